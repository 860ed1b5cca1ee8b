package org.rubricator.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubricator.corpus.SchemaChoice;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Place;
import picocli.CommandLine.Option;

/** Options of the commands that check. */
final class SchemaOptions {

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description = {
        "RELAX NG or Schematron for files that name none.",
        "May be given more than once: a grammar, and rules beside it."
      })
  private List<Path> schemas = new ArrayList<>();

  @Option(
      names = "--schema-root",
      paramLabel = "DIR",
      description = "Look there for schemas that files name, by file name.")
  private List<Path> schemaRoots = new ArrayList<>();

  /** What was named, which has to be there. */
  SchemaChoice choice(Session session) {
    schemas.forEach(file -> require(file, session));
    schemaRoots.forEach(folder -> require(folder, session));
    return SchemaChoice.of(schemas, schemaRoots, session::resolve);
  }

  private static void require(Path path, Session session) {
    if (!Files.exists(session.resolve(path))) {
      Place place = Place.file(path.toString());
      throw new WrongCall(Diagnostic.of(Code.UNREADABLE, place, path, "it is not there"));
    }
  }
}
