<?xml version="1.0" encoding="UTF-8"?>
<!-- What is counted and what is shown, in words, beside the counts. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The rule of counting, as TokenStream obeys it. -->
  <xsl:template name="f:rule-of-words" as="element(p)">
    <p class="rules">{f:label('rule-of-words')}</p>
  </xsl:template>

  <!-- Which words have lines, and how many. -->
  <xsl:template name="f:rules-of-lines" as="element(p)?">
    <xsl:context-item as="element(concordance)" use="required"/>
    <xsl:variable name="rules" as="xs:string*" select="
        @limit[f:count(.) gt 0] ! f:label('at-most', f:number(f:count(.))),
        @stop[f:count(.) gt 0] ! f:label('stop-words-have-none', f:number(f:count(.))),
        @rare[f:count(.) gt 0] ! f:label('rare-have-none', (../@minimum, f:number(f:count(.))))"/>
    <xsl:if test="exists($rules)">
      <p class="rules">{$rules}</p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
