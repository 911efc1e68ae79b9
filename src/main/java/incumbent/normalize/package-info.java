/** Takes events in document order and gives claims: who, which office, when. */
package incumbent.normalize;
