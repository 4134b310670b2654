package tally.extract.subject;

import tally.extract.text.ArticleText;
import tally.model.Sentence;

/**
 * Gives what is counted one name however it is worded, so that an analyst finds all figures of a
 * subject in one place: nationality first, then the qualifiers that matter, then the plural noun.
 */
public final class SubjectNamer {
  /** What is known of the language, read once. */
  record Knowledge(
      Countries countries,
      Nouns nouns,
      Diseases diseases,
      Contexts contexts,
      PhraseReader reader,
      Actors actors) {}

  private final Knowledge knowledge;

  public SubjectNamer() {
    Countries countries = Countries.read("subject/countries.txt");
    Nouns nouns = Nouns.read("subject/nouns.txt");
    Diseases diseases = Diseases.read("subject/diseases.txt");
    Contexts contexts = Contexts.read("subject/contexts.txt");
    Qualifiers qualifiers = Qualifiers.read("subject/qualifiers.txt");
    knowledge =
        new Knowledge(
            countries,
            nouns,
            diseases,
            contexts,
            new PhraseReader(
                countries, nouns, new QualifierReader(countries, nouns, qualifiers, diseases)),
            new Actors(countries, contexts));
  }

  /** Names the subjects of one article; cheaper than {@link #name} if it holds several. */
  public ArticleSubjects in(ArticleText text) {
    return new ArticleSubjects(knowledge, text);
  }

  /**
   * The canonical name of what is counted.
   *
   * @param counted the noun phrase as the text has it, without the number; null if it has none
   * @param event what happened to them, as a lemma, or null
   * @param sentence the sentence that reports the number
   * @param text the article
   */
  public String name(String counted, String event, Sentence sentence, ArticleText text) {
    return in(text).name(counted, event, sentence);
  }
}
