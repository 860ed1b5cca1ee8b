<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the pages of the corpus share: the frame, links to texts and entities, words in their
  context, quotations with who spoke and on which day. up: the way to the folder of the edition.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:key name="f:entity" match="entity" use="f:entity-key(@kind, @key)"/>
  <xsl:key name="f:record-of-text" match="catalogue/text" use="@stem"/>
  <xsl:key name="f:dates-of-block" match="date[@said]" use="f:block-key(.)"/>

  <!-- Passages that a list shows. -->
  <xsl:variable name="f:most-shown" as="xs:integer" static="yes" select="500"/>

  <!-- A page of the corpus. here: its key in the bar. -->
  <xsl:template name="f:corpus-page" as="element(html)">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="here" as="xs:string"/>
    <xsl:param name="up" as="xs:string" select="''"/>
    <xsl:param name="content" as="element()*"/>
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" as="xs:string" select="$title"/>
      <xsl:with-param name="corpus" as="xs:string" select="string(f:catalogue()/@title)"/>
      <xsl:with-param name="version" as="xs:string" select="string(f:catalogue()/@version)"/>
      <xsl:with-param name="date" as="xs:string" select="string(f:catalogue()/@date)"/>
      <xsl:with-param name="root" as="xs:string" select="$up || '../'"/>
      <xsl:with-param name="here" as="xs:string" select="$here"/>
      <xsl:with-param name="kind" as="xs:string" select="'index'"/>
      <xsl:with-param name="content" as="element(main)">
        <main id="page:main"><xsl:sequence select="$content"/></main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Heading, what the page holds, how much of it. -->
  <xsl:function name="f:page-head" as="element(header)" visibility="public">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="description" as="xs:string"/>
    <xsl:param name="counts" as="xs:string*"/>
    <header class="welcome">
      <h1>{$title}</h1>
      <p class="description">{$description}</p>
      <xsl:if test="exists($counts)"><p class="totals">{string-join($counts, ' · ')}</p></xsl:if>
    </header>
  </xsl:function>

  <!-- Links to the parts of a page. -->
  <xsl:function name="f:ways-within" as="element(nav)?" visibility="public">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="sections" as="element()*"/>
    <xsl:if test="count($sections) gt 1">
      <nav class="letters" aria-label="{$label}">
        <xsl:for-each select="$sections">
          <a href="#{(*[self::h2 | self::h3])[1]/@id}"><bdi>{(*[self::h2 | self::h3])[1]/(@data-short, .)[1]}</bdi></a>
        </xsl:for-each>
      </nav>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:block-key" as="xs:string" visibility="public">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="$record/../@stem || ' ' || $record/@block"/>
  </xsl:function>

  <xsl:function name="f:entity-of" as="element(entity)?" visibility="public">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="$entities ! key('f:entity', f:entity-key($record/@kind, $record/@key), .)[1]"/>
  </xsl:function>

  <!-- The name of an entity, a link where it has a page. -->
  <xsl:function name="f:entity-link" as="element()" visibility="public">
    <xsl:param name="entity" as="element(entity)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="up" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$entity/@file">
        <a class="name {$entity/@kind}" href="{$up}{f:folder($entity/@kind)}/{encode-for-uri($entity/@file)}.html"><bdi>{$name}</bdi></a>
      </xsl:when>
      <xsl:otherwise><span class="name {$entity/@kind}"><bdi>{$name}</bdi></span></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:state-mark" as="element(span)?" visibility="public">
    <xsl:param name="state" as="xs:string?"/>
    <xsl:if test="$state"><span class="state {$state}">{f:label($state)}</span></xsl:if>
  </xsl:function>

  <xsl:function name="f:address-of-text" as="xs:string" visibility="public">
    <xsl:param name="stem" as="xs:string"/>
    <xsl:param name="up" as="xs:string"/>
    <xsl:sequence select="$up || 'texts/' || f:file-name($stem) || '.html'"/>
  </xsl:function>

  <!-- The title of a text, as the catalogue has it. -->
  <xsl:function name="f:title-of-text" as="xs:string" visibility="public">
    <xsl:param name="text" as="element(mentions)"/>
    <xsl:sequence select="
        ($catalogue ! key('f:record-of-text', $text/@stem, .)[1] ! f:record-title(.), string($text/@title))[1]"/>
  </xsl:function>

  <!-- A heading that names a text and leads to it. -->
  <xsl:function name="f:text-heading" as="element(h3)" visibility="public">
    <xsl:param name="text" as="element(mentions)"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:param name="up" as="xs:string"/>
    <h3>
      <a href="{f:address-of-text($text/@stem, $up)}"><bdi>{f:title-of-text($text)}</bdi></a>
      <xsl:text> </xsl:text>
      <span class="count">{f:number($count)}</span>
    </h3>
  </xsl:function>

  <!-- The words of a record, a link to them on the page of their text. -->
  <xsl:function name="f:words-link" as="element(a)" visibility="public">
    <xsl:param name="words" as="element(words)"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:param name="up" as="xs:string"/>
    <a class="{$class}" href="{f:address-of-text($words/ancestor::mentions/@stem, $up)}#{$words/@anchor}">
      <xsl:choose>
        <xsl:when test="$words/../@marks"><q>{$words}</q></xsl:when>
        <xsl:otherwise>{($words[. ne ''], '…')[1]}</xsl:otherwise>
      </xsl:choose>
    </a>
  </xsl:function>

  <!-- The words of a record in their context, or of several that stand in one sentence. -->
  <xsl:function name="f:passage" as="element(span)" visibility="public">
    <xsl:param name="records" as="element()+"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:param name="up" as="xs:string"/>
    <span class="passage">
      <xsl:choose>
        <xsl:when test="f:language($records[1]/@language)"><xsl:sequence select="f:language-pair($records[1]/@language)"/></xsl:when>
        <xsl:otherwise><xsl:attribute name="dir" select="'auto'"/></xsl:otherwise>
      </xsl:choose>
      <xsl:for-each select="$records[1]/child::before, f:pieces-of-passage($records), $records[last()]/child::after">
        <xsl:sequence select="if (self::words) then f:words-link(., $class, $up) else text()"/>
      </xsl:for-each>
    </span>
  </xsl:function>

  <!-- Between the first and the last words of records. -->
  <xsl:function name="f:pieces-of-passage" as="element()*" visibility="private">
    <xsl:param name="records" as="element()+"/>
    <xsl:sequence select="$records/(words | between | until-next[../@anchor != $records[last()]/@anchor])"/>
  </xsl:function>

  <!-- True of a quotation in the sentence of the one before it, of which the same is told: both are
       shown in one context. -->
  <xsl:function name="f:goes-with-the-one-before" as="xs:boolean" visibility="private">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="before" as="element()?" select="$record/preceding-sibling::quotation[1][until-next]"/>
    <xsl:sequence select="
        $record/self::quotation and $before/@kind = $record/@kind
        and deep-equal($before/(speaker, cited-work, day), $record/(speaker, cited-work, day))"/>
  </xsl:function>

  <!-- A mention in a list: where it stands, and its words in their context. before: the one shown
       before it. -->
  <xsl:function name="f:passage-item" as="element(li)" visibility="public">
    <xsl:param name="record" as="element()+"/>
    <xsl:param name="before" as="element()?"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:param name="up" as="xs:string"/>
    <li><span class="where">{$record[1]/@place}</span> <xsl:sequence select="f:passage($record, $class, $up)"/></li>
  </xsl:function>

  <!-- Records by text, each text with its heading; how many more there are. item: of a record, or
       of several of one sentence, and of the one that the list shows before. -->
  <xsl:function name="f:passages-by-text" as="element()*" visibility="public">
    <xsl:param name="records" as="element()*"/>
    <xsl:param name="item" as="function(element()+, element()?) as element(li)"/>
    <xsl:param name="up" as="xs:string"/>
    <xsl:for-each-group select="subsequence($records, 1, $f:most-shown)" group-adjacent="string(../@stem)">
      <xsl:variable name="shown" as="element()+" select="current-group()"/>
      <section class="of-text">
        <xsl:sequence select="f:text-heading(.., count($records[../@stem = current-grouping-key()]), $up)"/>
        <ul class="passages">
          <xsl:for-each-group select="$shown" group-starting-with="*[not(f:goes-with-the-one-before(.))]">
            <xsl:sequence select="$item(current-group(), $shown[. &lt;&lt; current-group()[1]][last()])"/>
          </xsl:for-each-group>
        </ul>
      </section>
    </xsl:for-each-group>
    <xsl:sequence select="f:rest-of-texts(subsequence($records, $f:most-shown + 1), $up)"/>
  </xsl:function>

  <!-- What is not shown: how much, and in which texts. -->
  <xsl:function name="f:rest-of-texts" as="element(section)?" visibility="private">
    <xsl:param name="records" as="element()*"/>
    <xsl:param name="up" as="xs:string"/>
    <xsl:if test="exists($records)">
      <section class="rest">
        <p class="more">{f:label('more-in-texts', f:number(count($records)))}</p>
        <ul class="others">
          <xsl:for-each-group select="$records" group-adjacent="string(../@stem)">
            <li>
              <a href="{f:address-of-text(current-grouping-key(), $up)}"><bdi>{f:title-of-text(..)}</bdi></a>
              <xsl:text> </xsl:text>
              <span class="count">{f:number(count(current-group()))}</span>
            </li>
          </xsl:for-each-group>
        </ul>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- A quotation, or several of one sentence: the sentence around it, its kind, who speaks or writes, where, and on which day.
       before: the one shown before it. known: kind and key of a speaker whom the list has named. -->
  <xsl:function name="f:quotation-item" as="element(li)" visibility="public">
    <xsl:param name="quotations" as="element(quotation)+"/>
    <xsl:param name="before" as="element(quotation)?"/>
    <xsl:param name="known" as="xs:string"/>
    <xsl:param name="up" as="xs:string"/>
    <xsl:variable name="quotation" as="element(quotation)" select="$quotations[1]"/>
    <li class="cited">
      <xsl:sequence select="f:passage($quotations, 'quotation ' || $quotation/@kind, $up)"/>
      <span class="told">
        <span class="kind-of-words">{f:label($quotation/@kind)}</span>
        <xsl:for-each select="$quotation/speaker[f:entity-key(@kind, @key) ne $known] ! f:entity-of(.)">
          <xsl:text> · </xsl:text>
          <xsl:sequence select="f:entity-link(., @name, $up)"/>
        </xsl:for-each>
        <xsl:for-each select="$quotation/cited-work"> · <cite dir="auto">{@title}</cite>{@date ! (', ' || .)}</xsl:for-each>
        <xsl:text> · {$quotation/@place}</xsl:text>
        <xsl:sequence select="f:days-of($quotation, $before)"/>
      </span>
    </li>
  </xsl:function>

  <!-- When it was said: as the editor tells, with the reason where the quotation shown before has
       another day or reason; else the dates of its sentence; of speech, that no day is told. A cited
       work has its own date. -->
  <xsl:function name="f:days-of" as="node()*" visibility="private">
    <xsl:param name="quotation" as="element(quotation)"/>
    <xsl:param name="before" as="element(quotation)?"/>
    <xsl:variable name="said" as="xs:string*" select="f:dates-of-sentence($quotation)"/>
    <xsl:variable name="day" as="element(day)?" select="$quotation/day"/>
    <xsl:variable name="words" as="xs:string?" select="
        if ($day) then f:label('said-on', string-join(($day/@said, $day/@cert ! f:certainty(.), f:from-elsewhere($day)), ', '))
        else if (exists($said)) then f:label('dates-in-sentence', string-join($said, '; '))
        else f:label('day-not-told')[$quotation/@kind = 'said']"/>
    <xsl:if test="$words">
      <xsl:text> · </xsl:text>
      <span class="days">{$words}</span>
    </xsl:if>
    <xsl:if test="normalize-space($day) and not(deep-equal($before/day, $day))">
      <xsl:text> </xsl:text>
      <span class="why" dir="auto">{$day}</span>
    </xsl:if>
  </xsl:function>

  <!-- The dates named in the sentence of a quotation, outside of any words that are quoted: these say
       when something is said, those what it is about. Of words that are no speech or writing, or are
       from a work with a date, they say nothing. -->
  <xsl:function name="f:dates-of-sentence" as="xs:string*" visibility="private">
    <xsl:param name="quotation" as="element(quotation)"/>
    <xsl:variable name="block" as="element(date)*"
        select="key('f:dates-of-block', f:block-key($quotation), root($quotation))"/>
    <xsl:sequence select="
        if ($quotation[@kind = ('said', 'quote')][not(cited-work/@date)])
        then subsequence(distinct-values($block[@sentence = $quotation/@sentence][not(@quoted)]/@said), 1, 6)
        else ()"/>
  </xsl:function>

</xsl:stylesheet>
