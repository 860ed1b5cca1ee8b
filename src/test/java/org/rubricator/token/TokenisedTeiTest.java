package org.rubricator.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.tei.TeiDocument;

/** A text whose words are elements has the same words as before, and the same text. */
class TokenisedTeiTest {

  private static String tokenised(String body) {
    TokenStream stream = TokenStreams.ofBody(body);
    String text = new String(TokenisedTei.of(stream).bytes(), StandardCharsets.UTF_8);
    return text.substring(text.indexOf("<body>") + 6, text.indexOf("</body>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>So did I.</p>|<p><w>So</w> <w>did</w> <w>I</w>.</p>",
        "<p><hi>T</hi>he end</p>|<p><w norm=\"The\"><hi>T</hi>he</w> <w>end</w></p>",
        "<p><hi>The wi</hi>ndow</p>|"
            + "<p><hi><w>The</w> <w part=\"I\" norm=\"window\">wi</w></hi><w part=\"F\">ndow</w></p>",
        "<p><persName>Ada</persName>s</p>|"
            + "<p><persName><w part=\"I\" norm=\"Adas\">Ada</w></persName><w part=\"F\">s</w></p>",
        "<p>win<lb break='no'/>dow</p>|<p><w norm=\"window\">win<lb break='no'/>dow</w></p>",
        "<p>R&amp;D</p>|<p><w>R</w>&amp;<w>D</w></p>",
        "<p>caf&#233; x</p>|<p><w norm=\"caf\u00e9\">caf&#233;</w> <w>x</w></p>",
        "<p><w>So</w> did</p>|<p><w>So</w> <w>did</w></p>"
      })
  void each_word_is_an_element(String body, String expected) {
    assertThat(tokenised(body)).isEqualTo(expected);
  }

  @Test
  void what_an_editor_chose_is_the_word() {
    assertThat(tokenised("<p>a <choice><sic>teh</sic><corr>the</corr></choice> b</p>"))
        .isEqualTo(
            "<p><w>a</w> <choice><sic>teh</sic><corr><w>the</w></corr></choice> <w>b</w></p>");
  }

  @Test
  void words_are_read_again_as_they_were() {
    TokenStream stream =
        TokenStreams.ofBody(
            "<p>She’s <hi>so</hi> <q>gl<hi>a</hi>d</q>, <name>Ada</name>’s <note>no 1.5</note>end</p>");
    byte[] again = TokenisedTei.of(stream).bytes();
    TokenStream read =
        new TokenReader(TeiDocument.read("t.xml", again, finding -> {}).orElseThrow()).read();
    assertThat(read.view().text()).isEqualTo(stream.view().text());
    List<String> parts =
        read.tokens().stream().filter(t -> !isLaterPart(read, t)).map(t -> norm(read, t)).toList();
    assertThat(parts).isEqualTo(stream.tokens().stream().map(stream::form).toList());
  }

  private static boolean isLaterPart(TokenStream stream, Token token) {
    return stream.annotation(token, "part").filter(part -> !part.equals("I")).isPresent();
  }

  private static String norm(TokenStream stream, Token token) {
    return stream.annotation(token, "norm").orElseGet(() -> stream.form(token));
  }
}
