/**
 * The one end of a stretch of time, the hour, the number of days, the kind of place: exactly what
 * was asked.
 */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';
import { testRows } from './open-cases.js';
import type { Story } from './stories.js';

const POET: Story = {
  title: 'Mengenang Wirasena Karta',
  publisher: 'Kabar Lembah',
  publishedAt: '2024-02-07',
  text: [
    'Penyair Wirasena Karta (1921-1987) menulis lebih dari dua ratus puisi semasa hidupnya.',
    'Pameran naskahnya berlangsung 5 Maret hingga 20 April 2024 di Museum Randu.',
    'Pembacaan puisi akan digelar di halaman museum pada Selasa (5/3/2024) pukul 19.30 WIB.',
    'Panitia menyiapkan pameran itu selama sembilan hari bersama para murid sang penyair.',
    'Halaman belakang museum yang luas disiapkan para tukang kebun dalam empat belas hari.',
    'Museum Randu terletak di Kota Sangga, Provinsi Lembah Raya, dekat perbatasan dengan Malaysia.',
  ].join('\n'),
};

const app = appOf(POET);

describe('exactly what was asked', () => {
  test('a measure in its own units or none', async () => {
    for (const line of ['Berapa luas halaman belakang museum?', 'Berapa berat naskah itu?']) {
      expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
    }
  });

  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['Tahun berapa Wirasena Karta lahir?', /^1921$/],
      ['Tahun berapa Wirasena Karta wafat?', /^1987$/],
      ['Kapan pameran naskah itu dibuka?', /^5 Maret$/],
      ['Sampai kapan pameran naskah berlangsung?', /^20 April 2024$/],
      ['Pukul berapa pembacaan puisi digelar?', /^pukul 19\.30 WIB$/],
      ['Berapa hari panitia menyiapkan pameran?', /^sembilan hari$/],
      ['Di kota mana Museum Randu terletak?', /^Kota Sangga/],
      ['Di provinsi mana Museum Randu terletak?', /^Provinsi Lembah Raya$/],
    ],
    async (line, headline) => {
      expect((await app.find(line)).headline).toMatch(headline);
    },
  );
});

const TALKS: Story = {
  title: 'Menteri Perikanan Empat Negara Bertemu',
  publisher: 'Kabar Pesisir',
  publishedAt: '2024-05-03',
  text: [
    'Menteri Perikanan Wira Antasena menemui mitranya dari Chile dan Peru untuk membahas kuota tuna.',
    'Penandatanganan kesepakatan tuna akan disaksikan menteri dari Spanyol.',
    'Latihan penyelamatan nelayan oleh Chile dan Peru digelar di sebuah pulau di lepas pantai Ekuador.',
    'Penyelam Peru kelahiran Pisco, Elmer Vargas, memimpin latihan itu.',
    'Ratna Wening, pengajar Institut Laut Ambon, mengikuti pertemuan itu.',
  ].join('\n'),
};

describe('where something is, not whose it is', () => {
  const talks = appOf(TALKS);

  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['Di mana latihan penyelamatan nelayan digelar?', /lepas pantai Ekuador$/],
      ['Where was the rescue drill for fishermen held?', /lepas pantai Ekuador$/],
      ['Di mana Elmer Vargas lahir?', /^Pisco$/],
      ['Dari mana mitra Wira Antasena?', /^Chile/],
      ['Di mana Ratna Wening mengajar?', /Institut Laut Ambon/],
    ],
    async (line, headline) => {
      expect((await talks.find(line)).headline).toMatch(headline);
    },
  );

  test('countries of those who act are no place', async () => {
    const pact = appOf({
      title: 'Kesepakatan Tuna Segera Diteken',
      text: 'Penandatanganan kesepakatan tuna akan disaksikan menteri dari Spanyol dan Peru.',
    });
    const answer = await pact.ask('Di mana penandatanganan kesepakatan tuna?');
    expect(answer.kind === 'found' ? answer.headline : null).toBeNull();
  });
});

