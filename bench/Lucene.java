import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.queries.spans.SpanWeight;
import org.apache.lucene.queries.spans.Spans;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.FSDirectory;

/** The peer: Lucene with the positions and offsets of all words, and the text. */
public final class Lucene {

  public static void main(String[] arguments) throws Exception {
    Path out = Path.of(arguments[arguments.length - 1]);
    if (arguments[0].equals("index")) {
      index(Path.of(arguments[1]), out);
    } else {
      ask(out);
    }
  }

  private static void index(Path folder, Path out) throws Exception {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setStored(true);
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(out), config);
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Document document = new Document();
        document.add(new Field("text", Files.readString(file), type));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  private static SpanQuery word(String word) {
    return new SpanTermQuery(new Term("text", word));
  }

  private static void ask(Path out) throws Exception {
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(out)));
    for (SpanQuery query :
        List.of(
            word("whale"),
            new SpanNearQuery(new SpanQuery[] {word("of"), word("the")}, 0, true),
            new SpanNearQuery(new SpanQuery[] {word("the"), word("house")}, 2, true))) {
      double best = Double.MAX_VALUE;
      int found = 0;
      for (int time = 0; time < 30; time++) {
        long begun = System.nanoTime();
        found = count(searcher, query);
        best = Math.min(best, (System.nanoTime() - begun) / 1e6);
      }
      System.out.printf(Locale.ROOT, "%-44s %8.2f ms, %,d spans%n", query, best, found);
    }
  }

  private static int count(IndexSearcher searcher, SpanQuery query) throws Exception {
    int found = 0;
    SpanWeight weight = query.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Spans spans = weight.getSpans(leaf, SpanWeight.Postings.POSITIONS);
      while (spans != null && spans.nextDoc() != Spans.NO_MORE_DOCS) {
        while (spans.nextStartPosition() != Spans.NO_MORE_POSITIONS) {
          found++;
        }
      }
    }
    return found;
  }
}
