package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts mistakes against the grammar into a well-formed file, which stays well-formed. */
final class Spoiling {

  private static final int MISTAKES = 6;

  /** Matches the start tag of an element with something in it, behind its header's start. */
  private static final Pattern START = Pattern.compile("<([a-z][A-Za-z]{1,30})((?: [^<>]*[^/])?)>");

  private Spoiling() {}

  static String of(String text, long seed) {
    Random random = new Random(seed);
    String spoilt = text;
    for (int i = 0; i < MISTAKES; i++) {
      spoilt = one(spoilt, random);
    }
    return spoilt;
  }

  private static String one(String text, Random random) {
    List<MatchResult> starts = new ArrayList<>(START.matcher(text).results().toList());
    MatchResult start = starts.get(random.nextInt(starts.size()));
    String before = text.substring(0, start.start());
    String tag = start.group();
    String after = text.substring(start.end());
    String name = start.group(1);
    return switch (random.nextInt(7)) {
      case 0 ->
          before
              + "<"
              + name
              + " kind"
              + random.nextInt(1_000_000)
              + "=\"x\""
              + start.group(2)
              + ">"
              + after;
      case 1 -> before + tag + "<xyz a=\"b\">words <p>x</p><lb/></xyz>" + after;
      case 2 -> before + "<div><p>A</p></div>" + tag + after;
      case 3 -> before + tag + "stray words" + after;
      case 4 -> before + tag.replaceFirst("=\"[^\"]*\"", "=\"not so\"") + after;
      case 5 -> before + "<date when=\"12 May 1914\" whenn=\"1914\">then</date>" + tag + after;
      default -> renamed(before, name, start.group(2), after);
    };
  }

  /** The start tag and the next end tag of that name, if it closes it. */
  private static String renamed(String before, String name, String attributes, String after) {
    int end = after.indexOf("</" + name + ">");
    boolean own = end >= 0 && !after.substring(0, end).contains("<" + name);
    return own
        ? before
            + "<"
            + name
            + "s"
            + attributes
            + ">"
            + after.substring(0, end)
            + "</"
            + name
            + "s>"
            + after.substring(end + name.length() + 3)
        : before + "<" + name + attributes + ">" + after;
  }
}
