package tally.tabulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;
import tally.model.Claim;
import tally.model.CountBySource;
import tally.model.Disagreement;
import tally.model.Extent;
import tally.model.Figure;
import tally.model.Mention;
import tally.model.Modifier;
import tally.model.Period;
import tally.model.SourceSummary;
import tally.model.Status;
import tally.spark.RecordEncoder;
import tally.spark.SharedSession;
import tally.tabulate.source.SourceAliases;

class TabulationIT {
  private static final List<Sample> CORPUS =
      List.of(
          Sample.of("a.txt", 20_000).source("Andrii Hnatov").publisher("River Post"),
          Sample.of("b.txt", 20_000).source("Andriy Hnatov").publisher("Hill Times"),
          Sample.of("c.txt", 20_000).source("General Staff Chief Andrii Hnatov"),
          Sample.of("d.txt", 20_000).source("Hnatov").publisher(null).confidence(0.9),
          Sample.of("d.txt", 12_000).source("Mira Hnatov-Lund").at(70),
          Sample.of("e.txt", 15_000).source("Kim Dae-shik"),
          Sample.of("e.txt", 16_000).source("Kim Bo-ra").at(50),
          Sample.of("f.txt", 9_000).source("Kim").status(Status.PLANNED),
          Sample.of("g.txt", 8).source(null).counted("people", "kill").place("Arvel"),
          Sample.of("h.txt", 9).source("Ana Ruiz").counted("people", "kill").place("Arvel"),
          Sample.of("i.txt", 7).source("Ben Okoro").counted("people", "die").place("Sulm"),
          Sample.of("j.txt", 3).source("Ben Okoro").counted("people", "kill").place("arvel"),
          Sample.of("k.txt", 3)
              .source("Ben Okoro")
              .counted(null, null)
              .published(null)
              .asOf(null, null));

  @Test
  void theTablesDependNeitherOnPartitionsNorOnOrder() {
    List<List<?>> first = all(tabulated(figures(CORPUS), 1));
    List<Figure> shuffled = new ArrayList<>(figures(CORPUS));
    for (int partitions : new int[] {2, 7}) {
      Collections.shuffle(shuffled, new Random(partitions));
      assertThat(all(tabulated(shuffled, partitions))).isEqualTo(first);
    }
    assertThat(first).noneMatch(List::isEmpty);
  }

