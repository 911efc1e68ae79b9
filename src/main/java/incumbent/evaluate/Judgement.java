package incumbent.evaluate;

import incumbent.model.Difference;
import incumbent.model.Evidence;
import incumbent.model.Field;
import incumbent.model.Score;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One document, judged: its pairs, the counts of each field, and every difference. */
final class Judgement {
  private final Sample sample;
  private final List<Pair> pairs;
  private final Map<Field, Score> fields = new EnumMap<>(Field.class);
  private final List<Difference> differences = new ArrayList<>();

  private Judgement(Sample sample) {
    this.sample = sample;
    Comparison comparison = new Comparison(sample.gold());
    this.pairs = Alignment.of(comparison, sample.gold().tenures(), sample.tenures());
    for (Field field : Field.values()) {
      fields.put(field, Score.ZERO);
    }
    pairs.forEach(pair -> judge(comparison, pair));
    OfficeJudge.judge(sample.gold().offices(), sample.offices()).forEach(this::judge);
  }

  static Judgement of(Sample sample) {
    return new Judgement(sample);
  }

  Sample sample() {
    return sample;
  }

  List<Pair> pairs() {
    return pairs;
  }

  Score score(Field field) {
    return fields.get(field);
  }

  List<Difference> differences() {
    return List.copyOf(differences);
  }

  private void judge(Comparison comparison, Pair pair) {
    TenureJudge judge = new TenureJudge(comparison, pair.gold(), pair.got());
    judge.identity().forEach(this::count);
    if (pair.matched()) {
      judge.values().forEach(this::count);
      judge.values().forEach(answer -> addWrong(pair, answer));
      return;
    }
    new TenureJudge(comparison, pair.gold(), Optional.empty()).values().forEach(this::count);
    new TenureJudge(comparison, Optional.empty(), pair.got()).values().forEach(this::count);
    if (pair.gold().isPresent() && pair.got().isPresent()) {
      judge.identity().forEach(answer -> addWrong(pair, answer));
    } else {
      addWhole(pair);
    }
  }

  private void count(Answer answer) {
    fields.merge(answer.field(), answer.score(), Score::plus);
  }

  private void addWrong(Pair pair, Answer answer) {
    if (!answer.isRight()) {
      add(Difference.Kind.WRONG, Subject.of(pair), answer);
    }
  }

  private void addWhole(Pair pair) {
    Difference.Kind kind = pair.got().isEmpty() ? Difference.Kind.MISSED : Difference.Kind.SPURIOUS;
    add(
        kind,
        Optional.empty(),
        Subject.of(pair),
        pair.gold().map(Summary::dated).orElse(""),
        pair.got().map(Summary::dated).orElse(""),
        pair.got().map(Tenure::evidence).orElse(List.of()));
  }

  private void judge(OfficeJudge.Answers office) {
    for (Answer answer : office.answers()) {
      count(answer);
      if (!answer.isRight()) {
        Difference.Kind found =
            answer.expected().isEmpty() ? Difference.Kind.SPURIOUS : Difference.Kind.WRONG;
        Difference.Kind kind = answer.got().isEmpty() ? Difference.Kind.MISSED : found;
        add(kind, office.office(), answer);
      }
    }
  }

  private void add(Difference.Kind kind, Subject subject, Answer answer) {
    add(
        kind,
        Optional.of(answer.field()),
        subject,
        answer.expected(),
        answer.got(),
        answer.evidence());
  }

  private void add(
      Difference.Kind kind,
      Optional<Field> field,
      Subject subject,
      String expected,
      String got,
      List<Evidence> evidence) {
    differences.add(
        new Difference(
            kind,
            field,
            sample.gold().documentId(),
            subject.summary(),
            subject.recordId(),
            expected,
            got,
            subject.goldQuotes(),
            evidence));
  }
}
