package incumbent.report;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as it was printed.
 *
 * @param pages how many sheets it took
 * @param text all that can be read on them, with single spaces
 * @param cutOff words that reach beyond a sheet
 * @param darkest the brightness of the darkest sheet as a whole, from 0 to 1
 */
record Paper(int pages, String text, List<String> cutOff, double darkest) {
  private static final int DOTS_PER_INCH = 24;

  /** What a PDF has on its sheets. */
  static Paper of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Reader reader = new Reader();
      String text = reader.getText(document).replaceAll("\\s+", " ");
      return new Paper(document.getNumberOfPages(), text, reader.cutOff, darkest(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double darkest(PDDocument document) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    double darkest = 1;
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      darkest = Math.min(darkest, brightness(renderer.renderImageWithDPI(page, DOTS_PER_INCH)));
    }
    return darkest;
  }

  private static double brightness(BufferedImage sheet) {
    double sum = 0;
    for (int x = 0; x < sheet.getWidth(); x++) {
      for (int y = 0; y < sheet.getHeight(); y++) {
        Color color = new Color(sheet.getRGB(x, y));
        sum += color.getRed() + color.getGreen() + color.getBlue();
      }
    }
    return sum / (3.0 * 255 * sheet.getWidth() * sheet.getHeight());
  }

  private static final class Reader extends PDFTextStripper {
    private final List<String> cutOff = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
      if (letters.stream().anyMatch(letter -> isBeyond(letter, letter.getPageWidth()))) {
        cutOff.add(text);
      }
      super.writeString(text, letters);
    }

    private static boolean isBeyond(TextPosition letter, float width) {
      return letter.getX() < 0 || letter.getX() + letter.getWidth() > width;
    }
  }
}
