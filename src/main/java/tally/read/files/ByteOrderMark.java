package tally.read.files;

import java.nio.charset.Charset;
import java.util.HexFormat;

/** The bytes at the start of a text that tell its encoding. The longest come first. */
public enum ByteOrderMark {
  UTF_32LE("UTF-32LE", "FFFE0000"),
  UTF_32BE("UTF-32BE", "0000FEFF"),
  UTF_8("UTF-8", "EFBBBF"),
  UTF_16LE("UTF-16LE", "FFFE"),
  UTF_16BE("UTF-16BE", "FEFF");

  private final String charset;
  private final String mark;

  ByteOrderMark(String charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  public boolean starts(byte[] bytes) {
    return bytes.length >= length()
        && HexFormat.of().withUpperCase().formatHex(bytes, 0, length()).equals(mark);
  }

  public Charset charset() {
    return Charset.forName(charset);
  }

  public int length() {
    return mark.length() / 2;
  }
}
