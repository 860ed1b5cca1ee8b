package org.rubricator.xml;

import java.io.StringReader;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;

/**
 * Compiled stylesheets, each compiled once. A stylesheet reaches its parts by relative addresses;
 * {@code rubricator:/xslt/NAME} is the corpus' own file or else the tool's, {@code
 * builtin:/xslt/NAME} always the tool's.
 */
public final class Stylesheets {

  private static final String OVERLAID = "rubricator";
  private static final String CARRIED = "builtin";

  private final ResourceFolder resources;
  private final Map<String, Stylesheet> compiled = new ConcurrentHashMap<>();

  public Stylesheets(ResourceFolder resources) {
    this.resources = resources;
  }

  /**
   * The stylesheet of a name such as {@code xslt/edition.xsl}.
   *
   * @throws StylesheetFault if it does not compile
   */
  public Stylesheet get(String name) {
    return compiled.computeIfAbsent(name, this::compile);
  }

  private Stylesheet compile(String name) {
    return compile(resources.required(name), OVERLAID + ":/" + name);
  }

  /** Compiles a stylesheet made at run time. */
  Stylesheet compile(String text, String uri) {
    StringBuilder errors = new StringBuilder();
    XsltCompiler compiler = SaxonSetUp.shared().newXsltCompiler();
    compiler.setResourceResolver(this::resolve);
    compiler.setErrorReporter(error -> note(error, errors));
    try {
      return new Stylesheet(uri, executable(compiler, text, uri));
    } catch (SaxonApiException e) {
      throw new StylesheetFault(
          uri, errors.isEmpty() ? String.valueOf(e.getMessage()) : errors.toString());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new StylesheetFault(uri, String.valueOf(e.getMessage())); // Saxon's own slips
    }
  }

  private static XsltExecutable executable(XsltCompiler compiler, String text, String uri)
      throws SaxonApiException {
    return compiler.compile(SecureXml.saxSource(text, uri));
  }

  private static void note(XmlProcessingError error, StringBuilder errors) {
    if (!error.isWarning() && errors.isEmpty()) {
      errors.append(error.getMessage());
      if (error.getLocation() != null && error.getLocation().getLineNumber() > 0) {
        errors.append(" (line ").append(error.getLocation().getLineNumber()).append(" of ");
        errors.append(error.getLocation().getSystemId()).append(')');
      }
    }
  }

  private Source resolve(ResourceRequest request) throws XPathException {
    URI uri = URI.create(request.uri);
    String name = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/+", "");
    String text =
        switch (String.valueOf(uri.getScheme())) {
          case OVERLAID -> resources.text(name).orElse(null);
          case CARRIED -> ResourceFolder.carried(name).orElse(null);
          default -> null;
        };
    if (text == null) {
      throw new XPathException("a stylesheet may not read " + request.uri, "XTSE0165");
    }
    return source(text, request.uri);
  }

  private static Source source(String text, String uri) {
    return uri.endsWith(".xsl") || uri.endsWith(".xml")
        ? SecureXml.saxSource(text, uri)
        : new StreamSource(new StringReader(text), uri);
  }
}
