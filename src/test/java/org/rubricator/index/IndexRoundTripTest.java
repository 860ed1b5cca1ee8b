package org.rubricator.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.token.Token;
import org.rubricator.token.TokenOffsets;
import org.rubricator.token.TokenStream;
import org.rubricator.token.TokenStreams;

/** What is read from an index is what the texts hold. */
class IndexRoundTripTest {

  private static final List<String> WORDS =
      List.of("the", "The", "THE", "résumé", "Resume", "İstanbul", "ﬁn", "𝒳", "naïve", "l'an");

  /** Texts of random words, marks and elements; one has more words than a block. */
  private static Map<String, TokenStream> texts(long seed) {
    Random random = new Random(seed);
    Map<String, TokenStream> texts = new LinkedHashMap<>();
    for (int text = 0; text < 4; text++) {
      StringBuilder body = new StringBuilder();
      int paragraphs = text == 2 ? 400 : random.nextInt(8);
      for (int i = 0; i <= paragraphs; i++) {
        body.append("<p xml:id='t").append(text).append(".p").append(i).append("'>");
        for (int left = random.nextInt(30); left > 0; left--) {
          body.append(word(random)).append(random.nextInt(4) == 0 ? ", " : " ");
        }
        body.append("</p>");
      }
      texts.put("text-" + text, TokenStreams.ofBody(body.toString()));
    }
    return texts;
  }

  private static String word(Random random) {
    String word =
        random.nextInt(3) == 0
            ? "w" + random.nextInt(3000)
            : WORDS.get(random.nextInt(WORDS.size()));
    return switch (random.nextInt(12)) {
      case 0 -> "<persName ref='person:" + random.nextInt(9) + "'>" + word + " Vale</persName>";
      case 1 -> "<choice><sic>wrod</sic><corr>" + word + "</corr></choice>";
      case 2 -> "<surplus>" + word + "</surplus>";
      case 3 -> "<w lemma=\"" + word + "\" pos='N'>" + word + "</w>";
      default -> word;
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_words_their_places_and_all_between_come_back(long seed) throws IOException {
    Map<String, TokenStream> texts = texts(seed);
    IndexReader reader = MemoryIndex.reader(texts);
    int text = 0;
    for (TokenStream stream : texts.values()) {
      assertThat(reader.base(text + 1) - reader.base(text)).isEqualTo(stream.size());
      assertThat(readingText(reader, text))
          .isEqualTo(stream.size() == 0 ? "" : stream.view().text());
      TokenOffsets offsets = new TokenOffsets(stream);
      for (int i = 0; i < stream.size(); i++) {
        Token token = stream.tokens().get(i);
        TextBlock block = reader.block(text, i);
        int at = i % TextBlock.SIZE;
        assertThat(
                List.of(
                    block.readingStart(at),
                    block.readingEnd(at),
                    block.sourceStart(at),
                    block.sourceEnd(at)))
            .as("text %d word %d", text, i)
            .isEqualTo(
                List.of(
                    offsets.readingStart(token),
                    offsets.readingEnd(token),
                    offsets.sourceStart(token),
                    offsets.sourceEnd(token)));
        assertThat(block.annotation("lemma", at))
            .isEqualTo(stream.annotation(token, "lemma").orElse(""));
      }
      text++;
    }
  }

  private static String readingText(IndexReader reader, int text) throws IOException {
    StringBuilder out = new StringBuilder();
    int size = reader.base(text + 1) - reader.base(text);
    for (int i = 0; i < size; i++) {
      TextBlock block = reader.block(text, i);
      int at = i % TextBlock.SIZE;
      out.append(block.gap(at)).append(block.form(at));
      if (i == size - 1) {
        out.append(block.tail());
      }
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void each_form_is_found_by_its_key_with_all_its_places(long seed) throws IOException {
    Map<String, TokenStream> texts = texts(seed);
    IndexReader reader = MemoryIndex.reader(texts);
    Map<String, List<Integer>> expected = new TreeMap<>();
    int word = 0;
    for (TokenStream stream : texts.values()) {
      for (Token token : stream.tokens()) {
        expected.computeIfAbsent(stream.form(token), f -> new ArrayList<>()).add(word++);
      }
    }
    assertThat(reader.head().words()).isEqualTo(word);
    assertThat(reader.head().forms()).isEqualTo(expected.size());
    for (Map.Entry<String, List<Integer>> each : expected.entrySet()) {
      WordForm form =
          reader.words("word").of(WordFold.KEY.of(each.getKey())).stream()
              .filter(f -> f.form().equals(each.getKey()))
              .findFirst()
              .orElseThrow();
      assertThat(Arrays.stream(reader.hits(form)).boxed().toList()).isEqualTo(each.getValue());
    }
    assertThat(reader.words("word").beginning("")).hasSize(expected.size());
    assertThat(reader.words("word").beginning("w1"))
        .extracting(WordForm::form)
        .containsExactlyElementsOf(
            expected.keySet().stream().filter(f -> f.startsWith("w1")).toList());
  }

  @Test
  void ranks_sort_as_the_language_does() throws IOException {
    IndexReader reader =
        MemoryIndex.reader(Map.of("a", TokenStreams.ofBody("<p>zebra Éclair eclair apple</p>")));
    List<String> sorted =
        reader.words("word").beginning("").stream()
            .sorted((a, b) -> a.rank() - b.rank())
            .map(WordForm::form)
            .toList();
    assertThat(sorted).containsExactly("apple", "eclair", "Éclair", "zebra");
  }

  @Test
  void little_memory_gives_the_same_bytes() throws IOException {
    Map<String, TokenStream> texts = texts(7);
    Map<String, byte[]> whole =
        MemoryIndex.of(texts, MemoryIndex.OPTIONS, IndexBuild.MOST_GATHERED).files();
    Map<String, byte[]> passes = MemoryIndex.of(texts, MemoryIndex.OPTIONS, 20_000).files();
    assertThat(passes.keySet()).isEqualTo(whole.keySet());
    passes.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(whole.get(name)));
  }

  @Test
  void elements_are_found_with_their_attributes() throws IOException {
    IndexReader reader =
        MemoryIndex.reader(
            Map.of("a", TokenStreams.ofBody("<p>So <said who='#x'>it is</said> <hi>so</hi></p>")));
    Spans said = reader.spans("said").orElseThrow();
    assertThat(List.of(said.start(0), said.end(0))).containsExactly(1, 3);
    assertThat(said.attributesOf(said.set(0))).containsExactly(Map.entry("who", "#x"));
    assertThat(reader.spans("quote")).isEmpty();
    assertThat(reader.facts(0).fragment(0)).isEqualTo("#p-1");
  }

  @Test
  void a_file_that_was_changed_is_told() throws IOException {
    MemoryIndex index =
        MemoryIndex.of(
            Map.of("a", TokenStreams.ofBody("<p>one two</p>")), MemoryIndex.OPTIONS, 1000);
    byte[] block = index.files().get("text.a.0.js").clone();
    block[block.length / 2] ^= 1;
    index.files().put("text.a.0.js", block);
    IndexReader reader = IndexReader.open(index);
    assertThatThrownBy(() -> reader.block(0, 0)).isInstanceOf(DamagedShard.class);
  }
}
