package org.rubricator.xml;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Which elements a grammar lets stand in which: asked of the grammar itself with a few tags, since
 * it goes on behind an error with the content of the element that it knows. Names are local names
 * in one namespace. One thread asks at a time.
 */
public final class Nesting {

  /** How a grammar judges an element at a place. */
  public enum Answer {
    FITS,
    /** It may stand there once something else does. */
    LATER,
    NOT_HERE,
    /** The grammar has no such element. */
    UNKNOWN
  }

  /** An element in a namespace. */
  private record Name(String namespace, String local) {}

  private final Supplier<Question> made;
  private @Nullable Question kept;
  private final Map<Name, Map<Name, Boolean>> allowed = new HashMap<>();
  private final Map<Name, Boolean> known = new HashMap<>();

  Nesting(Schema schema) {
    this.made = () -> new Question(schema);
  }

  private Question question(String namespace) {
    Question question = kept == null ? made.get() : kept;
    kept = question;
    return question.in(namespace);
  }

  /** True if the grammar has such an element. */
  public synchronized boolean knows(String namespace, String name) {
    return known.computeIfAbsent(
        new Name(namespace, name), k -> question(namespace).ask(name) != Answer.UNKNOWN);
  }

  /** True if an element may stand somewhere in another. */
  public synchronized boolean allows(String namespace, String parent, String name) {
    return allowed(new Name(namespace, parent), new Name(namespace, name));
  }

  /** The answer is kept: to find it out takes the grammar a while. */
  private boolean allowed(Name parent, Name child) {
    return allowed
        .computeIfAbsent(parent, k -> new HashMap<>())
        .computeIfAbsent(child, k -> isAllowed(parent, child));
  }

  private boolean isAllowed(Name parent, Name child) {
    Answer answer = ask(parent.namespace(), parent.local(), List.of(), child.local());
    return answer == Answer.FITS || answer == Answer.LATER;
  }

  /**
   * Elements in which one may stand.
   *
   * @param candidates that are asked for, in this order
   * @param most that are given
   */
  public synchronized List<String> some(
      String namespace, String name, List<String> candidates, int most) {
    Name inside = new Name(namespace, name);
    return candidates.stream()
        .filter(parent -> allowed(new Name(namespace, parent), inside))
        .limit(most)
        .toList();
  }

  /** Whether an element may stand in another that the grammar has, behind some, which are empty. */
  public synchronized Answer ask(
      String namespace, String parent, List<String> before, String name) {
    Question question = question(namespace);
    if (question.ask(parent) == Answer.UNKNOWN) {
      return Answer.UNKNOWN;
    }
    before.forEach(question::pass);
    return question.ask(name);
  }

  /** True if nothing is missing in an element that holds these, which are empty. */
  public synchronized boolean isComplete(String namespace, String name, List<String> children) {
    Question question = question(namespace);
    question.ask(name);
    children.forEach(question::pass);
    return !question.end(name).contains(" incomplete");
  }

  /** Documents that grow until an answer is known, one after the other. */
  private static final class Question extends DefaultHandler {

    private final Validator validator;
    private String namespace = "";
    private String message = "";

    Question(Schema schema) {
      PropertyMapBuilder properties = new PropertyMapBuilder();
      properties.put(ValidateProperty.ERROR_HANDLER, this);
      this.validator = schema.createValidator(properties.toPropertyMap());
    }

    /** Begins a document; the validator keeps what it learned of the schema. */
    Question in(String newNamespace) {
      namespace = newNamespace;
      validator.reset();
      send(g -> g.setDocumentLocator(new LocatorImpl()));
      send(ContentHandler::startDocument);
      return this;
    }

    /** Opens an element. */
    Answer ask(String name) {
      message = "";
      send(g -> g.startElement(namespace, name, name, new AttributesImpl()));
      return answer();
    }

    private void pass(String name) {
      ask(name);
      end(name);
    }

    /** Closes an element, and gives what the grammar says to that. */
    private String end(String name) {
      message = "";
      send(g -> g.endElement(namespace, name, name));
      return message;
    }

    private Answer answer() {
      if (message.contains("\" not allowed anywhere")) {
        return Answer.UNKNOWN;
      }
      if (message.contains("\" not allowed yet")) {
        return Answer.LATER;
      }
      return message.contains("\" not allowed here") ? Answer.NOT_HERE : Answer.FITS;
    }

    private void send(Step step) {
      try {
        step.to(validator.getContentHandler());
      } catch (SAXException e) {
        throw new IllegalStateException(e);
      }
    }

    /** The first is that of the tag; others are of what the tag lacks. */
    @Override
    public void error(SAXParseException e) {
      message = message.isEmpty() ? String.valueOf(e.getMessage()) : message;
    }
  }

  /** A call of a handler. */
  @FunctionalInterface
  private interface Step {
    void to(ContentHandler handler) throws SAXException;
  }
}
