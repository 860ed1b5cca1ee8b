package org.rubricator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Methods stay short: the lines between a method's braces, as they are written. */
class MethodLengthTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final int MEDIAN = 6;
  private static final int NINE_IN_TEN = 25;

  /**
   * A method as it is written.
   *
   * @param lines those between its braces
   */
  private record Method(String name, int lines) {}

  @Test
  void methods_are_short() throws IOException {
    List<Method> methods = methods();
    assertThat(methods).hasSizeGreaterThan(100);
    assertThat(methods.get(methods.size() / 2).lines()).as("median").isLessThan(MEDIAN);
    Method long10th = methods.get(methods.size() * 9 / 10);
    assertThat(long10th.lines()).as("nine in ten, %s", long10th).isLessThanOrEqualTo(NINE_IN_TEN);
  }

  /** All methods and constructors that have a body, the shortest first. */
  private static List<Method> methods() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler).as("the compiler; tests need a JDK").isNotNull();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var files = manager.getJavaFileObjectsFromPaths(sources());
      JavacTask task =
          (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, files);
      List<Method> methods = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Measure(unit, Trees.instance(task).getSourcePositions(), methods).scan(unit, null);
      }
      methods.sort(Comparator.comparingInt(Method::lines));
      return methods;
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static final class Measure extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> methods;

    Measure(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
      this.unit = unit;
      this.positions = positions;
      this.methods = methods;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        methods.add(new Method(unit.getSourceFile().getName() + " " + name(method), lines(method)));
      }
      return super.visitMethod(method, nothing);
    }

    private static String name(MethodTree method) {
      return method.getName().toString();
    }

    private int lines(MethodTree method) {
      BlockTree body = method.getBody();
      LineMap lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, body));
      long last = lines.getLineNumber(positions.getEndPosition(unit, body) - 1);
      return (int) Math.max(0, last - first - 1);
    }
  }
}
