package incumbent.assemble;

import incumbent.model.Bound;
import java.util.Locale;

/** One of the two ends of a tenure. */
enum Side {
  START {
    @Override
    Bound of(Spell spell) {
      return spell.start;
    }

    @Override
    void set(Spell spell, Bound bound) {
      spell.start = bound;
    }
  },
  END {
    @Override
    Bound of(Spell spell) {
      return spell.end;
    }

    @Override
    void set(Spell spell, Bound bound) {
      spell.end = bound;
    }
  };

  abstract Bound of(Spell spell);

  abstract void set(Spell spell, Bound bound);

  /** The name of the field, as conflicts give it. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
