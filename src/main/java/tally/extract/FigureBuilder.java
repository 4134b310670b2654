package tally.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.asof.AsOfFinder;
import tally.extract.asof.Undated;
import tally.extract.confidence.Confidence;
import tally.extract.counted.Counted;
import tally.extract.counted.CountedFinder;
import tally.extract.event.Event;
import tally.extract.event.EventFinder;
import tally.extract.event.Headings;
import tally.extract.event.Join;
import tally.extract.event.Joining;
import tally.extract.extent.ExtentFinder;
import tally.extract.phrase.Clause;
import tally.extract.place.Place;
import tally.extract.place.PlaceFinder;
import tally.extract.source.Sourcing;
import tally.extract.status.FactCheck;
import tally.extract.status.StatusFinder;
import tally.extract.subject.ArticleSubjects;
import tally.extract.text.ArticleText;
import tally.extract.text.CodePoints;
import tally.model.ArticleHead;
import tally.model.Attribution;
import tally.model.Extent;
import tally.model.Extraction;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Published;
import tally.model.Quantity;
import tally.model.RejectedNumber;
import tally.model.Rejection;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.Status;
import tally.model.TimeExpression;

/** Turns the numbers of one article into figures, with the answer to each question joined on. */
final class FigureBuilder {
  private static final Confidence CONFIDENCE = Confidence.calibrated();

  private final ArticleText text;
  private final Sourcing sourcing;
  private final AsOfFinder asOfFinder;
  private final CodePoints points;
  private final CountedFinder countedFinder = new CountedFinder();
  private final EventFinder eventFinder = new EventFinder();
  private final ExtentFinder extentFinder = new ExtentFinder();
  private final StatusFinder statusFinder;
  private final PlaceFinder placeFinder = new PlaceFinder();
  private final ArticleSubjects subjects;
  private final Map<Integer, Clause> clauses = new HashMap<>();
  private final Map<Integer, Set<Integer>> dateTokens = new HashMap<>();
  private final Map<Integer, String> plainSentences = new HashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Integer> figureSentences = new ArrayList<>();
  private final List<RejectedNumber> rejected = new ArrayList<>();

  /** The count before, which the next one may be joined to or take its noun from. */
  private record Before(int sentence, Counted counted, Event event, int lastToken) {}

  private Before before;

  FigureBuilder(
      ArticleText text,
      List<TimeExpression> times,
      Sourcing sourcing,
      ArticleSubjects subjects,
      Published published) {
    this.text = text;
    this.subjects = subjects;
    this.sourcing = sourcing;
    this.asOfFinder = new AsOfFinder(text, times, published, this::clause);
    this.points = new CodePoints(text.text());
    this.statusFinder = new StatusFinder(FactCheck.of(text));
    for (TimeExpression time : times) {
      Sentence sentence = text.sentences().get(time.sentence());
      Set<Integer> tokens = dateTokens.computeIfAbsent(time.sentence(), key -> new HashSet<>());
      for (int at = sentence.tokenAt(time.span().start());
          at <= sentence.tokenAt(time.span().end() - 1);
          at++) {
        tokens.add(at);
      }
    }
  }

  Reading build(
      List<Quantity> quantities, List<TimeExpression> times, List<Attribution> attributions) {
    List<Quantity> judged = new ArrayList<>(quantities.size());
    for (Quantity quantity : quantities) {
      Quantity verdict = quantity.rejected() == null ? take(quantity) : quantity;
      judged.add(verdict);
      if (verdict.rejected() != null) {
        reject(verdict);
      }
    }
    ArticleHead head = text.article().head();
    return new Reading(
        text,
        List.copyOf(judged),
        List.copyOf(times),
        List.copyOf(attributions),
        new Extraction(
            head, new Headlines(text, CONFIDENCE).complete(figures, figureSentences), rejected));
  }

  private void reject(Quantity quantity) {
    rejected.add(
        new RejectedNumber(
            text.article().head(),
            plain(text.sentences().get(quantity.sentence())),
            text.quote(quantity.span()),
            points.of(quantity.span()),
            quantity.rejected(),
            quantity.rule()));
  }

  /** Makes a figure of the quantity, or gives it back rejected. */
  private Quantity take(Quantity quantity) {
    Sentence sentence = text.sentences().get(quantity.sentence());
    if (quantity.kind() != Kind.COUNT) {
      addMeasure(sentence, quantity);
      return quantity;
    }
    Clause clause = clause(sentence);
    boolean same = before != null && before.sentence == sentence.index();
    boolean near = before != null && sentence.index() - before.sentence <= 2;
    Optional<Counted> counted =
        countedFinder.find(
            text.text(),
            clause,
            quantity,
            near ? Optional.of(before.counted) : Optional.empty(),
            same);
    if (counted.isEmpty()) {
      return quantity.rejectedAs(Rejection.NOTHING_COUNTED, "nothing-counted");
    }
    Event event =
        eventFinder.find(
            clause,
            quantity,
            counted.get(),
            join(sentence, quantity),
            Optional.ofNullable(before).map(Before::event));
    if (event.lemma() == null && event.rule().equals("none")) {
      event = Headings.of(text.sentences(), sentence.index(), this::clause).orElse(event);
    }
    int last = counted.get().isHere() ? counted.get().last() : quantity.lastToken();
    before = new Before(sentence.index(), counted.get(), event, last);
    addCount(clause, quantity, counted.get(), event);
    return quantity;
  }

