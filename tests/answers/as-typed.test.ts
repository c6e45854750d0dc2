/** Questions as a chat types them, answered like those in writing. */
import { expect, test } from 'vitest';
import { appOf } from './news.js';

const app = appOf({
  title: 'Longsor di Tanjung Rawa',
  text: `Longsor menimpa Dusun Pakis di Tanjung Rawa pada Selasa (4/6/2024). Sebanyak 312 orang mengungsi ke balai desa.
Kiper Persira, Danu Lesmana, mendapat kartu merah dalam laga amal untuk para korban.
Perdana menteri Oria, Lena Maris, tiba di lokasi pada Kamis (6/6/2024).`,
});

test.each([
  ['brp org yg ngungsi gara2 longsor', '312 orang'],
  ['siapa yg kena kartu merah', 'Danu Lesmana'],
  ['kpn PM Oria dtg', '6/6/2024'],
])('as typed in a chat: %s', async (question, answer) => {
  expect((await app.find(question)).headline).toContain(answer);
});

const airline = appOf(
  {
    title: 'Orrin Ferries to add a night crossing',
    language: 'en',
    publishedAt: '2025-02-03',
    text: `Orrin Ferries will sail at night from May. Its investment in new berths reached $14 million.
Tolvania's trade deficit narrowed to 3.2 percent of output.
Chief executive Della Quill, who joined in 2021, said fuel had become cheaper.
Tolvania's cabinet backs the plan, said its transport minister, Pieter Marsh.`,
  },
  {
    title: 'Busana Penabuh Beduk Rampak',
    publishedAt: '2025-02-03',
    text: `Penabuh beduk Rampak memakai busana merah tua.
Ketua sanggar Rampak, Wiryo Sentana, mengatakan busana itu dijahit sendiri.`,
  },
);

test.each([
  ['investasi orrin ferries', '$14 million'],
  ['tolvania trade deficit', '3.2 percent'],
])('an amount asked without a question word: %s', async (question, answer) => {
  expect((await airline.find(question)).headline).toBe(answer);
});

test.each([
  ['ceo of orrin ferries', 'Della Quill'],
  ['orrin ferries ceo', 'Della Quill'],
  ['menteri perhubungan tolvania', 'Pieter Marsh'],
  ['ketua sanggar rampak', 'Wiryo Sentana'],
])('an office asked without a question word: %s', async (question, answer) => {
  expect((await airline.find(question)).headline).toBe(answer);
});

test('what somebody of an office wears asks for nobody', async () => {
  expect((await airline.find('warna busana penabuh beduk')).headline).toBe(null);
});

const league = appOf({
  title: 'Liga Rawa Usai',
  publishedAt: '2025-02-03',
  text: `Persira Rawa menjuarai liga.
Pencetak gol terbanyak liga adalah Bimo Sardi dengan 21 gol.
Laga penutup digelar di Stadion Lempuyang, Kecamatan Banyuraden, Kabupaten Rawa.`,
});

test.each([
  ['top skor liga rawa siapa', 'Bimo Sardi'],
  ['stadion lempuyang di kec apa', 'Kecamatan Banyuraden'],
])('in short: %s', async (question, answer) => {
  expect((await league.find(question)).headline).toBe(answer);
});
