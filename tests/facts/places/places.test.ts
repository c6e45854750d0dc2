import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../src/facts/people/people.js';
import { findPlaces } from '../../../src/facts/places/places.js';
import type { LanguageCode } from '../../../src/language/language.js';
import { articleOf } from '../dates/date-article.js';

function placesIn(text: string, language: LanguageCode = 'id', dateline = '') {
  const article = articleOf([[text]], { language, dateline });
  return (findPlaces(article, findPeople(article))[0] ?? []).map((place) => place.text);
}

describe('places in Indonesian', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Rapat digelar di Jakarta.', ['Jakarta']],
    ['Lewat unggahan di X, ia menulis surat.', []],
    ['Sidang digelar di PN Surabaya.', ['PN Surabaya']],
    ['Seluruh penumpang Air France selamat.', []],
    ['Wirya, warga Desa Suka Maju, pasrah.', ['Desa Suka Maju']],
    ['Jenazah dibawa ke Halim Perdanakusuma.', ['Halim Perdanakusuma']],
    ['Mereka pergi ke Surabaya lalu ke Malang.', ['Surabaya', 'Malang']],
    ['Jepang dan Korea Selatan sepakat.', ['Jepang', 'Korea Selatan']],
    ['Hubungan AS-Tiongkok memburuk.', ['AS', 'Tiongkok']],
    ['Pejabat RI, Korsel, dan Korut bertemu.', ['RI', 'Korsel', 'Korut']],
    ['Banjir melanda Jawa Tengah dan Banten.', ['Jawa Tengah', 'Banten']],
    ['Gempa terasa di Bandung, Jawa Barat, kemarin.', ['Bandung, Jawa Barat']],
    ['Ia lahir di Kyoto, Jepang.', ['Kyoto, Jepang']],
    ['Kerajaan itu ada di Iran, Irak, Turki dan Mesir.', ['Iran', 'Irak', 'Turki', 'Mesir']],
    [
      'Kantornya ada di Lexington, Kentucky, Amerika Serikat.',
      ['Lexington, Kentucky, Amerika Serikat'],
    ],
    ['Acara di Jakarta, Bandung, dan Surabaya batal.', ['Jakarta', 'Bandung', 'Surabaya']],
    ['Hujan turun di Aceh, Riau, dan Jambi.', ['Aceh', 'Riau', 'Jambi']],
    [
      'Rumahnya di Desa Suka Arga, Kecamatan Arga, Kabupaten Lebak, Banten.',
      ['Desa Suka Arga, Kecamatan Arga, Kabupaten Lebak, Banten'],
    ],
    ['Kantor itu di Jalan Melati No 5, Bandung.', ['Jalan Melati No 5, Bandung']],
    ['Toko di Jl. Mawar No. 12, Jakarta Timur, terbakar.', ['Jl. Mawar No. 12, Jakarta Timur']],
    ['Latihan berlangsung di lepas pantai Jepang.', ['lepas pantai Jepang']],
    ['Bentrokan terjadi di Laut China Selatan.', ['Laut China Selatan']],
    [
      'Kapal tenggelam di perairan lepas pantai utara Nagato di Prefektur Yamaguchi.',
      ['perairan lepas pantai utara Nagato di Prefektur Yamaguchi'],
    ],
    ['Pangkalan di barat daya Jepang diperkuat.', ['barat daya Jepang']],
    ['Pulau di sekitar Taiwan dijaga.', ['Taiwan']],
    ['Gunung Merapi meletus.', ['Gunung Merapi']],
    ['Banjir merendam Kuala Arga dan Lubuk Ketapi.', ['Kuala Arga', 'Lubuk Ketapi']],
    ['Sungai Arga meluap.', ['Sungai Arga']],
    ['Pertandingan di Stadion Gelora Arga ditunda.', ['Stadion Gelora Arga']],
    ['Pesawat mendarat di Bandara Soekarno-Hatta.', ['Bandara Soekarno-Hatta']],
    ['Pesawat mendarat di bandara Nusawiru.', ['bandara Nusawiru']],
    ['Ia kuliah di Universitas Arga Bangsa.', ['Universitas Arga Bangsa']],
    ['Korban dibawa ke Rumah Sakit Umum Daerah Arga.', ['Rumah Sakit Umum Daerah Arga']],
    ['Ia mengajar di Institut Teknologi Bandung.', ['Institut Teknologi Bandung']],
    ['Universitas Arga Bangsa menang.', []],
    ['Kapal berlayar ke Nagato.', ['Nagato']],
    ['Ia tinggal di Pecatu, Bali.', ['Pecatu, Bali']],
    ['petenis kelahiran Nyagor, Rusia, menang.', ['Nyagor, Rusia']],
    ['Warga desa Karangjati mengungsi.', ['desa Karangjati']],
    ['Mereka menyeberang ke Siprus Utara.', ['Siprus Utara']],
    ['Badai di Samudra Pasifik bagian selatan menguat.', ['Samudra Pasifik bagian selatan']],
    ['Stabilitas di Indo-Pasifik terjaga.', ['Indo-Pasifik']],
    ['Negara Asia Tenggara berunding.', ['Asia Tenggara']],
    ['Pabrik itu di Cikarang, Bekasi.', ['Cikarang, Bekasi']],
    ['Ia tiba dari Jateng.', ['Jateng']],
    ['Kantor di Kota Depok tutup.', ['Kota Depok']],
    ['Duta besar Inggris untuk Thailand Ron Hale pulang.', ['Inggris', 'Thailand']],
    ['Lima orang tewas di Solo.', ['Solo']],
    ['rumah saya di jakarta selatan', ['jakarta selatan']],
    [
      'Ia tiba di Kabupaten Tana Arga, Sulawesi Selatan.',
      ['Kabupaten Tana Arga, Sulawesi Selatan'],
    ],
    ['Mereka berkemah di kaki Gunung Slamet.', ['kaki Gunung Slamet']],
    ['Ia pindah dari London ke Paris.', ['London', 'Paris']],
    ['Pasien dirujuk ke RSUD dr. Arga Wirya.', ['RSUD dr. Arga Wirya']],
    ['Wisatawan DKI Jakarta berdatangan.', ['DKI Jakarta']],
    ['Di Gili Arga, perahu karam.', ['Gili Arga']],
    [
      'Longsor di Dusun Arga, Desa Wirya, Kecamatan Suma, Kabupaten Lebak.',
      ['Dusun Arga, Desa Wirya, Kecamatan Suma, Kabupaten Lebak'],
    ],
    ['Bupati Pegunungan Bintang Arga Wirya tiba.', ['Pegunungan Bintang']],
    [
      'Korban ditemukan di Kabupaten Pegunungan Bintang, Papua.',
      ['Kabupaten Pegunungan Bintang, Papua'],
    ],
    ['Gunung Arga Laki-laki meletus.', ['Gunung Arga Laki-laki']],
    ['Danramil 06/Sukarga Kapten Inf Suparjo melerai.', ['Sukarga']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });
});

