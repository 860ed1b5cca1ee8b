<?xml version="1.0" encoding="UTF-8"?>
<!--
  The concordance: a data document (element concordance, no namespace) to a page. With a list in it,
  the index of words; with entries, a page of words in context; with frequencies, a page of the list
  by frequency. The default mode does all three.
  A corpus that changes a page puts an xslt/concordance.xsl of its own on top: an xsl:stylesheet that
  imports builtin:/xslt/concordance/main.xsl and adds templates.
-->
<xsl:package xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    name="https://rubricator.org/xslt/concordance" package-version="1.0" exclude-result-prefixes="#all">

  <xsl:include href="concordance/main.xsl"/>

</xsl:package>
