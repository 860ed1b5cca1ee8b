package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose passages are tagged by hand: {@code <said>“Go,”</said> he said, <said
 * +>“now.”</said>}, with {@code ¶} between blocks; {@code <said @Ann>} names the speaker.
 */
final class TaggedText {
  private static final Pattern TAG =
      Pattern.compile(
          "<(?<close>/?)(?<name>[a-zA-Z]{1,9})(?<plus> \\+)?(?: @(?<who>[^>]{1,60}))?>");

  private final List<String> blocks = new ArrayList<>();
  private final List<Expected> passages = new ArrayList<>();

  /** A passage as tagged: its kind, its parts as "block:text", and its speaker or "". */
  record Expected(String kind, List<String> parts, String speaker) {}

  private record Open(int passage, int start) {}

  TaggedText(String tagged) {
    Map<Integer, Integer> lastByDepth = new HashMap<>();
    for (String block : tagged.split("¶")) {
      read(block, lastByDepth);
    }
  }

  private void read(String tagged, Map<Integer, Integer> lastByDepth) {
    StringBuilder text = new StringBuilder();
    List<Open> open = new ArrayList<>();
    Matcher tag = TAG.matcher(tagged);
    int at = 0;
    while (tag.find()) {
      text.append(tagged, at, tag.start());
      at = tag.end();
      if (tag.group("close").isEmpty()) {
        open.add(new Open(opened(tag, open.size(), lastByDepth), text.length()));
      } else {
        Open last = open.remove(open.size() - 1);
        String part = blocks.size() + ":" + last.start() + ":" + text.substring(last.start());
        passages.get(last.passage()).parts().add(part);
      }
    }
    blocks.add(text.append(tagged.substring(at)).toString());
  }

  private int opened(Matcher tag, int depth, Map<Integer, Integer> lastByDepth) {
    if (tag.group("plus") != null) {
      return lastByDepth.get(depth);
    }
    String who = tag.group("who") == null ? "" : tag.group("who");
    passages.add(new Expected(kind(tag.group("name")), new ArrayList<>(), who));
    lastByDepth.put(depth, passages.size() - 1);
    return passages.size() - 1;
  }

  private static String kind(String name) {
    return name.equals("soCalled") ? "SO_CALLED" : name.toUpperCase(Locale.ROOT);
  }

  List<String> blocks() {
    return blocks;
  }

  List<Expected> passages() {
    return passages;
  }

  /** The passages of a scan in the same form, without speakers. */
  static List<Expected> of(QuotationScan scan, List<String> blocks) {
    return scan.passages().stream()
        .map(passage -> new Expected(passage.kind().name(), parts(passage, blocks), ""))
        .toList();
  }

  private static List<String> parts(QuotedPassage passage, List<String> blocks) {
    return passage.parts().stream()
        .map(
            part ->
                part.block()
                    + ":"
                    + part.start()
                    + ":"
                    + blocks.get(part.block()).substring(part.start(), part.end()))
        .toList();
  }
}
