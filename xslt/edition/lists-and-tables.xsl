<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists and tables. What is no item or row keeps its place in an item or row of its own. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="list" mode="text" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:attributes(., if (f:bears-marks(.)) then 'list marked' else 'list')"/>
      <xsl:apply-templates select="head" mode="text"/>
      <xsl:choose>
        <xsl:when test="label"><dl><xsl:apply-templates select="* except head" mode="f:gloss"/></dl></xsl:when>
        <xsl:otherwise>
          <xsl:element name="{if (f:is-ordered(.)) then 'ol' else 'ul'}">
            <xsl:apply-templates select="* except head" mode="f:item"/>
          </xsl:element>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <!-- The children of a list as items; of a list with labels as terms and their glosses. -->
  <xsl:mode name="f:item" on-no-match="fail" on-multiple-match="use-last" visibility="private"/>
  <xsl:mode name="f:gloss" on-no-match="fail" on-multiple-match="use-last" visibility="private"/>

  <xsl:function name="f:is-ordered" as="xs:boolean" visibility="private">
    <xsl:param name="list" as="element(list)"/>
    <xsl:sequence select="$list/@type = ('ordered', 'numbered') or contains($list/@rend, 'numbered')
        or contains($list/@rend, 'ordered') and not(contains($list/@rend, 'unordered'))"/>
  </xsl:function>

  <!-- True of a list each item of which begins with a dash, a bullet or a number of its own. -->
  <xsl:function name="f:bears-marks" as="xs:boolean" visibility="private">
    <xsl:param name="list" as="element(list)"/>
    <xsl:sequence select="exists($list/item) and (every $item in $list/item satisfies
        matches(normalize-space(($item//text()[normalize-space()][f:is-read(.)])[1]),
            '^([-–—―‐•‣·◦▪■●○∙*+→]|[(\[]?([0-9]{1,4}|\p{Nd}{1,4}|\p{L}|[ivxlcIVXLC]{1,7})[.)\]])( |$)'))"/>
  </xsl:function>

  <xsl:template match="item" mode="f:item" as="element(Q{}li)">
    <li>
      <xsl:sequence select="f:anchor-attributes(., 'item')"/>
      <xsl:apply-templates mode="text"/>
    </li>
  </xsl:template>

  <xsl:template match="*" mode="f:item" as="element(Q{}li)">
    <li class="loose"><xsl:apply-templates select="." mode="text"/></li>
  </xsl:template>

  <xsl:template match="label | headLabel" mode="f:gloss" as="element(Q{}dt)">
    <dt>
      <xsl:sequence select="f:attributes(., 'label')"/>
      <xsl:apply-templates mode="text"/>
    </dt>
  </xsl:template>

  <xsl:template match="item" mode="f:gloss" as="element(Q{}dd)">
    <dd>
      <xsl:sequence select="f:anchor-attributes(., 'item')"/>
      <xsl:apply-templates mode="text"/>
    </dd>
  </xsl:template>

  <xsl:template match="*" mode="f:gloss" as="element(Q{}dd)">
    <dd class="loose"><xsl:apply-templates select="." mode="text"/></dd>
  </xsl:template>

  <!-- An item or label outside a list. -->
  <xsl:template match="item" mode="text" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:anchor-attributes(., 'item')"/>
      <xsl:apply-templates mode="text"/>
    </div>
  </xsl:template>

  <xsl:template match="listBibl" mode="text" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:attributes(., 'listBibl')"/>
      <xsl:apply-templates select="head" mode="text"/>
      <ul>
        <xsl:for-each select="* except head">
          <li><xsl:apply-templates select="." mode="text"/></li>
        </xsl:for-each>
      </ul>
    </div>
  </xsl:template>

  <xsl:template match="table" mode="text" as="element(Q{}div)">
    <div class="table-frame" role="region" tabindex="0" aria-label="{f:label('table-number', string(f:ordinal(.)))}">
      <table>
        <xsl:sequence select="f:attributes(., 'table')"/>
        <xsl:if test="head">
          <caption><xsl:apply-templates select="head" mode="text"/></caption>
        </xsl:if>
        <xsl:apply-templates select="* except head" mode="f:row"/>
      </table>
    </div>
  </xsl:template>

  <xsl:mode name="f:row" on-no-match="fail" on-multiple-match="use-last" visibility="private"/>
  <xsl:mode name="f:cell" on-no-match="fail" on-multiple-match="use-last" visibility="private"/>

  <xsl:template match="row" mode="f:row" as="element(Q{}tr)">
    <tr>
      <xsl:sequence select="f:attributes(., 'row')"/>
      <xsl:apply-templates select="*" mode="f:cell"/>
    </tr>
  </xsl:template>

  <xsl:template match="*" mode="f:row" as="element(Q{}tr)">
    <tr class="loose"><td colspan="{f:columns(..)}"><xsl:apply-templates select="." mode="text"/></td></tr>
  </xsl:template>

  <xsl:function name="f:columns" as="xs:integer" visibility="private">
    <xsl:param name="table" as="element()"/>
    <xsl:sequence select="(max(subsequence($table/row, 1, 50) ! sum(cell ! f:span(@cols))), 1)[1] => xs:integer()"/>
  </xsl:function>

  <xsl:template match="cell" mode="f:cell" as="element()">
    <xsl:element name="{if (@role = 'label' or ../@role = 'label') then 'th' else 'td'}">
      <xsl:sequence select="f:anchor-attributes(., 'cell')"/>
      <xsl:if test="f:span(@cols) gt 1"><xsl:attribute name="colspan" select="f:span(@cols)"/></xsl:if>
      <xsl:if test="f:span(@rows) gt 1"><xsl:attribute name="rowspan" select="f:span(@rows)"/></xsl:if>
      <xsl:apply-templates mode="text"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="*" mode="f:cell" as="element(Q{}td)">
    <td class="loose"><xsl:apply-templates select="." mode="text"/></td>
  </xsl:template>

  <!-- How many cells one spans: 1 to 1000, as HTML allows. -->
  <xsl:function name="f:span" as="xs:integer" visibility="private">
    <xsl:param name="value" as="attribute()?"/>
    <xsl:sequence select="(f:count($value)[. gt 0 and . le 1000], 1)[1]"/>
  </xsl:function>

</xsl:stylesheet>
