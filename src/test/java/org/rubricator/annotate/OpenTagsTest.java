package org.rubricator.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.Ledger;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/** What a person decides on tags of the machine stays, whatever is run afterwards. */
class OpenTagsTest {

  private static final int FILES = 120;

  private static final TeiDocument RAW =
      Annotating.body(
          "<p xml:id=\"t.p1\">Ada Vale came to London on 9 October 2020. “London,” said Vale, “is"
              + " far.”</p><p xml:id=\"t.p2\">In London, Tom Stone met Ada Vale.</p>");

  private static OpenTags open(TeiDocument document, Ledger ledger) {
    return OpenTags.of(new TextToAnnotate(document, ledger, "authority/"), new Findings())
        .orElseThrow();
  }

  private static OpenTag first(OpenTags tags, String words) {
    return tags.open().stream().filter(t -> t.words().equals(words)).findFirst().orElseThrow();
  }

  /** Decides on the first tag that has the words, and annotates twice. */
  private static String decided(String words, TagDecision what) {
    AnnotatedText first = Annotating.annotate(RAW, Ledger.empty());
    OpenTags tags = open(first.edits().apply(), first.ledger());
    AnnotatedText decided = tags.decide(Map.of(first(tags, words).number(), what));
    TeiDocument after = decided.edits().apply();
    AnnotatedText second = Annotating.annotate(after, decided.ledger());
    AnnotatedText third = Annotating.annotate(second.edits().apply(), second.ledger());
    assertThat(third.ledger()).isEqualTo(second.ledger());
    assertThat(third.edits().apply().text()).isEqualTo(after.text());
    return after.text();
  }

  private static TagDecision.Change change(String element, Map<String, String> attributes) {
    return new TagDecision.Change(Optional.ofNullable(element), attributes);
  }

  @Test
  void a_tag_found_wrong_goes_and_does_not_come_back() {
    assertThat(decided("Tom Stone", new TagDecision.Wrong()))
        .contains("</placeName>, Tom Stone met");
  }

  @Test
  void a_value_takes_the_place_of_all_others_of_a_date() {
    assertThat(decided("9 October 2020", change(null, Map.of("from", "2020-10-08"))))
        .contains("<date from=\"2020-10-08\">9 October 2020</date>");
  }

  @Test
  void another_element_says_nothing_of_an_entry_of_the_old_kind() {
    assertThat(decided("London", change("orgName", Map.of())))
        .contains("<orgName>London</orgName> on");
  }

  @Test
  void all_parts_of_a_quotation_go_together() {
    assertThat(decided("“London,”", new TagDecision.Wrong())).doesNotContain("<said");
  }

  @Test
  void all_parts_of_a_quotation_get_another_speaker() {
    String text = decided("“London,”", change(null, Map.of("who", "person:stone")));
    assertThat(text.split("who=\"person:stone\"", -1)).hasSize(3);
    assertThat(text).doesNotContain("who=\"person:vale\"").contains("next=", "prev=");
  }

  @Test
  void speech_that_was_written_says_who_wrote_it() {
    assertThat(decided("“London,”", change("quote", Map.of())))
        .contains("<quote xml:id=\"t.q1\" source=\"person:vale\"")
        .doesNotContain("<said");
  }

  @Test
  void doubt_leaves_a_tag_that_is_right() {
    AnnotatedText first = Annotating.annotate(RAW, Ledger.empty());
    String doubtful = "<date when=\"2020-10-09\" cert=\"medium\">";
    Ledger ledger =
        new Ledger(
            first.ledger().lines().stream()
                .map(l -> l.element().equals("date") ? l.written(doubtful, l.close()) : l)
                .toList());
    String text = first.edits().apply().text().replace("<date when=\"2020-10-09\">", doubtful);
    OpenTags tags = open(Annotating.document("t.xml", text), ledger);
    int date = first(tags, "9 October 2020").number();
    AnnotatedText right = tags.decide(Map.of(date, new TagDecision.Right()));
    assertThat(right.edits().apply().text()).contains("<date when=\"2020-10-09\">9 October");
    assertThat(right.ledger().lines())
        .filteredOn(l -> l.decision() == Decision.CONFIRMED)
        .extracting(LedgerLine::tag)
        .containsExactly("<date when=\"2020-10-09\">");
  }

