package tally.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose tables go to disk while they are written, links and all. POI first writes a
 * workbook with everything but the rows, and puts those in while it copies it: the links go the
 * same way.
 */
final class StreamedWorkbook extends SXSSFWorkbook {
  /** Rows that are held in memory before they go to disk. */
  private static final int WINDOW = 100;

  /** Sheets with fewer rows stay well below 4 GB, where archives need another format. */
  private static final int LARGE = 400_000;

  private final Map<String, UnaryOperator<String>> changes = new HashMap<>();
  private int longest;

  StreamedWorkbook() {
    super(new XSSFWorkbook(), WINDOW);
    // POI's own dimensions leave out the headings, which are not streamed.
    setShouldCalculateSheetDimensions(false);
  }

  /** The part of a sheet that is not streamed: headings, widths, print. */
  XSSFSheet template(SXSSFSheet sheet) {
    return getXSSFWorkbook().getSheet(sheet.getSheetName());
  }

  /** Ends a sheet that has all its rows and its table: only these links are still to come. */
  void finish(SXSSFSheet sheet, SheetLinks links) {
    longest = Math.max(longest, sheet.getLastRowNum());
    String part = template(sheet).getPackagePart().getPartName().getName().substring(1);
    int name = part.lastIndexOf('/') + 1;
    changes.put(part, links::intoSheet);
    changes.put(
        part.substring(0, name) + "_rels/" + part.substring(name) + ".rels", links::intoRelations);
  }

  @Override
  protected void injectData(ZipEntrySource template, OutputStream out) throws IOException {
    // POI's own choice is always the format for large files, which fewer programs can read.
    setZip64Mode(longest > LARGE ? Zip64Mode.Always : Zip64Mode.AsNeeded);
    super.injectData(new Changed(template, changes), out);
  }

  /** A zip archive, some of whose files are changed on the way; none keeps its time. */
  private record Changed(ZipEntrySource original, Map<String, UnaryOperator<String>> changes)
      implements ZipEntrySource {
    /** What Gradle and others write as well; archives hold local times, and none before 1980. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
      List<ZipArchiveEntry> entries = new ArrayList<>();
      long time = TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
      for (ZipArchiveEntry entry : Collections.list(original.getEntries())) {
        entry.setTime(time);
        entries.add(entry);
      }
      return Collections.enumeration(entries);
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
      return original.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
      UnaryOperator<String> change = changes.get(entry.getName());
      if (change == null) {
        return original.getInputStream(entry);
      }
      try (InputStream in = original.getInputStream(entry)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public void close() throws IOException {
      original.close();
    }

    @Override
    public boolean isClosed() {
      return original.isClosed();
    }
  }
}
