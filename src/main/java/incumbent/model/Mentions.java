package incumbent.model;

import java.util.List;

/** The mentions of each sentence, in reading order; sentences as in the annotated document. */
public record Mentions(List<List<Mention>> sentences) {
  public Mentions {
    sentences = sentences.stream().map(List::copyOf).toList();
  }
}
