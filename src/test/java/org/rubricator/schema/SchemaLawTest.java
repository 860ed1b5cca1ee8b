package org.rubricator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rubricator.xml.RelaxNgSchema;

/** Laws of the grammar, over documents made from it. */
@Timeout(20)
@Tag("slow")
class SchemaLawTest {

  private static final int COUNT = 1_500;
  private static final int SPOILT = 300;
  private static final long SEED = 20_201_004;

  /** Matches the name of a start tag. */
  private static final Pattern NAME = Pattern.compile("<([A-Za-z][A-Za-z0-9]{0,40})");

  private static List<String> instances;
  private static RelaxNgSchema grammar;

  @BeforeAll
  static void make() throws Exception {
    instances = InstanceGenerator.instances(SchemaTest.GRAMMAR, SEED, COUNT);
    grammar = SchemaTest.grammar(SchemaTest.GRAMMAR);
  }

  @Test
  void what_the_grammar_makes_the_grammar_takes() {
    assertThat(instances).hasSize(COUNT);
    assertThat(refused(grammar, instances)).isEmpty();
  }

  @Test
  void what_the_grammar_makes_tei_all_takes() throws Exception {
    assertThat(refused(SchemaTest.grammar(SchemaTest.teiAll()), instances)).isEmpty();
  }

  @Test
  void the_documents_hold_every_element_of_the_grammar() throws Exception {
    Map<String, Integer> held = new HashMap<>();
    instances.forEach(i -> NAME.matcher(i).results().forEach(m -> count(held, m.group(1))));
    Collection<String> elements = Grammar.read(SchemaTest.GRAMMAR).elements();
    assertThat(held.keySet()).containsAll(elements);
  }

  private static void count(Map<String, Integer> held, String name) {
    held.merge(name, 1, Integer::sum);
  }

  /** Says that the laws above can fail. */
  @Test
  void with_one_unknown_attribute_a_document_is_refused() {
    List<String> spoilt = instances.stream().limit(SPOILT).map(SchemaLawTest::spoilt).toList();
    assertThat(refused(grammar, spoilt)).hasSize(SPOILT);
  }

  private static String spoilt(String document) {
    Matcher last = NAME.matcher(document);
    int end = 0;
    while (last.find()) {
      end = last.end();
    }
    return document.substring(0, end) + " unheardOf=\"1\"" + document.substring(end);
  }

  /** Number, first error and text of each document that a grammar does not take. */
  private static List<String> refused(RelaxNgSchema grammar, List<String> documents) {
    return IntStream.range(0, documents.size())
        .parallel()
        .mapToObj(i -> refusal(grammar, i, documents.get(i)))
        .filter(refusal -> !refusal.isEmpty())
        .toList();
  }

  private static String refusal(RelaxNgSchema grammar, int number, String document) {
    List<String> errors = SchemaTest.errors(grammar, document);
    return errors.isEmpty()
        ? ""
        : "seed " + SEED + ", document " + number + ": " + errors.get(0) + "\n" + document;
  }
}
