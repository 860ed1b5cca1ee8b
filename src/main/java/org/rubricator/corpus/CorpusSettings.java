package org.rubricator.corpus;

import org.rubricator.diagnostic.DiagnosticSink;

/** The settings of a corpus from its {@code corpus.toml}. */
public final class CorpusSettings {

  private CorpusSettings() {}

  /** Errors in the file are reported, and the defaults hold for what they touch. */
  public static Settings read(CorpusFolder folder, DiagnosticSink sink) {
    return SettingsReader.read(folder.settings(), folder.label(folder.settings()), sink);
  }
}
