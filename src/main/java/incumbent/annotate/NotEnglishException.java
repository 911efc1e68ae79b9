package incumbent.annotate;

/** A document that cannot be read because it is in another language. */
public final class NotEnglishException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotEnglishException(String documentId, String language) {
    super(
        "%s is not English (it looks like '%s'): give an English text"
            .formatted(documentId, language));
  }
}
