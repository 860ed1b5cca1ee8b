package org.rubricator.annotate;

import org.rubricator.annotation.Ledger;
import org.rubricator.tei.TeiDocument;

/**
 * A file and what is known of earlier runs.
 *
 * @param authorityPath from the file to the folder of the authority, ending in {@code /}
 */
public record TextToAnnotate(TeiDocument document, Ledger ledger, String authorityPath) {}
