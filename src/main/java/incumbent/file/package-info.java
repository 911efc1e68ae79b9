/** What is to be written enters; files that change whole or not at all leave. */
package incumbent.file;
