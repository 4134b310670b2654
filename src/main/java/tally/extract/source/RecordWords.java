package tally.extract.source;

import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/** What the nouns of reports and counts can do, by {@code source/records.txt}. */
enum RecordWords {
  /** By the army's count; the army's count is 500. */
  RECKONING,
  /** The army's toll of 500; raised its toll to 500. */
  TOLL,
  /** That figure includes: goes on with the number of the sentence before. */
  FIGURE,
  /** The statement said: whoever spoke last. */
  UTTERANCE,
  /** Released a list of the losses. */
  LISTING,
  /** The report: that of an earlier study or survey. */
  WRITING,
  /** The data: those of any earlier report or count. */
  FINDINGS;

  private static final Map<RecordWords, Set<String>> WORDS =
      Lexicon.read("source/records.txt").classes(RecordWords.class);

  boolean has(String lower) {
    return WORDS.get(this).contains(lower);
  }
}
