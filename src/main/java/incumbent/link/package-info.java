/** Claims, records and an authority file enter; the same leave with the ids that the file gives. */
package incumbent.link;
