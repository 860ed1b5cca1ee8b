package org.rubricator.diagnostic;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Findings as the report of a test run: a suite for each file, a case for each finding, one case
 * that passes for a file without. An error fails; other findings pass, and are told in the suite's
 * {@code system-out}. Nothing is written that one of the common schemas (Ant's, Jenkins') refuses.
 */
public final class JunitRenderer implements Renderer {

  private final Collection<String> checked;
  private final Severity least;
  private final String time;
  private final TextRenderer words = new TextRenderer(false);

  /**
   * @param checked paths of all files that were looked at
   * @param least findings of this severity and above fail
   * @param now the time of the run
   */
  public JunitRenderer(Collection<String> checked, Severity least, LocalDateTime now) {
    this.checked = checked;
    this.least = least;
    this.time = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now.truncatedTo(ChronoUnit.SECONDS));
  }

  @Override
  public String render(List<Diagnostic> findings) {
    TreeMap<String, List<Diagnostic>> files =
        findings.stream()
            .collect(
                Collectors.groupingBy(f -> f.place().path(), TreeMap::new, Collectors.toList()));
    checked.forEach(path -> files.putIfAbsent(path, List.of()));
    if (files.isEmpty()) {
      files.put("rubricator", List.of()); // a report without a suite counts as broken
    }
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites>\n");
    AtomicInteger number = new AtomicInteger();
    files.forEach((path, own) -> suite(out, number.getAndIncrement(), path, own));
    return out.append("</testsuites>\n").toString();
  }

  private void suite(StringBuilder out, int number, String path, List<Diagnostic> findings) {
    out.append(
        String.format(
            Locale.ROOT,
            "  <testsuite id=\"%d\" package=\"rubricator\" name=\"%s\" tests=\"%d\" failures=\"%d\""
                + " errors=\"0\" time=\"0\" timestamp=\"%s\" hostname=\"localhost\">\n",
            number,
            XmlText.of(path),
            Math.max(1, findings.size()),
            findings.stream().filter(this::fails).count(),
            time));
    out.append("    <properties/>\n");
    if (findings.isEmpty()) {
      out.append(open(path, "no findings")).append("/>\n");
    }
    findings.forEach(finding -> testCase(out, path, finding));
    out.append("    <system-out>").append(passed(findings)).append("</system-out>\n");
    out.append("    <system-err/>\n  </testsuite>\n");
  }

  private void testCase(StringBuilder out, String path, Diagnostic finding) {
    out.append(open(path, name(finding)));
    if (fails(finding)) {
      out.append(">\n      <failure type=\"").append(finding.code().id()).append("\" message=\"");
      out.append(XmlText.of(OneLine.of(finding.message()))).append("\">");
      out.append(XmlText.of(words.render(finding))).append("</failure>\n    </testcase>\n");
    } else {
      out.append("/>\n");
    }
  }

  private static String open(String path, String name) {
    return "    <testcase classname=\"%s\" name=\"%s\" time=\"0\""
        .formatted(XmlText.of(path), XmlText.of(name));
  }

  private static String name(Diagnostic finding) {
    Place place = finding.place();
    String where = place.line() == 0 ? "" : " at " + place.line() + ":" + place.column();
    return finding.code().id() + where;
  }

  private String passed(List<Diagnostic> findings) {
    return findings.stream()
        .filter(finding -> !fails(finding))
        .map(words::render)
        .map(XmlText::of)
        .collect(Collectors.joining());
  }

  private boolean fails(Diagnostic finding) {
    return finding.severity().compareTo(least) <= 0;
  }
}
