package incumbent.corpus;

import java.io.IOException;

/** There is more of something than is read of it. The message is the problem of the file. */
final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * @param remedy what the owner of the file can do about it
   */
  LimitException(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
