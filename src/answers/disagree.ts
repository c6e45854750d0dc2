/** When articles give different dates or numbers for the same thing, all are shown and none chosen. */
import type { Choice } from './choose.js';

/** How much less likely another article's answer may be and still count as its word on the matter. */
const SCORE_MARGIN = 0.5;
/** Both paragraphs must be about nearly all that was asked. */
const MIN_COVERAGE = 0.9;

/** The best choice of each article that contradicts the best one, newest first; empty when none does. */
export function contradictions(choices: readonly Choice[]): Choice[] {
  const [best] = choices;
  if (!best || best.candidate.value === null || !isOnTheMatter(best)) return [];
  const byArticle = new Map<string, Choice>();
  for (const choice of choices) {
    if (choice.score < best.score - SCORE_MARGIN) break;
    const { id } = choice.evidence.article;
    if (!byArticle.has(id) && isOnTheMatter(choice)) byArticle.set(id, choice);
  }
  const voices = [...byArticle.values()];
  if (voices.every((voice) => agree(voice.candidate.value, best.candidate.value))) return [];
  return voices.sort((a, b) => publishedAt(b).localeCompare(publishedAt(a)));
}

function isOnTheMatter({ evidence }: Choice): boolean {
  return evidence.hit.signals.coverage >= MIN_COVERAGE;
}

/** `2024-07` and `2024-07-28` say the same, one more exactly. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function publishedAt({ evidence }: Choice): string {
  return evidence.article.publishedAt ?? '';
}
