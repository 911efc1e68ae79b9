package incumbent.assemble;

/**
 * One seat handed on.
 *
 * @param said whether the text says who followed whom, and does not merely tell one after another
 */
record Handover(Spell before, Spell after, boolean said) {}
