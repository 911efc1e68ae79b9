package incumbent.spark;

import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.TaskCompletionListener;
import scala.Tuple2;

/**
 * What a task does: reads its documents, group by group, by the pipeline of its process.
 *
 * @param rules that the pipeline is loaded with
 * @param authority what gives names their ids
 */
record ReadDocuments(RuleFiles rules, AuthorityFile authority, Limits limits, Storage storage)
    implements PairFlatMapFunction<Iterator<Tuple2<DocumentKey, Source>>, Place, byte[]> {
  @Override
  public Iterator<Tuple2<Place, byte[]>> call(Iterator<Tuple2<DocumentKey, Source>> sources) {
    if (!sources.hasNext()) {
      return Collections.emptyIterator();
    }
    FinishedDocuments documents =
        new FinishedDocuments(
            sources, SharedPipeline.with(rules), authority.authority(), limits, storage);
    TaskCompletionListener end = task -> documents.close();
    TaskContext.get().addTaskCompletionListener(end);
    return documents;
  }
}
