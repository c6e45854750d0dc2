/** Who speaks in Indonesian news: forms of attribution that English does not have. */
import { describe } from 'vitest';
import { testSpeakers } from './scenes.js';

describe('degrees belong to the name before them', () => {
  testSpeakers('id', [
    [
      'Jaksa Maya Lestari, SH, MH menyatakan banding. "Kami punya waktu," ujarnya.',
      ['Maya Lestari'],
    ],
    [
      'Kepala Dinas Kesehatan dr. Rudi Hartono, Sp.PD, M.Kes mengatakan stok aman. "Cukup sebulan," ucap dia.',
      ['Rudi Hartono'],
    ],
    [
      'Rektor Prof Dr Ir Hasan Basri, M.Sc., Ph.D. menegaskan hal itu. "Kami tegas," ucapnya.',
      ['Hasan Basri'],
    ],
  ]);
});

describe('a description goes on over the larger places of a place', () => {
  testSpeakers('id', [
    [
      'Petinju Daud Malau menang. "Lawan berat," ujar petinju asal Ketapang, Kalimantan Barat tersebut.',
      ['Daud Malau'],
    ],
    [
      'Penyanyi Inul Kartika tampil. "Alhamdulillah lancar," kata perempuan asal Pasuruan, Jawa Timur, itu.',
      ['Inul Kartika'],
    ],
    [
      'Petani bernama Slamet Widodo mengadu. "Saya lapar," ujar warga Desa Kerta, Kecamatan Binong, Kabupaten Subang, itu.',
      ['Slamet Widodo'],
    ],
  ]);
});

describe('what one sentence calls somebody is not what the next one calls another', () => {
  testSpeakers('id', [
    [
      'Petinju Daud Malau menang. Pelatihnya, Damianus Yordan, senang. "Bagus," katanya.\nPetinju itu mengaku akan istirahat. "Saya capek," ujarnya.',
      ['Damianus Yordan', 'Daud Malau'],
    ],
  ]);
});

describe('somebody without a name is meant again by the same noun', () => {
  testSpeakers('id', [
    [
      'Juru bicara istana Julian Wirawan menyangkal. "Tidak," ujar dia.\nSeorang politikus senior partai koalisi menyatakan sebaliknya. "Ia marah," kata politikus itu.',
      ['Julian Wirawan', 'Seorang politikus senior partai koalisi'],
    ],
    [
      'Dirut Edward Sirait menemui keluarga korban. Suasana memanas ketika seorang ibu mengacungkan foto. "Mana anak saya?" teriak ibu itu. "Pulangkan!" katanya.',
      ['seorang ibu', 'seorang ibu'],
    ],
    [
      'Camat Edi Sembiring meninjau pasar. Di lorong ia dihadang seorang pedagang. "Sewanya mahal, Pak," kata pedagang itu.',
      ['seorang pedagang'],
    ],
    [
      'Saksi mata, Budi Hartono, melihat seorang pria lari. Budi berteriak. "Kencang sekali," kata pria itu.',
      ['Budi Hartono'],
    ],
  ]);
});

describe('a noun is nobody who is named only later', () => {
  testSpeakers('id', [
    [
      'Petani resah. "Dulu mahal, sekarang murah," keluhnya.\nHal serupa disampaikan Kusmiyati, petani lain. "Utang jalan terus," ujarnya.',
      [null, 'Kusmiyati'],
    ],
  ]);
});

describe('a form of address in small letters belongs to the name', () => {
  testSpeakers('id', [
    [
      'Direktur rumah sakit Yusuf Kadir datang. Warga, Hasni, protes. "Kami haus," keluhnya.\nMenanggapi keluhan itu, dr Yusuf mengakui kekurangannya. "Kami mohon maaf," katanya.',
      ['Hasni', 'Yusuf Kadir'],
    ],
  ]);
});

describe('a name within a description that points back is part of it', () => {
  testSpeakers('id', [
    [
      'Menkes Terawan Setiadi datang. "Batuk sedikit," ujar mantan Kepala RSPAD Gatot Soebroto itu.',
      ['Terawan Setiadi'],
    ],
    [
      'Gubernur Andi Wirawan datang. "Jalan terus," ujar mantan Pangdam Sultan Hasanuddin tersebut.',
      ['Andi Wirawan'],
    ],
    [
      'Kiper Rian Tobing datang. "Saya siap," kata pemain bernama asli Rianto Simbolon itu. "Saya juga," kata wanita bernama Siti Aminah itu.',
      ['Rian Tobing', 'Siti Aminah'],
    ],
  ]);
});

describe('short forms of names that a sentence introduces', () => {
  testSpeakers('id', [
    [
      'Gubernur Rahmat Kamaludin atau RK mengatakan bantuan dibagikan. "Nilainya besar," kata RK.',
      ['Rahmat Kamaludin'],
    ],
    [
      'Bupati Dadang Supriatna Putra yang akrab disapa Kang DS hadir. "Nilainya besar," kata Kang DS.',
      ['Dadang Supriatna Putra'],
    ],
  ]);
});

