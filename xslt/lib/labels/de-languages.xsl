<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of languages in German, by tag. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:languages-de" as="element(label)+" visibility="private">
    <label key="language-ar" words="Arabisch"/>
    <label key="language-arc" words="Aramäisch"/>
    <label key="language-az" words="Aserbaidschanisch"/>
    <label key="language-bg" words="Bulgarisch"/>
    <label key="language-bn" words="Bengalisch"/>
    <label key="language-ca" words="Katalanisch"/>
    <label key="language-cop" words="Koptisch"/>
    <label key="language-cs" words="Tschechisch"/>
    <label key="language-cy" words="Walisisch"/>
    <label key="language-da" words="Dänisch"/>
    <label key="language-de" words="Deutsch"/>
    <label key="language-el" words="Griechisch"/>
    <label key="language-en" words="Englisch"/>
    <label key="language-eo" words="Esperanto"/>
    <label key="language-es" words="Spanisch"/>
    <label key="language-et" words="Estnisch"/>
    <label key="language-eu" words="Baskisch"/>
    <label key="language-fa" words="Persisch"/>
    <label key="language-fi" words="Finnisch"/>
    <label key="language-fr" words="Französisch"/>
    <label key="language-ga" words="Irisch"/>
    <label key="language-gl" words="Galicisch"/>
    <label key="language-grc" words="Altgriechisch"/>
    <label key="language-he" words="Hebräisch"/>
    <label key="language-hi" words="Hindi"/>
    <label key="language-hr" words="Kroatisch"/>
    <label key="language-hu" words="Ungarisch"/>
    <label key="language-hy" words="Armenisch"/>
    <label key="language-id" words="Indonesisch"/>
    <label key="language-is" words="Isländisch"/>
    <label key="language-it" words="Italienisch"/>
    <label key="language-ja" words="Japanisch"/>
    <label key="language-ka" words="Georgisch"/>
    <label key="language-kk" words="Kasachisch"/>
    <label key="language-ko" words="Koreanisch"/>
    <label key="language-ku" words="Kurdisch"/>
    <label key="language-la" words="Latein"/>
    <label key="language-lt" words="Litauisch"/>
    <label key="language-lv" words="Lettisch"/>
    <label key="language-mk" words="Mazedonisch"/>
    <label key="language-mn" words="Mongolisch"/>
    <label key="language-nl" words="Niederländisch"/>
    <label key="language-no" words="Norwegisch"/>
    <label key="language-nb" words="Norwegisch"/>
    <label key="language-nn" words="Norwegisch"/>
    <label key="language-ota" words="Osmanisch"/>
    <label key="language-pl" words="Polnisch"/>
    <label key="language-ps" words="Paschtu"/>
    <label key="language-pt" words="Portugiesisch"/>
    <label key="language-ro" words="Rumänisch"/>
    <label key="language-ru" words="Russisch"/>
    <label key="language-sa" words="Sanskrit"/>
    <label key="language-sd" words="Sindhi"/>
    <label key="language-sk" words="Slowakisch"/>
    <label key="language-sl" words="Slowenisch"/>
    <label key="language-sq" words="Albanisch"/>
    <label key="language-sr" words="Serbisch"/>
    <label key="language-sv" words="Schwedisch"/>
    <label key="language-syr" words="Syrisch"/>
    <label key="language-ta" words="Tamil"/>
    <label key="language-th" words="Thailändisch"/>
    <label key="language-tr" words="Türkisch"/>
    <label key="language-ug" words="Uigurisch"/>
    <label key="language-uk" words="Ukrainisch"/>
    <label key="language-ur" words="Urdu"/>
    <label key="language-uz" words="Usbekisch"/>
    <label key="language-vi" words="Vietnamesisch"/>
    <label key="language-yi" words="Jiddisch"/>
    <label key="language-zh" words="Chinesisch"/>
  </xsl:variable>

</xsl:stylesheet>
