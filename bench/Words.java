import com.ibm.icu.text.BreakIterator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The floor of annotating: reads files and finds the bounds of their words, no more. */
public final class Words {

  public static void main(String[] arguments) throws Exception {
    BreakIterator bounds = BreakIterator.getWordInstance(Locale.ENGLISH);
    long found = 0;
    for (String file : arguments) {
      bounds.setText(Files.readString(Path.of(file)));
      while (bounds.next() != BreakIterator.DONE) {
        found += bounds.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT ? 1 : 0;
      }
    }
    System.out.println(found);
  }
}
