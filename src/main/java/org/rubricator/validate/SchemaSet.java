package org.rubricator.validate;

import java.util.List;
import java.util.stream.Stream;
import org.rubricator.xml.RelaxNgSchema;
import org.rubricator.xml.SchematronRules;

/** Schemas that a file is checked against, each once. */
record SchemaSet(List<RelaxNgSchema> grammars, List<SchematronRules> rules) {

  static final SchemaSet NONE = new SchemaSet(List.of(), List.of());

  SchemaSet {
    grammars = grammars.stream().distinct().toList();
    rules = rules.stream().distinct().toList();
  }

  SchemaSet plus(SchemaSet more) {
    return new SchemaSet(
        Stream.concat(grammars.stream(), more.grammars.stream()).toList(),
        Stream.concat(rules.stream(), more.rules.stream()).toList());
  }

  boolean isEmpty() {
    return grammars.isEmpty() && rules.isEmpty();
  }
}
