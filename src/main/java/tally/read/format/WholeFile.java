package tally.read.format;

import java.io.IOException;
import java.util.Optional;
import tally.model.Quarantined.Code;
import tally.read.fields.Fields;
import tally.read.files.Decoder;
import tally.read.files.SourceFile;
import tally.read.files.Unreadable;
import tally.read.page.Page;

/**
 * A file that is one article. Of plain text every character stays as it is, line ends and all, so
 * that offsets count into the file as decoded.
 */
final class WholeFile implements Records {
  private final SourceFile file;
  private final GuardedStream in;
  private boolean read;

  WholeFile(SourceFile file, GuardedStream in) {
    this.file = file;
    this.in = in;
  }

  @Override
  public Optional<Reading> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    byte[] bytes = Decoder.bytes(in, Decoder.LONGEST);
    Fields fields =
        switch (file.format()) {
          case MARKDOWN -> Markdown.read(Decoder.decode(bytes));
          case PAGE -> Page.read(bytes);
          default -> Fields.ofText(Decoder.decode(bytes));
        };
    if (fields.text() == null || fields.text().isBlank()) {
      throw new Unreadable(Code.NO_TEXT, 0L, "the file holds no text");
    }
    return Optional.of(Articles.plain(file.path(), file.metadata().or(fields)));
  }
}
