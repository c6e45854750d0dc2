/** Indonesian texts: polite and without a pronoun for the reader. */
import type { Topic } from '../answers/answer.js';
import { andMore, corpusAdminId } from './corpus-admin-id.js';
import { list } from './list.js';
import type { Messages } from './messages.js';
import { serverId } from './server-id.js';

/** How a list is asked for. */
const LISTS: Partial<Record<Topic, string>> = {
  quote: '/kutip pembicara:… tentang:…',
  article: '/artikel judul:…',
  articles: '/daftar-artikel',
  people: '/tokoh',
  timeline: '/linimasa',
};

/** What a list is of. */
const COUNTED: Partial<Record<Topic, string>> = {
  article: 'paragraf',
  articles: 'artikel',
  people: 'entri',
  timeline: 'tanggal',
};

const NOTHING = 'Artikel-artikel ini tidak menyebutkannya.';

/** The Indonesian catalog. */
export const id: Messages = {
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  answer: {
    nothing: NOTHING,
    nothingFor: {
      who: 'Artikel-artikel ini tidak menyebutkan siapa.',
      when: 'Artikel-artikel ini tidak menyebutkan kapan.',
      where: 'Artikel-artikel ini tidak menyebutkan di mana.',
      quote: 'Tidak ada kutipan seperti itu dalam artikel.',
      number: 'Artikel-artikel ini tidak menyebutkan berapa.',
      sentence: NOTHING,
      search: 'Tidak ada bagian artikel yang cocok dengan kata-kata itu.',
      article: 'Tidak ada artikel dengan judul itu.',
      articles: 'Tidak ada artikel yang cocok.',
      people: 'Tidak ada orang seperti itu dalam artikel.',
      timeline: 'Artikel-artikel ini tidak memuat tanggal tentang itu.',
      verify: 'Ini tidak ada dalam artikel.',
    },
    notAnAnswer: 'Bagian terdekat – bukan jawaban:',
    missing: (words) => `Tidak ada artikel yang memuat: ${list(words)}`,
    instead: 'Yang ini terjawab oleh artikel:',
    tryHelp: '/bantuan menjelaskan apa itu Kutip dan apa yang bisa ditanyakan.',
    didYouMean: (names) => `Mungkin maksudnya: ${list(names)}`,
    chooseArticle: (ids) =>
      `Ada beberapa artikel yang cocok. Mohon tulis lebih banyak kata judulnya${ids.length === 0 ? '' : `; bila judulnya sama, tulis id-nya: ${list(ids)}`}.`,
    paragraph: (number) => `paragraf ${number}`,
    page: (number, total) => `halaman ${number} dari ${total}`,
    noPage: (number) => `Halaman ${number} tidak ada.`,
    nextPage: (topic, number, typed = LISTS[topic] ?? '/cari kata:…') =>
      `Berikutnya: ${typed} halaman:${number}`,
    passages: (total, topic = 'search') => `${total} ${COUNTED[topic] ?? 'bagian'}`,
    reportedSpeech: 'kutipan tidak langsung',
    carriedOver: 'pembicara tidak disebut di paragraf ini',
    disagreement: 'Keterangannya berbeda. Semua versi ditampilkan, yang terbaru lebih dulu.',
    glossary: (matches) =>
      `Dipadankan lintas bahasa: ${matches.map(({ asked, found }) => `${asked} = ${found}`).join(', ')}`,
    undated: 'tanpa tanggal',
    unknownPublisher: 'penerbit tidak diketahui',
    openArticle: 'Baca artikel',
  },
  browse: {
    glance: {
      people: 'Siapa',
      places: 'Di mana',
      dates: 'Kapan',
      headings: 'Bagian',
      quotations: 'Kutipan',
    },
    parts: { roles: 'Jabatan', quotations: 'Ucapan', mentions: 'Juga disebut di' },
    paragraphs: (number) => `${number} paragraf`,
    author: (name) => `oleh ${name}`,
    tags: (names, more = 0) => `Label: ${list(names)}${andMore(more)}`,
    mentions: (number) => `disebut ${number} kali`,
    profile: (mentions, articles, quotations) =>
      `Disebut ${mentions} kali dalam ${articles} artikel, dikutip ${quotations} kali.`,
    outlets: (names, more) => `Media: ${list(names)}${andMore(more)}`,
    days: (from, to) => `Artikel bertanggal: ${from} sampai ${to}`,
    verdicts: {
      absent: 'Tidak ada dalam artikel',
      'other-speaker': 'Diucapkan orang lain',
      differs: 'Kata-katanya berbeda',
      capitals: 'Sama, kecuali huruf besar-kecilnya',
      exact: 'Sama kata demi kata',
    },
    legend: (added, missing) =>
      `${added} hanya ada dalam teks ini, ${missing} hanya ada dalam artikel`,
    figure: (claimed, held) => `Artikel menyebut ${held}, bukan ${claimed}.`,
    unnamed: (name) => `Di situ artikel tidak menyebut ${name}: angkanya bisa milik yang lain.`,
    otherSpeaker: (claimed, said) =>
      `Di sini disebut ucapan ${claimed}; dalam artikel ini ucapan ${said}.`,
    unknownSpeaker: (claimed) => `Artikel ini tidak menyebutkan bahwa ini ucapan ${claimed}.`,
    badPeriod: (option) =>
      `"${option}" harus berupa tanggal: mohon tulis 2024, 2024-07, Juli 2024, atau 23/7/2024.`,
    periodOrder: (from, to) => `"${from}" lebih akhir daripada "${to}". Mohon ditukar.`,
  },
  errors: {
    unknownCommand: (name) => `Perintah /${name} tidak ada. Semua perintah ada di /bantuan.`,
    halfCommand: (name) => `/${name} memerlukan satu kata lagi di belakangnya.`,
    onlyInDiscord: (name) => `/${name} hanya ada di Discord, tempat ada server dan anggota.`,
    unknownOption: (name, command) => `/${command} tidak punya opsi "${name}".`,
    missingOption: (name, command) => `/${command} memerlukan "${name}". Mohon diisi.`,
    tooLong: (name, length, limit) =>
      `"${name}" terlalu panjang: ${length} karakter, paling banyak ${limit}. Mohon dipersingkat.`,
    notText: (name) => `"${name}" harus berupa teks.`,
    notInteger: (name) => `"${name}" harus bilangan bulat, misalnya 2.`,
    tooSmall: (name, smallest) => `"${name}" paling kecil ${smallest}.`,
    notBoolean: (name) => `"${name}" harus ya atau tidak.`,
    notFile: (name) => `"${name}" harus berupa berkas.`,
    fileUnreadable: (path) => `Berkas ${path} tidak bisa dibaca, atau lebih besar dari 16 MB.`,
    repeatedOption: (name, command) => `Opsi "${name}" hanya boleh sekali dalam /${command}.`,
    quoteNeedsOne: (speaker, about) =>
      `Mohon isi "${speaker}", "${about}", atau keduanya: ucapan siapa, atau tentang apa?`,
    fault: 'Maaf, ada gangguan di sini dan sudah dicatat. Silakan coba lagi.',
    tooSlow:
      'Maaf, pertanyaan ini terlalu lama dikerjakan sehingga dihentikan. Coba dengan kata-kata lebih sedikit.',
  },
  smallTalk: {
    greeting: 'Halo! Silakan bertanya tentang isi artikel dengan kalimat biasa.',
    thanks: 'Sama-sama. Silakan bertanya kapan saja.',
    complaint:
      'Maaf. Saya hanya mencari apa yang ditulis artikel: nama, tempat, atau hari seperti tertulis di sana paling membantu.',
    self: 'Saya Kutip: saya menjawab dengan kata-kata artikel itu sendiri dan menunjukkan letaknya.',
    maker:
      'Saya Kutip, program sumber terbuka, dijalankan di sini oleh pengelola bot ini. Yang saya jawab ditulis orang lain: setiap jawaban ada di artikel.',
    example: (name) => `Misalnya: Siapa ${name}?`,
  },
  help: {
    title: 'Kutip menjawab dengan kata-kata artikel itu sendiri dan menunjukkan letaknya.',
    examples: 'Misalnya:',
    plainly: (command) => `Dengan kalimat biasa, lewat ${command}:`,
    questions: [
      ['Apa yang terjadi di …?', 'Ceritakan tentang …'],
      ['Apa kepanjangan …?'],
      ['Berita terbaru tentang …', 'Ringkasan berita …', 'Kapan berita … terbit?'],
    ],
    intro: 'Perintah:',
    moderators: (names) => `Untuk moderator server Discord: ${list(names)}`,
    admins: (names) => `Untuk pengelola bot ini: ${list(names)}`,
    more: (example) => `Lebih jelas tentang satu perintah: ${example}`,
    outro:
      'Nama, tanggal, dan tempat seperti tertulis di artikel memberi hasil terbaik. Yang tidak disebutkan artikel tidak dijawab Kutip.',
    required: 'wajib',
  },
  chat: {
    greeting: (articles, paragraphs) =>
      `Kutip sudah membaca ${articles} artikel (${paragraphs} paragraf).`,
    howTo:
      'Silakan bertanya dengan kalimat biasa atau dengan perintah. /bantuan menampilkan perintah, keluar untuk berhenti.',
    examples: 'Contohnya:',
    unusableFiles: (files) =>
      `${files} berkas tidak dapat dipakai; "npm run -s kutip -- check" menjelaskan sebabnya.`,
    prompt: '> ',
    goodbye: 'Sampai jumpa.',
    helpWords: ['bantuan', '?'],
    exitWords: ['keluar'],
  },
  corpus: {
    missing: (path) => `Tidak ada korpus di ${path}.`,
    empty: (path) => `Belum ada artikel di ${path}.`,
    unusable: (path) => `Tidak ada berkas di ${path} yang dapat dipakai.`,
    howToAdd:
      'Untuk menambah artikel, simpan sebagai berkas .txt, .md, .html, atau .jsonl di sana. Tempat lain dapat dipilih dengan CORPUS_PATH atau --corpus.',
    problems: {
      'unknown-extension': 'jenis berkas tidak dikenal; yang dibaca .txt, .md, .html, dan .jsonl',
      unreadable: 'tidak dapat dibaca',
      'link-outside': 'tautan yang menuju ke luar folder korpus',
      'not-a-file': 'bukan berkas dan bukan tautan ke berkas',
      'too-large': 'berkas terlalu besar',
      'too-intricate': 'halaman dengan elemen terlalu banyak atau bersarang terlalu dalam',
      'html-invalid': 'bukan halaman HTML',
      'not-utf8': 'tidak disimpan sebagai UTF-8; simpan ulang sebagai UTF-8',
      binary: 'bukan berkas teks',
      empty: 'kosong',
      'line-too-long': 'baris terlalu panjang',
      'front-matter-unclosed': 'front matter tidak ditutup dengan baris ---',
      'front-matter-invalid': 'front matter tidak dapat dipahami',
      'unknown-key':
        'kunci front matter tidak dikenal dan dilewati; yang dibaca title, url, publisher, author, published, language, dan tags',
      'bad-date': 'tanggal tidak dapat dipahami; tulis 2024-07-23',
      'bad-url': 'bukan alamat web yang diawali http:// atau https://',
      'bad-language': 'bahasa tidak dikenal; yang dikenal id dan en',
      'json-invalid': 'bukan JSON yang sah',
      'record-invalid':
        'bukan artikel, yang setidaknya memerlukan "text"; tidak ada atau salah jenis',
      'too-many-broken-lines': 'terlalu banyak baris rusak, sisanya tidak dibaca',
      'duplicate-id': 'id sudah dipakai artikel sebelumnya',
      'duplicate-text': 'teksnya sama dengan artikel sebelumnya',
      'no-text': 'tidak ada teks',
      boilerplate: 'dilewati karena bukan isi artikel',
    },
    severities: { error: 'galat', warning: 'peringatan', note: 'catatan' },
    line: (number) => `baris ${number}`,
    columns: { file: 'berkas', articles: 'artikel', paragraphs: 'paragraf' },
    summary: ({ files, articles, paragraphs, unusedFiles, lostLines }) => {
      const lost = [
        ...(unusedFiles > 0 ? [`${unusedFiles} berkas`] : []),
        ...(lostLines > 0 ? [`${lostLines} baris`] : []),
      ];
      return [
        `${files} berkas`,
        `${articles} artikel`,
        `${paragraphs} paragraf`,
        lost.length === 0 ? 'semua berkas terpakai' : `${lost.join(' dan ')} tidak dapat dipakai`,
      ].join(', ');
    },
    without: {
      publishedAt: (articles, files) =>
        `Tanggal terbit ${articles} artikel tidak diketahui; isi "published": ${list(files)}`,
      publisher: (articles, files) =>
        `Penerbit ${articles} artikel tidak diketahui; isi "publisher": ${list(files)}`,
    },
  },
  config: {
    invalid: 'Pengaturan (.env atau lingkungan) perlu diperbaiki:',
    token:
      'harus berisi token bot: tiga bagian dengan titik di antaranya, tanpa apa pun di depan atau belakangnya. Discord menampilkannya di Bot, Reset Token; client secret dan public key bukan token',
    guildId: 'harus berupa id server: 17 sampai 20 angka',
    apiUrl: 'harus berupa alamat yang diawali http:// atau https://',
    corpusPath: 'harus berupa letak folder atau berkas',
    locale: 'harus id atau en',
    trueOrFalse: 'harus true atau false',
    corpusMinShare: 'harus bilangan dari 0 sampai 1, misalnya 0.5',
    logLevel: 'harus salah satu dari trace, debug, info, warn, error, fatal, silent',
    databaseUrl: 'harus berupa alamat yang diawali file:, libsql://, https:// atau http://',
    databaseToken: 'harus berisi token saja, tanpa spasi',
    correctionDays: 'harus bilangan bulat, 1 sampai 365 hari',
    healthPort: 'harus berupa porta dari 1 sampai 65535, misalnya 9464',
    healthHost: 'harus berupa alamat IP mesin ini, atau localhost',
    healthAddress: (host, port) =>
      `HEALTH_PORT ${port} di ${host} tidak bisa dipakai: pilih yang lain, atau hentikan program yang memakainya.`,
    adminIds: 'harus berupa id pengguna 17 sampai 20 angka, dipisahkan koma',
  },
  store: {
    unusable: (where) =>
      `Basis data ${where} tidak dapat dipakai. Pastikan tempatnya ada, dapat ditulisi, dan berisi basis data Kutip; DATABASE_URL memilih tempat lain.`,
    newer: (where) =>
      `Basis data ${where} sudah diubah oleh Kutip yang lebih baru. Jalankan versi itu, atau kembalikan salinan di sebelahnya.`,
    notSaved: {
      settings: 'Pengaturan belum tersimpan; yang lama masih berlaku. Silakan coba lagi nanti.',
      hidden:
        'Perubahan belum tersimpan; yang tersembunyi tetap tersembunyi. Silakan coba lagi nanti.',
      audit: 'Catatan tindakan belum tersimpan. Silakan coba lagi nanti.',
      feedback: 'Penilaian belum tersimpan. Silakan coba lagi nanti.',
      unanswered: 'Daftar pertanyaan belum berubah. Silakan coba lagi nanti.',
      corrections: 'Artikel yang dikutip jawaban ini belum tercatat.',
      server: 'Data server ini belum terhapus. Silakan coba lagi nanti.',
    },
    notRead: {
      settings: 'Pengaturan sedang tidak dapat dibaca. Silakan coba lagi nanti.',
      hidden: 'Daftar artikel tersembunyi sedang tidak dapat dibaca. Silakan coba lagi nanti.',
      audit: 'Catatan tindakan sedang tidak dapat dibaca. Silakan coba lagi nanti.',
      feedback: 'Penilaian sedang tidak dapat dibaca. Silakan coba lagi nanti.',
      unanswered: 'Daftar pertanyaan sedang tidak dapat dibaca. Silakan coba lagi nanti.',
      corrections: 'Daftar jawaban yang mengutip artikel sedang tidak dapat dibaca.',
      server: 'Data server ini sedang tidak dapat dibaca. Silakan coba lagi nanti.',
    },
  },
  cli: {
    help: {
      kutip: `Pemakaian: kutip <perintah> [opsi]

Perintah:
  ask        menjawab satu pertanyaan, atau baris demi baris dari masukan standar
  inspect    menampilkan orang, tempat, tanggal, kutipan, dan angka di tiap paragraf
  check      melaporkan setiap berkas korpus
  import     tambahkan artikel dari halaman web, umpan dan berkas
  register   memberitahukan perintah kepada Discord
  start      Discord bila DISCORD_TOKEN diisi, selain itu obrolan di terminal

Keterangan lebih lanjut: kutip <perintah> --help; nomor versi: kutip --version.`,
      ask: `Pemakaian: kutip ask [--corpus LETAK] [--locale id|en] [--json] [--out FOLDER] [BARIS]

Menjawab BARIS seperti diketik di Discord (/siapa Rahm Emanuel); teks biasa berarti /tanya.
Tanpa BARIS, setiap baris dari masukan standar dijawab berurutan.

  --corpus LETAK   folder atau berkas yang dibaca (bawaan: CORPUS_PATH, atau corpus)
  --locale id|en   bahasa keterangan (bawaan: KUTIP_LOCALE, atau LANG)
  --out FOLDER     tempat gambar ditulis (bawaan: folder baru untuk berkas sementara)
  --json           satu objek JSON per baris

Kode keluar untuk satu BARIS: 0 ditemukan, 3 tidak ditemukan, 2 salah pakai, 1 gangguan.`,
      inspect: `Pemakaian: kutip inspect [--corpus LETAK] [--locale id|en] [--json] [ID_ARTIKEL]

Menampilkan temuan di tiap paragraf satu artikel, atau semua artikel.

  --corpus LETAK   folder atau berkas yang dibaca (bawaan: CORPUS_PATH, atau corpus)
  --locale id|en   bahasa keterangan (bawaan: KUTIP_LOCALE, atau LANG)
  --json           satu objek JSON per paragraf`,
      check: `Pemakaian: kutip check [--corpus LETAK] [--locale id|en] [--json]

Melaporkan setiap berkas: artikel, paragraf, dan apa yang dilewati atau tidak dipahami.
Keluar dengan kode 1 bila ada berkas atau baris yang tidak dapat dipakai.

  --corpus LETAK   folder atau berkas yang dibaca (bawaan: CORPUS_PATH, atau corpus)
  --locale id|en   bahasa laporan (bawaan: KUTIP_LOCALE, atau LANG)
  --json           satu objek JSON per berkas`,
      import: `Pemakaian: kutip import [opsi] URL|BERKAS|FOLDER ...
           kutip import [opsi] --feed URL

Membuat artikel dari halaman web, dari isi terbaru sebuah umpan, atau dari berkas, lalu
menulisnya ke folder korpus. Artikel yang sudah ada diperbarui di tempatnya.
Situs dikunjungi satu halaman setiap kali, dan hanya bila diizinkan robots.txt.

  --feed URL       umpan RSS, Atom atau JSON Feed yang artikel terbarunya diimpor
  --limit N        jumlahnya (bawaan: 20)
  --dry-run        tunjukkan apa yang akan ditulis, tanpa menulis apa pun
  --allow-private  termasuk alamat komputer ini dan jaringan pribadi
  --corpus PATH    folder tujuan (bawaan: CORPUS_PATH, atau corpus)
  --locale id|en   bahasa laporan (bawaan: KUTIP_LOCALE, atau LANG)
  --json           satu objek JSON setiap halaman atau artikel

Kode keluar: 0 semua diimpor, 1 ada yang tidak, 2 salah pakai.`,
      register: `Pemakaian: kutip register [--locale id|en]

Menuliskan perintah ke Discord, hanya yang berubah.
Memerlukan DISCORD_TOKEN; dengan DISCORD_GUILD_ID hanya untuk server itu, dan langsung berlaku.

  --locale id|en   bahasa laporan (bawaan: KUTIP_LOCALE, atau LANG)`,
      start: `Pemakaian: kutip start [--corpus LETAK] [--locale id|en]

Discord bila DISCORD_TOKEN diisi, selain itu obrolan di terminal.
Sama dengan npm start -- [--corpus LETAK] [--locale id|en].

  --corpus LETAK   folder atau berkas yang dibaca (bawaan: CORPUS_PATH, atau corpus)
  --locale id|en   bahasa obrolan (bawaan: KUTIP_LOCALE, atau LANG)`,
    },
    seeHelp: (command) => `Lihat ${command} --help.`,
    unknownSubcommand: (name) => `Perintah "${name}" tidak ada.`,
    unknownOption: (name) => `Opsi "${name}" tidak ada.`,
    missingValue: (option) => `${option} memerlukan nilai.`,
    unexpectedValue: (option) => `${option} tidak memakai nilai.`,
    unexpectedArgument: (value) =>
      `Argumen "${value}" berlebih. Di belakang npm, opsi didahului "--": npm start -- --corpus PATH`,
    badLocale: (value) => `--locale harus id atau en, bukan "${value}".`,
    unknownArticle: (name) => `Artikel "${name}" tidak ada.`,
    emptyLine: 'Pertanyaannya kosong.',
    facts: {
      people: 'orang',
      places: 'tempat',
      dates: 'tanggal',
      quotations: 'kutipan',
      numbers: 'angka',
    },
    tokenNeeded: 'DISCORD_TOKEN belum diisi. Simpan token bot di .env; caranya ada di README.',
    nobodyAsks:
      'DISCORD_TOKEN belum diisi, dan tidak ada yang ditanyakan: di sini tidak ada terminal dan tidak ada baris yang masuk. Untuk Discord, simpan token bot di .env; caranya ada di README.',
    registered: ({ created, updated, deleted, unchanged }) =>
      `Perintah: ${created.length} dibuat, ${updated.length} diperbarui, ${deleted.length} dihapus, ${unchanged.length} tetap.`,
    fault: 'Ada gangguan:',
  },
  importing: {
    nothingNamed:
      'Tidak ada yang diimpor: sebutkan alamat web, berkas atau folder, atau umpan dengan --feed.',
    badLimit: (most) => `--limit harus berupa angka 1 sampai ${most}.`,
    badFolder: (path, detail) =>
      `Artikel tidak dapat ditulis ke ${path} (${detail}). Tempat itu harus berupa folder yang boleh ditulisi; CORPUS_PATH atau --corpus memilih yang lain.`,
    did: {
      saved: (file) => `disimpan sebagai ${file}`,
      updated: (file) => `diperbarui: ${file}`,
      unchanged: (file) => `tidak berubah: ${file}`,
    },
    would: {
      saved: (file) => `akan disimpan sebagai ${file}`,
      updated: (file) => `akan diperbarui: ${file}`,
      unchanged: (file) => `tidak berubah: ${file}`,
    },
    about: (title, paragraphs, pages) =>
      [title, `${paragraphs} paragraf`, pages > 1 ? `${pages} halaman digabung` : '']
        .filter(Boolean)
        .join(' · '),
    failed: (reason) => `tidak diimpor: ${reason}`,
    obstacles: {
      'bad-address': 'bukan alamat web (http:// atau https://, tanpa kata sandi di dalamnya)',
      'private-address':
        'menuju jaringan pribadi atau komputer ini sendiri; --allow-private mengizinkannya',
      'unknown-host': 'situs itu tidak ada, atau namanya tidak dapat dicari saat ini',
      unreachable: 'tidak dapat dihubungi',
      'timed-out': 'terlalu lama menjawab',
      robots: 'situs ini tidak mengizinkan program membaca halaman ini (robots.txt)',
      'robots-unavailable':
        'belum diketahui apakah program boleh membaca situs ini (robots.txt); silakan coba lagi nanti',
      'too-many-redirects': 'terus dialihkan dari satu alamat ke alamat lain',
      'http-status': 'situs tidak memberikan halaman ini',
      busy: 'situs sedang sibuk atau membatasi permintaan; silakan coba lagi nanti',
      'content-type': 'bukan halaman web dan bukan teks',
      'response-too-large': 'terlalu besar',
      'not-a-feed': 'bukan umpan (RSS, Atom atau JSON Feed)',
      'empty-feed': 'umpan tanpa tautan ke artikel',
      missing: 'berkas atau folder itu tidak ada; alamat web diawali http:// atau https://',
      'same-origin':
        'artikel dengan id atau alamat ini baru saja diimpor dan tetap dipakai; tiap artikel perlu id atau alamat sendiri',
      'not-written': 'tidak dapat ditulis ke folder korpus',
    },
    summary: ({ saved, updated, unchanged, failed }) =>
      `${saved} artikel baru, ${updated} diperbarui, ${unchanged} tidak berubah, ${failed} tidak diimpor`,
  },
  discord: {
    ready: (name) => `masuk sebagai ${name}`,
    notShown: (number) => `${number} bagian lagi tidak muat dalam pesan ini.`,
    fatal: {
      token: (detail) =>
        `Discord tidak menerima DISCORD_TOKEN (${detail}). Token baru ada di https://discord.com/developers/applications: pilih aplikasinya, lalu Bot, Reset Token; simpan di .env.`,
      intents: (detail) =>
        `Discord menolak gateway intents (${detail}). Kutip tidak meminta yang perlu izin: apakah token ini dipakai program lain?`,
      server: (detail) =>
        `Discord tidak mengenal server dengan id di DISCORD_GUILD_ID (${detail}). Klik kanan server itu dalam mode pengembang, lalu salin id-nya.`,
      access: (detail) =>
        `Bot tidak punya akses ke server di DISCORD_GUILD_ID (${detail}). Undang dengan scope bot dan applications.commands.`,
      sessions: () =>
        'Bot sudah terlalu sering masuk ke Discord hari ini. Tunggu sampai besok, dan periksa mengapa bot berulang kali dimulai.',
      unreachable: (detail) =>
        `Discord tidak dapat dihubungi (${detail}). Periksa jaringan, dan DISCORD_API_URL bila diisi.`,
      refused: (detail) => `Discord menolak sambungan atau permintaan ini (${detail}).`,
    },
  },
  buttons: {
    context: 'Konteks',
    choosePassage: 'Bagian lain',
    share: 'Bagikan di kanal',
    sharedBy: (name, request) => `Dibagikan oleh ${name} · ${request}`,
    outdated: 'Tombol ini tidak berlaku lagi: Kutip sudah berubah. Silakan tanya lagi.',
    articlesChanged: 'Artikel sudah berubah sejak itu; ini dari artikel yang baru.',
    passageGone: 'Bagian ini tidak ada lagi di artikel. Silakan tanya lagi.',
    notHere: 'Di kanal ini jawaban hanya ditampilkan untuk penanya.',
    thanks: 'Terima kasih. Pertanyaannya tidak disimpan.',
    thanksKept:
      'Terima kasih. Pertanyaannya disimpan untuk moderator server ini, tanpa nama penanya.',
    reasonTitle: 'Tidak membantu?',
    reasonLabel: 'Apa yang kurang dari jawaban itu?',
    reasons: {
      wrong: 'Salah',
      incomplete: 'Kurang lengkap',
      notAsked: 'Menjawab pertanyaan lain',
      outdated: 'Sudah usang',
      other: 'Lainnya',
    },
    noText: 'Pesan itu tidak memuat kata yang dapat dicari.',
  },
  mentions: {
    help: (botName) =>
      `Tulis pertanyaannya di pesan yang sama: @${botName} siapa …? Atau ketik / untuk melihat perintah.`,
    mayNotWrite:
      'Kutip tidak boleh menulis di kanal tempat pertanyaan ini diajukan, jadi ini jawabannya.',
  },
  corpusAdmin: corpusAdminId,
  queue: {
    full: 'Terlalu banyak pertanyaan sekaligus. Silakan tanyakan lagi sebentar lagi.',
    late: 'Maaf, pertanyaan ini terlalu lama menunggu giliran. Silakan tanyakan lagi.',
    stopping: 'Kutip sedang dihentikan atau dimulai ulang. Silakan tanyakan lagi sebentar lagi.',
  },
  pictures: {
    timeline: 'Linimasa',
    written: (path) => `Gambar: ${path}`,
    reportedSpeech: 'Kutipan tidak langsung',
    goesOn: 'Selebihnya ada di artikel.',
    moreEvents: (number) => `${number} peristiwa lagi ada di daftar`,
  },
  server: serverId,
};
