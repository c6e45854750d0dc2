/** Three invented articles, and a way to ask them (or others) as one types. */
import type { Answer, Found } from '../../src/answers/answer.js';
import { createApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { askApp } from './ask-app.js';
import { expectFound } from './expect-answer.js';
import { libraryOf, type Story } from './stories.js';

const DAM: Story = {
  id: 'bendungan',
  title: 'Bendungan Randu Diresmikan',
  publisher: 'Kabar Lembah',
  publishedAt: '2024-05-06',
  text: [
    'Kabar Lembah, Bandung - Menteri Pertanian Wira Antasena meresmikan Bendungan Randu di Kabupaten Lembah Sari pada Jumat (3/5/2024).',
    'Bendungan setinggi 80 meter itu dibangun sejak akhir 2017 dengan biaya Rp1,5 triliun.',
    'Bendungan dibangun karena sawah di hilir sering kekeringan.',
    '"Air ini milik para petani," kata Wira. Ia menambahkan bahwa irigasi akan selesai tahun depan.',
    'Badan Pengelola Kawasan Lembah (BPKL) akan merawat bendungan itu.',
    'Posko pengaduan warga didirikan di Desa Sukamaju, Kecamatan Randu, Kabupaten Lembah Sari.',
    'Bendungan sempat retak pada Sabtu (20/4/2024), dikutip dari Harian Hilir, Senin (22/4/2024).',
  ].join('\n'),
};

const FESTIVAL: Story = {
  id: 'festival',
  title: 'Ribuan Layang-Layang Hiasi Pantai',
  publisher: 'Kabar Pesisir',
  publishedAt: '2024-06-11',
  text: [
    'Kabar Pesisir, Surabaya - Festival layang-layang digelar di Pantai Karang Anyar, Minggu (9/6/2024).',
    'Festival itu diikuti 412 peserta dari delapan provinsi.',
    'Ketua panitia Laras Kinanti mengatakan bahwa cuaca tahun ini lebih bersahabat.',
    '"Anginnya sempurna," ujar juara pertama, Galih Kinanti, pelajar asal Tegalwangi.',
    'Layang-layang terbesar berbentuk sengkedan. Sengkedan adalah lahan miring yang dibuat bertingkat.',
  ].join('\n'),
};

const FERRY: Story = {
  id: 'ferry',
  title: 'New ferry terminal opens in Port Alder',
  publisher: 'Alder Courier',
  publishedAt: '2024-03-06',
  language: 'en',
  text: [
    'Transport Minister Clara Whitfield opened the new ferry terminal in Port Alder on Tuesday, March 5, 2024.',
    'The terminal cost $48 million and can handle 900 passengers an hour.',
    '"We waited eleven years for this," Whitfield said.',
    'The old terminal was closed because its pier had rotted.',
    'A flood killed nine people in Alder County in January 2023 and destroyed two bridges.',
  ].join('\n'),
};

/** An app over these stories; every answer it gives is checked to be verbatim. */
export function appOf(...stories: readonly Story[]) {
  const app = createApp({ library: libraryOf(stories), logger: createLogger('silent') });
  return {
    /** The answer to a line as it is typed. */
    ask(line: string): Promise<Answer> {
      return askApp(app, line);
    },
    /** The same, of a line that must be answered. */
    async find(line: string): Promise<Found> {
      return expectFound(await askApp(app, line));
    },
  };
}

export const news = appOf(DAM, FESTIVAL, FERRY);
