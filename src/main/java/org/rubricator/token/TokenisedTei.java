package org.rubricator.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubricator.tei.Markup;
import org.rubricator.tei.Splicer;
import org.rubricator.tei.TeiEdits;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextView;
import org.rubricator.tei.Wrapping;

/**
 * A text with a {@code w} around each of its words (TEI P5, 18.1.1), for engines that take TEI. The
 * words are those of {@link TokenStream}. A word of which markup parts the letters is held whole
 * where its elements may stand in {@code w}; else it is parts with {@code @part} I, M and F, the
 * first of which has the word in {@code @norm}. What else stands in {@code w} than the word, or in
 * another form, is told by {@code @norm} too.
 */
public final class TokenisedTei {

  /** What {@code w} may hold of what parts letters; the grammar of TEI takes no names in it. */
  private static final Set<String> IN_WORDS =
      Set.of(
          "hi",
          "seg",
          "g",
          "c",
          "lb",
          "pb",
          "cb",
          "gb",
          "milestone",
          "anchor",
          "note",
          "choice",
          "abbr",
          "expan",
          "ex",
          "am",
          "sic",
          "corr",
          "orig",
          "reg",
          "add",
          "del",
          "subst",
          "unclear",
          "supplied",
          "surplus",
          "damage",
          "restore",
          "gap",
          "space",
          "app");

  private final TokenStream stream;
  private final TextView view;
  private final List<Wrapping> words = new ArrayList<>();
  private int reached;

  private TokenisedTei(TokenStream stream) {
    this.stream = stream;
    this.view = stream.view();
  }

  /** The elements to be put into the file of a text. */
  public static TeiEdits of(TokenStream stream) {
    TokenisedTei tokenised = new TokenisedTei(stream);
    stream.tokens().stream().filter(t -> t.encoded() == null).forEach(tokenised::token);
    return Splicer.wrap(stream.view().document(), tokenised.words);
  }

  /** Letters of a word that stand in one element, in UTF-16 units of the view. */
  private record Run(TeiElement element, int start, int end) {}

  /** A word inside an entity has no place of its own in the file. */
  private void token(Token token) {
    if (view.sourceStart(token.start()) < reached) {
      return;
    }
    reached = view.sourceEnd(token.end() - 1);
    List<Run> runs = runs(token);
    if (runs.size() == 1) {
      around(token, view.sourceStart(token.start()), view.sourceEnd(token.end() - 1));
      return;
    }
    Optional<int[]> whole = whole(token, runs);
    if (whole.isPresent()) {
      around(token, whole.get()[0], whole.get()[1]);
    } else {
      for (int i = 0; i < runs.size(); i++) {
        String part = i == 0 ? "I" : i == runs.size() - 1 ? "F" : "M";
        String norm = i == 0 ? norm(token) : "";
        wrap(
            view.sourceStart(runs.get(i).start()),
            view.sourceEnd(runs.get(i).end() - 1),
            " part=\"" + part + "\"" + norm);
      }
    }
  }

  private List<Run> runs(Token token) {
    List<Run> runs = new ArrayList<>();
    int from = token.start();
    for (int at = token.start() + 1; at <= token.end(); at++) {
      TeiElement element = view.elementAt(from);
      if (at == token.end() || view.elementAt(at) != element) {
        runs.add(new Run(element, from, at));
        from = at;
      }
    }
    return runs;
  }

  private void around(Token token, int start, int end) {
    String inside = view.document().text().substring(start, end);
    wrap(start, end, inside.equals(stream.form(token)) ? "" : norm(token));
  }

  private String norm(Token token) {
    return " norm=\"" + Markup.value(stream.form(token)) + "\"";
  }

  private void wrap(int start, int end, String attributes) {
    String prefix = prefix();
    words.add(
        new Wrapping(start, end, "<" + prefix + "w" + attributes + ">", "</" + prefix + "w>"));
  }

  private String prefix() {
    String prefix = view.document().root().prefix();
    return prefix.isEmpty() ? "" : prefix + ":";
  }

  /** From the first to the last letter with the elements that hold nothing else, if that is one. */
  private Optional<int[]> whole(Token token, List<Run> runs) {
    TeiElement first = runs.get(0).element();
    TeiElement last = runs.get(runs.size() - 1).element();
    Optional<TeiElement> common = common(first, last);
    if (common.isEmpty() || !runs.stream().allMatch(run -> mayHold(common.get(), run.element()))) {
      return Optional.empty();
    }
    int start =
        first == common.get() ? view.sourceStart(token.start()) : start(first, common.get());
    int end = last == common.get() ? view.sourceEnd(token.end() - 1) : end(last, common.get());
    TeiElement outerFirst = below(first, common.get());
    TeiElement outerLast = below(last, common.get());
    boolean opens = first == common.get() || view.start(outerFirst) == token.start();
    boolean closes = last == common.get() || view.end(outerLast) == token.end();
    return opens && closes ? Optional.of(new int[] {start, end}) : Optional.empty();
  }

  private static int start(TeiElement e, TeiElement common) {
    return below(e, common).start();
  }

  private static int end(TeiElement e, TeiElement common) {
    return below(e, common).end();
  }

  /** The one that holds an element and stands right in another. */
  private static TeiElement below(TeiElement e, TeiElement common) {
    TeiElement at = e;
    while (at != common && at.parent().filter(p -> p != common).isPresent()) {
      at = at.parent().get();
    }
    return at;
  }

  private static Optional<TeiElement> common(TeiElement one, TeiElement other) {
    Optional<TeiElement> at = Optional.of(one);
    while (at.isPresent() && at.get() != other && !at.get().holds(other)) {
      at = at.get().parent();
    }
    return at;
  }

  /** True if all between an element and one around it may stand in {@code w}. */
  private static boolean mayHold(TeiElement common, TeiElement inner) {
    for (TeiElement at = inner; at != common; at = at.parent().orElse(common)) {
      if (!at.isTei() || !IN_WORDS.contains(at.name())) {
        return false;
      }
    }
    return true;
  }
}
