package incumbent.model;

import java.util.Optional;

/**
 * A name, pronoun or family word that refers to a person.
 *
 * @param form how it refers
 * @param name the name without honorifics and titles; empty for a pronoun or a description
 * @param part what it does in its clause
 * @param disjoint of a pronoun, the subject of its clause, whom it cannot mean ("she succeeded
 *     him")
 * @param antecedent of a relative pronoun, the noun or name that its clause describes
 */
public record PersonMention(
    Span span,
    String text,
    Form form,
    Gender gender,
    String name,
    Part part,
    Optional<Span> disjoint,
    Optional<Span> antecedent)
    implements Mention {
  /** A mention that is no relative pronoun. */
  public PersonMention(
      Span span,
      String text,
      Form form,
      Gender gender,
      String name,
      boolean subject,
      Optional<Span> disjoint) {
    this(
        span,
        text,
        form,
        gender,
        name,
        subject ? Part.SUBJECT : Part.OTHER,
        disjoint,
        Optional.empty());
  }

  /** Whether it is the grammatical subject of its clause. */
  public boolean subject() {
    return part == Part.SUBJECT || part == Part.EMBEDDED;
  }

  /** What a mention does in its clause, and so how likely the text goes on to speak of it. */
  public enum Part {
    /** The subject of a main clause. */
    SUBJECT,
    /** The subject of a subordinate clause: "when Keller resigned". */
    EMBEDDED,
    /** Who is given something by no person: "the choice fell on Keller". */
    RECEIVER,
    /** Anything else. */
    OTHER
  }

  /** How a mention refers to a person. */
  public enum Form {
    /** By name. */
    NAME,
    /** By a third-person or relative pronoun, or by a possessive. */
    PRONOUN,
    /** By what he or she is: "the general", "his successor". */
    DESCRIPTION,
    /** By nothing at all: the subject that telegraphic prose leaves out. */
    OMITTED
  }

  /** Grammatical gender, as far as the mention shows it. */
  public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }
}
