package incumbent.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ModelFileTest {
  private static final String RESOURCE = "junit-platform.properties";

  @Test
  void anotherFileInItsPlaceIsRefused() {
    ModelFile model = new ModelFile(RESOURCE, "0".repeat(64));
    assertEquals(
        RESOURCE + ": is not the model that Incumbent was made with; fetch the models anew",
        assertThrows(UncheckedIOException.class, model::open).getCause().getMessage());
  }

  @Test
  void aModelThatIsMissingIsTold() {
    ModelFile model = new ModelFile("none.ser.gz", "");
    assertEquals(
        "none.ser.gz: is missing; fetch the models anew",
        assertThrows(UncheckedIOException.class, model::open).getCause().getMessage());
  }

  private static Object read(Object written) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      in.setObjectInputFilter(ModelFilter.create());
      return in.readObject();
    }
  }

  @Test
  void whatModelsAreMadeOfIsRead() throws IOException, ClassNotFoundException {
    Map<String, List<Integer>> index = new HashMap<>(Map.of("a", new ArrayList<>(List.of(1, 2))));
    assertEquals(index, read(index));
    double[] weights = {0.5, 1.5};
    assertArrayEquals(weights, (double[]) read(weights));
  }

  static List<Object> whatModelsAreNotMadeOfIsRefused() {
    Object deep = 1;
    for (int i = 0; i < 20; i++) {
      deep = new ArrayList<>(List.of(deep));
    }
    return List.of(
        new File("a"), new ArrayList<>(List.of(new File("a"))), new byte[5_000_000], deep);
  }

  @ParameterizedTest
  @MethodSource
  void whatModelsAreNotMadeOfIsRefused(Object other) {
    assertThrows(InvalidClassException.class, () -> read(other));
  }
}
