package incumbent.dataset.popolo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Iri;
import incumbent.dataset.json.Json;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who holds an office in one document, as Popolo's persons. */
final class PopoloPersons {
  private PopoloPersons() {}

  static List<ObjectNode> of(Records records) {
    Map<String, Person> persons = new LinkedHashMap<>();
    Map<String, Set<String>> aliases = new LinkedHashMap<>();
    for (Tenure tenure : records.tenures()) {
      String id = id(tenure);
      persons.putIfAbsent(id, tenure.person());
      aliases
          .computeIfAbsent(id, absent -> new LinkedHashSet<>())
          .addAll(tenure.person().aliases());
    }
    return persons.entrySet().stream()
        .map(person -> person(person.getKey(), person.getValue(), aliases.get(person.getKey())))
        .toList();
  }

  static String id(Tenure tenure) {
    return Iri.of("person", tenure.personId());
  }

  private static ObjectNode person(String id, Person person, Set<String> aliases) {
    ObjectNode node = Json.object().put("@type", "Person").put("id", id).put("name", person.name());
    if (!aliases.isEmpty()) {
      ArrayNode names = node.putArray("other_names");
      aliases.forEach(alias -> names.addObject().put("name", alias));
    }
    PopoloIdentifier.put(node, person.authorityId());
    return node;
  }
}
