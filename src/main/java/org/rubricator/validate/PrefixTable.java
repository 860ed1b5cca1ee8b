package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** The prefixes that a header declares (TEI P5 §17.2.3, prefixDef). */
final class PrefixTable {

  private static final int LONGEST = 500;

  /** Definitions of one prefix that are looked at. */
  private static final int MOST_OF_ONE = 200;

  /**
   * One of the definitions of a prefix.
   *
   * @param file the label of the file that it stands in
   */
  private record Definition(Pattern match, String replacement, String file) {}

  /**
   * What a pointer stands for.
   *
   * @param file the label of the file that declares the prefix
   */
  record Target(String address, String file) {}

  private final Map<String, List<Definition>> byPrefix = new HashMap<>();
  private final Set<String> tooMany = new HashSet<>();
  private final Map<Definition, MatchingSteps> steps = new HashMap<>();

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

  /**
   * Those of several files, for the pointers of one; of two definitions that match, the first
   * holds.
   */
  static PrefixTable of(List<PrefixTable> tables) {
    PrefixTable all = new PrefixTable();
    for (PrefixTable table : tables) {
      table.byPrefix.forEach((prefix, found) -> all.definitions(prefix).addAll(found));
      all.tooMany.addAll(table.tooMany);
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
      if (definitions(ident.get()).size() >= MOST_OF_ONE) {
        tooMany.add(ident.get());
        return;
      }
      SchemaPattern.ofWhole(match.get())
          .map(pattern -> new Definition(pattern, replacement.get(), file))
          .ifPresent(definitions(ident.get())::add);
    }
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
        Matcher matcher = matcher(definition, rest);
        if (matcher.matches()) {
          return Optional.of(
              new Target(matcher.replaceFirst(definition.replacement), definition.file));
        }
      } catch (MatchingSteps.Exceeded | IndexOutOfBoundsException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Matcher matcher(Definition definition, String rest) {
    return definition.match.matcher(
        steps.computeIfAbsent(definition, d -> new MatchingSteps()).counted(rest));
  }

  /** True where a prefix is defined, and what follows it fits none of its patterns. */
  boolean refuses(String prefix, String rest) {
    List<Definition> definitions = byPrefix.getOrDefault(prefix, List.of());
    return !definitions.isEmpty()
        && !tooMany.contains(prefix)
        && rest.length() <= LONGEST
        && definitions.stream().noneMatch(d -> mayFit(d, rest));
  }

  /** True also for a pattern that takes too long to tell. */
  private boolean mayFit(Definition definition, String rest) {
    try {
      return matcher(definition, rest).matches();
    } catch (MatchingSteps.Exceeded e) {
      return true;
    }
  }

  /** True where a pattern of a prefix took too long, or it has too many: not all are asked. */
  boolean isGivenUp(String prefix) {
    return tooMany.contains(prefix)
        || byPrefix.getOrDefault(prefix, List.of()).stream()
            .anyMatch(d -> steps.containsKey(d) && steps.get(d).areExceeded());
  }

  /** The prefixes that are declared. */
  Set<String> prefixes() {
    return byPrefix.keySet();
  }
}
