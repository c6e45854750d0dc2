/** Words that begin, end and make up the names of bodies: ministries, companies, clubs, schools. */

/** What Kutip knows about names of bodies in one language. */
export interface OrganizationLexicon {
  readonly code: string;
  /** Phrases that begin a name: `PT`, `Kementerian`, `Bank of`. */
  readonly heads: readonly string[];
  /** Bodies of which every region has its own, whose name mostly follows: `DPRD Lebak`. */
  readonly regional: readonly string[];
  /** Folded words that say which part of a body is meant, after its letters: `KPA Pusat`. */
  readonly branches: ReadonlySet<string>;
  /** Heads of bodies that are also somewhere one can be: `Universitas`, `Rumah Sakit`. */
  readonly sites: readonly string[];
  /** Names that universities, hospitals, airports and parks bear: `Gadjah Mada`, `Ngurah Rai`. */
  readonly namesakes: readonly string[];
  /** Folded words that end a name: `Tbk`, `Corp`, `University`. */
  readonly suffixes: ReadonlySet<string>;
  /** Those of them that end the name of somewhere one can be: `University`. */
  readonly siteSuffixes: ReadonlySet<string>;
  /** Folded words that are usual inside a name and seldom in a person's: `Indonesia`, `Jaya`. */
  readonly words: ReadonlySet<string>;
  /**
   * Folded words before the name of a company or a club, which no work and no street has: `emiten`,
   * `carmaker`.
   */
  readonly companies: ReadonlySet<string>;
  /** Folded words for what one has of a company: `shares in Harwick`. */
  readonly stakes: ReadonlySet<string>;
  /** Folded words for what a company or a club has: `Harwick shares`. */
  readonly belongings: ReadonlySet<string>;
  /** Names and acronyms known everywhere: `WHO`, `Reuters`. Acronyms match in capitals only. */
  readonly known: readonly string[];
  /** Folded names of clubs, which the name of their city may follow: `Persib Bandung`. */
  readonly clubs: ReadonlySet<string>;
  /** Folded words that end the name of a club and are left out of it elsewhere: `Harwick FC`. */
  readonly clubSuffixes: ReadonlySet<string>;
  /** Acronyms that name no body: `BBM`, `KTP`. */
  readonly notBodies: ReadonlySet<string>;
  /** Folded words that join parts of a name: `dan`, `of`. */
  readonly joiners: ReadonlySet<string>;
  /** Those of them after which any capital belongs to the name: `of`. */
  readonly sureJoiners: ReadonlySet<string>;
}
