<?xml version="1.0" encoding="UTF-8"?>
<!-- The attributes of an element in the manual: those in use in full, the others by name. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:function name="f:attributes-used" as="element()*" visibility="private">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:param name="uses" as="element(Q{}element)+"/>
    <xsl:variable name="specs" as="element(attDef)*" select="f:attribute-specs($spec)"/>
    <xsl:variable name="used" as="xs:string*" select="distinct-values($uses ! Q{}attribute/@name)"/>
    <xsl:if test="exists($used)">
      <h4>{f:label('attributes')}</h4>
      <dl class="attributes">
        <xsl:for-each select="$used">
          <xsl:variable name="name" as="xs:string" select="."/>
          <xsl:sequence select="f:attribute-used($name, $specs[@ident = $name][1], $uses ! Q{}attribute[@name = $name])"/>
        </xsl:for-each>
      </dl>
    </xsl:if>
    <xsl:variable name="others" as="xs:string*" select="sort($specs/@ident ! string()[not(. = $used)])"/>
    <xsl:if test="exists($others)">
      <details class="others">
        <summary>{f:label(if (exists($used)) then 'attributes-also' else 'attributes-allowed', f:number(count($others)))}</summary>
        <p>
          <xsl:for-each select="$others">
            <xsl:if test="position() gt 1">, </xsl:if>
            <code>{.}</code>
          </xsl:for-each>
        </p>
      </details>
    </xsl:if>
  </xsl:function>

  <!-- An attribute with how often it stands, what it means, what its value may be. -->
  <xsl:function name="f:attribute-used" as="element(Q{}div)" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="spec" as="element(attDef)?"/>
    <xsl:param name="uses" as="element(Q{}attribute)+"/>
    <div>
      <dt>
        <code>{$name}</code>
        <xsl:text> </xsl:text>
        <span class="count">{f:number(xs:integer(sum($uses/@count ! xs:integer(.))))}</span>
      </dt>
      <dd>
        <xsl:for-each select="$spec">
          <xsl:text>{string-join((f:described(desc), f:described(f:data-type(.)/desc)[empty(f:listed-values(current()))])[. ne ''], ' · ')}</xsl:text>
          <xsl:sequence select="f:listed-values(.)[1] ! f:values-listed(f:listed-values(current()))"/>
        </xsl:for-each>
        <xsl:if test="empty($spec ! f:listed-values(.))">
          <xsl:sequence select="f:values-found(subsequence(distinct-values($uses ! Q{}value), 1, 3))"/>
        </xsl:if>
      </dd>
    </div>
  </xsl:function>

  <xsl:function name="f:values-listed" as="element(Q{}ul)" visibility="private">
    <xsl:param name="values" as="element(valItem)+"/>
    <ul>
      <xsl:for-each select="$values">
        <li>
          <code>{(@ident[. ne ''], '""')[1]}</code>
          <xsl:text>{(f:described(desc), f:described(gloss))[. ne ''][1] ! (' ' || .)}</xsl:text>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:function>

  <!-- Values as they stand in the files. -->
  <xsl:function name="f:values-found" as="element(Q{}span)?" visibility="private">
    <xsl:param name="values" as="xs:string*"/>
    <xsl:if test="exists($values)">
      <span class="values">
        <xsl:for-each select="$values">
          <xsl:if test="position() gt 1">, </xsl:if>
          <code dir="auto">{.}</code>
        </xsl:for-each>
      </span>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
