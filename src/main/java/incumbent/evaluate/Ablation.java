package incumbent.evaluate;

import incumbent.model.Evaluation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is left of the scores when each mechanism is missing by itself.
 *
 * @param whole the scores with all mechanisms
 * @param without the scores without each, by its name, in the order in which they are told
 */
public record Ablation(Evaluation whole, Map<String, Evaluation> without) {
  public Ablation {
    without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
  }
}
