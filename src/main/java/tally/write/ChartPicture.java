package tally.write;

import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.TextAlignment;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/**
 * The picture of a chart: a line with markers for each source over an axis of time. The colours are
 * those of Okabe and Ito, which colour-blind readers can tell apart (but for their yellow, which is
 * too faint on white and gives way to grey); the markers differ as well.
 */
final class ChartPicture {
  private static final List<String> COLOURS =
      List.of("0072B2", "D55E00", "009E73", "CC79A7", "E69F00", "56B4E9", "000000", "999999");

  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.DIAMOND, MarkerStyle.TRIANGLE);

  /** In points, from 2 to 72. */
  private static final String MARKER_SIZE = "8";

  /** In 60,000ths of a degree. */
  private static final int UPWARDS = -90 * 60_000;

  /** Up to here the labels of an axis may need decimals. */
  private static final int FEW = 5;

  private static final String INK = "333333";
  private static final String GREY = "5F6B7A";
  private static final String GRID = "DDE3EA";

  private final XSSFSheet sheet;
  private final Chart chart;

  ChartPicture(XSSFSheet sheet, Chart chart) {
    this.sheet = sheet;
    this.chart = chart;
  }

  /** Draws the series into the sheet between two rows, over so many columns from the first on. */
  void draw(List<ChartSheet.Drawn> drawn, int top, int bottom, int columns) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart picture =
        drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, columns, bottom));
    picture
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(chart.title() + ". " + chart.subtitle());
    // Left out, it means round.
    picture.getCTChartSpace().addNewRoundedCorners().setVal(false);
    title(picture);
    picture.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    picture.displayBlanksAs(DisplayBlanks.GAP);
    XDDFValueAxis time = timeAxis(picture, drawn);
    XDDFValueAxis values = valueAxis(picture, time, drawn);
    XDDFScatterChartData data =
        (XDDFScatterChartData) picture.createData(ChartTypes.SCATTER, time, values);
    data.setStyle(ScatterStyle.LINE_MARKER);
    data.setVaryColors(false);
    for (int i = 0; i < drawn.size(); i++) {
      line(data, drawn.get(i), i);
    }
    picture.plot(data);
    for (CTValAx axis : picture.getCTChart().getPlotArea().getValAxList()) {
      axis.getNumFmt().setSourceLinked(false);
    }
  }

  private void title(XSSFChart picture) {
    picture.setTitleText(chart.title());
    picture.setTitleOverlay(false);
    XDDFTextBody body = picture.getFormattedTitle();
    look(body.getParagraph(0), 14, INK, true);
    if (!chart.subtitle().isEmpty()) {
      XDDFTextParagraph subtitle = body.addNewParagraph();
      subtitle.appendRegularRun(chart.subtitle());
      look(subtitle, 10, GREY, false);
    }
  }

  private static void look(XDDFTextParagraph line, double points, String colour, boolean bold) {
    line.setTextAlignment(TextAlignment.CENTER);
    for (XDDFTextRun run : line.getTextRuns()) {
      run.setFontSize(points);
      run.setFontColor(colour(colour));
      run.setBold(bold);
    }
  }

  private static XDDFValueAxis timeAxis(XSSFChart picture, List<ChartSheet.Drawn> drawn) {
    List<LocalDate> days =
        drawn.stream().flatMap(line -> line.points().stream()).map(Point::day).sorted().toList();
    DateAxis span = DateAxis.over(days.get(0), days.get(days.size() - 1));
    XDDFValueAxis axis = picture.createValueAxis(AxisPosition.BOTTOM);
    axis.setMinimum(span.from());
    axis.setMaximum(span.to());
    axis.setMajorUnit(span.step());
    axis.setNumberFormat(span.format());
    lookQuiet(axis);
    return axis;
  }

  private XDDFValueAxis valueAxis(
      XSSFChart picture, XDDFValueAxis time, List<ChartSheet.Drawn> drawn) {
    XDDFValueAxis axis = picture.createValueAxis(AxisPosition.LEFT);
    DoubleSummaryStatistics values =
        drawn.stream()
            .flatMap(line -> line.points().stream())
            .mapToDouble(Point::value)
            .summaryStatistics();
    if (values.getMin() >= 0) {
      // From zero: an axis cut off below makes small differences look large.
      axis.setMinimum(0);
    }
    axis.setNumberFormat(values.getMax() < FEW ? "0.0#" : "#,##0");
    axis.setCrosses(AxisCrosses.MIN);
    time.setCrosses(AxisCrosses.MIN);
    if (!chart.valueAxis().isEmpty()) {
      axis.setTitle(chart.valueAxis());
      CTTitle title = picture.getCTChart().getPlotArea().getValAxArray(1).getTitle();
      look(new XDDFTitle(picture, title).getBody().getParagraph(0), 10, GREY, false);
      title.getTx().getRich().getBodyPr().setRot(UPWARDS);
    }
    axis.getOrAddMajorGridProperties().setLineProperties(stroke(GRID, 0.75));
    lookQuiet(axis);
    return axis;
  }

  private static void lookQuiet(XDDFValueAxis axis) {
    axis.setMajorTickMark(AxisTickMark.OUT);
    axis.getOrAddShapeProperties().setLineProperties(stroke(GREY, 0.75));
    axis.getOrAddTextProperties().setFontSize(9.0);
  }

  private void line(XDDFScatterChartData data, ChartSheet.Drawn line, int order) {
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            data.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, line.days()),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, line.values()));
    CellReference name = new CellReference(sheet.getSheetName(), line.first(), 0, true, true);
    series.setTitle(line.name(), name);
    series.setSmooth(false);
    String colour = COLOURS.get(order);
    series.setLineProperties(stroke(colour, 2.0));
    series.setMarkerStyle(MARKERS.get(order % MARKERS.size()));
    enlarge(series.getCTScatterSer().getMarker());
    XDDFShapeProperties marker =
        new XDDFShapeProperties(series.getCTScatterSer().getMarker().addNewSpPr());
    marker.setFillProperties(fill(colour));
    marker.setLineProperties(stroke("FFFFFF", 0.75));
  }

  /**
   * A single point has no line, and must be seen. The small edition of POI's schemas has no setter.
   */
  private static void enlarge(CTMarker marker) {
    try (XmlCursor cursor = marker.getSymbol().newCursor()) {
      String namespace = cursor.getName().getNamespaceURI();
      cursor.toEndToken();
      cursor.toNextToken();
      cursor.beginElement("size", namespace);
      cursor.insertAttributeWithValue("val", MARKER_SIZE);
    }
  }

  private static XDDFLineProperties stroke(String colour, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(colour));
    line.setWidth(points);
    return line;
  }

  private static XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(colour(colour));
  }

  private static XDDFColor colour(String rgb) {
    return XDDFColor.from(HexFormat.of().parseHex(rgb));
  }
}
