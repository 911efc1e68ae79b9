/** What was read in a document enters; what it adds to each file of a dataset leaves. */
package incumbent.dataset.document;
