package tally.read.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.fields.Fields;

/**
 * Lists the files of the input. Hidden files and what Hadoop leaves behind ({@code _SUCCESS},
 * {@code .crc}) are no input; a {@code metadata.csv} is none either, but describes the files of its
 * folder and of the folders below, the nearest one first.
 */
public final class InputListing {
  /** A metadata file and the folder that its rows are relative to. */
  private record Described(String folder, Metadata metadata) {
    Fields of(String location) {
      return metadata.of(location.substring(folder.length() + 1));
    }
  }

  private final Storage storage;
  private final Optional<Metadata> given;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Quarantined> quarantined = new ArrayList<>();
  private final List<Metadata> metadata = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();
  private final Deque<Described> descriptions = new ArrayDeque<>();
  private final Set<String> within = new HashSet<>();
  private final Set<String> roots = new HashSet<>();

  private InputListing(Storage storage, Optional<Metadata> given, Set<String> never) {
    this.storage = storage;
    this.given = given;
    this.within.addAll(never);
    given.ifPresent(metadata::add);
  }

  /**
   * Lists the files of all inputs.
   *
   * @param inputs folders, files or patterns
   * @param metadataFile a metadata file that goes before those in the folders
   * @param output the folder of the results, which are not read again where it lies in an input
   * @throws NoInput if an input isn't there, or none of it can be read
   */
  public static Listing of(
      Storage storage, List<String> inputs, Optional<String> metadataFile, Optional<String> output)
      throws IOException {
    Optional<Metadata> given = Optional.empty();
    if (metadataFile.isPresent()) {
      given = Optional.of(given(storage, metadataFile.get()));
    }
    Set<String> never = new HashSet<>();
    Optional<Storage.Entry> results =
        output.isEmpty() ? Optional.empty() : storage.find(output.get());
    if (results.isPresent()) {
      never.add(storage.identity(results.get()));
    }
    InputListing listing = new InputListing(storage, given, never);
    List<Inputs.Input> found = Inputs.find(storage, inputs);
    for (Inputs.Input input : found) {
      input.entries().forEach(entry -> listing.roots.add(listing.identity(entry)));
    }
    for (Inputs.Input input : found) {
      listing.add(input);
    }
    return listing.result(inputs);
  }

  private static Metadata given(Storage storage, String file) throws IOException {
    Optional<Storage.Entry> entry = storage.find(file);
    if (entry.isEmpty()) {
      throw new NoInput("There is no " + file + "; name the metadata file with --metadata.");
    }
    try (InputStream in = storage.open(entry.get().location(), 0)) {
      return Metadata.read(file, in);
    } catch (Unreadable e) {
      throw new NoInput("The metadata file can't be used: " + e.getMessage() + ".");
    }
  }

  private void add(Inputs.Input input) throws IOException {
    if (input.isPartOfItsFolder()) {
      Optional<Storage.Entry> beside = storage.find(FileName.metadataIn(input.base()));
      if (beside.isPresent()) {
        describe(input, beside.get());
      }
    }
    for (Storage.Entry entry : input.entries()) {
      add(input, entry);
    }
    descriptions.clear();
  }

  private void add(Inputs.Input input, Storage.Entry entry) throws IOException {
    boolean isLink = entry.kind() == Storage.Kind.BROKEN_LINK;
    if (!isLink && leadsOut(identity(entry))) {
      String message = "a link to a place outside of the input; name that place with --input";
      quarantine(input, entry, Code.OUTSIDE, message);
      return;
    }
    switch (entry.kind()) {
      case FILE -> file(input, entry);
      case FOLDER -> folder(input, entry);
      case BROKEN_LINK -> quarantine(input, entry, Code.NOT_A_FILE, "a link that leads nowhere");
      case OTHER -> quarantine(input, entry, Code.NOT_A_FILE, "a pipe, socket or device");
    }
  }

  /** Its true name, or its own while it can't be told, as when it is just being removed. */
  private String identity(Storage.Entry entry) {
    try {
      return storage.identity(entry);
    } catch (IOException e) {
      return entry.location();
    }
  }

