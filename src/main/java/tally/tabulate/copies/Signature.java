package tally.tabulate.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import tally.tabulate.Fingerprint;

/**
 * What is kept of an article's text to know it again: the same for the same words, and much the
 * same for much the same words (MinHash: Broder, On the resemblance and containment of documents,
 * 1997). Headlines don't belong to it, as each masthead writes its own.
 *
 * @param hash of all its words in their order
 * @param words how many words it has
 * @param least the smallest hash of any five words in a row, by each of 64 ways of hashing; empty
 *     without words
 * @param numbers hashes of its distinct words with digits in ascending order, the first 64 of them
 */
public record Signature(String hash, int words, List<Integer> least, List<Integer> numbers) {
  static final int WAYS = 64;
  private static final int BAND = 4;
  private static final int MOST_NUMBERS = 64;
  private static final int IN_A_ROW = 5;

  private static final long PRIME = 0x100000001b3L;
  private static final long[] FACTORS = new long[WAYS];
  private static final long[] TERMS = new long[WAYS];

  static {
    for (int way = 0; way < WAYS; way++) {
      FACTORS[way] = mixed(2L * way + 1) | 1;
      TERMS[way] = mixed(2L * way + 2);
    }
  }

  public Signature {
    Objects.requireNonNull(hash, "hash");
    least = List.copyOf(least);
    numbers = List.copyOf(numbers);
  }

  /** The signature of a text, in time linear to its length. */
  public static Signature of(String text) {
    String plain = PlainText.of(text);
    long[] words = new long[plain.length() / 2 + 1];
    TreeSet<Integer> numbers = new TreeSet<>();
    int count = 0;
    for (int start = 0; start < plain.length(); ) {
      int blank = plain.indexOf(' ', start);
      int end = blank < 0 ? plain.length() : blank;
      words[count] = hash(plain, start, end);
      if (hasDigit(plain, start, end)) {
        numbers.add((int) words[count]);
        if (numbers.size() > MOST_NUMBERS) {
          numbers.pollLast();
        }
      }
      count++;
      start = end + 1;
    }
    List<Integer> least = count == 0 ? List.of() : least(words, count);
    return new Signature(Fingerprint.of(plain), count, least, List.copyOf(numbers));
  }

  /** Keys of which two texts share one if they are the same, and almost certainly if much alike. */
  List<Long> keys() {
    List<Long> keys = new ArrayList<>();
    keys.add(Long.parseUnsignedLong(hash, 16));
    for (int from = 0; from < least.size(); from += BAND) {
      long key = from + 1L;
      for (int value : least.subList(from, from + BAND)) {
        key = mixed(key * PRIME + value);
      }
      keys.add(key);
    }
    return keys;
  }

  /** How much two texts have in common, by all that either has: 0 to 1, give or take 0.06. */
  double resemblance(Signature other) {
    if (least.isEmpty() || other.least.isEmpty()) {
      return 0;
    }
    int same = 0;
    for (int way = 0; way < WAYS; way++) {
      same += least.get(way).equals(other.least.get(way)) ? 1 : 0;
    }
    return (double) same / WAYS;
  }

  /** How much of the shorter text stands in the longer one: 0 to 1. */
  double containment(Signature other) {
    double resemblance = resemblance(other);
    double common = resemblance * (words + other.words) / (1 + resemblance);
    return Math.min(1, common / Math.max(1, Math.min(words, other.words)));
  }

  /** How many of the numbers of the text that has fewer stand in the other as well: 0 to 1. */
  double sharedNumbers(Signature other) {
    int bound = Math.min(bound(), other.bound());
    List<Integer> mine = numbers.stream().filter(n -> n <= bound).toList();
    List<Integer> others = other.numbers.stream().filter(n -> n <= bound).toList();
    int fewer = Math.min(mine.size(), others.size());
    return fewer == 0 ? 1 : (double) mine.stream().filter(others::contains).count() / fewer;
  }

  /** Up to where the numbers are all there. */
  private int bound() {
    return numbers.size() < MOST_NUMBERS ? Integer.MAX_VALUE : numbers.get(MOST_NUMBERS - 1);
  }

  private static List<Integer> least(long[] words, int count) {
    int[] least = new int[WAYS];
    Arrays.fill(least, Integer.MAX_VALUE);
    int inARow = Math.min(IN_A_ROW, count);
    for (int start = 0; start + inARow <= count; start++) {
      long row = 0;
      for (int word = start; word < start + inARow; word++) {
        row = row * PRIME + words[word];
      }
      row = mixed(row);
      for (int way = 0; way < WAYS; way++) {
        least[way] = Math.min(least[way], (int) ((row * FACTORS[way] + TERMS[way]) >>> 32));
      }
    }
    return Arrays.stream(least).boxed().toList();
  }

  private static long hash(String text, int start, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int at = start; at < end; at++) {
      hash = (hash ^ text.charAt(at)) * PRIME;
    }
    return mixed(hash);
  }

  private static boolean hasDigit(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isDigit);
  }

  /** Spreads each bit over all (the finalizer of SplitMix64). */
  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
