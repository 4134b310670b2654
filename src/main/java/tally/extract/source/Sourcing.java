package tally.extract.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.source.Quotations.Quotation;
import tally.extract.text.ArticleText;
import tally.model.Attribution;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.Token;

/** Answers for one article who any of its numbers comes from. */
public final class Sourcing {
  private static final int SHORTEST_WORD = 4;

  private final ArticleText text;
  private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
  private final Quotations quotations;
  private final Continuations continuations;
  private final Attribution[] speakers;

  public Sourcing(ArticleText text, List<Attribution> attributions, BitSet furniture) {
    this.text = text;
    for (Attribution attribution : attributions) {
      bySentence.computeIfAbsent(attribution.sentence(), s -> new ArrayList<>()).add(attribution);
    }
    this.quotations = new Quotations(text, furniture);
    this.continuations = new Continuations(text, attributions, furniture);
    this.speakers = new Attribution[quotations.all().size()];
    findSpeakers();
  }

  /**
   * Who the number at this span of this sentence comes from: the innermost attribution whose
   * content governs it in its sentence; else a source that plainly goes on from the sentences
   * before; empty if the article speaks in its own voice.
   */
  public Optional<Attribution> of(Sentence sentence, Span number) {
    Attribution best = null;
    for (Attribution attribution : here(sentence.index())) {
      boolean governs =
          attribution.content().contains(number)
              && !isDenial(attribution)
              && !isUnresolved(attribution);
      if (governs && (best == null || isInside(attribution, best))) {
        best = attribution;
      }
    }
    int quotation = quotations.at(number.start());
    if (quotation >= 0
        && speakers[quotation] != null
        && (best == null
            || best.content().length() > quotations.all().get(quotation).span().length())) {
      return Optional.of(speakers[quotation]);
    }
    return Optional.ofNullable(best)
        .or(() -> quotation >= 0 ? Optional.empty() : continuations.in(sentence.index()));
  }

