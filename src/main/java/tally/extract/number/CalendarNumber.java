package tally.extract.number;

import java.util.Optional;
import java.util.Set;
import tally.extract.number.Numeral.Form;
import tally.model.PartOfSpeech;
import tally.model.Rejection;
import tally.model.Token;

/**
 * Years, which no unit gives away: four plain digits from this age. News groups the digits of a
 * count ({@code 2,022 people}), so plain ones are a year unless something is counted with them.
 */
final class CalendarNumber implements Objection {
  private static final int FIRST = 1700;
  private static final int LAST = 2100;

  private final Set<String> people;
  private final Set<String> quantityCues;
  private final Set<String> months;

  CalendarNumber(TokenLists lists) {
    this.people = lists.words("people-noun");
    this.quantityCues = lists.words("quantity-cue");
    this.months = lists.words("month");
  }

  @Override
  public Optional<Verdict> to(Site site) {
    Words words = site.words();
    if (!site.isCount() || !endsWithYear(words, site.last())) {
      return Optional.empty();
    }
    boolean span = site.first() < site.last();
    if (!span && site.first() > 0 && isSecondYear(words, site.first())) {
      return Optional.of(new Verdict(Rejection.DATE, "end of a span of years"));
    }
    return isCounted(site) ? Optional.empty() : Optional.of(new Verdict(Rejection.DATE, "year"));
  }

  private static boolean endsWithYear(Words words, int at) {
    return isYear(words.token(at)) || isSecondYear(words, at);
  }

  /** The 25 of 2024-25 and 2024/25. */
  private static boolean isSecondYear(Words words, int at) {
    boolean joined = words.isDash(at - 1) || words.is(at - 1, "/");
    return joined && isYear(words.token(at - 2)) && words.text(at).length() == 2;
  }

  private static boolean isYear(Token token) {
    String text = token.text();
    if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(text);
    return year >= FIRST && year <= LAST;
  }

  private boolean isCounted(Site site) {
    Token before = site.before(1);
    boolean compared =
        before.is("than") || before.is("least") || (before.is("as") && site.before(2).is("many"));
    if (compared || people.contains(site.after(1).lower())) {
      return true;
    }
    boolean total =
        quantityCues.contains(before.lower()) || (before.is("of") && site.before(2).is("total"));
    boolean round = site.numeral().low() % 100 == 0 && before.tag() != PartOfSpeech.DET;
    return site.words().isPlural(site.last() + 1)
        && !months.contains(before.lower())
        && site.numeral().form() != Form.RANGE
        && (total || round);
  }
}
