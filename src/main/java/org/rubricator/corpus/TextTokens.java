package org.rubricator.corpus;

import java.lang.ref.SoftReference;
import org.rubricator.token.TokenStream;
import org.rubricator.validate.ValidTei;

/** The words of a text, kept as long as memory is not short, else cut again. */
final class TextTokens {

  private final ValidTei text;
  private SoftReference<TokenStream> kept = new SoftReference<>(null);

  TextTokens(ValidTei text) {
    this.text = text;
  }

  synchronized TokenStream get() {
    TokenStream tokens = kept.get();
    if (tokens == null) {
      tokens = TokenStream.of(text);
      kept = new SoftReference<>(tokens);
    }
    return tokens;
  }
}
