package incumbent.dataset.csv;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param required whether no cell of it is empty
 * @param description what it says, in a sentence or two
 * @param cell the value of a row; empty if it has none
 */
record Column<T>(
    String name, CellType type, boolean required, String description, Function<T, String> cell) {}
