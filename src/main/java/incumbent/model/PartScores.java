package incumbent.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well the documents of one part of a corpus were read.
 *
 * @param part the part's name, or {@link Evaluation#ALL}
 * @param documents how many documents it has
 * @param records tenures whose person, office, role, start and end are all right
 * @param pairs tenures whose person, office and role are right
 * @param fields each field by itself, in the order of {@link Field}
 * @param boundCount how many starts and ends gold states
 * @param closenessMonth the mean over these of c/(c+d), d the error in years, with c = 1/12
 * @param closenessYear the same with c = 1
 * @param calibration how far confidence can be trusted; bins without records are left out
 */
public record PartScores(
    String part,
    int documents,
    Score records,
    ConfidenceInterval recordF1,
    Score pairs,
    ConfidenceInterval pairF1,
    Map<Field, Score> fields,
    int boundCount,
    double closenessMonth,
    double closenessYear,
    List<CalibrationBin> calibration) {
  public PartScores {
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    calibration = List.copyOf(calibration);
  }
}
