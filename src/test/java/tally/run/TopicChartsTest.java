package tally.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tally.model.TopicPoint;
import tally.write.Chart;
import tally.write.Point;
import tally.write.Series;

class TopicChartsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 2);

  @Test
  void eachTopicIsAChartWithItsBusiestSourceFirst() {
    List<Chart> charts =
        TopicCharts.of(
            List.of(
                new TopicPoint("workers", "Ana Ruiz", DAY, 5, 1),
                new TopicPoint("workers", "Ben Okoro", DAY, 7, 1),
                new TopicPoint("workers", "Ben Okoro", DAY.plusDays(3), 9, 2),
                new TopicPoint("boats", "Ana Ruiz", DAY, 3, 9),
                new TopicPoint("boats", "Ben Okoro", DAY, 4, 9)));
    assertThat(charts).extracting(Chart::title).containsExactly("workers", "boats");
    assertThat(charts.get(0).series())
        .containsExactly(
            new Series("Ben Okoro", List.of(new Point(DAY, 7), new Point(DAY.plusDays(3), 9))),
            new Series("Ana Ruiz", List.of(new Point(DAY, 5))));
    assertThat(charts.get(1).series())
        .extracting(Series::name)
        .containsExactly("Ana Ruiz", "Ben Okoro");
  }

  @Test
  void onePointIsNoChart() {
    assertThat(TopicCharts.of(List.of(new TopicPoint("workers", "Ana Ruiz", DAY, 5, 1)))).isEmpty();
  }
}
