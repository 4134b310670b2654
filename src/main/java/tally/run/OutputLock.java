package tally.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs from writing to the same folder. The operating system takes the lock back when its
 * holder dies, however that happens; the empty file stays, as removing it could take it from under
 * the next holder.
 */
final class OutputLock implements AutoCloseable {
  private static final String FILE = ".tally.lock";

  private final Path folder;
  private final FileChannel channel;

  private OutputLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder, which is made if need be.
   *
   * @throws Refusal if another run holds it, or nothing can be written there
   */
  static OutputLock take(Path folder) throws Refusal {
    FileChannel channel;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new Refusal(
          Refusal.USAGE, "Can't write to " + folder + "; name another folder with --output.");
    }
    if (isFree(channel)) {
      return new OutputLock(folder, channel);
    }
    close(channel);
    throw new Refusal(
        Refusal.BUSY, "Another run is writing to " + folder + "; wait for it, or use --output.");
  }

  private static boolean isFree(FileChannel channel) throws Refusal {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      close(channel);
      throw new Refusal(Refusal.USAGE, "The output folder can't be locked: " + e.getMessage());
    }
  }

  /** The folder that nobody else writes to while this is open. */
  Path folder() {
    return folder;
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // The process holds nothing else through it, and is about to end.
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
