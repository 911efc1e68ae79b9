package incumbent.assemble;

/** One thing that follows for a tenure from what the text says of others, or of itself. */
interface Constraint {
  /** Narrows the bounds of the tenure; whether anything was narrowed. */
  boolean narrow(Spell spell);
}
