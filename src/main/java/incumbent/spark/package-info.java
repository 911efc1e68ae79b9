/** A corpus on a cluster enters; its dataset leaves, read by the same pipeline on Apache Spark. */
package incumbent.spark;
