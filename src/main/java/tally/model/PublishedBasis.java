package tally.model;

/** Where an article's publication date comes from. A date is never invented. */
public enum PublishedBasis {
  /** A metadata file or a field of the record. */
  METADATA,
  /** JSON-LD, meta tags or a time element of the page. */
  MARKUP,
  /** The address of the page. */
  URL,
  /** A dateline or byline in the text. */
  DATELINE,
  /** Told by what the text shares with dated articles: a period. */
  TEXT,
  /** When the page was fetched: only an upper bound. */
  CRAWL
}
