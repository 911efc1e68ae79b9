package incumbent;

import incumbent.model.Claims;
import incumbent.model.Document;
import incumbent.model.Records;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The two steps of a {@link Pipeline}, as the commands use them.
 *
 * @param without the same steps without one mechanism
 */
record Stages(
    Function<Document, Claims> claims,
    Function<List<Claims>, Records> tenures,
    Function<Mechanism, Stages> without) {
  static Stages of(Pipeline pipeline) {
    return new Stages(
        pipeline::claims, pipeline::tenures, mechanism -> of(pipeline.without(mechanism)));
  }

  /** The same stages, without the tenures of less confidence. */
  Stages atLeast(double confidence) {
    return new Stages(
        claims,
        tenures.andThen(records -> records.atLeast(confidence)),
        without.andThen(stages -> stages.atLeast(confidence)));
  }

  /** Makes stages, given a folder of rules that add to or override those that are packed in. */
  @FunctionalInterface
  interface Loader {
    Stages load(Optional<Path> models);
  }
}
