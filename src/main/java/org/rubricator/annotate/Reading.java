package org.rubricator.annotate;

import java.util.List;
import java.util.Locale;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/**
 * A file as the layers read it: without what the machine put in before.
 *
 * @param view the reading text
 * @param lines its lines, in order
 * @param language of the text
 */
record Reading(TextView view, List<String> lines, Locale language) {

  static Reading of(TeiDocument stripped) {
    TextView view = TextView.of(stripped, TextLayer.READING);
    String language =
        stripped.root().all("text").stream()
            .findFirst()
            .flatMap(text -> text.language())
            .orElse("und");
    return new Reading(
        view, view.blocks().stream().map(view::line).toList(), Locale.forLanguageTag(language));
  }
}
