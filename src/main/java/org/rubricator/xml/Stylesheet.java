package org.rubricator.xml;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.jspecify.annotations.Nullable;

/** A compiled stylesheet, immutable and shared between threads. It has one result. */
public final class Stylesheet {

  /**
   * What a run gave.
   *
   * @param bytes the serialised result, as the stylesheet's {@code xsl:output} says
   * @param messages the texts of {@code xsl:message}, in order
   */
  public record Result(byte[] bytes, List<String> messages) {}

  private static final int MOST_MESSAGES = 1000;

  private final String name;
  private final XsltExecutable executable;
  private final int seconds;
  private final @Nullable ResourceResolver others;

  Stylesheet(String name, XsltExecutable executable) {
    this(name, executable, XmlLimits.MAX_SECONDS, null);
  }

  private Stylesheet(
      String name, XsltExecutable executable, int seconds, @Nullable ResourceResolver others) {
    this.name = name;
    this.executable = executable;
    this.seconds = seconds;
    this.others = others;
  }

  /** The same, with so many seconds of the processor for a run. */
  Stylesheet within(int most) {
    return new Stylesheet(name, executable, most, others);
  }

  /** The same, where {@code document()} gives what the resolver has; nothing else is read. */
  Stylesheet reading(ResourceResolver documents) {
    return new Stylesheet(name, executable, seconds, documents);
  }

  /**
   * Runs the stylesheet on a document.
   *
   * @param mode the initial mode, or the empty string for the stylesheet's own
   * @throws StylesheetFault if it stops with an error
   * @throws WorkStopped if it takes longer than it may, {@link XmlLimits#MAX_SECONDS} else
   */
  public Result run(XdmNode source, String mode, Map<String, ? extends XdmValue> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> messages = new CopyOnWriteArrayList<>();
    Xslt30Transformer transformer = transformer(messages);
    transform(transformer, source, mode, parameters, transformer.newSerializer(out), messages);
    return new Result(out.toByteArray(), messages);
  }

  /** As {@link #run}, with the result as XML without a declaration, whatever the output is else. */
  public byte[] data(XdmNode source, String mode, Map<String, ? extends XdmValue> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> messages = new CopyOnWriteArrayList<>();
    Xslt30Transformer transformer = transformer(messages);
    Serializer serializer = transformer.newSerializer(out);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    serializer.setOutputProperty(Serializer.Property.VERSION, "1.0");
    serializer.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
    transform(transformer, source, mode, parameters, serializer, messages);
    return out.toByteArray();
  }

  /** As {@link #run}, with the result as a tree. */
  public XdmNode tree(XdmNode source, String mode, Map<String, ? extends XdmValue> parameters) {
    XdmDestination out = new XdmDestination();
    List<String> messages = new CopyOnWriteArrayList<>();
    transform(transformer(messages), source, mode, parameters, out, messages);
    return out.getXdmNode();
  }

  /**
   * As {@link #run}, with the result as a tree.
   *
   * @param warnings takes what the run passes over, such as a pattern that cannot be worked out at
   *     a node; from another thread
   */
  XdmNode tree(XdmNode source, Consumer<String> warnings) {
    XdmDestination out = new XdmDestination();
    List<String> messages = new CopyOnWriteArrayList<>();
    Xslt30Transformer transformer = transformer(messages);
    transformer.setErrorReporter(error -> warnings.accept(error.getMessage()));
    transform(transformer, source, "", Map.of(), out, messages);
    return out.getXdmNode();
  }

  private Xslt30Transformer transformer(List<String> messages) {
    Xslt30Transformer transformer = executable.load30();
    transformer.setMessageHandler(message -> keep(message.getStringValue(), messages));
    transformer.setErrorReporter(error -> {});
    if (others != null) {
      transformer.setResourceResolver(others);
    }
    return transformer;
  }

  private static void keep(String message, List<String> messages) {
    if (messages.size() < MOST_MESSAGES) {
      messages.add(message);
    }
  }

  private void transform(
      Xslt30Transformer transformer,
      XdmNode source,
      String mode,
      Map<String, ? extends XdmValue> parameters,
      Destination out,
      List<String> messages) {
    try {
      transformer.setStylesheetParameters(named(parameters));
      transformer.setGlobalContextItem(source);
      if (!mode.isEmpty()) {
        transformer.setInitialMode(new QName(mode));
      }
      TimeLimit.run(seconds, name, () -> apply(transformer, source, out));
    } catch (SaxonApiException e) {
      throw new StylesheetFault(name, reason(e, messages));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A stylesheet that ends itself says why in its last message. */
  private static String reason(SaxonApiException e, List<String> messages) {
    boolean said = messages.isEmpty() || !String.valueOf(e.getMessage()).contains("xsl:message");
    return said ? String.valueOf(e.getMessage()) : messages.get(messages.size() - 1).strip();
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
        .collect(Collectors.toMap(e -> QName.fromEQName(e.getKey()), Map.Entry::getValue));
  }
}
