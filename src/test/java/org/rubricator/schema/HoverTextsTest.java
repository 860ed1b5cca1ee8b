package org.rubricator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Step;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.xml.XmlTree;

/**
 * What editors show of an element, an attribute or a value stands in the grammar where they look
 * for it: as the first child, or right after a value (RELAX NG DTD Compatibility, section 4).
 */
class HoverTextsTest {

  private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
  private static final String DOCUMENTATION =
      "{http://relaxng.org/ns/compatibility/annotations/1.0}documentation";

  private static List<XdmNode> all(String name) throws Exception {
    XdmNode grammar =
        XmlTree.parse(Files.readString(SchemaTest.GRAMMAR), SchemaTest.GRAMMAR.toString());
    List<XdmNode> found = grammar.select(Steps.descendant(RELAX_NG, name)).toList();
    assertThat(found).hasSizeGreaterThan(100);
    return found;
  }

  private static boolean isDescription(XdmNode node) {
    return node.getNodeName().getClarkName().equals(DOCUMENTATION)
        && !node.getStringValue().isBlank();
  }

  private static boolean isDescribed(XdmNode node, Step<XdmNode> beside) {
    return node.select(beside).limit(1).anyMatch(HoverTextsTest::isDescription);
  }

  @ParameterizedTest
  @ValueSource(strings = {"element", "attribute"})
  void each_element_and_each_attribute_is_described(String kind) throws Exception {
    assertThat(all(kind)).allMatch(node -> isDescribed(node, Steps.child(Predicates.isElement())));
  }

  @Test
  void each_value_of_a_list_is_described() throws Exception {
    assertThat(all("value"))
        .allMatch(node -> isDescribed(node, Steps.followingSibling(Predicates.isElement())));
  }
}
