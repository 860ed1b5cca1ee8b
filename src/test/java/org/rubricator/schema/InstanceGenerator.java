package org.rubricator.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes random documents that are valid by a RELAX NG grammar in XML syntax.
 *
 * <p>The documents take turns over the elements of the grammar. Each leads from the start by the
 * shortest way to one element, and there fills it freely: of the things that may stand next, the
 * one used least often under this parent is taken first, so that in time each element stands in
 * each place where the grammar allows it, and each attribute on each of its elements. The same
 * grammar, seed and count always give the same documents.
 */
final class InstanceGenerator {
  private static final int ELEMENTS_IN_A_DOCUMENT = 60;
  private static final int DEPTH_BELOW_THE_TARGET = 5;
  private static final int REPEATS_IN_THE_TARGET = 20;
  private static final int REPEATS_BELOW_IT = 4;

  /** How a pattern is filled: as briefly as may be, on the way to the target, or freely. */
  private enum Manner {
    BRIEF,
    SEEKING,
    FREE
  }

  /** A pattern under a parent element; counted by identity of the pattern. */
  private record Place(String parent, Pattern pattern) {}

  /** An element in the making: its name, and what is written of it so far. */
  private record Frame(String name, int depth, StringBuilder attributes, StringBuilder content) {
    Frame(String name, int depth) {
      this(name, depth, new StringBuilder(), new StringBuilder());
    }
  }

  private final Grammar grammar;
  private final Random random;
  private final SampleValues values;
  private final Map<Place, Integer> uses = new HashMap<>();
  private Grammar.Distances distances;
  private String target;
  private int elementsLeft;

  private InstanceGenerator(Grammar grammar, long seed) {
    this.grammar = grammar;
    this.random = new Random(seed);
    this.values = new SampleValues(random);
    this.target = grammar.elements().get(0);
    this.distances = grammar.distancesTo(target);
  }

  /**
   * Makes documents.
   *
   * @param rng the grammar, one file without includes
   * @param seed where the chain of random choices begins
   * @param count how many documents to make
   * @return the documents, as XML without declaration
   * @throws IOException if the grammar cannot be read
   * @throws IllegalStateException if an element of the grammar can stand in no document
   */
  static List<String> instances(Path rng, long seed, int count) throws IOException {
    InstanceGenerator generator = new InstanceGenerator(Grammar.read(rng), seed);
    return IntStream.range(0, count).mapToObj(generator::document).toList();
  }

  private String document(int turn) {
    target = grammar.elements().get(turn % grammar.elements().size());
    distances = grammar.distancesTo(target);
    elementsLeft = ELEMENTS_IN_A_DOCUMENT;
    if (distances.from(grammar.start()) == Grammar.NEVER) {
      throw new IllegalStateException("no document can hold the element " + target);
    }
    Frame document = new Frame("", 0);
    write(grammar.start(), document, Manner.SEEKING);
    return document.content().toString();
  }

  private void write(Pattern pattern, Frame frame, Manner manner) {
    switch (pattern.kind()) {
      case "element" -> writeElement(pattern, frame, manner);
      case "attribute" -> writeAttribute(pattern, frame);
      case "ref" -> write(grammar.define(pattern.name()), frame, manner);
      case "choice" -> write(pick(pattern.children(), frame, manner), frame, manner);
      case "optional" ->
          writeTimes(pattern, frame, manner, isWanted(pattern, frame, manner) ? 1 : 0);
      case "zeroOrMore" -> writeTimes(pattern, frame, manner, times(0, pattern, frame, manner));
      case "oneOrMore" -> writeTimes(pattern, frame, manner, times(1, pattern, frame, manner));
      case "text" -> frame.content().append("some words ");
      case "data" -> frame.content().append(escaped(values.of(pattern)));
      case "empty" -> {}
      case "define", "group", "interleave", "start" -> writeAll(pattern, frame, manner);
      default -> throw new IllegalStateException("cannot write " + pattern.kind());
    }
  }

  private void writeElement(Pattern element, Frame frame, Manner manner) {
    Frame inside = new Frame(element.name(), frame.depth() + 1);
    boolean arrived = manner == Manner.SEEKING && element.name().equals(target);
    elementsLeft--;
    writeAll(element, inside, arrived ? Manner.FREE : inside(manner, inside));
    frame.content().append('<').append(element.name());
    if (frame.depth() == 0) {
      frame.content().append(" xmlns=\"").append(grammar.namespace()).append('"');
    }
    frame.content().append(inside.attributes()).append('>').append(inside.content());
    frame.content().append("</").append(element.name()).append('>');
  }

  private Manner inside(Manner manner, Frame frame) {
    int depthOfTarget = distances.from(grammar.start());
    boolean isDeep = frame.depth() > depthOfTarget + DEPTH_BELOW_THE_TARGET;
    return manner == Manner.FREE && (elementsLeft <= 0 || isDeep) ? Manner.BRIEF : manner;
  }

