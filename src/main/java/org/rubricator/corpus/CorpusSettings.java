package org.rubricator.corpus;

import java.nio.file.Files;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;

/** The settings of a corpus from its {@code corpus.toml}. */
public final class CorpusSettings {

  private CorpusSettings() {}

  /** Errors in the file are reported, and the defaults hold for what they touch. */
  public static Settings read(CorpusFolder folder, DiagnosticSink sink) {
    String label = folder.label(folder.settings());
    if (Files.exists(folder.settings()) && !folder.holds(folder.settings())) {
      sink.report(Code.OUTSIDE_CORPUS, Place.file(label), label);
      return Settings.defaults();
    }
    return SettingsReader.read(folder.settings(), folder.label(folder.settings()), sink);
  }
}
