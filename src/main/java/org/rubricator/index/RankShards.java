package org.rubricator.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ranks of the forms of each text, {@code ranks.STEM.js}: for each block how many forms
 * it has, and the rank of each as the block numbers them. Blocks come text by text; what comes a
 * second time is passed over.
 */
final class RankShards {

  private final List<TextEntry> texts;
  private final List<Facts> facts;
  private final IndexBuild.Sink sink;
  private ByteWriter ranks = new ByteWriter();
  private int text;
  private int block;

  RankShards(List<TextEntry> texts, List<Facts> facts, IndexBuild.Sink sink) {
    this.texts = texts;
    this.facts = facts;
    this.sink = sink;
  }

  void add(int ofText, int number, @Nullable Vocabulary.Form[] forms) throws IOException {
    if (ofText < text || (ofText == text && number < block)) {
      return;
    }
    text = ofText;
    block = number + 1;
    ranks.number(forms.length);
    for (Vocabulary.Form form : forms) {
      ranks.number(Objects.requireNonNull(form).rank()); // no word is empty
    }
    if (block == facts.get(text).blocks()) {
      String name = IndexNames.ranks(texts.get(text).stem());
      sink.put(name, Shard.file(name, ranks.toArray()));
      ranks = new ByteWriter();
    }
  }
}
