package org.rubricator.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubricator.source.Whitespace;
import org.rubricator.tei.AttributeEdits;
import org.rubricator.tei.Edit;
import org.rubricator.tei.Markup;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.tei.TeiElement;

/** Entries of one authority file confirmed, taken out, joined, parted and renamed. */
public final class EntryEdits {

  private final TeiDocument file;
  private final EntryKind kind;

  /**
   * @param file of the authority
   * @param kind of the entries that it holds
   */
  public EntryEdits(TeiDocument file, EntryKind kind) {
    this.file = file;
    this.kind = kind;
  }

  public TeiDocument file() {
    return file;
  }

  /** The entry of an id. */
  public Optional<TeiElement> entry(String id) {
    return entries().filter(e -> e.id().filter(id::equals).isPresent()).findFirst();
  }

  private Stream<TeiElement> entries() {
    return file.root().all(kind.element()).stream()
        .filter(e -> e.ancestor("teiHeader").isEmpty() && e.id().isPresent());
  }

  /** Entries that the tool made and nobody has confirmed yet. */
  public List<TeiElement> drafts() {
    Set<String> tools =
        file.root().all("application").stream()
            .filter(a -> a.attribute("ident").filter("rubricator"::equals).isPresent())
            .flatMap(a -> a.id().stream())
            .map(id -> "#" + id)
            .collect(Collectors.toSet());
    return entries().filter(e -> responsible(e).stream().anyMatch(tools::contains)).toList();
  }

  private static List<String> responsible(TeiElement entry) {
    String resp = entry.attribute("resp").orElse("").strip();
    return resp.isEmpty() ? List.of() : Arrays.asList(resp.split("\\s+"));
  }

  /** Every form of an entry's name, in the order of the file. */
  public List<String> forms(TeiElement entry) {
    return entry.elements(kind.nameElement()).stream().map(this::form).distinct().toList();
  }

  private String form(TeiElement name) {
    return Whitespace.collapse(file.words(name));
  }

  /**
   * True for what may stand in {@code @resp}: an address, or the id of an element in the header.
   */
  public boolean mayAnswer(String by) {
    return by.indexOf(':') > 0
        || file.root()
            .first("teiHeader")
            .filter(h -> h.any(e -> e.id().filter(by::equals).isPresent()))
            .isPresent();
  }

  /**
   * Drafts that a person found right.
   *
   * @param by the id of who says so in the file's header, or an address; without it the entry says
   *     nothing of who made it
   */
  public TeiEdits confirm(List<TeiElement> entries, Optional<String> by) {
    List<Edit> edits = new ArrayList<>();
    for (TeiElement entry : entries) {
      AttributeEdits.without(file, entry, "cert").ifPresent(edits::add);
      if (by.isPresent()) {
        String pointer = by.get().indexOf(':') > 0 ? by.get() : "#" + by.get();
        edits.add(AttributeEdits.value(file, entry, "resp", pointer));
      } else {
        AttributeEdits.without(file, entry, "resp").ifPresent(edits::add);
      }
    }
    return new TeiEdits(file, edits);
  }

  /** Entries taken out, each with its line. */
  public TeiEdits remove(List<TeiElement> entries) {
    return new TeiEdits(file, entries.stream().map(e -> EntryLayout.remove(file, e)).toList());
  }

  /** Another id for an entry. */
  public Optional<Edit> rename(TeiElement entry, String id) {
    return AttributeEdits.word(file, entry, "xml:id", entry.id().orElse(""), id);
  }

  /** What an entry has and another lacks put into that other: names behind its names. */
  public TeiEdits join(TeiElement from, TeiElement into) {
    List<Edit> edits = new ArrayList<>();
    List<TeiElement> own = into.elements(kind.nameElement());
    List<String> forms = forms(into);
    StringBuilder names = new StringBuilder();
    for (TeiElement name : from.elements(kind.nameElement())) {
      if (!forms.contains(form(name))) {
        names.append(own.isEmpty() ? "" : EntryLayout.before(file, own.get(0)));
        names.append(notMain(name));
      }
    }
    String more = others(from);
    boolean has = file.text().substring(into.start(), into.end()).contains(more.strip());
    int behind = own.isEmpty() ? into.openEnd() : own.get(own.size() - 1).end();
    edits.add(Edit.insert(behind, names.toString()));
    edits.add(Edit.insert(EntryLayout.contentEnd(file, into), has ? "" : more));
    return new TeiEdits(file, edits);
  }

