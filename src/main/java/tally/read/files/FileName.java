package tally.read.files;

import java.util.Arrays;

/** What a file's name says of its role in the input, on a disk or in an archive. */
public final class FileName {
  private static final String METADATA = "metadata.csv";

  private FileName() {}

  /** Whether it describes the files of its folder instead of being one of them. */
  public static boolean isMetadata(String name) {
    return name.equals(METADATA);
  }

  static String metadataIn(String folder) {
    return folder + "/" + METADATA;
  }

  /** Whether it is none of the user's: hidden, or what Hadoop and other programs leave behind. */
  public static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_") || name.endsWith(".crc");
  }

  /** Whether a path inside an archive would lead out of the folder it is unpacked into. */
  public static boolean leadsOut(String path) {
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*+")
        || Arrays.asList(path.split("/", -1)).contains("..");
  }
}
