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
