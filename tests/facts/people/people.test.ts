import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../src/facts/people/people.js';
import type { LanguageCode } from '../../../src/language/language.js';
import { articleOf } from '../dates/date-article.js';

type Expected = readonly (readonly [text: string, role: string | null])[];

function peopleIn(text: string, language: LanguageCode = 'id') {
  return findPeople(articleOf([[text]], { language }))[0] ?? [];
}

function expectPeople(text: string, expected: Expected, language: LanguageCode) {
  expect(peopleIn(text, language).map(({ text: name, role }) => [name, role])).toEqual(expected);
}

describe('a role before the name, without a comma', () => {
  const cases: readonly (readonly [string, Expected])[] = [
    [
      'Menteri Perdagangan Republik Indonesia Arkan Wiratama membuka pameran itu.',
      [['Arkan Wiratama', 'Menteri Perdagangan Republik Indonesia']],
    ],
    [
      'Kesepakatan itu dibahas duta besar Australia untuk Vietnam Peter Hollis.',
      [['Peter Hollis', 'duta besar Australia untuk Vietnam']],
    ],
    [
      'Kepala Bidang Humas Polda Jawa Tengah Kombes Danu Prakosa membenarkan kabar itu.',
      [['Danu Prakosa', 'Kepala Bidang Humas Polda Jawa Tengah']],
    ],
    ['Presiden RI ke-7 Joko Zarko hadir.', [['Joko Zarko', 'Presiden RI ke-7']]],
    ['Wakil Presiden ke-6 Budi Zarko hadir.', [['Budi Zarko', 'Wakil Presiden ke-6']]],
    ['Menlu Turvia Halim tiba lebih dulu.', [['Turvia Halim', 'Menlu']]],
    ['Menhan Korsel Bae Jin-woo menolak usul itu.', [['Bae Jin-woo', 'Menhan Korsel']]],
    ['Dubes Inggris Martin Keller pulang kemarin.', [['Martin Keller', 'Dubes Inggris']]],
    ['Jubir Kemenlu Salma Rukmini membantah.', [['Salma Rukmini', 'Jubir Kemenlu']]],
    ['Wapres Hardiman Sosro hadir di sana.', [['Hardiman Sosro', 'Wapres']]],
    ['PM Kanada Louis Tremblay mengundurkan diri.', [['Louis Tremblay', 'PM Kanada']]],
    ['Kapolres Lebak AKBP Rudi Hartono turun tangan.', [['Rudi Hartono', 'Kapolres Lebak']]],
    ['Bupati Arga Sinta Maheswari meninjau pasar.', [['Sinta Maheswari', 'Bupati Arga']]],
    [
      'Ketua Mahkamah Konstitusi Guntur Sanjaya membacakan putusan.',
      [['Guntur Sanjaya', 'Ketua Mahkamah Konstitusi']],
    ],
    ['Bupati Budi Santoso meninjau pasar.', [['Budi Santoso', 'Bupati']]],
    [
      'Plt Gubernur Banten Wahyu Lesmana meresmikan jembatan itu.',
      [['Wahyu Lesmana', 'Plt Gubernur Banten']],
    ],
    [
      'mantan Menteri Keuangan Rahayu Pertiwi mengkritik aturan itu.',
      [['Rahayu Pertiwi', 'mantan Menteri Keuangan']],
    ],
    ['Jenderal (Purn) Bagas Suroto wafat.', [['Bagas Suroto', 'Jenderal (Purn)']]],
    [
      'Direktur Utama PT Maju Jaya Sentosa Dewi Anggraini menandatangani kontrak.',
      [['Dewi Anggraini', 'Direktur Utama PT Maju Jaya Sentosa']],
    ],
    [
      'Rektor Universitas Nusa Bangsa Hendra Gunawan menyambut tamu.',
      [['Hendra Gunawan', 'Rektor Universitas Nusa Bangsa']],
    ],
    [
      'Ketua Komisi Pemilihan Umum Kota Depok Nana Suryana menolak.',
      [['Nana Suryana', 'Ketua Komisi Pemilihan Umum Kota Depok']],
    ],
    [
      'Menteri Pendidikan dan Kebudayaan Lukman Hakim melantik rektor.',
      [['Lukman Hakim', 'Menteri Pendidikan dan Kebudayaan']],
    ],
    [
      'Blokade itu dibahas dengan mitranya dari Norwegia Ingrid Solberg.',
      [['Ingrid Solberg', 'mitranya dari Norwegia']],
    ],
    [
      'Menurut pengamat penerbangan Alvin Pranata, harga akan naik.',
      [['Alvin Pranata', 'pengamat penerbangan']],
    ],
    [
      'Kepala Sub-Direktorat Neraca Badan Statistik Arga Yuni Astuti hadir.',
      [['Yuni Astuti', 'Kepala Sub-Direktorat Neraca Badan Statistik Arga']],
    ],
    [
      'Presiden Direktur Sinar SPB Wen Li Tao hadir.',
      [['Wen Li Tao', 'Presiden Direktur Sinar SPB']],
    ],
    ['kata pelatih Arga FC Simon Drake.', [['Simon Drake', 'pelatih Arga FC']]],
    ['Kepala Desa Sukamaju Ujang Saepudin datang.', [['Ujang Saepudin', 'Kepala Desa Sukamaju']]],
    [
      'Kepala Desa Muara Arga di Kabupaten Seruyan Jumari mengeluh.',
      [['Jumari', 'Kepala Desa Muara Arga di Kabupaten Seruyan']],
    ],
    ['Sekjen PBB Henrik Lund berpidato.', [['Henrik Lund', 'Sekjen PBB']]],
    ['Raja Yordania Hasan II tiba.', [['Hasan II', 'Raja Yordania']]],
    ['Kanselir Otto Brandt mundur.', [['Otto Brandt', 'Kanselir']]],
    [
      'Staf Khusus Presiden Bidang Hukum Dini Purwati hadir.',
      [['Dini Purwati', 'Staf Khusus Presiden Bidang Hukum']],
    ],
    ['Wali Kota New Orleans Ray Duval mengungsi.', [['Ray Duval', 'Wali Kota New Orleans']]],
    [
      'Kepala Badan Pengawas Obat dan Makanan (BPOM) Rina Arga hadir.',
      [['Rina Arga', 'Kepala Badan Pengawas Obat dan Makanan (BPOM)']],
    ],
    [
      'Kepala Badan Pelabuhan, Irigasi, dan Sanitasi (BPIS) Rina Arga hadir.',
      [['Rina Arga', 'Kepala Badan Pelabuhan, Irigasi, dan Sanitasi (BPIS)']],
    ],
    [
      'Presiden Direktur PT Lintas Logam Tbk. (LLAM) Edwin Sutara mundur.',
      [['Edwin Sutara', 'Presiden Direktur PT Lintas Logam Tbk. (LLAM)']],
    ],
    [
      'Ketua Dewan Pemakai Jasa Arga (Dewaja) Toto Wirya hadir.',
      [['Toto Wirya', 'Ketua Dewan Pemakai Jasa Arga (Dewaja)']],
    ],
    [
      'Direktur Utama RSUP Dr. Sardiman Rukmana Siswara membantah.',
      [['Rukmana Siswara', 'Direktur Utama RSUP Dr. Sardiman']],
    ],
    [
      'Panglima Kodam XVII/Cenderawasih Mayor Jenderal TNI Izak Wenda hadir.',
      [['Izak Wenda', 'Panglima Kodam XVII/Cenderawasih']],
    ],
    ['Danramil 06/Sukarga Kapten Inf Suparjo melerai.', [['Suparjo', 'Danramil 06/Sukarga']]],
    [
      'Dirut PT Arga periode 2016-2021 Mochtar Wirya ditahan.',
      [['Mochtar Wirya', 'Dirut PT Arga periode 2016-2021']],
    ],
    ['Kapten Bali United Fadel Arga cedera.', [['Fadel Arga', 'Kapten Bali United']]],
    ['Pelatih Persib Djajang Wirya kecewa.', [['Djajang Wirya', 'Pelatih Persib']]],
    [
      'Kiper Timnas Indonesia U-23 Ernando Wirya tampil.',
      [['Ernando Wirya', 'Kiper Timnas Indonesia U-23']],
    ],
    ['Petenis Italia Milano Rossara menang.', [['Milano Rossara', 'Petenis Italia']]],
    [
      'Komandan Pangkalan Arga Kolonel Laut Gusmara hadir.',
      [['Gusmara', 'Komandan Pangkalan Arga']],
    ],
    [
      'Deputi Bidang Meteorologi BMKG Guswara hadir.',
      [['Guswara', 'Deputi Bidang Meteorologi BMKG']],
    ],
    ['Perwakilan UNHCR Mitra Halima hadir.', [['Mitra Halima', 'Perwakilan UNHCR']]],
    ['Ketua KPA Pusat Muzakir Manara hadir.', [['Muzakir Manara', 'Ketua KPA Pusat']]],
    ['Wali Nanggroe Aceh Tgk Malik Wirya hadir.', [['Malik Wirya', 'Wali Nanggroe Aceh']]],
    ['Analis Samuel Sekuritas, Daniel Wirya, ragu.', [['Daniel Wirya', 'Analis Samuel Sekuritas']]],
    ['Konsul Haji KJRI Jeddah Nasrul Wirya hadir.', [['Nasrul Wirya', 'Konsul Haji KJRI Jeddah']]],
    [
      'Duta Besar RI untuk Turki Lalu Ahmad Wirya hadir.',
      [['Lalu Ahmad Wirya', 'Duta Besar RI untuk Turki']],
    ],
    ['Novelis Sapardi Joko Wirya wafat.', [['Sapardi Joko Wirya', 'Novelis']]],
    [
      'Kepala Pusat Gempabumi dan Tsunami BMKG Daryana hadir.',
      [['Daryana', 'Kepala Pusat Gempabumi dan Tsunami BMKG']],
    ],
    [
      'Menteri Luar Negeri (Menlu) Belanda Bernard Kok tiba.',
      [['Bernard Kok', 'Menteri Luar Negeri (Menlu) Belanda']],
    ],
  ];
  test.each(cases)('%s', (text, expected) => {
    expectPeople(text, expected, 'id');
  });
});

