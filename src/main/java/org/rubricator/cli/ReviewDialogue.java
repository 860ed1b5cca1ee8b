package org.rubricator.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.CorpusLock;
import org.rubricator.corpus.CorpusReview;
import org.rubricator.corpus.ReviewCandidate;
import org.rubricator.corpus.ReviewDecision;
import org.rubricator.corpus.ReviewDecision.Verdict;
import org.rubricator.corpus.ReviewKey;
import org.rubricator.corpus.ReviewOutcome;
import org.rubricator.corpus.ReviewRequest;
import org.rubricator.corpus.ReviewRow;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Place;
import org.rubricator.diagnostic.TextRenderer;

/** Asks a person about one thing after the other. Each decision is written at once. */
final class ReviewDialogue {

  private static final int CANDIDATES = 9;

  private static final String OF_TAGS =
      "right, wrong, one by one, entry, kind, change, skip, back, quit, ?";

  private static final String OF_ENTRIES =
      "right, wrong, merge, name of the id, parts, kind, skip, back, quit, ?";

  private static final Map<String, String> ELEMENTS =
      Map.of("person", "persName", "place", "placeName", "org", "orgName");

  private final Answers answers;
  private final CorpusFolder folder;
  private final CorpusReview review;
  private final List<Diagnostic> told;
  private final Set<Diagnostic> known = new LinkedHashSet<>();
  private final ReviewRequest request;
  private final Set<ReviewKey> passed = new HashSet<>();
  private List<ReviewRow> rows = new ArrayList<>();
  private int at;
  private boolean ended;

  /**
   * Prepares the questions.
   *
   * @param told takes what the review finds, to be told after each decision
   */
  ReviewDialogue(
      Session session,
      CorpusFolder folder,
      CorpusReview review,
      List<Diagnostic> told,
      ReviewRequest request) {
    this.answers = new Answers(session);
    this.folder = folder;
    this.review = review;
    this.told = told;
    this.request = request;
  }

  /** Asks until nothing is left, the person stops, or the input ends. */
  void run() throws IOException, CorpusLock.Held {
    rows = new ArrayList<>(review.list(request));
    known.addAll(told);
    known.forEach(d -> answers.say(new TextRenderer(false).render(d).stripTrailing()));
    while (!ended && at < rows.size()) {
      ask(rows.get(at));
    }
    answers.say(ended ? "Stopped; what you decided is written." : "Nothing more is doubtful.");
  }

  private void tell() {
    told.removeAll(known);
    told.forEach(d -> answers.say(new TextRenderer(false).render(d).stripTrailing()));
    told.clear();
  }

  private void ask(ReviewRow row) throws IOException, CorpusLock.Held {
    answers.say("");
    answers.say((at + 1) + " of " + rows.size());
    ReviewText.lines(row).forEach(answers::say);
    boolean entry = row.key().isEntry();
    Optional<String> answer = answers.to(entry ? OF_ENTRIES : OF_TAGS);
    String word = answer.orElse("quit").toLowerCase(Locale.ROOT);
    switch (word.isEmpty() ? '?' : word.charAt(0)) {
      case 'q' -> ended = true;
      case 's' -> skip();
      case 'b' -> at = Math.max(0, at - 1);
      case 'r' -> decide(row, Verdict.RIGHT, "");
      case 'w' -> decide(row, Verdict.WRONG, "");
      case 'k' -> kind(row);
      default -> more(row, word);
    }
  }

  private void more(ReviewRow row, String word) throws IOException, CorpusLock.Held {
    String key =
        (row.key().isEntry() ? "entry " : "tag ") + (word.isEmpty() ? "?" : word.charAt(0));
    switch (key) {
      case "tag o" -> oneByOne(row);
      case "tag e" -> entry(row);
      case "tag c" -> asked(row, Verdict.CHANGE, "New value, such as when=2020-10-09");
      case "entry m" -> merge(row);
      case "entry n" -> asked(row, Verdict.RENAME, "New id");
      case "entry p" -> asked(row, Verdict.SPLIT, "New id: form | form that go there");
      default -> help(row.key().isEntry());
    }
  }

