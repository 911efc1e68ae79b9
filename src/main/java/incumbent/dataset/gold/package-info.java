/** Records of a document enter; a draft of its gold leaves, for a person to correct. */
package incumbent.dataset.gold;
