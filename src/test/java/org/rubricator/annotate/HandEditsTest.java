package org.rubricator.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.Ledger;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.authority.Authority;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;

/** What a person changed in the machine's markup stays, whatever is run afterwards. */
class HandEditsTest {

  private static final TeiDocument RAW =
      Annotating.body(
          "<p xml:id=\"t.p1\">Ada Vale came to London on 9 October 2020. Vale said: “London is far.”</p>"
              + "<p xml:id=\"t.p2\">In London, Tom Stone met Ada Vale.</p>");

  private final AnnotatedText first = Annotating.annotate(RAW, Ledger.empty());
  private final String text = first.edits().apply().text();

  /** Annotates the edited file three times, the last with a bigger authority, and gives it. */
  private String afterwards(String edited) {
    TeiDocument document = Annotating.document("t.xml", edited);
    AnnotatedText second = Annotating.annotate(document, first.ledger());
    AnnotatedText third = Annotating.annotate(second.edits().apply(), second.ledger());
    assertThat(third.edits().apply().text()).isEqualTo(second.edits().apply().text());
    assertThat(third.ledger()).isEqualTo(second.ledger());
    return third.edits().apply().text();
  }

  private String edit(String from, String to) {
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  @Test
  void the_machine_marked_what_the_edits_need() {
    assertThat(text)
        .contains("<persName ref=\"person:vale\">Ada Vale</persName> came")
        .contains("<date when=\"2020-10-09\">9 October 2020</date>")
        .contains(
            "<said xml:id=\"t.q1\" who=\"person:vale\">“<placeName ref=\"place:london\">London</placeName>");
  }

  @Test
  void a_count_in_the_header_that_was_right_stays_right() {
    int places = text.split("<placeName", -1).length - 1;
    String counts =
        "<namespace name=\"http://www.tei-c.org/ns/1.0\"><tagUsage gi='placeName' occurs='%d'/>"
            + "<tagUsage gi=\"persName\" occurs=\"99\"/></namespace></teiHeader>";
    String edited =
        edit("</teiHeader>", counts.formatted(places))
            .replace("</body>", "<p>To London.</p></body>");
    assertThat(afterwards(edited)).contains("<p>To <placeName", counts.formatted(places + 1));
  }

  @Test
  void another_ref_stays() {
    String edited =
        edit("<persName ref=\"person:vale\">Ada Vale", "<persName ref=\"person:other\">Ada Vale");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void a_tag_taken_out_stays_out_and_only_there() {
    String edited = edit("<placeName ref=\"place:london\">London</placeName> on", "London on");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void a_tag_taken_out_stays_out_though_words_before_it_change() {
    String edited =
        edit("<placeName ref=\"place:london\">London</placeName> on", "London on")
            .replace("</persName> came to", "</persName> slowly and by night came to");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void a_tag_moved_to_other_words_stays_there() {
    String edited =
        edit(
            "<persName ref=\"person:vale\">Ada Vale</persName> came",
            "Ada <persName ref=\"person:vale\">Vale came</persName>");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void a_tag_made_wider_stays_wide() {
    String edited =
        edit(
            "In <placeName ref=\"place:london\">London</placeName>",
            "<placeName ref=\"place:london\">In London</placeName>");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void an_attribute_added_stays() {
    String edited = edit("<date when=\"2020-10-09\">", "<date when=\"2020-10-09\" ana=\"#mine\">");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void another_way_of_writing_a_tag_stays() {
    String edited = edit("<date when=\"2020-10-09\">", "<date\n   when='2020-10-09' >");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void another_speaker_stays() {
    String edited = edit("who=\"person:vale\"", "who=\"person:stone\"");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void another_element_stays() {
    String edited =
        edit(
            "<placeName ref=\"place:london\">London</placeName> on",
            "<orgName>London</orgName> on");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void a_tag_made_by_hand_stays_and_nothing_is_put_over_it() {
    String edited =
        edit("came to", "<rs type=\"x\">came to</rs>").replace("met", "<name>met</name>");
    assertThat(afterwards(edited)).isEqualTo(edited);
  }

  @Test
  void words_added_in_a_paragraph_leave_its_tags_to_the_machine() {
    String edited = edit("came to", "slowly and by night came to");
    AnnotatedText second =
        Annotating.annotate(Annotating.document("t.xml", edited), first.ledger());
    assertThat(second.edits().apply().text()).isEqualTo(edited);
    assertThat(second.ledger().lines()).allMatch(l -> l.decision() == Decision.PROPOSED);
  }

  @Test
  void a_new_name_is_marked_though_others_were_edited() {
    String edited =
        edit("</persName> met", "</persName> met Tom Stone and")
            .replace("person:vale\">Ada", "person:x\">Ada");
    assertThat(afterwards(edited))
        .contains("met <persName ref=\"person:stone\">Tom Stone</persName> and");
  }

  @Test
  void a_decision_is_kept_in_the_ledger_for_good() {
    String edited = edit("<placeName ref=\"place:london\">London</placeName> on", "London on");
    AnnotatedText second =
        Annotating.annotate(Annotating.document("t.xml", edited), first.ledger());
    assertThat(second.ledger().lines())
        .filteredOn(l -> l.decision() == Decision.REMOVED)
        .extracting(LedgerLine::quote)
        .isEqualTo(List.of("London"));
  }

  @Test
  void without_a_ledger_everything_is_hand_made() {
    TeiDocument document = Annotating.document("t.xml", text);
    AnnotatedText again = Annotating.annotate(document, Ledger.empty());
    assertThat(again.edits().apply().text()).isEqualTo(text);
    assertThat(again.ledger().lines()).isEmpty();
  }

  @Test
  void a_quotation_put_in_later_gets_a_letter_and_nothing_is_renumbered() {
    String edited = edit("In <placeName", "“Well,” said Stone. In <placeName");
    String moved = edited.replace("came to", "said “aye” and came to");
    assertThat(afterwards(moved)).contains("xml:id=\"t.q1\" who=\"person:vale\">“<placeName");
    assertThat(afterwards(moved)).contains("xml:id=\"t.q0a\"").contains("xml:id=\"t.q2\"");
  }

  @Test
  void a_part_of_a_quotation_that_was_changed_leaves_its_other_part_alone() {
    TeiDocument raw =
        Annotating.body(
            "<p xml:id=\"t.p1\">“We shall go,” Ada Vale said, “and not come back.”</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    String marked = made.edits().apply().text();
    assertThat(marked).contains("next=\"#t.q2\"").contains("prev=\"#t.q1\"");
    String edited = marked.replace("xml:id=\"t.q1\"", "xml:id=\"t.q1\" cert=\"high\"");
    AnnotatedText again = Annotating.annotate(Annotating.document("t.xml", edited), made.ledger());
    assertThat(again.edits().apply().text()).isEqualTo(edited);
    AnnotatedText third = Annotating.annotate(again.edits().apply(), again.ledger());
    assertThat(third.edits().apply().text()).isEqualTo(edited);
  }

  @Test
  void a_sentence_taken_out_takes_no_other_tag_with_it() {
    TeiDocument raw =
        Annotating.body(
            "<p xml:id=\"t.p1\">London is quiet today. The people went home and London slept on.</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    String marked = made.edits().apply().text();
    String edited =
        marked.replace("<placeName ref=\"place:london\">London</placeName> is quiet today. ", "");
    assertThat(edited).isNotEqualTo(marked);
    AnnotatedText again = Annotating.annotate(Annotating.document("t.xml", edited), made.ledger());
    assertThat(again.edits().apply().text()).isEqualTo(edited);
    assertThat(again.ledger().lines()).allMatch(l -> l.decision() == Decision.PROPOSED);
  }

  @Test
  void a_paragraph_put_before_others_without_ids_changes_no_decision() {
    TeiDocument raw =
        Annotating.body(
            "<p>Ada Vale came to London by night.</p><p>Then Tom Stone left Paris.</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    String edited = made.edits().apply().text().replaceFirst("<p>", "<p>New words.</p><p>");
    AnnotatedText again = Annotating.annotate(Annotating.document("t.xml", edited), made.ledger());
    assertThat(again.edits().apply().text()).isEqualTo(edited);
    assertThat(again.ledger().lines()).hasSameSizeAs(made.ledger().lines());
    assertThat(again.ledger().lines()).allMatch(l -> l.decision() == Decision.PROPOSED);
  }

  @Test
  void the_id_of_a_quotation_taken_out_is_never_given_again() {
    String edited =
        text.replaceFirst("<said [^>]*>", "")
            .replace("</said>", "")
            .replace("met <persName", "said “well met” to <persName");
    assertThat(afterwards(edited)).doesNotContain("\"t.q1\"").contains("\"t.q2\"");
  }

  @Test
  void the_id_of_a_quotation_whose_words_were_deleted_is_never_given_again() {
    TeiDocument raw =
        Annotating.body("<p xml:id=\"t.p1\">Vale said: “One.” Stone said: “Two are here.”</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    String text = made.edits().apply().text();
    String second = text.substring(text.indexOf(" Stone said"), text.indexOf("</p>"));
    assertThat(second).contains("\"t.q2\"");
    AnnotatedText without =
        Annotating.annotate(Annotating.document("t.xml", text.replace(second, "")), made.ledger());
    assertThat(without.ledger().toTsv()).contains("t.q2").doesNotContain("Two are here");
    String later =
        without.edits().apply().text().replace("</p>", " Much later Stone said: “Three.”</p>");
    AnnotatedText last = Annotating.annotate(Annotating.document("t.xml", later), without.ledger());
    assertThat(last.edits().apply().text()).contains("\"t.q1\"", "\"t.q3\"").doesNotContain("t.q2");
    AnnotatedText again = Annotating.annotate(last.edits().apply(), last.ledger());
    assertThat(again.ledger()).isEqualTo(last.ledger());
  }

  @Test
  void a_name_that_a_person_puts_inside_a_name_keeps_the_name_around_it() {
    Authority authority =
        Annotating.authority(
            "<listOrg><org xml:id='uni'><orgName>University of London</orgName></org></listOrg>"
                + "<listPlace><place xml:id='london'><placeName>London</placeName></place></listPlace>");
    TeiDocument raw =
        Annotating.body("<p xml:id=\"t.p1\">The University of London is in London.</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty(), authority);
    String tag = "<orgName ref=\"org:uni\">University of ";
    String edited =
        made.edits()
            .apply()
            .text()
            .replace(tag + "London", tag + "<placeName ref=\"place:london\">London</placeName>");
    assertThat(edited).contains("of <placeName");
    AnnotatedText again =
        Annotating.annotate(Annotating.document("t.xml", edited), made.ledger(), authority);
    assertThat(again.edits().apply().text()).isEqualTo(edited);
    AnnotatedText third = Annotating.annotate(again.edits().apply(), again.ledger(), authority);
    assertThat(third.edits().apply().text()).isEqualTo(edited);
    assertThat(third.ledger()).isEqualTo(again.ledger());
  }

  @Test
  void a_quotation_that_a_person_puts_inside_speech_keeps_the_speech() {
    TeiDocument raw =
        Annotating.body("<p xml:id=\"t.p1\">Vale said: “We want peace and quiet here.”</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    String edited =
        made.edits().apply().text().replace("peace and", "<soCalled>peace</soCalled> and");
    assertThat(edited).contains("<soCalled>");
    AnnotatedText again = Annotating.annotate(Annotating.document("t.xml", edited), made.ledger());
    assertThat(again.edits().apply().text()).isEqualTo(edited).contains("<said");
  }

  @Test
  void the_id_of_a_quotation_that_is_not_proposed_any_more_stays_its_own() {
    TeiDocument raw =
        Annotating.body(
            "<p xml:id=\"t.p1\">Vale said: “I am here.” Stone said: “We shall see.”</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    AnnotateOptions names = new AnnotateOptions(EnumSet.of(AnnotateOptions.Layer.NAMES), "test");
    AnnotatedText without =
        new Annotator(Annotating.AUTHORITY, names, new Findings())
            .annotate(
                List.of(new TextToAnnotate(made.edits().apply(), made.ledger(), "authority/")),
                List.of())
            .texts()
            .get(0);
    String text = without.edits().apply().text();
    assertThat(text).doesNotContain("<said");
    String more = text.replace("xml:id=\"t.p1\">", "xml:id=\"t.p1\">A “small head” came. ");
    AnnotatedText again = Annotating.annotate(Annotating.document("t.xml", more), without.ledger());
    assertThat(again.edits().apply().text())
        .containsPattern("t\\.q1\"[^>]*>“I am here")
        .containsPattern("t\\.q2\"[^>]*>“We shall see")
        .doesNotContainPattern("t\\.q[12]\"[^>]*>“small");
  }

  @Test
  void a_ledger_with_an_element_that_nobody_knows_stops_its_text_alone() {
    TeiDocument raw = Annotating.body("<p xml:id=\"t.p1\">Vale came to London.</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    String tsv = made.ledger().toTsv().replace("\tplaceName\t", "\tplacename\t");
    Ledger broken = Ledger.parse(tsv, "t.tsv", finding -> {}).orElseThrow();
    Findings findings = new Findings();
    List<AnnotatedText> both =
        Annotating.annotator(Annotating.AUTHORITY, findings)
            .annotate(
                List.of(
                    new TextToAnnotate(made.edits().apply(), broken, "authority/"),
                    new TextToAnnotate(raw, Ledger.empty(), "authority/")),
                List.of())
            .texts();
    assertThat(findings.sorted()).extracting(d -> d.code()).containsExactly(Code.LEDGER_BROKEN);
    assertThat(both.get(0).edits().isEmpty()).isTrue();
    assertThat(both.get(1).edits().isEmpty()).isFalse();
  }

  @Test
  void a_line_that_a_person_wrote_for_a_tag_keeps_its_evidence() {
    TeiDocument raw = Annotating.body("<p xml:id=\"t.p1\">He went to Paris on Monday.</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    String tag = "<date when=\"2020-10-12\">";
    String edited = made.edits().apply().text().replace("Monday", tag + "Monday</date>");
    LedgerLine line =
        new LedgerLine(
            "t.p1",
            20,
            "Monday",
            "He went to Paris on ",
            ".",
            "date",
            tag,
            "</date>",
            "hand",
            "1",
            "weekday",
            "the day after Sunday, 11 October",
            "0.90",
            Decision.MADE);
    List<LedgerLine> lines = new ArrayList<>(made.ledger().lines());
    lines.add(line);
    AnnotatedText again =
        Annotating.annotate(Annotating.document("t.xml", edited), new Ledger(lines));
    assertThat(again.edits().apply().text()).isEqualTo(edited);
    assertThat(again.ledger().lines()).contains(line);
    assertThat(Ledger.parse(again.ledger().toTsv(), "t.tsv", finding -> {}))
        .contains(again.ledger());
  }

  @Test
  void context_never_cuts_a_character_in_two() {
    String words = "\uD83D\uDE00".repeat(20);
    TeiDocument raw =
        Annotating.body("<p xml:id=\"t.p1\">" + words + "x London y" + words + "</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    Ledger read = Ledger.parse(made.ledger().toTsv(), "t.tsv", finding -> {}).orElseThrow();
    assertThat(read).isEqualTo(made.ledger());
    assertThat(new String(read.toTsv().getBytes(UTF_8), UTF_8)).isEqualTo(made.ledger().toTsv());
  }

  @Test
  void of_two_equal_words_the_one_taken_out_stays_out_though_both_sides_change() {
    TeiDocument raw =
        Annotating.body(
            "<p xml:id=\"t.p1\">Paris is fine, and Paris is old. In London it rained.</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    String paris = "<placeName ref=\"place:paris\">Paris</placeName>";
    String edited =
        made.edits()
            .apply()
            .text()
            .replace(
                paris + " is fine, and " + paris + " is old. In ",
                "The town called Paris is very fine, and " + paris + " is old. In, alas, ");
    assertThat(edited).contains("alas");
    AnnotatedText again = Annotating.annotate(Annotating.document("t.xml", edited), made.ledger());
    assertThat(again.edits().apply().text()).isEqualTo(edited);
    AnnotatedText third = Annotating.annotate(again.edits().apply(), again.ledger());
    assertThat(third.edits().apply().text()).isEqualTo(edited);
  }

  @Test
  void of_three_equal_words_any_may_be_taken_out_with_edits_all_around() {
    String paris = "<placeName ref=\"place:paris\">Paris</placeName>";
    TeiDocument raw =
        Annotating.body("<p xml:id=\"t.p1\">One Paris, two Paris, three Paris here.</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    for (int out = 0; out < 8; out++) {
      String edited =
          made.edits()
              .apply()
              .text()
              .replace(
                  "One " + paris + ", two " + paris + ", three " + paris + " here",
                  "The 1st "
                      + ((out & 1) > 0 ? "Paris" : paris)
                      + "; a 2nd "
                      + ((out & 2) > 0 ? "Paris" : paris)
                      + "; a 3rd "
                      + ((out & 4) > 0 ? "Paris" : paris)
                      + " there");
      AnnotatedText again =
          Annotating.annotate(Annotating.document("t.xml", edited), made.ledger());
      assertThat(again.edits().apply().text()).as("case %d", out).isEqualTo(edited);
    }
  }

  @Test
  void stripping_and_annotating_again_renumbers_nothing_though_a_part_was_decided() {
    TeiDocument raw =
        Annotating.body(
            "<p xml:id=\"t.p1\">Ada Vale said: “I go.” Vale said: “I stay.” Vale said: “I sleep.”</p>");
    AnnotatedText made = Annotating.annotate(raw, Ledger.empty());
    String edited =
        made.edits().apply().text().replaceFirst("t.q2\" who=\"person:vale\"", "t.q2\"");
    AnnotatedText kept = Annotating.annotate(Annotating.document("t.xml", edited), made.ledger());
    AnnotatedText stripped = Annotating.strip(kept.edits().apply(), kept.ledger());
    AnnotatedText back = Annotating.annotate(stripped.edits().apply(), stripped.ledger());
    assertThat(back.edits().apply().text()).isEqualTo(edited).contains("t.q3");
  }

  @Test
  void a_surname_taken_out_takes_no_full_name_with_it_though_its_sides_change() {
    TeiDocument raw =
        Annotating.body(
            "<p xml:id=\"t.p1\">Mr Ada Vale came to London. “I am here,” said Tom Stone."
                + " Mr Vale went home.</p>");
    AnnotatedText marked = Annotating.annotate(raw, Ledger.empty());
    String before = marked.edits().apply().text();
    String edited =
        before.replaceFirst("Mr (<persName[^>]*>)Vale</persName> went home", "The good Vale left");
    assertThat(edited).isNotEqualTo(before).contains(">Ada Vale</persName>");
    AnnotatedText second =
        Annotating.annotate(Annotating.document("t.xml", edited), marked.ledger());
    assertThat(second.edits().apply().text()).isEqualTo(edited);
  }

  @Test
  void decisions_stay_though_all_blocks_lose_their_ids() {
    String edited =
        text.replaceAll("<persName[^>]*>([^<]*)</persName>", "$1")
            .replaceAll("<p xml:id=\"[^\"]*\">", "<p>");
    AnnotatedText second =
        Annotating.annotate(Annotating.document("t.xml", edited), first.ledger());
    assertThat(second.edits().apply().text()).doesNotContain("<persName");
  }
}
