package tally.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tally.extract.confidence.Confidence;
import tally.extract.confidence.Curve;
import tally.extract.confidence.TrackRecord;
import tally.extract.confidence.TrackRecords;

/**
 * Learns from annotated articles how likely a figure is right: how every rule did, and which share
 * of the figures of a score was right. So that no figure vouches for itself, its score comes from
 * the records of all other articles.
 */
final class Calibration {
  /** Fewer figures than these make no point of the curve. */
  private static final int GROUP = 15;

  /** As if so many figures of the average had been in every group: no group is sure of itself. */
  private static final double PRIOR = 1;

  private Calibration() {}

  private record Scored(double score, boolean right) {}

  /** The lines of a calibration file; see {@link Confidence}. */
  static List<String> lines(Score score) {
    List<Judged> figures = Judged.of(score);
    TrackRecords records = Judged.records(figures);
    Curve curve = curve(scored(figures, records));
    List<String> lines = new ArrayList<>();
    lines.add("# How likely a figure is right. Written by: tally evaluate --calibrate FILE");
    lines.add(
        String.format(
            Locale.ROOT,
            "# From %d annotated articles with %d extracted figures, %d of them right in all.",
            score.documents(),
            figures.size(),
            figures.stream().filter(Judged::isRecord).count()));
    lines.add("#");
    lines.add("# rule, its name, how often right, how often used");
    for (Map.Entry<String, TrackRecord> rule : records.rules().entrySet()) {
      lines.add(
          String.join(
              "\t",
              Confidence.RULE,
              rule.getKey(),
              String.valueOf(rule.getValue().right()),
              String.valueOf(rule.getValue().used())));
    }
    lines.add("#");
    lines.add("# point, score (the product of the rules' precision), share of figures right");
    for (Curve.Point point : curve.points()) {
      lines.add(
          String.format(
              Locale.ROOT, "%s\t%.4f\t%.4f", Confidence.POINT, point.score(), point.right()));
    }
    return lines;
  }

  /**
   * What to expect of a calibration on articles that it has not seen: each article's figures by a
   * calibration from all others.
   */
  static List<Reliability.Claim> heldOut(Score score) {
    SortedMap<String, List<Judged>> byDoc = byDoc(Judged.of(score));
    List<Reliability.Claim> claims = new ArrayList<>();
    for (String doc : byDoc.keySet()) {
      List<Judged> others = new ArrayList<>();
      byDoc.forEach((other, figures) -> others.addAll(other.equals(doc) ? List.of() : figures));
      TrackRecords records = Judged.records(others);
      Confidence confidence = new Confidence(records, curve(scored(others, records)));
      for (Judged judged : byDoc.get(doc)) {
        claims.add(
            new Reliability.Claim(confidence.of(judged.figure().rules()), judged.isRecord()));
      }
    }
    return claims;
  }

  private static SortedMap<String, List<Judged>> byDoc(List<Judged> figures) {
    SortedMap<String, List<Judged>> byDoc = new TreeMap<>();
    for (Judged judged : figures) {
      byDoc.computeIfAbsent(judged.doc(), key -> new ArrayList<>()).add(judged);
    }
    return byDoc;
  }

  private static List<Scored> scored(List<Judged> figures, TrackRecords records) {
    List<Scored> scored = new ArrayList<>();
    for (List<Judged> ofDoc : byDoc(figures).values()) {
      TrackRecords others = records.without(Judged.records(ofDoc));
      for (Judged judged : ofDoc) {
        scored.add(new Scored(others.score(judged.figure().rules()), judged.isRecord()));
      }
    }
    return scored;
  }

  /** The rising curve that fits best (isotonic regression, by pooling adjacent violators). */
  private static Curve curve(List<Scored> scored) {
    List<Group> groups = new ArrayList<>();
    double average = share(scored);
    for (Group next : inGroups(scored)) {
      Group last = next;
      while (!groups.isEmpty()
          && (groups.get(groups.size() - 1).share(average) >= last.share(average)
              || groups.get(groups.size() - 1).score() >= last.score())) {
        last = groups.remove(groups.size() - 1).plus(last);
      }
      groups.add(last);
    }
    return new Curve(
        groups.stream()
            .map(group -> new Curve.Point(group.score(), group.share(average)))
            .toList());
  }

  /** Figures of about the same score; those of the very same score stay together. */
  private static List<Group> inGroups(List<Scored> scored) {
    List<Scored> sorted = new ArrayList<>(scored);
    sorted.sort(Comparator.comparingDouble(Scored::score));
    List<Group> groups = new ArrayList<>();
    Group group = Group.EMPTY;
    for (int i = 0; i < sorted.size(); i++) {
      Scored figure = sorted.get(i);
      group = group.plus(new Group(1, figure.right() ? 1 : 0, figure.score()));
      boolean last = i + 1 == sorted.size();
      if (last || (group.figures() >= GROUP && sorted.get(i + 1).score() > figure.score())) {
        boolean small = last && group.figures() < GROUP && !groups.isEmpty();
        groups.add(small ? groups.remove(groups.size() - 1).plus(group) : group);
        group = Group.EMPTY;
      }
    }
    return groups.isEmpty() ? List.of(new Group(1, 0, 0)) : groups;
  }

  private static double share(List<Scored> scored) {
    long right = scored.stream().filter(Scored::right).count();
    return scored.isEmpty() ? 0 : (double) right / scored.size();
  }

  /** Figures that share a point of the curve. */
  private record Group(int figures, int right, double scores) {
    static final Group EMPTY = new Group(0, 0, 0);

    Group plus(Group other) {
      return new Group(figures + other.figures, right + other.right, scores + other.scores);
    }

    /** As exact as it is written. */
    double score() {
      return Math.round(scores / figures * 10_000) / 10_000.0;
    }

    double share(double average) {
      return (right + average * PRIOR) / (figures + PRIOR);
    }
  }
}
