package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Person;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Role;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OfficeResolverTest {
  private static final Person KELLER = new Person("Anna Keller", List.of());
  private static final Person BRANDT = new Person("Otto Brandt", List.of());

  private final List<Mention> mentions = new ArrayList<>();

  private OfficeMention add(Form form, String title, List<String> allowed, String organization) {
    int begin = mentions.size() * 20;
    Optional<String> body = Optional.of(organization).filter(o -> !o.isEmpty());
    String name = title + body.map(o -> " of " + o).orElse("");
    OfficeMention mention =
        new OfficeMention(
            new Span(begin, begin + 5),
            "words",
            form,
            name,
            title,
            allowed,
            body,
            Role.SUBSTANTIVE,
            false);
    mentions.add(mention);
    return mention;
  }

  private OfficeMention named(String title, String organization) {
    return add(Form.NAMED, title, List.of(), organization);
  }

  private OfficeResolver resolver() {
    return new OfficeResolver(new Mentions(List.of(mentions)));
  }

  private static String name(OfficeResolver resolver, OfficeMention mention, Person person) {
    return resolver
        .office(mention, Optional.of(person), Gender.UNKNOWN)
        .map(Office::name)
        .orElse("");
  }

  @Test
  void aBareTitleTakesTheOrganizationOfTheLastOneBefore() {
    named("director", "mint");
    named("director", "gallery");
    OfficeMention bare = named("Director", "");
    assertEquals("director of gallery", name(resolver(), bare, KELLER));
  }

  @Test
  void aBareTitleBeforeAnyOrganizationStaysBare() {
    OfficeMention bare = named("director", "");
    named("director", "mint");
    assertEquals("director", name(resolver(), bare, KELLER));
  }

  @Test
  void aDeputyIsAnotherOffice() {
    named("director", "mint");
    OfficeMention deputy = named("deputy director", "");
    assertEquals("deputy director", name(resolver(), deputy, KELLER));
  }

  @Test
  void thePostIsTheOneItsHolderWasLastSeenIn() {
    named("director", "mint");
    named("mayor", "town");
    OfficeMention post = add(Form.REFERENCE, "", List.of(), "");
    OfficeResolver resolver = resolver();
    resolver.note(KELLER, Office.of("director", Optional.of("mint")), false);
    resolver.note(BRANDT, Office.of("mayor", Optional.of("town")), false);
    assertEquals("director of mint", name(resolver, post, KELLER));
    assertEquals("mayor of town", name(resolver, post, BRANDT));
  }

  @Test
  void anOfficeNamedInPassingIsNotTheOneSpokenOf() {
    named("director", "mint");
    OfficeMention post = add(Form.REFERENCE, "", List.of(), "");
    OfficeResolver resolver = resolver();
    resolver.note(KELLER, Office.of("director", Optional.of("mint")), false);
    resolver.note(BRANDT, Office.of("mayor", Optional.of("town")), true);
    assertEquals("director of mint", name(resolver, post, new Person("Eva Roth", List.of())));
  }

  @Test
  void thePresidencyIsNoDirectorship() {
    named("president", "union");
    named("director", "mint");
    OfficeMention presidency = add(Form.REFERENCE, "", List.of("president"), "");
    OfficeResolver resolver = resolver();
    resolver.note(KELLER, Office.of("director", Optional.of("mint")), false);
    assertEquals("president of union", name(resolver, presidency, KELLER));
  }
}
