package tally.model;

import java.util.Objects;

/**
 * Who a figure comes from.
 *
 * @param name the fullest name that the article gives, without titles and articles: {@code Andrii
 *     Hnatov}, {@code South Korea's National Intelligence Service}
 * @param text how the figure's own sentence names it: {@code the general}, {@code he}
 * @param type what kind of body it is
 * @param via the messenger, or null: {@code Ukrinform} in {@code Hnatov told Ukrinform}
 */
public record Source(String name, String text, SourceType type, String via) {
  public Source {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
  }
}
