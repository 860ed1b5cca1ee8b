package org.rubricator.index;

import org.rubricator.token.TokenStream;

/** A text of the index, by its STEM and title. */
public record IndexedText(String stem, String title, TokenStream tokens) {}
