package incumbent.normalize;

import incumbent.model.Block;
import incumbent.model.DateMention;
import incumbent.model.Document;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.PersonMention.Part;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of which a test points out the mentions, by their words and in reading order. */
final class Prose {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:\\s+|$)|\\n+");

  private final String text;
  private final List<List<Mention>> sentences = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private String title = "";
  private Optional<LocalDate> dated = Optional.empty();
  private int read;

  Prose(String text) {
    this.text = text;
  }

  Prose titled(String title) {
    this.title = title;
    return this;
  }

  Prose dated(String day) {
    dated = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** The words are a heading; they may hold mentions. */
  Prose headed(String words) {
    blocks.add(new Block(Block.Kind.HEADING, span(text.indexOf(words), words)));
    return this;
  }

  Prose paragraph(String words) {
    blocks.add(new Block(Block.Kind.PARAGRAPH, span(text.indexOf(words), words)));
    return this;
  }

  Document document() {
    return new Document("text", title, dated, text, blocks);
  }

  Mentions mentions() {
    return new Mentions(sentences);
  }

  /** A name; the first person of a sentence is its subject. */
  PersonMention name(String words) {
    return name(words, Gender.UNKNOWN);
  }

  PersonMention name(String words, Gender gender) {
    return name(words, gender, opensWithPerson(words) ? Part.SUBJECT : Part.OTHER);
  }

  PersonMention name(String words, Part part) {
    return name(words, Gender.UNKNOWN, part);
  }

  PersonMention name(String words, Gender gender, Part part) {
    return person(words, Form.NAME, gender, words, part, Optional.empty(), Optional.empty());
  }

  PersonMention pronoun(String words) {
    return pronoun(words, Optional.empty(), Optional.empty());
  }

  /** A pronoun that cannot mean the subject of its clause. */
  PersonMention pronounBeside(String words, PersonMention subject) {
    return pronoun(words, Optional.of(subject.span()), Optional.empty());
  }

  /** A pronoun that belongs to the words, wherever they stand. */
  PersonMention pronounOf(String words, String antecedent) {
    Span named = span(text.indexOf(antecedent), antecedent);
    return pronoun(words, Optional.empty(), Optional.of(named));
  }

  private PersonMention pronoun(String words, Optional<Span> disjoint, Optional<Span> antecedent) {
    Part part = words.matches("(?i)s?he|who") ? Part.SUBJECT : Part.OTHER;
    return person(words, Form.PRONOUN, gender(words), "", part, disjoint, antecedent);
  }

  private static Gender gender(String pronoun) {
    return pronoun.matches("(?i)he|him|his|himself")
        ? Gender.MALE
        : pronoun.matches("(?i)she|hers?|herself") ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** "the king": whoever is told of as that. */
  PersonMention description(String words) {
    return person(
        words,
        Form.DESCRIPTION,
        Gender.UNKNOWN,
        "",
        Part.OTHER,
        Optional.empty(),
        Optional.empty());
  }

  /** A subject left out right before the words. */
  PersonMention omitted(String behind) {
    read = text.indexOf(behind, read);
    return person(
        "", Form.OMITTED, Gender.UNKNOWN, "", Part.SUBJECT, Optional.empty(), Optional.empty());
  }

  private PersonMention person(
      String words,
      Form form,
      Gender gender,
      String name,
      Part part,
      Optional<Span> disjoint,
      Optional<Span> antecedent) {
    Span span = next(words);
    return add(new PersonMention(span, words, form, gender, name, part, disjoint, antecedent));
  }

  /** An office by its name: "director of the mint", "director". */
  OfficeMention office(String words) {
    return office(words, Role.SUBSTANTIVE);
  }

  OfficeMention office(String words, Role role) {
    String[] parts = words.split(" of (?:the )?", 2);
    return office(words, words, parts[0], parts.length > 1 ? parts[1] : "", role);
  }

  /** An office whose title the text does not give as it is: "Mayors". */
  OfficeMention office(String words, String title, String body) {
    String name = body.isEmpty() ? title : title + " of " + body;
    return office(words, name, title, body, Role.SUBSTANTIVE);
  }

  private OfficeMention office(String words, String name, String title, String body, Role role) {
    return add(
        new OfficeMention(
            next(words),
            words,
            OfficeMention.Form.NAMED,
            name,
            title,
            List.of(),
            Optional.of(body).filter(b -> !b.isEmpty()),
            role,
            /* former= */ false));
  }

  OfficeMention former(String words) {
    OfficeMention former = office(words).asFormer();
    List<Mention> sentence = sentences.get(sentences.size() - 1);
    sentence.set(sentence.size() - 1, former);
    return former;
  }

  /** Words that stand for an office that is named elsewhere: "the post". */
  OfficeMention unnamed(String words, OfficeMention.Form form, String... allowed) {
    return add(OfficeMention.unnamed(next(words), words, form, List.of(allowed), Optional.empty()));
  }

  DateMention date(String words, TimeExpression time) {
    return add(new DateMention(next(words), words, time));
  }

  /** A date that reads as it is written: "1871". */
  DateMention date(String edtf) {
    return date(edtf, new TimeExpression.Calendar(Edtf.parse(edtf)));
  }

  /** What the sentence of the last mention tells. */
  EventBuilder event(EventKind kind) {
    return event(kind, "rule");
  }

  EventBuilder event(EventKind kind, String rule) {
    return new EventBuilder(kind, () -> clause(rule));
  }

  private Evidence clause(String rule) {
    int begin = 0;
    int end = text.length();
    Matcher ends = SENTENCE_END.matcher(text);
    while (ends.find()) {
      if (ends.end() <= read) {
        begin = ends.end();
      } else {
        end = Math.min(end, ends.start());
      }
    }
    String exact = text.substring(begin, end);
    return new Evidence("text", span(begin, exact), exact, rule);
  }

  private Span next(String words) {
    int at = text.indexOf(words, read);
    read = at + words.length();
    return span(at, words);
  }

  private Span span(int at, String words) {
    if (at < 0) {
      throw new AssertionError("Not in the text, or not in reading order: " + words);
    }
    int begin = text.codePointCount(0, at);
    return new Span(begin, begin + words.codePointCount(0, words.length()));
  }

  private boolean opensWithPerson(String words) {
    int sentence = sentence(text.indexOf(words, read));
    return sentence >= sentences.size()
        || sentences.get(sentence).stream().noneMatch(PersonMention.class::isInstance);
  }

  private int sentence(int at) {
    return (int) SENTENCE_END.matcher(text.substring(0, at)).results().count();
  }

  private <M extends Mention> M add(M mention) {
    int sentence = sentence(text.offsetByCodePoints(0, mention.span().begin()));
    while (sentences.size() <= sentence) {
      sentences.add(new ArrayList<>());
    }
    sentences.get(sentence).add(mention);
    return mention;
  }
}
