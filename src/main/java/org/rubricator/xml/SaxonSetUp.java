package org.rubricator.xml;

import javax.xml.transform.Source;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.trans.XPathException;

/** The one Saxon processor: reads nothing by address, runs no Java by name. */
final class SaxonSetUp {

  private static final Processor PROCESSOR = processor();

  private SaxonSetUp() {}

  static Processor shared() {
    return PROCESSOR;
  }

  static XPathCompiler xpath() {
    return PROCESSOR.newXPathCompiler();
  }

  private static Processor processor() {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.DTD_VALIDATION, false);
    processor.setConfigurationProperty(Feature.LINE_NUMBERING, false);
    processor.getUnderlyingConfiguration().setErrorReporterFactory(config -> error -> {});
    processor.getUnderlyingConfiguration().setResourceResolver(refusing());
    processor
        .getUnderlyingConfiguration()
        .setUnparsedTextURIResolver(
            (uri, encoding, config) -> {
              throw new XPathException("reading " + uri + " is not allowed", "FOUT1170");
            });
    processor
        .getUnderlyingConfiguration()
        .setCollectionFinder(
            (context, uri) -> {
              throw new XPathException("reading " + uri + " is not allowed", "FODC0002");
            });
    return processor;
  }

  private static ResourceResolver refusing() {
    return SaxonSetUp::refuse;
  }

  /** What is thrown where a file is asked for. */
  static XPathException refusal(String uri) {
    return new XPathException("reading " + uri + " is not allowed", "FODC0002");
  }

  private static Source refuse(ResourceRequest request) throws XPathException {
    throw refusal(request.uri);
  }
}
