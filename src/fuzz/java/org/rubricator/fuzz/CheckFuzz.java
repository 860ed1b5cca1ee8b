package org.rubricator.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as a TEI file that is checked. */
class CheckFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.tei();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "/fuzz/tei.dict")
  @FuzzTest(maxDuration = "10m")
  void any_file_is_checked_to_the_end(byte[] input) throws IOException {
    Door.CHECK.open(input);
  }
}
