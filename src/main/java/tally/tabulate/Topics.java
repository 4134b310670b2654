package tally.tabulate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tally.extract.text.Lexicon;
import tally.model.Figure;
import tally.model.Kind;

/**
 * Which topics a figure belongs to: those of the analyst's file that fit it, else the one that its
 * subject makes by itself ({@code North Korean workers}), together with what became of them if the
 * event tells ({@code people injured}).
 *
 * <p>A line of a topics file has the topic's name, after a tab the phrases of which the subject or
 * the counted phrase must hold one, and after another tab, if wanted, the events or outcomes of
 * which it must have one; both lists separated by commas.
 */
public final class Topics implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Topics BUILT_IN = new Topics();

  private final HashMap<String, String> outcomes = new HashMap<>();
  private final HashMap<String, String> subjects = new HashMap<>();
  private final HashMap<String, String> outcomesOfSubjects = new HashMap<>();
  private final ArrayList<Rule> rules = new ArrayList<>();

  private record Rule(String topic, List<List<String>> phrases, Set<String> events)
      implements Serializable {}

  /** The topics that figures make by themselves. */
  public Topics() {
    outcomes.putAll(Lexicon.read("tabulate/outcomes.txt").map());
    for (Lexicon.Entry entry : Lexicon.read("tabulate/subjects.txt").entries()) {
      subjects.put(entry.word(), entry.cell(1));
      if (!entry.cell(2).isEmpty()) {
        outcomesOfSubjects.put(entry.word(), entry.cell(2));
      }
    }
  }

  /** The topics of an analyst's file, and for what fits none of them those made by themselves. */
  public Topics(Lexicon file) {
    this();
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
    String subject = subjects.getOrDefault(figure.subject(), figure.subject());
    return outcome(figure).map(outcome -> subject + " " + outcome).orElse(subject);
  }

  private Optional<String> outcome(Figure figure) {
    String told = outcomesOfSubjects.get(figure.subject());
    return Optional.ofNullable(told != null ? told : outcomes.get(figure.event()));
  }

  /**
   * What a claim of this subject and event is about, however it is worded: {@code people dead} for
   * people who died, deaths registered and bodies found; else the subject and the event.
   */
  static String about(String subject, String event) {
    String told = BUILT_IN.outcomesOfSubjects.get(subject);
    String outcome = told != null ? told : BUILT_IN.outcomes.get(event);
    String root = BUILT_IN.subjects.getOrDefault(subject, subject);
    return root + " " + (outcome != null ? outcome : event);
  }

  private boolean fits(Rule rule, Figure figure) {
    if (!rule.events().isEmpty()
        && !(figure.event() != null && rule.events().contains(figure.event()))
        && outcome(figure).filter(rule.events()::contains).isEmpty()) {
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
