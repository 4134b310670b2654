package tally.extract.asof;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tally.extract.event.Event;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.ArticleText;
import tally.extract.text.Lexicon;
import tally.model.Period;
import tally.model.Published;
import tally.model.Sentence;
import tally.model.TimeExpression;

/**
 * The day that an article is telling of. News names it once, in the opening, and again only when it
 * moves on to another day; the dead and the injured in between are of that day.
 */
final class Story {
  private static final Set<String> INCIDENTS = Lexicon.read("asof/incident-verbs.txt").words();
  private static final int OPENING = 6;
  private static final int LONGEST_DAY = 3;
  private static final int LONGEST_MONTH = 31;
  private static final int NEAR = 2;

  private final ArticleText text;
  private final Map<Integer, List<TimeExpression>> bySentence;
  private final Published published;
  private final Set<java.time.LocalDate> days = new TreeSet<>();
  private TimeExpression told;

  Story(ArticleText text, Map<Integer, List<TimeExpression>> bySentence, Published published) {
    this.text = text;
    this.bySentence = bySentence;
    this.published = published;
    List<TimeExpression> all = new ArrayList<>();
    bySentence.values().forEach(all::addAll);
    for (TimeExpression time : all) {
      if (time.covers().start() != null && time.covers().start().equals(time.covers().end())) {
        days.add(time.covers().start());
      }
    }
    this.told = opening().orElse(null);
  }

  private Optional<TimeExpression> opening() {
    for (int sentence = 0; sentence < Math.min(OPENING, text.sentences().size()); sentence++) {
      for (TimeExpression time : bySentence.getOrDefault(sentence, List.of())) {
        if (isPastDay(time)) {
          return Optional.of(time);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPastDay(TimeExpression time) {
    return isPast(time, LONGEST_DAY);
  }

  private boolean isPast(TimeExpression time, int longest) {
    Period period = sharpened(time.covers());
    return period.start() != null
        && period.end() != null
        && ChronoUnit.DAYS.between(period.start(), period.end()) < longest
        && time.relation() != TimeExpression.Relation.SINCE
        && (published == null || !period.start().isAfter(published.period().end()));
  }

  /** Whether the event is one of an incident, told in the past. */
  boolean isIncident(Sentence sentence, Event event) {
    VerbGroup group = event.group();
    boolean incident = event.lemma() != null && INCIDENTS.contains(event.lemma());
    if (group == null) {
      return incident;
    }
    String first = sentence.token(group.first()).lower();
    return switch (first) {
      case "is", "are", "remain", "remains", "will", "would", "may", "could" -> false;
      default -> !group.isInfinitive() && incident;
    };
  }

  /** The article now tells of this day. */
  void tellsOf(TimeExpression time) {
    if (isPastDay(time)) {
      told = time;
    }
  }

  /** The day told of at a sentence that names none: that of the sentences just before it. */
  Optional<TimeExpression> day(Sentence sentence) {
    for (int before = sentence.index() - 1;
        before >= Math.max(0, sentence.index() - NEAR)
            && text.sentences().get(before).paragraph() == sentence.paragraph();
        before--) {
      for (TimeExpression time : bySentence.getOrDefault(before, List.of())) {
        if (isPast(time, LONGEST_MONTH)) {
          return Optional.of(time);
        }
      }
    }
    return Optional.ofNullable(told);
  }

  /**
   * The one day of the article inside a month that it names, as in "killed in October" of an
   * article that goes on to tell of the Oct. 13 attack; else the period itself.
   */
  Period sharpened(Period period) {
    if (period.start() == null || period.end() == null) {
      return period;
    }
    long length = ChronoUnit.DAYS.between(period.start(), period.end());
    if (length < 27 || length > 30) {
      return period;
    }
    List<java.time.LocalDate> inside =
        days.stream()
            .filter(day -> !day.isBefore(period.start()) && !day.isAfter(period.end()))
            .filter(day -> published == null || !day.equals(published.period().end()))
            .toList();
    return inside.size() == 1 ? Period.day(inside.get(0)) : period;
  }
}
