package incumbent.model;

/** A time expression, with its meaning as far as it can be told without the rest of the text. */
public record DateMention(Span span, String text, TimeExpression time) implements Mention {}
