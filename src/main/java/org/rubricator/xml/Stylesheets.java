package org.rubricator.xml;

import java.io.StringReader;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
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
  private final Map<QName, Boolean> settings;
  private final Map<String, Stylesheet> compiled = new ConcurrentHashMap<>();

  public Stylesheets(ResourceFolder resources) {
    this(resources, Map.of());
  }

  /**
   * Stylesheets with settings.
   *
   * @param settings static parameters of theirs
   */
  Stylesheets(ResourceFolder resources, Map<QName, Boolean> settings) {
    this.resources = resources;
    this.settings = Map.copyOf(settings);
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
    return compile(resources.required(name), OVERLAID + ":/" + name, XmlLimits.MAX_SECONDS);
  }

  /**
   * Compiles a stylesheet made at run time.
   *
   * @param seconds of the processor that it may take, since parts of it may be worked out at once
   * @throws WorkStopped if it takes longer
   */
  Stylesheet compile(String text, String uri, int seconds) {
    StringBuilder errors = new StringBuilder();
    XsltCompiler compiler = SaxonSetUp.shared().newXsltCompiler();
    compiler.setResourceResolver(this::resolve);
    compiler.setErrorReporter(error -> note(error, errors));
    settings.forEach((name, value) -> compiler.setParameter(name, new XdmAtomicValue(value)));
    try {
      return TimeLimit.run(
          seconds, uri, () -> new Stylesheet(uri, executable(compiler, text, uri)));
    } catch (WorkStopped e) {
      throw e;
    } catch (Exception e) { // also Saxon's own slips
      throw new StylesheetFault(
          uri, errors.isEmpty() ? String.valueOf(e.getMessage()) : errors.toString());
    }
  }

  private static XsltExecutable executable(XsltCompiler compiler, String text, String uri)
      throws SaxonApiException {
    return compiler.compile(SecureXml.saxSource(text, uri));
  }

  private static void note(XmlProcessingError error, StringBuilder errors) {
    if (!error.isWarning() && errors.isEmpty()) {
      errors.append(error.getMessage().replaceAll("[\\w.]{1,80}Exception: ", ""));
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
