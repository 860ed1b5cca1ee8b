package org.rubricator.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.index.IndexReader;
import org.rubricator.index.MemoryIndex;
import org.rubricator.token.Sentence;
import org.rubricator.token.TokenStream;
import org.rubricator.token.TokenStreams;

/** What is counted with the index is what is counted word by word. */
class CountsAgainstBruteForceTest {

  private static final List<String> FORMS = List.of("a", "b", "A", "é", "e", "c.", "d", "D.");

  /** Words of a text, in small letters without marks, and the sentence that each stands in. */
  private record Plain(List<String> words, int[] sentences) {

    static Plain of(TokenStream stream) {
      List<String> words =
          stream.tokens().stream()
              .map(t -> stream.form(t).toLowerCase(java.util.Locale.ROOT).replace('é', 'e'))
              .toList();
      int[] sentences = new int[words.size()];
      int number = 0;
      for (Sentence s : stream.sentences()) {
        number++;
        for (int word = s.from(); word < s.to(); word++) {
          sentences[word] = number;
        }
      }
      return new Plain(words, sentences);
    }
  }

  private static Map<String, TokenStream> texts(Random random) {
    Map<String, TokenStream> texts = new LinkedHashMap<>();
    for (int text = 0; text < 3; text++) {
      StringBuilder body = new StringBuilder();
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        body.append("<p>");
        for (int words = random.nextInt(25); words > 0; words--) {
          body.append(FORMS.get(random.nextInt(FORMS.size()))).append(' ');
        }
        body.append("</p>");
      }
      texts.put("t" + text, TokenStreams.ofBody(body.toString()));
    }
    return texts;
  }

  private static QuerySettings settings(String query, String... where) {
    return new QuerySettings(query, false, false, List.of(where), "", 5);
  }

  /** Rows by their word in small letters without marks, each with its other values. */
  private static Map<String, List<Object>> table(
      IndexReader index, QuerySettings asked, CountSettings.Kind kind, String value)
      throws Exception {
    CountTable table = CountTable.of(index, asked, new CountSettings(kind, value, "", 1));
    Map<String, List<Object>> rows = new TreeMap<>();
    for (List<Object> row : table.list()) {
      String word = row.get(1).toString().toLowerCase(java.util.Locale.ROOT).replace('é', 'e');
      assertThat(rows.put(word, row.subList(2, row.size()))).isNull();
    }
    return rows;
  }

  private static void count(Map<String, Long> counts, String word) {
    counts.merge(word, 1L, Long::sum);
  }

  private static Map<String, Long> first(Map<String, List<Object>> rows) {
    Map<String, Long> first = new TreeMap<>();
    rows.forEach((word, row) -> first.put(word, (Long) row.get(0)));
    return first;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void words_and_runs_of_words(int seed) throws Exception {
    Map<String, TokenStream> texts = texts(new Random(seed));
    IndexReader index = MemoryIndex.reader(texts);
    for (int length = 1; length <= 4; length++) {
      Map<String, Long> counts = new TreeMap<>();
      for (String stem : List.of("t0", "t2")) {
        List<String> words = Plain.of(texts.get(stem)).words();
        for (int i = 0; i + length <= words.size(); i++) {
          count(counts, String.join(" ", words.subList(i, i + length)));
        }
      }
      String what = length == 1 ? "word" : String.valueOf(length);
      QuerySettings asked = settings("", "text=t0|t2");
      assertThat(first(table(index, asked, CountSettings.Kind.FREQ, what))).isEqualTo(counts);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void what_stands_beside(int seed) throws Exception {
    Map<String, TokenStream> texts = texts(new Random(seed));
    IndexReader index = MemoryIndex.reader(texts);
    for (String window : List.of("1", "2,0", "0,3", "sentence")) {
      Map<String, Long> near = new TreeMap<>();
      Map<String, Long> far = new TreeMap<>();
      for (TokenStream stream : texts.values()) {
        Plain text = Plain.of(stream);
        for (int i = 0; i < text.words().size(); i++) {
          if (!text.words().get(i).equals("a")) {
            count(isNear(text, i, window) ? near : far, text.words().get(i));
          }
        }
      }
      long inside = near.values().stream().mapToLong(n -> n).sum();
      long outside = far.values().stream().mapToLong(n -> n).sum();
      Map<String, List<Object>> expected = new TreeMap<>();
      near.forEach(
          (word, n) -> {
            long elsewhere = far.getOrDefault(word, 0L);
            expected.put(word, List.of(n, inside - n, elsewhere, outside - elsewhere));
          });
      Map<String, List<Object>> rows =
          table(index, settings("a"), CountSettings.Kind.COLLOCATES, window);
      rows.replaceAll((word, row) -> row.subList(6, 10));
      assertThat(rows).as(window).isEqualTo(expected);
    }
  }

  private static boolean isNear(Plain text, int word, String window) {
    return IntStream.range(0, text.words().size())
        .filter(i -> text.words().get(i).equals("a"))
        .anyMatch(
            node ->
                switch (window) {
                  case "1" -> Math.abs(node - word) == 1;
                  case "2,0" -> node - word == 1 || node - word == 2;
                  case "0,3" -> word - node >= 1 && word - node <= 3;
                  default -> text.sentences()[node] == text.sentences()[word];
                });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void texts_compared_and_lines_by_text(int seed) throws Exception {
    Map<String, TokenStream> texts = texts(new Random(seed));
    IndexReader index = MemoryIndex.reader(texts);
    List<Plain> plain = texts.values().stream().map(Plain::of).toList();
    if (plain.stream().anyMatch(text -> text.words().isEmpty())) {
      return;
    }
    Map<String, List<Object>> rows =
        table(index, settings("", "text=t1"), CountSettings.Kind.KEYNESS, "rest");
    TreeSet<String> all = new TreeSet<>();
    plain.forEach(text -> all.addAll(text.words()));
    assertThat(rows.keySet()).isEqualTo(all);
    for (String word : all) {
      assertThat(rows.get(word).get(0)).isEqualTo(times(plain.subList(1, 2), word));
      assertThat(rows.get(word).get(2)).isEqualTo(times(List.of(plain.get(0), plain.get(2)), word));
    }
    CountTable groups =
        CountTable.of(
            index, settings("a"), new CountSettings(CountSettings.Kind.GROUP, "text", "", 1));
    List<List<Object>> expected = new ArrayList<>();
    for (int text = 0; text < plain.size(); text++) {
      long size = plain.get(text).words().size();
      expected.add(List.of("t" + text, times(plain.subList(text, text + 1), "a"), size));
    }
    assertThat(groups.list()).map(row -> row.subList(0, 3)).isEqualTo(expected);
  }

  private static long times(List<Plain> texts, String word) {
    return texts.stream().flatMap(text -> text.words().stream()).filter(word::equals).count();
  }
}
