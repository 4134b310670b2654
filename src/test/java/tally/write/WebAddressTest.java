package tally.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.example", "HTTP://a.example:8080/x?y=%20#z", "https://1.2.3.4/"})
  void canBeFollowed(String address) {
    assertThat(WebAddress.of(address)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.example",
        "//a.example",
        "https://",
        "https:a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://a b.example",
        "https://a.example/\"x",
        "see https://a.example"
      })
  void otherTextCanNot(String text) {
    assertThat(WebAddress.of(text)).isEmpty();
  }

  @Test
  void longOnesCanNotEither() {
    String address = "https://a.example/" + "x".repeat(2_079 - 18);

    assertThat(WebAddress.of(address)).contains(address);
    assertThat(WebAddress.of(address + "x")).isEmpty();
  }
}
