package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EventTest {
  private static final DateMention DATE =
      new DateMention(new Span(20, 24), "1903", new TimeExpression.Calendar(Edtf.year(1903)));

  private static PersonMention person(int begin, String name) {
    return new PersonMention(
        new Span(begin, begin + name.length()),
        name,
        PersonMention.Form.NAME,
        PersonMention.Gender.UNKNOWN,
        name,
        /* subject= */ true,
        Optional.empty());
  }

  @Test
  void aSuccessionIsTheEndOfWhoIsFollowed() {
    Optional<PersonMention> roe = Optional.of(person(0, "Roe"));
    Optional<PersonMention> keller = Optional.of(person(14, "Keller"));
    Optional<PersonMention> brandt = Optional.of(person(40, "Brandt"));
    Optional<OfficeMention> post =
        Optional.of(
            OfficeMention.unnamed(
                new Span(30, 38),
                "the post",
                OfficeMention.Form.REFERENCE,
                List.of(),
                Optional.empty()));
    Evidence quote = new Evidence("town", new Span(0, 50), "…", "succeed");

    assertEquals(
        new Event(
            EventKind.ENDED,
            keller,
            post,
            Optional.empty(),
            Optional.empty(),
            When.at(DATE),
            Optional.of(Manner.DIED),
            Optional.empty(),
            brandt,
            /* acting= */ true,
            quote),
        new Event(
                EventKind.SUCCEEDED,
                roe,
                post,
                keller,
                post,
                When.at(DATE),
                Optional.of(Manner.ELECTED),
                Optional.of(Manner.DIED),
                brandt,
                /* acting= */ true,
                quote)
            .asEnd());
  }

  @Test
  void someEventsAreOfTheOfficeItself() {
    assertEquals(
        List.of(EventKind.ESTABLISHED, EventKind.RENAMED, EventKind.ABOLISHED),
        Arrays.stream(EventKind.values()).filter(EventKind::isOfOffice).toList());
  }

  @Test
  void aDateTellsWhenSomethingHappenedBeganEndedOrHowLongItWas() {
    DateMention length =
        new DateMention(DATE.span(), "for a day", new TimeExpression.Length(Period.ofDays(1)));
    Optional<DateMention> none = Optional.empty();

    assertEquals(new When(Optional.of(DATE), none, none, none), When.at(DATE));
    assertEquals(new When(none, Optional.of(DATE), none, none), When.from(DATE));
    assertEquals(new When(none, none, Optional.of(DATE), none), When.until(DATE));
    assertEquals(new When(none, none, none, Optional.of(length)), When.during(length));
    assertEquals(new When(none, none, none, none), When.NEVER);
  }
}
