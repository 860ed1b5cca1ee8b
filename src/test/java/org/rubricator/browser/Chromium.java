package org.rubricator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The installed browser; none is ever downloaded. */
final class Chromium implements AutoCloseable {

  /** The system property that names the browser. */
  static final String PROPERTY = "rubricator.chromium";

  private static final Map<String, String> ENVIRONMENT =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(ENVIRONMENT));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setExecutablePath(Path.of(System.getProperty(PROPERTY)));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A tab, with or without script. */
  Tab tab(boolean script, ColorScheme scheme) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setJavaScriptEnabled(script).setColorScheme(scheme);
    return new Tab(browser.newContext(options));
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** A tab that keeps what its pages complain of and ask for. */
  static final class Tab {

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Tab(BrowserContext context) {
      this.page = context.newPage();
      page.onConsoleMessage(m -> complaints.add("console: " + m.type() + ": " + m.text()));
      page.onPageError(e -> complaints.add("error: " + e));
      page.onRequestFailed(r -> complaints.add("failed: " + r.url()));
      page.onRequest(
          r -> {
            if (!r.url().startsWith("file://")) {
              complaints.add("outside: " + r.url());
            }
          });
    }

    Page open(Path file) {
      return open(file, "");
    }

    /** A page at an address that says more behind {@code #}. */
    Page open(Path file, String fragment) {
      complaints.clear();
      page.navigate(file.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
      return page;
    }

    List<String> complaints() {
      return List.copyOf(complaints);
    }
  }
}
