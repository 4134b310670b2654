package tally.extract.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.source.Vocabulary.Role;
import tally.extract.text.ArticleText;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;

/**
 * The persons and bodies that an article names, with the titles it gives them, so that a surname, a
 * title or an acronym can be traced to the fullest name.
 */
final class EntityBook {
  private static final Set<String> STARTERS = Lexicon.read("text/sentence-starters.txt").words();
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "bin",
          "ibn", "al", "el", "dos", "ter", "ten");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&", "on", "against");
  private static final int NEAR = 8;

  /** Somebody or something with a name. */
  static final class Entity {
    final String name;
    final boolean person;
    final Set<String> titles = new HashSet<>();
    final Set<String> describing = new HashSet<>();
    String gender = "-";

    Entity(String name, boolean person) {
      this.name = name;
      this.person = person;
    }

    @Override
    public String toString() {
      return name + titles;
    }
  }

  /**
   * A place where an entity is named.
   *
   * @param entity who
   * @param token index of the mention's last token in its sentence
   */
  record Mention(Entity entity, int token) {}

  private final Map<String, Entity> byName = new LinkedHashMap<>();
  private final Map<String, List<Entity>> personsByWord = new HashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();

  EntityBook(ArticleText text, BitSet furniture) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (!furniture.get(sentence.paragraph())) {
        sentences.add(sentence);
      }
    }
    for (Sentence sentence : sentences) {
      readNames(new Words(sentence));
    }
    for (Sentence sentence : sentences) {
      readMentions(new Words(sentence));
    }
  }

  private void readNames(Words words) {
    int i = 0;
    while (i < words.size()) {
      if (!startsName(words, i)) {
        i++;
        continue;
      }
      int last = endOfRun(words, i);
      readRun(words, i, last);
      readAcronym(words, i, last);
      i = last + 1;
    }
  }

  static boolean startsName(Words words, int i) {
    if (!words.isUpper(i) || !words.isWord(i)) {
      return false;
    }
    if (i > 0 && !words.isQuote(i - 1)) {
      return !Set.of("I", "The", "A", "An").contains(words.at(i).text());
    }
    PartOfSpeech tag = words.tag(i);
    return tag == PartOfSpeech.PROPN
        || (!STARTERS.contains(words.lower(i))
            && !words.isTime(i)
            && tag != PartOfSpeech.ADV
            && tag != PartOfSpeech.SCONJ
            && tag != PartOfSpeech.ADP
            && tag != PartOfSpeech.DET
            && tag != PartOfSpeech.PRON);
  }

  /** The last token of the capitalised words that start at {@code first}. */
  static int endOfRun(Words words, int first) {
    int last = first;
    while (words.isIn(last + 1)) {
      if (words.isUpper(last + 1) && words.isWord(last + 1) && !words.isTime(last + 1)) {
        last++;
      } else if (words.lower(last + 1).equals("-")
          && words.at(last + 1).touches(words.at(last))
          && words.isUpper(last + 2)) {
        last += 2;
      } else if (PARTICLES.contains(words.lower(last + 1))
          && words.isUpper(last + 2)
          && last > first - 1
          && words.isWord(last + 2)) {
        last += 2;
      } else {
        return last;
      }
    }
    return last;
  }

  private void readRun(Words words, int first, int last) {
    int start = first;
    Set<String> titles = new HashSet<>();
    Set<String> around = new HashSet<>();
    String gender = "-";
    for (int i = first; i <= last; i++) {
      String lower = words.lower(i);
      boolean honorific = Vocabulary.isHonorific(lower);
      if (honorific || (Vocabulary.isRole(lower, Role.PERSON) && i < last)) {
        start = i + 1;
        titles.add(lower);
        if (!Vocabulary.gender(lower).equals("-")) {
          gender = Vocabulary.gender(lower);
        }
        for (int k = first; k < i; k++) {
          around.add(words.lower(k));
        }
      }
    }
    if (start > last) {
      return;
    }
    titlesBefore(words, first, titles, around);
    titlesAfter(words, last, titles, around);
    boolean titled = !titles.isEmpty();
    if (isPersonName(words, start, last, titled)) {
      Entity entity = entity(text(words, start, last), true);
      entity.titles.addAll(titles);
      entity.describing.addAll(around);
      if (!gender.equals("-")) {
        entity.gender = gender;
      }
    } else if (!titled || start == first) {
      int end = endOfOrganisation(words, last);
      if (end > start || words.at(start).text().length() > 1) {
        Entity entity = entity(organisation(words, start, end), false);
        for (int i = start; i <= end; i++) {
          entity.titles.add(words.lower(i));
        }
      }
    }
  }

  private static void titlesBefore(Words words, int first, Set<String> titles, Set<String> around) {
    int i = first - 1;
    if (words.isComma(i)) {
      i--;
      // "the acting governor, Alexander Khinshtein"
      if (!Vocabulary.isRole(words.lower(i), Role.PERSON) && !words.isPreposition(i - 1)) {
        return;
      }
    }
    int from = i;
    while (i >= 0
        && from - i < NEAR
        && words.isWord(i)
        && !words.isFinite(i)
        && !words.isArticle(i)) {
      String lower = words.lower(i);
      if (Vocabulary.isRole(lower, Role.PERSON)) {
        titles.add(lower);
      } else if (!words.isNominal(i)
          && !words.isModifier(i)
          && !words.isGenitive(i)
          && !words.isPreposition(i)) {
        return;
      } else if (!titles.isEmpty() || words.isNominal(i)) {
        around.add(lower);
      }
      if (words.isPreposition(i) && titles.isEmpty() && from == i) {
        return;
      }
      i--;
    }
  }

  private static void titlesAfter(Words words, int last, Set<String> titles, Set<String> around) {
    if (!words.isComma(last + 1)) {
      return;
    }
    for (int i = last + 2; i < Math.min(last + 2 + NEAR, words.size()); i++) {
      String lower = words.lower(i);
      if ((!words.isWord(i) && !words.isGenitive(i))
          || (words.isFinite(i) && !words.isNominal(i))) {
        return;
      }
      if (Vocabulary.isRole(lower, Role.PERSON)) {
        titles.add(lower);
        for (int k = i; k < Math.min(i + NEAR, words.size()) && !words.isComma(k); k++) {
          around.add(words.lower(k));
        }
        for (int k = last + 2; k < i; k++) {
          around.add(words.lower(k));
        }
        return;
      }
    }
  }

  private static boolean isPersonName(Words words, int start, int last, boolean titled) {
    int length = last - start + 1;
    if (length > 5 || (length < 2 && !titled)) {
      return false;
    }
    for (int i = start; i <= last; i++) {
      String lower = words.lower(i);
      boolean body = Vocabulary.isStateWord(lower) || Vocabulary.type(lower).isPresent();
      if ((body && !titled)
          || Vocabulary.noun(lower).filter(n -> n.role() != Role.PERSON).isPresent()) {
        return false;
      }
      boolean shouts =
          words.at(i).text().length() > 3
              && words.at(i).text().equals(words.at(i).text().toUpperCase(Locale.ROOT));
      if (shouts && !titled) {
        return false;
      }
    }
    String name = lower(words, start, last);
    if (Vocabulary.isOutlet(name) || Vocabulary.isState(name)) {
      return false;
    }
    return !LINKS.contains(words.lower(last + 1))
        || !words.isUpper(last + 2)
        || titled
        || words.lower(last + 1).equals("and")
        || words.lower(last + 1).equals("of");
  }

  /** Institute for the Study of War: the run with what hangs on it by small words. */
  static int endOfOrganisation(Words words, int last) {
    int end = last;
    boolean body = words.isSourceNoun(last) || words.isSourceNoun(last - 1) || words.isUpper(last);
    while (body && LINKS.contains(words.lower(end + 1))) {
      int next = end + 2;
      if (words.lower(next).equals("the")) {
        next++;
      }
      boolean and = words.lower(end + 1).equals("and");
      if (!words.isUpper(next) || (and && end == last) || words.isTime(next)) {
        return end;
      }
      end = endOfRun(words, next);
    }
    return end;
  }

  private String organisation(Words words, int start, int end) {
    int first = start;
    if (words.isGenitive(start - 1) && words.isUpper(start - 2)) {
      first = start - 2;
      while (words.isUpper(first - 1) && first > 1) {
        first--;
      }
    }
    return text(words, first, end);
  }

  private void readAcronym(Words words, int first, int last) {
    int end = endOfOrganisation(words, last);
    for (int open = last + 1; open <= Math.max(end, last) + 1; open++) {
      boolean acronym =
          words.lower(open).equals("(")
              && words.lower(open + 2).equals(")")
              && words
                  .at(open + 1)
                  .text()
                  .equals(words.at(open + 1).text().toUpperCase(Locale.ROOT))
              && words.isWord(open + 1)
              && words.at(open + 1).text().length() > 1;
      if (acronym) {
        acronyms.putIfAbsent(
            words.at(open + 1).text(), organisation(words, first, Math.min(end, open - 1)));
      }
    }
  }

  private Entity entity(String name, boolean person) {
    Entity entity = byName.computeIfAbsent(name, n -> new Entity(n, person));
    if (person) {
      for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
        List<Entity> persons = personsByWord.computeIfAbsent(word, w -> new ArrayList<>());
        if (!persons.contains(entity)) {
          persons.add(entity);
        }
      }
    }
    return entity;
  }

  private void readMentions(Words words) {
    List<Mention> here = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (!startsName(words, i)) {
        i++;
        continue;
      }
      int last = endOfRun(words, i);
      Optional<Entity> person = person(words, i, last);
      if (person.isPresent()) {
        here.add(new Mention(person.get(), last));
      } else {
        int end = endOfOrganisation(words, last);
        Entity body = byName.get(organisation(words, i, end));
        if (body != null) {
          here.add(new Mention(body, end));
        }
        last = Math.max(last, end);
      }
      i = last + 1;
    }
    if (!here.isEmpty()) {
      mentions.put(words.sentence().index(), here);
    }
  }

  /** The person with the fullest name that these capitalised words, titles apart, can stand for. */
  Optional<Entity> person(Words words, int first, int last) {
    int start = first;
    boolean titled = false;
    for (int i = first; i < last; i++) {
      String lower = words.lower(i);
      if (Vocabulary.isHonorific(lower) || Vocabulary.isRole(lower, Role.PERSON)) {
        start = i + 1;
        titled = true;
      }
    }
    List<String> parts = new ArrayList<>();
    for (int i = start; i <= last; i++) {
      parts.add(words.lower(i));
    }
    List<Entity> candidates = personsByWord.getOrDefault(parts.get(parts.size() - 1), List.of());
    Entity best = null;
    for (Entity candidate : candidates) {
      List<String> name = List.of(candidate.name.toLowerCase(Locale.ROOT).split(" ", -1));
      boolean surname = name.get(name.size() - 1).equals(parts.get(parts.size() - 1));
      boolean fits =
          name.containsAll(parts)
              && (surname || titled || parts.size() > 1 || name.get(0).equals(parts.get(0)));
      if (fits && (best == null || better(candidate, best, surname))) {
        best = candidate;
      }
    }
    if (best != null && parts.size() == 1 && !titled && Vocabulary.isState(parts.get(0))) {
      return Optional.empty();
    }
    return Optional.ofNullable(best);
  }

  private static boolean better(Entity candidate, Entity best, boolean surname) {
    int more = candidate.name.split(" ", -1).length - best.name.split(" ", -1).length;
    return more > 0 && surname;
  }

  Optional<String> acronym(String letters) {
    return Optional.ofNullable(acronyms.get(letters));
  }

  List<Mention> mentions(int sentence) {
    return mentions.getOrDefault(sentence, List.of());
  }

  Iterable<Entity> entities() {
    return byName.values();
  }

  static String text(Words words, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean apart = i > first && !words.at(i).touches(words.at(i - 1));
      text.append(apart ? " " : "").append(words.at(i).text());
    }
    return text.toString().replace('’', '\'');
  }

  static String lower(Words words, int first, int last) {
    return text(words, first, last).toLowerCase(Locale.ROOT);
  }
}
