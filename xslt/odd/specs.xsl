<?xml version="1.0" encoding="UTF-8"?>
<!-- Finds the specifications that make up a schema, and looks them up by kind and name. -->
<xsl:stylesheet version="3.0"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:odd="urn:rubricator:odd"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The one schemaSpec of a document. -->
  <xsl:function name="odd:schema" as="element(schemaSpec)">
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="schemas" as="element(schemaSpec)*" select="$document//schemaSpec"/>
    <xsl:sequence select="if (count($schemas) eq 1) then $schemas else
        odd:stop($odd:NO-SCHEMA, $document, 'One schemaSpec is needed, ' || count($schemas) || ' found')"/>
  </xsl:function>

  <!-- All specifications of a schema in the order of its references, groups taken apart. -->
  <xsl:function name="odd:specs" as="element()*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:sequence select="odd:specs-in($schema, ())"/>
  </xsl:function>

  <xsl:function name="odd:specs-in" as="element()*">
    <xsl:param name="holder" as="element()"/>
    <!-- The groups that are being taken apart, the outermost first. -->
    <xsl:param name="open" as="element(specGrp)*"/>
    <xsl:for-each select="$holder/*">
      <xsl:choose>
        <xsl:when test="self::specGrp">
          <xsl:sequence select="odd:specs-in(., $open)"/>
        </xsl:when>
        <xsl:when test="self::specGrpRef">
          <xsl:sequence select="odd:specs-in(odd:group(., $open), ($open, odd:group(., $open)))"/>
        </xsl:when>
        <xsl:when test="@mode = ('change', 'delete', 'replace')">
          <xsl:sequence select="odd:stop($odd:UNKNOWN, .,
              'Specifications are given in full: mode is &quot;add&quot;, not &quot;' || @mode || '&quot;')"/>
        </xsl:when>
        <xsl:when test="self::elementSpec or self::classSpec or self::macroSpec or self::dataSpec
            or self::moduleSpec or self::constraintSpec">
          <xsl:sequence select="."/>
        </xsl:when>
        <xsl:when test="ends-with(local-name(), 'Ref')">
          <xsl:sequence select="odd:stop($odd:UNKNOWN, ., local-name() || ' cannot stand in a schema here')"/>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- The group that a reference points to; it must be in the same document. -->
  <xsl:function name="odd:group" as="element(specGrp)">
    <xsl:param name="reference" as="element(specGrpRef)"/>
    <xsl:param name="open" as="element(specGrp)*"/>
    <xsl:variable name="group" as="element(specGrp)?" select="root($reference)//specGrp
        [@xml:id = substring-after($reference/@target, '#')][starts-with($reference/@target, '#')]"/>
    <xsl:sequence select="
        if (empty($group)) then odd:stop($odd:UNRESOLVED, $reference,
          'There is no specGrp &quot;' || $reference/@target || '&quot;')
        else if ($open[. is $group]) then odd:stop($odd:CIRCLE, $reference,
          'The specGrp &quot;' || $reference/@target || '&quot; holds itself')
        else $group"/>
  </xsl:function>

  <!-- The specifications by kind and name, as "elementSpec p". -->
  <xsl:function name="odd:index" as="map(xs:string, element())">
    <xsl:param name="specs" as="element()*"/>
    <xsl:map>
      <xsl:for-each-group select="$specs" group-by="local-name() || ' ' || @ident">
        <xsl:if test="count(current-group()) gt 1">
          <xsl:sequence select="odd:stop($odd:TWICE, current-group()[2],
              'The schema holds &quot;' || current-grouping-key() || '&quot; twice')"/>
        </xsl:if>
        <xsl:map-entry key="current-grouping-key()" select="current-group()[1]"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- The specification of a kind and name, asked for by the element $at; an error if there is none. -->
  <xsl:function name="odd:find" as="element()">
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="ident" as="xs:string"/>
    <xsl:param name="at" as="element()"/>
    <xsl:sequence select="($specs($kind || ' ' || $ident), odd:unresolved($specs, $kind, $ident, $at))[1]"/>
  </xsl:function>

  <xsl:function name="odd:unresolved" as="item()*">
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="ident" as="xs:string"/>
    <xsl:param name="at" as="element()"/>
    <xsl:if test="not(map:contains($specs, $kind || ' ' || $ident))">
      <xsl:sequence select="odd:stop($odd:UNRESOLVED, $at,
          local-name($at) || ' names &quot;' || $ident || '&quot;, but there is no ' || $kind
          || ' of this name')"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
