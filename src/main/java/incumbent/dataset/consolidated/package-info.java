/** The consolidated tenures of several documents enter; the files of their dataset leave. */
package incumbent.dataset.consolidated;
