package incumbent;

import incumbent.dataset.document.Reading;
import incumbent.link.Authority;
import incumbent.link.Linked;
import incumbent.link.Linker;
import incumbent.model.Claims;
import incumbent.model.Document;
import incumbent.model.Records;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The two steps of a {@link Pipeline}, as the commands use them, and the linking behind them.
 *
 * @param without the same steps without one mechanism
 * @param linker what gives names their ids, if there is an authority file
 */
record Stages(
    Function<Document, Claims> claims,
    Function<List<Claims>, Records> tenures,
    Function<Mechanism, Stages> without,
    Optional<Linker> linker) {
  /** Stages that link nothing. */
  Stages(
      Function<Document, Claims> claims,
      Function<List<Claims>, Records> tenures,
      Function<Mechanism, Stages> without) {
    this(claims, tenures, without, Optional.empty());
  }

  static Stages of(Pipeline pipeline) {
    return new Stages(
        pipeline::claims, pipeline::tenures, mechanism -> of(pipeline.without(mechanism)));
  }

  /** The same stages, without the tenures of less confidence. */
  Stages atLeast(double confidence) {
    return new Stages(
        claims,
        tenures.andThen(records -> records.atLeast(confidence)),
        without.andThen(stages -> stages.atLeast(confidence)),
        linker);
  }

  /** The same stages, with the ids that an authority gives, if there is one. */
  Stages linkedBy(Optional<Authority> authority) {
    return new Stages(
        claims,
        tenures,
        without.andThen(stages -> stages.linkedBy(authority)),
        authority.map(Linker::new));
  }

  /** What one document yields. */
  Reading read(Document document) {
    Claims found = claims.apply(document);
    Records records = tenures.apply(List.of(found));
    if (linker.isEmpty()) {
      return new Reading(document.title(), document.text(), found, records, Optional.empty());
    }
    Linked linked = linker.get().link(found, records);
    return new Reading(
        document.title(),
        document.text(),
        linked.claims(),
        linked.records(),
        Optional.of(linked.unlinked()));
  }

  /** Makes stages, given a folder of rules that add to or override those that are packed in. */
  @FunctionalInterface
  interface Loader {
    Stages load(Optional<Path> models);
  }
}
