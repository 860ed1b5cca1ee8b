package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiAttribute;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Where files name the ids of elements: by pointers, which can be rewritten, and in attributes of
 * which nobody knows whether they point.
 */
public final class IdMentions {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Map<String, List<Mention>> pointers = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Set<String> elsewhere = new HashSet<>();
  private final IdIndex ids;

  /**
   * A pointer to an id.
   *
   * @param written as it stands in the attribute, one of perhaps several
   */
  public record Mention(TeiDocument in, TeiElement element, String attribute, String written) {}

  IdMentions(List<TeiDocument> documents, IdIndex ids) {
    this.ids = ids;
    for (TeiDocument document : documents) {
      for (PointerCheck.Pointer p : PointerCheck.pointers(document, ids.within(document.label()))) {
        add(document, p.element(), p.attribute(), p.written(), IdIndex.address(p.file(), p.id()));
        if (ids.find(p.file(), p.id()).isEmpty()) {
          doubtful.add(p.id()); // it may lead into a file that includes this one
        }
      }
      document.root().forEach(e -> others(document, e));
    }
  }

  /**
   * Those in files that belong together.
   *
   * @param includes what a corpus file stands for beside its own elements
   */
  public static IdMentions in(List<TeiDocument> documents, Expansion includes) {
    IdIndex ids = new IdIndex(true);
    documents.forEach(d -> ids.add(Surroundings.of(d, includes)));
    return new IdMentions(documents, ids);
  }

  /** The pointers to an id in a file. */
  public List<Mention> of(TeiDocument file, String id) {
    return pointers.getOrDefault(IdIndex.address(file.label(), id), List.of());
  }

  /** True for an id that may be named where no pointer is known. */
  public boolean isDoubtful(String id) {
    return doubtful.contains(id) || elsewhere.contains(id);
  }

  /**
   * A pointer to another id in the same file, as it would be written where it stands.
   *
   * @return nothing where it cannot be written so
   */
  public Optional<String> renamed(Mention mention, String old, String id) {
    String written = mention.written();
    int at = written.lastIndexOf(old);
    String behind = at < 0 ? "" : written.substring(at + old.length());
    boolean plain = at >= 0 && (behind.isEmpty() || behind.equals(")"));
    return Optional.of(plain ? written.substring(0, Math.max(0, at)) + id + behind : "")
        .filter(meant -> plain && leadsTo(mention.in(), meant, id));
  }

  /**
   * A pointer to the same id in the authority file of another kind, as it would be written.
   *
   * @return nothing where it cannot be written so
   */
  public Optional<String> turned(Mention mention, EntryKind from, EntryKind to, String id) {
    String written = mention.written();
    String path = from.file() + "#" + id;
    if (written.equals("#" + id)) {
      return Optional.of(to.file() + "#" + id);
    }
    if (written.endsWith(path)) {
      String folder = written.substring(0, written.length() - path.length());
      return Optional.of(folder + to.file() + "#" + id);
    }
    String prefixed = to.prefix() + ":" + id;
    return Optional.of(prefixed)
        .filter(p -> written.equals(from.prefix() + ":" + id))
        .filter(
            p ->
                address(mention.in(), p).filter(a -> a.endsWith(to.file() + "#" + id)).isPresent());
  }

  /** A pattern of a prefix may be made for ids of another form. */
  private boolean leadsTo(TeiDocument in, String pointer, String id) {
    return pointer.indexOf(':') < 0
        || pointer.indexOf('#') >= 0
        || address(in, pointer).filter(a -> a.endsWith("#" + id)).isPresent();
  }

  private Optional<String> address(TeiDocument in, String pointer) {
    int colon = pointer.indexOf(':');
    return ids.within(in.label())
        .prefixes(in.label())
        .expand(pointer.substring(0, colon), pointer.substring(colon + 1))
        .map(PrefixTable.Target::address);
  }

  private void add(TeiDocument in, TeiElement e, String attribute, String written, String address) {
    pointers
        .computeIfAbsent(address, a -> new ArrayList<>())
        .add(new Mention(in, e, attribute, written));
  }

  /** What no check of pointers looks at. */
  private void others(TeiDocument in, TeiElement e) {
    if (e.namespace().equals(Tei.XINCLUDE_NAMESPACE)) {
      include(in, e);
    } else {
      List<String> known = e.isTei() && !Addresses.hasBase(e) ? PointerRules.on(e) : List.of();
      for (TeiAttribute each : e.attributes()) {
        boolean isKnown = each.namespace().isEmpty() && known.contains(each.name());
        if (each.value().indexOf('#') >= 0) {
          if (!isKnown) {
            other(in, e, each);
          } else if (each.value().indexOf('(') >= 0) {
            doubtful.addAll(words(each.value())); // a scheme names ids in ways of its own
          } else {
            spaced(each.value());
            unread(in, each.value());
          }
        } else if (!e.isTei()) {
          elsewhere.addAll(List.of(each.value().strip().split("\\s+"))); // xref="a" in MathML
        }
      }
    }
  }

  /** The ids of files of which the address cannot be read. */
  private void unread(TeiDocument in, String value) {
    for (String pointer : value.strip().split("\\s+")) {
      int hash = pointer.indexOf('#');
      if (hash > 0 && Addresses.resolve(in.label(), pointer.substring(0, hash)).isEmpty()) {
        doubtful.addAll(words(pointer.substring(hash + 1)));
      }
    }
  }

  /**
   * An id that has a space is no id, and a pointer to it two pointers; both are left as they are.
   */
  private void spaced(String value) {
    for (String each : value.split("#")) {
      if (each.strip().indexOf(' ') > 0) {
        doubtful.add(each.strip());
      }
    }
  }

  private void other(TeiDocument in, TeiElement e, TeiAttribute attribute) {
    for (String word : attribute.value().strip().split("\\s+")) {
      int hash = word.indexOf('#');
      boolean here = hash == 0 && word.indexOf('(') < 0;
      if (here && !e.isTei() && !e.namespace().equals(SVG)) {
        String address = IdIndex.address(in.label(), word.substring(1));
        add(in, e, attribute.qualifiedName(), word, address);
      } else if (hash >= 0) {
        doubtful.addAll(words(word.substring(hash + 1)));
      }
    }
  }

  /** Whatever may be an id in a pointer with a scheme, or in a selector of a style. */
  private static List<String> words(String pointer) {
    List<String> words = new ArrayList<>(List.of(pointer.split("[#(),;/'\"\\s]+")));
    words.addAll(List.of(pointer.split("[#(),;/'\"\\s.:\\[\\]>+~]+")));
    return words;
  }

  /**
   * The element of a file that an include takes, by its id (XPointer Framework §3.2, element()).
   */
  private void include(TeiDocument in, TeiElement include) {
    String href = include.attribute("href").orElse("");
    Optional<String> file =
        href.isEmpty() ? Optional.of(in.label()) : Addresses.resolve(in.label(), href);
    Optional<String> pointer = include.attribute("xpointer").map(String::strip);
    if (file.isPresent() && pointer.isPresent()) {
      String id = pointer.get().replaceFirst("^element\\(([^/()]{1,200})\\)$", "$1");
      if (id.indexOf('(') >= 0 || Addresses.hasBase(include)) {
        doubtful.addAll(words(id));
      }
      add(in, include, "xpointer", pointer.get(), IdIndex.address(file.get(), id));
    }
  }
}
