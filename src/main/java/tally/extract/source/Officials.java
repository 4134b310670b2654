package tally.extract.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tally.extract.source.EntityBook.Person;

/** Finds who holds the title by which a text calls somebody. */
final class Officials {
  private final EntityBook book;
  private final Antecedents antecedents;

  Officials(EntityBook book, Antecedents antecedents) {
    this.book = book;
    this.antecedents = antecedents;
  }

  /** The mayor, the South Korean official: whoever was named, or spoke, as such. */
  Optional<Party> titled(String name, String title, int sentence, boolean definite) {
    List<String> wanted = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
    Optional<Party> nameless =
        antecedents.last(
            p -> p.head().equals(title) && p.kind() == Party.Kind.PERSON && fitsName(p, wanted),
            sentence);
    Optional<Party> person = book.lastTitled(title, sentence).map(Antecedents::party);
    if (definite && nameless.isPresent() && person.isEmpty()) {
      return nameless;
    }
    if (definite && wanted.size() <= 2 && person.isPresent()) {
      return person;
    }
    for (Person other : book.titled(title)) {
      if (describes(other, wanted)) {
        return Optional.of(Antecedents.party(other));
      }
    }
    return definite ? nameless : Optional.empty();
  }

  private static boolean fitsName(Party party, List<String> wanted) {
    List<String> words = List.of(party.name().toLowerCase(Locale.ROOT).split(" ", -1));
    return words.containsAll(wanted);
  }

  private static boolean describes(Person person, List<String> wanted) {
    for (String word : wanted) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("for");
      if (!small && !person.titles().contains(word) && !isAbout(person, word)) {
        return false;
      }
    }
    return true;
  }

  /** Greece's minister is one who is called Greek. */
  private static boolean isAbout(Person person, String word) {
    String owner = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return person.context().contains(word)
        || person.context().stream()
            .anyMatch(w -> States.isSameState(owner, w.toLowerCase(Locale.ROOT)));
  }
}
