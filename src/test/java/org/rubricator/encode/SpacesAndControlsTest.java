package org.rubricator.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.XmlCharacters;
import org.rubricator.source.SourceReader;
import org.rubricator.source.SourceText;

/**
 * XML knows four characters of white space; every other space, line end and control character is
 * kept where it stands, or leaves a gap.
 */
class SpacesAndControlsTest {

  private static final String LONG =
      "She had been at work in the house since the early hours of that day, and nobody asked.";

  /** Texts with the character, written {@code @}, at the places where lines are cut. */
  private static Stream<String> places() {
    return Stream.of(
        "A head of this@||LONG@||LONG  @||@  LONG||@LONG@|@LONG @||@|@ LONG||LONG",
        "@A head of this||LONG||Another head@||LONG||@Another head||LONG LONG",
        "A talk||ANNA: @Go away.|BOB: @ Come in.|ANNA:@Go on.|BOB@: No.|ANNA: Yes.|BOB: LONG",
        "A talk||ANNA.@ Go away.||TOM.@ Come in.@||ANNA. Go on.||TOM. Well@.||ANNA.|@",
        "A list||- @one|- two@|-@three|@- four||1.@ LONG|2. @LONG|3. LONG",
        "Paris, 3 May 1871@||@Dear Anna,@||LONG||Yours truly,@ Bob||P.S.@ LONG",
        "@Dear Anna,|LONG||Yours truly, @Bob@|@",
        "Dear Anna,||LONG||I remain, @ Yours truly,@|@Bob",
        "By Anna Smith@||A head of this||@By Tom Stone||LONG||[ad_1]@||@In this image: LONG",
        "CHAPTER I@||@LONG A para-@|graph of para-|@graph.||CHAPTER II||LONG");
  }

  @TempDir private Path folder;

  private static IntStream spacesAndControls() {
    return IntStream.rangeClosed(1, 0xFFFF).filter(SpacesAndControlsTest::isSpaceOrControl);
  }

  private static boolean isSpaceOrControl(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.FORMAT;
  }

  @TestFactory
  Stream<DynamicTest> every_space_and_control_character_is_kept() {
    return spacesAndControls()
        .mapToObj(
            c ->
                DynamicTest.dynamicTest(
                    String.format("U+%04X", c),
                    () -> assertThat(places()).allMatch(text -> isKept(text, c))));
  }

  /** Written with its gaps, one for each character that XML cannot hold. */
  private boolean isKept(String places, int character) {
    String text = places.replace("LONG", LONG).replace('|', '\n') + "\n\n" + LONG.repeat(3);
    try {
      SourceText source = read(text.replace("@", Character.toString(character)));
      byte[] tei = Encoding.file(source.text(), "en");
      Path written = folder.resolve("t.xml");
      Files.write(written, tei);
      return SourceTextCheck.holds(source, written, "t.txt", new Findings())
          && gaps(tei) == strange(source.text());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private SourceText read(String text) throws IOException {
    Path raw = folder.resolve("t.txt");
    Files.writeString(raw, text);
    return new SourceReader(Optional.of(StandardCharsets.UTF_8), new Findings())
        .read(raw, "t.txt")
        .orElseThrow();
  }

  private static long gaps(byte[] tei) {
    return new String(tei, StandardCharsets.UTF_8).split("<gap ", -1).length - 1L;
  }

  private static long strange(String text) {
    return text.chars().filter(c -> !XmlCharacters.isAllowed(c)).count();
  }
}
