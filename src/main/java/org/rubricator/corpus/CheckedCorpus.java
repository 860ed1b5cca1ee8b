package org.rubricator.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.edition.CatalogueData;
import org.rubricator.edition.TextSummary;
import org.rubricator.token.TokenStream;
import org.rubricator.validate.ValidTei;
import org.rubricator.xml.Remade;

/**
 * What of a corpus goes into its products.
 *
 * @param texts the valid ones in the order of the catalogue, with their words
 * @param leftOut the others, each with the reason
 * @param authority its valid files
 * @param corpusFile the file that holds the texts together, where there is one and it is valid
 */
record CheckedCorpus(
    CorpusHeader header,
    List<Products.Text> texts,
    List<CatalogueData.LeftOut> leftOut,
    List<ValidTei> authority,
    Optional<ValidTei> corpusFile) {

  /**
   * @param failed STEMs of raw texts that could not be taken
   * @param sink is told of each text that is not valid
   */
  static CheckedCorpus of(
      Catalogue catalogue, List<ValidTei> valid, List<String> failed, DiagnosticSink sink) {
    List<Products.Text> texts = texts(catalogue, valid);
    List<CatalogueData.LeftOut> leftOut = notValid(catalogue, texts, sink);
    catalogue
        .unreadable()
        .forEach(s -> leftOut.add(new CatalogueData.LeftOut(s, "it cannot be read")));
    failed.forEach(
        s -> leftOut.add(new CatalogueData.LeftOut(s, "the raw text could not be taken")));
    List<ValidTei> authority =
        valid.stream().filter(v -> Products.kind(v.document().label()).isPresent()).toList();
    return new CheckedCorpus(
        catalogue.header(), texts, List.copyOf(leftOut), authority, corpusFile(catalogue, valid));
  }

  private static Optional<ValidTei> corpusFile(Catalogue catalogue, List<ValidTei> valid) {
    return catalogue
        .corpus()
        .flatMap(c -> valid.stream().filter(v -> v.document() == c).findFirst());
  }

  private static List<Products.Text> texts(Catalogue catalogue, List<ValidTei> valid) {
    Map<String, ValidTei> byLabel = new HashMap<>();
    valid.forEach(v -> byLabel.put(v.document().label(), v));
    return catalogue.texts().parallelStream()
        .flatMap(
            t -> Stream.ofNullable(byLabel.get(t.document().label())).map(v -> text(t.stem(), v)))
        .toList();
  }

  private static Products.Text text(String stem, ValidTei valid) {
    Remade<TokenStream> tokens = new Remade<>(() -> TokenStream.of(valid));
    return new Products.Text(valid, tokens, TextSummary.of(stem, tokens.get()));
  }

  private static List<CatalogueData.LeftOut> notValid(
      Catalogue catalogue, List<Products.Text> texts, DiagnosticSink sink) {
    Set<String> taken = new HashSet<>();
    texts.forEach(t -> taken.add(t.summary().stem()));
    List<CatalogueData.LeftOut> leftOut = new ArrayList<>();
    for (TeiText text : catalogue.texts()) {
      if (!taken.contains(text.stem())) {
        leftOut.add(new CatalogueData.LeftOut(text.stem(), "it is not valid"));
        sink.report(Code.TEXT_LEFT_OUT, Place.file(text.document().label()), text.stem());
      }
    }
    return leftOut;
  }

  List<String> leftOutStems() {
    return leftOut.stream().map(CatalogueData.LeftOut::stem).toList();
  }

  /** Why there is nothing to build. */
  Diagnostic withoutTexts(String label) {
    return leftOut.isEmpty() ? NoTexts.in(label) : NoTexts.allLeftOut(label, leftOut.size());
  }
}
