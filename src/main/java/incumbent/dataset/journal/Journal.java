package incumbent.dataset.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.dataset.json.Json;
import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the documents of a run, one line each in the order of the input, in a file of the
 * output folder from which the dataset is written in the end.
 *
 * <p>A line is added as soon as its document is done, so that a run that was ended in between,
 * however it was, can go on behind the last whole line. It does so only if it is the same run: its
 * settings are compared at the beginning, its documents one by one as they are met again. The
 * folder is to be one that no other run writes to. Not thread-safe.
 *
 * <pre>{@code
 * try (Journal journal = Journal.resume(folder, settings)) {
 *   while (journal.behind() > 0) {
 *     journal.repeat(nextOrigin());
 *   }
 *   journal.add(finished);
 *   new DatasetWriter(DatasetFormat.USUAL).write(journal, folder);
 *   folder.commit();
 *   journal.remove();
 * }
 * }</pre>
 */
public final class Journal implements Iterable<Finished>, AutoCloseable {
  public static final String NAME = ".incumbent.journal";
  private static final String FORMAT = "2";
  private static final String ANEW = "leave out --resume to begin anew";

  private final Path folder;
  private final Path file;
  private final FileChannel channel;
  private final JournalFile.Reader earlier;
  private final BitSet unread = new BitSet();
  private long behind;
  private boolean empty;

  private Journal(Path folder, boolean resumed, SortedMap<String, String> settings)
      throws IOException {
    this.folder = folder;
    this.file = folder.resolve(NAME);
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    boolean whole = false;
    try {
      if (!resumed || !isBegun()) {
        begin(settings);
      }
      requireSame(settings);
      goToEnd();
      earlier = opened();
      whole = true;
    } finally {
      if (!whole) {
        channel.close();
      }
    }
  }

  /**
   * A journal of a run that begins anew; an earlier one is given up.
   *
   * @param settings what the results depend on, beside the documents
   * @throws UnusableOutputException if it cannot be written
   */
  public static Journal begin(OutputFolder folder, SortedMap<String, String> settings) {
    return open(folder.path(), /* resumed= */ false, settings);
  }

  /**
   * The journal of the run that was ended before it was done, or one that begins anew if there is
   * none.
   *
   * @throws UnusableOutputException if it is of a run with other settings, or cannot be written
   */
  public static Journal resume(OutputFolder folder, SortedMap<String, String> settings) {
    return open(folder.path(), /* resumed= */ true, settings);
  }