  private void help(boolean entry) {
    answers.say("The first letter is enough.");
    answers.say("  right   it stays for good       wrong  it is taken out for good");
    if (entry) {
      answers.say("  merge   it is another entry     name   it gets another id");
      answers.say("  parts   it is two               kind   it is a person, place, organisation");
    } else {
      answers.say("  one     decide tag by tag       entry  it is another entry");
      answers.say("  kind    person, place, org      change another value");
    }
    answers.say("  skip    not now                 back   the one before    quit  stop");
  }

  private void skip() {
    passed.add(rows.get(at).key());
    at++;
  }

  /** The tags of the form take its place in the list. */
  private void oneByOne(ReviewRow row) throws IOException {
    ReviewRequest each =
        new ReviewRequest(request.files(), true, request.below(), Integer.MAX_VALUE);
    List<ReviewRow> own =
        review.list(each).stream()
            .filter(r -> r.key().words().equals(row.key().words()))
            .filter(r -> r.key().element().equals(row.key().element()))
            .filter(r -> r.key().says().equals(row.key().says()))
            .toList();
    rows.remove(at);
    rows.addAll(at, own);
  }

  private void asked(ReviewRow row, Verdict verdict, String question)
      throws IOException, CorpusLock.Held {
    Optional<String> value = answers.to(question).filter(v -> !v.isEmpty());
    if (value.isPresent()) {
      decide(row, verdict, value.get());
    }
  }

  private void kind(ReviewRow row) throws IOException, CorpusLock.Held {
    Optional<String> kind = answers.to("person, place, org");
    Optional<String> whole =
        kind.filter(k -> !k.isEmpty())
            .flatMap(
                k ->
                    ELEMENTS.keySet().stream()
                        .filter(name -> name.startsWith(k.toLowerCase(Locale.ROOT)))
                        .sorted()
                        .findFirst());
    if (whole.isPresent() && row.key().isEntry()) {
      decide(row, Verdict.KIND, whole.get());
    } else if (whole.isPresent()) {
      decide(row, Verdict.CHANGE, "element=" + ELEMENTS.get(whole.get()));
    }
  }

  private void entry(ReviewRow row) throws IOException, CorpusLock.Held {
    Optional<ReviewCandidate> chosen = chosen();
    if (chosen.isPresent()) {
      boolean speech = !ELEMENTS.containsValue(row.key().element());
      String who = row.key().element().equals("quote") ? "source=" : "who=";
      String name = "element=" + chosen.get().element() + " ref=";
      decide(row, Verdict.CHANGE, (speech ? who : name) + chosen.get().pointer());
    }
  }

  private void merge(ReviewRow row) throws IOException, CorpusLock.Held {
    Optional<ReviewCandidate> chosen = chosen();
    if (chosen.isPresent()) {
      decide(row, Verdict.MERGE, chosen.get().pointer());
    }
  }

  private Optional<ReviewCandidate> chosen() throws IOException {
    Optional<String> words = answers.to("Which entry: an id or a name").filter(w -> !w.isEmpty());
    List<ReviewCandidate> found = words.isEmpty() ? List.of() : review.candidates(words.get());
    if (found.isEmpty()) {
      answers.say("There is no such entry.");
      return Optional.empty();
    }
    for (int i = 0; i < Math.min(CANDIDATES, found.size()); i++) {
      answers.say("  " + (i + 1) + "  " + found.get(i).pointer() + "  " + found.get(i).names());
    }
    String number = answers.to("Number, or nothing for none of them").orElse("");
    return number.matches("[1-9]") && Integer.parseInt(number) <= found.size()
        ? Optional.of(found.get(Integer.parseInt(number) - 1))
        : Optional.empty();
  }

  /** What is decided is gone from the list; what is refused stays, with the reason. */
  private void decide(ReviewRow row, Verdict verdict, String value)
      throws IOException, CorpusLock.Held {
    ReviewDecision decision =
        new ReviewDecision(row.key(), verdict, value, Place.file("your answer"));
    ReviewOutcome outcome = CorpusLock.whileHeld(folder, () -> review.decide(List.of(decision)));
    outcome.diffs().forEach(answers::say);
    tell();
    if (outcome.made() > 0 && row.key().isEntry()) {
      again();
    } else if (outcome.made() > 0) {
      rows.remove(at);
    }
  }

  /** Entries change what tags point to: the list is made anew, without what was passed. */
  private void again() throws IOException {
    rows = new ArrayList<>(review.list(request));
    rows.removeIf(row -> passed.contains(row.key()));
    at = 0;
  }
}
