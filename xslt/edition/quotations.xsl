<?xml version="1.0" encoding="UTF-8"?>
<!--
  Speech and quotations. Quotation marks stand in the text; where the header says that they do not
  (quotation/@marks is none), HTML makes them.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- White space at the ends of a quotation stands outside, so that the line which begins or ends it
       stands at its marks. openings, closings: characters at the ends of quotations around this one. -->
  <xsl:template match="said | quote | q | soCalled" mode="text" as="node()+">
    <xsl:param name="openings" as="text()*" tunnel="yes" select="()"/>
    <xsl:param name="closings" as="text()*" tunnel="yes" select="()"/>
    <xsl:variable name="block" as="xs:boolean" select="f:holds-block(.)"/>
    <xsl:variable name="read" as="text()*" select="descendant::text()[not($block)][not(ancestor::note[. &gt;&gt; current()])][f:is-read(.)]"/>
    <xsl:variable name="first" as="text()?" select="$read[1][matches(substring(., 1, 1), '\s')]"/>
    <xsl:variable name="last" as="text()?" select="$read[last()][f:ends-in-space(.)]"/>
    <xsl:sequence select="($first except $openings) ! f:space-outside(., current())"/>
    <xsl:element name="{f:quotation-element(., $block)}">
      <xsl:sequence select="f:anchor-attributes(., 'quotation ' || local-name())"/>
      <xsl:if test="$block"><xsl:sequence select="f:speaker-margin(.)"/></xsl:if>
      <xsl:sequence select="f:part-link(., @prev, '‹', f:label('quotation-begins'))"/>
      <xsl:apply-templates mode="text">
        <xsl:with-param name="openings" as="text()*" tunnel="yes" select="$openings | $first"/>
        <xsl:with-param name="closings" as="text()*" tunnel="yes" select="$closings | $last"/>
      </xsl:apply-templates>
      <xsl:sequence select="f:part-link(., @next, '›', f:label('quotation-goes-on'))"/>
    </xsl:element>
    <xsl:if test="not($block)"><xsl:sequence select="f:speaker-margin(.)"/></xsl:if>
    <xsl:sequence select="($last except $closings) ! f:space-outside(., current())"/>
  </xsl:template>

  <!-- A space moved out of a quotation; that of a correction goes with it where the source is shown. -->
  <xsl:function name="f:space-outside" as="node()" visibility="private">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="quotation" as="element()"/>
    <xsl:choose>
      <xsl:when test="$text/ancestor::choice[ancestor::* intersect $quotation]"><span class="space-corrected">{' '}</span></xsl:when>
      <xsl:otherwise><xsl:value-of select="' '"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:quotation-element" as="xs:string" visibility="private">
    <xsl:param name="quotation" as="element()"/>
    <xsl:param name="block" as="xs:boolean"/>
    <xsl:sequence select="
        if ($block) then 'blockquote'
        else if ($quotation/(self::said | self::q | self::quote)
            and root($quotation)//encodingDesc/editorialDecl/quotation/@marks = 'none') then 'q'
        else 'span'"/>
  </xsl:function>

  <xsl:template match="cit" mode="text" as="element()" priority="1">
    <xsl:choose>
      <xsl:when test="f:holds-block(.)">
        <div>
          <xsl:sequence select="f:attributes(., 'cit')"/>
          <xsl:apply-templates mode="text"/>
        </div>
      </xsl:when>
      <xsl:otherwise><xsl:next-match/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A link to the other part of a quotation that is in pieces. -->
  <xsl:function name="f:part-link" as="element(Q{}a)?" visibility="private">
    <xsl:param name="quotation" as="element()"/>
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:param name="sign" as="xs:string"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:variable name="id" as="xs:string" select="substring-after($pointer, '#')"/>
    <xsl:if test="starts-with($pointer, '#') and f:is-on-page($id, root($quotation))
        and not(f:is-in-link($quotation))">
      <a class="part gen" href="#{$id}" aria-label="{$label}" title="{$label}">
        <xsl:sequence select="f:label-attributes($quotation)"/>
        <xsl:text>{$sign}</xsl:text>
      </a>
    </xsl:if>
  </xsl:function>

  <!-- Who speaks or has written it, and the work it is from, beside the first part of the words. -->
  <xsl:function name="f:speaker-margin" as="element(Q{}span)?" visibility="private">
    <xsl:param name="quotation" as="element()"/>
    <xsl:if test="not($quotation/@prev) and empty($quotation/ancestor::sp)">
      <xsl:variable name="name" as="xs:string" select="f:speaker-name($quotation)"/>
      <xsl:variable name="work" as="element(Q{}cite)?" select="f:title-of-work(f:work-newly-quoted($quotation))"/>
      <xsl:choose>
        <xsl:when test="$name ne ''"><xsl:sequence select="f:margin($name, 'who', ($work, f:day-newly-told($quotation))[1])"/></xsl:when>
        <xsl:when test="$work"><xsl:sequence select="f:margin(string($work), 'work', ())"/></xsl:when>
      </xsl:choose>
    </xsl:if>
  </xsl:function>

  <!-- The work, unless the quotation before is from the same. -->
  <xsl:function name="f:work-newly-quoted" as="element()?" visibility="private">
    <xsl:param name="quotation" as="element()"/>
    <xsl:variable name="before" as="element()?"
        select="$quotation/preceding::*[self::said | self::quote | self::q | self::soCalled][1][f:is-read(.)]"/>
    <xsl:sequence select="f:work-quoted($quotation)[not(. is $before ! f:work-quoted(.))]"/>
  </xsl:function>

  <!-- The day on which it was said, unless the quotation before was said then. -->
  <xsl:function name="f:day-newly-told" as="element(Q{}span)?" visibility="private">
    <xsl:param name="quotation" as="element()"/>
    <xsl:variable name="before" as="element()?"
        select="$quotation/preceding::*[self::said | self::quote | self::q | self::soCalled][1][f:is-read(.)]"/>
    <xsl:for-each select="f:event-of-speech($quotation)[not(. is $before ! f:event-of-speech(.))]">
      <span class="day">{f:said-date(.)}</span>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:title-of-work" as="element(Q{}cite)?" visibility="private">
    <xsl:param name="work" as="element()?"/>
    <xsl:for-each select="$work/title[normalize-space()][1]">
      <cite dir="auto">{f:plain-words(.)}</cite>
    </xsl:for-each>
  </xsl:function>

  <!-- A note of the page's own beside a word. The brackets are for pages without the style sheet. -->
  <xsl:function name="f:margin" as="element(Q{}span)" visibility="public">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:param name="more" as="element()?"/>
    <span class="margin gen {$class}" lang="{$f:label-language}">
      <span class="off"> [</span>
      <bdi>{$words}</bdi>
      <xsl:if test="$more"><span class="off between">; </span><xsl:sequence select="$more"/></xsl:if>
      <span class="off">]</span>
    </span>
  </xsl:function>

  <!-- All that has a speaker or an author and is read, first parts only. -->
  <xsl:function name="f:speeches" as="element()*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="$document//text//(sp | said | q | quote)[exists(f:speaker-keys(.))][not(@prev)][f:is-read(.)]"/>
  </xsl:function>

  <!-- The names of all who speak together. -->
  <xsl:function name="f:speaker-name" as="xs:string" visibility="public">
    <xsl:param name="speech" as="element()"/>
    <xsl:sequence select="string-join(f:speaker-keys($speech) ! f:name-of-speaker(., $speech), ', ')"/>
  </xsl:function>

  <!-- The keys of all who speak; where nobody is said to, of the authors of the work quoted. -->
  <xsl:function name="f:speaker-keys" as="xs:string*" visibility="public">
    <xsl:param name="speech" as="element()"/>
    <xsl:sequence select="
        distinct-values(if (normalize-space($speech/@who)) then tokenize($speech/@who) ! f:resolve(., $speech)
          else f:authors-quoted($speech) ! f:page-key-of-author(.))"/>
  </xsl:function>

  <xsl:function name="f:authors-quoted" as="element(author)*" visibility="public">
    <xsl:param name="quotation" as="element()"/>
    <xsl:sequence select="f:work-quoted($quotation)/author[normalize-space()]"/>
  </xsl:function>

  <xsl:function name="f:page-key-of-author" as="xs:string" visibility="public">
    <xsl:param name="author" as="element(author)"/>
    <xsl:sequence select="
        (f:resolve(f:pointer-of-author($author), $author), 'name:' || f:plain-words(f:name-of-author($author)))[1]"/>
  </xsl:function>

  <xsl:key name="f:speech" match="sp[@who][speaker]" use="f:speaker-keys(.)"/>

  <!-- The name in the authority file or the header, or in the text; the label of the first speech;
       the pointer itself. -->
  <xsl:function name="f:name-of-speaker" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="kind" as="xs:string" select="f:kind-of-speaker($key, root($from))"/>
    <xsl:variable name="named" as="xs:string" select="f:display-name($key, $kind, root($from))"/>
    <xsl:sequence select="
        if ($named ne substring-after($key, ':')) then $named
        else (key('f:speech', $key, root($from))[1]/speaker[1] ! f:words(., 'reading'), $named)[. ne ''][1]"/>
  </xsl:function>

  <!-- Also an organisation or, standing for one, a place can speak. -->
  <xsl:function name="f:kind-of-speaker" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="entry" as="element()?" select="f:entry-of-key($key, 'person', $document)"/>
    <xsl:sequence select="
        if ($entry/self::org) then 'organisation' else if ($entry/self::place) then 'place' else 'person'"/>
  </xsl:function>

  <!-- The entry of the first speaker in the list of speakers. -->
  <xsl:function name="f:speaker-entry" as="xs:string?" visibility="public">
    <xsl:param name="speech" as="element()"/>
    <xsl:sequence select="f:speaker-keys($speech)[1] ! f:entry-id('speaker', .)"/>
  </xsl:function>

</xsl:stylesheet>
