package incumbent.spark;

import org.apache.spark.Partitioner;

/** Spreads documents over tasks, all of one id to the same. */
final class ByDocument extends Partitioner {
  private static final long serialVersionUID = 1L;

  private final int tasks;

  ByDocument(int tasks) {
    this.tasks = tasks;
  }

  @Override
  public int numPartitions() {
    return tasks;
  }

  @Override
  public int getPartition(Object key) {
    // Ids that count up would come to few tasks by their hash alone.
    int mixed = ((DocumentKey) key).group() * 0x9E3779B9;
    return Math.floorMod(mixed >>> 8, tasks);
  }
}
