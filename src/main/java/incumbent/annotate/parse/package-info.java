/**
 * A greedy transition-based dependency parser over the models of CoreNLP's: the same decisions at a
 * fraction of the time, which parsing takes most of.
 *
 * <p>Data goes from a {@link incumbent.annotate.parse.ParserModel} and the tags of a sentence
 * through {@code Features} and a {@code Network} to an {@code Arcs}, which {@link
 * incumbent.annotate.parse.DependencyParser} hands on as CoreNLP's dependencies. After Danqi Chen
 * and Christopher Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP
 * 2014; the transitions are arc-standard (Joakim Nivre, "Incrementality in Deterministic Dependency
 * Parsing", 2004).
 */
package incumbent.annotate.parse;
