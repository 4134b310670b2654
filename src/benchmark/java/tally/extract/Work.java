package tally.extract;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts the tokens read and the processor time that they took. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Work {
  public long tokens;
  private long started;

  @Setup(Level.Iteration)
  public void start() {
    tokens = 0;
    started = processorTime();
  }

  /** The processor time of this thread since the start, in nanoseconds. */
  public long nanos() {
    return processorTime() - started;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
