package tally.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import tally.extract.Reading;
import tally.extract.text.ArticleText;
import tally.extract.text.CodePoints;
import tally.model.Attribution;
import tally.model.Figure;
import tally.model.Published;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.TimeExpression;
import tally.run.FigureColumns;

/** The same for programs: one JSON object a document, offsets in Unicode code points. */
final class ExplanationJson {
  private final JsonGenerator json;
  private final Reading reading;
  private final ArticleText text;
  private final CodePoints points;

  ExplanationJson(JsonGenerator json, Reading reading) {
    this.json = json;
    this.reading = reading;
    this.text = reading.text();
    this.points = new CodePoints(text.text());
  }

  void write() throws IOException {
    Published published = text.article().head().published();
    json.writeStartObject();
    json.writeStringField("id", text.article().head().id());
    json.writeStringField("published", published == null ? null : published.iso());
    json.writeStringField(
        "published_basis", published == null ? null : Explanation.name(published.basis()));
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : text.sentences()) {
      Span span = points.of(sentence.span());
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quantities");
    for (Quantity quantity : reading.quantities()) {
      write(quantity);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dates");
    for (TimeExpression time : reading.times()) {
      write(time);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : reading.attributions()) {
      write(attribution);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (Figure figure : reading.extraction().figures()) {
      write(figure);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Quantity quantity) throws IOException {
    json.writeStartObject();
    span(quantity.span());
    json.writeStringField("kind", Explanation.name(quantity.kind()));
    number("low", quantity.amount().low());
    number("high", quantity.amount().high());
    json.writeStringField("modifier", Explanation.name(quantity.amount().modifier()));
    json.writeStringField("unit", quantity.unit());
    counted(quantity);
    json.writeStringField(
        "rejected", quantity.rejected() == null ? null : Explanation.name(quantity.rejected()));
    json.writeStringField("rule", quantity.rule());
    json.writeEndObject();
  }

  private void counted(Quantity quantity) throws IOException {
    Span span = points.of(quantity.span());
    for (Figure figure : reading.extraction().figures()) {
      if (figure.span().equals(span) && figure.counted() != null) {
        int at = text.text().indexOf(figure.counted(), quantity.span().start());
        if (at < 0 || at > text.sentences().get(quantity.sentence()).span().end()) {
          break;
        }
        json.writeObjectFieldStart("counted");
        span(new Span(at, at + figure.counted().length()));
        json.writeEndObject();
        return;
      }
    }
    json.writeNullField("counted");
  }

  private void write(TimeExpression time) throws IOException {
    json.writeStartObject();
    span(time.span());
    json.writeStringField("type", Explanation.name(time.type()));
    json.writeStringField("value", time.value());
    json.writeStringField("from", text(time.period().start()));
    json.writeStringField("to", text(time.period().end()));
    json.writeStringField("rule", time.rule());
    json.writeEndObject();
  }

  private void write(Attribution attribution) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("source");
    span(attribution.sourceSpan());
    json.writeEndObject();
    json.writeObjectFieldStart("cue");
    span(attribution.cue());
    json.writeEndObject();
    Span content = points.of(attribution.content());
    json.writeObjectFieldStart("content");
    json.writeNumberField("start", content.start());
    json.writeNumberField("end", content.end());
    json.writeEndObject();
    json.writeStringField("rule", attribution.rule());
    json.writeEndObject();
  }

  private void write(Figure figure) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Object> column : FigureColumns.of(figure).entrySet()) {
      Object value = column.getValue();
      if (value instanceof Integer whole) {
        json.writeNumberField(column.getKey(), whole);
      } else if (value instanceof Double number) {
        json.writeNumberField(column.getKey(), BigDecimal.valueOf(number).stripTrailingZeros());
      } else {
        json.writeStringField(column.getKey(), text(value));
      }
    }
    json.writeObjectFieldStart("rules");
    for (Map.Entry<String, String> rule : Explanation.rules(figure).entrySet()) {
      json.writeStringField(rule.getKey(), rule.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    Span reported = points.of(span);
    json.writeNumberField("start", reported.start());
    json.writeNumberField("end", reported.end());
    json.writeStringField("text", text.quote(span));
  }

  private void number(String name, Double value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, BigDecimal.valueOf(value).stripTrailingZeros());
    }
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
