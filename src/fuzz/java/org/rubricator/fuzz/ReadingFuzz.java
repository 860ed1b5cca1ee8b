package org.rubricator.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as a TEI file. */
class ReadingFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.tei();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "/fuzz/tei.dict")
  @FuzzTest(maxDuration = "10m")
  void any_bytes_are_a_document_or_a_finding(byte[] input) throws IOException {
    Door.READING.open(input);
  }
}
