<?xml version="1.0" encoding="UTF-8"?>
<!--
  The HTML edition. Its initial modes, one result each:
  page: a TEI document to edition/texts/STEM.html; start: the catalogue to edition/index.html;
  mentions: a TEI document to what it names and quotes, edition/data/STEM.xml;
  entities: the mentions of all texts to the list of all persons, places and organisations;
  index: that list to people.html, places.html, organisations.html; entity: a page of one of them;
  dates, quotations, about: the mentions of all texts to the page of that name;
  manual: an ODD to edition/manual.html, after usage has told of each TEI file what it uses.
  A corpus that changes a page puts an xslt/edition.xsl of its own on top: an xsl:stylesheet that
  imports builtin:/xslt/edition/main.xsl and adds templates.
-->
<xsl:package xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    name="https://rubricator.org/xslt/edition" package-version="1.0" exclude-result-prefixes="#all">

  <xsl:include href="edition/main.xsl"/>

</xsl:package>
