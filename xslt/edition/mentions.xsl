<?xml version="1.0" encoding="UTF-8"?>
<!--
  From a TEI document to the document of its mentions (elements in no namespace): who and what is
  named, the dates, the quotations, each with the id of its words on the page, where it stands, and
  the words around it. The indexes and the pages of persons, places and organisations are made of these.

  mentions stem title date                  with a word where it is inferred
    dated                                   how sure the date is, and why
    source; rights target?                  where the text comes from, and whose it is
    anchor id place                         a block that a pointer can mean
    entry key kind name description?        an entry that only this text has
    mention kind key anchor place block     before, words, after
    date value? said? sort? reason? cert? evidence? quoted? anchor place block sentence
    quotation kind anchor place block sentence marks?
      before, words; speaker kind key role (said, written); cited-work title date?; day said cert?
      evidence? (when it was said, and why then); between and words of each further part; after;
      until-next (the words up to the next quotation where that is in the same sentence)
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Words on each side of a name, and of a quotation, whose sentence tells who speaks. -->
  <xsl:variable name="f:words-around" as="map(xs:string, xs:integer)" visibility="private"
      select="map { 'mention': 12, 'date': 12, 'quotation': 40 }"/>

  <!-- Characters that a quotation is shown with. -->
  <xsl:variable name="f:most-of-quotation" as="xs:integer" static="yes" select="900"/>

  <xsl:template match="/" mode="mentions" as="element(Q{}mentions)">
    <xsl:variable name="found" as="element()*" select="f:mentions(.) | f:all-dates(.) | f:quotations(.)"/>
    <mentions stem="{$stem}" title="{f:title(.)}">
      <xsl:sequence select="f:text-date-marked(.) ! f:attribute('date', .)"/>
      <xsl:sequence select="
          f:reasons-of-text-date(.) ! f:reason-record(.), f:sources-told(.), .//text//*[@xml:id][f:is-block(.)][f:is-read(.)] ! f:anchor-record(.), f:own-entries(.)"/>
      <xsl:for-each-group select="$found" group-by="generate-id(f:line-owner(.))">
        <xsl:variable name="line" as="map(xs:string, item()*)" select="f:line-of(f:line-owner(.))"/>
        <xsl:apply-templates select="current-group()" mode="f:mention-record">
          <xsl:with-param name="line" as="map(xs:string, item()*)" select="$line" tunnel="yes"/>
          <xsl:with-param name="block" as="xs:integer" select="position()" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:for-each-group>
    </mentions>
  </xsl:template>

  <!-- All dates that are read, also those without a value. -->
  <xsl:function name="f:all-dates" as="element()*" visibility="private">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="$document//text//(date | time)[f:is-read(.)]"/>
  </xsl:function>

  <!-- First parts of quotations that are read. -->
  <xsl:function name="f:quotations" as="element()*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="$document//text//(said | quote | q | soCalled)[not(@prev)][f:is-read(.)]"/>
  </xsl:function>

  <xsl:function name="f:attribute" as="attribute()" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:attribute name="{$name}" select="$value"/>
  </xsl:function>

  <xsl:function name="f:reason-record" as="element(Q{}dated)" visibility="private">
    <xsl:param name="reason" as="xs:string"/>
    <dated>{$reason}</dated>
  </xsl:function>

  <xsl:function name="f:anchor-record" as="element(Q{}anchor)" visibility="private">
    <xsl:param name="block" as="element()"/>
    <anchor id="{f:id($block)}" place="{f:whereabouts($block)}"/>
  </xsl:function>

  <xsl:function name="f:sources-told" as="element()*" visibility="private">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="file" as="element(fileDesc)?" select="f:header($document)/fileDesc"/>
    <xsl:variable name="availability" as="element(availability)*" select="$file/publicationStmt/availability"/>
    <xsl:for-each select="distinct-values($file/sourceDesc/* ! f:source-told(.)[. ne ''])">
      <source>{.}</source>
    </xsl:for-each>
    <xsl:for-each select="if ($availability/*) then $availability/* else $availability">
      <xsl:if test="normalize-space() or @target">
        <rights><xsl:sequence select="@target ! f:attribute('target', .)"/>{(f:plain-words(.)[. ne ''], @target)[1]}</rights>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- A source in a line, without its numbers and the title that the text has itself. -->
  <xsl:function name="f:source-told" as="xs:string" visibility="private">
    <xsl:param name="source" as="element()"/>
    <xsl:variable name="parts" as="element()*"
        select="$source/(* except (idno, title[normalize-space() = f:title(root($source))]))"/>
    <xsl:sequence select="
        if ($source/text()[normalize-space()] or empty($parts)) then f:source-line($source)
        else f:source-parts($parts)"/>
  </xsl:function>

  <!-- Entries of the text's own header that names or speeches point to; works and kinds are none. -->
  <xsl:function name="f:own-entries" as="element(Q{}entry)*" visibility="private">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="pointers" as="attribute()*" select="
        $document//text//(@ref | @key | @who)[contains(., '#')] | $document//bibl/author//(@ref | @key)"/>
    <xsl:for-each select="distinct-values($pointers ! tokenize(.) ! f:corpus-key(., $document))[starts-with(., 'text:')]">
      <xsl:variable name="id" as="xs:string" select="substring-after(., '#')"/>
      <xsl:variable name="entry" as="element()?" select="f:entry-of-key('id:' || $id, 'person', $document)"/>
      <xsl:if test="$entry[not(self::bibl | self::category)] and f:display-name('id:' || $id, 'person', $document)">
        <entry key="{.}" kind="{f:kind-of-entry($entry, 'person')}"
            name="{f:display-name('id:' || $id, 'person', $document)}">
          <xsl:sequence select="f:description($entry) ! f:attribute('description', .)"/>
        </entry>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The record of a name, a date or a quotation. -->
  <xsl:mode name="f:mention-record" on-no-match="fail" on-multiple-match="use-last" visibility="private"/>

  <xsl:template match="*" mode="f:mention-record" as="element(Q{}mention)">
    <xsl:variable name="key" as="xs:string" select="f:corpus-key-of-mention(.)"/>
    <mention kind="{f:kind-of-entry(f:entry(., f:kind(.)), f:kind(.))}" key="{$key}">
      <xsl:call-template name="f:where-it-stands"><xsl:with-param name="as" as="xs:string" select="'mention'"/></xsl:call-template>
    </mention>
  </xsl:template>

  <xsl:template match="date | time" mode="f:mention-record" as="element(Q{}date)">
    <date>
      <xsl:sequence select="
          f:date-value(.) ! f:attribute('value', .), f:said-date(.)[. ne ''] ! f:attribute('said', .),
          f:reason(.) ! f:attribute('reason', .), @cert ! f:attribute('cert', .), @evidence ! f:attribute('evidence', .),
          (ancestor::said | ancestor::quote | ancestor::q | ancestor::soCalled)[1] ! f:attribute('quoted', 'yes')"/>
      <xsl:call-template name="f:where-it-stands"><xsl:with-param name="as" as="xs:string" select="'date'"/></xsl:call-template>
    </date>
  </xsl:template>

  <xsl:template match="said | quote | q | soCalled" mode="f:mention-record" as="element(Q{}quotation)">
    <xsl:param name="line" as="map(xs:string, item()*)" tunnel="yes"/>
    <quotation kind="{local-name()}">
      <xsl:if test="root()//encodingDesc/editorialDecl/quotation/@marks = 'none'">
        <xsl:attribute name="marks" select="'none'"/>
      </xsl:if>
      <xsl:call-template name="f:where-it-stands"><xsl:with-param name="as" as="xs:string" select="'quotation'"/></xsl:call-template>
      <xsl:sequence select="f:speaker-records(.)"/>
      <xsl:call-template name="f:day-of-speech"/>
      <xsl:call-template name="f:further-parts"/>
      <xsl:sequence select="f:up-to-the-next(., $line)"/>
    </quotation>
  </xsl:template>

  <!-- The words up to the next quotation, where that begins after this one in the same sentence. -->
  <xsl:function name="f:up-to-the-next" as="element(Q{}until-next)?" visibility="private">
    <xsl:param name="quotation" as="element()"/>
    <xsl:param name="line" as="map(xs:string, item()*)"/>
    <xsl:variable name="last" as="element()" select="f:parts($quotation)[last()]"/>
    <xsl:variable name="next" as="element()?" select="
        $quotation/following::*[self::said | self::quote | self::q | self::soCalled][not(@prev)][1]
        [. &gt;&gt; $last][f:is-read(.)]"/>
    <xsl:if test="$next and f:is-in-line($line, $last) and f:is-in-line($line, $next)
        and f:sentence-of($line, $quotation) eq f:sentence-of($line, $next)">
      <until-next>{f:words-between($line, $last, $next)}</until-next>
    </xsl:if>
  </xsl:function>

  <!-- The parts after the first, each with the words between, where they stand in the same line; then
       what follows the last. -->
  <xsl:template name="f:further-parts" as="element()*">
    <xsl:param name="line" as="map(xs:string, item()*)" tunnel="yes"/>
    <xsl:variable name="parts" as="element()+" select="f:parts(.)"/>
    <xsl:for-each select="tail($parts)">
      <xsl:variable name="number" as="xs:integer" select="position()"/>
      <between>{(f:words-between($line, $parts[$number], .), ' … ')[1]}</between>
      <words anchor="{f:id(.)}">{f:shortened(f:words(., 'reading'))}</words>
    </xsl:for-each>
    <xsl:if test="tail($parts)">
      <after>{f:context($line, $parts[last()], $f:words-around?quotation)?after[f:is-in-line($line, $parts[last()])]}</after>
    </xsl:if>
  </xsl:template>

  <!-- Id, place, block, sentence, and the words before, of and after. -->
  <xsl:template name="f:where-it-stands" as="node()+">
    <xsl:param name="as" as="xs:string"/>
    <xsl:param name="line" as="map(xs:string, item()*)" tunnel="yes"/>
    <xsl:param name="block" as="xs:integer" tunnel="yes"/>
    <xsl:variable name="context" as="map(xs:string, item())" select="f:context($line, ., $f:words-around($as))"/>
    <xsl:variable name="language" as="xs:string?" select="f:language-at(.)"/>
    <xsl:sequence select="
        f:attribute('anchor', f:id(.)), f:attribute('place', f:whereabouts(.)), f:attribute('block', string($block)),
        f:attribute('sentence', string($context?sentence)), $language ! f:attribute('language', .)"/>
    <before>{$context?before}</before>
    <words anchor="{f:id(.)}">{f:shortened(f:words(., 'reading'))}</words>
    <xsl:if test="empty(self::*[@next][tail(f:parts(.))])"><after>{$context?after}</after></xsl:if>
  </xsl:template>

  <xsl:function name="f:shortened" as="xs:string" visibility="private">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
        if (string-length($words) le $f:most-of-quotation) then $words
        else replace(substring($words, 1, $f:most-of-quotation), '\s\S{0,60}$', '') || ' …'"/>
  </xsl:function>

  <!-- The parts of a quotation in their order, as next tells it; each once. -->
  <xsl:function name="f:parts" as="element()+" visibility="public">
    <xsl:param name="first" as="element()"/>
    <xsl:iterate select="1 to $f:most-parts">
      <xsl:param name="part" as="element()?" select="$first"/>
      <xsl:sequence select="$part"/>
      <xsl:variable name="next" as="element()?" select="
          $part/@next[starts-with(., '#')] ! key('f:by-id', substring(., 2), root($first))[1]
          [@prev][ancestor::text][f:is-read(.)]"/>
      <xsl:choose>
        <xsl:when test="empty($next) or not($part &lt;&lt; $next)"><xsl:break/></xsl:when>
        <xsl:otherwise>
          <xsl:next-iteration><xsl:with-param name="part" as="element()?" select="$next"/></xsl:next-iteration>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <xsl:variable name="f:most-parts" as="xs:integer" static="yes" select="1000"/>

  <!-- Who says it, and who wrote the work that it is from. -->
  <xsl:function name="f:speaker-records" as="element()*" visibility="private">
    <xsl:param name="quotation" as="element()"/>
    <xsl:variable name="work" as="element()?" select="f:work-quoted($quotation)"/>
    <xsl:for-each-group select="tokenize($quotation/@who)" group-by="f:corpus-key(., $quotation)">
      <speaker key="{current-grouping-key()}" role="said" kind="{f:kind-of-pointer(., $quotation)}"/>
    </xsl:for-each-group>
    <xsl:for-each-group select="$work/author[normalize-space()]" group-by="f:key-of-author(.)">
      <speaker key="{current-grouping-key()}" role="written" kind="{f:kind-of-author(.)}"/>
    </xsl:for-each-group>
    <xsl:if test="$work/title[normalize-space()]">
      <cited-work title="{f:plain-words($work/title[normalize-space()][1])}">
        <xsl:sequence select="$work/date[1] ! (f:said-date(.), normalize-space())[. ne ''][1] ! f:attribute('date', .)"/>
      </cited-work>
    </xsl:if>
  </xsl:function>

  <!-- The work that source points to, else that of the citation around the words. -->
  <xsl:function name="f:work-quoted" as="element()?" visibility="public">
    <xsl:param name="quotation" as="element()"/>
    <xsl:variable name="id" as="xs:string?"
        select="tokenize($quotation/@source)[starts-with(., '#')][1] ! substring(., 2)"/>
    <xsl:sequence select="
        ($id ! key('f:by-id', ., root($quotation))[self::bibl | self::biblStruct | self::biblFull],
         $quotation/parent::cit/bibl)[1]"/>
  </xsl:function>

  <xsl:function name="f:kind-of-author" as="xs:string" visibility="public">
    <xsl:param name="author" as="element(author)"/>
    <xsl:variable name="pointer" as="xs:string?" select="f:pointer-of-author($author)"/>
    <xsl:sequence select="
        if ($pointer) then f:kind-of-pointer($pointer, $author) else if ($author/orgName) then 'organisation' else 'person'"/>
  </xsl:function>

  <xsl:function name="f:name-of-author" as="element()" visibility="public">
    <xsl:param name="author" as="element(author)"/>
    <xsl:sequence select="($author/(persName | orgName | name | rs)[normalize-space()], $author)[1]"/>
  </xsl:function>

  <xsl:function name="f:pointer-of-author" as="xs:string?" visibility="public">
    <xsl:param name="author" as="element(author)"/>
    <xsl:sequence select="((f:name-of-author($author), $author) ! (@ref, @key)[normalize-space()] ! string())[1]"/>
  </xsl:function>

  <xsl:function name="f:key-of-author" as="xs:string" visibility="public">
    <xsl:param name="author" as="element(author)"/>
    <xsl:sequence select="
        (f:corpus-key(f:pointer-of-author($author), $author), 'name:' || f:plain-words(f:name-of-author($author)))[1]"/>
  </xsl:function>

</xsl:stylesheet>
