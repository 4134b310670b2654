package tally.evaluate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tally.model.Figure;

/** Prints a score for people. */
final class ScoreReport {
  private static final int SENTENCE = 120;

  private final PrintWriter out;

  ScoreReport(PrintWriter out) {
    this.out = out;
  }

  void print(Score score) {
    line(
        "%d documents, %d figures annotated, %d extracted",
        score.documents(), score.annotated(), score.extracted());
    print("detected", score.detected());
    print("record", score.record());
    for (Field field : Field.values()) {
      line("%-13s %.3f of the detected", field.label(), score.accuracy(field));
    }
  }

  private void print(String what, Score.Rate rate) {
    line("%-13s P %.3f  R %.3f  F1 %.3f", what, rate.precision(), rate.recall(), rate.f1());
  }

  /** What was missed, made up or read wrongly, one a line. */
  void printErrors(Score score) {
    for (GoldFigure gold : score.missed()) {
      line(
          "MISSED   %s %d '%s' | %s", gold.doc(), gold.span().start(), gold.text(), gold.counted());
    }
    for (Score.Spurious spurious : score.spurious()) {
      Figure figure = spurious.figure();
      line(
          "SPURIOUS %s %d '%s' | %s | %s",
          spurious.doc(),
          figure.span().start(),
          figure.text(),
          figure.counted(),
          shortened(figure.sentence()));
    }
    for (Score.Match match : score.matches()) {
      List<String> wrong = wrong(match);
      if (!wrong.isEmpty()) {
        GoldFigure gold = match.gold();
        line(
            "WRONG    %s %d '%s' %s",
            gold.doc(), gold.span().start(), gold.text(), String.join("; ", wrong));
      }
    }
  }

  private static List<String> wrong(Score.Match match) {
    List<String> wrong = new ArrayList<>();
    for (Field field : Field.values()) {
      if (!match.right().contains(field) && field != Field.AS_OF_STRICT) {
        wrong.add(
            field.label() + ": " + gold(field, match.gold()) + " / " + got(field, match.figure()));
      }
    }
    return wrong;
  }

  private static String gold(Field field, GoldFigure gold) {
    return switch (field) {
      case VALUE -> gold.low() + ".." + gold.high();
      case MODIFIER -> gold.modifier();
      case COUNTED -> gold.counted();
      case EVENT -> gold.event();
      case STATUS -> gold.status();
      case AS_OF_STRICT, AS_OF -> gold.asOfStart() + ".." + gold.asOfEnd();
      case SOURCE -> gold.sources().get(0);
    };
  }

  private static String got(Field field, Figure figure) {
    return switch (field) {
      case VALUE -> figure.amount().low() + ".." + figure.amount().high();
      case MODIFIER -> lower(figure.amount().modifier());
      case COUNTED -> figure.counted();
      case EVENT -> figure.event();
      case STATUS -> lower(figure.status());
      case AS_OF_STRICT, AS_OF ->
          figure.asOf().period().start() + ".." + figure.asOf().period().end();
      case SOURCE -> figure.source() == null ? "" : figure.source().name();
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String shortened(String sentence) {
    return sentence.length() <= SENTENCE ? sentence : sentence.substring(0, SENTENCE);
  }

  private void line(String format, Object... parts) {
    out.println(String.format(Locale.ROOT, format, parts));
  }
}
