package tally.extract.subject;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tally.extract.subject.Countries.Country;
import tally.extract.subject.Countries.Form;
import tally.extract.subject.Countries.Mention;
import tally.extract.text.ArticleText;
import tally.model.Sentence;
import tally.model.Token;

/** Whose workers and troops an article is about, by how often it names them in full. */
final class Topic {
  private static final int FARTHEST_NOUN = 3;
  private static final int ENOUGH = 2;

  private final Map<NounKind, Map<String, Integer>> mentions = new EnumMap<>(NounKind.class);
  private final Map<String, Country> countries = new TreeMap<>();
  private final Map<String, Integer> diseases = new TreeMap<>();

  static Topic of(ArticleText text, Countries countries, Nouns nouns, Diseases diseases) {
    Topic topic = new Topic();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      topic.countDiseases(tokens, diseases);
      for (int i = 0; i < tokens.size(); i++) {
        Optional<Mention> mention = countries.at(tokens, i);
        if (mention.isPresent()) {
          topic.count(tokens, i, mention.get(), nouns);
          i = mention.get().end() - 1;
        }
      }
    }
    return topic;
  }

  private void countDiseases(List<Token> tokens, Diseases lexicon) {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Diseases.Mention> mention = lexicon.at(tokens, i);
      if (mention.isPresent()) {
        diseases.merge(mention.get().name(), 1, Integer::sum);
        i = mention.get().end() - 1;
      }
    }
  }

  private void count(List<Token> tokens, int at, Mention mention, Nouns nouns) {
    Optional<NounKind> kind =
        mention.form() == Form.ADJECTIVE
            ? kindAfter(tokens, mention.end(), nouns)
            : kindFrom(tokens, at, nouns);
    if (kind.isPresent()) {
      Country country = mention.country();
      countries.put(country.adjective(), country);
      mentions
          .computeIfAbsent(kind.get(), k -> new TreeMap<>())
          .merge(country.adjective(), 1, Integer::sum);
    }
  }

  /** {@code workers from North Korea}. */
  private static Optional<NounKind> kindFrom(List<Token> tokens, int at, Nouns nouns) {
    return at > 1 && tokens.get(at - 1).is("from")
        ? nouns
            .endingAt(tokens, 0, at - 1)
            .map(match -> match.noun().kind())
            .filter(NounKind::belongsToCountry)
        : Optional.empty();
  }

  /** The workers or troops that an adjective stands before. */
  static Optional<NounKind> kindAfter(List<Token> tokens, int from, Nouns nouns) {
    int last = Math.min(tokens.size(), from + FARTHEST_NOUN);
    for (int end = from + 1; end <= last; end++) {
      Optional<NounKind> kind = nouns.endingAt(tokens, from, end).map(match -> match.noun().kind());
      if (kind.isPresent()) {
        return kind.filter(NounKind::belongsToCountry);
      }
    }
    return Optional.empty();
  }

  /** The country whose people of a kind the article is about. */
  Optional<Country> dominant(NounKind kind) {
    return dominant(mentions.getOrDefault(kind, Map.of())).map(countries::get);
  }

  /** The disease that the article is about. */
  Optional<String> disease() {
    return dominant(diseases);
  }

  /** What is named twice at least, and three times as often as all others together. */
  private static Optional<String> dominant(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() * 4 >= all * 3)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  int count(NounKind kind, Country country) {
    return mentions.getOrDefault(kind, Map.of()).getOrDefault(country.adjective(), 0);
  }
}
