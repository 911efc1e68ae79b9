/** Takes annotated sentences and gives the persons, offices and dates that they mention. */
package incumbent.mention;
