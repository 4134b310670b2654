package tally.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.fields.Fields;
import tally.read.files.Decoder;
import tally.read.files.FileName;
import tally.read.files.Format;
import tally.read.files.Metadata;
import tally.read.files.Slice;
import tally.read.files.SourceFile;
import tally.read.files.Storage;
import tally.read.files.Unreadable;

/**
 * A ZIP archive: each of its files as if it stood in a folder of the archive's name, a metadata
 * file among them included. An archive within it is not gone into.
 */
final class ZipArchive implements Records {
  private static final long MOST_TIMES_ITS_SIZE = 200;

  private final SourceFile archive;
  private final Readings.Formats formats;
  private final ZipFiles files;
  private final List<Described> described = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private Iterator<Reading> readings = Collections.emptyIterator();
  private long unpacked;

  /** A metadata file and the folder of the archive that it describes. */
  private record Described(String folder, Metadata metadata) {
    Fields of(String name) {
      return name.startsWith(folder) ? metadata.of(name.substring(folder.length())) : Fields.NONE;
    }
  }

  ZipArchive(SourceFile archive, Content content, Storage storage, Readings.Formats formats)
      throws IOException {
    this.archive = archive;
    this.formats = formats;
    boolean onDisk = archive.isOnDisk() && !content.isPacked();
    Optional<ZipDirectory> directory =
        onDisk ? ZipDirectory.of(storage, archive) : Optional.empty();
    this.files =
        directory.isPresent()
            ? ZipFiles.of(directory.get())
            : ZipFiles.of(content.stream(), onDisk);
    for (ZipFiles.Packed file : files.named(ZipArchive::isMetadata)) {
      describe(file);
    }
  }

  private static boolean isMetadata(String name) {
    return FileName.isMetadata(name.substring(name.lastIndexOf('/') + 1)) && !isHidden(name);
  }

  private static boolean isHidden(String name) {
    return Arrays.stream(name.split("/"))
        .anyMatch(part -> FileName.isHidden(part) && !part.equals(".."));
  }

  private void describe(ZipFiles.Packed file) throws IOException {
    try (InputStream in = file.open()) {
      String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
      described.add(new Described(folder, Metadata.read(archive.path() + "/" + file.name(), in)));
    } catch (Unreadable e) {
      readings = List.of(Reading.of(e.quarantined(archive.path() + "/" + file.name()))).iterator();
    }
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (!readings.hasNext()) {
      if (readings instanceof Readings done) {
        unpacked += done.position();
      }
      if (unpacked > Math.max(4L * Decoder.LONGEST, MOST_TIMES_ITS_SIZE * archive.length())) {
        throw new Unreadable(
            Code.PACKED_TOO_TIGHT, null, "the archive unpacks to far more than text does");
      }
      Optional<ZipFiles.Packed> file = files.next();
      if (file.isEmpty()) {
        return Optional.empty();
      }
      readings = readings(file.get());
    }
    return Optional.of(readings.next());
  }

  private Iterator<Reading> readings(ZipFiles.Packed file) {
    String name = file.name();
    if (name.endsWith("/") || isHidden(name) || isMetadata(name)) {
      return Collections.emptyIterator();
    }
    Optional<Format> format = Format.of(name);
    String path = archive.path() + "/" + name;
    if (FileName.leadsOut(name)) {
      return faulty(path, Code.OUTSIDE, "its name leads out of the archive");
    }
    if (format.isEmpty()) {
      return faulty(path, Code.UNSUPPORTED, "not read; Tally reads " + Format.all());
    }
    if (format.get() == Format.ZIP) {
      return faulty(path, Code.NESTED_ARCHIVE, "an archive within an archive; unpack it first");
    }
    String own = name;
    for (int copy = 2; !names.add(own); copy++) {
      own = name + " (" + copy + ")";
    }
    SourceFile inside =
        archive.inside(own, format.get(), Format.isGzip(name), file.packed(), metadata(name));
    return new Readings(Slice.whole(inside), slice -> open(slice, file), formats, Code.BROKEN_ZIP);
  }

  private static Content open(Slice slice, ZipFiles.Packed file) throws IOException {
    Content content = Content.of(slice.file(), file.open());
    if (content.format() == Format.ZIP) {
      content.close();
      throw new Unreadable(
          Code.NESTED_ARCHIVE, 0L, "an archive within an archive; unpack it first");
    }
    return content;
  }

  private Fields metadata(String name) {
    Fields known = Fields.NONE;
    for (Described metadata : described) {
      known = metadata.of(name).or(known);
    }
    return known;
  }

  private static Iterator<Reading> faulty(String path, Code code, String message) {
    Quarantined fault = new Quarantined(path, null, Stage.LIST, code, message);
    return List.of(Reading.of(fault)).iterator();
  }
}
