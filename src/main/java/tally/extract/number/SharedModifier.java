package tally.extract.number;

import tally.model.Modifier;

/**
 * The one modifier that governs two numbers: {@code as many as 230 on one side and 800 on the
 * other}. Everywhere else a modifier governs its own number only.
 */
final class SharedModifier {
  private static final int REACH = 5;

  private Modifier open = Modifier.EXACT;

  /** The modifier of the next number of the sentence, which may be that of the number before. */
  ModifierReader.Found of(Words words, Reading reading, ModifierReader.Found own) {
    if (words.is(reading.from(), "one") && words.is(reading.to() + 1, "side")) {
      return own;
    }
    boolean other = isNear(words, reading, "on", "the", "other");
    Modifier modifier = own.modifier() == Modifier.EXACT && other ? open : own.modifier();
    open = isNear(words, reading, "on", "one", "side") ? modifier : Modifier.EXACT;
    return new ModifierReader.Found(modifier, own.first(), own.last());
  }

  private static boolean isNear(Words words, Reading reading, String... phrase) {
    for (int i = reading.to() + 1; i <= reading.to() + REACH; i++) {
      if (words.are(i, phrase)) {
        return true;
      }
    }
    return false;
  }
}
