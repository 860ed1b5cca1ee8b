package org.rubricator.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the check of one file asked about other files, and the answers. One thread asks. */
final class Lookups {

  private static final String NOTHING = "";

  /**
   * A question.
   *
   * @param id of an element in the file; empty if only the file was asked for
   */
  private record Question(String file, String id) {}

  private final String own;
  private final Map<Question, String> answers = new HashMap<>();

  /**
   * @param own the label of the file that asks
   */
  Lookups(String own) {
    this.own = own;
  }

  void element(String file, String id, Optional<String> found) {
    if (!file.equals(own)) {
      answers.put(new Question(file, id), kind(found));
    }
  }

  void file(String file, boolean known) {
    answers.put(new Question(file, NOTHING), String.valueOf(known));
  }

  /** True if all would be answered alike: what leads there still does, and to the same kind. */
  boolean holdIn(IdIndex ids) {
    return answers.entrySet().stream()
        .allMatch(each -> each.getValue().equals(answer(each.getKey(), ids)));
  }

  /** The elements that were asked for, as {@link IdIndex#address}. */
  Set<String> addresses() {
    return answers.keySet().stream()
        .filter(question -> !question.id.isEmpty())
        .map(question -> IdIndex.address(question.file, question.id))
        .collect(Collectors.toSet());
  }

  private static String answer(Question question, IdIndex ids) {
    return question.id.isEmpty()
        ? String.valueOf(ids.knows(question.file))
        : kind(ids.find(question.file, question.id).map(IdIndex.Found::name));
  }

  private static String kind(Optional<String> found) {
    return found.orElse(NOTHING);
  }
}
