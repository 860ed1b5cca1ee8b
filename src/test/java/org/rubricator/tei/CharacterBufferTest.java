package org.rubricator.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterBufferTest {

  private static final String FILE =
      "<!DOCTYPE TEI [<!ENTITY ship \"a ship\">]>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><p>"
          + "One &amp; two\r\nthree\rfour<lb/> \t\n<lb/>&ship; sails<lb/>"
          + "<![CDATA[a < b &amp;]]><lb/>\uD83D\uDEA2 &#x1F6A2;<lb/>"
          + "long ".repeat(2000)
          + "<lb/>short</p></text></TEI>";

  @Test
  void it_holds_what_the_document_says_whatever_it_held_before() {
    TeiDocument document = TeiDocument.parse("letter.xml", FILE.getBytes(StandardCharsets.UTF_8));
    CharacterBuffer buffer = new CharacterBuffer();
    List<String> held = new ArrayList<>();
    document.root().forEach(e -> e.children().forEach(node -> hold(document, node, buffer, held)));
    assertThat(held)
        .startsWith("One & two\nthree\nfour", " \t\n", "a ship", " sails", "a < b &amp;")
        .endsWith("short")
        .contains("\uD83D\uDEA2 \uD83D\uDEA2");
  }

  private static void hold(
      TeiDocument document, TeiNode node, CharacterBuffer buffer, List<String> held) {
    if (node instanceof TeiCharacters characters) {
      buffer.hold(document, characters);
      String words = new String(buffer.units(), 0, buffer.length());
      assertThat(words).isEqualTo(document.characters(characters));
      assertThat(buffer.isBlank()).isEqualTo(words.isBlank());
      held.add(words);
    }
  }
}
