package org.rubricator.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;

/** Names that a model finds, cut, joined, brought into agreement and made into entries. */
class FoundNamesTest {

  private static List<Found> found(String language, String... lines) {
    return WrittenNames.found(language, lines);
  }

  private static List<String> told(String language, String... lines) {
    return WrittenNames.told(language, lines);
  }

  private static List<Entry> drafts(String... lines) {
    return DraftEntries.of(List.of(WrittenNames.names("en", lines)), Authority.empty()).entries();
  }

  @Test
  void titles_articles_and_genitives_are_no_part_of_a_name() {
    assertThat(told("en", "Then [P Mrs. Vale's] dog ran to [L the Hague], and [P Bo] with it."))
        .containsExactly("person Vale", "place Hague", "person Bo");
  }

  @Test
  void a_name_cut_at_its_hyphen_is_made_whole() {
    assertThat(told("de", "Da kam [P Rosa Lind]-[P Amsel] aus [L Neu]-Ulm."))
        .containsExactly("person Rosa Lind-Amsel", "place Neu-Ulm");
    assertThat(told("en", "a [L Ghent]-based firm")).containsExactly("place Ghent");
  }

  @Test
  void an_organisation_read_as_two_names_is_one() {
    assertThat(told("en", "It was the [O Ministry of Tides] of [L Lorn] that paid."))
        .containsExactly("org Ministry of Tides of Lorn");
    assertThat(told("en", "It was [O Wick Ropes Ltd] of [L Lorn] that paid."))
        .containsExactly("org Wick Ropes Ltd", "place Lorn");
  }

  @Test
  void a_word_in_a_name_tells_its_kind() {
    assertThat(
            told(
                "en", "He met the Lorn Harbour Board, the Bank of Nova Zembla and Herring Street."))
        .containsExactly(
            "org Lorn Harbour Board", "org Bank of Nova Zembla", "place Herring Street");
    assertThat(told("fr", "Or l'Union des pêcheurs et la Rue du Phare ferment."))
        .containsExactly("org Union des pêcheurs", "place Rue du Phare");
    assertThat(told("en", "The Board met. Union was strength, said one.")).isEmpty();
  }

  @Test
  void one_form_is_of_one_kind() {
    assertThat(
            told(
                "en",
                "[P Lorn] is far. They live in [P Lorn]. From [L Wick], [P Ardal] and [L Oban] came"
                    + " all."))
        .containsExactly("place Lorn", "place Lorn", "place Wick", "place Ardal", "place Oban");
    assertThat(told("en", "[P Ada Lorn] went. [L Lorn] came.")).contains("person Lorn");
  }

  @Test
  void a_name_is_found_again_where_the_model_passed_over_it() {
    assertThat(
            told("en", "VALE AND OBAN", "[P Ada Vale] went to [L Oban].", "Vale stayed in Obania."))
        .containsExactly(
            "person VALE", "place OBAN", "person Ada Vale", "place Oban", "person Vale");
  }

  @Test
  void names_of_one_person_lead_to_one_entry_and_two_of_one_surname_stay_two() {
    List<Entry> entries =
        drafts("[P Ada M. Vale] met [P Bo Vale]. [P A. Vale] left. [P Vale] and [P Bo] laughed.");
    assertThat(entries).extracting(Entry::id).containsExactly("vale-ada-m", "vale-bo");
    assertThat(entries.get(0).forms()).containsExactly("Ada M. Vale", "A. Vale");
  }

  @Test
  void husband_wife_and_daughter_of_one_surname_stay_three() {
    List<Entry> entries =
        drafts(
            "Mr. [P Vale] and Mrs. [P Vale] sat down. Miss [P Vale] stood.",
            "Mr. [P Tom Vale] smiled; [P Vale] was tired. Miss [P Vale] and Mrs. [P Vale] were not.");
    assertThat(entries).extracting(Entry::id).containsExactly("vale-tom", "vale", "vale-2");
  }

  @Test
  void a_woman_is_the_one_whose_name_was_told_with_such_a_word() {
    List<Entry> entries =
        drafts("Mrs. [P Ada Vale] met Mr. [P Bo Vale]. Mrs. [P Vale] left, and Ms. [P Vale] too.");
    assertThat(entries).extracting(Entry::id).containsExactly("vale-ada", "vale-bo");
  }

  @Test
  void an_organisation_is_known_by_its_initials_and_its_first_words() {
    List<Entry> entries =
        drafts(
            "The [O Lorn Herring Union] and [O LHU] met [O Wick Ropes Ltd]. [O Wick Ropes] paid.");
    assertThat(entries)
        .extracting(Entry::id)
        .containsExactly("lorn-herring-union", "wick-ropes-ltd");
  }

  @Test
  void letters_with_and_without_their_marks_are_one_place() {
    assertThat(drafts("[L Şuşa] and [L Susa] and [L Ağdam]."))
        .extracting(Entry::id)
        .containsExactly("susa", "agdam");
  }

  @Test
  void numbers_and_single_letters_are_no_names() {
    assertThat(told("en", "[P II] and [P B.] and [O XIV.] stay.")).isEmpty();
  }
}
