package incumbent.model;

/**
 * A statement that disagrees with the value a record carries, and lost.
 *
 * @param field the field it speaks of: {@code start}, {@code end}, {@code start_manner} …
 * @param value what it says
 * @param evidence where it says so
 */
public record Conflict(String field, String value, Evidence evidence) {}
