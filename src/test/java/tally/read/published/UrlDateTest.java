package tally.read.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tally.model.Published;
import tally.model.PublishedBasis;

class UrlDateTest {
  @ParameterizedTest
  @CsvSource({
    "https://news.example/2026/03/24/world/a-story, 2026-03-24",
    "https://news.example/world/2026/mar/04/a-story, 2026-03-04",
    "https://news.example/world/a-story-2026-03-24/, 2026-03-24",
    "https://news.example/article/20260324-a-story, 2026-03-24",
    "news.example/2026/3/4/a-story.html, 2026-03-04",
    "https://news.example/2026/03/a-story/, 2026-03",
    "https://news.example/2026-03/a-story, 2026-03",
    "http://web.archive.org/web/20270101120000/http://news.example/2026/03/24/x, 2026-03-24",
  })
  void findsTheDateInAnAddress(String url, String iso) {
    assertThat(UrlDate.in(url).map(day -> new Published(day, PublishedBasis.URL).iso()))
        .contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/world/a-story",
        "https://news.example/article-20261399/x",
        "https://news.example/2026/99/99/x",
        "https://news.example/id/120260324",
        "https://news.example/a-story?from=2026-03-24",
        "https://news2026.example/03/24",
        "https://news.example/best-films-of-2026",
        "http://web.archive.org/web/20270101120000/http://news.example/x",
      })
  void findsNoneWhereThereIsNone(String url) {
    assertThat(UrlDate.in(url)).isEmpty();
  }
}
