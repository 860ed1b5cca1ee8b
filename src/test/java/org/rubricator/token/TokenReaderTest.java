package org.rubricator.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of a file and the elements around them. */
class TokenReaderTest {

  private static TokenStream read(String body) {
    return TokenStreams.ofBody(body);
  }

  private static String words(TokenStream stream) {
    return stream.tokens().stream().map(stream::form).collect(Collectors.joining("|"));
  }

  @Test
  void a_word_ends_with_its_block_and_goes_on_behind_a_tag() {
    assertThat(words(read("<p>one</p><p>Bak<hi>u</hi>'s <!-- - -->two</p>")))
        .isEqualTo("one|Baku's|two");
  }

  @Test
  void the_words_are_those_of_the_reading_text() {
    String body =
        "<p><choice><sic>teh</sic><corr>the</corr></choice> <surplus>the</surplus>"
            + " home-<lb break='no'/>ward</p><fw>page 3</fw>";
    assertThat(words(read(body))).isEqualTo("the|homeward");
  }

  @Test
  void a_language_inside_a_text_has_its_own_rules() {
    assertThat(words(read("<p>it's</p><p xml:lang='fr'>l'an</p>"))).isEqualTo("it's|l'|an");
  }

  @Test
  void words_that_the_text_has_marked_are_taken_as_they_stand() {
    TokenStream stream =
        read(
            "<head>As it is</head><p><s><w lemma='the' pos='DT'>The</w>"
                + " <w lemma='New York' pos='NP'>New York</w><pc>1</pc></s></p>");
    assertThat(words(stream)).isEqualTo("As|it|is|The|New York");
    Token city = stream.tokens().get(4);
    assertThat(stream.annotation(city, "lemma")).contains("New York");
    assertThat(stream.annotation(city, "msd")).isEmpty();
    assertThat(stream.annotation(stream.tokens().get(0), "pos")).isEmpty();
  }

  @Test
  void sentences_are_those_of_the_text_or_are_cut_where_it_has_none() {
    TokenStream stream =
        read(
            "<head>As it is</head><p>Dr. Vale came. He  said: “No.” And\n left, <hi>alone. So</hi>"
                + " what?</p><p><s n='1'>One. Two</s> <s>three</s></p>");
    List<String> found =
        stream.sentences().stream()
            .map(
                s ->
                    stream.tokens().subList(s.from(), s.to()).stream()
                            .map(stream::form)
                            .collect(Collectors.joining(" "))
                        + s.element().flatMap(e -> e.attribute("n")).orElse(""))
            .toList();
    assertThat(found)
        .containsExactly(
            "As it is",
            "Dr Vale came",
            "He said No",
            "And left alone",
            "So what",
            "One Two1",
            "three");
  }

  @Test
  void each_element_knows_its_words_and_each_word_its_elements() {
    TokenStream stream =
        read("<p>So <said who='#a'>says <persName>Ada Vale</persName></said>.<note/></p>");
    List<String> found =
        stream.structures().stream()
            .map(s -> s.element().name() + " " + s.from() + " " + s.to())
            .toList();
    assertThat(found).containsExactly("text 0 4", "body 0 4", "p 0 4", "said 1 4", "persName 2 4");
    assertThat(stream.around(3)).extracting(e -> e.name()).endsWith("p", "said", "persName");
  }
}
