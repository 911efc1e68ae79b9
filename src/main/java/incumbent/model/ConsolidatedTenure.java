package incumbent.model;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A tenure as one or more documents tell it.
 *
 * @param id readable and unique: slugs of the person's and the office's name
 * @param start what all documents allow; its evidence is that of every document that agrees
 * @param confidence the chance that the record is right, from 0 to 1
 * @param conflicts what documents say otherwise; the evidence tells which document
 * @param evidence the quotations of all documents, by document and then in reading order
 * @param tenureIds the tenures it was made from, one of each document, in the order of their ids
 * @param documentIds the documents that tell of it, in the order of their ids
 */
public record ConsolidatedTenure(
    String id,
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
    List<Evidence> evidence,
    List<String> tenureIds,
    List<String> documentIds)
    implements TenureRecord {
  public ConsolidatedTenure {
    conflicts = List.copyOf(conflicts);
    evidence = List.copyOf(evidence);
    tenureIds = List.copyOf(tenureIds);
    documentIds = List.copyOf(documentIds);
  }

  /** The person in the user's authority file, or else a slug of the name. */
  @Override
  public String personId() {
    return person.authorityId().orElseGet(() -> Slug.of(person.name()));
  }

  /** The office in the user's authority file, or else a slug of the name. */
  @Override
  public String officeId() {
    return office.authorityId().orElseGet(() -> Slug.of(office.name()));
  }

  /** The same under another id. */
  public ConsolidatedTenure withId(String other) {
    return new ConsolidatedTenure(
        other,
        person,
        office,
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
        evidence,
        tenureIds,
        documentIds);
  }
}
