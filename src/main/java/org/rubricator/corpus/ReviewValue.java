package org.rubricator.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.annotate.TagDecision;

/** What the value of a decision says: {@code element=placeName ref=place:york}. */
final class ReviewValue {

  /** Matches {@code when=2020-10-09} and {@code ref="a b"}; not {@code person:x}. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<key>[A-Za-z-]{1,40})=(?:\"(?<quoted>[^\"]{0,2000})\"|(?<plain>\\S{0,2000}))");

  private ReviewValue() {}

  /** The change that pairs of a name and a value ask for; nothing where it is no such list. */
  static Optional<TagDecision.Change> change(String value) {
    Map<String, String> asked = new LinkedHashMap<>();
    String rest = PAIR.matcher(value).replaceAll("").strip();
    Matcher pair = PAIR.matcher(value);
    while (pair.find()) {
      String quoted = pair.group("quoted");
      asked.put(pair.group("key"), quoted == null ? pair.group("plain") : quoted);
    }
    if (!rest.isEmpty() || asked.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new TagDecision.Change(Optional.ofNullable(asked.remove("element")), asked));
  }
}
