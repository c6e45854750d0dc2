/** Which clause each word of a paragraph is in: a stretch between commas, semicolons, dashes or brackets. */

/** Walks from word to word and knows the clause of the current one. */
export class ClauseWalk {
  /** Clause of the current word, counted from 0. */
  clause = 0;
  /** Whether the current word is within brackets. */
  isBracketed = false;
  #last = 0;
  #around = 0;

  /**
   * Moves to the next word, given what is written between the two; returns whether the clause
   * changes.
   */
  step(between: string, isNewSentence: boolean): boolean {
    if (!isNewSentence && !CLAUSE_MARK.test(between)) return false;
    const wasBracketed = this.isBracketed && !isNewSentence;
    this.isBracketed = staysBracketed(between, wasBracketed);
    if (!wasBracketed && this.isBracketed) this.#around = this.clause;
    const goesOn = wasBracketed && !this.isBracketed && ONLY_BRACKET.test(between);
    this.clause = goesOn ? this.#around : ++this.#last;
    return true;
  }
}

const CLAUSE_MARK = /[,;:()[\]"“”—–]|\s-\s/;

/** `produksi teh (hijau dan hitam) 40 ton`: after the brackets the clause continues. */
const ONLY_BRACKET = /^\s*\)\s*$/;

/** Whether a word after `between` is in brackets, given whether the word before it is. */
function staysBracketed(between: string, isBracketed: boolean): boolean {
  const [open, close] = [between.lastIndexOf('('), between.lastIndexOf(')')];
  return open === close ? isBracketed : open > close;
}
