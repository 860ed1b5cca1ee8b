import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** CoreNLP alone: the model of a jar over files, paragraph by paragraph. */
public final class Names {

  public static void main(String[] arguments) throws Exception {
    long found = 0;
    try (InputStream in = Names.class.getResourceAsStream(arguments[0])) {
      CRFClassifier<CoreLabel> model = CRFClassifier.getClassifier(new GZIPInputStream(in));
      for (int i = 1; i < arguments.length; i++) {
        for (String paragraph : Files.readString(Path.of(arguments[i])).split("\n\n")) {
          found += model.classifyToCharacterOffsets(paragraph).size();
        }
      }
    }
    System.out.println(found);
  }
}
