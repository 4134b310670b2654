package tally.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tally.read.fields.FieldNames;
import tally.read.files.InputListing;
import tally.read.files.Listing;
import tally.read.files.LocalStorage;
import tally.read.files.NoInput;
import tally.read.files.Slice;
import tally.read.files.Storage;
import tally.read.format.FileReader;
import tally.read.format.Reading;

/** The articles of a file or folder of the local disk, for the commands that need no Spark. */
public final class LocalArticles {
  private LocalArticles() {}

  /**
   * The articles in the order of their paths, and in their place whatever can't be read.
   *
   * @param input a file or folder
   * @param metadata a metadata file that goes before one in the folder
   * @throws NoInput if there is nothing to read; its message says what to do
   */
  public static Stream<Reading> of(String input, Optional<String> metadata) throws IOException {
    LocalStorage storage = new LocalStorage();
    Listing listing = InputListing.of(storage, List.of(input), metadata, Optional.empty());
    return of(storage, listing);
  }

  /** The articles of what is listed. */
  static Stream<Reading> of(Storage storage, Listing listing) {
    List<Slice> slices = listing.files().stream().map(Slice::whole).toList();
    Iterator<Reading> readings = new FileReader(storage, FieldNames.USUAL).read(slices);
    int inOrder = Spliterator.ORDERED | Spliterator.NONNULL;
    return Stream.concat(
        listing.quarantined().stream().map(Reading::of),
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, inOrder), false));
  }
}
