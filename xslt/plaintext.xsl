<?xml version="1.0" encoding="UTF-8"?>
<!-- A TEI document to plain text: blocks parted by an empty line. The rules: lib/two-texts.xsl. -->
<xsl:package xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    name="https://rubricator.org/xslt/plaintext" package-version="1.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all" input-type-annotations="strip">

  <xsl:include href="lib/two-texts.xsl"/>

  <xsl:output method="text" encoding="UTF-8" byte-order-mark="no"/>

  <!-- Which of the two texts: 'source' or 'reading'. -->
  <xsl:param name="layer" as="xs:string" select="'reading'"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="document-node()" as="text()">
    <xsl:value-of select="f:plain(f:document-blocks(., f:known-layer($layer)))"/>
  </xsl:template>

  <xsl:function name="f:known-layer" as="xs:string" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        if ($name = ('source', 'reading')) then $name
        else error(xs:QName('f:LAYER'), 'layer is ''source'' or ''reading'', not ''' || $name || '''')"/>
  </xsl:function>

</xsl:package>
