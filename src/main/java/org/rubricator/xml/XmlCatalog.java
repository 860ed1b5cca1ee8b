package org.rubricator.xml;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

/** Where addresses lead on this disk, by OASIS XML Catalogs 1.1. Nothing is fetched. */
public final class XmlCatalog {

  /**
   * A catalogue that cannot be used.
   *
   * @param file the catalogue, or where its address leads
   */
  public record Problem(URI file, String reason) {}

  private final List<Path> files;
  private final Predicate<Path> allowed;
  private @Nullable CatalogFiles read;
  private @Nullable CatalogManager manager;

  private XmlCatalog(List<Path> files, Predicate<Path> allowed) {
    this.files = List.copyOf(files);
    this.allowed = allowed;
  }

  /**
   * Reads catalogues when they are first asked, with those that they lead to.
   *
   * @param files catalogue files; those that cannot be read hold nothing
   * @param allowed true for a file that may be read
   */
  public static XmlCatalog of(List<Path> files, Predicate<Path> allowed) {
    return new XmlCatalog(files, allowed);
  }

  /** The file that an address stands for. */
  public Optional<Path> file(String address) {
    try {
      return files.isEmpty() ? Optional.empty() : lookUp(manager(), address);
    } catch (RuntimeException e) {
      return Optional.empty(); // an address that is none
    }
  }

  private static Optional<Path> lookUp(CatalogManager manager, String address) {
    return Optional.ofNullable(manager.lookupURI(address))
        .or(() -> Optional.ofNullable(manager.lookupSystem(address)))
        .map(URI::normalize)
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(Path::of);
  }

  /** What is wrong with the catalogues that were asked. */
  public List<Problem> problems() {
    CatalogFiles known = read;
    return known == null ? List.of() : known.problems();
  }

  private synchronized CatalogManager manager() {
    if (manager == null) {
      read = CatalogFiles.read(files, allowed);
      manager = manager(read.texts());
    }
    return manager;
  }

  /** The library is given the texts, and a parser that leads to nothing else. */
  private static CatalogManager manager(List<CatalogFiles.Text> texts) {
    XMLResolverConfiguration settings = new XMLResolverConfiguration(List.of(), List.of());
    settings.setFeature(ResolverFeature.PREFER_PROPERTY_FILE, false);
    settings.setFeature(ResolverFeature.ACCESS_EXTERNAL_DOCUMENT, "");
    settings.setFeature(ResolverFeature.ACCESS_EXTERNAL_ENTITY, "");
    settings.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
    settings.setFeature(ResolverFeature.CACHE_UNDER_HOME, false);
    settings.setFeature(ResolverFeature.ALLOW_CATALOG_PI, false);
    settings.setFeature(ResolverFeature.XMLREADER_SUPPLIER, CatalogEntries::new);
    for (CatalogFiles.Text text : texts) {
      InputSource source = new InputSource(new StringReader(text.xml()));
      source.setSystemId(text.uri().toString());
      settings.addCatalog(text.uri(), source);
    }
    return settings.getFeature(ResolverFeature.CATALOG_MANAGER);
  }
}
