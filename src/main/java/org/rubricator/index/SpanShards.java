package org.rubricator.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the elements of each name in all texts: {@code spans.NAME.js}, a {@link Spans}. */
final class SpanShards {

  private final List<Facts> facts;

  SpanShards(List<Facts> facts) {
    this.facts = facts;
  }

  /** How many there are of each name. */
  Map<String, Integer> write(IndexBuild.Sink sink) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    facts.forEach(text -> names.addAll(text.spans().keySet()));
    Map<String, Integer> counts = new TreeMap<>();
    for (String name : names) {
      String file = IndexNames.spans(name);
      ByteWriter content = new ByteWriter();
      counts.put(name, write(name, content));
      sink.put(file, Shard.file(file, content.toArray()));
    }
    return counts;
  }

  private int write(String name, ByteWriter content) {
    SpanWriter writer = new SpanWriter();
    int base = 0;
    for (Facts text : facts) {
      Spans spans = text.spans().get(name);
      for (int i = 0; spans != null && i < spans.size(); i++) {
        writer.add(base + spans.start(i), base + spans.end(i), spans.attributes(i));
      }
      base += text.words();
    }
    return writer.writeTo(content);
  }
}
