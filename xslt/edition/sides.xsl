<?xml version="1.0" encoding="UTF-8"?>
<!-- Beside the text: the switches, the divisions, the other texts. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template name="f:sides" as="element(Q{}aside)">
    <aside class="sides" dir="ltr" aria-label="{f:label('contents-and-layers')}">
      <xsl:call-template name="f:layers"/>
      <xsl:call-template name="f:divisions"/>
      <xsl:call-template name="f:texts"/>
    </aside>
  </xsl:template>

  <!-- The switches work without script: the style sheet asks which are on. -->
  <xsl:template name="f:layers" as="element(Q{}form)?">
    <xsl:variable name="mentions" as="element()*" select="f:mentions(.)"/>
    <xsl:variable name="quotations" as="element()*"
        select=".//text//(said | quote | q | soCalled)[not(@prev)][f:is-read(.)]"/>
    <xsl:variable name="switches" as="element()*" select="
        f:switch('person', 'persons', count($mentions[f:kind(.) eq 'person']), true()),
        f:switch('place', 'places', count($mentions[f:kind(.) eq 'place']), true()),
        f:switch('organisation', 'organisations', count($mentions[f:kind(.) eq 'organisation']), true()),
        f:switch('other', 'others', count(f:other-names(.)), true()),
        f:switch('date', 'dates', count(f:dates(.)), true()),
        f:switch('quotation', 'quotations', count($quotations), true()), f:kinds-of-quotation($quotations),
        f:switch('fw', 'fw', count(.//text//fw), true()),
        f:switch('source', 'source-readings', count(f:changes(.)), false())"/>
    <xsl:if test="exists($switches)">
      <form class="layers" autocomplete="off" aria-labelledby="page:layers">
        <p class="side-title" id="page:layers">{f:label('layers')}</p>
        <label class="unfold"><input type="checkbox"/> {f:label('layers')}</label>
        <xsl:sequence select="$switches"/>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:switch" as="element(Q{}label)?" visibility="private">
    <xsl:param name="layer" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:param name="on" as="xs:boolean"/>
    <xsl:if test="$count gt 0">
      <label>
        <input type="checkbox" class="switch-{$layer}">
          <xsl:if test="$on"><xsl:attribute name="checked" select="'checked'"/></xsl:if>
        </input>
        <xsl:text> </xsl:text>
        <xsl:sequence select="f:key-of-layer($layer, $key, $count)"/>
      </label>
    </xsl:if>
  </xsl:function>

  <!-- How a layer looks, its name, its count. -->
  <xsl:function name="f:key-of-layer" as="node()+" visibility="private">
    <xsl:param name="classes" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="count" as="xs:integer"/>
    <span class="key" aria-hidden="true"><span class="{$classes}">Ab</span></span>
    <xsl:text> {f:label($key)} </xsl:text>
    <span class="count">{f:number($count)}</span>
  </xsl:function>

  <!-- What the kinds of quotation look like. -->
  <xsl:function name="f:kinds-of-quotation" as="element(Q{}div)?" visibility="private">
    <xsl:param name="quotations" as="element()*"/>
    <xsl:variable name="kinds" as="xs:string*"
        select="('said', 'quote', 'q', 'soCalled')[. = $quotations ! local-name()]"/>
    <xsl:if test="exists($kinds)">
      <div class="kinds">
        <xsl:for-each select="$kinds">
          <span><xsl:sequence select="f:key-of-layer('quotation ' || ., .,
              count($quotations[local-name() eq current()]))"/></span>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:function>

  <!-- Headings of the divisions, where there are enough to need a list. -->
  <xsl:template name="f:divisions" as="element(Q{}nav)?">
    <xsl:variable name="heads" as="element(head)*" select="
        descendant::text/descendant::*[self::div or self::div1 or self::div2][empty(ancestor::floatingText)]/head[1]
        [f:heading-level(.) le 3][f:is-read(.)][not(f:is-title(.))]"/>
    <xsl:if test="count($heads) gt 2">
      <nav class="divisions" aria-labelledby="page:divisions">
        <p class="side-title" id="page:divisions">{f:label('contents')}</p>
        <details>
          <xsl:if test="count($heads) le 12"><xsl:attribute name="open" select="'open'"/></xsl:if>
          <summary>{f:counted(count($heads), 'heading')}</summary>
          <ol>
            <xsl:for-each select="$heads">
              <li class="level-{f:heading-level(.)}"><a href="#{f:id(.)}" dir="auto">{f:words(., 'reading')}</a></li>
            </xsl:for-each>
          </ol>
        </details>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- The texts of the corpus; of many, those around this one. -->
  <xsl:variable name="f:most-texts" as="xs:integer" visibility="private" select="24"/>

  <xsl:template name="f:texts" as="element(Q{}nav)?">
    <xsl:variable name="all" as="element()*" select="f:catalogue()/Q{}text"/>
    <xsl:variable name="total" as="xs:integer"
        select="(f:count(f:catalogue()/@texts)[. gt 0], count($all))[1]"/>
    <xsl:variable name="here" as="xs:integer"
        select="(f:own-record() ! (1 + count(preceding-sibling::Q{}text)), 1)[1]"/>
    <xsl:variable name="shown" as="element()*" select="
        if ($total le $f:most-texts) then $all else subsequence($all, $here - 5, 11)"/>
    <xsl:if test="exists($all)">
      <nav class="texts" aria-labelledby="page:texts">
        <p class="side-title" id="page:texts">{f:label('texts')}</p>
        <ol>
          <xsl:for-each select="$shown">
            <li>
              <a href="{f:file-name(@stem)}.html">
                <xsl:if test="@stem = $stem"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
                <bdi>{f:record-title(.)}</bdi>
              </a>
            </li>
          </xsl:for-each>
        </ol>
        <xsl:if test="count($shown) lt $total">
          <p><a href="../index.html">{f:label('all-texts', f:number($total))}</a></p>
        </xsl:if>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:record-title" as="xs:string" visibility="public">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="(normalize-space($record/@title), string($record/@stem))[. ne ''][1]"/>
  </xsl:function>

  <!-- The text before and the text after. -->
  <xsl:template name="f:neighbours" as="element(Q{}nav)?">
    <xsl:variable name="before" as="element()?" select="f:own-record()/preceding-sibling::Q{}text[1]"/>
    <xsl:variable name="after" as="element()?" select="f:own-record()/following-sibling::Q{}text[1]"/>
    <xsl:if test="$before or $after">
      <nav class="neighbours" aria-label="{f:label('neighbours')}">
        <xsl:sequence select="
            $before ! f:neighbour(., f:label('text-before'), 'prev'), $after ! f:neighbour(., f:label('text-after'), 'next')"/>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:neighbour" as="element(Q{}a)" visibility="private">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="relation" as="xs:string"/>
    <a rel="{$relation}" class="{$relation}" href="{f:file-name($record/@stem)}.html">
      <span class="label">{$label}</span>
      <xsl:text> </xsl:text>
      <bdi>{f:record-title($record)}</bdi>
    </a>
  </xsl:function>

</xsl:stylesheet>
