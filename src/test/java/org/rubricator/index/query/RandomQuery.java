package org.rubricator.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A query made by chance, with what it means said a second time, as plainly as can be. */
final class RandomQuery {

  /** A word of a text that is asked. */
  record Word(String form, String lemma) {}

  /** An element of it. */
  record Element(String name, String ref, int start, int end) {}

  /** A text. */
  record Text(List<Word> words, List<Element> elements) {}

  /** A part of a query. */
  interface Part {
    String text();

    /** Where a span ends that begins at a word. */
    TreeSet<Integer> ends(Text text, int start);
  }

  private static final List<String> PATTERNS =
      List.of("a", "b.*", ".", "(a|ab)*", "[a-b]+", "[^a].*", "c?a", "A", ".*b", "a{1,2}b?");

  private final Random random;

  RandomQuery(Random random) {
    this.random = random;
  }

  private static Part part(
      String text, java.util.function.BiFunction<Text, Integer, TreeSet<Integer>> ends) {
    return new Part() {
      @Override
      public String text() {
        return text;
      }

      @Override
      public TreeSet<Integer> ends(Text in, int start) {
        return ends.apply(in, start);
      }
    };
  }

  private static Part word(String text, Predicate<Word> such) {
    return part(
        text,
        (in, start) ->
            start < in.words().size() && such.test(in.words().get(start))
                ? new TreeSet<>(List.of(start + 1))
                : new TreeSet<>());
  }

  Part sequence(int depth) {
    List<Part> parts = new ArrayList<>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      parts.add(repeated(depth));
    }
    String text = parts.stream().map(Part::text).collect(Collectors.joining(" "));
    return part(
        text,
        (in, start) -> {
          TreeSet<Integer> ends = new TreeSet<>(List.of(start));
          for (Part part : parts) {
            TreeSet<Integer> next = new TreeSet<>();
            ends.forEach(end -> next.addAll(part.ends(in, end)));
            ends = next;
          }
          return ends;
        });
  }

  private Part repeated(int depth) {
    Part one = one(depth);
    int least = random.nextInt(3);
    int most = least + random.nextInt(3);
    return switch (random.nextInt(6)) {
      case 0 -> repeated(one, "{" + least + "," + most + "}", least, most);
      case 1 -> repeated(one, "?", 0, 1);
      case 2 -> repeated(one, "+", 1, 100);
      default -> one;
    };
  }

  private static Part repeated(Part one, String sign, int least, int most) {
    return part(
        one.text() + sign,
        (in, start) -> {
          TreeSet<Integer> found = new TreeSet<>();
          TreeSet<Integer> now = new TreeSet<>(List.of(start));
          for (int times = 0; times <= most && !now.isEmpty(); times++) {
            if (times >= least) {
              found.addAll(now);
            }
            TreeSet<Integer> next = new TreeSet<>();
            now.forEach(end -> next.addAll(one.ends(in, end)));
            now = next;
          }
          return found;
        });
  }

  private Part one(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 4)) {
      case 0 -> word("[]", w -> true);
      case 1, 2 -> condition(2).asPart();
      case 3 -> {
        String pattern = pattern();
        yield word("\"" + pattern + "\"", form(pattern));
      }
      case 4 -> element();
      case 5 -> edge();
      case 6 -> either(depth - 1);
      default -> {
        Part inner = sequence(depth - 1);
        yield part("(" + inner.text() + ")", inner::ends);
      }
    };
  }

  private Part either(int depth) {
    Part first = sequence(depth);
    Part second = sequence(depth);
    return part(
        "(" + first.text() + " | " + second.text() + ")",
        (in, start) -> {
          TreeSet<Integer> ends = new TreeSet<>(first.ends(in, start));
          ends.addAll(second.ends(in, start));
          return ends;
        });
  }

  private Part element() {
    String name = random.nextBoolean() ? "hi" : "p";
    String ref = random.nextBoolean() ? "" : "x" + random.nextInt(2);
    return part(
        "<" + name + (ref.isEmpty() ? "" : " ref=\"" + ref + "\"") + "/>",
        (in, start) -> {
          TreeSet<Integer> ends = new TreeSet<>();
          for (Element element : in.elements()) {
            if (element.name().equals(name)
                && (ref.isEmpty() || ref.equals(element.ref()))
                && element.start() == start) {
              ends.add(element.end());
            }
          }
          return ends;
        });
  }

  private Part edge() {
    boolean opens = random.nextBoolean();
    return part(
        opens ? "<hi>" : "</hi>",
        (in, start) ->
            in.elements().stream()
                    .filter(e -> e.name().equals("hi"))
                    .anyMatch(e -> (opens ? e.start() : e.end()) == start)
                ? new TreeSet<>(List.of(start))
                : new TreeSet<>());
  }

  private String pattern() {
    return PATTERNS.get(random.nextInt(PATTERNS.size()));
  }

  private static Predicate<Word> form(String pattern) {
    Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    return word -> compiled.matcher(word.form()).matches();
  }

  /** A condition in its brackets or out of them. */
  private record Asked(String text, Predicate<Word> such) {
    Part asPart() {
      return word("[" + text + "]", such);
    }
  }

  private Asked condition(int depth) {
    Asked first = simple();
    if (depth == 0) {
      return first;
    }
    Asked second = condition(depth - 1);
    return switch (random.nextInt(4)) {
      case 0 ->
          new Asked(first.text() + " & (" + second.text() + ")", first.such().and(second.such()));
      case 1 -> new Asked(first.text() + " | " + second.text(), first.such().or(second.such()));
      case 2 -> new Asked("!(" + second.text() + ")", second.such().negate());
      default -> first;
    };
  }

  private Asked simple() {
    String pattern = pattern();
    Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    return switch (random.nextInt(3)) {
      case 0 ->
          new Asked(
              "lemma=\"" + pattern + "\"",
              w -> !w.lemma().isEmpty() && compiled.matcher(w.lemma()).matches());
      case 1 -> new Asked("word!=\"" + pattern + "\"", form(pattern).negate());
      default -> new Asked("word=\"" + pattern + "\"", form(pattern));
    };
  }
}
