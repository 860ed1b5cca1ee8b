<?xml version="1.0" encoding="UTF-8"?>
<!--
  When something was said. A text seldom has a date beside a speech; what an editor inferred stands in
  standOff, as an event whose corresp points to the quotations: its dating attributes are the day, its
  desc the reason.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:key name="f:event-of-words" match="standOff//event[@corresp]"
      use="for $pointer in tokenize(@corresp) return f:own-id($pointer, .)"/>

  <!-- The id in the text itself that a pointer means: #ID, STEM.xml#ID in any folder, or a prefix that
       stands for one of these. -->
  <xsl:function name="f:own-id" as="xs:string?" visibility="public">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="address" as="xs:string" select="f:expand-prefix($pointer, $from)"/>
    <xsl:variable name="file" as="xs:string" select="replace(substring-before($address, '#'), '^.*/', '')"/>
    <xsl:sequence select="substring-after($address, '#')[. ne ''][$file = ('', $stem || '.xml')]"/>
  </xsl:function>

  <!-- The event in which the words of a quotation were said. -->
  <xsl:function name="f:event-of-speech" as="element(event)?" visibility="public">
    <xsl:param name="quotation" as="element()"/>
    <xsl:sequence select="
        $quotation/@xml:id ! key('f:event-of-words', normalize-space(), root($quotation))[f:said-date(.) ne ''][1]"/>
  </xsl:function>

  <!-- The day of a quotation, for the record of its text. -->
  <xsl:template name="f:day-of-speech" as="element(Q{}day)?">
    <xsl:variable name="event" as="element(event)?" select="f:event-of-speech(.)"/>
    <xsl:if test="$event">
      <day said="{f:said-date($event)}">
        <xsl:sequence select="$event/(@cert, @evidence) ! f:attribute(local-name(), .)"/>
        <xsl:sequence select="string-join($event/desc ! f:plain-words(.), ' ')"/>
      </day>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
