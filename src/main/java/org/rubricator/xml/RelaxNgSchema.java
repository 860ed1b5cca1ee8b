package org.rubricator.xml;

import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import com.thaiopensource.xml.sax.XMLReaderCreator;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.function.Function;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A compiled RELAX NG grammar, immutable and shared between threads. */
public final class RelaxNgSchema {

  /** Sends a document to a handler as SAX events. */
  @FunctionalInterface
  public interface Events {
    void sendTo(ContentHandler handler) throws SAXException;
  }

  private final String name;
  private final Schema schema;
  private final Nesting nesting;

  private RelaxNgSchema(String name, Schema schema) {
    this.name = name;
    this.schema = schema;
    this.nesting = new Nesting(schema);
  }

  /** Which elements it lets stand in which. */
  public Nesting nesting() {
    return nesting;
  }

  /** The last step of its address. */
  public String name() {
    return name;
  }

  /**
   * @param text the grammar, in XML or compact syntax
   * @param uri its address; parts it includes are asked of {@code parts} by theirs
   * @param parts gives the text of an included part; throws where it may not be read
   */
  public static RelaxNgSchema compile(String text, URI uri, Function<URI, String> parts)
      throws SchemaProblem {
    String name = uri.getPath().substring(uri.getPath().lastIndexOf('/') + 1);
    return compile(text, uri, parts, name);
  }

  private static RelaxNgSchema compile(
      String text, URI uri, Function<URI, String> parts, String name) throws SchemaProblem {
    FirstError first = new FirstError();
    try {
      return new RelaxNgSchema(
          name,
          TimeLimit.run(XmlLimits.MAX_SCHEMA_SECONDS, name, () -> read(text, uri, first, parts)));
    } catch (WorkStopped e) {
      throw new SchemaProblem("to read it is given up: " + e.reason());
    } catch (Exception e) {
      throw new SchemaProblem(
          first.message.isEmpty() ? String.valueOf(e.getMessage()) : first.message);
    }
  }

  /**
   * With the check of ids (RELAX NG DTD Compatibility, section 5), which Jing's users have unless
   * they decline it; without where the grammar's types of ids conflict.
   */
  private static Schema read(String text, URI uri, FirstError first, Function<URI, String> parts)
      throws Exception {
    try {
      return read(text, uri, properties(new FirstError(), parts, true));
    } catch (IncorrectSchemaException | SAXException | IOException e) {
      return read(text, uri, properties(first, parts, false));
    }
  }

  private static Schema read(String text, URI uri, PropertyMap properties) throws Exception {
    InputSource input = new InputSource(new StringReader(text));
    input.setSystemId(uri.toString());
    return reader(text).createSchema(input, properties);
  }

  private static SchemaReader reader(String text) {
    return text.stripLeading().startsWith("<") || text.startsWith("\uFEFF<")
        ? SAXSchemaReader.getInstance()
        : CompactSchemaReader.getInstance();
  }

  private static PropertyMap properties(
      ErrorHandler errors, Function<URI, String> parts, boolean ids) {
    PropertyMapBuilder builder = new PropertyMapBuilder();
    XMLReaderCreator readers = SecureXml::xmlReader;
    builder.put(ValidateProperty.XML_READER_CREATOR, readers);
    builder.put(ValidateProperty.ERROR_HANDLER, errors);
    builder.put(ValidateProperty.RESOLVER, new Parts(parts));
    if (ids) {
      RngProperty.CHECK_ID_IDREF.add(builder);
    }
    return builder.toPropertyMap();
  }

  /**
   * Sends a document through the grammar. Errors go to {@code errors} with the place that the
   * events' locator gives.
   *
   * @param seconds of the processor that it may take
   * @throws WorkStopped if it takes longer
   */
  public void validate(Events document, int seconds, ErrorHandler errors) {
    PropertyMapBuilder builder = new PropertyMapBuilder();
    builder.put(ValidateProperty.ERROR_HANDLER, errors);
    Validator validator = schema.createValidator(builder.toPropertyMap());
    try {
      TimeLimit.run(
          seconds,
          "the check against " + name,
          () -> {
            document.sendTo(validator.getContentHandler());
            return true;
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Includes and external references of a grammar, from where the caller allows. */
  private record Parts(Function<URI, String> texts) implements Resolver {

    @Override
    public void resolve(Identifier id, Input input) throws IOException, ResolverException {
      String uri = BasicResolver.resolveUri(id);
      input.setUri(uri);
      input.setCharacterStream(new StringReader(text(uri)));
    }

    @Override
    public void open(Input input) throws IOException {
      if (input.getCharacterStream() == null) {
        input.setCharacterStream(new StringReader(text(input.getUri())));
      }
    }

    private String text(String uri) throws IOException {
      try {
        return texts.apply(URI.create(uri));
      } catch (RuntimeException e) {
        throw new IOException(SchemaParts.refusal(uri.toString(), e), e);
      }
    }
  }

  /** Keeps the first error, which tells most. */
  private static final class FirstError implements ErrorHandler {

    /** How Woodstox ends a message of its own. */
    private static final String PARSERS_PLACE = "[row,col";

    private String message = "";

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      if (message.isEmpty()) {
        message = reason(e) + (e.getLineNumber() > 0 ? " (line " + e.getLineNumber() + ")" : "");
      }
    }

    /** An error that has no words of its own has those of its cause. */
    private static String reason(Exception e) {
      Throwable cause = e instanceof SAXException sax ? sax.getException() : e.getCause();
      if (e.getMessage() == null && cause instanceof Exception inner) {
        return reason(inner);
      }
      String words = String.valueOf(e.getMessage());
      return words.contains(PARSERS_PLACE) ? SecureXml.problem(e).reason() : words;
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
