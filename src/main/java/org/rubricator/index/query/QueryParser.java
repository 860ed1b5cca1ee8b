package org.rubricator.index.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rubricator.index.WordFold;

/**
 * Reads a query.
 *
 * <pre>
 * query     = words | cql
 * words     = word { " " word }                      * any characters, ? one
 * cql       = sequences { "within" element }
 * sequences = sequence { "|" sequence }
 * sequence  = part { part }
 * part      = ( token | "(" sequences ")" | element | edge ) [ "*" | "+" | "?" | "{" n [ "," [ n ] ] "}" ]
 * token     = string | "[" [ condition ] "]"
 * condition = both { "|" both }      both = one { "&amp;" one }
 * one       = "!" one | "(" condition ")" | name ( "=" | "!=" ) string
 * string    = '"' pattern '"' [ "%" { "c" | "d" } ]
 * element   = "&lt;" name { name "=" '"' pattern '"' } "/&gt;"
 * edge      = "&lt;" [ "/" ] name { name "=" '"' pattern '"' } "&gt;"
 * </pre>
 */
final class QueryParser {

  private static final String SIGNS_OF_CQL = "[\"<({";
  private static final Set<String> ATTRIBUTES = Set.of("word", "lemma", "pos", "msd", "norm");
  private static final int DEEPEST = 50;

  /** Words that an asterisk behind a whole word stands for at most. */
  static final int MOST_REPEATED = 100;

  private static final WordFold EXACT = new WordFold(true, true);

  private final QueryText text;
  private final WordFold fold;
  private final Set<String> attributes = new TreeSet<>();
  private final Set<String> elements = new TreeSet<>();
  private int depth;

  private QueryParser(String query, WordFold fold) {
    this.text = new QueryText(query);
    this.fold = fold;
  }

  /**
   * @param fold what of words counts where the query does not say
   * @param language by whose rules plain words are cut
   */
  static Query parse(String query, WordFold fold, String language) throws QueryMistake {
    if (query.isBlank()) {
      throw new QueryMistake(0, "the query is empty");
    }
    if (query.chars().noneMatch(c -> SIGNS_OF_CQL.indexOf(c) >= 0)) {
      return new Query(PlainWords.parse(query, fold, language), Set.of(), Set.of());
    }
    QueryParser parser = new QueryParser(query, fold);
    return new Query(parser.query(), parser.attributes, parser.elements);
  }

  private Node query() throws QueryMistake {
    Node node = sequences();
    while (text.takeWord("within")) {
      int start = text.offset();
      Node element = tag();
      if (!(element instanceof Node.Element within)) {
        throw new QueryMistake(start, "an element behind \"within\" ends with \"/>\": <said/>");
      }
      node = new Node.Within(node, within);
    }
    if (!text.isAtEnd()) {
      throw text.mistake("this is not understood here");
    }
    return node;
  }

  private Node sequences() throws QueryMistake {
    if (++depth > DEEPEST) {
      throw text.mistake("brackets are nested too deep");
    }
    List<Node> parts = new ArrayList<>(List.of(sequence()));
    while (text.take('|')) {
      parts.add(sequence());
    }
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Node.Either(parts);
  }

  private Node sequence() throws QueryMistake {
    List<Node> parts = new ArrayList<>();
    while (text.seesOneOf("[\"(<")) {
      parts.add(repeated(part()));
    }
    if (parts.isEmpty()) {
      throw text.mistake("here a word in quotation marks, [...], (...) or <element/> must stand");
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
  }

  private Node part() throws QueryMistake {
    if (text.seesOneOf("<")) {
      return tag();
    }
    if (text.take('(')) {
      Node inner = sequences();
      text.expect(')', "\"(\" has no \")\"");
      return inner;
    }
    return text.take('[') ? token() : new Node.Word(string("word"));
  }

  private Node token() throws QueryMistake {
    if (text.take(']')) {
      return new Node.Gap(1, 1);
    }
    Condition condition = condition();
    text.expect(']', "\"[\" has no \"]\"");
    return new Node.Word(condition);
  }

  private Condition condition() throws QueryMistake {
    if (++depth > DEEPEST) {
      throw text.mistake("brackets are nested too deep");
    }
    List<Condition> parts = new ArrayList<>(List.of(both()));
    while (text.take('|')) {
      parts.add(both());
    }
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Condition.OneOf(parts);
  }

  private Condition both() throws QueryMistake {
    List<Condition> parts = new ArrayList<>(List.of(one()));
    while (text.take('&')) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private Condition one() throws QueryMistake {
    if (text.take('!')) {
      if (++depth > DEEPEST) {
        throw text.mistake("\"!\" stands too often");
      }
      Condition not = new Condition.Not(one());
      depth--;
      return not;
    }
    if (text.take('(')) {
      Condition inner = condition();
      text.expect(')', "\"(\" has no \")\"");
      return inner;
    }
    int start = text.offset();
    String attribute = text.name("the name of an attribute must stand here, such as word");
    if (!ATTRIBUTES.contains(attribute)) {
      throw new QueryMistake(start, "\"" + attribute + "\" is none of word, lemma, pos, msd, norm");
    }
    attributes.add(attribute);
    boolean not = text.take('!');
    text.expect('=', "\"=\" or \"!=\" must stand here");
    Condition is = string(attribute);
    return not ? new Condition.Not(is) : is;
  }

  private Condition string(String attribute) throws QueryMistake {
    int start = text.offset();
    String pattern = text.string();
    String flags = text.flags();
    WordFold own =
        new WordFold(
            fold.withCase() && !flags.contains("c"), fold.withMarks() && !flags.contains("d"));
    if (attribute.equals("word") && pattern.indexOf(' ') >= 0) {
      throw new QueryMistake(
          start + 1 + pattern.indexOf(' '),
          "a word has no space; write each word in marks of its own: \"peace\" \"talks\"");
    }
    return new Condition.Is(attribute, PatternParser.parse(pattern, start + 1, own));
  }

  private Node tag() throws QueryMistake {
    text.expect('<', "an element must stand here, such as <said/>");
    boolean end = text.take('/');
    String name = text.name("the name of an element must stand here");
    Map<String, WordPattern> values = new LinkedHashMap<>();
    while (!text.seesOneOf("/>")) {
      String attribute = text.name("\"<\" has no \">\"");
      text.expect('=', "\"=\" and a value in quotation marks must stand here");
      int start = text.offset();
      values.put(attribute, PatternParser.parse(text.string(), start + 1, EXACT));
    }
    Node.Element element = new Node.Element(name, values);
    elements.add(name);
    boolean whole = text.take('/');
    if (whole && end) {
      throw text.mistake("a tag has one slash");
    }
    text.expect('>', "\"<\" has no \">\"");
    return whole ? element : new Node.Edge(element, !end);
  }

  private Node repeated(Node part) throws QueryMistake {
    Node node = part;
    while (text.seesOneOf("*+?{")) {
      int[] times = text.times();
      int most = times[1] == Times.UNBOUNDED ? MOST_REPEATED : times[1];
      node =
          node instanceof Node.Gap gap && gap.least() == 1 && gap.most() == 1
              ? new Node.Gap(times[0], most)
              : new Node.Repeat(node, times[0], most);
    }
    return node;
  }
}
