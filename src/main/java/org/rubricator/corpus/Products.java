package org.rubricator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.authority.EntryKind;
import org.rubricator.concordance.Concordance;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Fault;
import org.rubricator.diagnostic.Place;
import org.rubricator.edition.CatalogueData;
import org.rubricator.edition.CorpusPages;
import org.rubricator.edition.DateReason;
import org.rubricator.edition.EditedText;
import org.rubricator.edition.Edition;
import org.rubricator.edition.Manual;
import org.rubricator.edition.Marked;
import org.rubricator.edition.TextSummary;
import org.rubricator.tei.TeiDocument;
import org.rubricator.token.TokenStream;
import org.rubricator.validate.ValidTei;
import org.rubricator.xml.LimitPassed;
import org.rubricator.xml.Remade;
import org.rubricator.xml.ResourceFolder;
import org.rubricator.xml.StylesheetFault;
import org.rubricator.xml.Stylesheets;

/** The build steps of the products, each with what it reads. */
final class Products {

  private static final String STYLE = "xslt/edition/edition.css";
  private static final String CORPUS_FILE = "corpus.xml";

  private final CorpusHeader header;
  private final Settings settings;
  private final String stylesheetDigest;
  private final ResourceFolder resources;
  private final Stylesheets stylesheets;
  private final Map<EntryKind, ValidTei> authority;
  private final Optional<ValidTei> corpusFile;
  private final List<CatalogueData.LeftOut> leftOut;
  private final DiagnosticSink sink;
  private final CorpusFolder folder;

  Products(
      CorpusFolder folder,
      CheckedCorpus corpus,
      Settings settings,
      String stylesheetDigest,
      DiagnosticSink sink) {
    this.header = corpus.header();
    this.settings = settings;
    this.stylesheetDigest = stylesheetDigest;
    this.resources = ResourceFolder.withCorpus(folder.root());
    this.stylesheets = new Stylesheets(resources);
    this.authority = byKind(corpus.authority());
    this.corpusFile = corpus.corpusFile();
    this.leftOut = corpus.leftOut();
    this.sink = sink;
    this.folder = folder;
  }

  private static Map<EntryKind, ValidTei> byKind(List<ValidTei> files) {
    Map<EntryKind, ValidTei> byKind = new EnumMap<>(EntryKind.class);
    files.forEach(f -> kind(f.document().label()).ifPresent(kind -> byKind.put(kind, f)));
    return byKind;
  }

  /** A text with all that the products need of it. */
  record Text(ValidTei valid, Remade<TokenStream> tokens, TextSummary summary) {

    private Text with(Marked marked) {
      return new Text(valid, tokens, summary.with(marked));
    }
  }

  private CatalogueData catalogue(List<Text> texts) {
    return new CatalogueData(
        header.title(),
        header.version(),
        header.date(),
        language(),
        header.licence(),
        header.licenceTarget(),
        header.description(),
        header.rights(),
        header.categories(),
        "Rubricator " + ToolVersion.VERSION,
        texts.stream().map(Text::summary).toList(),
        leftOut);
  }

  private String language() {
    return header.language().isEmpty() ? "und" : header.language();
  }

  private Digest digest() {
    return new Digest().add(stylesheetDigest);
  }

  private Digest withAuthority(Digest digest) {
    authority.forEach((kind, file) -> digest.add(kind.file()).add(file.document().bytes()));
    return digest;
  }

  private Digest withCorpusFile(Digest digest) {
    corpusFile.ifPresent(file -> digest.add("corpus").add(file.document().bytes()));
    return digest;
  }

