package tally.extract.date;

import java.util.Optional;

/**
 * A date whose year is told in another way: March of last year, the third quarter of that year.
 *
 * @param yearly what comes back every year
 * @param year the year, or a stretch that lies in one
 */
record InYear(Yearly yearly, When year) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return year.on(frame)
        .filter(days -> days.first().getYear() == days.last().getYear())
        .flatMap(days -> yearly.in(days.first().getYear()));
  }
}