  private Clause clause(Sentence sentence) {
    return clauses.computeIfAbsent(sentence.index(), key -> new Clause(sentence));
  }

  /** How the quantity goes on from the count before it, if that stands in its sentence. */
  private Optional<Join> join(Sentence sentence, Quantity quantity) {
    return before == null || before.sentence != sentence.index()
        ? Optional.empty()
        : Joining.of(sentence, before.lastToken, quantity);
  }

  private void addCount(Clause clause, Quantity quantity, Counted counted, Event event) {
    ExtentFinder.Finding extent = extentFinder.find(clause.sentence(), quantity);
    StatusFinder.Finding status = status(clause, quantity, counted, event);
    String subject = subjects.name(counted.text(), event.lemma(), clause.sentence());
    add(
        clause.sentence(),
        quantity,
        new Answers(
            counted,
            subject,
            event,
            extent.extent(),
            status.status(),
            List.of(
                "counted=" + counted.rule(),
                "event=" + event.rule(),
                "extent=" + extent.rule(),
                "status=" + status.rule())));
  }

  /** What is told in the present, and of days to come, is planned. */
  private StatusFinder.Finding status(
      Clause clause, Quantity quantity, Counted counted, Event event) {
    StatusFinder.Finding found = statusFinder.find(clause, quantity, counted, event);
    Undated undated = new Undated(clause.sentence(), quantity, counted, event, found.status());
    return found.status() == Status.REPORTED && asOfFinder.isScheduled(undated)
        ? new StatusFinder.Finding(Status.PLANNED, "scheduled")
        : found;
  }

  private void addMeasure(Sentence sentence, Quantity quantity) {
    Event none = new Event(null, null, "none");
    Answers nothing = new Answers(null, null, none, Extent.WHOLE, Status.REPORTED, List.of());
    add(sentence, quantity, nothing);
  }

  /** What only counts are asked for: a sum of money counts nothing and has no event. */
  private record Answers(
      Counted counted,
      String subject,
      Event event,
      Extent extent,
      Status status,
      List<String> rules) {}

  private void add(Sentence sentence, Quantity quantity, Answers answers) {
    Optional<Attribution> statement = sourcing.of(sentence, quantity.span());
    Undated undated =
        new Undated(sentence, quantity, answers.counted(), answers.event(), answers.status());
    AsOfFinder.Finding asOf = asOfFinder.find(undated, statement);
    Place place = place(sentence, quantity, statement);
    List<String> rules = new ArrayList<>();
    rules.add("number=" + quantity.rule());
    rules.addAll(answers.rules());
    rules.add("as_of=" + asOf.rule());
    rules.add("place=" + place.rule());
    rules.add(sourceRule(statement));
    figureSentences.add(sentence.index());
    figures.add(
        new Figure(
            text.article().head(),
            plain(sentence),
            plain(quantity.phrase()),
            points.of(quantity.span()),
            quantity.kind(),
            quantity.amount(),
            quantity.unit(),
            answers.counted() == null ? null : spaced(answers.counted().text()),
            answers.subject(),
            answers.event().lemma(),
            answers.extent(),
            answers.status(),
            place.name(),
            asOf.asOf(),
            statement.map(Attribution::source).orElse(null),
            CONFIDENCE.of(rules),
            rules));
  }

  private static String sourceRule(Optional<Attribution> statement) {
    return "source=" + statement.map(Attribution::rule).orElse("own-voice");
  }

  private Place place(Sentence sentence, Quantity quantity, Optional<Attribution> statement) {
    return placeFinder.find(
        text.text(),
        sentence,
        quantity,
        statement,
        dateTokens.getOrDefault(sentence.index(), Set.of()));
  }

  /** One copy for all numbers of a sentence: there may be many, and it may be long. */
  private String plain(Sentence sentence) {
    return plainSentences.computeIfAbsent(sentence.index(), key -> plain(sentence.span()));
  }

  private String plain(Span span) {
    return spaced(text.quote(span));
  }

  /** White space of any kind and length as one blank. */
  private static String spaced(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (tally.extract.text.Tokenizer.isBlank(c)) {
        blank = true;
      } else {
        if (blank && plain.length() > 0) {
          plain.append(' ');
        }
        blank = false;
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
