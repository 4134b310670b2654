package tally.extract.furniture;

import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tally.model.Sentence;

/**
 * What on a page is not part of the article, so that no number in it is a reported figure.
 *
 * @param paragraphs indices of the paragraphs that are furniture as a whole
 * @param sentences indices of the sentences that are furniture; those of the paragraphs included
 * @param rules index of each such sentence to the name of the rule that recognised it
 */
public record Furniture(BitSet paragraphs, BitSet sentences, Map<Integer, String> rules) {
  public Furniture {
    paragraphs = (BitSet) paragraphs.clone();
    sentences = (BitSet) sentences.clone();
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
  }

  /** A copy; asking for single sentences is cheaper with {@link #holds}. */
  @Override
  public BitSet paragraphs() {
    return (BitSet) paragraphs.clone();
  }

  /** A copy; asking for single sentences is cheaper with {@link #holds}. */
  @Override
  public BitSet sentences() {
    return (BitSet) sentences.clone();
  }

  public boolean holds(Sentence sentence) {
    return sentences.get(sentence.index());
  }

  /** The rule that took the sentence out, or nothing if it is part of the article. */
  public Optional<String> rule(Sentence sentence) {
    return Optional.ofNullable(rules.get(sentence.index()));
  }
}
