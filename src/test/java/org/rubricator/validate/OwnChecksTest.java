package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Checks that no grammar can make. */
class OwnChecksTest {

  private static TeiDocument tei(String header, String body) {
    String file =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>%s</teiHeader><text><body>%s</body></text></TEI>"
            .formatted(header, body);
    Findings none = new Findings();
    return TeiDocument.read("a.xml", file.getBytes(StandardCharsets.UTF_8), none).orElseThrow();
  }

  private static List<String> found(String header, String body) {
    TeiDocument document = tei(header, body);
    Findings findings = new Findings();
    IdIndex ids = new IdIndex(false);
    ids.add(document);
    DateWordsCheck.run(document, findings);
    LanguageCheck.run(document, LanguageCheck.declaredIn(document), findings);
    ChainCheck.run(List.of(document), findings);
    CharacterCheck.run(document, findings);
    PointerCheck.run(document, ids, findings);
    return findings.sorted().stream().map(OwnChecksTest::told).toList();
  }

  private static String told(Diagnostic finding) {
    return finding.code().id() + " " + finding.message();
  }

  private record Said(String language, String when, String words, String fault) {}

  private static final List<Said> DATES =
      List.of(
          new Said("en", "2020-10-09", "October 9", ""),
          new Said("en", "2020-10-09", "the 9th of October, 2020", ""),
          new Said("en", "2020-10-09", "October 19", "the day 19"),
          new Said("en", "2020-10-19", "9 October 2020", "the day 9"),
          new Said("en", "1890-10-21", "9 October 1890", ""),
          new Said("en", "1890-10-20", "9 October 1890", "the day 9"),
          new Said("en", "1700-03-10", "28 February 1700", ""),
          new Said("en", "1700-03-11", "29 February 1700", ""),
          new Said("en", "1700-03-12", "1 March 1700", ""),
          new Said("en", "1700-03-12", "2 March 1700", "the day 2"),
          new Said("en", "1712-01-06", "26 December 1711", ""),
          new Said("en", "1712-01-06", "25 December 1711", "the year 1711"),
          new Said("en", "1918-01-05", "23 December 1917", ""),
          new Said("ru", "1918-01-05", "23 декабря 1917 г.", ""),
          new Said("en", "1700-01-04", "25 December 1699", ""),
          new Said("en", "1914-03-12", "The day we sat down, 12 March", ""),
          new Said("en", "1914-10-09", "when the sun rose on 9 October 1914", ""),
          new Said("en", "1914-10-09", "Sat 9 October 1914", "another day of the week"),
          new Said("en", "1914-10-09", "9 October 1914 (Sat.)", "another day of the week"),
          new Said("en", "1914-03-12", "we may leave on 12 March", ""),
          new Said("en", "1914-03-12", "12 may 1914", "the month 5"),
          new Said("en", "1914-12-24", "the day before 25 December 1914", ""),
          new Said("en", "1420-09-24", "Tuesday before 29 September 1420", ""),
          new Said("en", "1914-10-09", "nine days after 30 September 1914", ""),
          new Said("fr", "1914-12-24", "la veille du 25 décembre 1914", ""),
          new Said("fr", "1914-12-24", "le jour avant le 25 décembre 1914", ""),
          new Said("fr", "1914-10-09", "la mer, 9 octobre 1914", ""),
          new Said("fr", "1914-10-09", "le mar. 9 octobre 1914", "another day of the week"),
          new Said("fr", "1914-10-01", "à 8 heures, en octobre 1914", ""),
          new Said("de", "1914-12-24", "am Tag vor dem 25. Dezember 1914", ""),
          new Said("de", "1914-10-01", "um 8 Uhr im Oktober 1914", ""),
          new Said("en", "1914-10-09T20:00:00", "8 p.m. in October 1914", ""),
          new Said("en", "1914-10-09Z", "9 November 1914", "the month 11"),
          new Said("en", "--10", "November", "the month 11"),
          new Said("en", "--10", "October", ""),
          new Said("en", "-0044-03-15", "15 May 44 BC", "the month 5"),
          new Said("en", "-0044-03-15", "15 March 44 BC", ""),
          new Said("fa", "1914-11-09", "۹ اکتبر ۱۹۱۴", "the month 10"),
          new Said("fa", "1914-10-09", "۹ اکتبر ۱۹۱۴", ""),
          new Said("fa", "1921-02-21", "۳ اسفند ۱۲۹۹", ""),
          new Said("th", "1921-02-21", "21 กุมภาพันธ์ 2464", ""),
          new Said("en", "1917-11-07", "in the year 1336 of the Hijra", ""),
          new Said("en", "1914-05-12", "12 May <note>1920</note>", ""),
          new Said("en", "2020-10-09", "9 Nov. 2020", "the month 11"),
          new Said("en", "2021-10-09", "9 October 2020", "the year 2020"),
          new Said("en", "2020-09-28", "Sunday", "another day of the week"),
          new Said("en", "2020-09-27", "Sunday, September 27, 2020", ""),
          new Said("en", "1914", "the years 1914 to 1916", ""),
          new Said("en", "1750-02-01", "1 February 1749/50", ""),
          new Said("en", "1701-02-12", "12 February 1700", ""),
          new Said("en", "1701-03-26", "26 March 1700", "the year 1700"),
          new Said("en", "2020-10-10T12:05:00", "12:05 pm", ""),
          new Said("en", "2020-10-01", "five days and 3 hours later", ""),
          new Said("en", "2020-05-04", "in May 4 ships sailed", ""),
          new Said("de", "1889-10-31", "31. Oktober", ""),
          new Said("de", "1889-10-31", "30. Okt. 1889", "the day 30"),
          new Said("de", "1889-10-31", "Mittwoch, 31. Oktober 1889", "another day of the week"),
          new Said("fr", "1789-07-14", "le 14 juillet 1789", ""),
          new Said("fr", "1789-07-14", "le 14 août 1789", "the month 8"),
          new Said("ru", "1917-11-07", "25 октября 1917", ""),
          new Said("tr", "1923-10-29", "29 Ekim 1923", ""),
          new Said("tr", "1923-10-28", "29 Ekim 1923", "the day 29"),
          new Said("en", "1914-06-12", "12 Sept. 1914", "the month 9"),
          new Said("en", "1914-09-12", "the 12th of Sept 1914", ""),
          new Said("en", "1814-10-12", "12 Octr. 1814", ""),
          new Said("de", "1914-02-12", "12. Jänner 1914", "the month 1"),
          new Said("de", "1914-10-10", "Sonnabend, 10. Oktober 1914", ""),
          new Said("de", "1914-11-10", "Sonnabend, 10. November 1914", "another day of the week"),
          new Said("fr", "1914-07-02", "2 aout 1914", "the month 8"),
          new Said("en", "1914-10-09", "within a week of 1 October 1914", ""),
          new Said("de", "1914-06-12", "12.5.1914", "the month 5"),
          new Said("fr", "1914-05-12", "13/05/1914", "the day 13"),
          new Said("en", "1914-12-05", "5/12/1914", ""),
          new Said("en", "1914-05-12", "1915-05-12", "the year 1915"),
          new Said("fa", "1921-02-21", "3.12.1299", ""),
          new Said("ru", "1918-01-05", "23.12.1917", ""),
          new Said("ja", "1914-10-08", "1914年10月9日", "the day 9"),
          new Said("ja", "1914-10-09", "１９１４年１０月９日（金）", ""),
          new Said("ja", "1914-10-09", "大正3年10月9日", ""),
          new Said("zh", "1914-09-09", "1914年10月9日 星期五", "the month 10"),
          new Said("ko", "1915-10-09", "1914년 10월 9일", "the year 1914"),
          new Said("hi", "1914-10-09", "९ अक्टूबर १९१४", ""),
          new Said("hi", "1914-11-09", "९ अक्टूबर १९१४", "the month 10"),
          new Said("he", "1914-10-19", "9 באוקטובר 1914", "the day 9"),
          new Said("ar", "1914-10-19", "٩ أكتوبر ١٩١٤", "the day 9"),
          new Said("sr", "1914-11-09", "9. октобра 1914.", "the month 10"),
          new Said("sr-Latn", "1914-11-09", "9. oktobra 1914.", "the month 10"),
          new Said("en", "0480-08-11", "11 August 480 B.C.E.", "before our era"),
          new Said("de", "0753", "753 v. Chr.", "before our era"),
          new Said("fr", "0480", "480 av. J.-C.", "before our era"),
          new Said("ru", "0625", "625 \u0433. \u0434\u043e \u043d. \u044d.", "before our era"),
          new Said("en", "-0800", "800 AD", "a year of our era"),
          new Said("en", "-0479", "480 BC", ""),
          new Said("en", "-0499", "5th century BC", ""),
          new Said("en", "1850", "Victoria, BC, 1850", ""),
          new Said("en", "1914", "1914 Vancouver BC", ""),
          new Said("en", "0450", "5th century BC", "before our era"),
          new Said("tr", "1914-05-25", "12 May\u0131s 1330", ""),
          new Said("en", "1917-11-07", "the October Revolution", ""),
          new Said("fr", "1830-08-09", "la monarchie de Juillet", ""),
          new Said("en", "1917-11", "late in October", "the month 10"),
          new Said("en", "1914-10-09", "2 October 1914 se'nnight", ""),
          new Said("en", "1215-06-15", "the 17th Kalends of July 1215", ""),
          new Said("tr", "1914-10-22", "9 Te\u015frinievvel 1330", ""),
          new Said("en", "1914-10-09", "26 September/9 October 1914", ""),
          new Said("en", "1914-10-09", "26/9 October 1914", ""),
          new Said("en", "1914", "AUC 2667", ""),
          new Said("bn", "1914-07", "শ্রাবণ ১৩২১", ""),
          new Said("ja", "1940", "皇紀2600年", ""),
          new Said("en", "1865", "the 1860s", ""),
          new Said("de", "1865", "in den 1860er Jahren", ""),
          new Said("es", "1914-05-11", "la víspera del 12 de mayo de 1914", ""),
          new Said("es", "1914-05-11", "el 12 de mayo de 1914", "the day 12"),
          new Said("la", "1340-10-08", "die 9 Octobris 1340", "the day 9"),
          new Said("la", "1340-09-22", "a.d. X Kal. Octobris 1340", ""),
          new Said("pl", "1914-09-09", "9 X 1914", "the month 10"),
          new Said("und", "1923-10-28", "29 Ekim 1924", ""));

