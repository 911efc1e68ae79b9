package incumbent.annotate;

import incumbent.model.Document;
import java.util.List;

/** A document with those of its sentences that can speak of an office, in reading order. */
public record AnnotatedDocument(Document document, List<AnnotatedSentence> sentences) {
  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
  }
}
