/** Spellings of Indonesian chat that are no words of the news, and the words they stand for. */

/**
 * The written word first, then how a chat shortens it. None that is also a word or a usual name: `dr` is
 * a doctor, `sma` a school.
 */
const SPELLINGS = `
siapa spa, kapan kpan, dimana dmn dmana dmna dimna, kemana kmn kmana, darimana drmn drmana
berapa brp brpa brapa, kenapa knp knpa knapa, bagaimana bgmn bgmna gmn gmna gimna gimana
orang org orng, warga wrga, korban krban korbn, rumah rmh, sekolah sklh skolah, mahasiswa mhs, menteri mntri, kecamatan kec, kabupaten kab
jumlah jml jmlh, banyak bnyk byk, harga hrg, tanggal tgl, bulan bln, tahun thn taun, hari hri, jam jm, menit mnt
minggu mgg mggu mnggu, sekarang skrg skrng, kemarin kmrn kmarin, besok bsk, terakhir trakhir, pertama prtama
karena krn krna karna gara2 grgr grgr2, dengan dgn, untuk utk, dalam dlm, yang yg, tentang ttg, tersebut tsb
sebelum sblm sblum, setelah stlh stelah, sesudah ssdh, terus trs trus, sampai smp smpe sampe, semua smua
tidak tdk, belum blm, sudah sdh udh udah, juga jg, bisa bs, dapat dpt, harus hrs, katanya ktnya
datang dtg dtang dteng, pergi prgi, jalan jln, menang mnang, meninggal mninggal, mantan mntan mntn
`;

/** A folded chat spelling → the folded word that it stands for. */
export const chatSpellings: ReadonlyMap<string, string> = new Map(
  SPELLINGS.trim()
    .split(/,|\n/)
    .flatMap((line) => {
      const [written = '', ...typed] = line.trim().split(' ');
      return typed.map((each) => [each, written] as const);
    }),
);
