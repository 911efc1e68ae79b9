package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;

/** The chance that a record is right, lowered for each resolved or derived step. */
final class Confidence {
  private static final double STATED = 0.8;
  private static final double STEP = 0.9;

  private Confidence() {}

  static double of(Spell spell) {
    double confidence = STATED;
    for (Bound bound : new Bound[] {spell.start, spell.end}) {
      confidence *=
          bound.basis() == Basis.RESOLVED || bound.basis() == Basis.DERIVED
              ? Math.pow(STEP, Math.max(1, bound.derivation().size()))
              : 1;
    }
    return Math.round(confidence * 1000) / 1000.0;
  }
}
