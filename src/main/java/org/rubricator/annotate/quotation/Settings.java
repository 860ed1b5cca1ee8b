package org.rubricator.annotate.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/** Finds the setting of every part of every passage, in one sweep over the text. */
final class Settings {
  private final List<String> blocks;
  private final List<List<Setting>> byPassage = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  private Settings(List<String> blocks, int passages) {
    this.blocks = blocks;
    for (int i = 0; i < passages; i++) {
      byPassage.add(new ArrayList<>());
    }
  }

  private record Entry(int passage, Part part) {}

  /** A passage, or the block itself, whose inner words are being read. */
  private static final class Frame {
    final int block;
    final int limit;
    final int end;
    int reached;
    int previous = -1;
    int previousSlot = -1;

    /**
     * @param limit where the last passage in it may end
     * @param end where its words end
     */
    Frame(int block, int start, int limit, int end) {
      this.block = block;
      this.limit = limit;
      this.end = end;
      this.reached = start;
    }
  }

  /** For each passage the settings of its parts, in order. */
  static List<List<Setting>> of(List<QuotedPassage> passages, List<String> blocks) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      for (Part part : passages.get(i).parts()) {
        entries.add(new Entry(i, part));
      }
    }
    entries.sort(
        Comparator.comparingInt((Entry e) -> e.part().block())
            .thenComparingInt(e -> e.part().start())
            .thenComparingInt(e -> -e.part().end()));
    Settings settings = new Settings(blocks, passages.size());
    entries.forEach(settings::enter);
    return settings.byPassage;
  }

  private void enter(Entry entry) {
    Part part = entry.part();
    while (!frames.isEmpty() && !holds(frames.peek(), part)) {
      frames.pop();
    }
    if (frames.isEmpty()) {
      int length = blocks.get(part.block()).length();
      frames.push(new Frame(part.block(), 0, length, length));
    }
    Frame frame = frames.peek();
    tellPrevious(frame, entry);
    List<Setting> own = byPassage.get(entry.passage());
    own.add(new Setting(entry.passage(), part, frame.reached, frame.end, frame.previous, -1));
    frame.reached = part.end();
    frame.previous = entry.passage();
    frame.previousSlot = own.size() - 1;
    frames.push(new Frame(part.block(), part.start() + 1, part.end(), part.end() - 1));
  }

  private static boolean holds(Frame frame, Part part) {
    return frame.block == part.block() && part.end() <= frame.limit;
  }

  private void tellPrevious(Frame frame, Entry entry) {
    if (frame.previous >= 0) {
      List<Setting> settings = byPassage.get(frame.previous);
      Setting setting = settings.get(frame.previousSlot);
      settings.set(frame.previousSlot, setting.before(entry.passage(), entry.part().start()));
    }
  }
}
