package tally.read.files;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Guesses the encoding of bytes that are not UTF-8 and don't say what they are, with ICU's
 * detector. Where it is not sure, English text in an old encoding is windows-1252.
 */
final class CharsetGuess {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** ICU looks at no more. */
  private static final int SAMPLE = 8000;

  /** How much around a byte beyond ASCII tells of it. */
  private static final int AROUND = 40;

  /** In Latin script few letters are beyond ASCII; in any other nearly all are. */
  private static final double MOST_IN_LATIN = 0.25;

  private static final int SURE = 40;
  private static final int SURER = 15;

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    byte[] sample = sample(bytes);
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    boolean latin = shareBeyondAscii(sample) < MOST_IN_LATIN;
    int windows = 0;
    Optional<Charset> best = Optional.empty();
    int confidence = 0;
    for (CharsetMatch match : detector.detectAll()) {
      Optional<Charset> charset = DeclaredCharset.of(match.getName()).filter(CharsetGuess::isAscii);
      if (charset.isEmpty() || !decodes(bytes, charset.get())) {
        continue;
      }
      if (charset.get().equals(WINDOWS)) {
        windows = Math.max(windows, match.getConfidence());
      } else if (match.getConfidence() > confidence) {
        best = charset;
        confidence = match.getConfidence();
      }
    }
    boolean sure =
        latin ? confidence >= SURE && confidence >= windows + SURER : confidence > windows;
    return best.filter(charset -> sure).orElse(WINDOWS);
  }

  /** The neighbourhoods of the bytes beyond ASCII: all else is the same in most encodings. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
    int taken = 0;
    for (int at = 0; at < bytes.length && sample.size() < SAMPLE; at++) {
      if (bytes[at] < 0) {
        int from = Math.max(taken, at - AROUND);
        int to = Math.min(bytes.length, at + AROUND);
        if (to > from) {
          sample.write(bytes, from, to - from);
        }
        taken = Math.max(taken, to);
        at = Math.max(at, to - AROUND);
      }
    }
    return sample.toByteArray();
  }

  private static double shareBeyondAscii(byte[] bytes) {
    int beyond = 0;
    int letters = 0;
    for (byte b : bytes) {
      beyond += b < 0 ? 1 : 0;
      letters += b < 0 || Character.isLetter((char) b) ? 1 : 0;
    }
    return letters == 0 ? 0 : (double) beyond / letters;
  }

  private static boolean isAscii(Charset charset) {
    return charset.canEncode() && new String(new byte[] {'a', '.'}, charset).equals("a.");
  }

  static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
