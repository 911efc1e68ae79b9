package incumbent.dataset.diff;

/**
 * A field of a tenure that two versions of a dataset fill differently.
 *
 * @param field its name, as {@code tenures.csv} and {@code tenures.json} have it
 * @param before its old value, as a cell of CSV; empty if there was none
 * @param after its new value; empty if there is none
 */
public record FieldChange(String field, String before, String after) {}
