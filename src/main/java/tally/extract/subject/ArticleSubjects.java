package tally.extract.subject;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.subject.Contexts.Tells;
import tally.extract.subject.Countries.Country;
import tally.extract.subject.Countries.Form;
import tally.extract.subject.Countries.Mention;
import tally.extract.text.ArticleText;
import tally.model.Sentence;
import tally.model.Token;

/** Names the subjects of one article, whose topic it keeps in mind. For one thread. */
public final class ArticleSubjects {
  private static final Set<String> NOT_AT_WORK =
      Set.of(
          "kill",
          "die",
          "wound",
          "injure",
          "shoot",
          "drown",
          "flee",
          "displace",
          "capture",
          "arrest",
          "detain",
          "defect",
          "starve",
          "execute");
  private static final String NOBODY_NAMED = "people";
  private static final int ENOUGH = 2;

  private final SubjectNamer.Knowledge knowledge;
  private final ArticleText text;
  private Topic topic;

  ArticleSubjects(SubjectNamer.Knowledge knowledge, ArticleText text) {
    this.knowledge = knowledge;
    this.text = text;
  }

  /**
   * The canonical name of what is counted.
   *
   * @param counted the noun phrase as the text has it, without the number; null if it has none
   * @param event what happened to them, as a lemma, or null
   * @param sentence the sentence that reports the number
   */
  public String name(String counted, String event, Sentence sentence) {
    Counted phrase = Counted.of(counted == null ? "" : counted, event, sentence);
    if (phrase.tokens().isEmpty()) {
      return NOBODY_NAMED;
    }
    List<Subject> subjects = knowledge.reader().read(phrase);
    if (subjects.size() == 1) {
      return inContext(subjects.get(0), phrase, sentence).name(knowledge.nouns());
    }
    List<String> names =
        subjects.stream().map(subject -> subject.name(knowledge.nouns())).distinct().toList();
    return names.isEmpty() ? NOBODY_NAMED : listed(names);
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private Subject inContext(Subject subject, Counted counted, Sentence sentence) {
    if (subject.lacksOrigin()) {
      return origin(subject, counted, sentence)
          .map(country -> subject.from(List.of(country)))
          .orElse(subject);
    }
    if (subject.lacksDisease() && subject.noun().equals("cases")) {
      return topic().disease().map(subject::of).orElse(subject);
    }
    if (subject.isPeople()) {
      return activity(subject, counted, sentence).map(subject::as).orElse(subject);
    }
    return subject;
  }

  private Topic topic() {
    if (topic == null) {
      topic = Topic.of(text, knowledge.countries(), knowledge.nouns(), knowledge.diseases());
    }
    return topic;
  }

  /** Who sends or loses them; if nobody is named, whose the article is about. */
  private Optional<Country> origin(Subject subject, Counted counted, Sentence sentence) {
    NounKind kind = subject.kind();
    if (kind == NounKind.MIGRANTS) {
      return topicOf(kind, sentence);
    }
    Actors.Owner owner = knowledge.actors().of(sentence, counted, kind);
    return switch (owner.answer()) {
      case NAMED -> Optional.of(owner.country());
      case SOMEBODY -> Optional.empty();
      case NOBODY -> takes(kind, counted.event()) ? topicOf(kind, sentence) : Optional.empty();
    };
  }

  private boolean takes(NounKind kind, String event) {
    return event != null
        && (knowledge.contexts().tells(Tells.TAKES, kind, event)
            || knowledge.contexts().tells(Tells.SENDS, kind, event));
  }

  /** The country that the article is about, unless the sentence names people of another one. */
  private Optional<Country> topicOf(NounKind kind, Sentence sentence) {
    Optional<Country> country = topic().dominant(kind);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; country.isPresent() && i < tokens.size(); i++) {
      Optional<Mention> mention = knowledge.countries().at(tokens, i);
      if (mention.isPresent() && !mention.get().country().equals(country.get())) {
        boolean rival =
            mention.get().form() == Form.PEOPLE
                || Topic.kindAfter(tokens, mention.get().end(), knowledge.nouns()).isPresent();
        if (rival) {
          return Optional.empty();
        }
      }
    }
    return country;
  }

  /** What a people is counted for: work, war, or neither. */
  private Optional<Nouns.Noun> activity(Subject subject, Counted counted, Sentence sentence) {
    Set<NounKind> kinds = cues(counted, sentence);
    if (kinds.isEmpty() && !NOT_AT_WORK.contains(String.valueOf(counted.event()))) {
      Country country = subject.origins().get(0);
      int workers = topic().count(NounKind.WORKERS, country);
      int troops = topic().count(NounKind.TROOPS, country);
      if (workers >= ENOUGH && workers > 2 * troops) {
        kinds = EnumSet.of(NounKind.WORKERS);
      }
    }
    return kinds.size() == 1
        ? knowledge.nouns().exact(kinds.contains(NounKind.WORKERS) ? "workers" : "troops")
        : Optional.empty();
  }

  /** The event decides, then what follows the number, then what stands before it. */
  private Set<NounKind> cues(Counted counted, Sentence sentence) {
    if (counted.event() != null) {
      Set<NounKind> byEvent = knowledge.contexts().cued(counted.event());
      if (!byEvent.isEmpty()) {
        return byEvent;
      }
    }
    int from = Math.max(0, counted.first() < 0 ? 0 : counted.end());
    Set<NounKind> after = cues(sentence.tokens().subList(from, sentence.size()));
    return after.isEmpty() ? cues(sentence.tokens().subList(0, from)) : after;
  }

  private Set<NounKind> cues(List<Token> tokens) {
    Set<NounKind> kinds = EnumSet.noneOf(NounKind.class);
    for (Token token : tokens) {
      kinds.addAll(knowledge.contexts().cued(token.lower()));
    }
    return kinds;
  }
}
