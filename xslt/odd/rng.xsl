<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts that make a grammar, together. Apart from odd-to-rng.xsl so that tests can import them,
  which a package does not allow. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="errors.xsl"/>
  <xsl:include href="specs.xsl"/>
  <xsl:include href="documentation.xsl"/>
  <xsl:include href="occurrence.xsl"/>
  <xsl:include href="datatypes.xsl"/>
  <xsl:include href="content.xsl"/>
  <xsl:include href="wildcard.xsl"/>
  <xsl:include href="attributes.xsl"/>
  <xsl:include href="grammar.xsl"/>

</xsl:stylesheet>
