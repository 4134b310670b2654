package tally.model;

/** The universal part-of-speech tags (Universal Dependencies v2), and one for untagged tokens. */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X,
  /** The sentence was not tagged: it holds neither a number nor a reporting word. */
  UNTAGGED
}
