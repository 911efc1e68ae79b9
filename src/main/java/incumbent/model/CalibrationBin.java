package incumbent.model;

/**
 * Records whose confidence lies in one tenth of the scale, and how many of them are right.
 *
 * @param from the lowest confidence of the bin
 * @param to the confidence at which the next bin begins
 * @param confidence the mean confidence of its records
 * @param precision the share of them that is right
 * @param count how many there are, never 0
 */
public record CalibrationBin(
    double from, double to, double confidence, double precision, int count) {}
