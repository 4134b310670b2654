package tally.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tally.read.fields.Fields;

class PageTest {
  private static final String PROSE =
      "<p>Twelve boats sank off the northern coast, and nine people are missing, officials"
          + " say.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"wire", "tabloid", "blog", "live-blog", "amp", "bulletin", "no-markup"})
  void keepsTheArticleAndLeavesThePage(String name) throws IOException {
    assertThat(show(Page.read(resource(name + ".html"))))
        .isEqualTo(resource(name + ".txt").strip());
  }

  private static String show(Fields page) {
    String published =
        page.dates().decide(page.text()).map(date -> date.iso() + " " + date.basis()).orElse("-");
    return String.join(
        "\n",
        "title: " + orNone(page.title()),
        "publisher: " + orNone(page.publisher()),
        "author: " + orNone(page.author()),
        "url: " + orNone(page.url()),
        "language: " + orNone(page.language()),
        "published: " + published,
        "---",
        page.text());
  }

  private static String orNone(String value) {
    return value == null ? "-" : value;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PageTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what                          | markup                                                                              | gives
          a meta element                  | <meta property='article:published_time' content='2025-11-14T10:00:00+02:00'>        | 2025-11-14 MARKUP
          a marked element                | <span itemprop=datePublished content='2025-11-14'>yesterday</span>                  | 2025-11-14 MARKUP
          the time in the article         | <article><time datetime='2025-11-14T10:00'>Friday</time>%s</article>                | 2025-11-14 MARKUP
          but not that of a change        | <article>Updated <time datetime='2025-11-14T10:00'>Friday</time>%s</article>        | -
          nor that of another story       | <article>%s<li><time datetime='2025-11-14'>Friday</time> Storm</article>            | -
          nor that of a comment's author  | <article>%s<aside><time datetime='2025-11-14'>Friday</time></aside></article>       | -
          the address                     | <link rel=canonical href='https://n.example/2025/11/14/x'>                          | 2025-11-14 URL
          a line beside the headline      | <h1>Twelve boats sank</h1><span class=date>Nov. 14, 2025</span>%s                   | 2025-11-14 DATELINE
          a byline that is no text        | <h1>Twelve boats sank</h1><div class=byline>By Ada Example, 14 November 2025</div>%s | 2025-11-14 DATELINE
          but no caption                  | <h1>Twelve boats sank</h1><figure><figcaption>14 November 2025</figcaption></figure>%s | -
          nor the date of another story   | <h1>Twelve boats sank</h1>%s<ul class=related><li>14 November 2025</li></ul> | -
          nor the day it was fetched      | <meta name=generated content='2025-11-14'>                                          | -
          broken data are passed over     | <script type='application/ld+json'>{"datePublished":</script><meta name=pubdate content='2025-11-14'> | 2025-11-14 MARKUP
          """)
  void datesAPage(String what, String markup, String expected) {
    String html = markup.contains("%s") ? markup.replace("%s", PROSE) : markup + PROSE;
    Fields page = Page.read(html);
    String date =
        page.dates().decide(page.text()).map(day -> day.iso() + " " + day.basis()).orElse("-");
    assertThat(date).as(what).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what                              | markup                                                              | gives
          the heading marked as the headline  | %s<h1 itemprop=headline> Boats lost, crews saved </h1>               | Boats lost, crews saved
          but not one of several              | %s<h1 itemprop=headline>Ferry late</h1><h1 itemprop=headline>Storm</h1> | Twelve boats sink
          nor a heading that isn't marked     | %s<h1>Coast news</h1>                                               | Twelve boats sink
          nor another element                 | %s<h2 itemprop=headline>Storm</h2>                                  | Twelve boats sink
          nor an empty one                    | %s<h1 itemprop=headline><img src=a.png></h1>                        | Twelve boats sink
          """)
  void findsTheTitleThatReadersSee(String what, String markup, String expected) {
    String declared =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"headline\":\"Twelve boats sink\"}</script>";
    Fields page = Page.read(markup.replace("%s", declared) + PROSE);
    assertThat(page.title()).as(what).isEqualTo(expected);
  }

  @Test
  void takesTheDeclaredTextWhereThePageKeepsItBack() {
    String html =
        "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Boats sank',"
                .replace('\'', '"')
                .replace("\"application/ld+json\"", "'application/ld+json'")
            + "\"articleBody\":\""
            + "Twelve boats sank off the coast. ".repeat(20)
            + "\"}</script><h1>Boats sank</h1>"
            + PROSE;
    assertThat(Page.read(html).text())
        .startsWith("Boats sank\n\nTwelve boats sank off the coast. Twelve");
  }

  @Test
  void aPageWithoutAnArticleHasNoText() {
    String html = "<title>News</title><nav><a href=/>Home</a></nav>";
    assertThat(Page.read(html).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<div class='share'>", "<span>", "<b>", "<table><tr><td>", "<x-y>"})
  void survivesAnyNesting(String tag) {
    String html = tag.repeat(100_000) + PROSE.repeat(3);
    Fields page =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Page.read(html));
    assertThat(page.text()).contains("Twelve boats sank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=related>x</div>",
        "<script>x</script>",
        "<li><time datetime=2025-01-01>x</time></li>",
        "<td>1",
        "x<br>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>",
        "<h1>Twelve boats sank</h1>"
      })
  void takesTimeInProportion(String piece) {
    String html = PROSE + piece.repeat(30_000) + PROSE;
    Fields page =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Page.read(html));
    assertThat(page.text()).contains("Twelve boats sank");
  }
}
