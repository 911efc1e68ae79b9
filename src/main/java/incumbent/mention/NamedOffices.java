package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds offices that are named, by a grammar over title nouns: decoration, organization, modifiers,
 * head, branch ("for War"), organization ("of the Council").
 */
final class NamedOffices {
  /** Titles only of bodies that are led, such as parties. */
  static final String LED = "leader|head|co-leader";

  private final Lexicon lexicon;
  private final TitleWords words;
  private final Complement complement;

  NamedOffices(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new TitleWords(lexicon);
    this.complement = new Complement(lexicon);
  }

  /**
   * The office whose title has its head at token {@code index}.
   *
   * @param titles words that are titles in this document
   */
  Optional<FoundOffice> at(
      AnnotatedSentence s, int index, int headLength, NounPhrase phrase, Set<String> titles) {
    int headEnd = index + headLength;
    if (isPartOfName(s, headEnd)) {
      return Optional.empty();
    }
    String head = Titles.phrase(s, index, headLength);
    int titleBegin = words.begin(s, index);
    Left left = new Left(s, titleBegin, lexicon, phrase);
    int behind = behindAbbreviation(s, headEnd);
    int begin = complement.begin(s, behind, head);
    int complementEnd = begin < 0 ? begin : phrase.end(begin);
    int end = complementEnd > begin ? complementEnd : behind;
    int branchEnd = end > behind ? complement.branchEnd(s, head, begin, end) : end;
    Optional<String> organization =
        end > branchEnd
            ? Optional.of(Complement.organization(s, branchEnd, end))
            : left.organization()
                .or(() -> Complement.behindDates(s, headEnd, phrase))
                .or(() -> Complement.whereHeld(s, left.begin()))
                .or(() -> Owners.of(s, left.begin(), head, phrase));
    var parts = new Parts(head, index, titleBegin, headEnd, branchEnd, end, organization, left);
    return isIncoming(s, parts) || isNoTitle(s, parts, titles)
        ? Optional.empty()
        : Optional.of(found(s, parts));
  }

  /**
   * Where the parts of an office stand.
   *
   * @param head the head of its title, in dictionary form, which begins at token {@code index}
   * @param branchEnd where the branch ends that belongs to the title, or the title if it has none
   * @param end where its organization ends, or the title if it has none behind it
   */
  private record Parts(
      String head,
      int index,
      int titleBegin,
      int headEnd,
      int branchEnd,
      int end,
      Optional<String> organization,
      Left left) {
    /** Whether nothing stands behind the title that belongs to it. */
    boolean isBare() {
      return organization.isEmpty() && end == branchEnd && branchEnd <= headEnd;
    }

    int wholeEnd() {
      return Math.max(end, headEnd);
    }
  }

  private static boolean isIncoming(AnnotatedSentence s, Parts parts) {
    return parts.left().incoming()
        || s.word(parts.wholeEnd()).matches("designate|elect|-elect")
        || s.word(parts.headEnd() - 1).endsWith("-elect");
  }

  /** Whether the word is a title elsewhere, but not here. */
  private boolean isNoTitle(AnnotatedSentence s, Parts parts, Set<String> titles) {
    String head = parts.head();
    Optional<String> organization = parts.organization();
    boolean cutShort =
        parts
            .left()
            .organization()
            .filter(o -> o.matches("(?s).*\\b(?:of|for|and|the)"))
            .isPresent();
    return cutShort
        || needsOrganization(s, parts)
        || head.equals("member") && organization.filter(this::isNoBody).isPresent()
        || parts.isBare() && isSeat(s, parts.index(), head)
        || head.matches(LED)
            && organization.filter(this::isLed).isEmpty()
            && !isOfParty(s, parts)
            && !(titles.contains(head) && organization.isEmpty());
  }

  /** "the head": some words are titles only with a body, a capital, a modifier or as predicates. */
  private boolean needsOrganization(AnnotatedSentence s, Parts parts) {
    return parts.isBare()
        && lexicon.list("titles_needing_organization").contains(parts.head())
        && !(s.capitalized(parts.index()) && parts.index() > 0)
        && parts.titleBegin() == parts.index()
        && !isBarePredicate(s, parts.left().begin());
  }

  private FoundOffice found(AnnotatedSentence s, Parts parts) {
    Left left = parts.left();
    String title = text(s, parts, Math.max(parts.headEnd(), parts.branchEnd()));
    var span = s.span(officeNounBegin(s, left.begin()), parts.wholeEnd());
    boolean acting = left.acting() || actingBehind(s, parts.wholeEnd());
    var mention =
        new OfficeMention(
            span,
            s.text(span),
            Form.NAMED,
            clean(name(s, parts)),
            clean(title),
            List.of(),
            parts.organization().map(NamedOffices::clean),
            acting ? Role.ACTING : Role.SUBSTANTIVE,
            left.former());
    return new FoundOffice(mention, behindAbbreviation(s, parts.wholeEnd()));
  }

