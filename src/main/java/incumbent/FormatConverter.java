package incumbent;

import incumbent.corpus.Format;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats by the names that they have on the command line. */
final class FormatConverter implements ITypeConverter<Format> {
  @Override
  public Format convert(String label) {
    return Arrays.stream(Format.values())
        .filter(format -> format.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "give one of "
                        + String.join(
                            ", ", Arrays.stream(Format.values()).map(Format::label).toList())));
  }
}
