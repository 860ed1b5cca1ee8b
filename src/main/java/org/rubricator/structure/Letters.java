package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.source.CodePoints;
import org.rubricator.source.SourceSpan;

/**
 * Tells the opener and closer of letters. A text or division is a letter if, after its head, it
 * begins with a greeting, with or without a dateline before it, and text follows; else nothing is
 * changed.
 */
final class Letters {

  private static final int MAX_DATELINES = 2;

  /** Matches "Yours affectionately, J. Austen": the farewell, and the name from a capital on. */
  private static final Pattern WITH_NAME =
      Pattern.compile("^(?<farewell>.{2,80},)[ \\t]{1,3}(?<name>\\p{Lu}[^,]{1,50})$");

  private final CodePoints characters;

  Letters(CodePoints characters) {
    this.characters = characters;
  }

  /** The blocks of a text with those of its letters told. */
  List<Block> in(List<Block> blocks) {
    List<Block> told = new ArrayList<>();
    for (Block block : section(blocks)) {
      told.add(block instanceof Block.Division part ? division(part) : block);
    }
    return told;
  }

  private Block.Division division(Block.Division part) {
    return part.with(in(part.blocks()));
  }

  private List<Block> section(List<Block> blocks) {
    int from = skip(blocks, 0, Letters::isAboveLetter);
    int greeting = skip(blocks, from, this::isDateline);
    if (greeting - from > MAX_DATELINES || !isGreeting(blocks, greeting)) {
      return blocks;
    }
    List<Block> letter = blocks.subList(greeting + 1, blocks.size());
    if (letter.stream().noneMatch(Letters::isLetterText)) {
      return blocks;
    }
    List<Block> told = new ArrayList<>(blocks.subList(0, from));
    told.add(opener(blocks.subList(from, greeting + 1)));
    told.addAll(end(letter));
    return told;
  }

  private static boolean isLetterText(Block block) {
    return BodyOrder.isRunning(block) || block instanceof Block.Division;
  }

