package org.rubricator.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The list of words of an index, of which a part is read when it is asked for. */
public final class WordList {

  private final IndexReader reader;
  private final String attribute;
  private final List<String> firstKeys;
  private final Map<Integer, Map<String, List<WordForm>>> parts = new ConcurrentHashMap<>();

  WordList(IndexReader reader, String attribute, List<String> firstKeys) {
    this.attribute = attribute;
    this.reader = reader;
    this.firstKeys = firstKeys;
  }

  /** The forms of a key, or none. */
  public List<WordForm> of(String key) throws IOException {
    int part = partOf(key);
    return part < 0 ? List.of() : part(part).getOrDefault(key, List.of());
  }

  /** All forms whose keys begin so, by key and form. */
  public List<WordForm> beginning(String prefix) throws IOException {
    List<WordForm> forms = new ArrayList<>();
    for (int part = Math.max(0, partOf(prefix)); part < firstKeys.size(); part++) {
      boolean behind =
          Vocabulary.byCodePoint(firstKeys.get(part), prefix) > 0
              && !firstKeys.get(part).startsWith(prefix);
      if (behind) {
        break;
      }
      part(part)
          .forEach(
              (key, own) -> {
                if (key.startsWith(prefix)) {
                  forms.addAll(own);
                }
              });
    }
    return forms;
  }

  private int partOf(String key) {
    int found = Collections.binarySearch(firstKeys, key, Vocabulary::byCodePoint);
    return found < 0 ? -found - 2 : found;
  }

  private Map<String, List<WordForm>> part(int number) throws IOException {
    Map<String, List<WordForm>> known = parts.get(number);
    if (known == null) {
      known = read(new ByteReader(reader.content(IndexNames.values(attribute, number))));
      parts.put(number, known);
    }
    return known;
  }

  private Map<String, List<WordForm>> read(ByteReader in) {
    Map<String, List<WordForm>> part = new TreeMap<>(Vocabulary::byCodePoint);
    int file = in.count();
    int from = in.count();
    String key = "";
    for (int keys = in.count(); keys > 0; keys--) {
      key = key.substring(0, Math.min(key.length(), in.count())) + in.string();
      List<WordForm> forms = new ArrayList<>();
      for (int left = in.count(); left > 0; left--) {
        String form = in.string();
        int count = in.count();
        int texts = in.count();
        int rank = in.count();
        int length = in.count();
        if (in.count() == 1) {
          file++;
          from = 0;
        }
        forms.add(
            new WordForm(
                attribute,
                form.isEmpty() ? key : form,
                key,
                count,
                texts,
                rank,
                file,
                from,
                length));
        from += length;
      }
      part.put(key, forms);
    }
    return part;
  }
}
