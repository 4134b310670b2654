package tally.read.format;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.files.Decoder;
import tally.read.files.SourceFile;
import tally.read.files.Unreadable;

/**
 * A web archive (WARC, ISO 28500): the pages that it holds as served, and the texts that were made
 * of pages. A record that is cut off or damaged costs no other one: reading goes on at the next
 * line that begins one. What is no page is passed over, and told in sum at the end.
 */
final class WebArchive implements Records {
  private static final int LONGEST_LINE = 1 << 16;
  private static final byte[] START = "\nWARC/".getBytes(Decoder.BYTES);

  private final SourceFile file;
  private final Feed feed;
  private final Map<String, Long> passedOver = new TreeMap<>();
  private long number;
  private boolean finished;
  private boolean isBlank = true;

  WebArchive(SourceFile file, GuardedStream in) {
    this.file = file;
    this.feed = new Feed(in);
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (!finished) {
      long start = feed.offset();
      Optional<byte[]> line = feed.line(LONGEST_LINE);
      if (line.isEmpty()) {
        finished = true;
        return total();
      }
      String text = new String(line.get(), Decoder.BYTES);
      if (text.isBlank()) {
        continue;
      }
      isBlank = false;
      Optional<Reading> reading =
          text.startsWith("WARC/")
              ? record(start)
              : Optional.of(lost(start, "no record begins here", true));
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> record(long start) throws IOException {
    HeaderFields headers = HeaderFields.read(feed);
    String length = headers.get("content-length").orElse("");
    if (!headers.isComplete() || !length.matches("\\d{1,15}")) {
      return Optional.of(lost(start, "the record has no length", headers.isComplete()));
    }
    long bytes = Long.parseLong(length);
    WarcRecord.Kind kind = WarcRecord.kind(headers);
    number += kind == WarcRecord.Kind.OTHER ? 0 : 1;
    long bodyAt = feed.offset();
    if (bytes > Decoder.LONGEST) {
      boolean whole = feed.skip(bytes) == bytes;
      return kind == WarcRecord.Kind.OTHER && whole
          ? Optional.empty()
          : Optional.of(fault(start, Code.TOO_LARGE, "the record is too long for an article"));
    }
    byte[] body = feed.bytes((int) bytes);
    boolean whole = body.length == bytes && isFollowedByRecord();
    if (!whole) {
      body = cutAtNextRecord(body);
    }
    Optional<Reading> reading =
        kind == WarcRecord.Kind.OTHER ? Optional.empty() : reading(headers, kind, body, bodyAt);
    if (whole) {
      return reading;
    }
    Quarantined cut = cut(start, "the record is cut off, or its length is wrong");
    return Optional.of(reading.map(r -> r.with(cut)).orElse(Reading.of(cut)));
  }

  /** Whether the archive goes on, or ends, as it should behind a record. */
  private boolean isFollowedByRecord() throws IOException {
    byte[] behind = feed.bytes(9);
    feed.giveBack(behind, 0);
    String text = new String(behind, Decoder.BYTES);
    return text.isBlank() || text.stripLeading().startsWith("WARC/");
  }

  /** The bytes before the next record that begins among them; what is behind is given back. */
  private byte[] cutAtNextRecord(byte[] body) {
    for (int at = 0; at + START.length <= body.length; at++) {
      if (java.util.Arrays.equals(body, at, at + START.length, START, 0, START.length)) {
        feed.giveBack(body, at + 1);
        return java.util.Arrays.copyOf(body, at);
      }
    }
    return body;
  }

  private Optional<Reading> reading(
      HeaderFields headers, WarcRecord.Kind kind, byte[] body, long bodyAt) throws IOException {
    String id = file.path() + "#" + number;
    try {
      WarcRecord record = new WarcRecord(headers, kind, body);
      Optional<String> no = record.reasonToPassOver();
      if (no.isPresent()) {
        passedOver.merge(no.get(), 1L, Long::sum);
        return Optional.empty();
      }
      return Optional.of(record.reading(id, bodyAt, file.metadata()));
    } catch (Unreadable e) {
      return Optional.of(Reading.of(e.quarantined(id)));
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(
          Reading.of(
              new Quarantined(id, bodyAt, Stage.READ, Code.FAILED, "Tally failed on it: " + e)));
    }
  }

  /** A fault; reading goes on where the next record begins. */
  private Reading lost(long start, String why, boolean skip) throws IOException {
    while (skip) {
      byte[] begin = feed.bytes(START.length - 1);
      feed.giveBack(begin, 0);
      boolean found = java.util.Arrays.equals(begin, 0, begin.length, START, 1, START.length);
      skip = !found && feed.line(LONGEST_LINE).isPresent();
    }
    return fault(start, Code.BROKEN_WARC, why + "; reading goes on at the next record, if any");
  }

  private Quarantined cut(long start, String message) {
    return new Quarantined(path(), start, Stage.READ, Code.BROKEN_WARC, message);
  }

  private Reading fault(long start, Code code, String message) {
    return Reading.of(new Quarantined(path(), start, Stage.READ, code, message));
  }

  private String path() {
    return number == 0 ? file.path() : file.path() + "#" + number;
  }

  private Optional<Reading> total() {
    if (isBlank) {
      return Optional.of(fault(0, Code.NO_TEXT, "the file holds no text"));
    }
    if (passedOver.isEmpty()) {
      return Optional.empty();
    }
    String what =
        passedOver.entrySet().stream()
            .limit(20)
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    return Optional.of(
        Reading.of(
            new Quarantined(
                file.path(),
                null,
                Stage.READ,
                Code.UNSUPPORTED,
                "records that hold no page, passed over: " + what)));
  }
}
