/** Everything the store keeps, column by column, as a person may read it in `/privacy`. */
import type { StoreLanguage } from './settings.js';

type Localized = Readonly<Record<StoreLanguage, string>>;

/** A column, in words. */
export interface ColumnDescription {
  readonly name: string;
  readonly holds: Localized;
}

/** A table, in words. */
export interface TableDescription {
  readonly name: string;
  readonly holds: Localized;
  /** Whether its rows belong to a server and go when the server is forgotten. */
  readonly ofServer: boolean;
  /** After how many days a row is deleted; null: when a moderator deletes it or leaves. */
  readonly keptDays: number | null;
  readonly columns: readonly ColumnDescription[];
}

const column = (name: string, id: string, en: string): ColumnDescription => ({
  name,
  holds: { id, en },
});

const SERVER = column('server_id', 'id server', 'server id');
const DAY = column('day', 'tanggal, tanpa jam', 'day, without the time');
const ARTICLE = column('article_id', 'id artikel', 'article id');
const PARAGRAPH = column('paragraph', 'nomor paragraf', 'paragraph number');

/** The limits are those the store was opened with. */
export function describeTables(keptDays: {
  readonly audit: number;
  readonly corrections: number;
  readonly departures: number;
}): readonly TableDescription[] {
  return [
    {
      name: 'settings',
      holds: { id: 'pilihan moderator untuk server', en: 'what moderators chose for the server' },
      ofServer: true,
      keptDays: null,
      columns: [
        SERVER,
        column(
          'public_channels',
          'id kanal jawaban publik',
          'ids of the channels for public answers',
        ),
        column('visibility', 'jawaban publik atau pribadi', 'public or private answers'),
        column('language', 'bahasa server', 'language of the server'),
        column('cool_down_seconds', 'jeda antarpertanyaan', 'pause between two questions'),
        column('answers_per_minute', 'batas jawaban per menit', 'limit of answers a minute'),
        column('mentions', 'apakah Kutip menjawab sebutan', 'whether Kutip answers mentions'),
        column(
          'keep_unanswered',
          'apakah pertanyaan tak terjawab disimpan',
          'whether unanswered questions are kept',
        ),
      ],
    },
    {
      name: 'hidden',
      holds: { id: 'artikel dan paragraf tersembunyi', en: 'hidden articles and paragraphs' },
      ofServer: true,
      keptDays: null,
      columns: [
        SERVER,
        ARTICLE,
        column('paragraph', 'nomor paragraf, 0: seluruh artikel', 'paragraph, 0: whole article'),
        column('reason', 'alasan yang ditulis moderator', 'reason the moderator wrote'),
        column('user_id', 'id moderator', 'id of the moderator'),
        column('at', 'waktu', 'time'),
      ],
    },
    {
      name: 'audit',
      holds: {
        id: 'catatan tindakan moderator',
        en: 'log of what moderators did',
      },
      ofServer: true,
      keptDays: keptDays.audit,
      columns: [
        column('id', 'nomor urut', 'running number'),
        SERVER,
        column('user_id', 'id moderator', 'id of the moderator'),
        column('act', 'tindakan', 'act'),
        column('target', 'sasaran tindakan', 'what it was done to'),
        column('reason', 'alasan yang ditulisnya', 'reason they wrote'),
        column('at', 'waktu', 'time'),
      ],
    },
    {
      name: 'feedback',
      holds: {
        id: 'jumlah 👍 dan 👎, tanpa id siapa pun dan tanpa pertanyaan',
        en: 'counts of 👍 and 👎, without anyone’s id and without questions',
      },
      ofServer: false,
      keptDays: null,
      columns: [
        DAY,
        column('command', 'perintah', 'command'),
        column('kind', 'jenis jawaban', 'kind of answer'),
        column('verdict', '👍 atau 👎', '👍 or 👎'),
        column('reason', 'alasan dari daftar tetap', 'reason from a fixed list'),
        column('count', 'jumlah', 'count'),
      ],
    },
    {
      name: 'unanswered',
      holds: {
        id: 'pertanyaan tak terjawab, hanya bila moderator mengaktifkannya; tanpa id penanya',
        en: 'unanswered questions, only where moderators switched it on; without the asker’s id',
      },
      ofServer: true,
      keptDays: null,
      columns: [
        column('id', 'nomor urut', 'running number'),
        SERVER,
        column(
          'question',
          'isi pertanyaan tanpa sebutan, id, tautan, surel, dan nomor telepon',
          'the question without mentions, ids, links, e-mail addresses and phone numbers',
        ),
        column('locale', 'bahasa', 'language'),
        column('why', 'tak terjawab atau tak disukai', 'not answered or disliked'),
        column('reason', 'alasan dari daftar tetap', 'reason from a fixed list'),
        DAY,
        column('count', 'jumlah', 'count'),
      ],
    },
    {
      name: 'corrections',
      holds: {
        id: 'jawaban yang diberikan, agar dapat ditandai bila sumbernya berubah',
        en: 'answers given, so that they can be marked when their source changes',
      },
      ofServer: true,
      keptDays: keptDays.corrections,
      columns: [
        column('message_id', 'id pesan Kutip', 'id of Kutip’s message'),
        column('channel_id', 'id kanal', 'channel id'),
        SERVER,
        ARTICLE,
        PARAGRAPH,
        column('start', 'awal kutipan', 'start of the quotation'),
        column('end', 'akhir kutipan', 'end of the quotation'),
        column('sha256', 'sidik SHA-256 kutipan', 'SHA-256 of the quoted words'),
        DAY,
      ],
    },
    {
      name: 'departures',
      holds: { id: 'server yang mengeluarkan Kutip', en: 'servers that have removed Kutip' },
      ofServer: true,
      keptDays: keptDays.departures,
      columns: [SERVER, DAY],
    },
    {
      name: 'migrations',
      holds: { id: 'versi basis data', en: 'version of the database' },
      ofServer: false,
      keptDays: null,
      columns: [column('version', 'versi', 'version'), column('at', 'waktu', 'time')],
    },
  ];
}
