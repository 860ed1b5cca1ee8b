<?xml version="1.0" encoding="UTF-8"?>
<!-- Makes a RELAX NG grammar from an ODD whose specifications are given in full.

  Source: a TEI document with one schemaSpec. Result: the grammar, in XML syntax, with one definition
  e.NAME for each element, one for each model class, attribute class, attribute of a class, macro and
  data type. The same ODD always gives the same bytes. A reference to what does not exist stops the
  run with an error that names it; the codes are in odd/errors.xsl. -->
<xsl:package version="3.0"
    name="urn:rubricator:odd-to-rng"
    package-version="1.0"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:odd="urn:rubricator:odd"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="map odd rng xs"
    declared-modes="yes"
    expand-text="yes">

  <xsl:include href="odd/rng.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/" as="element(rng:grammar)">
    <xsl:variable name="schema" as="element(schemaSpec)" select="odd:schema(.)"/>
    <xsl:variable name="specs" as="element()*" select="odd:specs($schema)"/>
    <xsl:variable name="index" as="map(xs:string, element())" select="odd:index($specs)"/>
    <grammar ns="{($schema/@ns, 'http://www.tei-c.org/ns/1.0')[1]}"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <xsl:comment> Made from {$schema/@ident}.odd by odd-to-rng.xsl. Change the ODD, not this file.{
          $schema/@source[starts-with(., 'tei:')] ! (' TEI Edition: P5 Version ' || substring-after(., 'tei:') || ' ')} </xsl:comment>
      <xsl:sequence select="odd:documentation($schema)"/>
      <start>
        <choice>
          <xsl:for-each select="tokenize(($schema/@start, 'TEI')[1])">
            <ref name="e.{odd:find($index, 'elementSpec', ., $schema)/@ident}"/>
          </xsl:for-each>
        </choice>
      </start>
      <xsl:apply-templates mode="odd:define" select="$specs">
        <xsl:with-param name="specs" as="map(xs:string, element())" select="$index" tunnel="yes"/>
      </xsl:apply-templates>
    </grammar>
  </xsl:template>

</xsl:package>
