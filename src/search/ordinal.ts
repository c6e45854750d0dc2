/** Position of a paragraph among all paragraphs of the corpus, from 0. */
export type Ordinal = number;
