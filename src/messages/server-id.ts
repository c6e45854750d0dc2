import type { ServerMessages } from './server-messages.js';

/** What moderators are told in Indonesian. */
export const serverId: ServerMessages = {
  onlyModerators:
    'Perintah ini untuk moderator (anggota yang boleh mengelola pesan), di server yang memasang Kutip.',
  onlyAdmins:
    'Perintah ini untuk pengelola bot ini, di pesan langsungnya atau di server yang memasangnya.',
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
    hidden: 'Mulai sekarang disembunyikan di server ini',
    stays:
      'Jawaban yang sudah ada tetap terlihat: hapus dengan “Hapus jawaban ini” di menu pesannya.',
    restored: 'Ditampilkan lagi di server ini',
    notHidden: (place) => `Tidak sedang disembunyikan: ${place}`,
    noArticle: (asked) =>
      `Tidak ada artikel berjudul “${asked}”. Pilih dari daftar yang muncul saat mengetik; /daftar-artikel memuat semuanya.`,
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
    mayNotSee:
      'Kutip tidak boleh melihat kanal itu, jadi jawabannya tidak dapat dihapus. Beri Kutip izin melihat kanal dan riwayat pesannya, lalu coba lagi.',
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
    headings: {
      publicChannels: 'Kanal untuk jawaban publik; di kanal lain hanya penanya yang melihatnya',
      visibility: 'Siapa yang melihat jawaban',
      language: 'Bahasa',
      coolDownSeconds: 'Jeda antara dua pertanyaan seorang anggota',
      answersPerMinute: 'Jawaban per menit untuk seluruh server',
      mentions: 'Menjawab bila disebut',
      keepUnanswered: 'Menyimpan pertanyaan tak terjawab untuk moderator',
    },
    labels: {
      publicChannels: 'Kanal publik',
      visibility: 'Terlihat oleh',
      language: 'Bahasa',
      coolDownSeconds: 'Jeda',
      answersPerMinute: 'Jawaban per menit',
      mentions: 'Menjawab sebutan',
      keepUnanswered: 'Daftar tak terjawab',
    },
    allChannels: 'semua kanal',
    visibilities: {
      public: 'Semua, kecuali penanya ingin lain',
      private: 'Penanya saja, yang boleh membagikannya',
    },
    languages: { own: 'Sesuai masing-masing anggota', id: 'Indonesia', en: 'Inggris' },
    seconds: (count) => (count === 0 ? 'tanpa jeda' : `${count} detik`),
    on: 'Ya',
    off: 'Tidak',
    offDeletes: 'Tidak, dan hapus daftarnya',
    mentionsUnheard: 'tanpa pengaruh: dimatikan pengelola untuk seluruh bot',
    forget: 'Lupakan server ini',
    forgetAsk:
      'Hapus semua yang tersimpan tentang server ini: pengaturan, artikel tersembunyi, catatan, pertanyaan tak terjawab, dan pesan mana mengutip apa?',
    forgetYes: 'Hapus semuanya',
    cancel: 'Batal',
    forgotten: 'Semua tentang server ini sudah dihapus.',
    asNew: 'Pengaturannya kembali seperti semula.',
  },
  unanswered: {
    title: 'Pertanyaan tak terjawab',
    off: 'Tidak disimpan di server ini.',
    howOn: 'Dapat diaktifkan di /pengaturan; anggota dapat membacanya di /privasi.',
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
    listOn:
      'Di server ini daftar pertanyaan tak terjawab AKTIF: pertanyaan tanpa jawaban, atau dengan 👎, disimpan tanpa penanyanya. Yang lain tidak.',
    listOff:
      'Tidak ada pertanyaan yang disimpan: daftar pertanyaan tak terjawab tidak aktif di sini.',
    notStored:
      'Tidak pernah disimpan: siapa yang bertanya, jawaban, pesan, nama, dan apa pun dari pesan langsung.',
    memory:
      'Hanya dalam memori, hilang bila bot dimulai ulang: kapan seseorang bertanya, untuk jeda antara dua pertanyaan.',
    stored: 'Disimpan, dan tidak ada yang lain:',
    days: (count) => `selama ${count} hari`,
    untilDeleted: 'sampai moderator menghapusnya',
    perServer: 'per server',
    forget:
      'Moderator dapat menghapus semua yang tersimpan tentang server: /pengaturan. Tiga puluh hari setelah server mengeluarkan Kutip, semuanya terhapus dengan sendirinya.',
    nothing: 'Bot ini berjalan tanpa penyimpanan: tidak ada yang disimpan.',
  },
  corrected: (day) =>
    `⚠️ Sumbernya diperbarui pada ${day}: kata-kata yang dikutip di sini sudah berubah. Silakan tanya lagi.`,
};
