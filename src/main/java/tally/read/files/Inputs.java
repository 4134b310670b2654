package tally.read.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inputs that a user names, and how the paths of their files begin.
 *
 * <p>A path is relative to the folder that was named, to the folder of a file, or to the last
 * folder before a pattern's first wildcard. With several inputs it begins with the name of its
 * input, and with as many of the folders above as it takes to tell all inputs apart: so no two
 * files share a path, and a path depends on nothing but the arguments.
 */
final class Inputs {
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  private Inputs() {}

  /**
   * One input.
   *
   * @param name the location that tells it from other inputs
   * @param base the folder that its paths are relative to
   * @param entries the files and folders it stands for
   * @param prefix what its paths begin with; empty if it is the only input
   */
  record Input(String name, String base, List<Storage.Entry> entries, String prefix) {

    /** The path of a file of this input. */
    String path(String location) {
      if (prefix.isEmpty()) {
        return location.substring(base.length() + 1);
      }
      return location.equals(name) ? prefix : prefix + location.substring(base.length());
    }

    /** Whether it is a single file or a pattern, whose folder is not walked through as a whole. */
    boolean isPartOfItsFolder() {
      return entries.stream().noneMatch(entry -> entry.location().equals(base));
    }
  }

  static List<Input> find(Storage storage, List<String> inputs) throws IOException {
    List<Input> found = new ArrayList<>();
    for (String input : inputs) {
      found.add(find(storage, input));
    }
    return found.size() == 1 ? found : named(found);
  }

  private static Input find(Storage storage, String input) throws IOException {
    Optional<Storage.Entry> entry = storage.find(input);
    if (entry.isPresent()) {
      String location = entry.get().location();
      boolean folder = entry.get().kind() == Storage.Kind.FOLDER;
      return new Input(location, folder ? location : parent(location), List.of(entry.get()), "");
    }
    Matcher wildcard = WILDCARD.matcher(input);
    if (!wildcard.find()) {
      throw new NoInput("There is no " + input + "; name a folder, file or pattern with --input.");
    }
    List<Storage.Entry> entries = storage.matching(input);
    String folder = parent(input.substring(0, wildcard.start()));
    Optional<Storage.Entry> base = storage.find(folder.isEmpty() ? "." : folder);
    if (entries.isEmpty() || base.isEmpty()) {
      throw new NoInput("Nothing matches " + input + "; name what to read with --input.");
    }
    return new Input(base.get().location(), base.get().location(), entries, "");
  }

  private static String parent(String location) {
    return location.substring(0, Math.max(0, location.lastIndexOf('/')));
  }

  private static List<Input> named(List<Input> inputs) {
    long different = inputs.stream().map(Input::name).distinct().count();
    for (int folders = 1; ; folders++) {
      List<Input> named = new ArrayList<>();
      for (Input input : inputs) {
        String prefix = last(folders, input.name());
        named.add(new Input(input.name(), input.base(), input.entries(), prefix));
      }
      if (named.stream().map(Input::prefix).distinct().count() == different) {
        return named;
      }
    }
  }

  private static String last(int folders, String location) {
    int from = location.length();
    for (int i = 0; i < folders && from > 0; i++) {
      from = location.lastIndexOf('/', from - 1);
    }
    return location.substring(from + 1);
  }
}
