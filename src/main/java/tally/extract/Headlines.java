package tally.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tally.extract.confidence.Confidence;
import tally.extract.confidence.TrackRecords;
import tally.extract.text.ArticleText;
import tally.model.AsOfBasis;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Sentence;

/**
 * Gives the figures of an article's headline and standfirst the source and the date that the body
 * gives for the same figure: a headline rarely has room for them.
 */
final class Headlines {
  private static final int FIRST_LINES = 8;
  private static final int LONGEST = 40;

  private final ArticleText text;
  private final Confidence confidence;

  Headlines(ArticleText text, Confidence confidence) {
    this.text = text;
    this.confidence = confidence;
  }

  /**
   * The same figures, with those of headlines completed.
   *
   * @param figures the figures in the order of the text
   * @param sentences the index of each figure's sentence
   */
  List<Figure> complete(List<Figure> figures, List<Integer> sentences) {
    List<Figure> completed = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      boolean headline =
          figure.kind() == Kind.COUNT && isHeadline(text.sentences().get(sentences.get(i)));
      completed.add(
          headline
              ? body(figure, figures, sentences).map(body -> with(figure, body)).orElse(figure)
              : figure);
    }
    return completed;
  }

  /** A short line near the top that doesn't end as a sentence does. */
  private boolean isHeadline(Sentence sentence) {
    if (sentence.paragraph() >= FIRST_LINES || sentence.size() > LONGEST) {
      return false;
    }
    char last = text.text().charAt(text.paragraphs().get(sentence.paragraph()).end() - 1);
    return ".!?\"”:".indexOf(last) < 0;
  }

  private Optional<Figure> body(Figure headline, List<Figure> figures, List<Integer> sentences) {
    Figure best = null;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (isSame(headline, figure) && !isHeadline(text.sentences().get(sentences.get(i)))) {
        boolean better = best == null || (best.source() == null && figure.source() != null);
        best = better ? figure : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isSame(Figure headline, Figure figure) {
    return figure.kind() == Kind.COUNT
        && headline.amount().best() == figure.amount().best()
        && (Objects.equals(headline.subject(), figure.subject())
            || Objects.equals(headline.event(), figure.event()));
  }

  private Figure with(Figure headline, Figure body) {
    boolean dated = headline.asOf().basis() == AsOfBasis.TEXT;
    boolean named = headline.source() != null && body.source() == null;
    List<String> rules = rules(headline, body, dated, named);
    return new Figure(
        headline.article(),
        headline.sentence(),
        headline.text(),
        headline.span(),
        headline.kind(),
        headline.amount(),
        headline.unit(),
        headline.counted(),
        headline.subject(),
        headline.event(),
        headline.extent(),
        headline.status(),
        headline.place() == null ? body.place() : headline.place(),
        dated ? headline.asOf() : body.asOf(),
        named ? headline.source() : body.source(),
        confidence.of(rules),
        rules);
  }

  /** The headline's rules, but the body's where the body gave the answer. */
  private static List<String> rules(Figure headline, Figure body, boolean dated, boolean named) {
    List<String> rules = new ArrayList<>();
    for (String rule : headline.rules()) {
      boolean own =
          switch (TrackRecords.field(rule)) {
            case "as_of" -> dated;
            case "source" -> named;
            case "place" -> headline.place() != null;
            default -> true;
          };
      rules.add(own ? rule : sameField(rule, body).orElse(rule));
    }
    rules.add("headline=body");
    return rules;
  }

  private static Optional<String> sameField(String rule, Figure figure) {
    String field = TrackRecords.field(rule);
    return figure.rules().stream()
        .filter(other -> TrackRecords.field(other).equals(field))
        .findFirst();
  }
}
