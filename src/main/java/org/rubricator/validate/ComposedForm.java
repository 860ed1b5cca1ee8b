package org.rubricator.validate;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Where the characters of a file are not in Unicode Normalization Form C. The bracket that ends a
 * tag, a comment or an instruction belongs to no word: what stands behind it is composed by itself.
 */
final class ComposedForm {

  private static final Pattern NAMED =
      Pattern.compile("\\bNFC\\b|\\bNormali[sz]ation Form C\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_END = Pattern.compile("[.;!?](?=\\s|$)");

  /** Words that deny, and those of the form that takes characters apart, in three languages. */
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|no|non|never|neither|nor|none|without|instead|except|unless|cannot"
              + "|ne|pas|sans|aucune?|jamais|ni|sauf"
              + "|nicht|kein\\w{0,2}|ohne|nie|niemals|weder|noch|statt"
              + "|NFK?D|Form K?D|decompos\\w{0,8}|d\u00e9compos\\w{0,8}|zerleg\\w{0,8})\\b"
              + "|n[\u2019']t\\b|\\bn[\u2019']",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Normalizer2 FORM = Normalizer2.getNFCInstance();

  private final String text;
  private final Set<Integer> tagEnds = new HashSet<>();

  private ComposedForm(TeiDocument document) {
    this.text = document.text();
    document.root().forEach(this::tags);
  }

  /** True where a sentence of the header says that characters are in this form. */
  static boolean isDeclared(TeiDocument document) {
    return document.root().all("normalization").stream()
        .map(document::words)
        .flatMap(SENTENCE_END::splitAsStream)
        .anyMatch(s -> NAMED.matcher(s).find() && !DENIED.matcher(s).find());
  }

  /** The first characters that are not composed, as the edit that composes them. */
  static Optional<Edit> first(TeiDocument document) {
    return edits(document, 1).stream().findFirst();
  }

  /** All that composes the characters of a file. */
  static List<Edit> edits(TeiDocument document) {
    return edits(document, Integer.MAX_VALUE);
  }

  private static List<Edit> edits(TeiDocument document, int most) {
    return FORM.isNormalized(document.text()) ? List.of() : new ComposedForm(document).find(most);
  }

  /** What ends before a character that joins the one before it. */
  private void tags(TeiElement e) {
    tagEnd(e.openEnd());
    tagEnd(e.end());
  }

  private void tagEnd(int at) {
    if (at < text.length() && !FORM.hasBoundaryBefore(text.codePointAt(at))) {
      tagEnds.add(at);
    }
  }

  private List<Edit> find(int most) {
    List<Edit> edits = new ArrayList<>();
    int start = FORM.spanQuickCheckYes(text); // what is before it is composed
    while (start < text.length() && edits.size() < most) {
      int end = end(start);
      String part = text.substring(start, end);
      if (!FORM.isNormalized(part)) {
        edits.add(new Edit(start, end, FORM.normalize(part)));
      }
      start = end;
    }
    return edits;
  }

  /** Where the characters end that can be joined to the one at a place. */
  private int end(int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    if (endsMarkup(start)) {
      return end;
    }
    while (end < text.length() && !FORM.hasBoundaryBefore(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private boolean endsMarkup(int bracket) {
    return text.charAt(bracket) == '>'
        && (tagEnds.contains(bracket + 1)
            || text.startsWith("--", bracket - 2)
            || text.startsWith("]]", bracket - 2)
            || text.startsWith("?", bracket - 1));
  }
}
