package org.rubricator.annotate;

import java.util.List;
import org.rubricator.authority.Entry;

/**
 * What annotation gives for files that belong together.
 *
 * @param texts in the order given
 * @param drafts new entries that their names lead to, in the order in which they are named first
 */
public record AnnotatedTexts(List<AnnotatedText> texts, List<Entry> drafts) {

  public AnnotatedTexts {
    texts = List.copyOf(texts);
    drafts = List.copyOf(drafts);
  }
}
