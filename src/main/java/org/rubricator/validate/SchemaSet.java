package org.rubricator.validate;

import java.util.List;
import org.rubricator.xml.RelaxNgSchema;
import org.rubricator.xml.SchematronRules;

/** The schemas that a file is checked against. */
record SchemaSet(List<RelaxNgSchema> grammars, List<SchematronRules> rules) {

  SchemaSet {
    grammars = List.copyOf(grammars);
    rules = List.copyOf(rules);
  }
}
