package tally.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import tally.read.files.Storage;

/** Whatever Hadoop reaches: the local disk, HDFS, S3 and others that are set up for Spark. */
final class HadoopStorage implements Storage {
  private final Configuration configuration;

  HadoopStorage(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Without Hadoop's checksums on the local disk: they break files that were edited by hand. */
  private FileSystem fileSystem(Path path) throws IOException {
    FileSystem found = path.getFileSystem(configuration);
    return found instanceof LocalFileSystem local ? local.getRaw() : found;
  }

  @Override
  public Optional<Entry> find(String location) throws IOException {
    Path path = path(location);
    try {
      return Optional.of(entry(fileSystem(path).getFileStatus(path)));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<Entry> matching(String pattern) throws IOException {
    Path path = path(pattern);
    FileStatus[] found = fileSystem(path).globStatus(path);
    return found == null ? List.of() : entries(found);
  }

  @Override
  public List<Entry> children(Entry folder) throws IOException {
    Path path = new Path(folder.location());
    List<Entry> children = entries(fileSystem(path).listStatus(path));
    if (isLocal(path)) {
      children.addAll(brokenLinks(path));
    }
    return children;
  }

  /** Hadoop lists none of them, as if they were not there. */
  private static List<Entry> brokenLinks(Path folder) throws IOException {
    try (Stream<java.nio.file.Path> children = Files.list(local(folder))) {
      return children
          .filter(child -> Files.isSymbolicLink(child) && !Files.exists(child))
          .map(child -> new Path(folder, child.getFileName().toString()))
          .map(child -> new Entry(child.toString(), Kind.BROKEN_LINK, 0))
          .toList();
    }
  }

  @Override
  public String identity(Entry entry) throws IOException {
    Path path = new Path(entry.location());
    return isLocal(path) ? local(path).toRealPath().toString() : entry.location();
  }

  @Override
  public InputStream open(String location, long from) throws IOException {
    Path path = new Path(location);
    FSDataInputStream in = fileSystem(path).open(path);
    try {
      in.seek(from);
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Path path(String location) throws IOException {
    try {
      return new Path(location);
    } catch (IllegalArgumentException e) {
      throw new IOException("not a path: " + location, e);
    }
  }

  private static List<Entry> entries(FileStatus[] statuses) {
    List<Entry> entries = new ArrayList<>(statuses.length);
    for (FileStatus status : statuses) {
      entries.add(entry(status));
    }
    return entries;
  }

  private static Entry entry(FileStatus status) {
    String location = status.getPath().toString();
    if (status.isDirectory()) {
      return new Entry(location, Kind.FOLDER, 0);
    }
    boolean pipe = isLocal(status.getPath()) && !Files.isRegularFile(local(status.getPath()));
    return pipe
        ? new Entry(location, Kind.OTHER, 0)
        : new Entry(location, Kind.FILE, status.getLen());
  }

  private static boolean isLocal(Path path) {
    return "file".equals(path.toUri().getScheme());
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }
}
