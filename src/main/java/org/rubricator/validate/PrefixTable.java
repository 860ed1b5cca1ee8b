package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** The prefixes that a header declares (TEI P5 §17.2.3, prefixDef). */
final class PrefixTable {

  /** Steps that matching a pointer may take: a pattern from a file must not run for ever. */
  private static final int MOST_STEPS = 200_000;

  private static final int LONGEST = 500;

  /** A backslash with the letter behind it. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\.");

  private record Definition(Pattern match, String replacement) {}

  private final Map<String, List<Definition>> byPrefix = new HashMap<>();

  PrefixTable(TeiDocument document) {
    document.root().all("prefixDef").forEach(this::add);
  }

  private void add(TeiElement definition) {
    Optional<String> ident = definition.attribute("ident");
    Optional<String> match = definition.attribute("matchPattern");
    Optional<String> replacement = definition.attribute("replacementPattern");
    ident.ifPresent(i -> byPrefix.computeIfAbsent(i, k -> new ArrayList<>()));
    if (ident.isPresent() && match.isPresent() && replacement.isPresent()) {
      pattern(match.get())
          .ifPresent(
              p ->
                  byPrefix
                      .computeIfAbsent(ident.get(), i -> new ArrayList<>())
                      .add(new Definition(p, replacement.get())));
    }
  }

  private static Optional<Pattern> pattern(String regex) {
    try {
      return Optional.of(Pattern.compile(ESCAPE.matcher(regex).replaceAll(PrefixTable::java)));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** The classes of characters of names, which regular expressions of XML Schema have. */
  private static String java(MatchResult escape) {
    String found =
        switch (escape.group()) {
          case "\\i" -> "[\\p{L}_:]";
          case "\\I" -> "[^\\p{L}_:]";
          case "\\c" -> "[\\p{L}\\p{M}\\p{Nd}._:\u00B7-]";
          case "\\C" -> "[^\\p{L}\\p{M}\\p{Nd}._:\u00B7-]";
          default -> escape.group();
        };
    return Matcher.quoteReplacement(found);
  }

  boolean declares(String prefix) {
    return byPrefix.containsKey(prefix);
  }

  /** What a pointer such as {@code person:ID} stands for; nothing for one of more than a line. */
  Optional<String> expand(String prefix, String rest) {
    if (rest.length() > LONGEST) {
      return Optional.empty(); // a pattern with a choice in it takes memory for each letter
    }
    for (Definition definition : byPrefix.getOrDefault(prefix, List.of())) {
      try {
        Matcher matcher = definition.match.matcher(new Counted(rest, new int[] {MOST_STEPS}));
        if (matcher.matches()) {
          return Optional.of(matcher.replaceFirst(definition.replacement));
        }
      } catch (IllegalStateException | IndexOutOfBoundsException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Characters that may be asked for only so many times. */
  private record Counted(String text, int[] left) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (left[0]-- < 0) {
        throw new IllegalStateException("the pattern takes too long");
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
