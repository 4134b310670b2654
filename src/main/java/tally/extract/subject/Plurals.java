package tally.extract.subject;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English plurals, as far as counted nouns need them. */
final class Plurals {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("person", "people"),
          Map.entry("child", "children"),
          Map.entry("foot", "feet"),
          Map.entry("tooth", "teeth"),
          Map.entry("goose", "geese"),
          Map.entry("mouse", "mice"),
          Map.entry("ox", "oxen"),
          Map.entry("life", "lives"),
          Map.entry("wife", "wives"),
          Map.entry("knife", "knives"),
          Map.entry("half", "halves"),
          Map.entry("leaf", "leaves"),
          Map.entry("loaf", "loaves"),
          Map.entry("shelf", "shelves"),
          Map.entry("thief", "thieves"),
          Map.entry("wolf", "wolves"),
          Map.entry("calf", "calves"),
          Map.entry("hero", "heroes"),
          Map.entry("potato", "potatoes"),
          Map.entry("tomato", "tomatoes"),
          Map.entry("torpedo", "torpedoes"),
          Map.entry("mosquito", "mosquitoes"),
          Map.entry("volcano", "volcanoes"),
          Map.entry("bus", "buses"),
          Map.entry("gas", "gases"),
          Map.entry("virus", "viruses"),
          Map.entry("campus", "campuses"));
  private static final Set<String> UNCHANGED =
      Set.of(
          "aircraft",
          "spacecraft",
          "hovercraft",
          "series",
          "species",
          "sheep",
          "deer",
          "fish",
          "cattle",
          "livestock",
          "poultry",
          "police",
          "personnel",
          "staff",
          "people",
          "equipment",
          "ammunition",
          "aid",
          "artillery",
          "infantry",
          "cavalry",
          "materiel",
          "material",
          "food",
          "headquarters",
          "barracks",
          "crossroads",
          "means",
          "offspring",
          "crew",
          "data",
          "media",
          "cargo",
          "land",
          "territory",
          "workforce",
          "elderly",
          "homeless",
          "wounded",
          "injured",
          "dead",
          "missing",
          "displaced",
          "accused",
          "unemployed");
  private static final Set<String> HUMAN_MAN =
      Set.of("human", "german", "roman", "shaman", "talisman");

  private Plurals() {}

  static boolean isPlural(String lower) {
    if (UNCHANGED.contains(lower) || IRREGULAR.containsValue(lower) || lower.endsWith("men")) {
      return true;
    }
    boolean greek = lower.endsWith("sis") || lower.equals("axis");
    boolean latin = lower.endsWith("us") && !lower.endsWith("eaus") && !lower.endsWith("menus");
    return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !greek && !latin;
  }

  /** The plural of a noun in the case it stands in; a plural stays as it is. */
  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isPlural(lower) || isPluralOfLetters(word)) {
      return word;
    }
    if (IRREGULAR.containsKey(lower)) {
      return IRREGULAR.get(lower);
    }
    if (lower.length() > 6 && lower.endsWith("ing")) {
      return word;
    }
    if (lower.endsWith("man") && !HUMAN_MAN.contains(lower)) {
      return word.substring(0, word.length() - 3) + "men";
    }
    return regular(word, lower);
  }

  /** {@code IDs}, {@code MPs}. */
  private static boolean isPluralOfLetters(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1));
  }

  private static String regular(String word, String lower) {
    int last = lower.length() - 1;
    if (lower.endsWith("is") && last > 3) {
      return word.substring(0, last - 1) + "es";
    }
    if (lower.endsWith("y") && last > 0 && "aeiou".indexOf(lower.charAt(last - 1)) < 0) {
      return word.substring(0, last) + "ies";
    }
    boolean hissing =
        lower.endsWith("s")
            || lower.endsWith("x")
            || lower.endsWith("z")
            || lower.endsWith("ch")
            || lower.endsWith("sh");
    return word + (hissing ? "es" : "s");
  }
}
