package org.rubricator.fuzz;

import java.io.IOException;
import java.util.Optional;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;

/** A file is checked to the end: what is found is told in words and stands in the file. */
final class CheckLaw implements Law {

  private static final String FILE = "t.xml";

  private final Checking checking = new Checking();

  @Override
  public void hold(byte[] input) throws IOException {
    Findings findings = new Findings();
    Optional<TeiDocument> document = TeiDocument.read(FILE, input, findings);
    document.ifPresent(d -> checking.check(d, findings));
    document.ifPresent(d -> new FindingsLaw(FILE, d.text()).hold(findings.sorted()));
    RenderersLaw.hold(FILE, findings.sorted());
  }
}
