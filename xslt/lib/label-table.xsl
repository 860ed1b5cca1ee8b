<?xml version="1.0" encoding="UTF-8"?>
<!--
  The labels, a row each, a column a language: one more language is one more attribute in every row.
  %1 and %2 are values that a page puts in; | parts the words of a label that has several.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:label-table" as="element(label)+" visibility="public">

    <!-- All pages -->
    <label key="number" en="#,##0" fr="#&#x202F;##0" de="#.##0"/>
    <label key="skip" en="Skip to the main part" fr="Aller au contenu principal" de="Zum Hauptinhalt"/>
    <label key="edition" en="Edition" fr="Édition" de="Edition"/>
    <label key="texts" en="Texts" fr="Textes" de="Texte"/>
    <label key="concordance" en="Concordance" fr="Concordance" de="Konkordanz"/>
    <label key="quoted" en="“%1”" fr="«&#xA0;%1&#xA0;»" de="„%1“"/>
    <label key="nothing" en="nothing" fr="rien" de="nichts"/>

    <label key="encoding" en="Encoding" fr="Encodage" de="Kodierung"/>
    <label key="about" en="About" fr="À propos" de="Über das Korpus"/>
    <label key="about-and-cite" en="About and how to cite"
        fr="À propos et comment citer"
        de="Über das Korpus und wie es zu zitieren ist"/>

    <!-- What is counted: with 1, with other numbers -->
    <label key="text" en="text|texts" fr="texte|textes" de="Text|Texte"/>
    <label key="word" en="word|words" fr="mot|mots" de="Wort|Wörter"/>
    <label key="person" en="person|people" fr="personne|personnes" de="Person|Personen"/>
    <label key="place" en="place|places" fr="lieu|lieux" de="Ort|Orte"/>
    <label key="organisation" en="organisation|organisations"
        fr="organisation|organisations"
        de="Organisation|Organisationen"/>
    <label key="date" en="date|dates" fr="date|dates" de="Datum|Daten"/>
    <label key="quotation" en="quotation|quotations" fr="citation|citations" de="Zitat|Zitate"/>
    <label key="note" en="note|notes" fr="note|notes" de="Anmerkung|Anmerkungen"/>
    <label key="heading" en="heading|headings" fr="titre|titres" de="Überschrift|Überschriften"/>
    <label key="form" en="form|forms" fr="forme|formes" de="Form|Formen"/>
    <label key="occurrence" en="occurrence|occurrences" fr="occurrence|occurrences" de="Beleg|Belege"/>
    <label key="mention" en="mention|mentions" fr="mention|mentions" de="Nennung|Nennungen"/>
    <label key="mention-of-person" en="mention of people|mentions of people"
        fr="mention de personne|mentions de personnes"
        de="Nennung von Personen|Nennungen von Personen"/>
    <label key="mention-of-place" en="mention of places|mentions of places"
        fr="mention de lieu|mentions de lieux"
        de="Nennung von Orten|Nennungen von Orten"/>
    <label key="mention-of-organisation" en="mention of organisations|mentions of organisations"
        fr="mention d’organisation|mentions d’organisations"
        de="Nennung von Organisationen|Nennungen von Organisationen"/>
    <label key="left-out-text" en="text is not in this edition:|texts are not in this edition:"
        fr="texte n’est pas dans cette édition&#xA0;:|textes ne sont pas dans cette édition&#xA0;:"
        de="Text ist nicht in dieser Edition:|Texte sind nicht in dieser Edition:"/>

    <!-- Layers, lists, columns -->
    <label key="words" en="Words" fr="Mots" de="Wörter"/>
    <label key="persons" en="People" fr="Personnes" de="Personen"/>
    <label key="places" en="Places" fr="Lieux" de="Orte"/>
    <label key="organisations" en="Organisations" fr="Organisations" de="Organisationen"/>
    <label key="others" en="Other names" fr="Autres noms propres" de="Andere Eigennamen"/>
    <label key="name-of-event" en="event" fr="événement" de="Ereignis"/>
    <label key="name-of-object" en="object" fr="objet" de="Gegenstand"/>
    <label key="name-of-plan" en="plan" fr="plan" de="Plan"/>
    <label key="name-of-ship" en="ship" fr="navire" de="Schiff"/>
    <label key="name-of-work" en="work" fr="œuvre" de="Werk"/>
    <label key="dates" en="Dates" fr="Dates" de="Daten"/>
    <label key="quotations" en="Quotations" fr="Citations" de="Zitate"/>
    <label key="editor-notes" en="Notes" fr="Notes" de="Anmerkungen"/>
    <label key="speakers" en="Speakers" fr="Locuteurs" de="Sprechende"/>
    <label key="speakers-and-authors" en="Speakers and authors quoted"
        fr="Locuteurs et auteurs cités"
        de="Sprechende und zitierte Verfasser"/>
    <label key="fw" en="Page furniture" fr="Éléments de page" de="Seitenbeiwerk"/>
    <label key="source-readings" en="Source readings" fr="Leçons de la source" de="Lesarten der Quelle"/>
    <label key="said" en="Speech" fr="Paroles" de="Rede"/>
    <label key="quote" en="Written words" fr="Écrits" de="Geschriebenes"/>
    <label key="q" en="Of no certain kind" fr="De nature incertaine" de="Unbestimmt"/>
    <label key="soCalled" en="So called" fr="Soi-disant" de="Sogenanntes"/>

    <!-- Beside the text -->
    <label key="contents-and-layers" en="Contents and layers" fr="Sommaire et couches" de="Inhalt und Ebenen"/>
    <label key="layers" en="Layers" fr="Couches" de="Ebenen"/>
    <label key="contents" en="Contents" fr="Sommaire" de="Inhalt"/>
    <label key="all-texts" en="All %1 texts" fr="Les %1 textes" de="Alle %1 Texte"/>
    <label key="neighbours" en="Texts before and after" fr="Textes précédent et suivant" de="Texte davor und danach"/>
    <label key="text-before" en="Text before" fr="Texte précédent" de="Voriger Text"/>
    <label key="text-after" en="Text after" fr="Texte suivant" de="Nächster Text"/>

    <!-- In the text -->
    <label key="paragraph-number" en="Paragraph %1" fr="Paragraphe %1" de="Absatz %1"/>
    <label key="line-number" en="Line %1" fr="Vers %1" de="Vers %1"/>
    <label key="note-number" en="Note %1" fr="Note %1" de="Anmerkung %1"/>
    <label key="table-number" en="Table %1" fr="Tableau %1" de="Tabelle %1"/>
    <label key="back-to-text" en="Back to the text of note %1"
        fr="Retour au texte de la note %1"
        de="Zurück zum Text von Anmerkung %1"/>
    <label key="variants" en="Variants: %1" fr="Variantes&#xA0;: %1" de="Varianten: %1"/>
    <label key="quotation-begins" en="The quotation begins before"
        fr="La citation commence plus haut"
        de="Das Zitat beginnt weiter oben"/>
    <label key="quotation-goes-on" en="The quotation goes on" fr="La citation continue" de="Das Zitat geht weiter"/>
    <label key="caption" en="Caption" fr="Légende" de="Bildunterschrift"/>
    <label key="picture" en="Picture" fr="Image" de="Bild"/>
    <label key="see-there" en="see there" fr="voir le renvoi" de="siehe dort"/>
    <label key="page-number" en="Page %1" fr="Page %1" de="Seite %1"/>
    <label key="new-page" en="A new page" fr="Nouvelle page" de="Eine neue Seite"/>

    <!-- What an editor changed or could not read -->
    <label key="corr" en="In the source: %1" fr="Dans la source&#xA0;: %1" de="In der Quelle: %1"/>
    <label key="reg" en="Spelling of the source: %1"
        fr="Graphie de la source&#xA0;: %1"
        de="Schreibung der Quelle: %1"/>
    <label key="expan" en="Abbreviated in the source: %1"
        fr="Abrégé dans la source&#xA0;: %1"
        de="In der Quelle abgekürzt: %1"/>
    <label key="del" en="Deleted in the source: %1"
        fr="Supprimé dans la source&#xA0;: %1"
        de="In der Quelle gestrichen: %1"/>
    <label key="surplus" en="Left out: %1" fr="Omis&#xA0;: %1" de="Ausgelassen: %1"/>
    <label key="unclear" en="Hard to read in the source"
        fr="Difficile à lire dans la source"
        de="In der Quelle schwer zu lesen"/>
    <label key="supplied" en="Supplied by the editor" fr="Ajouté par l’éditeur" de="Von der Edition ergänzt"/>
    <label key="add" en="Added in the source" fr="Ajouté dans la source" de="In der Quelle hinzugefügt"/>
    <label key="sic" en="So in the source" fr="Ainsi dans la source" de="So in der Quelle"/>
    <label key="gap" en="Gap" fr="Lacune" de="Lücke"/>
    <label key="gap-of" en="Gap: %1" fr="Lacune&#xA0;: %1" de="Lücke: %1"/>

    <!-- Where a mention stands -->
    <label key="in-p" en="§&#xA0;%1" fr="§&#xA0;%1" de="§&#xA0;%1"/>
    <label key="in-l" en="l.&#xA0;%1" fr="v.&#xA0;%1" de="V.&#xA0;%1"/>
    <label key="in-note" en="note&#xA0;%1" fr="note&#xA0;%1" de="Anm.&#xA0;%1"/>
    <label key="in-sp" en="speech&#xA0;%1" fr="réplique&#xA0;%1" de="Rede&#xA0;%1"/>
    <label key="in-caption" en="caption" fr="légende" de="Bildunterschrift"/>
    <label key="in-text" en="text" fr="texte" de="Text"/>
    <label key="in-paragraph" en="paragraph" fr="paragraphe" de="Absatz"/>
    <label key="in-verse" en="verse" fr="vers" de="Vers"/>
    <label key="in-head" en="heading" fr="titre" de="Überschrift"/>
    <label key="in-stage" en="stage direction" fr="didascalie" de="Bühnenanweisung"/>
    <label key="in-item" en="list" fr="liste" de="Liste"/>
    <label key="in-cell" en="table" fr="tableau" de="Tabelle"/>
    <label key="in-ab" en="passage" fr="passage" de="Abschnitt"/>
    <label key="in-byline" en="byline" fr="signature" de="Verfasserzeile"/>
    <label key="in-dateline" en="dateline" fr="date et lieu" de="Ort und Datum"/>
    <label key="in-titlePart" en="title" fr="titre" de="Titel"/>

    <!-- Dates -->
    <label key="months" en="January|February|March|April|May|June|July|August|September|October|November|December"
        fr="janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
        de="Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"/>
    <label key="day" en="%1" fr="%1" de="%1."/>
    <label key="first-day" en="%1" fr="%1er" de="%1."/>
    <label key="before-christ" en="%1 BC" fr="%1 av. J.-C." de="%1 v. Chr."/>
    <label key="from" en="from %1" fr="début&#xA0;: %1" de="ab %1"/>
    <label key="to" en="until %1" fr="fin&#xA0;: %1" de="bis %1"/>
    <label key="between" en="between %1 and %2" fr="entre %1 et %2" de="zwischen %1 und %2"/>
    <label key="notBefore" en="not before %1" fr="pas avant %1" de="nicht vor %1"/>
    <label key="notAfter" en="not after %1" fr="pas après %1" de="nicht nach %1"/>
    <label key="born" en="born %1" fr="naissance %1" de="geboren %1"/>
    <label key="died" en="died %1" fr="décès %1" de="gestorben %1"/>

    <!-- After the text -->
    <label key="in-this-text" en="In this text" fr="Dans ce texte" de="In diesem Text"/>
    <label key="draft" en="draft" fr="ébauche" de="Entwurf"/>
    <label key="not-identified" en="not identified" fr="non identifié" de="nicht bestimmt"/>
    <label key="about-text" en="About this text" fr="À propos de ce texte" de="Über diesen Text"/>
    <label key="full-title" en="Full title" fr="Titre complet" de="Voller Titel"/>
    <label key="editor" en="Editor" fr="Éditeur scientifique" de="Herausgegeben von"/>
    <label key="responsible" en="Responsible" fr="Responsabilité" de="Verantwortlich"/>
    <label key="source" en="Source" fr="Source" de="Quelle"/>
    <label key="published-by" en="Published by" fr="Publié par" de="Veröffentlicht von"/>
    <label key="licence" en="Licence" fr="Licence" de="Lizenz"/>
    <label key="abstract" en="Abstract" fr="Résumé" de="Zusammenfassung"/>
    <label key="project" en="Project" fr="Projet" de="Projekt"/>
    <label key="selection" en="Selection" fr="Sélection" de="Auswahl"/>
    <label key="changes" en="Changes" fr="Modifications" de="Änderungen"/>
    <label key="editing" en="Editing" fr="Édition" de="Bearbeitung"/>
    <label key="correction" en="Correction" fr="Correction" de="Korrektur"/>
    <label key="hyphenation" en="Hyphens" fr="Traits d’union" de="Trennstriche"/>
    <label key="interpretation" en="Interpretation" fr="Interprétation" de="Interpretation"/>
    <label key="normalization" en="Normalisation" fr="Normalisation" de="Normalisierung"/>
    <label key="punctuation" en="Punctuation" fr="Ponctuation" de="Zeichensetzung"/>
    <label key="quotation-marks" en="Quotation marks" fr="Guillemets" de="Anführungszeichen"/>
    <label key="segmentation" en="Segmentation" fr="Segmentation" de="Segmentierung"/>
    <label key="stdVals" en="Standard values" fr="Valeurs normalisées" de="Normierte Werte"/>
    <label key="cite-text" en="Cite this text" fr="Citer ce texte" de="Diesen Text zitieren"/>
    <label key="in-corpus" en="in" fr="dans" de="in"/>
    <label key="in-version" en="version %1" fr="version %1" de="Version %1"/>
    <label key="number-links" en="The number beside a paragraph links to it: add it as %1."
        fr="Le numéro à côté d’un paragraphe y renvoie&#xA0;: l’ajouter sous la forme %1."
        de="Die Zahl neben einem Absatz verweist auf ihn: anzugeben als %1."/>
    <label key="plain-reading-text" en="Plain text of the reading text"
        fr="Texte de lecture en texte brut"
        de="Lesetext als reiner Text"/>

    <!-- The start page -->
    <label key="title" en="Title" fr="Titre" de="Titel"/>
    <label key="author" en="Author" fr="Auteur" de="Verfasst von"/>
    <label key="unknown" en="unknown" fr="inconnu" de="unbekannt"/>
    <label key="plain-text" en="Plain text" fr="Texte brut" de="Reiner Text"/>
    <label key="plain-text-of" en="Plain text of %1" fr="Texte brut de %1" de="Reiner Text von %1"/>
    <label key="table-of-texts" en="Table of texts (TSV)" fr="Tableau des textes (TSV)" de="Tabelle der Texte (TSV)"/>
    <label key="left-out" en="Left out" fr="Non retenus" de="Nicht aufgenommen"/>
    <label key="about-edition" en="About this edition" fr="À propos de cette édition" de="Über diese Edition"/>
    <label key="version" en="Version" fr="Version" de="Version"/>
    <label key="when" en="Date" fr="Date" de="Datum"/>
    <label key="language" en="Language" fr="Langue" de="Sprache"/>
    <label key="cite-as" en="Cite as" fr="Citer comme" de="Zitieren als"/>
    <label key="made-with" en="Made with" fr="Réalisé avec" de="Erstellt mit"/>

    <!-- Indexes, and pages of those who are named -->
    <label key="index-of-persons" en="Everybody whom the texts call by name."
        fr="Toutes les personnes que les textes nomment."
        de="Alle, die in den Texten beim Namen genannt sind."/>
    <label key="index-of-places" en="Every place that the texts call by name."
        fr="Tous les lieux que les textes nomment."
        de="Alle Orte, die in den Texten beim Namen genannt sind."/>
    <label key="index-of-organisations" en="Every organisation that the texts call by name."
        fr="Toutes les organisations que les textes nomment."
        de="Alle Organisationen, die in den Texten beim Namen genannt sind."/>
    <label key="index-of-dates" en="Every date and time in the texts, in order of time."
        fr="Toutes les dates et heures des textes, dans l’ordre du temps."
        de="Alle Daten und Uhrzeiten der Texte in zeitlicher Folge."/>
    <label key="index-of-quotations" en="What is said or written, by who says it; then words without a speaker, and words held at arm’s length."
        fr="Ce qui est dit ou écrit, par locuteur&#xA0;; puis les paroles sans locuteur et les mots tenus à distance."
        de="Was gesagt oder geschrieben ist, nach Sprechenden; dann Worte ohne Sprechende und distanziert gebrauchte Wörter."/>
    <label key="none-named" en="The texts have none that are marked."
        fr="Rien de tel n’est balisé dans les textes."
        de="In den Texten ist nichts davon ausgezeichnet."/>
    <label key="none-quoted" en="The texts have no quotations that are marked."
        fr="Les textes n’ont aucune citation balisée."
        de="In den Texten sind keine Zitate ausgezeichnet."/>
    <label key="name" en="Name" fr="Nom" de="Name"/>
    <label key="role" en="Role or kind" fr="Fonction ou nature" de="Amt oder Art"/>
    <label key="mentions" en="Mentions" fr="Mentions" de="Nennungen"/>
    <label key="not-named" en="not named" fr="non mentionné" de="nicht genannt"/>
    <label key="what-is-known" en="What is known" fr="Ce que l’on sait" de="Was bekannt ist"/>
    <label key="in-the-texts" en="In the texts" fr="Dans les textes" de="In den Texten"/>
    <label key="other-names" en="Other names" fr="Autres noms" de="Andere Namen"/>
    <label key="life" en="Life" fr="Vie" de="Leben"/>
    <label key="coordinates" en="Coordinates" fr="Coordonnées" de="Koordinaten"/>
    <label key="north-south" en="N|S" fr="N|S" de="N|S"/>
    <label key="east-west" en="E|W" fr="E|O" de="O|W"/>
    <label key="about-it" en="Note" fr="Note" de="Anmerkung"/>
    <label key="identifier" en="Identifier" fr="Identifiant" de="Kennung"/>
    <label key="everything-said" en="Everything %1 says" fr="Tout ce que dit %1" de="Alles, was %1 sagt"/>
    <label key="everything-written" en="Everything %1 writes" fr="Tout ce qu’écrit %1" de="Alles, was %1 schreibt"/>
    <label key="everything-said-and-written" en="Everything %1 says and writes"
        fr="Tout ce que %1 dit et écrit"
        de="Alles, was %1 sagt und schreibt"/>
    <label key="named-beside" en="Named in the same paragraphs"
        fr="Nommés dans les mêmes paragraphes"
        de="In denselben Absätzen genannt"/>
    <label key="more-in-texts" en="%1 more are not shown here; they stand in the texts."
        fr="%1 autres ne sont pas montrés ici&#xA0;; ils se trouvent dans les textes."
        de="%1 weitere sind hier nicht gezeigt; sie stehen in den Texten."/>
    <label key="more-on-page" en="%1 more are on the speaker’s own page."
        fr="%1 autres sont sur la page du locuteur."
        de="%1 weitere stehen auf der eigenen Seite."/>
    <label key="said-on" en="said: %1" fr="dit&#xA0;: %1" de="gesagt: %1"/>
    <label key="day-not-told" en="day not told" fr="jour non indiqué" de="Tag nicht genannt"/>
    <label key="dates-in-sentence" en="in its sentence: %1" fr="dans sa phrase&#xA0;: %1" de="im selben Satz: %1"/>
    <label key="years" en="Years" fr="Années" de="Jahre"/>
    <label key="without-year" en="Without a year" fr="Sans année" de="Ohne Jahr"/>
    <label key="no-value" en="no value given" fr="sans valeur" de="ohne Wert"/>
    <label key="cert-high" en="almost certain" fr="presque certain" de="fast sicher"/>
    <label key="cert-medium" en="probable" fr="probable" de="wahrscheinlich"/>
    <label key="cert-low" en="doubtful" fr="douteux" de="zweifelhaft"/>
    <label key="inferred" en="inferred:" fr="déduit&#xA0;:" de="erschlossen:"/>
    <label key="is-inferred" en="inferred" fr="déduit" de="erschlossen"/>
    <label key="evidence-internal" en="inferred from the text" fr="déduit du texte" de="aus dem Text erschlossen"/>
    <label key="evidence-external" en="known from elsewhere" fr="connu par ailleurs" de="von anderswo bekannt"/>
    <label key="evidence-conjecture" en="a guess" fr="conjecture" de="Vermutung"/>
    <label key="no-speaker" en="No speaker named" fr="Sans locuteur nommé" de="Ohne genannte Sprechende"/>
    <label key="about-no-speaker" en="The text or its markup names nobody."
        fr="Ni le texte ni son balisage ne nomment personne."
        de="Text oder Auszeichnung nennen niemanden."/>
    <label key="arms-length" en="Held at arm’s length" fr="Mots tenus à distance" de="Distanziert gebraucht"/>
    <label key="about-arms-length" en="Words in quotation marks that the text does not make its own."
        fr="Mots entre guillemets que le texte ne prend pas à son compte."
        de="Wörter in Anführungszeichen, die sich der Text nicht zu eigen macht."/>

    <!-- About the corpus -->
    <label key="rights" en="Rights" fr="Droits" de="Rechte"/>
    <label key="no-licence" en="The corpus states no licence."
        fr="Le corpus n’indique pas de licence."
        de="Das Korpus nennt keine Lizenz."/>
    <label key="cite" en="How to cite" fr="Comment citer" de="Wie zu zitieren ist"/>
    <label key="the-corpus" en="The corpus" fr="Le corpus" de="Das Korpus"/>
    <label key="a-text" en="A text" fr="Un texte" de="Ein Text"/>
    <label key="a-passage" en="A passage" fr="Un passage" de="Eine Stelle"/>
    <label key="anchors-stay" en="The name of a passage that stands in the TEI stays the same in later versions."
        fr="Le nom d’un passage inscrit dans le TEI reste le même dans les versions suivantes."
        de="Der Name einer Stelle, der im TEI steht, bleibt in späteren Fassungen gleich."/>
    <label key="texts-and-sources" en="Texts and sources" fr="Textes et sources" de="Texte und Quellen"/>
    <label key="counts" en="Counts" fr="Chiffres" de="Zahlen"/>
    <label key="rule-of-words"
        en="A word is a stretch between word boundaries (Unicode Standard Annex 29) that has a letter or a digit. Counted in the reading text: corrections applied, page furniture left out."
        fr="Un mot est une suite de caractères entre deux limites de mot (annexe 29 du standard Unicode) qui contient une lettre ou un chiffre. Compté dans le texte de lecture&#xA0;: corrections appliquées, éléments de page laissés de côté."
        de="Ein Wort ist ein Stück zwischen zwei Wortgrenzen (Unicode Standard Annex 29), das einen Buchstaben oder eine Ziffer hat. Gezählt im Lesetext: mit Korrekturen, ohne Seitenbeiwerk."/>
    <label key="rule-of-counting"
        en="A name, a date or a time counts each time it is marked in the reading text; a name as that of a person, a place or an organisation, by its entry where it has one. A place inside another name counts where it points to something itself. A quotation in several parts counts once. The indexes and the table of texts count alike."
        fr="Les noms, dates et heures comptent chaque fois qu’ils sont balisés dans le texte de lecture&#xA0;; les noms comme ceux d’une personne, d’un lieu ou d’une organisation, selon leur notice s’ils en ont une. Un lieu dans un autre nom compte s’il renvoie lui-même à quelque chose. Une citation en plusieurs parties compte une fois. Les index et le tableau des textes comptent de même."
        de="Namen, Daten und Uhrzeiten zählen jedes Mal, wenn sie im Lesetext ausgezeichnet sind; Namen als die einer Person, eines Ortes oder einer Organisation, nach ihrem Eintrag, wo sie einen haben. Ein Ort in einem anderen Namen zählt, wenn er selbst auf etwas verweist. Ein Zitat in mehreren Teilen zählt einmal. Register und Tabelle der Texte zählen gleich."/>
    <label key="how-read" en="How the texts were read" fr="Comment les textes ont été lus" de="Wie die Texte gelesen wurden"/>
    <label key="rules-and-examples" en="All rules, with examples: in the encoding manual"
        fr="Toutes les règles, avec des exemples&#xA0;: dans le manuel d’encodage"
        de="Alle Regeln mit Beispielen: im Handbuch der Kodierung"/>

    <!-- The encoding manual -->
    <label key="manual" en="Encoding manual" fr="Manuel d’encodage" de="Handbuch der Kodierung"/>
    <label key="manual-about" en="What each element means here, and how the texts use it."
        fr="Ce que chaque élément signifie ici et comment les textes l’emploient."
        de="Was jedes Element hier bedeutet und wie die Texte es verwenden."/>
    <label key="manual-rule" en="Counted are the elements of all TEI files of the corpus: texts with their headers, authority files, and the header of the corpus."
        fr="Sont comptés les éléments de tous les fichiers TEI du corpus&#xA0;: textes avec leurs en-têtes, fichiers d’autorité et en-tête du corpus."
        de="Gezählt sind die Elemente aller TEI-Dateien des Korpus: Texte mit ihren Headern, Normdateien und der Header des Korpus."/>
    <label key="element-used" en="element in use|elements in use" fr="élément employé|éléments employés"
        de="Element in Gebrauch|Elemente in Gebrauch"/>
    <label key="elements" en="Elements" fr="Éléments" de="Elemente"/>
    <label key="time" en="time|times" fr="fois|fois" de="Mal|Mal"/>
    <label key="attributes" en="Attributes" fr="Attributs" de="Attribute"/>
    <label key="attributes-also" en="Other attributes allowed: %1" fr="Autres attributs admis&#xA0;: %1"
        de="Weitere erlaubte Attribute: %1"/>
    <label key="attributes-allowed" en="Attributes allowed: %1" fr="Attributs admis&#xA0;: %1" de="Erlaubte Attribute: %1"/>
    <label key="element-rules" en="Rules" fr="Règles" de="Regeln"/>
    <label key="example" en="Example" fr="Exemple" de="Beispiel"/>
    <label key="example-of" en="Example of %1" fr="Exemple de %1" de="Beispiel für %1"/>
    <label key="elements-undescribed" en="In use, but not described in the schema"
        fr="Employés, mais non décrits dans le schéma"
        de="In Gebrauch, aber im Schema nicht beschrieben"/>
    <label key="elements-unused" en="Allowed, but not in use here" fr="Admis, mais non employés ici"
        de="Erlaubt, hier aber nicht in Gebrauch"/>

    <!-- The concordance -->
    <label key="every-word" en="Every word of the corpus, with the words around it."
        fr="Chaque mot du corpus, avec les mots qui l’entourent."
        de="Jedes Wort des Korpus mit den Wörtern um es herum."/>
    <label key="at-most" en="Of a word that is more frequent, %1 places are shown."
        fr="D’un mot plus fréquent, %1 passages sont montrés."
        de="Von einem häufigeren Wort werden %1 Stellen gezeigt."/>
    <label key="stop-words-have-none" en="Stop words (%1) have no lines; the list by frequency has them, marked."
        fr="Les mots vides (%1) n’ont pas de passages&#xA0;; la liste par fréquence les donne, marqués."
        de="Stoppwörter (%1) haben keine Stellen; die Liste nach Häufigkeit hat sie, gekennzeichnet."/>
    <label key="rare-have-none"
        en="Words that stand fewer than %1 times (%2) have no lines; the list by frequency has them."
        fr="Les mots de moins de %1 occurrences (%2) n’ont pas de passages&#xA0;; la liste par fréquence les donne."
        de="Wörter mit weniger als %1 Belegen (%2) haben keine Stellen; die Liste nach Häufigkeit hat sie."/>
    <label key="stop-word" en="stop word" fr="mot vide" de="Stoppwort"/>
    <label key="by-frequency" en="Words by frequency" fr="Mots par fréquence" de="Wörter nach Häufigkeit"/>
    <label key="same-rank" en="Words of the same count share a rank."
        fr="Les mots de même fréquence ont le même rang."
        de="Gleich häufige Wörter haben denselben Rang."/>
    <label key="rank" en="Rank" fr="Rang" de="Rang"/>
    <label key="word-form" en="Word" fr="Mot" de="Wort"/>
    <label key="count" en="Count" fr="Occurrences" de="Anzahl"/>
    <label key="table-of-words" en="Table of words (TSV)" fr="Tableau des mots (TSV)" de="Tabelle der Wörter (TSV)"/>
    <label key="most-frequent" en="Most frequent" fr="Les plus fréquents" de="Am häufigsten"/>
    <label key="letters" en="Letters" fr="Lettres" de="Buchstaben"/>
    <label key="concordance-of" en="Concordance: %1" fr="Concordance&#xA0;: %1" de="Konkordanz: %1"/>
    <label key="shown-of" en="%1 of %2 are shown." fr="%1 sur %2 sont montrés." de="%1 von %2 werden gezeigt."/>
  </xsl:variable>

</xsl:stylesheet>
