package org.rubricator.annotate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** TEI files written in every odd way that XML allows, from a seed. */
final class GeneratedTei {

  private static final List<String> WORDS =
      List.of(
          "Ada Vale",
          "Vale",
          "London",
          "“Go,”",
          "she said.",
          "On 9 October 2020",
          "from 1988 to 1994",
          "the",
          "river",
          "&amp;",
          "&#x201C;Stay,&#x201D;",
          "caf&#233;",
          "𐌰𐍄𐍄𐌰",
          "שלום",
          "السلام",
          "don’t",
          "‘so called’",
          "«Oui»",
          "&eacute;tat",
          "Paris",
          "war",
          "“never",
          "again”",
          "1921",
          "in 1921",
          "\uD83D\uDE00",
          "e\u0301t\u00E9",
          "Mr Vale",
          "said:");

  private final Random random;
  private final String newline;
  private final StringBuilder out = new StringBuilder();

  private GeneratedTei(long seed) {
    this.random = new Random(seed);
    this.newline = List.of("\n", "\r\n", "\n\n", "\n\t ").get(random.nextInt(4));
  }

  static byte[] bytes(long seed) {
    return new GeneratedTei(seed).write().getBytes(StandardCharsets.UTF_8);
  }

  private String write() {
    out.append(random.nextBoolean() ? "\uFEFF" : "");
    out.append("<?xml version='1.0' encoding='UTF-8'?>").append(newline);
    out.append("<!DOCTYPE TEI [<!ENTITY eacute '&#233;'><!ENTITY vale \"Ada Vale\">]>");
    out.append("<?xml-model href=\"x.rng\"?><!-- a > comment -->").append(newline);
    String prefix = random.nextInt(4) == 0 ? "t:" : "";
    String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:t";
    out.append(
        "<" + prefix + "TEI " + declaration + " = 'http://www.tei-c.org/ns/1.0' xml:id=\"g\"");
    out.append(newline).append("   xml:lang='en' >");
    element(prefix + "teiHeader", "", () -> out.append("<!-- header -->"));
    element(prefix + "text", "", () -> element(prefix + "body", "", () -> paragraphs(prefix)));
    return out.append("</" + prefix + "TEI>").append(newline).append("<?end of?>").toString();
  }

  private void element(String name, String attributes, Runnable content) {
    out.append('<')
        .append(name)
        .append(attributes)
        .append(random.nextBoolean() ? " " : "")
        .append('>');
    content.run();
    out.append("</")
        .append(name)
        .append(random.nextBoolean() ? " " : "")
        .append('>')
        .append(newline);
  }

  private void paragraphs(String prefix) {
    for (int i = 0; i < 3 + random.nextInt(6); i++) {
      String id = random.nextBoolean() ? " xml:id='g.p" + i + "'" : "";
      element(prefix + "p", id, () -> phrases(prefix, 2));
    }
  }

  private void phrases(String prefix, int depth) {
    for (int i = 0; i < 4 + random.nextInt(12); i++) {
      phrase(prefix, depth);
      out.append(random.nextInt(5) == 0 ? newline : " ");
    }
  }

  private void phrase(String prefix, int depth) {
    switch (random.nextInt(depth > 0 ? 15 : 10)) {
      case 0 -> out.append("<![CDATA[Ada Vale < & London]]>");
      case 1 -> out.append("<!-- “London” -->");
      case 2 -> out.append("<?pi Ada Vale?>");
      case 3 -> out.append("&vale;");
      case 4 -> out.append("<" + prefix + "lb/>");
      case 10 -> inline(prefix, "hi", " rend = \"it's\"", depth);
      case 11 -> inline(prefix, "emph", "", depth);
      case 12 -> inline(prefix, "persName", " ref='#hand'", depth);
      case 13 -> inline(prefix, "q", "", depth);
      case 14 -> choice(prefix);
      default -> out.append(WORDS.get(random.nextInt(WORDS.size())));
    }
  }

  private void inline(String prefix, String name, String attributes, int depth) {
    out.append("<" + prefix + name + attributes + ">");
    phrases(prefix, depth - 1);
    out.append("</" + prefix + name + ">");
  }

  private void choice(String prefix) {
    out.append("<" + prefix + "choice><" + prefix + "sic>Londn</" + prefix + "sic>");
    out.append("<" + prefix + "corr>London</" + prefix + "corr></" + prefix + "choice>");
  }
}
