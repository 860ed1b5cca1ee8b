package org.rubricator.validate;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Characters put into Unicode Normalization Form C, where the header says that they are. */
final class ComposedFixes {

  private static final Set<String> ADDRESSES = Set.of("href", "url", "xml:base", "xlink:href");

  private ComposedFixes() {}

  static Optional<Fix> of(TeiDocument document) {
    Normalizer2 form = Normalizer2.getNFCInstance();
    if (!ComposedForm.isDeclared(document)
        || document.root().any(e -> !areComposed(e, form))
        || document.prolog().stream().anyMatch(model -> !form.isNormalized(model.data()))) {
      return Optional.empty();
    }
    List<Edit> edits = ComposedForm.edits(document);
    if (edits.isEmpty()) {
      return Optional.empty();
    }
    String told = "characters composed (Form C): " + edits.size();
    return Optional.of(Fix.of(told, document, edits.toArray(new Edit[0])));
  }

  /**
   * False for an id, a pointer or the address of a file: what is not looked at may write it alike.
   */
  private static boolean areComposed(TeiElement e, Normalizer2 form) {
    return e.id().map(form::isNormalized).orElse(true)
        && PointerRules.on(e).stream()
            .allMatch(name -> form.isNormalized(e.attribute(name).orElse("")))
        && e.attributes().stream()
            .filter(a -> !e.isTei() || ADDRESSES.contains(a.qualifiedName()))
            .allMatch(a -> form.isNormalized(a.value()));
  }
}
