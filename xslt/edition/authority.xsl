<?xml version="1.0" encoding="UTF-8"?>
<!--
  Whom a pointer means, and what the authority files say of them. A key is 'id:' and an xml:id,
  'uri:' and an address, or 'name:' and the words of a name that points nowhere.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:key name="f:prefix" match="prefixDef" use="normalize-space(@ident)"/>

  <!-- The key of a mention. -->
  <xsl:function name="f:mention-key" as="xs:string" visibility="public">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="(f:pointer-key($mention), 'name:' || f:words($mention, 'reading'))[1]"/>
  </xsl:function>

  <!-- The key that ref or key of an element gives, if it has one. -->
  <xsl:function name="f:pointer-key" as="xs:string?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:resolve(($element/@ref, $element/@key)[normalize-space()][1], $element)"/>
  </xsl:function>

  <!-- The key of the first pointer of a list. Read are person:ID and the like, also by prefixDef;
       #ID; people.xml#ID, places.xml#ID, organisations.xml#ID in any folder; any other address. -->
  <xsl:function name="f:resolve" as="xs:string?" visibility="public">
    <xsl:param name="pointers" as="xs:string?"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="first" as="xs:string?" select="tokenize($pointers)[1]"/>
    <xsl:sequence select="$first ! f:key-of-address(f:expand-prefix(., $from))"/>
  </xsl:function>

  <xsl:function name="f:key-of-address" as="xs:string" visibility="private">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="
        if (matches($address, '^(person|place|org|organisation):[^/:#]+$')) then 'id:' || substring-after($address, ':')
        else if (matches($address, '^([^#:]*/)?(people|persons|places|organisations)\.xml#.')
            or starts-with($address, '#'))
        then 'id:' || substring-after($address, '#')
        else 'uri:' || $address"/>
  </xsl:function>

  <!-- A prefix is expanded where its definition takes the rest of the pointer as a whole. Patterns
       of other kinds are not run: a text must not be able to stop the build. -->
  <xsl:function name="f:expand-prefix" as="xs:string" visibility="private">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="definition" as="element(prefixDef)?" select="
        if (contains($pointer, ':'))
        then key('f:prefix', substring-before($pointer, ':'), root($from))
            [matches(@matchPattern, '^\^?\((\[[^\[\]()]{1,60}\]|\.|\\S|\\w)[+*]\)\$?$')][1]
        else ()"/>
    <xsl:variable name="rest" as="xs:string" select="substring-after($pointer, ':')"/>
    <xsl:sequence select="
        if ($definition and contains($definition/@replacementPattern, '$1'))
        then substring-before($definition/@replacementPattern, '$1') || $rest
            || substring-after($definition/@replacementPattern, '$1')
        else $pointer"/>
  </xsl:function>

  <!-- The entry of a mention: in the file of its kind, else in the text's own header. -->
  <xsl:function name="f:entry" as="element()?" visibility="public">
    <xsl:param name="mention" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="f:entry-of-key(f:mention-key($mention), $kind, root($mention))"/>
  </xsl:function>

  <xsl:function name="f:entry-of-key" as="element()?" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="id" as="xs:string" select="substring-after($key, 'id:')"/>
    <xsl:variable name="file" as="document-node()?" select="
        if ($kind eq 'person') then $people else if ($kind eq 'place') then $places else $organisations"/>
    <xsl:if test="starts-with($key, 'id:')">
      <xsl:sequence select="
          ($file ! key('f:by-id', $id, .), ($people, $organisations, $places) ! key('f:by-id', $id, .),
           key('f:by-id', $id, $document))
          [self::person | self::personGrp | self::place | self::org | self::nym | self::role
            | self::castItem | self::category | self::bibl][1]"/>
    </xsl:if>
  </xsl:function>

  <!-- True of an entry that nobody has confirmed. -->
  <xsl:function name="f:is-draft" as="xs:boolean" visibility="public">
    <xsl:param name="entry" as="element()?"/>
    <xsl:sequence select="exists($entry) and ($entry/@cert = 'low'
        or (some $r in tokenize($entry/@resp) satisfies f:is-tool($r, root($entry))))"/>
  </xsl:function>

  <xsl:function name="f:is-tool" as="xs:boolean" visibility="private">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="id" as="xs:string" select="substring-after($pointer, '#')"/>
    <xsl:sequence select="lower-case($id) eq 'rubricator'
        or $id ne '' and exists(key('f:by-id', $id, $document)/self::application)"/>
  </xsl:function>

  <!-- The name to show: the entry's, else the one that first stands in the text. -->
  <xsl:function name="f:display-name" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="
        (f:entry-of-key($key, $kind, $document) ! f:entry-name(.),
         key('f:mention', $key, $document)[f:is-read(.)][1] ! f:words(., 'reading'),
         substring-after($key, ':'), '…')[. ne ''][1]"/>
  </xsl:function>

  <xsl:function name="f:entry-name" as="xs:string?" visibility="public">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="f:main-name($entry) ! f:plain-words(.)"/>
  </xsl:function>

  <xsl:function name="f:main-name" as="element()?" visibility="public">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="names" as="element()*" select="f:names-of-entry($entry)"/>
    <xsl:sequence select="($names[@type = ('main', 'preferred', 'reg')], $names)[1]"/>
  </xsl:function>

  <xsl:function name="f:names-of-entry" as="element()*" visibility="public">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="$entry/(persName | placeName | orgName | name | label | head | settlement | role)"/>
  </xsl:function>

  <!-- Words of the header or an authority file; parts without words between them are parted, but not
       after a hyphen or an apostrophe that the next part follows at once. -->
  <xsl:function name="f:plain-words" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="normalize-space(
        if ($element/* and empty($element/text()[normalize-space()]))
        then string-join($element/* ! (f:plain-words(.) || (if (f:clings(.)) then '' else ' ')))
        else string($element))"/>
  </xsl:function>

  <!-- True of the al- of al-Idrisi and the d’ of d’Arc, where no space is written. -->
  <xsl:function name="f:clings" as="xs:boolean" visibility="private">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="
        exists($part/following-sibling::node()[1][self::*]) and matches(substring($part, string-length($part)), '[-‐’'']')"/>
  </xsl:function>

  <!-- What is known of an entry, in a line; nothing where nothing is. -->
  <xsl:function name="f:description" as="xs:string?" visibility="public">
    <xsl:param name="entry" as="element()?"/>
    <xsl:variable name="words" as="xs:string*" select="
        $entry/(desc, occupation, note, state, trait, country)[normalize-space()][1] ! f:plain-words(.)"/>
    <xsl:sequence select="string-join(($words, f:life($entry)), ' · ')[. ne '']"/>
  </xsl:function>

  <!-- Years of birth and death, as far as they are stated. -->
  <xsl:function name="f:life" as="xs:string?" visibility="private">
    <xsl:param name="person" as="element()?"/>
    <xsl:variable name="birth" as="xs:string?" select="f:year($person/birth[1])"/>
    <xsl:variable name="death" as="xs:string?" select="f:year($person/death[1])"/>
    <xsl:sequence select="
        if ($birth and $death) then $birth || '–' || $death
        else if ($birth) then f:label('born', $birth)
        else $death ! f:label('died', .)"/>
  </xsl:function>

  <xsl:function name="f:year" as="xs:string?" visibility="private">
    <xsl:param name="event" as="element()?"/>
    <xsl:sequence select="$event/@when[matches(., '^-?[0-9]{4}')] ! replace(., '^(-?)0{0,3}([0-9]+).*$', '$1$2')"/>
  </xsl:function>

  <!-- The id of an entry on the page, such as person:jane-eyre. -->
  <xsl:function name="f:entry-id" as="xs:string" visibility="public">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="
        $kind || ':' || (if (starts-with($key, 'id:')) then '' else substring-before($key, ':') || ':')
        || f:id-part(substring-after($key, ':'))"/>
  </xsl:function>

</xsl:stylesheet>