  /**
   * Who the article names elsewhere for the same number: for a headline or a caption, which tells
   * again what the body has a source for. The first sentence counts that gives the number with at
   * least two of the same words.
   */
  public Optional<Attribution> ofSameNumber(Sentence sentence, Span number) {
    String wanted = text.quote(number);
    Set<String> topic = topic(sentence);
    for (Sentence other : text.sentences()) {
      if (other.index() == sentence.index()) {
        continue;
      }
      for (Token token : other.tokens()) {
        Span same = new Span(token.start(), token.start() + wanted.length());
        if (same.end() <= other.span().end() && text.quote(same).equalsIgnoreCase(wanted)) {
          Optional<Attribution> found =
              sharesWords(topic, other) ? of(other, same) : Optional.empty();
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> topic(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.text().length() >= SHORTEST_WORD && !token.startsWithDigit()) {
        words.add(token.lower());
      }
    }
    return words;
  }

  private static boolean sharesWords(Set<String> topic, Sentence other) {
    Set<String> shared = topic(other);
    shared.retainAll(topic);
    return shared.size() >= 2;
  }

  private static boolean isInside(Attribution attribution, Attribution other) {
    int length = attribution.content().length();
    int otherLength = other.content().length();
    return length < otherLength || (length == otherLength && attribution.rule().equals("citing"));
  }

  /** A pronoun that nobody in the text answers to names no source. */
  private static boolean isUnresolved(Attribution attribution) {
    return Vocabulary.functionWord(attribution.source().name()).isPresent();
  }

  private static boolean isDenial(Attribution attribution) {
    return attribution.rule().startsWith("denied");
  }

  private List<Attribution> here(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** First whom the text names beside a quotation, then whom it names after or before it. */
  private void findSpeakers() {
    List<Quotation> all = quotations.all();
    for (int q = 0; q < all.size(); q++) {
      speakers[q] = named(all, q);
    }
    for (int q = all.size() - 2; q >= 0; q--) {
      if (speakers[q] == null && fills(all.get(q)) && leadsTo(all.get(q), all.get(q + 1))) {
        speakers[q] = speakers[q + 1];
      }
    }
    for (int q = 0; q < all.size(); q++) {
      if (speakers[q] == null) {
        speakers[q] = toldBefore(all.get(q)).orElse(null);
      }
    }
  }

  /** Who speaks a quotation by its own sentences, the one it goes on from, or those beside it. */
  private Attribution named(List<Quotation> all, int q) {
    Quotation quotation = all.get(q);
    int first = sentenceAt(quotation.span().start());
    int last = sentenceAt(quotation.span().end() - 1);
    Attribution speaker = inside(quotation, first, last);
    if (speaker == null && q > 0 && speakers[q - 1] != null && goesOn(all.get(q - 1), quotation)) {
      speaker = speakers[q - 1];
    }
    return speaker == null ? spokenBehind(last).orElseGet(() -> introduced(first)) : speaker;
  }

  /** Who says the quotation in one of its own sentences; null if nobody does. */
  private Attribution inside(Quotation quotation, int first, int last) {
    Attribution speaker = null;
    for (int s = first; s <= last; s++) {
      for (Attribution attribution : here(s)) {
        boolean says =
            attribution.content().overlaps(quotation.span())
                && !quotation.span().contains(attribution.cue())
                && !isDenial(attribution)
                && !isUnresolved(attribution);
        if (says && (speaker == null || speaker.sentence() < s || isInside(attribution, speaker))) {
          speaker = attribution;
        }
      }
    }
    return speaker;
  }

  /** Whether the quotation opens its paragraph and its sentences name no other source. */
  private boolean fills(Quotation quotation) {
    int first = sentenceAt(quotation.span().start());
    int last = sentenceAt(quotation.span().end() - 1);
    Sentence opening = text.sentences().get(first);
    boolean opens =
        opening.span().start() == quotation.span().start()
            && (first == 0 || text.sentences().get(first - 1).paragraph() < opening.paragraph());
    boolean closes = text.sentences().get(last).span().end() == quotation.span().end();
    return opens && closes && here(first).isEmpty() && here(last).isEmpty();
  }

  /** "We lost two boats." (new paragraph) "They sank," she said. */
  private boolean leadsTo(Quotation quotation, Quotation next) {
    int last = sentenceAt(quotation.span().end() - 1);
    int first = sentenceAt(next.span().start());
    Sentence sentence = text.sentences().get(first);
    return first == last + 1
        && sentence.span().start() == next.span().start()
        && sentence.paragraph() == text.sentences().get(last).paragraph() + 1
        && !here(first).isEmpty();
  }

  /** Whether the quotation plainly goes on with the words of the one before. */
  private boolean goesOn(Quotation before, Quotation quotation) {
    if (quotation.goesOn()) {
      return true;
    }
    int last = sentenceAt(before.span().end() - 1);
    int first = sentenceAt(quotation.span().start());
    Sentence sentence = text.sentences().get(first);
    boolean opens = sentence.span().start() == quotation.span().start();
    int paragraph = sentence.paragraph();
    int paragraphBefore = text.sentences().get(last).paragraph();
    return opens && here(first).isEmpty() && first - last <= 1 && paragraph - paragraphBefore <= 1;
  }

  /** "Who would come?" (new sentence) she said, looking up. */
  private Optional<Attribution> spokenBehind(int last) {
    return here(last + 1).stream()
        .filter(a -> a.rule().equals(Contents.BEHIND) && !isUnresolved(a))
        .findFirst();
  }

  /** She added that no roads came. (new paragraph) "Only two of us work at the mine." */
  private Optional<Attribution> toldBefore(Quotation quotation) {
    int first = sentenceAt(quotation.span().start());
    if (first == 0 || !fills(quotation)) {
      return Optional.empty();
    }
    List<Attribution> told = here(first - 1);
    int apart =
        text.sentences().get(first).paragraph() - text.sentences().get(first - 1).paragraph();
    boolean one = told.stream().map(a -> a.source().name()).distinct().count() == 1;
    return one && apart == 1
        ? told.stream()
            .filter(a -> a.rule().equals("said") && !isUnresolved(a))
            .filter(a -> !quotations.holding(a.cue().start()).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** He said: (new paragraph) "..." */
  private Attribution introduced(int first) {
    if (first == 0) {
      return null;
    }
    Sentence before = text.sentences().get(first - 1);
    String end = before.token(before.size() - 1).lower();
    List<Attribution> attributions = here(first - 1);
    return end.equals(":") && !attributions.isEmpty() && here(first).isEmpty()
        ? attributions.get(attributions.size() - 1)
        : null;
  }

  private int sentenceAt(int offset) {
    List<Sentence> sentences = text.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
