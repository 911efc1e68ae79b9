package incumbent.model;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One person's holding of one office over one contiguous period, as a document asserts it.
 *
 * @param id readable and unique within a dataset, as {@link Slug#id} makes it
 * @param documentId the document that asserts it
 * @param role acting holders are told from substantive ones; a change of role begins a new tenure
 * @param duration a stated length ("for five days"), ISO 8601
 * @param appointedBy who put the holder in office
 * @param predecessor the holder before, where the text says so
 * @param successor the holder after, where the text says so
 * @param confidence the measured chance that the record is right, from 0 to 1
 * @param conflicts statements of the text that disagree with the values above
 * @param evidence the quotations behind the record, in reading order, never empty
 */
public record Tenure(
    String id,
    String documentId,
    Person person,
    Office office,
    Role role,
    Bound start,
    Optional<Manner> startManner,
    Bound end,
    Optional<Manner> endManner,
    Optional<Period> duration,
    Optional<String> appointedBy,
    Optional<String> predecessor,
    Optional<String> successor,
    double confidence,
    List<Conflict> conflicts,
    List<Evidence> evidence)
    implements TenureRecord {
  public Tenure {
    conflicts = List.copyOf(conflicts);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A tenure without evidence: " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("A confidence that is no chance: " + confidence);
    }
  }

  /** The same of another office. */
  public Tenure withOffice(Office other) {
    return with(person, other);
  }

  /** The id of the holder: of the document and of the person's name. */
  @Override
  public String personId() {
    return Slug.id(documentId, person.name());
  }

  /** The id of the office: of the document and of the office's name. */
  @Override
  public String officeId() {
    return Slug.id(documentId, office.name());
  }

  /** The same of a person and an office that are told otherwise. */
  public Tenure with(Person holder, Office held) {
    return new Tenure(
        id,
        documentId,
        holder,
        held,
        role,
        start,
        startManner,
        end,
        endManner,
        duration,
        appointedBy,
        predecessor,
        successor,
        confidence,
        conflicts,
        evidence);
  }
}
