/** How readers ask about the articles themselves rather than about their contents. */

/** Words of one language, all folded. */
export interface ArticleRequestLexicon {
  /**
   * Phrases that ask which articles there are, or for what one says as a whole: `berita tentang`,
   * `summary of`.
   */
  readonly phrases: readonly string[];
  /** Nouns for an article: `berita`, `story`. */
  readonly nouns: ReadonlySet<string>;
  /** Words for publication, next to a noun and `when`: `terbit`, `published`. */
  readonly publishing: ReadonlySet<string>;
  /**
   * Other words in such questions that are not the subject of an article: `terbaru`, `tampilkan`,
   * `summary`.
   */
  readonly asides: ReadonlySet<string>;
}
