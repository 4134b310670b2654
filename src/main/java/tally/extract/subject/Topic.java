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

  static Topic of(ArticleText text, Countries countries, Nouns nouns) {
    Topic topic = new Topic();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Optional<Mention> mention = countries.at(tokens, i);
        if (mention.isPresent() && mention.get().form() == Form.ADJECTIVE) {
          topic.count(tokens, mention.get(), nouns);
          i = mention.get().end() - 1;
        }
      }
    }
    return topic;
  }

  private void count(List<Token> tokens, Mention mention, Nouns nouns) {
    kindAfter(tokens, mention.end(), nouns)
        .ifPresent(
            kind -> {
              Country country = mention.country();
              countries.put(country.adjective(), country);
              mentions
                  .computeIfAbsent(kind, k -> new TreeMap<>())
                  .merge(country.adjective(), 1, Integer::sum);
            });
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

  /** The country whose people of a kind the article is about: named twice, and more than others. */
  Optional<Country> dominant(NounKind kind) {
    Map<String, Integer> counts = mentions.getOrDefault(kind, Map.of());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() * 4 >= all * 3)
        .map(entry -> countries.get(entry.getKey()))
        .findFirst();
  }

  int count(NounKind kind, Country country) {
    return mentions.getOrDefault(kind, Map.of()).getOrDefault(country.adjective(), 0);
  }
}
