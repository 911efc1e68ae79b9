package incumbent;

import java.util.Optional;

/** One pipeline with its models for all integration tests: loading takes seconds. */
final class LoadedPipeline {
  private static final Pipeline PIPELINE = Pipeline.load(Optional.empty());

  private LoadedPipeline() {}

  static Pipeline get() {
    return PIPELINE;
  }
}
