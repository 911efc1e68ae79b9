/**
 * A greedy transition-based dependency parser over CoreNLP's trained models: the same decisions in
 * a third of the time, which parsing takes most of.
 *
 * <p>A sentence goes in as the words and tags that a {@link incumbent.annotate.parse.ParserModel}
 * numbers; {@code Features} tells what stands around the next decision, {@code HiddenLayer} and
 * {@code Weights} score it, {@code Transitions} takes it, {@code Arcs} keeps what was found. After
 * D. Chen and C. D. Manning, EMNLP 2014 (D14-1082 in the ACL Anthology); the transitions are
 * arc-standard, as in J. Nivre, 2004 (W04-0308 there).
 */
package incumbent.annotate.parse;
