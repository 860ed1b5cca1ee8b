<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of languages, by tag. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:language-names" as="element(language)+" visibility="public">
    <language tag="ar" en="Arabic" fr="arabe" de="Arabisch"/>
    <language tag="arc" en="Aramaic" fr="araméen" de="Aramäisch"/>
    <language tag="az" en="Azerbaijani" fr="azéri" de="Aserbaidschanisch"/>
    <language tag="bg" en="Bulgarian" fr="bulgare" de="Bulgarisch"/>
    <language tag="bn" en="Bengali" fr="bengali" de="Bengalisch"/>
    <language tag="ca" en="Catalan" fr="catalan" de="Katalanisch"/>
    <language tag="cop" en="Coptic" fr="copte" de="Koptisch"/>
    <language tag="cs" en="Czech" fr="tchèque" de="Tschechisch"/>
    <language tag="cy" en="Welsh" fr="gallois" de="Walisisch"/>
    <language tag="da" en="Danish" fr="danois" de="Dänisch"/>
    <language tag="de" en="German" fr="allemand" de="Deutsch"/>
    <language tag="el" en="Greek" fr="grec" de="Griechisch"/>
    <language tag="en" en="English" fr="anglais" de="Englisch"/>
    <language tag="eo" en="Esperanto" fr="espéranto" de="Esperanto"/>
    <language tag="es" en="Spanish" fr="espagnol" de="Spanisch"/>
    <language tag="et" en="Estonian" fr="estonien" de="Estnisch"/>
    <language tag="eu" en="Basque" fr="basque" de="Baskisch"/>
    <language tag="fa" en="Persian" fr="persan" de="Persisch"/>
    <language tag="fi" en="Finnish" fr="finnois" de="Finnisch"/>
    <language tag="fr" en="French" fr="français" de="Französisch"/>
    <language tag="ga" en="Irish" fr="irlandais" de="Irisch"/>
    <language tag="gl" en="Galician" fr="galicien" de="Galicisch"/>
    <language tag="grc" en="Ancient Greek" fr="grec ancien" de="Altgriechisch"/>
    <language tag="he" en="Hebrew" fr="hébreu" de="Hebräisch"/>
    <language tag="hi" en="Hindi" fr="hindi" de="Hindi"/>
    <language tag="hr" en="Croatian" fr="croate" de="Kroatisch"/>
    <language tag="hu" en="Hungarian" fr="hongrois" de="Ungarisch"/>
    <language tag="hy" en="Armenian" fr="arménien" de="Armenisch"/>
    <language tag="id" en="Indonesian" fr="indonésien" de="Indonesisch"/>
    <language tag="is" en="Icelandic" fr="islandais" de="Isländisch"/>
    <language tag="it" en="Italian" fr="italien" de="Italienisch"/>
    <language tag="ja" en="Japanese" fr="japonais" de="Japanisch"/>
    <language tag="ka" en="Georgian" fr="géorgien" de="Georgisch"/>
    <language tag="kk" en="Kazakh" fr="kazakh" de="Kasachisch"/>
    <language tag="ko" en="Korean" fr="coréen" de="Koreanisch"/>
    <language tag="ku" en="Kurdish" fr="kurde" de="Kurdisch"/>
    <language tag="la" en="Latin" fr="latin" de="Latein"/>
    <language tag="lt" en="Lithuanian" fr="lituanien" de="Litauisch"/>
    <language tag="lv" en="Latvian" fr="letton" de="Lettisch"/>
    <language tag="mk" en="Macedonian" fr="macédonien" de="Mazedonisch"/>
    <language tag="mn" en="Mongolian" fr="mongol" de="Mongolisch"/>
    <language tag="nl" en="Dutch" fr="néerlandais" de="Niederländisch"/>
    <language tag="no" en="Norwegian" fr="norvégien" de="Norwegisch"/>
    <language tag="nb" en="Norwegian" fr="norvégien" de="Norwegisch"/>
    <language tag="nn" en="Norwegian" fr="norvégien" de="Norwegisch"/>
    <language tag="ota" en="Ottoman Turkish" fr="turc ottoman" de="Osmanisch"/>
    <language tag="pl" en="Polish" fr="polonais" de="Polnisch"/>
    <language tag="ps" en="Pashto" fr="pachto" de="Paschtu"/>
    <language tag="pt" en="Portuguese" fr="portugais" de="Portugiesisch"/>
    <language tag="ro" en="Romanian" fr="roumain" de="Rumänisch"/>
    <language tag="ru" en="Russian" fr="russe" de="Russisch"/>
    <language tag="sa" en="Sanskrit" fr="sanskrit" de="Sanskrit"/>
    <language tag="sd" en="Sindhi" fr="sindhi" de="Sindhi"/>
    <language tag="sk" en="Slovak" fr="slovaque" de="Slowakisch"/>
    <language tag="sl" en="Slovenian" fr="slovène" de="Slowenisch"/>
    <language tag="sq" en="Albanian" fr="albanais" de="Albanisch"/>
    <language tag="sr" en="Serbian" fr="serbe" de="Serbisch"/>
    <language tag="sv" en="Swedish" fr="suédois" de="Schwedisch"/>
    <language tag="syr" en="Syriac" fr="syriaque" de="Syrisch"/>
    <language tag="ta" en="Tamil" fr="tamoul" de="Tamil"/>
    <language tag="th" en="Thai" fr="thaï" de="Thailändisch"/>
    <language tag="tr" en="Turkish" fr="turc" de="Türkisch"/>
    <language tag="ug" en="Uyghur" fr="ouïghour" de="Uigurisch"/>
    <language tag="uk" en="Ukrainian" fr="ukrainien" de="Ukrainisch"/>
    <language tag="ur" en="Urdu" fr="ourdou" de="Urdu"/>
    <language tag="uz" en="Uzbek" fr="ouzbek" de="Usbekisch"/>
    <language tag="vi" en="Vietnamese" fr="vietnamien" de="Vietnamesisch"/>
    <language tag="yi" en="Yiddish" fr="yiddish" de="Jiddisch"/>
    <language tag="zh" en="Chinese" fr="chinois" de="Chinesisch"/>
  </xsl:variable>

</xsl:stylesheet>
