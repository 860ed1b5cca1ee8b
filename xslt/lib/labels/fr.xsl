<?xml version="1.0" encoding="UTF-8"?>
<!--
  The words of the pages in French: one more language is two more files like
  this one and fr-languages.xsl, named in labels.xsl.
  %1 and %2 are values that a page puts in; | parts the words of a label that has several.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:labels-fr" as="element(label)+" visibility="private">

    <!-- All pages -->
    <label key="number" words="#&#x202F;##0"/>
    <label key="skip" words="Aller au contenu principal"/>
    <label key="edition" words="Édition"/>
    <label key="texts" words="Textes"/>
    <label key="concordance" words="Concordance"/>
    <label key="quoted" words="«&#xA0;%1&#xA0;»"/>
    <label key="nothing" words="rien"/>

    <label key="encoding" words="Encodage"/>
    <label key="about" words="À propos"/>
    <label key="about-and-cite" words="À propos et comment citer"/>

    <!-- What is counted: with 1, with other numbers -->
    <label key="text" words="texte|textes"/>
    <label key="word" words="mot|mots"/>
    <label key="person" words="personne|personnes"/>
    <label key="place" words="lieu|lieux"/>
    <label key="organisation" words="organisation|organisations"/>
    <label key="date" words="date|dates"/>
    <label key="quotation" words="citation|citations"/>
    <label key="note" words="note|notes"/>
    <label key="heading" words="titre|titres"/>
    <label key="form" words="forme|formes"/>
    <label key="occurrence" words="occurrence|occurrences"/>
    <label key="mention" words="mention|mentions"/>
    <label key="mention-of-person" words="mention de personne|mentions de personnes"/>
    <label key="mention-of-place" words="mention de lieu|mentions de lieux"/>
    <label key="mention-of-organisation" words="mention d’organisation|mentions d’organisations"/>
    <label key="left-out-text" words="texte n’est pas dans cette édition&#xA0;:|textes ne sont pas dans cette édition&#xA0;:"/>

    <!-- Layers, lists, columns -->
    <label key="words" words="Mots"/>
    <label key="persons" words="Personnes"/>
    <label key="places" words="Lieux"/>
    <label key="organisations" words="Organisations"/>
    <label key="others" words="Autres noms propres"/>
    <label key="name-of-event" words="événement"/>
    <label key="name-of-object" words="objet"/>
    <label key="name-of-plan" words="plan"/>
    <label key="name-of-ship" words="navire"/>
    <label key="name-of-work" words="œuvre"/>
    <label key="dates" words="Dates"/>
    <label key="quotations" words="Citations"/>
    <label key="editor-notes" words="Notes"/>
    <label key="speakers" words="Locuteurs"/>
    <label key="speakers-and-authors" words="Locuteurs et auteurs cités"/>
    <label key="fw" words="Éléments de page"/>
    <label key="source-readings" words="Leçons de la source"/>
    <label key="said" words="Paroles"/>
    <label key="quote" words="Écrits"/>
    <label key="q" words="De nature incertaine"/>
    <label key="soCalled" words="Soi-disant"/>

    <!-- Beside the text -->
    <label key="contents-and-layers" words="Sommaire et couches"/>
    <label key="layers" words="Couches"/>
    <label key="contents" words="Sommaire"/>
    <label key="all-texts" words="Les %1 textes"/>
    <label key="neighbours" words="Textes précédent et suivant"/>
    <label key="text-before" words="Texte précédent"/>
    <label key="text-after" words="Texte suivant"/>

    <!-- In the text -->
    <label key="paragraph-number" words="Paragraphe %1"/>
    <label key="line-number" words="Vers %1"/>
    <label key="note-number" words="Note %1"/>
    <label key="table-number" words="Tableau %1"/>
    <label key="back-to-text" words="Retour au texte de la note %1"/>
    <label key="variants" words="Variantes&#xA0;: %1"/>
    <label key="quotation-begins" words="La citation commence plus haut"/>
    <label key="quotation-goes-on" words="La citation continue"/>
    <label key="caption" words="Légende"/>
    <label key="picture" words="Image"/>
    <label key="see-there" words="voir le renvoi"/>
    <label key="page-number" words="Page %1"/>
    <label key="new-page" words="Nouvelle page"/>

    <!-- What an editor changed or could not read -->
    <label key="corr" words="Dans la source&#xA0;: %1"/>
    <label key="reg" words="Graphie de la source&#xA0;: %1"/>
    <label key="expan" words="Abrégé dans la source&#xA0;: %1"/>
    <label key="del" words="Supprimé dans la source&#xA0;: %1"/>
    <label key="surplus" words="Omis&#xA0;: %1"/>
    <label key="unclear" words="Difficile à lire dans la source"/>
    <label key="supplied" words="Ajouté par l’éditeur"/>
    <label key="add" words="Ajouté dans la source"/>
    <label key="sic" words="Ainsi dans la source"/>
    <label key="gap" words="Lacune"/>
    <label key="gap-of" words="Lacune&#xA0;: %1"/>

    <!-- Where a mention stands -->
    <label key="in-p" words="§&#xA0;%1"/>
    <label key="in-l" words="v.&#xA0;%1"/>
    <label key="in-note" words="note&#xA0;%1"/>
    <label key="in-sp" words="réplique&#xA0;%1"/>
    <label key="in-caption" words="légende"/>
    <label key="in-text" words="texte"/>
    <label key="in-paragraph" words="paragraphe"/>
    <label key="in-verse" words="vers"/>
    <label key="in-head" words="titre"/>
    <label key="in-stage" words="didascalie"/>
    <label key="in-item" words="liste"/>
    <label key="in-cell" words="tableau"/>
    <label key="in-ab" words="passage"/>
    <label key="in-byline" words="signature"/>
    <label key="in-dateline" words="date et lieu"/>
    <label key="in-titlePart" words="titre"/>

    <!-- Dates -->
    <label key="months" words="janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"/>
    <label key="day" words="%1"/>
    <label key="first-day" words="%1er"/>
    <label key="before-christ" words="%1 av. J.-C."/>
    <label key="from" words="début&#xA0;: %1"/>
    <label key="to" words="fin&#xA0;: %1"/>
    <label key="between" words="entre %1 et %2"/>
    <label key="notBefore" words="pas avant %1"/>
    <label key="notAfter" words="pas après %1"/>
    <label key="born" words="naissance %1"/>
    <label key="died" words="décès %1"/>

    <!-- After the text -->
    <label key="in-this-text" words="Dans ce texte"/>
    <label key="draft" words="ébauche"/>
    <label key="not-identified" words="non identifié"/>
    <label key="about-text" words="À propos de ce texte"/>
    <label key="full-title" words="Titre complet"/>
    <label key="editor" words="Éditeur scientifique"/>
    <label key="responsible" words="Responsabilité"/>
    <label key="source" words="Source"/>
    <label key="published-by" words="Publié par"/>
    <label key="licence" words="Licence"/>
    <label key="abstract" words="Résumé"/>
    <label key="project" words="Projet"/>
    <label key="selection" words="Sélection"/>
    <label key="changes" words="Modifications"/>
    <label key="editing" words="Édition"/>
    <label key="correction" words="Correction"/>
    <label key="hyphenation" words="Traits d’union"/>
    <label key="interpretation" words="Interprétation"/>
    <label key="normalization" words="Normalisation"/>
    <label key="punctuation" words="Ponctuation"/>
    <label key="quotation-marks" words="Guillemets"/>
    <label key="segmentation" words="Segmentation"/>
    <label key="stdVals" words="Valeurs normalisées"/>
    <label key="cite-text" words="Citer ce texte"/>
    <label key="in-corpus" words="dans"/>
    <label key="in-version" words="version %1"/>
    <label key="number-links" words="Le numéro à côté d’un paragraphe y renvoie&#xA0;: l’ajouter sous la forme %1."/>
    <label key="plain-reading-text" words="Texte de lecture en texte brut"/>

    <!-- The start page -->
    <label key="title" words="Titre"/>
    <label key="author" words="Auteur"/>
    <label key="unknown" words="inconnu"/>
    <label key="plain-text" words="Texte brut"/>
    <label key="plain-text-of" words="Texte brut de %1"/>
    <label key="table-of-texts" words="Tableau des textes (TSV)"/>
    <label key="left-out" words="Non retenus"/>
    <label key="about-edition" words="À propos de cette édition"/>
    <label key="version" words="Version"/>
    <label key="when" words="Date"/>
    <label key="language" words="Langue"/>
    <label key="cite-as" words="Citer comme"/>
    <label key="made-with" words="Réalisé avec"/>

    <!-- Indexes, and pages of those who are named -->
    <label key="index-of-persons" words="Toutes les personnes que les textes nomment."/>
    <label key="index-of-places" words="Tous les lieux que les textes nomment."/>
    <label key="index-of-organisations" words="Toutes les organisations que les textes nomment."/>
    <label key="index-of-dates" words="Toutes les dates et heures des textes, dans l’ordre du temps."/>
    <label key="index-of-quotations" words="Ce qui est dit ou écrit, par locuteur&#xA0;; puis les paroles sans locuteur et les mots tenus à distance."/>
    <label key="none-named" words="Rien de tel n’est balisé dans les textes."/>
    <label key="none-quoted" words="Les textes n’ont aucune citation balisée."/>
    <label key="name" words="Nom"/>
    <label key="role" words="Fonction ou nature"/>
    <label key="mentions" words="Mentions"/>
    <label key="not-named" words="non mentionné"/>
    <label key="what-is-known" words="Ce que l’on sait"/>
    <label key="in-the-texts" words="Dans les textes"/>
    <label key="other-names" words="Autres noms"/>
    <label key="life" words="Vie"/>
    <label key="coordinates" words="Coordonnées"/>
    <label key="north-south" words="N|S"/>
    <label key="east-west" words="E|O"/>
    <label key="about-it" words="Note"/>
    <label key="identifier" words="Identifiant"/>
    <label key="everything-said" words="Tout ce que dit %1"/>
    <label key="everything-written" words="Tout ce qu’écrit %1"/>
    <label key="everything-said-and-written" words="Tout ce que %1 dit et écrit"/>
    <label key="named-beside" words="Nommés dans les mêmes paragraphes"/>
    <label key="more-in-texts" words="%1 autres ne sont pas montrés ici&#xA0;; ils se trouvent dans les textes."/>
    <label key="more-on-page" words="%1 autres sont sur la page du locuteur."/>
    <label key="said-on" words="dit&#xA0;: %1"/>
    <label key="day-not-told" words="jour non indiqué"/>
    <label key="dates-in-sentence" words="dans sa phrase&#xA0;: %1"/>
    <label key="years" words="Années"/>
    <label key="without-year" words="Sans année"/>
    <label key="no-value" words="sans valeur"/>
    <label key="cert-high" words="presque certain"/>
    <label key="cert-medium" words="probable"/>
    <label key="cert-low" words="douteux"/>
    <label key="inferred" words="déduit&#xA0;:"/>
    <label key="is-inferred" words="déduit"/>
    <label key="evidence-internal" words="déduit du texte"/>
    <label key="evidence-external" words="connu par ailleurs"/>
    <label key="evidence-conjecture" words="conjecture"/>
    <label key="no-speaker" words="Sans locuteur nommé"/>
    <label key="about-no-speaker" words="Ni le texte ni son balisage ne nomment personne."/>
    <label key="arms-length" words="Mots tenus à distance"/>
    <label key="about-arms-length" words="Mots entre guillemets que le texte ne prend pas à son compte."/>

    <!-- About the corpus -->
    <label key="rights" words="Droits"/>
    <label key="no-licence" words="Le corpus n’indique pas de licence."/>
    <label key="cite" words="Comment citer"/>
    <label key="the-corpus" words="Le corpus"/>
    <label key="a-text" words="Un texte"/>
    <label key="a-passage" words="Un passage"/>
    <label key="anchors-stay" words="Le nom d’un passage inscrit dans le TEI reste le même dans les versions suivantes."/>
    <label key="texts-and-sources" words="Textes et sources"/>
    <label key="counts" words="Chiffres"/>
    <label key="rule-of-words" words="Un mot est une suite de caractères entre deux limites de mot (annexe 29 du standard Unicode) qui contient une lettre ou un chiffre&#xA0;; un trait d’union entre lettres réunit, l’apostrophe de l’élision et le trait d’union des pronoms séparent. Un mot que le texte balise est pris tel quel. Compté dans le texte de lecture&#xA0;: corrections appliquées, éléments de page laissés de côté."/>
    <label key="rule-of-counting" words="Les noms, dates et heures comptent chaque fois qu’ils sont balisés dans le texte de lecture&#xA0;; les noms comme ceux d’une personne, d’un lieu ou d’une organisation, selon leur notice s’ils en ont une. Un lieu dans un autre nom compte s’il renvoie lui-même à quelque chose. Une citation en plusieurs parties compte une fois. Les index et le tableau des textes comptent de même."/>
    <label key="how-read" words="Comment les textes ont été lus"/>
    <label key="rules-and-examples" words="Toutes les règles, avec des exemples&#xA0;: dans le manuel d’encodage"/>

    <!-- The encoding manual -->
    <label key="manual" words="Manuel d’encodage"/>
    <label key="manual-about" words="Ce que chaque élément signifie ici et comment les textes l’emploient."/>
    <label key="manual-rule" words="Sont comptés les éléments de tous les fichiers TEI du corpus&#xA0;: textes avec leurs en-têtes, fichiers d’autorité et en-tête du corpus."/>
    <label key="element-used" words="élément employé|éléments employés"/>
    <label key="elements" words="Éléments"/>
    <label key="time" words="fois|fois"/>
    <label key="attributes" words="Attributs"/>
    <label key="attributes-also" words="Autres attributs admis&#xA0;: %1"/>
    <label key="attributes-allowed" words="Attributs admis&#xA0;: %1"/>
    <label key="element-rules" words="Règles"/>
    <label key="example" words="Exemple"/>
    <label key="example-of" words="Exemple de %1"/>
    <label key="elements-undescribed" words="Employés, mais non décrits dans le schéma"/>
    <label key="elements-unused" words="Admis, mais non employés ici"/>

    <!-- The concordance -->
    <label key="every-word" words="Chaque mot du corpus, avec les mots qui l’entourent."/>
    <label key="at-most" words="D’un mot plus fréquent, %1 passages sont montrés."/>
    <label key="stop-words-have-none" words="Les mots vides (%1) n’ont pas de passages&#xA0;; la liste par fréquence les donne, marqués."/>
    <label key="rare-have-none" words="Les mots de moins de %1 occurrences (%2) n’ont pas de passages&#xA0;; la liste par fréquence les donne."/>
    <label key="stop-word" words="mot vide"/>
    <label key="by-frequency" words="Mots par fréquence"/>
    <label key="same-rank" words="Les mots de même fréquence ont le même rang."/>
    <label key="rank" words="Rang"/>
    <label key="word-form" words="Mot"/>
    <label key="count" words="Occurrences"/>
    <label key="table-of-words" words="Tableau des mots (TSV)"/>
    <label key="most-frequent" words="Les plus fréquents"/>
    <label key="letters" words="Lettres"/>
    <label key="concordance-of" words="Concordance&#xA0;: %1"/>
    <label key="shown-of" words="%1 sur %2 sont montrés."/>

    <!-- Asking the index in the browser -->
    <label key="line" words="ligne|lignes"/>
    <label key="ask" words="Chercher dans le corpus"/>
    <label key="ask-query" words="Mots ou requête"/>
    <label key="ask-find" words="Chercher"/>
    <label key="ask-help" words="* remplace des lettres quelconques, ? une seule."/>
    <label key="ask-queries" words="Les requêtes de corpus sont comprises aussi&#xA0;:"/>
    <label key="ask-more" words="Ordre, majuscules, textes"/>
    <label key="ask-sort" words="Ordre"/>
    <label key="ask-as-they-stand" words="comme dans les textes"/>
    <label key="ask-by-node" words="par les mots trouvés"/>
    <label key="ask-by-right" words="par les mots à droite"/>
    <label key="ask-by-left" words="par les mots à gauche"/>
    <label key="ask-by-date" words="par date"/>
    <label key="ask-context" words="Mots de chaque côté"/>
    <label key="ask-case" words="les majuscules comptent"/>
    <label key="ask-marks" words="les accents comptent"/>
    <label key="ask-from" words="Date de"/>
    <label key="ask-to" words="à"/>
    <label key="ask-text" words="Texte"/>
    <label key="ask-author" words="Auteur"/>
    <label key="ask-language" words="Langue"/>
    <label key="ask-any" words="tous"/>
    <label key="ask-looking" words="Recherche…"/>
    <label key="ask-found" words="%1, dans %2 textes sur %3."/>
    <label key="ask-asked" words="Interrogés&#xA0;: %1 mots&#xA0;; %2 sur 10&#x202F;000."/>
    <label key="ask-none" words="Rien n’a été trouvé."/>
    <label key="ask-mistake" words="Ce n’est pas une requête&#xA0;: %1. C’est ici&#xA0;:"/>
    <label key="ask-no-key" words="Il n’y a pas d’ordre «&#xA0;%1&#xA0;»&#xA0;: node, L1 à L5, R1 à R5, left, right, text, date."/>
    <label key="ask-too-many" words="La requête trouve plus de suites de mots qu’il n’y a de place. Demandez moins&#xA0;: avec un mot, avec moins de répétitions."/>
    <label key="ask-broken" words="L’index n’est pas lisible&#xA0;: %1 manque ou est endommagé. Reconstruisez le corpus&#xA0;; les listes ci-dessous sont entières."/>
    <label key="ask-failed" words="La recherche s’est arrêtée par une faute de cette page&#xA0;; ce qu’elle montre n’est pas tout."/>
    <label key="ask-further" words="%1 lignes sur %2&#xA0;: en montrer d’autres"/>
    <label key="ask-no-attribute" words="Aucun texte n’a de mots avec %1."/>
    <label key="ask-no-element" words="Aucun texte n’a d’élément %1 avec des mots."/>
    <label key="ask-other-version" words="Le lien vise la version %1&#xA0;; ceci est la version %2, et les nombres peuvent différer."/>
    <label key="ask-spread" words="Où cela se trouve&#xA0;: par texte"/>
    <label key="ask-per-10000" words="sur 10&#x202F;000 mots"/>
    <label key="ask-places" words="du début à la fin"/>
    <label key="ask-save" words="Enregistrer la requête"/>
    <label key="ask-table" words="Enregistrer toutes les lignes (TSV)"/>
    <label key="ask-saving" words="Lecture de toutes les lignes…"/>
    <label key="ask-too-long" words="Plus de %1 lignes s’enregistrent en ligne de commande&#xA0;: rubricator concordance REQUÊTE --export FICHIER"/>
    <label key="ask-show" words="Montrer"/>
    <label key="ask-show-lines" words="les lignes"/>
    <label key="ask-show-freq" words="les fréquences"/>
    <label key="ask-show-collocates" words="les cooccurrents"/>
    <label key="ask-show-keyness" words="les spécificités des textes choisis"/>
    <label key="ask-freq-of" words="de"/>
    <label key="ask-runs" words="suites de %1 mots"/>
    <label key="ask-window-left" words="mots à gauche"/>
    <label key="ask-window-right" words="à droite"/>
    <label key="ask-window-sentence" words="dans la phrase"/>
    <label key="ask-measure" words="triés par"/>
    <label key="ask-least" words="à partir de"/>
    <label key="ask-run" words="Mots"/>
    <label key="ask-per-million" words="pour un million de mots"/>
    <label key="ask-in-texts" words="Textes"/>
    <label key="ask-together" words="ensemble"/>
    <label key="ask-expected" words="attendu"/>
    <label key="ask-here" words="ici"/>
    <label key="ask-there" words="dans les autres"/>
    <label key="ask-per-million-there" words="pour un million là"/>
    <label key="ask-counted" words="Compté dans %1 mots de %2."/>
    <label key="ask-counted-beside" words="À côté de %1 se trouvent %2 mots. Ce qui est trouvé n’est pas compté, et un mot entre deux lignes l’est une fois."/>
    <label key="ask-compared" words="Comparé à %1 mots des autres textes."/>
    <label key="ask-measures-collocates" words="mi : log2 de o11 sur l’attendu (Church et Hanks 1990) ; t : (o11 − attendu) sur la racine de o11 (Church et al. 1991) ; ll : G² (Dunning 1993) ; logdice : 14 + log2(2 · o11 sur lignes + nombre) (Rychlý 2008). o11 : le mot à côté, o12 : d’autres mots à côté, o21 : le mot ailleurs, o22 : d’autres mots ailleurs."/>
    <label key="ask-measures-keyness" words="ll : G² des deux nombres (Rayson et Garside 2000) ; ratio : log2 des deux fréquences (Hardie 2014), moins de 0 où le mot est plus rare ici ; aucun compte pour un demi."/>
    <label key="ask-needs-query" words="Écrire ci-dessus des mots ou une requête : ce qui se trouve à côté est compté."/>
    <label key="ask-no-others" words="Choisir ci-dessus des textes, un auteur ou des dates (« Ordre, majuscules, textes ») : ce qui est choisi est comparé au reste."/>
    <label key="ask-too-many-runs" words="%1 mots sont trop pour les découper en suites sur une page (%2 au plus). Choisir un texte, ou compter en ligne de commande : rubricator concordance --freq 2"/>
    <label key="ask-no-such-count" words="« %1 » ne se compte pas ici."/>
    <label key="ask-more-rows" words="%1 lignes sur %2 : montrer la suite"/>
    <label key="ask-evenly" words="Sur %1 textes : D de Juilland %2 (1 : égal), DP de Gries %3 (0 : égal)."/>
    <label key="ask-table-of-counts" words="Enregistrer le tableau (TSV)"/>
    <label key="ask-texts-asked" words="texte|textes"/>
  </xsl:variable>

</xsl:stylesheet>
