package tally.write;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that can be followed from a spreadsheet. */
final class WebAddress {
  /** What Excel takes; a file with a longer one is "repaired" on opening. */
  private static final int LONGEST = 2_079;

  private WebAddress() {}

  /** The address in ASCII, if the text is a complete one of the web. */
  static Optional<String> of(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
        return Optional.empty();
      }
      return Optional.of(uri.toASCIIString()).filter(address -> address.length() <= LONGEST);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
