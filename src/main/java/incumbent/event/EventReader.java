package incumbent.event;

import incumbent.annotate.AnnotatedDocument;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Block;
import incumbent.model.DateMention;
import incumbent.model.Event;
import incumbent.model.Evidence;
import incumbent.model.Lexicon;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.PersonMention;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads from each clause the events that it asserts of holders and offices. Thread-safe. */
public final class EventReader {
  private final FrameReader frames;
  private final PhraseReader phrases;
  private final Callings callings;
  private final Capacity capacity;
  private final Lexicon lexicon;

  public EventReader(Lexicon lexicon) {
    this.frames = new FrameReader(lexicon, new Functions(lexicon.functions()));
    this.phrases = new PhraseReader(lexicon);
    this.callings = new Callings(lexicon);
    this.capacity = new Capacity(lexicon);
    this.lexicon = lexicon;
  }

  /** The events of the document, in reading order. */
  public List<Event> read(AnnotatedDocument document, Mentions mentions) {
    List<Event> events = new ArrayList<>();
    Occasions occasions = new Occasions(lexicon);
    for (int i = 0; i < document.sentences().size(); i++) {
      AnnotatedSentence sentence = document.sentences().get(i);
      if (sentence.block().kind() != Block.Kind.HEADING) {
        Reading reading = new Reading(sentence, mentions.sentences().get(i));
        for (Draft draft : occasions.date(reading, drafts(reading))) {
          events.addAll(events(document.document().id(), reading, draft));
        }
      }
    }
    return events;
  }

  private List<Draft> drafts(Reading reading) {
    List<Draft> drafts = new ArrayList<>(frames.drafts(reading));
    drafts.addAll(phrases.drafts(reading));
    Gapping gapping = new Gapping(reading);
    List<Draft> full = new ArrayList<>(new GappedSuccessions(reading).read(gapping.read(drafts)));
    full.sort(Comparator.comparingInt(Draft::trigger));
    List<Draft> ranged = gapping.share(new Dating(reading, lexicon).date(full));
    List<Draft> dated = Ongoing.date(reading, ranged);
    List<Draft> held = dated.stream().filter(d -> !callings.isCalling(reading, d)).toList();
    return Background.mark(reading, capacity.read(reading, held));
  }

  private static List<Event> events(String documentId, Reading reading, Draft draft) {
    Span span = span(reading, draft);
    Evidence evidence = new Evidence(documentId, span, reading.sentence().text(span), draft.rule());
    if (draft.persons().isEmpty()) {
      return List.of(event(draft, omitted(reading, draft), evidence));
    }
    return draft.persons().stream()
        .map(person -> event(draft, Optional.of(person), evidence))
        .toList();
  }

  private static Optional<PersonMention> omitted(Reading reading, Draft draft) {
    if (draft.kind().isOfOffice()) {
      return Optional.empty();
    }
    Span at = reading.sentence().span(draft.trigger(), draft.trigger() + 1);
    return Optional.of(
        new PersonMention(
            new Span(at.begin(), at.begin()),
            "",
            PersonMention.Form.OMITTED,
            PersonMention.Gender.UNKNOWN,
            "",
            true,
            Optional.empty()));
  }

  private static Event event(Draft draft, Optional<PersonMention> person, Evidence evidence) {
    return new Event(
        draft.kind(),
        person,
        draft.office(),
        draft.other(),
        draft.renamedTo(),
        draft.when(),
        draft.manner(),
        draft.leaving(),
        draft.agent(),
        draft.acting(),
        evidence);
  }

  /** The clause: from the first to the last of what takes part. */
  private static Span span(Reading reading, Draft draft) {
    Span span = reading.sentence().span(draft.trigger(), draft.trigger() + 1);
    List<Mention> parts = new ArrayList<>(draft.persons());
    draft.office().ifPresent(parts::add);
    draft.other().ifPresent(parts::add);
    draft.agent().ifPresent(parts::add);
    draft.renamedTo().ifPresent(parts::add);
    for (Optional<DateMention> date :
        List.of(
            draft.when().at(), draft.when().from(), draft.when().until(), draft.when().length())) {
      date.ifPresent(parts::add);
    }
    for (Mention part : parts) {
      span = span.cover(part.span());
    }
    return span;
  }
}
