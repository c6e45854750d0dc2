import { answerPeople } from '../answers/people.js';
import { defineCommand } from './define-command.js';
import { MAX_TEXT } from './limits.js';
import { pageOption } from './page-option.js';

/** `/people`: everybody the articles name, by mentions; or all they hold of one person. */
export const people = defineCommand({
  name: 'people',
  localizedName: { en: 'people', id: 'tokoh' },
  description: {
    en: 'Who is named in the articles; with a name, all they say about that person',
    id: 'Siapa saja yang disebut artikel; dengan nama, semua tentang orang itu',
  },
  options: [
    {
      name: 'name',
      localizedName: { en: 'name', id: 'nama' },
      description: { en: 'A name, or part of it', id: 'Nama, atau sebagiannya' },
      type: 'string',
      required: false,
      maxLength: MAX_TEXT,
      suggests: 'person',
    },
    pageOption,
  ],
  permission: 'everyone',
  visibility: 'public',
  run: ({ name, page = 1 }, { library, locale, exclude }) =>
    answerPeople(library, name ?? null, page, { language: locale, exclude }),
});
