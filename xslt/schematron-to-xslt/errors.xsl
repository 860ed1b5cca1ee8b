<?xml version="1.0" encoding="UTF-8"?>
<!--
  What cannot be worked out is told for that assertion and that node alone. A variable of a rule that
  cannot be is told once; then each assertion of the rule is tried without the others.
-->
<xsl:stylesheet version="3.0"
    xmlns:alias="http://www.w3.org/1999/XSL/TransformAlias"
    xmlns:f="urn:rubricator:failing"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:schxslt="http://dmaus.name/ns/2023/schxslt"
    xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all">

  <xsl:namespace-alias stylesheet-prefix="alias" result-prefix="xsl"/>

  <!-- What is wrong, without where in the stylesheet that was made. -->
  <xsl:variable name="f:description" as="xs:string" static="yes" select="
      'replace($Q{http://www.w3.org/2005/xqt-errors}description, ''\.? *Found while .*$'', '''', ''s'')'"/>

  <xsl:template mode="schxslt:transpile" match="sch:assert | sch:report" as="element(xsl:try)">
    <alias:try>
      <xsl:apply-imports/>
      <alias:catch>
        <xsl:sequence select="f:error((@id, ../@id, ../../@id)[1])"/>
      </alias:catch>
    </alias:try>
  </xsl:template>

  <xsl:template mode="schxslt:transpile" match="sch:rule[sch:let or @visit-each]" as="element(xsl:template)">
    <xsl:param name="group" as="xs:string" required="yes"/>
    <xsl:variable name="made" as="element(xsl:template)">
      <xsl:apply-imports>
        <xsl:with-param name="group" as="xs:string" select="$group"/>
      </xsl:apply-imports>
    </xsl:variable>
    <xsl:apply-templates mode="f:guarded" select="$made">
      <xsl:with-param name="error" as="element(svrl:error)" select="f:error((@id, ../@id)[1])" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:mode name="f:guarded" on-no-match="shallow-copy"/>

  <!-- All that is worked out for a rule's node. -->
  <xsl:template mode="f:guarded" match="xsl:template/xsl:for-each | xsl:otherwise/xsl:for-each" as="element(xsl:try)">
    <xsl:param name="error" as="element(svrl:error)" tunnel="yes"/>
    <alias:try>
      <xsl:copy-of select="."/>
      <alias:catch>
        <alias:variable name="Q{{urn:rubricator:failing}}told" select="{$f:description}"/>
        <xsl:copy-of select="$error"/>
        <alias:try>
          <xsl:copy>
            <xsl:copy-of select="@*"/>
            <xsl:sequence select="xsl:try ! f:alone(.)"/>
          </xsl:copy>
          <alias:catch/>
        </alias:try>
      </alias:catch>
    </alias:try>
  </xsl:template>

  <!-- An assertion with the variables before it; what was told is not told again. -->
  <xsl:function name="f:alone" as="element(xsl:try)">
    <xsl:param name="assertion" as="element(xsl:try)"/>
    <alias:try>
      <xsl:copy-of select="$assertion/preceding-sibling::xsl:variable, $assertion/(* except xsl:catch)"/>
      <alias:catch>
        <alias:if test="not({$f:description} = $Q{{urn:rubricator:failing}}told)">
          <xsl:copy-of select="$assertion/xsl:catch/*"/>
        </alias:if>
      </alias:catch>
    </alias:try>
  </xsl:function>

  <!-- The error that is being caught. -->
  <xsl:function name="f:error" as="element(svrl:error)">
    <xsl:param name="id" as="attribute(id)?"/>
    <svrl:error code="{{local-name-from-QName($Q{{http://www.w3.org/2005/xqt-errors}}code)}}" location="{{generate-id({$context})}}">
      <xsl:call-template name="schxslt:copy-attributes">
        <xsl:with-param name="attributes" as="attribute()*" select="$id"/>
      </xsl:call-template>
      <svrl:text><alias:value-of select="{$f:description}"/></svrl:text>
    </svrl:error>
  </xsl:function>

</xsl:stylesheet>
