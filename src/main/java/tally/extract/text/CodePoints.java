package tally.extract.text;

import tally.model.Span;

/** Turns offsets in UTF-16 units, as Java counts, into Unicode code points, as Tally reports. */
public final class CodePoints {
  private final String text;
  private int unit;
  private int point;

  public CodePoints(String text) {
    this.text = text;
  }

  /** The span in code points. Quick as long as spans are asked for roughly in order. */
  public Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }

  private int at(int offset) {
    if (offset < unit) {
      point -= text.codePointCount(offset, unit);
    } else {
      point += text.codePointCount(unit, offset);
    }
    unit = offset;
    return point;
  }
}
