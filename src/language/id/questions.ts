/** Words in which questions are asked, and what each asks for. */
import { classNouns, type QuestionLexicon } from '../questions.js';
import { phraseList, wordSet } from '../word-list.js';
import { smallTalk } from './small-talk.js';

/** What the news says of anything that takes place, which a question may say in another word. */
const TAKES_PLACE =
  'digelar menggelar diadakan mengadakan diselenggarakan berlangsung terjadi dilakukan dilaksanakan dilangsungkan digelarnya diadakannya terjadinya berlangsungnya';

/** Words beside `nama` that ask for all of a name, and those that ask for more of it or for another. */
const FULL_NAME = 'lengkap lengkapnya panjang';
const OTHER_NAME = wordSet(`${FULL_NAME} asli aslinya panggilan panggilannya sapaan kecil`);

/** What is given as a number, beside an interrogative and at the head of a few words alike. */
const QUANTITIES =
  'jumlah luas harga panjang tinggi lebar usia umur berat jarak populasi nilai biaya volume kapasitas suhu kecepatan skor persentase kedalaman ketinggian ukuran kadar';

/** How Indonesian asks, in writing and in chat. */
export const questionLexicon: QuestionLexicon = {
  interrogatives: [
    ['siapa', 'person'],
    ['siapakah', 'person'],
    ['siapakh', 'person'],
    ['siapa2', 'person'],
    ['sp', 'person'],
    ['kapan', 'date'],
    ['kapankah', 'date'],
    ['bilamana', 'date'],
    ['bila', 'date'],
    ['kpn', 'date'],
    ['di mana', 'place'],
    ['di manakah', 'place'],
    ['dimana', 'place'],
    ['dimanakah', 'place'],
    ['dmn', 'place'],
    ['dmana', 'place'],
    ['dmna', 'place'],
    ['dimna', 'place'],
    ['d mana', 'place'],
    ['di mn', 'place'],
    ['ke mana', 'place'],
    ['ke manakah', 'place'],
    ['kemana', 'place'],
    ['kemanakah', 'place'],
    ['kmana', 'place'],
    ['kmn', 'place'],
    ['ke mn', 'place'],
    ['dari mana', 'place'],
    ['dari manakah', 'place'],
    ['darimana', 'place'],
    ['darimanakah', 'place'],
    ['dr mana', 'place'],
    ['drmana', 'place'],
    ['drmn', 'place'],
    ['berapa', 'number'],
    ['berapakah', 'number'],
    ['brp', 'number'],
    ['brapa', 'number'],
    ['keberapa', 'number'],
    ['keberapakah', 'number'],
    ['seberapa', 'number'],
    ['mengapa', 'reason'],
    ['mengapakah', 'reason'],
    ['kenapa', 'reason'],
    ['knp', 'reason'],
    ['knapa', 'reason'],
    ['napa', 'reason'],
    ['bagaimana', 'manner'],
    ['bagaimanakah', 'manner'],
    ['gimana', 'manner'],
    ['gmn', 'manner'],
    ['gmna', 'manner'],
    ['gimna', 'manner'],
    ['bgmn', 'manner'],
    ['bgmna', 'manner'],
    ['mana', 'name'],
    ['manakah', 'name'],
    ['apa', 'thing'],
    ['apakah', 'thing'],
    ['apaan', 'thing'],
  ],
  joiningInterrogatives: wordSet('bila bilamana'),
  relativeInterrogatives: new Set(),
  classNouns: classNouns({
    person:
      'orang tokoh presiden menteri ketua direktur gubernur bupati raja ratu pemimpin penulis pengarang pendiri pencipta penemu pelatih pemain sutradara aktor aktris penyanyi juru wakil kepala istri suami ayah anak atlet',
    group:
      'perusahaan badan organisasi partai lembaga departemen kementerian kelompok universitas klub bank yayasan institusi instansi asosiasi dinas komisi dewan fraksi tim kesebelasan band grup maskapai perkumpulan serikat komite majelis institut sekolah kantor media koran harian pabrik dinasti kerajaan suku marga',
    place:
      'kota negara provinsi propinsi kabupaten kecamatan kelurahan desa pulau daerah wilayah lokasi tempat letak benua kawasan stadion bandara gunung sungai danau laut pantai jalan gedung ibukota kepulauan selat pelabuhan',
    date: 'tanggal tahun bulan hari jam pukul abad dekade zaman masa',
    number: `${QUANTITIES} total banyak lama besar kurs radius diameter`,
    definition: 'arti pengertian definisi makna',
    expansion: 'kepanjangan singkatan akronim',
    reason: 'alasan penyebab sebab tujuan maksud',
    manner: 'cara',
    name: 'film buku novel lagu album topan kapal penghargaan program acara judul sinetron penyakit kejuaraan bahasa agama gelar julukan istilah kategori tema warna',
  }),
  grains: new Map([
    ['tahun', 'year'],
    ['tanggal', 'day'],
    ['bulan', 'month'],
    ['hari', 'weekday'],
    ['jam', 'clock'],
    ['pukul', 'clock'],
  ]),
  namingWords: new Set([
    'nama',
    'namanya',
    'judul',
    'jenis',
    'sebutan',
    'saja',
    'aja',
    'sajakah',
    'kah',
    'salah',
    'satu',
    'dari',
    'ke',
  ]),
  nameNouns: new Set(),
  withoutParticle: (folded) => folded.replace(/kah$/, ''),
  withoutOwner: (folded) => folded.replace(/nya$/, ''),
  callingWords: wordSet('disebut dinamakan dinamai bernama berjudul dijuluki'),
  ordinalInterrogatives: wordSet('keberapa keberapakah'),
  measuringWords: new Set(),
  sumWords: new Set(),
  existenceWords: wordSet('ada'),
  numberedNouns: wordSet(
    'pasal ayat bab butir menit tahap fase gelombang putaran nomor no jilid edisi seri episode babak ronde peringkat ranking urut urutan posisi kelas kamar blok zona klaster kategori gerbang jalur rute km halaman surat tipe golongan angkatan generasi',
  ),
  codeNouns: wordSet('nomor nomer no nopol norek bernomor bernopol pelat plat berpelat'),
  nounFirst: true,
  heads: classNouns({
    person:
      'pemilik pelatih pendiri pencipta penemu penulis pengarang sutradara produser pemeran vokalis pelaku tersangka terdakwa juara pemenang pencetak penyelenggara',
    place: 'lokasi letak alamat tempat',
    date: 'tanggal jadwal',
    number: `${QUANTITIES} tarif ongkos anggaran upah gaji honor tebusan iuran hadiah bonus denda utang kerugian keuntungan laba pendapatan omzet dividen bobot durasi investasi modal defisit surplus inflasi santunan kompensasi subsidi pinjaman beban omset`,
  }),
  nameWords: wordSet('nama nama2'),
  headLinks: new Set(),
  whetherLeads: wordSet('apakah apa adakah ada bisakah bisa bolehkah boleh benarkah sudahkah'),
  yesOrNo: {
    interrogative: 'apakah',
    signs: wordSet(
      'ada benar betul sudah telah akan bisa dapat boleh pernah masih semua dia ia mereka harus perlu mau ikut jadi sempat tidak menang kalah lolos gagal naik turun hadir tewas meninggal selamat bersalah banding ditutup dibuka dibangun ditangkap ditahan ditunda',
    ),
    // `Mengakui`, `menerima`, `berpotensi`, `dibatalkan`; not what goes with any question, nor a name.
    verb: /^(?:me(?!nurut$|ngenai$|lalui$|njadi$|rupakan$|ngapa$|nteri$|nantu$)(?:m[bfpv]|n[acdegijotuy]|ng|ny|[lmrwy])\p{L}{3,}|ber(?!bagai|dasar|ikut|sama|lian|henti|diri)\p{L}{4,}(?<!nya)|di\p{L}{3,}kan)$/u,
    whatSigns: wordSet('yang nama'),
    whatNouns: wordSet(
      'alasan penyebab sebab tujuan maksud arti makna definisi pengertian latar fungsi kegunaan manfaat peran jenis bahan dampak akibat ciri',
    ),
  },
  deedOfSubject: null,
  patterns: [
    ['apa yang dimaksud dengan', 'definition'],
    ['apa yang dimaksudkan dengan', 'definition'],
    ['siapakah yang dimaksud dengan', 'definition'],
    ['siapa yang dimaksud dengan', 'definition'],
    ['apakah yang dimaksud dengan', 'definition'],
    ['apakah yang dimaksudkan dengan', 'definition'],
    ['apa yang dimaksud', 'definition'],
    ['apakah yang dimaksud', 'definition'],
    ['apa yang di maksud', 'definition'],
    ['apakah yang di maksud', 'definition'],
    ['apa itu', 'definition'],
    ['apakah itu', 'definition'],
    ['apa maksud', 'definition'],
    ['apa kepanjangan', 'expansion'],
    ['singkatan dari apa', 'expansion'],
    ['kepanjangan dari', 'expansion'],
    ['apa alasan', 'reason'],
    ['apa penyebab', 'reason'],
    ['apa sebab', 'reason'],
    ['apakah alasan', 'reason'],
    ['apakah penyebab', 'reason'],
    ['apa tujuan', 'reason'],
    ['apakah tujuan', 'reason'],
    ['untuk apa', 'reason'],
    ['itu apa', 'definition'],
    ['itu apa sih', 'definition'],
    ['kutipan', 'quotation'],
    ['kutip', 'quotation'],
    ['apa kata', 'quotation'],
    ['bagaimana kata', 'quotation'],
    ['apa yang dikatakan', 'quotation'],
    ['apa yang diucapkan', 'quotation'],
    ['apa yang disampaikan', 'quotation'],
    ['apa yang diungkapkan', 'quotation'],
    ['bilang apa', 'quotation'],
    ['ngomong apa', 'quotation'],
    ['berkata apa', 'quotation'],
    ['komentar apa', 'quotation'],
    ['apa pernyataan', 'quotation'],
    ['apa ucapan', 'quotation'],
    ['apa komentar', 'quotation'],
    ['apa pendapat', 'quotation'],
    ['kata siapa', 'person'],
  ],
  fillers: new Set(
    'apa apakah apaan siapa siapakah siapakh kapan kapankah bilamana mana manakah dimana dimanakah kemana kemanakah darimana darimanakah berapa berapakah mengapa mengapakah kenapa bagaimana bagaimanakah gimana itu yang adalah ialah sih dong kah sajakah saja aja tolong sebutkan jelaskan ceritakan nama namanya dimaksud dimaksudkan kepanjangan singkatan akronim pengertian definisi arti yg dgn utk krn tsb dlm pd dr sp kpn dmn gmn knp brp brapa knapa dmana dmna dimna kmana kmn drmana drmn gmna gimna bgmn bgmna napa keberapa keberapakah seberapa siapa2'.split(
      ' ',
    ),
  ),
  lightWords: {
    any: wordSet(
      'berada mulai dimulai sempat pernah resmi akan telah sudah pasti tepatnya persisnya',
    ),
    person: new Set([
      ...OTHER_NAME,
      ...wordSet('bilang menduduki jabatan dijabat menjabat dipegang'),
    ]),
    manner: wordSet('cara caranya kronologi kronologinya'),
    number: wordSet('jumlah jumlahnya banyaknya totalnya korban akibat'),
    date: wordSet(`${TAKES_PLACE} jadwal dijadwalkan jam pukul`),
    place: wordSet(`${TAKES_PLACE} letak letaknya terletak lokasi lokasinya berlokasi posisi`),
  },
  nowPhrases: ['saat ini', 'yang baru', 'sekarang', 'kini', 'terkini', 'terbaru', 'baru'],
  severalWords: wordSet('saja aja sajakah siapa2'),
  otherNameWords: OTHER_NAME,
  fullNameWords: wordSet(FULL_NAME),
  startWords: {
    deeds: wordSet(`
      mulai dimulai memulai dibuka pembukaan awal berawal bermula pertama lahir dilahirkan kelahiran
      berdiri berdirinya didirikan pendirian dibentuk terbentuk muncul tayang ditayangkan dirilis
      diluncurkan diterbitkan menjabat dilantik bergabung
    `),
    prepositions: wordSet('sejak mulai dari'),
  },
  endWords: {
    deeds: wordSet(`
      berakhir berakhirnya mengakhiri diakhiri ditutup penutupan akhir terakhir selesai usai meninggal
      meninggalnya wafat wafatnya tewas mangkat gugur kematian runtuh runtuhnya bubar dibubarkan
      pensiun lengser
    `),
    prepositions: wordSet('sampai hingga'),
  },
  originWords: wordSet('dari darimana darimanakah asal asalnya berasal'),
  servingWords: wordSet(
    'bekerja kerja menjabat mengajar bertugas kuliah belajar bersekolah sekolah lulus berkantor bergabung jualan berjualan berdagang',
  ),
  workingWords: wordSet('bekerja kerja bertugas berkantor jualan berjualan berdagang'),
  partnerWords: wordSet('kepada terhadap dengan bersama'),
  rivalWords: wordSet('lawan melawan atas vs kontra'),
  bornWords: wordSet('lahir dilahirkan kelahiran kelahirannya'),
  birthWords: wordSet('kelahiran'),
  lookalikes: wordSet(`
    siap siaga sapaan beberapa kapal kapas kapak kafan kawan kanan kaplan kapang karan
    disana diana kesana kemala kelana berapi berupa berada berasa berapat bapa kelapa menyapa
    masakah apalah adakah dana betapa dimasa
  `),
  scoreWords: wordSet('skor skornya skore hasil hasilnya kedudukan'),
  scoreUnits: wordSet('poin angka gol set gim'),
  officeDeeds: new Map([
    ['menyutradarai', 'sutradara'],
    ['disutradarai', 'sutradara'],
    ['melatih', 'pelatih'],
    ['dilatih', 'pelatih'],
    ['mendirikan', 'pendiri'],
    ['memiliki', 'pemilik'],
    ['dimiliki', 'pemilik'],
  ]),
  meaningWords: wordSet('arti artinya berarti makna maknanya bermakna'),
  occupationWords: wordSet(
    'pekerjaan pekerjaannya profesi profesinya jabatan jabatannya kedudukan posisi bekerja menjabat kerja kerjanya kerjaan kerjaannya sebagai apa',
  ),
  quoteWords: wordSet(
    'kata berkata bilang ngomong kutip dikatakan diucapkan disampaikan diungkapkan pernyataan ucapan komentar pendapat kutipan',
  ),
  latinNamePhrases: [
    'nama latinnya adalah',
    'nama latin',
    'nama latinnya',
    'nama ilmiah',
    'nama ilmiahnya',
  ],
  tellingPhrases: phraseList(`
    apa saja yang terjadi, apa yang sedang terjadi, apa yang terjadi, apa yg terjadi, terjadi apa
    bagaimana kronologi, bagaimana kronologinya, gimana kronologi, gimana kronologinya, kronologi, kronologinya
    bagaimana jalannya, gimana jalannya, jalannya, bagaimana ceritanya, gimana ceritanya, ceritakan, ceritain, ada apa dengan, ada apa di
    apa hubungan, apa hubungannya, apa kaitan, apa kaitannya, bagaimana hubungan, gimana hubungan, info, informasi
  `),
  authorship: ['penulis', 'pewarta', 'wartawan', 'reporter', 'jurnalis', 'menulis', 'nulis']
    .flatMap((writer) => [`${writer} dari`, `${writer} yang menulis`, writer])
    .flatMap((writer) => [`${writer} berita`, `${writer} artikel`]),
  smallTalk,
  aboutWords: new Set(['tentang', 'soal', 'mengenai', 'terkait', 'perihal', 'ttg']),
};
