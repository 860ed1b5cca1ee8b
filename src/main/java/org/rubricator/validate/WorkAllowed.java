package org.rubricator.validate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.WorkStopped;
import org.rubricator.xml.XmlLimits;

/**
 * How long a schema may work on a file: longer on a longer one, and half as long each time after it
 * had to be stopped, so that one that never ends does not hold up a folder of files. While work
 * that was given up still goes on, none is begun with the same schema.
 */
final class WorkAllowed {

  private static final String NOT_AGAIN =
      "it did not come to an end before, and is not started again";

  private static final String NO_TIME =
      "a schema before it did not come to an end on this file, so it was not begun";

  private final Map<Object, Integer> stopped = new ConcurrentHashMap<>();
  private final Map<Object, WorkStopped> last = new ConcurrentHashMap<>();

  /**
   * Lets a schema work on a file, and tells where it is stopped.
   *
   * @return false where it was stopped now
   * @param name of the schema, for the finding
   * @param check is given the seconds of the processor that it may take
   */
  boolean on(
      TeiDocument document,
      Expansion includes,
      Object schema,
      String name,
      IntConsumer check,
      DiagnosticSink sink) {
    Place place = Place.file(document.label());
    int seconds = seconds(schema, length(document, includes));
    if (seconds == 0 || goesOn(schema)) {
      sink.report(Code.CHECK_STOPPED, place, name, NOT_AGAIN);
      return true;
    }
    try {
      check.accept(seconds);
      return true;
    } catch (WorkStopped e) {
      stopped.merge(schema, 1, Integer::sum);
      last.merge(schema, e, (before, now) -> before.goesOn() ? before : now);
      sink.report(Code.CHECK_STOPPED, place, name, e.reason());
      return false;
    }
  }

  /** Tells that a schema is not asked, since one before it has taken the time of the file. */
  static void leftOut(TeiDocument document, String name, DiagnosticSink sink) {
    sink.report(Code.CHECK_STOPPED, Place.file(document.label()), name, NO_TIME);
  }

  /** Files or schemas have changed: each schema has its whole time again. */
  void again() {
    stopped.clear();
    last.values().removeIf(work -> !work.goesOn());
  }

  private boolean goesOn(Object schema) {
    WorkStopped work = last.get(schema);
    return work != null && work.goesOn();
  }

  /** Seconds of the processor for so many characters; 0 where it is not worth trying again. */
  int seconds(Object schema, long length) {
    int times = Math.min(Integer.SIZE - 1, stopped.getOrDefault(schema, 0));
    return XmlLimits.secondsFor(length) >> times;
  }

  /** Characters of a file and of those that it stands for. */
  private static long length(TeiDocument document, Expansion includes) {
    AtomicLong length = new AtomicLong(document.text().length());
    includes.parts(document).forEach(part -> length.addAndGet(part.text().length()));
    includes.after(document).forEach(text -> length.addAndGet(text.text().length()));
    document
        .root()
        .forEach(
            e ->
                includes
                    .of(document, e)
                    .filter(Expansion.Included::apart)
                    .ifPresent(i -> length.addAndGet(i.document().text().length())));
    return length.get();
  }
}
