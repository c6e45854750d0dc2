/** Questions that a made corpus answers, each with the paragraph it was made from. */
import { makeArticles } from '../make-corpus.js';

export interface MadeQuestion {
  readonly question: string;
  /** Number of the paragraph in the corpus, from 0. */
  readonly paragraph: number;
}

const OPENINGS = ['Siapa yang', 'Kapan', 'Di mana', 'Berapa', 'Apa yang dikatakan tentang', 'Apa'];

/** About `count`, taken evenly from all over a corpus of `paragraphs`. */
export function makeQuestions(paragraphs: number, count: number): MadeQuestion[] {
  const step = Math.max(1, Math.floor(paragraphs / count));
  const questions: MadeQuestion[] = [];
  let number = 0;
  for (const { text } of makeArticles(paragraphs)) {
    for (const paragraph of text.split('\n')) {
      if (number % step === 0) {
        const words = paragraph.match(/[\p{L}\p{N}]+/gu) ?? [];
        const at = questions.length;
        const from = (at * 5) % Math.max(1, words.length - 8);
        const asked = words.slice(from, from + 4 + (at % 5)).join(' ');
        questions.push({
          question: `${OPENINGS[at % OPENINGS.length]} ${asked}?`,
          paragraph: number,
        });
      }
      number += 1;
    }
  }
  return questions;
}