describe('a place between the office and the name', () => {
  const roleOf = (lines: readonly string[], title = 'Judul') => {
    const people = findPeople({ ...articleOf([lines]), title }).flat();
    const first = people.find(({ roleSpan }) => roleSpan !== null);
    return [first?.text, first?.role];
  };

  test.each([
    ['behind `di`', ['Warga di Sukawening resah.', 'Ketua DPRD Sukawening Zarko Bilan hadir.']],
    ['behind its kind', ['Kecamatan Sukawening sepi.', 'Ketua DPRD Sukawening Zarko Bilan hadir.']],
  ])('is known from elsewhere in the article: %s', (_, lines) => {
    expect(roleOf(lines)).toEqual(['Zarko Bilan', 'Ketua DPRD Sukawening']);
  });

  test('is known from an office over it in small letters', () => {
    expect(
      roleOf(['Ia ikut pemilihan bupati Sukawening.', 'Ketua DPRD Sukawening Zarko Bilan hadir.']),
    ).toEqual(['Zarko Bilan', 'Ketua DPRD Sukawening']);
  });

  test('is known from the title', () => {
    expect(
      roleOf(['Ketua DPRD Sukawening Zarko Bilan hadir.'], 'Jalan di Sukawening Rusak Lagi'),
    ).toEqual(['Zarko Bilan', 'Ketua DPRD Sukawening']);
  });

  test('is recognized by a body of which every region has its own, and a given name', () => {
    expect(roleOf(['Ketua KPU Sukawening Siti Bilan hadir.'])).toEqual([
      'Siti Bilan',
      'Ketua KPU Sukawening',
    ]);
    expect(roleOf(['Ketua KPU Zarko Bilan hadir.'])).toEqual(['Zarko Bilan', 'Ketua KPU']);
  });

  test('is no place when an office leads to it', () => {
    expect(roleOf(['Wali Kota Zarko Bilan hadir.'])).toEqual(['Zarko Bilan', 'Wali Kota']);
  });
});

describe('degrees without a comma', () => {
  test.each<readonly [string, Expected]>([
    [
      'Yuda Heru Santoso MS, dosen Fakultas Kedokteran UGM, hadir.',
      [['Yuda Heru Santoso', 'dosen Fakultas Kedokteran UGM']],
    ],
    ['Tamu itu Budi Santoso MSc PhD (71), guru besar UGM.', [['Budi Santoso', 'guru besar UGM']]],
    ['Ia dirawat Ani Wirya SpBS di ruang itu.', [['Ani Wirya', null]]],
    ['Dekan FKH UGM Prof drh Budi Santoso hadir.', [['Budi Santoso', 'Dekan FKH UGM']]],
    [
      'Menurut ahli kimia Institut Teknologi Bandung Prof Budi Santoso, itu benar.',
      [['Budi Santoso', 'ahli kimia Institut Teknologi Bandung']],
    ],
  ])('%s', (text, expected) => {
    expectPeople(text, expected, 'id');
  });
});

