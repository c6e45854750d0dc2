/** Words that name offices, ranks and titles. */

/** What Kutip knows about offices in one language. */
export interface RoleLexicon {
  readonly code: string;
  /**
   * Phrase → canonical keys, separated by spaces, under which the languages meet: `menhan` and
   * `secretary of defense` are both `defense-minister`, `wapres` is `deputy president`. A key that
   * ends in `-minister` is a kind of `minister`.
   */
  readonly heads: ReadonlyMap<string, string>;
  /** Folded short titles and bodies, each a word, and what they stand for: `kadinkes`, `dinkes`. */
  readonly spelledOut: ReadonlyMap<string, string>;
  /** Word before a head → canonical key: `mantan` → `former`. */
  readonly modifiers: ReadonlyMap<string, string>;
  /** Folded words for several who act as one: `tim`, `polisi`, `crowd`. */
  readonly bodies: ReadonlySet<string>;
  /** Folded words that may follow a head and belong to it: `umum`, `utama`, `bidang`. */
  readonly complements: ReadonlySet<string>;
  /** Folded words that join a head and whom it serves: `untuk`, `dari`, `of`. */
  readonly links: ReadonlySet<string>;
  /**
   * Folded words among them that lead to whom an office serves, with nobody named right after:
   * `mayor of Arga`.
   */
  readonly servingWords: ReadonlySet<string>;
  /**
   * Folded words after which a letter gives the rank of an office: `Kantor Imigrasi Kelas B`.
   */
  readonly grades: ReadonlySet<string>;
  /** Folded words for a part of a body, whose head is not the head of the whole: `Ketua Sub Komite Arga BAN`. */
  readonly parts: ReadonlySet<string>;
  /**
   * Folded words of place after which a clause on somebody else comes:
   * `kampus tempat Budi mengajar`.
   */
  readonly settings: ReadonlySet<string>;
  /** Folded words that may be between a name and an office said of it: `adalah`, `the`. */
  readonly bridges: ReadonlySet<string>;
  /** Phrases between a name and an office that somebody comes into: `terpilih`, `sworn in`. */
  readonly appointing: readonly string[];
  /** Folded words before the number of a holder: `Presiden ke-7`. */
  readonly ordinals: ReadonlySet<string>;
  /** Phrases of military and police ranks, which come between an office and a name. */
  readonly ranks: readonly string[];
  /** Phrases that precede a name and say no office: `Prof`, `Hj`, `Mr`. */
  readonly honorifics: readonly string[];
  /** Phrases that follow a name: `S.H.`, `M.Si.`. */
  readonly degrees: readonly string[];
  /**
   * Home country, whose offices are written without it: `Presiden Joko Widodo`; null when there is
   * none.
   */
  readonly homeCountry: string | null;
  /** Folded heads that are followed by the name of a place: `bupati Lebak`. */
  readonly territorial: ReadonlySet<string>;
  /** Folded words of a sentence that says who leaves an office: `mengganti Menteri X dengan Y`. */
  readonly leaving: ReadonlySet<string>;
  /** Whether the body served comes before the head (`Japanese Foreign Minister`) or after it. */
  readonly affiliationFirst: boolean;
}

/** Turns `{ key: 'phrase, phrase' }` into phrase → key. */
export function headTable(keys: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(keys).flatMap(([key, phrases]) =>
      phrases.split(',').map((phrase) => [phrase.trim(), key] as const),
    ),
  );
}
