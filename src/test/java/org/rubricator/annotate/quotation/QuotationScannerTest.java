package org.rubricator.annotate.quotation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

class QuotationScannerTest {
  private final QuotationScanner scanner = new QuotationScanner();

  private QuotationScan scan(String... blocks) {
    return scanner.scan(List.of(blocks), Locale.ENGLISH);
  }

  @Test
  void a_text_without_blocks_has_nothing() {
    QuotationScan scan = scan();
    assertThat(scan.passages()).isEmpty();
    assertThat(scan.repairs()).isEmpty();
    assertThat(scan.faults()).isEmpty();
  }

  @Test
  void words_that_he_said_breaks_are_two_parts_of_one_passage() {
    QuotationScan scan = scan("“Go,” he said, “now.”");
    assertThat(scan.passages())
        .containsExactly(
            new QuotedPassage(
                Kind.SAID, List.of(new Part(0, 0, 5), new Part(0, 15, 21)), 0, "followed"));
  }

  @Test
  void a_turned_mark_is_repaired_with_the_space_beside_it() {
    String block = "He said: “Stop the fighting and free the prisoners. “French troops left.";
    QuotationScan scan = scan(block);
    int mark = block.lastIndexOf('“');
    assertThat(scan.repairs())
        .containsExactly(new MarkRepair(0, mark - 1, mark + 1, " “", "” ", "turned-displaced"));
    assertThat(scan.passages().get(0).parts()).containsExactly(new Part(0, 9, mark + 1));
  }

  @Test
  void a_displaced_mark_is_repaired_and_belongs_whole_to_its_part() {
    String block = "It ensures the“ stability of all, ”including the rest.";
    QuotationScan scan = scan(block);
    int open = block.indexOf('“');
    int close = block.indexOf('”');
    assertThat(scan.repairs())
        .containsExactly(
            new MarkRepair(0, open, open + 2, "“ ", " “", "displaced"),
            new MarkRepair(0, close - 1, close + 1, " ”", "” ", "displaced"));
    assertThat(scan.passages().get(0).parts()).containsExactly(new Part(0, open, close + 1));
  }

  @Test
  void a_balanced_paragraph_is_never_repaired() {
    assertThat(scan("He said:“Hello,” and “ha” and “no.”").repairs()).isEmpty();
    assertThat(scan("« Bonjour », dit-il, et « adieu ».").repairs()).isEmpty();
    assertThat(scan("„Ja“ und »nein« und ›doch‹.").repairs()).isEmpty();
  }

  @Test
  void a_mark_without_partner_spoils_neither_its_paragraph_nor_the_next() {
    QuotationScan scan =
        scan("“Yes,” said Ann. “No, said Bob. “So,” said Cid.", "“Well,” said Dan.");
    assertThat(scan.passages()).hasSize(3);
    assertThat(scan.faults()).containsExactly(new MarkFault(0, 17, 18, "not-closed"));
  }

  @Test
  void a_mark_that_opens_the_next_paragraph_goes_on_with_the_quotation() {
    QuotationScan scan = scan("He said: “One is here.", "“Two is there.”", "“Three,” she said.");
    assertThat(scan.passages()).hasSize(2);
    assertThat(scan.passages().get(0).parts())
        .containsExactly(new Part(0, 9, 22), new Part(1, 0, 15));
  }

  @Test
  void a_quotation_ends_with_its_paragraph_if_the_next_opens_without_a_mark() {
    String longer = "words and ".repeat(12);
    QuotationScan scan = scan("He said: “One is " + longer + ".", "Two is " + longer + "there.”");
    assertThat(scan.passages())
        .singleElement()
        .satisfies(p -> assertThat(p.parts()).extracting(Part::block).containsExactly(0));
    assertThat(scan.faults())
        .extracting(MarkFault::rule)
        .containsExactly("not-closed", "not-opened");
  }

  @Test
  void a_quotation_may_end_in_a_later_line_of_verse() {
    QuotationScan scan =
        scan("She sang:", "“O wind that blows", "among the ‘golden’ trees,", "be still.”");
    assertThat(scan.faults()).isEmpty();
    assertThat(scan.passages()).extracting(QuotedPassage::depth).containsExactly(0, 1);
    assertThat(scan.passages().get(0).parts())
        .containsExactly(new Part(1, 0, 18), new Part(2, 0, 25), new Part(3, 0, 10));
  }

  @Test
  void a_text_that_opens_with_closing_marks_time_and_again_means_it() {
    QuotationScan scan = scan("”Ja” och ”nej” och ”kanske” och ”jo”.");
    assertThat(scan.passages()).hasSize(4);
    assertThat(scan.repairs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“", "”", "\"", "'", "’", "“‘", "’ “", "a' ", "\" \"", "said “go” he ", "«»‹"})
  @Timeout(value = 10, unit = SECONDS)
  void a_hundred_thousand_marks_in_one_block_are_read_in_good_time(String piece) {
    String block = piece.repeat(100_000 / piece.length());
    QuotationScan scan = scan(block);
    List<SpeakerLink> links =
        new SpeakerFinder().find(List.of(block), scan, List.of(), Locale.ENGLISH);
    assertThat(links).isEmpty();
    assertThat(scan.passages().size() + scan.faults().size()).isLessThanOrEqualTo(100_000);
  }

  @Test
  void a_passage_without_parts_cannot_be_made() {
    List<Part> none = List.of();
    assertThatThrownBy(() -> new QuotedPassage(Kind.Q, none, 0, "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Part(0, 3, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_name_within_another_name_that_follows_a_verb_breaks_nothing() {
    List<String> blocks = List.of("“We build,” said Ely Cathedral Works.");
    List<NameSpan> names =
        List.of(
            new NameSpan(0, 17, 36, "works", NameSpan.Type.ORGANISATION),
            new NameSpan(0, 17, 20, "ely"));
    QuotationScan scan = new QuotationScanner().scan(blocks, Locale.ENGLISH);
    assertThat(new SpeakerFinder().find(blocks, scan, names, Locale.ENGLISH))
        .singleElement()
        .satisfies(link -> assertThat(link.speaker().key()).contains("works"));
  }
}
