package tally.extract;

import java.io.Serializable;
import java.util.function.Function;
import java.util.function.Supplier;
import tally.model.Article;
import tally.model.Extraction;

/** Makes an extractor where it is needed: it holds models and lexicons, which don't travel. */
public interface Extractors extends Supplier<Function<Article, Extraction>>, Serializable {}
