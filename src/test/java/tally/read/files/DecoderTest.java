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
  private static final String CYRILLIC =
      "\u041f\u043e \u0434\u0430\u043d\u043d\u044b\u043c"
          + " \u043c\u0438\u043d\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u0430,"
          + " \u0434\u0432\u0435\u043d\u0430\u0434\u0446\u0430\u0442\u044c"
          + " \u043b\u043e\u0434\u043e\u043a \u0437\u0430\u0442\u043e\u043d\u0443\u043b\u0438"
          + " \u0443 \u0431\u0435\u0440\u0435\u0433\u0430.";
  private static final String TEXT = "Zwölf “boats” sank – 20 % more\r\nthan in May.";

  @Test
  void readsUtf8WithAndWithoutAMark() throws Unreadable {
    assertThat(text(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(text(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16ByItsMark() throws Unreadable {
    assertThat(text(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(text(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void takesWhatIsNoUtf8ForWindows1252() throws Unreadable {
    assertThat(text(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
  }

  @Test
  void saysHowItReadWhatIsNoUtf8() throws Unreadable {
    Decoded guessed = Decoder.decode(TEXT.getBytes(Charset.forName("windows-1252")));
    assertThat(guessed.charset()).isEqualTo("windows-1252");
    assertThat(guessed.doubt()).contains("not valid UTF-8", "a guess");
    assertThat(guessed.doubtAt()).isEqualTo(2);
    Decoded claimed = Decoder.decode(bytes(CYRILLIC, "KOI8-R"), DeclaredCharset.of("koi8-r"));
    assertThat(claimed).isEqualTo(new Decoded(CYRILLIC, "KOI8-R", null, 0));
  }

  @Test
  void damagedUtf8StaysUtf8() throws Unreadable {
    byte[] bytes = TEXT.getBytes(UTF_8);
    bytes[10] = (byte) 0xFF;
    Decoded damaged = Decoder.decode(bytes);
    assertThat(damaged.charset()).isEqualTo("UTF-8");
    assertThat(damaged.text()).startsWith("Zwölf").contains("\uFFFD").endsWith("in May.");
    assertThat(damaged.doubtAt()).isEqualTo(10);
  }

  @Test
  void utf8IsBelievedBeforeAnotherClaim() throws Unreadable {
    assertThat(Decoder.decode(TEXT.getBytes(UTF_8), DeclaredCharset.of("iso-8859-1")).text())
        .isEqualTo(TEXT);
    assertThat(
            Decoder.decode(bytes("\u305b\u3093", "ISO-2022-JP"), DeclaredCharset.of("iso-2022-jp")))
        .isEqualTo(new Decoded("\u305b\u3093", "ISO-2022-JP", null, 0));
  }

  @Test
  void guessesOtherScriptsAndOtherLatinOnes() throws Unreadable {
    assertThat(Decoder.decode(bytes(CYRILLIC, "windows-1251")).text()).isEqualTo(CYRILLIC);
    assertThat(Decoder.decode(bytes(CYRILLIC, "KOI8-R")).text()).isEqualTo(CYRILLIC);
    String japanese =
        "\u6771\u4eac\u3067\u306f\u5341\u4e8c\u96bb\u306e\u8239\u304c\u6c88\u307f\u307e\u3057\u305f\u3002";
    assertThat(Decoder.decode(bytes(japanese.repeat(5), "Shift_JIS")).text()).startsWith(japanese);
    String english =
        "The minister\u2019s caf\u00e9 \u2013 \u201cclosed\u201d since May \u2013 lost \u00a312m. ";
    for (int times : new int[] {1, 20}) {
      Decoded read = Decoder.decode(bytes(english.repeat(times), "windows-1252"));
      assertThat(read.text()).isEqualTo(english.repeat(times));
    }
    assertThat(Decoder.decode(bytes("It cost \u00a35.", "windows-1252")).text())
        .isEqualTo("It cost \u00a35.");
  }

  @Test
  void readsUtf16WithoutItsMark() throws Unreadable {
    assertThat(text("Twelve boats sank.".getBytes(UTF_16LE))).isEqualTo("Twelve boats sank.");
    assertThat(text("Twelve boats sank.".getBytes(UTF_16BE))).isEqualTo("Twelve boats sank.");
  }

  @Test
  void knowsWhatPagesAndServersClaim() {
    assertThat(DeclaredCharset.inMarkup(bytes("<head><META Charset='KOI8-R'>", "UTF-8")))
        .contains(Charset.forName("KOI8-R"));
    assertThat(
            DeclaredCharset.inMarkup(
                bytes("<meta http-equiv=x content=\"text/html; charset=iso-8859-1\">", "UTF-8")))
        .contains(Charset.forName("windows-1252"));
    assertThat(DeclaredCharset.inContentType("text/html;charset=\"utf-8\"")).contains(UTF_8);
    assertThat(DeclaredCharset.inContentType("text/html; charset=nonsense-9")).isEmpty();
    assertThat(DeclaredCharset.inMarkup(bytes("<p>charset=koi8-r", "UTF-8"))).isEmpty();
  }

  @Test
  void keepsTheOffsetsWhereANulStood() throws Unreadable {
    String text = "Two boats" + " ".repeat(100) + "sank.";
    byte[] bytes = text.getBytes(UTF_8);
    bytes[3] = 0;
    assertThat(text(bytes)).isEqualTo(text);
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

  private static String text(byte[] bytes) throws Unreadable {
    return Decoder.decode(bytes).text();
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }
}
