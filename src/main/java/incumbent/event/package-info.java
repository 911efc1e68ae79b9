/** Takes mentions in their sentences and gives the events that each clause asserts. */
package incumbent.event;
