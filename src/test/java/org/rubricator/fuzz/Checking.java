package org.rubricator.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.validate.CheckMemory;
import org.rubricator.validate.Expansion;
import org.rubricator.validate.RecentChecks;
import org.rubricator.validate.TeiFile;
import org.rubricator.validate.TeiValidator;
import org.rubricator.validate.ValidateOptions;

/** The whole check of one file alone, by the schemas that it names, else by ours. */
final class Checking {

  private static final RecentChecks RECENT = new RecentChecks();

  private final Path folder = folder();

  /** A folder of its own, gone with the process. */
  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("fuzz").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      PathUtils.deleteDirectory(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the file's schemas are looked for. */
  Path root() {
    return folder;
  }

  ValidateOptions options() {
    return options(List.of());
  }

  /** With schemas that the settings name. */
  private ValidateOptions options(List<String> schemas) {
    return new ValidateOptions(folder, false, List.of(), schemas, List.of(), false);
  }

  TeiFile file(TeiDocument document) {
    return new TeiFile(document, folder.resolve(document.label()));
  }

  /** Checks with schemas that were compiled for files before it. */
  void check(TeiDocument document, Findings findings) {
    check(document, new TeiValidator(options(), RECENT, CheckMemory.none(), findings));
  }

  /** Checks with schemas that are compiled now. */
  void check(TeiDocument document, List<String> schemas, Findings findings) {
    check(document, new TeiValidator(options(schemas), CheckMemory.none(), findings));
  }

  private void check(TeiDocument document, TeiValidator validator) {
    validator.validate(List.of(file(document)), Expansion.none());
  }
}
