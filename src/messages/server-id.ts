import type { ServerMessages } from './server-messages.js';

export const serverId: ServerMessages = {
  onlyModerators: 'Perintah ini untuk moderator server ini.',
  onlyAdmins: 'Perintah ini untuk pengelola bot ini.',
  noStore: 'Bot ini berjalan tanpa penyimpanan, jadi tidak ada yang dapat diatur atau disimpan.',
  storeDown:
    'Penyimpanan sedang tidak dapat dijangkau: jawaban berlanjut dengan pengaturan terakhir, perubahan belum dapat disimpan.',
  wait: (seconds) =>
    `Mohon tunggu ${seconds} detik sebelum pertanyaan berikutnya; jeda ini berlaku untuk semua di sini.`,
  waitAll: (seconds) =>
    `Server ini sudah banyak bertanya dalam semenit terakhir. Silakan coba lagi ${seconds} detik lagi.`,
  moderate: {
    place: (title, paragraph) =>
      paragraph === null ? `“${title}”` : `“${title}”, paragraf ${paragraph}`,
    hidden: (place) => `Mulai sekarang disembunyikan di server ini: ${place}`,
    stays:
      'Jawaban yang sudah ada tetap terlihat: hapus dengan “Hapus jawaban ini” di menu pesannya.',
    restored: (place) => `Ditampilkan lagi di server ini: ${place}`,
    notHidden: (place) => `Tidak sedang disembunyikan: ${place}`,
    noArticle: (asked) => `Tidak ada artikel berjudul “${asked}”.`,
    severalArticles: (asked) =>
      `Beberapa artikel cocok dengan “${asked}”. Mohon pilih salah satu id ini:`,
    noParagraph: (number, count) =>
      `Paragraf ${number} tidak ada: artikel itu punya ${count} paragraf.`,
    nothingHidden: 'Tidak ada yang disembunyikan di server ini.',
    hiddenTitle: 'Disembunyikan di server ini',
    hiddenBy: 'oleh',
    removed: 'Jawaban itu sudah dihapus.',
    badLink: 'Itu bukan tautan pesan. Di menu jawaban, pilih “Salin Tautan Pesan”.',
    otherServer: 'Pesan itu tidak ada di server ini.',
    notOurs: 'Pesan itu bukan jawaban Kutip.',
    onlyForReader: 'Jawaban itu hanya terlihat oleh pembacanya dan hilang bila ditutup.',
    notThere: 'Pesan itu sudah tidak ada.',
    mayNotSee: 'Kutip tidak boleh melihat kanal itu, jadi jawabannya tidak dapat dihapus.',
    logTitle: 'Yang dilakukan moderator di sini',
    logEmpty: 'Belum ada yang dilakukan di sini.',
    acts: {
      hide: 'menyembunyikan',
      restore: 'menampilkan lagi',
      remove: 'menghapus jawaban',
      settings: 'mengubah pengaturan',
      clear: 'mengosongkan daftar tak terjawab',
    },
  },
  settings: {
    title: 'Pengaturan server ini',
    intro: 'Pilihan langsung berlaku.',
    saved: 'Tersimpan.',
    channels: 'Kanal untuk jawaban publik; di kanal lain hanya penanya yang melihatnya',
    allChannels: 'semua kanal',
    visibility: 'Siapa yang melihat jawaban',
    visibilities: {
      public: 'Semua, kecuali penanya ingin lain',
      private: 'Penanya saja, yang boleh membagikannya',
    },
    language: 'Bahasa',
    languages: { own: 'Bahasa masing-masing', id: 'Indonesia', en: 'Inggris' },
    coolDown: 'Jeda antara dua pertanyaan seorang anggota',
    seconds: (count) => (count === 0 ? 'tanpa jeda' : `${count} detik`),
    perMinute: 'Jawaban per menit untuk seluruh server',
    answers: (count) => `${count} jawaban`,
    mentions: 'Menjawab bila disebut',
    keep: 'Menyimpan pertanyaan tak terjawab untuk moderator',
    on: 'Ya',
    off: 'Tidak',
    offDeletes: 'Tidak, dan hapus daftarnya',
    mentionsUnheard: 'dimatikan pengelola untuk seluruh bot',
    forget: 'Lupakan server ini',
    forgetAsk:
      'Hapus semua yang tersimpan tentang server ini: pengaturan, artikel tersembunyi, catatan, pertanyaan tak terjawab, dan pesan mana mengutip apa?',
    forgetYes: 'Hapus semuanya',
    cancel: 'Batal',
    forgotten: 'Semua tentang server ini sudah dihapus. Pengaturannya kembali seperti semula.',
    kept: 'Tidak ada yang dihapus.',
  },
  unanswered: {
    title: 'Pertanyaan tak terjawab',
    off: 'Pertanyaan tak terjawab tidak disimpan di server ini. Dapat diaktifkan di /pengaturan; anggota dapat membacanya di /privasi.',
    empty: 'Sejak daftar ini diaktifkan, semua pertanyaan terjawab.',
    summary: (questions, groups) =>
      `${questions} pertanyaan dalam ${groups} kelompok, yang tersering lebih dulu; penanyanya tidak disimpan.`,
    why: { refused: 'tak terjawab', disliked: '👎' },
    times: (count) => `${count}×`,
    export: 'Ekspor',
    exported: 'Semua pertanyaan tak terjawab ada di berkas ini.',
    clear: 'Kosongkan',
    clearAsk: (questions) => `Hapus ${questions} pertanyaan untuk selamanya?`,
    clearYes: 'Hapus semua',
    cleared: 'Daftarnya sekarang kosong.',
  },
  privacy: {
    title: 'Yang disimpan Kutip',
    stored: 'Ini, dan tidak ada yang lain:',
    days: (count) => `selama ${count} hari`,
    untilDeleted: 'sampai moderator menghapusnya',
    perServer: 'per server',
    notStored:
      'Tidak disimpan: isi pertanyaan dan penanyanya, jawaban, pesan, nama, dan apa pun dari pesan langsung.',
    memory:
      'Hanya dalam memori, hilang bila bot dimulai ulang: kapan seseorang bertanya, untuk jeda antara dua pertanyaan.',
    listOn:
      'Di server ini daftar pertanyaan tak terjawab AKTIF: pertanyaan tanpa jawaban, atau dengan 👎, disimpan tanpa penanyanya.',
    listOff:
      'Daftar pertanyaan tak terjawab tidak aktif di sini: tidak ada pertanyaan yang disimpan.',
    forget: 'Moderator dapat menghapus semua yang tersimpan tentang server: /pengaturan.',
    nothing: 'Bot ini berjalan tanpa penyimpanan: tidak ada yang disimpan.',
  },
  corrected: (day) =>
    `⚠️ Sumbernya diperbarui pada ${day}: kata-kata yang dikutip di sini sudah berubah. Silakan tanya lagi.`,
};
