<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of languages in French, by tag. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:languages-fr" as="element(label)+" visibility="private">
    <label key="language-ar" words="arabe"/>
    <label key="language-arc" words="araméen"/>
    <label key="language-az" words="azéri"/>
    <label key="language-bg" words="bulgare"/>
    <label key="language-bn" words="bengali"/>
    <label key="language-ca" words="catalan"/>
    <label key="language-cop" words="copte"/>
    <label key="language-cs" words="tchèque"/>
    <label key="language-cy" words="gallois"/>
    <label key="language-da" words="danois"/>
    <label key="language-de" words="allemand"/>
    <label key="language-el" words="grec"/>
    <label key="language-en" words="anglais"/>
    <label key="language-eo" words="espéranto"/>
    <label key="language-es" words="espagnol"/>
    <label key="language-et" words="estonien"/>
    <label key="language-eu" words="basque"/>
    <label key="language-fa" words="persan"/>
    <label key="language-fi" words="finnois"/>
    <label key="language-fr" words="français"/>
    <label key="language-ga" words="irlandais"/>
    <label key="language-gl" words="galicien"/>
    <label key="language-grc" words="grec ancien"/>
    <label key="language-he" words="hébreu"/>
    <label key="language-hi" words="hindi"/>
    <label key="language-hr" words="croate"/>
    <label key="language-hu" words="hongrois"/>
    <label key="language-hy" words="arménien"/>
    <label key="language-id" words="indonésien"/>
    <label key="language-is" words="islandais"/>
    <label key="language-it" words="italien"/>
    <label key="language-ja" words="japonais"/>
    <label key="language-ka" words="géorgien"/>
    <label key="language-kk" words="kazakh"/>
    <label key="language-ko" words="coréen"/>
    <label key="language-ku" words="kurde"/>
    <label key="language-la" words="latin"/>
    <label key="language-lt" words="lituanien"/>
    <label key="language-lv" words="letton"/>
    <label key="language-mk" words="macédonien"/>
    <label key="language-mn" words="mongol"/>
    <label key="language-nl" words="néerlandais"/>
    <label key="language-no" words="norvégien"/>
    <label key="language-nb" words="norvégien"/>
    <label key="language-nn" words="norvégien"/>
    <label key="language-ota" words="turc ottoman"/>
    <label key="language-pl" words="polonais"/>
    <label key="language-ps" words="pachto"/>
    <label key="language-pt" words="portugais"/>
    <label key="language-ro" words="roumain"/>
    <label key="language-ru" words="russe"/>
    <label key="language-sa" words="sanskrit"/>
    <label key="language-sd" words="sindhi"/>
    <label key="language-sk" words="slovaque"/>
    <label key="language-sl" words="slovène"/>
    <label key="language-sq" words="albanais"/>
    <label key="language-sr" words="serbe"/>
    <label key="language-sv" words="suédois"/>
    <label key="language-syr" words="syriaque"/>
    <label key="language-ta" words="tamoul"/>
    <label key="language-th" words="thaï"/>
    <label key="language-tr" words="turc"/>
    <label key="language-ug" words="ouïghour"/>
    <label key="language-uk" words="ukrainien"/>
    <label key="language-ur" words="ourdou"/>
    <label key="language-uz" words="ouzbek"/>
    <label key="language-vi" words="vietnamien"/>
    <label key="language-yi" words="yiddish"/>
    <label key="language-zh" words="chinois"/>
  </xsl:variable>

</xsl:stylesheet>