const DECREE: Story = {
  title: 'Peraturan Kapal Penangkap Ikan Berlaku',
  publisher: 'Kabar Pesisir',
  publishedAt: '2024-06-10',
  text: [
    'Pasal 14 Peraturan Perikanan melarang kapal di atas 30 ton melaut pada musim bertelur.',
    'Larangan itu diusulkan Laras Hapsari (41) dan Bimo Wardana (38), dua peneliti muda.',
    'Nakhoda Darto Suwignyo diperiksa bersama juru mesin bernama Kusno Widagdo karena melanggarnya.',
    'Ikan teri dikirim ke Malaysia, Jepang, dan Spanyol.',
    'Ketua Perhimpunan Penangkar Penyu Laut, Gita Prameswari, meminta larangan itu diperpanjang.',
    'Sebanyak 84 izin melaut telah diterbitkan Kementerian Kelautan pukul 09.15 WIB.',
  ].join('\n'),
};

describe('all that was asked for, and what is called by a number', () => {
  const decree = appOf(DECREE);

  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['Pasal berapakah yang melarang kapal melaut?', /^Pasal 14( Peraturan Perikanan)?$/],
      ['Siapa saja yang mengusulkan larangan itu?', /^Laras Hapsari \(41\) dan Bimo Wardana$/],
      ['Who chairs the turtle association?', /^Gita Prameswari$/],
      ['Berapa jumlah izin melaut yang diterbitkan?', /^84( izin)?$/],
      ['Ikan teri dikirim ke negara mana saja?', /^Malaysia, Jepang, dan Spanyol$/],
    ],
    async (line, headline) => {
      expect((await decree.find(line)).headline).toMatch(headline);
    },
  );

  test('each of several that are mentioned separately', async () => {
    const { headline, items } = await decree.find('Siapa saja yang diperiksa?');
    expect(headline).toBeNull();
    expect(items.map(({ label }) => label)).toEqual(['Darto Suwignyo', 'Kusno Widagdo']);
  });
});

const QUOTA: Story = {
  title: 'Kuota Tuna Dipangkas Menjadi 900 Ton',
  publisher: 'Kabar Pesisir',
  publishedAt: '2024-06-20',
  text: [
    'Pemerintah memangkas kuota tuna menjadi 900 ton dalam rapat di Ambon, Kamis (20/6/2024).',
    'Langkah itu diambil untuk menjaga stok ikan di Laut Banda.',
    'Nelayan menolak pemangkasan kuota itu karena musim ikan hanya empat bulan.',
    'Para pengawas menghitung ikan di pelabuhan dengan timbangan digital.',
    'Pengawas pelabuhan akan ditambah menjadi 60 orang.',
  ].join('\n'),
};

describe('a reason is what a text gives as one', () => {
  const quota = appOf(QUOTA);

  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['Mengapa nelayan menolak pemangkasan kuota?', /^karena musim ikan hanya empat bulan$/],
      ['knp nelayan nolak pemangkasan kuota', /^karena musim ikan hanya empat bulan$/],
      ['gimana cara pengawas menghitung ikan', /^(dengan )?timbangan digital$/],
    ],
    async (line, headline) => {
      expect((await quota.find(line)).headline).toMatch(headline);
    },
  );

  test('else the sentences about it are shown, and the one after them that gives a reason', async () => {
    const { headline, passages } = await quota.find('Kenapa pemerintah memangkas kuota tuna?');
    expect(headline).toBeNull();
    expect(passages.map(({ paragraph }) => paragraph).slice(0, 2)).toEqual([1, 2]);
  });
});

describe('what something is that a text only calls by its name', () => {
  const drill = appOf({
    title: 'Nelayan Berlatih Menyelamatkan Diri',
    text: [
      'Para nelayan mengikuti latihan yang diberi nama Ombak Tenang di Teluk Sangga, Sabtu.',
      'Ombak Tenang akan diulang tahun depan.',
      'Kelompok itu memakai perahu bernama Camar Laut.',
    ].join('\n'),
  });

  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['Apa itu Ombak Tenang?', /^latihan$/],
      ['what is Camar Laut', /^perahu$/],
    ],
    async (line, headline) => {
      expect((await drill.find(line)).headline).toMatch(headline);
    },
  );

  test('a name that nothing is called by stays unknown', async () => {
    expect((await drill.ask('Apa itu Teluk Sangga?')).kind).toBe('nothing');
  });
});