  private static int skip(List<Block> blocks, int from, Predicate<Block> what) {
    int at = from;
    while (at < blocks.size() && what.test(blocks.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAboveLetter(Block block) {
    return block instanceof Block.Head || block instanceof Block.Byline || BodyOrder.isPage(block);
  }

  private boolean isDateline(Block block) {
    return block instanceof Block.Dateline
        || (block instanceof Block.Paragraph && LetterLines.isAddress(group(block)));
  }

  private boolean isGreeting(List<Block> blocks, int at) {
    return at < blocks.size()
        && isSingle(blocks.get(at))
        && LetterLines.isGreeting(lines(blocks.get(at)).get(0));
  }

  private boolean isSingle(Block block) {
    return block instanceof Block.Paragraph && lines(block).size() == 1;
  }

  private List<Line> lines(Block block) {
    return Line.of(characters.slice(block.span()), block.span().start());
  }

  private static Block opener(List<Block> blocks) {
    List<Block> told = new ArrayList<>();
    for (Block block : blocks.subList(0, blocks.size() - 1)) {
      told.add(new Block.Dateline(block.span(), StructureRule.LETTER_DATELINE));
    }
    SourceSpan greeting = blocks.get(blocks.size() - 1).span();
    told.add(new Block.Salute(greeting, StructureRule.LETTER_GREETING));
    return new Block.Opener(told);
  }

  /** What follows the greeting; TEI has the closer last, with nothing but postscripts after it. */
  private List<Block> end(List<Block> blocks) {
    if (blocks.stream().anyMatch(Block.Division.class::isInstance)) {
      return blocks;
    }
    int to = blocks.size();
    while (to > 0 && BodyOrder.isPage(blocks.get(to - 1))) {
      to--;
    }
    int text = skip(blocks, 0, block -> !BodyOrder.isRunning(block)) + 1;
    int postscript = postscript(blocks, text, to);
    int closer = closer(blocks, text, postscript);
    if (closer == postscript) {
      return blocks;
    }
    List<Block> told = new ArrayList<>(blocks.subList(0, closer));
    told.add(closer(blocks.subList(closer, postscript)));
    if (postscript < to) {
      told.add(new Block.Postscript(blocks.subList(postscript, to)));
    }
    told.addAll(blocks.subList(to, blocks.size()));
    return told;
  }

  /** Where the postscript begins, or the end. */
  private int postscript(List<Block> blocks, int from, int to) {
    for (int at = Math.max(from, to - LetterLines.MAX_END); at < to; at++) {
      if (blocks.get(at) instanceof Block.Paragraph
          && CueTable.matches(CueTable.Cue.POSTSCRIPT, characters.slice(blocks.get(at).span()))) {
        return at;
      }
    }
    return to;
  }

  /** Where the closer begins, behind the first text of the letter; else {@code to}. */
  private int closer(List<Block> blocks, int from, int to) {
    int first = Math.max(from, to - LetterLines.MAX_END);
    for (int at = first; at < to; at++) {
      List<Block> rest = blocks.subList(at, to);
      if (rest.stream().allMatch(Block.Paragraph.class::isInstance)
          && LetterLines.isEnd(lines(rest))) {
        return at;
      }
    }
    boolean name = to > first && isSingle(blocks.get(to - 1)) && isName(blocks.get(to - 1));
    if (name && to - 1 > from && leadsToName(blocks.get(to - 2))) {
      return to - 2;
    }
    return name ? to - 1 : to;
  }

  private boolean leadsToName(Block block) {
    return block instanceof Block.Paragraph && LetterLines.leadsToName(group(block));
  }

  private RawGroup group(Block block) {
    return new RawGroup(lines(block), StructureRule.PARAGRAPH_BLANK_LINE);
  }

  private boolean isName(Block block) {
    return LetterLines.isName(lines(block).get(0));
  }

  private List<Line> lines(List<Block> blocks) {
    return blocks.stream().flatMap(block -> lines(block).stream()).toList();
  }

  private Block closer(List<Block> blocks) {
    List<Block> told = new ArrayList<>();
    List<Line> lines = new ArrayList<>(lines(blocks));
    if (blocks.size() > 1 && lines(blocks.get(0)).size() > 1 && leadsToName(blocks.get(0))) {
      lines.subList(0, lines(blocks.get(0)).size()).clear();
      told.add(farewell(blocks.get(0).span()));
    }
    int names = firstName(lines);
    for (int at = 0; at < lines.size(); at++) {
      tell(lines.get(at), at < names, told);
    }
    return new Block.Closer(told);
  }

  /** Where the names begin: behind the last line of farewell, or the line that leads to a name. */
  private static int firstName(List<Line> lines) {
    int names = lines.size();
    while (names > 0 && !CueTable.matches(CueTable.Cue.FAREWELL, lines.get(names - 1).text())) {
      names--;
    }
    boolean leads = lines.size() > 1 && !LetterLines.isName(lines.get(0));
    return names == 0 && leads ? 1 : names;
  }

  private static void tell(Line line, boolean beforeNames, List<Block> told) {
    Matcher named = WITH_NAME.matcher(line.text());
    if (LetterLines.isFarewell(line) && named.matches()) {
      SourceSpan span = line.span();
      String name = named.group("name");
      int start = span.end() - name.codePointCount(0, name.length());
      int end = span.start() + line.text().codePointCount(0, named.end("farewell"));
      told.add(farewell(new SourceSpan(span.start(), end)));
      told.add(new Block.Signed(new SourceSpan(start, span.end()), StructureRule.LETTER_NAME));
    } else if (LetterLines.isDateline(line)) {
      told.add(new Block.Dateline(line.span(), StructureRule.LETTER_DATELINE));
    } else if (beforeNames || LetterLines.isFarewell(line) || LetterLines.isGreeting(line)) {
      told.add(farewell(line.span()));
    } else {
      told.add(new Block.Signed(line.span(), StructureRule.LETTER_NAME));
    }
  }

  private static Block farewell(SourceSpan span) {
    return new Block.Salute(span, StructureRule.LETTER_FAREWELL);
  }
}