describe('whoever a piece of news strikes has something to say of it', () => {
  testSpeakers('id', [
    [
      'Hakim Surya Darma membacakan vonis. "Bersalah," katanya.\nVonis itu mengejutkan ibunda korban, Rosti Lubis. "Saya tidak terima," ujarnya.',
      ['Surya Darma', 'Rosti Lubis'],
    ],
    [
      'Kadis Toni Wirawan datang. "Kami siap," katanya.\nKeterangan Toni tidak memuaskan anggota dewan, Sri Lestari. "Angkanya mana?" tanyanya.',
      ['Toni Wirawan', 'Sri Lestari'],
    ],
  ]);
});

describe('whoever goes on may have said something without a clause', () => {
  testSpeakers('id', [
    [
      'Guru Markus Walo datang. "Kami siap," katanya.\nBupati Lakius Peyon mengakui kelemahan itu. Jarak ke distrik, lanjutnya, bisa dua hari. "Pesawat jarang," katanya.',
      ['Markus Walo', 'Lakius Peyon'],
    ],
    [
      'Guru Markus Walo datang. "Kami siap," katanya. Camat Edi Sembiring mengangguk. "Besok berangkat," tambahnya.',
      ['Markus Walo', 'Markus Walo'],
    ],
  ]);
});

describe('a word for a relative within an office makes its holder nobody else', () => {
  testSpeakers('id', [
    [
      '"Kami kalah," kata Danu Lema.\nPelatih ganda putra Herman Tumarang kecewa pada anak asuhnya.\n"Poin kritis hilang," ungkapnya.',
      ['Danu Lema', 'Herman Tumarang'],
    ],
    [
      '"Saya lelah," ujar Wati Lema.\nManajer timnas putri Ratna Tumarang membela pemainnya.\n"Jadwal terlalu padat," tuturnya.',
      ['Wati Lema', 'Ratna Tumarang'],
    ],
    [
      '"Tanah itu sengketa," kata Danu Lema.\nIstri Herman Tumarang menangis di rumah.\n"Sudah lama," lanjut Danu.',
      ['Danu Lema', 'Danu Lema'],
    ],
  ]);
});

describe('whoever has died, fled or been convicted hardly speaks next', () => {
  testSpeakers('id', [
    [
      '"Jembatan itu rapuh," kata pakar konstruksi Danu Lema.\nKontraktornya, Herman Tumarang, divonis tiga tahun penjara.\n"Ini baru permulaan," ucapnya.',
      ['Danu Lema', 'Danu Lema'],
    ],
    [
      '"Kami terus mencari," ujar Kapolsek Lema Iptu Danu Wirya.\nHingga sekarang Herman Tumarang yang dua kali mangkir masih buron.\n"Doakan saja," katanya.',
      ['Danu Wirya', 'Danu Wirya'],
    ],
    [
      'Herman Tumarang menangis setelah anaknya tewas. "Saya ikhlas," katanya.',
      ['Herman Tumarang'],
    ],
  ]);

  testSpeakers('en', [
    [
      '"The bridge was rotten," engineer Tom Hale said.\nIts builder, John Roe, died in March.\n"We warned them," he said.',
      ['Tom Hale', 'Tom Hale'],
    ],
  ]);
});

describe('a phrase of time opens the sentence before its subject', () => {
  testSpeakers('id', [
    [
      'Hampir sebulan setelah gempa, Wati Lema belum bertemu anaknya, Riri. "Saya cari terus," katanya.',
      ['Wati Lema'],
    ],
    [
      'Tak sampai sejam sebelum laga, Danu Wirya menelepon pelatihnya, Herman Tumarang. "Saya siap," ujarnya.',
      ['Danu Wirya'],
    ],
    [
      'Empat hari kemudian, Sinta Lema melapor ke polisi bersama kakaknya, Rudi. "Saya takut," tuturnya.',
      ['Sinta Lema'],
    ],
  ]);
});

describe('an unknown office before a rank and a name', () => {
  testSpeakers('id', [
    [
      'Ketua DPRD Danu Lema mengkritik. "Lambat," katanya.\nKabagbinopsnal Polres Lema AKP Herman Tumarang membantah tudingan Danu. "Sudah bergerak," timpalnya.',
      ['Danu Lema', 'Herman Tumarang'],
    ],
    [
      '"Di mana polisi?" tanya Wati Lema.\nKadivhumas Polri Irjen Rudi Tumarang menjawab tuduhan Wati. "Kami di lapangan," ucapnya.',
      ['Wati Lema', 'Rudi Tumarang'],
    ],
    [
      '"Jalan rusak," keluh Wati Lema.\nKasubbagrenmin Satpol PP Lema Letda Rudi Tumarang menemui Wati. "Kami catat," ujarnya.',
      ['Wati Lema', 'Rudi Tumarang'],
    ],
  ]);
});
