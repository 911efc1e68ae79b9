/** Takes the rule files of {@code models/} and gives the {@link incumbent.model.Lexicon}. */
package incumbent.rule;
