package incumbent.report;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Entity;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Slug;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents as a reader would read them that knows one kind of sentence: "X was mayor of Ely from
 * 1900 to 1904", or "X was acting mayor …".
 */
final class Town {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?m)(?<=^|\\. )(.+?) was (acting )?(.+?) from (\\S+) to (\\S+?)(?=\\.(?: |$))");

  private final String id;
  private final String text;
  private final List<Tenure> tenures = new ArrayList<>();
  private final List<Entity> mentions = new ArrayList<>();

  private Town(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** What that reader makes of a text. */
  static ReportDocument read(String id, String title, String text) {
    Town town = new Town(id, text);
    Matcher sentences = SENTENCE.matcher(text);
    while (sentences.find()) {
      town.add(sentences);
    }
    Records records = new Records(town.tenures, List.of());
    return new ReportDocument(id, title, text, records, town.mentions);
  }

  private void add(Matcher sentence) {
    Office office = Office.of(sentence.group(3), Optional.empty());
    Person person = new Person(sentence.group(1), List.of());
    mention("person", sentence, 1);
    mention("office", sentence, 3);
    mention("date", sentence, 4);
    mention("date", sentence, 5);
    tenures.add(
        new Tenure(
            Slug.id(id, "tenure " + tenures.size()),
            id,
            person,
            office,
            sentence.group(2) == null ? Role.SUBSTANTIVE : Role.ACTING,
            bound(sentence, 4),
            Optional.empty(),
            bound(sentence, 5),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0.7,
            List.of(),
            List.of(evidence(sentence, 0))));
  }

  private void mention(String kind, Matcher sentence, int group) {
    String words = sentence.group(group);
    mentions.add(new Entity(id, kind, words, span(sentence, group), words));
  }

  private Bound bound(Matcher sentence, int group) {
    return Bound.of(
        Edtf.parse(sentence.group(group)),
        Basis.STATED,
        List.of(evidence(sentence, group)),
        List.of());
  }

  private Evidence evidence(Matcher sentence, int group) {
    return new Evidence(id, span(sentence, group), sentence.group(group), "was");
  }

  private Span span(Matcher sentence, int group) {
    return new Span(
        text.codePointCount(0, sentence.start(group)), text.codePointCount(0, sentence.end(group)));
  }
}
