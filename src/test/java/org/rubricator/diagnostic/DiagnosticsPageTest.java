package org.rubricator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/diagnostics.md} says what the catalogue says; {@code -Dgolden.update=true} writes it.
 */
class DiagnosticsPageTest {

  private static final Path PAGE = Path.of("docs/diagnostics.md");

  @Test
  void the_page_has_the_words_of_the_catalogue() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page);
  }

  private static String page() {
    StringBuilder out = new StringBuilder("# Every code\n\n");
    out.append("Made from `catalogue.properties`; `rubricator explain CODE` prints the same.\n");
    for (Code code : Code.values()) {
      Catalogue.Entry entry = Catalogue.entry(code);
      out.append("\n## ")
          .append(code.id())
          .append(" (")
          .append(entry.severity().label())
          .append(")\n\n");
      out.append('*').append(open(entry.message())).append("*\n\n");
      out.append(open(entry.cause())).append(" **Cure:** ").append(open(entry.cure())).append('\n');
      entry
          .chapter()
          .ifPresent(c -> out.append("\nTEI Guidelines: ").append(c.label()).append('\n'));
      example(out, "Before", entry.before());
      example(out, "After", entry.after());
    }
    return out.toString();
  }

  private static String open(String template) {
    return template.replaceAll("\\{\\d\\}", "…").replace("<", "&lt;").replace("*", "\\*");
  }

  private static void example(StringBuilder out, String title, String text) {
    if (!text.isEmpty()) {
      out.append('\n').append(title).append(":\n\n```\n").append(text).append("\n```\n");
    }
  }
}