  @Test
  void a_confirmed_tag_stays_though_the_authority_forgets_the_name() {
    AnnotatedText first = Annotating.annotate(RAW, Ledger.empty());
    OpenTags tags = open(first.edits().apply(), first.ledger());
    int stone = first(tags, "Tom Stone").number();
    AnnotatedText right = tags.decide(Map.of(stone, new TagDecision.Right()));
    AnnotatedText later =
        Annotating.annotate(
            right.edits().apply(), right.ledger(), Annotating.authority("<listPerson/>"));
    assertThat(later.edits().apply().text())
        .contains("<persName ref=\"person:stone\">Tom Stone</persName>")
        .doesNotContain("person:vale\">Ada");
  }

  @Test
  void no_change_crosses_from_one_kind_of_tag_to_another() {
    AnnotatedText first = Annotating.annotate(RAW, Ledger.empty());
    OpenTags tags = open(first.edits().apply(), first.ledger());
    assertThat(tags.hindrance(first(tags, "London"), change("date", Map.of())))
        .contains("placeName cannot become date");
    assertThat(tags.hindrance(first(tags, "London"), change(null, Map.of("rend", "x"))))
        .contains("there is no attribute rend to change");
  }

  @Test
  void decisions_of_every_kind_obey_the_laws_in_generated_files() {
    int decisions = 0;
    for (long seed = 1; seed <= FILES; seed++) {
      decisions += laws(seed);
    }
    assertThat(decisions).isGreaterThan(FILES);
  }

  private static int laws(long seed) {
    TeiDocument raw = Annotating.document("seed " + seed, GeneratedTei.bytes(seed));
    AnnotatedText first = Annotating.annotate(raw, Ledger.empty());
    TeiDocument marked = first.edits().apply();
    OpenTags tags = open(marked, first.ledger());
    AnnotatedText none = tags.decide(Map.of());
    assertThat(none.edits().isEmpty() && none.ledger().equals(first.ledger())).isTrue();

    AnnotatedText decided = tags.decide(decisions(tags.open(), new Random(seed)));
    TeiDocument after = decided.edits().apply();
    assertThat(source(after)).as("source text, seed %d", seed).isEqualTo(source(raw));
    assertThat(tags.decide(allWrong(tags)).edits().bytes())
        .as("all wrong, seed %d", seed)
        .isEqualTo(raw.bytes());

    AnnotatedText second = Annotating.annotate(after, decided.ledger());
    List<LedgerLine> kept = persons(decided.ledger());
    assertThat(persons(second.ledger()))
        .as("decisions, seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(kept);
    AnnotatedText third = Annotating.annotate(second.edits().apply(), second.ledger());
    assertThat(third.edits().isEmpty()).as("a third time, seed %d", seed).isTrue();
    assertThat(third.ledger().toTsv())
        .as("a third time, seed %d", seed)
        .isEqualTo(second.ledger().toTsv());
    return kept.size();
  }

  private static Map<Integer, TagDecision> decisions(List<OpenTag> tags, Random random) {
    Map<Integer, TagDecision> decisions = new HashMap<>();
    for (OpenTag tag : tags) {
      switch (random.nextInt(5)) {
        case 0 -> decisions.put(tag.number(), new TagDecision.Right());
        case 1 -> decisions.put(tag.number(), new TagDecision.Wrong());
        case 2 -> {
          if (tag.element().equals("date")) {
            decisions.put(tag.number(), change(null, Map.of("when", "1999")));
          }
        }
        default -> {
          // left open
        }
      }
    }
    return decisions;
  }

  private static List<LedgerLine> persons(Ledger ledger) {
    return ledger.lines().stream().filter(l -> l.decision().isOfPerson()).toList();
  }

  private static String source(TeiDocument document) {
    return TextView.of(document, TextLayer.SOURCE).plain();
  }

  private static Map<Integer, TagDecision> allWrong(OpenTags tags) {
    Map<Integer, TagDecision> wrong = new HashMap<>();
    tags.open().forEach(tag -> wrong.put(tag.number(), new TagDecision.Wrong()));
    return wrong;
  }
}
