/** Whether each sentence is in the articles, and where its words differ, within a bounded length. */
import type {
  FigureChange,
  Verdict,
  VerdictKind,
  WordChange,
} from '../../answers/verify/verdict.js';
import { VERDICT_KINDS } from '../../answers/verify/verdict.js';
import { joined } from '../../messages/joined.js';
import type { Messages } from '../../messages/messages.js';
import { share } from './share.js';
import { shorten } from './snippet.js';

/** Characters of all sentences together. */
const ROOM = 1400;
const MAX_SHOWN = 8;
/** At most this many characters of a speaker's name. */
const SPEAKER = 80;
/** Most figures named of all sentences together, and most characters of each. */
const MAX_FIGURES = 6;
const FIGURE = 40;

const SIGNS: Readonly<Record<VerdictKind, string>> = {
  absent: '❌',
  'other-speaker': '❌',
  differs: '⚠️',
  capitals: '✅',
  exact: '✅',
};

const MARKS: Readonly<Record<WordChange['kind'], string>> = {
  kept: '',
  added: '~~',
  missing: '__',
};

/** How many there are of each kind, then the worst few in full: at most some 3,000 characters. */
export function verdictText(verdicts: readonly Verdict[], messages: Messages): string {
  const shown = verdicts.slice(0, MAX_SHOWN);
  const { browse } = messages;
  const shares = share(
    ROOM,
    shown.map((verdict) => sentence(verdict, Number.POSITIVE_INFINITY).length),
  );
  const figures = shown.flatMap(({ figures }) => figures).slice(0, MAX_FIGURES);
  const isChanged = shown.some(({ words }) => words.some(({ kind }) => kind !== 'kept'));
  const lines = [
    verdicts.length > 1 ? `-# ${summary(verdicts, messages)}` : '',
    ...shown.flatMap((verdict, at) => [
      headLine(verdict, messages),
      `> ${sentence(verdict, shares[at] ?? 0)}`,
      ...figureLines(
        verdict.figures.filter((each) => figures.includes(each)),
        messages,
      ),
      unnamedLine(verdict, messages),
      speakerLine(verdict, messages),
    ]),
    isChanged ? `-# ${browse.legend('~~abc~~', '__abc__')}` : '',
  ];
  return joined(lines, '\n');
}

function summary(verdicts: readonly Verdict[], { browse }: Messages): string {
  return VERDICT_KINDS.flatMap((kind) => {
    const count = verdicts.filter((verdict) => verdict.kind === kind).length;
    return count === 0 ? [] : [`${browse.verdicts[kind]}: ${count}`];
  }).join(' · ');
}

function headLine({ kind, passage }: Verdict, { browse }: Messages): string {
  const number = passage === null ? '' : ` \\[${passage + 1}\\]`;
  return `${SIGNS[kind]} **${browse.verdicts[kind]}**${number}`;
}

function figureLines(figures: readonly FigureChange[], { browse }: Messages): string[] {
  return figures.map(({ claimed, held }) =>
    browse.figure(shorten(claimed, FIGURE), shorten(held, FIGURE)),
  );
}

function unnamedLine({ unnamed }: Verdict, { browse }: Messages): string {
  return unnamed === null ? '' : browse.unnamed(shorten(unnamed, FIGURE));
}

function speakerLine({ kind, speaker }: Verdict, { browse }: Messages): string {
  if (speaker === null) return '';
  const claimed = shorten(speaker.claimed, SPEAKER);
  if (speaker.said === null) return browse.unknownSpeaker(claimed);
  return kind === 'other-speaker'
    ? browse.otherSpeaker(claimed, shorten(speaker.said, SPEAKER))
    : '';
}

/** The sentence with its differing words marked, of at most `limit` characters. */
function sentence({ text, words }: Verdict, limit: number): string {
  if (words.every(({ kind }) => kind === 'kept')) return shorten(text, limit) || '…';
  let result = '';
  for (const { kind, text: run } of words) {
    const space = result === '' ? '' : ' ';
    const mark = MARKS[kind];
    const room = limit - result.length - space.length - 2 * mark.length;
    const written = room > 0 ? shorten(run, room) : '';
    if (written === '' || written === '…') return `${result}…`;
    result += `${space}${mark}${written}${mark}`;
  }
  return result;
}
