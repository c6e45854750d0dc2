/** `Halo kak`, `terima kasih`, `kamu bisa apa`: addressed to Kutip, not to the articles. */
import { ALL_LANGUAGES } from '../../language/languages.js';
import { findPhrase } from '../../language/phrases.js';
import type { SmallTalk, SmallTalkWords } from '../../language/questions.js';
import { tokenize } from '../../language/tokenizer.js';

const KINDS: readonly SmallTalk[] = ['self', 'maker', 'complaint', 'thanks', 'greeting'];

/** The kind of small talk that all of `text` is, in any language; else null. */
export function smallTalkIn(text: string): SmallTalk | null {
  const words = tokenize(text).map(({ folded }) => folded);
  const lexicons = ALL_LANGUAGES.map(({ questions }) => questions.smallTalk);
  return KINDS.find((kind) => lexicons.some((lexicon) => isAll(words, kind, lexicon))) ?? null;
}

function isAll(words: readonly string[], kind: SmallTalk, { phrases, around }: SmallTalkWords) {
  return phrases[kind].some((phrase) => {
    const said = findPhrase(words, [phrase]);
    if (said === null) return false;
    const isSaid = (at: number) => at >= said.first && at <= said.last;
    return words.every((word, at) => isSaid(at) || around.has(word));
  });
}
