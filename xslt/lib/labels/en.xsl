<?xml version="1.0" encoding="UTF-8"?>
<!--
  The words of the pages in English: one more language is two more files like
  this one and en-languages.xsl, named in labels.xsl.
  %1 and %2 are values that a page puts in; | parts the words of a label that has several.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:labels-en" as="element(label)+" visibility="private">

    <!-- All pages -->
    <label key="number" words="#,##0"/>
    <label key="skip" words="Skip to the main part"/>
    <label key="edition" words="Edition"/>
    <label key="texts" words="Texts"/>
    <label key="concordance" words="Concordance"/>
    <label key="quoted" words="“%1”"/>
    <label key="nothing" words="nothing"/>

    <label key="encoding" words="Encoding"/>
    <label key="about" words="About"/>
    <label key="about-and-cite" words="About and how to cite"/>

    <!-- What is counted: with 1, with other numbers -->
    <label key="text" words="text|texts"/>
    <label key="word" words="word|words"/>
    <label key="person" words="person|people"/>
    <label key="place" words="place|places"/>
    <label key="organisation" words="organisation|organisations"/>
    <label key="date" words="date|dates"/>
    <label key="quotation" words="quotation|quotations"/>
    <label key="note" words="note|notes"/>
    <label key="heading" words="heading|headings"/>
    <label key="form" words="form|forms"/>
    <label key="occurrence" words="occurrence|occurrences"/>
    <label key="mention" words="mention|mentions"/>
    <label key="mention-of-person" words="mention of people|mentions of people"/>
    <label key="mention-of-place" words="mention of places|mentions of places"/>
    <label key="mention-of-organisation" words="mention of organisations|mentions of organisations"/>
    <label key="left-out-text" words="text is not in this edition:|texts are not in this edition:"/>

    <!-- Layers, lists, columns -->
    <label key="words" words="Words"/>
    <label key="persons" words="People"/>
    <label key="places" words="Places"/>
    <label key="organisations" words="Organisations"/>
    <label key="others" words="Other names"/>
    <label key="name-of-event" words="event"/>
    <label key="name-of-object" words="object"/>
    <label key="name-of-plan" words="plan"/>
    <label key="name-of-ship" words="ship"/>
    <label key="name-of-work" words="work"/>
    <label key="dates" words="Dates"/>
    <label key="quotations" words="Quotations"/>
    <label key="editor-notes" words="Notes"/>
    <label key="speakers" words="Speakers"/>
    <label key="speakers-and-authors" words="Speakers and authors quoted"/>
    <label key="fw" words="Page furniture"/>
    <label key="source-readings" words="Source readings"/>
    <label key="said" words="Speech"/>
    <label key="quote" words="Written words"/>
    <label key="q" words="Of no certain kind"/>
    <label key="soCalled" words="So called"/>

    <!-- Beside the text -->
    <label key="contents-and-layers" words="Contents and layers"/>
    <label key="layers" words="Layers"/>
    <label key="contents" words="Contents"/>
    <label key="all-texts" words="All %1 texts"/>
    <label key="neighbours" words="Texts before and after"/>
    <label key="text-before" words="Text before"/>
    <label key="text-after" words="Text after"/>

    <!-- In the text -->
    <label key="paragraph-number" words="Paragraph %1"/>
    <label key="line-number" words="Line %1"/>
    <label key="note-number" words="Note %1"/>
    <label key="table-number" words="Table %1"/>
    <label key="back-to-text" words="Back to the text of note %1"/>
    <label key="variants" words="Variants: %1"/>
    <label key="quotation-begins" words="The quotation begins before"/>
    <label key="quotation-goes-on" words="The quotation goes on"/>
    <label key="caption" words="Caption"/>
    <label key="picture" words="Picture"/>
    <label key="see-there" words="see there"/>
    <label key="page-number" words="Page %1"/>
    <label key="new-page" words="A new page"/>

    <!-- What an editor changed or could not read -->
    <label key="corr" words="In the source: %1"/>
    <label key="reg" words="Spelling of the source: %1"/>
    <label key="expan" words="Abbreviated in the source: %1"/>
    <label key="del" words="Deleted in the source: %1"/>
    <label key="surplus" words="Left out: %1"/>
    <label key="unclear" words="Hard to read in the source"/>
    <label key="supplied" words="Supplied by the editor"/>
    <label key="add" words="Added in the source"/>
    <label key="sic" words="So in the source"/>
    <label key="gap" words="Gap"/>
    <label key="gap-of" words="Gap: %1"/>

    <!-- Where a mention stands -->
    <label key="in-p" words="§&#xA0;%1"/>
    <label key="in-l" words="l.&#xA0;%1"/>
    <label key="in-note" words="note&#xA0;%1"/>
    <label key="in-sp" words="speech&#xA0;%1"/>
    <label key="in-caption" words="caption"/>
    <label key="in-text" words="text"/>
    <label key="in-paragraph" words="paragraph"/>
    <label key="in-verse" words="verse"/>
    <label key="in-head" words="heading"/>
    <label key="in-stage" words="stage direction"/>
    <label key="in-item" words="list"/>
    <label key="in-cell" words="table"/>
    <label key="in-ab" words="passage"/>
    <label key="in-byline" words="byline"/>
    <label key="in-dateline" words="dateline"/>
    <label key="in-titlePart" words="title"/>

    <!-- Dates -->
    <label key="months" words="January|February|March|April|May|June|July|August|September|October|November|December"/>
    <label key="day" words="%1"/>
    <label key="first-day" words="%1"/>
    <label key="before-christ" words="%1 BC"/>
    <label key="from" words="from %1"/>
    <label key="to" words="until %1"/>
    <label key="between" words="between %1 and %2"/>
    <label key="notBefore" words="not before %1"/>
    <label key="notAfter" words="not after %1"/>
    <label key="born" words="born %1"/>
    <label key="died" words="died %1"/>

    <!-- After the text -->
    <label key="in-this-text" words="In this text"/>
    <label key="draft" words="draft"/>
    <label key="not-identified" words="not identified"/>
    <label key="about-text" words="About this text"/>
    <label key="full-title" words="Full title"/>
    <label key="editor" words="Editor"/>
    <label key="responsible" words="Responsible"/>
    <label key="source" words="Source"/>
    <label key="published-by" words="Published by"/>
    <label key="licence" words="Licence"/>
    <label key="abstract" words="Abstract"/>
    <label key="project" words="Project"/>
    <label key="selection" words="Selection"/>
    <label key="changes" words="Changes"/>
    <label key="editing" words="Editing"/>
    <label key="correction" words="Correction"/>
    <label key="hyphenation" words="Hyphens"/>
    <label key="interpretation" words="Interpretation"/>
    <label key="normalization" words="Normalisation"/>
    <label key="punctuation" words="Punctuation"/>
    <label key="quotation-marks" words="Quotation marks"/>
    <label key="segmentation" words="Segmentation"/>
    <label key="stdVals" words="Standard values"/>
    <label key="cite-text" words="Cite this text"/>
    <label key="in-corpus" words="in"/>
    <label key="in-version" words="version %1"/>
    <label key="number-links" words="The number beside a paragraph links to it: add it as %1."/>
    <label key="plain-reading-text" words="Plain text of the reading text"/>

    <!-- The start page -->
    <label key="title" words="Title"/>
    <label key="author" words="Author"/>
    <label key="unknown" words="unknown"/>
    <label key="plain-text" words="Plain text"/>
    <label key="plain-text-of" words="Plain text of %1"/>
    <label key="table-of-texts" words="Table of texts (TSV)"/>
    <label key="left-out" words="Left out"/>
    <label key="about-edition" words="About this edition"/>
    <label key="version" words="Version"/>
    <label key="when" words="Date"/>
    <label key="language" words="Language"/>
    <label key="cite-as" words="Cite as"/>
    <label key="made-with" words="Made with"/>

    <!-- Indexes, and pages of those who are named -->
    <label key="index-of-persons" words="Everybody whom the texts call by name."/>
    <label key="index-of-places" words="Every place that the texts call by name."/>
    <label key="index-of-organisations" words="Every organisation that the texts call by name."/>
    <label key="index-of-dates" words="Every date and time in the texts, in order of time."/>
    <label key="index-of-quotations" words="What is said or written, by who says it; then words without a speaker, and words held at arm’s length."/>
    <label key="none-named" words="The texts have none that are marked."/>
    <label key="none-quoted" words="The texts have no quotations that are marked."/>
    <label key="name" words="Name"/>
    <label key="role" words="Role or kind"/>
    <label key="mentions" words="Mentions"/>
    <label key="not-named" words="not named"/>
    <label key="what-is-known" words="What is known"/>
    <label key="in-the-texts" words="In the texts"/>
    <label key="other-names" words="Other names"/>
    <label key="life" words="Life"/>
    <label key="coordinates" words="Coordinates"/>
    <label key="north-south" words="N|S"/>
    <label key="east-west" words="E|W"/>
    <label key="about-it" words="Note"/>
    <label key="identifier" words="Identifier"/>
    <label key="everything-said" words="Everything %1 says"/>
    <label key="everything-written" words="Everything %1 writes"/>
    <label key="everything-said-and-written" words="Everything %1 says and writes"/>
    <label key="named-beside" words="Named in the same paragraphs"/>
    <label key="more-in-texts" words="%1 more are not shown here; they stand in the texts."/>
    <label key="more-on-page" words="%1 more are on the speaker’s own page."/>
    <label key="said-on" words="said: %1"/>
    <label key="day-not-told" words="day not told"/>
    <label key="dates-in-sentence" words="in its sentence: %1"/>
    <label key="years" words="Years"/>
    <label key="without-year" words="Without a year"/>
    <label key="no-value" words="no value given"/>
    <label key="cert-high" words="almost certain"/>
    <label key="cert-medium" words="probable"/>
    <label key="cert-low" words="doubtful"/>
    <label key="inferred" words="inferred:"/>
    <label key="is-inferred" words="inferred"/>
    <label key="evidence-internal" words="inferred from the text"/>
    <label key="evidence-external" words="known from elsewhere"/>
    <label key="evidence-conjecture" words="a guess"/>
    <label key="no-speaker" words="No speaker named"/>
    <label key="about-no-speaker" words="The text or its markup names nobody."/>
    <label key="arms-length" words="Held at arm’s length"/>
    <label key="about-arms-length" words="Words in quotation marks that the text does not make its own."/>

    <!-- About the corpus -->
    <label key="rights" words="Rights"/>
    <label key="no-licence" words="The corpus states no licence."/>
    <label key="cite" words="How to cite"/>
    <label key="the-corpus" words="The corpus"/>
    <label key="a-text" words="A text"/>
    <label key="a-passage" words="A passage"/>
    <label key="anchors-stay" words="The name of a passage that stands in the TEI stays the same in later versions."/>
    <label key="texts-and-sources" words="Texts and sources"/>
    <label key="counts" words="Counts"/>
    <label key="rule-of-words" words="A word is a stretch between word boundaries (Unicode Standard Annex 29) that has a letter or a digit; a hyphen between letters joins, an apostrophe parts elided words and clitics where the language does. A word that the text marks as one is taken as it stands. Counted in the reading text: corrections applied, page furniture left out."/>
    <label key="rule-of-counting" words="A name, a date or a time counts each time it is marked in the reading text; a name as that of a person, a place or an organisation, by its entry where it has one. A place inside another name counts where it points to something itself. A quotation in several parts counts once. The indexes and the table of texts count alike."/>
    <label key="how-read" words="How the texts were read"/>
    <label key="rules-and-examples" words="All rules, with examples: in the encoding manual"/>

    <!-- The encoding manual -->
    <label key="manual" words="Encoding manual"/>
    <label key="manual-about" words="What each element means here, and how the texts use it."/>
    <label key="manual-rule" words="Counted are the elements of all TEI files of the corpus: texts with their headers, authority files, and the header of the corpus."/>
    <label key="element-used" words="element in use|elements in use"/>
    <label key="elements" words="Elements"/>
    <label key="time" words="time|times"/>
    <label key="attributes" words="Attributes"/>
    <label key="attributes-also" words="Other attributes allowed: %1"/>
    <label key="attributes-allowed" words="Attributes allowed: %1"/>
    <label key="element-rules" words="Rules"/>
    <label key="example" words="Example"/>
    <label key="example-of" words="Example of %1"/>
    <label key="elements-undescribed" words="In use, but not described in the schema"/>
    <label key="elements-unused" words="Allowed, but not in use here"/>

    <!-- The concordance -->
    <label key="every-word" words="Every word of the corpus, with the words around it."/>
    <label key="at-most" words="Of a word that is more frequent, %1 places are shown."/>
    <label key="stop-words-have-none" words="Stop words (%1) have no lines; the list by frequency has them, marked."/>
    <label key="rare-have-none" words="Words that stand fewer than %1 times (%2) have no lines; the list by frequency has them."/>
    <label key="stop-word" words="stop word"/>
    <label key="by-frequency" words="Words by frequency"/>
    <label key="same-rank" words="Words of the same count share a rank."/>
    <label key="rank" words="Rank"/>
    <label key="word-form" words="Word"/>
    <label key="count" words="Count"/>
    <label key="table-of-words" words="Table of words (TSV)"/>
    <label key="most-frequent" words="Most frequent"/>
    <label key="letters" words="Letters"/>
    <label key="concordance-of" words="Concordance: %1"/>
    <label key="shown-of" words="%1 of %2 are shown."/>

    <!-- Asking the index in the browser -->
    <label key="line" words="line|lines"/>
    <label key="ask" words="Search the corpus"/>
    <label key="ask-query" words="Words or a query"/>
    <label key="ask-find" words="Find"/>
    <label key="ask-help" words="* stands for any letters, ? for one."/>
    <label key="ask-queries" words="Queries for corpora are understood too:"/>
    <label key="ask-more" words="Order, case, texts"/>
    <label key="ask-sort" words="Order"/>
    <label key="ask-as-they-stand" words="as in the texts"/>
    <label key="ask-by-node" words="by the words found"/>
    <label key="ask-by-right" words="by the words to the right"/>
    <label key="ask-by-left" words="by the words to the left"/>
    <label key="ask-by-date" words="by date"/>
    <label key="ask-context" words="Words on either side"/>
    <label key="ask-case" words="capitals count"/>
    <label key="ask-marks" words="accents count"/>
    <label key="ask-from" words="Date from"/>
    <label key="ask-to" words="to"/>
    <label key="ask-text" words="Text"/>
    <label key="ask-author" words="Author"/>
    <label key="ask-language" words="Language"/>
    <label key="ask-any" words="all"/>
    <label key="ask-looking" words="Looking …"/>
    <label key="ask-found" words="%1, in %2 of %3 texts."/>
    <label key="ask-asked" words="Asked: %1 words; %2 in 10,000."/>
    <label key="ask-none" words="Nothing was found."/>
    <label key="ask-mistake" words="This is no query: %1. It goes wrong here:"/>
    <label key="ask-no-key" words="There is no order “%1”: node, L1 to L5, R1 to R5, left, right, text, date."/>
    <label key="ask-too-many" words="The query finds more stretches of words than there is room for. Ask for less: a word in it, fewer repetitions."/>
    <label key="ask-broken" words="The index cannot be read: %1 is missing or damaged. Build the corpus again; the lists below are whole."/>
    <label key="ask-failed" words="The search stopped by a fault of this page; what it shows is not all."/>
    <label key="ask-further" words="%1 of %2 lines: show more"/>
    <label key="ask-no-attribute" words="No text has words with %1."/>
    <label key="ask-no-element" words="No text has an element %1 with words."/>
    <label key="ask-other-version" words="The link is to version %1; this is version %2, and counts may differ."/>
    <label key="ask-spread" words="Where it stands: by text"/>
    <label key="ask-per-10000" words="in 10,000 words"/>
    <label key="ask-places" words="from beginning to end"/>
    <label key="ask-save" words="Save the query"/>
    <label key="ask-table" words="Save all lines (TSV)"/>
    <label key="ask-saving" words="Reading all lines …"/>
    <label key="ask-too-long" words="More than %1 lines are saved on the command line: rubricator concordance QUERY --export FILE"/>
    <label key="ask-show" words="Show"/>
    <label key="ask-show-lines" words="lines"/>
    <label key="ask-show-freq" words="how often"/>
    <label key="ask-show-collocates" words="what stands beside"/>
    <label key="ask-show-keyness" words="what is typical of the texts chosen"/>
    <label key="ask-freq-of" words="of"/>
    <label key="ask-runs" words="runs of %1 words"/>
    <label key="ask-window-left" words="words to the left"/>
    <label key="ask-window-right" words="to the right"/>
    <label key="ask-window-sentence" words="in the sentence"/>
    <label key="ask-measure" words="sorted by"/>
    <label key="ask-least" words="from a count of"/>
    <label key="ask-run" words="Words"/>
    <label key="ask-per-million" words="in a million words"/>
    <label key="ask-in-texts" words="Texts"/>
    <label key="ask-together" words="together"/>
    <label key="ask-expected" words="expected"/>
    <label key="ask-here" words="here"/>
    <label key="ask-there" words="in the others"/>
    <label key="ask-per-million-there" words="in a million there"/>
    <label key="ask-counted" words="Counted in %1 words of %2."/>
    <label key="ask-counted-beside" words="Beside %1 stand %2 words. What is found is not counted, and a word between two lines is counted once."/>
    <label key="ask-compared" words="Compared with %1 words of the other texts."/>
    <label key="ask-measures-collocates" words="mi: log2 of o11 by expected (Church and Hanks 1990); t: (o11 − expected) by the root of o11 (Church et al. 1991); ll: G² (Dunning 1993); logdice: 14 + log2(2 · o11 by lines + count) (Rychlý 2008). o11: the word beside, o12: other words beside, o21: the word elsewhere, o22: other words elsewhere."/>
    <label key="ask-measures-keyness" words="ll: G² of the two counts (Rayson and Garside 2000); ratio: log2 of the two frequencies (Hardie 2014), below 0 where the word is rarer here; a count of none is a half."/>
    <label key="ask-needs-query" words="Write words or a query above: what stands beside them is counted."/>
    <label key="ask-no-others" words="Choose texts, an author or dates above (“Order, case, texts”): what is chosen is compared with the rest."/>
    <label key="ask-too-many-runs" words="%1 words are too many to cut into runs on a page (%2 at most). Choose a text, or count on the command line: rubricator concordance --freq 2"/>
    <label key="ask-no-such-count" words="“%1” cannot be counted here."/>
    <label key="ask-more-rows" words="%1 of %2 rows: show more"/>
    <label key="ask-evenly" words="Over %1 texts: Juilland’s D %2 (1 is even), Gries’s DP %3 (0 is even)."/>
    <label key="ask-table-of-counts" words="Save the table (TSV)"/>
    <label key="ask-texts-asked" words="text|texts"/>
  </xsl:variable>

</xsl:stylesheet>
