package incumbent.corpus;

import incumbent.model.BadInputException;
import incumbent.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** What was found: the documents, and the problems with their places. */
record Drafts(List<Document> documents, List<String> problems) {
  static Drafts of(Path... files) {
    return read(reader(new byte[0], Optional.empty()), files);
  }

  static Drafts ofStandardInput(Format format, byte[] bytes) {
    return read(reader(bytes, Optional.of(format)), DraftReader.STANDARD_INPUT);
  }

  static Drafts ofStandardInput(Format format, String text) {
    return ofStandardInput(format, text.getBytes(StandardCharsets.UTF_8));
  }

  private static DraftReader reader(byte[] standardInput, Optional<Format> format) {
    return new DraftReader(new ByteArrayInputStream(standardInput), format, DocumentReader.LARGEST);
  }

  static Drafts read(DraftReader reader, Path... files) {
    Drafts drafts = new Drafts(new ArrayList<>(), new ArrayList<>());
    for (Path file : files) {
      reader.read(file, drafts::add);
    }
    return drafts;
  }

  private void add(Draft draft) {
    try {
      documents.add(draft.read());
    } catch (BadInputException e) {
      problems.add((draft.place() + " " + e.problem()).strip());
    }
  }

  List<String> ids() {
    return documents.stream().map(Document::id).toList();
  }

  /** The blocks of a document: H, P or I, and the text. */
  static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind().name().charAt(0) + " " + block.span().in(document.text()))
        .toList();
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] bzip2(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] join(byte[] first, byte[] second) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(first);
    bytes.write(second);
    return bytes.toByteArray();
  }
}
