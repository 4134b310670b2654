package tally.read.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MomentsTest {
  @Test
  void prefersTheLocalTimeOfTheSameMoment() {
    assertThat(Moments.local(List.of("2026-03-04T02:30:00Z", "2026-03-03T20:30:00-06:00")))
        .contains("2026-03-03T20:30:00-06:00");
    assertThat(Moments.local(List.of("2026-03-03T20:30:00.000+00:00", "2026-03-04T05:30+09:00")))
        .contains("2026-03-04T05:30+09:00");
  }

  @Test
  void takesTheFirstOfDifferentMoments() {
    assertThat(Moments.local(List.of("2026-03-04T02:30:00Z", "2026-03-03T20:31:00-06:00")))
        .contains("2026-03-04T02:30:00Z");
    assertThat(Moments.local(List.of("2026-03-04", "2026-03-03T20:30:00-06:00")))
        .contains("2026-03-04");
    assertThat(Moments.local(List.of("2026-03-04T02:30:00+01:00", "2026-03-04T01:30:00Z")))
        .contains("2026-03-04T02:30:00+01:00");
  }

  @Test
  void passesOverWhatIsNoDate() {
    assertThat(Moments.local(List.of("soon", "2026-03-04"))).contains("2026-03-04");
    assertThat(Moments.local(List.of("2026-13-44T99:99:00Z"))).isEmpty();
    assertThat(Moments.local(List.of())).isEmpty();
  }
}
