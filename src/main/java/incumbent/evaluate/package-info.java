/**
 * Tenures and gold enter; scores, differences, and what a baseline or a check finds amiss leave.
 */
package incumbent.evaluate;
