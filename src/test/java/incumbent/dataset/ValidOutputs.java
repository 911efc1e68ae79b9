package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.json.JsonLinesTenures;
import incumbent.dataset.json.JsonTenures;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Lets a test fail that leaves a {@code tenures.json}, {@code tenures.jsonl} or {@code
 * consolidated.json} in a temporary folder that is not what its schema says. It is at work in every
 * test, without being named there; a test that writes such a file by hand is tagged {@link
 * #NOT_OURS}.
 */
public final class ValidOutputs implements InvocationInterceptor {
  public static final String NOT_OURS = "not-our-output";

  private static final List<String> FILES =
      List.of(JsonTenures.FILE, JsonLinesTenures.FILE, ConsolidationWriter.JSON);

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    invocation.proceed();
    requireValid(method, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    invocation.proceed();
    requireValid(method, context);
  }

  private static void requireValid(
      ReflectiveInvocationContext<Method> method, ExtensionContext context) throws IOException {
    if (context.getTags().contains(NOT_OURS)) {
      return;
    }
    for (Path folder : folders(method, context)) {
      for (Path file : outputs(folder)) {
        assertEquals(List.of(), SchemaValidator.errors(file), () -> "Not valid: " + file);
      }
    }
  }

  private static List<Path> folders(
      ReflectiveInvocationContext<Method> method, ExtensionContext context) {
    List<Path> folders = new ArrayList<>();
    Parameter[] parameters = method.getExecutable().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].isAnnotationPresent(TempDir.class)) {
        folders.add((Path) method.getArguments().get(i));
      }
    }
    Class<?> type = context.getRequiredTestClass();
    Object test = context.getRequiredTestInstance();
    folders.addAll(AnnotationSupport.findAnnotatedFieldValues(type, TempDir.class, Path.class));
    folders.addAll(AnnotationSupport.findAnnotatedFieldValues(test, TempDir.class, Path.class));
    return folders;
  }

  private static List<Path> outputs(Path folder) throws IOException {
    List<Path> outputs = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && FILES.contains(file.getFileName().toString())) {
              outputs.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          /** A folder that a test made unreadable. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return outputs;
  }
}
