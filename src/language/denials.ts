/** How a language denies: `bukan pelaku`, `tidak hadir`, `membantah menerima suap`. */

/** All words are folded. */
export interface DenialLexicon {
  /** Small words and verbs right before what is denied. */
  readonly words: ReadonlySet<string>;
  /** Those of them whose doer may precede a comma: `Hartono, direktur, membantah …`. */
  readonly verbs: ReadonlySet<string>;
  /** Words after such a word with which it denies nothing: `tidak hanya`, `no fewer than`. */
  readonly softeners: ReadonlySet<string>;
  /** Words that turn from what is denied to what is so: `tidak pada 2020, melainkan pada 2022`. */
  readonly corrections: ReadonlySet<string>;
}
