package org.rubricator.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Findings as workflow commands of GitHub Actions, one a line, which become annotations of a pull
 * request: {@code ::error file=tei/a.xml,line=3,col=1,endColumn=4,title=TEI-001::message}.
 */
public final class GithubRenderer implements Renderer {

  @Override
  public String render(List<Diagnostic> findings) {
    return findings.stream().map(GithubRenderer::command).collect(Collectors.joining());
  }

  private static String command(Diagnostic finding) {
    String message = OneLine.of(finding.message()) + "\n" + OneLine.of(finding.cure());
    return "::"
        + name(finding.severity())
        + " "
        + place(finding.place())
        + ",title="
        + property(finding.code().id())
        + "::"
        + data(message.strip())
        + "\n";
  }

  private static String name(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.label();
  }

  private static String place(Place place) {
    String file = "file=" + property(place.path());
    return place.line() == 0
        ? file
        : String.format(
            Locale.ROOT,
            "%s,line=%d,col=%d,endColumn=%d",
            file,
            place.line(),
            place.column(),
            place.endColumn());
  }

  /** A value of a property, where colons and commas have a meaning. */
  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String value) {
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
