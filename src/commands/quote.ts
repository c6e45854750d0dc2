import { failure } from '../answers/failure.js';
import { answerQuote } from '../answers/quote.js';
import { withQuoteCard } from '../answers/telling/with-picture.js';
import { MESSAGES } from '../messages/catalog.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';
import { pageOption } from './page-option.js';

const speakerName = { en: 'speaker', id: 'pembicara' };
const aboutName = { en: 'about', id: 'tentang' };

/** `/quote`: what somebody said, what was said about something, or both; one of the two is needed. */
export const quote = defineCommand({
  name: 'quote',
  localizedName: { en: 'quote', id: 'kutip' },
  description: {
    en: 'What did someone say, word for word?',
    id: 'Apa kata seseorang, kata demi kata?',
  },
  options: [
    {
      name: 'speaker',
      localizedName: speakerName,
      description: {
        en: 'Whose words: a name or an office',
        id: 'Ucapan siapa: nama atau jabatan',
      },
      type: 'string',
      required: false,
      maxLength: MAX_TEXT,
      suggests: 'speaker',
    },
    {
      name: 'about',
      localizedName: aboutName,
      description: { en: 'What the words are about', id: 'Ucapan tentang apa' },
      type: 'string',
      required: false,
      maxLength: MAX_TEXT,
      suggests: 'topic',
    },
    {
      name: 'card',
      localizedName: { en: 'card', id: 'kartu' },
      description: {
        en: 'Also show the quotation as a picture to share',
        id: 'Tampilkan juga kutipan sebagai gambar untuk dibagikan',
      },
      type: 'boolean',
      required: false,
    },
    pageOption,
  ],
  permission: 'everyone',
  visibility: 'public',
  run({ speaker, about, card = false, page = 1 }, { library, locale, exclude }) {
    if (speaker === undefined && about === undefined) {
      const { quoteNeedsOne } = MESSAGES[locale].errors;
      return failure('usage', quoteNeedsOne(speakerName[locale], aboutName[locale]));
    }
    const asked = { speaker: speaker ?? null, about: about ?? null };
    const answer = answerQuote(library, asked, { page, exclude });
    return card ? withQuoteCard(answer) : answer;
  },
});
