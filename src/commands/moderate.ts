/** How moderators keep the answers in their server clean. What they do concerns that server alone. */
import type { CommandData, CommandOption, Localized } from './command.js';
import { MAX_TEXT } from './limits.js';
import { pageOption } from './page-option.js';

/** Longest reason that is kept, in characters. */
const MAX_REASON = 300;

const articleOption: CommandOption = {
  name: 'article',
  localizedName: { en: 'article', id: 'artikel' },
  description: {
    en: 'Its title, words of it, or its id',
    id: 'Judul, sebagian judul, atau id-nya',
  },
  type: 'string',
  required: true,
  maxLength: MAX_TEXT,
  suggests: 'title',
};

const paragraphOption: CommandOption = {
  name: 'paragraph',
  localizedName: { en: 'paragraph', id: 'paragraf' },
  description: {
    en: 'Only this paragraph, counted from 1',
    id: 'Hanya paragraf ini, mulai dari 1',
  },
  type: 'integer',
  required: false,
  minValue: 1,
};

const reasonOption: CommandOption = {
  name: 'reason',
  localizedName: { en: 'reason', id: 'alasan' },
  description: { en: 'Shown to moderators in the log', id: 'Terlihat oleh moderator di catatan' },
  type: 'string',
  required: false,
  maxLength: MAX_REASON,
};

const messageOption: CommandOption = {
  name: 'message',
  localizedName: { en: 'message', id: 'pesan' },
  description: {
    en: 'Link to the answer (Copy Message Link)',
    id: 'Tautan jawaban (Salin Tautan Pesan)',
  },
  type: 'string',
  required: true,
  maxLength: 200,
};

function subcommand(
  name: Localized,
  description: Localized,
  options: readonly CommandOption[],
): CommandData {
  return {
    name: `moderate ${name.en}`,
    localizedName: { en: `moderate ${name.en}`, id: `moderasi ${name.id}` },
    description,
    options,
    permission: 'moderator',
    visibility: 'private',
  };
}

/** The first describes them all in Discord's list of commands. */
export const MODERATE: readonly CommandData[] = [
  subcommand(
    { en: 'hide', id: 'sembunyikan' },
    {
      en: 'Keep an article, or one paragraph of it, out of the answers in this server',
      id: 'Jangan tampilkan artikel, atau satu paragrafnya, dalam jawaban di server ini',
    },
    [articleOption, paragraphOption, reasonOption],
  ),
  subcommand(
    { en: 'restore', id: 'tampilkan' },
    {
      en: 'Show a hidden article or paragraph in answers again',
      id: 'Tampilkan lagi artikel atau paragraf yang disembunyikan',
    },
    [articleOption, paragraphOption, reasonOption],
  ),
  subcommand(
    { en: 'hidden', id: 'tersembunyi' },
    {
      en: 'What is hidden in this server, by whom and why',
      id: 'Apa yang disembunyikan di server ini, oleh siapa, dan mengapa',
    },
    [pageOption],
  ),
  subcommand(
    { en: 'remove', id: 'hapus' },
    { en: 'Delete one of Kutip’s answers', id: 'Hapus salah satu jawaban Kutip' },
    [messageOption, reasonOption],
  ),
  subcommand(
    { en: 'log', id: 'catatan' },
    {
      en: 'What moderators have done here with Kutip; never what was asked',
      id: 'Apa yang dilakukan moderator di sini dengan Kutip; tanpa isi pertanyaan',
    },
    [pageOption],
  ),
];
