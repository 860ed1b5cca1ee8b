<?xml version="1.0" encoding="UTF-8"?>
<!-- What a reader asks the index in the browser. It is hidden until the script knows that it can answer. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The scripts of the page, in the order in which they need each other. -->
  <xsl:variable name="f:scripts" as="xs:string+" visibility="private" select="
      ('files', 'bytes', 'words', 'patterns', 'query', 'index', 'search', 'lines', 'measures', 'counts', 'save', 'view', 'tables', 'page') ! ('script/' || . || '.js')"/>

  <!-- The words that the script says, by the names that it gives them. -->
  <xsl:variable name="f:said" as="map(xs:string, xs:string)" visibility="private" select="
      map {
        'line': 'line', 'looking': 'ask-looking', 'found': 'ask-found', 'asked': 'ask-asked', 'none': 'ask-none',
        'mistake': 'ask-mistake', 'no-key': 'ask-no-key', 'too-many': 'ask-too-many', 'broken': 'ask-broken',
        'failed': 'ask-failed', 'further': 'ask-further', 'paragraph': 'in-p', 'any': 'ask-any', 'text': 'ask-text',
        'author': 'ask-author', 'language': 'ask-language', 'no-attribute': 'ask-no-attribute',
        'no-element': 'ask-no-element', 'other-version': 'ask-other-version', 'saving': 'ask-saving', 'too-long': 'ask-too-long',
        'rank': 'rank', 'word': 'word-form', 'count': 'count', 'words': 'ask-run', 'runs': 'ask-runs',
        'per-million': 'ask-per-million', 'texts': 'ask-in-texts', 'together': 'ask-together', 'expected': 'ask-expected',
        'here': 'ask-here', 'there': 'ask-there', 'per-million-there': 'ask-per-million-there', 'counted': 'ask-counted',
        'counted-beside': 'ask-counted-beside', 'compared': 'ask-compared', 'measures-collocates': 'ask-measures-collocates',
        'measures-keyness': 'ask-measures-keyness', 'needs-query': 'ask-needs-query', 'no-others': 'ask-no-others',
        'too-many-runs': 'ask-too-many-runs', 'no-such-count': 'ask-no-such-count', 'more-rows': 'ask-more-rows',
        'evenly': 'ask-evenly', 'table-of-lines': 'ask-table', 'table-of-counts': 'ask-table-of-counts', 'texts-asked': 'ask-texts-asked'
      }"/>

  <xsl:template name="f:ask" as="element(section)">
    <xsl:context-item as="element(concordance)" use="required"/>
    <section class="ask" hidden="" aria-label="{f:label('ask')}">
      <xsl:for-each select="sort(map:keys($f:said))">
        <xsl:attribute name="data-{.}" select="f:words($f:said(.))"/>
      </xsl:for-each>
      <form role="search" autocomplete="off">
        <p class="query">
          <label for="page:q">{f:label('ask-query')}</label>
          <input id="page:q" name="q" type="search" dir="auto" spellcheck="false" maxlength="2000"
              aria-describedby="page:ask-help"/>
          <button>{f:label('ask-find')}</button>
        </p>
        <p class="help" id="page:ask-help">{f:label('ask-help')}
          <xsl:text>{f:examples(.)[1] ! (' ' || f:label('ask-queries'))}</xsl:text>
          <xsl:for-each select="f:examples(.)">
            <xsl:text> </xsl:text>
            <button type="button" class="example" value="{.}"><code dir="auto">{.}</code></button>
          </xsl:for-each>
        </p>
        <p class="show">
          <label>{f:label('ask-show')} <select name="show">
            <option value="">{f:label('ask-show-lines')}</option>
            <option value="freq">{f:label('ask-show-freq')}</option>
            <option value="collocates">{f:label('ask-show-collocates')}</option>
            <option value="keyness">{f:label('ask-show-keyness')}</option>
          </select></label>
          <label data-for="freq" hidden="">{f:label('ask-freq-of')} <select name="freq"/></label>
          <label data-for="collocates" hidden="">{f:label('ask-window-left')} <input name="left" type="number" min="0" max="99" value="5"/></label>
          <label data-for="collocates" hidden="">{f:label('ask-window-right')} <input name="right" type="number" min="0" max="99" value="5"/></label>
          <label data-for="collocates" hidden=""><input name="sentence" type="checkbox"/> {f:label('ask-window-sentence')}</label>
          <label data-for="collocates keyness" hidden="">{f:label('ask-measure')} <select name="by"/></label>
          <label data-for="freq collocates keyness" hidden="">{f:label('ask-least')} <input name="least" type="number" min="1" max="1000000" value="1"/></label>
        </p>
        <details>
          <summary>{f:label('ask-more')}</summary>
          <p>
            <label>{f:label('ask-sort')} <select name="sort"><xsl:call-template name="f:sorts"/></select></label>
            <label>{f:label('ask-context')} <input name="context" type="number" min="1" max="30" value="8"/></label>
            <label><input name="case" type="checkbox"/> {f:label('ask-case')}</label>
            <label><input name="marks" type="checkbox"/> {f:label('ask-marks')}</label>
          </p>
          <p class="texts">
            <span class="dates">
              <label>{f:label('ask-from')} <input name="from" inputmode="numeric" size="10" placeholder="1914"/></label>
              <xsl:text> </xsl:text>
              <label>{f:label('ask-to')} <input name="to" inputmode="numeric" size="10" placeholder="1918-05"/></label>
            </span>
          </p>
        </details>
      </form>
      <p class="wrong" role="alert" hidden=""/>
      <p class="outcome" role="status"/>
      <div class="lines"/>
      <div class="counts" role="region" tabindex="0" aria-label="{f:label('count')}" hidden="">
        <table class="frequencies">
          <thead/>
          <tbody/>
        </table>
      </div>
      <p class="basis" hidden=""/>
      <p class="more"><button class="further" type="button" hidden=""/></p>
      <p class="keep" hidden="">
        <button class="save-query" type="button">{f:label('ask-save')}</button>
        <xsl:text> </xsl:text>
        <button class="save-table" type="button">{f:label('ask-table')}</button>
        <xsl:text> </xsl:text>
        <span class="kept" role="status"/>
      </p>
      <details class="spread" hidden="">
        <summary>{f:label('ask-spread')}</summary>
        <table class="frequencies">
          <thead>
            <tr>
              <th scope="col">{f:label('ask-text')}</th>
              <th scope="col" class="number">{f:label('count')}</th>
              <th scope="col" class="number">{f:label('ask-per-10000')}</th>
              <th scope="col">{f:label('ask-places')}</th>
            </tr>
          </thead>
          <tbody/>
        </table>
        <p class="evenly"/>
      </details>
    </section>
  </xsl:template>

  <!-- Orders of lines: by the words of the node, to its right and left, by text and date. -->
  <xsl:template name="f:sorts" as="element(option)+">
    <option value="">{f:label('ask-as-they-stand')}</option>
    <option value="node">{f:label('ask-by-node')}</option>
    <option value="right">{f:label('ask-by-right')}</option>
    <option value="left">{f:label('ask-by-left')}</option>
    <xsl:for-each select="'L', 'R'">
      <xsl:variable name="side" as="xs:string" select="."/>
      <xsl:for-each select="1 to 5">
        <option value="{$side}{.}">{$side}{.}</option>
      </xsl:for-each>
    </xsl:for-each>
    <option value="date">{f:label('ask-by-date')}</option>
  </xsl:template>

  <!-- Queries with two long words of the most frequent ones. -->
  <xsl:function name="f:examples" as="xs:string*" visibility="private">
    <xsl:param name="concordance" as="element(concordance)"/>
    <xsl:variable name="words" as="xs:string*" select="
        sort($concordance/list/frequent/word/@form/string()[matches(., '^\p{L}+$')], (), function ($w) { -string-length($w) })"/>
    <xsl:if test="count($words) ge 2">
      <xsl:variable name="first" as="xs:string" select="'&quot;' || $words[1] || '&quot;'"/>
      <xsl:sequence select="
          substring($words[1], 1, 3) || '*',
          $first || ' []{0,3} &quot;' || $words[2] || '&quot;',
          $first || ' within &lt;p/>'"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
