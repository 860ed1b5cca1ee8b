package org.rubricator.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Up to {@value #SIZE} words of a text, with what stands between them and where they stand.
 *
 * <p>Content: number of words; the column of forms; the column of what stands before each word;
 * what stands behind the last word of the text; the offset of the first word in the reading text
 * (code points), then the words whose place in the source text differs from that in the reading
 * text by another amount than that of the word before: how many words on, how the amount changed,
 * how much longer the word is there; the columns of {@code w/@lemma} and the like, each with its
 * name. A column is the number of different values, these, and the number of its value for each
 * word.
 */
public final class TextBlock {

  /** Words of a block. */
  public static final int SIZE = 4096;

  /** Values of a row of words: the different ones, and which of them each word has. */
  public record Column(String[] values, int[] numbers) {

    public String get(int word) {
      return values[numbers[word]];
    }

    private static Column read(ByteReader in, int size) {
      int count = in.count();
      if (count > size) {
        throw new DamagedShard("a column has more values than words");
      }
      String[] values = new String[count];
      for (int i = 0; i < count; i++) {
        values[i] = in.string();
      }
      int[] numbers = new int[size];
      for (int i = 0; i < size; i++) {
        numbers[i] = in.count();
        if (numbers[i] >= count) {
          throw new DamagedShard("a word has no value");
        }
      }
      return new Column(values, numbers);
    }
  }

  private final int size;
  private final Column forms;
  private final Column gaps;
  private final String tail;
  private final int readingStart;
  private final int[] sourceShift;
  private final int[] sourceGrowth;
  private final Map<String, Column> annotations = new LinkedHashMap<>();
  private int @Nullable [] starts;

  private TextBlock(ByteReader in) {
    size = in.count();
    if (size > SIZE) {
      throw new DamagedShard("a block is too large");
    }
    forms = Column.read(in, size);
    gaps = Column.read(in, size);
    tail = in.string();
    readingStart = in.count();
    sourceShift = new int[size];
    sourceGrowth = new int[size];
    moved(in);
    for (int left = in.count(); left > 0; left--) {
      annotations.put(in.string(), Column.read(in, size));
    }
  }

  static TextBlock read(byte[] content) {
    return new TextBlock(new ByteReader(content));
  }

  private void moved(ByteReader in) {
    int at = 0;
    int shift = 0;
    int growth = 0;
    for (int left = in.count(); left > 0; left--) {
      int next = at + in.count();
      if (next >= size) {
        throw new DamagedShard("a place lies behind the last word");
      }
      fill(at, next, shift, growth);
      shift += (int) in.signed();
      growth = (int) in.signed();
      at = next;
    }
    fill(at, size, shift, growth);
  }

  private void fill(int from, int to, int shift, int growth) {
    for (int i = from; i < to; i++) {
      sourceShift[i] = shift;
      sourceGrowth[i] = growth;
    }
  }

  public int size() {
    return size;
  }

  Column forms() {
    return forms;
  }

  public String form(int word) {
    return forms.get(word);
  }

  /** What stands between the word before and this one. */
  public String gap(int word) {
    return gaps.get(word);
  }

  /** What stands behind the last word of a text; empty in other blocks. */
  public String tail() {
    return tail;
  }

  /** Code points of the reading text before the word. */
  public int readingStart(int word) {
    int[] known = starts;
    if (known == null) {
      known = new int[size];
      int at = readingStart;
      for (int i = 0; i < size; i++) {
        at += i == 0 ? 0 : points(gap(i));
        known[i] = at;
        at += points(form(i));
      }
      starts = known;
    }
    return known[word];
  }

  public int readingEnd(int word) {
    return readingStart(word) + points(form(word));
  }

  /** Code points of the source text before the word. */
  public int sourceStart(int word) {
    return readingStart(word) + sourceShift[word];
  }

  public int sourceEnd(int word) {
    return readingEnd(word) + sourceShift[word] + sourceGrowth[word];
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The value of an attribute of {@code w}, empty where there is none. */
  public String annotation(String name, int word) {
    Column column = annotations.get(name);
    return column == null ? "" : column.get(word);
  }

  /** The column of an attribute, where the block has it. */
  public Optional<Column> column(String attribute) {
    return attribute.equals(WordAttribute.WORD)
        ? Optional.of(forms)
        : Optional.ofNullable(annotations.get(attribute));
  }

  Map<String, Column> annotations() {
    return annotations;
  }
}
