package org.rubricator.annotate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rubricator.annotate.quotation.NameSpan;
import org.rubricator.annotate.quotation.QuotationScan;
import org.rubricator.annotate.quotation.QuotationScanner;
import org.rubricator.annotate.quotation.QuotedPassage;
import org.rubricator.annotate.quotation.SpeakerFinder;
import org.rubricator.annotate.quotation.SpeakerLink;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextView;

/**
 * Measures the search for quotations and speakers by itself, with the names that the gold has: what
 * it would reach if all names were found. Run by hand: {@code GoldQuotations FOLDER [--misses]}.
 */
public final class GoldQuotations {

  private static final List<String> QUOTATIONS = List.of("said", "quote", "soCalled", "q");
  private static final List<String> NAMES = List.of("persName", "orgName", "placeName");

  private final boolean misses;
  private final Map<String, int[]> counts = new TreeMap<>();

  private GoldQuotations(boolean misses) {
    this.misses = misses;
  }

  /** Prints right and wanted of parts, elements and speakers, by language. */
  public static void main(String[] arguments) throws Exception {
    GoldQuotations gold = new GoldQuotations(List.of(arguments).contains("--misses"));
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        gold.measure(file);
      }
    }
    gold.counts.forEach((what, n) -> System.out.println(what + " " + n[0] + " of " + n[1]));
  }

  private record Found(String element, String who, String rule) {}

  private void measure(Path file) throws Exception {
    DiagnosticSink sink = diagnostic -> {};
    TeiDocument document =
        TeiDocument.read(file.toString(), Files.readAllBytes(file), sink).orElseThrow();
    Reading reading = Reading.of(document);
    Map<String, Found> found = found(reading, names(reading));
    Map<String, String> entries = entries(document);
    print("#### " + file.getFileName());
    for (TeiElement e : elements(document, QUOTATIONS)) {
      int start = reading.view().start(e);
      if (start >= 0) {
        compare(reading, e, found.remove(start + "-" + reading.view().end(e)), entries);
      }
    }
    found.forEach((span, f) -> print("  EXTRA " + words(reading, span) + " " + f));
    found.forEach((span, f) -> count("extra", reading.language(), false));
  }

  private void compare(Reading reading, TeiElement e, Found found, Map<String, String> entries) {
    Locale language = reading.language();
    String words = words(reading, reading.view().start(e) + "-" + reading.view().end(e));
    count("parts", language, found != null);
    if (found == null) {
      print("  MISSED " + words);
    } else {
      boolean same = found.element().equals(e.name());
      count("elements", language, same);
      if (!same) {
        print(
            "  ELEMENT " + e.name() + " not " + found.element() + " " + found.rule() + " " + words);
      }
    }
    String who = e.attribute("who").or(() -> e.attribute("source")).orElse("");
    if (!who.isEmpty()) {
      boolean right = found != null && isSame(who, found.who(), entries);
      count("speakers", language, right);
      if (!right) {
        print("  SPEAKER " + who + " not " + found + " " + words);
      }
    } else if (found != null && !found.who().isEmpty()) {
      count("speakers-extra", language, false);
      print("  NOBODY but " + found + " " + words);
    }
  }

  private static boolean isSame(String wanted, String found, Map<String, String> entries) {
    return wanted.equals(found) || bare(entries.getOrDefault(wanted, "?")).equals(bare(found));
  }

  private static String bare(String words) {
    String small = words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    return small.replaceAll("^(an?|the|une?|les?|la|l'|der|die|das|eine?r?)\\s*\\b", "").strip();
  }

  private static Map<String, Found> found(Reading reading, List<NameSpan> names) {
    QuotationScan scan = new QuotationScanner().scan(reading.lines(), reading.language());
    Map<Integer, SpeakerLink> links = new HashMap<>();
    new SpeakerFinder()
        .find(reading.lines(), scan, names, reading.language())
        .forEach(link -> links.put(link.passage(), link));
    Map<String, Found> found = new TreeMap<>();
    for (int i = 0; i < scan.passages().size(); i++) {
      QuotedPassage passage = scan.passages().get(i);
      SpeakerLink link = links.get(i);
      String who = link == null ? "" : speaker(link, reading);
      String rule = passage.rule() + (link == null ? "" : "/" + link.rule());
      for (QuotedPassage.Part part : passage.parts()) {
        int offset = reading.view().blocks().get(part.block()).start();
        found.put(
            (offset + part.start()) + "-" + (offset + part.end()),
            new Found(element(passage, link), who, rule));
      }
    }
    return found;
  }

  private static String speaker(SpeakerLink link, Reading reading) {
    return link.speaker().key().orElse(link.speaker().words(reading.lines()));
  }

  private static String element(QuotedPassage passage, SpeakerLink link) {
    return switch (passage.kind()) {
      case SAID -> "said";
      case QUOTE -> "quote";
      case SO_CALLED -> "soCalled";
      case Q -> link == null ? "q" : "said";
    };
  }

  private static List<NameSpan> names(Reading reading) {
    TextView view = reading.view();
    List<NameSpan> names = new ArrayList<>();
    for (TeiElement e : elements(view.document(), NAMES)) {
      String ref = e.attribute("ref").orElse("");
      if (view.start(e) >= 0 && !ref.isEmpty()) {
        int block = block(view, view.start(e));
        int offset = view.blocks().get(block).start();
        names.add(new NameSpan(block, view.start(e) - offset, view.end(e) - offset, ref, type(e)));
      }
    }
    names.sort(Comparator.comparingInt(NameSpan::block).thenComparingInt(NameSpan::start));
    return names;
  }

  private static NameSpan.Type type(TeiElement e) {
    return switch (e.name()) {
      case "persName" -> NameSpan.Type.PERSON;
      case "orgName" -> NameSpan.Type.ORGANISATION;
      default -> NameSpan.Type.PLACE;
    };
  }

  private static int block(TextView view, int offset) {
    int block = 0;
    while (block + 1 < view.blocks().size() && view.blocks().get(block + 1).start() <= offset) {
      block++;
    }
    return block;
  }

  private static List<TeiElement> elements(TeiDocument document, List<String> wanted) {
    List<TeiElement> found = new ArrayList<>();
    document
        .root()
        .forEach(
            e -> {
              if (e.isTei() && wanted.contains(e.name())) {
                found.add(e);
              }
            });
    return found;
  }

  private static Map<String, String> entries(TeiDocument document) {
    Map<String, String> names = new HashMap<>();
    for (TeiElement e : elements(document, List.of("person", "org", "place"))) {
      e.elements().stream()
          .findFirst()
          .ifPresent(name -> names.put("#" + e.id().orElse(""), document.words(name)));
    }
    return names;
  }

  private static String words(Reading reading, String span) {
    int dash = span.indexOf('-');
    int start = Integer.parseInt(span.substring(0, dash));
    int end = Integer.parseInt(span.substring(dash + 1));
    String all = reading.view().text();
    return all.substring(Math.max(0, start - 45), start)
        + "[["
        + (end - start > 60
            ? all.substring(start, start + 30) + "…" + all.substring(end - 20, end)
            : all.substring(start, end))
        + "]]"
        + all.substring(end, Math.min(all.length(), end + 45));
  }

  private void count(String what, Locale language, boolean right) {
    for (String key : List.of(what, what + " " + language.getLanguage())) {
      int[] n = counts.computeIfAbsent(key, k -> new int[2]);
      n[0] += right ? 1 : 0;
      n[1]++;
    }
  }

  private void print(String line) {
    if (misses) {
      System.out.println(line.replace('\n', ' '));
    }
  }
}
