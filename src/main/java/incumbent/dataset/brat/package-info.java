/** Mentions and records enter; a folder for the annotation tool brat leaves. */
package incumbent.dataset.brat;
