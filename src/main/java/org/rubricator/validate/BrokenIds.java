package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rubricator.tei.AttributeEdits;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Ids that break the rules of XML (Namespaces in XML, NCName), with all pointers to them. One that
 * is named where nothing may be changed, or in a way that cannot be rewritten, keeps its form, and
 * so does one that stands twice: which of the two a pointer means is not known.
 */
final class BrokenIds {

  private static final String ID = "xml:id";

  private static final Predicate<String> NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.\\-\\u00B7]{0,1000}").asMatchPredicate();

  private final Set<TeiDocument> chosen;
  private final IdMentions mentions;
  private final Set<String> taken = new TreeSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Consumer<String> left;

  private BrokenIds(
      List<TeiDocument> all, List<TeiDocument> chosen, IdIndex ids, Consumer<String> left) {
    this.left = left;
    this.chosen = new HashSet<>(chosen);
    this.mentions = new IdMentions(all, ids);
    all.forEach(d -> taken.addAll(IdIndex.of(d).keySet()));
  }

  /** True for a file that has an id that is none. */
  static boolean in(TeiDocument document) {
    return !IdIndex.of(document).keySet().stream().allMatch(NAME);
  }

  /**
   * A new id for each that is none, and the pointers to it.
   *
   * @param all files in which pointers may stand
   * @param chosen those of them that may be changed
   * @param left is told of each id that stays for a pointer in a file that may not be changed
   */
  static List<Fix> fixes(
      List<TeiDocument> all, List<TeiDocument> chosen, IdIndex ids, Consumer<String> left) {
    List<Fix> fixes = new ArrayList<>();
    if (chosen.stream().anyMatch(BrokenIds::in)) {
      BrokenIds broken = new BrokenIds(all, chosen, ids, left);
      chosen.forEach(document -> fixes.addAll(broken.of(document)));
    }
    return fixes;
  }

  private List<Fix> of(TeiDocument document) {
    List<Fix> fixes = new ArrayList<>();
    Set<String> twice = DoubleIds.in(document);
    IdIndex.of(document)
        .forEach(
            (id, element) -> {
              boolean meant = !twice.contains(id) && !mentions.isDoubtful(id);
              if (meant && !id.isBlank() && !NAME.test(id)) {
                renamed(document, element, id).ifPresent(fixes::add);
              }
            });
    return fixes;
  }

  private Optional<Fix> renamed(TeiDocument document, TeiElement element, String old) {
    String id = free(name(old));
    Optional<Fix> fix = renamed(document, element, old, id);
    if (fix.isEmpty()) {
      taken.remove(id);
      mentions.of(document, old).stream()
          .map(mention -> mention.in())
          .filter(file -> !chosen.contains(file))
          .findFirst()
          .ifPresent(file -> left.accept(pointedTo(document, old, file)));
    }
    return fix;
  }

  private static String pointedTo(TeiDocument document, String id, TeiDocument from) {
    return document.label()
        + ": xml:id=\""
        + id
        + "\" can be corrected together with "
        + from.label()
        + ", which points to it: name that file too, or the folder of both.";
  }

  private Optional<Fix> renamed(TeiDocument document, TeiElement element, String old, String id) {
    Map<TeiDocument, List<Edit>> edits = new LinkedHashMap<>();
    Optional<Edit> own = AttributeEdits.word(document, element, ID, old, id);
    own.ifPresent(edit -> add(document, edit, edits));
    boolean all = own.isPresent();
    for (IdMentions.Mention each : mentions.of(document, old)) {
      Optional<Edit> edit = rewritten(each, old, id);
      edit.ifPresent(e -> add(each.in(), e, edits));
      all &= edit.isPresent();
    }
    return all
        ? Optional.of(new Fix(document, ID + "=\"" + old + "\" becomes \"" + id + "\"", edits))
        : Optional.empty();
  }

  private static void add(TeiDocument in, Edit edit, Map<TeiDocument, List<Edit>> edits) {
    edits.computeIfAbsent(in, d -> new ArrayList<>()).add(edit);
  }

  /** A pointer that ends with the new id, where its file may be changed and it leads there. */
  private Optional<Edit> rewritten(IdMentions.Mention mention, String old, String id) {
    return mentions
        .renamed(mention, old, id)
        .filter(meant -> chosen.contains(mention.in()))
        .flatMap(
            meant ->
                AttributeEdits.word(
                    mention.in(),
                    mention.element(),
                    mention.attribute(),
                    mention.written(),
                    meant));
  }

  private static String name(String id) {
    String plain = id.strip().replaceAll("[^\\p{L}\\p{M}\\p{Nd}_.\\-]{1,200}", "-");
    return plain.matches("[\\p{L}_].*") ? plain : "id-" + plain;
  }

  private String free(String id) {
    String free = id;
    int n = numbers.getOrDefault(id, 2);
    for (; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    numbers.put(id, n);
    return free;
  }
}
