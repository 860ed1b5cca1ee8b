<?xml version="1.0" encoding="UTF-8"?>
<!--
  What goes wrong in a variable of the schema or of a pattern cannot be caught where it is asked for
  (XSLT 3.0, 8.3: errors in global variables). It is caught where it is worked out, kept, and raised
  in each assertion that asks for the variable, so that the others are checked. Files that rules ask
  for are not read: to ask whether there is one is the same error as to read it.
-->
<xsl:stylesheet version="3.0"
    xmlns:alias="http://www.w3.org/1999/XSL/TransformAlias"
    xmlns:err="http://www.w3.org/2005/xqt-errors"
    xmlns:g="urn:rubricator:globals"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:x="urn:rubricator:expressions"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="alias sch x xs">

  <xsl:namespace-alias stylesheet-prefix="alias" result-prefix="xsl"/>

  <!-- Functions of XPath and XSLT that read something. -->
  <xsl:variable name="g:reading" as="xs:string+" select="
      'doc', 'doc-available', 'document', 'collection', 'uri-collection', 'json-doc', 'unparsed-text',
      'unparsed-text-lines', 'unparsed-text-available'"/>

  <xsl:variable name="g:functions" as="map(xs:string, xs:string)" select="
      map:merge($g:reading ! (map:entry(., 'Q{urn:rubricator:globals}file'), map:entry('fn:' || ., 'Q{urn:rubricator:globals}file')))"/>

  <!-- A name that an expression binds itself may be the name of a variable of the schema. -->
  <xsl:variable name="g:binds" as="xs:string" static="yes" select="'\$\s*[\i-[:]][\c]*\s*(in\s|:=|as\s)|function\s*\('"/>

  <xsl:mode name="g:guarded" on-no-match="shallow-copy"/>

  <xsl:template mode="g:guarded" match="sch:schema" as="element(sch:schema)">
    <xsl:copy>
      <xsl:apply-templates mode="#current" select="@*, node()">
        <xsl:with-param name="globals" as="xs:string*" tunnel="yes" select="
            (sch:let | sch:param | sch:phase/sch:let | sch:pattern/sch:let | sch:group/sch:let)/@name ! string()"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <!-- A rule's own variable hides that of the schema. -->
  <xsl:template mode="g:guarded" match="sch:rule" as="element(sch:rule)">
    <xsl:param name="globals" as="xs:string*" tunnel="yes"/>
    <xsl:copy>
      <xsl:apply-templates mode="#current" select="@*, node()">
        <xsl:with-param name="globals" as="xs:string*" tunnel="yes" select="$globals[not(. = current()/sch:let/@name)]"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="g:guarded" as="attribute()" match="
      (sch:assert | sch:report)/(@test | @subject) | sch:rule/(@subject | @visit-each) | sch:value-of/@select
        | sch:name/@path | sch:let/@value">
    <xsl:param name="globals" as="xs:string*" tunnel="yes"/>
    <xsl:variable name="values" as="map(xs:string, xs:string)" select="
        map:merge($globals[not(matches(current(), $g:binds))]
          ! map:entry(., 'Q{urn:rubricator:globals}value($Q{urn:rubricator:globals}' || . || ')'))"/>
    <xsl:attribute name="{name()}" select="x:rewritten(., $values, $g:functions)"/>
  </xsl:template>

  <!-- Beside each variable one that holds its value or its error. -->
  <xsl:function name="g:kept" as="element()*">
    <xsl:param name="stylesheet" as="element(xsl:stylesheet)"/>
    <xsl:for-each select="$stylesheet/(xsl:variable | xsl:param)[not(contains(@name, ':'))]">
      <alias:variable name="Q{{urn:rubricator:globals}}{@name}" as="map(*)">
        <alias:try>
          <alias:variable name="value">
            <xsl:copy-of select="@* except @name, node()"/>
          </alias:variable>
          <alias:map>
            <alias:map-entry key="'value'" select="$value"/>
          </alias:map>
          <alias:catch>
            <alias:sequence select="map{{'code': $err:code, 'description': '${@name}: ' || $err:description}}"/>
          </alias:catch>
        </alias:try>
      </alias:variable>
    </xsl:for-each>
  </xsl:function>

  <xsl:variable name="g:stylesheet-functions" as="element(xsl:function)+">
    <alias:function name="g:value" as="item()*">
      <alias:param name="kept" as="map(*)"/>
      <alias:sequence select="
          if (map:contains($kept, 'code')) then error($kept('code'), $kept('description')) else $kept('value')"/>
    </alias:function>
    <xsl:for-each select="1 to 2">
      <alias:function name="g:file" as="item()*">
        <alias:param name="uri" as="item()*"/>
        <xsl:if test=". eq 2"><alias:param name="beside" as="item()*"/></xsl:if>
        <alias:sequence select="
            if (empty($uri)) then ()
            else error(QName('http://www.w3.org/2005/xqt-errors', 'FODC0002'), 'reading ' || string($uri[1]) || ' is not allowed')"/>
      </alias:function>
    </xsl:for-each>
    <alias:function name="g:file" as="item()*">
      <alias:sequence select="error(QName('http://www.w3.org/2005/xqt-errors', 'FODC0002'), 'reading a collection is not allowed')"/>
    </alias:function>
  </xsl:variable>

</xsl:stylesheet>
