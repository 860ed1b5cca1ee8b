package org.rubricator.annotate.date;

import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a text whose dates are resolved.
 *
 * @param written the day, month or year of writing, as {@code @when} has it
 * @param southern true if its seasons are those south of the equator
 * @param language the language that it is written in
 */
public record Setting(Optional<String> written, boolean southern, Locale language) {}
