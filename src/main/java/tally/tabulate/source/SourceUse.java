package tally.tabulate.source;

import tally.model.SourceType;

/**
 * How often the corpus names a source in one way.
 *
 * @param name the source as its article names it most fully
 * @param acronym what the figure's own sentence calls it, if that is an acronym; else null
 * @param type what kind of body the extraction takes it for
 * @param figures how many figures come from it under this name
 */
public record SourceUse(String name, String acronym, SourceType type, long figures) {}
