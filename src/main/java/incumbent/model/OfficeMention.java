package incumbent.model;

import java.util.List;
import java.util.Optional;

/**
 * An office as the text names it, or an expression that stands for one.
 *
 * @param form whether it names an office or refers to one named elsewhere
 * @param name the office as it reads, without article, ordinal and acting words; empty for a
 *     reference
 * @param title the bare title; empty for a reference
 * @param allowed of a reference or a body, the titles it can stand for in dictionary form ("the
 *     presidency": president), the likeliest first; empty if it can stand for any
 * @param organization the organization, place or body that stands with it
 * @param role acting if the text says so here
 * @param former whether the text speaks of it as past ("former", "then", "ex-")
 */
public record OfficeMention(
    Span span,
    String text,
    Form form,
    String name,
    String title,
    List<String> allowed,
    Optional<String> organization,
    Role role,
    boolean former)
    implements Mention {
  /** A mention that names no office itself: it tells only what the office can be, or where. */
  public static OfficeMention unnamed(
      Span span, String text, Form form, List<String> allowed, Optional<String> organization) {
    return new OfficeMention(
        span, text, form, "", "", allowed, organization, Role.SUBSTANTIVE, /* former= */ false);
  }

  /** The same, of which the text speaks as past. */
  public OfficeMention asFormer() {
    return new OfficeMention(
        span, text, form, name, title, allowed, organization, role, /* former= */ true);
  }

  /** How a mention refers to an office. */
  public enum Form {
    /** By its title. */
    NAMED,
    /** By a noun that stands for an office named elsewhere: "the post", "the throne". */
    REFERENCE,
    /** By a noun behind the office that it stands for: "a position she kept". */
    APPOSED,
    /** By the body whose members hold it: "the Senate". */
    BODY,
    /** By a verb and what it governs: "captained the side". */
    IMPLIED,
    /** By the place where it is held: "was moved from Suthmark". */
    PLACE
  }
}
