package org.rubricator.annotate.date;

/**
 * What the words of a date say.
 *
 * @param shape how they say it
 * @param fields its parts; not changed by those who read them
 * @param tense -1 if the sentence tells what was, 1 if it tells what will be, 0 if that is not
 *     clear
 */
record Said(Shape shape, Fields fields, int tense) {

  int get(String field) {
    return fields.get(field);
  }

  boolean has(String field) {
    return fields.has(field);
  }
}
