/**
 * Files enter; documents, laid out in blocks, and curated gold leave, each checked for what it is.
 */
package incumbent.corpus;
