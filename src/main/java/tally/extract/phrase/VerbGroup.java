package tally.extract.phrase;

/**
 * A verb with its auxiliaries: {@code may have been sent}, {@code to hand over}, {@code killing}.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive, with the particle of a phrasal verb
 * @param main index of the verb itself
 * @param lemma its lemma, with the particle: {@code shoot down}
 * @param form what its words say of voice and finiteness
 * @param modal its modal auxiliary ({@code will}, {@code may}), or null
 * @param negated whether it is negated
 * @param past whether it lies before the time of telling: had + participle
 */
public record VerbGroup(
    int first,
    int last,
    int main,
    String lemma,
    Form form,
    String modal,
    boolean negated,
    boolean past) {

  /** Voice and finiteness. */
  public enum Form {
    /** Has a subject of its own, in the active: sent, has sent, will send. */
    ACTIVE,
    /** A form of be or get with a participle: was sent. */
    PASSIVE,
    /** Past or participle, the form can't tell: soldiers killed. */
    BARE,
    /** killing, having killed. */
    GERUND,
    /** to send. */
    INFINITIVE,
    /** to be sent. */
    PASSIVE_INFINITIVE
  }

  public boolean isInfinitive() {
    return form == Form.INFINITIVE || form == Form.PASSIVE_INFINITIVE;
  }

  public boolean isPassive() {
    return form == Form.PASSIVE || form == Form.PASSIVE_INFINITIVE;
  }

  /** Whether it certainly has a subject and a tense. */
  public boolean isFinite() {
    return form == Form.ACTIVE || form == Form.PASSIVE;
  }

  public boolean isCopula() {
    return lemma.equals("be") || lemma.equals("remain") || lemma.equals("become");
  }
}
