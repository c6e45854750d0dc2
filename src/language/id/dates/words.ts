/** Indonesian words for months, weekdays, parts of the day and distances in time. */
import type { CalendarUnit, Direction } from '../../dates/grammar.js';

/** Months from 1, by their full names. */
export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  pebruari: 2,
  maret: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  agustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  nopember: 11,
  desember: 12,
};

/** Short forms need a day or a year beside them: `Des` and `Jan` are names too. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  agust: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  nop: 11,
  des: 12,
};

/** Weekdays from 0, Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  minggu: 0,
  ahad: 0,
  senin: 1,
  selasa: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  "jum'at": 5,
  sabtu: 6,
};

/** What may follow a day without changing it. */
export const PARTS_OF_DAY = [
  'dini hari',
  'dinihari',
  'pagi',
  'siang',
  'sore',
  'petang',
  'malam',
  'subuh',
  'tengah malam',
  'pagi hari',
  'siang hari',
  'sore hari',
  'malam hari',
];

/** Days from the day of the text. */
export const DAYS_AWAY: Readonly<Record<string, number>> = {
  'hari ini': 0,
  'pagi ini': 0,
  'siang ini': 0,
  'sore ini': 0,
  'petang ini': 0,
  'malam ini': 0,
  'dini hari tadi': 0,
  'pagi tadi': 0,
  'siang tadi': 0,
  'sore tadi': 0,
  'tadi pagi': 0,
  'tadi siang': 0,
  'tadi sore': 0,
  'nanti siang': 0,
  'nanti sore': 0,
  'nanti malam': 0,
  kemarin: -1,
  'tadi malam': -1,
  'malam tadi': -1,
  'malam kemarin': -1,
  semalam: -1,
  'kemarin lusa': -2,
  'kemarin dulu': -2,
  besok: 1,
  'esok hari': 1,
  'besok lusa': 2,
  lusa: 2,
};

/** The units relative dates count in. */
export const UNITS: Readonly<Record<string, CalendarUnit>> = {
  hari: 'day',
  minggu: 'week',
  pekan: 'week',
  bulan: 'month',
  tahun: 'year',
  dekade: 'decade',
  dasawarsa: 'decade',
  abad: 'century',
};

/** `lalu` and its like: how many units away. */
export const STEPS: Readonly<Record<string, number>> = {
  ini: 0,
  lalu: -1,
  'yang lalu': -1,
  silam: -1,
  kemarin: -1,
  sebelumnya: -1,
  depan: 1,
  mendatang: 1,
  'yang akan datang': 1,
  berikutnya: 1,
};

/** Words after a month or a weekday that tell on which side of today it lies. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ini: 'this',
  lalu: 'past',
  'yang lalu': 'past',
  silam: 'past',
  kemarin: 'past',
  tadi: 'past',
  depan: 'future',
  mendatang: 'future',
  'yang akan datang': 'future',
  nanti: 'ahead',
  besok: 'ahead',
};

/** Parts of a period, of `count` equal ones. */
export const PARTS: Readonly<Record<string, { readonly index: number; readonly count: number }>> = {
  awal: { index: 0, count: 3 },
  pertengahan: { index: 1, count: 3 },
  akhir: { index: 2, count: 3 },
  penghujung: { index: 2, count: 3 },
  'paruh pertama': { index: 0, count: 2 },
  'paruh kedua': { index: 1, count: 2 },
};

/** Parts of a year that are counted: `kuartal II`. */
export const COUNTED_PARTS: Readonly<Record<string, number>> = {
  kuartal: 4,
  triwulan: 4,
  semester: 2,
};

/** Counted centuries and quarters. */
export const ORDINALS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
  xxi: 21,
  pertama: 1,
  kesatu: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  kelima: 5,
  keenam: 6,
  ketujuh: 7,
  kedelapan: 8,
  kesembilan: 9,
  kesepuluh: 10,
  kesebelas: 11,
  'kedua belas': 12,
  'kesembilan belas': 19,
  'kedua puluh': 20,
};

/** Words before a four-digit number that make it a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  `tahun thn pada sejak hingga sampai antara sebelum setelah sesudah pasca awal akhir pertengahan
  periode musim era mulai semenjak sepanjang selama lahir kelahiran wafat meninggal berdiri
  tertanggal dekade jelang menjelang`.split(/\s+/),
);

/** Words before a number that make it a name or a place in a list, never a year: `pasal 1951`. */
export const NOT_YEAR_LEADS: ReadonlySet<string> = new Set(
  `pasal ayat bernomor berpelat nomor no seri tipe model rp rupiah halaman kode unit pukul jam
  telepon telp kavling blok kelas ketinggian sebanyak sejumlah sebesar seharga senilai seluas
  setinggi seberat mencapai total berjumlah hampir ribuan sedikitnya setidaknya km kilometer
  jalan jl`.split(/\s+/),
);

/** What is counted: after these words a four-digit number is an amount, not a year. */
export const COUNTED: ReadonlySet<string> = new Set(
  `orang jiwa warga penduduk penumpang peserta personel prajurit tentara pasukan polisi korban
  pasien siswa mahasiswa buah unit ekor lembar butir batang rumah kapal mobil kendaraan keluarga
  kk kasus kali hari jam menit detik tahun bulan meter m km kilometer mil kaki cc ton kg
  kilogram gram liter hektar hektare ha mw megawatt watt volt mdpl mm cm persen ribu juta miliar
  triliun dolar dollar rupiah euro yen poin suara kursi desa kecamatan sekolah karyawan pekerja
  buruh pengungsi jemaah responden halaman eksemplar kilowatt kalori barel barrel pengunjung
  penonton pelari perusahaan negara kota pulau`.split(/\s+/),
);
