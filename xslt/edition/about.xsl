<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the header says: title, byline, and the section about the text. Nothing is said that the
  header does not know.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:function name="f:header" as="element(teiHeader)?" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="($document/descendant-or-self::TEI/teiHeader, $document//teiHeader)[1]"/>
  </xsl:function>

  <!-- The main title; the name of the file where there is none. -->
  <xsl:function name="f:title" as="xs:string" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="titles" as="element(title)*"
        select="f:header($document)/fileDesc/titleStmt/title[normalize-space()]"/>
    <xsl:sequence select="(($titles[@type = 'main'], $titles)[1] ! normalize-space(), $stem)[1]"/>
  </xsl:function>

  <xsl:function name="f:title-language" as="xs:string?" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="titles" as="element(title)*"
        select="f:header($document)/fileDesc/titleStmt/title[normalize-space()]"/>
    <xsl:sequence select="f:language(($titles[@type = 'main'], $titles)[1]/@xml:lang)"/>
  </xsl:function>

  <!-- What a pointer to a category says, without a full stop: one of the file's own header or of
       corpus.xml. Nothing where it says nothing or leads elsewhere. -->
  <xsl:function name="f:category-words" as="xs:string?" visibility="public">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="id" as="xs:string" select="substring-after($pointer, '#')"/>
    <xsl:variable name="words" as="xs:string*" select="
        if (starts-with($pointer, '#'))
        then key('f:by-id', $id, $document)[1]
          /(self::category/(catDesc/term, catDesc)[normalize-space()][1], self::interp) ! f:plain-words(.)
        else if (matches($pointer, '^([^#]*/)?corpus\.xml#'))
        then f:catalogue()/Q{}category[@id = $id] ! normalize-space()
        else ()"/>
    <xsl:sequence select="$words[. ne ''][1] ! replace(., '([^.])\.$', '$1')"/>
  </xsl:function>

  <!-- What kind of text it is, where textClass says so in words: a category that it points to, or a
       term that is called a genre or kind. Terms for subjects are no kinds. -->
  <xsl:function name="f:text-kind" as="xs:string?" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="class" as="element(textClass)?" select="f:header($document)/profileDesc/textClass[1]"/>
    <xsl:variable name="words" as="xs:string*" select="
        tokenize(($class/catRef)[1]/@target) ! f:category-words(., $document),
        $class/keywords//term[matches((@type, ../@scheme, '')[1], 'genre|kind|text-?type', 'i')] ! f:plain-words(.)"/>
    <xsl:sequence select="distinct-values($words[. ne ''])[1]"/>
  </xsl:function>

  <xsl:function name="f:authors" as="xs:string*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="f:header($document)/fileDesc/titleStmt/author
        ! f:author-name(.)[. ne '']"/>
  </xsl:function>

  <!-- The name without the numbers that stand beside it. -->
  <xsl:function name="f:author-name" as="xs:string" visibility="public">
    <xsl:param name="author" as="element(author)"/>
    <xsl:sequence select="
        ($author/(persName | name | orgName)[normalize-space()][1] ! f:plain-words(.), f:plain-words($author))[1]"/>
  </xsl:function>

  <!-- When the text was made, else when its source was. -->
  <xsl:function name="f:date-of-text" as="element(date)?" visibility="private">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="header" as="element(teiHeader)?" select="f:header($document)"/>
    <xsl:sequence select="
        ($header/profileDesc/creation/date, $header/fileDesc/sourceDesc/bibl/date)
        [f:date-value(.) or normalize-space()][1]"/>
  </xsl:function>

  <xsl:function name="f:text-date" as="xs:string?" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="
        f:date-of-text($document) ! (if (f:date-value(.)) then f:said-date(.) else normalize-space())"/>
  </xsl:function>

  <!-- The date with a word where an editor inferred it. -->
  <xsl:function name="f:text-date-marked" as="xs:string?" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="
        f:text-date($document) ! (. || f:date-of-text($document)[@cert or @evidence] ! (' (' || f:label('is-inferred') || ')'))"/>
  </xsl:function>

  <!-- How sure the date of the text is, and what it rests on: a line each. -->
  <xsl:function name="f:reasons-of-text-date" as="xs:string*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="date" as="element(date)?" select="f:date-of-text($document)"/>
    <xsl:sequence select="
        string-join($date ! f:how-sure(.), ', ')[. ne ''],
        $date/parent::creation[text()[normalize-space()]] ! normalize-space()"/>
  </xsl:function>

  <!-- A section about the text, from its header. -->
  <xsl:template name="f:about" as="element(Q{}section)">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="header" as="element(teiHeader)?" select="f:header($document)"/>
    <section class="about" aria-labelledby="page:about">
      <h2 id="page:about">{f:label('about-text')}</h2>
      <dl>
        <xsl:sequence select="
            f:fact(f:label('full-title'), string-join($header/fileDesc/titleStmt/title ! normalize-space()[. ne ''], ' · ')
              [. ne f:title($document)]),
            f:fact(f:label('editor'), $header/fileDesc/titleStmt/(editor | principal) ! f:plain-words(.)),
            f:fact(f:label('responsible'), $header/fileDesc/titleStmt/respStmt ! f:responsibility(.)),
            f:fact(f:label('when'), (f:text-date($document), f:reasons-of-text-date($document))),
            f:fact(f:label('source'), $header/fileDesc/sourceDesc/* ! f:source-line(.)),
            f:fact(f:label('published-by'), $header/fileDesc/publicationStmt ! f:publication(.))"/>
        <xsl:call-template name="f:licence">
          <xsl:with-param name="availability" as="element(availability)*" select="$header/fileDesc/publicationStmt/availability"/>
        </xsl:call-template>
        <xsl:sequence select="
            f:fact(f:label('abstract'), $header/profileDesc/abstract ! f:plain-words(.)),
            f:fact(f:label('project'), $header/encodingDesc/projectDesc ! f:plain-words(.)),
            f:fact(f:label('selection'), $header/encodingDesc/samplingDecl ! f:plain-words(.)),
            f:editorial($header/encodingDesc/editorialDecl),
            f:fact(f:label('changes'), $header/revisionDesc//change[position() le 20] ! f:change(.))"/>
      </dl>
    </section>
  </xsl:template>

  <!-- A term and what is known of it; nothing where nothing is. -->
  <xsl:function name="f:fact" as="element()*" visibility="public">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:if test="exists($values[. ne ''])">
      <dt>{$term}</dt>
      <xsl:for-each select="distinct-values($values[. ne ''])">
        <dd dir="auto">{.}</dd>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:responsibility" as="xs:string" visibility="private">
    <xsl:param name="statement" as="element(respStmt)"/>
    <xsl:variable name="task" as="xs:string" select="string-join($statement/resp ! f:plain-words(.)[. ne ''], ', ')"/>
    <xsl:variable name="names" as="xs:string"
        select="string-join($statement/(* except (resp | note)) ! f:plain-words(.)[. ne ''], ', ')"/>
    <xsl:sequence select="string-join(($task, $names)[. ne ''], if (matches($task, '[Bb]y$')) then ' ' else ': ')"/>
  </xsl:function>

  <!-- A source in a line: running words as they are, parts with commas between, numbers with what
       they number. -->
  <xsl:function name="f:source-line" as="xs:string" visibility="private">
    <xsl:param name="source" as="element()"/>
    <xsl:sequence select="
        if ($source/self::listPerson or $source/self::listWit[not(*)]) then ''
        else if ($source/self::date) then f:said-value($source)
        else if ($source/self::idno[@type][not(f:is-outside(.))]) then $source/@type || ' ' || normalize-space($source)
        else if ($source/text()[normalize-space()] or f:is-one-name($source)) then f:plain-words($source)
        else if ($source/*) then f:source-parts($source/*)
        else normalize-space($source)"/>
  </xsl:function>

  <!-- Parts with commas between; a note is a sentence of its own. -->
  <xsl:function name="f:source-parts" as="xs:string" visibility="public">
    <xsl:param name="parts" as="element()*"/>
    <xsl:variable name="facts" as="xs:string" select="
        string-join(distinct-values($parts[not(self::note)] ! f:source-line(.)[. ne '']), ', ')"/>
    <xsl:variable name="notes" as="xs:string*" select="$parts[self::note] ! f:source-line(.)"/>
    <xsl:sequence select="string-join(((if (empty($notes)) then $facts else replace($facts, '\.$', '')), $notes)[. ne ''], '. ')"/>
  </xsl:function>

  <!-- True of a name or a date, whose parts are read as one. -->
  <xsl:function name="f:is-one-name" as="xs:boolean" visibility="private">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="exists($part/(self::persName | self::placeName | self::orgName | self::name | self::date
        | self::biblScope | self::title | self::author[forename | surname] | self::editor[forename | surname]))"/>
  </xsl:function>

  <xsl:function name="f:publication" as="xs:string" visibility="private">
    <xsl:param name="statement" as="element(publicationStmt)"/>
    <xsl:sequence select="string-join($statement/(publisher | distributor | authority | pubPlace | date | idno)
        ! (if (self::publisher/orgName) then f:plain-words(orgName[1]) else f:plain-words(.))[. ne ''], ', ')"/>
  </xsl:function>

  <!-- What is said of the rights: licences, and what stands beside them. -->
  <xsl:template name="f:licence" as="element()*">
    <xsl:param name="availability" as="element(availability)*"/>
    <xsl:variable name="statements" as="element()*"
        select="$availability ! (if (*) then * else .)[normalize-space() or @target]"/>
    <xsl:if test="$statements">
      <dt>{f:label(if ($statements[not(self::licence)]) then 'rights' else 'licence')}</dt>
      <xsl:for-each select="$statements">
        <dd dir="auto">
          <xsl:sequence select="f:link-if-safe((f:plain-words(.)[. ne ''], string(@target))[1], @target)"/>
        </dd>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="f:editorial-labels" as="map(xs:string, xs:string)" visibility="private" select="map {
      'correction': 'correction', 'hyphenation': 'hyphenation', 'interpretation': 'interpretation',
      'normalization': 'normalization', 'punctuation': 'punctuation', 'quotation': 'quotation-marks',
      'segmentation': 'segmentation', 'stdVals': 'stdVals'}"/>

  <xsl:function name="f:editorial" as="element()*" visibility="private">
    <xsl:param name="declaration" as="element(editorialDecl)*"/>
    <xsl:for-each select="$declaration/*">
      <xsl:sequence select="f:fact(f:label(($f:editorial-labels(local-name()), 'editing')[1]), f:plain-words(.))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:change" as="xs:string" visibility="private">
    <xsl:param name="change" as="element(change)"/>
    <xsl:variable name="when" as="attribute()?" select="($change/@when, $change/date/@when)[1]"/>
    <xsl:sequence select="string-join(($when ! f:said-value(.), f:plain-words($change)[. ne '']), ': ')"/>
  </xsl:function>

</xsl:stylesheet>
