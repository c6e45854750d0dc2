/**
 * Indonesian news in rounds, each lot in the manner of two outlets and written before the rules were
 * looked at; only people and what they say are marked. Of the speakers were right when a lot was first
 * read, one after another: .942, .857, .900, .854, .912, .853, .964, .952. Read by `annotated-news.ts`.
 */
export const ROUNDS_ID = `
## detikNews | 2023-08-14 | id | Medan
Medan - Polisi menangkap komplotan pembobol rumah kosong di Medan Johor. Kasat Reskrim Polrestabes Medan Kompol [p Tagor Situmeang|Kasat Reskrim Polrestabes Medan] mengatakan ⟪~Tagor Situmeang§pelaku berjumlah empat orang⟫.
"⟦Tagor Situmeang§Dua pelaku kita beri tindakan tegas dan terukur karena melawan saat ditangkap⟧," kata [p Tagor=Tagor Situmeang] saat dimintai konfirmasi, Senin (14/8/2023).
[p Tagor=Tagor Situmeang] menjelaskan para pelaku sudah beraksi di 12 lokasi. "⟦Tagor Situmeang§Mereka menyasar rumah yang lampunya menyala pada siang hari⟧," ujarnya.

## detikNews | 2021-02-22 | id | Jakarta
Jakarta - Banjir merendam permukiman di Cipinang Melayu, Jakarta Timur. Ketinggian air mencapai 1,5 meter.
"⟦Sudan Arifin§Air mulai naik jam dua pagi, langsung cepat sekali⟧," kata Ketua RT 04 [p Sudan Arifin|Ketua RT 04] di lokasi, Senin (22/2/2021).
[p Sudan=Sudan Arifin] menyebut sekitar 200 warga mengungsi ke masjid. Warga, kata dia, masih membutuhkan selimut dan susu bayi.
"⟦Sudan Arifin§Yang paling mendesak itu susu dan popok⟧," ucap pria berusia 52 tahun itu.
Warga lain, [p Indah], mengaku ⟪~Indah§tak sempat menyelamatkan barang⟫. "⟦Indah§Yang penting anak-anak selamat dulu⟧," kata [p Indah].

## KOMPAS.com | 2019-11-05 | id | DENPASAR
DENPASAR, KOMPAS.com - Kepala Bidang Humas Polda Bali Kombes Pol [p I Wayan Suartika|Kepala Bidang Humas Polda Bali] membenarkan penangkapan dua warga negara Rusia di Kuta Utara.
"⟦I Wayan Suartika§Benar, keduanya sudah diamankan. Saat ini masih diperiksa penyidik Ditreskrimsus⟧," kata [p Suartika=I Wayan Suartika], saat dihubungi, Selasa (5/11/2019).
Menurut [p Suartika=I Wayan Suartika], ⟪~I Wayan Suartika§kedua pelaku memasang alat skimming di mesin ATM⟫.
"⟦I Wayan Suartika§Dari tangan mereka kami sita⟧," lanjut dia, "⟦I Wayan Suartika§satu unit laptop, empat telepon seluler, dan uang tunai Rp 40 juta.⟧"

## KOMPAS.com | 2022-01-18 | id | PADANG
PADANG, KOMPAS.com - Wali Kota Padang [p Hendri Sikumbang|Wali Kota Padang] meminta warga tidak panik menyusul gempa bermagnitudo 5,4 yang mengguncang Sumatera Barat, Selasa.
"⟦Hendri Sikumbang§Belum ada laporan kerusakan. Petugas BPBD sedang berkeliling⟧," ujar [p Hendri=Hendri Sikumbang] kepada wartawan di Balai Kota.
Sementara itu, Kepala Stasiun Geofisika Padang Panjang, [p Suaidi Chaniago|Kepala Stasiun Geofisika Padang Panjang], menyebutkan ⟪~Suaidi Chaniago§gempa tidak berpotensi tsunami⟫. "⟦Suaidi Chaniago§Pusat gempa di darat, kedalamannya 10 kilometer⟧," katanya.
[p Suaidi=Suaidi Chaniago] mengimbau warga menjauhi bangunan yang retak. "⟦Suaidi Chaniago§Gempa susulan masih mungkin terjadi⟧," imbuhnya.

## detikFinance | 2024-03-06 | id | Jakarta
Jakarta - Harga beras belum juga turun. Direktur Utama Perum Bulog [p Bayu Krisnamulya|Direktur Utama Perum Bulog] memastikan ⟪~Bayu Krisnamulya§stok cukup sampai Lebaran⟫.
"⟦Bayu Krisnamulya§Stok kita 1,2 juta ton. Jadi masyarakat tidak perlu khawatir⟧," kata [p Bayu=Bayu Krisnamulya] dalam rapat dengar pendapat dengan Komisi IV DPR, Rabu (6/3/2024).
Namun anggota Komisi IV DPR dari Fraksi PKS [p Slamet Riyadi Akbar|anggota Komisi IV DPR] meragukan klaim tersebut. "⟦Slamet Riyadi Akbar§Kalau stok cukup, kenapa harga di pasar Rp 18 ribu?⟧" tanya [p Slamet=Slamet Riyadi Akbar].
[p Bayu=Bayu Krisnamulya] menjawab, ⟪~Bayu Krisnamulya§panen raya mundur karena El Nino⟫. "⟦Bayu Krisnamulya§April sudah normal lagi⟧," jawabnya.

## detikSport | 2018-08-27 | id | Jakarta
Jakarta - Lifter [p Deni Maulana|Lifter] gagal mempersembahkan medali emas. Ia hanya mengangkat total angkatan 310 kg.
"⟦Deni Maulana§Saya minta maaf kepada masyarakat Indonesia⟧," ujar [p Deni=Deni Maulana] usai pertandingan di JIExpo Kemayoran, Senin (27/8/2018).
Pelatih kepala [p Dirdja Wihardja|Pelatih kepala] menilai ⟪~Dirdja Wihardja§anak asuhnya kurang istirahat⟫.
"⟦Dirdja Wihardja§Dia cedera lutut dua minggu lalu. Sebetulnya belum pulih seratus persen⟧," tutur [p Dirdja=Dirdja Wihardja].
"⟦Dirdja Wihardja§Tapi semangatnya luar biasa, kami tetap bangga⟧," sambungnya.

## KOMPAS.com | 2020-06-15 | id | JAYAPURA
JAYAPURA, KOMPAS.com - Juru Bicara Satgas Penanganan Covid-19 Papua, [p Silwanus Sumule|Juru Bicara Satgas Penanganan Covid-19 Papua], mengungkapkan, ⟪~Silwanus Sumule§jumlah pasien positif bertambah 36 orang⟫.
"⟦Silwanus Sumule§Kota Jayapura paling banyak, ada 29 kasus⟧," ungkap dia melalui keterangan video, Senin (15/6/2020) malam.
Direktur RSUD Jayapura, drg. [p Aloysius Giyai Wenda|Direktur RSUD Jayapura], menambahkan, ⟪~Aloysius Giyai Wenda§tempat tidur sudah penuh⟫. "⟦Aloysius Giyai Wenda§Kami terpaksa merawat pasien di tenda⟧," kata [p Aloysius=Aloysius Giyai Wenda].

## detikFood | 2022-09-10 | id | Jakarta
Jakarta - Warung soto milik [p Udin] di Pasar Santa selalu diserbu pembeli. Dalam sehari, pemilik warung [p Udin] bisa menjual 300 mangkuk.
"⟦Udin§Resepnya dari nenek, tidak pernah saya ubah⟧," kata [p Udin] kepada detikFood, Sabtu (10/9/2022).
Salah satu pelanggan, [p Bunga Citra Maharani], rela mengantre satu jam. "⟦Bunga Citra Maharani§Kuahnya bening tapi gurih banget⟧," ujar [p Bunga=Bunga Citra Maharani].
Perempuan 27 tahun itu datang dari Bekasi. "⟦Bunga Citra Maharani§Seminggu sekali pasti ke sini⟧," akunya.

## detikHot | 2017-05-03 | id | Jakarta
Jakarta - Aktris [p Raisa Amelia Putri|Aktris] akhirnya buka suara soal kabar keretakan rumah tangganya.
"⟦Raisa Amelia Putri§Doain aja ya yang terbaik⟧," ucap [p Raisa=Raisa Amelia Putri] saat ditemui di kawasan Tendean, Jakarta Selatan, Rabu (3/5/2017).
Disinggung soal gugatan cerai, pemain film 'Senja di Ujung Dermaga' itu hanya tersenyum. "⟦Raisa Amelia Putri§Tanya pengacara saja⟧," elaknya.
Kuasa hukum [p Raisa=Raisa Amelia Putri], [p Hotma Sitompul Raja|Kuasa hukum Raisa;Kuasa hukum], tak menampik kabar tersebut. "⟦Hotma Sitompul Raja§Ya, sudah didaftarkan kemarin⟧," ujar [p Hotma=Hotma Sitompul Raja].

## KOMPAS.com | 2014-07-22 | id | JAKARTA
JAKARTA, KOMPAS.com - Presiden [p Susilo Bambang Wibawanto|Presiden] ([p SBW=Susilo Bambang Wibawanto]) mengajak semua pihak menghormati hasil pemilu.
"⟦Susilo Bambang Wibawanto§Yang menang jangan jumawa, yang kalah berlapang dada⟧," kata [p SBW=Susilo Bambang Wibawanto] di Istana Negara, Jakarta, Selasa (22/7/2014).
[p SBW=Susilo Bambang Wibawanto] juga berterima kasih kepada TNI dan Polri. Menurut dia, ⟪~Susilo Bambang Wibawanto§pemilu berlangsung damai⟫. "⟦Susilo Bambang Wibawanto§Ini prestasi kita semua⟧," ujar Presiden.

## KOMPAS.com | 2016-10-12 | id | YOGYAKARTA
YOGYAKARTA, KOMPAS.com - Perajin batik [p Sumiyati] tidak menyangka karyanya dipakai tamu negara. Perempuan asal Imogiri itu mulai membatik sejak usia sembilan tahun.
"⟦Sumiyati§Saya belajar dari simbok. Dulu upahnya cuma lima rupiah⟧," tutur [p Sumiyati] ketika ditemui di rumahnya, Rabu (12/10/2016).
Kini, ia mempekerjakan 20 orang tetangganya. Salah seorang di antaranya, [p Partinah], sudah 15 tahun ikut [p Sumiyati].
"⟦Partinah§Orangnya sabar, kalau salah ya diajari lagi⟧," kata [p Partinah].

## detikNews | 2025-04-17 | id | Bandung
Bandung - Gubernur Jawa Barat [p Dadan Mulyana|Gubernur Jawa Barat] menutup tambang pasir di Subang. Penutupan dilakukan usai longsor menewaskan tiga pekerja.
"⟦Dadan Mulyana§Hari ini saya tutup. Titik⟧," tegas [p Dadan=Dadan Mulyana].
[p Dadan=Dadan Mulyana] lalu berdialog dengan pemilik tambang, Haji [p Encep]. "⟦Dadan Mulyana§Izinnya mana, Pak Haji?⟧" tanya [p Dadan=Dadan Mulyana]. "⟦Encep;Haji Encep§Masih diurus, Pak Gubernur⟧," jawab [p Encep].
"⟦Dadan Mulyana§Sudah berapa tahun?⟧" tanya Gubernur lagi. "⟦Encep;Haji Encep§Empat tahun⟧," jawabnya lirih.

## detikNews | 2020-12-09 | id | Makassar
Makassar - Calon Wali Kota Makassar nomor urut 1 [p Andi Baso Pangerang|Calon Wali Kota Makassar] mencoblos di TPS 05 Kelurahan Tamamaung. Dia datang bersama istri dan dua anaknya.
"⟦Andi Baso Pangerang§Alhamdulillah lancar. Protokol kesehatannya juga bagus⟧," kata [p Andi=Andi Baso Pangerang] usai mencoblos.
"⟦Andi Baso Pangerang§Kalau soal hasil⟧," lanjutnya, "⟦Andi Baso Pangerang§kita serahkan kepada Allah SWT.⟧"
Di tempat terpisah, rivalnya, [p Syamsul Rizal Daeng Ngalle], juga optimistis. "⟦Syamsul Rizal Daeng Ngalle§Insyaallah menang satu putaran⟧," ujar [p Syamsul=Syamsul Rizal Daeng Ngalle] singkat.

## KOMPAS.com | 2023-05-30 | id | SEMARANG
SEMARANG, KOMPAS.com - Majelis hakim Pengadilan Negeri Semarang menjatuhkan hukuman 12 tahun penjara kepada terdakwa [p Iwan Budi Prasojo|terdakwa]. Ketua majelis hakim [p Hakim Nasution|Ketua majelis hakim] menyatakan ⟪~Hakim Nasution§terdakwa terbukti bersalah⟫.
"⟦Hakim Nasution§Menjatuhkan pidana penjara selama 12 tahun dikurangi masa tahanan⟧," kata [p Hakim=Hakim Nasution] dalam amar putusannya, Selasa (30/5/2023).
Jaksa penuntut umum [p Nur Aini|Jaksa penuntut umum], SH, MH menyatakan ⟪~Nur Aini§pikir-pikir⟫. "⟦Nur Aini§Kami punya waktu tujuh hari, Yang Mulia⟧," ujarnya.
Adapun penasihat hukum terdakwa, [p Theodorus Yosep Parera Kelen|penasihat hukum terdakwa;penasihat hukum], langsung mengajukan banding. "⟦Theodorus Yosep Parera Kelen§Klien kami hanya disuruh⟧," kata [p Yosep=Theodorus Yosep Parera Kelen].

## detikInet | 2021-10-05 | id | Jakarta
Jakarta - CEO Facebook [p Mark Zuckerman|CEO Facebook] meminta maaf atas tumbangnya layanan WhatsApp dan Instagram selama enam jam.
"⟦Mark Zuckerman§Maaf atas gangguan hari ini. Saya tahu betapa Anda mengandalkan layanan kami⟧," tulis [p Zuckerman=Mark Zuckerman] di akun Facebook-nya, dikutip detikINET dari CNBC, Selasa (5/10/2021).
Pakar keamanan siber dari Vaksincom, [p Alfons Tanujaya Lie|Pakar keamanan siber], menilai ⟪~Alfons Tanujaya Lie§gangguan itu murni kesalahan konfigurasi⟫. "⟦Alfons Tanujaya Lie§Ini bukan serangan hacker⟧," cetus [p Alfons=Alfons Tanujaya Lie].

## KOMPAS.com | 2018-09-30 | id | PALU
PALU, KOMPAS.com - [p Rahmawati Lasimpala] (34) masih mencari dua anaknya di reruntuhan Perumnas Balaroa. Suaminya, [p Arman], ditemukan meninggal pada Sabtu pagi.
"⟦Rahmawati Lasimpala§Saya sedang di pasar. Rumah saya hilang ditelan lumpur⟧," kata [p Rahmawati=Rahmawati Lasimpala] sambil terisak.
Relawan PMI, [p Yohanis Tandiayu], yang mendampingi warga, menyebut ⟪~Yohanis Tandiayu§alat berat belum masuk⟫. "⟦Yohanis Tandiayu§Kami menggali pakai tangan⟧," ucapnya.
"⟦Rahmawati Lasimpala§Tolong, anak saya masih di bawah⟧," kata [p Rahmawati=Rahmawati Lasimpala] kepada petugas.

## KOMPAS.com | 2024-11-20 | id | JAKARTA
JAKARTA, KOMPAS.com - Peneliti Pusat Riset Iklim dan Atmosfer BRIN, Dr. [p Erma Yulianti Hadi|Peneliti Pusat Riset Iklim dan Atmosfer BRIN], menyampaikan bahwa ⟪~Erma Yulianti Hadi§badai tropis akan lebih sering terbentuk⟫.
"⟦Erma Yulianti Hadi§Suhu muka laut naik 1,2 derajat dibanding rata-rata 30 tahun⟧," papar [p Erma=Erma Yulianti Hadi], Rabu (20/11/2024).
"⟦Erma Yulianti Hadi§Kalau sistem peringatan dini tidak dibenahi, nelayan yang pertama jadi korban.⟧"
Pendapat serupa disampaikan Deputi Bidang Meteorologi BMKG, [p Guswanto Harjo|Deputi Bidang Meteorologi BMKG]. "⟦Guswanto Harjo§Kami sudah memasang 10 radar baru⟧," kata dia.

## detikNews | 2022-07-11 | id | Surabaya
Surabaya - Kapolsek Wonokromo Kompol [p Riki Donaire Tampubolon|Kapolsek Wonokromo] mengatakan ⟪~Riki Donaire Tampubolon§korban ditemukan pertama kali oleh tukang sampah⟫.
"⟦Riki Donaire Tampubolon§Saksi awalnya mencium bau tak sedap dari dalam kos⟧," jelasnya, Senin (11/7/2022).
Saksi, [p Slamet], menceritakan ⟪~Slamet§detik-detik penemuan itu⟫. "⟦Slamet§Saya kira bangkai tikus, ternyata kaki orang⟧," ujar tukang sampah itu.
Kapolsek menambahkan, ⟪~Riki Donaire Tampubolon§korban diperkirakan sudah tiga hari meninggal⟫. "⟦Riki Donaire Tampubolon§Kami tunggu hasil autopsi⟧," pungkasnya.

## Antara | 2021-07-19 | id | Kupang
Kupang (ANTARA) - Kepala Stasiun Meteorologi El Tari Kupang [p Agung Sudiono Abadi|Kepala Stasiun Meteorologi El Tari Kupang] mengimbau nelayan mewaspadai gelombang setinggi empat meter di Laut Sawu.
"⟦Agung Sudiono Abadi§Gelombang tinggi berpotensi terjadi hingga tiga hari ke depan⟧," kata [p Agung Sudiono Abadi] di Kupang, Senin.
Ia mengatakan ⟪~Agung Sudiono Abadi§kecepatan angin mencapai 25 knot⟫.
Menurut dia, ⟪~Agung Sudiono Abadi§kapal penyeberangan juga perlu waspada⟫.
"⟦Agung Sudiono Abadi§Kami sudah berkoordinasi dengan PT ASDP⟧," katanya menambahkan.
General Manager PT ASDP Cabang Kupang [p Cuthbert Unggul Benyamin|General Manager PT ASDP Cabang Kupang] mengatakan ⟪~Cuthbert Unggul Benyamin§tiga lintasan ditutup sementara⟫. "⟦Cuthbert Unggul Benyamin§Keselamatan penumpang adalah yang utama⟧," katanya.

## Antara | 2018-02-05 | id | Banda Aceh
Banda Aceh (ANTARA News) - Ketua Majelis Permusyawaratan Ulama Aceh Tgk [p Muslim Ibrahim Daud|Ketua Majelis Permusyawaratan Ulama Aceh] meminta masyarakat tidak terprovokasi.
"⟦Muslim Ibrahim Daud§Mari kita jaga kedamaian ini bersama-sama⟧," kata Tgk [p Muslim=Muslim Ibrahim Daud] di Banda Aceh, Senin.
Sementara itu, Kapolda Aceh Irjen Pol [p Rio Septianda Jamal|Kapolda Aceh] menyatakan ⟪~Rio Septianda Jamal§situasi aman terkendali⟫. "⟦Rio Septianda Jamal§Tidak ada pengerahan massa⟧," katanya.
Ditanya mengenai penyebar video tersebut, Kapolda mengatakan ⟪~Rio Septianda Jamal§penyidik masih mendalaminya⟫. "⟦Rio Septianda Jamal§Sabar, nanti akan kami sampaikan⟧," ujarnya.

## Tempo | 2013-06-11 | id | Jakarta
TEMPO.CO, Jakarta - Kepala Bagian Pemberitaan KPK [p Priharsa Nugroho|Kepala Bagian Pemberitaan KPK] mengatakan penyidik menyita empat mobil dari rumah tersangka. "⟦Priharsa Nugroho§Mobil itu diduga hasil pencucian uang⟧," kata [p Priharsa=Priharsa Nugroho] di kantornya, Selasa, 11 Juni 2013.
Menurut [p Priharsa=Priharsa Nugroho], penyidik juga menemukan sejumlah dokumen. "⟦Priharsa Nugroho§Isinya masih ditelaah.⟧"
Pengacara tersangka, [p Zainudin Paru Lubis|Pengacara tersangka;Pengacara], membantah. Mobil itu, kata dia, ⟪~Zainudin Paru Lubis§dibeli kliennya sebelum menjabat⟫. "⟦Zainudin Paru Lubis§Semua ada kuitansinya⟧," ujar [p Zainudin=Zainudin Paru Lubis].

## Tempo | 2016-03-01 | id | Jakarta
TEMPO.CO, Jakarta - Ekonom Universitas Gadjah Mada, [p Tony Prasetiantoko|Ekonom Universitas Gadjah Mada], memperkirakan ⟪~Tony Prasetiantoko§suku bunga acuan turun lagi⟫. "⟦Tony Prasetiantoko§Ruangnya masih ada karena inflasi rendah⟧," ucapnya saat dihubungi, Selasa, 1 Maret 2016.
Pendapat [p Tony=Tony Prasetiantoko] berbeda dengan ekonom Bank Permata, [p Josua Pardamean|ekonom Bank Permata]. [p Josua=Josua Pardamean] yakin ⟪~Josua Pardamean§bank sentral akan menahan suku bunga⟫. "⟦Josua Pardamean§The Fed bisa menaikkan bunga kapan saja⟧," kata dia.
Gubernur Bank Indonesia [p Agus Martadinata|Gubernur Bank Indonesia] belum mau berspekulasi. "⟦Agus Martadinata§Tunggu saja rapat dewan gubernur⟧," katanya.

## Antara | 2022-11-29 | id | Ambon
Ambon (ANTARA) - Seorang nelayan asal Desa Hila, [p La Ode Sahrun], ditemukan selamat setelah tiga hari hanyut di Laut Banda.
"⟦La Ode Sahrun§Saya hanya minum air hujan⟧," kata pria 38 tahun itu di RSUD dr M Haulussy, Selasa.
Kepala Kantor SAR Ambon [p Mustari Lawira|Kepala Kantor SAR Ambon], saat dikonfirmasi, menjelaskan ⟪~Mustari Lawira§korban ditemukan kapal kargo berbendera Panama⟫.
"⟦Mustari Lawira§Korban dalam kondisi lemas, tetapi sadar⟧," katanya.
Istri korban, [p Wa Ode Siti], mengaku ⟪~Wa Ode Siti§tidak putus berdoa⟫. "⟦Wa Ode Siti§Saya sudah ikhlas kalau memang ajalnya⟧," ujarnya lirih.

## Antara | 2024-08-02 | id | Paris
Paris (ANTARA) - Atlet panjat tebing [p Desak Ayu Widiani|Atlet panjat tebing] memastikan diri lolos ke semifinal nomor speed putri Olimpiade Paris 2024.
"⟦Desak Ayu Widiani§Puji Tuhan, saya bisa mengatasi rasa gugup⟧," kata atlet asal Buleleng, Bali, itu seusai lomba di Le Bourget, Jumat waktu setempat.
Pelatih tim panjat tebing Indonesia [p Hendra Basiran|Pelatih tim panjat tebing Indonesia] menyebut ⟪~Hendra Basiran§catatan waktu anak asuhnya masih bisa membaik⟫. "⟦Hendra Basiran§Start-nya agak terlambat tadi⟧," tutur [p Hendra=Hendra Basiran].
Sementara itu Chef de Mission Kontingen Indonesia [p Anindya Bakrie Rahman|Chef de Mission Kontingen Indonesia] menjanjikan bonus besar. "⟦Anindya Bakrie Rahman§Ada kejutan kalau emas⟧," kata [p Anin=Anindya Bakrie Rahman], sapaan akrabnya.

## Tempo | 2011-10-20 | id | Jakarta
TEMPO Interaktif, Jakarta - Juru bicara Kepresidenan [p Julian Aldrin Pasaribu|Juru bicara Kepresidenan] menyangkal adanya perpecahan koalisi. "⟦Julian Aldrin Pasaribu§Presiden tidak pernah mengancam siapa pun⟧," ujar dia.
Namun seorang politikus senior partai koalisi menyatakan sebaliknya. "⟦seorang politikus senior partai koalisi§SBY marah besar malam itu⟧," kata politikus itu kepada Tempo.
Wakil Sekretaris Jenderal Partai Golkar [p Nurul Arifin Siregar|Wakil Sekretaris Jenderal Partai Golkar] mengatakan partainya tetap setia. "⟦Nurul Arifin Siregar§Enggak ada cerita keluar koalisi⟧," kata mantan artis itu.

## Antara | 2019-04-18 | id | Manado
Manado (ANTARA) - Ketua KPU Sulawesi Utara [p Ardiles Mewoh Tumbelaka|Ketua KPU Sulawesi Utara] di Manado, Kamis, mengatakan ⟪~Ardiles Mewoh Tumbelaka§pemungutan suara ulang digelar di lima TPS⟫.
"⟦Ardiles Mewoh Tumbelaka§Rekomendasi Bawaslu kami terima pagi ini⟧," katanya didampingi Komisioner [p Yessy Momongan].
Lebih lanjut dikatakannya, logistik akan dikirim besok. "⟦Ardiles Mewoh Tumbelaka§Surat suara sudah ada di gudang⟧," katanya.
Sebelumnya, anggota Bawaslu Sulut, [p Supriyadi Pangellu|anggota Bawaslu Sulut], menemukan pemilih ganda. "⟦Supriyadi Pangellu§Ada tujuh orang mencoblos dua kali⟧," kata [p Supriyadi=Supriyadi Pangellu].

## Tempo | 2023-09-14 | id | Batam
TEMPO.CO, Batam - Ketua Kerabat Masyarakat Adat Tempatan Rempang, [p Gerisman Ahmadi|Ketua Kerabat Masyarakat Adat Tempatan Rempang;Ketua Kerabat Masyarakat Adat Tempatan], menolak relokasi. "⟦Gerisman Ahmadi§Kampung kami sudah ada sejak 1834⟧," kata dia kepada Tempo, Kamis, 14 September 2023.
[p Gerisman=Gerisman Ahmadi] menuturkan ⟪~Gerisman Ahmadi§warga tidak pernah diajak bicara⟫. "⟦Gerisman Ahmadi§Tahu-tahu ada patok⟧," katanya.
Adapun Kepala BP Batam [p Muhammad Rudianto|Kepala BP Batam] menjamin ganti rugi layak. "⟦Muhammad Rudianto§Rumah tipe 45, tanah 500 meter⟧," ujar [p Rudianto=Muhammad Rudianto] dalam keterangan tertulis.

## Antara | 2015-12-21 | id | Kendari
Kendari (ANTARA News) - Direktur RSUD Bahteramas dr. [p Nur Yusuf Kadir|Direktur RSUD Bahteramas], Sp.A., mengatakan pasien demam berdarah meningkat dua kali lipat.
"⟦Nur Yusuf Kadir§Sampai hari ini ada 47 pasien yang dirawat⟧," ujar dr [p Nur=Nur Yusuf Kadir], Senin.
Salah satu orang tua pasien, [p Hasni], menyayangkan minimnya kamar. "⟦Hasni§Anak saya dirawat di lorong⟧," keluhnya.
Menanggapi keluhan itu, dr [p Nur=Nur Yusuf Kadir] mengakui kapasitas terbatas. "⟦Nur Yusuf Kadir§Kami mohon pengertiannya⟧," katanya.

## Tempo | 2020-04-27 | id | Bandung
TEMPO.CO, Bandung - Gubernur Jawa Barat [p Rahmat Kamaludin|Gubernur Jawa Barat] atau [p RK=Rahmat Kamaludin] mengatakan ⟪~Rahmat Kamaludin§bantuan sosial dibagikan mulai besok⟫. "⟦Rahmat Kamaludin§Nilainya Rp 500 ribu per keluarga⟧," kata [p RK=Rahmat Kamaludin] di Gedung Sate, Senin, 27 April 2020.
[p RK=Rahmat Kamaludin] menyebut ada sembilan pintu bantuan. "⟦Rahmat Kamaludin§Yang sudah dapat dari pintu satu tidak boleh dapat dari pintu lain⟧," katanya.
Ketua RW 11 Cicadas, [p Entis Sutisna|Ketua RW 11 Cicadas;Ketua RW 11], bingung mendata warganya. "⟦Entis Sutisna§Formulirnya ganti terus⟧," ujar [p Entis=Entis Sutisna].

## Antara | 2017-09-08 | id | Jakarta
Jakarta (ANTARA News) - Duta Besar Uni Eropa untuk Indonesia [p Vincent Guérin-Duval|Duta Besar Uni Eropa untuk Indonesia] menyampaikan keprihatinan atas krisis Rohingya.
"⟦Vincent Guérin-Duval§Kami mendukung upaya diplomasi Indonesia⟧," ujar [p Guérin-Duval=Vincent Guérin-Duval].
Menteri Luar Negeri [p Retno Mardiyani|Menteri Luar Negeri] yang baru kembali dari Naypyidaw dan Dhaka mengatakan ⟪~Retno Mardiyani§bantuan akan dikirim pekan depan⟫.
"⟦Retno Mardiyani§Amanah dari masyarakat Indonesia sudah saya sampaikan⟧," kata Menlu [p Retno=Retno Mardiyani].

## Tempo | 2008-05-06 | id | Surabaya
TEMPO Interaktif, Surabaya - Ratusan petani tebu menduduki pabrik gula di Sidoarjo. Koordinator aksi, [p Arum Sabil Wahyudi|Koordinator aksi], mendesak harga dasar dinaikkan. "⟦Arum Sabil Wahyudi§Rp 5.100 per kilo tidak menutup ongkos⟧," ujarnya berapi-api.
Administratur pabrik, Ir. [p Djoko Santosa Wijaya|Administratur pabrik;Administratur], berjanji meneruskan aspirasi itu ke direksi. "⟦Djoko Santosa Wijaya§Saya ini cuma karyawan⟧," ujarnya di hadapan massa. "⟦Djoko Santosa Wijaya§Yang memutuskan Jakarta.⟧"
Mendengar jawaban itu, massa berteriak. "⟦massa;?§Bohong!⟧" teriak mereka.

## Antara | 2023-06-02 | id | Jayapura
Jayapura (ANTARA) - Juru bicara TPNPB [p Sebby Sambom Kogoya|Juru bicara TPNPB] menyatakan pilot Susi Air [p Philip Mehrtens Brown|pilot Susi Air] dalam keadaan sehat.
"⟦Philip Mehrtens Brown§Saya diberi makan dan minum⟧," kata [p Philip=Philip Mehrtens Brown] dalam rekaman video yang diterima di Jayapura, Jumat.
Kapolda Papua Irjen Pol [p Mathius Fakhiri Rumaropen|Kapolda Papua] mengatakan ⟪~Mathius Fakhiri Rumaropen§negosiasi masih dikedepankan⟫. "⟦Mathius Fakhiri Rumaropen§Kami minta tokoh gereja membantu⟧," kata jenderal bintang dua itu.

## Tempo | 2019-08-21 | id | Manokwari
TEMPO.CO, Manokwari - Wakil Gubernur Papua Barat [p Mohamad Lakotani Iba|Wakil Gubernur Papua Barat] menemui massa di Jalan Yos Sudarso. Ia meminta mereka pulang. "⟦Mohamad Lakotani Iba§Pesan kalian sudah kami dengar⟧," kata [p Lakotani=Mohamad Lakotani Iba].
Seorang mahasiswa, [p Yan Warinussy Mandacan], merebut pengeras suara. "⟦Yan Warinussy Mandacan§Kami bukan monyet!⟧" teriak dia. [p Lakotani=Mohamad Lakotani Iba] mengangguk. "⟦Mohamad Lakotani Iba§Tidak ada yang bilang begitu, Nak⟧," ucapnya.

## Antara | 2025-03-10 | id | Pontianak
Pontianak (ANTARA) - Peneliti orang utan dari Universitas Tanjungpura [p Tuti Kanisia Apui|Peneliti orang utan dari Universitas Tanjungpura;Peneliti orang utan] menemukan 12 sarang baru di Lanskap Sungai Putri.
"⟦Tuti Kanisia Apui§Sarang kelas A artinya baru dibuat satu hingga dua hari⟧," kata [p Tuti=Tuti Kanisia Apui].
Ia menjelaskan, ⟪~Tuti Kanisia Apui§populasi di kawasan itu diperkirakan 900 individu⟫.
"⟦Tuti Kanisia Apui§Kanal-kanal yang digali perusahaan mengancam gambutnya. Begitu kering, tinggal tunggu api⟧," demikian [p Tuti Kanisia Apui].

## Tempo | 2022-02-10 | id | Purworejo
TEMPO.CO, Purworejo - Warga Desa Wadas, [p Siswanto Kadir], mengisahkan ketegangan saat polisi masuk. "⟦Siswanto Kadir§Anak-anak sampai tidak berani tidur di rumah⟧," tutur dia.
Direktur LBH Yogyakarta [p Yogi Zul Fadhli Akmal|Direktur LBH Yogyakarta] mencatat 64 orang ditangkap. "⟦Yogi Zul Fadhli Akmal§Sebagian masih di bawah umur⟧," kata [p Yogi=Yogi Zul Fadhli Akmal].
Kapolda Jawa Tengah Inspektur Jenderal [p Ahmad Luthfianto|Kapolda Jawa Tengah] mengatakan mereka hanya diamankan, bukan ditangkap. "⟦Ahmad Luthfianto§Sudah kami pulangkan semua⟧," kata [p Luthfianto=Ahmad Luthfianto].

## Tribunnews | 2024-01-22 | id | JAKARTA
TRIBUNNEWS.COM, JAKARTA - Wakil Ketua Tim Pemenangan Nasional, [p Andika Wiratama Perkasa|Wakil Ketua Tim Pemenangan Nasional], menanggapi santai hasil survei terbaru yang menempatkan jagoannya di urutan ketiga.
"⟦Andika Wiratama Perkasa§Survei itu kan potret sesaat. Masih ada tiga minggu⟧," kata [p Andika=Andika Wiratama Perkasa] saat ditemui awak media di Media Center, Menteng, Jakarta Pusat, Senin (22/1/2024).
Mantan Panglima itu menyebut timnya punya hitungan sendiri.
"⟦Andika Wiratama Perkasa§Angka internal kami lebih baik. Tapi tidak untuk dibuka⟧," imbuh [p Andika=Andika Wiratama Perkasa] sambil tersenyum.
Terpisah, peneliti senior Lembaga Survei Suara Nusantara [p Burhan Mukhtadi|peneliti senior Lembaga Survei Suara Nusantara] menegaskan ⟪~Burhan Mukhtadi§metodologinya bisa diuji⟫.
"⟦Burhan Mukhtadi§Silakan datang ke kantor, datanya kami buka⟧," ujar dosen UIN Jakarta itu kepada Tribunnews.

## Tribun Medan | 2022-03-14 | id | MEDAN
TRIBUN-MEDAN.COM, MEDAN - Warga Jalan Karya Wisata digegerkan penemuan mayat perempuan di parit, Minggu (13/3/2022) pagi.
Penemu mayat, [p Boru Sinaga], mulanya hendak membuang sampah. "⟦Boru Sinaga§Kukira boneka, rupanya orang⟧," katanya.
Kepling setempat, [p Jansen Hutapea|Kepling setempat;Kepling], langsung menghubungi polisi. "⟦Jansen Hutapea§Bukan warga sini. Saya tak kenal wajahnya⟧," ucap [p Jansen=Jansen Hutapea].
Kapolsek Delitua AKP [p Zulkifli Harahap|Kapolsek Delitua] ketika dikonfirmasi membenarkan penemuan tersebut. "⟦Zulkifli Harahap§Benar, Lae. Jenazah sudah kita bawa ke RS Bhayangkara⟧," ujar mantan Kanit Reskrim Polsek Medan Baru ini.
Disinggung soal dugaan pembunuhan, [p Zulkifli=Zulkifli Harahap] enggan berandai-andai. "⟦Zulkifli Harahap§Tunggu hasil visum, ya⟧," pungkasnya.

## JPNN | 2019-07-02 | id | JAKARTA
jpnn.com, JAKARTA - Ketua DPP PDIP [p Andreas Hugo Pareira Lema|Ketua DPP PDIP] meyakini Ketua Umum [p Megawati Sukarnowati|Ketua Umum] kembali terpilih secara aklamasi dalam kongres di Bali.
"⟦Andreas Hugo Pareira Lema§Semua DPC dan DPD sudah menyampaikan aspirasinya⟧," ungkap [p Andreas=Andreas Hugo Pareira Lema] kepada JPNN.com, Selasa (2/7).
Menurut legislator asal NTT itu, ⟪~Andreas Hugo Pareira Lema§belum ada kader yang menyamai ketokohan Mega⟫.
"⟦Andreas Hugo Pareira Lema§Bahwa nanti ada regenerasi, itu hak prerogatif ketua umum⟧," tutur dia.
Pengamat politik dari Universitas Al Azhar Indonesia [p Ujang Komarudin Hasan|Pengamat politik dari Universitas Al Azhar Indonesia;Pengamat politik] punya pandangan lain. "⟦Ujang Komarudin Hasan§PDIP tanpa Mega itu seperti mobil tanpa sopir⟧," kata [p Ujang=Ujang Komarudin Hasan].

## Tribun Jateng | 2023-08-29 | id | DEMAK
TRIBUNJATENG.COM, DEMAK - Petani bawang merah di Desa Pasir, Kecamatan Mijen, [p Sukiman], hanya bisa pasrah melihat harga yang terjun bebas.
"⟦Sukiman§Biasanya Rp 20 ribu, sekarang tinggal Rp 8 ribu⟧," keluhnya saat ditemui tribunjateng.com di sawahnya, Selasa (29/8/2023).
Bapak tiga anak ini mengaku ⟪~Sukiman§merugi belasan juta rupiah⟫.
"⟦Sukiman§Buat bayar obat saja kurang⟧," tuturnya.
Hal senada disampaikan [p Kusmiyati], petani lainnya. Perempuan paruh baya itu bahkan terpaksa menggadaikan sepeda motor. "⟦Kusmiyati§Mau bagaimana lagi, Mas. Utang di bank tetap jalan⟧," ujarnya dengan mata berkaca-kaca.
Kepala Dinas Pertanian dan Pangan Kabupaten Demak, [p Agus Herawan|Kepala Dinas Pertanian dan Pangan Kabupaten Demak], berdalih ⟪~Agus Herawan§harga mengikuti mekanisme pasar⟫. "⟦Agus Herawan§Kami sudah usulkan serapan oleh Bulog⟧," jelasnya.

## Tribun Timur | 2021-10-30 | id | MAKASSAR
TRIBUN-TIMUR.COM, MAKASSAR - Pelatih PSM Makassar, [p Milomir Seslija Petrovic|Pelatih PSM Makassar], kecewa timnya ditahan imbang Persik Kediri.
"⟦Milomir Seslija Petrovic§Kami menciptakan tujuh peluang, tetapi tidak ada gol⟧," kata [p Milo=Milomir Seslija Petrovic], sapaan akrabnya, dalam jumpa pers usai laga.
Pelatih asal Bosnia itu menyoroti penyelesaian akhir anak asuhnya.
"⟦Milomir Seslija Petrovic§Striker harus lebih tenang di depan gawang⟧," kata dia.
Bek PSM, [p Zulkifli Syukur Daeng Tata|Bek PSM;Bek], sependapat dengan sang pelatih. "⟦Zulkifli Syukur Daeng Tata§Kita buru-buru semua tadi⟧," akunya.
Sementara pelatih Persik, [p Javier Roca Fuentes|pelatih Persik;pelatih], puas membawa pulang satu poin. "⟦Javier Roca Fuentes§Main di sini tidak pernah mudah⟧," ucap eks pemain Persija tersebut.

## JPNN | 2021-05-25 | id | JAKARTA
jpnn.com, JAKARTA - Polisi menetapkan selebgram [p Adelia Putri Salma|selebgram] sebagai tersangka penipuan arisan daring. Kasubdit Siber Ditreskrimsus Polda Metro Jaya AKBP [p Dhany Aryanda Kusuma|Kasubdit Siber Ditreskrimsus Polda Metro Jaya] mengatakan ⟪~Dhany Aryanda Kusuma§kerugian korban mencapai Rp 4 miliar⟫.
"⟦Dhany Aryanda Kusuma§Yang bersangkutan menjanjikan keuntungan 30 persen dalam sebulan⟧," kata perwira menengah Polri itu.
Salah satu korban, [p Fitri Anggraini], sudah menyetor Rp 120 juta. "⟦Fitri Anggraini§Awalnya lancar, jadi saya percaya⟧," kata ibu rumah tangga asal Depok, Jawa Barat itu.
[p Adelia=Adelia Putri Salma] sendiri membantah menipu. "⟦Adelia Putri Salma§Saya juga korban, uangnya dibawa kabur member⟧," kilahnya di hadapan penyidik.

## Tribun Bali | 2020-01-08 | id | GIANYAR
TRIBUN-BALI.COM, GIANYAR - Bendesa Adat Ubud, [p Tjokorda Raka Kerthyasa Putra|Bendesa Adat Ubud], mempersilakan wisatawan menonton prosesi pelebon asal berpakaian sopan.
"⟦Tjokorda Raka Kerthyasa Putra§Jangan pakai bikini ke pura, itu saja⟧," ujar [p? Cok Ibah=*], sapaannya.
Ketua panitia, [p I Wayan Diana Sastra|Ketua panitia], menambahkan, ⟪~I Wayan Diana Sastra§jalan utama ditutup mulai pukul 10.00 Wita⟫. "⟦I Wayan Diana Sastra§Pecalang yang kami turunkan 200 orang⟧," ungkapnya.
Wisatawan asal Belanda, [p Femke van der Meulen|Wisatawan], mengaku terpukau. "⟦Femke van der Meulen§Menaranya tinggi sekali, saya sampai menangis⟧," katanya dalam bahasa Inggris.

## JPNN | 2016-11-04 | id | JAKARTA
jpnn.com, JAKARTA - Ribuan peserta aksi masih bertahan di depan Istana hingga Jumat (4/11) malam. Wakil Presiden [p Yusuf Kalla Mappanganro|Wakil Presiden] akhirnya menemui perwakilan ulama.
"⟦Yusuf Kalla Mappanganro§Kita sepakat dalam dua minggu kasusnya selesai⟧," ujar [p JK=Yusuf Kalla Mappanganro] usai pertemuan.
Salah seorang perwakilan, KH [p Bachtiar Natsiruddin], menyampaikan kesepakatan itu kepada massa dari atas mobil komando. "⟦Bachtiar Natsiruddin§Pak JK sudah berjanji. Kita pegang janjinya!⟧" serunya disambut takbir.
Namun, seorang orator lain meminta massa menginap. "⟦?;seorang orator lain;orator§Jangan pulang sebelum ditangkap!⟧" teriaknya.
Kapolri Jenderal [p Tito Karnawirya|Kapolri], yang mendampingi Wapres, mengimbau massa pulang. "⟦Tito Karnawirya§Batasnya pukul enam sore⟧," tegas jenderal asal Palembang, Sumatera Selatan itu.

## Tribun Jabar | 2025-06-18 | id | BANDUNG
TRIBUNJABAR.ID, BANDUNG - Peternak ayam petelur asal Ciamis, H. [p Yoyo Suparyo], curhat soal harga pakan di depan Menteri Pertanian [p Amran Sulaimana|Menteri Pertanian].
"⟦Yoyo Suparyo§Pak, jagung Rp 6.500 sekilo, telur cuma Rp 22 ribu⟧," kata Haji [p Yoyo=Yoyo Suparyo].
Mendengar itu, [p Amran=Amran Sulaimana] langsung menelepon anak buahnya. "⟦Amran Sulaimana§Kirim jagung ke Ciamis, besok harus sampai!⟧" perintahnya.
"⟦Yoyo Suparyo§Alhamdulillah, nuhun Pak Menteri⟧," sahut [p Yoyo=Yoyo Suparyo].

## Tribun Lampung | 2018-12-24 | id | KALIANDA
TRIBUNLAMPUNG.CO.ID, KALIANDA - [p Ipung] (42) selamat dari terjangan tsunami karena memanjat pohon kelapa. Nelayan Pulau Sebesi itu kehilangan perahunya.
"⟦Ipung§Ombaknya dua kali, yang kedua lebih tinggi⟧," cerita [p Ipung] di posko pengungsian, Senin (24/12).
Istrinya, [p Marhamah], sedang berada di rumah orang tuanya saat kejadian. "⟦Marhamah§Saya cuma bisa nangis waktu dengar kabar⟧," timpal sang istri.
Plt Bupati Lampung Selatan [p Nanang Ermawan|Plt Bupati Lampung Selatan], yang meninjau lokasi, menjanjikan bantuan perahu. "⟦Nanang Ermawan§Datanya sedang dihitung⟧," katanya.

## JPNN | 2023-05-09 | id | PHNOM PENH
jpnn.com, PHNOM PENH - Manajer Timnas U-22 Indonesia Kombes [p Sumardji Hadikusuma|Manajer Timnas U-22 Indonesia] tidak mau anak asuhnya jemawa setelah melumat Kamboja.
"⟦Sumardji Hadikusuma§Yang penting menang dulu⟧," ujar [p Sumardji=Sumardji Hadikusuma].
Pelatih [p Indra Syafriadi|Pelatih] sudah menyiapkan strategi untuk semifinal. "⟦Indra Syafriadi§Vietnam itu disiplin, kami harus sabar⟧," kata juru taktik asal Sumatera Barat itu.
Gelandang [p Marselino Ferdian Tuapattinaya|Gelandang] yang mencetak dua gol merendah. "⟦Marselino Ferdian Tuapattinaya§Ini berkat kerja keras tim⟧," katanya.

## Tribun Manado | 2017-02-20 | id | MANADO
TRIBUNMANADO.CO.ID, MANADO - Harga cabai rawit di Pasar Bersehati tembus Rp 150 ribu per kilogram. [p Meilany], penjual nasi kuning, terpaksa mengurangi rica.
"⟦Meilany§Pelanggan protes, torang mo bilang apa⟧," kata [p Meilany], Senin (20/2/2017).
Pedagang cabai, Om [p Welly], menyebut pasokan dari Gorontalo tersendat. "⟦Welly§Hujan terus di sana⟧," ujarnya.
Kadis Perindag Sulut [p Jenny Karouw Wowor|Kadis Perindag Sulut] berjanji operasi pasar. "⟦Jenny Karouw Wowor§Minggu depan sudah jalan⟧," ujar dia, seraya meminta warga tidak panik.

## JPNN | 2014-09-17 | id | JAKARTA
JAKARTA - Tim Transisi Jokowi-JK membahas arsitektur kabinet. Deputi Tim Transisi [p Hasto Kristianto|Deputi Tim Transisi] mengatakan ⟪~Hasto Kristianto§jumlah kementerian tetap 34⟫.
"⟦Hasto Kristianto§18 dari profesional, 16 dari partai⟧," ujarnya di Rumah Transisi, Rabu (17/9).
"⟦Hasto Kristianto§Postur kabinetnya ramping atau tidak⟧," sambungnya, "⟦Hasto Kristianto§itu soal efektivitas, bukan jumlah.⟧"
Politikus PKS [p Fahri Hamzani|Politikus PKS] mengkritik. "⟦Fahri Hamzani§Katanya ramping, kok sama gemuknya⟧," sindir dia.

## Tribun Kaltim | 2022-10-11 | id | BALIKPAPAN
TRIBUNKALTIM.CO, BALIKPAPAN - Jembatan darurat di Kelurahan Kariangau ambruk. Ketua RT 12, [p Hadi Sumitro|Ketua RT 12], mengatakan kejadiannya pukul 05.30 Wita.
"⟦Hadi Sumitro§Untung belum ada anak sekolah lewat⟧," ucapnya.
Seorang sopir truk yang enggan menyebut nama membantah kendaraannya kelebihan muatan. "⟦Seorang sopir truk;sopir truk§Muatan saya cuma delapan ton⟧," kata sopir itu.
Kadis PU Balikpapan, [p Rafiuddin Salim|Kadis PU Balikpapan], menyatakan akan memeriksa. "⟦Rafiuddin Salim§Batas muatannya lima ton⟧," tegas [p Rafiuddin=Rafiuddin Salim].

## Tribun Sumsel | 2015-09-15 | id | PALEMBANG
TRIBUNSUMSEL.COM, PALEMBANG - Kabut asap membuat jadwal penerbangan kacau. "⟦Reni Oktarina§Saya harusnya terbang jam tujuh, sekarang sudah jam dua⟧," keluh [p Reni Oktarina], calon penumpang tujuan Jakarta.
Humas Bandara SMB II, [p Ahmad Sariyadi|Humas Bandara SMB II], minta maaf. "⟦Ahmad Sariyadi§Jarak pandang cuma 300 meter⟧," katanya.
Sementara itu Gubernur Sumsel [p Alex Nurdin Zainal|Gubernur Sumsel] mengklaim titik api berkurang. "⟦Alex Nurdin Zainal§Kemarin 40, hari ini tinggal 12⟧," klaimnya.

## CNN Indonesia | 2022-02-24 | id | Jakarta
Jakarta, CNN Indonesia -- Presiden Ukraina [p Volodymyr Zelenchuk|Presiden Ukraina] mengumumkan darurat militer di seluruh negeri.
"⟦Volodymyr Zelenchuk§Kami bekerja. Tentara bekerja. Seluruh sektor pertahanan bekerja⟧," kata [p Zelenchuk=Volodymyr Zelenchuk] dalam pidato yang disiarkan televisi, Kamis (24/2), seperti dikutip AFP.
Beberapa jam sebelumnya, Presiden Rusia [p Vladimir Puganov|Presiden Rusia] memerintahkan operasi militer khusus. "⟦Vladimir Puganov§Siapa pun yang mencoba menghalangi akan menerima akibat yang belum pernah mereka alami⟧," ujar [p Puganov=Vladimir Puganov].
Sementara itu, Sekretaris Jenderal PBB [p Antonio Guterreira|Sekretaris Jenderal PBB] meminta Rusia menarik pasukannya. "⟦Antonio Guterreira§Presiden Puganov, atas nama kemanusiaan, bawa pulang pasukan Anda⟧," ucapnya di New York.
Duta Besar RI untuk Ukraina [p Ghafur Akbarsyah|Duta Besar RI untuk Ukraina] memastikan ⟪~Ghafur Akbarsyah§138 WNI dalam keadaan aman⟫. "⟦Ghafur Akbarsyah§Semua sudah berkumpul di KBRI⟧," katanya saat dihubungi CNNIndonesia.com.

## Liputan6 | 2020-03-02 | id | Jakarta
Liputan6.com, Jakarta - Presiden [p Joko Widagdo|Presiden] atau [p Jokowi=Joko Widagdo] mengumumkan dua warga Depok positif terinfeksi virus Corona.
"⟦Joko Widagdo§Begitu ada informasi, tim langsung menelusuri⟧," kata [p Jokowi=Joko Widagdo] di Istana Merdeka, Jakarta, Senin (2/3/2020).
Menteri Kesehatan [p Terawan Agung Putro|Menteri Kesehatan] yang turut mendampingi mengatakan ⟪~Terawan Agung Putro§keduanya dirawat di RSPI Sulianti Saroso⟫. Kondisi keduanya, lanjut dia, ⟪~Terawan Agung Putro§stabil⟫.
"⟦Terawan Agung Putro§Mereka sadar penuh, hanya batuk sedikit⟧," ujar mantan Kepala RSPAD Gatot Soebroto itu.
Pasien 1 yang meminta namanya tidak disebut menceritakan perasaannya lewat pesan singkat. "⟦?;Pasien 1;Pasien§Saya kaget tahu dari televisi⟧," tulisnya.

## CNN Indonesia | 2019-10-20 | id | Jakarta
Jakarta, CNN Indonesia -- Ketua Umum Gerindra [p Prabawa Subiakto|Ketua Umum Gerindra] mengaku diminta memperkuat kabinet di bidang pertahanan.
"⟦Prabawa Subiakto§Saya akan bekerja sekeras mungkin⟧," kata dia usai bertemu Presiden di Istana, Senin (21/10).
[p Prabawa=Prabawa Subiakto] datang bersama Waketum Gerindra [p Edhi Prabowanto|Waketum Gerindra]. Ditanya soal jatah menteri, [p Edhi=Edhi Prabowanto] tertawa. "⟦Edhi Prabowanto§Tanya Pak Ketum saja⟧," jawabnya singkat.
Wakil Ketua Umum PAN [p Bara Hasibuan Lubis|Wakil Ketua Umum PAN] menilai langkah itu mengecewakan pemilih. Menurut [p Bara=Bara Hasibuan Lubis], ⟪~Bara Hasibuan Lubis§demokrasi butuh oposisi⟫.
"⟦Bara Hasibuan Lubis§Kalau semua masuk, siapa yang mengawasi?⟧" kata dia.

## Liputan6 | 2016-08-18 | id | Rio de Janeiro
Liputan6.com, Rio de Janeiro - Ganda campuran [p Tontowi Ahmadi|Ganda campuran] dan [p Liliyana Natsari] merebut emas bertepatan dengan HUT kemerdekaan.
"⟦Liliyana Natsari§Ini kado buat Indonesia⟧," ujar [p Liliyana=Liliyana Natsari] usai pertandingan di Riocentro Pavilion 4.
[p Tontowi=Tontowi Ahmadi] tak bisa menahan air mata. "⟦Tontowi Ahmadi§Anak saya lahir, lalu saya juara. Apa lagi yang kurang?⟧" ucapnya.
Pelatih ganda campuran [p Richard Mainassy|Pelatih ganda campuran] menyebut kuncinya adalah ketenangan. "⟦Richard Mainassy§Butet itu jenderalnya di lapangan⟧," kata pelatih asal Ternate tersebut.

## CNN Indonesia | 2023-01-17 | id | Jakarta
Jakarta, CNN Indonesia -- Jaksa penuntut umum menuntut terdakwa [p Ricky Rizaldy|terdakwa] delapan tahun penjara dalam kasus pembunuhan berencana.
"⟦?;jaksa;Jaksa penuntut umum§Menuntut supaya majelis hakim menyatakan terdakwa terbukti bersalah⟧," kata jaksa saat membacakan tuntutan di PN Jakarta Selatan, Senin (16/1).
Penasihat hukum terdakwa, [p Erman Umarsyah|Penasihat hukum terdakwa;Penasihat hukum], menyatakan akan mengajukan pleidoi. "⟦Erman Umarsyah§Mohon waktu satu minggu, Yang Mulia⟧," ujarnya.
Hakim ketua [p Wahyu Iman Sentosa|Hakim ketua] mengabulkan. "⟦Wahyu Iman Sentosa§Baik, sidang ditunda Selasa depan⟧," kata [p Wahyu=Wahyu Iman Sentosa] sambil mengetuk palu.
Ditemui seusai sidang, ibunda korban, [p Rosti Simorangkir], menangis. "⟦Rosti Simorangkir§Nyawa anak saya cuma dihargai delapan tahun⟧," katanya.

## Liputan6 | 2018-08-06 | id | Lombok Utara
Liputan6.com, Lombok Utara - Kepala Pusat Data Informasi dan Humas BNPB [p Sutopo Purwo Nugraha|Kepala Pusat Data Informasi dan Humas BNPB] melaporkan korban meninggal akibat gempa bertambah menjadi 98 orang.
"⟦Sutopo Purwo Nugraha§Korban paling banyak di Kabupaten Lombok Utara⟧," kata [p Sutopo=Sutopo Purwo Nugraha] dalam konferensi pers di Graha BNPB, Jakarta Timur, Senin (6/8/2018).
[p Baiq Nurhasanah], warga Desa Tanjung, masih ingat guncangan malam itu. "⟦Baiq Nurhasanah§Saya lari sambil gendong anak, sandal pun tidak pakai⟧," katanya.
"⟦Baiq Nurhasanah§Rumah sudah rata, Mas. Tidak ada yang tersisa.⟧"
Turis asal Inggris, [p Phil Weston-Clarke|Turis asal Inggris;Turis], terjebak di Gili Trawangan. "⟦Phil Weston-Clarke§Orang berebut naik kapal⟧," ujar pria 41 tahun itu kepada BBC.

## CNN Indonesia | 2015-07-28 | id | Jakarta
Jakarta, CNN Indonesia -- Pemerintah merevisi aturan Jaminan Hari Tua setelah diprotes buruh. Menteri Ketenagakerjaan [p Hanif Dhakirin|Menteri Ketenagakerjaan] menyebut revisi rampung pekan ini.
"⟦Hanif Dhakirin§Pekerja yang kena PHK bisa mencairkan sebulan kemudian⟧," katanya.
Presiden KSPI [p Said Iqbali|Presiden KSPI] masih curiga. Ia mengancam turun ke jalan bila revisi tak kunjung terbit. "⟦Said Iqbali§Kami sudah kenyang janji⟧," tegasnya.
Direktur Utama BPJS Ketenagakerjaan [p Elvyn G. Masassyah|Direktur Utama BPJS Ketenagakerjaan] enggan disalahkan. "⟦Elvyn G. Masassyah§Kami ini operator, bukan regulator⟧," ujar [p Elvyn=Elvyn G. Masassyah].

## Liputan6 | 2021-11-05 | id | Jakarta
Liputan6.com, Jakarta - Kabar duka menyelimuti dunia hiburan. Artis [p Vanesha Adzanra|Artis] dan suaminya, [p Febri Andriansyah], tewas dalam kecelakaan di Tol Nganjuk.
Kabar itu dibenarkan ayah [p Vanesha=Vanesha Adzanra], [p Doddy Sudrajat Wiguna]. "⟦Doddy Sudrajat Wiguna§Saya dapat telepon dari polisi jam satu siang⟧," kata [p Doddy=Doddy Sudrajat Wiguna] saat dihubungi awak media, Kamis (4/11/2021).
Kabid Humas Polda Jatim Kombes Pol [p Gatot Repli Handaka|Kabid Humas Polda Jatim] menjelaskan sopir diduga mengantuk. "⟦Gatot Repli Handaka§Kendaraan menabrak beton pembatas sebelah kiri⟧," terangnya.
Sahabat [p Vanesha=Vanesha Adzanra], [p Maria Vania Loekito], tak kuasa menahan tangis. "⟦Maria Vania Loekito§Seminggu lalu masih bercanda sama aku⟧," ungkap [p Maria=Maria Vania Loekito].

## CNN Indonesia | 2017-12-20 | id | Jakarta
Jakarta, CNN Indonesia -- Bank Indonesia melarang bitcoin sebagai alat pembayaran. Kepala Departemen Kebijakan Sistem Pembayaran BI, [p Eni V. Panggabean|Kepala Departemen Kebijakan Sistem Pembayaran BI], mengatakan ⟪~Eni V. Panggabean§risikonya sangat tinggi⟫.
"⟦Eni V. Panggabean§Tidak ada administrator resminya, tidak ada underlying asset-nya⟧," ujar [p Eni=Eni V. Panggabean].
Namun CEO Bitcoin Indonesia [p Oscar Darmawangsa|CEO Bitcoin Indonesia] menganggap larangan itu hanya untuk transaksi. "⟦Oscar Darmawangsa§Kalau jual beli sebagai komoditas, boleh⟧," kata [p Oscar=Oscar Darmawangsa].
BI sendiri, melalui siaran pers, menegaskan sikapnya. "⟦BI;Bank Indonesia§Pemilikan virtual currency sangat berisiko dan sarat spekulasi⟧," tulis BI.

## Liputan6 | 2024-06-27 | id | Jakarta
Liputan6.com, Jakarta - Kepala BSSN Letjen TNI (Purn) [p Hinsa Siburiano|Kepala BSSN] mengakui data di Pusat Data Nasional Sementara tidak memiliki cadangan.
"⟦Hinsa Siburiano§Kita melihat secara umum, mohon maaf Pak Ketua, permasalahan utama adalah tata kelola⟧," kata [p Hinsa=Hinsa Siburiano] dalam rapat di DPR, Kamis.
Ketua Komisi I DPR [p Meutya Hafizah|Ketua Komisi I DPR] langsung memotong. "⟦Meutya Hafizah§Kalau tidak ada backup, itu bukan tata kelola, itu kebodohan⟧," tegas politikus Partai Golkar itu.
"⟦Hinsa Siburiano§Siap, Bu⟧," jawab [p Hinsa=Hinsa Siburiano].
Menkominfo [p Budi Arief Setiawan|Menkominfo] yang duduk di sebelahnya berjanji semua kementerian wajib punya cadangan. "⟦Budi Arief Setiawan§Keputusannya saya teken hari ini⟧," ujar dia.

## CNN Indonesia | 2021-03-30 | id | Makassar
Makassar, CNN Indonesia -- Pastor Paroki Katedral Makassar, Pastor [p Wilhelmus Tulaka|Pastor Paroki Katedral Makassar;Pastor], menceritakan detik-detik bom meledak di gerbang gereja.
"⟦Wilhelmus Tulaka§Umat yang misa pertama pulang, umat misa berikutnya masuk⟧," tutur dia, Minggu (28/3).
Petugas keamanan gereja, [p Kosmas Balili], sempat menahan pelaku. Akibatnya, [p Kosmas=Kosmas Balili] menderita luka bakar.
"⟦Wilhelmus Tulaka§Dia pahlawan kami⟧," kata [p Wilhelmus=Wilhelmus Tulaka].
Uskup Agung Makassar [p John Liku Adadu|Uskup Agung Makassar] mengajak umat tidak membalas. "⟦John Liku Adadu§Kekerasan tidak dilawan dengan kekerasan⟧," pesannya.
Ketua MUI Sulsel, AGH [p Sanusi Bacorana|Ketua MUI Sulsel], mengutuk keras. "⟦Sanusi Bacorana§Tidak ada agama yang mengajarkan itu⟧," ujar ulama kharismatik tersebut.

## Liputan6 | 2022-04-13 | id | Jakarta
Liputan6.com, Jakarta - Astronom amatir [p Marufin Sudibya|Astronom amatir] menjelaskan benda bercahaya yang melintas di langit Lampung kemungkinan besar sampah antariksa.
"⟦Marufin Sudibya§Itu sisa roket Long March 5B milik China⟧," katanya.
Peneliti Pusat Riset Antariksa BRIN, [p Andi Pangeran Manurung|Peneliti Pusat Riset Antariksa BRIN], membenarkan. Ia menghitung puing jatuh di Samudra Hindia. "⟦Andi Pangeran Manurung§Jadi warga tidak perlu cemas⟧," kata [p Andi=Andi Pangeran Manurung].
Namun warga Tulang Bawang, [p Wayan Sudiarsa|warga Tulang Bawang;warga], mengaku mendengar dentuman. "⟦Wayan Sudiarsa§Kaca rumah bergetar⟧," ujar petani karet itu.

## Republika | 2012-09-20 | id | JAKARTA
REPUBLIKA.CO.ID, JAKARTA -- Pasangan Joko-Basuki unggul dalam hitung cepat putaran kedua pilkada DKI. Peneliti Lembaga Survei Cakrawala [p Sunarto Ciptoharjo|Peneliti Lembaga Survei Cakrawala] mengatakan ⟪~Sunarto Ciptoharjo§selisihnya mencapai tujuh persen⟫.
"⟦Sunarto Ciptoharjo§Angkanya sudah stabil, tidak akan berubah banyak⟧," kata [p Sunarto=Sunarto Ciptoharjo] di Jakarta, Kamis (20/9).
Ketua tim sukses lawan, [p Nachrowi Ramlan|Ketua tim sukses lawan;Ketua tim sukses], belum mau mengakui kekalahan. "⟦Nachrowi Ramlan§Kita tunggu hasil resmi KPU⟧," kata [p Nachrowi=Nachrowi Ramlan].

## Merdeka.com | 2018-03-12 | id | -
Merdeka.com - Dirlantas Polda Metro Jaya Kombes [p Halim Pagarra Tola|Dirlantas Polda Metro Jaya] menyebut penerapan ganjil genap di Tol Bekasi berjalan lancar.
"⟦Halim Pagarra Tola§Kecepatan rata-rata naik dari 25 menjadi 40 kilometer per jam⟧," kata [p Halim=Halim Pagarra Tola] di Gerbang Tol Bekasi Barat, Senin (12/3).
Salah seorang pengendara, [p Widi] (29), justru kesal. Dia terpaksa memutar jauh lewat Kalimalang. "⟦Widi§Telat satu jam, potong gaji deh⟧," keluhnya.
Kepala BPTJ [p Bambang Prihartanto|Kepala BPTJ] meminta masyarakat bersabar. "⟦Bambang Prihartanto§Namanya juga uji coba⟧," kata [p Bambang=Bambang Prihartanto].

## Republika | 2021-08-09 | id | YOGYAKARTA
REPUBLIKA.CO.ID, YOGYAKARTA -- Sekretaris Daerah DIY [p Kadarmanta Baskara Aji Putra|Sekretaris Daerah DIY] mengungkapkan ⟪~Kadarmanta Baskara Aji Putra§tingkat keterisian tempat tidur mulai turun⟫.
"⟦Kadarmanta Baskara Aji Putra§Sekarang 60 persen. Bulan lalu sempat di atas 90 persen⟧," kata [p Aji=Kadarmanta Baskara Aji Putra] di Kompleks Kepatihan, Senin (9/8).
Menurut [p Aji=Kadarmanta Baskara Aji Putra], ⟪~Kadarmanta Baskara Aji Putra§tenaga kesehatan bisa sedikit bernapas⟫. Namun, kata dia, ⟪~Kadarmanta Baskara Aji Putra§vaksinasi harus dikebut⟫.
Ketua Ikatan Dokter Indonesia (IDI) DIY, dr. [p Joko Murdiyanto Hadi|Ketua Ikatan Dokter Indonesia (IDI) DIY;Ketua Ikatan Dokter Indonesia], Sp.An., mengingatkan ⟪~Joko Murdiyanto Hadi§kasus bisa melonjak lagi⟫. "⟦Joko Murdiyanto Hadi§Jangan euforia dulu⟧," pesannya.

## Okezone | 2020-09-08 | id | SUKABUMI
SUKABUMI - Banjir bandang menerjang Kecamatan Cicurug. Camat Cicurug, [p Ading Ismaili|Camat Cicurug], menuturkan ⟪~Ading Ismaili§dua warganya hanyut⟫.
"⟦Ading Ismaili§Yang satu anak-anak, yang satu lagi ibu-ibu⟧," tutur [p Ading=Ading Ismaili] saat dihubungi MNC Portal, Senin malam.
Tim SAR gabungan masih menyisir Sungai Citarik. Danpos SAR Sukabumi, [p Aulia Solihanto|Danpos SAR Sukabumi], menyatakan pencarian dilanjutkan besok pagi. "⟦Aulia Solihanto§Kami turunkan tiga perahu karet⟧," jelas [p Aulia=Aulia Solihanto].
[p Neng Rosita], warga Kampung Cibuntu, belum bertemu suaminya. "⟦Neng Rosita§Terakhir telepon jam lima, katanya air naik⟧," ucap perempuan 33 tahun itu sambil menyeka air mata.

## Suara.com | 2023-11-07 | id | -
Suara.com - Majelis Kehormatan MK memberhentikan [p Anwar Usmani] dari jabatan ketua. Putusan dibacakan Ketua MKMK [p Jimly Asshidqi|Ketua MKMK].
"⟦Jimly Asshidqi§Hakim terlapor terbukti melakukan pelanggaran berat⟧," kata [p Jimly=Jimly Asshidqi] saat membacakan amar putusan, Selasa (7/11/2023).
[p Anwar=Anwar Usmani] mengaku difitnah. "⟦Anwar Usmani§Ini fitnah yang amat keji⟧," kata adik ipar Presiden tersebut dalam jumpa pers keesokan harinya.
Pelapor, [p Denny Indriyana Saleh|Pelapor], puas sekaligus kecewa. "⟦Denny Indriyana Saleh§Putusannya bagus, tapi pasalnya tetap berlaku⟧," ujar [p Denny=Denny Indriyana Saleh] melalui pesan WhatsApp dari Melbourne.

## Republika | 2015-09-12 | id | MAKKAH
REPUBLIKA.CO.ID, MAKKAH -- Kepala Daerah Kerja Makkah [p Arsyad Hidayatullah Noer|Kepala Daerah Kerja Makkah] memastikan sejumlah jamaah Indonesia menjadi korban jatuhnya crane di Masjidil Haram.
"⟦Arsyad Hidayatullah Noer§Data sementara, dua wafat dan 31 luka-luka⟧," kata [p Arsyad=Arsyad Hidayatullah Noer] kepada Media Center Haji, Sabtu (12/9).
Jamaah asal Lubuk Basung, [p Zulfitri Zaini], selamat karena sedang mengambil air zamzam. "⟦Zulfitri Zaini§Suaranya seperti bom⟧," katanya.
"⟦Zulfitri Zaini§Orang berlarian ke segala arah. Saya cuma bisa takbir⟧," ujar pensiunan guru itu.

## Merdeka.com | 2024-02-20 | id | -
Merdeka.com - Harga telur ayam di Pasar Senen naik menjadi Rp 31.000 per kilogram. "⟦Yanti§Naiknya dari minggu lalu, pelan-pelan⟧," kata [p Yanti], penjual telur, kepada merdeka.com, Selasa (20/2).
Pembeli pun mengurangi belanjaan. [p Tuti Alawiyah], pemilik katering, biasanya membeli lima peti. "⟦Tuti Alawiyah§Sekarang tiga saja, telurnya saya potong jadi empat⟧," kelakarnya.
Ketua Koperasi Peternak Layer Nasional, [p Suwardi Kendal|Ketua Koperasi Peternak Layer Nasional], menyalahkan harga jagung. "⟦Suwardi Kendal§Jagung Rp 8.500, gimana enggak naik⟧," kata dia.

## Okezone | 2019-07-28 | id | JAKARTA
JAKARTA - Ganda putra [p Mohammad Ahsanul] dan [p Hendra Setiadi] mengalahkan juniornya di final Japan Open. Pelatih ganda putra, [p Herry Iman Pierngadi|Pelatih ganda putra], bingung harus senang atau sedih.
"⟦Herry Iman Pierngadi§Dua-duanya anak saya. Ya senang saja⟧," kata [p Herry IP=Herry Iman Pierngadi], sapaan akrabnya.
[p Hendra=Hendra Setiadi] merendah. "⟦Hendra Setiadi§Mereka cuma kurang sabar⟧," ujarnya.
"⟦Mohammad Ahsanul§Kami ini sudah tua, lutut sudah bunyi⟧," timpal [p Ahsanul=Mohammad Ahsanul] seraya tertawa.

## Suara.com | 2022-05-12 | id | -
Suara.com - Sekda Kota Depok [p Supian Suriadi|Sekda Kota Depok] mengklarifikasi kabar pemotongan honor guru. "⟦Supian Suriadi§Tidak ada pemotongan, yang ada keterlambatan⟧," klarifikasinya.
Namun Bu [p Ratna], bukan nama sebenarnya, menunjukkan slip gajinya. "⟦Ratna§Tiga bulan cuma Rp 300 ribu⟧," kata guru SD honorer itu.
Koordinator P2G, [p Satriwan Salim Nasution|Koordinator P2G], mendesak wali kota turun tangan. "⟦Satriwan Salim Nasution§Jangan sembunyi di balik Sekda⟧," sergahnya.
Wali Kota Depok [p Idris Abdulshomad|Wali Kota Depok] belum bisa dimintai komentar.

## Republika | 2017-05-24 | id | JAKARTA
REPUBLIKA.CO.ID, JAKARTA -- Ledakan bom mengguncang Terminal Kampung Melayu, Rabu (24/5) malam. Saksi mata, [p Damsik], sedang menunggu angkot.
"⟦Damsik§Bunyi pertama saya kira ban pecah. Lima menit kemudian meledak lagi⟧," ujarnya.
Kapolres Metro Jakarta Timur Kombes [p Andry Wibawa|Kapolres Metro Jakarta Timur] menyatakan tiga polisi gugur. "⟦Andry Wibawa§Mereka sedang mengawal pawai obor⟧," katanya lirih.
Kadiv Humas Polri Irjen [p Setyo Wasista|Kadiv Humas Polri] menyebut ada dua pelaku. "⟦Setyo Wasista§Keduanya tewas di tempat⟧," tambah [p Setyo=Setyo Wasista].

## Merdeka.com | 2013-05-15 | id | -
Merdeka.com - Komedian [p Eko Patriana|Komedian] yang kini duduk di Komisi VIII DPR mengaku sering ditertawakan koleganya saat rapat.
"⟦Eko Patriana§Baru buka mulut saja sudah pada ketawa⟧," kata politikus PAN itu di Gedung DPR, Rabu (15/5).
Menurut ayah dua anak itu, ⟪~Eko Patriana§menjadi wakil rakyat lebih sulit daripada melawak⟫. "⟦Eko Patriana§Di sini penontonnya tidak bayar⟧," ujarnya berseloroh.
Rekannya sesama artis, [p Rieke Dyah Pitaloka Sari], sepakat. "⟦Rieke Dyah Pitaloka Sari§Tapi Mas [p Eko=Eko Patriana] itu rajin, lho⟧," kata pemeran Oneng dalam sinetron Bajaj Bajuri ini.

## Okezone | 2025-01-30 | id | BANDUNG
BANDUNG - Peneliti Observatorium Bosscha [p Yatny Yulianti Sukma|Peneliti Observatorium Bosscha] mengatakan ⟪~Yatny Yulianti Sukma§asteroid 2024 YR4 berpeluang kecil menabrak bumi⟫.
"⟦Yatny Yulianti Sukma§Peluangnya 1,2 persen, itu pun pada 2032⟧," jelas [p Yatny=Yatny Yulianti Sukma].
Ditanya apakah warga perlu khawatir, ia tersenyum. "⟦Yatny Yulianti Sukma§Lebih baik khawatirkan cicilan⟧," selorohnya.
Kepala Pusat Riset Antariksa, [p Emanuel Sungging Mumpuni|Kepala Pusat Riset Antariksa], menambahkan bahwa ⟪~Emanuel Sungging Mumpuni§orbitnya akan terus diperbarui⟫. "⟦Emanuel Sungging Mumpuni§Teleskop di Timau nanti bisa ikut memantau⟧," kata dia.

## Kompas | 2009-12-08 | id | JAKARTA
JAKARTA, KOMPAS — Panitia Khusus Hak Angket Bank Century memanggil mantan Gubernur Bank Indonesia [p Burhanuddin Abdillah|mantan Gubernur Bank Indonesia]. Rapat berlangsung alot sejak pagi.
”⟦Burhanuddin Abdillah§Saya tidak ikut mengambil keputusan. Waktu itu saya sudah di tahanan⟧,” kata [p Burhanuddin=Burhanuddin Abdillah], Selasa (8/12).
Jawaban itu tidak memuaskan anggota pansus, [p Maruarar Siraitan]. ”⟦Maruarar Siraitan§Bapak kan yang membuat aturannya⟧,” katanya.
[p Burhanuddin=Burhanuddin Abdillah] terdiam beberapa saat sebelum menjawab. ”⟦Burhanuddin Abdillah§Aturan dibuat untuk keadaan biasa⟧,” ujarnya.
Ketua Pansus [p Idrus Marhadi|Ketua Pansus] lalu menengahi. ”⟦Idrus Marhadi§Silakan dilanjutkan sesudah makan siang⟧,” kata [p Idrus=Idrus Marhadi].

## Kompas | 2014-04-21 | id | MALANG
MALANG, KOMPAS — Di usia 74 tahun, Mbah [p Karimun] masih menari topeng setiap malam Senin Legi. Cucunya, [p Tri Handoyono], mengiringi dengan kendang.
”⟦Karimun§Kalau tidak menari badan saya malah sakit⟧,” tutur [p Karimun] di Padepokan Asmorobangun, Senin (21/4).
[p Handoyono=Tri Handoyono] sempat ingin merantau ke Surabaya. Namun, pesan sang kakek membuatnya bertahan. ”⟦Tri Handoyono§Kata Mbah, topeng ini jangan sampai ikut dikubur⟧,” kenangnya.
Pemerintah Kabupaten Malang berjanji membantu. ”⟦Made Arya Wedanthara§Tahun depan kami anggarkan Rp 50 juta⟧,” kata Kepala Dinas Kebudayaan dan Pariwisata Kabupaten Malang [p Made Arya Wedanthara|Kepala Dinas Kebudayaan dan Pariwisata Kabupaten Malang].

## detikJateng | 2022-06-16 | id | Solo
Solo - Wali Kota Solo [p Gibran Rakabumi|Wali Kota Solo] menegur juru parkir yang menarik tarif Rp 20 ribu di Pasar Gede.
"⟦Gibran Rakabumi§Kembalikan uangnya⟧," kata [p Gibran=Gibran Rakabumi] kepada juru parkir bernama [p Wagimin] itu.
[p Wagimin] mengaku khilaf. "⟦Wagimin§Nggih, Mas Wali, kulo nyuwun pangapunten⟧," ujarnya.
Korban, [p Yosef Heriyanto], yang videonya viral, tak menyangka laporannya ditanggapi. "⟦Yosef Heriyanto§Saya cuma curhat di Twitter⟧," ungkap warga Klaten tersebut.
Disinggung soal sanksi, putra sulung Presiden itu menyerahkan kepada Dinas Perhubungan. "⟦Gibran Rakabumi§Biar Pak [p Hari=Hari Prihatin] yang urus⟧," ucapnya.
Kepala Dishub Solo [p Hari Prihatin|Kepala Dishub Solo] memastikan izin [p Wagimin] dicabut. "⟦Hari Prihatin§Mulai hari ini tidak boleh parkir di situ lagi⟧," katanya.

## Kompas | 2017-08-30 | id | WAMENA
WAMENA, KOMPAS — Sudah tiga pekan guru tidak datang ke SD Inpres Yalimo. Orangtua murid, [p Markus Walilo|Orangtua murid], terpaksa mengajar sendiri. ”⟦Markus Walilo§Saya cuma tamat SMP, tapi anak-anak harus bisa baca⟧,” ujarnya.
Bupati Yalimo [p Lakius Peyoni|Bupati Yalimo] mengakui pengawasan lemah. Jarak ke distrik, lanjutnya, ⟪~Lakius Peyoni§bisa dua hari jalan kaki⟫. ”⟦Lakius Peyoni§Pesawat perintis cuma seminggu sekali⟧,” katanya.
Pengamat pendidikan dari Universitas Cenderawasih, [p Hendrik Sawaki|Pengamat pendidikan dari Universitas Cenderawasih;Pengamat pendidikan], menyarankan ⟪~Hendrik Sawaki§guru direkrut dari anak kampung sendiri⟫. ”⟦Hendrik Sawaki§Mereka tidak akan lari⟧,” kata dia.

## detikSumut | 2023-10-02 | id | Medan
Medan - Pria berinisial [p RS] (38) ditangkap karena membobol rumah tetangganya. Kanit Reskrim Polsek Percut Sei Tuan Iptu [p Japri Simamora|Kanit Reskrim Polsek Percut Sei Tuan] mengatakan ⟪~Japri Simamora§pelaku masuk lewat plafon⟫.
"⟦Japri Simamora§Dia ini sudah hafal jam korban pergi kerja⟧," kata [p Japri=Japri Simamora], Senin (2/10/2023).
Kepada polisi, [p RS] mengaku uangnya dipakai bermain slot. "⟦RS§Kalah terus, Pak, makanya nekat⟧," kata [p RS].
Korban, [p Erlina br Ginting], tak menyangka pelakunya tetangga sendiri. "⟦Erlina br Ginting§Tiap hari tegur sapa, rupanya dia yang makan⟧," kata [p Erlina=Erlina br Ginting].

## detikBali | 2024-05-20 | id | Badung
Badung - CEO Tesla [p Elon Muskat|CEO Tesla] meresmikan layanan internet satelit di Puskesmas Pembantu Sumerta Klod. Menteri Kesehatan [p Budi Gunadi Sadikun|Menteri Kesehatan] mendampinginya.
"⟦Budi Gunadi Sadikun§Dari 10 ribu puskesmas, dua ribu belum punya internet⟧," kata [p Budi=Budi Gunadi Sadikun], Minggu (19/5).
[p Elon=Elon Muskat] berjanji harganya terjangkau. "⟦Elon Muskat§Internet bisa menyelamatkan nyawa⟧," ujarnya dalam bahasa Inggris.
Kepala puskesmas, dr. [p Ni Made Dwi Agustini|Kepala puskesmas], semula mengira itu lelucon. "⟦Ni Made Dwi Agustini§Saya pikir siapa yang mau datang, ternyata betulan⟧," ungkapnya sambil tertawa.

## Kompas | 2005-01-10 | id | MEULABOH
MEULABOH, KOMPAS — Dua pekan setelah tsunami, Pasar Bina Usaha mulai bergeliat. [p Cut Nyak Aisyah] menggelar sayur di atas terpal. ”⟦Cut Nyak Aisyah§Modalnya pinjam dari tentara⟧,” ujarnya.
Tentara yang dimaksud adalah Kapten [p Suryana Wijaya], komandan kompi dari Bandung. ”⟦Suryana Wijaya§Hanya seratus ribu, jangan dibesar-besarkan⟧,” katanya tersipu.
Bupati Aceh Barat [p Nasruddin Lamno|Bupati Aceh Barat], yang kehilangan istri dan empat anaknya, setiap pagi berkeliling pasar. ”⟦Nasruddin Lamno§Kalau saya di rumah, saya ingat mereka⟧,” katanya pelan.

## detikJatim | 2021-12-05 | id | Lumajang
Lumajang - Jumlah korban erupsi Semeru bertambah menjadi 14 orang. "⟦Indah Amperawiti§Sembilan sudah teridentifikasi⟧," ujar Wakil Bupati Lumajang [p Indah Amperawiti|Wakil Bupati Lumajang], Minggu (5/12/2021).
Penambang pasir, [p Salim Bachri], selamat karena berlindung di kabin truk. Ia melihat tiga temannya tertimbun. "⟦Salim Bachri§Gelap, panas, saya cuma bisa istigfar⟧," katanya dengan suara bergetar.
"⟦Salim Bachri§Teman saya melambaikan tangan, saya tidak bisa apa-apa.⟧"
Kepala PVMBG [p Andiani Widodo|Kepala PVMBG] meminta warga menjauhi aliran Besuk Kobokan. Menurutnya, ⟪~Andiani Widodo§guguran masih bisa terjadi⟫. "⟦Andiani Widodo§Radius lima kilometer harus kosong⟧," tegas dia.

## Kompas.id | 2020-11-16 | id | JAKARTA
JAKARTA, KOMPAS — Epidemiolog dari Griffith University, [p Dicky Budimanto|Epidemiolog dari Griffith University;Epidemiolog], menilai denda Rp 50 juta bagi penyelenggara kerumunan di Petamburan tidak menimbulkan efek jera.
”⟦Dicky Budimanto§Kerumunan itu berpotensi menjadi superspreader⟧,” kata [p Dicky=Dicky Budimanto] ketika dihubungi dari Jakarta, Senin (16/11/2020).
Kepala Satpol PP DKI Jakarta [p Arifin Siregar|Kepala Satpol PP DKI Jakarta] menyatakan denda sudah sesuai aturan. ”⟦Arifin Siregar§Itu denda tertinggi yang diatur dalam pergub⟧,” ucap [p Arifin=Arifin Siregar]. Ia menambahkan, ⟪~Arifin Siregar§denda sudah dibayar tunai⟫.
Juru bicara penyelenggara, [p Munarman Haris|Juru bicara penyelenggara], mengatakan, ”⟦Munarman Haris§Kami taat hukum, makanya kami bayar.⟧”

## detikOto | 2025-03-28 | id | Cirebon
Cirebon - Pemudik bermotor, [p Dedeh] (41), memilih berangkat malam hari. Bersama suami dan anaknya yang masih balita, ia menempuh perjalanan dari Tangerang ke Tegal.
"⟦Dedeh§Kalau siang kasihan anak, panas⟧," kata [p Dedeh] di Pos Pam Losari, Jumat (28/3/2025).
Suaminya, [p Karto], mengaku sudah tiga kali istirahat. "⟦Karto§Istri saya yang bawel suruh berhenti terus⟧," kelakarnya disambut cubitan sang istri.
Kapolresta Cirebon Kombes [p Sumarnaya|Kapolresta Cirebon] mengimbau pemudik motor tidak memaksakan diri. "⟦Sumarnaya§Dua jam sekali wajib istirahat⟧," pesan dia.

## Antara | 2023-01-17 | id | Palangka Raya
Palangka Raya (ANTARA) - Kepala Dinas Kehutanan Kalimantan Tengah [p Agustan Saining|Kepala Dinas Kehutanan Kalimantan Tengah] mengatakan ⟪~Agustan Saining§luas kebakaran lahan menurun dibanding tahun lalu⟫.
"⟦Agustan Saining§Penurunannya hampir 40 persen⟧," kata [p Agustan=Agustan Saining] di Palangka Raya, Selasa.
Ia menyebut patroli terpadu menjadi kuncinya. "⟦Agustan Saining§Begitu ada asap, tim langsung bergerak⟧," ujarnya.
Manajer Walhi Kalteng [p Bayu Herinata Tupang|Manajer Walhi Kalteng] meragukan data tersebut. "⟦Bayu Herinata Tupang§Curah hujannya memang tinggi, bukan karena patroli⟧," katanya.

## CNN Indonesia | 2020-10-08 | id | Jakarta
Jakarta, CNN Indonesia -- Polisi menangkap 561 orang dalam unjuk rasa menolak Omnibus Law di Jakarta. Kabid Humas Polda Metro Jaya Kombes [p Yusri Yunardi|Kabid Humas Polda Metro Jaya] mengatakan ⟪~Yusri Yunardi§sebagian besar masih pelajar⟫.
"⟦Yusri Yunardi§Mereka mengaku diajak lewat media sosial⟧," kata [p Yusri=Yusri Yunardi] kepada wartawan, Kamis (8/10).
Orang tua salah satu pelajar, [p Nurlaela], menunggu di depan Polda sejak pagi. "⟦Nurlaela§Anak saya pamitnya kerja kelompok⟧," katanya.
Direktur LBH Jakarta [p Arif Maulidan|Direktur LBH Jakarta] menuding polisi menghalangi bantuan hukum. "⟦Arif Maulidan§Sampai malam kami tidak boleh masuk⟧," ujar [p Arif=Arif Maulidan].

## Kompas.com | 2016-02-17 | id | GORONTALO
GORONTALO, KOMPAS.com - Seekor hiu paus terdampar di Pantai Botubarani. Kepala Desa Botubarani, [p Wahab Matoka|Kepala Desa Botubarani], menyebut ⟪~Wahab Matoka§hiu itu sudah sering muncul sejak dua bulan terakhir⟫.
"⟦Wahab Matoka§Biasanya cuma minta makan kulit udang, lalu pergi⟧," kata [p Wahab=Wahab Matoka], Rabu (17/2/2016).
Peneliti dari Whale Shark Indonesia, [p Mahardika Rizqi Himawan|Peneliti dari Whale Shark Indonesia;Peneliti], mengingatkan warga agar tidak menyentuhnya. "⟦Mahardika Rizqi Himawan§Kulitnya bisa terluka dan terinfeksi⟧," jelasnya.
[p Yowan Pakaya], pemandu wisata setempat, berharap hewan itu selamat. "⟦Yowan Pakaya§Dia sumber rezeki kami⟧," ucapnya.

## Tempo | 2021-09-06 | id | Jakarta
TEMPO.CO, Jakarta - Komisi Penyiaran Indonesia meminta stasiun televisi tidak merayakan kebebasan pedangdut [p Saipul Jamal|pedangdut]. Wakil Ketua KPI [p Mulyo Hadi Purnama|Wakil Ketua KPI] mengatakan masyarakat gerah dengan glorifikasi itu.
"⟦Mulyo Hadi Purnama§Korban kejahatan seksual bisa trauma lagi⟧," kata [p Mulyo=Mulyo Hadi Purnama] lewat keterangan tertulis, Senin, 6 September 2021.
Manajer [p Saipul=Saipul Jamal], [p Rizki Hendarso|Manajer Saipul;Manajer], keberatan. Menurut dia, ⟪~Rizki Hendarso§kliennya sudah menebus kesalahan⟫. "⟦Rizki Hendarso§Orang kan berhak cari makan⟧," ujarnya.
Aktivis perempuan [p Tunggal Pawestri Ningrum|Aktivis perempuan;Aktivis] geleng-geleng kepala. "⟦Tunggal Pawestri Ningrum§Cari makan silakan, jangan diarak seperti pahlawan⟧," kata dia.

## Detik | 2018-11-12 | id | Jakarta
Jakarta - Dirut Lion Air [p Edward Sirait Manullang|Dirut Lion Air] menemui keluarga korban di Hotel Ibis, Cawang. Suasana memanas ketika seorang ibu mengacungkan foto anaknya.
"⟦?;seorang ibu;ibu§Mana anak saya, Pak? Sudah dua minggu!⟧" teriak ibu itu.
[p Edward=Edward Sirait Manullang] menunduk. "⟦Edward Sirait Manullang§Kami mohon maaf sebesar-besarnya⟧," ucapnya pelan.
Ketua KNKT [p Soerjanto Tjahjana|Ketua KNKT] yang hadir menjelaskan perkembangan pencarian. "⟦Soerjanto Tjahjana§CVR belum ditemukan, masih tertimbun lumpur⟧," kata [p Soerjanto=Soerjanto Tjahjana].

## Bola.com | 2022-12-29 | id | Jakarta
Bola.com, Jakarta - Pelatih Timnas Indonesia, [p Shin Tae-yeon|Pelatih Timnas Indonesia], memuji anak asuhnya usai membantai Brunei 7-0 di Piala AFF.
"⟦Shin Tae-yeon§Pemain menjalankan instruksi dengan baik⟧," kata [p Shin=Shin Tae-yeon] lewat penerjemah, Senin (26/12).
Namun, arsitek asal Korea Selatan itu tetap mengkritik penyelesaian akhir. "⟦Shin Tae-yeon§Harusnya bisa sepuluh gol⟧," ujarnya.
Penyerang [p Ramadhan Sanantara|Penyerang] mengamini. "⟦Ramadhan Sanantara§Coach marah di ruang ganti walau menang⟧," beber pemain kelahiran Daik, Lingga, tersebut.
Pelatih Brunei, [p Mario Riverall|Pelatih Brunei], angkat topi. "⟦Mario Riverall§Indonesia dua kelas di atas kami⟧," katanya.

## Kompas | 2019-04-20 | id | BIMA
BIMA, KOMPAS — Anggota Kelompok Penyelenggara Pemungutan Suara Desa Sape, [p Muhdar Abubakar], meninggal karena kelelahan. Istrinya, [p Siti Hajar], menuturkan, ⟪~Siti Hajar§suaminya dua malam tidak tidur⟫.
”⟦Siti Hajar§Ia bilang, ini amanah rakyat⟧,” kata [p Hajar=Siti Hajar], Sabtu (20/4/2019).
Ketua KPU Kota Bima [p Bukhari Daeng Matutu|Ketua KPU Kota Bima] menyampaikan duka. ”⟦Bukhari Daeng Matutu§Almarhum orang yang teliti⟧,” katanya.
Pengajar Universitas Mataram, [p Agus Wahyudin|Pengajar Universitas Mataram;Pengajar], menilai beban petugas tidak masuk akal. ”⟦Agus Wahyudin§Lima surat suara dihitung dalam semalam⟧,” ujar [p Agus=Agus Wahyudin].

## Liputan6 | 2025-02-12 | id | Jakarta
Liputan6.com, Jakarta - Antrean elpiji 3 kilogram memakan korban. [p Yonih Saparah] (62) meninggal setelah mengantre hampir dua jam di Pamulang.
"⟦Rohayati§Ibu pulang bawa dua tabung, terus pingsan⟧," kata [p Rohayati], anak korban, Senin.
Menteri ESDM [p Bahlil Lahadaya|Menteri ESDM] meminta maaf. "⟦Bahlil Lahadaya§Ini kesalahan kami, bukan kesalahan Pak Presiden⟧," ujarnya.
Ketua Harian YLKI [p Tulus Abadian|Ketua Harian YLKI] menyebut kebijakan itu tergesa-gesa. "⟦Tulus Abadian§Pengecer dihapus dalam semalam, ya kacau⟧," kritik [p Tulus=Tulus Abadian].

## Antara | 2010-11-02 | id | Mentawai
Mentawai (ANTARA News) - Seorang bayi berusia dua bulan ditemukan hidup di rawa setelah tsunami menerjang Dusun Munte. Relawan [p Hermansyah Putera|Relawan] mendengar tangisnya pada hari ketiga.
"⟦Hermansyah Putera§Badannya dingin, tapi masih menangis⟧," kata [p Hermansyah=Hermansyah Putera] di Sikakap, Selasa.
Bidan [p Ernawati Samaloisa|Bidan] yang merawatnya memberi nama Imanuel. "⟦Ernawati Samaloisa§Artinya Tuhan beserta kita⟧," kata [p Ernawati=Ernawati Samaloisa].
Bupati Kepulauan Mentawai [p Edison Saleleubaja|Bupati Kepulauan Mentawai] menyatakan orang tua bayi itu masih dicari. "⟦Edison Saleleubaja§Mudah-mudahan mereka selamat⟧," katanya.

## Tribun Papua | 2023-08-22 | id | JAYAPURA
TRIBUN-PAPUA.COM, JAYAPURA - Ketua Majelis Rakyat Papua [p Nerlince Wamuar Rollo|Ketua Majelis Rakyat Papua] meminta aparat menahan diri menyusul kontak senjata di Dekai.
"⟦Nerlince Wamuar Rollo§Warga sipil jangan jadi sasaran⟧," kata [p Nerlince=Nerlince Wamuar Rollo] di Kotaraja, Selasa (22/8/2023).
Kabid Humas Polda Papua Kombes [p Ignatius Benny Adi Prabawa|Kabid Humas Polda Papua] menyebut ⟪~Ignatius Benny Adi Prabawa§situasi sudah kondusif⟫. "⟦Ignatius Benny Adi Prabawa§Pasar sudah buka⟧," ujar [p Benny=Ignatius Benny Adi Prabawa].
Pendeta [p Socratez Yoman Kogoya|Pendeta] tidak sependapat. "⟦Socratez Yoman Kogoya§Mama-mama masih takut ke kebun⟧," katanya melalui telepon.

## JPNN | 2024-03-27 | id | JAKARTA
jpnn.com, JAKARTA - Kejaksaan Agung menetapkan crazy rich PIK [p Helena Limanto] sebagai tersangka korupsi timah. Kapuspenkum Kejagung [p Ketut Sumedhana Putra|Kapuspenkum Kejagung] mengatakan ⟪~Ketut Sumedhana Putra§penyidik sudah mengantongi dua alat bukti⟫.
"⟦Ketut Sumedhana Putra§Yang bersangkutan langsung kami tahan⟧," ujar [p Ketut=Ketut Sumedhana Putra], Selasa (26/3).
[p Helena=Helena Limanto] yang memakai rompi merah muda enggan berkomentar. Pengacaranya, [p Andi Ahmad Fauzan], meminta publik menghormati asas praduga tak bersalah. "⟦Andi Ahmad Fauzan§Klien kami hanya menyediakan jasa penukaran uang⟧," katanya.

## Tribun Pontianak | 2019-09-16 | id | PONTIANAK
TRIBUNPONTIANAK.CO.ID, PONTIANAK - Sekolah diliburkan akibat kabut asap. Kepala Dinas Pendidikan dan Kebudayaan Kota Pontianak [p Syahdan Lazuardi|Kepala Dinas Pendidikan dan Kebudayaan Kota Pontianak] menuturkan ⟪~Syahdan Lazuardi§indeks pencemaran menembus angka 300⟫.
"⟦Syahdan Lazuardi§PAUD sampai SMP kita liburkan tiga hari⟧," tuturnya, Senin (16/9/2019).
Seorang wali murid, [p A Kiong], mengaku repot. "⟦A Kiong§Siapa yang jaga anak, saya kerja⟧," kata pemilik bengkel di Jalan Gajah Mada itu.
Dokter paru RSUD Soedarso, dr. [p Abdul Salam Tanjung|Dokter paru RSUD Soedarso], Sp.P, menyarankan warga memakai masker N95. "⟦Abdul Salam Tanjung§Masker kain tidak mempan⟧," tegas dr [p Abdul=Abdul Salam Tanjung].

## Detik | 2016-07-18 | id | Palu
Palu - Kapolri Jenderal [p Tito Karnavianto|Kapolri] memastikan pimpinan Mujahidin Indonesia Timur tewas tertembak. "⟦Tito Karnavianto§Sidik jarinya identik⟧," kata [p Tito=Tito Karnavianto] di Mapolda Sulteng, Selasa (19/7).
Kapolda Sulteng Brigjen [p Rudy Sufahriadi Laut|Kapolda Sulteng], yang memimpin operasi, memuji prajurit Kostrad. "⟦Rudy Sufahriadi Laut§Mereka 14 hari di hutan tanpa logistik memadai⟧," ujar mantan Kapolres Poso itu.
Istri almarhum, menurut [p Rudy=Rudy Sufahriadi Laut], masih dikejar. "⟦Rudy Sufahriadi Laut§Kami imbau turun baik-baik⟧," katanya.

## Tribun Batam | 2021-02-03 | id | BATAM
TRIBUNBATAM.id, BATAM - Penyelundupan baby lobster senilai Rp 15 miliar digagalkan. Danlantamal IV Laksamana Pertama TNI [p Indarto Budiarso|Danlantamal IV] menjelaskan ⟪~Indarto Budiarso§pelaku memakai speedboat empat mesin⟫.
"⟦Indarto Budiarso§Kami kejar sampai ke perbatasan, mereka buang barangnya⟧," jelas [p Indarto=Indarto Budiarso].
Kepala Stasiun Karantina Ikan Batam, [p Anak Agung Gde Eka Susila|Kepala Stasiun Karantina Ikan Batam], langsung melepasliarkan benih itu. "⟦Anak Agung Gde Eka Susila§Kalau telat sejam saja, mati semua⟧," terang [p Eka=Anak Agung Gde Eka Susila].
Nelayan Pulau Abang, Pak Long [p Jamal], senang laut mereka ditebari benih. "⟦Jamal§Lima tahun lagi panen, insyaallah⟧," candanya.

## Detik | 2020-02-21 | id | Yogyakarta
Yogyakarta - Ratusan siswa SMPN 1 Turi hanyut saat susur Sungai Sempor. Pembina Pramuka, [p Isfan Yoppi Andri|Pembina Pramuka], kini diperiksa polisi. Ia mengaku ⟪~Isfan Yoppi Andri§sempat diingatkan warga⟫.
"⟦Kodir§Saya teriak, jangan turun, hulunya hujan⟧," kata [p Kodir], warga yang menolong para siswa.
[p Kodir] menggendong belasan anak ke tepi. "⟦Kodir§Yang saya ingat cuma tangan-tangan kecil⟧," ucap tukang mancing itu, Jumat (21/2/2020).
Wakil Bupati Sleman [p Sri Muslimatun|Wakil Bupati Sleman] menyesalkan kelalaian sekolah. "⟦Sri Muslimatun§Musim hujan kok ke sungai⟧," sesalnya.
Orang tua korban, [p Suraji Hadi], memaafkan. "⟦Suraji Hadi§Sudah takdir, Mbak⟧," katanya.

## Tempo | 2014-08-21 | id | Jakarta
TEMPO.CO, Jakarta - Mahkamah Konstitusi menolak gugatan sengketa pemilihan presiden. Ketua MK [p Hamdan Zoelfikar|Ketua MK] mengetuk palu pukul 20.44. "⟦Hamdan Zoelfikar§Menolak permohonan pemohon untuk seluruhnya⟧," ujarnya.
Ketua tim hukum pemohon, [p Mahendradatta Oka|Ketua tim hukum pemohon], keluar ruangan sambil berkaca-kaca. "⟦Mahendradatta Oka§Kami hormati, tapi kami kecewa⟧," tuturnya.
Di seberang jalan, pendukung yang kalah membubarkan diri. Salah satu koordinatornya, Haji [p Lulung Abraham], mengajak massa pulang. "⟦Lulung Abraham§Besok kita kerja lagi, cari makan⟧," serunya dari atas mobil.
`;
