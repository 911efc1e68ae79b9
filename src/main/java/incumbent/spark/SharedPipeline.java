package incumbent.spark;

import incumbent.Pipeline;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pipeline of this process: loaded when a task first asks for it, and shared by all tasks that
 * follow, on whatever threads. Thread-safe.
 */
final class SharedPipeline {
  private static final Map<RuleFiles, Pipeline> LOADED = new ConcurrentHashMap<>();

  private SharedPipeline() {}

  /** The pipeline with those rules. Who asks while it is loading waits. */
  static Pipeline with(RuleFiles rules) {
    return LOADED.computeIfAbsent(rules, RuleFiles::load);
  }
}
