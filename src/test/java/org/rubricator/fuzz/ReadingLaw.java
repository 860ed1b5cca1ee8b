package org.rubricator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiCharacters;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TeiNode;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/**
 * Bytes are a document or a finding says why not. A document keeps its bytes, its nodes stand in
 * its text where they say, and its two texts can be followed back to it.
 */
final class ReadingLaw implements Law {

  private static final String FILE = "t.xml";

  @Override
  public void hold(byte[] input) {
    byte[] given = input.clone();
    Findings findings = new Findings();
    Optional<TeiDocument> document = TeiDocument.read(FILE, given, findings);
    assertThat(findings.sorted().isEmpty()).isEqualTo(document.isPresent());
    FindingsLaw.noFault(findings.sorted());
    if (document.isPresent()) {
      assertThat(document.get().bytes()).isEqualTo(input);
      document.get().isEditable();
      element(document.get(), document.get().root());
      for (TextLayer layer : TextLayer.values()) {
        view(TextView.of(document.get(), layer));
      }
    }
  }

  private static void element(TeiDocument document, TeiElement element) {
    String prefix = element.prefix().isEmpty() ? "" : element.prefix() + ":";
    assertThat(document.openTag(element)).startsWith("<" + prefix + element.name()).endsWith(">");
    assertThat(element.closeStart()).isBetween(element.openEnd(), element.end());
    document.place(element);
    document.placeOfName(element);
    element.attributes().forEach(a -> document.place(element, a.name()));
    int at = element.openEnd();
    for (TeiNode child : element.children()) {
      at = node(document, child, at);
    }
    assertThat(at).isLessThanOrEqualTo(element.closeStart());
  }

  /** The end of a node that begins at a place or after it. */
  private static int node(TeiDocument document, TeiNode node, int from) {
    if (node instanceof TeiElement element) {
      after(document, element.start(), element.end(), from);
      if (!isReference(document, element.start())) {
        element(document, element);
      }
      return element.end();
    }
    if (node instanceof TeiCharacters characters) {
      after(document, characters.start(), characters.end(), from);
      document.characters(characters);
      return characters.end();
    }
    return from;
  }

  /** What an entity gives has the place of the reference, all of it. */
  private static void after(TeiDocument document, int start, int end, int from) {
    if (end != from || !isReference(document, start)) {
      assertThat(start).isGreaterThanOrEqualTo(from);
    }
  }

  private static boolean isReference(TeiDocument document, int at) {
    return document.text().startsWith("&", at);
  }

  private static void view(TextView view) {
    assertThat(IntStream.range(0, view.text().length()).filter(i -> !isPlaced(view, i))).isEmpty();
    blocks(view);
    view.document().root().forEach(element -> part(view, element));
  }

  /** True for a character that stands in the file, and not before the one before it. */
  private static boolean isPlaced(TextView view, int offset) {
    int from = offset == 0 ? 0 : view.sourceStart(offset - 1);
    int start = view.sourceStart(offset);
    int end = view.sourceEnd(offset);
    TeiElement element = view.elementAt(offset);
    boolean behind = from <= start || (from <= end && isReference(view.document(), start));
    return behind && start <= end && element.start() <= start && end <= element.end();
  }

  private static void blocks(TextView view) {
    int at = 0;
    for (TextView.Block block : view.blocks()) {
      assertThat(block.start()).isEqualTo(at);
      assertThat(view.line(block)).isNotBlank().doesNotContain("\n");
      assertThat(view.blockAt(block.start())).contains(block);
      at = block.end() + 1;
    }
    assertThat(view.text()).hasSize(Math.max(0, at - 1));
    assertThat(view.plain().lines().filter(line -> !line.isEmpty())).hasSameSizeAs(view.blocks());
  }

  private static void part(TextView view, TeiElement element) {
    if (view.start(element) >= 0) {
      assertThat(view.start(element)).isLessThan(view.end(element));
      assertThat(view.end(element)).isLessThanOrEqualTo(view.text().length());
    }
  }
}
