package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * One of the definitions of a prefix.
   *
   * @param file the label of the file that it stands in
   */
  private record Definition(Pattern match, String replacement, String file) {

    Matcher matcher(String rest) {
      return match.matcher(new Counted(rest, new int[] {MOST_STEPS}));
    }

    /** True also for a pattern that takes too long to tell. */
    boolean mayFit(String rest) {
      try {
        return matcher(rest).matches();
      } catch (IllegalStateException e) {
        return true;
      }
    }
  }

  /**
   * What a pointer stands for.
   *
   * @param file the label of the file that declares the prefix
   */
  record Target(String address, String file) {}

  private final Map<String, List<Definition>> byPrefix = new HashMap<>();

  private PrefixTable() {}

  static PrefixTable empty() {
    return new PrefixTable();
  }

  /** Those of a file. */
  static PrefixTable of(TeiDocument document) {
    PrefixTable own = new PrefixTable();
    document.root().all("prefixDef").forEach(e -> own.add(e, document.label()));
    return own;
  }

  /** Those of several files; of two definitions that match, the first holds. */
  static PrefixTable of(List<PrefixTable> tables) {
    if (tables.size() == 1) {
      return tables.get(0);
    }
    PrefixTable all = new PrefixTable();
    for (PrefixTable table : tables) {
      table.byPrefix.forEach((prefix, found) -> all.definitions(prefix).addAll(found));
    }
    return all;
  }

  private List<Definition> definitions(String prefix) {
    return byPrefix.computeIfAbsent(prefix, p -> new ArrayList<>());
  }

  private void add(TeiElement definition, String file) {
    Optional<String> ident = definition.attribute("ident");
    Optional<String> match = definition.attribute("matchPattern");
    Optional<String> replacement = definition.attribute("replacementPattern");
    ident.ifPresent(this::definitions);
    if (ident.isPresent() && match.isPresent() && replacement.isPresent()) {
      pattern(match.get())
          .map(pattern -> new Definition(pattern, replacement.get(), file))
          .ifPresent(definitions(ident.get())::add);
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
  Optional<Target> expand(String prefix, String rest) {
    if (rest.length() > LONGEST) {
      return Optional.empty(); // a pattern with a choice in it takes memory for each letter
    }
    for (Definition definition : byPrefix.getOrDefault(prefix, List.of())) {
      try {
        Matcher matcher = definition.matcher(rest);
        if (matcher.matches()) {
          return Optional.of(
              new Target(matcher.replaceFirst(definition.replacement), definition.file));
        }
      } catch (IllegalStateException | IndexOutOfBoundsException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** True where a prefix is defined, and what follows it fits none of its patterns. */
  boolean refuses(String prefix, String rest) {
    List<Definition> definitions = byPrefix.getOrDefault(prefix, List.of());
    return !definitions.isEmpty()
        && rest.length() <= LONGEST
        && definitions.stream().noneMatch(d -> d.mayFit(rest));
  }

  /** The prefixes that are declared. */
  Set<String> prefixes() {
    return byPrefix.keySet();
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
