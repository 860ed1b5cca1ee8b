package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TeiInstruction;
import org.rubricator.tei.TeiNode;

/** Comments and instructions by their number: the tree of a file does not keep all of them. */
final class RemarkPlaces {

  /** A comment, or an instruction that is not the declaration of XML. */
  private static final Pattern REMARK =
      Pattern.compile("<!--.*?-->|<\\?(?!xml\\s).*?\\?>", Pattern.DOTALL);

  /** Where a remark begins and ends. */
  private record Remark(int start, int end) {}

  private final Map<TeiElement, List<Remark>> inside = new HashMap<>();

  /**
   * The place of a remark right inside an element.
   *
   * @param number 1-based
   */
  Optional<Place> inside(TeiDocument file, TeiElement element, int number) {
    return place(file, inside.computeIfAbsent(element, e -> inside(file.text(), e)), number);
  }

  /** The place of a remark before or after the root; a document type has some of its own. */
  static Optional<Place> outside(TeiDocument file, int number) {
    TeiElement root = file.root();
    List<Remark> found = new ArrayList<>();
    if (file.text().lastIndexOf("<!DOCTYPE", root.start()) < 0) {
      add(file.text(), 0, root.start(), found);
      add(file.text(), root.end(), file.text().length(), found);
    }
    return place(file, found, number);
  }

  private static Optional<Place> place(TeiDocument file, List<Remark> remarks, int number) {
    return number > remarks.size()
        ? Optional.empty()
        : Optional.of(file.place(remarks.get(number - 1).start(), remarks.get(number - 1).end()));
  }

  private static List<Remark> inside(String text, TeiElement element) {
    List<Remark> found = new ArrayList<>();
    int at = element.openEnd();
    for (TeiNode child : element.children()) {
      add(text, at, child.start(), found);
      if (child instanceof TeiInstruction) {
        found.add(new Remark(child.start(), child.end()));
      }
      at = child.end();
    }
    add(text, at, element.closeStart(), found);
    return found;
  }

  private static void add(String text, int start, int end, List<Remark> found) {
    if (start < end) {
      REMARK
          .matcher(text)
          .region(start, end)
          .results()
          .forEach(remark -> found.add(new Remark(remark.start(), remark.end())));
    }
  }
}
