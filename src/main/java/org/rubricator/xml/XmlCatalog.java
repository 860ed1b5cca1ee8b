package org.rubricator.xml;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

/** Where addresses lead on this disk, by OASIS XML Catalogs 1.1. Nothing is fetched. */
public final class XmlCatalog {

  private final CatalogManager manager;

  private XmlCatalog(CatalogManager manager) {
    this.manager = manager;
  }

  /**
   * Reads catalogues when they are first asked.
   *
   * @param files catalogue files; those that cannot be read hold nothing
   */
  public static XmlCatalog of(List<Path> files) {
    List<String> catalogs =
        files.stream().filter(XmlCatalog::isSafe).map(f -> f.toUri().toString()).toList();
    XMLResolverConfiguration settings = new XMLResolverConfiguration(List.of(), catalogs);
    settings.setFeature(ResolverFeature.PREFER_PROPERTY_FILE, false);
    settings.setFeature(ResolverFeature.ACCESS_EXTERNAL_DOCUMENT, "file");
    settings.setFeature(ResolverFeature.ACCESS_EXTERNAL_ENTITY, "");
    settings.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
    settings.setFeature(ResolverFeature.CACHE_UNDER_HOME, false);
    settings.setFeature(ResolverFeature.ALLOW_CATALOG_PI, false);
    return new XmlCatalog(settings.getFeature(ResolverFeature.CATALOG_MANAGER));
  }

  /** Read once by our own parser, which takes nothing from elsewhere; other catalogues are near. */
  private static boolean isSafe(Path file) {
    try {
      XdmNode catalog = XmlTree.parse(Files.readString(file), file.toUri().toString());
      return catalog
          .select(Steps.descendant().then(Steps.attribute("catalog")))
          .noneMatch(other -> other.getStringValue().contains(":"));
    } catch (IOException | XmlProblem e) {
      return false;
    }
  }

  /** The file that an address stands for. */
  public Optional<Path> file(String address) {
    try {
      return Optional.ofNullable(manager.lookupURI(address))
          .or(() -> Optional.ofNullable(manager.lookupSystem(address)))
          .map(URI::normalize)
          .filter(uri -> "file".equals(uri.getScheme()))
          .map(Path::of);
    } catch (RuntimeException e) {
      return Optional.empty(); // a catalogue that cannot be read, an address that is none
    }
  }
}
