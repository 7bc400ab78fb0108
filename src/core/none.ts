/** An empty list for whoever has none of something: one for each field of each of 50,000 lines would be a fifth of an import's memory. */
export const NONE: readonly never[] = [];
