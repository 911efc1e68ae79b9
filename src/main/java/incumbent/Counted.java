package incumbent;

/** A number and what it counts: "1 document", "2 documents". */
final class Counted {
  private Counted() {}

  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
