package tally.extract.date;

import java.util.Optional;
import java.util.Set;
import tally.model.PartOfSpeech;

/** What stands beside a date expression. */
final class Surroundings {
  static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "of",
          "during",
          "before",
          "after",
          "through",
          "between",
          "throughout",
          "around",
          "circa",
          "for",
          "to",
          "late",
          "early",
          "mid",
          "at",
          "following",
          "last",
          "this",
          "next",
          "past",
          "about",
          "into");

  private static final Set<String> NOT_GOVERNED =
      Set.of(
          ",", ".", ";", ":", ")", "\"", "'", "-", "!", "?", "and", "but", "or", "when", "as", "in",
          "at", "on", "with", "by", "for", "from", "because", "while", "who", "that", "to", "'s",
          "was", "were", "had", "said", "he", "she", "it", "they", "after", "before", "of");

  private static final Set<String> NOT_COUNTED =
      Set.of("at", "in", "and", "to", "the", "a", "that", "which", "this", "last", "next");

  private Surroundings() {}

  /** Whether the piece at a place is a noun that the number before it counts. */
  static boolean counts(Chart chart, int at) {
    Optional<Piece> piece = chart.piece(at);
    if (piece.isEmpty() || NOT_COUNTED.contains(piece.get().key())) {
      return false;
    }
    String key = piece.get().key();
    boolean percent = key.equals("%") || key.equals("percent") || key.equals("per");
    return percent || isPluralNoun(chart, at);
  }

  /** A plural that can be counted, as far as its tag and its ending tell. */
  static boolean isPluralNoun(Chart chart, int at) {
    Optional<Piece> piece = chart.piece(at);
    if (piece.isEmpty() || piece.get().capital()) {
      return false;
    }
    String key = piece.get().key();
    if (PEOPLE.contains(key)) {
      return true;
    }
    PartOfSpeech tag = Guards.tag(chart, at);
    boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.UNTAGGED;
    return noun
        && key.length() > 3
        && key.endsWith("s")
        && !key.endsWith("ss")
        && !key.endsWith("us")
        && !key.endsWith("is");
  }

  private static final Set<String> PEOPLE =
      Set.of(
          "people", "men", "women", "children", "troops", "police", "personnel", "dead", "tonnes");

  static boolean isTagged(Chart chart, int at, PartOfSpeech tag) {
    return chart.piece(at).isPresent() && Guards.tag(chart, at) == tag;
  }

  static boolean endsClause(Chart chart, int start, int end) {
    Optional<Piece> next = chart.piece(end);
    if (next.isEmpty() || NOT_GOVERNED.contains(next.get().key())) {
      return true;
    }
    PartOfSpeech tag = Guards.tag(chart, end);
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || tag == PartOfSpeech.PUNCT;
  }

  /** Both ends of a range are days, or both are none. */
  static boolean isSameKind(Chart chart, int start, int end) {
    Optional<Found> from = chart.read(Level.TIME, start);
    if (from.isEmpty()) {
      return false;
    }
    int to = from.get().end() + 1;
    return to < chart.pieces().size()
        && chart
            .read(Level.TIME, to)
            .map(other -> isDay(chart, start) == isDay(chart, to) && other.end() == end)
            .orElse(false);
  }

  private static boolean isDay(Chart chart, int at) {
    Optional<Found> day = chart.read(Level.DAY, at);
    return day.isPresent() && day.get().when().type() != null && isWholeRead(chart, at, day.get());
  }

  private static boolean isWholeRead(Chart chart, int at, Found day) {
    return chart.read(Level.PART, at).map(part -> part.end() == day.end()).orElse(false);
  }

  /** Whether "a day" follows what it is the rate of. */
  static boolean isRate(Chart chart, int start, int end) {
    if (Set.of("ago", "earlier", "later", "after", "before", "from", "or")
        .contains(chart.key(end))) {
      return false;
    }
    Optional<Piece> before = chart.piece(start - 1);
    if (before.isEmpty()) {
      return false;
    }
    if (before.get().isNumber() || before.get().key().matches("times|once|twice|%|percent")) {
      return true;
    }
    PartOfSpeech tag = Guards.tag(chart, start - 1);
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.NUM || tag == PartOfSpeech.SYM;
  }

  static boolean isClock(Chart chart, int start, int end) {
    Piece last = chart.pieces().get(end - 1);
    boolean plain = last.isNumber();
    if (!plain) {
      return chart.pieces().get(start).is(WordClass.HOUR_NAME) == false
          || Set.of("at", "by", "around", "about", "until", "before", "after", "from", "since")
              .contains(chart.key(start - 1));
    }
    return Set.of("at", "by", "around", "about", "until", "before", "after", "from", "since", "to")
        .contains(chart.key(start - 1));
  }
}
