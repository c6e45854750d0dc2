import { withTimeline } from '../answers/telling/with-picture.js';
import { answerTimeline } from '../answers/timeline.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';
import { pageOption } from './page-option.js';
import { fromOption, readPeriods, toOption } from './period-options.js';

/** `/timeline`: the dated events of the articles in order, with a drawing of them. */
export const timeline = defineCommand({
  name: 'timeline',
  localizedName: { en: 'timeline', id: 'linimasa' },
  description: {
    en: 'What happened when, in order, with the sentences that say it',
    id: 'Apa yang terjadi kapan, berurutan, dengan kalimat yang menyebutkannya',
  },
  options: [
    {
      name: 'about',
      localizedName: { en: 'about', id: 'tentang' },
      description: { en: 'Only what is about this', id: 'Hanya yang tentang ini' },
      type: 'string',
      required: false,
      maxLength: MAX_TEXT,
      suggests: 'topic',
    },
    fromOption,
    toOption,
    pageOption,
  ],
  permission: 'everyone',
  visibility: 'public',
  run({ about, page = 1, ...typed }, { library, locale, exclude }) {
    const periods = readPeriods(typed, locale);
    if ('kind' in periods) return periods;
    return withTimeline(
      answerTimeline(library, { about: about ?? null, ...periods }, page, { exclude }),
    );
  },
});
