package org.rubricator.xml;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;

/** Where the events of a document come from, with whole addresses of what is included. */
final class WholeAddresses implements Locator {

  private final Locator locator;
  private final URI address;
  private @Nullable String included;
  private String whole;

  /**
   * @param address of the document, from which those of included files are told
   */
  WholeAddresses(Locator locator, URI address) {
    this.locator = locator;
    this.address = address;
    this.whole = address.toString();
  }

  /** It is asked for at each event, and is nearly always that of the event before. */
  @Override
  public String getSystemId() {
    String told = locator.getSystemId();
    if (!Objects.equals(told, included)) {
      whole = (told == null ? address : address.resolve(told)).toString();
      included = told;
    }
    return whole;
  }

  @Override
  public @Nullable String getPublicId() {
    return locator.getPublicId();
  }

  @Override
  public int getLineNumber() {
    return locator.getLineNumber();
  }

  @Override
  public int getColumnNumber() {
    return locator.getColumnNumber();
  }
}
