package org.rubricator.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a finding the same one in the next run, wherever its line has moved to. Two mistakes
 * of one kind in the same words of a file have one identity.
 *
 * @param cause its arguments, parted by {@code |}
 * @param words those that are marked, or the empty string
 */
public record Identity(String code, String path, String cause, String words) {

  private static final int BYTES = 16;

  /** Of a finding; each part is one line. */
  public static Identity of(Diagnostic finding) {
    return new Identity(
        finding.code().id(),
        OneLine.of(finding.place().path()),
        OneLine.of(String.join(" | ", finding.cause().arguments())),
        OneLine.of(finding.place().excerpt().map(Excerpt::marked).orElse("")));
  }

  /** A checksum of it, 32 hexadecimal digits. */
  String fingerprint() {
    String all = String.join("\n", code, path, cause, words);
    byte[] digest = sha256().digest(all.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
