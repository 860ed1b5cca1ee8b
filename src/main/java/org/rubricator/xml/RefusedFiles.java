package org.rubricator.xml;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.rubricator.xml.SchematronRules.Failure;
import org.rubricator.xml.SchematronRules.Kind;

/**
 * Files that rules ask for, which none is given: {@code doc-available()} only says that it is not.
 */
final class RefusedFiles implements ResourceResolver {

  private static final NodePlace DOCUMENT = new NodePlace(0, "");

  private final Set<String> asked = new ConcurrentSkipListSet<>();

  @Override
  public Source resolve(ResourceRequest request) throws XPathException {
    asked.add(request.uri);
    throw SaxonSetUp.refusal(request.uri);
  }

  /** Those that no failure names: what a rule found without them says nothing. */
  Stream<Failure> without(List<Failure> failures) {
    return asked.stream()
        .filter(uri -> failures.stream().noneMatch(f -> f.message().contains(uri)))
        .map(uri -> SaxonSetUp.refusal(uri).getMessage())
        .map(words -> new Failure(Kind.NOT_WORKED, "a rule", "", DOCUMENT, words));
  }
}
