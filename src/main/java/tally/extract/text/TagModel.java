package tally.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * Gives each word of a sentence, from left to right, the tag that a part-of-speech model of OpenNLP
 * scores highest. Such a model is a table: each thing seen at a word (ends in "ed", stands behind
 * "the", follows a determiner) adds a weight to the score of each tag.
 *
 * <p>The tags are the same as those of OpenNLP's POSTaggerME, which took half the time of a whole
 * extraction: it puts what it sees at a word into some twenty strings to look up, turns the scores
 * into probabilities, and follows three readings of a sentence. Here the table is laid out by word,
 * so that each word of a sentence is looked up once for itself and its four neighbours. The highest
 * score is the highest probability too. And one reading is enough: POSTaggerME keeps what it saw at
 * a word, the tags before it included, for all three, so that the first always wins.
 *
 * <p>What is seen at a word is told by {@code generator.featuregen} in the model's file (English,
 * version 1.3). A test compares the tags with POSTaggerME's.
 */
final class TagModel {
  private static final Context NOTHING = new Context(new int[0], new double[0]);

  /** Where a word stands from the one to be tagged: two before it to two behind it. */
  private static final List<String> WINDOW = List.of("p2w", "p1w", "w", "n1w", "n2w");

  private static final int REACH = 2;
  private static final int LONGEST_AFFIX = 4;

  /**
   * What the model has learnt of a word.
   *
   * @param byPlace what it adds to the scores of a tag, by where it stands from that, as in WINDOW
   * @param byShape what it adds to the scores of its own tag, by how it is written
   */
  private record Word(List<Context> byPlace, Map<String, Context> byShape) {
    static Word unknown() {
      return new Word(
          new ArrayList<>(Collections.nCopies(WINDOW.size(), NOTHING)), new HashMap<>());
    }
  }

  private static final Word UNKNOWN = Word.unknown();

  private final List<String> tags;
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Context> beginnings = new HashMap<>();
  private final Map<String, Context> endings = new HashMap<>();
  private final Map<String, Context> shapes = new HashMap<>();
  private final Context always;
  private final List<Context> nearStart;
  private final Context[] behind;
  private final Context[][] behindTwo;

  TagModel(POSModel model) {
    AbstractModel table = model.getArtifact("pos.model");
    Object[] data = table.getDataStructures();
    Map<String, Context> weights = new HashMap<>();
    ((Map<?, ?>) data[1]).forEach((seen, added) -> weights.put((String) seen, (Context) added));
    weights.forEach(this::sort);
    tags = List.of((String[]) data[2]);
    always = weights.getOrDefault("def", NOTHING);
    nearStart =
        Stream.of("S=begin", "p1S=begin", "p2S=begin")
            .map(place -> weights.getOrDefault(place, NOTHING))
            .toList();
    behind = new Context[tags.size()];
    behindTwo = new Context[tags.size()][tags.size()];
    for (int last = 0; last < tags.size(); last++) {
      behind[last] = weights.getOrDefault("t=" + tags.get(last), NOTHING);
      for (int first = 0; first < tags.size(); first++) {
        String both = tags.get(first) + "," + tags.get(last);
        behindTwo[first][last] = weights.getOrDefault("t2=" + both, NOTHING);
      }
    }
  }

  /** Puts what may be seen at a word where it is looked up: by word, by affix, by shape. */
  private void sort(String seen, Context weights) {
    int equals = seen.indexOf('=');
    String name = seen.substring(0, Math.max(equals, 0));
    String value = seen.substring(equals + 1);
    switch (name) {
      case "pre" -> beginnings.put(value, weights);
      case "suf" -> endings.put(value, weights);
      case "wc" -> shapes.put(value, weights);
      case "w&c" -> {
        int comma = value.lastIndexOf(',');
        word(value.substring(0, comma)).byShape().put(value.substring(comma + 1), weights);
      }
      default -> {
        int place = WINDOW.indexOf(name);
        if (place >= 0) {
          word(value).byPlace().set(place, weights);
        }
      }
    }
  }

  private Word word(String lower) {
    return words.computeIfAbsent(lower, any -> Word.unknown());
  }

  /** Whether the model has seen a word, in small letters, often enough to have learnt of it. */
  boolean knows(String lower) {
    return words.containsKey(lower);
  }

  /** The tags of the words of a sentence. */
  List<String> tag(List<String> sentence) {
    Word[] known = new Word[sentence.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = words.getOrDefault(StringUtil.toLowerCase(sentence.get(i)), UNKNOWN);
    }
    int[] found = new int[known.length];
    double[] scores = new double[tags.size()];
    for (int i = 0; i < found.length; i++) {
      Arrays.fill(scores, 0);
      add(always, scores);
      addNeighbours(known, i, scores);
      addLooks(sentence.get(i), known[i], scores);
      add(i < nearStart.size() ? nearStart.get(i) : NOTHING, scores);
      add(i >= 1 ? behind[found[i - 1]] : NOTHING, scores);
      add(i >= 2 ? behindTwo[found[i - 2]][found[i - 1]] : NOTHING, scores);
      found[i] = highest(scores);
    }
    return Arrays.stream(found).mapToObj(tags::get).toList();
  }

  private static void addNeighbours(Word[] known, int at, double[] scores) {
    int end = Math.min(known.length, at + REACH + 1);
    for (int i = Math.max(0, at - REACH); i < end; i++) {
      add(known[i].byPlace().get(i - at + REACH), scores);
    }
  }

  private void addLooks(String word, Word known, double[] scores) {
    int longest = Math.min(LONGEST_AFFIX, word.length());
    for (int length = 1; length <= longest; length++) {
      add(beginnings.getOrDefault(word.substring(0, length), NOTHING), scores);
      add(endings.getOrDefault(word.substring(word.length() - length), NOTHING), scores);
    }
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    add(shapes.getOrDefault(shape, NOTHING), scores);
    add(known.byShape().getOrDefault(shape, NOTHING), scores);
  }

  private static void add(Context weights, double[] scores) {
    int[] weighed = weights.getOutcomes();
    double[] values = weights.getParameters();
    for (int i = 0; i < weighed.length; i++) {
      scores[weighed[i]] += values[i];
    }
  }

  private static int highest(double[] scores) {
    int highest = 0;
    for (int i = 1; i < scores.length; i++) {
      highest = scores[i] > scores[highest] ? i : highest;
    }
    return highest;
  }
}
