package tally.evaluate;

import java.time.LocalDate;
import java.util.List;
import tally.model.Span;

/**
 * A figure as an annotator has it.
 *
 * @param doc the article's file name without its ending
 * @param span the bare number, in Unicode code points
 * @param text the number as it stands
 * @param low the lower bound, or null if open
 * @param high the upper bound, or null if open
 * @param modifier how the text qualifies it
 * @param counted what is counted, or null
 * @param event what happened to them, or null
 * @param status what the text says of its truth
 * @param asOfStart the first day it is for, or null
 * @param asOfEnd the last day it is for, or null
 * @param sources all right answers; an empty text stands for the article's own voice
 */
record GoldFigure(
    String doc,
    Span span,
    String text,
    Double low,
    Double high,
    String modifier,
    String counted,
    String event,
    String status,
    LocalDate asOfStart,
    LocalDate asOfEnd,
    List<String> sources) {
  GoldFigure {
    sources = List.copyOf(sources);
  }
}
