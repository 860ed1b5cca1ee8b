package org.rubricator.xml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.rubricator.diagnostic.XmlCharacters;

/** A file that is included as text (XInclude 1.0, 4.3). */
public final class IncludedText {

  private IncludedText() {}

  /**
   * The characters of a file.
   *
   * @param encoding that the include names, such as {@code UTF-8}
   * @throws FileRefused if it is too large, in another encoding, or holds what XML cannot
   */
  public static String read(Path file, String encoding) throws IOException {
    byte[] bytes = RegularFile.bytes(file, XmlLimits.MAX_EXPANSION);
    String words = decoded(bytes, charset(encoding));
    if (!words.codePoints().allMatch(XmlCharacters::isAllowed)) {
      throw new FileRefused("it holds a character that XML does not allow");
    }
    return words.startsWith("\uFEFF") ? words.substring(1) : words;
  }

  private static Charset charset(String name) throws FileRefused {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new FileRefused("the encoding " + name + " is not known");
    }
  }

  private static String decoded(byte[] bytes, Charset charset) throws FileRefused {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new FileRefused(
          "it is not in " + charset.name() + ": name its own in the attribute encoding");
    }
  }
}
