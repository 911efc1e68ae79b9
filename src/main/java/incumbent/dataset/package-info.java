/** Tenures, offices and claims enter; the files of a dataset leave, and can be read back. */
package incumbent.dataset;
