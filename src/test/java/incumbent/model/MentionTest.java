package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mentions of persons and offices. */
final class MentionTest {
  private static final Span SPAN = new Span(3, 7);
  private static final Set<PersonMention.Part> SUBJECTS =
      EnumSet.of(PersonMention.Part.SUBJECT, PersonMention.Part.EMBEDDED);

  @ParameterizedTest
  @EnumSource
  void aClauseOfEitherKindHasASubject(PersonMention.Part part) {
    PersonMention mention =
        new PersonMention(
            SPAN,
            "whom",
            PersonMention.Form.PRONOUN,
            PersonMention.Gender.UNKNOWN,
            "",
            part,
            Optional.empty(),
            Optional.of(new Span(0, 2)));

    assertEquals(SUBJECTS.contains(part), mention.subject());
  }

  @Test
  void whatIsNoRelativePronounHasNoAntecedent() {
    assertEquals(
        new PersonMention(
            SPAN,
            "they",
            PersonMention.Form.PRONOUN,
            PersonMention.Gender.UNKNOWN,
            "",
            PersonMention.Part.SUBJECT,
            Optional.of(new Span(9, 12)),
            Optional.empty()),
        pronoun(/* subject= */ true));
    assertEquals(PersonMention.Part.OTHER, pronoun(/* subject= */ false).part());
  }

  private static PersonMention pronoun(boolean subject) {
    return new PersonMention(
        SPAN,
        "they",
        PersonMention.Form.PRONOUN,
        PersonMention.Gender.UNKNOWN,
        "",
        subject,
        Optional.of(new Span(9, 12)));
  }

  @Test
  void whatNamesNoOfficeTellsOnlyWhatItCanBe() {
    OfficeMention throne =
        OfficeMention.unnamed(
            SPAN, "throne", OfficeMention.Form.REFERENCE, List.of("king"), Optional.of("Norland"));

    assertEquals("", throne.name());
    assertEquals("", throne.title());
    assertEquals(List.of("king"), throne.allowed());
    assertEquals(Optional.of("Norland"), throne.organization());
    assertEquals(Role.SUBSTANTIVE, throne.role());
    assertEquals(false, throne.former());
  }

  @Test
  void aFormerOfficeIsTheSameOffice() {
    OfficeMention mayor = mayor(/* former= */ false);

    assertEquals(mayor(/* former= */ true), mayor.asFormer());
    assertEquals(mayor.asFormer(), mayor.asFormer().asFormer());
  }

  private static OfficeMention mayor(boolean former) {
    return new OfficeMention(
        SPAN,
        "acting Mayor",
        OfficeMention.Form.NAMED,
        "Mayor of Ely",
        "Mayor",
        List.of(),
        Optional.of("Ely"),
        Role.ACTING,
        former);
  }
}
