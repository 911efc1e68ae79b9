package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.corpus.Draft;
import incumbent.dataset.document.Origin;
import incumbent.dataset.json.RecordsJson;
import incumbent.model.BadInputException;
import incumbent.model.Document;
import incumbent.model.Records;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BatchTest {
  private static final Stages STAGES = new MayorStages().load(Optional.empty());

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private static Draft draft(String text) {
    return draft(text, () -> document(text));
  }

  private static Draft draft(String name, Draft.Reading reading) {
    return new Draft(Path.of(name), "", name, reading);
  }

  private static Document document(String text) throws BadInputException {
    if (text.startsWith("missing")) {
      throw new BadInputException(Path.of(text), "does not exist", "check the path");
    }
    return new Document(text, "", Optional.empty(), text, List.of());
  }

  private static List<Outcome> read(int threads, List<Draft> drafts) {
    List<Outcome> outcomes = new ArrayList<>();
    try (Batch batch = new Batch(STAGES, threads, LIMIT, Earlier.NONE, outcomes::add)) {
      drafts.forEach(batch::add);
      batch.finish();
    }
    return outcomes;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void outcomesStandInTheOrderOfTheDocuments(int threads) {
    List<Path> files = IntStream.range(0, 200).mapToObj(i -> Path.of("d" + i)).toList();
    List<Outcome> outcomes = read(threads, files.stream().map(f -> draft(f.toString())).toList());
    assertEquals(
        files.stream().map(Path::toString).toList(),
        outcomes.stream().map(o -> o.finished().origin().file()).toList());
    assertTrue(outcomes.stream().allMatch(Outcome.Read.class::isInstance), outcomes::toString);
  }

  @Test
  void aDocumentFailsAlone() {
    List<Outcome> outcomes =
        read(
            2,
            List.of(
                draft("Jane Roe was mayor from 1900 to 1904"),
                draft("missing"),
                draft("overflow"),
                draft("Ann Poe was mayor from 1905 to 1906")));
    assertEquals(1, records(outcomes.get(0)).tenures().size());
    assertInstanceOf(BadInputException.class, failure(outcomes.get(1)));
    assertInstanceOf(StackOverflowError.class, failure(outcomes.get(2)));
    assertEquals(1, records(outcomes.get(3)).tenures().size());
  }

  @Test
  void documentsAreReadAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    Draft.Reading meeting =
        () -> {
          both.countDown();
          await(both);
          return document("a");
        };
    List<Outcome> outcomes = read(2, List.of(draft("a", meeting), draft("b", meeting)));
    assertTrue(outcomes.stream().allMatch(Outcome.Read.class::isInstance), outcomes::toString);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(2, TimeUnit.MINUTES));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void fewDocumentsAreHeldAtOnce() {
    AtomicInteger handedOn = new AtomicInteger();
    try (Batch batch =
        new Batch(STAGES, 2, LIMIT, Earlier.NONE, outcome -> handedOn.incrementAndGet())) {
      for (int given = 1; given <= 500; given++) {
        batch.add(draft("d" + given));
        assertTrue(given - handedOn.get() <= 16, given + " given, " + handedOn + " handed on");
      }
      batch.finish();
    }
    assertEquals(500, handedOn.get());
  }

  @Test
  void documentsThatAreKnownAreOnlyLookedAt() {
    List<Outcome> outcomes = new ArrayList<>();
    try (Batch batch = new Batch(STAGES, 2, LIMIT, new Earlier(2, i -> false), outcomes::add)) {
      List.of("overflow", "missing", "overflow").forEach(text -> batch.add(draft(text)));
      batch.finish();
    }
    assertInstanceOf(Outcome.Known.class, outcomes.get(0));
    assertEquals(64, outcomes.get(0).origin().version().length());
    assertInstanceOf(Outcome.Known.class, outcomes.get(1));
    assertEquals("", outcomes.get(1).origin().version());
    assertInstanceOf(StackOverflowError.class, failure(outcomes.get(2)));
  }

  @Test
  void documentsThatAnEarlierRunCouldNotReadAreNotReadAgain() {
    List<Outcome> outcomes = new ArrayList<>();
    AtomicBoolean read = new AtomicBoolean();
    try (Batch batch = new Batch(STAGES, 1, LIMIT, new Earlier(2, i -> i == 1), outcomes::add)) {
      batch.add(draft("a"));
      batch.add(
          draft(
              "b",
              () -> {
                read.set(true);
                return document("b");
              }));
      batch.add(draft("c"));
      batch.finish();
    }
    assertFalse(read.get());
    assertEquals(new Outcome.Known(new Origin("b", "", "b", "")), outcomes.get(1));
    assertEquals(64, outcomes.get(0).origin().version().length());
    assertInstanceOf(Outcome.Read.class, outcomes.get(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void documentsThatHangAreGivenUpAndTheRestIsRead(int threads) {
    AtomicBoolean end = new AtomicBoolean();
    Draft.Reading deaf =
        () -> {
          while (!end.get()) {
            Thread.onSpinWait();
          }
          return document("late");
        };
    List<Outcome> outcomes = new ArrayList<>();
    Duration limit = Duration.ofSeconds(2);
    try (Batch batch = new Batch(STAGES, threads, limit, Earlier.NONE, outcomes::add)) {
      batch.add(draft("a"));
      batch.add(draft("deaf", deaf));
      batch.add(draft("asleep", () -> document(asleep())));
      IntStream.range(0, 40).forEach(i -> batch.add(draft("d" + i)));
      batch.finish();
    } finally {
      end.set(true);
    }
    assertEquals(43, outcomes.size());
    assertEquals("deaf: takes longer than 2 s to read; allow more", failure(outcomes, 1));
    assertEquals("asleep: takes longer than 2 s to read; allow more", failure(outcomes, 2));
    List<Outcome> others = new ArrayList<>(outcomes);
    others.subList(1, 3).clear();
    assertTrue(others.stream().allMatch(Outcome.Read.class::isInstance), others::toString);
  }

  @Test
  void whenManyCannotBeStoppedTheBatchIs() {
    AtomicBoolean end = new AtomicBoolean();
    Draft.Reading deaf =
        () -> {
          while (!end.get()) {
            LockSupport.parkNanos(1_000_000);
          }
          return document("late");
        };
    List<Outcome> outcomes = new ArrayList<>();
    Duration limit = Duration.ofMillis(20);
    try (Batch batch = new Batch(STAGES, 1, limit, Earlier.NONE, outcomes::add)) {
      assertThrows(
          CancellationException.class,
          () -> {
            IntStream.range(0, 40).forEach(i -> batch.add(draft("deaf" + i, deaf)));
            batch.finish();
          });
    } finally {
      end.set(true);
    }
    assertEquals(16, outcomes.size());
    assertEquals(
        "deaf15: takes longer than 0 s to read; allow more",
        failure(outcomes, 15),
        "each that was given up is handed on");
  }

  @Test
  void aBatchThatIsStoppedDoesNotEndAsIfItWereDone() {
    List<Outcome> outcomes = new ArrayList<>();
    try (Batch batch = new Batch(STAGES, 1, LIMIT, Earlier.NONE, outcomes::add)) {
      batch.add(draft("a"));
      while (outcomes.isEmpty()) {
        batch.add(draft("b"));
      }
      batch.stop();
      assertThrows(CancellationException.class, batch::finish);
      assertThrows(CancellationException.class, () -> batch.add(draft("c")));
    }
  }

  @Test
  void whenItIsStoppedWhatIsBeingReadIsHandedOn() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Draft.Reading slow =
        () -> {
          begun.countDown();
          await(stopped);
          return document("a");
        };
    List<Outcome> outcomes = new ArrayList<>();
    try (Batch batch = new Batch(STAGES, 1, LIMIT, Earlier.NONE, outcomes::add)) {
      batch.add(draft("a", slow));
      batch.add(draft("b"));
      await(begun);
      batch.stop();
      stopped.countDown();
      assertThrows(
          CancellationException.class,
          () -> {
            batch.add(draft("c"));
            batch.finish();
          });
    }
    assertEquals(
        List.of("a"), outcomes.stream().map(outcome -> outcome.origin().documentId()).toList());
  }

  private static String asleep() {
    try {
      Thread.sleep(TimeUnit.HOURS.toMillis(1));
      return "awake";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String failure(List<Outcome> outcomes, int i) {
    return failure(outcomes.get(i)).getMessage().replaceFirst(" with --max.*", "");
  }

  private static Records records(Outcome outcome) {
    return RecordsJson.read(assertInstanceOf(Outcome.Read.class, outcome).finished().rows());
  }

  private static Throwable failure(Outcome outcome) {
    return assertInstanceOf(Outcome.Failed.class, outcome).failure();
  }
}
