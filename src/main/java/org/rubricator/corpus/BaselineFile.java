package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.rubricator.diagnostic.Baseline;
import org.rubricator.diagnostic.BaselineTable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.xml.FileRefused;
import org.rubricator.xml.RegularFile;

/**
 * The file in which a project keeps the findings that it has accepted. Paths in it are from its own
 * folder, so that it fits from wherever it is used.
 */
public final class BaselineFile {

  /** Bytes of a baseline: a hundred thousand findings and more. */
  private static final long MOST = 32L * 1024 * 1024;

  private BaselineFile() {}

  /**
   * Paths of findings for those in the table.
   *
   * @param table its file
   * @param folder that paths of findings are from
   */
  public static UnaryOperator<String> toFindings(Path table, Path folder) {
    Path here = table.resolveSibling(".").normalize();
    return path -> from(folder, here, path);
  }

  /** Paths in the table for those of findings; as the other, the other way. */
  public static UnaryOperator<String> toTable(Path table, Path folder) {
    Path here = table.resolveSibling(".").normalize();
    return path -> from(here, folder, path);
  }

  /** The path from one folder of what has that path from another; on another drive as it is. */
  private static String from(Path folder, Path other, String path) {
    try {
      Path there = other.resolve(path).normalize();
      return folder.normalize().relativize(there).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /**
   * Reads it; what cannot be read accepts nothing.
   *
   * @param label the file for findings
   */
  public static Baseline read(Path file, String label, DiagnosticSink sink) throws IOException {
    try {
      return BaselineTable.read(label, RegularFile.text(file, MOST), sink);
    } catch (FileRefused e) {
      sink.report(Code.BASELINE_BROKEN, Place.file(label), e.reason());
      return Baseline.empty();
    }
  }

  /** Writes it, in place of what was there. */
  public static void write(Path file, String label, Baseline baseline) throws WriteProblem {
    SafeFiles.write(file, BaselineTable.write(baseline).getBytes(StandardCharsets.UTF_8), label);
  }
}
