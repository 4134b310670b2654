package tally.tabulate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tally.extract.text.Lexicon;
import tally.model.Figure;
import tally.model.Kind;

/**
 * Which topics a figure belongs to: those of the analyst's file that fit it, else the one that its
 * subject makes by itself ({@code North Korean workers}), together with what became of them if the
 * event tells ({@code people injured}); people without a name are a topic only with their event
 * ({@code people: attend}).
 *
 * <p>A line of a topics file has the topic's name, after a tab the phrases of which the subject or
 * the counted phrase must hold one, and after another tab, if wanted, the events or outcomes of
 * which it must have one; both lists separated by commas.
 */
public final class Topics implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Things things = new Things();
  private final List<Rule> rules = new ArrayList<>();

  private record Rule(String topic, List<List<String>> phrases, Set<String> events)
      implements Serializable {}

  /** The topics that figures make by themselves. */
  public Topics() {}

  /** The topics of an analyst's file, and for what fits none of them those made by themselves. */
  public Topics(Lexicon file) {
    for (Lexicon.Entry entry : file.entries()) {
      List<List<String>> phrases =
          list(entry.cell(1)).stream().map(Topics::words).filter(p -> !p.isEmpty()).toList();
      if (phrases.isEmpty()) {
        throw entry.wrong("the topic '" + entry.word() + "' needs words in the second column");
      }
      rules.add(new Rule(entry.word(), phrases, new TreeSet<>(list(entry.cell(2)))));
    }
  }

  /** The figure's topics in alphabetical order; none unless it is a count with a subject. */
  public List<String> of(Figure figure) {
    if (figure.kind() != Kind.COUNT || figure.subject() == null) {
      return List.of();
    }
    Set<String> topics = new TreeSet<>();
    for (Rule rule : rules) {
      if (fits(rule, figure)) {
        topics.add(rule.topic());
      }
    }
    return topics.isEmpty() ? List.of(automatic(figure)) : List.copyOf(topics);
  }

  private String automatic(Figure figure) {
    Thing thing = thing(figure);
    String subject = thing.subject();
    return things
        .outcome(thing)
        .map(outcome -> subject + " " + outcome)
        .orElse(
            Things.isAnybody(thing) && thing.event() != null
                ? subject + ": " + thing.event()
                : subject);
  }

  private Thing thing(Figure figure) {
    return things.of(figure.subject(), figure.event());
  }

  private boolean fits(Rule rule, Figure figure) {
    if (!rule.events().isEmpty()
        && !(figure.event() != null && rule.events().contains(figure.event()))
        && things.outcome(thing(figure)).filter(rule.events()::contains).isEmpty()) {
      return false;
    }
    return holdsOne(words(figure.subject()), rule.phrases())
        || (figure.counted() != null && holdsOne(words(figure.counted()), rule.phrases()));
  }

  private static boolean holdsOne(List<String> words, List<List<String>> phrases) {
    return phrases.stream().anyMatch(phrase -> indexOf(words, phrase) >= 0);
  }

  private static int indexOf(List<String> words, List<String> phrase) {
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      if (words.subList(at, at + phrase.size()).equals(phrase)) {
        return at;
      }
    }
    return -1;
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** In small letters and without the plural's s, so that a topic needs only one of the two. */
  private static List<String> words(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(
            word ->
                word.length() > 3 && word.endsWith("s")
                    ? word.substring(0, word.length() - 1)
                    : word)
        .toList();
  }
}
