/** Records enter; JSON leaves, as one file or line by line, and its schema; and the other way. */
package incumbent.dataset.json;
