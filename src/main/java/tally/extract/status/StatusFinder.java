package tally.extract.status;

import java.util.Optional;
import tally.extract.counted.Counted;
import tally.extract.event.Event;
import tally.extract.phrase.Clause;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Status;

/**
 * Tells a figure's status from what governs it: whether the text states it, doubts it, reports it
 * as planned, or reports that somebody denies it.
 */
public final class StatusFinder {
  /**
   * A status and why.
   *
   * @param status what the text says of the figure's truth
   * @param rule the name of the rule that says so
   */
  public record Finding(Status status, String rule) {}

  private final FactCheck factCheck;

  /**
   * @param factCheck whether the article checks and refutes a claim
   */
  public StatusFinder(FactCheck factCheck) {
    this.factCheck = factCheck;
  }

  /** The status of a quantity that counts {@code counted} in {@code event}. */
  public Finding find(Clause clause, Quantity quantity, Counted counted, Event event) {
    return new Denials(clause, quantity)
        .find()
        .or(() -> refuted(clause, counted))
        .or(() -> Hedges.find(clause, quantity, counted, event))
        .or(() -> GoverningClauses.find(clause, quantity, event))
        .or(() -> new Plans(clause, quantity, counted, event).find())
        .orElse(new Finding(Status.REPORTED, "stated"));
  }

  private Optional<Finding> refuted(Clause clause, Counted counted) {
    Sentence sentence = clause.sentence();
    String head = counted.isHere() ? sentence.token(counted.head()).lower() : "";
    if (factCheck.denies(sentence, head)) {
      return Optional.of(new Finding(Status.DENIED, "fact-check"));
    }
    return factCheck.isRebutted(sentence)
        ? Optional.of(new Finding(Status.DENIED, "claim-denied"))
        : Optional.empty();
  }
}
