/** Takes claims and gives tenures and office histories, with derived bounds and conflicts. */
package incumbent.assemble;
