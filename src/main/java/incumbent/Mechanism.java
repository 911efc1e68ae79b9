package incumbent;

import incumbent.model.DateMention;
import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.TimeExpression.Calendar;
import java.util.List;
import java.util.Locale;

/** What can be switched off by itself, to see what it brings. */
enum Mechanism {
  /** Paragraphs and sentences that no rule could read anything from are passed over. */
  SCREENING,

  /** "the post", "took over": an office that a clause does not name. */
  OFFICE_ANAPHORA {
    @Override
    boolean isReadWithout(Event event) {
      return event.kind() == EventKind.DIED
          || event.office().filter(o -> o.form() == OfficeMention.Form.NAMED).isPresent();
    }
  },

  /** "she", "the old king", a subject left out: a person whom a clause does not name. */
  PERSON_ANAPHORA {
    @Override
    boolean isReadWithout(Event event) {
      return event.person().filter(p -> p.form() != PersonMention.Form.NAME).isEmpty();
    }
  },

  /** "two years later", "that September": dates that another date completes. */
  DATE_RESOLUTION {
    @Override
    boolean isFoundWithout(Mention mention) {
      return !(mention instanceof DateMention date) || date.time() instanceof Calendar;
    }
  },

  /** Bounds that follow from other events: succession, death, abolition, length. */
  CHRONOLOGY;

  /** Whether the mention would still be found. */
  boolean isFoundWithout(Mention mention) {
    return true;
  }

  /** Whether the event would still be understood. */
  boolean isReadWithout(Event event) {
    return true;
  }

  Mentions mentionsWithout(Mentions mentions) {
    return new Mentions(
        mentions.sentences().stream()
            .map(sentence -> sentence.stream().filter(this::isFoundWithout).toList())
            .toList());
  }

  List<Event> eventsWithout(List<Event> events) {
    return events.stream().filter(this::isReadWithout).toList();
  }

  /** "office anaphora" */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
