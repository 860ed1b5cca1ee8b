package org.rubricator.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Something said of a stretch of the text, beside it. */
public sealed interface Annotation {

  /** One stretch a block, in order; only a quotation may have more than one. */
  List<Span> parts();

  Evidence evidence();

  /** The element that marks it. */
  String element();

  /** Its attributes but for ids, by name. */
  Map<String, String> attributes();

  /** A name: person, place, organisation or event. Names never overlap one another. */
  sealed interface Named extends Annotation {
    Span span();

    @Override
    default List<Span> parts() {
      return List.of(span());
    }
  }

  /**
   * @param pointer such as {@code person:ID}
   */
  record PersonMention(Span span, String pointer, Evidence evidence) implements Named {
    @Override
    public String element() {
      return "persName";
    }

    @Override
    public Map<String, String> attributes() {
      return reference(pointer, evidence);
    }
  }

  /**
   * @param pointer such as {@code place:ID}
   */
  record PlaceMention(Span span, String pointer, Evidence evidence) implements Named {
    @Override
    public String element() {
      return "placeName";
    }

    @Override
    public Map<String, String> attributes() {
      return reference(pointer, evidence);
    }
  }

  /**
   * @param pointer such as {@code org:ID}
   */
  record OrganisationMention(Span span, String pointer, Evidence evidence) implements Named {
    @Override
    public String element() {
      return "orgName";
    }

    @Override
    public Map<String, String> attributes() {
      return reference(pointer, evidence);
    }
  }

  /** The name of a war, a treaty or the like. */
  record EventMention(Span span, Evidence evidence) implements Named {
    @Override
    public String element() {
      return "name";
    }

    @Override
    public Map<String, String> attributes() {
      return Map.of("type", "event");
    }
  }

  /**
   * @param bounds the attributes that say it: when, from, to, notBefore, notAfter, and those of
   *     another calendar
   */
  record DateMention(Span span, Map<String, String> bounds, Evidence evidence)
      implements Annotation {
    public DateMention {
      bounds = Map.copyOf(bounds);
    }

    @Override
    public List<Span> parts() {
      return List.of(span);
    }

    @Override
    public String element() {
      return "date";
    }

    @Override
    public Map<String, String> attributes() {
      Map<String, String> attributes = new TreeMap<>(bounds);
      if (!evidence.cert().equals("high")) {
        attributes.put("cert", evidence.cert());
      }
      return attributes;
    }
  }

  /**
   * @param speaker a pointer to who says or wrote it
   */
  record Quotation(
      QuotationKind kind, List<Span> parts, Optional<String> speaker, Evidence evidence)
      implements Annotation {
    public Quotation {
      parts = List.copyOf(parts);
    }

    @Override
    public String element() {
      return kind.element();
    }

    @Override
    public Map<String, String> attributes() {
      String name = kind == QuotationKind.QUOTE ? "source" : "who";
      return speaker.map(who -> Map.of(name, who)).orElse(Map.of());
    }
  }

  /**
   * A quotation mark turned, or on the wrong side of its space.
   *
   * @param corrected what should stand there
   */
  record MarkCorrection(Span span, String corrected, Evidence evidence) implements Annotation {
    @Override
    public List<Span> parts() {
      return List.of(span);
    }

    @Override
    public String element() {
      return "choice";
    }

    @Override
    public Map<String, String> attributes() {
      return Map.of();
    }
  }

  private static Map<String, String> reference(String pointer, Evidence evidence) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("ref", pointer);
    if (!evidence.cert().equals("high")) {
      attributes.put("cert", evidence.cert());
    }
    return attributes;
  }
}
