package org.rubricator.corpus;

import java.util.List;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.validate.IdMentions;

/** Why a decision is not carried out, told at its place. */
record Refusals(ReviewDecision decision, DiagnosticSink sink) {

  /** What the decision is about, for a person. */
  String name() {
    String words = decision.key().words();
    return words.isEmpty() ? decision.key().says() : words;
  }

  List<ReviewState> fitsNothing() {
    sink.report(Code.DECISION_FITS_NOTHING, decision.place(), name());
    return List.of();
  }

  List<ReviewState> because(String why) {
    sink.report(Code.DECISION_REFUSED, decision.place(), decision.verdict().label(), why);
    return List.of();
  }

  /** Something that may not be changed points there. */
  List<ReviewState> pointedTo(IdMentions.Mention mention) {
    sink.report(
        Code.DECISION_POINTED_TO,
        mention.in().place(mention.element(), mention.attribute()),
        name(),
        mention.written());
    return List.of();
  }
}
