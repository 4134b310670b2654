package tally.extract.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tally.extract.source.NameRuns.Run;
import tally.extract.source.Vocabulary.Role;

/**
 * The persons and bodies that an article names, with the titles it gives them, so that a surname, a
 * title or an acronym can be traced to the fullest name.
 */
final class EntityBook {
  /**
   * A person, or a name of two or more words that may be one.
   *
   * @param name the fullest name, without titles
   * @param titles what the article calls the person: minister, mayor; in lower case
   * @param context the words around the titles, in lower case
   * @param gender m, f, or - if no form of address tells
   * @param isCertain whether a title or a later surname shows that this is a person
   */
  record Person(
      String name, Set<String> titles, Set<String> context, String gender, boolean isCertain) {}

  /**
   * A place where somebody or something is named.
   *
   * @param name the fullest name
   * @param isPerson whether that is a person
   * @param token index of the mention's last token in its sentence
   */
  record Mention(String name, boolean isPerson, int token) {}

  private final Map<String, Person> persons = new HashMap<>();
  private final Map<String, Set<String>> namesByWord = new HashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Set<String> bodies = new LinkedHashSet<>();
  private final Map<String, String> initials = new HashMap<>();
  private final Map<String, Integer> timesNamed = new HashMap<>();
  private final Set<String> alone = new TreeSet<>();
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();
  private final Map<String, Integer> firstMentions = new HashMap<>();
  private final Map<String, TreeMap<Integer, Person>> lastByTitle = new HashMap<>();
  private final Map<String, TreeMap<String, Person>> personsByTitle = new HashMap<>();

  /** Reads the article's sentences, without its furniture. */
  EntityBook(List<Words> article) {
    for (Words words : article) {
      NameRuns names = new NameRuns(words);
      for (Run run : names.all()) {
        readName(words, names, run);
      }
    }
    persons.replaceAll((name, p) -> alone.contains(lastWord(name)) ? certain(p) : p);
    for (Person person : persons.values()) {
      for (String title : person.titles()) {
        personsByTitle.computeIfAbsent(title, t -> new TreeMap<>()).put(person.name(), person);
      }
    }
    for (Words words : article) {
      readMentions(words);
    }
  }

  private static Person certain(Person p) {
    return new Person(p.name(), p.titles(), p.context(), p.gender(), true);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private void readName(Words words, NameRuns names, Run run) {
    int start = names.afterTitles(run);
    if (start > run.last()) {
      return;
    }
    if (start == run.last()) {
      alone.add(words.lower(start));
    }
    Titles titles = new Titles(words, run, start);
    boolean titled = !titles.titles().isEmpty();
    if (isPersonName(words, start, run.last(), titled)) {
      addPerson(words.text(start, run.last()), titles);
    } else {
      Run body = names.withLinks(run);
      bodies.add(names.bodyName(body));
      addInitials(words, body);
      readAcronym(words, names, run, body);
    }
  }

  private void addPerson(String name, Titles found) {
    timesNamed.merge(name, 1, Integer::sum);
    Person known = persons.get(name);
    Set<String> titles = new TreeSet<>(found.titles());
    Set<String> context = new TreeSet<>(found.context());
    String gender = found.gender();
    if (known != null) {
      titles.addAll(known.titles());
      context.addAll(known.context());
      gender = gender.equals("-") ? known.gender() : gender;
    }
    persons.put(name, new Person(name, titles, context, gender, !titles.isEmpty()));
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      namesByWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(name);
    }
  }

