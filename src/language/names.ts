/** Words that distinguish the name of a person from other capitalized words. */
import type { Gender } from './gender.js';

/** What Kutip knows about names in one language. */
export interface NameLexicon {
  readonly code: string;
  /** Folded common given names: a hint where a name begins, never a list of who exists. */
  readonly givenNames: ReadonlySet<string>;
  /** The same of names that are usual words of another language, and names in their own alone: `Tim`. */
  readonly homeNames: ReadonlySet<string>;
  /** Folded words for losing or winning, and those that lead from them to the opponent: `lost to Roe`. */
  readonly beaten: ReadonlySet<string>;
  readonly beatenBy: ReadonlySet<string>;
  /** Folded words after the name of a ship or a plane: `the Arga jetliner`. */
  readonly crafts: ReadonlySet<string>;
  /** Folded words after an article that say what only a person is: `Jane Roe, a former speechwriter`. */
  readonly lifelike: ReadonlySet<string>;
  /** Whether a folded word has the form of such names, though no list has it: `Tri-ningsih`. */
  isMadeLikeName(folded: string): boolean;
  /** The gender that a folded given name, or a word for somebody, shows; null when it shows none. */
  genderOf(folded: string): Gender | null;
  /** Phrases that open a name though their words are ordinary ones: `Anak Agung`. */
  readonly openings: readonly string[];
  /** Folded phrases that look like names and are nobody's: `La Nina`, `Allahu Akbar`. */
  readonly nobodys: readonly string[];
  /** Folded words for two who run or play together: `pasangan Budi-Ani`. */
  readonly pairs: ReadonlySet<string>;
  /** Folded endings that a hyphen joins to a word in capitals: `HP-nya`. */
  readonly enclitics: ReadonlySet<string>;
  /**
   * Folded forms of address that have become part of many a name: `Gus Dur`, but `Gus Yahya` is
   * Yahya Cholil.
   */
  readonly familiar: ReadonlySet<string>;
  /** Folded words written small inside a name: `bin`, `van`, `de`. */
  readonly particles: ReadonlySet<string>;
  /** Folded words that are written with a capital (first in a sentence, in a title) but name nobody. */
  readonly commonWords: ReadonlySet<string>;
  /** Whether its nouns are in the names of bodies of other languages as well: `Commission`. */
  readonly namesBodiesEverywhere: boolean;
  /** Endings of folded words that are nouns and not names: `pembangun-an`, `informa-si`. */
  isCommonNoun(folded: string): boolean;
  /** Whether a folded word has the form of an agent noun, `pemahat`, and so opens no name. */
  isAgentNoun(folded: string): boolean;
  /** Whether a folded word has the form of a verb and is hardly a name: `menanggapi`. */
  isActiveVerb(folded: string): boolean;
  /** Folded words that may open a surname: `Van Dijk` for `Virgil van Dijk`. */
  readonly surnameParticles: ReadonlySet<string>;
  /** Last parts of compounds that tell of somebody: `Sixteen-year-old`, `Oslo-born`. */
  readonly compoundEnds: ReadonlySet<string>;
  /** Folded words for what people do or undergo: `lahir`, `menikah`. They follow a name. */
  readonly acts: ReadonlySet<string>;
  /** Those of them that happen to nobody but people: `lahir`, `menikah`. */
  readonly lifeEvents: ReadonlySet<string>;
  /** Folded words that may be between a name and its verb: `juga`, `akan`. */
  readonly fillers: ReadonlySet<string>;
  /** Folded words that join a name and what it is: `adalah`. */
  readonly copulas: ReadonlySet<string>;
  /** Folded words that count or present people only: `seorang`. */
  readonly personal: ReadonlySet<string>;
  /** Folded words that refer to things, not people: `its`. */
  readonly ofThings: ReadonlySet<string>;
  /** Whether a folded word is a form of the word for a name: `namanya`, `dinamai`. */
  isOfName(folded: string): boolean;
  /** Folded verbs of giving somebody or something a name: `diberi nama`. */
  readonly givingVerbs: ReadonlySet<string>;
  /** Folded words that announce a name: `bernama`. */
  readonly namedBy: ReadonlySet<string>;
  /** Folded words for a name that somebody is called by: `sapaan`. */
  readonly calledBy: ReadonlySet<string>;
  /** Folded words around such a one: `yang akrab disapa`. */
  readonly callingWords: ReadonlySet<string>;
  /** Folded words before who did something: `oleh`. */
  readonly agents: ReadonlySet<string>;
  /** Folded words that give another name: `atau BNPB`. */
  readonly orWords: ReadonlySet<string>;
  /** Folded words that join the last two of a list. */
  readonly andWords: ReadonlySet<string>;
  /** Whether a folded word is a passive verb with its doer after it: `digarap`. */
  isPassive(folded: string): boolean;
  /** Whether a folded lower-case word looks like a verb whose subject may precede it. */
  looksLikeVerb(folded: string): boolean;
  /** Folded words that lead to a person: `oleh`, `bersama`, `bernama`. */
  readonly introducers: ReadonlySet<string>;
  /** Folded words for animals, which have names too: `penyu bernama Lola`. */
  readonly animals: ReadonlySet<string>;
  /** Folded words that lead from a name to what animal bears it: `Popi, seekor orangutan`. */
  readonly beastly: ReadonlySet<string>;
  /** Folded words for relatives; what follows is another person than the one before. */
  readonly kin: ReadonlySet<string>;
  /** Folded words before the name of a work or thing: `film`, `novel`, `kapal`. */
  readonly things: ReadonlySet<string>;
  /** Folded words among these for what a line of buses or trucks runs: `bus Arga Sari`. */
  readonly vehicles: ReadonlySet<string>;
  /** Folded names of weekdays and months. */
  readonly calendar: ReadonlySet<string>;
}
