package tally.tabulate.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final String STORY =
      """
      The river left its bed near Port Aranda on Tuesday night, and 14 people have drowned, the
      civil guard said. Another 230 spent the night on the roof of a school.

      Boats from three towns are looking for those who are missing. A bridge on the coast road gave
      way at dawn, and the railway to the capital is under water for 9 kilometres. The governor
      called out the army and asked everyone on the left bank to leave before the next rain, which
      is expected on Thursday. Nobody knows how many had come for the market.

      Farmers said they had seen nothing like it since they were children. Whole orchards went by,
      they said, with the fruit still on the trees, and the water was as brown as the hills. The
      harbour is closed, and ships wait outside until the wood that floats in it has been cleared.
      """;

  private static final String BULLETIN =
      """
      The ministry of health publishes the state of the measles outbreak every day at noon. In the
      north %1$d people lie in hospital and in the south %2$d, the ministry said. Since yesterday
      %3$d children have fallen ill. Parents are asked to have their children vaccinated at the next
      health post, which is open from morning to evening, also on holidays. Those who have a fever
      should stay at home and call the doctor. Nurses go from house to house in the villages where
      the road is closed. The next bulletin follows tomorrow at the same time. The ministry thanks
      all who help, and asks newspapers and stations to print and read this in full, with the
      addresses of the health posts, which stand below in the order of the alphabet.
      """;

  @Test
  void whiteSpaceCapitalsAndPunctuationAreNoDifference() {
    String other = STORY.toUpperCase(Locale.ROOT).replace(" ", " \u00a0\n").replace(",", " \u2013");
    assertThat(Signature.of(other)).isEqualTo(Signature.of(STORY));
    assertThat(Signature.of("Co\u00adopera\u0301tion").hash())
        .isEqualTo(Signature.of("coopera\u0301tion").hash())
        .isEqualTo(Signature.of("cooper\u00e1tion").hash());
    assertThat(likeness(STORY, 1, other, 300)).contains(Likeness.SAME);
  }

  @Test
  void aMastheadsOwnLinesAreNoDifference() {
    String run = "THE HILL TIMES\n\n" + STORY + "\nReporting by our staff.";
    assertThat(likeness(STORY, 1, run, 1)).contains(Likeness.SAME);
    assertThat(likeness(STORY, 1, run, 3)).contains(Likeness.SAME);
    assertThat(likeness(STORY, 1, run, 20)).isEmpty();
  }

  @Test
  void anUpdateIsAVersion() {
    String longer =
        STORY.replace("14 people", "19 people")
            + "\nOn Wednesday evening the army reached the last village on the left bank. Soldiers"
            + " carried 40 old people out of a home there, a colonel told reporters.\n";
    assertThat(likeness(STORY, 1, longer, 1)).contains(Likeness.VERSION);
  }

  @Test
  void aShortenedCopyIsAVersion() {
    String shorter = STORY.substring(0, STORY.indexOf("harbour is closed"));
    assertThat(likeness(STORY, 1, shorter, 2)).contains(Likeness.VERSION);
    assertThat(likeness(shorter, null, STORY, 2)).contains(Likeness.VERSION);
  }

  @Test
  void theNextDaysBulletinIsNoCopy() {
    String first = String.format(BULLETIN, 120, 48, 17);
    String next = String.format(BULLETIN, 131, 45, 22);
    assertThat(likeness(first, 1, next, 2)).isEmpty();
    assertThat(likeness(first, null, next, null)).isEmpty();
    assertThat(likeness(first, 1, first, 2)).contains(Likeness.SAME);
  }

  @Test
  void aShortPieceIsACopyOnlyWordByWordAndOfTheSameTime() {
    String brief =
        "Two people were killed on Monday when a lorry hit a bus near Sulm, police said.";
    assertThat(likeness(brief, 1, brief.toUpperCase(Locale.ROOT), 2)).contains(Likeness.SAME);
    assertThat(likeness(brief, 1, brief, 30)).isEmpty();
    assertThat(likeness(brief, 1, brief.replace("Two", "Three"), 1)).isEmpty();
    assertThat(likeness("Watch live", 1, "Watch live", 1)).isEmpty();
    assertThat(likeness("", 1, "", 1)).isEmpty();
  }

  @Test
  void whatStandsBelowManyPiecesMakesNoCopies() {
    String line = "Our team looks back on what moved the valley most this week.";
    assertThat(same(line, "Ferry strike, day 3", 1, "A bridge for Sulm", 1)).isFalse();
    assertThat(same(line, "Ferry strike: what to know", 1, "What the ferry strike means", 1))
        .isTrue();
    assertThat(same(line, "Ferry strike: what to know", 1, "What the ferry strike means", 2))
        .isTrue();
    assertThat(same(line, "Ferries, floods and a vote", 1, "A vote, a wedding and snow", 3))
        .isFalse();
    assertThat(same(line, "The week in the valley: May 3", 3, "The week in the valley: May 9", 9))
        .isFalse();
    assertThat(same(line, "The week in the valley", 3, "The week in the valley", 9)).isTrue();
    assertThat(same(line, "The week in the valley", 3, "The week in the valley", 17)).isFalse();
    assertThat(same(line, "Ferry strike, day 3", null, "A bridge for Sulm", null)).isFalse();
  }

  @Test
  void eachMastheadWritesItsOwnHeadline() {
    String brief =
        "Two people were killed and nine were hurt on Monday when a lorry hit a bus near Sulm, the"
            + " police of the province said in the evening.";
    assertThat(same(brief, "Two die near Sulm", 1, "Lorry crashes into bus", 1)).isTrue();
    assertThat(same(brief, "Two die near Sulm", 1, "Lorry crashes into bus", 2)).isFalse();
    assertThat(same(STORY, "Fourteen drown", 1, "River leaves its bed", 200)).isTrue();
  }

  @Test
  void anotherStoryIsNoCopy() {
    assertThat(likeness(STORY, 1, BULLETIN, 1)).isEmpty();
    assertThat(Signature.of(STORY).keys())
        .doesNotContainAnyElementsOf(Signature.of(BULLETIN).keys());
  }

  @Test
  void theFamilysOriginalWasPublishedFirstWhateverTheOrderOfLinks() {
    Issue first = issue("z.txt", 1);
    Issue copy = issue("z-2.txt", 1);
    Issue update = issue("a.txt", 2);
    Issue undated = issue("b.txt", null);
    List<Link> links =
        List.of(
            new Link(undated, update, true),
            new Link(copy, first, true),
            new Link(update, copy, false));
    List<Relative> expected =
        List.of(
            new Relative("z.txt", "z.txt", 0, true),
            new Relative("z-2.txt", "z.txt", 1, true),
            new Relative("a.txt", "z.txt", 2, false),
            new Relative("b.txt", "z.txt", 3, false));
    assertThat(Families.of(links)).isEqualTo(expected);
    assertThat(Families.of(List.of(links.get(2), links.get(0), links.get(1)))).isEqualTo(expected);
    assertThat(issue("c.jsonl#2", 1)).isLessThan(issue("c.jsonl#10", 1));
  }

  /** What two texts are to each other, published on these days of a year. */
  private static Optional<Likeness> likeness(String one, Integer day, String other, Integer later) {
    return Likeness.of(
        new Signed(issue("one.txt", day), null, Signature.of(one)),
        new Signed(issue("other.txt", later), null, Signature.of(other)));
  }

  /** Whether two pieces with the same text are one. */
  private static boolean same(String text, String one, Integer day, String other, Integer later) {
    return Likeness.of(
            new Signed(issue("one.txt", day), one, Signature.of(text)),
            new Signed(issue("other.txt", later), other, Signature.of(text)))
        .isPresent();
  }

  private static Issue issue(String id, Integer day) {
    LocalDate published = day == null ? null : LocalDate.ofYearDay(2026, day);
    return new Issue(id, published, published);
  }
}
