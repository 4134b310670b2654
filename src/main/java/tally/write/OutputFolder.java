package tally.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the results land: all of them at the end, or none. Files are written into a hidden folder
 * inside the output folder, so on the same file system, and moved over the old ones by {@link
 * #publish}; if that fails half-way, the old ones come back. Files that this run does not make stay
 * as they are.
 *
 * <p>Only one run at a time may have a folder open: the caller holds its lock. What a run that was
 * killed left behind is removed by the next one.
 */
public final class OutputFolder implements AutoCloseable {
  private static final String HIDDEN = ".tally-unpublished";

  private final Path folder;
  private final Path fresh;
  private final Path old;
  private final Set<String> names = new LinkedHashSet<>();

  private OutputFolder(Path folder) {
    this.folder = folder;
    this.fresh = folder.resolve(HIDDEN).resolve("new");
    this.old = folder.resolve(HIDDEN).resolve("old");
  }

  /**
   * Opens the folder, and makes it if need be.
   *
   * @throws IOException if nothing can be written there; the message is fit for the user
   */
  public static OutputFolder open(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException("the output folder " + folder + " is a file");
    }
    OutputFolder output = new OutputFolder(folder);
    try {
      Files.createDirectories(folder);
      output.close();
      Files.createDirectories(output.fresh);
      Files.createDirectories(output.old);
      return output;
    } catch (IOException e) {
      throw new IOException("can't write to the output folder " + folder + ": " + e, e);
    }
  }

  /**
   * Where to write a result so that {@link #publish} finds it.
   *
   * @param name its file name in the output folder
   */
  public Path file(String name) {
    if (name.isEmpty() || !Path.of(name).equals(Path.of(name).getFileName())) {
      throw new IllegalArgumentException("not a file name: " + name);
    }
    names.add(name);
    return fresh.resolve(name);
  }

  /**
   * Moves every file into the output folder.
   *
   * @throws IOException if one can't be moved; the folder is then as it was
   */
  public void publish() throws IOException {
    for (String name : names) {
      flush(fresh.resolve(name));
    }
    List<String> moved = new ArrayList<>();
    try {
      for (String name : names) {
        keepOld(name);
      }
      for (String name : names) {
        Files.move(fresh.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        moved.add(name);
      }
    } catch (IOException e) {
      IOException failure =
          new IOException("can't publish to " + folder + ", nothing was changed: " + e, e);
      moved.forEach(name -> restore(name, failure));
      throw failure;
    }
  }

  /** To the disk, so that no power failure can leave an empty file under a published name. */
  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void keepOld(String name) throws IOException {
    Path published = folder.resolve(name);
    if (!Files.isRegularFile(published)) {
      return;
    }
    try {
      Files.createLink(old.resolve(name), published);
    } catch (IOException | UnsupportedOperationException e) {
      // Some file systems have no links.
      Files.copy(published, old.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void restore(String name, IOException failure) {
    try {
      if (Files.exists(old.resolve(name))) {
        Files.move(old.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.delete(folder.resolve(name));
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Removes what was not published. */
  @Override
  public void close() throws IOException {
    Path hidden = folder.resolve(HIDDEN);
    if (!Files.exists(hidden)) {
      return;
    }
    Files.walkFileTree(
        hidden,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
