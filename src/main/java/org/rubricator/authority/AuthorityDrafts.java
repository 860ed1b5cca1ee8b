package org.rubricator.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.tei.Edit;
import org.rubricator.tei.Markup;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.tei.TeiElement;

/**
 * New entries in an authority file, as drafts: {@code @resp} leads to the tool ({@code
 * application}, TEI P5 §2.3.11), {@code @cert} says how sure it is. Whoever confirms one puts the
 * editor there.
 */
public final class AuthorityDrafts {

  private static final String CERT = "medium";

  private final TeiDocument file;
  private final EntryKind kind;
  private final String version;

  private AuthorityDrafts(TeiDocument file, EntryKind kind, String version) {
    this.file = file;
    this.kind = kind;
    this.version = version;
  }

  /**
   * The entries of one kind put at the end of the file's list.
   *
   * @param version of the tool
   * @return no change where there are none, or the file has no list
   */
  public static TeiEdits in(TeiDocument file, EntryKind kind, List<Entry> drafts, String version) {
    List<Entry> own = drafts.stream().filter(e -> e.kind() == kind).toList();
    Optional<TeiElement> list = list(file, kind);
    return own.isEmpty() || list.isEmpty()
        ? TeiEdits.none(file)
        : new AuthorityDrafts(file, kind, version).edits(list.get(), own);
  }

  /** True where drafts of a kind can be put into a file. */
  public static boolean fit(TeiDocument file, EntryKind kind) {
    return list(file, kind).isPresent();
  }

  /** The list that entries of a kind stand in. */
  static Optional<TeiElement> list(TeiDocument file, EntryKind kind) {
    return file.root().all(kind.element().equals("org") ? "listOrg" : "list" + large(kind)).stream()
        .filter(list -> list.closeStart() < list.end())
        .findFirst();
  }

  private static String large(EntryKind kind) {
    return Character.toUpperCase(kind.element().charAt(0)) + kind.element().substring(1);
  }

  private TeiEdits edits(TeiElement list, List<Entry> own) {
    List<Edit> edits = new ArrayList<>();
    String tool = tool();
    if (file.root().all("application").stream()
        .noneMatch(a -> a.id().filter(tool::equals).isPresent())) {
      application(tool).ifPresent(edits::add);
    }
    String indent = indent(list);
    StringBuilder out = new StringBuilder();
    own.forEach(entry -> entry(entry, indent + "  ", tool, out));
    int at = file.text().lastIndexOf('\n', list.closeStart()) + 1;
    boolean ownLine = file.text().substring(at, list.closeStart()).isBlank();
    String text = ownLine ? out.toString() : "\n" + out + indent;
    edits.add(Edit.insert(ownLine ? at : list.closeStart(), text));
    return new TeiEdits(file, edits);
  }

  /** The white space before an element on its line. */
  private String indent(TeiElement element) {
    int at = file.text().lastIndexOf('\n', element.start()) + 1;
    String before = file.text().substring(at, element.start());
    return before.isBlank() ? before : "";
  }

  private String tool() {
    String stem = kind.file().substring(0, kind.file().lastIndexOf('.'));
    return file.root().id().orElse(stem) + ".rubricator";
  }

  private void entry(Entry entry, String indent, String tool, StringBuilder out) {
    out.append(indent).append('<').append(kind.element());
    attribute("xml:id", entry.id(), out);
    attribute("resp", "#" + tool, out);
    attribute("cert", CERT, out);
    out.append(">\n");
    for (String form : entry.forms()) {
      out.append(indent).append("  <").append(kind.nameElement());
      if (entry.described()) {
        attribute("type", Authority.DESCRIPTION, out);
      }
      out.append('>')
          .append(Markup.text(form))
          .append("</")
          .append(kind.nameElement())
          .append(">\n");
    }
    out.append(indent).append("</").append(kind.element()).append(">\n");
  }

  private static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"").append(Markup.value(value)).append('"');
  }

  /** The tool in the header, for the drafts to lead to. */
  private Optional<Edit> application(String tool) {
    StringBuilder made = new StringBuilder("<application");
    attribute("xml:id", tool, made);
    attribute("ident", "rubricator", made);
    attribute("version", version, made);
    made.append("><label>Rubricator</label></application>");
    Optional<TeiElement> header = file.root().first("teiHeader");
    Optional<TeiElement> appInfo = header.flatMap(h -> h.first("encodingDesc", "appInfo"));
    if (appInfo.isPresent()) {
      return Optional.of(Edit.insert(appInfo.get().openEnd(), made.toString()));
    }
    String info = "<appInfo>" + made + "</appInfo>";
    Optional<TeiElement> encoding = header.flatMap(h -> h.first("encodingDesc"));
    if (encoding.isPresent()) {
      return Optional.of(Edit.insert(encoding.get().openEnd(), info));
    }
    return header
        .flatMap(h -> h.first("fileDesc"))
        .map(f -> Edit.insert(f.end(), "\n    <encodingDesc>" + info + "</encodingDesc>"));
  }
}
