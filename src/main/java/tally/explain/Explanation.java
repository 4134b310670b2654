package tally.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tally.extract.Reading;
import tally.extract.text.ArticleText;
import tally.extract.text.CodePoints;
import tally.model.Amount;
import tally.model.Attribution;
import tally.model.Figure;
import tally.model.Period;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Source;
import tally.model.Span;
import tally.model.TimeExpression;

/**
 * What was seen in an article, written for people: sentence by sentence each number and what became
 * of it, each date expression and each attribution.
 */
final class Explanation {
  private final Reading reading;
  private final ArticleText text;
  private final StringBuilder out = new StringBuilder();

  private Explanation(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  static String of(Reading reading) {
    Explanation explanation = new Explanation(reading);
    explanation.write();
    return explanation.out.toString();
  }

  private void write() {
    out.append("== ").append(text.article().head().id());
    Optional.ofNullable(text.article().head().published())
        .ifPresent(
            published ->
                out.append("  published ")
                    .append(published.iso())
                    .append(" (")
                    .append(name(published.basis()))
                    .append(')'));
    out.append('\n');
    for (Sentence sentence : text.sentences()) {
      write(sentence);
    }
  }

  private void write(Sentence sentence) {
    List<Quantity> quantities =
        reading.quantities().stream().filter(q -> q.sentence() == sentence.index()).toList();
    List<TimeExpression> times =
        reading.times().stream().filter(t -> t.sentence() == sentence.index()).toList();
    List<Attribution> attributions =
        reading.attributions().stream().filter(a -> a.sentence() == sentence.index()).toList();
    if (quantities.isEmpty() && times.isEmpty() && attributions.isEmpty()) {
      return;
    }
    out.append('\n').append(oneLine(sentence.span())).append('\n');
    quantities.forEach(this::write);
    times.forEach(this::write);
    attributions.forEach(this::write);
  }

  private void write(Quantity quantity) {
    String number = oneLine(quantity.phrase());
    if (quantity.rejected() != null) {
      line("number", number + "  no figure: " + name(quantity.rejected()) + by(quantity.rule()));
      return;
    }
    Span points = new CodePoints(text.text()).of(quantity.span());
    reading.extraction().figures().stream()
        .filter(figure -> figure.span().equals(points))
        .findFirst()
        .ifPresent(figure -> write(number, figure));
  }

  private void write(String number, Figure figure) {
    line(
        "figure",
        number
            + "  "
            + name(figure.kind())
            + " "
            + bounds(figure.amount())
            + (figure.unit() == null ? "" : " " + figure.unit()));
    detail("counted", figure.counted());
    detail("subject", figure.subject());
    detail("event", figure.event());
    detail("status", name(figure.status()));
    detail("place", figure.place());
    detail(
        "as of",
        period(figure.asOf().period())
            + "  ("
            + name(figure.asOf().basis())
            + (figure.asOf().text() == null ? "" : ": " + figure.asOf().text())
            + ")");
    Source source = figure.source();
    detail(
        "source",
        source == null
            ? "(the article's own voice)"
            : source.name()
                + "  ("
                + name(source.type())
                + ", as \""
                + source.text()
                + "\""
                + (source.via() == null ? "" : ", via " + source.via())
                + ")");
    detail("confidence", String.valueOf(figure.confidence()));
    detail("rules", String.join(" ", figure.rules()));
  }

  private void write(TimeExpression time) {
    line(
        "date",
        oneLine(time.span())
            + "  "
            + name(time.type())
            + " "
            + period(time.period())
            + by(time.rule()));
  }

  private void write(Attribution attribution) {
    line(
        "says",
        attribution.source().name()
            + "  cue \""
            + oneLine(attribution.cue())
            + "\""
            + by(attribution.rule()));
  }

  private void line(String what, String value) {
    out.append("  ").append(padded(what, 8)).append(value).append('\n');
  }

  private void detail(String what, String value) {
    if (value != null) {
      out.append("    ").append(padded(what, 12)).append(value).append('\n');
    }
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(Math.max(1, width - word.length()));
  }

  private static String by(String rule) {
    return "  [" + rule + "]";
  }

  private static String bounds(Amount amount) {
    return name(amount.modifier()) + " " + bound(amount.low()) + ".." + bound(amount.high());
  }

  private static String bound(Double bound) {
    return bound == null ? "open" : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }

  private static String period(Period period) {
    String start = period.start() == null ? "?" : period.start().toString();
    String end = period.end() == null ? "?" : period.end().toString();
    return start.equals(end) ? start : start + " to " + end;
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private String oneLine(Span span) {
    return text.quote(span).replaceAll("\\s+", " ");
  }
}