describe('a name set off after an office and its body', () => {
  test.each<readonly [string, Expected]>([
    [
      'Polisi menahan bekas Kepala Dinas PU Sumbersari, Hendra Kusuma (47), di rumahnya.',
      [['Hendra Kusuma', 'bekas Kepala Dinas PU Sumbersari']],
    ],
    [
      'Pelatih Bintang Timur, Rodrigo Valdes, menolak kontrak itu.',
      [['Rodrigo Valdes', 'Pelatih Bintang Timur']],
    ],
    ['Ketua DPRD Randu Alas, Budi Santoso, hadir.', [['Budi Santoso', 'Ketua DPRD Randu Alas']]],
    [
      'Kepala Dishub Randu Alas, Ir. Danu Wirya, meminta sopir menepi.',
      [['Danu Wirya', 'Kepala Dishub Randu Alas']],
    ],
    [
      'Pelatih Macan Laut, dr. Zarko Bilan, menolak kontrak itu.',
      [['Zarko Bilan', 'Pelatih Macan Laut']],
    ],
    [
      'Kepala Kantor Sukawening, Moh. Yasir Dalle, hadir.',
      [['Moh. Yasir Dalle', 'Kepala Kantor Sukawening']],
    ],
    [
      'Rapat dihadiri Direktur Samira Wirya, Budi Santoso (45), Siti Aminah (46), dan Rudi Hartono.',
      [
        ['Samira Wirya', 'Direktur'],
        ['Budi Santoso', null],
        ['Siti Aminah', null],
        ['Rudi Hartono', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expectPeople(text, expected, 'id');
  });

  test('is no part of the name, though it occurs alone elsewhere', () => {
    const text =
      'Pelatih Persegara Budi Santoso gugup. "Kami senang," kata Budi. Kini Persegara di puncak.';
    const names = peopleIn(text).map(({ name, role }) => [name, role]);
    expect(names).toEqual([
      ['Budi Santoso', 'Pelatih Persegara'],
      ['Budi Santoso', 'Pelatih Persegara'],
    ]);
  });
});

describe('two people in one run', () => {
  test.each([
    ['Suara untuk pasangan calon Zarko-Bilan naik.', []],
    ['Suara untuk pasangan Lestari-Yusuf naik.', ['Lestari', 'Yusuf']],
    ['Elektabilitas pasangan Lestari-Yusuf 28 persen.', ['Lestari', 'Yusuf']],
    ['Lawannya, Irfan Zarko-Syarifuddin, kalah.', ['Irfan Zarko', 'Syarifuddin']],
    ['Menteri Ban Ki-Moon hadir.', ['Ban Ki-Moon']],
    ['Menteri Jean-Paul Zarko hadir.', ['Jean-Paul Zarko']],
    ['Menteri Elena Fuentes-Ortiz hadir.', ['Elena Fuentes-Ortiz']],
  ])('%s', (text, expected) => {
    expect(peopleIn(text).map(({ text: name }) => name)).toEqual(expected);
  });
});

describe('a role after the name', () => {
  const cases: readonly (readonly [string, Expected])[] = [
    [
      'Peter Hollis, duta besar Australia untuk Vietnam, pulang.',
      [['Peter Hollis', 'duta besar Australia untuk Vietnam']],
    ],
    [
      'Rangga Wirya, Gubernur Sumatera Barat, hadir.',
      [['Rangga Wirya', 'Gubernur Sumatera Barat']],
    ],
    [
      'Tan Guoming, Direktur Badan Antariksa, hadir.',
      [['Tan Guoming', 'Direktur Badan Antariksa']],
    ],
    ['Sutarjo (Ketua RT 05) melapor.', [['Sutarjo', 'Ketua RT 05']]],
    ['Karel Wuisan adalah seorang pelukis terkenal.', [['Karel Wuisan', 'pelukis']]],
    ['Wulandari, dokter hewan yang merawat rusa, hadir.', [['Wulandari', 'dokter hewan']]],
    ['Arman Dody selaku ketua panitia meminta maaf.', [['Arman Dody', 'ketua panitia']]],
    [
      'Tamu itu disambut Ketua Presidium Garda, Ogun Wicaksana.',
      [['Ogun Wicaksana', 'Ketua Presidium Garda']],
    ],
    [
      'Kepala Kejaksaan Negeri (Kajari) Zarko, Rio Silalahi, hadir.',
      [['Rio Silalahi', 'Kepala Kejaksaan Negeri (Kajari) Zarko']],
    ],
    ['Kuasa hukumnya, Albert Wirya, hadir.', [['Albert Wirya', 'Kuasa hukumnya']]],
    [
      'Sementara itu, kuasa hukum Budi Santoso, Ani Wirya, hadir.',
      [
        ['Budi Santoso', null],
        ['Ani Wirya', 'kuasa hukum Budi Santoso'],
      ],
    ],
    ['Ayah korban, Herman (38), menangis.', [['Herman', null]]],
    [
      'Manajer perusahaan itu, Keiko Tanabe, menolak berkomentar.',
      [['Keiko Tanabe', 'Manajer perusahaan itu']],
    ],
    ['Ketua RW 03, Mardiono, mengatakan warga resah.', [['Mardiono', 'Ketua RW 03']]],
    [
      'Presiden pertama Republik Arga adalah Ranuwijaya.',
      [['Ranuwijaya', 'Presiden pertama Republik Arga']],
    ],
  ];
  test.each(cases)('%s', (text, expected) => {
    expectPeople(text, expected, 'id');
  });
});

describe('an office somebody comes into', () => {
  const cases: readonly (readonly [string, LanguageCode, Expected])[] = [
    [
      'Hakim Ratri Lestari terpilih sebagai Ketua Mahkamah Konstitusi menggantikan Danu Prakosa.',
      'id',
      [
        ['Ratri Lestari', 'Ketua Mahkamah Konstitusi'],
        ['Danu Prakosa', null],
      ],
    ],
    [
      'Arkan Wiratama, menteri desa, ditunjuk menjadi Menteri Sosial.',
      'id',
      [['Arkan Wiratama', 'Menteri Sosial']],
    ],
    ['Ratri Lestari gagal terpilih menjadi bupati.', 'id', [['Ratri Lestari', null]]],
    [
      'Clara Whitfield was sworn in as prime minister on Monday.',
      'en',
      [['Clara Whitfield', 'prime minister']],
    ],
  ];

  test.each(cases)('%s', (text, language, expected) => {
    expectPeople(text, expected, language);
  });
});

describe('a name with no role', () => {
  const cases: readonly (readonly [string, Expected])[] = [
    ['Kejadian itu disaksikan Mardiono (62).', [['Mardiono', null]]],
    ['"Kami takut," kata Ujang.', [['Ujang', null]]],
    ['"Kami takut," ujar Kasmini saat ditemui.', [['Kasmini', null]]],
    ['Ranuwijaya lahir di Blitar pada 1901.', [['Ranuwijaya', null]]],
    ['Menurut Wiratama, harga beras stabil.', [['Wiratama', null]]],
    ['Patung itu dibuat oleh Koen Verbeek.', [['Koen Verbeek', null]]],
    ['Film itu disutradarai Gustaf Lindqvist pada 1990.', [['Gustaf Lindqvist', null]]],
    ['Buku itu digarap JB Mandagi.', [['JB Mandagi', null]]],
    ['Sajak itu ditulis oleh W.S. Pandu.', [['W.S. Pandu', null]]],
    ['Novel itu karya J. K. Harrow.', [['J. K. Harrow', null]]],
    ['A.H. Nasrul memimpin rapat.', [['A.H. Nasrul', null]]],
    ['Putri Nurlaila binti Hasan menikah kemarin.', [['Putri Nurlaila binti Hasan', null]]],
    ['Abdullah bin Salim ditangkap di bandara.', [['Abdullah bin Salim', null]]],
    ['Jan van den Berg menulis surat.', [['Jan van den Berg', null]]],
    [
      "Sean O'Neill dan Marie-Claire Dupont hadir.",
      [
        ["Sean O'Neill", null],
        ['Marie-Claire Dupont', null],
      ],
    ],
    ['Di sana ada Omi Lestari, istrinya.', [['Omi Lestari', null]]],
    ['Ia digantikan putra sulungnya, Abdullah.', [['Abdullah', null]]],
    ['Sabrang, seorang pekerja hutan, melihat api.', [['Sabrang', 'pekerja hutan']]],
    ['Seorang saksi bernama Tukiyem melapor.', [['Tukiyem', 'saksi']]],
    [
      'Dana L Vanderpool meneliti gen itu bersama Stephen Higgins.',
      [
        ['Dana L Vanderpool', null],
        ['Stephen Higgins', null],
      ],
    ],
    ['JOKO PURWANTO (62) ditahan.', [['JOKO PURWANTO', null]]],
    ['Kim Hyun-tak memimpin tim itu.', [['Kim Hyun-tak', null]]],
    ['Polisi menahan pria berinisial D.', [['D', null]]],
    [
      'Mereka berinisial HZ dan LR.',
      [
        ['HZ', null],
        ['LR', null],
      ],
    ],
    ['Siswanya, MK (15), selamat.', [['MK', 'Siswanya']]],
    ['Bripka AS dikabarkan kabur.', [['AS', 'Bripka']]],
    ['Seorang korban, Ivona, kehilangan uang.', [['Ivona', 'korban']]],
    ['Anak itu bernama I Gusti Ngurah Agung Wirya.', [['I Gusti Ngurah Agung Wirya', null]]],
    ['Ia tampil bersama Anak Agung Gede Wirya.', [['Anak Agung Gede Wirya', null]]],
    [
      'Emas diraih oleh Fikri Arga/Melati Suma.',
      [
        ['Fikri Arga', null],
        ['Melati Suma', null],
      ],
    ],
    [
      'Ia disusul Pedro Acara (KTM) dan Francesco Bagara (Ducati).',
      [
        ['Pedro Acara', null],
        ['Francesco Bagara', null],
      ],
    ],
    ['Polisi menunggu hasil autopsi Dini Sera Wirya (29).', [['Dini Sera Wirya', null]]],
    ['Hal itu dibenarkan Lalu Muhamad Wirya kemarin.', [['Lalu Muhamad Wirya', null]]],
    ['Polisi menangkap pria berinisial AS di rumahnya.', [['AS', null]]],
    ['Film itu ditonton empat juta penonton. Reza Zarko senang.', [['Reza Zarko', null]]],
    ['Pemahat Zarko Bilan, 63 tahun, menggarap tebing itu.', [['Zarko Bilan', null]]],
    ['Istri tersangka, NH, menangis.', [['NH', null]]],
    ['Menurut I Ketut Zarko, panen tahun ini baik.', [['I Ketut Zarko', null]]],
    ['Penari Ni Wayan Zarko hadir.', [['Ni Wayan Zarko', 'Penari']]],
    [
      'Ketua panitia Festival Zarko I Made Bilan hadir.',
      [['I Made Bilan', 'Ketua panitia Festival Zarko']],
    ],
  ];
  test.each(cases)('%s', (text, expected) => {
    expectPeople(text, expected, 'id');
  });
});

describe('titles and degrees are no part of the name', () => {
  const cases: readonly (readonly [string, Expected])[] = [
    ['H. Ahmad Fauzan hadir.', [['Ahmad Fauzan', null]]],
    ['KH Ma’ruf Zainuddin berceramah.', [['Ma’ruf Zainuddin', null]]],
    ['Menurut Dr. Ratna Kusuma, vaksin aman.', [['Ratna Kusuma', null]]],
    ['Prof. Dr. Bambang Irawan, M.Si. memberi kuliah.', [['Bambang Irawan', null]]],
    ['kata dr. Lestari Widodo, Sp.A.', [['Lestari Widodo', null]]],
    ['Agus Salim, S.H., M.H., menjadi kuasa hukum.', [['Agus Salim', null]]],
    ['Kanit PPA Ipda Rizky Wirya, S.Tr.K., M.Hum. hadir.', [['Rizky Wirya', 'Kanit PPA']]],
    ['Tgk. Zulkifli Arga hadir.', [['Zulkifli Arga', null]]],
    ['Bapak Suparman menyambut tamu.', [['Suparman', null]]],
    ['Ibu Kartini Sari mengajar.', [['Kartini Sari', null]]],
    ['Sri Sultan Hamengku Praja X bertitah.', [['Hamengku Praja X', 'Sri Sultan']]],
    ['Ir. Hartono Wibisono merancang jembatan.', [['Hartono Wibisono', null]]],
    ['Hj. Siti Maryam berangkat.', [['Siti Maryam', null]]],
    ['Letnan Jenderal Kumar Harada menyerah.', [['Kumar Harada', 'Letnan Jenderal']]],
  ];
  test.each(cases)('%s', (text, expected) => {
    expectPeople(text, expected, 'id');
  });
});

describe('English', () => {
  const cases: readonly (readonly [string, Expected])[] = [
    [
      'U.S. Secretary of State Arthur Blythe arrived in Oslo.',
      [['Arthur Blythe', 'U.S. Secretary of State']],
    ],
    [
      'Ralph Emmons, the U.S. ambassador to Japan, praised the deal.',
      [['Ralph Emmons', 'U.S. ambassador to Japan']],
    ],
    [
      'Japanese Foreign Minister Yuko Kamata said no.',
      [['Yuko Kamata', 'Japanese Foreign Minister']],
    ],
    [
      'British Prime Minister Keith Stanmore resigned.',
      [['Keith Stanmore', 'British Prime Minister']],
    ],
    ['former U.S. President Harold Finch spoke.', [['Harold Finch', 'former U.S. President']]],
    ['Town council member Edwin Marsh left early.', [['Edwin Marsh', 'Town council member']]],
    [
      'The gate broke, said Clara Benton, head of the regional rescue agency.',
      [['Clara Benton', 'head of the regional rescue agency']],
    ],
    [
      'Clara Benton, head of the regional disaster office, resigned.',
      [['Clara Benton', 'head of the regional disaster office']],
    ],
    ['"It is over," said Harlow.', [['Harlow', null]]],
    ['Jane Roe, 45, was arrested.', [['Jane Roe', null]]],
    ['The novel was written by Edda Varga.', [['Edda Varga', null]]],
    ['According to Thornbury, prices fell.', [['Thornbury', null]]],
    ['Acme Corp CEO Linda Marsh resigned.', [['Linda Marsh', 'Acme Corp CEO']]],
    [
      'Harvard University professor John Dillard agreed.',
      [['John Dillard', 'Harvard University professor']],
    ],
    [
      'Maria Lopez, a researcher at the University of Chile, agreed.',
      [['Maria Lopez', 'researcher at the University of Chile']],
    ],
    [
      "Japan's foreign minister Yuko Kamata said no.",
      [['Yuko Kamata', "Japan's foreign minister"]],
    ],
    ["Harlow's wife, Edda, agreed.", [['Edda', null]]],
    ['Mr. Whitcombe declined.', [['Whitcombe', null]]],
    ['Sen. Carla Voss voted no.', [['Carla Voss', 'Sen']]],
    ['Ludwig van Aalst composed it.', [['Ludwig van Aalst', null]]],
    ['Sixteen-year-old Mira Halden won the final.', [['Mira Halden', null]]],
    ['Brussels-based Edda Nordin wrote the report.', [['Edda Nordin', null]]],
    ['Bae Jin-woo said no.', [['Bae Jin-woo', null]]],
    ['Harbor Minister Gideon Ashworth resigned.', [['Gideon Ashworth', 'Harbor Minister']]],
    ['Fire Chief Tom Brandt arrived.', [['Tom Brandt', 'Fire Chief']]],
    ['Police spokesman Gregor Brandt agreed.', [['Gregor Brandt', 'Police spokesman']]],
    ['The police spokesman Gregor Brandt agreed.', [['Gregor Brandt', 'police spokesman']]],
    [
      'He met his South Korean counterpart, Shin Won-sik, in June.',
      [['Shin Won-sik', 'South Korean counterpart']],
    ],
    ['National Statistician Gregor Brandt agreed.', [['Gregor Brandt', 'National Statistician']]],
    ['Douglas Dean Brandt won the prize.', [['Douglas Dean Brandt', null]]],
  ];
  test.each(cases)('%s', (text, expected) => {
    expectPeople(text, expected, 'en');
  });
});

describe('not people', () => {
  test.each([
    'PT Sinar Mas Abadi membangun pabrik di Bekasi.',
    'Kementerian Kesehatan mengumumkan aturan baru.',
    'Universitas Gadjah Arga menerima mahasiswa baru.',
    'Partai Rakyat Sejahtera memenangi pemilu.',
    'Polda Metro Jaya menangkap dua orang.',
    'Bank Arga Nusantara menutup cabang.',
    'Jepang, Korea Selatan, dan Tiongkok sepakat.',
    'Pada hari Selasa, 5 Maret 2024, hujan turun.',
    'Sementara itu, polisi mengatakan jalan ditutup.',
    'Piala Dunia Antarklub dimulai bulan depan.',
    'Kota Bandung dilanda banjir.',
    'Menteri luar negeri dari Jepang dan Amerika Serikat akan bertemu.',
    'Ribuan warga Aceh mengungsi.',
    'WHO mengatakan wabah itu berakhir.',
    'Ia tinggal di Jalan Melati.',
    'Film "Laskar Senja" diputar ulang.',
    'Penyanyi Terbaik direbut kelompok itu.',
    'Sriwarna FC menang. Di final, Sriwarna akan menghadapi tamunya. Kini Sriwarna melaju.',
    'Penjaga Pantai Jepang mengatakan kapal itu tenggelam.',
    'Presiden mengatakan hal itu di Istana Negara.',
    'Pengacara mengatakan kliennya tidak bersalah.',
    'Namun, Aliansi tetap siap.',
    'Badai Elsa bergerak ke utara.',
    'Sebanyak 196 pengungsi Rohingya tiba.',
    'Fenomena El Nino berakhir bulan depan.',
    '"Bapak meninggal kemarin."',
    'Kasus itu dilimpahkan ke PN Jakarta Timur.',
    'Kepala Pusat Arga dan Tsunami mengatakan hal itu.',
    "Japan's economy shrank as China's grew.",
    'The ship sank in waters north of Nagato in Yamaguchi Prefecture.',
  ])('%s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe('one person through an article', () => {
  function names(paragraphs: readonly string[], language: LanguageCode = 'id') {
    return findPeople(articleOf([paragraphs], { language })).map((list) =>
      list.map(({ text, name, role }) => `${text} = ${name} (${role ?? '-'})`),
    );
  }

  test('is known by the last, the first or a middle word of the name', () => {
    expect(
      names([
        'Menteri Kesehatan Retno Ayu Kinanti membuka rapat.',
        'Kinanti mengatakan stok aman.',
        'Menurut Retno, harga turun.',
        'Ayu lalu pulang.',
      ]),
    ).toEqual([
      ['Retno Ayu Kinanti = Retno Ayu Kinanti (Menteri Kesehatan)'],
      ['Kinanti = Retno Ayu Kinanti (Menteri Kesehatan)'],
      ['Retno = Retno Ayu Kinanti (Menteri Kesehatan)'],
      ['Ayu = Retno Ayu Kinanti (Menteri Kesehatan)'],
    ]);
  });

  test('bears the nearest role, written short or in full', () => {
    expect(
      names([
        'Menteri Luar Negeri Amerika Serikat Arthur Blythe tiba di Oslo.',
        'Menlu Blythe menolak berkomentar.',
      ]),
    ).toEqual([
      ['Arthur Blythe = Arthur Blythe (Menteri Luar Negeri Amerika Serikat)'],
      ['Blythe = Arthur Blythe (Menlu)'],
    ]);
  });

  test('has a role that is given later', () => {
    expect(names(['"Kami siap," kata Suryadi.', 'Suryadi adalah ketua panitia.'])).toEqual([
      ['Suryadi = Suryadi (ketua panitia)'],
      ['Suryadi = Suryadi (ketua panitia)'],
    ]);
  });

  test('is the one named last when two share the word', () => {
    expect(
      names([
        'Budi Santoso datang bersama Budi Hartono.',
        'Dokter Budi Santoso bicara lebih dulu. Budi tampak tenang.',
      ])[1],
    ).toEqual(['Budi Santoso = Budi Santoso (Dokter)', 'Budi = Budi Santoso (Dokter)']);
  });

  test('is known by a surname whose particle has a capital', () => {
    expect(names(['Kapten Virgil van Dorn cedera.', '"Sakit," kata Van Dorn.'])[1]).toEqual([
      'Van Dorn = Virgil van Dorn (Kapten)',
    ]);
  });

  test('is known by another name after `alias`', () => {
    expect(names(['Joko Zarko alias Bilan ditangkap.', '"Maaf," kata Bilan.'])[1]).toEqual([
      'Bilan = Joko Zarko (-)',
    ]);
  });

  test.each([
    [['Wali Kota Bagas Nugraha hadir.', 'Menurut Bepe, sapaan akrabnya, ia siap.']],
    [['Wali Kota Bagas Nugraha hadir.', 'Menurut Bepe, panggilan akrab Bagas Nugraha, ia siap.']],
    [['Wali Kota Bagas Nugraha yang akrab disapa Mas Bepe hadir.', '"Siap," kata Bepe.']],
    [['Wali Kota Bagas Nugraha hadir.', '"Siap," ujar Bepe, begitu ia disapa.']],
    [['Wali Kota Bagas Nugraha hadir.', '"Siap," ujar Bepe, sapaannya. Warga, Ali, pulang.']],
  ])('is known by what he is called: %s', (paragraphs) => {
    expect(names(paragraphs)[1]?.[0]).toBe('Bepe = Bagas Nugraha (Wali Kota)');
  });

  test.each([
    ['Presiden Susilo Bambang Yudha hadir.', '"Aman," kata SBY.', 'SBY'],
    ['Presiden Joko Widagdo hadir.', '"Aman," kata Jokowi.', 'Jokowi'],
    ['Menteri Zulkarnain Hasanuddin hadir.', 'Zulhas lalu pulang. "Aman," kata Zulhas.', 'Zulhas'],
    ['Ketua DPR Muhaimin Anwar hadir.', '"Aman," kata Cak Imin.', 'Cak Imin'],
    ['Bendesa Tjokorda Raka hadir.', '"Aman," kata Cok Ibah, sapaannya.', 'Cok Ibah'],
  ])('is known by a short form that nothing explains: %s %s', (first, second, short) => {
    const [full] = peopleIn(first);
    const found = findPeople(articleOf([[first, second]]))[1] ?? [];
    expect(found.map(({ text, name }) => [text, name])).toContainEqual([short, full?.name]);
  });

  test.each([
    ['Direktur Dewi Puspita Rahayu dan Dian Putri Ratna hadir.', 'Kata DPR, aman.'],
    ['Direktur Bagas Nugraha hadir.', 'Laporan BN dibaca ulang.'],
  ])('is not known by initials of two, or by letters that say nothing: %s %s', (...lines) => {
    expect(names(lines)[1]).toEqual([]);
  });

  test('is not known by a letter', () => {
    expect(names(['I Nyoman Sumarta hadir.', '"I love it!" teriak turis itu.'])[1]).toEqual([]);
  });

  test('is known by the beginning of the name', () => {
    expect(names(['Burhanuddin Lewa hadir.', '"Siap," kata Burhan.'])[1]).toEqual([
      'Burhan = Burhanuddin Lewa (-)',
    ]);
    expect(
      names(['Burhanuddin Lewa dan Burhanudin Sosro hadir.', '"Siap," kata Burhan.'])[1],
    ).toEqual(['Burhan = Burhan (-)']);
  });

  test('is somebody else when one of many is called so', () => {
    expect(
      names(['Seorang perwira Bagas Nugraha yang bernama Bepe hadir.', 'kata Bepe.'])[1],
    ).toEqual(['Bepe = Bepe (-)']);
  });

  test('is known by letters given in brackets', () => {
    expect(
      names(['Presiden Bambang Sutejo Wibisono (BSW) hadir.', '"Aman," kata BSW.'])[1],
    ).toEqual(['BSW = Bambang Sutejo Wibisono (Presiden)']);
  });

  test.each([
    ['Kepala Stasiun Arga Kupang Wirya Lema hadir.', '"Aman," kata Wirya Lema.', 'Wirya Lema'],
    [
      'Peneliti Observatorium Arga Yatny Sukma Lema hadir.',
      '"Aman," kata Yatny.',
      'Yatny Sukma Lema',
    ],
    ['Presiden Volodymyr Zelarko hadir.', '"Aman," kata Zelarko.', 'Volodymyr Zelarko'],
    ['Rektor Universitas Azhar Indonesia Bagas Tama hadir.', 'Bagas pulang.', 'Bagas Tama'],
    ['Direktur BPJS Kesehatan Elvyn G. Wirya hadir.', 'Elvyn pulang.', 'Elvyn G. Wirya'],
    ['Pastor Paroki Katedral Arga, Pastor Yoris Bala, hadir.', 'Yoris pulang.', 'Yoris Bala'],
    ['Peneliti LIPI Andi Pangeran Lubis hadir.', 'Andi pulang.', 'Andi Pangeran Lubis'],
    ['Ketua MUI Arga, AGH Sanusi Bacora, hadir.', 'Sanusi pulang.', 'Sanusi Bacora'],
  ])('begins after the body that the office is of: %s', (first, second, name) => {
    expect(findPeople(articleOf([[first, second]]))[0]?.map((person) => person.name)).toEqual([
      name,
    ]);
  });

  test('does not begin with letters for a place', () => {
    expect(
      names(['Jaksa menahan orang kaya PIK Helena Lema. "Tidak," kata FHB Wirya.'])[0],
    ).toEqual(['Helena Lema = Helena Lema (-)', 'FHB Wirya = FHB Wirya (-)']);
  });

  test('vouches for a fuller name that nothing else shows', () => {
    expect(
      names(['Penerbit swasta Slavko Obranovic menolak. "Itu rahasia," kata Obranovic.'])[0],
    ).toEqual(['Slavko Obranovic = Slavko Obranovic (-)', 'Obranovic = Slavko Obranovic (-)']);
  });

  test('says where the role is in the paragraph', () => {
    const text = 'Kapal itu disambut Gubernur Maluku Yohanes Latu.';
    const [person] = peopleIn(text);
    const span = person?.roleSpan;
    expect(span && text.slice(span.start, span.end)).toBe('Gubernur Maluku');
  });

  test('is outside the dateline', () => {
    const article = articleOf([['Gubernur Maluku Yohanes Latu hadir.']], {
      dateline: 'Budi Santoso, Ambon - ',
    });
    expect(findPeople(article)[0]?.map(({ text }) => text)).toEqual(['Yohanes Latu']);
  });

  test('in a paragraph all in capitals is known by the role', () => {
    expect(names(['GUBERNUR MALUKU YOHANES LATU MENINJAU PASAR ITU HARI INI'])[0]).toEqual([
      'YOHANES LATU = YOHANES LATU (GUBERNUR MALUKU)',
    ]);
  });

  test('is not invented in a text without capitals', () => {
    expect(names(['gubernur maluku yohanes latu meninjau pasar'])[0]).toEqual([]);
  });
});

describe('where a name begins and ends among other words', () => {
  test.each<readonly [string, Expected]>([
    // A given name that is an old word for a ruler as well.
    ['Dosen itu, Amir Daeng Lewa (49), hadir.', [['Amir Daeng Lewa', 'Dosen itu']]],
    // A form of address inside a name, short for a small word too.
    ['Kakaknya, Irma Suryani Dg Lewa, hadir.', [['Irma Suryani Dg Lewa', null]]],
    [
      'Kelian Banjar I Nyoman Sumarta menyayangkan hal itu.',
      [['I Nyoman Sumarta', 'Kelian Banjar']],
    ],
    ['Sesepuh Muda I Nyoman Sumarta hadir.', [['I Nyoman Sumarta', null]]],
    ['Uskup Timika Mgr. Yohanes Lewapa mengimbau warga.', [['Yohanes Lewapa', 'Uskup Timika']]],
    [
      'Menanggapi Budi Santoso, Ani Wulandari tersenyum.',
      [
        ['Budi Santoso', null],
        ['Ani Wulandari', null],
      ],
    ],
    [
      'Mentari Kusuma menangis, kata Rina.',
      [
        ['Mentari Kusuma', null],
        ['Rina', null],
      ],
    ],
    [
      'Ketua Dewan Pakar Partai Karya Bangsa Agung Lewamono hadir.',
      [['Agung Lewamono', 'Ketua Dewan Pakar Partai Karya Bangsa']],
    ],
    ['Hakim Choo Wei Teck menolak banding.', [['Choo Wei Teck', 'Hakim']]],
  ])('%s', (text, expected) => {
    expectPeople(text, expected, 'id');
  });
});

describe('offices with what belongs to them', () => {
  test.each<readonly [string, Expected]>([
    ['Ketua RT 05/RW 02 Lewanto datang.', [['Lewanto', 'Ketua RT 05/RW 02']]],
    ['Lurah Arga Utara Budi Santoso hadir.', [['Budi Santoso', 'Lurah Arga Utara']]],
    ['Kapolda Banten Irjen Pol. Drs. Budi Santoso hadir.', [['Budi Santoso', 'Kapolda Banten']]],
    ['Jenderal TNI (Purn.) Bagas Suroto wafat.', [['Bagas Suroto', 'Jenderal TNI (Purn.)']]],
    ['Kombes Budi Santoso, Kapolres Lebak, hadir.', [['Budi Santoso', 'Kapolres Lebak']]],
    [
      'Calon bupati nomor urut 2 Matius Lewapa unggul.',
      [['Matius Lewapa', 'Calon bupati nomor urut 2']],
    ],
    ['Terdakwa I, Bagas Nugraha, menunduk.', [['Bagas Nugraha', 'Terdakwa I']]],
    ['Hal serupa disampaikan Tikarna, pegawai swasta.', [['Tikarna', 'pegawai swasta']]],
    ['Gempa M 7,6 mengguncang Arga.', []],
    ['Hakim M Arif Lewapa menolak.', [['M Arif Lewapa', 'Hakim']]],
    ['Mereka bermain di King Abdullah Sports City.', []],
    ['"HP-nya mati," kata Rina.', [['Rina', null]]],
    ['Deputi Kantor Transisi Bagas Nugraha hadir.', [['Bagas Nugraha', 'Deputi Kantor Transisi']]],
    ['Exco PSSI Bagas Nugraha hadir.', [['Bagas Nugraha', 'Exco PSSI']]],
    ['Menurut Budi Santoso, pelaku adalah pamannya.', [['Budi Santoso', null]]],
    [
      'Budi Santoso, M.Sc., guru besar Institut Selatan, hadir.',
      [['Budi Santoso', 'guru besar Institut Selatan']],
    ],
    // The dean of the house in which somebody else teaches.
    [
      'Dekan fakultas tempat Ani Wulandari mengajar, Prof Budi Santoso, kaget.',
      [
        ['Ani Wulandari', null],
        ['Budi Santoso', null],
      ],
    ],
    ['Wirya, warga Desa Suka Maju, pasrah.', [['Wirya', 'warga Desa Suka Maju']]],
    [
      'Wirya (45), warga Kelurahan Ulak Karang, pasrah.',
      [['Wirya', 'warga Kelurahan Ulak Karang']],
    ],
    [
      'Ani Wulandari, kuasa hukum Budi Santoso, hadir.',
      [
        ['Ani Wulandari', 'kuasa hukum Budi Santoso'],
        ['Budi Santoso', null],
      ],
    ],
    ['Ia menemui Duta Besar Maroko. Ajakan itu diterima.', []],
    ['Bupati Arga, Budi Santoso, menjadi tersangka.', [['Budi Santoso', 'Bupati Arga']]],
    ['Anggota Komisi V DPR TB Budi Santoso hadir.', [['TB Budi Santoso', 'Anggota Komisi V DPR']]],
    ['Ketua Serikat Buruh Said Wirya hadir.', [['Said Wirya', 'Ketua Serikat Buruh']]],
    [
      'Kepala Kantor Imigrasi Kelas B Arga, Budi Santoso, hadir.',
      [['Budi Santoso', 'Kepala Kantor Imigrasi Kelas B Arga']],
    ],
    ['Usul itu datang dari Sultan Hamza Dirja IX.', [['Hamza Dirja IX', 'Sultan']]],
    ['"Saya menyesal, Pak Hakim," kata Wirya.', [['Wirya', null]]],
    ['Ia menelepon temannya, Ade, yang menunggu.', [['Ade', null]]],
    ['Kepada Ani Wulandari, Presiden mengatakan siap.', [['Ani Wulandari', null]]],
    ['Warga Perumahan Suka Indah, Kota Arga, mengungsi.', []],
    [
      'Koordinator Koalisi Udara Bersih Bondan Wirya hadir.',
      [['Bondan Wirya', 'Koordinator Koalisi Udara Bersih']],
    ],
    ['Ketua PP Muhammadiyah Din Wirya hadir.', [['Din Wirya', 'Ketua PP Muhammadiyah']]],
    ['Seorang guru SD, Sri Wahyuni, hadir.', [['Sri Wahyuni', null]]],
    [
      'Kepala Dinas Perhubungan Wanasari Joko Mulyadi hadir.',
      [['Joko Mulyadi', 'Kepala Dinas Perhubungan Wanasari']],
    ],
    [
      'Kepala Dinas Pendidikan Kabupaten Suka Jaya Rina Hartati hadir.',
      [['Rina Hartati', 'Kepala Dinas Pendidikan Kabupaten Suka Jaya']],
    ],
    ['Penyu bernama Lola dilepas ke laut.', []],
    ['Perusahaan Tokolapak untung. Tokolapak mengatakan laba naik.', []],
    ['Kepada wartawan, Rina Melati menyatakan siap.', [['Rina Melati', null]]],
    [
      'Penjabat Gubernur Bali Sang Made Wirya hadir.',
      [['Sang Made Wirya', 'Penjabat Gubernur Bali']],
    ],
    [
      'Kepala BPBD Luwu Aminuddin Daeng Situju hadir.',
      [['Aminuddin Daeng Situju', 'Kepala BPBD Luwu']],
    ],
    [
      'Menteri Perhubungan Ad Interim Budi Santoso hadir.',
      [['Budi Santoso', 'Menteri Perhubungan Ad Interim']],
    ],
    ['Perantau asal Wonogiri, Tukiyem, pasrah.', [['Tukiyem', 'Perantau asal Wonogiri']]],
    ['Zhafirah, salah seorang penyintas, pulang.', [['Zhafirah', 'penyintas']]],
    ['Wisatawan membayar retribusi sebesar Rp150 ribu.', []],
    ['Ia menemui Oscar Wirya di sana.', [['Oscar Wirya', null]]],
    ['Tim Gabungan tiba di sana.', []],
    ['Warga Desa Suka Maju, Rumiati, pasrah.', [['Rumiati', 'Warga Desa Suka Maju']]],
    [
      '"Sepi," ujar salah satu pedagang di Pasar Arga, Sukinah.',
      [['Sukinah', 'pedagang di Pasar Arga']],
    ],
    ['Menurut istri Sultan itu, semua lancar.', []],
    ['Tetangganya di Perumahan Suka Indah, Kota Arga, diam.', []],
    [
      'Deputi Bidang Statistik Distribusi dan Jasa BPS M. Wirya hadir.',
      [['M. Wirya', 'Deputi Bidang Statistik Distribusi dan Jasa BPS']],
    ],
    ['Ekonom PT Bank Arga Tbk. Josua Wirya hadir.', [['Josua Wirya', 'Ekonom PT Bank Arga Tbk']]],
    ['Kapal KRI Rigel dan KM Wisnu dikerahkan.', []],
    ['Dua warga Syiah bertemu anggota Dewan Legislatif.', []],
    [
      'Ketua DPP Partai Banteng Merah Puan Maharini hadir.',
      [['Puan Maharini', 'Ketua DPP Partai Banteng Merah']],
    ],
    ['"Kami minta waktu, Pak Wali," kata Wirya.', [['Wirya', null]]],
    ['dr Budi Mulyana, SpB, mengatakan siap.', [['Budi Mulyana', null]]],
  ])('%s', (text, expected) => {
    expectPeople(text, expected, 'id');
  });

  test.each([
    ['Amarah', 'Brigadir Randu Tirtayasa ditahan. Amarah Randu belum surut.'],
    ['Jasad', 'Nelayan Satrio Wirasena hilang. Jasad Satrio ditemukan di muara.'],
    ['Siasat', 'Pelatih Coki Marpaung menang. Siasat Coki berhasil.'],
  ])('a noun that opens the sentence before a name known from the article: %s', (noun, text) => {
    const [person, again] = peopleIn(text);
    expect(again?.name).toBe(person?.name);
    expect(again?.text).toBe(person?.name.split(' ')[0]);
    expect(again?.text).not.toContain(noun);
  });

  test('no noun, but the first name of somebody else', () => {
    const text = 'Randu Tirtayasa pergi. Katanya Wiruna Randu ikut. Wiruna Randu pulang.';
    expect(peopleIn(text).map(({ name }) => name)).toContain('Wiruna Randu');
  });

  test.each<readonly [string, Expected]>([
    ['Sarnata, gurandil asal Lebak, mengaku rugi.', [['Sarnata', null]]],
    ['Mulkiyah, blantik sapi keliling, menceritakan nasibnya.', [['Mulkiyah', null]]],
    ['Jumroni, belandong kawakan, punya cara. "Kasih saja," kata bapak itu.', [['Jumroni', null]]],
    ['Tirtania, kota kecil di pesisir, terendam.', []],
    ['Nexovia, perusahaan rintisan asal Bandung, mengumumkan laba.', []],
    ['Tirtania, yang terendam banjir, mengatakan siap.', []],
    ['Munarni, warga Blangpidi, kehilangan rumah.', [['Munarni', 'warga Blangpidi']]],
    ['Polisi memeriksa ibu angkat Sarmila di rumahnya.', [['Sarmila', null]]],
    ['Ia menikahi adik kandung Murwata tahun lalu.', [['Murwata', null]]],
    ['Kakak ipar Jumroni menunggu di luar.', [['Jumroni', null]]],
    ['Ia mengunjungi kakek di Tirtania.', []],
    [
      'Menteri Haji dan Umrah Arkan Wiratama hadir.',
      [['Arkan Wiratama', 'Menteri Haji dan Umrah']],
    ],
    [
      'Komandan Korem 071 Wijayakusuma Kolonel Lematama Tumarang hadir.',
      [['Lematama Tumarang', 'Komandan Korem 071 Wijayakusuma']],
    ],
    [
      'Komandan Kodim 0618 Letkol Lematama Tumarang hadir.',
      [['Lematama Tumarang', 'Komandan Kodim 0618']],
    ],
    [
      'Ketua Satgas Polio IDI, Profesor Lematama Tumarang, menolak.',
      [['Lematama Tumarang', 'Ketua Satgas Polio IDI']],
    ],
    [
      'Pemilik toko Sumber Rejeki, Tumarjuki, tetap gelisah.',
      [['Tumarjuki', 'Pemilik toko Sumber Rejeki']],
    ],
    [
      'Di Lematama, pemilik kedai Bahari, Tumarjuki, masih gelisah.',
      [['Tumarjuki', 'pemilik kedai Bahari']],
    ],
    [
      'Ketua DPRD Lema, Wira, dan Budi Santoso hadir.',
      [
        ['Lema', 'Ketua DPRD'],
        ['Wira', null],
        ['Budi Santoso', null],
      ],
    ],
    ['Sutrisminem, penderes nira yang tinggal di bantaran, ikut menanam.', [['Sutrisminem', null]]],
    ['Lumpur Lematama mengubah segalanya. Tanggul Tumarang jebol.', []],
    [
      'Kapolresta Bima Kota Kombes Lematama Tumarang hadir.',
      [['Lematama Tumarang', 'Kapolresta Bima Kota']],
    ],
    [
      'Kapolres Cirebon Kota AKBP Lematama Tumarang hadir.',
      [['Lematama Tumarang', 'Kapolres Cirebon Kota']],
    ],
    [
      'Ketua Majelis Jemaat GKI Lema Wira, Pendeta Tumarang Lematama, mengatakan siap.',
      [['Tumarang Lematama', 'Ketua Majelis Jemaat GKI Lema Wira']],
    ],
    [
      'Rektor Universitas Sanata Dharma, Romo Tumarang Lematama, hadir.',
      [['Tumarang Lematama', 'Rektor Universitas Sanata Dharma']],
    ],
    ["Pemeran Tjoet Nja' Tumarang itu tertawa.", []],
    ["Tjoet Nja' Tumarang mengatakan siap.", [["Tjoet Nja' Tumarang", null]]],
    ['Balapan Formula E digelar. Sirkuit Formula E rampung.', []],
    [
      'Senada, analis pasar modal Lema Tumarang menilai harga wajar. "Wajar," kata Lema.',
      [
        ['Lema Tumarang', 'analis pasar modal'],
        ['Lema', 'analis pasar modal'],
      ],
    ],
    ['Analis TCX Futures Lema Tumarang hadir.', [['Lema Tumarang', 'Analis TCX Futures']]],
    [
      'Kabidhumas Polda Riau Kombes Lema Tumarang hadir.',
      [['Lema Tumarang', 'Kabidhumas Polda Riau']],
    ],
    [
      'Pengamat dari Unika Soegijapranata Jokowira Lematama menolak.',
      [['Jokowira Lematama', 'Pengamat dari Unika Soegijapranata']],
    ],
    ['Ketua KPU Mimika Yoe Rafael Lematama hadir.', [['Yoe Rafael Lematama', 'Ketua KPU Mimika']]],
    [
      'Kasudin Perhubungan Jakarta Timur, Lema Tumarang, hadir.',
      [['Lema Tumarang', 'Kasudin Perhubungan Jakarta Timur']],
    ],
    [
      'Rektor Institut Teknologi Sepuluh Nopember Arkan Wiratama hadir.',
      [['Arkan Wiratama', 'Rektor Institut Teknologi Sepuluh Nopember']],
    ],
  ])('%s', (text, expected) => {
    expectPeople(text, expected, 'id');
  });

  test.each([
    'Hakim memanggil kuasa hukum terdakwa, Karya Wirasena. "Siap," kata Karya.',
    'Juru parkir, Prestasi Tumanggor, mengadu. "Saya rugi," ujar Prestasi.',
    'Ada pula tetangganya, Laga Marbun, yang menolong. "Cepat sekali," tutur Laga.',
  ])('somebody whose name is an ordinary noun, set off and then quoted: %s', (text) => {
    const [first, second] = peopleIn(text);
    expect(first?.name.split(' ')).toHaveLength(2);
    expect(second?.name).toBe(first?.name);
  });

  test.each([
    ['Mereka kalah dari ganda asal Korea, Lemawira Tumarang/Cokasena Birawan.', 2],
    ['Duet Tumarang Lemawira/Birawan Cokasena lolos ke final.', 2],
    ['Dealer memajang Tumarang Lemawira/Birawan Cokasena.', 0],
  ])('two who play together: %s', (text, count) => {
    expect(peopleIn(text)).toHaveLength(count);
  });

  test('whose daughter somebody is', () => {
    const text = 'Syukuro Manabe menang. Putri Manabe, Nancy, mengatakan Manabe senang.';
    expect(peopleIn(text).map(({ name }) => name)).toContain('Nancy');
    expect(peopleIn(text).map(({ name }) => name)).not.toContain('Putri Manabe');
  });

  test('somebody known is no place after a word for a relative', () => {
    const text = 'Korban bernama Hapsa. Rahmatia (50), kerabat Hapsa, menangis di rumah Hapsa.';
    expect(peopleIn(text).filter(({ name }) => name === 'Hapsa')).toHaveLength(3);
  });

  test('a familiar form of address before a name that is known without it', () => {
    const found = peopleIn('KH Yahya Wirya hadir. "Kita berdoa," kata Gus Yahya. Gus Arga diam.');
    expect(found.map(({ text, name }) => [text, name])).toEqual([
      ['Yahya Wirya', 'Yahya Wirya'],
      ['Gus Yahya', 'Yahya Wirya'],
      ['Gus Arga', 'Gus Arga'],
    ]);
  });

  test.each<readonly [string, Expected]>([
    ['A fishing union leader, Tom Hale, left.', [['Tom Hale', 'fishing union leader']]],
    ['Fishing union leader Tom Hale left.', [['Tom Hale', 'Fishing union leader']]],
    ['"No," said fishing union leader Tom Hale.', [['Tom Hale', 'fishing union leader']]],
    ['Tom Hale, a 23-year-old nurse, left.', [['Tom Hale', 'nurse']]],
    ['Local official Harish Chandra Lewa left.', [['Harish Chandra Lewa', 'Local official']]],
    ['Det Ch Insp Tom Hale left.', [['Tom Hale', 'Det Ch Insp']]],
    ['Police arrested union leader Tom Hale.', [['Tom Hale', 'union leader']]],
    ['Tom Hale, veteran climate scientist, wept.', [['Tom Hale', 'veteran climate scientist']]],
    ['The Northland police spokesman Tom Hale agreed.', [['Tom Hale', 'police spokesman']]],
    ['Tom Hale, director of Acme Widgets, left.', [['Tom Hale', 'director of Acme Widgets']]],
    ['The mayor of Wanatown left. So did Tim Hale.', [['Tim Hale', null]]],
    ['A spokesman for Arga Fire and Rescue left.', []],
    ['A spokesman for Mr Hale left.', [['Hale', null]]],
    ['The head of the Arga Institute and John Hale left.', [['John Hale', null]]],
    ['Jane Roe, author of The Long Road, left.', [['Jane Roe', 'author of The Long Road']]],
    ['Valmera recalled its ambassador to Kestoria. Kestoria said nothing.', []],
    ['His brother, Robert Hale Jr., left.', [['Robert Hale Jr.', null]]],
    ['Glassmaker Nalini Wirasena left.', [['Nalini Wirasena', null]]],
    ['Royal biographer Penelope Hale left.', [['Penelope Hale', 'Royal biographer']]],
    ['U.S. District Judge David Hale left.', [['David Hale', 'U.S. District Judge']]],
    ['Hawker Lim Bee Lian left.', [['Lim Bee Lian', 'Hawker']]],
    ['Environmentalist Slamet Wirasena left.', [['Slamet Wirasena', 'Environmentalist']]],
    ['MPs said no.', []],
    ['Northbridge said profits rose. Northbridge shares jumped.', []],
    ['The carmaker Harwick fell. "No," said Harwick.', []],
    ['A turtle named Shelly left. Hale said its shell was cracked.', [['Hale', null]]],
    [
      "Jane Roe, chair of the river basin's flood warning committee, left.",
      [['Jane Roe', "chair of the river basin's flood warning committee"]],
    ],
    ["Tom Hale, head of the teachers' union, left.", [['Tom Hale', "head of the teachers' union"]]],
    [
      "Tom Hale, secretary of the harbor pilots' benevolent fund, left.",
      [['Tom Hale', "secretary of the harbor pilots' benevolent fund"]],
    ],
    ['The organ of Notre Dame fell silent.', []],
    ['Hurricane Ian left. Typhoon Tom came.', []],
    ['Whoever wrote it left.', []],
    ['The grocery chain Temarket said profits rose.', []],
    ['Contractor PT Lema Wira declined. Supplier PT Tumarang left.', []],
    ['Motorcyclist Lematama Tumarang left.', [['Lematama Tumarang', null]]],
    [
      'Hassan al-Tumari left. "No," al-Tumari said.',
      [
        ['Hassan al-Tumari', null],
        ['al-Tumari', null],
      ],
    ],
    [
      'Louis van der Lema left. "No," said van der Lema.',
      [
        ['Louis van der Lema', null],
        ['van der Lema', null],
      ],
    ],
    ['"No," said Salah Lematama.', [['Salah Lematama', null]]],
    [
      'Near the bay, Georgia Hale wept. "No," Hale said.',
      [
        ['Georgia Hale', null],
        ['Hale', null],
      ],
    ],
    [
      'At dawn Savannah Lematama left. "Now," Lematama said.',
      [
        ['Savannah Lematama', null],
        ['Lematama', null],
      ],
    ],
    ['Travel agent Tom Hale left.', [['Tom Hale', 'Travel agent']]],
    ['"I wrote to them," said Hale. "Nobody wrote back."', [['Hale', null]]],
  ])('%s', (text, expected) => {
    expectPeople(text, expected, 'en');
  });
});

describe('what has a capital and is nobody', () => {
  test.each<readonly [string, Expected]>([
    // Animals, wherever they are named again.
    ['Seekor gajah bernama Dodi lahir. Dodi, jantan berbobot 90 kilogram, sempat sakit.', []],
    ['Kucing oranye bernama Mochi hilang. Mochi ditemukan di atap.', []],
    ['Harimau Corina dilepas. Corina berlari ke hutan.', []],
    // Forms of address and pronouns by themselves.
    ['"Siap, Pak," kata warga. Beliau tersenyum.', []],
    // The club, the party or the show somebody belongs to, pointed back at.
    ['"Kami menang," kata gelandang Macan Muara itu.', []],
    ['"Terima kasih," ujar vokalis Lentera Biru tersebut.', []],
    // Titles, ships, rooms, prizes and sayings.
    ['Ia melantunkan "Sang Dewi Senja" di panggung.', []],
    ['Kapal tanker MT Rejoka karam.', []],
    ['Penyelam KRI Rigela turun.', []],
    ['Korban dirawat di Kamar Ester.', []],
    ['"Allahu Akbar!" teriak massa ketika La Nina berakhir.', []],
    // Whose relative somebody is comes first.
    ['Paman korban, Aptoro Lokbere, marah.', [['Aptoro Lokbere', null]]],
  ])('%s', (text, expected) => expectPeople(text, expected, 'id'));
});

describe('initials written together', () => {
  test.each<readonly [string, Expected]>([
    ['Perdana Menteri K.P. Sharmadi mundur.', [['K.P. Sharmadi', 'Perdana Menteri']]],
    ['Sastrawan H.B. Jassini wafat.', [['H.B. Jassini', 'Sastrawan']]],
  ])('%s', (text, expected) => expectPeople(text, expected, 'id'));

  test.each<readonly [string, Expected]>([
    ['Writer J.K. Rowlington came.', [['J.K. Rowlington', 'Writer']]],
    ['Stonemason Peter Croft wept.', [['Peter Croft', null]]],
    ['Angeli Rosegard drove all night.', [['Angeli Rosegard', null]]],
    ['Berda Asmaran, whose boat sank, wept.', [['Berda Asmaran', null]]],
    ['Her mother-in-law, Sumarti, sat down.', [['Sumarti', null]]],
  ])('%s', (text, expected) => expectPeople(text, expected, 'en'));
});

describe('an office set off, or of an unknown word', () => {
  test.each<readonly [string, Expected]>([
    ['Penumpang asal Bojongsari, Fitri, menggerutu.', [['Fitri', 'Penumpang asal Bojongsari']]],
    [
      'Kepala Badan Pengawasan, Sertifikasi, dan Karantina Benih (BPSKB), Yuli Hendarso, hadir.',
      [['Yuli Hendarso', 'Kepala Badan Pengawasan, Sertifikasi, dan Karantina Benih']],
    ],
    ['Koordinator BEM SR, Heri Satya, berorasi.', [['Heri Satya', 'Koordinator BEM SR']]],
    ['Danpuspomra Letjen Chandra Sukoco hadir.', [['Chandra Sukoco', 'Danpuspomra']]],
    ['Kapolri Jenderal Listiyo Pranowo hadir.', [['Listiyo Pranowo', 'Kapolri']]],
    ['Ketua AJI Arga, Aji Nugroho, hadir.', [['Aji Nugroho', 'Ketua AJI Arga']]],
    ['Direktur Bank Arga U Saefuddin Wirya hadir.', [['U Saefuddin Wirya', 'Direktur Bank Arga']]],
    ['Rektor Prof. Ova Emilia, M.Med.Ed., Sp.OG(K)., Ph.D., hadir.', [['Ova Emilia', 'Rektor']]],
  ])('%s', (text, expected) => expectPeople(text, expected, 'id'));
});

describe('offices of several words, players and members of a cabinet', () => {
  test.each<readonly [string, Expected]>([
    ['Chief Cabinet Secretary Hiroto Arga nodded.', [['Hiroto Arga', 'Chief Cabinet Secretary']]],
    ['Chief Constable Mira Halden nodded.', [['Mira Halden', 'Chief Constable']]],
    ['They lost guard Clay Thomassen in March.', [['Clay Thomassen', 'guard']]],
    [
      "Head of the Disaster Agency's data center Ratna Jatmika nodded.",
      [['Ratna Jatmika', "Head of the Disaster Agency's data center"]],
    ],
    ["Hamas' acting Gaza chief Khalil Hayyani nodded.", [['Khalil Hayyani', 'acting Gaza chief']]],
    ['Former Arsenal captain Tony Halden left.', [['Tony Halden', 'Former Arsenal captain']]],
    [
      'Capt. Jim Halden and Cmdr Owen Marsh left.',
      [
        ['Jim Halden', 'Capt'],
        ['Owen Marsh', 'Cmdr'],
      ],
    ],
    ['Mohan Ibn Ibrahimi, an Oslo-born shopkeeper, left.', [['Mohan Ibn Ibrahimi', 'shopkeeper']]],
    [
      'Former Harwick County Sheriff Tom Hale nodded.',
      [['Tom Hale', 'Former Harwick County Sheriff']],
    ],
    [
      'Acting Arlen District Head Iwan Setiawan nodded.',
      [['Iwan Setiawan', 'Acting Arlen District Head']],
    ],
    ['Jane Halden won and the Dutchwoman wept.', [['Jane Halden', null]]],
    ["Bret Tayloren, Harwick's president, nodded.", [['Bret Tayloren', "Harwick's president"]]],
    [
      'A senior executive at Brawnen Builders, Jeff Halden, nodded.',
      [['Jeff Halden', 'senior executive at Brawnen Builders']],
    ],
    [
      'Rival Ganjar Halden nodded. The financier Jeff Epsten died.',
      [
        ['Ganjar Halden', 'Rival'],
        ['Jeff Epsten', 'financier'],
      ],
    ],
    [
      'Croatia captain Luka Moderan, named player of the day, wept.',
      [['Luka Moderan', 'Croatia captain']],
    ],
    ['They blamed it for poisoning former spy Serge Halden.', [['Serge Halden', 'former spy']]],
    [
      'Abas Galyamin, a former columnist turned critic, nodded.',
      [['Abas Galyamin', 'former columnist']],
    ],
    ['She beat Leylah Fernandin 6-4.', [['Leylah Fernandin', null]]],
    [
      'Former champion Virginia Halden nodded. Lehmann Brothers fell.',
      [['Virginia Halden', 'Former champion']],
    ],
    [
      'Georgia Secretary of State Brad Halden lives in Virginia.',
      [['Brad Halden', 'Georgia Secretary of State']],
    ],
    // What is said after an article tells somebody from a thing.
    [
      'Somun Sompianga, the father of one of the boys, and Varn Unsworthy, a British caver who lives nearby, wept.',
      [
        ['Somun Sompianga', null],
        ['Varn Unsworthy', null],
      ],
    ],
    ['They looked for the Adam Sky jetliner.', []],
    ['She lost to Kirra Valdesi.', [['Kirra Valdesi', null]]],
    [
      'First Air Marshal Eddy Suyanto of Halim Air Base nodded.',
      [['Eddy Suyanto', 'First Air Marshal']],
    ],
    [
      'Coast Guard Rear Adm. Mary Landren nodded at seller Kuo Mei-ling.',
      [
        ['Mary Landren', 'Rear Adm'],
        ['Kuo Mei-ling', 'seller'],
      ],
    ],
    [
      'Stan Murren, whose son Chad survived, wept.',
      [
        ['Stan Murren', null],
        ['Chad', null],
      ],
    ],
    [
      'LDP policy chief Fumio Kishida and Rear Adm. Mary Landren met.',
      [
        ['Fumio Kishida', 'LDP policy chief'],
        ['Mary Landren', 'Rear Adm'],
      ],
    ],
    [
      'Supreme Leader Ayatollah Ali Khamen nodded at First Lieutenant Agus Muly.',
      [
        ['Ali Khamen', 'Supreme Leader'],
        ['Agus Muly', 'First Lieutenant'],
      ],
    ],
    // Fields of one office in a list, before it and after it.
    [
      'Coordinating Minister for Political, Legal, and Security Affairs Mahdi Armand nodded.',
      [['Mahdi Armand', 'Coordinating Minister for Political, Legal, and Security Affairs']],
    ],
    [
      'Education, Culture, Research and Technology Minister Nadim Arman nodded.',
      [['Nadim Arman', 'Education, Culture, Research and Technology Minister']],
    ],
    [
      'The mood of Maritime Affairs and Fisheries Minister Edhi Praba changed.',
      [['Edhi Praba', 'Maritime Affairs and Fisheries Minister']],
    ],
    [
      'The minister of health, welfare and sport, Jane Halden, nodded.',
      [['Jane Halden', 'minister of health, welfare and sport']],
    ],
    ['Former Foxes striker Gary Halden wept.', [['Gary Halden', 'Former Foxes striker']]],
    [
      'Batam Police chief Senior Commissioner Nugroho Tri nodded.',
      [['Nugroho Tri', 'Batam Police chief']],
    ],
    [
      'The warden of Poso Penitentiary, Jane Halden, nodded.',
      [['Jane Halden', 'warden of Poso Penitentiary']],
    ],
    // A letter after a noun makes no name, and after a given name it does.
    ['Malcolm X spoke. There is no Plan B, since there is no Planet B.', [['Malcolm X', null]]],
    // A place is somebody whose name ends in it, but not after a preposition.
    [
      'Jane Norfolk won. Norfolk was glad. She lives in Norfolk.',
      [
        ['Jane Norfolk', null],
        ['Norfolk', null],
      ],
    ],
  ])('%s', (text, expected) => expectPeople(text, expected, 'en'));

  test.each<readonly [string, Expected]>([
    [
      'Menteri Perhubungan Kabinet Indonesia Bersatu II Freddy Arga hadir.',
      [['Freddy Arga', 'Menteri Perhubungan Kabinet Indonesia Bersatu II']],
    ],
    [
      'Menteri Riset Kabinet Kerja, Budi Santoso, hadir.',
      [['Budi Santoso', 'Menteri Riset Kabinet Kerja']],
    ],
    ['Penumpang KM Lestari Maju selamat.', []],
    [
      'Menteri Agraria/Kepala Badan Pertanahan Nasional Budi Santoso hadir.',
      [['Budi Santoso', 'Menteri Agraria/Kepala Badan Pertanahan Nasional']],
    ],
    ['Pemain itu takluk dari Laksya Senoy.', [['Laksya Senoy', null]]],
    ['Kapal tongkang BG Robby 152 karam.', []],
    // Some papers write the first word of a report in capitals.
    [
      'PASANGAN Budi Santoso-Ani Wati unggul.',
      [
        ['Budi Santoso', null],
        ['Ani Wati', null],
      ],
    ],
    [
      'Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nadim Arman hadir.',
      [['Nadim Arman', 'Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi']],
    ],
    [
      'Menteri Keuangan, Menteri Perdagangan, dan Menteri Luar Negeri Retno Arman hadir.',
      [['Retno Arman', 'Menteri Luar Negeri']],
    ],
    [
      'Presiden Budiono, Slamet, dan Hartono bertemu.',
      [
        ['Budiono', 'Presiden'],
        ['Slamet', null],
        ['Hartono', null],
      ],
    ],
  ])('%s', (text, expected) => expectPeople(text, expected, 'id'));
});

describe('what a comma, a title or the rest of the article shows', () => {
  test.each<readonly [string, Expected]>([
    // One word of the place before a comma and a rank is no holder.
    [
      'Kapolres Lebak Wirasari, AKBP Dwi Santoso mengatakan jalan dibuka.',
      [['Dwi Santoso', 'Kapolres Lebak Wirasari']],
    ],
    // A title between the office with its short form and the name.
    [
      'Ketua Majelis Adat Sunda (MAS), KH. Jalal Arifin meminta semua pihak menahan diri.',
      [['Jalal Arifin', 'Ketua Majelis Adat Sunda']],
    ],
    [
      'Rais Aam Nahdlatul Ulama Jalal Arifin hadir.',
      [['Jalal Arifin', 'Rais Aam Nahdlatul Ulama']],
    ],
    // Whose lawyer speaks is told before the comma, and after a preposition the client may speak.
    [
      'Kuasa hukum Satya Nurwanto, Firdaus Wirya selalu mengatakan kliennya sakit.',
      [
        ['Satya Nurwanto', null],
        ['Firdaus Wirya', 'Kuasa hukum Satya Nurwanto'],
      ],
    ],
    [
      'Didampingi kuasa hukum Satya Nurwanto, Firdaus Wirya mengatakan dirinya sakit.',
      [
        ['Satya Nurwanto', 'kuasa hukum'],
        ['Firdaus Wirya', null],
      ],
    ],
    // What is short for a body is nobody, nor is a song, a motto.
    [
      'Dinas Olahraga dan Pemuda (Dispora) Prov. Kalteng berbenah. Lomba digelar oleh Dispora Prov. Kalteng melalui panitia.',
      [],
    ],
    ['Ia membawakan lagu Luka yang Kau Simpan dan semboyan bercorak Bhinneka Tunggal Ika.', []],
    ['"Sawah kering," ujar Nor Maslina (50).', [['Nor Maslina', null]]],
    // After an office that opens the sentence the name may go on to any verb, or to a preposition.
    [
      'Ketua Majelis Hakim Pengadilan Negeri Lebak, Sutaryo mengecam sikap itu.',
      [['Sutaryo', 'Ketua Majelis Hakim Pengadilan Negeri Lebak']],
    ],
    [
      'Rapat dibuka Kepala Dinas Sosial Lebak, Dwi Santoso di kantornya.',
      [['Dwi Santoso', 'Kepala Dinas Sosial Lebak']],
    ],
    [
      'Menurut tokoh masyarakat Desa Wirasari, Kecamatan Muncang, Adi Yohanan kepada wartawan, hujan lebat.',
      [['Adi Yohanan', 'tokoh masyarakat Desa Wirasari, Kecamatan Muncang']],
    ],
    ['Sang pengacara, Sandi Wirya tampak membantah kabar itu.', [['Sandi Wirya', 'pengacara']]],
    // The client may be told with a rank, and with what he is to the case.
    [
      'Hal itu dikatakan penasehat hukum terdakwa Irjen Joko Susanto, Junaidi Girsang.',
      [
        ['Joko Susanto', 'terdakwa'],
        ['Junaidi Girsang', 'penasehat hukum terdakwa Irjen Joko Susanto'],
      ],
    ],
    [
      'Kuasa hukum mantan Bupati Lebak Joko Susanto, Ani Wirya, hadir.',
      [
        ['Joko Susanto', 'mantan Bupati Lebak'],
        ['Ani Wirya', 'Kuasa hukum mantan Bupati Lebak Joko Susanto'],
      ],
    ],
    // In a list of those who held an office the next one is no aside on the one before.
    [
      'Hadir mantan Menteri Agama Gatot Fauzan, bekas Ketua DPRD Lebak Chairuman Wirya, dan saksi suap mantan Ketua DPR Akmal Mokhtar.',
      [
        ['Gatot Fauzan', 'mantan Menteri Agama'],
        ['Chairuman Wirya', 'bekas Ketua DPRD Lebak'],
        ['Akmal Mokhtar', 'mantan Ketua DPR'],
      ],
    ],
    // Several are nobody's office.
    [
      'Ditanya soal para petani yang kena musibah tersebut, Yohana mengatakan belum tahu.',
      [['Yohana', null]],
    ],
    // A club may bear the word for an office, and a place that for upstream.
    ['Pelatih Mitra Kukar Wiradi marah.', [['Wiradi', 'Pelatih Mitra Kukar']]],
    ['Kapolsek Belimbing Hilir bersama anggota datang.', []],
    [
      'Kapolres Lebak melalui Paur Subbag Humas, Ipda Yulius Sinaga menjelaskannya.',
      [['Yulius Sinaga', 'Paur Subbag Humas']],
    ],
    ['Warga memperingati Hari Tari Sedunia dan Hari Kartini.', []],
    // The short form of a body parts the office from the name, and a known body may end it.
    [
      '"Kasihan," kata pimpinan Komisi Yudisial (KY), Taufan Syahrir kepada wartawan.',
      [['Taufan Syahrir', 'pimpinan Komisi Yudisial']],
    ],
    [
      'Pelatih Pelatnas PBSI, Herman Pierwadi mengatakan semua siap.',
      [['Herman Pierwadi', 'Pelatih Pelatnas PBSI']],
    ],
    // After a verb of speech, an office and a comma comes who speaks, whatever follows.
    [
      '"Terbukti," kata Ketua Majelis Hakim, Bongsar Silabang saat membacakan vonis.',
      [['Bongsar Silabang', 'Ketua Majelis Hakim']],
    ],
    [
      'Mantan Bupati Lebak periode 2009 - 2018, Muzaki Soharto divonis.',
      [['Muzaki Soharto', 'Mantan Bupati Lebak periode 2009 - 2018']],
    ],
    [
      'Hal itu dikatakan relawan kemanusiaan lainnya, Albi Zafran, yang datang.',
      [['Albi Zafran', 'relawan kemanusiaan lainnya']],
    ],
    ['Ia melaporkan warga Wirasari Rejo, Desa Suka Maju, mengungsi.', []],
    // Degrees show a lawyer of one name.
    [
      'Dikonfirmasi pada kuasa hukum terdakwa Sudarto, Supendri SH MH dirinya menilai lain.',
      [
        ['Sudarto', 'terdakwa'],
        ['Supendri', 'kuasa hukum terdakwa Sudarto'],
      ],
    ],
    // In a long list of people the sure names vouch for the others.
    [
      'Di sana ada Rido (11), Dilaya, Adnan (6), Budi, Supinem (50), Kemiya, dan Jumirun.',
      ['Rido', 'Dilaya', 'Adnan', 'Budi', 'Supinem', 'Kemiya', 'Jumirun'].map((name) => [
        name,
        null,
      ]),
    ],
    // A place among others of one address is nobody.
    ['Ia warga Kampung Wirasari, Muncang, Lebak.', []],
  ])('%s', (text, expected) => expectPeople(text, expected, 'id'));

  test('the first name with letters for the others is the same man', () => {
    const people = peopleIn('Pelatih Herman Imam Pierwadi datang. "Siap," papar Herman IP.');
    expect(people.map(({ name }) => name)).toEqual([
      'Herman Imam Pierwadi',
      'Herman Imam Pierwadi',
    ]);
  });

  test.each<readonly [string, Expected]>([
    [
      'He met Harwick Police deputy chief Brig. Gen. Tom Wardell.',
      [['Tom Wardell', 'Harwick Police deputy chief']],
    ],
    [
      'The Press Secretary to the Prime Minister, Alfred Sako, left.',
      [['Alfred Sako', 'Press Secretary to the Prime Minister']],
    ],
    ['An aide to Mayor Jane Wardell left.', [['Jane Wardell', 'Mayor']]],
    ['Dr Tom Dolby, BMA council chairman, waited.', [['Tom Dolby', 'BMA council chairman']]],
    ['The mayor told Niraj, from Harrow, who is a nurse, to wait.', [['Niraj', null]]],
    ['"Unfortunately the mayor was late. Unfortunately we left," it said.', []],
  ])('%s', (text, expected) => expectPeople(text, expected, 'en'));

  test('a verb in the words of a title is no part of the name before it', () => {
    const article = articleOf([
      [
        'Presiden Kenya Viktor Madaki hadir.',
        'Diskusi itu berjudul "Begini Madaki Menjawab Warga".',
      ],
    ]);
    expect(findPeople(article)[1]?.map(({ name }) => name)).toEqual(['Viktor Madaki']);
  });

  test('a word for a relative opens a sentence as the name it is elsewhere', () => {
    const article = articleOf([
      [
        'Kapolsek Lebak Kompol Putra Pranata hadir.',
        'Putra mengatakan ada saksi.',
        '"Ya," kata Putra.',
      ],
    ]);
    expect(findPeople(article)[1]?.map(({ name }) => name)).toEqual(['Putra Pranata']);
  });
});

describe('what runs, who runs it, and who is called after an office', () => {
  test.each<readonly [string, Expected]>([
    // The short form of what every region has is no person, with or without its region.
    ['Menurut Disparbud, festival itu batal.', []],
    ['Disperindag mengatakan harga naik.', []],
    [
      'Kepala Disparbudpora Kabupaten Wanara Lema Tarsa menolak.',
      [['Lema Tarsa', 'Kepala Disparbudpora Kabupaten Wanara']],
    ],
    ['Hal itu dikatakan Kadisparbud Jabar Lema Tarsa.', [['Lema Tarsa', 'Kadisparbud Jabar']]],
    // A short form in brackets does not say where the office is.
    [
      'Kepala Desa (Kades) Kubu Saparudin menyesalkan itu. "Kami rugi," kata Saparudin.',
      [
        ['Saparudin', 'Kepala Desa (Kades) Kubu'],
        ['Saparudin', 'Kepala Desa (Kades) Kubu'],
      ],
    ],
    // A bus has a name; whoever drives it has another.
    [
      'Penumpang bus Sinar Wangi mengeluh. Sopir bus Tarsa menyangkal. Kernet bus Lema Wirya luka.',
      [
        ['Tarsa', 'Sopir bus'],
        ['Lema Wirya', 'Kernet bus'],
      ],
    ],
    ['Sidang dipimpin hakim Abu Mahdi SH MH di Wanara.', [['Abu Mahdi', 'hakim']]],
    ['Abu Bakar Wirya mengatakan harga naik.', [['Abu Bakar Wirya', null]]],
    ['Abu vulkanik turun. Hujan abu lebat. Abu menutup jalan.', []],
    ['Demam, penyakit yang menyerang anak, meluas.', []],
    ['Kondektur Lema Tarsa selamat.', [['Lema Tarsa', 'Kondektur']]],
    ['Seorang warga Karangsari-Situbondo menolak.', []],
    ['Warga Kecamatan Lebak Siu Kabupaten Pekalongan menolak.', []],
    [
      'Warga Lebak Siu Kabupaten Pekalongan menolak. Bupati Lebak Lema Tarsa hadir.',
      [['Lema Tarsa', 'Bupati Lebak']],
    ],
  ])('%s', (text, expected) => expectPeople(text, expected, 'id'));

  test('an English surname that is an office speaks without an article', () => {
    const names = (text: string) => peopleIn(text, 'en').map(({ name }) => name);
    const opening = 'The lab is led by Paul Nurse, a biologist.';
    expect(names(`${opening} "It failed," Nurse said.`)).toEqual(['Paul Nurse', 'Paul Nurse']);
    expect(names(`${opening} "It failed," said Nurse.`)).toEqual(['Paul Nurse', 'Paul Nurse']);
    expect(names(`${opening} It is a summary of Nurse's talk.`)).toEqual([
      'Paul Nurse',
      'Paul Nurse',
    ]);
    expect(names(`${opening} The nurse said it failed. Nurse Jane Wardell left.`)).toEqual([
      'Paul Nurse',
      'Jane Wardell',
    ]);
    expect(names('"It failed," Nurse said.')).toEqual([]);
  });
});
