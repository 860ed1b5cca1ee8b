package org.rubricator.encode;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.rubricator.diagnostic.XmlCharacters;
import org.rubricator.source.Normalisation;
import org.rubricator.source.SourceText;
import org.rubricator.source.TextMetadata;
import org.rubricator.source.Whitespace;
import org.rubricator.structure.StructuredText;

/**
 * The {@code teiHeader} of a converted text (TEI P5 chapter 2). It claims only what the metadata
 * row, the text's own head or the file show.
 */
final class HeaderEncoder {

  private final StructuredText text;
  private final TextMetadata metadata;
  private final String stem;
  private final EncodeOptions options;
  private final TeiWriter out;

  HeaderEncoder(
      StructuredText text,
      TextMetadata metadata,
      String stem,
      EncodeOptions options,
      TeiWriter out) {
    this.text = text;
    this.metadata = metadata;
    this.stem = stem;
    this.options = options;
    this.out = out;
  }

  void write() {
    out.start("teiHeader");
    fileDescription();
    encodingDescription();
    profileDescription();
    out.start("revisionDesc");
    out.element("change", "Converted from the raw text by Rubricator " + options.version() + ".");
    out.end().end();
  }

  private String title() {
    return metadata.title().or(text::title).map(HeaderEncoder::clean).orElse(stem);
  }

  private static String clean(String words) {
    StringBuilder kept = new StringBuilder();
    words.codePoints().filter(XmlCharacters::isAllowed).forEach(kept::appendCodePoint);
    return Whitespace.collapse(kept);
  }

  private void fileDescription() {
    out.start("fileDesc").start("titleStmt");
    out.element("title", title());
    metadata.author().ifPresent(author -> out.element("author", clean(author)));
    out.end();
    publication();
    source();
    out.end();
  }

  private void publication() {
    out.start("publicationStmt");
    out.element(
        "publisher", options.corpusTitle().isEmpty() ? "unpublished" : options.corpusTitle());
    Optional<String> licence = metadata.licence().map(HeaderEncoder::clean);
    out.start("availability", "status", licence.isPresent() ? "" : "unknown");
    if (licence.isPresent()) {
      boolean address = licence.get().matches("https?://\\S+");
      out.element("licence", licence.get(), "target", address ? licence.get() : "");
    } else {
      out.prose("No licence is stated. The rights in the text stay with their holders.");
    }
    out.end().end();
  }

  private void source() {
    SourceText source = text.source();
    out.start("sourceDesc").start("bibl");
    out.element("title", title());
    metadata.author().ifPresent(author -> out.element("author", clean(author)));
    metadata.date().ifPresent(date -> out.element("date", date, "when", date));
    metadata.source().ifPresent(from -> out.element("note", clean(from), "type", "source"));
    out.element("idno", clean(source.name()), "type", "filename");
    out.element("idno", source.sha256(), "type", "sha256");
    out.end().end();
  }

  private void encodingDescription() {
    out.start("encodingDesc");
    editorialDeclaration();
    prefixes();
    out.start("appInfo");
    out.start("application", "ident", "rubricator", "version", options.version());
    out.element("label", "Rubricator");
    out.end().end();
    out.end();
  }

  private void editorialDeclaration() {
    out.start("editorialDecl");
    normalisations();
    out.start("quotation", "marks", "all");
    out.prose("All quotation marks stay in the text, inside the element of their quotation.");
    out.end();
    out.start("correction", "status", "low");
    out.prose("Corrections stand in choice, beside what the raw text has.");
    out.end();
    hyphenation();
    out.start("interpretation");
    out.prose("Names, dates and quotations are proposed by rules and kept in a ledger.");
    out.end().end();
  }

  private void hyphenation() {
    int parted =
        text.leaves().stream().mapToInt(leaf -> text.partedWords(leaf.span()).size()).sum();
    out.start("hyphenation", "eol", parted == 0 ? "none" : "all");
    if (parted == 0) {
      out.prose("No line ends are recorded.");
    } else {
      out.prose("Words parted at a line's end, marked by lb with break=\"no\": " + parted + ".");
      out.prose("A hyphen that such a word has in any line is given again in reg.");
      out.prose("No other line ends are recorded.");
    }
    out.end();
  }

  private void normalisations() {
    SourceText source = text.source();
    out.start("normalization");
    out.prose("Read as " + source.charset().name() + ", " + source.bytes() + " bytes.");
    for (Normalisation done : source.normalisations()) {
      out.prose(capital(done.kind().words()) + ": " + done.count() + ".");
    }
    out.prose("A run of white space stands for one space.");
    out.end();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void prefixes() {
    out.start("listPrefixDef");
    prefix("person", "people.xml", "A person in the list of people.");
    prefix("place", "places.xml", "A place in the list of places.");
    prefix("org", "organisations.xml", "An organisation in the list of organisations.");
    out.end();
  }

  private void prefix(String ident, String file, String words) {
    out.start(
        "prefixDef",
        "ident",
        ident,
        "matchPattern",
        "([^\\s]+)",
        "replacementPattern",
        options.authorityPath() + file + "#$1");
    out.prose(words);
    out.end();
  }

  private void profileDescription() {
    out.start("profileDesc");
    metadata
        .date()
        .ifPresent(date -> out.start("creation").element("date", date, "when", date).end());
    out.start("langUsage");
    out.element("language", languageName(), "ident", text.language());
    out.end().end();
  }

  private String languageName() {
    String name = ULocale.forLanguageTag(text.language()).getDisplayName(ULocale.ENGLISH);
    return text.language().equals("und") || name.isEmpty() ? "not known" : name;
  }
}
