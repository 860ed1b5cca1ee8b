package org.rubricator.annotate.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * The passages of a text with what is known of their speakers so far.
 *
 * @param blocks of the text
 * @param passages in order
 * @param settings of the parts of each passage
 * @param links the speaker of each passage, null where none is known; filled by the rules
 */
record Talk(
    List<String> blocks,
    List<QuotedPassage> passages,
    List<List<Setting>> settings,
    @Nullable SpeakerLink[] links) {

  /** Number of the passage before one in its block, or -1. */
  int previous(int passage) {
    return first(passage).previous();
  }

  /** Where a passage begins. */
  Setting first(int passage) {
    return settings.get(passage).get(0);
  }

  /** Where it ends. */
  Setting last(int passage) {
    List<Setting> own = settings.get(passage);
    return own.get(own.size() - 1);
  }

  boolean mayBeSpoken(int passage) {
    Kind kind = passages.get(passage).kind();
    return kind == Kind.SAID || kind == Kind.QUOTE;
  }

  /** True if words stand between a passage and the one before it. */
  boolean hasWordsBefore(int passage) {
    Setting setting = first(passage);
    String text = blocks.get(setting.block());
    return !Word.in(text, setting.left(), setting.part().start()).isEmpty();
  }

  /** True if a passage begins its block, or follows another with no word between. */
  boolean opensOrFollows(int passage) {
    return first(passage).part().start() == 0
        || previous(passage) >= 0 && (isDashed(passage) || !hasWordsBefore(passage));
  }

  /** True if a dash hands the talk over to a passage. */
  boolean isDashed(int passage) {
    Part part = first(passage).part();
    return passages.get(passage).rule().equals(Dialogue.RULE)
        && Signs.isDash(blocks.get(part.block()).charAt(part.start()));
  }

  /** The speaker of another passage, no surer than said; null if none is known. */
  @Nullable SpeakerLink copy(int passage, int from, String rule, double most) {
    SpeakerLink link = from < 0 ? null : links[from];
    return link == null ? null : link.copy(passage, rule, most);
  }

  boolean isSame(SpeakerLink one, SpeakerLink other) {
    return one.speaker().isSame(other.speaker(), blocks);
  }
}
