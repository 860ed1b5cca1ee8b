package org.rubricator.tei;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Place;
import org.rubricator.source.LineMap;
import org.rubricator.xml.XmlProblem;

/**
 * Where a text is not well-formed. A parser tells where it stopped; the fault is often in what it
 * has read by then: an end tag, a sign, a name, the beginning of what is not closed.
 */
final class ProblemPlace {

  /** UTF-16 units between a sign and the place where the parser tells of it. */
  private static final int FARTHEST_SIGN = 200;

  /** UTF-16 units of the start tag that is looked through for a name. */
  private static final int LONGEST_TAG = 5_000;

  private final XmlProblem problem;
  private final String text;
  private final LineMap lines;
  private final int at;

  private ProblemPlace(XmlProblem problem, String text, LineMap lines) {
    this.problem = problem;
    this.text = text;
    this.lines = lines;
    this.at = lines.offset(problem.line(), problem.column());
  }

  static Place of(XmlProblem problem, String text, LineMap lines) {
    return problem.line() < 1
        ? lines.placeAt(problem.line(), problem.column())
        : new ProblemPlace(problem, text, lines).find();
  }

  private Place find() {
    if (problem.isOfEndTag()) {
      int start = Math.max(0, text.lastIndexOf("</", at));
      return lines.place(start, Math.max(at, text.indexOf('>', start) + 1));
    }
    if (!problem.sign().isEmpty()) {
      int sign = text.lastIndexOf(problem.sign(), at);
      return sign < at - FARTHEST_SIGN || sign < 0
          ? stopped()
          : lines.place(sign, Math.max(sign + 1, at));
    }
    if (!problem.name().isEmpty()) {
      return inTag(problem.name());
    }
    if (problem.isOfHyphens()) {
      return hyphens();
    }
    return problem.brackets().isEmpty() ? stopped() : open(problem.brackets());
  }

  private Place stopped() {
    return lines.placeAt(problem.line(), problem.column());
  }

  /** The hyphens; where they begin another comment, the one that is open. */
  private Place hyphens() {
    int inner = text.lastIndexOf("<!--", at);
    int open = inner < 0 ? -1 : text.lastIndexOf("<!--", inner - 1);
    boolean isOpen = open >= 0 && text.substring(open, inner).indexOf("-->") < 0;
    return isOpen && at - inner <= "<!--".length() + 1
        ? lines.place(open, open + "<!--".length())
        : stopped();
  }

  /** The beginning of what is open at the end: the first behind the last that was closed. */
  private Place open(List<String> brackets) {
    String opens = brackets.get(0);
    String closes = brackets.get(1);
    int closed = text.lastIndexOf(closes);
    int start = text.indexOf(opens, closed < 0 ? 0 : closed + closes.length());
    return start < 0 || start > at ? stopped() : lines.place(start, start + opens.length());
  }

  /** The last time that a name, or one with a prefix, stands in the tag that was read last. */
  private Place inTag(String name) {
    int tag = text.lastIndexOf('<', Math.min(at, text.length()) - 1);
    if (tag < 0 || at - tag > LONGEST_TAG) {
      return stopped();
    }
    String rest = name.endsWith(":") ? "[\\p{L}\\p{N}._-]{1,200}" : "(?=\\s{0,200}=)";
    Matcher found =
        Pattern.compile("(?<=[\\s<])" + Pattern.quote(name) + rest)
            .matcher(text)
            .region(tag, Math.min(at, text.length()))
            .useTransparentBounds(true);
    int start = -1;
    int end = -1;
    while (found.find()) {
      start = found.start();
      end = found.end();
    }
    return start < 0 ? stopped() : lines.place(start, end);
  }
}