  /**
   * Makes all of them.
   *
   * @return the texts with the counts of what they mark
   */
  List<TextSummary> make(Tasks tasks, List<Text> checked) throws IOException {
    tasks.run(
        "style",
        digest().hex(),
        out -> out.put("edition/edition.css", utf8(resources.required(STYLE))));
    tasks.run("script", digest().hex(), this::scripts);
    Edition edition = edition();
    List<Text> texts = counted(tasks, edition, checked);
    CatalogueData catalogue = catalogue(texts);
    eachText(texts, number -> text(tasks, edition, texts.get(number), number, catalogue));
    eachText(texts, number -> words().ofText(tasks, texts.get(number)));
    ofAllTexts(tasks, edition, texts, catalogue);
    return catalogue.texts();
  }

  private void scripts(Tasks.Outputs out) throws IOException {
    for (String name : Concordance.SCRIPTS) {
      out.put("concordance/" + name, utf8(resources.required("xslt/concordance/" + name)));
    }
  }

  private WordTasks words() {
    return new WordTasks(header, settings, language(), stylesheets, this::digest);
  }

  private Edition edition() {
    Map<EntryKind, XdmNode> trees = new EnumMap<>(EntryKind.class);
    authority.forEach((kind, file) -> trees.put(kind, file.tree()));
    return new Edition(stylesheets, trees, corpusFile.map(ValidTei::tree));
  }

  /** What is done for each text alone, by its number. */
  private interface TextStep {
    void run(int number) throws IOException;
  }

