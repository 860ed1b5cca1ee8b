package org.rubricator.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.XdmNode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rubricator.authority.EntryKind;
import org.rubricator.concordance.Concordance;
import org.rubricator.concordance.ConcordanceOptions;
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
import org.rubricator.edition.TextSummary;
import org.rubricator.index.IndexedText;
import org.rubricator.index.WordIndex;
import org.rubricator.validate.ValidTei;
import org.rubricator.xml.LimitPassed;
import org.rubricator.xml.ResourceFolder;
import org.rubricator.xml.StylesheetFault;
import org.rubricator.xml.Stylesheets;

/** The build steps of the products, each with what it reads. */
final class Products {

  private static final String STYLE = "xslt/edition/edition.css";

  private final CorpusHeader header;
  private final Settings settings;
  private final String stylesheetDigest;
  private final ResourceFolder resources;
  private final Stylesheets stylesheets;
  private final Map<EntryKind, ValidTei> authority;
  private final DiagnosticSink sink;
  private final CorpusFolder folder;

  Products(
      CorpusFolder folder,
      CorpusHeader header,
      Settings settings,
      String stylesheetDigest,
      List<ValidTei> authority,
      DiagnosticSink sink) {
    this.header = header;
    this.settings = settings;
    this.stylesheetDigest = stylesheetDigest;
    this.resources = ResourceFolder.withCorpus(folder.root());
    this.stylesheets = new Stylesheets(resources);
    this.authority = byKind(authority);
    this.sink = sink;
    this.folder = folder;
  }

  private static Map<EntryKind, ValidTei> byKind(List<ValidTei> files) {
    Map<EntryKind, ValidTei> byKind = new EnumMap<>(EntryKind.class);
    files.forEach(f -> kind(f.document().label()).ifPresent(kind -> byKind.put(kind, f)));
    return byKind;
  }

  /** A text with all that the products need of it. */
  record Text(ValidTei valid, IndexedText indexed, TextSummary summary) {}

