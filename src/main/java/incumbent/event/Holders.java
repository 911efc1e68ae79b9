package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds whom an office names: "President Keller", "the director, Anna Keller, resigned". */
final class Holders {
  private Holders() {}

  /**
   * The person of an office, beside it or by the graph.
   *
   * @param head the node of the office that fills a role
   */
  static Optional<PersonMention> of(Reading reading, OfficeMention office, IndexedWord head) {
    return beside(reading, office).or(() -> apposed(reading, head));
  }

  private static Optional<PersonMention> beside(Reading reading, OfficeMention office) {
    int end = reading.end(office);
    int begin = reading.begin(office);
    return Stream.of(end, end + 1, begin - 1, begin - 2, begin - 3)
        .filter(index -> index != end + 1 || isSkipped(reading, end))
        .filter(index -> index >= begin - 1 || isSkipped(reading, index + 1))
        .map(index -> reading.at(index, PersonMention.class))
        .flatMap(Optional::stream)
        .filter(person -> person.form() == Form.NAME)
        .findFirst();
  }

  private static boolean isSkipped(Reading reading, int index) {
    return reading.sentence().word(index).matches(",|the|-lrb-|\\(");
  }

  private static Optional<PersonMention> apposed(Reading reading, IndexedWord head) {
    SemanticGraph graph = reading.sentence().graph().orElseThrow();
    List<IndexedWord> above =
        graph.incomingEdgeList(head).stream()
            .filter(edge -> edge.getRelation().toString().equals("appos"))
            .map(edge -> edge.getGovernor())
            .toList();
    List<IndexedWord> below =
        graph.outgoingEdgeList(head).stream()
            .filter(edge -> edge.getRelation().toString().matches("nsubj|appos"))
            .map(edge -> edge.getDependent())
            .toList();
    return Stream.concat(above.stream(), below.stream())
        .map(node -> reading.at(node.index() - 1, PersonMention.class))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
