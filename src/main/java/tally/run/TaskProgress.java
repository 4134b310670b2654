package tally.run;

import java.util.Locale;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** Turns what Spark tells of its tasks into a progress line. */
final class TaskProgress extends SparkListener {
  private final Progress progress;
  private final LongAccumulator articles;
  private final LongAccumulator figures;
  private volatile String step = "";
  private int done;
  private int tasks;

  TaskProgress(Progress progress, LongAccumulator articles, LongAccumulator figures) {
    this.progress = progress;
    this.articles = articles;
    this.figures = figures;
  }

  void step(String what) {
    step = what;
    progress.step(what);
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
    done = 0;
    tasks = stage.stageInfo().numTasks();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    done++;
    String found =
        String.format(Locale.ROOT, "%,d articles, %,d figures", articles.value(), figures.value());
    progress.at(step, Math.min(done, tasks), tasks, found);
  }
}
