/** Takes a document and gives its sentences with tokens, tags, names and dependencies. */
package incumbent.annotate;
