/** What is called by a number or a code is answered by one. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf({
  title: 'Sangkala Menang dan Bus Pulang Terguling',
  publishedAt: '2024-05-06',
  text: [
    'Gol pertama Sangkala dicetak oleh Bagas Wirayudha pada menit ke-17.',
    'Bus dengan nomor polisi W 4821 KX yang membawa 33 penonton terguling di Jalan Temo, Senin malam.',
    'Bus itu ditabrak truk bernomor polisi L 903 QA dari belakang.',
    'Parkir di alun-alun diatur dalam Peraturan Wali Kota Nomor 41 Tahun 2023 tentang retribusi.',
    'Sopir bus itu, Danu Saraswata, pemegang nomor SIM B7714902, berusia 51 tahun.',
  ].join('\n'),
});

describe('called by a number', () => {
  test.each([
    ['Pada menit ke berapa gol pertama Sangkala dicetak?', 'menit ke-17'],
    ['Berapa nomor polisi bus yang terguling?', 'W 4821 KX'],
    ['nomor polisi busnya brp', 'W 4821 KX'],
    ['pelat bus itu nomor berapa', 'W 4821 KX'],
    ['truknya pelat berapa', 'L 903 QA'],
    [
      'Peraturan wali kota nomor berapakah yang mengatur parkir di alun-alun?',
      'Peraturan Wali Kota Nomor 41 Tahun 2023',
    ],
    ['nomor sim danu saraswata berapa', 'B7714902'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
