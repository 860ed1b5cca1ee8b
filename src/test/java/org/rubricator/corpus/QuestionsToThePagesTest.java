package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.diagnostic.Findings;

/** What a reader of the sample edition wants to know, answered by its pages alone. */
@Tag("slow")
class QuestionsToThePagesTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void the_edition_is_built() throws Exception {
    SampleCorpus.copyTo(folder);
    new CorpusBuild(new CorpusFolder(folder), SchemaChoice.none(), new Findings(), line -> {})
        .run();
  }

  private static String page(String name) throws IOException {
    return Files.readString(folder.resolve("dist/edition/" + name));
  }

  /** What is read: no tags, single spaces. */
  private static String words(String html) {
    return html.replaceAll("<[^<>]{0,2000}>", " ").replaceAll("\\s+", " ").strip();
  }

  /** The groups of the page of quotations, by their headings. */
  private static Map<String, String> groups() throws IOException {
    Map<String, String> groups = new TreeMap<>();
    for (String group : page("quotations.html").split("<section class=\"speaker-group\">")) {
      Pattern.compile("<h2[^<>]{0,300}>(.{1,600}?)<span class=\"count\"")
          .matcher(group)
          .results()
          .findFirst()
          .ifPresent(heading -> groups.put(words(heading.group(1)), group));
    }
    return groups;
  }

  private static List<String> marked(String html, String kind) {
    return Pattern.compile("<a class=\"quotation " + kind + "\"[^<>]{0,500}>(.{1,4000}?)</a>")
        .matcher(html)
        .results()
        .map((MatchResult m) -> words(m.group(1)))
        .toList();
  }

  @Test
  void who_spoke() throws IOException {
    assertThat(groups().keySet())
        .contains(
            "Ilham Aliyev",
            "Greek Foreign Ministry",
            "Ibrahim Kalin",
            "Saeed Khatibzadeh",
            "Kremlin",
            "Sergei Lavrov",
            "Daniel Shapiro");
    assertThat(marked(groups().get("Ilham Aliyev"), "said")).hasSize(4);
    assertThat(marked(groups().get("Daniel Shapiro"), "quote")).hasSize(5);
  }

  @Test
  void on_which_day_the_kremlin_spoke() throws IOException {
    assertThat(words(groups().get("Kremlin")))
        .contains("The president of Russia is calling for a stop")
        .contains("said: 9 October 2020, almost certain");
  }

  @Test
  void on_which_day_each_of_the_others_spoke() throws IOException {
    Map<String, String> days =
        Map.of(
            "Ibrahim Kalin", "between 9 and 10 October 2020, probable",
            "Ilham Aliyev", "between 9 and 10 October 2020, probable",
            "Saeed Khatibzadeh", "between 10 and 31 October 2020, probable",
            "Sergei Lavrov", "between 10 and 31 October 2020, probable",
            "Greek Foreign Ministry", "between 11 and 31 October 2020, probable",
            "No speaker named", "12 October 2020, probable");
    for (Map.Entry<String, String> each : days.entrySet()) {
      assertThat(words(groups().get(each.getKey())))
          .as(each.getKey())
          .contains("said: " + each.getValue());
    }
    assertThat(words(groups().get("Ibrahim Kalin"))).contains("Shortly before the talks began");
  }

  @Test
  void what_is_said_without_a_speaker() throws IOException {
    assertThat(marked(groups().get("No speaker named"), "said"))
        .containsExactly("“large-scale hostilities”");
  }

  @Test
  void which_places_were_shelled_and_who_says_so() throws IOException {
    for (String city : List.of("barda", "stepanakert")) {
      assertThat(words(page("places/" + city + ".html")))
          .contains("under artillery fire on Sunday, 11 October 2020, as AFP reports");
    }
    assertThat(words(page("places/ganja.html")))
        .contains("without naming a source, that an Armenian missile hit it");
    assertThat(words(page("places.html")))
        .contains("City in Azerbaijan under artillery fire on Sunday, 11 October 2020, as AFP")
        .contains("without naming a source, that an Armenian missile hit it");
    assertThat(words(page("organisations/agence-france-presse.html")))
        .contains("Barda")
        .contains("Stepanakert");
  }

  @Test
  void which_words_the_call_holds_at_arms_length() throws IOException {
    String arms = groups().get("Held at arm’s length");
    String call = arms.substring(0, arms.indexOf("Collapse of the ceasefire"));
    assertThat(marked(call, "soCalled"))
        .containsExactly(
            "\"peace\"",
            "\"territorial integrity\"",
            "\"self-determination\"",
            "\"buffer zone\"",
            "\"just war\"",
            "\"justice\"");
  }

  @Test
  void when_the_texts_were_written_and_how_that_is_known() throws IOException {
    for (String page : List.of("texts/collapse-of-the-ceasefire.html", "about.html")) {
      assertThat(words(page(page)))
          .as(page)
          .contains("between 12 and 31 October 2020 (inferred)")
          .contains("almost certain, known from elsewhere")
          .contains("the last day that is told of is the Monday after the ceasefire");
    }
  }

  @Test
  void every_page_says_which_version_it_is() throws IOException {
    List<String> pages =
        List.of(
            "index.html",
            "about.html",
            "dates.html",
            "texts/call-for-solidarity.html",
            "people/kalin-ibrahim.html");
    for (String page : pages) {
      assertThat(words(page(page))).as(page).contains("version 0.1.0, 22 November 2026");
    }
  }
}
