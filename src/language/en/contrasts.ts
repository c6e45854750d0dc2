import type { ContrastWords } from '../contrasts.js';
import { phraseList, wordSet } from '../word-list.js';

/** The English words for each side, folded; each stands for one side only. */
export const contrasts: ContrastWords = {
  born: 'born birth',
  dead: 'died dead killed killing kills deaths death die dies',
  hurt: 'injured injuring injuries hurt wounded wounding',
  missing: 'missing',
  saved: 'rescued saved survived survivors',
  displaced: 'displaced displacing evacuated fled homeless',
  first: 'first',
  second: 'second',
  third: 'third',
  fourth: 'fourth',
  fifth: 'fifth',
  won: 'won win wins winner beat',
  lost: 'lost lose loses loser',
  rose: 'rose rise rises risen increased increase raised',
  fell: 'fell fall falls fallen decreased decrease dropped drop cut',
  arrested: 'arrested arrest detained',
  charged: 'charged indicted',
  sought: 'sought demanded',
  sentenced: 'sentenced sentence jailed convicted',
  acquitted: 'acquitted freed',
  male: "men men's male boys",
  female: "women women's female girls",
  north: 'north northern',
  south: 'south southern',
  east: 'east eastern',
  west: 'west western',
  largest: 'largest biggest',
  smallest: 'smallest',
  highest: 'highest tallest',
  lowest: 'lowest',
  oldest: 'oldest',
  youngest: 'youngest',
  opened: 'opened reopened',
  closed: 'closed shut',
  imported: 'imports imported',
  exported: 'exports exported',
  gold: 'gold',
  silver: 'silver',
  bronze: 'bronze',
  treated: 'treated hospitalized recovered',
  ill: 'ill sick infected',
  trapped: 'trapped',
  captured: 'kidnapped',
  dismissed: 'fired sacked',
};

/** Words that turn to the other side within a sentence. */
export const turns = wordSet('while whereas');

const RIVALS = phraseList(
  'rival, rivals, opponent, opponents, challenger, challengers, competitor, competitors',
);

/** Words that go over to the other one: `her opponent`, `their closest rivals`. */
export const rivals: readonly string[] = ['his', 'her', 'their', 'its'].flatMap((owner) =>
  RIVALS.flatMap((rival) => [
    `${owner} ${rival}`,
    ...['main', 'chief', 'closest', 'nearest'].map((kind) => `${owner} ${kind} ${rival}`),
  ]),
);

/** Before the day since which something is so. */
export const sinceWords = wordSet('since');