  @TestFactory
  Stream<DynamicTest> a_date_is_compared_with_what_its_words_say() {
    return DATES.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.language + " " + each.words + " = " + each.when, () -> compared(each)));
  }

  private static void compared(Said each) {
    String date =
        "<p xml:lang=\"%s\"><date when=\"%s\">%s</date></p>"
            .formatted(each.language, each.when, each.words);
    List<String> dates =
        found("<langUsage><language ident=\"" + each.language + "\"/></langUsage>", date).stream()
            .filter(f -> f.startsWith(Code.DATE_AND_WORDS.id()))
            .toList();
    if (each.fault.isEmpty()) {
      assertThat(dates).isEmpty();
    } else {
      assertThat(dates).singleElement().asString().contains(each.words, each.fault);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1914-05-12, 1914-06-03, from 12 May to 3 June 1914, ''",
    "en, 1914-05-12, 1914-07-03, from 12 May till 3 June 1914, to=\"1914-07-03\" the month 6",
    "en, 1914, 1919, 1914–1918, to=\"1919\" the year 1918",
    "de, 1915, 1918, von 1914 bis 1918, from=\"1915\" the year 1914",
    "en, 1914, 1919, the war (1914–1918) and after, ''",
    "en, 1914-10-09, 1914-10-13, 9–12 October 1914, to=\"1914-10-13\" the day 12",
    "en, 1914-10-08, 1914-10-12, 'October 9-12, 1914', from=\"1914-10-08\" the day 9",
    "en, 1914-10-09, 1914-11-12, between the 9th and the 12th of October, to=\"1914-11-12\" the month 10",
    "de, 1914-10-09, 1914-10-13, 9.–12. Oktober 1914, to=\"1914-10-13\" the day 12",
    "de, 1914-10-09, 1914-10-12, vom 9. bis zum 12. Oktober 1914, ''",
    "fr, 1914-10-09, 1915-10-12, du 9 au 12 octobre 1914, to=\"1915-10-12\" the year 1914",
    "nl, 1914-10-09, 1914-10-13, van 9 tot 12 oktober 1914, to=\"1914-10-13\" the day 12",
    "ru, 1924-10-09, 1924-10-13, с 9 по 12 октября 1924, to=\"1924-10-13\" the day 12",
    "en, 1914-05, 1914-07, May–June 1914, to=\"1914-07\" the month 6",
    "en, 1914-12-20, 1915-01-03, 20 December – 3 January 1915, ''",
    "en, 1914-10-09, 1914-10-13, '9–12 October 1914, and the day after', ''",
    "en, 1914-10-01, 1914-10-31, chapters 9–12 in October 1914, ''",
    "en, 1914, 1916, two years after 1910 and 1912, ''",
    "en, 1914-05, 1914-05, in May 1914, ''",
    "fr, 1914-08-02, 1914-10-03, du 2 août au 3 septembre 1914, to=\"1914-10-03\" the month 9",
    "en, 1860, 1879, the 1860s and 1870s, ''",
    "de, 1860, 1879, die 1860er und 1870er Jahre, ''",
    "en, 1914-09, 1917-07, the seasons 1914/15 to 1916/17, ''",
    "en, 1914-05-12, 1914-06-03, 'until 3 June, since 12 May 1914', ''",
    "en, 1700-04-05, 1700-05-09, from 25 March to 28 April 1700, ''",
    "en, 1917-11-07, 1918-01-02, from 25 October to 20 December 1917, ''",
    "en, 1914-02, 1914-10, May Day 1914 to October, ''",
    "en, 1914-08, 1914-09, Not June but August 1914 to the next, ''",
    "en, 1914-12-24, 1915-01-02, from 24 December 1914 to 3 January 1915, to=\"1915-01-02\" the day 3",
  })
  void a_span_is_compared_with_what_its_words_say(
      String language, String from, String to, String words, String fault) {
    String date = "<p xml:lang=\"%s\"><date from=\"%s\" to=\"%s\">%s</date></p>";
    String header = "<langUsage><language ident=\"" + language + "\"/></langUsage>";
    List<String> told =
        found(header, date.formatted(language, from, to, words)).stream()
            .filter(f -> f.startsWith(Code.DATE_AND_WORDS.id()))
            .toList();
    assertThat(told).hasSize(fault.isEmpty() ? 0 : 1);
    assertThat(told).allSatisfy(f -> assertThat(f).contains(fault.split(" (?=the )")));
    String iso = date.replace(" from=", " from-iso=").replace(" to=", " to-iso=");
    assertThat(found(header, iso.formatted(language, from, to, words)))
        .filteredOn(f -> f.startsWith(Code.DATE_AND_WORDS.id()))
        .hasSize(fault.isEmpty() ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "1916, '', spring 1914, notBefore",
    "'', 1913-12-31, about 9 October 1914, notAfter",
    "1913, 1915, 1914, ''",
    "1913, 1913-12, before 1914, ''",
    "1702, '', 1 March 1701, ''",
    "1914-10, 1914-12, autumn of 1914, ''",
    "1920, '', 1338, ''",
    "1863, 1866, in the 1860s, ''",
    "1863, 1866, les années 1860, ''",
    "'', 1913, antes de 1914, ''",
    "'', 1913, до 1914, ''",
    "'', 1913, przed 1914, ''",
  })
  void bounds_hold_the_year_that_their_words_say(
      String earliest, String latest, String words, String wrong) {
    String date = "<p><date notBefore=\"%s\" notAfter=\"%s\">%s</date></p>";
    List<String> told =
        found("", date.formatted(earliest, latest, words).replaceAll(" not\\w+=\"\"", "")).stream()
            .filter(f -> f.startsWith(Code.DATE_AND_WORDS.id()))
            .toList();
    assertThat(told).hasSize(wrong.isEmpty() ? 0 : 1);
    assertThat(told).allSatisfy(f -> assertThat(f).contains(wrong + "="));
  }

  @Test
  void words_that_nobody_says_for_a_date_are_not_read() {
    String nested = "<date when=\"1914\">".repeat(400) + "x".repeat(1_000_000);
    TeiDocument document = tei("", "<p>" + nested + "</date>".repeat(400) + "</p>");
    assertTimeout(Duration.ofSeconds(2), () -> DateWordsCheck.run(document, new Findings()));
  }

  @Test
  void a_date_of_another_calendar_is_its_editors_matter() {
    assertThat(
            found(
                "",
                "<p><date when=\"1917-11-07\" calendar=\"#julian\">26 January 1917</date>"
                    + "<date when=\"1917-11-07\" datingMethod=\"#Hijri\">2 May 1336</date></p>"))
        .noneMatch(f -> f.startsWith("TEI-011"));
  }

  private static final String PREFIXES =
      "<encodingDesc><listPrefixDef>"
          + "<prefixDef ident=\"p\" matchPattern=\"(\\i\\c*)\" replacementPattern=\"q:$1\"/>"
          + "<prefixDef ident=\"q\" matchPattern=\"(([a-z]|[0-9])+)\" replacementPattern=\"#$1\"/>"
          + "<prefixDef ident=\"person\" matchPattern=\"(\" replacementPattern=\"#$1\"/>"
          + "</listPrefixDef></encodingDesc>";

  @Test
  void addresses_are_read_as_their_standards_say() {
    assertThat(
            found(
                PREFIXES,
                "<p xml:id=\"caf\u00e9\"/><p xml:id=\"page1\"/><ref target=\"#caf%C3%A9\"/>"
                    + "<ref target=\"#xpath1(//p) #match(page1,'two #words') #page1\"/>"
                    + "<ref target=\"//example.org\"/><ref target=\"//example.org?q=1#a\"/>"
                    + "<graphic url=\"page1\"/><ref target=\"p:page1\"/><ref target=\"person:x\"/>"
                    + "<ref target=\"q:"
                    + "a".repeat(40_000)
                    + "\"/>"))
        .isEmpty();
    assertThat(found(PREFIXES, "<ref target=\"p:page2\"/><ref target=\"#match(a,'b') #no\"/>"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "when-iso, 2020-W54, that year has 53 weeks",
    "when-iso, 2021-366, that year has 365 days",
    "when-iso, 2020-366, ''",
    "when-iso, 20200229, ''",
    "when, 19140512, it is a year of eight digits; a day is 1914-05-12",
    "when, 1914-02-29, that month has 28 days"
  })
  void a_day_or_week_that_there_is_not_is_told(String name, String value, String why) {
    TeiDocument document = tei("", "<date " + name + "=\"" + value + "\"/>");
    Findings findings = new Findings();
    DateCheck.run(document, findings);
    assertThat(findings.sorted().stream().map(OwnChecksTest::told).toList())
        .isEqualTo(
            why.isEmpty()
                ? List.of()
                : List.of("TEI-006 " + name + "=\"" + value + "\" is no date: " + why));
  }

  @ParameterizedTest
  @CsvSource({
    "May 1914, is written 1914-05",
    "1914-1915, is a span",
    "1914-05-12/1914-05-14, is a span",
    "191?, is not certain",
    "5/6/1914, may be two days",
    "476, has too few digits",
    "'', it is empty",
    "soon, is no such value; expected a date"
  })
  void what_is_wrong_with_a_date_is_told(String value, String advice) {
    assertThat(DateAdvice.of(value, "en")).contains(advice);
  }

  @Test
  void pages_are_no_dates() {
    TeiDocument document =
        tei("", "<biblScope from=\"2019-15\"/><biblScope from=\"1234\" to=\"1009\"/>");
    Findings findings = new Findings();
    DateCheck.run(document, findings);
    assertThat(findings.sorted()).isEmpty();
  }

  private static List<String> declared(String body) {
    return found("<langUsage><language ident=\"az\"/></langUsage>", body);
  }

  @Test
  void languages_are_known_under_their_long_codes_and_with_their_scripts() {
    String header =
        "<langUsage><language ident=\"eng\"/><language ident=\"az\"/>"
            + "<language ident=\"x-field\"/></langUsage>";
    assertThat(
            found(
                header,
                "<p xml:lang=\"en\"/><p xml:lang=\"az-Cyrl\"/><p xml:lang=\"x-field\"/>"
                    + "<p xml:lang=\"\"/>"))
        .containsExactly(
            "TEI-018 ident=\"eng\" does not name a language as BCP 47 asks: its code of two letters"
                + " is asked for; did you mean en?");
    assertThat(declared("<p xml:lang=\"hy\"/><p xml:lang=\"hy\"/>"))
        .containsExactly(
            "TEI-013 the header does not declare the language hy (elements that have it: 2)");
    assertThat(declared("<p xml:lang=\"az_AZ\"/>"))
        .containsExactly(
            "TEI-012 xml:lang=\"az_AZ\" is no language tag: its parts are letters and digits, joined"
                + " by hyphens, the language first; did you mean az-AZ?");
    assertThat(declared("<p xml:lang=\"gr\"/>")).singleElement().asString().contains("\"gr\"");
  }

  @Test
  void parts_of_a_chain_point_at_each_other_in_order() {
    assertThat(found("", "<p><q xml:id=\"a\" next=\"#b\"/><q xml:id=\"b\" prev=\"#a\"/></p>"))
        .isEmpty();
    assertThat(found("", "<p><q xml:id=\"a\" next=\"#b\"/><q xml:id=\"b\"/></p>")).isEmpty();
    assertThat(
            found("", "<p><q xml:id=\"a\" next=\"#%C3%A9\"/><q xml:id=\"é\" prev=\"#%61\"/></p>"))
        .isEmpty();
    assertThat(found("", "<p><q xml:id=\"a\" next=\"#b\"/><hi xml:id=\"b\"/></p>"))
        .containsExactly("TEI-015 next of this q points to #b, but that is a hi");
    assertThat(found("", "<p><q xml:id=\"b\"/><q xml:id=\"a\" next=\"#b\"/></p>"))
        .containsExactly("TEI-015 next of this q points to #b, but that stands before it");
    assertThat(found("", "<p><q xml:id=\"a\" next=\"#a\"/></p>"))
        .containsExactly("TEI-015 next of this q points to #a, but that is this one itself");
  }

  @Test
  void each_kind_of_doubtful_character_is_told_once_with_its_number() {
    assertThat(found("", "<p>a\u0093b\u0094 c\u202Ed \uFFFD e\uFEFFf \uE001 \uD83D\uDE00 é “”</p>"))
        .satisfiesExactlyInAnyOrder(
            f ->
                assertThat(f).contains("U+0093", "left double quotation mark", "(in this file: 2)"),
            f -> assertThat(f).contains("U+202E", "direction"),
            f -> assertThat(f).contains("U+FFFD"),
            f -> assertThat(f).contains("U+FEFF", "byte order mark"),
            f -> assertThat(f).contains("U+E001", "private use"));
  }

  @Test
  void a_reference_to_a_byte_of_windows_is_told_with_its_sign() {
    assertThat(found("", "<p>&#147;Hello&#148; it&#x92;s &#233; &#8220;</p>"))
        .singleElement()
        .asString()
        .contains("U+0093", "left double quotation mark", "(in this file: 3)");
  }

  @Test
  void words_of_any_date_are_compared() {
    assertThat(
            found(
                "",
                "<docDate when=\"1914-05-01\">2 May 1914</docDate>"
                    + "<origDate when=\"1914-05-01\">2 May 1914</origDate>"
                    + "<person><birth when=\"1900\">Rome, 1901</birth></person>"))
        .satisfiesExactlyInAnyOrder(
            f -> assertThat(f).startsWith("TEI-011").contains("the day 2"),
            f -> assertThat(f).startsWith("TEI-011").contains("the day 2"),
            f -> assertThat(f).startsWith("TEI-011").contains("the year 1901"));
  }

  @Test
  void private_characters_that_the_header_describes_are_meant() {
    String header = "<encodingDesc><charDecl><char xml:id=\"x\"/></charDecl></encodingDesc>";
    assertThat(found(header, "<p>\uE001</p>")).isEmpty();
  }

  @Test
  void pointers_of_every_kind_are_followed_and_only_they() {
    assertThat(
            found(
                "",
                "<p><w lemmaRef=\"#l\"/><span from=\"#f\" to=\"#t\"/><date from=\"1914\"/>"
                    + "<u start=\"#s\"/><add hand=\"#p\" place=\"#no\"/><p xml:id=\"p\"/></p>"))
        .containsExactlyInAnyOrder(
            "TEI-009 #f leads nowhere: no xml:id \"f\" in this file",
            "TEI-009 #l leads nowhere: no xml:id \"l\" in this file",
            "TEI-009 #s leads nowhere: no xml:id \"s\" in this file",
            "TEI-009 #t leads nowhere: no xml:id \"t\" in this file",
            "TEI-010 hand of add points to another kind of thing: #p is a p");
  }

  @Test
  void a_language_is_named_by_a_code_that_there_is() {
    assertThat(found("", "<p xml:lang=\"ger-AT\"/>"))
        .contains(
            "TEI-018 xml:lang=\"ger-AT\" does not name a language as BCP 47 asks: \"ger\" is its"
                + " code in libraries; did you mean de-AT?");
    assertThat(found("", "<p xml:lang=\"en-UK\"/>"))
        .anyMatch(f -> f.contains("no country \"UK\"") && f.contains("did you mean en-GB?"));
    assertThat(found("", "<p xml:lang=\"english\"/>"))
        .anyMatch(f -> f.startsWith("TEI-018") && f.contains("no language \"english\""));
    assertThat(found("", "<p xml:lang=\"de-DE-DE\"/>"))
        .anyMatch(f -> f.startsWith("TEI-018") && f.contains("twice"));
    assertThat(found("", "<p xml:lang=\"" + "a".repeat(2000) + "\"/>"))
        .allMatch(f -> f.length() < 300);
    String header =
        "<langUsage><language ident=\"es-419\"/><language ident=\"x-elf\"/></langUsage>";
    assertThat(found(header, "<p xml:lang=\"es-419\"/><p xml:lang=\"x-elf\"/>")).isEmpty();
  }

  @Test
  void what_a_pointer_meant_is_asked() {
    String people = "<listPerson><person xml:id=\"kalin\"/></listPerson>";
    assertThat(found("", people + "<persName ref=\"#kalinn\"/>"))
        .containsExactly(
            "TEI-009 #kalinn leads nowhere: no xml:id \"kalinn\" in this file; did you mean kalin?");
    assertThat(found("", people + "<persName ref=\"kalinn\"/>"))
        .containsExactly(
            "TEI-009 kalinn leads nowhere: an id stands behind #, and there is none \"kalinn\"; did"
                + " you mean kalin?");
  }

  @Test
  void a_prefix_is_declared_and_its_pattern_fits() {
    String header =
        "<encodingDesc><listPrefixDef><prefixDef ident=\"psn\" matchPattern=\"([a-z]+)\""
            + " replacementPattern=\"#$1\"/></listPrefixDef></encodingDesc>";
    assertThat(found(header, "<p xml:id=\"a\"/><name ref=\"psn:a https://x.test doi:10/1\"/>"))
        .isEmpty();
    assertThat(found(header, "<name ref=\"psn:A1\"/>"))
        .containsExactly(
            "TEI-009 psn:A1 leads nowhere: no pattern that prefixDef has for psn: fits \"A1\"");
    assertThat(found(header, "<name ref=\"psm:a\"/>"))
        .containsExactly(
            "TEI-019 psm: in psm:a is no prefix that the header declares, and no known scheme of"
                + " addresses; did you mean psn:?");
  }

  @Test
  void more_of_one_kind_than_anybody_reads_is_told_once() {
    List<String> told = found("", "<p>" + "<ref target=\"#no\"/>".repeat(10_500) + "</p>");
    assertThat(told).hasSize(10_001).filteredOn(f -> f.startsWith("TEI-009")).hasSize(10_000);
    assertThat(told)
        .contains(
            "RNG-016 findings of pointers are counted up to 10000: from here on the file was not"
                + " checked");
  }

  @Test
  void words_of_a_file_without_a_language_are_read_as_english() {
    TeiDocument document = tei("", "<date when=\"2020-10-19\">9 October</date>");
    TeiDocument untold = reread(document.text().replaceAll(" xml:lang=\"[a-z]+\"", ""));
    Findings findings = new Findings();
    DateWordsCheck.run(untold, findings);
    assertThat(findings.sorted())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo(Code.DATE_AND_WORDS);
  }

  private static TeiDocument reread(String text) {
    return TeiDocument.read("a.xml", text.getBytes(StandardCharsets.UTF_8), new Findings())
        .orElseThrow();
  }

  private static String prefix(String ident, String pattern, String replacement) {
    return "<encodingDesc><listPrefixDef><prefixDef ident=\"%s\" matchPattern=\"%s\""
            .formatted(ident, pattern)
        + " replacementPattern=\"%s\"/></listPrefixDef></encodingDesc>".formatted(replacement);
  }

  @Test
  void a_pattern_of_a_prefix_fits_the_whole_of_a_pointer() {
    assertThat(
            found(
                prefix("a", "(p|person)", "#$1_x"),
                "<p xml:id=\"person_x\"/><ref target=\"a:person\"/>"))
        .isEmpty();
  }

  @Test
  void patterns_of_prefixes_are_read_as_xml_schema_has_them() {
    String body = "<p xml:id=\"b1\"/><p xml:id=\"\u00e4_1\"/><ref target=\"a:%s\"/>";
    assertThat(found(prefix("a", "([a-z0-9-[x]]+)", "#$1"), body.formatted("b1"))).isEmpty();
    assertThat(found(prefix("a", "([a-z0-9-[x]]+)", "#$1"), body.formatted("x1")))
        .singleElement()
        .asString()
        .contains("no pattern");
    String name = "([\\i-[:]][\\c-[:]]*)";
    assertThat(found(prefix("a", name, "#$1"), body.formatted("b1"))).isEmpty();
    assertThat(found(prefix("a", name, "#$1"), body.formatted("b:1")))
        .singleElement()
        .asString()
        .contains("no pattern");
    assertThat(found(prefix("a", "([^\\d:]\\w+)", "#$1"), body.formatted("\u00e4_1"))).isEmpty();
    assertThat(found(prefix("a", "(\\p{IsBasicLatin}+)", "#$1"), body.formatted("b1"))).isEmpty();
    assertThat(found(prefix("a", "(\\p{IsBasicLatin}+)", "#$1"), body.formatted("b2"))).hasSize(1);
  }

  @Test
  @Timeout(10)
  void a_pattern_that_takes_too_long_is_told_once() {
    String pointers = ("<ref target=\"a:" + "a".repeat(60) + "\"/>").repeat(2_000);
    assertThat(found(prefix("a", "((a|aa)*)*b", "#$1"), pointers))
        .singleElement()
        .asString()
        .startsWith("XML-002")
        .contains("prefixDef has for a:");
  }

  @Test
  void a_chain_may_lead_back_by_the_name_of_the_file() {
    String chain = "<q xml:id=\"a\" next=\"#b\"/><q xml:id=\"b\" prev=\"%s\"/>";
    assertThat(found("", chain.formatted("a.xml#a"))).isEmpty();
    assertThat(found("", chain.formatted("other.xml#a")))
        .anyMatch(f -> f.contains("that has prev=\"other.xml#a\""));
  }

  @Test
  void all_attributes_of_the_datatype_of_pointers_are_looked_at() {
    assertThat(
            found(
                "",
                "<annotationBlock start=\"#a\" end=\"#b\"/><note targetEnd=\"#c\"/>"
                    + "<linkGrp domains=\"#d\"/><handShift new=\"#e\"/><rdg require=\"#f\"/>"
                    + "<occupation code=\"#g\"/><birth where=\"#h\"/><span inst=\"#i\"/>"))
        .hasSize(9)
        .allMatch(f -> f.startsWith("TEI-009"));
    assertThat(
            found(
                "",
                "<variantEncoding method=\"parallel-segmentation\" location=\"internal\"/>"
                    + "<ref target=\"#\"/><numeric value=\"1\"/>"))
        .isEmpty();
  }

  private static final String ENTRIES =
      "<profileDesc><particDesc><person xml:id=\"ada\"/><place xml:id=\"rome\"/>"
          + "<org xml:id=\"guild\"/></particDesc></profileDesc>";

  private static List<String> kinds(String body) {
    return found(ENTRIES, body).stream().filter(f -> f.startsWith("TEI-010")).toList();
  }

  @Test
  void who_changed_a_file_and_who_wrote_it_may_be_any_name_that_says_who() {
    assertThat(
            kinds(
                "<p><editor xml:id=\"jd\"/><change who=\"#jd\"/><author ref=\"#jd\"/>"
                    + "<respStmt><persName xml:id=\"pn\"/></respStmt><persName ref=\"#pn\"/>"
                    + "<nym xml:id=\"n\"/><forename ref=\"#n\"/><bloc ref=\"#guild\"/></p>"))
        .isEmpty();
  }

  @Test
  void patterns_and_languages_without_end_take_no_time() {
    String deep = "[a-".repeat(20_000) + "]".repeat(20_000);
    assertThat(SchemaPattern.ofWhole(deep)).isEmpty();
    StringBuilder dates = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      dates.append("<date when=\"1914\" xml:lang=\"en-x-").append(i).append("\">1914</date>");
    }
    TeiDocument many = tei("", "<p>" + dates + "</p>");
    assertTimeout(Duration.ofSeconds(2), () -> DateWordsCheck.run(many, new Findings()));
  }

  @Test
  void parts_of_names_titles_and_hands_point_to_things_of_their_kind() {
    assertThat(
            kinds(
                "<p><country ref=\"#ada\"/><title ref=\"#rome\"/><g ref=\"#ada\"/><author ref=\"#rome\"/>"
                    + "<surname ref=\"#rome\"/><handShift new=\"#rome\"/></p>"))
        .hasSize(6);
    assertThat(
            kinds(
                "<p><country ref=\"#rome\"/><bibl xml:id=\"b\"><title ref=\"#b\"/></bibl>"
                    + "<author ref=\"#guild\"/><surname ref=\"#ada\"/><handShift new=\"#ada\"/></p>"))
        .isEmpty();
  }

  @Test
  void a_name_with_a_type_points_to_a_thing_of_that_type() {
    assertThat(kinds("<p><rs type=\"person\" ref=\"#rome\">she</rs></p>")).hasSize(1);
    assertThat(kinds("<p><rs type=\"place\" ref=\"#ada\">it</rs></p>")).hasSize(1);
    assertThat(kinds("<p><name type=\"place\" ref=\"#ada\">it</name></p>")).hasSize(1);
    assertThat(kinds("<p><name type=\"org\" ref=\"#guild\">it</name></p>")).isEmpty();
    assertThat(kinds("<p><name type=\"ship\" ref=\"#guild\">it</name></p>")).isEmpty();
    assertThat(kinds("<p><rs ref=\"#rome\">it</rs></p>")).isEmpty();
  }

  @Test
  void no_place_speaks() {
    assertThat(kinds("<sp who=\"#rome\"><p>a</p></sp>")).hasSize(1);
    assertThat(kinds("<p><said who=\"#rome\">a</said></p>")).hasSize(1);
    assertThat(kinds("<sp who=\"#ada #guild\"><p>a</p></sp>")).isEmpty();
  }

  @Test
  void the_id_of_an_image_needs_its_sign() {
    assertThat(found("", "<surface xml:id=\"s1\"/><pb facs=\"s1\"/>"))
        .containsExactly("TEI-009 s1 leads nowhere: an id stands behind a sign; did you mean #s1?");
    assertThat(found("", "<pb facs=\"page1\"/><pb xml:id=\"f001\" facs=\"f001\"/>")).isEmpty();
  }

  @Test
  void entries_of_one_name_and_kind_are_told_in_any_file() {
    TeiDocument document =
        tei(
            "<profileDesc><particDesc><person xml:id=\"a\"><persName>Ada</persName></person>"
                + "<person xml:id=\"b\"><persName>ada </persName></person>"
                + "<org xml:id=\"c\"><orgName>Ada</orgName></org></particDesc></profileDesc>",
            "<p/>");
    Findings findings = new Findings();
    Registers.inFile(document, findings);
    assertThat(findings.sorted().stream().map(OwnChecksTest::told))
        .containsExactly("AUT-003 b has the name of a: ada");
  }

  @Test
  void entries_of_one_name_that_differ_in_what_is_known_of_them_are_two() {
    assertThat(doubles("<birth when=\"1801\"/>", "<birth when=\"1834-02-01\"/>")).isEmpty();
    assertThat(doubles("<birth when=\"1801\"/>", "<birth when=\"1801-05-01\"/>")).hasSize(1);
    assertThat(doubles("<birth when=\"1801\"/>", "<death when=\"1850\"/>")).hasSize(1);
    assertThat(doubles("<idno type=\"GND\">1</idno>", "<idno type=\"GND\">2</idno>")).isEmpty();
    assertThat(
            doubles(
                "<idno type=\"URL\">https://d-nb.info/gnd/118542265</idno>",
                "<idno type=\"gnd\">118542265</idno>"))
        .containsExactly("AUT-004 b has the identifier of a: GND 118542265");
    assertThat(doubles("<idno type=\"GND\">1</idno>", "<idno type=\"GND\">1</idno>"))
        .containsExactly("AUT-004 b has the identifier of a: GND 1");
  }

  private static List<String> doubles(String first, String second) {
    String person = "<person xml:id=\"%s\"><persName>Ada</persName>%s</person>";
    String persons = person.formatted("a", first) + person.formatted("b", second);
    TeiDocument document =
        tei("<profileDesc><particDesc>" + persons + "</particDesc></profileDesc>", "<p/>");
    Findings findings = new Findings();
    Registers.inFile(document, findings);
    return findings.sorted().stream().map(OwnChecksTest::told).toList();
  }

  @Test
  void values_that_are_no_pointers_are_not_followed() {
    assertThat(
            found(
                "<encodingDesc><tagsDecl><rendition scheme=\"css\">x</rendition></tagsDecl>"
                    + "</encodingDesc>",
                "<p><gi scheme=\"TEI\">p</gi></p>"))
        .isEmpty();
    assertThat(
            found(
                "<profileDesc><textDesc><interaction active=\"singular\" passive=\"many\"/>"
                    + "</textDesc></profileDesc>",
                "<p><classCode scheme=\"#none\">x</classCode></p>"))
        .singleElement()
        .asString()
        .contains("#none");
  }

  @Test
  @Timeout(20)
  void bases_inside_each_other_take_no_time_without_end() {
    String open = ("<div xml:base=\"" + "a".repeat(400) + "/\">").repeat(200);
    String pointers = "<ref target=\"f.xml#k\"/>".repeat(20_000);
    assertThat(found("", open + pointers + "</div>".repeat(200))).isEmpty();
  }

  @Test
  void a_base_of_two_stops_is_the_folder_above() {
    String file = "<div xml:base=\"%s\"><ref target=\"none.xml#k\"/></div>";
    for (String base : List.of("..", "../", "x/..")) {
      TeiElement ref = tei("", file.formatted(base)).root().all("ref").get(0);
      assertThat(Addresses.fromFile(ref, "none.xml"))
          .contains(base + (base.endsWith("/") ? "" : "/") + "none.xml");
    }
  }
}
