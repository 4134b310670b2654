package tally.extract.furniture;

import java.util.List;

/**
 * What stands outside the article on a page that was taken as a whole, menus and all; and the
 * headlines of other stories below the last paragraph of any.
 */
final class PageEdges implements PageRule {
  private static final int MENU_LABELS = 25;
  private static final int MENU_SHARE = 3;
  private static final int HEADLINE_ABOVE = 12;
  private static final int TITLE_ABOVE = 80;
  private static final int ENOUGH_PROSE = 3;
  private static final int LONGEST_HEADLINE = 20;
  private static final int WEIGHT_OF_PROSE = 60;
  private static final int WEIGHT_OF_TITLE = 100;

  @Override
  public void mark(Page page, Marks marks) {
    if (isWholePage(page)) {
      markOutside(page, marks);
    } else if (page.proseLines() >= ENOUGH_PROSE) {
      markBelow(page.lines(), marks);
    }
  }

  private static boolean isWholePage(Page page) {
    long labels = page.lines().stream().filter(Line::isLabel).count();
    return labels >= MENU_LABELS && labels * MENU_SHARE >= page.lines().size();
  }

  private static void markOutside(Page page, Marks marks) {
    List<Line> lines = page.lines();
    int[] body = body(page, marks);
    int start = headline(page, body[0]);
    for (int i = 0; i < lines.size(); i++) {
      if (i < start || i > body[1]) {
        marks.mark(lines.get(i), "outside");
      }
    }
  }

  /** First and last line of the stretch that holds the most prose for the least of the rest. */
  private static int[] body(Page page, Marks marks) {
    List<Line> lines = page.lines();
    int[] best = {0, lines.size() - 1};
    int most = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += page.isTitle(lines.get(i)) ? WEIGHT_OF_TITLE : weight(lines.get(i), marks);
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > most) {
        most = sum;
        best = new int[] {start, i};
      }
    }
    return best;
  }

  private static int weight(Line line, Marks marks) {
    if (marks.isMarked(line)) {
      return marks.isMarked(line, "legal") && line.isProse() ? -40 : -8;
    }
    return switch (line.shape()) {
      case PROSE -> Math.min(line.words().size(), WEIGHT_OF_PROSE);
      case HEADLINE -> -6;
      case LABEL -> -4;
      case LISTED -> -2;
    };
  }

  /** The headline above the body: the known one, or else the nearest that looks like one. */
  private static int headline(Page page, int body) {
    int nearest = body;
    for (int i = body - 1; i >= 0 && i >= body - TITLE_ABOVE; i--) {
      Line line = page.lines().get(i);
      if (page.isTitle(line)) {
        return i;
      }
      if (nearest == body && i >= body - HEADLINE_ABOVE && line.isHeadline()) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** Headlines below the last paragraph; items of a list that ends the article are spared. */
  private static void markBelow(List<Line> lines, Marks marks) {
    for (int i = lines.size() - 1; i > 0; i--) {
      Line line = lines.get(i);
      if (marks.isMarked(line)) {
        continue;
      }
      boolean headline = line.isHeadline() && line.words().size() <= LONGEST_HEADLINE;
      boolean label = line.isLabel() && !line.hasDigit();
      if ((!label && !headline) || line.endsWithStop() || line.sentences().size() > 1) {
        return;
      }
      if (startsWithNumber(line) && startsWithNumber(lines.get(i - 1))) {
        return;
      }
      marks.mark(line, "below");
    }
  }

  private static boolean startsWithNumber(Line line) {
    return line.first().startsWithDigit();
  }
}
