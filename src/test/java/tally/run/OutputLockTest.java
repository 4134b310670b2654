package tally.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
  @TempDir private Path folder;

  @Test
  void onlyOneRunAtATimeHoldsAFolder() throws Refusal {
    Path output = folder.resolve("new/output");
    try (OutputLock held = OutputLock.take(output)) {
      assertThat(held.folder()).isEqualTo(output);
      assertThatThrownBy(() -> OutputLock.take(output))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(75))
          .hasMessageContaining("Another run");
    }
    try (OutputLock again = OutputLock.take(output)) {
      assertThat(again.folder()).isEqualTo(output);
    }
  }

  @Test
  void aFolderThatCanNotBeWrittenToIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> OutputLock.take(file))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
        .hasMessageContaining("--output");
  }
}
