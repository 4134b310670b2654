package tally.read;

import java.util.ArrayList;
import java.util.List;
import tally.read.files.Slice;
import tally.read.files.SourceFile;

/**
 * How the input is shared out among tasks: some tasks for each core, so that no core waits long for
 * the last one, but never a task for each of many small files.
 *
 * @param tasks what each task reads
 * @param spread files that one task has to read from start to end, but whose articles are too many
 *     for one task to extract from
 * @param spreadOver among how many tasks their articles are spread
 */
record Packing(List<List<Slice>> tasks, List<Slice> spread, int spreadOver) {
  /** What it takes to open a file, in bytes that could be extracted from in that time. */
  private static final long OPENING = 64 << 10;

  private static final long SMALLEST_TASK = 512 << 10;
  private static final long LARGEST_TASK = 32 << 20;
  private static final int TASKS_PER_CORE = 4;

  /** How much larger a text is when it is unpacked. */
  private static final long UNPACKED = 4;

  static Packing of(List<SourceFile> files, int cores) {
    long total = files.stream().mapToLong(Packing::cost).sum();
    long share = total / ((long) cores * TASKS_PER_CORE);
    long taskSize = Math.min(LARGEST_TASK, Math.max(SMALLEST_TASK, share));
    List<List<Slice>> tasks = new ArrayList<>();
    List<Slice> spread = new ArrayList<>();
    List<Slice> task = new ArrayList<>();
    long filled = 0;
    long spreadCost = 0;
    for (SourceFile file : files) {
      if (cost(file) > 2 * taskSize && !file.canBeCut()) {
        spread.add(Slice.whole(file));
        spreadCost += cost(file);
        continue;
      }
      for (Slice slice : cut(file, taskSize)) {
        task.add(slice);
        filled += OPENING + Math.min(slice.to(), file.length()) - slice.from();
        if (filled >= taskSize) {
          tasks.add(task);
          task = new ArrayList<>();
          filled = 0;
        }
      }
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return new Packing(tasks, spread, (int) Math.max(cores, spreadCost / taskSize));
  }

  private static long cost(SourceFile file) {
    return OPENING + file.length() * (file.isPacked() ? UNPACKED : 1);
  }

  private static List<Slice> cut(SourceFile file, long size) {
    if (!file.canBeCut() || file.length() <= 2 * size) {
      return List.of(Slice.whole(file));
    }
    List<Slice> slices = new ArrayList<>();
    for (long from = 0; from < file.length(); from += size) {
      slices.add(new Slice(file, from, Math.min(from + size, file.length()), 0));
    }
    return slices;
  }
}
