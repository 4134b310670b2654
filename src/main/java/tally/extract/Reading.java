package tally.extract;

import java.util.List;
import tally.extract.text.ArticleText;
import tally.model.Attribution;
import tally.model.Extraction;
import tally.model.Quantity;
import tally.model.TimeExpression;

/**
 * Everything that was seen in an article, which is what {@code explain} shows.
 *
 * @param text the article in sentences
 * @param quantities every number, taken or rejected
 * @param times every date expression
 * @param attributions every statement that somebody makes
 * @param extraction what came of it
 */
public record Reading(
    ArticleText text,
    List<Quantity> quantities,
    List<TimeExpression> times,
    List<Attribution> attributions,
    Extraction extraction) {}
