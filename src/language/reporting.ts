/** Verbs and phrases that report speech. Every word is folded. */
import type { Gender } from './gender.js';

/** How one language reports speech. */
export interface ReportingLexicon {
  /**
   * Verbs that come after a quotation with the speaker after them: `kata Blinken`, `said Blinken`.
   */
  readonly quoteVerbs: ReadonlySet<string>;
  /**
   * Of these, ordinary words too (`jelas`, `aku`): without quote marks they need a name after them.
   */
  readonly ambiguousVerbs: ReadonlySet<string>;
  /** Whether papers may mark speech with `‘…’`, as British ones do. */
  readonly mayMarkSingly: boolean;
  /** Ending by which such a verb carries its speaker (`katanya`), or null when the language has none. */
  readonly speakerSuffix: string | null;
  /** Ending of a noun that says whose it is (`suaminya`), or null when the language has none. */
  readonly ownerSuffix: string | null;
  /**
   * Whether the speaker may come before such a verb: `"…," Smith said`. Where not, the verb may open
   * a sentence as well: `Kata Budi, …`.
   */
  readonly mayPutSpeakerFirst: boolean;
  /**
   * Verbs with the speaker before them and the reported clause after them, and what that clause
   * needs to be taken for speech.
   */
  readonly clauseVerbs: ReadonlyMap<string, ClauseNeed>;
  /** Of these, verbs with the listener right after them: `told the BBC he was …`. */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Words that make an amount of the word before them: `at least`. */
  readonly amounts: ReadonlySet<string>;
  /**
   * Words after such a verb with which nothing but a clause begins:
   * `mengungkapkan sebanyak 20 orang …`.
   */
  readonly clauseOpeners: ReadonlySet<string>;
  /**
   * Whether a folded word is a passive verb of any kind, with who does it after:
   * `disangsikan Budi`.
   */
  isPassive(folded: string): boolean;
  /** Whether a folded word after its subject may say what that does: `menoleh`, `turned`. */
  isActive(folded: string): boolean;
  /** Whether a folded word may be a verb followed by whom it is done to: `memanggil`, `hugged`. */
  isTransitive(folded: string): boolean;
  /** Whether a folded word is one that a clause is about: `digelar`, `sudah`, `would`. */
  isPredicate(folded: string): boolean;
  /** Nouns after such a verb that are what is asked or given, no clause: `meminta maaf`. */
  readonly objects: ReadonlySet<string>;
  /** Passive verbs with the speaker after them: `disampaikan (oleh) Blinken`. */
  readonly passiveVerbs: ReadonlySet<string>;
  /** Verbs of asking: who asks does not answer. */
  readonly askVerbs: ReadonlySet<string>;
  /** Verbs of answering: whoever asked last is not the speaker. */
  readonly replyVerbs: ReadonlySet<string>;
  /** Verbs with which the last speaker continues: `tambah`, `added`. */
  readonly continuingVerbs: ReadonlySet<string>;
  /** Words between a passive verb and its speaker: `oleh`, `by`. */
  readonly agentWords: ReadonlySet<string>;
  /** Verbs whose object has something to say of their subject: `Kabar itu mengejutkan Budi.` */
  readonly affectingVerbs: ReadonlySet<string>;
  /** Words for no person, or for any: what they believe nobody has said. */
  readonly nobodies: ReadonlySet<string>;
  /** What somebody does or is who hardly speaks next: `tewas`, `buron`, `died`. */
  readonly silencingWords: ReadonlySet<string>;
  /** Words before who speaks for somebody: `keluarga melalui pengacara Budi`. */
  readonly mouthpieces: ReadonlySet<string>;
  /**
   * Verbs, each with the word after it that leads to whom words come from:
   * `Kritik datang dari Budi.`
   */
  readonly arrivals: ReadonlyMap<string, string>;
  /** Words for "according to", each a list of words in order. */
  readonly sourceWords: readonly (readonly string[])[];
  /** The same with the speaker inside: `menurutnya`. */
  readonly sourcePronouns: ReadonlySet<string>;
  /** `bahwa`, `that`. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that mean one person named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Of these, those that mean only a woman or only a man. */
  readonly pronounGenders: ReadonlyMap<string, Gender>;
  /** Words that mean several people, or a body of people. */
  readonly pluralPronouns: ReadonlySet<string>;
  /** Words that point back at somebody described again: `politikus itu`, `the senator`. */
  readonly pointers: ReadonlySet<string>;
  /** Where these go: before the description (`the senator`) or after it. */
  readonly pointerPosition: 'before' | 'after';
  /** Words before a description that point back in the same way: `sang wali kota`. */
  readonly articles: ReadonlySet<string>;
  /** Before a reporting verb they make it no report: `tidak mengatakan`, `untuk menjelaskan`. */
  readonly verbBlockers: ReadonlySet<string>;
  /** Between a subject and its verb, or after an attribution, without weight: `juga`, `then`. */
  readonly fillers: ReadonlySet<string>;
  /** Between a quotation and its verb: `demikian`, `hal itu`, `as`. */
  readonly leadIns: ReadonlySet<string>;
  /** Words that end the speaker's phrase: occasion, audience, outlet (`saat`, `kepada`, `dikutip`). */
  readonly speakerStops: ReadonlySet<string>;
  /** Words for somebody of whom nothing else is said: `pria`, `woman`. */
  readonly humans: ReadonlySet<string>;
  /**
   * Words after a figure that make it an age, which goes on a description:
   * `perempuan 61 tahun itu`.
   */
  readonly ageWords: ReadonlySet<string>;
  /** Of these, words that may also lead to the place of an office: `Kepala Perwakilan di Jawa Timur`. */
  readonly placeWords: ReadonlySet<string>;
  /** Words that lead to the outlet a report came by, which is no speaker: `dikutip`, `dilansir`. */
  readonly outletWords: ReadonlySet<string>;
  /** Words between what somebody is and who: `Juaranya adalah Budi.` */
  readonly copulas: ReadonlySet<string>;
  /** Words for relatives, with whose they are after them: `istri Budi`. */
  readonly kin: ReadonlySet<string>;
  /** Words for what is somebody's own and means them: `Roe's voice cracked`. */
  readonly ownParts: ReadonlySet<string>;
  /** Words for what somebody gave out, whose owner is the speaker: `keterangan resmi KPK`. */
  readonly statements: ReadonlySet<string>;
  /** Papers that hold a report and are no speakers: `laporan`, `survei`, `data`. */
  readonly papers: ReadonlySet<string>;
  /** Words before the name of an outlet, which is no speaker either: `kantor berita`, `newspaper`. */
  readonly media: ReadonlySet<string>;
  /** Which noun of a phrase the others describe: `laporan tahunan`, `annual report`. */
  readonly headPosition: 'first' | 'last';
  /** Words before a noun that only count or point: `sebuah`, `the`. */
  readonly determiners: ReadonlySet<string>;
  /** Of these, words before somebody and never before a body: `seorang`. */
  readonly personDeterminers: ReadonlySet<string>;
  /** Words before somebody who is new: `seorang`, `a`. */
  readonly indefinites: ReadonlySet<string>;
  /** Words whose clause may have them as its object: `an island that China claims`. */
  readonly objectRelatives: ReadonlySet<string>;
  /** Words opening a phrase that is not the subject: `usai`, `dalam`, `after`. */
  readonly adverbials: ReadonlySet<string>;
  /** Words that open a clause of time: `seusai Budi menyampaikan pidatonya`. */
  readonly timeConjunctions: ReadonlySet<string>;
  /** Words before the subject without weight: connectives and times (`namun`, `kemarin`, `however`). */
  readonly openers: ReadonlySet<string>;
  /** Days of the week, which follow a speaker and open a sentence. */
  readonly days: ReadonlySet<string>;
  /** Words after a verb of speech that lead to who is spoken to: `kepada Budi`, `told Roe`. */
  readonly addressWords: ReadonlySet<string>;
  /** People told something, no speakers: `wartawan`, `reporters`. */
  readonly listeners: ReadonlySet<string>;
  /** Words that join the last of a list: `dan`, `and`. */
  readonly listWords: ReadonlySet<string>;
  /** Folded words for those who do something with somebody named before: `Budi dkk`, `Roe and co`. */
  readonly companions: ReadonlySet<string>;
  /** Words that open an aside on the speaker between commas: `yang`, `selaku`, `who`. */
  readonly relativeWords: ReadonlySet<string>;
  /** Words after an office that lead to another one, or end a company's name: `sekaligus`, `Tbk`. */
  readonly besideWords: ReadonlySet<string>;
  /** Words inside a name in lower case: `bin`, `van`. */
  readonly nameParticles: ReadonlySet<string>;
  /** First words of names of bodies, which speak but are nobody's name: `Kementerian`, `Police`. */
  readonly bodies: ReadonlySet<string>;
  /** Words after one of these that make no body of it: `rumah tangga`. */
  readonly notBodies: ReadonlySet<string>;
  /** Of these, words for a body of any name: `perusahaan itu`, `the company`. */
  readonly anyBodies: ReadonlySet<string>;
  /** Words before a name on a network: `akun Instagram @arga`. */
  readonly accountWords: ReadonlySet<string>;
  /** Words before another name of somebody known: `pria yang akrab disapa Budi itu`. */
  readonly aliasWords: ReadonlySet<string>;
  /** Verbs by which somebody judges something in words of their own: `called the ruling "a dark day"`. */
  readonly judgingVerbs: ReadonlySet<string>;
  /** The same said of who has just spoken: `…," he said, calling it "a dark day"`. */
  readonly judgingParticiples: ReadonlySet<string>;
  /** Verbs that tell in somebody's own words what they spoke of: `spoke of "a book that reads you"`. */
  readonly topicVerbs: ReadonlySet<string>;
  /** Words between such a verb and the words in marks. */
  readonly topicWords: ReadonlySet<string>;
  /** Words before a title, a nickname or a term in quote marks: `berjudul`, `disebut`, `film`. */
  readonly namers: ReadonlySet<string>;
}

/**
 * What makes the words after a verb reported speech: nothing (`clause`), a comma or a conjunction
 * (`link`), or one of these or else a person as the subject (`person`).
 */
export type ClauseNeed = 'clause' | 'link' | 'person';

/** Set of the words of a text, so that tables can be read as prose. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Table of clause verbs from one word list for each need. */
export function clauseVerbs(
  lists: Readonly<Record<ClauseNeed, string>>,
): ReadonlyMap<string, ClauseNeed> {
  const needs: readonly ClauseNeed[] = ['clause', 'link', 'person'];
  return new Map(
    needs.flatMap((need) => [...words(lists[need])].map((verb) => [verb, need] as const)),
  );
}
