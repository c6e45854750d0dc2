import { describe, expect, test } from 'vitest';
import { dayFromText, readStamp } from '../../../src/corpus/building/publication-day.js';

describe('readStamp', () => {
  test.each([
    ['Selasa, 23 Jul 2024 14:30 WIB', null, '2024-07-23'],
    ['Kompas.com, 23/07/2024, 10:00 WIB', 'Kompas.com', '2024-07-23'],
    ['KOMPAS.com - 23/07/2024, 10:00 WIB', 'Kompas.com', '2024-07-23'],
    ['Kabar Desa, 3 Maret 2025', 'Kabar Desa', '2025-03-03'],
    ['Suara Muara | Senin, 3 Maret 2025', 'Suara Muara', '2025-03-03'],
    ['Alder Courier – March 3, 2025', 'Alder Courier', '2025-03-03'],
    ['Diterbitkan Kabar Desa, 3 Maret 2025', 'Kabar Desa', '2025-03-03'],
    ['Bandung, 3 Maret 2025', null, '2025-03-03'],
    ['Diterbitkan pada 23 Juli 2024', null, '2024-07-23'],
    ['Published: July 23, 2024', null, '2024-07-23'],
  ])('%s', (line, publisher, day) => {
    expect(readStamp(line)).toEqual({ day, publisher, isUpdate: false });
  });

  test.each([
    ['Diperbarui 24 Juli 2024, 07:12 WIB', null],
    ['Kabar Desa, diperbarui 24 Juli 2024', 'Kabar Desa'],
  ])('%s is a day of change and not of publication', (line, publisher) => {
    expect(readStamp(line)).toEqual({ day: '2024-07-24', publisher, isUpdate: true });
  });

  test.each([
    'Pada 23 Juli 2024 kapal tiba.',
    '23 Juli',
    'Diperbarui',
    'Selasa (23/7/2024) kapal tiba',
    'Gempa Bukit Arga, 21 November 2022',
    'Kapal kabar itu tiba, 23 Juli 2024',
  ])('%s is no stamp', (line) => {
    expect(readStamp(line)).toBeNull();
  });
});

describe('dayFromText', () => {
  test('the first full date with its weekday', () => {
    const opening = [
      'Kapal tiba.',
      'Warga menyambutnya, Senin (1/7/2024), lalu pulang Selasa (2/7/2024).',
    ];
    expect(dayFromText(opening, [])).toBe('2024-07-01');
  });

  test('the day on which the news was taken over goes before others', () => {
    const opening = ['Kapal tiba Senin (1/7/2024), dikutip dari Kabar Laut.com, Rabu (3/7/2024).'];
    expect(dayFromText(opening, [])).toBe('2024-07-03');
  });

  test('in a later section only the day on which the news was taken over counts', () => {
    expect(dayFromText(['Kapal tiba.'], ['Dulu, Senin (1/7/2024), kapal berangkat.'])).toBeNull();
    expect(dayFromText(['Kapal tiba.'], ['Demikian dilansir Kabar Laut, Rabu (3/7/2024).'])).toBe(
      '2024-07-03',
    );
  });

  test.each([
    'Kapal tiba Selasa (1/7/2024).',
    'Kapal tiba Senin (1/7).',
    'Kapal tiba pada 1 Juli 2024.',
    'Sari (45) tiba.',
    'Kapal tiba Senin (31/6/2024).',
  ])('never a guess: %s', (text) => {
    expect(dayFromText([text], [])).toBeNull();
  });
});
