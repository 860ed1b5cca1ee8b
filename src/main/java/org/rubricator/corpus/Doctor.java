package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubricator.tei.TeiElement;
import org.rubricator.xml.ResourceFolder;

/** Looks whether the tool can work here. */
public final class Doctor {

  private static final int OLDEST_JAVA = 17;
  private static final long LEAST_SPACE = 200L * 1024 * 1024;

  /**
   * One thing looked at.
   *
   * @param cure what to do where it is not good
   */
  public record Check(String what, boolean good, String found, String cure) {}

  private final List<Check> checks = new ArrayList<>();

  private Doctor() {}

  /** The machine, and the corpus where there is one. */
  public static List<Check> examine(Optional<CorpusFolder> corpus) {
    Doctor doctor = new Doctor();
    doctor.java();
    doctor.encoding();
    doctor.schemas();
    corpus.ifPresentOrElse(doctor::corpus, doctor::none);
    return doctor.checks;
  }

  private void add(String what, boolean good, String found, String cure) {
    checks.add(new Check(what, good, found, cure));
  }

  private void java() {
    int version = Runtime.version().feature();
    String found = "Java " + version + " (" + System.getProperty("java.vendor") + ")";
    add("Java", version >= OLDEST_JAVA, found, "Install Java " + OLDEST_JAVA + " or newer.");
  }

  private void encoding() {
    Charset console = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    boolean good = console.newEncoder().canEncode("Հայ ə");
    add(
        "File names",
        good,
        "the system writes file names as " + console.name(),
        "Names of files with letters outside of it cannot be read: set the locale to UTF-8.");
  }

  private void schemas() {
    boolean all =
        ResourceFolder.carried("schemas/rubricator.rng").isPresent()
            && ResourceFolder.carried("schemas/rubricator.sch.xsl").isPresent()
            && ResourceFolder.carried("xslt/edition.xsl").isPresent();
    add("Tool", all, "Rubricator " + ToolVersion.VERSION, "The jar is not whole: build it again.");
  }

  private void none() {
    add("Corpus", true, "none here; rubricator init DIR makes one", "");
  }

  private void corpus(CorpusFolder folder) {
    add("Corpus", true, folder.root().toString(), "");
    writing(folder.root());
    space(folder.root());
    lock(folder);
    ownSchema(folder);
    tools(folder);
  }

  private void writing(Path root) {
    Path probe = root.resolve(".rubricator-probe");
    boolean good = true;
    try {
      Files.writeString(probe, "", StandardCharsets.UTF_8);
      Files.delete(probe);
    } catch (IOException e) {
      good = false;
    }
    String found = good ? "the folder can be written to" : "the folder cannot be written to";
    add("Write rights", good, found, "Change its rights, or copy the corpus elsewhere.");
  }

  private void space(Path root) {
    try {
      long free = Files.getFileStore(root).getUsableSpace();
      String found = String.format(Locale.ROOT, "%,d MiB free", free / (1024 * 1024));
      add(
          "Free space",
          free >= LEAST_SPACE,
          found,
          "Make room: a build needs the size of dist/ twice.");
    } catch (IOException e) {
      add("Free space", true, "not known", "");
    }
  }

  private void lock(CorpusFolder folder) {
    if (!Files.exists(folder.state().resolve("lock"))) {
      add("Lock", true, "no build has run here yet", "");
      return;
    }
    try {
      boolean free = CorpusLock.whileHeld(folder, () -> true);
      add("Lock", free, "no other run", "");
    } catch (CorpusLock.Held e) {
      add("Lock", false, "another run holds the corpus", "Wait for it, or end that Java process.");
    } catch (IOException e) {
      add(
          "Lock",
          false,
          "the lock cannot be opened",
          "Change the rights of dist/.state and of the lock in it, so that you can write there.");
    }
  }

  /** A corpus carries the schema that it was made with. */
  private void ownSchema(CorpusFolder folder) {
    Path own = folder.root().resolve("schemas").resolve("rubricator.rng");
    try {
      boolean same =
          !Files.exists(own)
              || Optional.of(Files.readString(own))
                  .equals(ResourceFolder.carried("schemas/rubricator.rng"));
      String found =
          same
              ? "the schema is that of this version"
              : "the corpus has a schema of another version";
      add(
          "Schema",
          same,
          found,
          "Copy the three files of schemas/ from a new corpus made by init.");
    } catch (IOException e) {
      add(
          "Schema",
          false,
          "schemas/rubricator.rng cannot be read",
          "Look at its rights and encoding.");
    }
  }

  /** Files that name another version of the tool in their header. */
  private void tools(CorpusFolder folder) {
    try {
      Catalogue catalogue = new Catalogue(folder, finding -> {});
      List<String> older =
          catalogue.texts().stream()
              .filter(t -> isOther(t.document().root()))
              .map(t -> t.document().label())
              .toList();
      String found = older.isEmpty() ? "none made by another version" : String.join(", ", older);
      add("Older files", older.isEmpty(), found, "rubricator annotate renews their markup.");
    } catch (IOException e) {
      add("Older files", false, "the TEI cannot be read", "Look at the rights of tei/.");
    }
  }

  private static boolean isOther(TeiElement root) {
    return root.all("application").stream()
        .filter(a -> a.attribute("ident").filter("rubricator"::equals).isPresent())
        .anyMatch(
            a -> a.attribute("version").filter(v -> !v.equals(ToolVersion.VERSION)).isPresent());
  }
}
