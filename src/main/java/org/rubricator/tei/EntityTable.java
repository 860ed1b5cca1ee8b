package org.rubricator.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.EntityDeclaration;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.rubricator.xml.SecureXml;

/** The entities that a file declares in its document type. */
final class EntityTable {

  /** Each external entity by its name, with the address that it has. */
  private final Map<String, String> external = new HashMap<>();

  private final Map<String, String> internal = new HashMap<>();
  private String subset = "";
  private String otherFile = "";

  /** Keeps what a document type declares, at which the reader is. */
  void declare(XMLStreamReader2 reader) throws XMLStreamException {
    subset = text(reader.getDTDInfo().getDTDInternalSubset());
    otherFile = text(reader.getDTDInfo().getDTDSystemId());
    if (reader.getProperty("javax.xml.stream.entities") instanceof List<?> all) {
      all.forEach(e -> keep((EntityDeclaration) e));
    }
  }

  private void keep(EntityDeclaration entity) {
    if (entity.getSystemId() == null) {
      internal.put(entity.getName(), text(entity.getReplacementText()));
    } else {
      external.put(entity.getName(), entity.getSystemId());
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** What a reference stands for, at which the reader is; nothing where the file does not say. */
  Optional<String> value(XMLStreamReader2 reader, String name) {
    String value = text(reader.getText());
    return value.isEmpty() ? Optional.ofNullable(internal.get(name)) : Optional.of(value);
  }

  /** Why an entity has no value. */
  String whyNot(String name) {
    if (external.containsKey(name)) {
      return "the entity &" + name + "; is the file " + external.get(name) + ", which is not read";
    }
    String file = otherFile.isEmpty() ? "" : ", and " + otherFile + " is not read";
    return "the entity &" + name + "; is not declared in the file" + file;
  }

  /**
   * Reads what an entity stands for, inside a root that is no part of it.
   *
   * @param namespaces that its prefixes mean, by prefix
   */
  XMLStreamReader2 content(String name, Map<String, String> namespaces) {
    StringBuilder document = new StringBuilder("<!DOCTYPE _ [").append(subset).append("]><_");
    namespaces.forEach((prefix, uri) -> document.append(declaration(prefix, uri)));
    return SecureXml.entityReader(document.append(">&").append(name).append(";</_>").toString());
  }

  private static String declaration(String prefix, String uri) {
    String escaped = uri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    return " xmlns" + (prefix.isEmpty() ? "" : ":" + prefix) + "=\"" + escaped + "\"";
  }
}
