package org.rubricator.annotate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Gold in brat's format. */
class BratMentionsTest {

  private static final String TEXT = "“ Oh , Mr. Vale , ” said\nthe old Ada .";

  @Test
  void a_name_is_a_proper_noun_without_what_stands_before_it() {
    MarkedText read =
        BratMentions.of(
            "a",
            "en",
            TEXT,
            "T1\tPROP_PER 7 15\tMr. Vale\nT2\tPER 25 36\tthe old Ada\nT3\tPER 25 32\tthe old\n");
    assertThat(read.mentions())
        .extracting(m -> read.characters().substring(m.start(), m.end()))
        .containsExactly("Vale", "Ada");
    assertThat(read.kinds()).doesNotContain(MentionKind.QUOTATION, MentionKind.DATE);
  }

  @Test
  void a_quotation_is_told_by_sentence_and_word() {
    MarkedText read =
        BratMentions.of(
            "a", "en", TEXT, "QUOTE\tQ1\t0\t0\t0\t5\t“ Oh , Mr. Vale , ”\nATTRIB\tQ1\tAda-1\n");
    Mention quotation = read.mentions().get(0);
    assertThat(read.characters().substring(quotation.start(), quotation.end()))
        .isEqualTo("“Oh,Mr.Vale,");
    assertThat(quotation.target()).isEqualTo("Ada-1");
  }

  @Test
  void tokens_become_running_text_without_losing_a_character() {
    String running = Detokenised.of(TEXT + "\n\nIt is n't Ada 's .\n");
    assertThat(running).isEqualTo("“Oh, Mr. Vale,” said the old Ada.\n\nIt isn't Ada's. ");
  }
}