  private static boolean isPersonName(Words words, int first, int last, boolean titled) {
    int length = last - first + 1;
    if (length > 5 || (length < 2 && !titled)) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      String lower = words.lower(i);
      boolean body = States.isStateWord(lower) || Vocabulary.type(words.at(i).text()).isPresent();
      boolean shouts = words.at(i).text().length() > 3 && isUpperCase(words.at(i).text());
      boolean noun = Vocabulary.noun(lower).filter(n -> n.role() != Role.PERSON).isPresent();
      if (noun || ((body || shouts) && !titled)) {
        return false;
      }
    }
    if (!titled && isAcronym(words, last) && !isUpperCase(words.at(first).text())) {
      return false;
    }
    String name = words.text(first, last).toLowerCase(Locale.ROOT);
    boolean linked = words.lower(last + 1).equals("for") && words.isName(last + 2);
    return !Vocabulary.isOutlet(name) && !States.isState(name) && (!linked || titled);
  }

  /** The RPA of "Next-gen RPA"; not the III of a name. */
  private static boolean isAcronym(Words words, int i) {
    String text = words.at(i).text();
    return text.length() > 1 && isUpperCase(text) && !text.matches("[IVX]+|JR|SR");
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Netherlands Organisation for Applied Scientific Research (TNO). */
  private void readAcronym(Words words, NameRuns names, Run run, Run body) {
    for (Run name : List.of(body, run)) {
      int open = name.last() + 1;
      String letters = words.isIn(open + 1) ? words.at(open + 1).text() : "";
      if (words.lower(open).equals("(")
          && words.lower(open + 2).equals(")")
          && letters.length() > 1
          && isUpperCase(letters)
          && words.isWord(open + 1)) {
        acronyms.putIfAbsent(letters, names.bodyName(name));
      }
    }
  }

  /** FTC for the Federal Trade Commission, unless two bodies share the letters. */
  private void addInitials(Words words, Run body) {
    String name = words.text(body.first(), body.last());
    StringBuilder letters = new StringBuilder();
    for (int i = body.last(); i >= body.first(); i--) {
      if (!words.at(i).startsUpper()) {
        continue;
      }
      letters.insert(0, words.at(i).text().charAt(0));
      if (letters.length() > 2) {
        String known = initials.putIfAbsent(letters.toString(), name);
        if (known != null && !known.endsWith(name) && !name.endsWith(known)) {
          initials.put(letters.toString(), "");
        }
      }
    }
  }

  private void readMentions(Words words) {
    List<Mention> here = new ArrayList<>();
    NameRuns names = new NameRuns(words);
    for (Run run : names.all()) {
      Optional<Person> person = person(words, run.first(), run.last());
      if (person.isPresent()) {
        here.add(new Mention(person.get().name(), true, run.last()));
        for (String title : person.get().titles()) {
          lastByTitle
              .computeIfAbsent(title, t -> new TreeMap<>())
              .put(words.sentence().index(), person.get());
        }
      } else {
        Run body = names.withLinks(run);
        String name = names.bodyName(body);
        here.add(new Mention(acronym(name).orElse(name), false, body.last()));
      }
    }
    mentions.put(words.sentence().index(), List.copyOf(here));
    here.forEach(m -> firstMentions.putIfAbsent(m.name(), words.sentence().index()));
  }

  /** The person with the fullest name that these capitalised words, titles apart, can stand for. */
  Optional<Person> person(Words words, int first, int last) {
    int start = Math.min(new NameRuns(words).afterTitles(new Run(first, last)), last);
    String text = words.text(start, last).toLowerCase(Locale.ROOT);
    List<String> wanted = List.of(text.split(" ", -1));
    String surname = wanted.get(wanted.size() - 1);
    Person best = null;
    for (String name : namesByWord.getOrDefault(surname, Set.of())) {
      List<String> full = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
      boolean ends = full.get(full.size() - 1).equals(surname);
      boolean fits =
          full.containsAll(wanted) && (ends || start > first || full.get(0).equals(wanted.get(0)));
      if (fits && (best == null || isBetter(persons.get(name), best, surname))) {
        best = persons.get(name);
      }
    }
    boolean place = wanted.size() == 1 && start == first && States.isState(surname);
    return place ? Optional.empty() : Optional.ofNullable(best);
  }

  /**
   * Rather the surname than a first name, the fuller form of one name, the one named more often.
   */
  private boolean isBetter(Person person, Person best, String surname) {
    boolean ends = lastWord(person.name()).equals(surname);
    if (ends != lastWord(best.name()).equals(surname)) {
      return ends;
    }
    List<String> words = List.of(person.name().split(" ", -1));
    List<String> bestWords = List.of(best.name().split(" ", -1));
    if (words.containsAll(bestWords) || bestWords.containsAll(words)) {
      return words.size() > bestWords.size();
    }
    return timesNamed.get(person.name()) > timesNamed.get(best.name());
  }

  Optional<Person> person(String name) {
    return Optional.ofNullable(persons.get(name));
  }

  /** The persons to whom the article gives this title, by name. */
  List<Person> titled(String title) {
    return List.copyOf(personsByTitle.getOrDefault(title, new TreeMap<>()).values());
  }

  /** The person with this title who was named last, up to the end of the sentence. */
  Optional<Person> lastTitled(String title, int sentence) {
    Map.Entry<Integer, Person> last =
        lastByTitle.getOrDefault(title, new TreeMap<>()).floorEntry(sentence);
    return Optional.ofNullable(last).map(Map.Entry::getValue);
  }

  /** What the letters stand for: a name they follow in brackets, or whose initials they are. */
  Optional<String> acronym(String letters) {
    String name = acronyms.get(letters);
    name = name == null && isUpperCase(letters) ? initials.get(letters) : name;
    return Optional.ofNullable(name).filter(n -> !n.isEmpty() && !n.equals(letters));
  }

  /** The names of bodies and places, in the order of the text. */
  Set<String> bodies() {
    return bodies;
  }

  /** The sentence that names somebody first. */
  int firstMention(String name) {
    return firstMentions.getOrDefault(name, 0);
  }

  /** Who is named in the sentence, in order. */
  List<Mention> mentions(int sentence) {
    return mentions.getOrDefault(sentence, List.of());
  }
}
