package tally.extract.place;

/**
 * Where the counted are.
 *
 * @param name the place as the sentence names it, or null
 * @param rule the name of the rule that found it, {@code none} if there is no place
 */
public record Place(String name, String rule) {
  static final Place NONE = new Place(null, "none");
}
