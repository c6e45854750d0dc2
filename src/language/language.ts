/** What Kutip knows about a language: one folder each, all behind this interface. */

import type { AgeLexicon } from './ages.js';
import type { AnswerEdges } from './answer-edges.js';
import type { ArticleRequestLexicon } from './article-requests.js';
import type { ChangeLexicon } from './changes.js';
import type { ContrastWords } from './contrasts.js';
import type { CueLexicon } from './cues.js';
import type { DateGrammar } from './dates/grammar.js';
import type { DenialLexicon } from './denials.js';
import type { HappeningLexicon } from './happenings.js';
import type { MeasureLexicon } from './measures.js';
import type { NameLexicon } from './names.js';
import type { NumberLexicon } from './numbers.js';
import type { OrganizationLexicon } from './organizations.js';
import type { PageLexicon } from './pages.js';
import type { PersonLinks } from './person-links.js';
import type { PlaceLexicon } from './places.js';
import type { QuestionLexicon } from './questions.js';
import type { RankLexicon } from './ranks.js';
import type { RelativeLexicon } from './relatives.js';
import type { ReportingLexicon } from './reporting.js';
import type { RoleLexicon } from './roles.js';
import type { Voice } from './voice.js';

/** As in BCP 47. */
export type LanguageCode = 'id' | 'en';

/** Tables and small functions, one of each for every language. */
export interface Language {
  readonly code: LanguageCode;
  /** Stem of a folded word. */
  stem(folded: string): string;
  /** What a folded word as it is spoken (`ngalahin`) may be in writing (`mengalahkan`), if anything. */
  writtenForms(folded: string): readonly string[];
  /** Folded spellings of chat, each with the folded word it stands for: `brp` for `berapa`. */
  readonly chatSpellings: ReadonlyMap<string, string>;
  /** The voice that a folded word shows by its form and by the word before it, or null when none. */
  voiceOf(folded: string, before?: string): Voice | null;
  /** Folded words too common to search for. */
  readonly stopWords: ReadonlySet<string>;
  /** Folded words whose full stop does not end a sentence: `dr`, `prof`, `jl`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded words whose full stop does not end a sentence when a number follows: `no`, `jan`. */
  readonly numberAbbreviations: ReadonlySet<string>;
  readonly cues: CueLexicon;
  /** Folded words of place that also lead to what is none: `ke Jakarta`, `dari pertahanan ke serangan`. */
  readonly directions: ReadonlySet<string>;
  /** Folded words of place that also lead to a deed: `to Jakarta`, `to deepen ties`. */
  readonly deedLeads: ReadonlySet<string>;
  readonly changes: ChangeLexicon;
  /** Words for opposite sides, of which a question asks for one. */
  readonly contrasts: ContrastWords;
  /** Folded words that turn to the other side within a sentence: `sedangkan`, `while`. */
  readonly turns: ReadonlySet<string>;
  /**
   * Folded phrases with which a text turns to the opponent of whoever it was about: `pesaingnya`.
   */
  readonly rivals: readonly string[];
  /** Folded words before the day since which something is so: `sejak`, `since`. */
  readonly sinceWords: ReadonlySet<string>;
  readonly happenings: HappeningLexicon;
  readonly articleRequests: ArticleRequestLexicon;
  readonly denials: DenialLexicon;
  readonly ages: AgeLexicon;
  readonly answerEdges: AnswerEdges;
  readonly measures: MeasureLexicon;
  readonly ranks: RankLexicon;
  readonly relatives: RelativeLexicon;
  readonly questions: QuestionLexicon;
  readonly roles: RoleLexicon;
  readonly names: NameLexicon;
  readonly organizations: OrganizationLexicon;
  readonly personLinks: PersonLinks;
  readonly places: PlaceLexicon;
  readonly pages: PageLexicon;
  readonly reporting: ReportingLexicon;
  readonly dates: DateGrammar;
  readonly numbers: NumberLexicon;
}
