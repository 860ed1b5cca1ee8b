package org.rubricator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.encode.Encoding;

/** What raw lines become: heads with bylines, letters. Lines are parted by {@code |}. */
class BlockRulesTest {

  private static final String LONG =
      "She had been at work in the house since the early hours of that day.|"
          + "Nobody in the town had seen her come or go, and nobody had asked.";

  /** The body with one element a piece, text in short. */
  private static String body(String raw, String language) {
    return Encoding.body(raw.replace("LONG", LONG).replace("|", "\n"), language)
        .replace(LONG.replace('|', '\n'), "LONG")
        .replace(LONG.replace(".|", ".\n").replace("|", " "), "LONG")
        .replaceAll("\n(?!<p>)", "")
        .replace("\n", "");
  }

  private static DynamicTest becomes(String language, String raw, String tei) {
    return DynamicTest.dynamicTest(
        language + " " + raw, () -> assertThat(body(raw, language)).isEqualTo(tei));
  }

  @TestFactory
  Stream<DynamicTest> a_byline_right_under_the_head_is_a_byline() {
    String head = "<head>%s</head><byline>%s</byline>";
    return Stream.of(
        becomes(
            "en",
            "A town at war|By Anna Smith||LONG",
            head.formatted("A town at war", "By Anna Smith") + "<p>LONG</p>"),
        becomes(
            "en",
            "A town at war|By Anna Smith in Paris|3 May 1920|LONG",
            head.formatted("A town at war", "By Anna Smith in Paris")
                + "<dateline>3 May 1920</dateline><p>LONG</p>"),
        becomes(
            "de",
            "Eine Stadt im Krieg|Von Anna Schmidt und Karl von Berg|LONG",
            head.formatted("Eine Stadt im Krieg", "Von Anna Schmidt und Karl von Berg")
                + "<p>LONG</p>"),
        becomes(
            "fr",
            "Une ville en guerre|Par Anne Dupont||LONG",
            head.formatted("Une ville en guerre", "Par Anne Dupont") + "<p>LONG</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where was the old woman now?|By the time Anna came home|it was dark and cold in there.",
        "The house was sold that year|by Anna Smith and her brother|who had it from their aunt.",
        "This was known to them all.|By Anna Smith it was not."
      })
  void wrapped_prose_is_no_head_with_a_byline(String raw) {
    assertThat(body(raw, "en")).startsWith("<p>").doesNotContain("<byline>");
  }

  @TestFactory
  Stream<DynamicTest> a_letter_has_an_opener_and_a_closer() {
    return Stream.of(
        becomes(
            "en",
            "Chawton, 29 January 1813||Dear Cassandra,||LONG||Yours affectionately, J. Austen",
            "<opener><dateline>Chawton, 29 January 1813</dateline><salute>Dear Cassandra,</salute>"
                + "</opener><p>LONG</p><closer><salute>Yours affectionately,</salute>"
                + "<signed>J. Austen</signed></closer>"),
        becomes(
            "en",
            "Letter 5||Chawton, 29 January 1813|My dear Cassandra,|LONG|I remain,|Yours truly,|"
                + "J. Austen||P.S. LONG",
            "<div><head>Letter 5</head><opener><dateline>Chawton, 29 January 1813</dateline>"
                + "<salute>My dear Cassandra,</salute></opener><p>LONG</p><closer>"
                + "<salute>I remain,</salute><salute>Yours truly,</salute>"
                + "<signed>J. Austen</signed></closer><postscript><p>P.S. LONG</p></postscript>"
                + "</div>"),
        becomes(
            "de",
            "Wien, den 3. Februar 1871||Liebe Anna!||LONG||Mit herzlichen Grüßen|Deine Marie",
            "<opener><dateline>Wien, den 3. Februar 1871</dateline><salute>Liebe Anna!</salute>"
                + "</opener><p>LONG</p><closer><salute>Mit herzlichen Grüßen</salute>"
                + "<signed>Deine Marie</signed></closer>"),
        becomes(
            "fr",
            "Paris, le 3 mars 1871||Ma chère amie,||LONG||Bien à vous,|Jeanne",
            "<opener><dateline>Paris, le 3 mars 1871</dateline><salute>Ma chère amie,</salute>"
                + "</opener><p>LONG</p><closer><salute>Bien à vous,</salute>"
                + "<signed>Jeanne</signed></closer>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The news of the day||LONG||Dear Cassandra,||LONG||Yours truly,|J. Austen",
        "The news of the day||Dear old Tom was a man of the town who, when he was young,|LONG",
        "The news of the day||LONG||Yours truly is the phrase that they hate.||Anna Smith",
        "Dear Tom, come home.||LONG"
      })
  void a_text_that_does_not_begin_with_a_greeting_is_no_letter(String raw) {
    assertThat(body(raw, "en")).doesNotContain("opener").doesNotContain("closer");
  }

  @Test
  void a_dateline_inside_the_first_line_of_news_stays_in_its_paragraph() {
    assertThat(body("A truce||YEREVAN, 8 Oct. (Agency) — The truce broke. LONG", "en"))
        .isEqualTo("<head>A truce</head><p>YEREVAN, 8 Oct. (Agency) — The truce broke.LONG</p>");
  }

  private static String verse(String... lines) {
    return "<lg><l>" + String.join("</l><l>", lines) + "</l></lg>";
  }

  @TestFactory
  Stream<DynamicTest> short_lines_that_run_on_are_verse() {
    return Stream.of(
        becomes(
            "en",
            "The Tyger||Tyger Tyger, burning bright,|In the forests of the night;|"
                + "What immortal hand or eye,|Could frame thy fearful symmetry?||"
                + "In what distant deeps or skies|Burnt the fire of thine eyes?",
            "<head>The Tyger</head>"
                + verse(
                    "Tyger Tyger, burning bright,",
                    "In the forests of the night;",
                    "What immortal hand or eye,",
                    "Could frame thy fearful symmetry?")
                + verse("In what distant deeps or skies", "Burnt the fire of thine eyes?")),
        becomes(
            "de",
            "Ein Gleiches||Über allen Gipfeln ist Ruh,|  In allen Wipfeln spürest du|"
                + "Kaum einen Hauch;|  Die Vögelein schweigen im Walde.|Warte nur, balde|"
                + "  Ruhest du auch.",
            "<head>Ein Gleiches</head>"
                + verse(
                        "Über allen Gipfeln ist Ruh,",
                        "In allen Wipfeln spürest du",
                        "Kaum einen Hauch;",
                        "Die Vögelein schweigen im Walde.",
                        "Warte nur, balde",
                        "Ruhest du auch.")
                    .replace("<l>In allen", "<l rend=\"indent\">In allen")
                    .replace("<l>Die Vögelein", "<l rend=\"indent\">Die Vögelein")
                    .replace("<l>Ruhest", "<l rend=\"indent\">Ruhest")),
        becomes(
            "fr",
            "L’albatros||Souvent, pour s’amuser, les hommes d’équipage|"
                + "Prennent des albatros, vastes oiseaux des mers,|"
                + "Qui suivent, indolents compagnons de voyage,|"
                + "Le navire glissant sur les gouffres amers.",
            "<head>L’albatros</head>"
                + verse(
                    "Souvent, pour s’amuser, les hommes d’équipage",
                    "Prennent des albatros, vastes oiseaux des mers,",
                    "Qui suivent, indolents compagnons de voyage,",
                    "Le navire glissant sur les gouffres amers.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She came to the old house by the|River in May, and went from there|To Rome with Anna"
            + " Smith, who was|Her oldest friend, and there they|Stayed.",
        "He went home at once.|She stayed there a while.|Nobody knew why they did that.|"
            + "The town was very quiet.|It was late.",
        "Jane Smith|12 High Street|Old Town, London|United Kingdom|By hand",
        "Ministry of War, London|Office of the Interior, Paris|House of Anna Smith, Rome|"
            + "Bank of Old Europe, Bern",
        "Call for peace in the town|Talks go on in the old house|Nobody came to the ball|"
            + "War is over at last",
        "Title: A long way, and home|Author: Anna Smith, of Rome|Place: Rome, in the south|"
            + "Year: not known, but late"
      })
  void other_short_lines_are_no_verse(String raw) {
    assertThat(body("A head of this||" + raw, "en")).doesNotContain("<lg>");
  }

  private static String speech(String speaker, String words) {
    return "<sp><speaker>" + speaker + "</speaker><p>" + words + "</p></sp>";
  }

  @TestFactory
  Stream<DynamicTest> turns_with_names_that_come_back_are_speeches() {
    return Stream.of(
        becomes(
            "en",
            "A talk||ANNA. Who is there?|TOM (outside). It is me.|ANNA. Come in.|TOM. I will.",
            "<head>A talk</head>"
                + speech("ANNA.", "Who is there?")
                + speech("TOM (outside).", "It is me.")
                + speech("ANNA.", "Come in.")
                + speech("TOM.", "I will.")),
        becomes(
            "de",
            "Ein Gespräch||Anna: Wer ist da?||Frau Weiß: Ich bin es.||Anna: Komm!||Frau Weiß: Ja.",
            "<head>Ein Gespräch</head>"
                + speech("Anna:", "Wer ist da?")
                + speech("Frau Weiß:", "Ich bin es.")
                + speech("Anna:", "Komm!")
                + speech("Frau Weiß:", "Ja.")),
        becomes(
            "fr",
            "Un entretien||Q : Pourquoi ?||R : Parce que.||Q : Vraiment ?||R : Oui.",
            "<head>Un entretien</head>"
                + speech("Q :", "Pourquoi ?")
                + speech("R :", "Parce que.")
                + speech("Q :", "Vraiment ?")
                + speech("R :", "Oui.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: this is so.||Anna: who is there?||LONG||Note: that is so.",
        "Title: A way home|Author: Anna Smith|Title: A way out|Author: Tom Smith",
        "Note: this is so.||LONG||Hint: that is so.||LONG||Note: so it is.||LONG||Hint: it is.",
        "Anna. Tom. Anna. Tom.||Yes. I do.||No. I do not.||Yes. I do.||No. You do not."
      })
  void other_labels_are_no_speakers(String raw) {
    assertThat(body("A head of this||" + raw, "en")).doesNotContain("<sp>");
  }

  private static String division(String head, String... inside) {
    return "<div><head>" + head + "</head>" + String.join("", inside) + "</div>";
  }

  @TestFactory
  Stream<DynamicTest> a_heading_of_a_lower_rank_nests_in_the_higher() {
    String text = "<p>LONG</p>";
    return Stream.of(
        becomes(
            "en",
            "ACT I||SCENE I||LONG||SCENE II||LONG||ACT II||SCENE I||LONG",
            division("ACT I", division("SCENE I", text), division("SCENE II", text))
                + division("ACT II", division("SCENE I", text))),
        becomes(
            "en",
            "Preface||LONG||VOLUME I||BOOK I||CHAPTER I||LONG||BOOK II||CHAPTER I||LONG",
            division("Preface", text)
                + division(
                    "VOLUME I",
                    division("BOOK I", division("CHAPTER I", text)),
                    division("BOOK II", division("CHAPTER I", text)))),
        becomes(
            "fr",
            "PREMIER||LONG||LIVRE I||CHAPITRE I||LONG||CHAPITRE II||LONG",
            "<head>PREMIER</head><p>LONG</p>"
                + division("LIVRE I", division("CHAPITRE I", text), division("CHAPITRE II", text))),
        becomes(
            "de",
            "Erstes Buch||Erstes Kapitel||LONG||Zweites Kapitel||LONG||Zweites Buch||LONG",
            division(
                    "Erstes Buch",
                    division("Erstes Kapitel", text),
                    division("Zweites Kapitel", text))
                + division("Zweites Buch", text)));
  }

  @TestFactory
  Stream<DynamicTest> a_heading_without_a_word_of_rank_stands_beside_the_one_before() {
    String text = "<p>LONG</p>";
    return Stream.of(
        becomes(
            "en",
            "CHAPTER I||LONG||The garden||LONG||II||LONG||CHAPTER III||LONG",
            division("CHAPTER I", text)
                + division("The garden", text)
                + division("II", text)
                + division("CHAPTER III", text)),
        becomes(
            "en",
            "ACT I||SCENE I||LONG||The garden||LONG||SCENE II||LONG",
            division(
                "ACT I",
                division("SCENE I", text),
                division("The garden", text),
                division("SCENE II", text))));
  }

  @Test
  void a_letter_in_a_nested_part_has_its_opener() {
    assertThat(body("BOOK I||LETTER I||Dear Anna,||LONG||Yours truly,|Bob||LETTER II||LONG", "en"))
        .contains("<head>LETTER I</head><opener><salute>Dear Anna,</salute></opener>")
        .contains("<closer>");
  }

  @TestFactory
  Stream<DynamicTest> a_text_without_a_paragraph_ends_in_one() {
    return Stream.of(
        becomes("en", "My title||By Anna Smith", "<head>My title</head><p>By Anna Smith</p>"),
        becomes("en", "My title||[ad_1]", "<p>My title</p><fw type=\"furniture\">[ad_1]</fw>"),
        becomes(
            "en",
            "Chawton, 29 January 1813||Dear Anna,",
            "<p>Chawton, 29 January 1813</p><p>Dear Anna,</p>"),
        becomes(
            "en",
            "Dear Anna,||[ad_1]||Yours truly,|Bob",
            "<opener><salute>Dear Anna,</salute></opener><fw type=\"furniture\">[ad_1]</fw>"
                + "<p>Yours truly, Bob</p>"));
  }
}
