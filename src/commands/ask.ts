import { answerAsk } from '../answers/ask.js';
import { smallTalkIn } from '../answers/question/small-talk.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';
import { replyTo } from './small-talk.js';

/** `/ask`: any question in plain words; what it asks for decides on the kind of the answer. */
export const ask = defineCommand({
  name: 'ask',
  localizedName: { en: 'ask', id: 'tanya' },
  description: { en: 'Ask a question in plain words', id: 'Bertanya dengan kalimat biasa' },
  options: [
    {
      name: 'question',
      localizedName: { en: 'question', id: 'pertanyaan' },
      description: {
        en: 'Who, when, where, how many, what …',
        id: 'Siapa, kapan, di mana, berapa, apa …',
      },
      type: 'string',
      required: true,
      maxLength: MAX_TEXT,
    },
  ],
  permission: 'everyone',
  visibility: 'public',
  run({ question }, context) {
    const talk = smallTalkIn(question);
    const { library, exclude } = context;
    return talk ? replyTo(talk, context) : answerAsk(library, question, { exclude });
  },
});
