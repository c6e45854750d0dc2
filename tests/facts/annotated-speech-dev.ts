/**
 * Half of the second annotated news, weighted to who speaks: the rules were mended on it. Read by
 * `annotated-news.ts`.
 */
export const SPEECH_DEV = `
## Kompas.com | 2024-09-10 | id | BANYUASRI
BANYUASRI, KOMPAS.com - Ketua DPRD [l? Banyuasri] [p Slamet Kartono|Ketua DPRD Banyuasri] meminta ⟪~Slamet Kartono§pemerintah daerah memperbaiki jalan yang ambles di [l Kecamatan Wanatirta]⟫.
"⟦Slamet Kartono§Sudah [n tiga bulan|3] warga memutar lewat kebun karet⟧," ujar [p Slamet=Slamet Kartono] kepada wartawan di [l Banyuasri], [d Selasa (10/9/2024)|2024-09-10].
[p Titin Suhartini] ([n 41|41]) melewati jalan itu setiap hari untuk berjualan. "⟦Titin Suhartini§Kalau malam gelap sekali, anak saya pernah jatuh⟧," ungkap ibu [n dua anak|2] itu.
Kepala Dinas Pekerjaan Umum dan Penataan Ruang [l? Banyuasri] [p Endro Wicaksono|Kepala Dinas Pekerjaan Umum dan Penataan Ruang Banyuasri], saat dihubungi terpisah, berjanji ⟪~Endro Wicaksono§perbaikan dimulai [d bulan depan|2024-10]⟫. "⟦Endro Wicaksono§Anggarannya [n Rp 2,4 miliar|2400000000], sudah diketok⟧," kata dia.

## detikcom | 2025-02-24 | id | Bandung
Bandung - Polisi menangkap komplotan pencuri motor yang beraksi di [n 14 lokasi|14]. Para pelaku yaitu [p RH] ([n 22|22]), [p DS] ([n 25|25]), dan [p AM] alias [p? Bewok=AM;Bewok] ([n 31|31]).
"⟦Aji Nugraha Saputra§[n? Satu pelaku|1] kami lumpuhkan karena melawan⟧," kata Kasat Reskrim Polrestabes [l? Bandung] AKBP [p Aji Nugraha Saputra], S.I.K., M.Si. kepada detikJabar, [d Senin (24/2/2025)|2025-02-24].
Menurut [p Aji=Aji Nugraha Saputra], ⟪Aji Nugraha Saputra§mereka menjual motor curian itu ke [l Kabupaten Cianjur] dengan harga [n Rp 3 juta|3000000]⟫.
[p RH] mengaku ⟪~RH§terpaksa mencuri karena terlilit utang judi daring⟫. "⟦RH§Saya baru [n dua kali|2] ikut⟧," akunya sambil menunduk.
Salah seorang korban, [p Wulan], bersyukur motornya kembali. "⟦Wulan§Itu motor hadiah dari almarhum bapak⟧," tutur perempuan berkerudung itu.

## Antara | 2019-11-20 | id | Denpasar
Denpasar (ANTARA) - Ketua panitia Festival Jatiluwih [p I Made Suarta|Ketua panitia Festival Jatiluwih] menyebutkan ⟪I Made Suarta§acara tersebut diikuti [n 1.200 seniman|1200] dari [n delapan kabupaten|8]⟫.
Menurut [p I Ketut Sudana], Bendesa Adat [l? Jatiluwih], ⟪I Ketut Sudana§keuntungan acara dipakai untuk memelihara subak⟫.
"⟦I Ketut Sudana§Air itu warisan, bukan barang dagangan⟧," kata [p Sudana=I Ketut Sudana] di [l Tabanan], [d Rabu|2019-11-20].
Penari [p Ni Wayan Sriasih], [n 19 tahun|19], telah berlatih sejak [d Agustus|2019-08]. Ia mengatakan ⟪Ni Wayan Sriasih§tarian itu diciptakan kakeknya pada tahun [d 1961|1961]⟫.
"⟦Ni Wayan Sriasih§Kakek bilang, menari itu sembahyang⟧," ujar gadis asal [l Desa Mengesta] tersebut.

## CNN Indonesia | 2022-12-01 | id | Jakarta
Jakarta, CNN Indonesia -- Komisi Pemberantasan Korupsi menahan bekas Bupati [l Tanjungsari] [p Mat Rofiq Anshori|bekas Bupati Tanjungsari] dalam kasus suap jual beli jabatan.
"⟦KPK§Penahanan dilakukan untuk [n 20 hari|20] pertama di [l? Rutan KPK] pada [l? Gedung Merah Putih]⟧," demikian bunyi keterangan KPK, [d Kamis (1/12)|2022-12-01].
Juru Bicara KPK [p Alimah Fikriyani|Juru Bicara KPK] menyebut ⟪Alimah Fikriyani§penyidik menemukan uang [n Rp850 juta|850000000] di rumah dinas bupati⟫. Ia menolak merinci asal uang itu.
"⟦Alimah Fikriyani§Kami masih mendalaminya. Mohon bersabar⟧," ucap [p Alimah=Alimah Fikriyani] lewat pesan singkat.
Kuasa hukum [p Rofiq=Mat Rofiq Anshori], [p Hotma Tua Siregar|Kuasa hukum Rofiq], membantah ⟪~Hotma Tua Siregar§kliennya menerima uang⟫. "⟦Hotma Tua Siregar§Klien saya itu petani, uang itu hasil panen⟧," dalihnya.

## Tempo | 2015-06-23 | id | Yogyakarta
TEMPO.CO, Yogyakarta - Penyair [p Mawar Trisnawati] menerbitkan buku puisi ketiganya [d pekan ini|2015-06-22/2015-06-28]. Buku berjudul Rumah Tanpa Dapur itu ia tulis selama [n enam tahun|6].
"⟦Mawar Trisnawati§Saya menulis di bus, di pasar, di antrean puskesmas⟧," kata [p Mawar=Mawar Trisnawati], [d Selasa, 23 Juni 2015|2015-06-23]. "⟦Mawar Trisnawati§Rumah saya terlalu ramai.⟧"
Kritikus sastra Universitas Sanata Dharma [p Yohanes Suprapto Adi|Kritikus sastra Universitas Sanata Dharma] menilai ⟪~Yohanes Suprapto Adi§sajaknya jujur tanpa menjadi cengeng⟫. "⟦Yohanes Suprapto Adi§Ia mewarisi kejernihan [p Sitor Manurung]⟧," ujarnya.
Suaminya, [p Budi], hanya tertawa ketika ditanya. "⟦Budi§Saya tukang ketiknya⟧," kata lelaki yang akrab disapa Mas [p? Bud=Budi;Bud] itu.

## Liputan6 | 2021-08-12 | id | Jakarta
Liputan6.com, Jakarta - Pedangdut [p Nadia Kirana] mengunggah foto bersama bayinya di Instagram. "⟦Nadia Kirana§Selamat datang, cintaku⟧," tulis [p Nadia=Nadia Kirana] dalam keterangan foto, dikutip [d Kamis (12/8/2021)|2021-08-12].
Sang suami, [p Rendra Bagaskara], ikut berkomentar. "⟦Rendra Bagaskara§Mirip siapa, ya?⟧" tulisnya disertai emoji tertawa.
Warganet pun ramai-ramai mengucapkan selamat. "⟦?;akun @dapurbunda§Kak, hidungnya mirip kakak banget⟧," komentar akun @dapurbunda.
Kabar kelahiran itu semula disampaikan manajernya, [p Ocha], melalui siaran pers. ⟪Ocha§Bayi perempuan itu, kata [p Ocha], lahir di [l Rumah Sakit Pondok Indah, Jakarta Selatan], [d Selasa (10/8/2021) pukul 04.15 WIB|2021-08-10]⟫.
Dikutip dari Antara, pasangan itu menikah pada [d 9 Januari 2019|2019-01-09] di [l Malang].

## Kompas.id | 2017-02-15 | id | MAKASSAR
MAKASSAR, KOMPAS — Hasil hitung cepat menunjukkan pasangan [p Hamzah=Hamzah Mappasomba]-[p Ratna=Ratna Dewi Salam] unggul dengan [n 52,7 persen|52.7] suara dalam pemilihan wali kota [l Parelara]. Pesaingnya, [p Irfan Daeng Tutu]-[p Syarifuddin], meraih [n 47,3 persen|47.3].
”⟦Hamzah Mappasomba§Kami menunggu hasil resmi KPU⟧,” kata [p Hamzah Mappasomba] di hadapan pendukungnya, [d Rabu (15/2/2017) sore|2017-02-15].
Pasangannya, [p Ratna Dewi Salam], meminta ⟪~Ratna Dewi Salam§pendukung tidak berpawai⟫. ”⟦Ratna Dewi Salam§Pulanglah ke rumah masing-masing⟧,” serunya.
Ketua KPU [l? Parelara] [p Andi Bau Sulaiman|Ketua KPU Parelara] mengatakan, ⟪Andi Bau Sulaiman§rekapitulasi selesai paling lambat [d 24 Februari|2017-02-24]⟫. Sementara itu, [p Irfan=Irfan Daeng Tutu] belum mau mengakui kekalahan.
”⟦Irfan Daeng Tutu§Masih ada suara yang belum masuk.⟧
”⟦Irfan Daeng Tutu§Jadi, jangan buru-buru merayakan⟧,” ucapnya.

## Kumparan | 2023-06-19 | id | -
Seorang pemain berusia [n 20 tahun|20] mencuri perhatian dalam laga uji coba antara tim nasional [l Indonesia] dan [l Palestina], [d Minggu (18/6) malam|2023-06-18]. Ia adalah [p Galang Prasetya].
"⟦Galang Prasetya§Saya gugup sekali, kaki saya seperti bukan milik saya⟧," kata pemain berusia [n 20 tahun|20] asal [l Magelang] itu.
Pelatih [p Kim Dae-jung Park] memuji anak asuhnya. "⟦Kim Dae-jung Park§Dia berani minta bola⟧," ujar pria [l Korea Selatan] tersebut. "⟦Kim Dae-jung Park§Itu yang tidak bisa diajarkan.⟧"
Gol tunggal dicetak [p Rizky Ferdian] pada menit ke-78 setelah menerima umpan [p Sandy Walsh de Groot]. Kiper [l Palestina] [p Rami Abu Hamdan] hanya terpaku.
[p Ferdian=Rizky Ferdian] sendiri mengaku ⟪~Rizky Ferdian§golnya itu untuk ibunya yang sedang sakit⟫.

## Bisnis.com | 2026-04-15 | id | JAKARTA
Bisnis.com, JAKARTA — Harga beras medium menembus [n Rp15.200|15200] per kilogram atau naik [n 8 persen|8] dari [d akhir Maret|2026-03-21/2026-03-31]. Direktur Utama Perum Bulog [p Bayu Tri Harsono|Direktur Utama Perum Bulog] memastikan ⟪~Bayu Tri Harsono§stok aman hingga [d Juli|2026-07]⟫.
"⟦Bayu Tri Harsono§Cadangan kami [n 1,05 juta ton|1050000] per [d hari ini|2026-04-15]⟧," jelasnya dalam rapat dengar pendapat dengan Komisi IV DPR, [d Rabu (15/4/2026)|2026-04-15].
Anggota Komisi IV DPR dari Fraksi Kebangkitan [p Daniel Yohan Rumlus|Anggota Komisi IV DPR dari Fraksi Kebangkitan] menyanggah. "⟦Daniel Yohan Rumlus§Kalau aman, kenapa harga naik?⟧" katanya. "⟦Daniel Yohan Rumlus§Coba Bapak turun ke [l Pasar Cipinang].⟧"
Ekonom Center of Agrarian Studies [p Eliza Mardian|Ekonom Center of Agrarian Studies] berpendapat ⟪~Eliza Mardian§penyebabnya adalah biaya angkut⟫. Data BPS menunjukkan produksi gabah turun [n 1,3 juta ton|1300000] dibandingkan tahun [d 2025|2025].

## Historia | 2013-09-05 | id | -
Kapal layar itu tiba di [l Rotterdam] pada [d 11 January 1987|1987-01-11] setelah [n 163 hari|163] mengarungi samudra. Nakhodanya, [p Gita Ardjasa], kala itu berumur [n 40 tahun|40].
"⟦Gita Ardjasa§Kami makan mi instan [n tiga kali|3] sehari⟧," kenang [p Gita=Gita Ardjasa] ketika ditemui di rumahnya di [l Bogor], [d Senin, 2 September 2013|2013-09-02].
Surat tugas yang disimpannya bertanggal [d November 16, 1986|1986-11-16] dan diteken Laksamana [p Soedomo Hadiningrat]. Di bawahnya ada tulisan tangan: "⟦?§Pulanglah dengan selamat.⟧"
Sejarawan Universitas Lambung Barito [p Yusliani Noorhayati|Sejarawan Universitas Lambung Barito] menyebut ⟪Yusliani Noorhayati§pelayaran serupa pernah dilakukan pelaut Bugis pada [d 1890-an|1890-01-01/1899-12-31]⟫.
Sultan [p Amir Syarifuddin] dari [l Kutaraya], menurut [p Yusliani=Yusliani Noorhayati], ⟪~Yusliani Noorhayati§membiayai pelayaran itu⟫.

## Kabar Garut | 2025-02-24 | id | Garut
Kabar Garut, Garut - Banjir bandang menerjang [n lima kecamatan|5] di [l Kabupaten Garut], [d Minggu (23/2/2025) malam|2025-02-23]. [n Dua warga|2] meninggal dunia, yakni [p Siti] ([n 45|45]) dan cucunya, [p Raka] ([n 4|4]).
"⟦Kokom§Air datang seperti tembok, saya cuma sempat memegang pohon⟧," cerita [p Kokom] ([n 52|52]), tetangga korban, kepada Kabar Garut.
Kepala Pelaksana BPBD Kabupaten [l? Garut] [p Aah Anwarudin|Kepala Pelaksana BPBD Kabupaten Garut] mengungkapkan ⟪Aah Anwarudin§sebanyak [n 1.340 jiwa|1340] mengungsi ke masjid dan sekolah⟫.
Dandim 0611/[l? Garut] Letkol Inf [p Andrik Fachrial Haq] mengerahkan [n 150 prajurit|150]. "⟦Andrik Fachrial Haq§Fokus kami mencari korban hilang⟧," tegasnya.
Sementara Camat [l? Samarasri] [p Nia Kurniasih|Camat Samarasri] menyatakan, "⟦Nia Kurniasih§Kami butuh selimut, popok, dan air bersih.⟧" Bantuan dapat disalurkan lewat posko di [l Kantor Kecamatan Samarasri].

## Suara.com | 2018-10-02 | id | -
Suara.com - Aktivis [p Bunga Pertiwi Lubis] dilaporkan ke polisi karena cuitannya. Pelapornya adalah Wakil Ketua Umum Partai Bahtera [p Ferry Yuliantono Saragih|Wakil Ketua Umum Partai Bahtera].
"⟦Ferry Yuliantono Saragih§Dia menuduh kami dibiayai asing⟧," kata [p Ferry=Ferry Yuliantono Saragih] seusai membuat laporan di [l? Polda Metro Jaya], [d Selasa (2/10/2018)|2018-10-02]. "⟦Ferry Yuliantono Saragih§Ini fitnah⟧," sambung dia.
[p Bunga=Bunga Pertiwi Lubis] tidak gentar. "⟦Bunga Pertiwi Lubis§Silakan saja, negara ini negara hukum⟧," cuit [p Bunga=Bunga Pertiwi Lubis] lewat akun @bungalubis.
Amnesti Nusantara mendesak ⟪~Amnesti Nusantara§polisi menolak laporan tersebut⟫. "⟦Amnesti Nusantara§Kritik bukan tindak pidana⟧," tulis lembaga itu dalam pernyataan resminya.
Pengamat kepolisian [p Bambang Rukmono] sependapat. Ia menyebut ⟪Bambang Rukmono§pasal karet itu sudah memakan korban [n 32 orang|32] sejak [d 2008|2008]⟫.

## Detik Oto | 2014-01-20 | id | Jakarta
Jakarta - Direktur Pemasaran PT Nusa Motor Abadi [p Hadi Tjahjadi|Direktur Pemasaran PT Nusa Motor Abadi] optimistis ⟪~Hadi Tjahjadi§penjualan mencapai [n 12.000 unit|12000] [d tahun ini|2014]⟫.
"⟦Hadi Tjahjadi§Konsumen kita suka mobil besar tapi irit⟧," papar [p Hadi=Hadi Tjahjadi] di sela-sela peluncuran mobil itu di [l Hotel Mulia, Senayan, Jakarta], [d Senin (20/1/2014)|2014-01-20].
Presiden Direktur perusahaan itu, [p Kazuhiro Ishikawa|Presiden Direktur perusahaan itu], yang baru [n dua bulan|2] menjabat, menambahkan ⟪Kazuhiro Ishikawa§pabrik kedua akan dibangun di [l Karawang]⟫.
"⟦Kazuhiro Ishikawa§Tanahnya sudah ada⟧," ujar [p Ishikawa=Kazuhiro Ishikawa] lagi, "⟦Kazuhiro Ishikawa§tinggal izinnya.⟧"

## Okezone | 2020-05-08 | id | JAKARTA
JAKARTA - Istri mendiang [p Didik Prasetyo Nugroho], [p Yan Vellya Sari], mengenang hari-hari terakhir suaminya. "⟦Yan Vellya Sari§Beliau tidak pernah mengeluh⟧," ujarnya dengan mata berkaca-kaca.
[p Didik=Didik Prasetyo Nugroho] meninggal dunia di [l Solo] pada [d Selasa (5/5/2020) pukul 07.30 WIB|2020-05-05] dalam usia [n 53 tahun|53]. Adiknya, [p Lilik], menyebut ⟪Lilik§almarhum sempat mengeluh nyeri dada⟫.
"⟦Lilik§Saya yang menyetir ke rumah sakit⟧," kata [p Lilik]. "⟦Lilik§Di jalan dia masih bercanda.⟧"
Sahabatnya sesama musisi, Ki [p Sukarno Hadi], tak menyangka. Menurut dia, ⟪Sukarno Hadi§lagu terakhir yang mereka garap baru separuh jalan⟫.

## The Jakarta Herald | 2024-09-10 | en | -
Harbor Minister [p Gideon Ashworth|Harbor Minister] said on [d Tuesday|2024-09-10] ⟪Gideon Ashworth§the new port in [l Subang] would open [n six months|6] late⟫.
"⟦Gideon Ashworth§The soil is softer than we were told⟧," [p Ashworth=Gideon Ashworth] said. "⟦Gideon Ashworth§We will not cut corners.⟧"
[p Dewi Anggraini Halim], a spokeswoman for the contractor, said ⟪Dewi Anggraini Halim§the company would pay a fine of [n Rp 45 billion|45000000000]⟫.
According to [p Rudi Hartawan], a lecturer at Pasundan Coast University, ⟪Rudi Hartawan§the survey was done in [d 2016|2016] and never repeated⟫.
"⟦Sunarti§My boat has been idle since [d March|2024-03]⟧," said [p Sunarti], [n 38|38], a fisher and mother of [n three|3].

## LAKESIDE TRIBUNE | 2023-06-19 | en | LAKESIDE
LAKESIDE - A wildfire burned [n 4,300 acres|4300] east of the town over the weekend, forcing [n 900 residents|900] to leave their homes. [p Maria Delgado], [n 34|34], fled with her twins.
"⟦Maria Delgado§I grabbed the kids and the photo album⟧," [p Delgado=Maria Delgado] told reporters outside a shelter. "⟦Maria Delgado§Nothing else matters.⟧"
Fire Chief [p Tom O'Rourke|Fire Chief] said ⟪Tom O'Rourke§the blaze was [n 40 percent|40] contained by [d Sunday night|2023-06-18]⟫. He added ⟪Tom O'Rourke§that lightning was the likely cause⟫.
A spokesman for the power company, [p Neil Brandt], denied ⟪~Neil Brandt§its lines had sparked the fire⟫. "⟦Neil Brandt§Our crews checked every pole⟧," he said.
"⟦Walter Osei§We've asked for [n two more helicopters|2], and the governor has agreed.⟧
"⟦Walter Osei§We expect them here by [d Tuesday|2023-06-20]⟧," said county commissioner [p Walter Osei].

## Reuters | 2012-06-28 | en | LONDON
LONDON, June 28 (Reuters) - A British court fined Halden Bank [n 290 million pounds|290000000] for rigging interest rates. Chief Executive [p Robert Dimond|Chief Executive] apologised and gave up his bonus.
"⟦Halden Bank§We fell well short of our standards⟧," the bank said in a statement.
Finance minister [p George Osmond|Finance minister] told parliament ⟪George Osmond§the bank's conduct was "shocking"⟫. His opposition counterpart, [p Edith Ballard], called for a public inquiry.
"⟦Edith Ballard§The public deserve better than a fine paid out of their own deposits⟧," she said.
Shares in Halden fell [n 15 percent|15] in [l London], wiping off [n 3.5 billion pounds|3500000000]. Analyst [p Ian Gordonstoun] of Kestrel Securities said, "⟦Ian Gordonstoun§This will run and run.⟧"
`;
