package org.rubricator.annotate;

import org.rubricator.annotation.Ledger;
import org.rubricator.tei.TeiEdits;

/** What annotation gives for a file: the change, and the ledger that belongs to it. */
public record AnnotatedText(TeiEdits edits, Ledger ledger) {}
