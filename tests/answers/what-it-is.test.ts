/** What something is, and where somebody belongs, told apart from people and places of like names. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';

const app = appOf({
  title: 'Latihan Bersama',
  publishedAt: '2024-09-03',
  text: [
    'Kereta Api Ringan Sangga (KARS) adalah jaringan rel kota yang dibuka pada 2019.',
    'Petani Sekaten Wirya tinggal di Randu bersama sekaten lain yang ramai.',
    'Sekaten adalah pasar malam tahunan di halaman keraton.',
    'Dewi Arumi, peneliti gizi asal Ambon, kini bekerja di Lembaga Gizi Wanasari.',
    'Presiden Randu Raya Kusno Wira memimpin Partai Lumbung Rakyat.',
    'Tari pesisir itu seringkali disebut Gambyar.',
    'Di keraton juga ada Bale Wirang (aula pertemuan) dan Sokaleri (gudang padi).',
  ].join('\n'),
});

describe('what it is, rather than its acronym or somebody of its name', () => {
  test.each([
    ['Apa itu Kereta Api Ringan Sangga?', 'jaringan rel kota yang dibuka pada 2019'],
    ['Apa itu Sokaleri?', 'gudang padi'],
    ['What is Bale Wirang?', 'aula pertemuan'],
    ['Apa itu sekaten?', 'pasar malam tahunan di halaman keraton'],
  ])('%s', async (line, headline) => {
    expect(await app.find(line)).toMatchObject({ headline });
  });

  test('how often it is called so is nothing that it is', async () => {
    expect(await app.ask('Apa itu Gambyar?')).toMatchObject({ kind: 'nothing' });
  });
});

describe('the body somebody belongs to, rather than where it is or where they are from', () => {
  test.each([
    ['Di lembaga mana Dewi Arumi bekerja?', 'Lembaga Gizi Wanasari'],
    ['Dewi Arumi bekerja di mana?', 'Lembaga Gizi Wanasari'],
    ['Dewi Arumi asal mana?', 'Ambon'],
    ['Apa nama partai Kusno Wira?', 'Partai Lumbung Rakyat'],
  ])('%s', async (line, headline) => {
    expect(await app.find(line)).toMatchObject({ headline });
  });
});

describe('who somebody is, in the clause that says it', () => {
  const myth = appOf({
    title: 'Wayang Randu',
    text: [
      'Wirabuana adalah tokoh bijak dalam lakon wayang Randu.',
      'Balai Sekar Melur adalah gedung kesenian di Kota Sangga, dan Sekar Melur jarang ke sana.',
    ].join('\n'),
  });

  test('Siapa Wirabuana?', async () => {
    const headline = 'tokoh bijak dalam lakon wayang Randu';
    expect(await myth.find('Siapa itu Wirabuana?')).toMatchObject({ headline });
  });

  test('but not what a building of that name is', async () => {
    const reply = await myth.ask('Siapa Sekar Melur?');
    expect(reply.kind === 'found' ? reply.headline : null).toBeNull();
  });
});

test('in English the noun that says what is asked for ends a name', async () => {
  const lab = appOf({
    title: 'Silos closed near Alder',
    language: 'en',
    publishedAt: '2024-09-03',
    text: 'Post-harvest checks on six of the silos will be carried out at Calder University, with results expected by May.',
  });
  const { headline } = await lab.find('which university checks the silos');
  expect(headline).toBe('Calder University');
});
