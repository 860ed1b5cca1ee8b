package org.rubricator.encode;

/**
 * What the encoder needs to know beside the text.
 *
 * @param corpusTitle the corpus that the text belongs to, or the empty string for a text alone
 * @param authorityPath from the TEI file to the folder of the authority files, ending in {@code /}
 * @param schemaPath from the TEI file to the folder of the schemas, ending in {@code /}
 * @param version of the tool
 */
public record EncodeOptions(
    String corpusTitle, String authorityPath, String schemaPath, String version) {}
