/** What an acronym stands for, as an article explains it. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';
import { testRows } from './open-cases.js';

const app = appOf(
  {
    title: 'Kantor Baru di Randu',
    text: [
      'Badan Pengelola Dermaga dan Menara (BPDM) membuka kantor baru di Kota Randu.',
      'Anggaran kantor itu berasal dari Kementerian Laut Lepas (Kemenlaut).',
      'Ketua BPDM Wira Antasena menghindari pertanyaan soal Lembaga Sensor Layar.',
    ].join('\n'),
  },
  {
    title: 'A Harbour Survey',
    text: 'The Office of Harbour Safety (OHS) published a survey. OHS is a part of the ministry.',
  },
);

describe('what an acronym stands for', () => {
  testRows<readonly [line: string, headline: string]>(
    [
      ['Apa kepanjangan dari BPDM?', 'Badan Pengelola Dermaga dan Menara'],
      ['kepanjangan bpdm', 'Badan Pengelola Dermaga dan Menara'],
      ['BPDM itu singkatan dari apa?', 'Badan Pengelola Dermaga dan Menara'],
      ['Apa itu Kemenlaut?', 'Kementerian Laut Lepas'],
      ['What does BPDM stand for?', 'Badan Pengelola Dermaga dan Menara'],
      ['What does OHS stand for?', 'Office of Harbour Safety'],
      ['Apa singkatan Badan Pengelola Dermaga dan Menara?', 'BPDM'],
    ],
    async (line, headline) => {
      expect((await app.find(line)).headline).toBe(headline);
    },
  );

  test.each(['What does OHS stand for?', 'kepanjangannya BPDM'])(
    'no word is called missing that only asks: %s',
    async (line) => {
      expect((await app.find(line)).missing).toEqual([]);
    },
  );

  test.each([
    'Apa kepanjangan dari LSF?',
    'Apa kepanjangan dari BNLS?',
    'What does PDA stand for?',
  ])('the articles do not say: %s', async (line) => {
    expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
  });

  test('no other words of its paragraph are what it stands for', async () => {
    const meetings = appOf({
      title: 'Rapat di Randu',
      text: 'Rapat luring digelar di Randu. Luring adalah istilah yang berasal dari gabungan kata lama.',
    });
    expect(await meetings.ask('Apa kepanjangan luring?')).toMatchObject({ headline: null });
  });

  test('whoever is asked for is no long form', async () => {
    const headline = expect.stringMatching(/^Badan Pengelola/);
    expect(await app.ask('Siapa yang memakai singkatan BPDM?')).not.toMatchObject({ headline });
  });

  test('the office of a body is not explained by the body', async () => {
    const headline = expect.stringMatching(/^Badan Pengelola/);
    expect(await app.ask('Apa itu kantor BPDM?')).not.toMatchObject({ headline });
  });
});
