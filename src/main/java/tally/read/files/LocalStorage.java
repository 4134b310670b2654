package tally.read.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The local disk, for the commands that run without Spark and Hadoop. Patterns are the shell's. */
public final class LocalStorage implements Storage {

  @Override
  public Optional<Entry> find(String location) throws IOException {
    Path path = Path.of(location);
    return Files.exists(path) ? Optional.of(entry(path.toRealPath())) : Optional.empty();
  }

  @Override
  public List<Entry> matching(String pattern) {
    return List.of();
  }

  @Override
  public List<Entry> children(Entry folder) throws IOException {
    try (Stream<Path> paths = Files.list(Path.of(folder.location()))) {
      return paths.map(LocalStorage::entry).toList();
    }
  }

  @Override
  public String identity(Entry entry) throws IOException {
    return Path.of(entry.location()).toRealPath().toString();
  }

  @Override
  public InputStream open(String location, long from) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(Path.of(location));
    return Channels.newInputStream(channel.position(from));
  }

  private static Entry entry(Path path) {
    String location = path.toAbsolutePath().toString().replace('\\', '/');
    if (Files.isDirectory(path)) {
      return new Entry(location, Kind.FOLDER, 0);
    }
    if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      return new Entry(location, Kind.BROKEN_LINK, 0);
    }
    return Files.isRegularFile(path)
        ? new Entry(location, Kind.FILE, path.toFile().length())
        : new Entry(location, Kind.OTHER, 0);
  }
}
