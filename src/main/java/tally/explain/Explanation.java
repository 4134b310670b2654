package tally.explain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tally.extract.Reading;
import tally.extract.confidence.TrackRecords;
import tally.extract.text.ArticleText;
import tally.extract.text.CodePoints;
import tally.model.Amount;
import tally.model.ArticleHead;
import tally.model.AsOf;
import tally.model.Attribution;
import tally.model.Figure;
import tally.model.Kind;
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
    ArticleHead head = reading.extraction().article();
    if (head.isForeign()) {
      out.append("\nIn another language than English (")
          .append(head.language())
          .append("): passed over.\n");
    }
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
    Map<String, String> rules = rules(figure);
    line(
        "figure",
        number
            + "  "
            + name(figure.kind())
            + " "
            + bounds(figure.amount())
            + (figure.unit() == null ? "" : " " + figure.unit())
            + by(rules.remove("number")));
    detail("counted", figure.counted(), rules.remove("counted"));
    detail("subject", figure.subject(), rules.remove("subject"));
    detail("event", figure.event(), rules.remove("event"));
    if (figure.kind() == Kind.COUNT) {
      detail("extent", name(figure.extent()), rules.remove("extent"));
    }
    detail("status", name(figure.status()), rules.remove("status"));
    detail("place", figure.place(), rules.remove("place"));
    detail("as of", asOf(figure.asOf()), rules.remove("as_of"));
    detail("source", source(figure.source()), rules.remove("source"));
    detail("confidence", String.valueOf(figure.confidence()), null);
    rules.forEach((field, rule) -> detail(field, "", rule));
  }

  /** The names of the rules that made a figure, by field. */
  static Map<String, String> rules(Figure figure) {
    Map<String, String> rules = new LinkedHashMap<>();
    for (String rule : figure.rules()) {
      String field = TrackRecords.field(rule);
      rules.merge(field, rule.substring(field.length() + 1), (one, other) -> one + ", " + other);
    }
    return rules;
  }

  private static String asOf(AsOf asOf) {
    if (asOf.period().equals(Period.UNKNOWN) && asOf.text() == null) {
      return null;
    }
    String expression = asOf.text() == null ? "" : ": " + asOf.text();
    return period(asOf.period()) + "  (" + name(asOf.basis()) + expression + ")";
  }

  private static String source(Source source) {
    if (source == null) {
      return "(the article's own voice)";
    }
    String via = source.via() == null ? "" : ", via " + source.via();
    return source.name()
        + "  ("
        + name(source.type())
        + ", as \""
        + source.text()
        + "\""
        + via
        + ")";
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

  /** A field and the rule that made it; a field without a value only if a rule looked for it. */
  private void detail(String what, String value, String rule) {
    if (value != null || rule != null) {
      String shown = value == null ? "-" : value;
      out.append("    ").append(padded(what, 12)).append(shown).append(by(rule)).append('\n');
    }
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(Math.max(1, width - word.length()));
  }

  private static String by(String rule) {
    return rule == null ? "" : "  [" + rule + "]";
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
