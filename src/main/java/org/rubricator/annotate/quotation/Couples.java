package org.rubricator.annotate.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.annotate.quotation.SpeechLexicon.Kind;

/** Who is the wife of whom: {@code Mrs. Vale} of another Vale, if there are only these two. */
final class Couples {
  /** Names back. */
  private static final int REACH = 200;

  private final List<NameSpan> names;
  private final SpeechLexicon lexicon;
  private final Set<String> wives = new HashSet<>();
  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();

  Couples(List<String> blocks, List<NameSpan> names, SpeechLexicon lexicon) {
    this.names = names.stream().filter(NameSpan::isPerson).toList();
    this.lexicon = lexicon;
    for (NameSpan name : this.names) {
      List<Word> words = Word.in(blocks.get(name.block()), name.start(), name.end());
      if (!words.isEmpty()) {
        String surname = words.get(words.size() - 1).form();
        surnames.put(name.key(), surname);
        bySurname.computeIfAbsent(surname, k -> new HashSet<>()).add(name.key());
      }
    }
  }

  /** Takes note of a title before a name. */
  void title(Word title, String key) {
    if (lexicon.is(Kind.MARRIED, title.form())) {
      wives.add(key);
    }
  }

  /** Husband or wife of the last one of a couple who is named before a place of a block. */
  Optional<String> spouse(int block, int place) {
    int last = lastBefore(block, place);
    for (int i = last; i > Math.max(-1, last - REACH); i--) {
      Optional<String> other = other(names.get(i).key());
      if (other.isPresent()) {
        return other;
      }
    }
    return Optional.empty();
  }

  /** Index of the last name before a place, or -1. */
  private int lastBefore(int block, int place) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) / 2;
      NameSpan name = names.get(middle);
      boolean before = name.block() < block || name.block() == block && name.start() < place;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low - 1;
  }

  private Optional<String> other(String key) {
    Set<String> all = bySurname.getOrDefault(surnames.getOrDefault(key, ""), Set.of());
    boolean couple = all.size() == 2 && all.stream().filter(wives::contains).count() == 1;
    return couple ? all.stream().filter(one -> !one.equals(key)).findFirst() : Optional.empty();
  }
}