describe('not places', () => {
  test.each([
    'Pada Selasa, 5 Maret, rapat ditunda.',
    'Michael Jordan bermain bagus.',
    'Paris Hilton datang bersama Jordan Pickens.',
    'Piala Asia dimulai besok.',
    'Lima orang tewas.',
    'Bank Indonesia menaikkan bunga.',
    'Penjaga Pantai Jepang membantah.',
    'PT Semen Padang merugi.',
    'Hal itu dikatakan di antara mereka.',
    'Harganya sekitar Rp 5.000.',
    '"Aman," kata Budi Santoso.',
    'Harganya 50 dolar AS.',
    'Harganya turun ke Rp65 tadi.',
    'Harga emas US$ 3.372 per ons.',
    'UU RI Nomor 35 berlaku.',
    'Kapten Bali United Fadel Arga cedera.',
    'Persib Bandung menang.',
    'Kepala Dinas Perumahan dan Kawasan Permukiman, Ali Arga, meminta maaf.',
    'Ia juara Indonesia Open.',
    'KM Nusa Arga karam.',
  ])('%s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  test('the place of reporting in the dateline', () => {
    expect(placesIn('Banjir melanda Bekasi.', 'id', 'Tokyo - ')).toEqual(['Bekasi']);
  });
});

test('an isle is no person, with or without a word before it', () => {
  expect(placesIn('Ia tiba di Nusa Arlena lewat Gili Manu.')).toEqual(['Nusa Arlena', 'Gili Manu']);
});

