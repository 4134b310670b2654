package tally.extract.furniture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tally.extract.furniture.PhraseBook.Place;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Who wrote the article: the boxes that pages have for it, and the notes below the last paragraph.
 */
final class AuthorNotes implements PageRule {
  private static final String RULE = "author";
  private static final int LONGEST_BOX = 12;

  private final PhraseBook phrases;
  private final Roles roles;

  AuthorNotes(PhraseBook phrases, Roles roles) {
    this.phrases = phrases;
    this.roles = roles;
  }

  @Override
  public void mark(Page page, Marks marks) {
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (phrases.whole(lines.get(i).words(), Place.BOX).isPresent()) {
        markBox(lines, i, marks);
      }
    }
    markNotesAtEnd(lines, marks);
  }

  /** From the box's label down to the note itself, which names one of the names before it. */
  private void markBox(List<Line> lines, int label, Marks marks) {
    Set<String> names = new HashSet<>();
    for (int i = label + 1; i < lines.size() && i <= label + LONGEST_BOX; i++) {
      Line line = lines.get(i);
      boolean note = line.isProse() && (isNote(line) || names.contains(name(line)));
      if (line.isProse() ? !note : line.isHeadline() || line.isListed()) {
        return;
      }
      marks.mark(line, RULE);
      if (note) {
        return;
      }
      names.add(line.first().lower());
    }
  }

  private static String name(Line line) {
    return line.first().lower();
  }

  private boolean isNote(Line line) {
    List<Sentence> sentences = line.sentences();
    return !isQuoting(line)
        && roles.introduces(sentences.get(0))
        && sentences.stream().skip(1).allMatch(roles::goesOn);
  }

  private static boolean isQuoting(Line line) {
    return line.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text)
        .anyMatch(text -> text.equals("\"") || text.equals("“"));
  }

  /** Upwards from the end, as long as what is passed can't be the article. */
  private void markNotesAtEnd(List<Line> lines, Marks marks) {
    for (int i = lines.size() - 1; i > 0; i--) {
      Line line = lines.get(i);
      if (line.isProse() && !marks.isMarked(line)) {
        if (!isNote(line)) {
          return;
        }
        marks.mark(line, RULE);
      }
    }
  }
}
