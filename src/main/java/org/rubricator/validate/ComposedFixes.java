package org.rubricator.validate;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;

/** Characters put into Unicode Normalization Form C, where the header says that they are. */
final class ComposedFixes {

  private ComposedFixes() {}

  static Optional<Fix> of(TeiDocument document) {
    Normalizer2 form = Normalizer2.getNFCInstance();
    String text = document.text();
    if (!CharacterCheck.declaresComposed(document) || form.isNormalized(text)) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start + Character.charCount(text.codePointAt(start));
      while (end < text.length() && !form.hasBoundaryBefore(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String part = text.substring(start, end);
      if (!form.isNormalized(part)) {
        edits.add(new Edit(start, end, form.normalize(part)));
      }
      start = end;
    }
    String told = "characters composed (Form C): " + edits.size();
    return Optional.of(Fix.of(told, document, edits.toArray(new Edit[0])));
  }
}
