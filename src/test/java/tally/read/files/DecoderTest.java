package tally.read.files;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final String TEXT = "Zwölf “boats” sank – 20 % more\r\nthan in May.";

  @Test
  void readsUtf8WithAndWithoutAMark() throws Unreadable {
    assertThat(Decoder.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16ByItsMark() throws Unreadable {
    assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void takesWhatIsNoUtf8ForWindows1252() throws Unreadable {
    assertThat(Decoder.decode(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
  }

  @Test
  void keepsTheOffsetsWhereANulStood() throws Unreadable {
    String text = "Two boats" + " ".repeat(100) + "sank.";
    byte[] bytes = text.getBytes(UTF_8);
    bytes[3] = 0;
    assertThat(Decoder.decode(bytes)).isEqualTo(text);
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] picture = new byte[4096];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = (byte) (i * 31);
    }
    assertThatThrownBy(() -> Decoder.decode(picture))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("not text");
  }

  @Test
  void refusesMoreThanItMayRead() throws Exception {
    assertThat(Decoder.bytes(new ByteArrayInputStream(new byte[10]), 10)).hasSize(10);
    assertThatThrownBy(() -> Decoder.bytes(new ByteArrayInputStream(new byte[11]), 10))
        .isInstanceOf(Unreadable.class);
  }
}
