package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rubricator.diagnostic.Baseline;
import org.rubricator.diagnostic.BaselineTable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.xml.FileRefused;
import org.rubricator.xml.RegularFile;

/** The file in which a project keeps the findings that it has accepted. */
public final class BaselineFile {

  /** Bytes of a baseline: a hundred thousand findings and more. */
  private static final long MOST = 32L * 1024 * 1024;

  private BaselineFile() {}

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
