package tally.read.files;

import java.util.List;
import tally.model.Quarantined;

/**
 * What the input holds.
 *
 * @param files the files to read, in the order of their paths
 * @param quarantined what can't be read and needn't be opened to know that
 * @param warnings what a user should know, as sentences
 */
public record Listing(
    List<SourceFile> files, List<Quarantined> quarantined, List<String> warnings) {
  public Listing {
    files = List.copyOf(files);
    quarantined = List.copyOf(quarantined);
    warnings = List.copyOf(warnings);
  }
}