  private static String name(AnnotatedSentence s, Parts parts) {
    String name = text(s, parts, parts.wholeEnd());
    boolean inside = parts.end() > parts.branchEnd();
    Optional<String> before = parts.left().organization().filter(o -> !inside);
    return before.isPresent()
        ? before.get() + " " + name
        : name + parts.organization().filter(o -> !inside).map(o -> " of " + o).orElse("");
  }

  /** The words of the title and what follows it, in the singular. */
  private static String text(AnnotatedSentence s, Parts parts, int end) {
    return TitleWords.singular(
        s, parts.head(), parts.headEnd() - 1, s.text(s.span(parts.titleBegin(), end)));
  }

  /** "Premier League": the name of something else begins with the title. */
  private boolean isPartOfName(AnnotatedSentence s, int end) {
    boolean entity =
        s.entity(end).matches("ORGANIZATION|LOCATION|MISC")
            && s.entity(end).equals(s.entity(end - 1));
    boolean house = lexicon.list("houses").contains(s.word(end));
    return s.capitalized(end) && s.tag(end).startsWith("NN") && (entity || house);
  }

  /** "took the chair", "yielded his chair" */
  private static boolean isSeat(AnnotatedSentence s, int index, String head) {
    return head.equals("chair")
        && !s.capitalized(index)
        && s.word(index - 1).matches("the|his|her")
        && !s.tag(index + 1).matches("NNP.*|,");
  }

  /** "became prior", "as prior": a noun without an article is a title there. */
  private static boolean isBarePredicate(AnnotatedSentence s, int begin) {
    int before = begin - 1;
    while (s.tag(before).startsWith("RB")) {
      before--;
    }
    return s.word(before).equals("as")
        || s.lemma(before).matches("become|be|remain|elect|appoint|make|name|choose|create");
  }

  /** "teachta dála (TD)": the title goes on behind its abbreviation. */
  private static int behindAbbreviation(AnnotatedSentence s, int end) {
    boolean abbreviation =
        s.word(end).matches("\\(|-lrb-")
            && end + 2 < s.tokens().size()
            && s.tokens().get(end + 1).word().matches("\\p{Lu}[\\p{L}.]{0,5}\\p{Lu}\\.?")
            && s.word(end + 2).matches("\\)|-rrb-");
    return abbreviation ? end + 3 : end;
  }

  /** Who belongs to a party or an order holds no office by that. */
  private boolean isNoBody(String organization) {
    String[] words =
        organization.toLowerCase(Locale.ROOT).split("\\s+(?:of|for|in)\\s+")[0].split("\\s+");
    return lexicon.list("joined_groups").contains(words[words.length - 1]);
  }

  /** "leader of Norland Forward": of what goes by a name and is no place. */
  private static boolean isOfParty(AnnotatedSentence s, Parts parts) {
    int name = parts.headEnd() + 1;
    return parts.head().endsWith("leader")
        && s.word(parts.headEnd()).equals("of")
        && s.capitalized(name)
        && !s.entity(name).equals("LOCATION");
  }

  private boolean isLed(String organization) {
    return Arrays.stream(organization.split("\\s+"))
        .anyMatch(
            w ->
                Character.isUpperCase(w.codePointAt(0))
                    && lexicon.list("leader_organizations").contains(w.toLowerCase(Locale.ROOT)));
  }

  private static boolean actingBehind(AnnotatedSentence s, int end) {
    return s.word(end).matches("ad|pro") && s.word(end + 1).matches("interim|tempore|tem");
  }

  /** "the office of Treasurer": the mention begins with the noun that introduces the title. */
  private int officeNounBegin(AnnotatedSentence s, int begin) {
    int of = begin - 1;
    of = s.word(of).equals("the") ? of - 1 : of;
    return s.word(of).matches("of|as") && lexicon.list("office_nouns").contains(s.lemma(of - 1))
        ? of - 1
        : begin;
  }

  /** On one line, without abbreviation and article. */
  static String clean(String text) {
    String single = text.replaceAll("\\s+", " ").strip();
    String plain = single.replaceFirst("\\s*\\(\\s?[\\p{L}.]+\\s?\\)", "");
    return plain.toLowerCase(Locale.ROOT).startsWith("the ") ? plain.substring(4) : plain;
  }
}