const FACULTY: Story = {
  title: 'Dekan Baru di Randu',
  publishedAt: '2024-06-11',
  text: [
    'Dekan Fakultas Kelautan Universitas Randu Prof Dr Wira Antasena MSc PhD membuka pameran itu.',
    'Menurut ahli terumbu karang dari Universitas Lembah, Dr Ratna Wening, karang di sana memutih.',
    'Kapolres Randu AKBP Budi Sasmita menjaga jalannya acara.',
  ].join('\n'),
};

describe('a day without where it lies from the writer, a year without its day', () => {
  const opening = appOf({
    title: 'Pasar Randu Dibuka',
    publishedAt: '2024-09-03',
    text: [
      'Pasar Randu diresmikan pada 17 Agustus lalu oleh Bupati Sekar Arum.',
      'Jembatan Lembah rubuh diterjang banjir pada 26 Februari 1990.',
      'Terminal Randu akan diperluas pada Maret mendatang.',
    ].join('\n'),
  });

  testRows<readonly [line: string, headline: string]>(
    [
      ['Kapan Pasar Randu diresmikan?', '17 Agustus'],
      ['Tahun berapa Jembatan Lembah rubuh?', '1990'],
      ['Kapan Jembatan Lembah rubuh?', '26 Februari 1990'],
      ['Kapan Terminal Randu diperluas?', 'Maret mendatang'],
    ],
    async (line, headline) => {
      expect((await opening.find(line)).headline).toBe(headline);
    },
  );
});

describe('an amount with the measure that it is given for', () => {
  const mill = appOf({
    title: 'Pabrik Gula Randu Menambah Mesin',
    publishedAt: '2024-09-03',
    text: [
      'Pabrik Gula Randu menggiling 4.200 ton tebu per hari dengan dua mesin baru.',
      'Gula kristal dijual Rp 17.500 per kilogram di pasar Kota Sangga.',
      'Penyiram kebun tebu mengalirkan 35 liter per meter persegi per minggu.',
      'Pabrik itu pertama kali meredup pada awal 1980-an.',
      'Museum tebu di dalamnya didatangi rata-rata 600 orang per hari.',
    ].join('\n'),
  });

  testRows<readonly [line: string, headline: string]>(
    [
      ['Berapa harga gula kristal?', 'Rp 17.500 per kilogram'],
      ['Berapa harga gula kristal per kilogram?', 'Rp 17.500'],
      ['Berapa liter air yang dialirkan penyiram kebun?', '35 liter per meter persegi per minggu'],
      ['Kapan pabrik gula mulai meredup?', 'awal 1980-an'],
      ['Berapa orang yang mendatangi museum tebu per hari?', '600 orang'],
    ],
    async (line, headline) => {
      expect((await mill.find(line)).headline).toBe(headline);
    },
  );
});

describe('where nothing is said to be', () => {
  const meeting = appOf({
    title: 'Rapat 3+3 Digelar',
    text: [
      'Rapat 3+3 yang lama ditunggu itu digelar Senin.',
      '"Rapat 3+3 menggeser kita dari pertahanan kota ke perluasan kota," kata warga Malang.',
    ].join('\n'),
  });

  test('a direction is no place, nor is the home of whoever speaks of it', async () => {
    const headline = expect.any(String);
    expect(await meeting.ask('Di mana rapat 3+3?')).not.toMatchObject({ headline });
  });
});

describe('what something is said to be', () => {
  const coins = appOf({
    title: 'Rupa Uang Lembah',
    text: [
      'Keping Lembah (simbol: K; kode LBK) adalah mata uang resmi Lembah sejak 1951.',
      'Satu keping dibagi menjadi 20 picis.',
    ].join('\n'),
  });

  test('is not said of what is in brackets between', async () => {
    expect((await coins.find('Apa mata uang Lembah?')).headline).toBe('Keping Lembah');
  });
});

