/**
 * What was read in documents enters; the files of a dataset leave, in the formats that are asked
 * for, and can be read back.
 *
 * <p>{@link incumbent.dataset.document} has what one document adds, which is all that a format
 * knows; each format is a package, and this one chooses among them. Datasets have packages of their
 * own for what becomes of them: {@link incumbent.dataset.consolidated}, {@link
 * incumbent.dataset.diff}, and for drafts of gold {@link incumbent.dataset.gold}.
 */
package incumbent.dataset;
