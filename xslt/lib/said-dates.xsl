<?xml version="1.0" encoding="UTF-8"?>
<!-- The value of a date in words. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:function name="f:month" as="xs:string" visibility="private">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="f:label-words('months')[$number]"/>
  </xsl:function>

  <!-- One value: 2020-10-09 as 9 October 2020; two in EDTF, as 1914/1918 and [1914..1918]. What is of another form stays as it is. -->
  <xsl:function name="f:said-value" as="xs:string" visibility="public">
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="v" as="xs:string" select="normalize-space($value)"/>
    <xsl:sequence select="
        if (matches($v, '^-?\d{4,9}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d\d:\d\d(:\d\d)?\S{0,6})?)?)?$'))
        then string-join((f:said-day(tokenize($v, 'T')[1]), f:said-time(tokenize($v, 'T')[2])), ', ')
        else if (matches($v, '^\d\d:\d\d(:\d\d)?$')) then f:said-time($v)
        else if (matches($v, '^\[[^\[\].]{0,40}\.\.[^\[\].]{0,40}\]$'))
        then f:said-bounds(substring-before(substring($v, 2), '..'),
          substring-before(substring-after($v, '..'), ']'), 'between', 'notBefore', 'notAfter')
        else if (matches($v, '^[^/]{0,40}/[^/]{0,40}$'))
        then f:said-bounds(substring-before($v, '/'), substring-after($v, '/'), 'span', 'from', 'to')
        else f:said-month-day($v)"/>
  </xsl:function>

  <!-- Two values of which one may be empty: a span, or the days between which something lies. -->
  <xsl:function name="f:said-bounds" as="xs:string" visibility="public">
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="last" as="xs:string"/>
    <xsl:param name="both" as="xs:string"/>
    <xsl:param name="only-first" as="xs:string"/>
    <xsl:param name="only-last" as="xs:string"/>
    <xsl:sequence select="
        if ($first eq $last) then f:said-value($first)
        else if ($first eq '') then f:label($only-last, f:said-value($last))
        else if ($last eq '') then f:label($only-first, f:said-value($first))
        else if ($both eq 'span') then f:said-span(f:said-before($first, $last), f:said-value($last))
        else f:label($both, (f:said-before($first, $last), f:said-value($last)))"/>
  </xsl:function>

  <!-- A dash is tight between words that stand alone: 10–11 October 2020, but 30 September – 2 October 2020. -->
  <xsl:function name="f:said-span" as="xs:string" visibility="private">
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="last" as="xs:string"/>
    <xsl:variable name="tight" as="xs:boolean"
        select="not(contains($first, ' ')) and (not(matches($first, '^\d{3,}$')) or not(contains($last, ' ')))"/>
    <xsl:sequence select="$first || (if ($tight) then '–' else ' – ') || $last"/>
  </xsl:function>

  <!-- The first of two values, without the month or the year that the last says for both. -->
  <xsl:function name="f:said-before" as="xs:string" visibility="private">
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="last" as="xs:string"/>
    <xsl:variable name="days" as="xs:boolean" select="every $v in ($first, $last) satisfies matches($v, $f:form-of-day)"/>
    <xsl:variable name="months" as="xs:boolean" select="every $v in ($first, $last) satisfies matches($v, $f:form-of-month)"/>
    <xsl:sequence select="
        if ($days and substring($first, 1, 7) eq substring($last, 1, 7)) then f:said-number(xs:integer(substring($first, 9)))
        else if (($days or $months) and substring($first, 1, 4) eq substring($last, 1, 4))
        then f:said-month-day('-' || substring($first, 5))
        else f:said-value($first)"/>
  </xsl:function>

  <xsl:variable name="f:form-of-day" as="xs:string" static="yes" select="'^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'"/>
  <xsl:variable name="f:form-of-month" as="xs:string" static="yes" select="'^\d{4}-(0[1-9]|1[0-2])$'"/>

  <!-- Year, month and day, as many as there are; the day comes first. -->
  <xsl:function name="f:said-day" as="xs:string" visibility="private">
    <xsl:param name="day" as="xs:string"/>
    <xsl:variable name="parts" as="xs:integer*" select="tokenize(replace($day, '^-', ''), '-') ! xs:integer(.)"/>
    <xsl:variable name="year" as="xs:integer" select="if (starts-with($day, '-')) then -$parts[1] else $parts[1]"/>
    <xsl:sequence select="
        string-join(($parts[3] ! f:said-number(.), $parts[2] ! f:month(.), f:said-year($year)), ' ')"/>
  </xsl:function>

  <!-- The day of a month as it is written before the month. -->
  <xsl:function name="f:said-number" as="xs:string" visibility="private">
    <xsl:param name="day" as="xs:integer"/>
    <xsl:sequence select="f:label(if ($day eq 1) then 'first-day' else 'day', string($day))"/>
  </xsl:function>

  <!-- Hours and minutes; the zone where there is one. -->
  <xsl:function name="f:said-time" as="xs:string?" visibility="private">
    <xsl:param name="time" as="xs:string?"/>
    <xsl:sequence select="
        $time ! normalize-space(substring(., 1, 5) || ' ' || replace(substring(., 6), '^:\d\d(\.\d{1,9})?', ''))"/>
  </xsl:function>

  <xsl:function name="f:said-month-day" as="xs:string" visibility="private">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="
        if (matches($value, '^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'))
        then f:said-number(xs:integer(substring($value, 6))) || ' ' || f:month(xs:integer(substring($value, 3, 2)))
        else if (matches($value, '^--(0[1-9]|1[0-2])$')) then f:month(xs:integer(substring($value, 3, 2)))
        else $value"/>
  </xsl:function>

  <!-- -0043 is said 43 BC (in XSD 1.0, which TEI's dates follow, there is no year 0). -->
  <xsl:function name="f:said-year" as="xs:string" visibility="private">
    <xsl:param name="year" as="xs:integer"/>
    <xsl:sequence select="if ($year lt 0) then f:label('before-christ', string(-$year)) else string($year)"/>
  </xsl:function>

</xsl:stylesheet>
