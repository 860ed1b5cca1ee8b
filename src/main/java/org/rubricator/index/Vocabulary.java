package org.rubricator.index;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All word forms of a corpus while its index is built. */
final class Vocabulary {

  /** A form with its counts. */
  static final class Form {
    private final String form;
    private final String key;
    private long count;
    private int texts;
    private int lastText = -1;
    private int rank;

    private Form(String form) {
      this.form = form;
      this.key = WordFold.KEY.of(form);
    }

    String form() {
      return form;
    }

    String key() {
      return key;
    }

    long count() {
      return count;
    }

    int texts() {
      return texts;
    }

    /** Its place among all forms as the language sorts them, from 0. */
    int rank() {
      return rank;
    }
  }

  /** By key, then by form, in the order of code points. */
  private static final Comparator<Form> BY_KEY =
      Comparator.comparing(Form::key, Vocabulary::byCodePoint)
          .thenComparing(Form::form, Vocabulary::byCodePoint);

  private final Map<String, Form> byForm = new HashMap<>();
  private long words;

  /** Counts the values of a block; the empty one is none. */
  void add(int text, TextBlock.Column column) {
    long[] counts = new long[column.values().length];
    for (int number : column.numbers()) {
      counts[number]++;
    }
    for (int i = 0; i < counts.length; i++) {
      if (!column.values()[i].isEmpty()) {
        add(text, column.values()[i], counts[i]);
      }
    }
  }

  private void add(int text, String value, long count) {
    Form form = byForm.computeIfAbsent(value, Form::new);
    form.count += count;
    form.texts += form.lastText == text ? 0 : 1;
    form.lastText = text;
    words += count;
  }

  long words() {
    return words;
  }

  /** The characters of all forms that a fold changes, with what they become. */
  Map<String, String> folded(WordFold fold) {
    return WordFold.table(byForm.keySet(), fold);
  }

  int size() {
    return byForm.size();
  }

  /** The forms of a column, as it numbers them; null for the empty value. */
  @Nullable Form[] of(TextBlock.Column column) {
    String[] values = column.values();
    @Nullable Form[] forms = new Form[values.length];
    for (int i = 0; i < values.length; i++) {
      forms[i] = byForm.get(values[i]);
    }
    return forms;
  }

  /** All forms by key; their ranks are known from here on. */
  List<Form> ranked(String language) {
    List<Form> forms = new ArrayList<>(byForm.values());
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
    Map<Form, byte[]> keys = new HashMap<>();
    forms.forEach(form -> keys.put(form, key(collator, form.form)));
    forms.sort(
        Comparator.comparing((Form form) -> keys.get(form), Arrays::compareUnsigned)
            .thenComparing(Form::form, Vocabulary::byCodePoint));
    for (int i = 0; i < forms.size(); i++) {
      forms.get(i).rank = i;
    }
    forms.sort(BY_KEY);
    return forms;
  }

  private static byte[] key(Collator collator, String form) {
    RawCollationKey key = collator.getRawCollationKey(form, null);
    return Arrays.copyOf(key.bytes, key.size);
  }

  /** As UTF-8 sorts, so that a page and Java agree. */
  static int byCodePoint(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean both = Character.isSurrogate(left) == Character.isSurrogate(right);
        return both ? left - right : Character.isSurrogate(left) ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }
}
