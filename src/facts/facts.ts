/** What is found in a paragraph when a library is built; every span is an offset pair in its text. */
import type { Span } from '../language/span.js';

/** One occurrence of a person's name. The span covers the name alone, without role and title. */
export interface PersonMention extends Span {
  readonly text: string;
  /** The fullest form of the name in the article: `Blinken` → `Antony Blinken`. */
  readonly name: string;
  /** Role as written anywhere in the article, nearest first: `Menteri Luar Negeri Amerika Serikat`. */
  readonly role: string | null;
  /** Where the role is, when it is in this paragraph. */
  readonly roleSpan: Span | null;
}

/** A body named in the text: a ministry, a company, a club, an outlet. */
export interface OrganizationMention extends Span {
  readonly text: string;
  /** The fullest form in the article: `BNPB` → `Badan Nasional Penanggulangan Bencana`. */
  readonly name: string;
}

/** A place named in the text: the whole address, or the name alone. */
export interface PlaceMention extends Span {
  readonly text: string;
}

/** A date, or a stretch of time. */
export interface DateMention extends Span {
  readonly text: string;
  /**
   * `2024-07-28`, `2024-07`, `1951`, or an interval `2024-05-01/2024-05-31` (both ends included);
   * null when the words cannot be resolved (`saat itu`) or their parts disagree.
   */
  readonly value: string | null;
}

/** Whose words a quotation holds. */
export interface Speaker {
  readonly name: string;
  readonly role: string | null;
}

/** Speech. `direct`: the words between the marks; else the clause after `mengatakan bahwa`. */
export interface Quotation extends Span {
  readonly text: string;
  readonly direct: boolean;
  /** Null when the text leaves it open. */
  readonly speaker: Speaker | null;
  /** Where the speaker is named, when that is in this paragraph. */
  readonly speakerSpan: Span | null;
  /** The reporting verb as written: `kata`, `ungkap`, `mengatakan`. */
  readonly verb: string | null;
}

/** A number or an amount. */
export interface NumberMention extends Span {
  readonly text: string;
  /** Written digits with `.` for decimals and no grouping: `1500000`, `0.5`. */
  readonly value: string;
  /** `Rp`, `%`, `km`, `orang` …: what is counted, as written, or null. */
  readonly unit: string | null;
}

/** The facts of one paragraph, each list in order of `start`. */
export interface Facts {
  readonly people: readonly PersonMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly numbers: readonly NumberMention[];
}