  private static Journal open(Path folder, boolean resumed, SortedMap<String, String> settings) {
    if (Files.isSymbolicLink(folder.resolve(NAME))) {
      throw new UnusableOutputException(folder.resolve(NAME) + ": is a link; remove it");
    }
    try {
      SortedMap<String, String> all = new TreeMap<>(settings);
      all.put("format of notes", FORMAT);
      return new Journal(folder, resumed, all);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Without a whole first line nothing was done yet. */
  private boolean isBegun() throws IOException {
    return new JournalFile.Reader(channel).next().isPresent();
  }

  private void begin(SortedMap<String, String> settings) throws IOException {
    channel.truncate(0);
    ObjectNode node = Json.object();
    settings.forEach(node::put);
    JournalFile.add(node, channel);
  }

  private void requireSame(SortedMap<String, String> settings) throws IOException {
    JsonNode before =
        new JournalFile.Reader(channel).next().orElseThrow(() -> new IOException("it vanished"));
    for (String name : settings.keySet()) {
      String was = before.path(name).asText();
      if (!was.equals(settings.get(name))) {
        throw new UnusableOutputException(
            "%s: its unfinished run has another %s, '%s' and not '%s'; give it again, or %s"
                .formatted(folder, name, was, settings.get(name), ANEW));
      }
    }
  }

  /** Cuts off what is torn. */
  private void goToEnd() throws IOException {
    JournalFile.Reader lines = new JournalFile.Reader(channel);
    lines.next();
    for (Optional<JsonNode> line = lines.next(); line.isPresent(); line = lines.next()) {
      unread.set(Math.toIntExact(behind), FinishedJson.isUnread(line.get()));
      behind++;
    }
    empty = behind == 0;
    channel.truncate(lines.end());
    channel.position(lines.end());
  }

  /** The documents, from the first on. */
  private JournalFile.Reader opened() throws IOException {
    JournalFile.Reader lines = new JournalFile.Reader(channel);
    Optional<JsonNode> settings = lines.next();
    if (settings.isEmpty()) {
      throw new IOException("it vanished");
    }
    return lines;
  }

  /** How many documents of an earlier run are still to be met again. */
  public long behind() {
    return behind;
  }

  /** Whether the earlier run could not read a document, by its number from 0. */
  public boolean isUnread(long document) {
    return unread.get(Math.toIntExact(document));
  }

  /**
   * Meets a document again that the earlier run was done with.
   *
   * @return what became of it
   * @throws UnusableOutputException if it is another document or another version of it
   * @throws NoSuchElementException if none is left
   */
  public Finished repeat(Origin origin) {
    if (behind == 0) {
      throw new NoSuchElementException("All documents of the earlier run were met");
    }
    behind--;
    Finished document = next(earlier).orElseThrow();
    if (!isSame(document.origin(), origin)) {
      boolean same = document.origin().name().equals(origin.name());
      throw new UnusableOutputException(
          "%s: %s; %s"
              .formatted(
                  folder,
                  same
                      ? origin.name() + " has changed since the unfinished run read it"
                      : "the unfinished run read %s where %s stands now"
                          .formatted(document.origin().name(), origin.name()),
                  ANEW));
    }
    return document;
  }

  /** Without a version it could not be read then, and perhaps can now: it failed all the same. */
  private static boolean isSame(Origin noted, Origin met) {
    return noted.equals(met)
        || noted.equals(new Origin(met.file(), met.place(), met.documentId(), ""));
  }

  /**
   * Does nothing if all documents of the earlier run were met again.
   *
   * @throws UnusableOutputException otherwise
   */
  public void requireAllMet() {
    if (behind > 0) {
      throw new UnusableOutputException(
          "%s: %s was read by the unfinished run, and is missing now; %s"
              .formatted(folder, next(earlier).orElseThrow().origin().name(), ANEW));
    }
  }

  /**
   * Notes what became of a document.
   *
   * @throws UnusableOutputException if it cannot be written; --resume goes on behind the one before
   */
  public void add(Finished document) {
    if (behind > 0) {
      throw new IllegalStateException(behind + " documents are still to be met again");
    }
    try {
      JournalFile.add(FinishedJson.write(document), channel);
      empty = false;
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static UnusableOutputException unwritable(Path folder, IOException e) {
    return new UnusableOutputException(
        folder
            + ": results cannot be written ("
            + e.getMessage()
            + "); free some room on the disk and go on with --resume",
        e);
  }

  /** All documents in order, read from the file anew each time; until the journal is closed. */
  @Override
  public Iterator<Finished> iterator() {
    try {
      return new Documents(opened());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Finished> next(JournalFile.Reader lines) {
    try {
      return lines.next().map(FinishedJson::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Documents implements Iterator<Finished> {
    private final JournalFile.Reader lines;
    private Optional<Finished> next;

    Documents(JournalFile.Reader lines) {
      this.lines = lines;
      advance();
    }

    private void advance() {
      next = Journal.next(lines);
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public Finished next() {
      Finished document = next.orElseThrow();
      advance();
      return document;
    }
  }

  /**
   * Gives the journal up: the run is done, or there is nothing to go on with.
   *
   * @throws UnusableOutputException if it cannot be removed
   */
  public void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UnusableOutputException(file + ": cannot be removed; remove it by hand", e);
    }
  }

  /** Leaves the journal for a later run, unless no document stands in it. */
  @Override
  public void close() {
    if (empty) {
      remove();
    }
    try {
      channel.close();
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }
}
