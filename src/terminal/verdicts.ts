/** Whether each sentence is in the articles, and where its words differ. */
import type { Verdict, VerdictKind, WordChange } from '../answers/verify/verdict.js';
import { clean } from './clean.js';
import type { Pen } from './pen.js';

const SIGNS: Readonly<Record<VerdictKind, string>> = {
  absent: '✗',
  'other-speaker': '✗',
  differs: '≠',
  capitals: '≈',
  exact: '✓',
};

/**
 * A few lines for each verdict: what it is, the sentence with its differences, other figures, whose
 * words it is.
 */
export function verdictLines(verdicts: readonly Verdict[], pen: Pen): string[] {
  const hasChanges = verdicts.some(({ words }) => words.some((run) => run.kind !== 'kept'));
  const legend = pen.messages.browse.legend(
    changeText({ kind: 'added', text: '…' }, pen),
    changeText({ kind: 'missing', text: '…' }, pen),
  );
  return [
    ...verdicts.flatMap((verdict) => linesOf(verdict, pen)),
    ...(hasChanges ? [pen.wrap(legend)] : []),
  ];
}

function linesOf(verdict: Verdict, pen: Pen): string[] {
  const { kind, words, text, passage } = verdict;
  const number = passage === null ? '' : ` [${passage + 1}]`;
  const label = pen.colors.bold(pen.messages.browse.verdicts[kind]);
  const isChanged = words.some((run) => run.kind !== 'kept');
  const said = isChanged ? words.map((run) => changeText(run, pen)).join(' ') : clean(text);
  return [
    pen.wrap(`${SIGNS[kind]} ${label}${number}`),
    pen.wrap(said, 4),
    ...figureLines(verdict, pen),
    ...speakerLines(verdict, pen),
  ];
}

/** `[-missing-]` and `{+added+}`, as word differences are commonly written; colored where that shows. */
function changeText({ kind, text }: WordChange, { colors }: Pen): string {
  switch (kind) {
    case 'kept':
      return clean(text);
    case 'added':
      return colors.red(`{+${clean(text)}+}`);
    case 'missing':
      return colors.green(`[-${clean(text)}-]`);
  }
}

function figureLines({ figures, unnamed }: Verdict, { messages, wrap }: Pen): string[] {
  const { figure, unnamed: ofOther } = messages.browse;
  return [
    ...figures.map(({ claimed, held }) => wrap(figure(clean(claimed), clean(held)), 4)),
    ...(unnamed === null ? [] : [wrap(ofOther(clean(unnamed)), 4)]),
  ];
}

function speakerLines({ kind, speaker }: Verdict, { messages, wrap }: Pen): string[] {
  if (speaker === null) return [];
  const { otherSpeaker, unknownSpeaker } = messages.browse;
  const { claimed, said } = speaker;
  if (said === null) return [wrap(unknownSpeaker(clean(claimed)), 4)];
  return kind === 'other-speaker' ? [wrap(otherSpeaker(clean(claimed), clean(said)), 4)] : [];
}
