package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One tenure while its claims are being gathered. */
final class Spell {
  final Person person;
  Role role;
  Office office;
  Bound start = Bound.UNKNOWN;
  Bound end = Bound.UNKNOWN;
  Optional<Manner> startManner = Optional.empty();
  Optional<Manner> endManner = Optional.empty();
  Optional<Period> length = Optional.empty();
  Optional<Person> appointedBy = Optional.empty();
  Optional<Person> predecessor = Optional.empty();
  Optional<Person> successor = Optional.empty();

  /** The tenure of the seat before it, if the text says who held it. */
  Optional<Spell> forerunner = Optional.empty();

  /** Whether an event says that it began, and not merely a description that it was. */
  boolean entered;

  /** Whether the text says that it ended. */
  boolean ended;

  /** Whether somebody else entered the office since. */
  boolean displaced;

  /** Whether the text says that it was held until something else began: "until then director". */
  boolean heldUntilThen;

  /** The tenure of another office for which the holder left this one. */
  Optional<Spell> leftFor = Optional.empty();

  private boolean endIsEvent;
  private boolean continues;
  private boolean named;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final TreeSet<Evidence> evidence = new TreeSet<>();
  private final TreeSet<Integer> told = new TreeSet<>();

  Spell(Person person, Office office, Role role) {
    this.person = person;
    this.office = office;
    this.role = role;
  }

  void support(Claim claim) {
    evidence.add(claim.evidence());
    told.add(claim.order());
    role = claim.officeNamed() && !named ? claim.role() : role;
    named |= claim.officeNamed();
    continues = claim.evidence().rule().equals("remained") && claim.until().isEmpty();
    if (office.organization().isEmpty()
        && claim.office().flatMap(Office::organization).isPresent()) {
      office = claim.office().get();
    }
  }

  /** Whether the text goes over from this tenure to the other, with nothing told between. */
  boolean leadsTo(Spell other) {
    return told.contains(other.told.first() - 1);
  }

  /** Whether the claim is told right after it. */
  boolean leadsTo(Claim claim) {
    return told.contains(claim.order() - 1);
  }

  /** Whether the text spoke of it before that claim ends. */
  boolean toldBefore(Claim claim) {
    return evidence.first().span().begin() < claim.evidence().span().end();
  }

  /** When it was last spoken of before that claim; who entered counts before who is described. */
  int lastTold(Claim claim) {
    Integer last = told.floor(claim.order());
    return 2 * (last == null ? -1 : last) + (entered ? 3 : 0);
  }

  /** Whether its end is only told by a summary: "(1930–1934)", "director until 1934". */
  boolean endIsSummary() {
    return end.value().isPresent() && !endIsEvent;
  }

  /** Whether its start and end were told ahead, by a summary, and its events were not yet. */
  boolean isSummary() {
    return !entered && start.value().isPresent() && endIsSummary();
  }

  /** Whether a claim of that role can be of this tenure: its capacity is open until it is named. */
  boolean admits(Claim claim, Role claimed) {
    return role == claimed || !named || !claim.officeNamed();
  }

  /** Whether the last that was said of it is that its holder remained in it. */
  boolean continues() {
    return continues;
  }

  /** Whether it is over, by its own end or by another's beginning. */
  boolean isOver() {
    return ended || displaced;
  }

  /** Whether it can have begun before the other did. */
  boolean precedes(Spell other) {
    return canBeginBefore(other.start);
  }

  /** Whether it can have begun before {@code bound}. */
  boolean canBeginBefore(Bound bound) {
    return start.earliest().isEmpty()
        || bound.latest().isEmpty()
        || !start.earliest().get().isAfter(bound.latest().get());
  }

  /** Whether it can have begun after {@code bound}. */
  boolean canBeginAfter(Bound bound) {
    return start.latest().isEmpty()
        || bound.earliest().isEmpty()
        || !start.latest().get().isBefore(bound.earliest().get());
  }

