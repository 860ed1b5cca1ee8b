<?xml version="1.0" encoding="UTF-8"?>
<!--
  The citation of a text for programs: BibTeX, CSL-JSON and RIS, each as characters to copy. Said is
  what the headers say: authors, title, corpus, version, date.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:function name="f:citations-for-programs" as="element(Q{}details)" visibility="public">
    <xsl:param name="document" as="node()"/>
    <details class="formats">
      <summary>BibTeX · CSL-JSON · RIS</summary>
      <xsl:sequence select="
          f:format('BibTeX', f:bibtex($document)), f:format('CSL-JSON', f:csl-json($document)),
          f:format('RIS', f:ris($document))"/>
    </details>
  </xsl:function>

  <xsl:function name="f:format" as="element(Q{}figure)" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="record" as="xs:string"/>
    <figure>
      <figcaption>{$name}</figcaption>
      <pre lang="" dir="ltr" tabindex="0" aria-label="{$name}" role="region"><code>{$record}</code></pre>
    </figure>
  </xsl:function>

  <!-- The family name, the particle before it (the van of van Eyck) and the given names, where the
       header tells them apart; else all in one. -->
  <xsl:function name="f:name-parts" as="map(xs:string, xs:string)" visibility="private">
    <xsl:param name="author" as="element(author)"/>
    <xsl:variable name="words" as="function(element()*) as xs:string"
        select="function($parts) { string-join($parts ! f:plain-words(.), ' ') }"/>
    <xsl:sequence select="
        if ($author//surname and $author//forename)
        then map { 'family': $words($author//surname), 'given': $words($author//forename),
          'particle': $words($author//nameLink) }
        else map { 'literal': f:author-name($author) }"/>
  </xsl:function>

  <!-- The particle and the family name, parted unless the particle clings, as in d’Arc. -->
  <xsl:function name="f:whole-family-name" as="xs:string" visibility="private">
    <xsl:param name="parts" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="
        $parts?particle || ' '[matches($parts?particle, '[^-‐’'']$')] || $parts?family"/>
  </xsl:function>

  <xsl:function name="f:named-authors" as="element(author)*" visibility="private">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="f:header($document)/fileDesc/titleStmt/author[f:author-name(.) ne '']"/>
  </xsl:function>

  <!-- The year of the version of the corpus. -->
  <xsl:function name="f:year-of-corpus" as="xs:string?" visibility="private">
    <xsl:sequence select="f:catalogue()/@date[matches(., '^[0-9]{4}')] ! substring(., 1, 4)"/>
  </xsl:function>

  <!-- Fields that are empty are left out: name and value, by turns. -->
  <xsl:function name="f:fields" as="xs:string*" visibility="private">
    <xsl:param name="names" as="xs:string+"/>
    <xsl:param name="values" as="xs:string+"/>
    <xsl:param name="line" as="function(xs:string, xs:string) as xs:string"/>
    <xsl:for-each select="$names">
      <xsl:variable name="number" as="xs:integer" select="position()"/>
      <xsl:sequence select="$values[$number][. ne ''] ! $line(current(), .)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Title, corpus, version, year, language. -->
  <xsl:function name="f:values-cited" as="xs:string+" visibility="private">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="
        f:title($document), normalize-space(f:catalogue()/@title), normalize-space(f:catalogue()/@version),
        string(f:year-of-corpus()), string(f:text-language($document))"/>
  </xsl:function>

  <xsl:function name="f:bibtex" as="xs:string" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="authors" as="xs:string*" select="
        f:named-authors($document) ! f:name-parts(.)
          ! (if (?family) then f:in-bibtex(f:whole-family-name(.)) || ', ' || f:in-bibtex(?given) else '{' || f:in-bibtex(?literal) || '}')"/>
    <xsl:variable name="lines" as="xs:string*" select="
        $authors[1] ! ('  author = {' || string-join($authors, ' and ') || '}'),
        f:fields(('title', 'booktitle', 'version', 'year', 'langid'),
          (f:values-cited($document)[position() lt 5], f:babel-name(f:text-language($document))),
          function($name, $value) { '  ' || $name || ' = {' || (if ($name eq 'title') then '{' || f:in-bibtex($value) || '}'
            else f:in-bibtex($value)) || '}' })"/>
    <xsl:sequence select="
        '@incollection{' || replace($stem, '[^A-Za-z0-9._-]', '-') || ',&#10;' || string-join($lines, ',&#10;') || '&#10;}'"/>
  </xsl:function>

  <!-- The names under which babel and polyglossia know languages, by their tags. -->
  <xsl:variable name="f:babel-names" as="map(xs:string, xs:string)" visibility="private" select="map {
      'ar': 'arabic', 'bg': 'bulgarian', 'ca': 'catalan', 'cs': 'czech', 'da': 'danish', 'de': 'ngerman',
      'el': 'greek', 'en': 'english', 'es': 'spanish', 'et': 'estonian', 'fa': 'persian', 'fi': 'finnish',
      'fr': 'french', 'ga': 'irish', 'he': 'hebrew', 'hr': 'croatian', 'hu': 'hungarian', 'hy': 'armenian',
      'is': 'icelandic', 'it': 'italian', 'la': 'latin', 'lt': 'lithuanian', 'lv': 'latvian', 'nl': 'dutch',
      'pl': 'polish', 'pt': 'portuguese', 'ro': 'romanian', 'ru': 'russian', 'sk': 'slovak',
      'sl': 'slovene', 'sr': 'serbian', 'sv': 'swedish', 'tr': 'turkish', 'uk': 'ukrainian' }"/>

  <xsl:function name="f:babel-name" as="xs:string" visibility="private">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:sequence select="string($f:babel-names(lower-case(tokenize($tag || '-', '-')[1])))"/>
  </xsl:function>

  <!-- Signs that TeX reads as its own. -->
  <xsl:function name="f:in-bibtex" as="xs:string" visibility="public">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="signs" as="map(xs:string, xs:string)" select="map {
        '\': '\textbackslash{}', '~': '\textasciitilde{}', '^': '\textasciicircum{}' }"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$words" regex="[\\~^{{}}$&amp;%#_]">
        <xsl:matching-substring><xsl:sequence select="($signs(.), '\' || .)[1]"/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

  <xsl:function name="f:csl-json" as="xs:string" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="authors" as="xs:string*" select="
        for $parts in f:named-authors($document) ! f:name-parts(.) return '{'
          || string-join(('family', 'particle', 'given', 'literal') ! f:csl-part(., $parts(.)), ', ') || '}'"/>
    <xsl:variable name="fields" as="xs:string*" select="
        '&quot;id&quot;: ' || f:in-json($stem), '&quot;type&quot;: &quot;chapter&quot;',
        $authors[1] ! ('&quot;author&quot;: [' || string-join($authors, ', ') || ']'),
        f:fields(('title', 'container-title', 'version', 'issued', 'language'), f:values-cited($document),
          function($name, $value) { f:in-json($name) || ': '
            || (if ($name eq 'issued') then '{&quot;date-parts&quot;: [[' || $value || ']]}' else f:in-json($value)) })"/>
    <xsl:sequence select="'[{&#10;  ' || string-join($fields, ',&#10;  ') || '&#10;}]'"/>
  </xsl:function>

  <!-- A part of a name; nothing where there is none. -->
  <xsl:function name="f:csl-part" as="xs:string?" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="words" as="xs:string?"/>
    <xsl:sequence select="
        $words[. ne ''] ! (f:in-json(if ($name eq 'particle') then 'non-dropping-particle' else $name) || ': ' || f:in-json(.))"/>
  </xsl:function>

  <xsl:function name="f:in-json" as="xs:string" visibility="private">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="replace(serialize($words, map { 'method': 'json' }), '\\/', '/')"/>
  </xsl:function>

  <xsl:function name="f:ris" as="xs:string" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="line" as="function(xs:string, xs:string) as xs:string"
        select="function($tag, $value) { $tag || '  - ' || $value }"/>
    <xsl:sequence select="
        string-join(('TY  - CHAP',
          f:named-authors($document) ! f:name-parts(.) ! $line('AU', (?literal, f:whole-family-name(.) || ', ' || ?given)[1]),
          f:fields(('TI', 'T2', 'ET', 'PY', 'LA'), f:values-cited($document), $line), 'ER  - '), '&#10;')"/>
  </xsl:function>

</xsl:stylesheet>
