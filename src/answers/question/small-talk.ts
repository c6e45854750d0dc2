/** `Halo kak`, `terima kasih`, `kamu bisa apa`: said to Kutip, not asked of the articles. */
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.js';
import { indexOfPhrase, type SmallTalk, type SmallTalkWords } from '../../language/questions.js';
import { tokenize } from '../../language/tokenizer.js';

const KINDS: readonly SmallTalk[] = ['self', 'thanks', 'greeting'];

/** What `text` says when all of it is small talk, in whatever language; else null. */
export function smallTalkIn(text: string): SmallTalk | null {
  const words = tokenize(text).map(({ folded }) => folded);
  const lexicons = LANGUAGE_CODES.map((code) => LANGUAGES[code].questions.smallTalk);
  return KINDS.find((kind) => lexicons.some((lexicon) => isAll(words, kind, lexicon))) ?? null;
}

function isAll(words: readonly string[], kind: SmallTalk, { phrases, around }: SmallTalkWords) {
  return phrases[kind].some((phrase) => {
    const first = indexOfPhrase(words, phrase);
    const last = first + phrase.split(' ').length - 1;
    return first >= 0 && words.every((word, at) => (at >= first && at <= last) || around.has(word));
  });
}
