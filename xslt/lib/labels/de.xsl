<?xml version="1.0" encoding="UTF-8"?>
<!--
  The words of the pages in German: one more language is two more files like
  this one and de-languages.xsl, named in labels.xsl.
  %1 and %2 are values that a page puts in; | parts the words of a label that has several.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:labels-de" as="element(label)+" visibility="private">

    <!-- All pages -->
    <label key="number" words="#.##0"/>
    <label key="skip" words="Zum Hauptinhalt"/>
    <label key="edition" words="Edition"/>
    <label key="texts" words="Texte"/>
    <label key="concordance" words="Konkordanz"/>
    <label key="quoted" words="„%1“"/>
    <label key="nothing" words="nichts"/>

    <label key="encoding" words="Kodierung"/>
    <label key="about" words="Über das Korpus"/>
    <label key="about-and-cite" words="Über das Korpus und wie es zu zitieren ist"/>

    <!-- What is counted: with 1, with other numbers -->
    <label key="text" words="Text|Texte"/>
    <label key="word" words="Wort|Wörter"/>
    <label key="person" words="Person|Personen"/>
    <label key="place" words="Ort|Orte"/>
    <label key="organisation" words="Organisation|Organisationen"/>
    <label key="date" words="Datum|Daten"/>
    <label key="quotation" words="Zitat|Zitate"/>
    <label key="note" words="Anmerkung|Anmerkungen"/>
    <label key="heading" words="Überschrift|Überschriften"/>
    <label key="form" words="Form|Formen"/>
    <label key="occurrence" words="Beleg|Belege"/>
    <label key="mention" words="Nennung|Nennungen"/>
    <label key="mention-of-person" words="Nennung von Personen|Nennungen von Personen"/>
    <label key="mention-of-place" words="Nennung von Orten|Nennungen von Orten"/>
    <label key="mention-of-organisation" words="Nennung von Organisationen|Nennungen von Organisationen"/>
    <label key="left-out-text" words="Text ist nicht in dieser Edition:|Texte sind nicht in dieser Edition:"/>

    <!-- Layers, lists, columns -->
    <label key="words" words="Wörter"/>
    <label key="persons" words="Personen"/>
    <label key="places" words="Orte"/>
    <label key="organisations" words="Organisationen"/>
    <label key="others" words="Andere Eigennamen"/>
    <label key="name-of-event" words="Ereignis"/>
    <label key="name-of-object" words="Gegenstand"/>
    <label key="name-of-plan" words="Plan"/>
    <label key="name-of-ship" words="Schiff"/>
    <label key="name-of-work" words="Werk"/>
    <label key="dates" words="Daten"/>
    <label key="quotations" words="Zitate"/>
    <label key="editor-notes" words="Anmerkungen"/>
    <label key="speakers" words="Sprechende"/>
    <label key="speakers-and-authors" words="Sprechende und zitierte Verfasser"/>
    <label key="fw" words="Seitenbeiwerk"/>
    <label key="source-readings" words="Lesarten der Quelle"/>
    <label key="said" words="Rede"/>
    <label key="quote" words="Geschriebenes"/>
    <label key="q" words="Unbestimmt"/>
    <label key="soCalled" words="Sogenanntes"/>

    <!-- Beside the text -->
    <label key="contents-and-layers" words="Inhalt und Ebenen"/>
    <label key="layers" words="Ebenen"/>
    <label key="contents" words="Inhalt"/>
    <label key="all-texts" words="Alle %1 Texte"/>
    <label key="neighbours" words="Texte davor und danach"/>
    <label key="text-before" words="Voriger Text"/>
    <label key="text-after" words="Nächster Text"/>

    <!-- In the text -->
    <label key="paragraph-number" words="Absatz %1"/>
    <label key="line-number" words="Vers %1"/>
    <label key="note-number" words="Anmerkung %1"/>
    <label key="table-number" words="Tabelle %1"/>
    <label key="back-to-text" words="Zurück zum Text von Anmerkung %1"/>
    <label key="variants" words="Varianten: %1"/>
    <label key="quotation-begins" words="Das Zitat beginnt weiter oben"/>
    <label key="quotation-goes-on" words="Das Zitat geht weiter"/>
    <label key="caption" words="Bildunterschrift"/>
    <label key="picture" words="Bild"/>
    <label key="see-there" words="siehe dort"/>
    <label key="page-number" words="Seite %1"/>
    <label key="new-page" words="Eine neue Seite"/>

    <!-- What an editor changed or could not read -->
    <label key="corr" words="In der Quelle: %1"/>
    <label key="reg" words="Schreibung der Quelle: %1"/>
    <label key="expan" words="In der Quelle abgekürzt: %1"/>
    <label key="del" words="In der Quelle gestrichen: %1"/>
    <label key="surplus" words="Ausgelassen: %1"/>
    <label key="unclear" words="In der Quelle schwer zu lesen"/>
    <label key="supplied" words="Von der Edition ergänzt"/>
    <label key="add" words="In der Quelle hinzugefügt"/>
    <label key="sic" words="So in der Quelle"/>
    <label key="gap" words="Lücke"/>
    <label key="gap-of" words="Lücke: %1"/>

    <!-- Where a mention stands -->
    <label key="in-p" words="§&#xA0;%1"/>
    <label key="in-l" words="V.&#xA0;%1"/>
    <label key="in-note" words="Anm.&#xA0;%1"/>
    <label key="in-sp" words="Rede&#xA0;%1"/>
    <label key="in-caption" words="Bildunterschrift"/>
    <label key="in-text" words="Text"/>
    <label key="in-paragraph" words="Absatz"/>
    <label key="in-verse" words="Vers"/>
    <label key="in-head" words="Überschrift"/>
    <label key="in-stage" words="Bühnenanweisung"/>
    <label key="in-item" words="Liste"/>
    <label key="in-cell" words="Tabelle"/>
    <label key="in-ab" words="Abschnitt"/>
    <label key="in-byline" words="Verfasserzeile"/>
    <label key="in-dateline" words="Ort und Datum"/>
    <label key="in-titlePart" words="Titel"/>

    <!-- Dates -->
    <label key="months" words="Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"/>
    <label key="day" words="%1."/>
    <label key="first-day" words="%1."/>
    <label key="before-christ" words="%1 v. Chr."/>
    <label key="from" words="ab %1"/>
    <label key="to" words="bis %1"/>
    <label key="between" words="zwischen %1 und %2"/>
    <label key="notBefore" words="nicht vor %1"/>
    <label key="notAfter" words="nicht nach %1"/>
    <label key="born" words="geboren %1"/>
    <label key="died" words="gestorben %1"/>

    <!-- After the text -->
    <label key="in-this-text" words="In diesem Text"/>
    <label key="draft" words="Entwurf"/>
    <label key="not-identified" words="nicht bestimmt"/>
    <label key="about-text" words="Über diesen Text"/>
    <label key="full-title" words="Voller Titel"/>
    <label key="editor" words="Herausgegeben von"/>
    <label key="responsible" words="Verantwortlich"/>
    <label key="source" words="Quelle"/>
    <label key="published-by" words="Veröffentlicht von"/>
    <label key="licence" words="Lizenz"/>
    <label key="abstract" words="Zusammenfassung"/>
    <label key="project" words="Projekt"/>
    <label key="selection" words="Auswahl"/>
    <label key="changes" words="Änderungen"/>
    <label key="editing" words="Bearbeitung"/>
    <label key="correction" words="Korrektur"/>
    <label key="hyphenation" words="Trennstriche"/>
    <label key="interpretation" words="Interpretation"/>
    <label key="normalization" words="Normalisierung"/>
    <label key="punctuation" words="Zeichensetzung"/>
    <label key="quotation-marks" words="Anführungszeichen"/>
    <label key="segmentation" words="Segmentierung"/>
    <label key="stdVals" words="Normierte Werte"/>
    <label key="cite-text" words="Diesen Text zitieren"/>
    <label key="in-corpus" words="in"/>
    <label key="in-version" words="Version %1"/>
    <label key="number-links" words="Die Zahl neben einem Absatz verweist auf ihn: anzugeben als %1."/>
    <label key="plain-reading-text" words="Lesetext als reiner Text"/>

    <!-- The start page -->
    <label key="title" words="Titel"/>
    <label key="author" words="Verfasst von"/>
    <label key="unknown" words="unbekannt"/>
    <label key="plain-text" words="Reiner Text"/>
    <label key="plain-text-of" words="Reiner Text von %1"/>
    <label key="table-of-texts" words="Tabelle der Texte (TSV)"/>
    <label key="left-out" words="Nicht aufgenommen"/>
    <label key="about-edition" words="Über diese Edition"/>
    <label key="version" words="Version"/>
    <label key="when" words="Datum"/>
    <label key="language" words="Sprache"/>
    <label key="cite-as" words="Zitieren als"/>
    <label key="made-with" words="Erstellt mit"/>

    <!-- Indexes, and pages of those who are named -->
    <label key="index-of-persons" words="Alle, die in den Texten beim Namen genannt sind."/>
    <label key="index-of-places" words="Alle Orte, die in den Texten beim Namen genannt sind."/>
    <label key="index-of-organisations" words="Alle Organisationen, die in den Texten beim Namen genannt sind."/>
    <label key="index-of-dates" words="Alle Daten und Uhrzeiten der Texte in zeitlicher Folge."/>
    <label key="index-of-quotations" words="Was gesagt oder geschrieben ist, nach Sprechenden; dann Worte ohne Sprechende und distanziert gebrauchte Wörter."/>
    <label key="none-named" words="In den Texten ist nichts davon ausgezeichnet."/>
    <label key="none-quoted" words="In den Texten sind keine Zitate ausgezeichnet."/>
    <label key="name" words="Name"/>
    <label key="role" words="Amt oder Art"/>
    <label key="mentions" words="Nennungen"/>
    <label key="not-named" words="nicht genannt"/>
    <label key="what-is-known" words="Was bekannt ist"/>
    <label key="in-the-texts" words="In den Texten"/>
    <label key="other-names" words="Andere Namen"/>
    <label key="life" words="Leben"/>
    <label key="coordinates" words="Koordinaten"/>
    <label key="north-south" words="N|S"/>
    <label key="east-west" words="O|W"/>
    <label key="about-it" words="Anmerkung"/>
    <label key="identifier" words="Kennung"/>
    <label key="everything-said" words="Alles, was %1 sagt"/>
    <label key="everything-written" words="Alles, was %1 schreibt"/>
    <label key="everything-said-and-written" words="Alles, was %1 sagt und schreibt"/>
    <label key="named-beside" words="In denselben Absätzen genannt"/>
    <label key="more-in-texts" words="%1 weitere sind hier nicht gezeigt; sie stehen in den Texten."/>
    <label key="more-on-page" words="%1 weitere stehen auf der eigenen Seite."/>
    <label key="said-on" words="gesagt: %1"/>
    <label key="day-not-told" words="Tag nicht genannt"/>
    <label key="dates-in-sentence" words="im selben Satz: %1"/>
    <label key="years" words="Jahre"/>
    <label key="without-year" words="Ohne Jahr"/>
    <label key="no-value" words="ohne Wert"/>
    <label key="cert-high" words="fast sicher"/>
    <label key="cert-medium" words="wahrscheinlich"/>
    <label key="cert-low" words="zweifelhaft"/>
    <label key="inferred" words="erschlossen:"/>
    <label key="is-inferred" words="erschlossen"/>
    <label key="evidence-internal" words="aus dem Text erschlossen"/>
    <label key="evidence-external" words="von anderswo bekannt"/>
    <label key="evidence-conjecture" words="Vermutung"/>
    <label key="no-speaker" words="Ohne genannte Sprechende"/>
    <label key="about-no-speaker" words="Text oder Auszeichnung nennen niemanden."/>
    <label key="arms-length" words="Distanziert gebraucht"/>
    <label key="about-arms-length" words="Wörter in Anführungszeichen, die sich der Text nicht zu eigen macht."/>

    <!-- About the corpus -->
    <label key="rights" words="Rechte"/>
    <label key="no-licence" words="Das Korpus nennt keine Lizenz."/>
    <label key="cite" words="Wie zu zitieren ist"/>
    <label key="the-corpus" words="Das Korpus"/>
    <label key="a-text" words="Ein Text"/>
    <label key="a-passage" words="Eine Stelle"/>
    <label key="anchors-stay" words="Der Name einer Stelle, der im TEI steht, bleibt in späteren Fassungen gleich."/>
    <label key="texts-and-sources" words="Texte und Quellen"/>
    <label key="counts" words="Zahlen"/>
    <label key="rule-of-words" words="Ein Wort ist ein Stück zwischen zwei Wortgrenzen (Unicode Standard Annex 29), das einen Buchstaben oder eine Ziffer hat; ein Bindestrich zwischen Buchstaben verbindet, ein Apostroph trennt, wo es die Sprache tut. Ein Wort, das der Text auszeichnet, gilt, wie es steht. Gezählt im Lesetext: mit Korrekturen, ohne Seitenbeiwerk."/>
    <label key="rule-of-counting" words="Namen, Daten und Uhrzeiten zählen jedes Mal, wenn sie im Lesetext ausgezeichnet sind; Namen als die einer Person, eines Ortes oder einer Organisation, nach ihrem Eintrag, wo sie einen haben. Ein Ort in einem anderen Namen zählt, wenn er selbst auf etwas verweist. Ein Zitat in mehreren Teilen zählt einmal. Register und Tabelle der Texte zählen gleich."/>
    <label key="how-read" words="Wie die Texte gelesen wurden"/>
    <label key="rules-and-examples" words="Alle Regeln mit Beispielen: im Handbuch der Kodierung"/>

    <!-- The encoding manual -->
    <label key="manual" words="Handbuch der Kodierung"/>
    <label key="manual-about" words="Was jedes Element hier bedeutet und wie die Texte es verwenden."/>
    <label key="manual-rule" words="Gezählt sind die Elemente aller TEI-Dateien des Korpus: Texte mit ihren Headern, Normdateien und der Header des Korpus."/>
    <label key="element-used" words="Element in Gebrauch|Elemente in Gebrauch"/>
    <label key="elements" words="Elemente"/>
    <label key="time" words="Mal|Mal"/>
    <label key="attributes" words="Attribute"/>
    <label key="attributes-also" words="Weitere erlaubte Attribute: %1"/>
    <label key="attributes-allowed" words="Erlaubte Attribute: %1"/>
    <label key="element-rules" words="Regeln"/>
    <label key="example" words="Beispiel"/>
    <label key="example-of" words="Beispiel für %1"/>
    <label key="elements-undescribed" words="In Gebrauch, aber im Schema nicht beschrieben"/>
    <label key="elements-unused" words="Erlaubt, hier aber nicht in Gebrauch"/>

    <!-- The concordance -->
    <label key="every-word" words="Jedes Wort des Korpus mit den Wörtern um es herum."/>
    <label key="at-most" words="Von einem häufigeren Wort werden %1 Stellen gezeigt."/>
    <label key="stop-words-have-none" words="Stoppwörter (%1) haben keine Stellen; die Liste nach Häufigkeit hat sie, gekennzeichnet."/>
    <label key="rare-have-none" words="Wörter mit weniger als %1 Belegen (%2) haben keine Stellen; die Liste nach Häufigkeit hat sie."/>
    <label key="stop-word" words="Stoppwort"/>
    <label key="by-frequency" words="Wörter nach Häufigkeit"/>
    <label key="same-rank" words="Gleich häufige Wörter haben denselben Rang."/>
    <label key="rank" words="Rang"/>
    <label key="word-form" words="Wort"/>
    <label key="count" words="Anzahl"/>
    <label key="table-of-words" words="Tabelle der Wörter (TSV)"/>
    <label key="most-frequent" words="Am häufigsten"/>
    <label key="letters" words="Buchstaben"/>
    <label key="concordance-of" words="Konkordanz: %1"/>
    <label key="shown-of" words="%1 von %2 werden gezeigt."/>

    <!-- Asking the index in the browser -->
    <label key="line" words="Zeile|Zeilen"/>
    <label key="ask" words="Im Korpus suchen"/>
    <label key="ask-query" words="Wörter oder eine Abfrage"/>
    <label key="ask-find" words="Suchen"/>
    <label key="ask-help" words="* steht für beliebig viele Buchstaben, ? für einen."/>
    <label key="ask-queries" words="Auch Abfragen für Korpora werden verstanden:"/>
    <label key="ask-more" words="Reihenfolge, Großschreibung, Texte"/>
    <label key="ask-sort" words="Reihenfolge"/>
    <label key="ask-as-they-stand" words="wie in den Texten"/>
    <label key="ask-by-node" words="nach den gefundenen Wörtern"/>
    <label key="ask-by-right" words="nach den Wörtern rechts"/>
    <label key="ask-by-left" words="nach den Wörtern links"/>
    <label key="ask-by-date" words="nach Datum"/>
    <label key="ask-context" words="Wörter auf jeder Seite"/>
    <label key="ask-case" words="Großschreibung zählt"/>
    <label key="ask-marks" words="Akzente zählen"/>
    <label key="ask-from" words="Datum von"/>
    <label key="ask-to" words="bis"/>
    <label key="ask-text" words="Text"/>
    <label key="ask-author" words="Autor"/>
    <label key="ask-language" words="Sprache"/>
    <label key="ask-any" words="alle"/>
    <label key="ask-looking" words="Suche läuft …"/>
    <label key="ask-found" words="%1, in %2 von %3 Texten."/>
    <label key="ask-asked" words="Befragt: %1 Wörter; %2 auf 10.000."/>
    <label key="ask-none" words="Nichts gefunden."/>
    <label key="ask-mistake" words="Das ist keine Abfrage: %1. Hier geht sie fehl:"/>
    <label key="ask-no-key" words="Eine Reihenfolge „%1“ gibt es nicht: node, L1 bis L5, R1 bis R5, left, right, text, date."/>
    <label key="ask-too-many" words="Die Abfrage findet mehr Wortfolgen, als Platz ist. Fragen Sie nach weniger: mit einem Wort darin, mit weniger Wiederholungen."/>
    <label key="ask-broken" words="Der Index ist nicht lesbar: %1 fehlt oder ist beschädigt. Bauen Sie das Korpus neu; die Listen unten sind vollständig."/>
    <label key="ask-failed" words="Die Suche brach durch einen Fehler dieser Seite ab; was sie zeigt, ist nicht alles."/>
    <label key="ask-further" words="%1 von %2 Zeilen: mehr zeigen"/>
    <label key="ask-no-attribute" words="Kein Text hat Wörter mit %1."/>
    <label key="ask-no-element" words="Kein Text hat ein Element %1 mit Wörtern."/>
    <label key="ask-other-version" words="Der Link gilt Version %1; dies ist Version %2, und die Zahlen können andere sein."/>
    <label key="ask-spread" words="Wo es steht: nach Texten"/>
    <label key="ask-per-10000" words="auf 10.000 Wörter"/>
    <label key="ask-places" words="von Anfang bis Ende"/>
    <label key="ask-save" words="Abfrage speichern"/>
    <label key="ask-table" words="Alle Zeilen speichern (TSV)"/>
    <label key="ask-saving" words="Alle Zeilen werden gelesen …"/>
    <label key="ask-too-long" words="Mehr als %1 Zeilen speichert die Befehlszeile: rubricator concordance ABFRAGE --export DATEI"/>
    <label key="ask-show" words="Zeigen"/>
    <label key="ask-show-lines" words="Zeilen"/>
    <label key="ask-show-freq" words="wie oft"/>
    <label key="ask-show-collocates" words="was daneben steht"/>
    <label key="ask-show-keyness" words="was für die gewählten Texte bezeichnend ist"/>
    <label key="ask-freq-of" words="von"/>
    <label key="ask-runs" words="Folgen von %1 Wörtern"/>
    <label key="ask-window-left" words="Wörter links"/>
    <label key="ask-window-right" words="rechts"/>
    <label key="ask-window-sentence" words="im Satz"/>
    <label key="ask-measure" words="geordnet nach"/>
    <label key="ask-least" words="ab einer Anzahl von"/>
    <label key="ask-run" words="Wörter"/>
    <label key="ask-per-million" words="auf eine Million Wörter"/>
    <label key="ask-in-texts" words="Texte"/>
    <label key="ask-together" words="zusammen"/>
    <label key="ask-expected" words="erwartet"/>
    <label key="ask-here" words="hier"/>
    <label key="ask-there" words="in den anderen"/>
    <label key="ask-per-million-there" words="auf eine Million dort"/>
    <label key="ask-counted" words="Gezählt in %1 Wörtern von %2."/>
    <label key="ask-counted-beside" words="Neben %1 stehen %2 Wörter. Das Gefundene selbst zählt nicht, und ein Wort zwischen zwei Zeilen zählt einmal."/>
    <label key="ask-compared" words="Verglichen mit %1 Wörtern der anderen Texte."/>
    <label key="ask-measures-collocates" words="mi: log2 von o11 durch erwartet (Church und Hanks 1990); t: (o11 − erwartet) durch die Wurzel von o11 (Church u. a. 1991); ll: G² (Dunning 1993); logdice: 14 + log2(2 · o11 durch Zeilen + Anzahl) (Rychlý 2008). o11: das Wort daneben, o12: andere Wörter daneben, o21: das Wort anderswo, o22: andere Wörter anderswo."/>
    <label key="ask-measures-keyness" words="ll: G² der beiden Anzahlen (Rayson und Garside 2000); ratio: log2 der beiden Häufigkeiten (Hardie 2014), unter 0, wo das Wort hier seltener ist; keines zählt als ein halbes."/>
    <label key="ask-needs-query" words="Oben Wörter oder eine Abfrage eingeben: Gezählt wird, was daneben steht."/>
    <label key="ask-no-others" words="Oben Texte, eine Verfasserin oder Daten wählen („Reihenfolge, Großschreibung, Texte“): Das Gewählte wird mit dem Rest verglichen."/>
    <label key="ask-too-many-runs" words="%1 Wörter sind zu viele, um sie auf einer Seite in Folgen zu zerlegen (höchstens %2). Einen Text wählen, oder auf der Befehlszeile zählen: rubricator concordance --freq 2"/>
    <label key="ask-no-such-count" words="„%1“ lässt sich hier nicht zählen."/>
    <label key="ask-more-rows" words="%1 von %2 Reihen: mehr zeigen"/>
    <label key="ask-evenly" words="Über %1 Texte: Juillands D %2 (1 ist gleichmäßig), DP nach Gries %3 (0 ist gleichmäßig)."/>
    <label key="ask-table-of-counts" words="Die Tabelle speichern (TSV)"/>
    <label key="ask-texts-asked" words="Text|Texten"/>
  </xsl:variable>

</xsl:stylesheet>
