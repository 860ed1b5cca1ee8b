<?xml version="1.0" encoding="UTF-8"?>
<!--
  What goes wrong in a variable of the schema or of a pattern cannot be caught where it is asked for
  (XSLT 3.0, 8.3: errors in global variables). It is caught where it is worked out, kept, and raised
  in each assertion that asks for the variable, so that the others are checked. Files that rules ask
  for are not read: to ask whether there is one is the same error as to read it. All names made here
  are written with their namespaces: the prefixes are the schema's.
-->
<xsl:stylesheet version="3.0"
    xmlns:alias="http://www.w3.org/1999/XSL/TransformAlias"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:g="urn:rubricator:globals"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:x="urn:rubricator:expressions"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all">

  <xsl:namespace-alias stylesheet-prefix="alias" result-prefix="xsl"/>

  <!-- Functions of XPath and XSLT that read something. -->
  <xsl:variable name="g:reading" as="xs:string+" select="
      'doc', 'doc-available', 'document', 'collection', 'uri-collection', 'json-doc', 'unparsed-text',
      'unparsed-text-lines', 'unparsed-text-available'"/>

  <xsl:variable name="g:name" as="xs:string" static="yes" select="'[\i-[:]][\c-[:]]*'"/>

  <!-- A variable that an expression binds itself, which may have the name of one of the schema's; the
       parameters of a function. -->
  <xsl:variable name="g:binds" as="xs:string" static="yes" select="
      '\$\s*(' || $g:name || ')\s*(?:in[^\c]|:=|as[^\c])|function\s*\(([^()]*)\)'"/>

  <xsl:mode name="g:guarded" on-no-match="shallow-copy"/>

  <xsl:template mode="g:guarded" match="sch:schema" as="element(sch:schema)">
    <xsl:variable name="globals" as="xs:string*" select="
        (sch:let | sch:param | sch:phase/sch:let | sch:pattern/sch:let | sch:group/sch:let)/@name
          ! string()[not(contains(., ':'))]"/>
    <xsl:variable name="foreign" as="element(sch:ns)*" select="
        sch:ns[@prefix = 'fn'][@uri != 'http://www.w3.org/2005/xpath-functions']"/>
    <xsl:variable name="prefixes" as="xs:string+" select="
        '', 'fn:'[empty($foreign)]"/>
    <xsl:copy>
      <xsl:apply-templates mode="#current" select="@*, node()">
        <xsl:with-param name="values" as="map(xs:string, xs:string)" tunnel="yes" select="
            map:merge($globals
              ! map:entry(., '(Q{urn:rubricator:globals}value($Q{urn:rubricator:globals}' || . || '))'))"/>
        <xsl:with-param name="files" as="map(xs:string, xs:string)" tunnel="yes" select="
            map:merge(for $name in $g:reading, $prefix in $prefixes
              return map:entry($prefix || $name, 'Q{urn:rubricator:globals}file'))"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <!-- A rule's own variable hides that of the schema. -->
  <xsl:template mode="g:guarded" match="sch:rule[sch:let]" as="element(sch:rule)">
    <xsl:param name="values" as="map(xs:string, xs:string)" tunnel="yes"/>
    <xsl:copy>
      <xsl:apply-templates mode="#current" select="@*, node()">
        <xsl:with-param name="values" as="map(xs:string, xs:string)" tunnel="yes" select="
            map:remove($values, sch:let/@name ! string())"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="g:guarded" as="attribute()" match="
      (sch:assert | sch:report)/(@test | @subject) | sch:rule/(@subject | @visit-each) | sch:value-of/@select
        | sch:name/@path | sch:let/@value">
    <xsl:param name="values" as="map(xs:string, xs:string)" tunnel="yes"/>
    <xsl:param name="files" as="map(xs:string, xs:string)" tunnel="yes"/>
    <xsl:attribute name="{name()}" select="
        if (matches(., '[$(]')) then x:rewritten(., map:remove($values, g:bound(.)), $files) else string()"/>
  </xsl:template>

  <!-- Functions and keys of the schema have variables of their own. -->
  <xsl:template mode="g:guarded" as="attribute()" match="xsl:*/(@select | @test | @use)">
    <xsl:param name="files" as="map(xs:string, xs:string)" tunnel="yes"/>
    <xsl:attribute name="{name()}" select="x:rewritten(., map{}, $files)"/>
  </xsl:template>

  <!-- The variables that an expression binds. -->
  <xsl:function name="g:bound" as="xs:string*">
    <xsl:param name="expression" as="xs:string"/>
    <xsl:variable name="found" as="element(fn:group)*" select="
        analyze-string($expression || ' ', $g:binds)/fn:match/fn:group"/>
    <xsl:sequence select="
        $found[@nr = 1] ! string(),
        $found[@nr = 2] ! (analyze-string(., '\$\s*(' || $g:name || ')')/fn:match/fn:group ! string())"/>
  </xsl:function>

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
            <alias:sequence select="map{{
                'code': $Q{{http://www.w3.org/2005/xqt-errors}}code,
                'description': '${@name}: ' || $Q{{http://www.w3.org/2005/xqt-errors}}description}}"/>
          </alias:catch>
        </alias:try>
      </alias:variable>
    </xsl:for-each>
  </xsl:function>

  <xsl:variable name="g:stylesheet-functions" as="element(xsl:function)+">
    <alias:function name="Q{{urn:rubricator:globals}}value" as="item()*">
      <alias:param name="kept" as="map(*)"/>
      <alias:sequence select="
          if (Q{{http://www.w3.org/2005/xpath-functions/map}}contains($kept, 'code'))
          then error($kept('code'), $kept('description')) else $kept('value')"/>
    </alias:function>
    <xsl:for-each select="1 to 2">
      <alias:function name="Q{{urn:rubricator:globals}}file" as="item()*">
        <alias:param name="uri" as="item()*"/>
        <xsl:if test=". eq 2"><alias:param name="beside" as="item()*"/></xsl:if>
        <alias:sequence select="
            if (empty($uri)) then ()
            else error(QName('http://www.w3.org/2005/xqt-errors', 'FODC0002'),
              'reading ' || (string($uri[1])[.], '''''')[1] || ' is not allowed')"/>
      </alias:function>
    </xsl:for-each>
    <alias:function name="Q{{urn:rubricator:globals}}file" as="item()*">
      <alias:sequence select="
          error(QName('http://www.w3.org/2005/xqt-errors', 'FODC0002'), 'reading a collection is not allowed')"/>
    </alias:function>
  </xsl:variable>

</xsl:stylesheet>