  /** A name as it is written; an entry has one main name, which stays the other's. */
  private String notMain(TeiElement name) {
    String written = file.text().substring(name.start(), name.end());
    return name.attribute("type").filter("main"::equals).isEmpty()
        ? written
        : AttributeEdits.without(file, name, "type")
            .map(
                e ->
                    written.substring(0, e.start() - name.start())
                        + written.substring(e.end() - name.start()))
            .orElse(written);
  }

  /** The content of an entry but for its names, comments too, as it is written. */
  private String others(TeiElement entry) {
    StringBuilder out = new StringBuilder();
    int at = entry.openEnd();
    for (TeiElement name : entry.elements(kind.nameElement())) {
      Edit cut = EntryLayout.remove(file, name);
      out.append(file.text(), at, Math.max(at, cut.start()));
      at = cut.end();
    }
    out.append(file.text(), at, Math.max(at, EntryLayout.contentEnd(file, entry)));
    return out.toString().isBlank() ? "" : out.toString();
  }

  /** A new entry behind another, with some forms of that one's name as they are written. */
  public TeiEdits partOff(TeiElement entry, String id, List<String> forms) {
    List<TeiElement> names = named(entry, forms);
    String line = EntryLayout.before(file, entry);
    StringBuilder made = new StringBuilder(line + "<" + tag(entry, kind.element()));
    made.append(" xml:id=\"").append(Markup.value(id)).append("\">");
    for (TeiElement name : names) {
      made.append(EntryLayout.before(file, name));
      made.append(file.text(), name.start(), name.end());
    }
    boolean inLine = names.isEmpty() || EntryLayout.before(file, names.get(0)).isEmpty();
    made.append(inLine ? "" : line).append("</").append(tag(entry, kind.element())).append(">");
    return new TeiEdits(file, List.of(Edit.insert(entry.end(), made.toString())));
  }

  /** Forms of an entry's name given to another entry that is there already. */
  public TeiEdits give(TeiElement entry, TeiElement to, List<String> forms) {
    List<TeiElement> own = to.elements(kind.nameElement());
    List<String> known = forms(to);
    StringBuilder names = new StringBuilder();
    for (TeiElement name : named(entry, forms)) {
      if (!known.contains(form(name))) {
        names.append(EntryLayout.before(file, name)).append(notMain(name));
      }
    }
    int behind = own.isEmpty() ? to.openEnd() : own.get(own.size() - 1).end();
    return new TeiEdits(file, List.of(Edit.insert(behind, names.toString())));
  }

  /** Forms of an entry's name taken out. */
  public TeiEdits without(TeiElement entry, List<String> forms) {
    return new TeiEdits(
        file, named(entry, forms).stream().map(n -> EntryLayout.remove(file, n)).toList());
  }

  private List<TeiElement> named(TeiElement entry, List<String> forms) {
    return entry.elements(kind.nameElement()).stream()
        .filter(n -> forms.contains(form(n)))
        .toList();
  }

  private static String tag(TeiElement like, String name) {
    return like.prefix().isEmpty() ? name : like.prefix() + ":" + name;
  }

  /**
   * An entry as one of another kind, at the end of the list of a file of that kind.
   *
   * @return nothing where that file has no list
   */
  public Optional<TeiEdits> as(TeiElement entry, EntryEdits other) {
    return AuthorityDrafts.list(other.file, other.kind)
        .map(
            list -> {
              int at = EntryLayout.contentEnd(other.file, list);
              String line =
                  list.elements().isEmpty()
                      ? "\n"
                      : EntryLayout.before(other.file, list.elements().get(0));
              return new TeiEdits(
                  other.file, List.of(Edit.insert(at, line + turned(entry, other.kind))));
            });
  }

  /** The markup of an entry with the names of elements that another kind has. */
  private String turned(TeiElement entry, EntryKind to) {
    List<Edit> edits = new ArrayList<>();
    turn(entry, to.element(), edits);
    entry.elements(kind.nameElement()).forEach(name -> turn(name, to.nameElement(), edits));
    edits.sort((a, b) -> b.start() - a.start());
    StringBuilder out = new StringBuilder(file.text().substring(entry.start(), entry.end()));
    edits.forEach(
        e -> out.replace(e.start() - entry.start(), e.end() - entry.start(), e.replacement()));
    return out.toString();
  }

  private static void turn(TeiElement e, String name, List<Edit> edits) {
    int prefix = e.prefix().isEmpty() ? 0 : e.prefix().length() + 1;
    int open = e.start() + 1 + prefix;
    edits.add(new Edit(open, open + e.name().length(), name));
    if (e.closeStart() < e.end()) {
      int close = e.closeStart() + 2 + prefix;
      edits.add(new Edit(close, close + e.name().length(), name));
    }
  }
}
