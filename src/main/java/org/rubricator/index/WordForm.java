package org.rubricator.index;

/**
 * A form of the list of words, or a value of another attribute.
 *
 * @param attribute {@code word}, {@code lemma} and the like
 * @param form as it stands in the texts
 * @param key by which it is found: {@link WordFold#KEY}
 * @param count how often it stands
 * @param texts in how many texts
 * @param rank its place among all forms as the language sorts them
 * @param file number of the file of its places
 * @param from first byte there
 * @param length in bytes
 */
public record WordForm(
    String attribute,
    String form,
    String key,
    int count,
    int texts,
    int rank,
    int file,
    int from,
    int length) {}
