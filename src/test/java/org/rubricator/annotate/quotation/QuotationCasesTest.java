package org.rubricator.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuotationCasesTest {
  private static final String ANY = "*";

  @TestFactory
  Stream<DynamicTest> every_passage_repair_and_fault_is_as_a_reader_marked_it() {
    return TableOfCases.rows("/annotate/quotation/quotations.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[1], () -> check(row)));
  }

  private static void check(String[] row) {
    TaggedText text = new TaggedText(row[1]);
    QuotationScan scan = new QuotationScanner().scan(text.blocks(), Locale.forLanguageTag(row[0]));
    List<TaggedText.Expected> found = TaggedText.of(scan, text.blocks());
    assertThat(found).containsExactlyElementsOf(text.passages());
    if (!row[2].equals(ANY)) {
      assertThat(repairs(scan)).isEqualTo(row[2]);
    }
    if (!row[3].equals(ANY)) {
      assertThat(faults(scan, text.blocks())).isEqualTo(row[3]);
    }
  }

  private static String repairs(QuotationScan scan) {
    return scan.repairs().stream()
        .map(repair -> repair.sic() + "→" + repair.corr())
        .collect(Collectors.joining(";"));
  }

  private static String faults(QuotationScan scan, List<String> blocks) {
    return scan.faults().stream()
        .map(fault -> blocks.get(fault.block()).substring(fault.start(), fault.end()))
        .collect(Collectors.joining(";"));
  }
}
