package org.rubricator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** The doors through which bytes come in, each with its law. */
enum Door {
  READING(new ReadingLaw()),
  CHECK(new CheckLaw()),
  CONVERSION(new ConversionLaw()),
  SCHEMAS(new SchemaLaw()),
  FIX(new FixLaw()),
  EDITS(new EditsLaw());

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Law law;

  Door(Law law) {
    this.law = law;
  }

  /** The folder of its inputs in {@code src/test/resources/fuzz}. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Asks the law, which may take a few seconds and no more; on a slow machine some tens. */
  void open(byte[] input) throws IOException {
    long start = System.nanoTime();
    law.hold(input);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
  }
}