describe('a name in full', () => {
  const faculty = appOf(FACULTY);

  testRows<readonly [line: string, headline: string]>(
    [
      ['Siapa dekan Fakultas Kelautan Universitas Randu?', 'Prof Dr Wira Antasena MSc PhD'],
      ['Siapakah ahli terumbu karang dari Universitas Lembah?', 'Dr Ratna Wening'],
      ['Siapa Kapolres Randu?', 'AKBP Budi Sasmita'],
    ],
    async (line, headline) => {
      expect((await faculty.find(line)).headline).toBe(headline);
    },
  );
});

describe('what was counted, and nothing that is only in the question', () => {
  const auction = appOf(
    {
      title: 'Lelang Barang Sitaan di Sangga',
      publishedAt: '2024-08-02',
      text: [
        'Kantor lelang Sangga menjual 37 sepeda motor sitaan, Kamis (1/8/2024).',
        'Pedagang Pasar Induk Randu, Wirya Sasmita, menata barang itu di aula bersama putrinya.',
        'Kapal Bintang Sari 14 bersandar di dekat gudang dan belum terjual.',
        'Tarif masuk Rp 10.000 untuk zona 1, Rp 15.000 untuk zona 2, dan Rp 20.000 untuk zona 3.',
        'Beras pecah dibeli pengusaha dari Thailand.',
        'Ekonom Lembaga Kajian Hilir Tari Sekar menilai harga lelang itu wajar.',
      ].join('\n'),
    },
    {
      title: 'Court counts seized goods',
      language: 'en',
      text: 'All 19 rusty lanterns seized in March will be sold by the court.',
    },
  );

  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['berapa motor yang dijual', /^37 sepeda motor$/],
      ['how many lanterns will be sold', /^19 rusty lanterns$/],
      ['tarif masuk zona 2 berapa', /^Rp 15\.000$/],
      ['Dari negara manakah pengusaha yang membeli beras pecah?', /^Thailand$/],
      ['wirya sasmita jualan di mana', /^Pasar Induk Randu$/],
    ],
    async (line, headline) => {
      expect((await auction.find(line)).headline).toMatch(headline);
    },
  );

  test('the number of a name counts nothing, and money nobody', async () => {
    for (const line of ['Berapa mesin Kapal Bintang Sari 14?', 'Berapa penumpang Bintang Sari?']) {
      expect((await auction.ask(line)).kind).toBe('nothing');
    }
  });
});

describe('a list whole, a reason of what was asked', () => {
  const quake = appOf({
    title: 'Tanah Bergerak di Lereng Cibuni',
    publisher: 'Kabar Lereng',
    publishedAt: '2024-02-12',
    text: [
      'Retakan tanah memaksa 80 keluarga di Lereng Cibuni pindah ke balai desa, Minggu (11/2/2024).',
      'Para pengungsi membutuhkan kasur lipat, susu bayi, dan lampu minyak untuk dua pekan.',
      'Relawan menemukan antara lain perhiasan, surat tanah, dan seekor kambing di bawah puing.',
      'Pembeli teh terbesar dari lereng itu adalah Belanda, disusul Turki dan Mesir.',
      'Untuk menolong warga Cibuni, bupati membuka dapur umum. Harga teh Cibuni naik tajam bulan lalu.',
      'Kenaikan itu dipicu panen yang gagal. Koperasi teh sempat hampir tutup karena utang kepada bank.',
      'Petugas menyisir lereng sambil mengetuk pintu setiap rumah sebelum fajar.',
    ].join('\n'),
  });

  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['Apa yang dibutuhkan para pengungsi?', /^kasur lipat, susu bayi, dan lampu minyak$/],
      ['pengungsi butuh apa aja', /^kasur lipat, susu bayi, dan lampu minyak$/],
      ['apa yang ditemukan relawan di bawah puing', /^perhiasan, surat tanah, dan seekor kambing$/],
      ['Negara apakah pembeli teh terbesar?', /^Belanda$/],
      ['kenapa koperasi teh hampir tutup', /^karena utang kepada bank$/],
    ],
    async (line, headline) => {
      expect((await quake.find(line)).headline).toMatch(headline);
    },
  );

  test('the purpose of another deed is no reason', async () => {
    const { headline, passages } = await quake.find('kenapa harga teh cibuni naik');
    expect(headline).toBeNull();
    expect(passages.map(({ paragraph }) => paragraph).slice(0, 2)).toEqual([5, 6]);
  });

  test('where no clause is the way, the paragraph about it is shown', async () => {
    const { headline, passages } = await quake.find('gimana petugas menyisir rumah di lereng');
    expect(headline).toBeNull();
    expect(passages[0]?.paragraph).toBe(7);
  });
});

