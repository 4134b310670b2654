package tally.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.ss.util.CellReference;

/**
 * The links from one sheet into the web, kept as the text that stands for them in its files: POI's
 * own take 3 KB of memory each, which makes 200 MB and a quarter of a minute for one sheet.
 */
final class SheetLinks {
  /** Excel drops all links of a sheet that has more. */
  static final int MOST = 65_530;

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final StringBuilder cells = new StringBuilder();
  private int count;

  /**
   * Links a cell to an address.
   *
   * @param address an address of the web, in ASCII
   * @return whether it is linked; not if the sheet has as many links as it may have
   */
  boolean add(int row, int column, String address) {
    if (count == MOST) {
      return false;
    }
    count++;
    // POI's own begin with rId.
    String id = ids.computeIfAbsent(address, unseen -> "link" + (ids.size() + 1));
    cells
        .append("<hyperlink ref=\"")
        .append(new CellReference(row, column).formatAsString())
        .append("\" r:id=\"")
        .append(id)
        .append("\"/>");
    return true;
  }

  /** The file of the sheet with its links in it. */
  String intoSheet(String xml) {
    String links = "<hyperlinks xmlns:r=\"" + RELATIONS + "\">" + cells + "</hyperlinks>";
    // The order of a sheet's elements is fixed.
    return count == 0 ? xml : inserted(xml, links, "<pageMargins");
  }

  /** The file of the sheet's relations with the addresses in it. */
  String intoRelations(String xml) {
    String addresses =
        ids.entrySet().stream()
            .map(entry -> relation(entry.getValue(), entry.getKey()))
            .collect(Collectors.joining());
    return inserted(xml, addresses, "</Relationships>");
  }

  private static String relation(String id, String address) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\" TargetMode=\"External\"/>"
        .formatted(id, PackageRelationshipTypes.HYPERLINK_PART, escaped(address));
  }

  /** An address in ASCII has no other characters that XML minds. */
  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("'", "&apos;");
  }

  private static String inserted(String xml, String what, String before) {
    int at = xml.lastIndexOf(before);
    if (at < 0) {
      throw new IllegalStateException("no " + before + " to put links before");
    }
    return xml.substring(0, at) + what + xml.substring(at);
  }
}
