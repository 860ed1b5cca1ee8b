package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that names things elsewhere brings nothing in, from the network or the disk. */
class NothingIsFetchedTest {

  @TempDir private Path folder;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE TEI SYSTEM \"{}tei.dtd\">",
        "<!DOCTYPE TEI PUBLIC \"-//TEI\" \"{}tei.dtd\">",
        "<!DOCTYPE TEI [<!ENTITY e SYSTEM \"{}e.ent\">]>",
        "<!DOCTYPE TEI [<!ENTITY % e SYSTEM \"{}e.ent\"> %e;]>",
        "<?xml-model href=\"{}s.rng\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>",
        "<?xml-stylesheet href=\"{}s.xsl\" type=\"text/xsl\"?>"
      })
  void nothing_is_fetched_for(String prolog) throws IOException {
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    String use = prolog.contains("ENTITY e") ? "&e;" : "";
    Files.writeString(
        folder.resolve("letter.xml"),
        prolog.replace("{}", address)
            + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body><p>"
            + use
            + "</p></body></text></TEI>");
    CommandRun run = CommandRun.in(folder, "validate", "letter.xml");
    assertThat(asked).isEmpty();
    assertThat(run.showsStackTrace()).isFalse();
    assertThat(run.err()).contains("letter.xml").doesNotContain("FileNotFound");
  }
}
