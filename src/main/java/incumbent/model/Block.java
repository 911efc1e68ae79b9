package incumbent.model;

/** A unit of a document's layout. Sentences never run from one block into the next. */
public record Block(Kind kind, Span span) {
  /** What a block is to a reader. */
  public enum Kind {
    /** A title or section heading: names what follows, asserts nothing. */
    HEADING,
    /** Running prose. */
    PARAGRAPH,
    /** One entry of a list or one row of a flattened table. */
    ITEM
  }
}
