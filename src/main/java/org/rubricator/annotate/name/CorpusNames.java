package org.rubricator.annotate.name;

import java.util.List;
import org.rubricator.authority.Entry;

/**
 * The names of texts that belong together.
 *
 * @param candidates of each text, in its order
 * @param drafts entries for names that the authority does not have
 */
public record CorpusNames(List<List<Candidate>> candidates, List<Entry> drafts) {

  public CorpusNames {
    candidates = List.copyOf(candidates);
    drafts = List.copyOf(drafts);
  }
}
