package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds office mentions by a grammar over title nouns: decoration, organization, modifiers, head,
 * branch ("for War"), organization ("of the Council").
 */
final class OfficeFinder {
  private static final Set<String> TO_HEADS =
      Set.of(
          "ambassador",
          "envoy",
          "consul-general",
          "consul general",
          "chargé d'affaires",
          "commissioner",
          "representative",
          "minister",
          "secretary",
          "delegate",
          "consul",
          "high commissioner",
          "minister plenipotentiary",
          "permanent secretary",
          "deputy",
          "chaplain");
  private static final Set<String> FROM_HEADS =
      Set.of(
          "senator",
          "representative",
          "delegate",
          "member",
          "congressman",
          "congresswoman",
          "deputy");

  private static final Set<String> IN_HEADS =
      Set.of("judge", "justice", "member", "minister", "representative", "senator");

  private static final String SPAN_OF_TIME =
      "(?:year|month|week|day|season|term|decade|game|match|session|parliament)(?:e?s)?";

  /** Titles only of bodies that are led, such as parties. */
  static final String LED = "leader|head|co-leader";

  /** How many words may stand between "where" and a title. */
  private static final int WHERE_REACH = 8;

  private final Lexicon lexicon;
  private final Departments departments;

  OfficeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.departments = new Departments(lexicon);
  }

  /**
   * The office mentions of the sentence, in reading order.
   *
   * @param dates marks tokens of dates
   * @param titles words that are titles in this document, such as "leader" where it names the
   *     leader of a party, in lower case
   */
  List<OfficeMention> find(AnnotatedSentence sentence, BitSet dates, Set<String> titles) {
    List<OfficeMention> found = new ArrayList<>();
    NounPhrase phrase = new NounPhrase(sentence, dates, lexicon);
    int index = 0;
    while (index < sentence.tokens().size()) {
      Optional<Found> office =
          dates.get(index) ? Optional.empty() : at(sentence, index, phrase, titles);
      office.ifPresent(o -> addLongest(found, o.mention()));
      index = office.map(Found::end).orElse(index + 1);
    }
    return found;
  }

  /** "Deputy Chief Whip" is one office, not also a deputy and a chief. */
  private static void addLongest(List<OfficeMention> found, OfficeMention mention) {
    while (!found.isEmpty() && found.get(found.size() - 1).span().overlaps(mention.span())) {
      found.remove(found.size() - 1);
    }
    found.add(mention);
  }

  private record Found(OfficeMention mention, int end) {}

  private Optional<Found> at(
      AnnotatedSentence sentence, int index, NounPhrase phrase, Set<String> titles) {
    int head = Titles.longest(sentence, index, lexicon.list("titles"));
    head = head == 0 && hyphenated(sentence.word(index)) ? 1 : head;
    if (head > 0 && isNoun(sentence, index, head)) {
      Optional<Found> office = named(sentence, index, head, phrase, titles);
      if (office.isPresent()) {
        return office;
      }
    }
    Optional<Found> reference =
        reference(sentence, index, phrase).or(() -> department(sentence, index));
    return reference.isPresent() ? reference : body(sentence, index, phrase);
  }

  private boolean isNoun(AnnotatedSentence sentence, int index, int length) {
    int last = index + length - 1;
    boolean surname =
        length == 1
            && lexicon.list("titles_as_surnames").contains(sentence.word(index))
            && sentence.entity(index).equals("PERSON")
            && sentence.entity(index - 1).equals("PERSON");
    boolean predicate =
        sentence.lemma(index - 1).matches("be|become|as|make|elect")
            && sentence.tag(last).startsWith("JJ")
            && !sentence.tag(last + 1).matches("NN.*|TO|JJ.*");
    return !surname
        && (predicate
            || sentence.tag(last).startsWith("NN")
            || sentence.capitalized(last)
            || length > 1)
        && !sentence.word(last + 1).equals("-")
        && !(sentence.tag(last + 1).equals("POS") && !sentence.tag(last + 2).startsWith("NN"));
  }

  /** "Premier League": the name of something else begins with the title. */
  private boolean isPartOfName(AnnotatedSentence s, int end) {
    boolean entity =
        s.entity(end).matches("ORGANIZATION|LOCATION|MISC")
            && s.entity(end).equals(s.entity(end - 1));
    boolean house = lexicon.list("houses").contains(s.word(end));
    return s.capitalized(end) && s.tag(end).startsWith("NN") && (entity || house);
  }

  private Optional<Found> named(
      AnnotatedSentence s, int index, int headLength, NounPhrase phrase, Set<String> titles) {
    if (isPartOfName(s, index + headLength)) {
      return Optional.empty();
    }
    String head = Titles.phrase(s, index, headLength);
    int headEnd = index + headLength;
    int titleBegin = titleBegin(s, index);
    Left left = new Left(s, titleBegin, lexicon, phrase);
    int behind = behindAbbreviation(s, headEnd);
    int complement = complementBegin(s, behind, head);
    int complementEnd = complement < 0 ? -1 : phrase.end(complement);
    int end = complementEnd > complement ? complementEnd : behind;
    int branchEnd = end > behind ? branchEnd(s, head, complement, end) : end;
    Optional<String> organization =
        end > branchEnd
            ? Optional.of(organization(s, branchEnd, end))
            : left.organization()
                .or(() -> behindDates(s, headEnd, phrase))
                .or(() -> whereHeld(s, left.begin()));
    if (left.organization().filter(o -> o.matches("(?s).*\\b(?:of|for|and|the)")).isPresent()) {
      return Optional.empty();
    }
    if (organization.isEmpty()
        && end == behind
        && lexicon.list("titles_needing_organization").contains(head)
        && !(s.capitalized(index) && index > 0)
        && titleBegin == index
        && !isBarePredicate(s, left.begin())) {
      return Optional.empty();
    }
    if (head.equals("member") && organization.filter(this::isNoBody).isPresent()) {
      return Optional.empty();
    }
    if (isSeat(s, index, head) && end == behind && organization.isEmpty()) {
      return Optional.empty();
    }
    if (head.matches(LED)
        && organization.filter(this::isLed).isEmpty()
        && !(titles.contains(head) && organization.isEmpty())) {
      return Optional.empty();
    }
    String title =
        singular(s, head, headEnd - 1, s.text(s.span(titleBegin, Math.max(headEnd, branchEnd))));
    String name =
        singular(s, head, headEnd - 1, s.text(s.span(titleBegin, Math.max(end, headEnd))));
    if (left.organization().isPresent() && end <= branchEnd) {
      name = left.organization().get() + " " + name;
    } else if (end <= branchEnd && organization.isPresent()) {
      name = name + " of " + organization.get();
    }
    int begin = left.begin();
    var span = s.span(officeNounBegin(s, begin), Math.max(end, headEnd));
    Role role =
        left.acting() || actingBehind(s, Math.max(end, headEnd)) ? Role.ACTING : Role.SUBSTANTIVE;
    if (left.incoming()
        || s.word(Math.max(end, headEnd)).matches("designate|elect|-elect")
        || s.word(headEnd - 1).endsWith("-elect")) {
      return Optional.empty();
    }
    var mention =
        new OfficeMention(
            span,
            s.text(span),
            Form.NAMED,
            clean(name),
            clean(title),
            List.of(),
            organization.map(OfficeFinder::clean),
            role,
            left.former());
    return Optional.of(new Found(mention, behindAbbreviation(s, Math.max(end, headEnd))));
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

  /** "Suthmark, where he had been ambassador": the place is told before. */
  private static Optional<String> whereHeld(AnnotatedSentence s, int begin) {
    int where = begin - 1;
    while (where > begin - WHERE_REACH && s.tag(where).matches("PRP|VB.*|RB.*|DT|IN")) {
      where--;
    }
    int last = s.word(where - 1).equals(",") ? where - 2 : where - 1;
    return s.word(where).equals("where") && s.capitalized(last) && s.tag(last).equals("NNP")
        ? Optional.of(s.text(s.span(s.properBegin(last), last + 1)))
        : Optional.empty();
  }

  /** "president since 1948 of the mint": the organization behind the dates. */
  private static Optional<String> behindDates(AnnotatedSentence s, int end, NounPhrase phrase) {
    int of = s.word(end).matches("since|from|until|in|between") ? end + 1 : end;
    while (phrase.isDate(of) || s.word(of).matches("to|until|and") && phrase.isDate(of + 1)) {
      of++;
    }
    int from = of + 1;
    return of > end + 1 && s.word(of).equals("of") && phrase.end(from) > from
        ? Optional.of(organization(s, from, phrase.end(from)))
        : Optional.empty();
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

  private boolean isLed(String organization) {
    return java.util.Arrays.stream(organization.split("\\s+"))
        .anyMatch(
            w ->
                Character.isUpperCase(w.codePointAt(0))
                    && lexicon.list("leader_organizations").contains(w.toLowerCase(Locale.ROOT)));
  }

  /** "one of the party secretaries": the title is the singular. */
  private static String singular(AnnotatedSentence s, String head, int last, String text) {
    boolean general = s.word(last).matches("(?:.*-)?general");
    if (!general && (!s.tag(last).endsWith("S") || !s.tag(last).startsWith("NN"))) {
      return text;
    }
    if (general) {
      return text.replaceFirst("(?<=\\p{L}{4})ies(?=[ -][Gg]eneral)", "y")
          .replaceFirst("(?<=\\p{L}{4})s(?=[ -][Gg]eneral)", "");
    }
    String plural = s.tokens().get(last).word();
    String one = head.substring(head.lastIndexOf(' ') + 1);
    String cased =
        Character.isUpperCase(plural.codePointAt(0))
            ? one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1)
            : one;
    return text.replaceFirst(
        java.util.regex.Pattern.quote(plural), java.util.regex.Matcher.quoteReplacement(cased));
  }

  private boolean actingBehind(AnnotatedSentence s, int end) {
    return s.word(end).matches("ad|pro") && s.word(end + 1).matches("interim|tempore|tem");
  }

  private int titleBegin(AnnotatedSentence s, int index) {
    int begin = index;
    while (begin > 0 && isModifier(s, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean isModifier(AnnotatedSentence s, int index) {
    String word = s.word(index);
    if (word.matches("first|second|third")) {
      return s.word(index + 1).matches("deputy|vice")
          || s.capitalized(index)
              && s.capitalized(index + 1)
              && (index > 0 || s.tag(index + 1).startsWith("NNP"));
    }
    if (word.equals("under") && !s.word(index + 1).equals("secretary")) {
      return false;
    }
    boolean listed = lexicon.list("title_modifiers").contains(word) || hyphenated(word);
    return listed && !s.tag(index).startsWith("VB") && !s.tag(index + 1).equals("POS");
  }

  private boolean hyphenated(String word) {
    int dash = word.indexOf('-');
    return dash > 0
        && (lexicon.list("title_modifiers").contains(word.substring(0, dash))
            || lexicon.list("titles").contains(word.substring(0, dash)))
        && lexicon.list("titles").contains(word.substring(dash + 1));
  }

  private int complementBegin(AnnotatedSentence s, int headEnd, String head) {
    String word = s.word(headEnd);
    boolean opens =
        switch (word) {
          case "of", "for" -> true;
          case "at", "on" ->
              s.word(headEnd + 1).equals("the")
                      && !s.word(headEnd + 2).matches("\\d.*")
                      && !lexicon.list("occasion_nouns").contains(s.word(headEnd + 2))
                  || s.capitalized(headEnd + 1) && !s.tag(headEnd + 1).equals("CD");
          case "in" ->
              IN_HEADS.contains(head)
                      && s.word(headEnd + 1).equals("the")
                      && s.capitalized(headEnd + 2)
                  || TO_HEADS.contains(head) && s.entity(headEnd + 1).equals("LOCATION");
          case "to" -> TO_HEADS.contains(head);
          case "from" -> FROM_HEADS.contains(head);
          default -> false;
        };
    if (!opens
        || word.equals("for")
            && !s.capitalized(headEnd + 2)
            && (s.word(headEnd + 2).matches(SPAN_OF_TIME)
                || Set.of("life", "a", "the", "two", "three").contains(s.word(headEnd + 1)))) {
      return -1;
    }
    return headEnd + 1;
  }

  /** Where the part of the complement ends that belongs to the title ("of Foreign Affairs"). */
  private int branchEnd(AnnotatedSentence s, String head, int complement, int end) {
    String last = head.substring(head.lastIndexOf(' ') + 1);
    boolean takesBranch =
        lexicon.list("portfolio_heads").contains(head)
            || lexicon.list("portfolio_heads").contains(last);
    if (!takesBranch) {
      return complement - 1;
    }
    int segmentEnd = complement;
    while (segmentEnd < end
        && !(s.word(segmentEnd).matches("of|for|to") && segmentEnd > complement)) {
      segmentEnd++;
    }
    for (int i = complement; i < segmentEnd; i++) {
      if (lexicon.list("portfolios").contains(s.word(i))) {
        return segmentEnd;
      }
    }
    return complement - 1;
  }

  private static String organization(AnnotatedSentence s, int from, int end) {
    int begin = from;
    while (begin < end - 1 && s.word(begin).matches("of|for|the|to|at|on|in|from|an?|its|,")) {
      begin++;
    }
    return s.text(s.span(begin, end));
  }

  /** "the office of Treasurer": the mention begins with the noun that introduces the title. */
  private int officeNounBegin(AnnotatedSentence s, int begin) {
    int of = begin - 1;
    of = s.word(of).equals("the") ? of - 1 : of;
    return s.word(of).matches("of|as") && lexicon.list("office_nouns").contains(s.lemma(of - 1))
        ? of - 1
        : begin;
  }

  private Optional<Found> reference(AnnotatedSentence s, int index, NounPhrase phrase) {
    Map<String, List<String>> table = lexicon.table("references");
    int ship = ship(s, index);
    int derived = ship > 0 ? ship : Titles.longest(s, index, table.keySet());
    boolean plain =
        (lexicon.list("reference_nouns").contains(s.lemma(index))
                || lexicon.list("reference_nouns").contains(s.word(index)))
            && s.tag(index).startsWith("NN")
            && determined(s, index);
    boolean verb = s.tag(index).startsWith("VB") && !s.tag(index - 1).equals("DT");
    if (derived == 0 && !plain || verb) {
      return Optional.empty();
    }
    boolean compound = derived == 0 && s.tag(index + 1).matches("NNS?");
    if (compound || derived == 0 && introducesTitle(s, index)) {
      return Optional.empty();
    }
    int length = Math.max(1, derived);
    List<String> allowed =
        derived == 0
            ? List.of()
            : ship > 0
                ? List.of(shipped(s, index, derived))
                : Titles.entry(s, index, derived, table);
    int end =
        s.word(index + length).matches("of") ? phrase.end(index + length + 1) : index + length;
    end = end > index + length + 1 ? end : index + length;
    Optional<String> organization =
        end > index + length
            ? Optional.of(organization(s, index + length, end))
            : new Left(s, index, lexicon, phrase).organization();
    boolean names = derived > 0 && organization.isPresent() && allowed.size() <= 2;
    var span = s.span(index, end);
    String title = names ? allowed.get(0) : "";
    String name = names ? allowed.get(0) + organization.map(o -> " of " + o).orElse("") : "";
    boolean acting = lexicon.list("acting").contains(s.word(index - 1));
    return Optional.of(
        new Found(
            new OfficeMention(
                span,
                s.text(span),
                names ? Form.NAMED : referenceForm(s, index),
                name,
                title,
                allowed,
                organization,
                acting ? Role.ACTING : Role.SUBSTANTIVE,
                false),
            end));
  }

  /** "the chief justiceship": how many words make a title behind which "-ship" is put. */
  private int ship(AnnotatedSentence s, int index) {
    if (lexicon.list("reference_nouns").contains(s.word(index))
        || Titles.longest(s, index, lexicon.table("references").keySet()) > 0) {
      return 0;
    }
    for (int length = 3; length > 0; length--) {
      if (s.word(index + length - 1).endsWith("ship")
          && lexicon.list("titles").contains(shipped(s, index, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String shipped(AnnotatedSentence s, int index, int length) {
    String words = Titles.phrase(s, index, length);
    return words.substring(0, words.length() - "ship".length());
  }

  private Optional<Found> department(AnnotatedSentence s, int index) {
    return departments
        .at(s, index)
        .map(
            department -> {
              var span = s.span(index, department.end());
              var mention =
                  OfficeMention.unnamed(
                      span, s.text(span), Form.REFERENCE, department.titles(), Optional.empty());
              return new Found(mention, department.end());
            });
  }

  private static Form referenceForm(AnnotatedSentence s, int index) {
    return s.word(index - 1).matches("an?") ? Form.APPOSED : Form.REFERENCE;
  }

  private boolean introducesTitle(AnnotatedSentence s, int index) {
    int next = index + 1;
    if (!s.word(next).matches("of|as")) {
      return false;
    }
    for (int i = next + 1; i < next + 6; i++) {
      if (Titles.longest(s, i, lexicon.list("titles")) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean determined(AnnotatedSentence s, int index) {
    boolean possessed = s.word(index).matches("place|stead|shoes|seat");
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      if (s.tag(i).matches("PRP\\$|POS") || !possessed && s.word(i).matches("the|that|this|such")) {
        return true;
      }
      if (!s.tag(i).startsWith("JJ") && !s.tag(i).startsWith("NN")) {
        break;
      }
    }
    return s.word(index).equals("office")
        || s.word(index - 1).matches("an?")
            && s.tag(index + 1).matches("PRP|WDT|IN|NNP")
            && lexicon.list("office_nouns").contains(s.word(index))
            && !s.word(index + 1).equals("of")
        || s.word(index).matches("charge|command|power")
            && s.word(index - 1).matches("in|of|to|take|took|taking|taken|assumed?|from|into");
  }

  private Optional<Found> body(AnnotatedSentence s, int index, NounPhrase phrase) {
    Map<String, List<String>> table = lexicon.table("bodies");
    int length = Titles.longest(s, index, table.keySet());
    if (length == 0 || !s.tag(index + length - 1).startsWith("NN")) {
      return Optional.empty();
    }
    boolean building = s.word(index).equals("house") && s.capitalized(index - 1);
    if (building && length == 1) {
      return Optional.empty();
    }
    int begin = index;
    while (begin > 0
        && s.capitalized(begin - 1)
        && s.capitalized(index)
        && (begin > 1 || s.tag(begin - 1).startsWith("NNP"))) {
      begin--;
    }
    int end =
        s.word(index + length).equals("of")
            ? Math.max(index + length, phrase.end(index + length + 1))
            : index + length;
    var span = s.span(begin, end);
    List<String> allowed = Titles.entry(s, index, length, table);
    boolean figure = lexicon.list("figures_of_bodies").contains(s.word(index));
    Optional<String> organization =
        figure && end > index + length + 1
            ? Optional.of(organization(s, index + length, end))
            : Optional.of(s.text(span)).filter(o -> !figure);
    return Optional.of(
        new Found(
            OfficeMention.unnamed(
                span, s.text(span), Form.BODY, allowed, organization.map(OfficeFinder::clean)),
            end));
  }

  private static String clean(String text) {
    String single = text.replaceAll("\\s+", " ").strip();
    String plain = single.replaceFirst("\\s*\\(\\s?[\\p{L}.]+\\s?\\)", "");
    return plain.toLowerCase(Locale.ROOT).startsWith("the ") ? plain.substring(4) : plain;
  }
}
