package org.rubricator.token;

import java.util.List;
import java.util.Optional;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextView;
import org.rubricator.validate.ValidTei;

/**
 * The words of a text in order, by the rules of {@link WordCutter}; the pages say so by the label
 * {@code rule-of-words}. Where the text has {@code w}, that is a word as it stands, and {@code pc}
 * is none.
 */
public final class TokenStream {

  private final TextView view;
  private final List<Token> tokens;
  private final List<Structure> structures;
  private final List<Sentence> sentences;

  TokenStream(
      TextView view, List<Token> tokens, List<Structure> structures, List<Sentence> sentences) {
    this.view = view;
    this.tokens = List.copyOf(tokens);
    this.structures = List.copyOf(structures);
    this.sentences = List.copyOf(sentences);
  }

  public static TokenStream of(ValidTei text) {
    return new TokenReader(text.document()).read();
  }

  /** The reading text. */
  public TextView view() {
    return view;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /**
   * The elements that hold words, in the order of the file; an element comes before its content.
   */
  public List<Structure> structures() {
    return structures;
  }

  /**
   * The sentences that hold words, in their order: those that the text has marked with {@code s};
   * in a block without any those of {@link org.rubricator.source.Sentences}.
   */
  public List<Sentence> sentences() {
    return sentences;
  }

  public int size() {
    return tokens.size();
  }

  public String form(Token token) {
    return view.text().substring(token.start(), token.end());
  }

  /**
   * {@code w/@lemma}, {@code @pos}, {@code @msd}, {@code @norm}: what the text itself says of a
   * word.
   */
  public Optional<String> annotation(Token token, String name) {
    return Optional.ofNullable(token.encoded()).flatMap(w -> w.attribute(name));
  }

  /** The elements around a word, the outermost first. */
  public List<TeiElement> around(int token) {
    return structures.stream()
        .filter(s -> s.from() <= token && token < s.to())
        .map(Structure::element)
        .toList();
  }
}
