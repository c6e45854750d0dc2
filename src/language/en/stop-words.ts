/** English words that occur everywhere and say nothing about what is asked. */
import { stopwords } from '@orama/stopwords/english';
import { fold } from '../fold.js';

/** In the public list, or made by folding an apostrophe away, but carrying meaning in the news. */
const MEANINGFUL: ReadonlySet<string> = new Set([
  ...['against', 'under', 'off', 'down'], // voted against, under siege, called off
  'may', // the month
  ...['shell', 'hell', 'well', 'ill', 'shed', 'wed', 'id'], // she'll, he'll, we'll, I'll, she'd, we'd, I'd
]);

/** Words that only ask, and the short ones the public list lacks. */
const ASKING = [
  ...['who', 'whose', 'whom', 'what', 'which', 'when', 'where', 'why', 'how', 'whats', 'whos'],
  ...['please', 'tell', 'show', 'give', 'explain', 'many', 'much', 'also', 'a', 'will', 'shall'],
];

/** Orama's list, folded, with what only asks and without what means something in the news. */
export const stopWords: ReadonlySet<string> = new Set(
  [...stopwords.map(fold), ...ASKING].filter((word) => !MEANINGFUL.has(word)),
);