  /** Links within an input, and from one to another, are followed; others could lead anywhere. */
  private boolean leadsOut(String identity) {
    return roots.stream()
        .noneMatch(
            root -> identity.equals(root) || identity.startsWith(root.replaceAll("/$", "") + "/"));
  }

  private void folder(Inputs.Input input, Storage.Entry folder) throws IOException {
    String identity = storage.identity(folder);
    if (!within.add(identity)) {
      return;
    }
    List<Storage.Entry> children;
    try {
      children = new ArrayList<>(storage.children(folder));
    } catch (IOException e) {
      quarantine(input, folder, Code.UNREADABLE, "the folder can't be listed: " + e.getMessage());
      return;
    }
    children.sort(Comparator.comparing(Storage.Entry::name));
    boolean described = false;
    for (Storage.Entry child : children) {
      boolean describes = FileName.isMetadata(child.name()) && !leadsOut(identity(child));
      described |= describes && describe(input, child);
    }
    for (Storage.Entry child : children) {
      if (!FileName.isHidden(child.name())) {
        add(input, child);
      }
    }
    if (described) {
      metadata.add(descriptions.pop().metadata());
    }
    within.remove(identity);
  }

  private boolean describe(Inputs.Input input, Storage.Entry file) {
    String path = input.path(file.location());
    try (InputStream in = storage.open(file.location(), 0)) {
      Metadata read = Metadata.read(path, in);
      String folder = file.location().substring(0, file.location().lastIndexOf('/'));
      descriptions.push(new Described(folder, read));
      return true;
    } catch (Unreadable e) {
      quarantined.add(e.quarantined(path));
    } catch (IOException e) {
      quarantine(input, file, Code.UNREADABLE, "can't be opened: " + e.getMessage());
    }
    return false;
  }

  private void file(Inputs.Input input, Storage.Entry file) {
    if (FileName.isMetadata(file.name()) || !listed.add(file.location())) {
      return;
    }
    Optional<Format> format = Format.of(file.name()).or(() -> seen(file));
    if (format.isEmpty()) {
      quarantine(
          input,
          file,
          Code.UNSUPPORTED,
          "not read; Tally reads " + Format.all() + ", also gzipped");
    } else if (file.length() == 0) {
      quarantine(input, file, Code.EMPTY, "the file is empty");
    } else {
      String path = input.path(file.location());
      files.add(
          new SourceFile(
              file.location(),
              path,
              format.get(),
              Format.isGzip(file.name()),
              file.length(),
              metadataOf(input, file.location(), path)));
    }
  }

  /** The format of a file whose ending says nothing, if its first bytes say it plainly. */
  private Optional<Format> seen(Storage.Entry file) {
    try (InputStream in = storage.open(file.location(), 0)) {
      return MagicBytes.plain(in.readNBytes(MagicBytes.PROBE));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Fields metadataOf(Inputs.Input input, String location, String path) {
    Fields known = Fields.NONE;
    if (given.isPresent()) {
      String inInput = location.substring(input.base().length() + 1);
      known = given.get().of(path).or(given.get().of(inInput));
    }
    for (Described described : descriptions) {
      known = known.or(described.of(location));
    }
    return known;
  }

  private void quarantine(Inputs.Input input, Storage.Entry entry, Code code, String message) {
    boolean root = entry.location().equals(input.base());
    String path = root ? "." : input.path(entry.location());
    quarantined.add(new Quarantined(path, null, Stage.LIST, code, message));
  }

  private Listing result(List<String> inputs) throws NoInput {
    if (files.isEmpty()) {
      String why =
          quarantined.isEmpty()
              ? ""
              : " (" + quarantined.get(0).path() + ": " + quarantined.get(0).message() + ")";
      throw new NoInput(
          "Nothing to read in "
              + String.join(", ", inputs)
              + why
              + "; Tally reads "
              + Format.all()
              + ", each also with .gz.");
    }
    files.sort(Comparator.comparing(SourceFile::path));
    quarantined.sort(Comparator.comparing(Quarantined::path));
    return new Listing(
        files, quarantined, metadata.stream().flatMap(m -> m.warnings().stream()).toList());
  }
}
