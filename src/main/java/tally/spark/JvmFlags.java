package tally.spark;

import org.apache.spark.launcher.JavaModuleOptions;

/**
 * Prints what Spark asks of a JVM, for scripts/tally, which starts Spark without its own scripts.
 */
public final class JvmFlags {
  /** It only speeds up matrices, of which Tally has none, and makes every start print a warning. */
  private static final String UNNEEDED = "--add-modules=jdk.incubator.vector";

  private JvmFlags() {}

  public static void main(String[] args) {
    for (String flag : JavaModuleOptions.defaultModuleOptionArray()) {
      if (!flag.equals(UNNEEDED)) {
        System.out.println(flag);
      }
    }
  }
}
