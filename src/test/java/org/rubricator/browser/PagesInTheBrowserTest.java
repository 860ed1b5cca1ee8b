package org.rubricator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a reader sees them, opened from the folder. */
@Tag("browser")
@EnabledIfSystemProperty(named = Chromium.PROPERTY, matches = ".+")
class PagesInTheBrowserTest {

  private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
  private static final int HEIGHT = 900;

  /** What is wrong with the page as it is laid out, in words. */
  private static final String LAYOUT =
      """
      () => {
        const root = document.documentElement, main = document.querySelectorAll('main'), wrong = [];
        const wide = [...document.body.querySelectorAll('*')]
          .find(e => e.getBoundingClientRect().right > root.clientWidth + 1);
        if (root.scrollWidth > root.clientWidth) wrong.push(
          `${root.scrollWidth} wide, by ${wide && wide.tagName}.${wide && wide.className}`);
        if (main.length !== 1) wrong.push(`${main.length} main`);
        if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
        if (!main[0] || main[0].innerText.trim().length < 20) wrong.push('no text to be seen');
        if (!root.lang || !document.title) wrong.push('no language or title');
        return wrong;
      }
      """;

  /** Lines whose word does not stand between two sides of one width, in the middle of them. */
  private static final String OFF_CENTRE =
      """
      () => [...document.querySelectorAll('.kwic li')].filter(li => {
        const [a, n, b] = ['.left', '.node', '.right']
          .map(s => li.querySelector(s).getBoundingClientRect());
        const rtl = getComputedStyle(li).direction === 'rtl';
        const order = rtl ? a.left >= n.right - 1 && n.left >= b.right - 1
          : a.right <= n.left + 1 && n.right <= b.left + 1;
        return Math.abs(a.width - b.width) > 2 || !order || a.width < 60;
      }).map(li => li.innerText)
      """;

  /** What should stand in the margin or in the line, and has no place on the page. */
  private static final String NOT_SEEN =
      """
      () => [...document.querySelectorAll('.margin')]
        .filter(e => e.getBoundingClientRect().width < 10).map(e => e.textContent)
      """;

  private static final String AXE =
      """
      async () => (await axe.run(document, {resultTypes: ['violations'], preload: false, selectors: false,
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations
        .map(v => `${v.id}: ${v.help} | ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)
          + ' | ' + n.any.map(c => c.message).join(' ')).join(' || ')}`)
      """;

  @TempDir private static Path folder;
  private static BuiltCorpora corpora;
  private static Chromium chromium;
  private static String axe;

  @BeforeAll
  static void built() throws Exception {
    corpora = BuiltCorpora.get();
    chromium = Chromium.start();
    try (InputStream in = PagesInTheBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void closed() {
    chromium.close();
  }

  private static Stream<DynamicTest> each(List<Path> pages, Consumer<Path> test) {
    return pages.stream().map(page -> dynamicTest(corpora.name(page), () -> test.accept(page)));
  }

  @Test
  void a_page_with_faults_is_found_out() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("wrong.html"),
            "<!DOCTYPE html><html><body><p style='width:99rem;color:#aaa;background:#fff'>Pale</p>"
                + "<img src='http://localhost:9/'><script>nothing()</script></body></html>");
    Chromium.Tab tab = chromium.tab(true, ColorScheme.LIGHT);
    assertThat(wrong(tab, page))
        .anyMatch(w -> w.startsWith("360 px: 1592 wide"))
        .contains("768 px: 0 main", "1440 px: not one h1", "outside: http://localhost:9/")
        .anyMatch(w -> w.contains("nothing is not defined"));
    assertThat(violations(tab, page, 1440))
        .anyMatch(v -> v.startsWith("color-contrast"))
        .anyMatch(v -> v.startsWith("image-alt"));
  }

  @TestFactory
  Stream<DynamicTest> fits_every_width_and_asks_for_nothing_with_script() throws IOException {
    Chromium.Tab tab = chromium.tab(true, ColorScheme.LIGHT);
    return each(corpora.pages(), page -> assertThat(wrong(tab, page)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> fits_every_width_and_asks_for_nothing_without_script() throws IOException {
    Chromium.Tab tab = chromium.tab(false, ColorScheme.DARK);
    return each(corpora.pages(), page -> assertThat(wrong(tab, page)).isEmpty());
  }

  private static List<String> wrong(Chromium.Tab tab, Path file) {
    Page page = tab.open(file);
    List<String> wrong = new ArrayList<>();
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      strings(page.evaluate(LAYOUT)).forEach(w -> wrong.add(width + " px: " + w));
    }
    wrong.addAll(tab.complaints());
    return wrong;
  }

  @TestFactory
  Stream<DynamicTest> fits_a_sheet_of_paper() throws IOException {
    Chromium.Tab tab = chromium.tab(true, ColorScheme.DARK);
    return each(
        corpora.examples(),
        file -> {
          Page page = tab.open(file);
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          page.setViewportSize(620, HEIGHT);
          assertThat(strings(page.evaluate(LAYOUT))).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> shows_dates_and_speakers_at_every_width_and_on_paper() throws IOException {
    Chromium.Tab tab = chromium.tab(false, ColorScheme.LIGHT);
    return each(
        corpora.examples(),
        file -> {
          Page page = tab.open(file);
          for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            assertThat(strings(page.evaluate(NOT_SEEN))).as(width + " px").isEmpty();
          }
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(strings(page.evaluate(NOT_SEEN))).as("paper").isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> the_word_stands_in_the_middle_of_its_line() throws IOException {
    Chromium.Tab tab = chromium.tab(false, ColorScheme.LIGHT);
    List<Path> lines =
        corpora.pages().stream().filter(p -> p.toString().contains("words-")).toList();
    return each(
        lines,
        file -> {
          Page page = tab.open(file);
          assertThat(page.locator(".kwic li").count()).isPositive();
          for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            assertThat(strings(page.evaluate(OFF_CENTRE))).as(width + " px").isEmpty();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> is_open_to_everyone_in_light() throws IOException {
    Chromium.Tab tab = chromium.tab(true, ColorScheme.LIGHT);
    return each(corpora.examples(), page -> assertThat(violations(tab, page, 1440)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> is_open_to_everyone_in_dark_on_a_phone() throws IOException {
    Chromium.Tab tab = chromium.tab(true, ColorScheme.DARK);
    return each(corpora.examples(), page -> assertThat(violations(tab, page, 360)).isEmpty());
  }

  private static List<String> violations(Chromium.Tab tab, Path file, int width) {
    Page page = tab.open(file);
    page.setViewportSize(width, HEIGHT);
    page.evaluate(axe);
    return strings(page.evaluate(AXE));
  }

  private static List<String> strings(Object values) {
    return ((List<?>) values).stream().map(String::valueOf).toList();
  }
}
