<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:import href="builtin:/xslt/edition/main.xsl"/>

  <xsl:template match="name[@type='ship'" mode="text">
    <em class="ship"><xsl:apply-templates mode="text"/></em>
  </xsl:template>

</xsl:stylesheet>
