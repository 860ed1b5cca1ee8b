<?xml version="1.0" encoding="UTF-8"?>
<!-- All parts of the edition, its parameters and its two initial modes. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:include href="../lib/two-texts.xsl"/>
  <xsl:include href="../lib/languages.xsl"/>
  <xsl:include href="../lib/addresses.xsl"/>
  <xsl:include href="../lib/numbers.xsl"/>
  <xsl:include href="../lib/labels.xsl"/>
  <xsl:include href="../lib/frame.xsl"/>
  <xsl:include href="page.xsl"/>
  <xsl:include href="sides.xsl"/>
  <xsl:include href="start.xsl"/>
  <xsl:include href="anchors.xsl"/>
  <xsl:include href="elements.xsl"/>
  <xsl:include href="reading.xsl"/>
  <xsl:include href="divisions.xsl"/>
  <xsl:include href="paragraphs.xsl"/>
  <xsl:include href="verse-and-drama.xsl"/>
  <xsl:include href="lists-and-tables.xsl"/>
  <xsl:include href="phrases.xsl"/>
  <xsl:include href="links.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="authority.xsl"/>
  <xsl:include href="dates.xsl"/>
  <xsl:include href="quotations.xsl"/>
  <xsl:include href="corrections.xsl"/>
  <xsl:include href="breaks.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="entries.xsl"/>
  <xsl:include href="about.xsl"/>

  <!-- The name of the text in the catalogue and in addresses. Mode page only. -->
  <xsl:param name="stem" as="xs:string" select="'text'"/>

  <!-- The catalogue of the corpus: an element catalogue in no namespace. -->
  <xsl:param name="catalogue" as="document-node()?" select="()"/>

  <!-- The language in which the pages speak of the texts. -->
  <xsl:variable name="f:label-language" as="xs:string" visibility="private"
      select="f:language-of-labels(f:catalogue()/@language)"/>

  <!-- The authority files, as TEI, where the corpus has them. -->
  <xsl:param name="people" as="document-node()?" select="()"/>
  <xsl:param name="places" as="document-node()?" select="()"/>
  <xsl:param name="organisations" as="document-node()?" select="()"/>

  <!-- From a TEI document to the page of the text. -->
  <xsl:mode name="page" on-no-match="fail" visibility="public" use-accumulators="#all"/>

  <!-- From the catalogue to the start page. -->
  <xsl:mode name="start" on-no-match="fail" visibility="public" use-accumulators="#all"/>

  <!-- From TEI to the HTML of the article. elements.xsl has the rule for elements without one. -->
  <xsl:mode name="text" on-no-match="fail" on-multiple-match="use-last" visibility="public"/>

</xsl:stylesheet>
