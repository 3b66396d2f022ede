package dev.kairan.publisher.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules find what is wrong: each is shown a feed that breaks it. */
class FeedRulesTest {

  private static final Map<String, String> FILES =
      SmallSite.files(
          Told.of("2024-mito-01").by("mito").published("2024-01-05", "2024-01-05").story(),
          Told.of("2024-mito-02").by("mito").published("2024-01-05", "2024-01-05").story());

  @ParameterizedTest
  @ValueSource(strings = {"feed.atom", "feed.rss", "feed.json", "corrections/feed.json"})
  void aGoodFeedKeepsThem(String path) {
    assertThat(broken(path, "", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NotUTF8 | encoding=\"UTF-8\" | encoding=\"utf8\"",
        "MissingElement id | <id>tag:kairan.dev,2023:feed/stories</id> | ''",
        "MissingElement updated | updated> | published>",
        "MissingElement author | author> | contributor>",
        "UndefinedElement contributor | author> | contributor>",
        "UnknownNamespace x:y | <rights> | <x:y xmlns:x=\"urn:x\"/><rights>",
        "InvalidLanguage feed | xml:lang=\"ja\" | xml:lang=\"日本語\"",
        "InvalidRFC3339Date published | 2024-01-05T00:00:00+09:00 | 2024-01-05",
        "InvalidRFC3339Date published | 2024-01-05T00:00:00+09:00 | 2024-13-05T00:00:00+09:00",
        "MissingSelf | rel=\"self\" | rel=\"via\"",
        "SelfDoesntMatchLocation | kairan.example/feed.atom | kairan.example/feed.xml",
        "SelfNotAtom | application/atom+xml | text/xml",
        "UnregisteredAtomLinkRel | rel=\"via\" | rel=\"source\"",
        "DuplicateAtomLink | rel=\"via\" | rel=\"alternate\"",
        "InvalidFullLink link | href=\"https://kairan.example/stories/ | href=\"/stories/",
        "InvalidIRI link | href=\"https://news.example/a | href=\"https://news.example/あ",
        "DuplicateEntries | 2024-mito-02</id> | 2024-mito-01</id>",
        "NonCanonicalURI id | tag:kairan.dev,2023:story/2024-mito-01</id> | http://x/a/../b</id>",
        "ContainsHTML title | <title>まちなかに | <title>&lt;b&gt;まちなかに",
        "NotBlank category term | term=\"tourism\" | term=\"\"",
        "InvalidFullLink category scheme | tag:kairan.dev,2023:scheme/topic | topic",
        "content is html | type=\"html\" | type=\"text\"",
        "SecurityRisk content | &lt;p&gt; | &lt;script&gt;",
        "SecurityRisk content | &lt;p&gt; | &lt;iframe&gt;",
        "SecurityRiskAttr content | &lt;p&gt; | &lt;p onclick=\"x\"&gt;",
        "DangerousStyleAttr content | &lt;p&gt; | &lt;p style=\"x\"&gt;",
        "ContainsRelRef content | &lt;p&gt; | &lt;a href=\"/x/\"&gt;",
        "ContainsRelRef content | &lt;p&gt; | &lt;a href=\"//kairan.example/x/\"&gt;",
        "img has alt content | &lt;p&gt; | &lt;img src=\"https://kairan.example/x\"&gt;",
      })
  void atom(String rule, String good, String bad) {
    assertThat(broken("feed.atom", good, bad)).contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ObsoleteVersion | version=\"2.0\" | version=\"0.91\"",
        "MissingAtomSelfLink | rel=\"self\" | rel=\"alternate\"",
        "SelfDoesntMatchLocation | kairan.example/feed.rss | kairan.example/rss",
        "InvalidLanguage language | <language>ja | <language>日本語",
        "InvalidRFC2822Date pubDate | Fri, 05 Jan 2024 | Thu, 05 Jan 2024",
        "InvalidRFC2822Date pubDate | 00:00:00 +0900</pubDate> | 00:00:00 JST</pubDate>",
        "InvalidRFC2822Date | <lastBuildDate> | <lastBuildDate>x",
        "MissingGuid | guid | comments",
        "InvalidPermalink | isPermaLink=\"false\" | isPermaLink=\"true\"",
        "DuplicateValue guid | 2024-mito-02</guid> | 2024-mito-01</guid>",
        "UndefinedElement author | dc:creator> | author>",
        "DuplicateElement | pubDate> | title>",
        "NotBlank category | >観光</category> | ></category>",
        "NotHtml description | <description>中 | <description>R&amp;D中",
        "NeedDescriptionBeforeContent | <description>中 | <content:encoded/><description>中",
        "InvalidFullLink link | <link>https://kairan.example/stories/ | <link>/stories/",
        "SecurityRisk content | &lt;p&gt; | &lt;object&gt;",
        "ContainsRelRef content | &lt;p&gt; | &lt;img src=\"a.jpg\" alt=\"\"&gt;",
      })
  void rss(String rule, String good, String bad) {
    assertThat(broken("feed.rss", good, bad)).contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "version | version/1.1 | version/1",
        "version first | {\"version\" | {\"title\":\"x\",\"version\"",
        "feed_url | kairan.example/feed.json | kairan.example/feed",
        "InvalidLanguage language | \"language\":\"ja\" | \"language\":\"日本語\"",
        "unknown member author of item | \"authors\":[{\"name\":\"水 | \"author\":[{\"name\":\"水",
        "extension is an object | \"_kairan\":{ | \"_kairan\":1,\"_x\":{",
        "items is an array | \"items\":[ | \"entries\":[",
        "ids differ | story/2024-mito-02\",\"url | story/2024-mito-01\",\"url",
        "InvalidFullLink url | \"url\":\"https://kairan.example/stories/ | \"url\":\"/stories/",
        "date_published | 2024-01-05T00:00:00+09:00 | 2024-01-05",
        "NotBlank author | \"name\":\"水戸商工会議所\" | \"avatar\":\"\"",
        "NotBlank tag | \"観光\" | 7",
        "SecurityRisk content_html | <p> | <form>",
        "ContainsRelRef content_html | <p> | <a href='/x/'>",
      })
  void json(String rule, String good, String bad) {
    assertThat(broken("feed.json", good, bad)).contains(rule);
  }

  private static Iterable<String> broken(String path, String good, String bad) {
    String text = SiteFeedsTest.text(FILES, path);
    assertThat(text).contains(good);
    String changed = good.isEmpty() ? text : text.replace(good, bad);
    return FeedRules.brokenBy(path, changed, SmallSite.BASE.toString());
  }
}