describe('a number that distinguishes one of several, written in whatever way', () => {
  const port = appOf({
    title: 'Pelabuhan Randu Diperluas',
    publisher: 'Kabar Pesisir',
    publishedAt: '2024-01-15',
    text: [
      'Pembangunan tahap satu Pelabuhan Randu dimulai pada Maret, sedangkan tahap dua pada Oktober.',
      'Pasangan nomor urut 1, Budi Sasmita dan Tari Sekar, menolak perluasan itu dalam debat bupati.',
      'Pasangan nomor urut 2, Wira Antasena dan Laras Kinanti, mendukungnya bersama tiga partai.',
      'Dalam laga amal, Wira mencetak gol pada menit ke-57 lewat tendangan jauh.',
      'Harga tiket feri terendah dicatat di dermaga timur, yaitu Rp 9.000 per orang, sedangkan harga tertinggi Rp 40.000.',
    ].join('\n'),
  });

  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['Kapan tahap 2 pelabuhan dimulai?', /^Oktober$/],
      ['kapan tahap II pelabuhan randu dimulai', /^Oktober$/],
      ['Kapan tahap pertama Pelabuhan Randu dimulai?', /^Maret$/],
      ['gol Wira di menit berapa', /^menit ke-57$/],
      ['What is the lowest ticket price?', /^Rp 9\.000(?: per orang)?$/],
      ['berapa harga tiket feri tertinggi', /^Rp 40\.000$/],
      ['siapa pasangan nomor urut dua', /^Wira Antasena dan Laras Kinanti$/],
    ],
    async (line, headline) => {
      expect((await port.find(line)).headline).toMatch(headline);
    },
  );

  test('none of the others when the one asked for is not there', async () => {
    expect((await port.ask('Kapan tahap 3 Pelabuhan Randu dimulai?')).kind).toBe('nothing');
  });
});

describe('what a court was asked for, and who is next to whom', () => {
  const town = appOf({
    title: 'Penadah Kayu Jati Disidangkan',
    publisher: 'Kabar Hilir',
    publishedAt: '2024-03-05',
    text: [
      'Jaksa meminta majelis hakim menghukum penadah kayu Warsa Gunadi, Senin (4/3/2024).',
      'Tuntutan jaksa, yakni tiga tahun penjara, dinilai ringan oleh warga Randu.',
      'Kayu milik Warsa Gunadi seharga Rp 310 juta disita untuk negara.',
      'Pasangan nomor urut 2, Tari Sekar dan Budi Sasmita, menjenguk para petani.',
      'Lurah Hasan Kelana yang berpasangan dengan Wening Asri ikut menonton sidang.',
    ].join('\n'),
  });

  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['Berapa tuntutan jaksa untuk Warsa Gunadi?', /^tiga tahun(?: penjara)?$/],
      ['siapa calon nomor urut dua', /^Tari Sekar dan Budi Sasmita$/],
      ['siapa wakilnya hasan kelana', /^Wening Asri$/],
    ],
    async (line, headline) => {
      expect((await town.find(line)).headline).toMatch(headline);
    },
  );
});