  private void writeAttribute(Pattern attribute, Frame frame) {
    String value =
        attribute.children().stream().map(p -> value(p, frame)).findFirst().orElse("words");
    frame
        .attributes()
        .append(' ')
        .append(attribute.name())
        .append("=\"")
        .append(escaped(value))
        .append('"');
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private String value(Pattern pattern, Frame frame) {
    return switch (pattern.kind()) {
      case "ref" -> value(grammar.define(pattern.name()).children().get(0), frame);
      case "choice" -> value(pick(pattern.children(), frame, Manner.FREE), frame);
      case "list" -> listOf(pattern.children(), frame);
      case "value" -> pattern.text();
      case "data" -> values.of(pattern);
      case "text" -> "words";
      default -> throw new IllegalStateException("no value can be " + pattern.kind());
    };
  }

  private String listOf(List<Pattern> patterns, Frame frame) {
    List<String> tokens = new ArrayList<>();
    for (Pattern pattern : patterns) {
      boolean isRepeated = pattern.kind().endsWith("OrMore");
      Pattern one = isRepeated ? pattern.children().get(0) : pattern;
      int times = isRepeated ? 1 + random.nextInt(2) : 1;
      IntStream.range(0, times).forEach(i -> tokens.add(token(one, frame)));
    }
    return String.join(" ", tokens);
  }

  /** A value that is not empty, since white space alone parts the tokens of a list. */
  private String token(Pattern pattern, Frame frame) {
    String value = value(pattern, frame);
    return value.isEmpty() ? token(pattern, frame) : value;
  }

  private void writeTimes(Pattern pattern, Frame frame, Manner manner, int times) {
    for (int i = 0; i < times; i++) {
      writeAll(pattern, frame, i == 0 || manner == Manner.FREE ? manner : Manner.BRIEF);
    }
  }

  /**
   * Writes all parts; where a target is sought, only the part that is nearest to it leads there.
   */
  private void writeAll(Pattern pattern, Frame frame, Manner manner) {
    Pattern nearest = manner == Manner.SEEKING ? nearest(pattern.children()) : pattern;
    for (Pattern part : pattern.children()) {
      Manner here = manner == Manner.SEEKING && part != nearest ? Manner.BRIEF : manner;
      write(part, frame, here);
    }
  }

  private Pattern nearest(List<Pattern> patterns) {
    return patterns.stream().min(Comparator.comparingInt(distances::from)).orElseThrow();
  }

  private Pattern pick(List<Pattern> patterns, Frame frame, Manner manner) {
    List<Pattern> open = patterns.stream().filter(p -> grammar.height(p) < Grammar.NEVER).toList();
    return switch (manner) {
      case SEEKING -> nearest(open);
      case BRIEF -> open.stream().min(Comparator.comparingInt(grammar::height)).orElseThrow();
      case FREE -> used(leastUsed(open, frame), frame);
    };
  }

  /** A choice inside the choice is used often in proportion to what it holds. */
  private Pattern leastUsed(List<Pattern> patterns, Frame frame) {
    double least = patterns.stream().mapToDouble(p -> share(p, frame)).min().orElseThrow();
    List<Pattern> rarest = patterns.stream().filter(p -> share(p, frame) == least).toList();
    return rarest.get(random.nextInt(rarest.size()));
  }

  private double share(Pattern pattern, Frame frame) {
    return (double) usesOf(pattern, frame) / grammar.breadth(pattern);
  }

  private int usesOf(Pattern pattern, Frame frame) {
    return uses.getOrDefault(new Place(frame.name(), pattern), 0);
  }

  private Pattern used(Pattern pattern, Frame frame) {
    uses.merge(new Place(frame.name(), pattern), 1, Integer::sum);
    return pattern;
  }

  private boolean isWanted(Pattern optional, Frame frame, Manner manner) {
    boolean canBe = grammar.height(optional.children().get(0)) < Grammar.NEVER;
    return switch (manner) {
      case BRIEF -> false;
      case SEEKING -> distances.from(optional) < Grammar.NEVER;
      case FREE -> canBe && (usesOf(used(optional, frame), frame) < 3 || random.nextInt(6) == 0);
    };
  }

  private int times(int least, Pattern pattern, Frame frame, Manner manner) {
    return switch (manner) {
      case BRIEF -> least;
      case SEEKING -> distances.from(pattern) < Grammar.NEVER ? 1 : least;
      case FREE -> least + random.nextInt(mostRepeats(pattern, frame));
    };
  }

  private int mostRepeats(Pattern pattern, Frame frame) {
    boolean canBe = grammar.height(pattern.children().get(0)) < Grammar.NEVER;
    return !canBe ? 1 : frame.name().equals(target) ? REPEATS_IN_THE_TARGET : REPEATS_BELOW_IT;
  }
}
