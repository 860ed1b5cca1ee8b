package org.rubricator.xml;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/** A compiled stylesheet, immutable and shared between threads. It has one result. */
public final class Stylesheet {

  /**
   * What a run gave.
   *
   * @param bytes the serialised result, as the stylesheet's {@code xsl:output} says
   * @param messages the texts of {@code xsl:message}, in order
   */
  public record Result(byte[] bytes, List<String> messages) {}

  private final String name;
  private final XsltExecutable executable;

  Stylesheet(String name, XsltExecutable executable) {
    this.name = name;
    this.executable = executable;
  }

  /**
   * Runs the stylesheet on a document.
   *
   * @param mode the initial mode, or the empty string for the stylesheet's own
   * @throws StylesheetFault if it stops with an error
   * @throws LimitPassed if it takes longer than {@link XmlLimits#MAX_SECONDS}
   */
  public Result run(XdmNode source, String mode, Map<String, ? extends XdmValue> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> messages = new CopyOnWriteArrayList<>();
    Xslt30Transformer transformer = transformer(messages);
    transform(transformer, source, mode, parameters, transformer.newSerializer(out));
    return new Result(out.toByteArray(), messages);
  }

  /** As {@link #run}, with the result as XML without a declaration, whatever the output is else. */
  public byte[] data(XdmNode source, String mode, Map<String, ? extends XdmValue> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Xslt30Transformer transformer = transformer(new CopyOnWriteArrayList<>());
    Serializer serializer = transformer.newSerializer(out);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    serializer.setOutputProperty(Serializer.Property.VERSION, "1.0");
    serializer.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
    transform(transformer, source, mode, parameters, serializer);
    return out.toByteArray();
  }

  /** As {@link #run}, with the result as a tree. */
  public XdmNode tree(XdmNode source, Map<String, ? extends XdmValue> parameters) {
    return tree(source, "", parameters);
  }

  /** As {@link #run}, with the result as a tree. */
  public XdmNode tree(XdmNode source, String mode, Map<String, ? extends XdmValue> parameters) {
    XdmDestination out = new XdmDestination();
    transform(transformer(new CopyOnWriteArrayList<>()), source, mode, parameters, out);
    return out.getXdmNode();
  }

  private Xslt30Transformer transformer(List<String> messages) {
    Xslt30Transformer transformer = executable.load30();
    transformer.setMessageHandler(message -> messages.add(message.getStringValue()));
    transformer.setErrorReporter(error -> {});
    return transformer;
  }

  private void transform(
      Xslt30Transformer transformer,
      XdmNode source,
      String mode,
      Map<String, ? extends XdmValue> parameters,
      Destination out) {
    try {
      transformer.setStylesheetParameters(named(parameters));
      transformer.setGlobalContextItem(source);
      if (!mode.isEmpty()) {
        transformer.setInitialMode(new QName(mode));
      }
      TimeLimit.run(XmlLimits.MAX_SECONDS, name, () -> apply(transformer, source, out));
    } catch (SaxonApiException e) {
      throw new StylesheetFault(name, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Boolean apply(Xslt30Transformer transformer, XdmNode source, Destination out)
      throws SaxonApiException {
    transformer.applyTemplates((XdmValue) source, out);
    if (out instanceof Serializer serializer) {
      serializer.close();
    }
    return true;
  }

  private static Map<QName, XdmValue> named(Map<String, ? extends XdmValue> parameters) {
    return parameters.entrySet().stream()
        .collect(Collectors.toMap(e -> new QName(e.getKey()), Map.Entry::getValue));
  }
}
