import { stringify } from 'yaml';
import { failure } from '../../answers/failure.js';
import { MESSAGES } from '../../messages/catalog.js';
import type { Localized } from '../command.js';
import { defineAct } from '../define-command.js';
import type { FileValue } from '../file-value.js';
import { examinationAnswer } from './examination.js';
import { changeAnswer, refusal } from './outcome.js';
import { progressNotice } from './progress-notice.js';

/** What a field of a form in Discord can hold. */
const MAX_ARTICLE = 4000;
const MAX_FIELD = 300;

function field<const Name extends string>(
  name: Name,
  id: string,
  description: Localized,
  maxLength: number = MAX_FIELD,
) {
  const localizedName = { en: name, id };
  return { name, localizedName, description, type: 'string', required: false, maxLength } as const;
}

/** `/corpus add`: examines a file or a typed text and gives a code; given that code, adds it. */
export const add = defineAct({
  name: 'corpus add',
  localizedName: { en: 'corpus add', id: 'korpus tambah' },
  description: {
    en: 'Preview an article, then add it',
    id: 'Periksa dulu sebuah artikel, lalu tambahkan',
  },
  options: [
    {
      name: 'file',
      localizedName: { en: 'file', id: 'berkas' },
      description: {
        en: 'A .txt, .md, .html or .jsonl file',
        id: 'Berkas .txt, .md, .html, atau .jsonl',
      },
      type: 'file',
      required: false,
    },
    field('title', 'judul', { en: 'Title of the article', id: 'Judul artikel' }),
    field('text', 'teks', { en: 'Its text', id: 'Isi artikel' }, MAX_ARTICLE),
    field('publisher', 'media', { en: 'Who published it', id: 'Media yang menerbitkan' }),
    field('published', 'tanggal', {
      en: 'Day of publication: 2024-07-23',
      id: 'Tanggal terbit: 2024-07-23',
    }),
    field('url', 'tautan', { en: 'Web address of the article', id: 'Alamat web artikel' }),
    field(
      'code',
      'kode',
      {
        en: 'Add what was previewed under this code',
        id: 'Tambahkan yang sudah diperiksa dengan kode ini',
      },
      12,
    ),
  ],
  permission: 'admin',
  visibility: 'private',
  hasForm: true,
  async act({ file, code, ...fields }, { corpus, locale, onProgress }) {
    if (code !== undefined) {
      const outcome = await corpus.add(code, {
        onProgress: (progress) => onProgress(progressNotice(progress, locale)),
      });
      return changeAnswer(outcome, locale);
    }
    const handedIn = file ?? writtenFile(fields);
    if (handedIn === null) {
      return failure('usage', MESSAGES[locale].corpusAdmin.needsFile);
    }
    const examined = await corpus.examine(handedIn);
    return examined.kind === 'refused'
      ? refusal(examined, locale)
      : examinationAnswer(examined, locale);
  },
});

interface Fields {
  readonly text?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** A text that was typed, as the file it will be; null when there is none. */
function writtenFile({ text, ...metadata }: Fields): FileValue | null {
  if (text === undefined) return null;
  const front = Object.keys(metadata).length > 0 ? `---\n${stringify(metadata)}---\n\n` : '';
  return { name: 'article.md', bytes: new TextEncoder().encode(`${front}${text}\n`) };
}
