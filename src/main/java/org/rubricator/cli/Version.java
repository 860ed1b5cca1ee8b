package org.rubricator.cli;

import org.rubricator.corpus.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "Rubricator " + ToolVersion.VERSION, "Java " + System.getProperty("java.version")
    };
  }
}
