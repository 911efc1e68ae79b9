package incumbent.spark;

import java.io.Serializable;
import java.time.Duration;

/**
 * What is left out of what is read.
 *
 * @param minConfidence the least that a tenure is written with
 * @param maxTime for one document, or one part of a long one
 * @param maxBytes of one document
 */
record Limits(double minConfidence, Duration maxTime, int maxBytes) implements Serializable {}
