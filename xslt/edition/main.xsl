<?xml version="1.0" encoding="UTF-8"?>
<!-- All parts of the edition, its parameters and its initial modes. -->
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
  <xsl:include href="../lib/said-dates.xsl"/>
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
  <xsl:include href="other-names.xsl"/>
  <xsl:include href="figures-of-speech.xsl"/>
  <xsl:include href="authority.xsl"/>
  <xsl:include href="dates.xsl"/>
  <xsl:include href="quotations.xsl"/>
  <xsl:include href="corrections.xsl"/>
  <xsl:include href="breaks.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="entries.xsl"/>
  <xsl:include href="about.xsl"/>
  <xsl:include href="citations.xsl"/>
  <xsl:include href="contexts.xsl"/>
  <xsl:include href="days-of-speech.xsl"/>
  <xsl:include href="mentions.xsl"/>
  <xsl:include href="entities.xsl"/>
  <xsl:include href="entity-list.xsl"/>
  <xsl:include href="passages.xsl"/>
  <xsl:include href="index-of-names.xsl"/>
  <xsl:include href="entity-page.xsl"/>
  <xsl:include href="index-of-dates.xsl"/>
  <xsl:include href="index-of-quotations.xsl"/>
  <xsl:include href="about-page.xsl"/>
  <xsl:include href="how-read.xsl"/>
  <xsl:include href="manual/prose.xsl"/>
  <xsl:include href="manual/usage.xsl"/>
  <xsl:include href="manual/source.xsl"/>
  <xsl:include href="manual/specification.xsl"/>
  <xsl:include href="manual/attributes.xsl"/>
  <xsl:include href="manual/manual.xsl"/>

  <!-- The name of the text in the catalogue and in addresses. Modes page and mentions only. -->
  <xsl:param name="stem" as="xs:string" select="'text'"/>

  <!-- Why dates have their values: an element reasons in no namespace, in it a reason of each date
       that has one, of: its name and number, as in date-3. Modes page and mentions only. -->
  <xsl:param name="reasons" as="document-node()?" select="()"/>

  <!-- The path of the TEI file from edition/tei/; empty where it has no copy there. Mode page only. -->
  <xsl:param name="tei-file" as="xs:string" select="''"/>

  <!-- The catalogue of the corpus: an element catalogue in no namespace. -->
  <xsl:param name="catalogue" as="document-node()?" select="()"/>

  <!-- The language in which the pages speak of the texts. -->
  <xsl:variable name="f:label-language" as="xs:string" visibility="private"
      select="f:language-of-labels(f:catalogue()/@language)"/>

  <!-- The authority files, as TEI, where the corpus has them. -->
  <xsl:param name="people" as="document-node()?" select="()"/>
  <xsl:param name="places" as="document-node()?" select="()"/>
  <xsl:param name="organisations" as="document-node()?" select="()"/>

  <!-- The file that holds the texts together, its includes as they stand, where the corpus has one.
       Modes about and manual. -->
  <xsl:param name="corpus-file" as="document-node()?" select="()"/>

  <!-- From a TEI document to the page of the text. -->
  <xsl:mode name="page" on-no-match="fail" visibility="public" use-accumulators="#all"/>

  <!-- From a TEI document to the document of its mentions, which mentions.xsl describes. -->
  <xsl:mode name="mentions" on-no-match="fail" visibility="public" use-accumulators="#all"/>

  <!-- From the mentions of all texts, in one element corpus, to the list of entities. -->
  <xsl:mode name="entities" on-no-match="fail" visibility="public"/>

  <!-- From the list of entities to the index of a kind. -->
  <xsl:mode name="index" on-no-match="fail" visibility="public"/>

  <!-- From the mentions of all texts to a page: of an entity, of all dates, of all quotations, about
       the corpus. -->
  <xsl:mode name="entity" on-no-match="fail" visibility="public"/>
  <xsl:mode name="dates" on-no-match="fail" visibility="public"/>
  <xsl:mode name="quotations" on-no-match="fail" visibility="public"/>
  <xsl:mode name="about" on-no-match="fail" visibility="public"/>

  <!-- The list of entities. Modes entity, dates, quotations, about. -->
  <xsl:param name="entities" as="document-node()?" select="()"/>

  <!-- person, place or organisation: modes index and entity. The key of the entity: mode entity. -->
  <xsl:param name="kind" as="xs:string" select="'person'"/>
  <xsl:param name="key" as="xs:string" select="''"/>

  <!-- From the catalogue to the start page. -->
  <xsl:mode name="start" on-no-match="fail" visibility="public" use-accumulators="#all"/>

  <!-- From TEI to the HTML of the article. elements.xsl has the rule for elements without one. -->
  <xsl:mode name="text" on-no-match="fail" on-multiple-match="use-last" visibility="public"/>

</xsl:stylesheet>
