/** Tenures enter; statements for Wikidata leave, as commands of QuickStatements. */
package incumbent.dataset.quickstatements;
