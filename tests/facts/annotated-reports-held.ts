/**
 * Half of the fourth annotated news, measured before and after the rules were mended on the other.
 * Read by `annotated-news.ts`.
 */
export const REPORTS_HELD = `
## detikcom | 2023-05-03 | id | Bandung
Bandung - Polisi menangkap pria berinisial [p DR] ([n 27|27]) yang diduga membobol minimarket di [l Jalan Kopo Sayati, Kecamatan Margahayu, Kabupaten Bandung]. Pelaku diringkus di tempat kosnya pada [d Selasa (2/5) dini hari|2023-05-02].
"⟦Yanuar Pribadi§Pelaku ini residivis, baru keluar [d bulan lalu|2023-04]⟧," kata Kasat Reskrim Polresta [l? Bandung] Kompol [p Yanuar Pribadi|Kasat Reskrim Polresta Bandung] saat dihubungi detikJabar, [d Rabu (3/5/2023)|2023-05-03].
Kepada penyidik, [p DR] mengaku ⟪~DR§menjual rokok curian ke warung-warung⟫. "⟦DR§Buat bayar utang judi, Pak⟧," aku pria [n 27 tahun|27] itu.
[p Yanuar=Yanuar Pribadi] menambahkan ⟪Yanuar Pribadi§kerugian pemilik toko ditaksir [n Rp 43 juta|43000000]⟫. Pelaku dijerat Pasal 363 KUHP dengan ancaman [n tujuh tahun|7] penjara.

## Antara | 2022-11-23 | id | Cianjur
Cianjur (ANTARA) - Badan Nasional Penanggulangan Bencana (BNPB) mencatat ⟪Badan Nasional Penanggulangan Bencana;BNPB;*§[n 271 orang|271] meninggal dunia akibat gempa bermagnitudo [n 5,6|5.6] yang mengguncang [l Kabupaten Cianjur, Jawa Barat], [d Senin (21/11)|2022-11-21]⟫.
Hal itu disampaikan Kepala BNPB Letjen TNI [p Suharyoto|Kepala BNPB] dalam jumpa pers di [l Pendopo Bupati Cianjur], [d Rabu sore|2022-11-23]. "⟦Suharyoto§Sebanyak [n 40 orang|40] masih dalam pencarian⟧," katanya.
Sementara itu, [p Enung Nurjanah] ([n 51|51]), warga [l Kampung Cijedil], masih menunggu kabar [n dua keponakannya|2]. Perempuan itu mengatakan ⟪Enung Nurjanah§rumah adiknya tertimbun longsor⟫.
"⟦Enung Nurjanah§Saya panggil-panggil tidak ada jawaban⟧," ucap dia sambil menyeka air mata.
"⟦Enung Nurjanah§Kalau memang sudah tidak ada, saya ikhlas, asal jasadnya ketemu⟧," imbuhnya.

## Liputan6 | 2018-09-30 | id | Palu
Liputan6.com, Palu - [p Mutmainah Korona], [n 29 tahun|29], kehilangan suami dan ibunya dalam tsunami yang menyapu [l Pantai Talise]. Ia selamat karena berpegangan pada tiang listrik.
"⟦Mutmainah Korona§Airnya hitam, tingginya sepohon kelapa⟧," kata [p Mutmainah=Mutmainah Korona] kepada Liputan6.com di [l RSUD Undata, Palu], [d Minggu (30/9/2018)|2018-09-30].
Adiknya, [p Rizal], yang menemaninya di rumah sakit, mengatakan ⟪Rizal§obat-obatan mulai habis⟫. "⟦Rizal§Infus saja harus antre⟧," keluhnya.
Wakil Direktur RSUD Undata dr [p Amsyar Praja|Wakil Direktur RSUD Undata] mengakui hal itu. "⟦Amsyar Praja§Kami sudah minta bantuan ke [l Makassar]⟧," terang dia. Demikian dilansir dari Antara.

## JPNN | 2025-02-18 | id | JAKARTA
jpnn.com, JAKARTA - Anggota Komisi II DPR RI [p Mardani Alisyahbana|Anggota Komisi II DPR RI] menyoroti pengangkatan [n 1,7 juta|1700000] tenaga honorer yang ditunda. Politikus Partai Sejahtera itu menilai ⟪Mardani Alisyahbana§pemerintah tidak konsisten⟫.
"⟦Mardani Alisyahbana§Jangan beri harapan palsu kepada honorer⟧," kata [p Mardani=Mardani Alisyahbana], [d Selasa (18/2)|2025-02-18].
Legislator asal [l? Dapil Jakarta I] itu menyebut ⟪Mardani Alisyahbana§masalah ini sudah berlarut-larut sejak [d 2018|2018]⟫. "⟦Mardani Alisyahbana§Solusinya ada, kemauannya yang tidak ada⟧," tegas alumnus Universitas Nusantara Raya tersebut.
Terpisah, Kepala BKN [p Zudan Arifin|Kepala BKN] mengatakan, ⟪Zudan Arifin§pengangkatan dilakukan serentak pada [d Oktober mendatang|2025-10]⟫.

## Kompas.id | 2023-12-04 | id | PADANG
PADANG, KOMPAS — Tim SAR gabungan menemukan [n sebelas pendaki|11] dalam keadaan meninggal di sekitar kawah [l Gunung Marapi], [l Sumatera Barat]. Masih ada [n 12 lainnya|12] yang belum ditemukan.
”⟦Abdul Malik Rangkuti§Yang [n 12 orang|12] itu belum kami ketahui kondisinya⟧,” kata Kepala Kantor SAR [l? Padang] [p Abdul Malik Rangkuti|Kepala Kantor SAR Padang], [d Senin (4/12/2023) siang|2023-12-04].
[p Zhafirah], salah seorang penyintas, sempat mengirim video kepada ibunya, [p Rani Radelina] ([n 39|39]). Dalam video itu, menurut [p Rani=Rani Radelina], ⟪Rani Radelina§wajah anaknya tertutup abu⟫.
”⟦Rani Radelina§Dia bilang, ’Ma, tolong Ifah’⟧,” ujar [p Rani=Rani Radelina] dengan suara bergetar. ”⟦Rani Radelina§Saya langsung berangkat ke [l Batu Palano].⟧”
Hingga [d Senin malam|2023-12-04], evakuasi terkendala erupsi susulan.

## Reuters | 2011-08-24 | en | TRIPOLI
TRIPOLI (Reuters) - Rebels stormed the fortified compound of [p Masoud al-Gharani] on [d Tuesday|2011-08-23], and a senior commander said ⟪*§the leader had fled through a tunnel⟫.
"⟦Abdel Karim Belhadi§He ran like a rat⟧," [p Abdel Karim Belhadi], the commander, told reporters outside the gates. "⟦Abdel Karim Belhadi§We won the battle.⟧"
[l? Washington] called for restraint. "⟦Laura Whitcombe§There is no place for reprisals⟧," State Department spokeswoman [p Laura Whitcombe|State Department spokeswoman] said.
⟪Mustafa Jalili§At least [n 400 people|400] had been killed and [n 2,000|2000] wounded in the fighting⟫, according to the head of the rebel council, [p Mustafa Jalili].

## Bisnis.com | 2021-03-09 | id | JAKARTA
Bisnis.com, JAKARTA — PT Samudera Logistik Tbk. (SMLG) membukukan laba bersih [n Rp412,6 miliar|412600000000] sepanjang [d 2020|2020], naik [n 18,4 persen|18.4] dibandingkan dengan [d tahun sebelumnya|2019].
Direktur Keuangan Samudera Logistik [p Felicia Tanuwijaya|Direktur Keuangan Samudera Logistik] menjelaskan ⟪Felicia Tanuwijaya§kenaikan itu ditopang pengiriman barang e-commerce⟫.
“⟦Felicia Tanuwijaya§Kami menambah [n 300 truk|300] pada [d kuartal I/2021|2021-01-01/2021-03-31]⟧,” ujar [p Felicia=Felicia Tanuwijaya] dalam paparan publik secara virtual, [d Selasa (9/3/2021)|2021-03-09].
Analis Phintrada Sekuritas [p Valdy Kurniadi|Analis Phintrada Sekuritas] menilai ⟪~Valdy Kurniadi§saham SMLG masih layak beli dengan target harga [n Rp1.250|1250]⟫. “⟦Valdy Kurniadi§Valuasinya masih murah⟧,” kata dia kepada Bisnis.

## Antara | 2024-03-12 | id | Denpasar
Denpasar (ANTARA) - Penjabat Gubernur [l? Bali] [p Sang Made Mahendra|Penjabat Gubernur Bali] menyebutkan ⟪Sang Made Mahendra§pungutan bagi wisatawan asing sebesar [n Rp150 ribu|150000] mulai berlaku [d 14 Februari 2024|2024-02-14]⟫.
"⟦Sang Made Mahendra§Sampai [d hari ini|2024-03-12] terkumpul [n Rp9,8 miliar|9800000000]⟧," katanya di [l Denpasar], [d Selasa|2024-03-12].
Kepala Dinas Pariwisata [l? Bali] [p Tjok Bagus Pemayun Adnyana|Kepala Dinas Pariwisata Bali] merinci ⟪~Tjok Bagus Pemayun Adnyana§pembayaran dilakukan lewat laman Love [l? Bali]⟫.
"⟦Tjok Bagus Pemayun Adnyana§Masih banyak yang belum tahu⟧," tuturnya. Oleh karena itu, kata [p Tjok Bagus=Tjok Bagus Pemayun Adnyana], ⟪Tjok Bagus Pemayun Adnyana§pihaknya menempatkan petugas di [l Bandara I Gusti Ngurah Rai]⟫.
Turis asal [l Jerman], [p Klaus Bergmann], tidak keberatan. "⟦Klaus Bergmann§Asal sampahnya dibersihkan⟧," katanya dalam bahasa [l? Inggris].

## CNBC Indonesia | 2023-10-19 | id | Jakarta
Jakarta, CNBC Indonesia - Bank Indonesia menaikkan suku bunga acuan [n 25 basis poin|25] menjadi [n 6%|6]. Gubernur BI [p Perry Warjito|Gubernur BI] menegaskan, ⟪Perry Warjito§keputusan itu diambil untuk menjaga stabilitas rupiah⟫.
"⟦Perry Warjito§Ini langkah pre-emptive dan forward looking⟧," papar [p Perry=Perry Warjito] dalam konferensi pers hasil Rapat Dewan Gubernur, [d Kamis (19/10/2023)|2023-10-19].
Ekonom senior [p Chatib Basrah|Ekonom senior] menilai ⟪~Chatib Basrah§langkah [p Perry=Perry Warjito] tepat⟫. Namun, dia mengingatkan ⟪~Chatib Basrah§kenaikan bunga akan menekan kredit pada [d awal 2024|*]⟫.
"⟦Chatib Basrah§Jangan sampai obatnya lebih pahit daripada penyakitnya⟧," katanya kepada CNBC Indonesia.

## Pikiran Rakyat | 2008-03-17 | id | BANDUNG
BANDUNG, (PR).- Banjir setinggi [n 1,5 meter|1.5] merendam [n 2.300 rumah|2300] di [l Kec. Baleendah, Kab. Bandung], [d Minggu (16/3)|2008-03-16]. ⟪Usman Sayogi Juarsa§Ketinggian air, menurut Camat [l? Baleendah] [p Usman Sayogi Juarsa|Camat Baleendah], terus bertambah⟫.
"⟦Usman Sayogi Juarsa§Sungai [l Citarum] sudah dangkal⟧," kata [p Usman=Usman Sayogi Juarsa] kepada "PR" di kantornya.
Ny. [p Aah] ([n 42|42]) terpaksa mengungsi ke masjid bersama [n empat anaknya|4]. "⟦Aah§Sudah [n tiga kali|3] banjir [d tahun ini|2008]. Cape⟧," ujarnya.
Bupati [l? Bandung] H. [p Obar Sobarudin|Bupati Bandung], S.I.P. yang meninjau lokasi berjanji ⟪~Obar Sobarudin§akan mengeruk sungai tersebut⟫.

## Merdeka.com | 2020-04-24 | id | -
Merdeka.com - Presiden [p Joko Wardoyo|Presiden] melarang mudik Lebaran mulai [d 24 April 2020|2020-04-24]. ⟪Luhut Panggabean§Larangan itu, kata Menteri Perhubungan Ad Interim [p Luhut Panggabean|Menteri Perhubungan Ad Interim], disertai sanksi⟫.
"⟦Joko Wardoyo§Mudik semuanya akan kita larang⟧," kata Presiden saat membuka rapat terbatas melalui telekonferensi, [d Selasa (21/4)|2020-04-21].
Perantau asal [l Wonogiri], [p Tukiyem], pasrah. "⟦Tukiyem§Kangen anak, tapi ya bagaimana lagi⟧," katanya kepada merdeka.com. Suaminya, [p Parjo], kehilangan pekerjaan sejak [d akhir Maret|2020-03-21/2020-03-31].
"⟦Tukiyem§Bapak sekarang narik becak pinjaman⟧," tambah perempuan [n 38 tahun|38] itu.

## Okezone | 2019-10-12 | id | MALANG
MALANG - Arema Kanjuruhan menumbangkan Persib Parahyangan 3-1 di [l Stadion Gajayana], [d Sabtu (12/10/2019) malam|2019-10-12]. Gol tuan rumah dicetak [p Makan Konate Diarra] ([n? 12'|12], [n? 67'|67]) dan [p Dedik Setiadi] ([n? 80'|80]).
Pelatih Arema [p Milomir Sesli|Pelatih Arema;Pelatih] memuji anak asuhnya. "⟦Milomir Sesli§Mereka bermain dengan hati⟧," katanya dalam jumpa pers usai laga.
Sementara itu, pelatih Persib [p Robert Albers|pelatih Persib;pelatih] menyalahkan wasit [p Oki Dwi Putra Nugraha]. "⟦Robert Albers§Gol [n kedua|2] jelas offside. Tanya saja dia⟧," ketus pelatih asal [l Belanda] itu.
[p Dedik=Dedik Setiadi] sendiri enggan jemawa. Striker [n 21 tahun|21] tersebut mengatakan, ⟪Dedik Setiadi§gol itu dipersembahkan untuk ibunya⟫.

## VIVA | 2015-12-28 | id | -
VIVA.co.id - Kepala Bidang Humas Polda [l? Kalimantan Timur], Kombes Pol [p Fajar Setiawan Adji|Kepala Bidang Humas Polda Kalimantan Timur], membenarkan ⟪~Fajar Setiawan Adji§penangkapan [n tujuh nelayan|7] asal [l Filipina]⟫. Kapal mereka ditahan di [l Pelabuhan Semayang, Balikpapan].
"⟦Fajar Setiawan Adji§Mereka mengaku tersesat⟧," kata [p Fajar=Fajar Setiawan Adji] kepada VIVA.co.id, [d Senin 28 Desember 2015|2015-12-28].
"⟦Fajar Setiawan Adji§Namun alat tangkap yang dipakai terlarang⟧," ujar mantan Kapolres [l? Bontang] itu menambahkan.
Konsulat Jenderal [l? Filipina] di [l? Manado] belum memberikan keterangan.

## Detik Health | 2026-01-27 | id | Jakarta
Jakarta - Kementerian Kesehatan mengonfirmasi ⟪~*§belum ada kasus virus Nipah di [l Indonesia]⟫. "⟦Kementerian Kesehatan§Kami sudah memperketat pintu masuk negara⟧," demikian pernyataan Kementerian Kesehatan, [d Selasa (27/1/2026)|2026-01-27].
Epidemiolog Universitas Griya Medika [p Dicky Budianto|Epidemiolog Universitas Griya Medika] mengingatkan, ⟪Dicky Budianto§tingkat kematian virus itu mencapai [n 40-75 persen|40-75;40;75]⟫.
"⟦Dicky Budianto§Jangan panik, tetapi jangan pula lengah⟧," pesannya. Menurut dr [p Dicky=Dicky Budianto], ⟪Dicky Budianto§penularan terjadi lewat buah yang digigit kelelawar⟫.
Warga diminta mencuci buah sebelum dimakan. "⟦Dicky Budianto§Cuci, kupas, selesai⟧," kata [p Dicky=Dicky Budianto].

## The Guardian | 2019-08-28 | en | -
The prime minister has been accused of "mounting a coup" after asking the Queen to suspend parliament. [p Dominic Bercott], the Speaker, called the move "⟦Dominic Bercott§a constitutional outrage⟧".
[p Nicola Sturrock], [l Scotland]'s first minister, said ⟪Nicola Sturrock§MPs must unite [d next week|2019-09-02/2019-09-08]⟫, "⟦Nicola Sturrock§or today will go down in history as a dark one indeed⟧".
Asked about the criticism, [l? Downing Street] insisted ⟪~*§the plan was "business as usual"⟫.
"⟦Margaret Hodgeson§They think we are fools⟧," said the Labour MP [p Margaret Hodgeson]. "⟦Margaret Hodgeson§We are not.⟧"
An online petition passed [n 1m signatures|1000000] by [d Wednesday evening|2019-08-28].

## AFP | 2025-06-12 | en | AHMEDABAD
AHMEDABAD, June 12, 2025 (AFP) - ⟪~*§A passenger plane bound for [l London] crashed shortly after take-off in [l India]'s western city of [l Ahmedabad] on [d Thursday|2025-06-12] with [n 242 people|242] on board⟫, officials said.
"⟦Ramila Vasava§My son jumped from the [n? second|2] floor⟧," said [p Ramila Vasava], whose son was eating lunch in the hostel the jet struck. "⟦Ramila Vasava§He is alive, but his friends are not.⟧"
Police commissioner [p Gyanendra Mallik|Police commissioner] told the broadcaster NewsIndia ⟪Gyanendra Mallik§there appeared to be "no survivors"⟫, before correcting himself hours later.
"⟦Gyanendra Mallik§The police found [n one survivor|1] in seat 11A⟧," he said. The man, [p Vishwas Rameshbhai], is a British national.

## ABC News | 2022-02-28 | en | -
The mayor of [l Lismore] has pleaded for help as floodwaters reached a record [n 14.4 metres|14.4] on [d Monday|2022-02-28].
"⟦Steve Kreig§People are standing on roofs⟧," Mayor [p Steve Kreig|Mayor] said. "⟦Steve Kreig§If you have a boat, bring it.⟧"
Local farmer [p Jim McGillivray], [n 71|71], and his wife [p Pat=Pat;Pat McGillivray] were rescued by a teenager in a tinny. "⟦Jim McGillivray§I've never been so happy to see a [n 16-year-old|16]⟧," Mr [p McGillivray=Jim McGillivray] laughed.
"⟦Jim McGillivray§[p Pat=Pat;Pat McGillivray] lost her photo albums. That's what hurts.⟧"
The State Emergency Service said ⟪*§it had received more than [n 900 calls|900] for help in [n 24 hours|24]⟫.

## Reuters | 2026-03-18 | en | PORT ARDEN, Kestoria
PORT ARDEN, Kestoria, March 18 (Reuters) - ⟪~*§[l? Kestoria] recalled its ambassador to [l? Valmera] on [d Wednesday|2026-03-18] after a border clash killed [n nine soldiers|9]⟫, the foreign ministry said.
"⟦Ilena Marovic§We will not be provoked, but we will not be silent⟧," Foreign Minister [p Ilena Marovic|Foreign Minister] said in a televised address.
[l? Valmera]'s president, [p Tomas Hadrik], denied ⟪~Tomas Hadrik§that his troops had opened fire first⟫. "⟦Tomas Hadrik§They shot at our shepherds⟧," he told state television.
Analysts said ⟪~*§the dispute could spread to the fishing grounds, where both countries keep large fishing fleets⟫.
"⟦Petra Vanhoven§Neither side can afford a war⟧," said [p Petra Vanhoven] of the Northern Security Forum, a think tank in [l Brussels].

## Detik Sulsel | 2024-05-04 | id | Luwu
Luwu - Banjir bandang menerjang [n 13 kecamatan|13] di [l Kabupaten Luwu, Sulawesi Selatan]. [n Tujuh orang|7] tewas, sedangkan [n dua lainnya|2] hilang. Korban tewas antara lain [p Hapsa] ([n 60|60]), [p Jusma binti Saleng] ([n 37|37]), dan [p Muh Misrang] ([n 38|38]).
"⟦Aminuddin Daeng Situju§Akses ke [l Kecamatan Latimojong] terputus total⟧," ujar Kepala Pelaksana BPBD [l? Luwu] [p Aminuddin Daeng Situju|Kepala Pelaksana BPBD Luwu], [d Sabtu (4/5/2024)|2024-05-04].
[p Aminuddin=Aminuddin Daeng Situju] mengatakan ⟪Aminuddin Daeng Situju§bantuan diterbangkan dengan helikopter⟫. "⟦Aminuddin Daeng Situju§Kami bawa beras, selimut, obat-obatan⟧," jelasnya.
[p Rahmatia], kerabat [p Hapsa], berharap ⟪~Rahmatia§jenazah segera dibawa turun⟫. "⟦Rahmatia§Tante kasihan, tinggal sendiri⟧," ucap [p Rahmatia] kepada relawan PMI, [p Suardi Mappeabang].

## Kompas.com | 2025-08-29 | id | JAKARTA
JAKARTA, KOMPAS.com - Orangtua korban, [p Zulkifli Tanjung] dan [p Erlina], mendatangi [l? Mapolres Metro Jakarta Timur], [d Jumat (29/8/2025)|2025-08-29]. Keduanya didampingi pengacara dari Lembaga Bantuan Hukum Cahaya Keadilan, [p Brian Sihotang].
"⟦Zulkifli Tanjung§Kami cuma mau tahu siapa yang menabrak anak kami⟧," ujar [p Zulkifli=Zulkifli Tanjung] di halaman mapolres.
Sambil terisak, [p Erlina] menimpali suaminya. "⟦Erlina§Dia janji pulang bawa martabak⟧," kata [p Erlina].
Kepada polisi yang menemuinya, [p Brian=Brian Sihotang] menyerahkan [n dua rekaman CCTV|2]. "⟦Brian Sihotang§Silakan diperiksa. Pelat nomornya jelas⟧," ucapnya.
"⟦Brian Sihotang§Kalau dalam [n sepekan|1] tidak ada tersangka, kami lapor ke Propam.⟧"

## CNN Indonesia | 2018-05-06 | id | Kuala Lumpur
Kuala Lumpur, CNN Indonesia -- Mantan Perdana Menteri [l? Malaysia] [p Mahadir Mohammad|Mantan Perdana Menteri Malaysia] menuding ⟪~Mahadir Mohammad§Komisi Pemilihan Umum [l? Malaysia] curang menjelang pemilu [d 9 Mei|2018-05-09]⟫.
"⟦Mahadir Mohammad§Mereka takut kepada seorang tua berusia [n 92 tahun|92]⟧," kata [p Mahadir=Mahadir Mohammad] di hadapan pendukungnya di [l Langkawi], seperti dilansir The Star, [d Minggu (6/5)|2018-05-06].
Istrinya, [p Siti Hasma], yang duduk di baris depan, tersenyum mendengar itu. "⟦Mahadir Mohammad§Saya kembali karena negeri ini dicuri⟧," ujar politikus yang akrab disapa Dr M tersebut.
Ketua KPU [l? Malaysia], [p Mohd Hashim Abdullatif|Ketua KPU Malaysia], mengatakan ⟪Mohd Hashim Abdullatif§tuduhan itu tidak berdasar⟫. Dia mempersilakan oposisi menggugat. "⟦Mohd Hashim Abdullatif§Ada mahkamah, ada undang-undang⟧," ucapnya.

## Liputan6 | 2021-10-05 | id | Stockholm
Liputan6.com, Stockholm - Hadiah Nobel Fisika [d 2021|2021] diberikan kepada [n tiga ilmuwan|3]: [p Syukuro Manabeshi] dari [l Jepang], [p Klaus Hasselbach] dari [l Jerman], serta [p Giorgio Parisini] dari [l Italia].
"⟦Giorgio Parisini§Kita harus bertindak cepat demi generasi mendatang⟧," kata [p Parisini=Giorgio Parisini] melalui telepon kepada panitia.
Sekretaris Jenderal Akademi Ilmu Pengetahuan Kerajaan [l? Swedia], [p Göran Hanssen|Sekretaris Jenderal Akademi Ilmu Pengetahuan Kerajaan Swedia], mengumumkan para pemenang pada [d Selasa, 5 Oktober 2021, pukul 11.45 waktu setempat|2021-10-05].
Di [l Princeton], [p Manabeshi=Syukuro Manabeshi] mengaku ⟪~Syukuro Manabeshi§tak menyangka⟫. Ilmuwan berusia [n 90 tahun|90] itu berujar, "⟦Syukuro Manabeshi§Saya hanya menuruti rasa ingin tahu.⟧"
Putri [p Manabeshi=Syukuro Manabeshi], [p Nancy], menuturkan ⟪Nancy§ayahnya tetap bekerja setiap hari⟫. "⟦Nancy§Dia lebih sering di kantor daripada di rumah⟧," katanya.

## Bisnis.com | 2013-11-19 | id | JAKARTA
Bisnis.com, JAKARTA - Presiden Direktur PT Bank Artha Sentosa Tbk [p Jahya Setiaman|Presiden Direktur PT Bank Artha Sentosa Tbk] memperkirakan ⟪Jahya Setiaman§pertumbuhan kredit [d tahun depan|2014] melambat menjadi [n 15%|15]⟫.
"⟦Jahya Setiaman§Kami tidak mau memaksakan diri⟧," ujarnya di sela-sela Indonesia Banking Forum di [l Hotel Mulia Senayan], [d Selasa (19/11)|2013-11-19].
Wakil Ketua Dewan Komisioner Otoritas Jasa Keuangan [p Rahmat Waluyanta|Wakil Ketua Dewan Komisioner Otoritas Jasa Keuangan] yang hadir pada kesempatan itu sependapat. ⟪Rahmat Waluyanta§Pihaknya, kata [p Rahmat=Rahmat Waluyanta], akan memperketat pengawasan⟫.
"⟦Rahmat Waluyanta§Likuiditas [n 120 bank|120] kami pantau setiap hari⟧," tutup [p Rahmat=Rahmat Waluyanta].

## Kumparan | 2023-07-11 | id | -
[n Tiga mahasiswa|3] Institut Teknologi Sepuluh Juli, yakni [p Gerald Manurung], [p Ni Kadek Ayu Saraswati], dan [p Alif Ramadhan], menjuarai lomba robot di [l Kanazawa, Jepang].
"⟦Gerald Manurung§Kami begadang [n 11 malam|11]⟧," kata [p Gerald=Gerald Manurung]. [p Kadek Ayu=Ni Kadek Ayu Saraswati], satu-satunya perempuan dalam tim, menyahut, "⟦Ni Kadek Ayu Saraswati§Dia sih tidur terus.⟧"
Pembimbing mereka, Prof. Dr. Ir. [p Mauridhi Hadi Purnama], M.Eng., bangga. "⟦Mauridhi Hadi Purnama§Anak-anak ini memakai komponen bekas⟧," ujar [p Mauridhi=Mauridhi Hadi Purnama], [d Selasa (11/7)|2023-07-11].
Selanjutnya, kata dia, ⟪Mauridhi Hadi Purnama§tim akan berlaga di [l Bordeaux, Prancis], pada [d 17 sampai 23 Juli 2023|2023-07-17/2023-07-23]⟫.

## The Jakarta Herald | 2007-02-05 | en | Jakarta
Jakarta (JH): Floodwaters more than [n three meters|3] deep inundated [n 60 percent|60] of the capital on [d Sunday|2007-02-04], forcing [n 340,000 residents|340000] out of their homes.
"⟦Sutiyarso§This is a natural phenomenon that happens every [n five years|5]⟧," Governor [p Sutiyarso|Governor] said after touring [l Kampung Melayu] with Vice President [p Yusuf Kallah|Vice President].
[p Kallah=Yusuf Kallah] dismissed suggestions that overdevelopment was to blame. "⟦Yusuf Kallah§It is the rain⟧," he said.
Environmentalist [p Slamet Daroyani|Environmentalist] of the Green Capital Forum disagreed with [p Kallah=Yusuf Kallah]. "⟦Slamet Daroyani§Every mall stands on a former swamp⟧," he said, calling the governor's statement "⟦Slamet Daroyani§an insult to the victims⟧".
`;
