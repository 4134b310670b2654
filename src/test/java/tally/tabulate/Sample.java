package tally.tabulate;

import java.time.LocalDate;
import java.util.List;
import tally.model.Amount;
import tally.model.ArticleHead;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Extent;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Modifier;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.model.Source;
import tally.model.SourceType;
import tally.model.Span;
import tally.model.Status;

/**
 * A figure of a made-up corpus; what a test does not say stays as in {@link #of}.
 *
 * @param article the article's id
 * @param publisher who published it, or null
 * @param published when, or null
 * @param at where the number starts
 */
record Sample(
    String article,
    String publisher,
    LocalDate published,
    int at,
    Amount amount,
    String subject,
    String event,
    Extent extent,
    Status status,
    Period asOf,
    String place,
    String source,
    double confidence) {

  /** 20,000 North Korean workers are sent, says Ana Ruiz on 2 October 2025. */
  static Sample of(String article, double number) {
    LocalDate day = LocalDate.of(2025, 10, 2);
    return new Sample(
        article,
        "River Post",
        day,
        10,
        Amount.of(number, Modifier.EXACT),
        "North Korean workers",
        "send",
        Extent.WHOLE,
        Status.REPORTED,
        Period.day(day),
        null,
        "Ana Ruiz",
        0.5);
  }

  Sample publisher(String name) {
    return new Sample(
        article,
        name,
        published,
        at,
        amount,
        subject,
        event,
        extent,
        status,
        asOf,
        place,
        source,
        confidence);
  }

  Sample published(String day) {
    return new Sample(
        article,
        publisher,
        day == null ? null : LocalDate.parse(day),
        at,
        amount,
        subject,
        event,
        extent,
        status,
        asOf,
        place,
        source,
        confidence);
  }

  Sample at(int start) {
    return new Sample(
        article,
        publisher,
        published,
        start,
        amount,
        subject,
        event,
        extent,
        status,
        asOf,
        place,
        source,
        confidence);
  }

  Sample amount(Double low, Double high, Modifier modifier) {
    return new Sample(
        article,
        publisher,
        published,
        at,
        new Amount(low, high, modifier),
        subject,
        event,
        extent,
        status,
        asOf,
        place,
        source,
        confidence);
  }

  Sample counted(String what, String happened) {
    return new Sample(
        article,
        publisher,
        published,
        at,
        amount,
        what,
        happened,
        extent,
        status,
        asOf,
        place,
        source,
        confidence);
  }

  Sample extent(Extent ofHowMuch) {
    return new Sample(
        article,
        publisher,
        published,
        at,
        amount,
        subject,
        event,
        ofHowMuch,
        status,
        asOf,
        place,
        source,
        confidence);
  }

  Sample status(Status truth) {
    return new Sample(
        article,
        publisher,
        published,
        at,
        amount,
        subject,
        event,
        extent,
        truth,
        asOf,
        place,
        source,
        confidence);
  }

  /** From day to day, or null if unknown. */
  Sample asOf(String start, String end) {
    Period period =
        new Period(
            start == null ? null : LocalDate.parse(start),
            end == null ? null : LocalDate.parse(end));
    return new Sample(
        article,
        publisher,
        published,
        at,
        amount,
        subject,
        event,
        extent,
        status,
        period,
        place,
        source,
        confidence);
  }

  Sample place(String where) {
    return new Sample(
        article,
        publisher,
        published,
        at,
        amount,
        subject,
        event,
        extent,
        status,
        asOf,
        where,
        source,
        confidence);
  }

  Sample source(String name) {
    return new Sample(
        article,
        publisher,
        published,
        at,
        amount,
        subject,
        event,
        extent,
        status,
        asOf,
        place,
        name,
        confidence);
  }

  Sample confidence(double likely) {
    return new Sample(
        article, publisher, published, at, amount, subject, event, extent, status, asOf, place,
        source, likely);
  }

  Figure figure() {
    Published when =
        published == null ? null : new Published(Period.day(published), PublishedBasis.METADATA);
    String number = String.valueOf(amount.best());
    return new Figure(
        new ArticleHead(
            article, "A title", publisher, "https://example.org/" + article, null, "en", when),
        number + " of them in " + article + " at " + at,
        number,
        new Span(at, at + 5),
        Kind.COUNT,
        amount,
        null,
        subject,
        subject,
        event,
        extent,
        status,
        place,
        new AsOf(asOf, null, AsOfBasis.TEXT),
        source == null ? null : new Source(source, source, SourceType.PERSON, null),
        confidence,
        List.of());
  }
}
