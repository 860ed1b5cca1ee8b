package org.rubricator.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files whole that may be anything: a pipe or a device would never end. */
public final class RegularFile {

  private static final long KILOBYTE = 1024;

  private RegularFile() {}

  /**
   * The bytes of a file.
   *
   * @param most bytes that it may have
   * @throws FileRefused if it is no file, or larger
   */
  public static byte[] bytes(Path file, long most) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileRefused("it is no file, but a folder, a pipe or a device");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = Files.size(file) > most ? new byte[0] : in.readNBytes((int) most);
      if (bytes.length < Files.size(file) || in.read() >= 0) {
        throw new FileRefused("it is larger than " + most / KILOBYTE + " KB");
      }
      return bytes;
    }
  }

  /**
   * The text of a file in UTF-8.
   *
   * @throws FileRefused as for {@link #bytes}, or if it is not UTF-8
   */
  public static String text(Path file, long most) throws IOException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(bytes(file, most));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new FileRefused("it is not UTF-8");
    }
  }

  /**
   * The text of an XML file in the charset that it declares.
   *
   * @throws FileRefused as for {@link #bytes}, or if it is in another
   */
  public static String xml(Path file, long most) throws IOException {
    byte[] bytes = bytes(file, most);
    try {
      return XmlCharset.of(bytes).decode(bytes);
    } catch (CharacterCodingException e) {
      throw new FileRefused("it is not " + XmlCharset.of(bytes).charset());
    } catch (XmlProblem e) {
      throw new FileRefused(e.reason());
    }
  }
}
