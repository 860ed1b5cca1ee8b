package org.rubricator.annotate.quotation;

import java.util.List;

/**
 * What a scan of one text found. All three lists are in text order; where two passages start at one
 * place, the outer comes first.
 *
 * @param passages the quotations, nested ones after the one that holds them
 * @param repairs marks that are turned or stand on the wrong side of a space
 * @param faults marks left without a partner
 */
public record QuotationScan(
    List<QuotedPassage> passages, List<MarkRepair> repairs, List<MarkFault> faults) {

  /** Copies the lists. */
  public QuotationScan {
    passages = List.copyOf(passages);
    repairs = List.copyOf(repairs);
    faults = List.copyOf(faults);
  }
}