test.each<readonly [string, readonly string[]]>([
  [
    'Ia warga RT 03/RW 05 Kelurahan Arga Utara, Bekasi.',
    ['RT 03/RW 05 Kelurahan Arga Utara, Bekasi'],
  ],
  ['Riko, warga Jalan Merdeka, Kelurahan Bantan, selamat.', ['Jalan Merdeka, Kelurahan Bantan']],
  ['Mereka ke Way Halim dan Rajabasa.', ['Way Halim', 'Rajabasa']],
  ['Korban dari Desa Argalo dan Mangkurta selamat.', ['Desa Argalo', 'Mangkurta']],
  ['Garuda terbang ke Penang dan Arlena ke Medan.', ['Penang', 'Medan']],
  ['Longsor terjadi di Batu Layar, Lombok Barat.', ['Batu Layar, Lombok Barat']],
  ['Warga Batu Layar senang.', ['Batu Layar']],
  ['Jalur Padang-Arlena macet.', ['Padang']],
  [
    'Ia tinggal di Jalan Mawar No. 5, RT 02/RW 03, Desa Arga, Bekasi.',
    ['Jalan Mawar No. 5, RT 02/RW 03, Desa Arga, Bekasi'],
  ],
  [
    'Mereka dirawat di RSUD Arga, RS Wirya, dan Puskesmas Arga.',
    ['RSUD Arga', 'RS Wirya', 'Puskesmas Arga'],
  ],
  ['Kapal berlabuh di Arlena. Dari Arlena mereka pulang.', ['Arlena', 'Arlena']],
])('an address as one place: %s', (text, expected) => {
  expect(placesIn(text)).toEqual(expected);
});

describe('places in English', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The summit was held in Geneva, Switzerland.', ['Geneva, Switzerland']],
    ['Troops left northern Iraq.', ['northern Iraq']],
    ['The ship sank off the coast of Yemen.', ['off the coast of Yemen']],
    ['She lives near Lake Arlen.', ['Lake Arlen']],
    ['The Arlen River flooded.', ['Arlen River']],
    ['He works in the United States and the U.K.', ['United States', 'U.K.']],
    ['U.S. officials flew to Jakarta.', ['U.S.', 'Jakarta']],
    ['Prices rose in Arlenville.', ['Arlenville']],
    ['Shares in Halden fell 15 percent.', []],
    ['Residents of Plumbank fled.', ['Plumbank']],
    ['The mayor of Wanatown left.', ['Wanatown']],
    ['They moved from Aleppo to Arlenville.', ['Aleppo', 'Arlenville']],
    ['The ferry sank off Arlena.', ['Arlena']],
    ['Tom Hale, 16, from Arlenville, died.', ['Arlenville']],
    ['Water reached the roof of the Arlena-Rio stadium.', ['Arlena-Rio']],
    ['They met at Harlow University.', ['Harlow University']],
    ['Fires spread across West Java.', ['West Java']],
    ['The South China Sea dispute goes on.', ['South China Sea']],
    ['It happened in Springdale, Ohio.', ['Springdale, Ohio']],
    ['He was found at a church in Leigh-on-Sea, Essex.', ['Leigh-on-Sea, Essex']],
    ['The train to Arlenville was late.', ['Arlenville']],
    [
      'She fled Arlenville from the town of Arlena to Molnary.',
      ['Arlenville', 'town of Arlena', 'Molnary'],
    ],
    ['A resident of the village of Arlenino wept.', ['village of Arlenino']],
    ['She lives in Arlen regency, Bali.', ['Arlen regency, Bali']],
    ['Analysts at Arlenbank agreed with traders in Arlenville.', ['Arlenville']],
    ['He arrested him at his official residence in Jalan Wira Chandra.', ['Jalan Wira Chandra']],
    ['He died in his hometown, Arlenville.', ['Arlenville']],
    ['She kept her trust in Arlenson.', []],
    ['Leeds have won the cup in London.', ['London']],
    ['Jane Roe, a vice president at Arlenson, agreed.', []],
    ['He was held at Arlen Detention Center.', ['Arlen Detention Center']],
    ['They prayed at the Al Salwa mosque and sailed from Arlen Port.', ['Al Salwa', 'Arlen Port']],
    ['They fled to Arlena and she spoke to Hale.', ['Arlena']],
  ])('%s', (text, expected) => {
    expect(placesIn(text, 'en')).toEqual(expected);
  });
});
