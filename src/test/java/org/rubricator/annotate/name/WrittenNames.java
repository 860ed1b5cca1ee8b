package org.rubricator.annotate.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rubricator.authority.EntryKind;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/** Texts in which what a model would say is written into the line: {@code [P Ada Vale]}. */
final class WrittenNames implements NameModel {

  private static final Map<String, EntryKind> MARKS =
      Map.of("P", EntryKind.PERSON, "L", EntryKind.PLACE, "O", EntryKind.ORGANISATION);

  private final Map<String, List<Hit>> hits = new TreeMap<>();
  private final Optional<NameModel> script;

  private WrittenNames(String language) {
    this.script = ScriptNames.of(language);
  }

  /** The names found in paragraphs, in order. */
  static List<Found> found(String language, String... lines) {
    return names(language, lines).found();
  }

  /** The names of a text of these paragraphs. */
  static NameFinder.Names names(String language, String... lines) {
    WrittenNames model = new WrittenNames(language);
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      body.append("<p>").append(model.line(line).replace("&", "&amp;")).append("</p>");
    }
    TextView view = view(body.toString());
    List<Found> found = FoundNames.in(view, model, Locale.forLanguageTag(language));
    return NameFinder.Names.of(view, Locale.forLanguageTag(language), List.of(), found);
  }

  /** The view of a text with this in its body. */
  static TextView view(String body) {
    String file =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>" + body + "</body></text></TEI>";
    TeiDocument document =
        TeiDocument.read("a.xml", file.getBytes(StandardCharsets.UTF_8), new Findings())
            .orElseThrow();
    return TextView.of(document, TextLayer.READING);
  }

  /** The names found as "person Ada Vale". */
  static List<String> told(String language, String... lines) {
    return found(language, lines).stream().map(f -> f.kind().prefix() + " " + f.form()).toList();
  }

  private String line(String marked) {
    StringBuilder plain = new StringBuilder();
    List<Hit> found = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      if (marked.charAt(at) == '[') {
        int end = marked.indexOf(']', at);
        String words = marked.substring(at + 3, end);
        EntryKind kind = MARKS.get(marked.substring(at + 1, at + 2));
        found.add(new Hit(plain.length(), plain.length() + words.length(), kind));
        plain.append(words);
        at = end + 1;
      } else {
        plain.append(marked.charAt(at++));
      }
    }
    hits.put(plain.toString(), found);
    return plain.toString();
  }

  @Override
  public List<Hit> find(String line) {
    return script.map(s -> s.find(line)).orElseGet(() -> hits.getOrDefault(line, List.of()));
  }
}
