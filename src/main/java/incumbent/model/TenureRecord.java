package incumbent.model;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What is known of one person's holding of one office, be it from one document or from several. */
public interface TenureRecord {
  /** Readable and unique within a dataset. */
  String id();

  /** The id of the holder. */
  String personId();

  /** The holder. */
  Person person();

  /** The id of the office. */
  String officeId();

  /** The office. */
  Office office();

  /** Whether it was held in full or for the time being. */
  Role role();

  /** When it began. */
  Bound start();

  /** How it began. */
  Optional<Manner> startManner();

  /** When it ended. */
  Bound end();

  /** How it ended. */
  Optional<Manner> endManner();

  /** A stated length. */
  Optional<Period> duration();

  /** Who put the holder in office. */
  Optional<String> appointedBy();

  /** The holder before. */
  Optional<String> predecessor();

  /** The holder after. */
  Optional<String> successor();

  /** The chance that the record is right, from 0 to 1. */
  double confidence();

  /** Statements that disagree with the values above. */
  List<Conflict> conflicts();

  /** The quotations behind the record. */
  List<Evidence> evidence();
}
