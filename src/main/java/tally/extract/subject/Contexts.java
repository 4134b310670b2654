package tally.extract.subject;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/** The words that tell whose people a number counts; {@code subject/contexts.txt} explains them. */
final class Contexts {
  /** What a word tells. */
  enum Tells {
    SENDS,
    LOSES,
    TAKES,
    CUE
  }

  private final Map<Tells, Map<NounKind, Set<String>>> words = new HashMap<>();

  static Contexts read(String file) {
    Contexts contexts = new Contexts();
    Lexicon.read(file).entries().forEach(contexts::add);
    return contexts;
  }

  private void add(Lexicon.Entry entry) {
    Tells tells;
    try {
      tells = Tells.valueOf(entry.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.wrong("no such meaning: '" + entry.cell(1) + "'");
    }
    List<String> kinds = entry.list(2);
    if (kinds.isEmpty()) {
      throw entry.wrong("needs word, meaning and kinds");
    }
    for (String kind : kinds) {
      NounKind of =
          NounKind.of(kind).orElseThrow(() -> entry.wrong("no such kind: '" + kind + "'"));
      words
          .computeIfAbsent(tells, t -> new HashMap<>())
          .computeIfAbsent(of, k -> new HashSet<>())
          .add(entry.word());
    }
  }

  boolean tells(Tells tells, NounKind kind, String word) {
    return words.getOrDefault(tells, Map.of()).getOrDefault(kind, Set.of()).contains(word);
  }

  /** The kinds of people that a word makes of a people. */
  Set<NounKind> cued(String word) {
    Set<NounKind> kinds = EnumSet.noneOf(NounKind.class);
    words
        .getOrDefault(Tells.CUE, Map.of())
        .forEach(
            (kind, cues) -> {
              if (cues.contains(word)) {
                kinds.add(kind);
              }
            });
    return kinds;
  }
}
