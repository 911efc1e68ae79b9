/** The records of several documents enter; one dataset and the timelines of its seats leave. */
package incumbent.consolidate;
