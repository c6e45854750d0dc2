/** What a search engine must offer to be measured beside the others. */

/** A paragraph of a made corpus; its number is its place in the corpus, from 0. */
export interface MadeParagraph {
  readonly number: number;
  readonly text: string;
}

/** Gives the numbers of the paragraphs found, best first, at most ten. */
export type Ask = (question: string) => readonly number[] | Promise<readonly number[]>;

/** Ways to ask an engine, by name, once it has been built. */
export type Built = ReadonlyMap<string, Ask>;

/** Reads and indexes a JSON Lines file; `folder` is for what the engine keeps on disk. */
export type Build = (file: string, folder: string) => Promise<Built>;

/** Results wanted from every engine. */
export const WANTED = 10;