  CatalogueData catalogue(List<Text> texts, List<CatalogueData.LeftOut> leftOut) {
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

  void make(Tasks tasks, List<Text> texts, CatalogueData catalogue) throws IOException {
    tasks.run(
        "style",
        digest().hex(),
        out -> out.put("edition/edition.css", utf8(resources.required(STYLE))));
    Map<EntryKind, XdmNode> trees = new EnumMap<>(EntryKind.class);
    authority.forEach((kind, file) -> trees.put(kind, file.tree()));
    Edition edition = new Edition(stylesheets, trees);
    try {
      IntStream.range(0, texts.size())
          .parallel()
          .forEach(number -> text(tasks, edition, texts.get(number), number, catalogue));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    tasks.run(
        "start",
        digest().add(catalogue.toXml()).hex(),
        out -> out.put("edition/index.html", edition.startPage(catalogue)));
    tasks.run(
        "texts",
        digest().add(catalogue.toXml()).hex(),
        out -> out.put("text/texts.tsv", table(catalogue)));
    corpusPages(tasks, edition, texts, catalogue);
    concordance(tasks, texts);
    manual(tasks, texts, catalogue);
    tei(tasks, texts, catalogue.leftOut().isEmpty());
  }

  /** The pages made of what all texts name and quote. */
  private void corpusPages(Tasks tasks, Edition edition, List<Text> texts, CatalogueData catalogue)
      throws IOException {
    List<byte[]> mentions = new ArrayList<>();
    for (Text text : texts) {
      tasks.output(mentionsFile(text.summary().stem())).ifPresent(mentions::add);
    }
    Digest inputs = withAuthority(digest()).add(catalogue.toXml());
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

  private static String mentionsFile(String stem) {
    return "edition/data/" + stem + ".xml";
  }

  private void text(Tasks tasks, Edition edition, Text text, int number, CatalogueData catalogue) {
    String stem = text.summary().stem();
    byte[] bytes = text.valid().document().bytes();
    try {
      EditedText edited = edited(text.valid());
      String told = edited.file() + edited.reasons();
      String inputs =
          withAuthority(digest()).add(catalogue.toXml(number)).add(told).add(bytes).hex();
      tasks.run(
          "page:" + stem,
          inputs,
          out ->
              out.put(
                  "edition/texts/" + stem + ".html",
                  edition.page(number, edited, catalogue, sink)));
      tasks.run(
          "mentions:" + stem,
          withAuthority(digest()).add(catalogue.languageAsXml()).add(told).add(bytes).hex(),
          out -> out.put(mentionsFile(stem), edition.mentions(stem, edited, catalogue)));
      tasks.run("plain:" + stem, digest().add(bytes).hex(), out -> plain(out, edition, text, stem));
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
    return new EditedText(text, fileInTei(text.document().label()), reasons);
  }

  /** From the folder of TEI. */
  private String fileInTei(String label) {
    return folder
        .tei()
        .relativize(folder.root().resolve(label).normalize())
        .toString()
        .replace('\\', '/');
  }

  /**
   * The TEI itself, byte for byte, laid out as it is in the corpus, so that its pointers lead from
   * file to file. The corpus file goes with it where all that it includes does.
   */
  private void tei(Tasks tasks, List<Text> texts, boolean isWhole) throws IOException {
    for (Text text : texts) {
      tei(tasks, text.valid().document().label(), text.valid().document().bytes());
    }
    for (ValidTei file : authority.values()) {
      tei(tasks, file.document().label(), file.document().bytes());
    }
    if (isWhole && Files.isRegularFile(folder.corpusFile())) {
      tei(tasks, folder.label(folder.corpusFile()), Files.readAllBytes(folder.corpusFile()));
    }
  }

  private void tei(Tasks tasks, String label, byte[] bytes) throws IOException {
    String file = "edition/tei/" + fileInTei(label);
    tasks.run("tei:" + label, new Digest().add(bytes).hex(), out -> out.put(file, bytes));
  }

  private static void plain(Tasks.Outputs out, Edition edition, Text text, String stem)
      throws IOException {
    out.put("text/" + stem + ".txt", edition.plainText(text.valid(), "reading"));
    out.put("text/source/" + stem + ".txt", edition.plainText(text.valid(), "source"));
  }

  private void concordance(Tasks tasks, List<Text> texts) throws IOException {
    ConcordanceOptions options =
        new ConcordanceOptions(
            header.title(),
            header.version(),
            header.date(),
            language(),
            settings.lines(),
            settings.context(),
            settings.stopWords(),
            settings.minimum());
    Digest inputs = digest().add(options.toString());
    texts.forEach(t -> inputs.add(t.summary().stem()).add(t.valid().document().bytes()));
    tasks.run(
        "concordance",
        inputs.hex(),
        out -> {
          List<IndexedText> indexed = texts.stream().map(Text::indexed).toList();
          WordIndex index = WordIndex.build(indexed, language(), settings.lines());
          for (Concordance.Page page : Concordance.pages(index, options, stylesheets)) {
            out.put("concordance/" + page.file(), page.bytes());
          }
        });
  }

  private void manual(Tasks tasks, List<Text> texts, CatalogueData catalogue) throws IOException {
    CorpusOdd odd = CorpusOdd.of(folder, sink);
    List<Manual.Source> sources = new ArrayList<>();
    texts.forEach(t -> sources.add(source(t)));
    authority.forEach((k, file) -> sources.add(new Manual.Source(k.file(), "", file)));
    Digest inputs = withAuthority(digest()).add(odd.text()).add(catalogue.toXml());
    texts.forEach(t -> inputs.add(t.valid().document().bytes()));
    tasks.run(
        "manual",
        inputs.hex(),
        out ->
            out.put(
                "edition/manual.html",
                new Manual(stylesheets, odd.tree()).page(sources, catalogue)));
  }

  private static Manual.Source source(Text text) {
    TextSummary summary = text.summary();
    return new Manual.Source(summary.title(), "texts/" + summary.stem() + ".html", text.valid());
  }

  /** {@code dist/text/texts.tsv}: a line a text. */
  private static byte[] table(CatalogueData catalogue) throws IOException {
    StringWriter out = new StringWriter();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter('\t').setRecordSeparator("\n").get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecord(TextSummary.COLUMNS);
      for (TextSummary text : catalogue.texts()) {
        printer.printRecord(text.row());
      }
    }
    return utf8(out.toString());
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
