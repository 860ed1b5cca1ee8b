package org.rubricator.diagnostic;

import java.util.Locale;

/**
 * Findings for a terminal: {@code path:line:col: severity: message [code]}, the source line with
 * the characters marked, the cure.
 */
public final class TextRenderer {

  private static final String RESET = "\u001b[0m";

  private final boolean color;

  public TextRenderer(boolean color) {
    this.color = color;
  }

  public String render(Diagnostic finding) {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%s: ", OneLine.of(finding.place().label())));
    out.append(paint(finding.severity(), finding.severity().label()));
    out.append(": ").append(OneLine.of(finding.message()));
    out.append(" [").append(finding.code().id()).append("]\n");
    finding.place().excerpt().ifPresent(e -> out.append(MarkedLine.of(e)));
    if (!finding.cure().isEmpty()) {
      out.append("  ").append(OneLine.of(finding.cure())).append(chapter(finding)).append('\n');
    }
    return out.toString();
  }

  private static String chapter(Diagnostic finding) {
    return finding.chapter().map(c -> " See the TEI Guidelines: " + c.label() + ".").orElse("");
  }

  private String paint(Severity severity, String word) {
    if (!color) {
      return word;
    }
    String code =
        switch (severity) {
          case ERROR -> "\u001b[1;31m";
          case WARNING -> "\u001b[1;33m";
          case NOTE -> "\u001b[1;36m";
        };
    return code + word + RESET;
  }
}
