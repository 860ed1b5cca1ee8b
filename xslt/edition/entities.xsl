<?xml version="1.0" encoding="UTF-8"?>
<!--
  Whom a name means in the whole corpus. A key here is as in authority.xsl, but an id that only the
  text itself knows is 'text:', the stem, '#' and the id: two plays may each have a king.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The key of a pointer that stands at a node of the text. -->
  <xsl:function name="f:corpus-key" as="xs:string?" visibility="public">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="address" as="xs:string?" select="tokenize($pointer)[1] ! f:expand-prefix(., $from)"/>
    <xsl:variable name="key" as="xs:string?" select="$address ! f:key-of-address(.)"/>
    <xsl:sequence select="
        if (starts-with($address, '#') and empty(f:entry-in-authority($key)))
        then 'text:' || $stem || $address
        else $key"/>
  </xsl:function>

  <!-- The key of a mention; of a name that points nowhere, its words. -->
  <xsl:function name="f:corpus-key-of-mention" as="xs:string" visibility="public">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="
        (f:corpus-key(($mention/@ref, $mention/@key)[normalize-space()][1], $mention),
         'name:' || f:words($mention, 'reading'))[1]"/>
  </xsl:function>

  <xsl:function name="f:entry-in-authority" as="element()?" visibility="public">
    <xsl:param name="key" as="xs:string?"/>
    <xsl:sequence select="
        if (starts-with($key, 'id:'))
        then (($people, $places, $organisations) ! key('f:by-id', substring-after($key, 'id:'), .))[1]
        else ()"/>
  </xsl:function>

  <!-- The kind of what an entry is of; what the name was marked as where the entry does not tell. -->
  <xsl:function name="f:kind-of-entry" as="xs:string" visibility="public">
    <xsl:param name="entry" as="element()?"/>
    <xsl:param name="marked" as="xs:string"/>
    <xsl:sequence select="
        if ($entry/(self::person | self::personGrp)) then 'person'
        else if ($entry/self::place) then 'place'
        else if ($entry/self::org) then 'organisation'
        else $marked"/>
  </xsl:function>

  <!-- What a pointer to a speaker or an author means: by its entry, by its own words, else by how the
       text marks the name that has the same pointer. -->
  <xsl:function name="f:kind-of-pointer" as="xs:string" visibility="public">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="address" as="xs:string?" select="tokenize($pointer)[1] ! f:expand-prefix(., $from)"/>
    <xsl:variable name="key" as="xs:string?" select="$address ! f:key-of-address(.)"/>
    <xsl:variable name="entry" as="element()?" select="$key ! f:entry-of-key(., 'person', root($from))"/>
    <xsl:sequence select="f:kind-of-entry($entry, (
        'place'[matches($address, '^place:|(^|/)places\.xml#')],
        'organisation'[matches($address, '^(org|organisation):|(^|/)organisations\.xml#')],
        $key ! key('f:mention', ., root($from)) ! f:kind(.), 'person')[1])"/>
  </xsl:function>

  <!-- The folder of the pages of a kind, and the name of its index. -->
  <xsl:function name="f:folder" as="xs:string" visibility="public">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="
        if ($kind eq 'person') then 'people' else if ($kind eq 'place') then 'places' else 'organisations'"/>
  </xsl:function>

  <!-- Bytes that a file name may have, with room for its ending. -->
  <xsl:variable name="f:longest-name" as="xs:integer" static="yes" select="200"/>

  <!-- The file of an entity without its ending; nothing where the name would be too long for a disk.
       No two keys give the same, also where case and Unicode forms are one: a capital has a tilde
       before it, a sign that is not safe is its number between low lines. A low line more than these
       stands after the first word of a key that is no id. -->
  <xsl:function name="f:entity-file" as="xs:string?" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="scheme" as="xs:string" select="substring-before($key, ':')"/>
    <xsl:variable name="name" as="xs:string"
        select="string-join(string-to-codepoints(substring-after($key, ':')) ! f:file-character(.))"/>
    <xsl:variable name="file" as="xs:string"
        select="if ($scheme eq 'id') then f:not-reserved($name) else $scheme || '_' || $name"/>
    <xsl:sequence select="$file[string-length(encode-for-uri(.)) le $f:longest-name][. ne '']"/>
  </xsl:function>

  <xsl:function name="f:file-character" as="xs:string" visibility="private">
    <xsl:param name="code" as="xs:integer"/>
    <xsl:variable name="character" as="xs:string" select="codepoints-to-string($code)"/>
    <xsl:sequence select="
        if (matches($character, '[a-z0-9.-]')) then $character
        else if (matches($character, '[A-Z]')) then '~' || lower-case($character)
        else if (matches($character, '\p{Lo}') and normalize-unicode($character, 'NFKD') eq $character)
        then $character
        else '_' || $code || '_'"/>
  </xsl:function>

  <!-- Names that an operating system keeps for itself, and those that begin with a dot. -->
  <xsl:function name="f:not-reserved" as="xs:string" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        if (matches($name, '^(\.|(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$))'))
        then '_' || string-to-codepoints($name)[1] || '_' || substring($name, 2)
        else $name"/>
  </xsl:function>

  <!-- The way from the folder of the edition to the page of an entity. -->
  <xsl:function name="f:entity-address" as="xs:string?" visibility="public">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="f:entity-file($key) ! (f:folder($kind) || '/' || encode-for-uri(.) || '.html')"/>
  </xsl:function>

</xsl:stylesheet>
