package tally.extract.furniture;

/** Recognises one kind of furniture; the rules before it have left their marks already. */
interface PageRule {
  void mark(Page page, Marks marks);
}
