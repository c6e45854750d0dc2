/** What people say in English to Kutip itself: `hello there`, `what is your name`. */
import type { SmallTalkWords } from '../questions.js';
import { phraseList, wordSet } from '../word-list.js';

/** Greetings, thanks, complaints and questions about Kutip. */
export const smallTalk: SmallTalkWords = {
  phrases: {
    greeting: phraseList(
      'hello, hi, hey, hi there, good morning, good afternoon, good evening, how are you, howdy, yo',
    ),
    thanks: phraseList(
      'thanks, thank you, thx, ty, cheers, much appreciated, ok, okay, great, nice, good, good job, well done, good work, awesome, cool',
    ),
    complaint: phraseList(
      'bad, stupid, dumb, useless, idiot, terrible, that is wrong, you are wrong, not helpful',
    ),
    maker: ['made', 'built', 'created', 'wrote', 'programmed', 'owns', 'runs']
      .flatMap((make) => ['you', 'this bot', 'kutip'].map((you) => `who ${make} ${you}`))
      .concat('who is your maker', 'who is your creator', 'who is your owner'),
    self: phraseList(
      'who are you, what are you, what is your name, whats your name, your name, are you a bot, are you human, are you a robot, are you an ai, what can you do, what do you do, how do you work, help me, what is kutip, how does this work, what can i ask',
    ),
  },
  around: wordSet(
    'there all everyone bot kutip you are this really job so very much a lot again for your the help answer mate please',
  ),
};
