package tally.extract.furniture;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import tally.model.Sentence;

/** What has been recognised as furniture so far. The first rule that marks a sentence names it. */
final class Marks {
  private final Page page;
  private final BitSet sentences = new BitSet();
  private final Map<Integer, String> rules = new HashMap<>();

  Marks(Page page) {
    this.page = page;
  }

  /** The article's own headline is never furniture, however short and often it stands there. */
  void mark(Line line, String rule) {
    if (!page.isTitle(line)) {
      line.sentences().forEach(sentence -> mark(sentence, rule));
    }
  }

  void mark(Sentence sentence, String rule) {
    sentences.set(sentence.index());
    rules.putIfAbsent(sentence.index(), rule);
  }

  boolean isMarked(Sentence sentence) {
    return sentences.get(sentence.index());
  }

  boolean isMarked(Line line) {
    return line.sentences().stream().allMatch(this::isMarked);
  }

  boolean isMarked(Line line, String rule) {
    return isMarked(line) && rule.equals(rules.get(line.sentences().get(0).index()));
  }

  Furniture furniture() {
    BitSet paragraphs = new BitSet();
    for (Line line : page.lines()) {
      if (isMarked(line)) {
        paragraphs.set(line.paragraph());
      }
    }
    return new Furniture(paragraphs, sentences, rules);
  }
}
