package tally.read.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import tally.model.Quarantined.Code;
import tally.read.fields.Fields;
import tally.read.files.DeclaredCharset;
import tally.read.files.Decoded;
import tally.read.files.Decoder;
import tally.read.files.Format;
import tally.read.files.SourceFile;
import tally.read.files.Unreadable;
import tally.read.page.Page;

/**
 * A file that is one article. Of plain text every character stays as it is, line ends and all, so
 * that offsets count into the file as decoded.
 */
final class WholeFile implements Records {
  private final SourceFile file;
  private final Content in;
  private boolean read;

  WholeFile(SourceFile file, Content in) {
    this.file = file;
    this.in = in;
  }

  @Override
  public Optional<Reading> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    byte[] bytes = Decoder.bytes(in.stream(), Decoder.LONGEST);
    Optional<Charset> claimed =
        in.format() == Format.PAGE ? DeclaredCharset.inMarkup(bytes) : Optional.empty();
    Decoded decoded = Decoder.decode(bytes, claimed);
    Fields fields =
        switch (in.format()) {
          case MARKDOWN -> Markdown.read(decoded.text());
          case PAGE -> Page.read(decoded.text());
          default -> Fields.ofText(decoded.text());
        };
    if (fields.text() == null || fields.text().isBlank()) {
      throw new Unreadable(Code.NO_TEXT, 0L, "the file holds no text");
    }
    Reading reading = Articles.plain(file.path(), file.metadata().or(fields), decoded.charset());
    return decoded.doubted(file.path(), 0).map(reading::with).or(() -> Optional.of(reading));
  }
}