  /** Whether it can have ended after {@code bound}. */
  boolean canEndAfter(Bound bound) {
    return end.latest().isEmpty()
        || bound.earliest().isEmpty()
        || !end.latest().get().isBefore(bound.earliest().get());
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  /** Puts on the record what contradicts it, once. */
  void contradict(Conflict conflict) {
    if (!conflicts.contains(conflict)) {
      conflicts.add(conflict);
    }
  }

  /** Takes back its end, which stays on the record as a conflict. */
  void refuteEnd() {
    contradict(new Conflict("end", end.value().orElseThrow().toString(), end.evidence().get(0)));
    end = Bound.UNKNOWN;
    endIsEvent = false;
  }

  static Bound bound(ResolvedDate date, Evidence clause) {
    return Bound.of(date.value(), date.basis(), List.of(clause), date.derivation());
  }

  void begin(ResolvedDate date, Evidence clause) {
    start = stronger("start", start, bound(date, clause), clause, true);
  }

  /** Who was chosen before enters now. */
  void beginAnew(ResolvedDate date, Evidence clause) {
    start = bound(date, clause);
  }

  /** An event that ends the tenure beats a summary that says until when it lasted. */
  void end(ResolvedDate date, Evidence clause, boolean event) {
    Bound stated = bound(date, clause);
    if (event && !endIsEvent && end.value().isPresent() && !compatible(end, stated)) {
      conflicts.add(new Conflict("end", end.value().get().toString(), end.evidence().get(0)));
      end = stated;
    } else {
      end = stronger("end", end, stated, clause, event || !endIsEvent);
    }
    endIsEvent |= event;
  }

  /** The event that ends it. */
  void end(Claim claim, Optional<ResolvedDate> date) {
    support(claim);
    date.ifPresent(d -> end(d, claim.evidence(), true));
    claim.manner().ifPresent(this::leave);
    length = length.or(claim::length);
    ended = true;
  }

  /** How it ended; that another came in its holder's place says least. */
  void leave(Manner manner) {
    endManner = endManner.filter(m -> m != Manner.REPLACED).or(() -> Optional.of(manner));
  }

  private Bound stronger(String field, Bound old, Bound stated, Evidence clause, boolean mayWin) {
    if (old.value().isEmpty() || old.basis() == Basis.DERIVED) {
      return stated;
    }
    if (!compatible(old, stated)) {
      conflicts.add(new Conflict(field, stated.value().get().toString(), clause));
      return old;
    }
    return mayWin && stated.value().get().liesWithin(old.value().get()) ? stated : old;
  }

  private static boolean compatible(Bound one, Bound other) {
    return one.value().get().overlaps(other.value().get());
  }

  /** Whether a tenure that begins on {@code date} can be this one. */
  boolean canBegin(Optional<ResolvedDate> date) {
    if (date.isEmpty()) {
      return !isOver() || isSummary();
    }
    Optional<LocalDate> earliest = date.get().value().earliest();
    Optional<LocalDate> latest = date.get().value().latest();
    boolean beforeEnd =
        end.latest().isEmpty() || earliest.isEmpty() || !earliest.get().isAfter(end.latest().get());
    boolean sameStart = start.value().isEmpty() || start.value().get().overlaps(date.get().value());
    boolean endBefore =
        isOver() && end.value().isEmpty() && start.value().isPresent() && !sameStart;
    return beforeEnd && (sameStart || latest.isEmpty()) && !endBefore;
  }

  /** Whether its holder was chosen for it, and can have entered it only when the claim says. */
  boolean awaits(Claim claim) {
    return !isOver()
        && startManner.filter(m -> m == Manner.ELECTED || m == Manner.APPOINTED).isPresent()
        && canBeginBefore(claim.at().map(d -> bound(d, claim.evidence())).orElse(Bound.UNKNOWN));
  }

  /**
   * Whether its holder was chosen for a term that begins on {@code from}, the next year at most.
   */
  boolean isChosenFor(ResolvedDate from) {
    Optional<LocalDate> chosen = start.latest();
    Optional<LocalDate> begins = from.value().earliest();
    return !isOver()
        && startManner.filter(m -> m == Manner.ELECTED || m == Manner.APPOINTED).isPresent()
        && chosen.isPresent()
        && begins.isPresent()
        && begins.get().isAfter(chosen.get())
        && begins.get().getYear() - chosen.get().getYear() <= 1;
  }

  /** Whether a tenure that ends on {@code date} can be this one. */
  boolean canEnd(Optional<ResolvedDate> date) {
    if (date.isEmpty() || start.earliest().isEmpty()) {
      return true;
    }
    Optional<LocalDate> latest = date.get().value().latest();
    return latest.isEmpty() || !latest.get().isBefore(start.earliest().get());
  }
}
