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
    finding.place().excerpt().ifPresent(e -> out.append(marked(e)));
    if (!finding.cure().isEmpty()) {
      out.append("  ").append(OneLine.of(finding.cure())).append('\n');
    }
    return out.toString();
  }

  private static String marked(Excerpt excerpt) {
    String text = excerpt.text();
    String before = plain(text.substring(0, excerpt.markStart()));
    String at = plain(text.substring(excerpt.markStart(), excerpt.markEnd()));
    String pad =
        before.replaceAll("[^\t]+", "") + " ".repeat(DisplayWidth.of(before.replace("\t", "")));
    String marks = "^".repeat(Math.max(1, DisplayWidth.of(at)));
    return "    " + plain(text) + "\n    " + pad + marks + "\n";
  }

  /** No control character of a text reaches the terminal. */
  private static String plain(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\t' ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
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
