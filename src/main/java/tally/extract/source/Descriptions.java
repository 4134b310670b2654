package tally.extract.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tally.extract.source.Words.Kind;
import tally.model.PartOfSpeech;

/** What an article calls people whom it gives no name: a health ministry spokesperson. */
final class Descriptions {
  private static final int REACH = 15;

  private final TreeMap<Integer, Words> article = new TreeMap<>();

  Descriptions(List<Words> article) {
    for (Words words : article) {
      if (words.at(0).tag() != PartOfSpeech.UNTAGGED) {
        this.article.put(words.sentence().index(), words);
      }
    }
  }

  /** The last fuller description of a {@code head} in the sentences before this one. */
  Optional<String> before(String head, int sentence) {
    Map<Integer, Words> near = article.subMap(sentence - REACH, true, sentence, false);
    for (Words words : new TreeMap<>(near).descendingMap().values()) {
      for (int i = words.size() - 1; i > 0; i--) {
        if (words.lower(i).equals(head) && words.is(i, Kind.NOUN)) {
          int first = first(words, i);
          if (first < i) {
            return Optional.of(words.text(first, i));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int first(Words words, int head) {
    int first = head;
    while (first > 0
        && (words.isNominal(first - 1)
            || words.is(first - 1, Kind.ADJECTIVE)
            || words.isHyphen(first - 1))) {
      first--;
    }
    return first;
  }
}
