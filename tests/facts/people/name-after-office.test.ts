/** Where an office ends and the name of its holder begins, though no list has the name. */
import { expect, test } from 'vitest';
import { findPeople } from '../../../src/facts/people/people.js';
import { articleOf } from '../dates/date-article.js';

test.each([
  // The names that universities, hospitals, airports and parks bear are not the holder's.
  'Guru Besar Universitas Gadjah Mada',
  'Pengamat transportasi dari Universitas Katolik Soegijapranata',
  'Rektor UIN Sunan Kalijaga Yogyakarta',
  'Direktur RSUP Dr Sardjito',
  'Kepala Kantor Imigrasi Bandara Ngurah Rai',
  'Kepala Balai Taman Nasional Gunung Rinjani',
  // One body after another, a company with what it is, a party with a hyphen, English words.
  'Kepala Biro Komunikasi dan Pelayanan Publik Kementerian Kesehatan',
  'Direktur Utama PT Jasa Marga (Persero) Tbk',
  'Direktur Utama PT Arga Wirya (Persero) Tbk',
  'Sekjen PDI-P',
  'Peneliti Institute for Development of Economics and Finance',
  // What follows `asal` and `di` is a place; so is the second word of a part of a town.
  'pelatih asal Lasem',
  'perajin batik asal Lasem',
  'pedagang ayam di Pasar Kramat Jati',
  'Camat Medan Tuntungan',
  // Of a regional body whose region is told no more is missing.
  'Kepala Bidang Pencegahan Dinas Kebakaran Kota Bandung',
  // Corps after a rank, and short forms of offices.
  'Kapendam Kasuari Letkol Arm',
  'Danlanud Silas Papare Kolonel Pnb',
  'Kepling',
  'Kasihumas Polres Bogor Iptu',
])('%s', (office) => {
  const text = `"Kami siap," kata ${office} Otniel Wambrau, Senin.`;
  expect(findPeople(articleOf([[text]]))[0]?.map(({ name }) => name)).toEqual(['Otniel Wambrau']);
});

test('a name of three words after a body that is complete is not cut', () => {
  const text = '"Kami siap," kata Kasi Intel Kejari Sidoarjo Kunto Adi Wambrau, Senin.';
  expect(findPeople(articleOf([[text]]))[0]?.[0]?.name).toBe('Kunto Adi Wambrau');
});
