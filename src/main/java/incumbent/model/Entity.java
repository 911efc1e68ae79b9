package incumbent.model;

/**
 * A mention and what it was resolved to.
 *
 * @param kind {@code person}, {@code office} or {@code date}
 * @param canonical the person's fullest name, the office's natural name, or the date as EDTF; empty
 *     if it could not be resolved
 */
public record Entity(String documentId, String kind, String canonical, Span span, String text) {}
