package tally.extract.source;

import java.util.Locale;
import java.util.Optional;
import tally.extract.source.Vocabulary.Noun;
import tally.extract.source.Vocabulary.Role;
import tally.model.SourceType;

/** Tells what kind of body a source is from its titles and the words of its name. */
final class SourceTypes {
  private SourceTypes() {}

  /** A minister speaks for the government, a ministry's spokesman for the ministry. */
  static SourceType of(EntityBook.Person person) {
    SourceType found = null;
    for (String word : person.context()) {
      found = stronger(found, Vocabulary.type(word).orElse(null));
    }
    for (String title : person.titles()) {
      SourceType type = Vocabulary.noun(title).map(Noun::type).orElse(null);
      if (type != null && !(isPrivate(found) && type == SourceType.GOVERNMENT)) {
        return type;
      }
    }
    return found == null ? SourceType.PERSON : found;
  }

  /** Companies, universities and charities have presidents and secretaries too. */
  static boolean isPrivate(SourceType type) {
    return type == SourceType.COMPANY || type == SourceType.ACADEMIC || type == SourceType.NGO;
  }

  /**
   * Of a body, people, or somebody without a name.
   *
   * @param name the words that name it
   * @param noun the noun it is about, if that is one of the lexicon
   */
  static SourceType of(String name, Optional<Noun> noun) {
    String lower = name.toLowerCase(Locale.ROOT);
    int last = Math.max(lower.lastIndexOf(' '), 0);
    if (Vocabulary.isOutlet(lower) || Vocabulary.isOutlet(lower.substring(0, last))) {
      return SourceType.MEDIA;
    }
    if (States.isState(lower)) {
      return SourceType.GOVERNMENT;
    }
    SourceType found = null;
    for (String word : name.split("[ -]", -1)) {
      found = stronger(found, Vocabulary.type(word).orElse(null));
      String small = word.toLowerCase(Locale.ROOT);
      found = found == null ? Vocabulary.noun(small).map(Noun::type).orElse(null) : found;
    }
    SourceType own = noun.map(Noun::type).orElse(null);
    if (own != null && (found == null || own != SourceType.GOVERNMENT)) {
      return own;
    }
    if (found != null) {
      return found;
    }
    if (noun.filter(n -> n.singular().equals("official")).isPresent()) {
      return SourceType.GOVERNMENT;
    }
    boolean person =
        noun.filter(n -> n.role() == Role.PERSON || n.role() == Role.ANYONE).isPresent();
    return person ? SourceType.PERSON : SourceType.OTHER;
  }

  /** Health, police and the like tell more than government. */
  private static SourceType stronger(SourceType found, SourceType other) {
    return found == null || (found == SourceType.GOVERNMENT && other != null) ? other : found;
  }
}
