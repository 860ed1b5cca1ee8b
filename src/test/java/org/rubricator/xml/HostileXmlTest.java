package org.rubricator.xml;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.SymbolicLinks;
import org.rubricator.cli.CommandRun;

/**
 * Files made to do harm: they may reach no address, read and write nothing outside the corpus, and
 * hold no command up. Each is put into a small corpus, on which the commands are run. In what they
 * say, {@code {web}} is an address where someone listens, {@code {file}} the address of a folder
 * beside the corpus, and {@code {up}} the way there from {@code tei}, {@code schemas} or {@code
 * xslt}.
 */
@Tag("slow")
class HostileXmlTest {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String SECRET = "unspokenword";
  private static final String TEXT = "tei/hostile.xml";
  private static final String PAGES = "xslt/edition.xsl";
  private static final String PAGE = "dist/edition/texts/letter.html";

  private static ServerSocket listener;
  private static final AtomicInteger HITS = new AtomicInteger();

  @TempDir private static Path folder;

  @BeforeAll
  static void listen() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(HostileXmlTest::count, "listener");
    thread.setDaemon(true);
    thread.start();
  }

  private static void count() {
    try {
      while (true) {
        Socket caller = listener.accept();
        HITS.incrementAndGet(); // before the caller can go on
        caller.close();
      }
    } catch (IOException e) {
      assertThat(listener.isClosed()).isTrue();
    }
  }

  @AfterAll
  static void stopListening() throws IOException {
    listener.close();
  }

  /** Files to lay over a small corpus. */
  private record Hostile(
      String name, Map<String, String> files, Map<String, String> links, List<String> told) {

    Hostile(String name, String file, String content) {
      this(name, Map.of(file, content), Map.of(), List.of());
    }

    static Hostile link(String name, String link, String target) {
      return new Hostile(name, Map.of(), Map.of(link, target), List.of());
    }

    /** Only a build runs stylesheets. */
    List<String> commands() {
      return !files.isEmpty() && files.keySet().stream().allMatch(f -> f.startsWith("xslt/"))
          ? List.of("build-edition")
          : List.of("validate", "convert", "annotate", "build-edition");
    }

    /** Exit codes: that a folder is not written to, since it leads outside, is an answer too. */
    List<Integer> answers() {
      return links.isEmpty() ? List.of(0, 1, 2) : List.of(0, 1, 2, 74);
    }

    /** Words that {@code validate} must say. */
    Hostile telling(String... words) {
      return new Hostile(name, files, links, List.of(words));
    }
  }

  @TestFactory
  Stream<DynamicTest> a_text_reaches_nothing_outside_the_corpus() {
    return tests(TEXTS);
  }

  @TestFactory
  Stream<DynamicTest> a_text_without_measure_is_refused_with_the_limit_named() {
    return tests(MEASURELESS);
  }

  @TestFactory
  Stream<DynamicTest> a_schema_reaches_nothing_outside_the_corpus() {
    return tests(SCHEMAS);
  }

  @TestFactory
  Stream<DynamicTest> a_stylesheet_reaches_nothing_outside_the_corpus() {
    return tests(STYLESHEETS);
  }

  @TestFactory
  Stream<DynamicTest> a_link_out_of_the_corpus_is_not_followed() {
    return tests(LINKS);
  }

  @Test
  void a_document_type_broken_off_anywhere_is_a_finding() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (int end = 0; end < DOCTYPE.length(); end++) {
      String start = DOCTYPE.substring(0, end);
      files.put("tei/broken-" + end + ".xml", start);
      files.put("tei/spliced-" + end + ".xml", start + text("<p>Words.</p>"));
    }
    Hostile broken = new Hostile("doctypes", files, Map.of(), List.of("XML-001"));
    check(broken);
  }

  /** What the tests above look for must be found when it is there. */
  @Test
  void the_listener_counts_and_the_search_finds() throws IOException {
    int before = HITS.get();
    new Socket(listener.getInetAddress(), listener.getLocalPort()).close();
    await(() -> HITS.get() > before);
    Path corpus = corpus(new Hostile("control", TEXT, text("<p>" + SECRET + "</p>")));
    CommandRun run = CommandRun.in(corpus, "build-edition");
    assertThat(holders(corpus)).contains(TEXT, "dist/edition/texts/hostile.html");
    assertThat(run.status()).isZero();
  }

  /** The listener's own thread needs a moment. */
  private static void await(BooleanSupplier condition) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          while (!condition.getAsBoolean()) {
            Thread.sleep(5);
          }
        });
  }

  /** A stylesheet of the corpus' own is used; else those that do harm would prove nothing. */
  @Test
  void a_harmless_stylesheet_makes_the_page() throws IOException {
    Path corpus = corpus(new Hostile("harmless", PAGES, saying("'by our own rule'")));
    CommandRun.in(corpus, "build-edition");
    assertThat(corpus.resolve(PAGE)).content().contains("by our own rule");
  }

  @Test
  void a_harmless_schema_is_used() throws IOException {
    Path rules = corpus(new Hostile("rules", "schemas/rubricator.sch", rules("'by our rule'")));
    assertThat(CommandRun.in(rules, "validate").printed()).contains("by our rule");
    Map<String, String> files =
        Map.of(
            "schemas/rubricator.rng",
            grammar("<include href='part.rng'/>"),
            "schemas/part.rng",
            "<grammar xmlns='" + RNG + "'>" + start("ourown") + "</grammar>");
    Path grammar = corpus(new Hostile("grammar", files, Map.of(), List.of()));
    assertThat(CommandRun.in(grammar, "validate").printed())
        .contains("Schemas: rubricator.rng", "RNG-002");
  }

  private static Stream<DynamicTest> tests(List<Hostile> all) {
    return all.stream().map(hostile -> dynamicTest(hostile.name(), () -> check(hostile)));
  }

  private static void check(Hostile hostile) throws IOException {
    Path corpus = corpus(hostile);
    Map<String, String> before = outside(corpus);
    int hits = HITS.get();
    for (String command : hostile.commands()) {
      CommandRun run = assertTimeoutPreemptively(LIMIT, () -> run(corpus, command), command);
      assertThat(hostile.answers()).as("%s: %s", command, run).contains(run.status());
      assertThat(run.showsStackTrace()).as(run.printed()).isFalse();
      assertThat(run.printed()).doesNotContain(SECRET);
      if (command.equals("validate")) {
        hostile.told().forEach(word -> assertThat(run.printed()).contains(word));
      }
    }
    assertThat(HITS.get()).as("hits on the listener").isEqualTo(hits);
    assertThat(holders(corpus)).as("files that hold the secret").isEmpty();
    assertThat(outside(corpus)).as("files outside the corpus").isEqualTo(before);
  }

  /** Memory that runs out would end the tests, not only this one. */
  private static CommandRun run(Path corpus, String command) {
    try {
      return CommandRun.in(corpus, command);
    } catch (OutOfMemoryError e) {
      throw new AssertionError(command + " ran out of memory", e);
    }
  }

  /** A corpus with one good text and what is hostile, in a folder with the secrets. */
  private static Path corpus(Hostile hostile) throws IOException {
    Path around = Files.createTempDirectory(folder.toRealPath(), "around");
    Map<String, String> files = new LinkedHashMap<>(SECRETS);
    GOOD.forEach((name, content) -> files.put("corpus/" + name, content));
    hostile.files().forEach((name, content) -> files.put("corpus/" + name, content));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = around.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, filled(file.getValue(), around));
    }
    for (Map.Entry<String, String> link : hostile.links().entrySet()) {
      link(around.resolve("corpus").resolve(link.getKey()), around.resolve(link.getValue()));
    }
    return around.resolve("corpus");
  }

  private static void link(Path link, Path target) throws IOException {
    Files.createDirectories(link.getParent());
    if (Files.exists(link)) {
      PathUtils.delete(link);
    }
    SymbolicLinks.make(link, target);
  }

  private static String filled(String content, Path around) {
    URI outside = around.resolve("outside").toUri();
    String file = outside.toString().replaceFirst("/?$", "/");
    return content
        .replace("{web}", "http://127.0.0.1:" + listener.getLocalPort())
        .replace("{file}", file)
        .replace("{up}", "../../outside/");
  }

  /** The corpus' files in which the secret stands. */
  private static List<String> holders(Path corpus) throws IOException {
    List<String> holders = new ArrayList<>();
    contents(corpus)
        .forEach(
            (name, content) -> {
              if (content.contains(SECRET)) {
                holders.add(name);
              }
            });
    return holders;
  }

  private static Map<String, String> outside(Path corpus) throws IOException {
    Map<String, String> all = contents(corpus.getParent());
    all.keySet().removeIf(name -> name.startsWith("corpus/"));
    return all;
  }

  /** Each file with its bytes as Latin-1; links are not followed. */
  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .forEach(file -> contents.put(name(root, file), latin(file)));
    }
    return contents;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String latin(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String RNG = "http://relaxng.org/ns/structure/1.0";
  private static final String XI = "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='";

  private static final String HEADER =
      """
      <teiHeader>
        <fileDesc>
          <titleStmt><title>A letter</title></titleStmt>
          <publicationStmt><p>Not published.</p></publicationStmt>
          <sourceDesc><p>Written as an example.</p></sourceDesc>
        </fileDesc>
        <profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc>
      </teiHeader>
      """;

  private static String tei(String attributes, String header, String body) {
    return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\""
        + attributes
        + ">\n"
        + header
        + "<text><body>"
        + body
        + "</body></text>\n</TEI>\n";
  }

  private static String text(String body) {
    return tei("", HEADER, body);
  }

  /** A text with a document type. */
  private static String typed(String type, String body) {
    return "<!DOCTYPE TEI " + type + ">\n" + text("<p>" + body + "</p>");
  }

  private static String model(String href, String kind) {
    return "<?xml-model href=\""
        + href
        + "\" type=\"application/xml\" schematypens=\""
        + kind
        + "\"?>\n"
        + text("<p>Words.</p>");
  }

  private static String prefixed(String pattern, String replacement, String pointer) {
    String definition =
        "<encodingDesc><listPrefixDef><prefixDef ident=\"x\" matchPattern=\""
            + pattern
            + "\" replacementPattern=\""
            + replacement
            + "\"/></listPrefixDef></encodingDesc>\n<profileDesc>";
    String header = HEADER.replace("<profileDesc>", definition);
    return tei("", header, "<p><persName ref=\"" + pointer + "\">Ada</persName> sails.</p>");
  }

  private static String start(String element) {
    return "<start><element name='" + element + "'><empty/></element></start>";
  }

  private static String grammar(String content) {
    return "<grammar xmlns='" + RNG + "'>" + content + "</grammar>";
  }

  /** Rules that say the value of an expression. */
  private static String rules(String expression) {
    return schematron(
        "<sch:pattern><sch:rule context='tei:body'><sch:report id='r' role='error' test='true()'>"
            + "<sch:value-of select=\""
            + expression
            + "\"/></sch:report></sch:rule></sch:pattern>");
  }

  private static String schematron(String content) {
    return "<sch:schema xmlns:sch='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'"
        + " xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
        + "<sch:ns prefix='tei' uri='http://www.tei-c.org/ns/1.0'/>"
        + content
        + "</sch:schema>";
  }

  /** A stylesheet of the corpus' own, with parts after its import. */
  private static String stylesheet(String parts) {
    return "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"
        + " xmlns:map='http://www.w3.org/2005/xpath-functions/map'"
        + " xpath-default-namespace='http://www.tei-c.org/ns/1.0'>"
        + "<xsl:import href='builtin:/xslt/edition/main.xsl'/>"
        + parts
        + "</xsl:stylesheet>";
  }

  private static String rule(String content) {
    return stylesheet("<xsl:template match='p' mode='text'><p>" + content + "</p></xsl:template>");
  }

  /** A stylesheet that writes the value of an expression in place of a paragraph. */
  private static String saying(String expression) {
    return rule("<xsl:value-of select=\"" + expression + "\"/>");
  }

  private static final Map<String, String> GOOD =
      Map.ofEntries(
          entry("corpus.toml", ""),
          entry("src/texts/metadata.csv", "id,title,author,date,language,source,licence\n"),
          entry("src/texts/raw.txt", "A note\n\nThe ship sailed on 9 October 2020.\n"),
          entry("tei/letter.xml", text("<p>The ship has sailed.</p>")));

  private static final Map<String, String> SECRETS =
      Map.ofEntries(
          entry("outside/secret.txt", SECRET),
          entry("outside/secret.json", "{\"a\": \"" + SECRET + "\"}"),
          entry("outside/secret.xml", text("<p xml:id='" + SECRET + "'>" + SECRET + "</p>")),
          entry("outside/secret.dtd", "<!ENTITY e \"" + SECRET + "\">"),
          entry("outside/secret.rng", grammar(start(SECRET))),
          entry("outside/secret.rnc", "start = element " + SECRET + " { empty }"),
          entry("outside/secret.sch", rules("'" + SECRET + "'")),
          entry("outside/secret.xsl", saying("'" + SECRET + "'")));

  private static final List<Hostile> TEXTS =
      List.of(
          new Hostile("a document type on the web", TEXT, typed("SYSTEM '{web}/a.dtd'", "&e;")),
          new Hostile(
              "a public document type", TEXT, typed("PUBLIC '-//A//B' '{web}/a.dtd'", "Words.")),
          new Hostile("a document type in a file", TEXT, typed("SYSTEM '{file}secret.dtd'", "&e;")),
          new Hostile("a document type beside", TEXT, typed("SYSTEM '{up}secret.dtd'", "&e;")),
          new Hostile(
              "an entity on the web", TEXT, typed("[<!ENTITY e SYSTEM '{web}/a'>]", "a &e; b")),
          new Hostile(
              "an entity in a file", TEXT, typed("[<!ENTITY e SYSTEM '{file}secret.txt'>]", "&e;")),
          new Hostile(
              "an entity beside", TEXT, typed("[<!ENTITY e SYSTEM '{up}secret.txt'>]", "&e;")),
          new Hostile(
              "a public entity", TEXT, typed("[<!ENTITY e PUBLIC 'x' '{web}/a'>]", "a &e; b")),
          new Hostile(
              "an entity in an attribute",
              TEXT,
              typed("[<!ENTITY e SYSTEM '{file}secret.txt'>]", "<hi rend='&e;'>a</hi>")),
          new Hostile(
              "an entity in an entity",
              TEXT,
              typed("[<!ENTITY f SYSTEM '{file}secret.txt'><!ENTITY e 'a &f; b'>]", "&e;")),
          new Hostile(
              "a parameter entity on the web",
              TEXT,
              typed("[<!ENTITY % e SYSTEM '{web}/a'> %e;]", "Words.")),
          new Hostile(
              "a parameter entity in a file",
              TEXT,
              typed("[<!ENTITY % d SYSTEM '{file}secret.dtd'> %d;]", "&e;")),
          new Hostile(
              "a file's words in an address",
              TEXT,
              typed(
                  "[<!ENTITY % f SYSTEM '{file}secret.txt'>"
                      + "<!ENTITY % d \"<!ENTITY e SYSTEM '{web}/%f;'>\"> %d;]",
                  "&e;")),
          new Hostile(
              "an entity that is no XML",
              TEXT,
              typed(
                  "[<!NOTATION n SYSTEM '{web}/n'><!ENTITY e SYSTEM '{web}/a' NDATA n>"
                      + "<!ATTLIST p e ENTITY #IMPLIED>]",
                  "<hi>a</hi>")),
          new Hostile(
              "a default value for an attribute",
              TEXT,
              typed("[<!ATTLIST ref target CDATA '{file}secret.xml'>]", "<ref>a</ref>")),
          new Hostile("an include from the web", TEXT, text(XI + "{web}/a.xml'/>")),
          new Hostile("an include of a file", TEXT, text(XI + "{file}secret.xml'/>")),
          new Hostile("an include of words", TEXT, text(XI + "{up}secret.txt' parse='text'/>")),
          new Hostile(
              "an include in the corpus file", "tei/corpus.xml", included("{up}secret.xml")),
          new Hostile(
              "an include from the web in the corpus file",
              "tei/corpus.xml",
              included("{web}/a.xml")),
          new Hostile(
              "an include by address in the corpus file",
              "tei/corpus.xml",
              included("{file}secret.xml")),
          new Hostile(
              "an include of all in the corpus file", "tei/corpus.xml", included("corpus.xml")),
          new Hostile(
              "a style sheet on the web",
              TEXT,
              "<?xml-stylesheet href='{web}/a.xsl' type='text/xsl'?>\n" + text("<p>a</p>")),
          new Hostile(
              "a style sheet in a file",
              TEXT,
              "<?xml-stylesheet href='{up}secret.xsl' type='text/xsl'?>\n" + text("<p>a</p>")),
          new Hostile("a grammar on the web", TEXT, model("{web}/a.rng", RNG)),
          new Hostile("a grammar in a file", TEXT, model("{file}secret.rng", RNG)),
          new Hostile("a grammar beside", TEXT, model("{up}secret.rng", RNG)),
          new Hostile("a compact grammar beside", TEXT, model("{up}secret.rnc", RNG)),
          new Hostile("rules on the web", TEXT, model("{web}/a.sch", "schematron")),
          new Hostile("rules beside", TEXT, model("{up}secret.sch", "schematron")),
          new Hostile("a schema named by the way to it", TEXT, model("..%2F..%2Foutside/..", RNG)),
          new Hostile(
              "the place of an XML Schema",
              TEXT,
              tei(
                  " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                      + " xsi:schemaLocation='http://www.tei-c.org/ns/1.0 {web}/a.xsd'",
                  HEADER,
                  "<p>Words.</p>")),
          new Hostile(
              "pictures and links",
              TEXT,
              tei(
                  " xml:base='{web}/'",
                  HEADER,
                  "<figure><graphic url='{web}/a.png'/></figure><p><ref target='{file}secret.txt'>a"
                      + "</ref> <ptr target='{web}/a'/></p>")),
          new Hostile(
              "a pointer to a file",
              TEXT,
              prefixed("(.+)", "{file}secret.xml#$1", "x:" + "unspoken" + "Word")),
          new Hostile(
              "a pointer that goes up", TEXT, prefixed("(.+)", "{up}secret.xml#$1", "x:none")),
          new Hostile(
              "a pattern that could run for ever",
              TEXT,
              prefixed("(a+)+$", "#$1", "x:" + "a".repeat(60) + "!")),
          new Hostile("a pattern that is none", TEXT, prefixed("(a", "#$1", "x:a")),
          new Hostile("a pattern without its group", TEXT, prefixed("a", "#$9", "x:a")),
          new Hostile(
              "quotations in a circle",
              TEXT,
              text("<p><q xml:id='a' next='#b' prev='#b'>a</q> <q xml:id='b' next='#a'>b</q></p>")),
          new Hostile(
              "an authority with an entity",
              "tei/authority/people.xml",
              typed("[<!ENTITY e SYSTEM '{file}secret.txt'>]", "&e;")),
          new Hostile(
              "a schema in the settings", "corpus.toml", configured("../outside/secret.rng")),
          new Hostile("rules in the settings", "corpus.toml", configured("../outside/secret.sch")),
          new Hostile("a schema on the web in the settings", "corpus.toml", configured("{web}/a")));

  private static String configured(String schema) {
    return "[validate]\nschema = [\"" + schema + "\"]\n";
  }

  private static String included(String href) {
    return "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\">"
        + HEADER
        + XI
        + "letter.xml'/>"
        + XI
        + href
        + "'/></teiCorpus>";
  }

  private static final List<Hostile> MEASURELESS =
      List.of(
          new Hostile("a billion laughs", TEXT, laughs()).telling("XML-002", "entity"),
          new Hostile("one long entity very often", TEXT, quadratic()).telling("XML-002"),
          new Hostile("laughs in an attribute", TEXT, laughsInAttribute()).telling("XML-002"),
          new Hostile("laughs in parameter entities", TEXT, parameterLaughs()),
          new Hostile("an entity in itself", TEXT, typed("[<!ENTITY e '&e;'>]", "&e;")),
          new Hostile("too deep", TEXT, deep()).telling("XML-002", "512"),
          new Hostile("too many attributes", TEXT, text("<p" + attributes("a", "='1'") + "/>"))
              .telling("XML-002", "512"),
          new Hostile(
                  "too many namespaces", TEXT, text("<p" + attributes("xmlns:a", "='1'") + "/>"))
              .telling("XML-002"),
          new Hostile("too long an attribute", TEXT, text("<p n='" + many("a", 2_000_000) + "'/>"))
              .telling("XML-002", "1000000"),
          new Hostile("a long name", TEXT, text("<" + many("a", 1_000_000) + "/>")),
          new Hostile("a deep model", TEXT, typed("[<!ELEMENT p " + many("(", 100_000) + "]", "a")),
          new Hostile("a long list of blocks", TEXT, text(many("<p>a</p>", 20_000))),
          new Hostile("one long word", TEXT, text("<p>" + many("a", 2_000_000) + "</p>")),
          new Hostile("marks without end", TEXT, text("<p>" + many("“ ‘", 20_000) + "</p>")),
          new Hostile("a long date", TEXT, text("<p>" + many("9 October ", 20_000) + "</p>")),
          new Hostile(
              "a long number", TEXT, text("<p><date when='" + many("9", 9_999) + "'/></p>")),
          new Hostile("nothing", TEXT, "").telling("XML-001"),
          new Hostile("a character of nothing", TEXT, text("<p>&#0;</p>")).telling("XML-001"),
          new Hostile("XML 1.1", TEXT, "<?xml version='1.1'?>" + text("<p>&#1;</p>")),
          new Hostile("no such charset", TEXT, "<?xml version='1.0' encoding='x-none'?><TEI/>")
              .telling("XML-004"),
          new Hostile("another charset", TEXT, "<?xml version='1.0' encoding='UTF-32'?><TEI/>"));

  private static String many(String part, int count) {
    return part.repeat(count);
  }

  private static String deep() {
    return text("<p>" + many("<hi>", 100_000) + "a" + many("</hi>", 100_000) + "</p>");
  }

  private static String attributes(String name, String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      out.append(' ').append(name).append(i).append(value);
    }
    return out.toString();
  }

  private static String laughing() {
    StringBuilder type = new StringBuilder("[<!ENTITY e0 'ha'>");
    for (int i = 1; i < 11; i++) {
      String last = "&e" + (i - 1) + ";";
      type.append("<!ENTITY e").append(i).append(" '").append(many(last, 10)).append("'>");
    }
    return type.append(']').toString();
  }

  private static String laughs() {
    return typed(laughing(), "&e10;");
  }

  private static String laughsInAttribute() {
    return typed(laughing(), "<hi rend='&e10;'>a</hi>");
  }

  private static String quadratic() {
    return typed("[<!ENTITY e '" + many("a", 100_000) + "'>]", many("&e;", 100_000));
  }

  private static String parameterLaughs() {
    StringBuilder type = new StringBuilder("[<!ENTITY % e0 '<!-- ha -->'>");
    for (int i = 1; i < 11; i++) {
      String last = "&#37;e" + (i - 1) + ";";
      type.append("<!ENTITY % e").append(i).append(" '").append(many(last, 10)).append("'>");
    }
    return typed(type.append("%e10;]").toString(), "Words.");
  }

  private static final List<Hostile> SCHEMAS =
      List.of(
          schema("an include from the web", grammar("<include href='{web}/a.rng'/>")),
          schema("an include of a file", grammar("<include href='{file}secret.rng'/>")),
          schema("an include beside", grammar("<include href='{up}secret.rng'/>")),
          schema("an external part on the web", grammar(external("{web}/a.rng"))),
          schema("an external part in a file", grammar(external("{file}secret.rng"))),
          schema("an external part beside", grammar(external("{up}secret.rng"))),
          schema("an include of itself", grammar("<include href='rubricator.rng'/>")),
          schema("an external part of itself", grammar(external("rubricator.rng"))),
          schema(
              "an entity",
              "<!DOCTYPE grammar [<!ENTITY e SYSTEM '{file}secret.txt'>]>"
                  + grammar("<start><element name='&e;'><empty/></element></start>")),
          schema(
              "a document type on the web",
              "<!DOCTYPE grammar SYSTEM '{web}/a.dtd'>" + grammar(start("TEI"))),
          schema(
              "data types on the web",
              "<element xmlns='"
                  + RNG
                  + "' name='TEI' datatypeLibrary='{web}/types'>"
                  + "<data type='a'/></element>"),
          schema("a compact include", "include \"{up}secret.rnc\""),
          schema("a compact part on the web", "start = external \"{web}/a.rnc\""),
          schema("depth", many("<group>", 100_000) + "<text/>" + many("</group>", 100_000)),
          schema(
              "a choice that doubles at each step",
              grammar("<start><ref name='a30'/></start>" + doubling())),
          checks("document()", rules("document('{file}secret.xml')")),
          checks("doc()", rules("doc('{file}secret.xml')")),
          checks("doc() of a path", rules("doc('{up}secret.xml')")),
          checks("doc() on the web", rules("doc('{web}/a.xml')")),
          checks("words of a file", rules("unparsed-text('{file}secret.txt')")),
          checks("words on the web", rules("unparsed-text('{web}/a.txt')")),
          checks("data of a file", rules("json-doc('{file}secret.json')?a")),
          checks("a collection", rules("collection('{file}?select=*.xml')")),
          checks("an include", schematron("<sch:include href='{up}secret.sch'/>")),
          checks("an include from the web", schematron("<sch:include href='{web}/a.sch'/>")),
          checks("an extension", schematron("<sch:extends href='{file}secret.sch'/>")),
          checks("a variable", schematron("<sch:let name='x' value=\"doc('{web}/a.xml')\"/>")),
          checks(
              "a stylesheet in the rules",
              schematron("<xsl:import href='{file}secret.xsl'/><xsl:include href='{web}/a.xsl'/>")),
          checks(
              "a result of its own",
              schematron(
                  "<xsl:template match='*' priority='99'><xsl:result-document"
                      + " href='{file}made.xml'><a/></xsl:result-document></xsl:template>")),
          checks(
              "an entity in the rules",
              "<!DOCTYPE a [<!ENTITY e SYSTEM '{file}secret.txt'>]>" + rules("'&e;'")));

  private static Hostile schema(String name, String content) {
    return new Hostile(name, "schemas/rubricator.rng", content);
  }

  private static Hostile checks(String name, String content) {
    return new Hostile(name, "schemas/rubricator.sch", content);
  }

  private static String external(String href) {
    return "<start><externalRef href='" + href + "'/></start>";
  }

  private static String doubling() {
    StringBuilder out = new StringBuilder("<define name='a0'><element name='p'><text/></element>");
    out.append("</define>");
    for (int i = 1; i < 31; i++) {
      String last = "<ref name='a" + (i - 1) + "'/>";
      out.append("<define name='a").append(i).append("'><choice><group>");
      out.append(many(last, 2)).append("</group>").append(last).append("</choice></define>");
    }
    return out.toString();
  }

  private static final List<Hostile> STYLESHEETS =
      List.of(
          pages("an import from the web", importing("{web}/a.xsl")),
          pages("an import of a file", importing("{file}secret.xsl")),
          pages("an import beside", importing("{up}secret.xsl")),
          pages("an import out of the tool", importing("builtin:/../../outside/secret.xsl")),
          pages("an import out of the corpus", importing("rubricator:/../outside/secret.xsl")),
          pages("an include", stylesheet("<xsl:include href='{up}secret.xsl'/>")),
          pages("a package", stylesheet("<xsl:use-package name='{file}secret.xsl'/>")),
          pages("document()", saying("document('{file}secret.xml')")),
          pages("document() of a path", saying("document('{up}secret.xml')")),
          pages("document() on the web", saying("document('{web}/a.xml')")),
          pages("doc()", saying("doc('{file}secret.xml')")),
          pages("doc() on the web", saying("doc('{web}/a.xml')")),
          pages("doc-available()", saying("doc-available('{web}/a.xml')")),
          pages("doc() of the tool", saying("doc('builtin:/../../outside/secret.xml')")),
          pages("words of a file", saying("unparsed-text('{file}secret.txt')")),
          pages("words beside", saying("unparsed-text('{up}secret.txt')")),
          pages("words on the web", saying("unparsed-text('{web}/a.txt')")),
          pages("lines of a file", saying("unparsed-text-lines('{file}secret.txt')")),
          pages("data of a file", saying("json-doc('{file}secret.json')?a")),
          pages("a collection", saying("collection('{file}?select=*.xml')")),
          pages("a collection on the web", saying("collection('{web}/a')")),
          pages("names in a folder", saying("uri-collection('{file}') ! unparsed-text(.)")),
          pages(
              "a stream",
              rule(
                  "<xsl:source-document href='{file}secret.xml'><xsl:value-of select='.'/>"
                      + "</xsl:source-document>")),
          pages(
              "a merge",
              rule(
                  "<xsl:merge><xsl:merge-source for-each-source=\"'{file}secret.xml'\""
                      + " select='*'><xsl:merge-key"
                      + " select='1'/></xsl:merge-source><xsl:merge-action><xsl:value-of"
                      + " select='current-merge-group()'/></xsl:merge-action></xsl:merge>")),
          pages("a result in a file", rule(result("{file}made.xml"))),
          pages("a result beside", rule(result("{up}made.xml"))),
          pages("a result up from the page", rule(result("../../../../outside/made.xml"))),
          pages("a result on the web", rule(result("{web}/made.xml"))),
          pages(
              "a transformation",
              saying(
                  "transform(map{'stylesheet-location': '{file}secret.xsl',"
                      + " 'source-node': /})?output")),
          pages(
              "a transformation on the web",
              saying(
                  "transform(map{'stylesheet-location': '{web}/a.xsl', 'source-node': /})?output")),
          pages(
              "an expression made at run time",
              rule("<xsl:evaluate xpath=\"'unparsed-text(&quot;{file}secret.txt&quot;)'\"/>")),
          pages(
              "Java by name",
              rule(
                  "<xsl:value-of xmlns:f='java:java.nio.file.Files' xmlns:p='java:java.net.URI'"
                      + " select=\"f:readString(p:create('{file}secret.txt'))\"/>")),
          pages(
              "a character set for output",
              stylesheet("<xsl:output parameter-document='{file}secret.xml'/>")),
          pages(
              "types of a schema",
              stylesheet("<xsl:import-schema schema-location='{web}/a.xsd'/>")),
          pages(
              "an entity",
              "<!DOCTYPE a [<!ENTITY e SYSTEM '{file}secret.txt'>]>" + saying("'&e;'")),
          pages("a document type on the web", "<!DOCTYPE a SYSTEM '{web}/a'>" + saying("'a'")),
          pages(
              "a function without end",
              stylesheet(
                  "<xsl:function name='map:f'><xsl:param name='n'/>"
                      + "<xsl:sequence select='1 + map:f($n)'/></xsl:function>")),
          pages(
              "a template without end",
              stylesheet(
                  "<xsl:template match='p' mode='text'><b><xsl:apply-templates"
                      + " select='.' mode='text'/></b></xsl:template>")),
          new Hostile("a plain text from the web", "xslt/plaintext.xsl", importing("{web}/a.xsl")),
          new Hostile(
              "a part put in place of the tool's",
              "xslt/lib/numbers.xsl",
              "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
                  + "<xsl:include href='{up}../outside/secret.xsl'/></xsl:stylesheet>"));

  private static Hostile pages(String name, String content) {
    return new Hostile(name, PAGES, content);
  }

  private static String importing(String href) {
    return "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
        + "<xsl:import href='"
        + href
        + "'/></xsl:stylesheet>";
  }

  private static String result(String href) {
    return "<xsl:result-document href='" + href + "'><a/></xsl:result-document>";
  }

  private static final List<Hostile> LINKS =
      List.of(
          Hostile.link("a text", TEXT, "outside/secret.xml"),
          Hostile.link("the corpus file", "tei/corpus.xml", "outside/secret.xml"),
          Hostile.link("the people", "tei/authority/people.xml", "outside/secret.xml"),
          Hostile.link("a raw text", "src/texts/more.txt", "outside/secret.txt"),
          Hostile.link("the rows of the raw texts", "src/texts/metadata.csv", "outside/secret.txt"),
          Hostile.link("a grammar", "schemas/rubricator.rng", "outside/secret.rng"),
          Hostile.link("rules", "schemas/rubricator.sch", "outside/secret.sch"),
          Hostile.link("a stylesheet", PAGES, "outside/secret.xsl"),
          Hostile.link("a folder of texts", "tei/more", "outside"),
          Hostile.link("a folder of raw texts", "src/texts/more", "outside"),
          Hostile.link("a folder of stylesheets", "xslt", "outside"),
          Hostile.link("a folder of results", "dist", "outside"),
          Hostile.link("a folder of ledgers", "tei/ledger", "outside"),
          Hostile.link("a folder of authority files", "tei/authority", "outside"),
          Hostile.link("a folder of TEI", "tei", "outside"),
          Hostile.link("a folder of build state", "dist/.state", "outside"),
          Hostile.link("a ledger", "tei/ledger/letter.tsv", "outside/secret.txt"),
          Hostile.link("the settings", "corpus.toml", "outside/secret.txt"));

  private static final String DOCTYPE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!DOCTYPE TEI PUBLIC "-//A//B" "{web}/a.dtd" [
        <!-- a comment -->
        <?an instruction?>
        <!ENTITY % p "<!ENTITY inner 'a'>">
        %p;
        <!ENTITY e "words &#38; more">
        <!ENTITY f SYSTEM "{web}/f">
        <!NOTATION n PUBLIC "x">
        <!ELEMENT p (#PCDATA | hi | (a, b?, c*)+)*>
        <!ATTLIST p n CDATA #IMPLIED type (a | b) "a">
      ]>
      """;
}
