package tally.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tally.extract.counted.Counted;
import tally.extract.counted.CountedFinder;
import tally.extract.event.Event;
import tally.extract.event.EventFinder;
import tally.extract.event.Headings;
import tally.extract.event.Join;
import tally.extract.event.Joining;
import tally.extract.number.NumberReader;
import tally.extract.phrase.Clause;
import tally.extract.status.FactCheck;
import tally.extract.status.StatusFinder;
import tally.extract.text.ArticleText;
import tally.extract.text.Tagger;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Kind;
import tally.model.Quantity;
import tally.model.Sentence;

/** Reads the counts of an example as the extractor does, without dates and sources. */
public final class CountReader {
  /** A count with the answers to the three questions; what is not found is null. */
  public record Count(String number, Counted counted, Event event, StatusFinder.Finding status) {}

  private final Tagger tagger = new Tagger();
  private final NumberReader numberReader = new NumberReader();
  private final CountedFinder countedFinder = new CountedFinder();
  private final EventFinder eventFinder = new EventFinder();

  /** All counts of a text, in its order. */
  public List<Count> read(String example) {
    ArticleText plain = ArticleText.of(new Article(ArticleHead.of("example"), example));
    List<Sentence> tagged = plain.sentences().stream().map(tagger::tag).toList();
    ArticleText text = new ArticleText(plain.article(), plain.paragraphs(), tagged);
    StatusFinder statusFinder = new StatusFinder(FactCheck.of(text));
    List<Count> counts = new ArrayList<>();
    Count before = null;
    int sentenceBefore = -1;
    int lastBefore = -1;
    for (Quantity quantity : numberReader.read(text, List.of())) {
      if (quantity.rejected() != null || quantity.kind() != Kind.COUNT) {
        continue;
      }
      Sentence sentence = tagged.get(quantity.sentence());
      Clause clause = new Clause(sentence);
      boolean same = before != null && sentenceBefore == sentence.index();
      Optional<Counted> counted =
          countedFinder.find(
              example, clause, quantity, Optional.ofNullable(before).map(Count::counted), same);
      String number = quantity.span().in(example);
      if (counted.isEmpty()) {
        counts.add(new Count(number, null, null, null));
        continue;
      }
      Optional<Join> join =
          same ? Joining.of(clause.sentence(), lastBefore, quantity) : Optional.empty();
      Event event =
          eventFinder.find(
              clause, quantity, counted.get(), join, Optional.ofNullable(before).map(Count::event));
      if (event.lemma() == null && event.rule().equals("none")) {
        event = Headings.of(tagged, sentence.index(), Clause::new).orElse(event);
      }
      before =
          new Count(
              number,
              counted.get(),
              event,
              statusFinder.find(clause, quantity, counted.get(), event));
      counts.add(before);
      sentenceBefore = sentence.index();
      lastBefore = counted.get().isHere() ? counted.get().last() : quantity.lastToken();
    }
    return counts;
  }
}
