package tally.extract.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tally.extract.text.ArticleText;
import tally.model.Attribution;
import tally.model.Sentence;

/**
 * Whose words a sentence goes on with when it names nobody: the ministry's, in the list or bulletin
 * that its statement introduces; the general staff's, in its section of a round-up. An ordinary
 * statement ends with its sentence, or with the share of its figure that the next sentence tells.
 */
final class Continuations {
  private static final int LEAD = 4;

  private final ArticleText text;
  private final BitSet furniture;
  private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
  private final Lines lines;
  private final Openings openings;
  private final BitSet leads = new BitSet();
  private final Attribution[] goingOn;

  private Attribution speaker;
  private Openings.Reach reach = Openings.Reach.NONE;
  private int opened;

  Continuations(ArticleText text, List<Attribution> attributions, BitSet furniture) {
    this.text = text;
    this.furniture = furniture;
    for (Attribution attribution : attributions) {
      bySentence.computeIfAbsent(attribution.sentence(), s -> new ArrayList<>()).add(attribution);
    }
    this.lines = new Lines(text);
    this.openings = new Openings(text, lines);
    this.goingOn = new Attribution[text.sentences().size()];
    findLeads();
    for (Sentence sentence : text.sentences()) {
      if (!furniture.get(sentence.paragraph())) {
        read(sentence);
      }
    }
  }

  /** Who goes on speaking in this sentence. */
  Optional<Attribution> in(int sentence) {
    return Optional.ofNullable(goingOn[sentence]);
  }

  /** One name in bold may be anybody's; two that report make a round-up. */
  private void findLeads() {
    for (Map.Entry<Integer, List<Attribution>> here : bySentence.entrySet()) {
      if (lines.isBoldLead(text.sentences().get(here.getKey()), here.getValue().get(0))) {
        leads.set(here.getKey());
      }
    }
    if (leads.cardinality() < 2) {
      leads.clear();
    }
    for (List<Attribution> here : bySentence.values()) {
      if (here.get(0).rule().equals(SectionHeadings.RULE)) {
        leads.set(here.get(0).sentence());
      }
    }
  }

  private void read(Sentence sentence) {
    List<Attribution> own = bySentence.getOrDefault(sentence.index(), List.of());
    if (ends(sentence, own)) {
      reach = Openings.Reach.NONE;
    }
    if (reach != Openings.Reach.NONE) {
      goingOn[sentence.index()] = speaker;
    } else {
      goingOn[sentence.index()] = shared(sentence, own);
    }
    open(sentence, own);
  }

  /** Whether what somebody opened is over before this sentence. */
  private boolean ends(Sentence sentence, List<Attribution> own) {
    boolean newLine = sentence.paragraph() != opened;
    boolean heading = lines.isHeading(sentence.paragraph()) && !lines.isItem(sentence.paragraph());
    return switch (reach) {
      case NONE -> false;
      case SECTION -> leads.get(sentence.index()) || (newLine && heading);
      case PARAGRAPH -> newLine && !lines.isItem(sentence.paragraph());
      case NEXT -> sentence.paragraph() > nextLine(opened);
      case OPEN ->
          (newLine && heading)
              || openings.isWritersVoice(sentence)
              || own.stream().anyMatch(a -> !a.source().name().equals(speaker.source().name()));
    };
  }

  /** The next paragraph that is part of the article. */
  private int nextLine(int paragraph) {
    int next = paragraph + 1;
    while (next < text.paragraphs().size() && (furniture.get(next) || lines.isEmpty(next))) {
      next++;
    }
    return next;
  }

  private void open(Sentence sentence, List<Attribution> own) {
    for (Attribution attribution : own) {
      reachBack(sentence, attribution);
      boolean lead = leads.get(sentence.index()) && attribution.equals(own.get(0));
      Openings.Reach found =
          lead
              ? Openings.Reach.SECTION
              : openings.of(sentence, attribution, nextLine(sentence.paragraph()));
      if (found != Openings.Reach.NONE && (reach != Openings.Reach.SECTION || lead)) {
        speaker = attribution;
        reach = found;
        opened = sentence.paragraph();
      }
    }
  }

  /** "The army said this": what stood before it is what the army said. */
  private void reachBack(Sentence sentence, Attribution attribution) {
    if (!openings.pointsBack(sentence, attribution)) {
      return;
    }
    int first = openings.isThisIs(sentence) ? sentence.index() - 1 : 0;
    for (int s = sentence.index() - 1; s >= Math.max(first, sentence.index() - LEAD); s--) {
      int paragraph = text.sentences().get(s).paragraph();
      if (furniture.get(paragraph)) {
        continue;
      }
      if (bySentence.containsKey(s) || lines.isHeading(paragraph)) {
        return;
      }
      goingOn[s] = attribution;
    }
  }

  /** Of those, 14 are children: a share of what the sentence before has a source for. */
  private Attribution shared(Sentence sentence, List<Attribution> own) {
    int before = sentence.index() - 1;
    if (!own.isEmpty() || before < 0) {
      return null;
    }
    Sentence previous = text.sentences().get(before);
    boolean together = previous.paragraph() == sentence.paragraph();
    List<Attribution> there = bySentence.getOrDefault(before, List.of());
    if (!together || !openings.isShare(sentence, previous)) {
      return null;
    }
    return there.size() == 1 ? there.get(0) : there.isEmpty() ? goingOn[before] : null;
  }
}
