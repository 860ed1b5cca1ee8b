package org.rubricator.annotate.evaluation;

import java.util.Locale;

/** What is counted. */
public enum Measure {
  /** Persons with exactly the words of the gold; so the other kinds. */
  PERSONS,
  PLACES,
  ORGANISATIONS,
  DATES,
  QUOTATIONS,
  /** Persons with at least a character of the gold; so the other kinds. */
  PERSONS_OVERLAP,
  PLACES_OVERLAP,
  ORGANISATIONS_OVERLAP,
  DATES_OVERLAP,
  QUOTATIONS_OVERLAP,
  /** Of the dates with exactly the words of the gold, those with its first and last day. */
  DATE_VALUES,
  /** Of the quotations with exactly the words of the gold, those of its element. */
  QUOTATION_ELEMENTS,
  /** Of all quotations whose speaker the gold names, those with that speaker. */
  SPEAKERS,
  /** Of the names with exactly the words of the gold, those that lead to the entry of the gold. */
  LINKS;

  /** Its name in tables, such as {@code date-values}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same kind by overlap. */
  Measure overlap() {
    return valueOf(name() + "_OVERLAP");
  }

  /** True where every gold item has one answer, so that right and wrong say all. */
  public boolean isShare() {
    return this == DATE_VALUES || this == QUOTATION_ELEMENTS || this == SPEAKERS || this == LINKS;
  }
}
