package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;

/**
 * Finds the cue of a passage. The order of trying is the order of trust: a verb and a colon before
 * it, a title, words that break it or follow it, a verb right before it, and last a verb further
 * before that reports it.
 */
final class CueFinder {
  private final LeadCues leads;
  private final TailCues tails;
  private final List<QuotedPassage> passages;
  private final List<List<Setting>> settings;

  CueFinder(
      List<String> blocks,
      List<QuotedPassage> passages,
      Sentences sentences,
      SpeechLexicon lexicon) {
    Inside inside = new Inside(blocks);
    this.passages = passages;
    this.settings = Settings.of(passages, blocks);
    this.leads = new LeadCues(blocks, sentences, lexicon, inside);
    this.tails = new TailCues(blocks, sentences, lexicon, inside);
  }

  /** The settings that the cues were read from, a list a passage. */
  List<List<Setting>> settings() {
    return settings;
  }

  /** The cue of a passage, if it has one of its own. */
  Optional<Cue> find(int passage) {
    QuotedPassage quoted = passages.get(passage);
    List<Setting> parts = settings.get(passage);
    Lead lead = leads.lead(parts.get(0));
    return leads
        .introduced(lead)
        .or(() -> leads.titled(lead))
        .or(() -> afterAnyPart(quoted, parts))
        .or(() -> leads.direct(lead))
        .or(() -> leads.named(lead, quoted))
        .or(() -> leads.spokenOf(lead))
        .or(() -> leads.woven(lead, quoted))
        .or(() -> leads.colon(lead, quoted));
  }

  private Optional<Cue> afterAnyPart(QuotedPassage quoted, List<Setting> parts) {
    return parts.stream()
        .map(part -> tails.followed(part, quoted))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
