package org.rubricator.tei;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Names of texts: the raw file's name without its last extension, made safe for files and ids. */
public final class Stem {

  /** Names that Windows keeps for devices. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** Names of files of {@code tei/} that are no texts. */
  private static final Set<String> KEPT = Set.of("corpus");

  private Stem() {}

  /** The STEM of a file name: NFC; letters, digits, {@code . _ -}; all else {@code -}. */
  public static String of(String fileName) {
    String base = Normalizer2.getNFCInstance().normalize(withoutExtension(fileName));
    StringBuilder out = new StringBuilder();
    base.codePoints().forEach(c -> out.appendCodePoint(isSafe(c) ? c : '-'));
    String stem = out.toString().replaceFirst("^\\.+", "-").replaceFirst("\\.+$", "-");
    String device = stem.split("\\.", 2)[0];
    return DEVICES.contains(fold(device)) || stem.isEmpty() ? "t-" + stem : stem;
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static boolean isSafe(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == '.'
        || c == '_'
        || c == '-';
  }

  /**
   * A STEM for each file name, made distinct after case folding; which of two that collide gets the
   * number is told by the order of the names, then by their order here.
   */
  public static List<String> distinct(List<String> fileNames) {
    String[] stems = new String[fileNames.size()];
    Set<String> taken = new HashSet<>(KEPT);
    IntStream.range(0, stems.length)
        .boxed()
        .sorted(Comparator.comparing(fileNames::get))
        .forEach(i -> stems[i] = free(of(fileNames.get(i)), taken));
    return List.of(stems);
  }

  private static String free(String stem, Set<String> taken) {
    String free = stem;
    for (int n = 2; !taken.add(fold(free)); n++) {
      free = stem + "-" + n;
    }
    return free;
  }

  /** Case folded, as file systems compare names. */
  public static String fold(String name) {
    return UCharacter.foldCase(name, true);
  }

  /** The {@code xml:id} of a text: its STEM, after {@code t-} where that begins with no letter. */
  public static String id(String stem) {
    int first = stem.codePointAt(0);
    return Character.isLetter(first) || first == '_' ? stem : "t-" + stem;
  }

  /** As {@link #id}, with {@code t-} before it as often as others have it already. */
  public static String id(String stem, Set<String> taken) {
    String id = id(stem);
    while (taken.contains(id)) {
      id = "t-" + id;
    }
    return id;
  }
}
