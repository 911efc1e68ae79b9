/** Readings enter; CSV tables leave, and the data package that tells what stands in them. */
package incumbent.dataset.csv;
