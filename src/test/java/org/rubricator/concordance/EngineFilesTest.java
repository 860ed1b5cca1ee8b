package org.rubricator.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rubricator.index.IndexReader;
import org.rubricator.index.MemoryIndex;
import org.rubricator.token.TokenStream;
import org.rubricator.token.TokenStreams;

/** What other engines are given has our words, and all that stands between them. */
class EngineFilesTest {

  private static final Map<String, TokenStream> TEXTS = texts();

  private static Map<String, TokenStream> texts() {
    Map<String, TokenStream> texts = new LinkedHashMap<>();
    texts.put(
        "one",
        TokenStreams.ofBody(
            "<head>“Home”...</head><p>She <persName ref='#a &amp; \"b\"'>Ada</persName> left. (So"
                + " <hi>did he. And</hi> I.) &lt;x&gt;</p>"));
    texts.put(
        "two",
        TokenStreams.ofBody(
            "<p><s><w lemma='say' pos='VV'>Said</w><pc>,</pc> she</s> — <s>no.</s></p><p>…</p>"));
    return texts;
  }

  private static String file(EngineFiles file) throws IOException {
    IndexReader index = MemoryIndex.reader(TEXTS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(index, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> words() {
    return TEXTS.values().stream().flatMap(t -> t.tokens().stream().map(t::form)).toList();
  }

  private static List<String> lines(EngineFiles file) throws IOException {
    return file(file).lines().toList();
  }

  @Test
  void the_words_of_the_vertical_text_are_ours() throws IOException {
    List<String[]> rows =
        lines(EngineFiles.VERTICAL).stream()
            .filter(line -> !line.startsWith("<"))
            .map(line -> line.split("\t", -1))
            .toList();
    assertThat(rows).allMatch(row -> row.length == 4);
    assertThat(rows).extracting(row -> row[0]).isEqualTo(words());
    assertThat(rows)
        .filteredOn(row -> row[0].equals("Said"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsExactly("Said", "say", "VV", ", "));
    assertThat(rows)
        .filteredOn(row -> row[0].equals("I"))
        .singleElement()
        .satisfies(row -> assertThat(row[3]).isEqualTo(".) &lt;"));
  }

  @Test
  void each_element_of_the_vertical_text_is_closed() throws IOException {
    Map<String, Integer> open = new HashMap<>();
    for (String line : lines(EngineFiles.VERTICAL)) {
      if (line.startsWith("</")) {
        assertThat(open.merge(line.substring(2, line.length() - 1), -1, Integer::sum))
            .isNotNegative();
      } else if (line.startsWith("<")) {
        open.merge(line.substring(1).split("[ >]")[0], 1, Integer::sum);
      }
    }
    assertThat(open.values()).containsOnly(0);
    assertThat(open.keySet()).contains("text", "persname", "hi", "s", "p", "head");
    assertThat(file(EngineFiles.VERTICAL))
        .contains("<text id=\"one\" title=\"Title of one\">\n")
        .contains("<persname ref=\"#a &amp; &quot;b&quot;\">\nAda\t");
  }

  @Test
  void what_is_told_of_the_vertical_text_names_all_of_it() throws IOException {
    assertThat(lines(EngineFiles.MANATEE))
        .contains("ATTRIBUTE word", "ATTRIBUTE after", "ATTRIBUTE lemma", "STRUCTURE persname {")
        .contains("VERTICAL \"corpus.vert\"", "NAME \"Test\"");
    assertThat(file(EngineFiles.WORKBENCH))
        .contains(" -P lemma -P pos -P after", " -S persname:2+ref", " -S text:2+id+title");
  }

  @Test
  void the_words_of_conllu_are_ours_and_its_sentences_hold_all_of_the_text() throws IOException {
    List<String[]> rows =
        lines(EngineFiles.CONLLU).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
    assertThat(rows).allMatch(row -> row.length == 10);
    assertThat(rows)
        .filteredOn(row -> !row[3].equals("PUNCT"))
        .extracting(row -> row[1])
        .isEqualTo(words());
    String signs = rows.stream().map(row -> row[1]).collect(Collectors.joining());
    String reading =
        TEXTS.values().stream().map(t -> t.view().text()).collect(Collectors.joining());
    assertThat(signs).isEqualTo(reading.replaceAll("\\s", ""));
    assertThat(lines(EngineFiles.CONLLU))
        .contains(
            "# text = “Home”...",
            "# text = She Ada left.",
            "# text = (So did he.",
            "# text = And I.) <x>",
            "# text = Said, she",
            "# newdoc id = two",
            "# sent_id = two-2");
    assertThat(file(EngineFiles.CONLLU))
        .contains("1\tSaid\tsay\t_\tVV\t_\t_\t_\t_\tSpaceAfter=No\n2\t,\t_\tPUNCT\t");
  }
}
