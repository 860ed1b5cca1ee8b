package org.rubricator.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as edits and the file that they change. */
class EditsFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.edits();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void any_edits_change_what_they_say(byte[] input) throws IOException {
    Door.EDITS.open(input);
  }
}
