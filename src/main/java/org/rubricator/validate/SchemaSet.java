package org.rubricator.validate;

import java.util.List;
import org.rubricator.xml.RelaxNgSchema;
import org.rubricator.xml.SchematronRules;

/**
 * The schemas that a file is checked against.
 *
 * @param binding false where they are ours and the file claims another
 */
record SchemaSet(List<RelaxNgSchema> grammars, List<SchematronRules> rules, boolean binding) {

  SchemaSet {
    grammars = List.copyOf(grammars);
    rules = List.copyOf(rules);
  }
}