  @Test
  void spellingsOfASourceMakeOneClaimAndNamesakesDoNot() {
    List<Claim> claims = tabulated(figures(CORPUS), 2).claims().collectAsList();
    assertThat(claims)
        .filteredOn(claim -> "Andrii Hnatov".equals(claim.source()))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.articles()).containsExactly("a.txt", "b.txt", "c.txt", "d.txt");
              assertThat(claim.publishers()).containsExactly("Hill Times", "River Post");
              assertThat(claim.exampleArticle()).isEqualTo("a.txt");
              assertThat(claim.exampleUrl()).isEqualTo("https://example.org/a.txt");
              assertThat(claim.confidence()).isEqualTo(0.9);
              assertThat(claim.topics()).containsExactly("North Korean workers");
            });
    assertThat(claims)
        .extracting(Claim::source)
        .contains("Mira Hnatov-Lund", "Kim Dae-shik", "Kim Bo-ra", "Kim", null);
  }

  @Test
  void mentionsOfAClaimShareItsIdAndFiguresHaveTheirOwn() {
    List<Mention> mentions = tabulated(figures(CORPUS), 2).figures().collectAsList();
    assertThat(mentions).extracting(mention -> mention.figure().article().id()).isSorted();
    assertThat(mentions).extracting(Mention::id).doesNotHaveDuplicates();
    assertThat(mentions)
        .filteredOn(mention -> "Andrii Hnatov".equals(mention.source()))
        .hasSize(4)
        .extracting(Mention::claimId)
        .containsOnly(mentions.get(0).claimId());
    assertThat(new TreeSet<>(mentions.stream().map(Mention::claimId).toList())).hasSize(10);
  }

  @Test
  void theLatestClaimOfAPeriodIsItsBestAndTheExtremesItsBounds() {
    assertThat(
            counts(
                Sample.of("a", 100).asOf("2025-10-01", "2025-10-01"),
                Sample.of("b", 300).asOf("2025-10-05", "2025-10-20"),
                Sample.of("c", 200).asOf("2025-10-25", "2025-10-25").publisher("Hill Times"),
                Sample.of("c", 400).asOf("2025-11-01", "2025-11-01")))
        .extracting(
            CountBySource::period,
            CountBySource::low,
            CountBySource::best,
            CountBySource::high,
            CountBySource::claims,
            CountBySource::articles,
            CountBySource::publishers)
        .containsExactly(
            tuple("2025-10", 100.0, 200.0, 300.0, 3, 3, 2),
            tuple("2025-11", 400.0, 400.0, 400.0, 1, 1, 1));
  }

  @Test
  void anOpenExtremeStaysOpen() {
    assertThat(
            counts(
                Sample.of("a", 1).amount(500.0, null, Modifier.MORE_THAN),
                Sample.of("b", 1).amount(null, 100.0, Modifier.AT_MOST),
                Sample.of("c", 1).amount(90.0, 600.0, Modifier.RANGE).source("Ben Okoro"),
                Sample.of("d", 1).amount(500.0, null, Modifier.MORE_THAN).source("Ben Okoro")))
        .extracting(CountBySource::source, CountBySource::low, CountBySource::high)
        .containsExactly(tuple("Ana Ruiz", null, null), tuple("Ben Okoro", 90.0, 600.0));
  }

  @Test
  void claimsWithoutADateFallBackOnTheirPublicationAndElseComeLast() {
    assertThat(
            counts(
                Sample.of("a", 1).asOf(null, null).published(null),
                Sample.of("b", 2).asOf(null, null).published("2025-11-03"),
                Sample.of("c", 3).asOf(null, null).published("2025-12-24"),
                Sample.of("d", 3).asOf(null, null).published("2025-12-03")))
        .extracting(CountBySource::period, CountBySource::best, CountBySource::days)
        .containsExactly(
            tuple("2025-11", 2.0, days("2025-11-01", "2025-11-30")),
            tuple("2025-12", 3.0, days("2025-12-01", "2025-12-31")),
            tuple(null, 1.0, Period.UNKNOWN));
  }

  @Test
  void statusesStandApart() {
    assertThat(
            counts(
                Sample.of("a", 1),
                Sample.of("b", 2).status(Status.PLANNED),
                Sample.of("c", 3).status(Status.UNCONFIRMED),
                Sample.of("d", 4).status(Status.DENIED)))
        .extracting(CountBySource::status, CountBySource::best)
        .containsExactly(
            tuple(Status.DENIED, 4.0),
            tuple(Status.PLANNED, 2.0),
            tuple(Status.REPORTED, 1.0),
            tuple(Status.UNCONFIRMED, 3.0));
  }

  @Test
  void partsAndIncrementsStandApart() {
    assertThat(
            counts(
                Sample.of("a", 90),
                Sample.of("b", 2).extent(Extent.INCREMENT),
                Sample.of("c", 3).extent(Extent.PART)))
        .extracting(CountBySource::extent, CountBySource::best)
        .containsExactly(
            tuple(Extent.INCREMENT, 2.0), tuple(Extent.PART, 3.0), tuple(Extent.WHOLE, 90.0));
  }

  @Test
  void partsAndIncrementsContradictNoWhole() {
    assertThat(
            disagreements(
                Sample.of("a", 90).source("Ana Ruiz"),
                Sample.of("b", 2).source("Ben Okoro").extent(Extent.INCREMENT),
                Sample.of("c", 3).source("Eva Lind").extent(Extent.PART)))
        .isEmpty();
  }

  @Test
  void whatAddsUpIsComparedOnlyWithinAFewDays() {
    Sample early = Sample.of("a", 38).counted("Chadian soldiers", "kill").source("Ana Ruiz");
    Sample late = Sample.of("b", 236).counted("Chadian soldiers", "kill").source("Eva Lind");
    assertThat(
            disagreements(
                early.asOf("2025-10-02", "2025-10-02"), late.asOf("2025-10-20", "2025-10-20")))
        .isEmpty();
    assertThat(
            disagreements(
                early.asOf("2025-10-02", "2025-10-02"),
                late.asOf("2025-10-20", "2025-10-20"),
                Sample.of("c", 203)
                    .counted("Chadian soldiers", "kill")
                    .source("Kim Bo-ra")
                    .asOf("2025-10-19", "2025-10-19")))
        .extracting(Disagreement::sources, Disagreement::lowest, Disagreement::highest)
        .containsExactly(tuple(2, 203.0, 236.0));
  }

  @Test
  void anUpperBoundIsNoLargerNumber() {
    Sample bound = Sample.of("a", 1).source("Ana Ruiz").amount(null, 30_000.0, Modifier.LESS_THAN);
    assertThat(disagreements(bound, Sample.of("b", 20_000).source("Eva Lind"))).isEmpty();
    assertThat(disagreements(bound, Sample.of("b", 40_000).source("Eva Lind"))).hasSize(1);
  }

  @Test
  void peopleOfWhomNothingIsToldContradictNobody() {
    assertThat(
            disagreements(
                Sample.of("a", 340).source("Ana Ruiz").counted("people", "put").place("Sulm"),
                Sample.of("b", 4700).source("Eva Lind").counted("people", "put").place("Sulm")))
        .isEmpty();
  }

  @Test
  void sourcesDisagreeByWhatTheySaidLast() {
    assertThat(
            disagreements(
                Sample.of("a", 20_000).source("Andrii Hnatov"),
                Sample.of("b", 30_000).source("Kim Bo-ra").asOf("2025-10-01", "2025-10-01"),
                Sample.of("c", 10_000).source("Kim Bo-ra").asOf("2025-10-30", "2025-10-30"),
                Sample.of("d", 15_000).source("Ana Ruiz").status(Status.UNCONFIRMED),
                Sample.of("e", 90_000).source("Ben Okoro").status(Status.PLANNED),
                Sample.of("f", 1).source("Eva Lind").amount(2000.0, 9999.0, Modifier.VAGUE),
                Sample.of("g", 5).source(null),
                Sample.of("h", 5).source("Ana Ruiz").asOf("2025-11-01", "2025-11-01")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.topic()).isEqualTo("North Korean workers");
              assertThat(found.event()).isEqualTo("send");
              assertThat(found.days()).isEqualTo(days("2025-10-01", "2025-10-31"));
              assertThat(found.sources()).isEqualTo(3);
              assertThat(found.lowest()).isEqualTo(10_000);
              assertThat(found.lowestSource()).isEqualTo("Kim Bo-ra");
              assertThat(found.highest()).isEqualTo(20_000);
              assertThat(found.highestSource()).isEqualTo("Andrii Hnatov");
              assertThat(found.ratio()).isEqualTo(2.0);
              assertThat(found.lowestClaim()).isNotEqualTo(found.highestClaim());
            });
  }

  @Test
  void peopleInDifferentPlacesAreNoDisagreement() {
    Sample people = Sample.of("a", 4).counted("people", "kill");
    assertThat(
            disagreements(
                people.source("Ana Ruiz").place("Arvel"),
                people.source("Ben Okoro").place("Sulm").amount(70.0, 70.0, Modifier.EXACT),
                people.source("Eva Lind").place("sulm").amount(0.0, 0.0, Modifier.EXACT)))
        .extracting(Disagreement::lowestSource, Disagreement::highestSource, Disagreement::ratio)
        .containsExactly(tuple("Eva Lind", "Ben Okoro", null));
  }

  @Test
  void wordsThatSayTheSameAreCompared() {
    assertThat(
            disagreements(
                Sample.of("a", 20_000).source("Ana Ruiz").counted("Chadian workers", "deploy"),
                Sample.of("b", 15_000).source("Eva Lind").counted("Chadian workers", "bring in"),
                Sample.of("c", 4).source("Ana Ruiz").counted("deaths", null).place("Sulm"),
                Sample.of("d", 6).source("Eva Lind").counted("others", "die").place("Sulm")))
        .extracting(
            Disagreement::topic,
            Disagreement::subject,
            Disagreement::event,
            Disagreement::lowest,
            Disagreement::highest)
        .containsExactly(
            tuple("Chadian workers", "Chadian workers", "send", 15_000.0, 20_000.0),
            tuple("people dead", "people", "kill", 4.0, 6.0));
  }

  @Test
  void peopleInNoPlaceAreComparedWithinAnArticleOnceThereAreSeveralPlaces() {
    Sample people = Sample.of("a", 4).counted("people", "kill");
    List<Sample> samples =
        List.of(
            people.source("Ana Ruiz"),
            people.source("Ben Okoro").at(90).amount(8.0, 8.0, Modifier.EXACT),
            Sample.of("b", 99).counted("people", "kill").source("Eva Lind"));
    assertThat(disagreements(samples.toArray(Sample[]::new)))
        .extracting(Disagreement::lowestSource, Disagreement::highestSource)
        .containsExactly(tuple("Ana Ruiz", "Eva Lind"));

    List<Sample> places = new ArrayList<>(samples);
    places.add(Sample.of("c", 1).counted("people", "kill").source("Kim Bo-ra").place("Sulm"));
    places.add(Sample.of("d", 1).counted("people", "kill").source("Kim Bo-ra").place("Arvel"));
    assertThat(disagreements(places.toArray(Sample[]::new)))
        .extracting(Disagreement::lowestSource, Disagreement::highestSource, Disagreement::ratio)
        .containsExactly(tuple("Ana Ruiz", "Ben Okoro", 2.0));
  }

  @Test
  void aDaysDeathsAreNotComparedWithAYears() {
    Sample dead = Sample.of("a", 4).counted("Chadian soldiers", "kill").source("Ana Ruiz");
    Sample more = Sample.of("b", 900).counted("Chadian soldiers", "die").source("Eva Lind");
    assertThat(disagreements(dead, more.asOf("2025-01-01", "2025-10-02"))).isEmpty();
    assertThat(disagreements(dead, more.asOf("2025-10-01", "2025-10-02"))).hasSize(1);
    assertThat(
            disagreements(
                dead.counted("Chadian soldiers", "send"),
                more.counted("Chadian soldiers", "send").asOf("2025-01-01", "2025-10-02")))
        .hasSize(1);
  }

  @Test
  void aSourceIsSummedUpWithAllItsSpellings() {
    assertThat(tabulated(figures(CORPUS), 2).sources().collectAsList())
        .filteredOn(source -> source.name().equals("Andrii Hnatov"))
        .extracting(
            SourceSummary::spellings,
            SourceSummary::figures,
            SourceSummary::claims,
            SourceSummary::articles,
            SourceSummary::firstPublished,
            SourceSummary::lastPublished)
        .containsExactly(
            tuple(
                List.of(
                    "Andrii Hnatov",
                    "Andriy Hnatov",
                    "General Staff Chief Andrii Hnatov",
                    "Hnatov"),
                4,
                1,
                4,
                LocalDate.of(2025, 10, 2),
                LocalDate.of(2025, 10, 2)));
  }

  private static List<CountBySource> counts(Sample... samples) {
    return tabulated(figures(Arrays.asList(samples)), 2).counts().collectAsList();
  }

  private static List<Disagreement> disagreements(Sample... samples) {
    return tabulated(figures(Arrays.asList(samples)), 2).disagreements().collectAsList();
  }

  private static Period days(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<Figure> figures(List<Sample> samples) {
    return samples.stream().map(Sample::figure).toList();
  }

  private static Tabulated tabulated(List<Figure> figures, int partitions) {
    List<Told> told = figures.stream().map(figure -> new Told(figure, false)).toList();
    Dataset<Told> dataset =
        SharedSession.get()
            .createDataset(told, RecordEncoder.of(Told.class))
            .repartition(partitions);
    SourceNames names = SourceNames.in(dataset, new SourceAliases());
    return new Tabulation(new Topics(), PeriodSize.MONTH).of(dataset, names);
  }

  private static List<List<?>> all(Tabulated tables) {
    return List.of(
        tables.figures().collectAsList(),
        tables.claims().collectAsList(),
        tables.counts().collectAsList(),
        tables.disagreements().collectAsList(),
        tables.sources().collectAsList());
  }
}
