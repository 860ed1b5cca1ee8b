<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts that make a Schematron schema, together. Apart from odd-to-sch.xsl so that tests can
  import them, which a package does not allow. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="errors.xsl"/>
  <xsl:include href="specs.xsl"/>
  <xsl:include href="constraints.xsl"/>

</xsl:stylesheet>
