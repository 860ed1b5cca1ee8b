import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.inl.blacklab.index.DocumentFormats;
import nl.inl.blacklab.index.Indexer;
import nl.inl.blacklab.queryParser.corpusql.CorpusQueryLanguageParser;
import nl.inl.blacklab.search.BlackLabIndex;
import nl.inl.blacklab.search.results.QueryInfo;

/** The peer: indexes TEI in which each word is an element, and counts what queries find, if there are any. */
public final class BlackLab {

  /** Takes the folder that {@code concordance --engines} made, one for the index, and a file of queries. */
  public static void main(String[] arguments) throws Exception {
    File engines = new File(arguments[0]);
    File folder = new File(arguments[1]);
    DocumentFormats.addConfigFormatsInDirectories(List.of(engines));
    long begun = cpu();
    Indexer indexer = Indexer.createNewIndex(folder, "rubricator");
    indexer.setNumberOfThreadsToUse(1);
    indexer.index(new File(engines, "tei"), "*.xml");
    indexer.close();
    System.err.printf(Locale.ROOT, "BlackLab, from tokenised TEI: %.1f CPU s%n", (cpu() - begun) / 1e9);
    if (arguments.length < 3) {
      return;
    }
    try (BlackLabIndex index = nl.inl.blacklab.search.BlackLab.open(folder)) {
      for (String query : Files.readAllLines(Path.of(arguments[2]), StandardCharsets.UTF_8)) {
        System.out.println("hits " + count(index, query));
      }
    }
  }

  private static long count(BlackLabIndex index, String query) throws Exception {
    return index
        .find(CorpusQueryLanguageParser.parse(query).toQuery(QueryInfo.create(index)))
        .size();
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
