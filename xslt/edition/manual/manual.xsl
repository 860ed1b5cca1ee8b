<?xml version="1.0" encoding="UTF-8"?>
<!-- The encoding manual: what each element means here, as the ODD says it and the texts show it. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Mode manual: the usage of each file, as mode usage gave it. -->
  <xsl:param name="usage" as="document-node()*" select="()"/>

  <!-- From an ODD to the manual. -->
  <xsl:mode name="manual" on-no-match="fail" visibility="public"/>

  <!-- The parts of the manual. -->
  <xsl:mode name="f:manual" on-no-match="fail" visibility="private"/>

  <!-- What the files say of each element, by its name. The order of trees is left to the processor, so
       that a path over several of them would mix the files: '!' keeps the order of the catalogue. -->
  <xsl:variable name="f:used" as="map(xs:string, element(Q{}element)+)" visibility="private">
    <xsl:map>
      <xsl:for-each-group select="$usage ! Q{}usage/Q{}element" group-by="@name">
        <xsl:map-entry key="string(current-grouping-key())" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="/" mode="manual" as="element(Q{}html)">
    <xsl:variable name="specs" as="element(elementSpec)*" select="f:specs(.)"/>
    <xsl:variable name="chapters" as="array(element(elementSpec))*"
        select="f:chapters($specs[map:contains($f:used, @ident)])"/>
    <xsl:variable name="undescribed" as="xs:string*"
        select="sort(map:keys($f:used)[not(. = $specs/@ident)])"/>
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" as="xs:string" select="f:label('manual')"/>
      <xsl:with-param name="corpus" as="xs:string" select="string(f:catalogue()/@title)"/>
      <xsl:with-param name="version" as="xs:string" select="string(f:catalogue()/@version)"/>
      <xsl:with-param name="date" as="xs:string" select="string(f:catalogue()/@date)"/>
      <xsl:with-param name="root" as="xs:string" select="'../'"/>
      <xsl:with-param name="here" as="xs:string" select="'encoding'"/>
      <xsl:with-param name="kind" as="xs:string" select="'manual'"/>
      <xsl:with-param name="content" as="element(Q{}main)">
        <main id="page:main">
          <xsl:sequence select="f:manual-head(.), f:contents($chapters, $undescribed), f:how-read()"/>
          <xsl:sequence select="
              $chapters ! f:chapter(?*), f:undescribed($undescribed),
              f:unused($specs[not(map:contains($f:used, @ident))])"/>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The specification of each element, by name where there are several. -->
  <xsl:function name="f:specs" as="element(elementSpec)*" visibility="private">
    <xsl:param name="odd" as="document-node()"/>
    <xsl:for-each-group select="$odd//elementSpec[@ident][not(@mode = 'delete')]" group-by="@ident">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The elements by the division of the ODD that they stand in, in the order of its n. -->
  <xsl:function name="f:chapters" as="array(element(elementSpec))*" visibility="private">
    <xsl:param name="specs" as="element(elementSpec)*"/>
    <xsl:for-each-group select="$specs" group-by="string(f:division(.) ! generate-id())">
      <xsl:sort select="(f:division(.)/@n[. castable as xs:decimal] ! xs:decimal(.), 1000000)[1]"/>
      <xsl:sequence select="array {current-group()}"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="f:division" as="element(div)?" visibility="private">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:sequence select="$spec/ancestor::div[head][1]"/>
  </xsl:function>

  <xsl:function name="f:title-of-chapter" as="xs:string" visibility="private">
    <xsl:param name="division" as="element(div)?"/>
    <xsl:sequence select="($division/head[1]/normalize-space()[. ne ''], f:label('elements'))[1]"/>
  </xsl:function>

  <xsl:function name="f:chapter-id" as="xs:string" visibility="private">
    <xsl:param name="division" as="element(div)?"/>
    <xsl:sequence select="'chapter:' || ($division ! (@xml:id ! f:id-part(.), 1 + count(preceding::div)), 0)[1]"/>
  </xsl:function>

  <xsl:function name="f:manual-head" as="element(Q{}header)" visibility="private">
    <xsl:param name="odd" as="document-node()"/>
    <header class="welcome">
      <h1>{f:label('manual')}</h1>
      <p class="description">{f:label('manual-about')}</p>
      <p class="totals">
        <xsl:text>{f:counted(map:size($f:used), 'element-used')}</xsl:text>
        <xsl:for-each select="normalize-space(($odd//titleStmt/title)[1])[. ne '']">
          <xsl:text> · </xsl:text>
          <cite dir="auto">{.}</cite>
        </xsl:for-each>
      </p>
      <p class="rules">{f:label('manual-rule')}</p>
    </header>
  </xsl:function>

  <!-- The rules, then each chapter with its elements. -->
  <xsl:function name="f:contents" as="element(Q{}nav)" visibility="private">
    <xsl:param name="chapters" as="array(element(elementSpec))*"/>
    <xsl:param name="undescribed" as="xs:string*"/>
    <nav class="elements" aria-label="{f:label('contents')}">
      <ul class="chapters">
        <xsl:if test="f:declarations()">
          <li><a href="#page:how-read">{f:label('how-read')}</a></li>
        </xsl:if>
        <xsl:for-each select="$chapters">
          <xsl:variable name="division" as="element(div)?" select="f:division(.(1))"/>
          <li>
            <a href="#{f:chapter-id($division)}"><bdi>{f:title-of-chapter($division)}</bdi></a>
            <xsl:sequence select="f:elements-of-chapter(?*/@ident ! string())"/>
          </li>
        </xsl:for-each>
        <xsl:if test="exists($undescribed)">
          <li>
            <a href="#page:undescribed">{f:label('elements-undescribed')}</a>
            <xsl:sequence select="f:elements-of-chapter($undescribed)"/>
          </li>
        </xsl:if>
      </ul>
    </nav>
  </xsl:function>

  <xsl:function name="f:elements-of-chapter" as="element(Q{}ul)" visibility="private">
    <xsl:param name="names" as="xs:string+"/>
    <ul>
      <xsl:for-each select="$names">
        <li>
          <a href="#{f:element-id(.)}"><code>{.}</code></a>
          <xsl:text> </xsl:text>
          <span class="count">{f:number(f:times(.))}</span>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:function>

  <xsl:function name="f:how-read" as="element(Q{}section)?" visibility="private">
    <xsl:variable name="rules" as="element()*" select="f:rules-of-reading()"/>
    <xsl:if test="$rules">
      <section class="chapter how-read" aria-labelledby="page:how-read">
        <h2 id="page:how-read">{f:label('how-read')}</h2>
        <xsl:sequence select="$rules"/>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- How often an element stands in all files. -->
  <xsl:function name="f:times" as="xs:integer" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="xs:integer(sum($f:used($name)/@count ! xs:integer(.)))"/>
  </xsl:function>

  <xsl:function name="f:element-id" as="xs:string" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="'element:' || f:id-part($name)"/>
  </xsl:function>

  <!-- The used elements of a division of the ODD, with what it says before them. -->
  <xsl:function name="f:chapter" as="element(Q{}section)" visibility="private">
    <xsl:param name="specs" as="element(elementSpec)+"/>
    <xsl:variable name="division" as="element(div)?" select="f:division($specs[1])"/>
    <section class="chapter" aria-labelledby="{f:chapter-id($division)}">
      <h2 id="{f:chapter-id($division)}">
        <xsl:sequence select="f:language-pair(f:language-at($division))"/>
        <xsl:text>{f:title-of-chapter($division)}</xsl:text>
      </h2>
      <xsl:if test="$division/p">
        <div class="prose">
          <xsl:sequence select="f:language-pair(f:language-at($division))"/>
          <xsl:apply-templates select="$division/p" mode="f:prose"/>
        </div>
      </xsl:if>
      <xsl:apply-templates select="$specs" mode="f:manual"/>
    </section>
  </xsl:function>

  <!-- An element: its name in full, what it means, its attributes, its rules, an example. -->
  <xsl:template match="elementSpec" mode="f:manual" as="element(Q{}article)">
    <xsl:variable name="name" as="xs:string" select="string(@ident)"/>
    <article class="element" id="{f:element-id($name)}" aria-labelledby="{f:element-id($name)}:name">
      <h3 id="{f:element-id($name)}:name">
        <code>{$name}</code>
        <xsl:for-each select="f:described(gloss)[. ne '']">
          <xsl:text> </xsl:text>
          <span class="gloss">{.}</span>
        </xsl:for-each>
        <xsl:text> </xsl:text>
        <span class="count">{f:times-said(f:times($name))}</span>
      </h3>
      <xsl:for-each select="f:described(desc)[. ne '']"><p class="desc">{.}</p></xsl:for-each>
      <xsl:sequence select="f:attributes-used(., $f:used($name)), f:rules-in-words(.), f:best-example($name)"/>
    </article>
  </xsl:template>

  <xsl:function name="f:times-said" as="xs:string" visibility="private">
    <xsl:param name="times" as="xs:integer"/>
    <xsl:sequence select="f:counted($times, 'time')"/>
  </xsl:function>

  <xsl:function name="f:rules-in-words" as="element()*" visibility="private">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:variable name="rules" as="xs:string*"
        select="distinct-values(key('f:rules-of', $spec/@ident, root($spec)) ! f:described(desc)[. ne ''])"/>
    <xsl:if test="exists($rules)">
      <h4>{f:label('element-rules')}</h4>
      <ul class="element-rules">
        <xsl:for-each select="$rules"><li>{.}</li></xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:function>

  <!-- The best of the examples, the first of the texts where several are as good. -->
  <xsl:function name="f:best-example" as="element(Q{}figure)" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="examples" as="element(Q{}example)+" select="$f:used($name) ! Q{}example"/>
    <xsl:variable name="most" as="xs:integer" select="max($examples/@quality ! xs:integer(.))"/>
    <xsl:variable name="best" as="element(Q{}example)" select="$examples[xs:integer(@quality) eq $most][1]"/>
    <xsl:variable name="file" as="element(Q{}usage)" select="$best/../.."/>
    <figure class="example">
      <pre tabindex="0" role="region" aria-label="{f:label('example-of', $name)}"><code dir="auto">{$best}</code></pre>
      <figcaption>
        <xsl:choose>
          <xsl:when test="$file/@page">
            <a href="{$file/@page}{$best/@anchor ! f:encoded-anchor(.)}">
              <bdi>{$file/@title}</bdi>
              <xsl:text>{$best/@where ! (', ' || .)}</xsl:text>
            </a>
          </xsl:when>
          <xsl:otherwise><bdi>{$file/@title}</bdi></xsl:otherwise>
        </xsl:choose>
      </figcaption>
    </figure>
  </xsl:function>

  <xsl:function name="f:encoded-anchor" as="xs:string" visibility="private">
    <xsl:param name="anchor" as="xs:string"/>
    <xsl:sequence select="if ($anchor eq '') then '' else '#' || encode-for-uri(substring($anchor, 2))"/>
  </xsl:function>

  <!-- Elements in the files that the ODD does not describe. -->
  <xsl:function name="f:undescribed" as="element(Q{}section)?" visibility="private">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:if test="exists($names)">
      <section class="chapter" aria-labelledby="page:undescribed">
        <h2 id="page:undescribed">{f:label('elements-undescribed')}</h2>
        <xsl:for-each select="$names">
          <article class="element" id="{f:element-id(.)}" aria-labelledby="{f:element-id(.)}:name">
            <h3 id="{f:element-id(.)}:name">
              <code>{.}</code>
              <xsl:text> </xsl:text>
              <span class="count">{f:times-said(f:times(.))}</span>
            </h3>
            <xsl:sequence select="f:best-example(.)"/>
          </article>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- Elements that the ODD has and no file uses, in a short list. -->
  <xsl:function name="f:unused" as="element(Q{}section)?" visibility="private">
    <xsl:param name="specs" as="element(elementSpec)*"/>
    <xsl:if test="exists($specs)">
      <section class="chapter" aria-labelledby="page:unused">
        <h2 id="page:unused">{f:label('elements-unused')}</h2>
        <dl class="unused">
          <xsl:for-each select="sort($specs, (), function($spec as element(elementSpec)) as xs:string {f:sort-key($spec/@ident)})">
            <div>
              <dt><code>{@ident}</code></dt>
              <dd>{(f:described(gloss)[. ne ''], f:described(desc))[1]}</dd>
            </div>
          </xsl:for-each>
        </dl>
      </section>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
