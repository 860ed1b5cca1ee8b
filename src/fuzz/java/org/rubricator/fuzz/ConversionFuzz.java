package org.rubricator.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as a raw text. */
class ConversionFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.rawTexts();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "/fuzz/raw.dict")
  @FuzzTest(maxDuration = "10m")
  void any_raw_text_is_kept_whole(byte[] input) throws IOException {
    Door.CONVERSION.open(input);
  }
}
