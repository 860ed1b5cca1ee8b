package org.rubricator.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.index.IndexReader;
import org.rubricator.index.MemoryIndex;
import org.rubricator.index.WordFold;
import org.rubricator.token.Structure;
import org.rubricator.token.Token;
import org.rubricator.token.TokenStream;
import org.rubricator.token.TokenStreams;

/** What the index finds is what a search through all words finds. */
class QueriesAgainstBruteForceTest {

  private static final List<String> FORMS = List.of("a", "b", "ab", "ba", "A", "abb", "ca", "c");

  private static Map<String, TokenStream> texts(Random random) {
    Map<String, TokenStream> texts = new LinkedHashMap<>();
    for (int text = 0; text < 3; text++) {
      StringBuilder body = new StringBuilder();
      for (int left = 1 + random.nextInt(6); left > 0; left--) {
        body.append("<p ref='x").append(random.nextInt(2)).append("'>");
        words(random, 2, body);
        body.append("</p>");
      }
      texts.put("t" + text, TokenStreams.ofBody(body.toString()));
    }
    return texts;
  }

  private static void words(Random random, int depth, StringBuilder body) {
    for (int left = random.nextInt(7); left > 0; left--) {
      String form = FORMS.get(random.nextInt(FORMS.size()));
      if (depth > 0 && random.nextInt(4) == 0) {
        body.append("<hi ref='x").append(random.nextInt(2)).append("'>");
        words(random, depth - 1, body);
        body.append("</hi> ");
      } else if (random.nextInt(3) == 0) {
        body.append("<w lemma='")
            .append(form.toLowerCase())
            .append("'>")
            .append(form)
            .append("</w> ");
      } else {
        body.append(form).append(' ');
      }
    }
  }

  private static RandomQuery.Text plain(TokenStream stream) {
    List<RandomQuery.Word> words = new ArrayList<>();
    for (Token token : stream.tokens()) {
      words.add(
          new RandomQuery.Word(stream.form(token), stream.annotation(token, "lemma").orElse("")));
    }
    List<RandomQuery.Element> elements = new ArrayList<>();
    for (Structure s : stream.structures()) {
      elements.add(
          new RandomQuery.Element(
              s.element().name(), s.element().attribute("ref").orElse(""), s.from(), s.to()));
    }
    return new RandomQuery.Text(words, elements);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void all_spans_are_found_and_no_others(long seed) throws Exception {
    Random random = new Random(seed);
    Map<String, TokenStream> texts = texts(random);
    IndexReader index = MemoryIndex.reader(texts);
    int found = 0;
    for (int i = 0; i < 60; i++) {
      RandomQuery.Part asked = new RandomQuery(random).sequence(2);
      boolean within = random.nextInt(4) == 0;
      String query = asked.text() + (within ? " within <hi ref=\"x0\"/>" : "");
      List<String> expected = expected(texts, asked, within);
      Hits hits = Query.parse(query, WordFold.KEY, "en").find(index, text -> true);
      List<String> actual = new ArrayList<>();
      for (int hit = 0; hit < hits.size(); hit++) {
        actual.add(hits.starts()[hit] + "-" + hits.ends()[hit]);
      }
      assertThat(actual).as("seed %d: %s", seed, query).isEqualTo(expected);
      found += actual.size();
    }
    assertThat(found).isGreaterThan(100);
  }

  private static List<String> expected(
      Map<String, TokenStream> texts, RandomQuery.Part asked, boolean within) {
    List<String> expected = new ArrayList<>();
    int base = 0;
    for (TokenStream stream : texts.values()) {
      RandomQuery.Text text = plain(stream);
      for (int start = 0; start < text.words().size(); start++) {
        for (int end : asked.ends(text, start)) {
          if (end > start && (!within || isWithin(text, start, end))) {
            expected.add((base + start) + "-" + (base + end));
          }
        }
      }
      base += text.words().size();
    }
    return expected;
  }

  private static boolean isWithin(RandomQuery.Text text, int start, int end) {
    return text.elements().stream()
        .anyMatch(
            e ->
                e.name().equals("hi")
                    && e.ref().equals("x0")
                    && e.start() <= start
                    && end <= e.end());
  }
}
