package tally.read.files;

/**
 * How far bytes are valid UTF-8 (RFC 3629).
 *
 * @param sequences how many characters beyond ASCII they hold
 * @param faults how many bytes belong to no character
 * @param firstFault where the first of these stands; -1 if there is none
 */
record Utf8(int sequences, int faults, int firstFault) {

  static Utf8 of(byte[] bytes) {
    int sequences = 0;
    int faults = 0;
    int firstFault = -1;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes, at);
      if (length > 0) {
        sequences++;
        at += length;
      } else {
        firstFault = firstFault < 0 ? at : firstFault;
        faults++;
        at++;
      }
    }
    return new Utf8(sequences, faults, firstFault);
  }

  /** How many bytes the character that begins here has; 0 if none begins here. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  boolean isValid() {
    return faults == 0;
  }

  /** Whether it was UTF-8 before something damaged it, and not another encoding. */
  boolean isMeant() {
    return sequences > 0 && sequences >= faults;
  }
}
