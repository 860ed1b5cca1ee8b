<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of languages in English, by tag. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:languages-en" as="element(label)+" visibility="private">
    <label key="language-ar" words="Arabic"/>
    <label key="language-arc" words="Aramaic"/>
    <label key="language-az" words="Azerbaijani"/>
    <label key="language-bg" words="Bulgarian"/>
    <label key="language-bn" words="Bengali"/>
    <label key="language-ca" words="Catalan"/>
    <label key="language-cop" words="Coptic"/>
    <label key="language-cs" words="Czech"/>
    <label key="language-cy" words="Welsh"/>
    <label key="language-da" words="Danish"/>
    <label key="language-de" words="German"/>
    <label key="language-el" words="Greek"/>
    <label key="language-en" words="English"/>
    <label key="language-eo" words="Esperanto"/>
    <label key="language-es" words="Spanish"/>
    <label key="language-et" words="Estonian"/>
    <label key="language-eu" words="Basque"/>
    <label key="language-fa" words="Persian"/>
    <label key="language-fi" words="Finnish"/>
    <label key="language-fr" words="French"/>
    <label key="language-ga" words="Irish"/>
    <label key="language-gl" words="Galician"/>
    <label key="language-grc" words="Ancient Greek"/>
    <label key="language-he" words="Hebrew"/>
    <label key="language-hi" words="Hindi"/>
    <label key="language-hr" words="Croatian"/>
    <label key="language-hu" words="Hungarian"/>
    <label key="language-hy" words="Armenian"/>
    <label key="language-id" words="Indonesian"/>
    <label key="language-is" words="Icelandic"/>
    <label key="language-it" words="Italian"/>
    <label key="language-ja" words="Japanese"/>
    <label key="language-ka" words="Georgian"/>
    <label key="language-kk" words="Kazakh"/>
    <label key="language-ko" words="Korean"/>
    <label key="language-ku" words="Kurdish"/>
    <label key="language-la" words="Latin"/>
    <label key="language-lt" words="Lithuanian"/>
    <label key="language-lv" words="Latvian"/>
    <label key="language-mk" words="Macedonian"/>
    <label key="language-mn" words="Mongolian"/>
    <label key="language-nl" words="Dutch"/>
    <label key="language-no" words="Norwegian"/>
    <label key="language-nb" words="Norwegian"/>
    <label key="language-nn" words="Norwegian"/>
    <label key="language-ota" words="Ottoman Turkish"/>
    <label key="language-pl" words="Polish"/>
    <label key="language-ps" words="Pashto"/>
    <label key="language-pt" words="Portuguese"/>
    <label key="language-ro" words="Romanian"/>
    <label key="language-ru" words="Russian"/>
    <label key="language-sa" words="Sanskrit"/>
    <label key="language-sd" words="Sindhi"/>
    <label key="language-sk" words="Slovak"/>
    <label key="language-sl" words="Slovenian"/>
    <label key="language-sq" words="Albanian"/>
    <label key="language-sr" words="Serbian"/>
    <label key="language-sv" words="Swedish"/>
    <label key="language-syr" words="Syriac"/>
    <label key="language-ta" words="Tamil"/>
    <label key="language-th" words="Thai"/>
    <label key="language-tr" words="Turkish"/>
    <label key="language-ug" words="Uyghur"/>
    <label key="language-uk" words="Ukrainian"/>
    <label key="language-ur" words="Urdu"/>
    <label key="language-uz" words="Uzbek"/>
    <label key="language-vi" words="Vietnamese"/>
    <label key="language-yi" words="Yiddish"/>
    <label key="language-zh" words="Chinese"/>
  </xsl:variable>

</xsl:stylesheet>
