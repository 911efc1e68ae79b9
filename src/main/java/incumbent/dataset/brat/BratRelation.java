package incumbent.dataset.brat;

/**
 * What a record says of two mentions that stand in one of its quotations.
 *
 * @param type {@code Holds}, {@code Starts} and so on
 * @param first the id of the mention that it is said of
 * @param second the id of the other
 * @param record the id of the tenure or office
 */
record BratRelation(String type, String first, String second, String record) {
  /**
   * @param id {@code R1}, {@code R2} and so on
   */
  String line(String id) {
    return "%s\t%s Arg1:%s Arg2:%s\n".formatted(id, type, first, second);
  }
}
