package incumbent;

import incumbent.model.BadInputException;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Document;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import incumbent.model.Slug;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stages without models: they understand "Jane Roe was mayor from 1900 to 1904", and no more. A
 * name may hold an escape character.
 */
final class MayorStages {
  static final Office MAYOR = Office.of("Mayor", Optional.of("Ely"));

  private static final Pattern SENTENCE =
      Pattern.compile("(\\p{Lu}[\\p{L}\\x1b]+ \\p{Lu}\\p{L}+) was mayor from (\\d{4}) to (\\d{4})");

  private final AtomicInteger loads = new AtomicInteger();

  /** How often the stages were loaded. */
  int loads() {
    return loads.get();
  }

  /** Makes a folder of documents, {@code t0.txt} and so on, of a tenure each. */
  static Path write(Path folder, int documents) throws IOException {
    Files.createDirectory(folder);
    for (int i = 0; i < documents; i++) {
      String text = "Jane Roe was mayor from %d to %d.".formatted(1800 + i, 1801 + i);
      Files.writeString(folder.resolve("t" + i + ".txt"), text);
    }
    return folder;
  }

  Stages load(Optional<Path> models) {
    loads.incrementAndGet();
    return new Stages(MayorStages::claims, claims -> records(claims.get(0)), this::without);
  }

  /** These stages know only one mechanism: without it they find nothing. */
  private Stages without(Mechanism mechanism) {
    return mechanism == Mechanism.CHRONOLOGY
        ? new Stages(
            MayorStages::claims, claims -> new Records(List.of(), List.of()), this::without)
        : new Stages(MayorStages::claims, claims -> records(claims.get(0)), this::without);
  }

  private static Claims claims(Document document) {
    if (document.text().contains("Bürgermeister")) {
      throw new UncheckedIOException(
          new BadInputException(
              Path.of(document.id()), "is not English", "give an English text, or leave it out"));
    }
    if (document.text().contains("overflow")) {
      throw new StackOverflowError("deep");
    }
    if (document.text().contains("forever")) {
      sleep();
    }
    List<Claim> claims = new ArrayList<>();
    Matcher m = SENTENCE.matcher(document.text());
    while (m.find()) {
      claims.add(claim(document, m, claims.size()));
    }
    return new Claims(document.id(), Optional.empty(), claims, List.of());
  }

  private static void sleep() {
    try {
      Thread.sleep(TimeUnit.HOURS.toMillis(1));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Claim claim(Document document, Matcher m, int order) {
    String before = document.text().substring(0, m.start());
    int begin = before.codePointCount(0, before.length());
    Span span = new Span(begin, begin + m.group().codePointCount(0, m.group().length()));
    Evidence evidence = new Evidence(document.id(), span, m.group(), "was-mayor");
    return new Claim(
        order,
        EventKind.HELD,
        Optional.of(new Person(m.group(1), List.of(m.group(1).split(" ", 2)[1]))),
        Optional.of(MAYOR),
        true,
        Role.SUBSTANTIVE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(date(m.group(2), evidence)),
        Optional.of(date(m.group(3), evidence)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        evidence);
  }

  private static ResolvedDate date(String year, Evidence evidence) {
    return new ResolvedDate(Edtf.parse(year), Basis.STATED, evidence, List.of());
  }

  private static Records records(Claims claims) {
    return new Records(
        claims.claims().stream().map(claim -> tenure(claims.documentId(), claim)).toList(),
        List.of());
  }

  private static Tenure tenure(String document, Claim claim) {
    Person person = claim.person().orElseThrow();
    List<Evidence> evidence = List.of(claim.evidence());
    return new Tenure(
        Slug.id(document, person.name(), MAYOR.name()),
        document,
        person,
        MAYOR,
        Role.SUBSTANTIVE,
        Bound.of(claim.from().orElseThrow().value(), Basis.STATED, evidence, List.of()),
        Optional.empty(),
        Bound.of(claim.until().orElseThrow().value(), Basis.STATED, evidence, List.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.75,
        List.of(),
        evidence);
  }
}
