/**
 * Finds quotations and their speakers. In come the blocks of one text as plain strings, out go
 * passages, repairs of damaged marks, marks left without a partner, and links from passages to
 * names; nothing here reads or writes XML.
 */
@NullMarked
package org.rubricator.annotate.quotation;

import org.jspecify.annotations.NullMarked;
