/** Articles that say different things of the same matter. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';
import { testRows } from './open-cases.js';
import type { Story } from './stories.js';

describe('when articles disagree, both are shown, newest first, and none is chosen', () => {
  const older: Story = {
    id: 'older',
    publisher: 'Kabar Lembah',
    publishedAt: '2021-03-01',
    text: [
      'Jembatan Sungai Gading dibuka untuk umum pada 12 Februari 2021.',
      'Kebakaran di Pasar Wulung menghanguskan 40 kios.',
      'Camat Teguh Prakasa membuka turnamen catur.',
      'Bupati Lembah Sari Ratna Purnama menanam pohon.',
      'Menara Suar Kembar dibangun pada Juni 1932.',
    ].join('\n'),
  };
  const newer: Story = {
    id: 'newer',
    publisher: 'Harian Hilir',
    publishedAt: '2024-03-05',
    text: [
      'Jembatan Sungai Gading dibuka untuk umum pada 14 Februari 2021.',
      'Kebakaran di Pasar Wulung menghanguskan 55 kios.',
      'Bupati Lembah Sari Teguh Prakasa membuka turnamen catur.',
      'Menara Suar Kembar dibangun pada 4 Juni 1932.',
    ].join('\n'),
  };
  const divided = appOf(older, newer);

  testRows<readonly [matter: string, line: string, labels: readonly RegExp[]]>(
    [
      [
        'a day',
        'Kapan Jembatan Sungai Gading dibuka untuk umum?',
        [/^14 Februari 2021$/, /^12 Februari 2021$/],
      ],
      ['a number', 'Berapa kios yang hangus dalam kebakaran Pasar Wulung?', [/^55/, /^40/]],
      ['a role', 'Siapa Teguh Prakasa?', [/Prakasa/, /Prakasa/]],
      ['the holder of an office', 'Siapa Bupati Lembah Sari?', [/Teguh/, /Ratna/]],
    ],
    async (_, line, labels) => {
      const { headline, items, passages, disagreement } = await divided.find(line);
      expect(disagreement).toBe(true);
      expect(headline).toBeNull();
      expect(items.map((item) => passages[item.passage]?.articleId)).toEqual(['newer', 'older']);
      labels.forEach((label, index) => {
        expect(items[index]?.label).toMatch(label);
      });
    },
  );

  test('a role is shown as each article gives it', async () => {
    const { items } = await divided.find('/who Prakasa');
    expect(items.map((item) => item.detail)).toEqual(['Bupati Lembah Sari', 'Camat']);
  });

  test('a former office contradicts none, and comes last', async () => {
    const text = 'Teguh Prakasa, mantan Camat Arung, meresmikan taman.';
    const { headline, items, disagreement } = await appOf(
      { ...newer, text: 'Bupati Teguh Prakasa membuka turnamen catur.' },
      { id: 'newest', publishedAt: '2024-06-01', text },
    ).find('/who Prakasa');
    expect({ headline, disagreement }).toEqual({ headline: 'Bupati', disagreement: false });
    expect(items.map((item) => item.detail)).toEqual(['Bupati', 'mantan Camat Arung']);
  });

  test('a day and its month do not disagree', async () => {
    const { headline, disagreement } = await divided.find('Kapan Menara Suar Kembar dibangun?');
    expect(disagreement).toBe(false);
    expect(['Juni 1932', '4 Juni 1932']).toContain(headline);
  });

  test('the same day given twice does not disagree', async () => {
    const { headline, disagreement } = await appOf(older, {
      ...older,
      id: 'copy',
      text: `${older.text} Ramai.`,
    }).find('Kapan Jembatan Sungai Gading dibuka untuk umum?');
    expect({ headline, disagreement }).toEqual({
      headline: '12 Februari 2021',
      disagreement: false,
    });
  });

  test('the dead of two events are not two accounts of one', async () => {
    const apart = appOf(
      {
        publishedAt: '2024-03-05',
        title: 'Feri Karam',
        text: 'Sebelas orang tewas saat feri karam.',
      },
      { publishedAt: '2024-02-11', title: 'Banjir Lembah', text: 'Dua orang tewas terseret arus.' },
    );
    expect(await apart.find('berapa orang tewas')).toMatchObject({ disagreement: false });
  });

  test('another event is no contradiction', async () => {
    const { headline, disagreement } = await appOf(older, {
      ...newer,
      text: 'Jembatan Sungai Serayu dibuka untuk umum pada 14 Mei 2021.',
    }).find('Kapan Jembatan Sungai Gading dibuka untuk umum?');
    expect({ headline, disagreement }).toEqual({
      headline: '12 Februari 2021',
      disagreement: false,
    });
  });

  describe('in a figure that grows', () => {
    const first: Story = {
      id: 'first',
      publishedAt: '2024-01-09',
      title: 'Longsor di Bukit Tarum',
      text: 'Longsor di Bukit Tarum menewaskan sedikitnya 3 orang. Sebanyak 40 warga mengungsi.',
    };
    const second: Story = {
      id: 'second',
      publishedAt: '2024-01-12',
      title: 'Pencarian di Bukit Tarum Dihentikan',
      text: [
        'Jumlah korban tewas dalam longsor di Bukit Tarum menjadi 9 orang.',
        'Pencarian berlangsung lima hari.',
      ].join('\n'),
    };

    test('each article is heard, also when it says so in other words', async () => {
      const { headline, items, disagreement } = await appOf(first, second).find(
        'Berapa korban tewas dalam longsor Bukit Tarum?',
      );
      expect({ headline, disagreement }).toEqual({ headline: null, disagreement: true });
      expect(items.map(({ label }) => label)).toEqual(['9 orang', '3 orang']);
    });

    test('of one event each is heard, though its sentence does not name it', async () => {
      const fair = {
        ...first,
        title: 'Panggung Pasar Malam Gandaria Roboh',
        text: 'Panggung pasar malam di Gandaria roboh, Senin malam. Dua orang tewas dan 11 orang luka-luka.',
      };
      const later = {
        ...second,
        title: 'Polisi Periksa Pemasang Panggung Gandaria',
        text: 'Robohnya panggung pasar malam Gandaria menewaskan empat orang. Kerugian panitia Rp 90 juta.',
      };
      const asked = 'Berapa orang yang tewas akibat panggung pasar malam roboh?';

      const { items, disagreement } = await appOf(fair, later).find(asked);
      expect(disagreement).toBe(true);
      expect(items.map(({ label }) => label)).toEqual(['empat orang', 'Dua orang']);
    });

    test('one article may tell two', async () => {
      const text =
        'Longsor di Bukit Tarum menewaskan 3 orang, menurut polisi. Tim penolong menyebut 5 orang tewas dalam longsor Bukit Tarum.';
      const asked = 'Berapa orang tewas dalam longsor Bukit Tarum?';
      const { headline, items, disagreement } = await appOf({ ...first, text }).find(asked);
      expect({ headline, disagreement }).toEqual({ headline: null, disagreement: true });
      expect(items.map(({ label }) => label)).toEqual(['3 orang', '5 orang']);
      const elsewhere = text.replace('longsor Bukit Tarum', 'banjir Muara Lolo');
      expect((await appOf({ ...first, text: elsewhere }).find(asked)).headline).toBe('3 orang');
    });

    test('other people of the same event are not the dead', async () => {
      const { headline } = await appOf(second, {
        ...first,
        text: 'Sebanyak 40 warga mengungsi.',
      }).find('Berapa korban tewas dalam longsor Bukit Tarum?');
      expect(headline).toBe('9 orang');
    });

    test('the dead who tried to save somebody are no number of the saved', async () => {
      const { headline } = await appOf(
        { ...second, text: 'Tim penolong mengatakan 60 orang selamat.' },
        { ...first, text: 'Dua orang meninggal saat hendak menyelamatkan kerbau.' },
      ).find('Berapa orang yang selamat?');
      expect(headline).toBe('60 orang');
    });

    test('a number torn by a space is no other number', async () => {
      const text = 'Longsor di Bukit Tarum menewaskan 1,2 juta orang.';
      const torn = { ...second, text: text.replace('1,2', '1, 2') };
      const { disagreement } = await appOf({ ...first, text }, torn).find(
        'Berapa orang tewas dalam longsor Bukit Tarum?',
      );
      expect(disagreement).toBe(false);
    });
  });
});

test('pages without a date that only use like words contradict nothing', async () => {
  const pages = appOf(
    {
      id: 'union',
      title: 'Serikat Lima Selat',
      text: 'Serikat Lima Selat punya 28 negara anggota.',
    },
    {
      id: 'coin',
      title: 'Mata uang perunggu',
      text: 'Ada 19 negara anggota Serikat Lima Selat yang memakai perunggu.',
    },
  );
  const { headline, disagreement } = await pages.find('Berapa negara anggota Serikat Lima Selat?');
  expect({ headline, disagreement }).toEqual({ headline: '28 negara', disagreement: false });
});

test('a body is the same under its full name', async () => {
  const articles = appOf(
    {
      id: 'short',
      publishedAt: '2024-02-01',
      text: 'Presiden Direktur PT Gading Wulung, Sinta Maheswari, meresmikan pabrik.',
    },
    {
      id: 'full',
      publishedAt: '2024-03-01',
      text: 'Presiden Direktur PT Gading Wulung Tbk, Sinta Maheswari, menutup pabrik.',
    },
  );
  const { headline, disagreement } = await articles.find(
    'Di perusahaan apa Sinta Maheswari bekerja?',
  );
  expect({ headline, disagreement }).toEqual({
    headline: 'PT Gading Wulung Tbk',
    disagreement: false,
  });
});
