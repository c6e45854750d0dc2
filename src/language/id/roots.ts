/**
 * Roots of the verbs and nouns that news is made of. The forms of a root can be built with
 * certainty; the root of a form can only be guessed: `mengarang` may be of `karang` or `arang`.
 */
import { wordSet } from '../word-list.js';

/** Roots whose forms the rules build, and words that only look as if they had an affix. */
export const ROOTS = wordSet(`
  abadi abai acara acu adil ajak ajar aju akhir aku alam alih alir aman amat ambil amuk anaya ancam
  andal anggap anggar anggota angkat angkut aniaya antar anut apresiasi asing asuh atas atur awal
  awas bagi bahas bahaya baik bakar balas bangkit bangun bantah bantu baru batal batas bawa bayar
  beban bebas beda bela belah beli bentrok bentuk berangkat berantas beri berita besar biaya bicara
  bina bocor bom bor buang buat bubar buka bukti bunuh buru butuh cabut cakup cambuk cantum capai
  cari catat cedera cegah cek cela cemar cetak cipta coba coblos cukup curi daftar dakwa damai
  damping datang dengar derita desak didik diri dominasi dorong duduk duga dukung edar ekspor
  embargo evakuasi gabung gagal gali ganggu ganti garap gelap gelar gempur gerak gerebek gugat gugur
  guling guna guncang gusur hadap hadir halang hancur hapus harap hasil hasut hemat henti hibah
  hilang himpun hina hitung hubung hukum huni ikat ikut imbau impor inap indah ingat ingin isi izin
  jabat jadwal jaga jajah jalan jamin janji jatuh jelas jemput jerat jual juang kabar kabul kacau
  kaji kalah kampanye kandung karang karya kasih kawal kawin kebakaran kebun kecam kecelakaan kecil
  kecuali kejar kelola keluar keluh kembali kembang kemuka kenal kendali kendara kepala kepung kerah
  keras kerja ketua kibar kirim kisah klaim klarifikasi koleksi komentar konsumsi kontrol korban
  koreksi korupsi kritik kuasa kuat kubur kukuh kuliah kumpul kunci kunjung kurang kutip kutuk lacak
  lahir laku lamar lambang lambat lancar landa langgar langkah langsung lanjut lantik lapor larang
  lari lawan layan ledak lengkap lepas letus liba libat lihat lindung lintas liput lolos lompat luas
  luka lulus lumpuh luncur lupa maaf main majalah maju makalah makam makan malu manfaat masak
  masalah masuk mati mayoritas menang menara menit menteri menu merdeka merger milik mimpi minat
  minoritas minta mogok mohon muat mulai muncul mundur mungkin musnah musyawarah naik nalar nama
  nanti nasabah nasihat naskah naung negara nikah nikmat nilai nobat nomor nonaktif nyala nyanyi
  nyata obat olah operasi orang organisasi otoritas pacu padam paham pajak pakai pakar paksa palsu
  pandang pandu panen panggil pangkal pantau papar pasang pasok pasukan patroli patuh pecah pecat
  pegang pelihara peluk penduduk penetrasi penjara penuh penyakit peran perang perangkat perantara
  perdana perempuan periksa peristiwa pertama pesan pesawat petik picu pidato pikat pikir pilih
  pimpin pindah pinjam pisah politik potong produksi promosi proses protes puji pukul pulang pulih
  puncak pungut pusat putar putus raih rakit ramal rampas rampok rancang rangkum rasa rawat rayu
  razia rebut reda redam rehabilitasi rekam rekrut renang rencana renggut renovasi resah resap resmi
  restu retas revisi rilis rintis risalah robek rombak rugi rujuk rumah rumus runding rundung runtuh
  rusak rusuh sadap sah sahabat saing sakit saksi saku salah salur sambut sampai sandera sangka
  sasar satu sebab sebar seberang sebut sedekah sedia segel sejahtera sekolah selamat selatan
  selenggara selesai selidik selundup semat sembuh sempurna sengketa sensor sentuh sepakat serah
  serang serap serbu serta seru sesal setor setuju sewa siaga siap siar sidang sidik siksa silsilah
  simak simpan simpul sinergi singgah singgung sita sogok sokong sosialisasi suap sukses sumbang
  sumpah suntik sunting surut susul susun syarat taat tabrak tadah tafsir tahan tahap taklimat
  takluk tamat tambah tambang tambat tampar tampil tampung tanam tanda tandatangan tanding tangan
  tanggal tanggap tangguh tanggulang tanggung tangis tangkap tangkis tani tantang tanya target tarik
  taruh tata tawan tawar tayang tebang tebar tebus tegak tegang tegas tegur tekan teken tekun
  teladan telan telepon teliti telur teman tembak tembus tempat tempuh tentang tentu terang terap
  terapi terbang terbit terima terjang terjemah terminal teror terus tetap tewas tikam timbang
  timbul timpa tindak tindas tindih tinggal tinjau tipis tipu tiru titip tiup tolak toleransi tolong
  tombak tonton topang transfer tuai tuduh tugas tuju tukar tular tulis tumbang tumbuh tumpah
  tumpang tumpas tunda tunggu tunjuk tuntas tuntun tuntut turun tusuk tutup tutur ubah ucap uji ukir
  ukur ulang umum undang undi unduh unggah unggul ungkap ungkit ungsi unjuk untung upaya urus usaha
  usir usul usung utama utus vaksinasi veto vonis wabah wafat wajib wakil warta wawancara wisata
  wujud
`);

/** Forms that the rules miss, or that mean something else than their root: `form form = stem`. */
const FAMILIES = `
  bertemu pertemuan menemui ditemui ketemu menjumpai berjumpa bertemunya = temu
  menemukan ditemukan penemuan penemu temuan = temukan
  meninggal meninggalnya = meninggal
  pemerintah pemerintahan = pemerintah
  perintah memerintah memerintahkan diperintah diperintahkan = perintah
  pengaruh mempengaruhi memengaruhi dipengaruhi berpengaruh terpengaruh = pengaruh
  mengetahui diketahui pengetahuan ketahui = tahu
  belajar mempelajari dipelajari pembelajaran = ajar
  pelajar pelajaran = pelajar
  mengakui diakui mengaku pengakuan = akui
  melakukan dilakukan pelaku kelakuan = laku
  berlaku memberlakukan diberlakukan pemberlakuan = berlaku
  bersama kebersamaan = bersama
  perusahaan = perusahaan
  pengacara = pengacara
  pengadilan peradilan = pengadilan
  didirikan mendirikan pendiri pendirian = dirikan
  menghargai dihargai penghargaan = hargai
  menangani ditangani tertangani penanganan tangani = tangani
  mengalami dialami pengalaman berpengalaman alami = alami
  mengatasi diatasi teratasi atasi = atasi
  mengenai dikenai terkena mengenakan dikenakan kena = kena
  merayakan dirayakan perayaan rayakan = rayakan
  perilaku berperilaku = perilaku
  bekerjasama kerjasama = kerjasama
  diriku dirimu = diri
`;

/** A measure of what is said with se-: `setinggi 80 meter` answers how high. */
const MEASURES =
  'tinggi panjang luas berat lebar dalam jauh besar lama harga tebal cepat kuat kecil tua';

/** Form → stem for the words that no rule explains. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...FAMILIES.split('\n').flatMap((line) => {
    const [forms = '', stem = ''] = line.split('=');
    return [...wordSet(forms)].map((form) => [form, stem.trim()] as const);
  }),
  ...[...wordSet(MEASURES)].map((noun) => [`se${noun}`, noun] as const),
]);
