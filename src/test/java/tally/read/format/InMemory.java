package tally.read.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tally.model.Quarantined;
import tally.read.fields.FieldNames;
import tally.read.fields.Fields;
import tally.read.files.Format;
import tally.read.files.Slice;
import tally.read.files.SourceFile;

/** Files that are on no disk, and what is read of them. */
final class InMemory implements Unlisted {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private FieldNames names = FieldNames.USUAL;

  static InMemory file(String name, byte[] content) {
    InMemory storage = new InMemory();
    storage.files.put(name, content);
    return storage;
  }

  static InMemory file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  InMemory with(FieldNames called) {
    names = called;
    return this;
  }

  /** All readings of all files. */
  List<Reading> read() {
    List<Slice> slices = files.keySet().stream().map(name -> Slice.whole(source(name))).toList();
    List<Reading> readings = new ArrayList<>();
    new FileReader(this, names).read(slices).forEachRemaining(readings::add);
    return readings;
  }

  /** All readings, each in a line. */
  List<String> show() {
    return read().stream().map(InMemory::show).toList();
  }

  private static String show(Reading reading) {
    String article =
        reading.article() == null
            ? ""
            : reading.article().head().id() + " " + reading.article().text();
    Quarantined fault = reading.quarantined();
    String told =
        fault == null ? "" : fault.path() + " " + fault.code() + " @" + fault.byteOffset();
    return article.isEmpty() || told.isEmpty() ? article + told : article + " ~ " + told;
  }

  private SourceFile source(String name) {
    Format format = Format.of(name).orElseThrow();
    return new SourceFile(
        name, name, format, Format.isGzip(name), files.get(name).length, Fields.NONE);
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  /** An archive of files given as name, content, name, content. */
  static byte[] zip(Object... files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < files.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) files[i]));
        zip.write(
            files[i + 1] instanceof byte[] bytes
                ? bytes
                : ((String) files[i + 1]).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  /** A record of a web archive with a page as a server sends it. */
  static String response(String url, String header, String page) {
    String http = "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + page;
    return record("response", url, "application/http; msgtype=response", http);
  }

  static String record(String type, String url, String contentType, String body) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: "
        + url
        + "\r\nWARC-Date: 2026-03-24T10:00:00Z\r\nContent-Type: "
        + contentType
        + "\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  @Override
  public InputStream open(String location, long from) throws IOException {
    byte[] content = files.get(location);
    if (content == null) {
      throw new FileNotFoundException(location);
    }
    int start = (int) Math.min(from, content.length);
    return new ByteArrayInputStream(content, start, content.length - start);
  }
}
