package tally.extract.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times of a day: 6am, 9:30 p.m., 14:30, noon, ten o'clock. */
final class Clock {
  private static final int MOST_HOURS = 24;

  private Clock() {}

  /** The time that starts at a piece, as {@code T21:30} or {@code T06}. */
  static Optional<Hit> read(List<Piece> pieces, int at) {
    return time(pieces, at).map(hit -> new Hit(afterZone(pieces, hit.end()), hit.value()));
  }

  private static Optional<Hit> time(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.word().classes().get(WordClass.HOUR_NAME) instanceof String named) {
      return Optional.of(new Hit(at + 1, "T" + named));
    }
    int dot = piece.key().indexOf('.');
    if (dot > 0 && dot <= 2 && dot == piece.key().length() - 3) {
      return dotted(pieces, at, dot);
    }
    int hour = hour(piece);
    if (hour < 0) {
      return Optional.empty();
    }
    Optional<Hit> minutes = minutes(pieces, at, hour);
    return minutes.isPresent() ? minutes : wholeHour(pieces, at, hour);
  }

  private static int hour(Piece piece) {
    if (piece.isNumber() && piece.digits() <= 2 && piece.number() <= MOST_HOURS) {
      return piece.number();
    }
    Object word = piece.word().classes().get(WordClass.CARDINAL);
    return word instanceof Integer i && i <= 12 ? i : -1;
  }

  /** 9.30pm, as British papers have it; without am, pm or a time zone it is any number. */
  private static Optional<Hit> dotted(List<Piece> pieces, int at, int dot) {
    String text = pieces.get(at).key();
    boolean marked = halfDay(pieces, at + 1) >= 0 || afterZone(pieces, at + 1) > at + 1;
    if (!text.matches("[0-9]++\\.[0-5][0-9]") || !marked) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(text.substring(0, dot));
    int minute = Integer.parseInt(text.substring(dot + 1));
    return clock(pieces, at + 1, hour, minute);
  }

  private static Optional<Hit> minutes(List<Piece> pieces, int at, int hour) {
    boolean colon =
        at + 2 < pieces.size()
            && pieces.get(at + 1).key().equals(":")
            && pieces.get(at + 1).touches(pieces.get(at))
            && pieces.get(at + 2).touches(pieces.get(at + 1));
    if (!colon || pieces.get(at + 2).digits() != 2 || pieces.get(at + 2).number() > 59) {
      return Optional.empty();
    }
    return clock(pieces, at + 3, hour, pieces.get(at + 2).number());
  }

  private static Optional<Hit> wholeHour(List<Piece> pieces, int at, int hour) {
    if (at + 1 < pieces.size() && pieces.get(at + 1).key().equals("o'clock")) {
      return Optional.of(new Hit(at + 2, "T" + two(hour)));
    }
    return halfDay(pieces, at + 1) < 0 ? Optional.empty() : clock(pieces, at + 1, hour, -1);
  }

  private static Optional<Hit> clock(List<Piece> pieces, int end, int hour, int minute) {
    int half = halfDay(pieces, end);
    int hours = half < 0 ? hour : hour % 12 + half;
    if (hours > MOST_HOURS || (half >= 0 && hour > 12)) {
      return Optional.empty();
    }
    String value = "T" + two(hours) + (minute < 0 ? "" : ":" + two(minute));
    return Optional.of(new Hit(half < 0 ? end : end + 1, value));
  }

  private static int halfDay(List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return -1;
    }
    Object half = pieces.get(at).word().classes().get(WordClass.HALF_DAY);
    return half instanceof Integer i ? i : -1;
  }

  private static int afterZone(List<Piece> pieces, int at) {
    if (at + 1 < pieces.size()
        && pieces.get(at).key().equals("local")
        && pieces.get(at + 1).key().equals("time")) {
      return at + 2;
    }
    boolean zone = at < pieces.size() && pieces.get(at).is(WordClass.ZONE);
    return zone && pieces.get(at).capital() ? at + 1 : at;
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
