package org.rubricator.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as what tells how files are checked. */
class SchemaFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.schemas();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "/fuzz/schema.dict")
  @FuzzTest(maxDuration = "10m")
  void any_schema_or_setting_is_taken_or_told(byte[] input) throws IOException {
    Door.SCHEMAS.open(input);
  }
}
