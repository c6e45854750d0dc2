/**
 * Folded Indonesian words that are capitalized at the start of sentences and in titles, and name
 * nobody.
 */
import { wordSet } from '../word-list.js';

/** Folded words that a capital alone does not make a name. */
export const COMMON_WORDS = wordSet(`
  ada adalah adapun agar akan akhirnya akibat akibatnya aksi alasan aliansi alhasil anak anggaran angka
  antara antaranya apa apabila apakah apalagi aparat aplikasi artikel artinya arus asal asosiasi atas
  atau aturan ayah bab badai bagaimana bagi bagian bahasa bahkan bahwa baik baca banjir bank banyak
  barang baru bebas beberapa bekas belum bencana bendera benua berapa berbagai berbeda berdasarkan
  berikut berita berkat bersama besar besok biasanya biaya bila bisa bisnis blok buah bukan buku bumi
  bunyi candi capaian cara carilah cuaca dahulu dalam dampak dan dana dapat dari data deklarasi demi
  demikian dengan depan desa dewan di dia diskusi dokumen dua dulu dunia edisi ekonomi ekspor era
  fakta fakultas festival film foto gambar ganti gas gempa gedung gelar gerakan golongan grup
  guna hadiah hak hal halaman hampir hanya harga hari harus hasil hasilnya hingga hukum hutan ia ibu
  ibunya ide ijazah ikan indeks inflasi informasi ingat ini inilah intinya isi istilah istri itu itulah
  jabatan jadi jadwal jalan jalur jam jangan jaringan jarak jasa jelang jenazah jenis jika jual jumlah juga
  justru kabar kabinet kadang kala kalangan kalau kali kalian kami kamu kanal kantor kapal kapan karena
  karya kasus kata katanya kawasan ke kebijakan kebun kecelakaan kedua keduanya kegiatan kejadian
  kejuaraan kelak kelas keluarga kelompok kemarin kemudian kendaraan kendati kepada kepala kereta kerja
  kerugian ketika ketiga ketiganya khusus kini kisah kita klub koalisi kolam kondisi konferensi konflik
  kongres kontrak korban kota krisis kualitas kunci kuota kurs lagi lagu lahan lain laba lalu langkah laporan
  larangan latar latihan layanan lebih legenda lembaga lewat libur lima liga lingkungan listrik lokasi
  luas maka makanan malah malam mana mantan masa masalah masing masih masjid maskapai masyarakat mata maksud
  media melalui memang menara mengapa menjelang menurut menurutnya mereka mesin meski meskipun
  minyak minggu misalnya misi mobil momen motif motor mulai mulanya mungkin museum musim musik nama
  namanya namun nanti narkoba naskah negara nelayan nilai nomor novel olahraga olimpiade operasi orang
  organisasi otoritas pabrik pada padahal pagi pajak paket paling panduan panen pantai para partai
  pasal pasalnya pasar pasien pasukan paten peristiwa per perang perjanjian perlu pernah pertama
  pertandingan perusahaan pesawat peta petang petugas pihak piala pilkada pilpres pemilu pintu planet
  pohon pokoknya polisi politik pondok pos posisi presiden prestasi produk produksi program proses
  proyek pukul pula pulau puncak pun pusat ramai rangkaian rapat rata ratusan razia reaksi rekan rekor resep
  rencana rencananya resmi revolusi ribuan ruang rumah rupiah saat saham saja salah sama sambil sampai
  samping sang sangat satu saya sayangnya seandainya sebab sebagai sebagaimana sebagian sebaliknya
  sebanyak sebelum sebelumnya sebenarnya sebuah secara sedang sedangkan sedikitnya segera sehingga sejak
  sejarah sejauh sejumlah sekadar sekalipun sekaligus sekarang seketika sekitar sekolah selain selama
  selanjutnya seluruh semakin semenjak semifinal semua semula sementara seni seorang sepanjang
  seperti sepeda seri serial seringkali serta sesuai sesudah setelah setiap setidaknya siang siapa
  siaran sidang sikap simak sistem situasi situs skema soal solusi sore spesies stasiun status stok studi
  subsidi suara suami suku sumber sungai surat susunan tabel tahap tahun takhta tanah tanggal tanpa
  target tarif tawaran teknik teknologi telah teman tembakan tempat tentang tentara tentu tepat
  terakhir terhadap terkait terlebih ternyata tersebut tetapi tiap tiba tidak tidaknya tiga tim timnas
  tinggi tindakan titik toko topan topik total tragedi tujuan tujuannya tugas tulisan turnamen tuturnya
  ujar ujarnya uang umat umumnya undang unit universitas upacara upaya utang untuk usai usaha usia usulan
  uji vaksin versi video virus wabah waktu walaupun wanita warga wilayah wisata wisatawan yaitu yakni
  yang zaman zona ormas umum nasional internasional merdeka kemerdekaan republik konstitusi undang
  final babak putaran grand putra dalih alquran quran injil alkitab islam kristen katolik hindu buddha
  konghucu muslim tuhan allah nabi natal idul fitri adha ramadan ramadhan lebaran imlek nyepi waisak
  paskah proklamasi pancasila bhinneka reformasi orde kesultanan kerajaan kekaisaran dinasti
  penghargaan nobel oscar grammy jurnal majalah koran harian tabloid televisi radio internet situs
  bulan matahari bintang utara selatan timur barat tengah tenggara facebook twitter instagram youtube
  google whatsapp tiktok android windows kisruh baca simak lihat tonton saksikan foto ilustrasi dok
  pendaftaran susu beras padi jagung kedelai emas perak perunggu medali kopi teh gula satelit roket
  hektar kilometer meter ton liter dolar euro yen yuan dollar persen tambahan halte tol bus truk
  taurat tionghoa jawa sunda batak minang minangkabau bugis dayak melayu betawi romawi sansekerta latin
  sanskerta quran hadis romawi yahudi arab portugis spanyol
  ejaan hubungan angkutan ensiklopedia pria perempuan laki
  wartawan karyawan ilmuwan pahlawan relawan wisatawan bangsawan sejarawan hartawan ilmiah
  lomba pameran konser tur ajang pentas sinetron episode musikal gelaran ruas kilang sawah sumur waduk
  juara jumat ronde set gim skor gol umrah calon bupati gubernur menteri kapolres wali ketua mantan
  wakil jubir penjabat kapten kolonel jenderal komandan direktur bundaran terminal simpang perempatan
  rsud puskesmas posko tps pemkot pemkab pemprov pemda polri tni tribun undian pasangan
  konsep contoh daerah bentuk pemerintah lahir teori acara empat agama ibukota periode kitab warna
  bahan catatan penyebab cerita unsur sungguh bidang seiring ilmu senyawa serangan keempat abad
  panjang simbol fungsi bilangan alat enam setahun tumbuhan manusia struktur satuan lambang suhu
  juru tradisi patung monumen kode energi akhir burung gelombang ciri kimia judul daftar komponen
  massa semasa gejala prinsip biola bukti penyakit inti pemenang sehari cabang kampanye pengaruh
  cairan semut otak tipe teks desain definisi telegraf ledakan gaya molekul industri tinggal gitar
  fisika rasa kamera faktor batas hewan pola belakangan garis karier peran ekspedisi tembok kakek
  ular objek karakteristik awan frasa mitos masakan telepon dukungan daun kaum komposisi potensi
  habitat tanaman tubuh etnis frekuensi puluhan kucing kajian ukuran letusan sel sifat longsor
  rancangan iklim reproduksi pendapat iklan karakter perangkat keadaan penguasa busana asam huruf
  balap kontes debut musyawarah elektron atom salat mazhab vitamin roti lampu rute kembali kayu
  tumbuh delapan pasca lawan julukan urutan hubungan material orbit sisi insiden sebesar usus
  budaya areal analisis seusai kompetisi kalimat alih ancaman ritual penerima sinar kertas rasio
  siklus gagasan karbohidrat kumpulan musuh monarki balapan daging sinyal arti prasasti filsafat
  arsitektur fenomena cakram nitrogen temuan rokok serat fosil baterai gandum penyu gangguan
  bapak mama papa abang kakak adik eyang mbah batubara mineral duet duo trio kuartet nino rohingya uighur kurdi tamil aborigin maori hutu tutsi pashtun hazara zulu inca toraja baduy badui tengger samin
  kecuali arah pandangan kriteria tiada lukisan tampil tambang peserta suasana resolusi tingkat
  makna laju makhluk isu setengah kelima aliran kelapa semikonduktor nasib lantai separuh sebelah
  tema harimau sebutan instruksi sasaran telur sebelas kritik samurai berat bantuan sisa tekanan
  koleksi logam penderita biji produsen lulus binatang parasit operator perilaku agen sembilan
  tanggapan sampel pulang uap sastra protein serangga karbon darah alur radikal ikatan sensus
  geometri jamur fiksi lubang sebaran pembuat gigi aksara nenek salinan kromosom partikel mayat
  linguistik biara tenaga pekan impor komputer bekerja cukup papan tsunami fokus genetika milik
  pasokan penghasil protes alternatif matematika tamu alam lari tangan rumput campuran tetap
  landasan militer pelarut instrumen lelaki selesai senang orangutan muncul benda angin hijau asing
  seluas gram khas kulit darurat syarat tuduhan cetak daya lulusan kentang senjata ajaran sepuluh
  hukuman tanda riset kawan gerak api bakteri mudah sosok hadir sepak sulit drama lebar ujung jiwa
  hujan derajat mamalia investor lapisan damai transaksi akar tropis tangga sapi luka pensiun
  pendukung bola standar pengguna umur atmosfer izin normal institusi atap rekaman penonton pendek
  dewasa area akses sekelompok vokal besi kudeta adat pakaian konsumen skala oposisi kartu puisi
  sadar besaran gabungan peranan elektronik seekor strategi hidrogen ketujuh kerangka pesan riwayat
  sudut wiracarita wujud forensik apapun wafat individu koloni pribumi sirkuit lemak basa bayi
  leluhur tarian letak praktik wadah kabel optik komik neutron proton helium asas materi kacang
  elemen aspek jangka pelindung konsol garam gelas diam nutrisi pikiran bawang wali sampeyan panjenengan
  kowe awak ente saudara pidato orkestra orkes syiah sunni kurdi yahudi muslim kristen katolik hindu buddha
  legislatif eksekutif yudikatif online distribusi jasa metodologi analisis mutu konsumsi
  moneter fiskal makro stabilitas hilir hulu migas meteorologi klimatologi geofisika vulkanologi mitigasi
  konservasi ekosistem hortikultura farmasi obat vaksin imunisasi medis klinis forensik siber promosi destinasi
  arsip literasi kurikulum vokasi advokasi litigasi pidana perdata retail prov kab kau engkau aku
  lumpur jasad jenazah mayat tubuh amarah emosi tangis isak raut senyum keringat napas pipi bibir rambut jantung otak
  tumpukan gundukan deretan barisan antrean ratapan teriakan tepuk sorak gelak tawa ingatan kenangan firasat mimpi
  atap dinding pagar tembok tiang lorong teras dapur kamar kasur lemari kursi meja piring gelas panci kompor tabung
  truk pikap becak bajaj angkot sepeda perahu sampan rakit tongkang ponsel telepon laptop kamera mikrofon
  sawah ladang kolam tambak sumur parit selokan tanggul bendung irigasi pematang semak ilalang bambu jerami pupuk bibit
  cabai bawang beras gabah kedelai jagung singkong ubi telur ayam kambing domba bebek itik lele udang rajungan
  lahar magma kabut asap debu petir guntur ombak pasang surut banjir longsor gempa likuefaksi
  gugatan vonis dakwaan tuntutan pleidoi putusan amar eksekusi sidang laporan aduan somasi surat berkas barang bukti
  gol assist tendangan umpan sundulan penalti tiket kursi panggung adegan syuting episode lirik nada irama
  senada terpisah walhasil nahas beruntung sontak lantas teranyar terkini terbaru konon maklum alkisah
  senyampang kendatipun lagipula tatkala sekonyong mendadak sekejap segenap seisi sepertiga jutaan miliaran belasan
  warganet netizen publik apes sial syukurlah barangkali golnya timnya spontan berbekal bermodal perihal ihwal menyoal
  mengenai terutama tercatat terpantau terlihat terhitung gara lantaran mengingat berdasar merujuk mengacu menilik
  melihat sepekan sebulan seminggu
  pagelaran pergelaran sendra sendratari sedunia
`);
