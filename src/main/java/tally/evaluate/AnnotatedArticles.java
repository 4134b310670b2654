package tally.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import tally.model.Article;
import tally.model.Extraction;
import tally.model.Figure;
import tally.read.LocalArticles;
import tally.read.files.NoInput;
import tally.read.format.Reading;

/** Extracts the figures of annotated articles, and scores them. */
final class AnnotatedArticles {
  private static final int SHOWN = 5;

  private final Function<Article, Extraction> extractor;
  private final Optional<String> metadata;
  private final PrintWriter err;

  AnnotatedArticles(
      Function<Article, Extraction> extractor, Optional<String> metadata, PrintWriter err) {
    this.extractor = extractor;
    this.metadata = metadata;
    this.err = err;
  }

  /**
   * Scores the articles of a folder.
   *
   * @throws NoInput if there is none of those that are annotated
   */
  Score score(Gold gold, String texts) throws IOException {
    Map<String, List<Figure>> extracted = extracted(gold.docs(), texts);
    if (extracted.isEmpty()) {
      throw new NoInput("None of the annotated articles is in " + texts + ".");
    }
    Set<String> missing = new TreeSet<>(gold.docs());
    missing.removeAll(extracted.keySet());
    if (!missing.isEmpty()) {
      err.println("Not found, so all their figures count as missed: " + some(missing));
    }
    return Scorer.score(gold, extracted);
  }

  private Map<String, List<Figure>> extracted(Set<String> docs, String texts) throws IOException {
    Map<String, List<Figure>> extracted = new TreeMap<>();
    try (Stream<Reading> readings = LocalArticles.of(texts, metadata)) {
      for (Iterator<Reading> all = readings.iterator(); all.hasNext(); ) {
        Reading reading = all.next();
        Optional<Article> article = Optional.ofNullable(reading.article());
        String doc = doc(article.map(a -> a.head().id()).orElseGet(() -> path(reading)), docs);
        if (docs.contains(doc)) {
          article.ifPresentOrElse(
              annotated ->
                  extracted
                      .computeIfAbsent(doc, k -> new ArrayList<>())
                      .addAll(extractor.apply(annotated).figures()),
              () -> err.println(path(reading) + ": " + reading.quarantined().message()));
        }
      }
    }
    return extracted;
  }

  private static String path(Reading quarantined) {
    return quarantined.quarantined().path();
  }

  /** The name that annotations have for an article: its file's, mostly without the ending. */
  private static String doc(String id, Set<String> docs) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    int ending = name.lastIndexOf('.');
    return docs.contains(name) || ending < 0 ? name : name.substring(0, ending);
  }

  private static String some(Set<String> docs) {
    String shown = String.join(", ", docs.stream().limit(SHOWN).toList());
    return docs.size() > SHOWN ? shown + " and " + (docs.size() - SHOWN) + " more." : shown + ".";
  }
}
