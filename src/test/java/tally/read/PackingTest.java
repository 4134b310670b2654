package tally.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tally.read.fields.Fields;
import tally.read.files.Format;
import tally.read.files.Slice;
import tally.read.files.SourceFile;

class PackingTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void manySmallFilesMakeFewTasks() {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      files.add(file(i + ".txt", 4000));
    }
    Packing packing = Packing.of(files, 2);
    assertThat(packing.tasks().size()).isBetween(8, 12);
    assertThat(packing.tasks().stream().flatMap(List::stream).map(Slice::file))
        .containsExactlyElementsOf(files);
    assertThat(packing.spread()).isEmpty();
  }

  @Test
  void aHandfulOfFilesMakesOneTask() {
    List<SourceFile> files = List.of(file("a.txt", 3000), file("b.html", 90_000));
    assertThat(Packing.of(files, 16).tasks()).hasSize(1);
  }

  @Test
  void aLargeJsonLinesFileIsCutWithoutGapOrOverlap() {
    SourceFile large = file("a.jsonl", 1000 * MEGABYTE + 17);
    Packing packing = Packing.of(List.of(file("0.txt", 10), large), 4);
    List<Slice> cut =
        packing.tasks().stream()
            .flatMap(List::stream)
            .filter(slice -> slice.file().equals(large))
            .toList();
    assertThat(cut).hasSizeGreaterThan(16);
    for (int i = 0; i < cut.size(); i++) {
      assertThat(cut.get(i).from()).isEqualTo(i == 0 ? 0 : cut.get(i - 1).to());
      assertThat(cut.get(i).to() - cut.get(i).from()).isLessThanOrEqualTo(32 * MEGABYTE);
    }
    assertThat(cut.get(cut.size() - 1).to()).isEqualTo(large.length());
  }

  @Test
  void whatCanNotBeCutIsReadAloneAndSpread() {
    SourceFile packed = file("a.jsonl.gz", 100 * MEGABYTE);
    SourceFile array = file("b.json", 300 * MEGABYTE);
    Packing packing = Packing.of(List.of(file("0.txt", 10), packed, array), 4);
    assertThat(packing.spread()).extracting(Slice::file).containsExactly(packed, array);
    assertThat(packing.spreadOver()).isGreaterThanOrEqualTo(16);
    assertThat(packing.tasks()).hasSize(1);
  }

  private static SourceFile file(String name, long length) {
    Format format = Format.of(name).orElseThrow();
    return new SourceFile(name, name, format, Format.isGzip(name), length, Fields.NONE);
  }
}
