package tally.tabulate;

import org.apache.spark.sql.Dataset;
import tally.model.Claim;
import tally.model.CountBySource;
import tally.model.Disagreement;
import tally.model.Mention;
import tally.model.SourceSummary;

/**
 * The tables of a corpus, each in its final order.
 *
 * @param figures one row for each figure
 * @param claims one row for each distinct claim
 * @param counts one row for each topic, thing, status, period and source
 * @param disagreements one row wherever sources differ
 * @param sources one row for each source
 */
public record Tabulated(
    Dataset<Mention> figures,
    Dataset<Claim> claims,
    Dataset<CountBySource> counts,
    Dataset<Disagreement> disagreements,
    Dataset<SourceSummary> sources) {}