  /** What stops the work on one text is reported, and the others go on. */
  private void eachText(List<Text> texts, TextStep step) throws IOException {
    try {
      IntStream.range(0, texts.size())
          .parallel()
          .forEach(number -> guarded(texts.get(number), step, number));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The texts with what they mark, as their records for the indexes have it. */
  private List<Text> counted(Tasks tasks, Edition edition, List<Text> texts) throws IOException {
    CatalogueData language = catalogue(List.of());
    eachText(texts, number -> mentions(tasks, edition, texts.get(number), language));
    List<Text> counted = new ArrayList<>();
    for (Text text : texts) {
      Optional<byte[]> mentions = tasks.output(mentionsFile(text.summary().stem()));
      counted.add(text.with(mentions.map(Marked::in).orElse(Marked.NONE)));
    }
    return counted;
  }

  private void ofAllTexts(Tasks tasks, Edition edition, List<Text> texts, CatalogueData catalogue)
      throws IOException {
    tasks.run(
        "start",
        digest().add(catalogue.toXml()).hex(),
        out -> out.put("edition/index.html", edition.startPage(catalogue)));
    tasks.run(
        "texts",
        digest().add(catalogue.toXml()).hex(),
        out -> out.put("text/texts.tsv", TextsTable.of(catalogue)));
    corpusPages(tasks, edition, texts, catalogue);
    words().ofCorpus(tasks, texts);
    manual(tasks, texts, catalogue);
    new TeiCopies(folder).make(tasks, copied(texts, catalogue.leftOut().isEmpty()));
  }

  /** The pages made of what all texts name and quote. */
  private void corpusPages(Tasks tasks, Edition edition, List<Text> texts, CatalogueData catalogue)
      throws IOException {
    List<byte[]> mentions = new ArrayList<>();
    for (Text text : texts) {
      if (tasks.output(pageFile(text.summary().stem())).isPresent()) {
        tasks.output(mentionsFile(text.summary().stem())).ifPresent(mentions::add);
      }
    }
    Digest inputs = withCorpusFile(withAuthority(digest())).add(catalogue.toXml());
    mentions.forEach(inputs::add);
    tasks.run(
        "corpus-pages",
        inputs.hex(),
        out -> {
          for (CorpusPages.Page page : edition.corpusPages(mentions, catalogue).all()) {
            out.put("edition/" + page.file(), page.bytes());
          }
        });
  }

  private static String pageFile(String stem) {
    return "edition/texts/" + stem + ".html";
  }

  private static String mentionsFile(String stem) {
    return "edition/data/" + stem + ".xml";
  }

  private void mentions(Tasks tasks, Edition edition, Text text, CatalogueData catalogue)
      throws IOException {
    String stem = text.summary().stem();
    EditedText edited = edited(text.valid());
    Digest inputs = withText(withAuthority(digest()).add(catalogue.languageAsXml()), edited);
    tasks.run(
        "mentions:" + stem,
        inputs.hex(),
        out -> out.put(mentionsFile(stem), edition.mentions(stem, edited, catalogue)));
  }

  private void text(Tasks tasks, Edition edition, Text text, int number, CatalogueData catalogue)
      throws IOException {
    String stem = text.summary().stem();
    EditedText edited = edited(text.valid());
    Digest inputs = withText(withAuthority(digest()).add(catalogue.toXml(number)), edited);
    tasks.run(
        "page:" + stem,
        inputs.hex(),
        out -> out.put(pageFile(stem), edition.page(number, edited, catalogue, sink)));
    byte[] bytes = text.valid().document().bytes();
    tasks.run("plain:" + stem, digest().add(bytes).hex(), out -> plain(out, edition, text, stem));
  }

  /** A text's file, its place, and the reasons of its dates, which stand in its ledger. */
  private static Digest withText(Digest digest, EditedText edited) {
    return digest
        .add(edited.file())
        .add(edited.reasons().toString())
        .add(edited.valid().document().bytes());
  }

  private void guarded(Text text, TextStep step, int number) {
    try {
      step.run(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (LimitPassed e) {
      sink.report(Code.LIMIT_PASSED, Place.file(text.valid().document().label()), e.limit());
    } catch (StylesheetFault e) {
      sink.report(Code.PAGE_FAILED, Place.file(text.valid().document().label()), e.reason());
    } catch (RuntimeException e) {
      sink.report(Fault.of(e, Place.file(text.valid().document().label())));
    }
  }

  private EditedText edited(ValidTei text) throws IOException {
    List<DateReason> reasons = new ReasonsOfDates(folder, sink).of(text.document());
    return new EditedText(text, folder.fileInTei(text.document().label()), reasons);
  }

  /** What is handed on with the pages; the corpus file where all that it includes is. */
  private List<TeiDocument> copied(List<Text> texts, boolean isWhole) {
    List<TeiDocument> documents = new ArrayList<>();
    texts.forEach(text -> documents.add(text.valid().document()));
    authority.values().forEach(file -> documents.add(file.document()));
    corpusFile.filter(f -> isWhole).ifPresent(file -> documents.add(file.document()));
    return documents;
  }

  private static void plain(Tasks.Outputs out, Edition edition, Text text, String stem)
      throws IOException {
    out.put("text/" + stem + ".txt", edition.plainText(text.valid(), "reading"));
    out.put("text/source/" + stem + ".txt", edition.plainText(text.valid(), "source"));
  }

  private void manual(Tasks tasks, List<Text> texts, CatalogueData catalogue) throws IOException {
    CorpusOdd odd = CorpusOdd.of(folder, sink);
    List<Manual.Source> sources = new ArrayList<>();
    texts.forEach(t -> sources.add(source(t)));
    authority.forEach((k, file) -> sources.add(new Manual.Source(k.file(), "", file)));
    corpusFile.ifPresent(file -> sources.add(new Manual.Source(CORPUS_FILE, "", file)));
    Digest inputs = withCorpusFile(withAuthority(digest())).add(odd.text()).add(catalogue.toXml());
    texts.forEach(t -> inputs.add(t.valid().document().bytes()));
    tasks.run(
        "manual",
        inputs.hex(),
        out ->
            out.put(
                "edition/manual.html",
                new Manual(stylesheets, odd.tree(), corpusFile.map(ValidTei::tree))
                    .page(sources, catalogue)));
  }

  private static Manual.Source source(Text text) {
    TextSummary summary = text.summary();
    return new Manual.Source(summary.title(), "texts/" + summary.stem() + ".html", text.valid());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The files of the authority, by their labels. */
  static Optional<EntryKind> kind(String label) {
    for (EntryKind kind : EntryKind.values()) {
      if (label.endsWith("/authority/" + kind.file())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
