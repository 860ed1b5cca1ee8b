package org.rubricator.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that files which are no corpus of ours belong to: schemas, included files and images
 * often lie beside the texts, not among them. Nothing outside of it is read.
 */
final class ProjectFolder {

  /** What stands at the top of a project. */
  private static final List<String> MARKS = List.of(".git", ".svn", ".hg", "catalog.xml");

  private static final int DEEPEST = 6;

  private ProjectFolder() {}

  /**
   * The folder above some files that is marked as the top of a project; else the folder that the
   * user is in, where it holds the files; else their own.
   *
   * @param folder of the files, absolute
   * @param here the folder that the user is in, absolute
   */
  static Path around(Path folder, Path here) {
    return marked(folder)
        .or(() -> Optional.of(here).filter(h -> folder.startsWith(h) && isProject(h)))
        .orElse(folder);
  }

  private static Optional<Path> marked(Path folder) {
    Path up = folder;
    for (int i = 0; i < DEEPEST && up != null && isProject(up); i++) {
      Path top = up;
      if (MARKS.stream().anyMatch(mark -> Files.exists(top.resolve(mark)))) {
        return Optional.of(top);
      }
      up = up.getParent();
    }
    return Optional.empty();
  }

  /** Neither a whole disk nor all that belongs to a user. */
  private static boolean isProject(Path folder) {
    Path home = Path.of(System.getProperty("user.home", "/")).toAbsolutePath().normalize();
    return folder.getParent() != null && !home.startsWith(folder);
  }
}
