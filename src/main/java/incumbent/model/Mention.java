package incumbent.model;

/** A stretch of text that names, or stands for, a person, an office or a time. */
public sealed interface Mention permits PersonMention, OfficeMention, DateMention {
  /** Where it stands in the document, in code points. */
  Span span();

  /** The document's text at {@link #span()}. */
  String text();
}
