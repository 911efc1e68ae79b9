package incumbent.model;

/**
 * A form of time expression.
 *
 * @param pattern a regular expression over a sentence's text; its named groups carry the meaning
 * @param yields which {@link TimeExpression} it makes
 * @param example a sentence in which it matches
 * @param counterexample a sentence in which it does not
 */
public record TimeRule(
    String name, String pattern, String yields, String example, String counterexample) {}
