/**
 * Indonesian news in rounds, each lot in the manner of two outlets and written before the rules were
 * looked at; people, what they say and dates are marked. When a lot was first read, one after another,
 * of the speakers were right .914, .898, .853, .871, .815, of the dates .929, .972, 1, 1, .938. Read by
 * `annotated-news.ts`.
 */
export const DATED_ID = `
## Republika | 2021-09-16 | id | JAKARTA
REPUBLIKA.CO.ID, JAKARTA -- Kepala Pusat Data dan Informasi Kementerian Kelautan dan Perikanan, [p Budi Sulistyanto Wiguna|Kepala Pusat Data dan Informasi Kementerian Kelautan dan Perikanan], memastikan sistem pelaporan hasil tangkapan akan kembali normal [d akhir pekan ini|2021-09-18/2021-09-19].
"⟦Budi Sulistyanto Wiguna§Kami sedang memindahkan data ke pusat data cadangan. Nelayan tetap bisa melapor secara manual⟧," katanya dalam keterangan tertulis yang diterima Republika, [d Kamis (16/9)|2021-09-16].
Ia menerangkan, gangguan mulai terdeteksi sejak [d Senin (13/9) malam|2021-09-13]. [d? Ketika itu|*], ribuan nelayan di Bitung tak bisa mengunggah laporan.
"⟦Budi Sulistyanto Wiguna§Tidak ada data yang hilang⟧," ujarnya menegaskan.
Ketua Himpunan Nelayan Bitung [p Yopie Mangundap Kansil|Ketua Himpunan Nelayan Bitung] berharap pernyataan [p Budi=Budi Sulistyanto Wiguna] benar adanya. "⟦Yopie Mangundap Kansil§[d Tahun lalu|2020] juga bilang begitu, tapi laporan saya hilang semua⟧," kata [p Yopie=Yopie Mangundap Kansil].

## Republika | 2009-03-11 | id | SURABAYA
SURABAYA -- Tim dokter RSU dr Soetomo memisahkan bayi kembar siam asal Bangkalan dalam operasi selama sembilan jam. Ketua tim, dr [p Poerwadi Hariyanto|Ketua tim], mengaku lega.
"⟦Poerwadi Hariyanto§Yang paling sulit itu hatinya, karena menyatu separuh⟧," katanya kepada wartawan, [d Rabu (11/3)|2009-03-11].
Sang ayah, [p Moh Tohir], tak henti mengucap syukur. Buruh garam itu mengetahui anaknya kembar siam saat kandungan istrinya berusia enam bulan. "⟦Moh Tohir§Waktu itu saya bingung mau cari uang ke mana⟧," tuturnya.
[p Poerwadi=Poerwadi Hariyanto] menambahkan, kedua bayi masih harus dirawat di ruang intensif setidaknya hingga [d akhir Maret|2009-03-21/2009-03-31]. "⟦Poerwadi Hariyanto§Infeksi masih menjadi musuh utama⟧," kata dia.

## Kompas.com | 2017-12-04 | id | PACITAN
PACITAN, KOMPAS.com - Sebanyak 25 orang meninggal akibat banjir dan longsor yang menerjang Pacitan, [d Selasa (28/11/2017)|2017-11-28]. Bupati Pacitan [p Indartato Sumarno|Bupati Pacitan] memperpanjang masa tanggap darurat.
"⟦Indartato Sumarno§Sampai [d 12 Desember|2017-12-12]. Masih ada satu warga yang kami cari⟧," ucap [p Indartato=Indartato Sumarno] di posko, [d Senin (4/12/2017)|2017-12-04].
Salah seorang penyintas, [p Katiyem] (67), kehilangan suaminya, [p Sukimun], yang tertimbun di dapur.
"⟦Katiyem§Saya panggil-panggil tidak menyahut⟧," kata [p Katiyem], lirih. "⟦Katiyem§Padahal kopinya sudah saya siapkan.⟧"
Relawan yang ikut menggali, [p Wahyu Anggit Prabowo], menemukan jasad [p Sukimun] [d? dua hari kemudian|*]. "⟦Wahyu Anggit Prabowo§Posisinya masih memegang cangkul⟧," kata mahasiswa STKIP itu.

## Kompas.com | 2024-05-21 | id | JAKARTA
JAKARTA, KOMPAS.com - Harga emas batangan cetak ulang lagi-lagi pecah rekor. Analis komoditas Doo Futures, [p Lukman Leonghardi|Analis komoditas Doo Futures;Analis komoditas], melihat kenaikan itu dipicu kabar jatuhnya helikopter yang ditumpangi Presiden Iran [p Ebrahim Raisani|Presiden Iran].
"⟦Lukman Leonghardi§Pasar selalu mencari tempat aman ketika Timur Tengah memanas⟧," kata [p Lukman=Lukman Leonghardi] kepada Kompas.com, [d Selasa (21/5/2024)|2024-05-21].
Namun, [p Lukman=Lukman Leonghardi] mengingatkan investor pemula agar tidak ikut-ikutan. Ia menilai, koreksi bisa terjadi kapan saja.
"⟦Lukman Leonghardi§Beli emas itu untuk lima tahun⟧," ujar dia, "⟦Lukman Leonghardi§bukan untuk lima hari.⟧"
Di Pasar Cikini, pedagang emas bernama Haji [p Syafril] justru sepi pembeli. "⟦Syafril§Orang malah datang untuk menjual. Buat bayar kuliah, katanya⟧," ujar [p Syafril].

## Republika | 2013-02-01 | id | DEPOK
REPUBLIKA.CO.ID, DEPOK -- Penetapan tersangka Presiden PKS [p Luthfi Hasanuddin Ishaq|Presiden PKS;tersangka Presiden PKS] mengejutkan banyak kalangan. Guru besar hukum tata negara Universitas Indonesia, Prof [p Satya Arinanto Wibisono|Guru besar hukum tata negara Universitas Indonesia], menilai KPK bergerak sangat cepat.
"⟦Satya Arinanto Wibisono§Belum 24 jam dari tangkap tangan sudah ada tersangka baru⟧," ujar [p Satya=Satya Arinanto Wibisono], [d Jumat (1/2)|2013-02-01].
Menurut [p Satya=Satya Arinanto Wibisono], publik perlu menunggu pembuktian di pengadilan. "⟦Satya Arinanto Wibisono§Jangan dihakimi dulu⟧," katanya.
Sementara kader PKS di Depok mengaku sedih. "⟦Nurmahmudi Ilyas§Beliau itu guru mengaji saya⟧," kata [p Nurmahmudi Ilyas], pengurus ranting Beji, sambil menyeka air mata.

## Kompas.com | 2019-07-26 | id | BEKASI
BEKASI, KOMPAS.com - Brigadir [p Rangga Tianto Wijaya] menembak mati rekannya, Bripka [p Rahmat Effendy Saputra], di ruang SPKT Polsek Cimanggis, [d Kamis (25/7/2019) malam|2019-07-25].
Kepala Bidang Humas Polda Metro Jaya Kombes [p Argo Yuwandono|Kepala Bidang Humas Polda Metro Jaya] menuturkan, peristiwa bermula ketika [p Rahmat=Rahmat Effendy Saputra] mengamankan seorang pelaku tawuran berinisial [p? FZ].
"⟦Argo Yuwandono§Pelaku datang meminta [p? FZ] dibina orangtuanya saja. Permintaan itu dijawab dengan nada keras⟧," kata [p Argo=Argo Yuwandono] di Jakarta, [d Jumat (26/7/2019)|2019-07-26].
Emosi [p Rangga=Rangga Tianto Wijaya] pun tersulut. Ia masuk ke ruangan sebelah, lalu mengeluarkan senjata. "⟦Argo Yuwandono§Ada sembilan kali tembakan⟧," ujarnya.
Kakak korban, [p Aris Munandar Saputra], meminta pelaku dihukum berat. "⟦Aris Munandar Saputra§Adik saya orangnya pendiam⟧," ucapnya di rumah duka.

## Republika | 2022-10-03 | id | MALANG
REPUBLIKA.CO.ID, MALANG -- Menko Polhukam [p Mahfud Mahmudin|Menko Polhukam] mengumumkan pembentukan tim gabungan independen pencari fakta Tragedi Kanjuruhan.
"⟦Mahfud Mahmudin§Tugasnya kira-kira bisa selesai [d? dua atau tiga minggu ke depan|*]⟧," kata [p Mahfud=Mahfud Mahmudin], [d Senin (3/10)|2022-10-03].
[p Elmiati], warga Blimbing, kehilangan suami dan anaknya yang masih berumur tiga tahun dalam peristiwa [d Sabtu malam|2022-10-01] itu. Ia berada di tribun 13.
"⟦Elmiati§Anak saya digendong bapaknya. Saya keluar duluan, lalu pintu ditutup⟧," kata perempuan 33 tahun tersebut. "⟦Elmiati§Sampai [d? sekarang|*] saya masih dengar suaranya memanggil.⟧"
Pelatih Arema FC, [p Javier Rocamora|Pelatih Arema FC], tak kuasa mengingat kejadian di ruang ganti. "⟦Javier Rocamora§Seorang anak meninggal di pelukan pemain kami⟧," ujar mantan gelandang asal Cile tersebut seperti dikutip Cadena SER.

## Kompas.com | 2015-06-09 | id | DENPASAR
DENPASAR, KOMPAS.com — Polisi akan memeriksa kembali ibu angkat [p Angeline], [p Margriet Christinawati], terkait hilangnya bocah delapan tahun itu sejak [d 16 Mei 2015|2015-05-16].
"⟦Ronny Sompie§Keterangannya berubah-ubah⟧," kata Kapolda Bali Inspektur Jenderal [p Ronny Sompie|Kapolda Bali], [d Selasa (9/6/2015)|2015-06-09].
[p Ronny=Ronny Sompie] enggan menyebut apakah [p Margriet=Margriet Christinawati] sudah menjadi tersangka. "⟦Ronny Sompie§Kita tunggu hasil gelar perkara⟧," kata dia.
Wali kelas [p Angeline], [p Putu Sri Wijayanti|Wali kelas Angeline;Wali kelas], mengatakan, muridnya kerap datang dengan rambut berbau kandang ayam. "⟦Putu Sri Wijayanti§Pernah saya mandikan di sekolah, Pak⟧," ungkap guru SDN 12 Sanur tersebut.
Adapun pengacara keluarga, [p Bernadin Manurung|pengacara keluarga;pengacara], meminta semua pihak menahan diri. "⟦Bernadin Manurung§Klien kami justru yang paling kehilangan⟧," ujarnya.

## Republika | 2026-02-12 | id | MAKKAH
REPUBLIKA.CO.ID, MAKKAH -- Menteri Haji dan Umrah [p Irfan Yusufi Hasyim|Menteri Haji dan Umrah] atau akrab disapa [p Gus Irfan=*] meninjau kesiapan hotel jamaah di kawasan Misfalah.
"⟦Irfan Yusufi Hasyim§Kontraknya sudah kita teken semua sebelum Ramadhan⟧," ujar [p Gus Irfan=*] di sela kunjungan, [d Rabu (11/2/2026)|2026-02-11].
Kepala Daerah Kerja Makkah, [p Ihsan Faisalman|Kepala Daerah Kerja Makkah], yang mendampingi menteri, menyebut jarak terjauh hotel ke Masjidil Haram 3,5 kilometer. "⟦Ihsan Faisalman§Bus shalawat beroperasi 24 jam⟧," katanya.
Dia menambahkan, kloter pertama dijadwalkan tiba [d 22 April 2026|2026-04-22]. "⟦Ihsan Faisalman§Dapurnya sudah kami uji coba⟧," sambungnya.

## Kompas.com | 2011-11-29 | id | TENGGARONG
TENGGARONG, KOMPAS.com — Jembatan Kutai Kartanegara runtuh saat tengah diperbaiki, [d Sabtu (26/11/2011) sekitar pukul 16.20 Wita|2011-11-26]. Hingga [d Selasa siang|2011-11-29], tim SAR menemukan 19 korban tewas.
"⟦Harmanto Djunaedi§Arus bawahnya deras dan keruh, jarak pandang nol⟧," kata Kepala Basarnas Balikpapan [p Harmanto Djunaedi|Kepala Basarnas Balikpapan].
Seorang korban selamat, [p Syafrudin Noor], sedang melintas dengan sepeda motor ketika tali penggantung putus. "⟦Syafrudin Noor§Tiba-tiba saya sudah di air⟧," katanya, [d kemarin|2011-11-28], di RSUD AM Parikesit. "⟦Syafrudin Noor§Saya berenang sambil menarik tas seorang ibu.⟧"
Pakar jembatan dari Institut Teknologi Sepuluh Nopember, [p Hidayat Soegihardjo Masiran|Pakar jembatan dari Institut Teknologi Sepuluh Nopember;Pakar jembatan], menduga ada kelelahan pada baut klem. "⟦Hidayat Soegihardjo Masiran§Usianya baru 10 tahun. Mestinya tahan 50 tahun⟧," ucap [p Hidayat=Hidayat Soegihardjo Masiran].

## Republika | 2018-08-06 | id | MATARAM
REPUBLIKA.CO.ID, MATARAM -- Gubernur NTB TGB [p Muhammad Zainul Majid|Gubernur NTB] menetapkan masa tanggap darurat gempa Lombok selama dua pekan ([d 5-18 Agustus|2018-08-05/2018-08-18]).
"⟦*§Yang paling dibutuhkan tenaga medis, air bersih, selimut, dan terpal⟧," kata [p? TGB=*] di Kantor Gubernur NTB, [d Senin (6/8) pagi|2018-08-06].
Turis asal Inggris, [p Saffron Amishah], masih menunggu perahu di Gili Trawangan. "⟦Saffron Amishah§Semua orang berlari ke bukit, gelap sekali⟧," tuturnya. "⟦Saffron Amishah§Saya pikir kami akan mati di sini.⟧"
Warga lokal, Inaq [p Sahnim], mengungsi di lapangan bersama tiga cucunya. Rumahnya di Dusun Karang Subagan rata dengan tanah. "⟦Sahnim;Inaq Sahnim§Yang tersisa cuma mukena ini⟧," kata dia.

## Kompas.com | 2020-01-02 | id | LEBAK
LEBAK, KOMPAS.com - Banjir bandang yang menerjang enam kecamatan di Kabupaten Lebak pada [d hari pertama tahun 2020|2020-01-01] menyebabkan 17 jembatan putus.
Bupati Lebak [p Iti Octavianti Jayabaya|Bupati Lebak] mengatakan, penambangan emas ilegal di Gunung Halimun Salak menjadi salah satu penyebab.
"⟦Iti Octavianti Jayabaya§Lubangnya ratusan. Sudah bertahun-tahun, dan kewenangannya bukan di kami⟧," ucapnya di Cipanas, [d Kamis|2020-01-02].
Pernyataan itu ditanggapi Kepala Balai Taman Nasional Gunung Halimun Salak [p Awen Supratman|Kepala Balai Taman Nasional Gunung Halimun Salak]. Ia mengklaim pihaknya rutin berpatroli. "⟦Awen Supratman§Kami tutup satu, [d? besok|*] muncul dua⟧," kata [p Awen=Awen Supratman].
[p Sarnata], bekas gurandil, punya pendapat sendiri. "⟦Sarnata§Kalau sawah bisa kasih makan, siapa yang mau masuk lubang?⟧" kata bapak empat anak itu.

## Republika | 2023-11-18 | id | SOLO
REPUBLIKA.CO.ID, SOLO -- Timnas Prancis U-17 menekuk Amerika Serikat 3-0 di Stadion Manahan. Pelatih [p Jean-Luc Vannucci|Pelatih] memuji kedisiplinan lini belakangnya.
"⟦Jean-Luc Vannucci§Anak-anak bermain seperti orang dewasa⟧," katanya dalam konferensi pers, [d Sabtu (18/11)|2023-11-18].
Pelatih AS [p Gonzalo Segarès|Pelatih AS] tidak mencari kambing hitam. Ia menyebut lawan memang lebih tajam. "⟦Gonzalo Segarès§Kami membuat tiga kesalahan dan dihukum tiga kali⟧," tutur mantan bek Chicago Fire itu.
Sebelum laga, penonton sempat mengeluhkan antrean tiket. "⟦Bagas Kurniadi§Saya dari Wonogiri, berangkat [d? habis subuh|*], [d? jam dua|*] baru bisa masuk⟧," keluh [p Bagas Kurniadi] (19).

## Kompas.com | 2016-04-25 | id | JAKARTA
JAKARTA, KOMPAS.com - Ketua RW 04 Kelurahan Penjaringan, [p Kamaludin Daeng Nassa|Ketua RW 04 Kelurahan Penjaringan;Ketua RW 04], menolak rencana penertiban kawasan Luar Batang yang disebut-sebut akan dimulai [d Mei mendatang|2016-05].
"⟦Kamaludin Daeng Nassa§Kami punya girik dari zaman Belanda⟧," kata dia saat ditemui di Masjid Keramat, [d Senin (25/4/2016)|2016-04-25].
Gubernur DKI Jakarta [p Basuki Tjahaja Permana|Gubernur DKI Jakarta] alias [p Ahok=*] tak ambil pusing. "⟦*§Silakan gugat. Saya senang kalau digugat⟧," ujar [p Ahok=*] di Balai Kota.
[p Kamaludin=Kamaludin Daeng Nassa] mengaku siap meladeni tantangan itu. "⟦Kamaludin Daeng Nassa§Pengacara kami gratis, kok⟧," katanya sambil tertawa.

## Republika | 2025-07-30 | id | BANDUNG
REPUBLIKA.CO.ID, BANDUNG -- Siswi SMPN 35 Bandung, [p Kirana Maheswari Putri|Siswi SMPN 35 Bandung;Siswi], mengembangkan alat pendeteksi telur busuk dari sensor bekas. Ia meraih medali emas dalam ajang yang digelar di Seoul pada [d 21-24 Juli|2025-07-21/2025-07-24].
"⟦Kirana Maheswari Putri§Idenya dari nenek. Nenek saya jualan seblak, sering tertipu telur⟧," kata [p Kirana=Kirana Maheswari Putri], [d Rabu (30/7/2025)|2025-07-30].
Guru pembimbingnya, [p Iwan Ridwanulloh|Guru pembimbing;Guru pembimbingnya], semula ragu. "⟦Iwan Ridwanulloh§Saya kira cuma main-main⟧," aku dia.
Namun, kata [p Iwan=Iwan Ridwanulloh], muridnya itu pantang menyerah. "⟦Iwan Ridwanulloh§Dia mencoba 140 butir telur. Laboratorium kami baunya sampai seminggu⟧," ucapnya seraya tergelak.

## Republika | 2007-10-17 | id | JAKARTA
JAKARTA -- Arus balik Lebaran diperkirakan mencapai puncaknya [d Ahad (21/10)|2007-10-21]. Dirjen Perhubungan Darat Departemen Perhubungan, [p Iskandar Abubakri|Dirjen Perhubungan Darat Departemen Perhubungan], mengimbau pemudik tidak menunda kepulangan.
"⟦Iskandar Abubakri§Kalau bisa [d besok|2007-10-18;2007-10-18/2007-10-19] atau [d lusa|2007-10-19;2007-10-18/2007-10-19] sudah pulang⟧," katanya di Jakarta, [d Rabu (17/10)|2007-10-17].
Pemudik asal Gunungkidul, [p Tugiyo], memilih bertahan sampai [d pekan depan|2007-10-22/2007-10-28]. "⟦Tugiyo§Bos saya juga belum pulang dari Tegal⟧," kilahnya.

## Kompas.com | 2014-01-20 | id | MANADO
MANADO, KOMPAS.com — Warga korban banjir bandang Manado mulai membersihkan rumah. [p Femmy Lolong], warga Tikala Ares, menangis melihat album foto pernikahannya penuh lumpur.
"⟦Femmy Lolong§Torang pe rumah so nyanda ada lagi⟧," ucapnya.
Wali Kota Manado [p GS Vicky Lumentut|Wali Kota Manado] berjanji memperbaiki tanggul yang jebol [d Rabu pekan lalu|2014-01-15]. "⟦GS Vicky Lumentut§Anggarannya masuk APBD Perubahan⟧," kata [p Vicky=GS Vicky Lumentut].
Janji itu disambut dingin. "⟦Femmy Lolong§Tahun [d 2000|2000] juga janji begitu⟧," kata [p Femmy=Femmy Lolong].

## Republika | 2010-12-23 | id | SENAYAN
REPUBLIKA.CO.ID, SENAYAN -- Bomber timnas [p Cristian Gonzalves|Bomber timnas;Bomber] siap tampil pada leg kedua final Piala AFF, [d 29 Desember|2010-12-29], di Stadion Utama Gelora Bung Karno.
"⟦Cristian Gonzalves§Insya Allah saya cetak gol⟧," kata [p El Loco=*], julukannya.
Asisten pelatih [p Wolfgang Pikalek|Asisten pelatih] memastikan kondisi fisik para pemain prima. [p Firman Utinara], kapten tim, juga sudah pulih. "⟦Wolfgang Pikalek§Dia ikut latihan penuh [d pagi tadi|2010-12-23]⟧," ujar asisten [p Alfred Riedlinger] itu.

## detikNews | 2017-10-04 | id | Jakarta
Jakarta - Kebakaran melanda gudang tekstil di kawasan Kapuk, Cengkareng, Jakarta Barat. Api pertama kali terlihat [d Selasa (3/10/2017) pukul 21.15 WIB|2017-10-03].
Kasudin Penanggulangan Kebakaran dan Penyelamatan Jakarta Barat, [p Pesta Parulian Manik|Kasudin Penanggulangan Kebakaran dan Penyelamatan Jakarta Barat], mengatakan 22 unit mobil pemadam dikerahkan ke lokasi.
"⟦Pesta Parulian Manik§Kendalanya akses sempit, sumber air juga jauh⟧," kata [p Pesta=Pesta Parulian Manik] ketika dikonfirmasi, [d Rabu (4/10)|2017-10-04].
Dia memastikan tidak ada korban jiwa. "⟦Pesta Parulian Manik§Satpam satu orang sesak napas, sudah dibawa ke puskesmas⟧," imbuhnya.
Sementara itu, pemilik gudang, [p Tan Swie Liong|pemilik gudang;pemilik], tampak lemas di seberang jalan. "⟦Tan Swie Liong§Belum diasuransikan, Pak⟧," tuturnya pelan.

## Antara | 2006-05-29 | id | Bantul
Bantul (ANTARA News) - Korban gempa di Kecamatan Jetis mulai kekurangan air bersih. Camat Jetis [p Sumarno Pranoto|Camat Jetis] di Bantul, [d Senin|2006-05-29], mengatakan sumur warga keruh sejak [d Sabtu pagi|2006-05-27].
"⟦Sumarno Pranoto§Kami minta tangki air secepatnya⟧," katanya.
Mbah [p Harjo] (80) bersama tujuh cucunya tidur di bawah pohon nangka. Ia mengaku belum mendapat tenda. "⟦Harjo§Kulo pasrah mawon, Nak⟧," ucapnya.

## detikNews | 2024-01-16 | id | Semarang
Semarang - Debat panas terjadi di sidang sengketa lahan eks PRPP. Kuasa hukum Pemprov Jateng, [p Iwanuddin Iskandar|Kuasa hukum Pemprov Jateng], menunjukkan sertifikat bertahun [d 1986|1986].
"⟦Iwanuddin Iskandar§Ini asli, Yang Mulia, bukan fotokopi seperti punya mereka⟧," ujarnya, [d Selasa (16/1/2024)|2024-01-16].
Pernyataan itu langsung disanggah pengacara penggugat, [p Sastra Jendra Sinaga|pengacara penggugat;pengacara]. "⟦Sastra Jendra Sinaga§Keberatan! Jangan menyindir⟧," kata [p Sastra=Sastra Jendra Sinaga] dengan nada tinggi.
Ketua majelis hakim [p Kukuh Kalinggo Yuwono|Ketua majelis hakim] mengetuk palu dua kali. "⟦Kukuh Kalinggo Yuwono§Saya ingatkan, ini bukan pasar⟧," tegas [p Kukuh=Kukuh Kalinggo Yuwono].
Sidang dilanjutkan [d Selasa pekan depan|2024-01-23] dengan agenda pemeriksaan saksi.

## Liputan6 | 2012-08-23 | id | Bogor
Liputan6.com, Bogor: Arus balik di jalur Puncak macet total. Kasat Lantas Polres Bogor AKP [p M Zainal Abidin Wahab|Kasat Lantas Polres Bogor] menyatakan sistem buka-tutup diterapkan hingga [d Kamis (23/8) malam|2012-08-23].
"⟦M Zainal Abidin Wahab§Kendaraan yang naik [d tadi pagi|2012-08-23] mencapai 14 ribu⟧," kata [p Zainal=M Zainal Abidin Wahab].
Seorang pemudik tujuan Bekasi, [p Ratna Juwita Sari|pemudik], sudah lima jam terjebak di Gadog. Anaknya yang berusia dua tahun menangis terus. "⟦Ratna Juwita Sari§Pampers habis, minum habis, sabar juga habis⟧," keluh dia.

## Antara | 2022-12-07 | id | Doha
Doha (ANTARA) - Pelatih Maroko [p Walid Ragragui|Pelatih Maroko] memuji ketenangan [p Achraf Hakimy] saat mengeksekusi penalti penentu ke gawang Spanyol dalam laga babak 16 besar di Stadion Education City, [d Selasa|2022-12-06].
"⟦Walid Ragragui§Hanya orang gila yang berani melakukan panenka di saat seperti itu⟧," katanya seperti dikutip dari laman FIFA, [d Rabu|2022-12-07].
[p Hakimy=Achraf Hakimy] yang lahir di Madrid mengaku tidak merasa tertekan. "⟦Achraf Hakimy§Saya hanya memikirkan ibu saya di tribun⟧," ujar bek Paris Saint-Germain itu.
Kapten Spanyol [p Sergio Busquetz|Kapten Spanyol;Kapten] menyebut kekalahan itu kejam. "⟦Sergio Busquetz§Kami menguasai bola 70 persen⟧," kata [p Busquetz=Sergio Busquetz], "⟦Sergio Busquetz§tapi tidak bisa membobol gawang mereka.⟧"

## detikFinance | 2019-05-17 | id | Jakarta
Jakarta - Harga tiket pesawat akhirnya turun 12-16 persen mulai [d Sabtu (18/5/2019)|2019-05-18]. Menteri Perhubungan [p Budi Karyadi|Menteri Perhubungan] menandatangani aturan baru itu [d Rabu malam|2019-05-15].
"⟦Budi Karyadi§Tidak ada lagi alasan maskapai⟧," ujar [p Budi=Budi Karyadi] di kantornya, Jakarta Pusat.
Ketua Harian YLKI [p Tulus Abadian|Ketua Harian YLKI] menilai penurunan itu tidak akan terasa. Sebab, kata dia, maskapai sudah menghapus kelas harga termurah.
"⟦Tulus Abadian§Turun di kertas, naik di aplikasi⟧," cetus [p Tulus=Tulus Abadian].
Corporate Secretary Garuda Indonesia [p M Ikhsan Rosani|Corporate Secretary Garuda Indonesia] belum bersedia merinci dampaknya. "⟦M Ikhsan Rosani§Kami pelajari dulu⟧," jawabnya singkat lewat pesan tertulis.

## Antara | 2021-04-12 | id | Lembata
Lembata (ANTARA) - Tim gabungan kembali menemukan dua jenazah korban banjir bandang di Desa Waimatan. Kepala Pelaksana BPBD Lembata [p Siprianus Meru Ola|Kepala Pelaksana BPBD Lembata] mengatakan total korban meninggal menjadi 47 orang.
"⟦Siprianus Meru Ola§Pencarian kami perpanjang tiga hari, sampai [d Kamis|2021-04-15]⟧," kata [p Sipri=Siprianus Meru Ola] saat dihubungi dari Kupang, [d Senin|2021-04-12].
Pastor Paroki Waipukang, Romo [p Blasius Keban Tukan|Pastor Paroki Waipukang;Romo], menuturkan banyak umatnya menolak mengungsi. "⟦Blasius Keban Tukan§Mereka mau menunggu sampai jenazah keluarganya ketemu⟧," tuturnya.
"⟦Blasius Keban Tukan§Saya tidak sanggup melarang⟧," kata Romo [p Blasius=Blasius Keban Tukan] lagi.

## detikHealth | 2025-09-03 | id | Jakarta
Jakarta - Viral di media sosial seorang balita di Sukabumi meninggal dengan tubuh dipenuhi cacing. Spesialis anak dari RS Hermina Bogor, dr [p Irfan Maulana Nugraha|Spesialis anak;Spesialis anak dari RS Hermina Bogor], SpA, menjelaskan cacing gelang bisa berpindah ke paru-paru.
"⟦Irfan Maulana Nugraha§Pada anak gizi buruk, jumlahnya bisa ratusan⟧," ujarnya kepada detikcom, [d Rabu (3/9/2025)|2025-09-03].
Obat cacing, kata dr [p Irfan=Irfan Maulana Nugraha], sebaiknya diberikan enam bulan sekali. "⟦Irfan Maulana Nugraha§Gratis di puskesmas, tinggal datang⟧," pesannya.
Bibi korban, [p Enjum], tak tahu ada pembagian obat. "⟦Enjum§Nggak pernah ada yang ngasih tahu⟧," kata [p Enjum].

## Liputan6 | 2015-11-06 | id | Balikpapan
Liputan6.com, Balikpapan - Badan SAR Nasional menghentikan pencarian helikopter yang hilang kontak di Danau Toba sejak [d 11 Oktober 2015|2015-10-11]. Hal itu disampaikan Kepala Basarnas Marsekal Madya [p FHB Soelistyanto|Kepala Basarnas].
"⟦FHB Soelistyanto§Dua hari tidak ada temuan baru, maka kami tutup⟧," kata pria kelahiran Sleman ini.
[p Teguh Mulyatno|pilot], pilot helikopter itu, ditemukan dalam keadaan meninggal. Kakaknya, [p Sri Mulyatni], ikhlas. "⟦Sri Mulyatni§Dia memang cita-citanya terbang⟧," ucap [p Sri=Sri Mulyatni] berkaca-kaca.

## Antara | 2010-11-05 | id | Sleman
Sleman (ANTARA News) - Kepala Pusat Vulkanologi dan Mitigasi Bencana Geologi [p Surono Mbahrono|Kepala Pusat Vulkanologi dan Mitigasi Bencana Geologi] memperluas radius aman Gunung Merapi menjadi 20 kilometer mulai [d Jumat pukul 01.00 WIB|2010-11-05].
"⟦Surono Mbahrono§Letusan [d dini hari tadi|2010-11-05] adalah yang terbesar sejak [d 1870-an|1870-01-01/1879-12-31]⟧," kata [p Surono=Surono Mbahrono] di Yogyakarta.
Ia meminta warga tidak mempercayai ramalan. "⟦Surono Mbahrono§Percayalah pada alat, bukan pada paranormal⟧," katanya menegaskan.
Direktur Utama RSUP dr Sardjito, dr [p Budi Mulyana Setiadi|Direktur Utama RSUP dr Sardjito], mengatakan pihaknya merawat 73 pasien luka bakar. "⟦Budi Mulyana Setiadi§Sebagian besar di atas 40 persen⟧," katanya.

## detikSport | 2023-07-20 | id | Jakarta
Jakarta - Ganda putra Indonesia [p Fajar Alfiansyah]/[p Muhammad Rian Ardiyanto] tersingkir di babak kedua Korea Open 2023. Keduanya menyerah dari unggulan keenam asal India, [p Satwiksairaj Rankiredi]/[p Chirag Shettya].
"⟦Fajar Alfiansyah§Kami terlambat panas di gim pertama⟧," kata [p Fajar=Fajar Alfiansyah] lewat keterangan PBSI, [d Kamis (20/7)|2023-07-20].
"⟦Muhammad Rian Ardiyanto§Servis saya juga banyak yang tanggung⟧," timpal [p Rian=Muhammad Rian Ardiyanto].
Pelatih ganda putra [p Herry Iman Perngadi|Pelatih ganda putra] menyoroti mental anak asuhnya yang belum stabil. Juru taktik berjuluk Naga Api itu akan mengevaluasi mereka sebelum Kejuaraan Dunia [d Agustus mendatang|2023-08].
"⟦Herry Iman Perngadi§Poin-poin kritis malah bermain aman⟧," ungkapnya.

## Liputan6 | 2018-01-13 | id | Jakarta
Liputan6.com, Jakarta - Selasar lantai satu Gedung Bursa Efek Indonesia ambruk. Sejumlah mahasiswa Universitas Bina Darma Palembang yang sedang berkunjung menjadi korban.
[p Wahyudin], dosen pendamping, menghitung ada 92 mahasiswanya di lokasi. "⟦Wahyudin§Mereka baru mau foto bersama⟧," katanya.
Direktur Utama BEI [p Tito Sulistyono|Direktur Utama BEI] mengunjungi korban di RS Siloam, [d Sabtu (13/1/2018)|2018-01-13]. Dia berjanji menanggung seluruh biaya.
"⟦Tito Sulistyono§Tidak ada hubungannya dengan perdagangan saham⟧," jawab [p Tito=Tito Sulistyono] saat ditanya soal pembukaan bursa [d Senin depan|2018-01-15;2018-01-22].

## detikNews | 2020-08-11 | id | -
Karo - Erupsi Gunung Sinabung memuntahkan abu setinggi 5.000 meter. Jalanan di Kecamatan Naman Teran gelap seperti malam. "⟦Ferry Sembiring Pelawi§Sayur kami rusak semua, kol sama sawi⟧," kata seorang petani, [p Ferry Sembiring Pelawi|petani].
Kepala Pos Pengamatan Gunung Sinabung, [p Armen Putrawan|Kepala Pos Pengamatan Gunung Sinabung], mengimbau warga memakai masker. Menurut [p Armen=Armen Putrawan], letusan susulan berpotensi terjadi [d malam ini|2020-08-11].
"⟦Armen Putrawan§Status masih Level III. Jangan ada yang masuk zona merah⟧," ujarnya, [d Selasa (11/8)|2020-08-11].

## Antara | 2008-12-29 | id | Jakarta
Jakarta (ANTARA News) - Menteri Luar Negeri [p Hassan Wirayudha Noer|Menteri Luar Negeri] mengecam serangan udara Israel ke Jalur Gaza yang dimulai [d Sabtu (27/12)|2008-12-27].
"⟦Hassan Wirayudha Noer§Ini pembantaian, bukan pembelaan diri⟧," kata Menlu di Gedung Pancasila, [d Senin|2008-12-29].
Duta Besar Palestina untuk Indonesia [p Fariz Mehdiwi|Duta Besar Palestina untuk Indonesia] berterima kasih atas sikap Jakarta. Ia mengatakan listrik di Gaza padam sejak [d tiga hari lalu|2008-12-26].
"⟦Fariz Mehdiwi§Dokter mengoperasi dengan senter⟧," ujar Dubes. "⟦Fariz Mehdiwi§Kami memerlukan obat, bukan hanya doa.⟧"

## detikHot | 2016-06-21 | id | Jakarta
Jakarta - Vokalis [p Ariel Nuh|Vokalis] tak mau ambil pusing dengan kabar kedekatannya dengan presenter [p Sophia Latjubah|presenter].
"⟦Ariel Nuh§Aduh, bulan puasa kok bahas begituan⟧," elak [p Ariel=Ariel Nuh] ditemui di Kemang, Jakarta Selatan, [d Senin malam|2016-06-20].
Ditanya kapan akan menikah, ayah satu anak itu malah bercanda. "⟦Ariel Nuh§Tunggu undangannya. Kalau tidak datang, berarti kamu tidak diundang⟧," selorohnya disambut tawa wartawan.
Rekan satu bandnya, [p Uki], ikut menggoda. "⟦Uki§Dia itu paling takut sama penghulu⟧," celetuk [p Uki].

## Antara | 2014-04-10 | id | Timika
Timika (ANTARA News) - Ketua KPU Mimika [p Yoe Rafael Kelanangame|Ketua KPU Mimika] mengatakan pemungutan suara di tiga distrik ditunda karena logistik belum sampai.
"⟦Yoe Rafael Kelanangame§Pesawat tidak bisa mendarat, cuaca buruk dari [d kemarin|2014-04-09]⟧," katanya di Timika, [d Kamis|2014-04-10].
Anggota Panwaslu Mimika [p Imelda Ohee|Anggota Panwaslu Mimika] menyayangkan hal tersebut. "⟦Imelda Ohee§Dari [d bulan lalu|2014-03] kami sudah ingatkan⟧," katanya. [p Imelda=Imelda Ohee] juga meminta polisi menjaga gudang.
Kapolres Mimika AKBP [p Jermias Rontinih|Kapolres Mimika] menjamin keamanan logistik. "⟦Jermias Rontinih§Dua peleton sudah kami siagakan⟧," kata Kapolres.

## Liputan6 | 2026-03-27 | id | Jakarta
Liputan6.com, Jakarta - Pemerintah berencana menerapkan kerja dari rumah sehari dalam sepekan untuk menghemat bahan bakar. Menteri Koordinator Bidang Perekonomian [p Airlangga Hartawan|Menteri Koordinator Bidang Perekonomian] menyebut kebijakan itu berlaku mulai [d April 2026|2026-04].
"⟦Airlangga Hartawan§Kita hitung penghematannya bisa seperlima⟧," ucap [p Airlangga=Airlangga Hartawan] di Istana Merdeka, Jakarta, [d Kamis (26/3/2026)|2026-03-26].
Pengamat transportasi dari Unika Soegijapranata [p Djoko Setijowarsono|Pengamat transportasi;Pengamat transportasi dari Unika Soegijapranata] tidak sependapat. Ia menilai buruh pabrik dan ojek daring tidak mungkin bekerja dari rumah.
"⟦Djoko Setijowarsono§Yang boros itu mobil pelat merah⟧," sindirnya. "⟦Djoko Setijowarsono§Mulai saja dari situ.⟧"

## Antara | 2013-09-09 | id | Palu
Palu (ANTARA News) - Kepala Balai Besar Taman Nasional Lore Lindu [p Zulkifli Lemba|Kepala Balai Besar Taman Nasional Lore Lindu] mengatakan populasi maleo terus menurun dalam [d? lima tahun terakhir|*].
"⟦Zulkifli Lemba§Telurnya diburu, padahal satu butir beratnya lima kali telur ayam⟧," kata [p Zulkifli=Zulkifli Lemba], [d Senin|2013-09-09].
[p Herman Sasia], mantan pemburu yang kini menjadi penjaga penangkaran di Saluki, menyesali masa lalunya. "⟦Herman Sasia§Dulu saya jual Rp10 ribu per butir. Sekarang saya menetaskan⟧," katanya.

## CNN Indonesia | 2021-08-09 | id | Jakarta
Jakarta, CNN Indonesia -- Indonesia Corruption Watch (ICW) mendesak Polri membuka kembali penyidikan kasus korupsi pengadaan alat kesehatan di Universitas Airlangga yang mandek sejak [d 2018|2018].
Peneliti ICW [p Lalola Easteri|Peneliti ICW] mengatakan sedikitnya tiga nama yang disebut dalam sidang belum pernah diperiksa. Salah satunya mantan anggota DPR [p Muhidin Nazarudin|mantan anggota DPR].
"⟦Lalola Easteri§Kalau sudah muncul di persidangan, tidak ada alasan untuk tidak ditelusuri⟧," ujar [p Lalola=Lalola Easteri] dalam diskusi daring, [d Minggu (8/8)|2021-08-08].
Kasus itu bermula pada [d pertengahan 2010|2010-05-01/2010-08-31;*]. [d? Ketika itu|*], Kementerian Kesehatan menggelontorkan dana Rp87 miliar. Belakangan, Badan Pemeriksa Keuangan menemukan kerugian negara Rp14,1 miliar.
Mantan rektor [p Fasichul Lisin|Mantan rektor] divonis lima tahun penjara. Sementara [p Muhidin=Muhidin Nazarudin] yang dua kali mangkir hingga [d? kini|*] berstatus saksi.
"⟦Lalola Easteri§Ini yang kami sebut tebang pilih⟧," ucapnya.
Kepala Biro Penerangan Masyarakat Divisi Humas Polri Brigjen [p Rusdi Hartanto|Kepala Biro Penerangan Masyarakat Divisi Humas Polri] belum merespons pertanyaan CNNIndonesia.com. Sebelumnya, ia menyatakan penyidik masih melengkapi berkas.
"⟦Rusdi Hartanto§Semua ada prosesnya⟧," katanya, [d pekan lalu|2021-08-02/2021-08-08].

## Tempo | 2019-10-11 | id | Jakarta
TEMPO.CO, Jakarta - Ruang tunggu lantai dua RSPAD Gatot Subroto penuh sesak, [d Jumat siang, 11 Oktober 2019|2019-10-11]. Sejumlah menteri bergantian datang menjenguk Menteri Koordinator Politik Hukum dan Keamanan [p Wirantono|Menteri Koordinator Politik Hukum dan Keamanan] yang [d? sehari sebelumnya|*] ditusuk di Alun-alun Menes, Pandeglang.
Menteri Pertahanan [p Ryamizard Ryakusumo|Menteri Pertahanan] keluar paling awal. Ia menyebut rekannya sudah bisa bercanda. "⟦Ryamizard Ryakusumo§Saya bilang, Bapak itu tentara, jangan kalah sama gunting⟧," kata dia sambil tertawa.
Pelaku penusukan, [p Syahril Alamsyah], alias [p Abu Rara=*], datang bersama istrinya, [p Fitri Andrianti].
Menurut Kepala Badan Intelijen Negara [p Budi Gunadi Wirawan|Kepala Badan Intelijen Negara], pasangan itu terpapar radikalisme dan pernah satu jaringan dengan kelompok Bekasi. "⟦Budi Gunadi Wirawan§Sudah kami pantau tiga bulan⟧," ujarnya. "⟦Budi Gunadi Wirawan§Dari Kediri pindah ke Bogor, lalu ke Menes karena bercerai dengan istri pertamanya.⟧"
Tetangga [p Abu Rara=*] di Menes tak menyangka. "⟦Usep§Orangnya diam, jarang keluar⟧," kata [p Usep], pemilik warung di depan kontrakan pelaku. [p Usep] bahkan pernah dipinjami genset. "⟦Usep§Waktu anak saya sunatan⟧," tuturnya.

## Tribun Jatim | 2022-05-24 | id | PROBOLINGGO
TRIBUNJATIM.COM, PROBOLINGGO - Nasib apes menimpa [p Misnadi] (41), warga Desa Sumberanyar, Kecamatan Paiton, Kabupaten Probolinggo. Dua ekor sapinya raib digondol maling pada [d Selasa (24/5/2022) dini hari|2022-05-24].
Sapi jenis limosin itu rencananya dijual menjelang Idul Adha. Kandangnya berada tepat di belakang rumah.
Istrinya, [p Buatin], yang pertama kali sadar. Sekira [d? pukul 03.00 WIB|*], ia hendak salat tahajud dan mendapati pintu kandang terbuka.
"⟦Buatin§Saya teriak maling, Bapaknya langsung lari ke sawah⟧," kata [p Buatin].
Namun pencuri sudah kabur. Jejak kaki sapi hanya ditemukan sampai jalan raya. "⟦Buatin;Misnadi§Kayaknya dinaikkan pikap⟧," imbuhnya.
[p Misnadi] menaksir kerugiannya Rp 45 juta. Uang itu sedianya untuk membayar kuliah anaknya di Jember.
"⟦Misnadi§Kalau memang rezeki ya kembali⟧," ucapnya pasrah.
Kapolsek Paiton AKP [p Maskur Ansorudin|Kapolsek Paiton] membenarkan kejadian tersebut. Anggotanya, lanjut dia, sudah menyisir pasar hewan di Besuk dan Kraksaan.
"⟦Maskur Ansorudin§Kami minta peternak menghidupkan ronda lagi⟧," tandas mantan Kanit Sabhara Polsek Leces itu.

## JPNN | 2018-02-22 | id | JAKARTA
jpnn.com, JAKARTA - Novel kembali ke tanah air. Penyidik senior KPK [p Novel Baswara|Penyidik senior KPK] mendarat di Bandara Soekarno-Hatta setelah sepuluh bulan menjalani perawatan mata di Singapura, [d Kamis (22/2)|2018-02-22].
Mengenakan jaket hitam, dia disambut pimpinan dan puluhan pegawai KPK di lobi gedung Merah Putih.
"⟦Novel Baswara§Saya tidak akan mundur sejengkal pun⟧," kata [p Novel=Novel Baswara] dengan suara bergetar.
Ketua KPK [p Agus Rahardian|Ketua KPK] menepuk pundaknya. Wakil Ketua KPK [p Laode Muhammad Syarifudin|Wakil Ketua KPK] tampak menyeka mata.
"⟦Agus Rahardian§Ruang kerjamu masih seperti dulu⟧," kata [p Agus=Agus Rahardian], disambut tepuk tangan.
Sementara itu, mantan ketua KPK [p Abraham Samada|mantan ketua KPK] yang hadir dalam penyambutan mendesak pembentukan tim gabungan pencari fakta. Menurut dia, polisi sudah diberi cukup waktu.
"⟦Abraham Samada§Sepuluh bulan, tidak satu pun tersangka. Apa lagi namanya kalau bukan sengaja?⟧" tegasnya.
Kadivhumas Polri Irjen [p Setyo Wasisto Budi|Kadivhumas Polri] membantah tudingan [p Abraham=Abraham Samada]. "⟦Setyo Wasisto Budi§Penyidik bekerja siang malam. Kalau ada yang punya bukti, bawa ke sini⟧," timpalnya.

## CNN Indonesia | 2024-04-19 | id | Jakarta
Jakarta, CNN Indonesia -- Nilai tukar rupiah jeblok ke Rp16.260 per dolar AS pada [d Jumat (19/4) sore|2024-04-19] setelah Israel menyerang Isfahan.
Analis DCFX Futures [p Lukman Leongson|Analis DCFX Futures] memperkirakan tekanan berlanjut [d pekan depan|2024-04-22/2024-04-28].
"⟦Lukman Leongson§Investor lari ke dolar dan emas⟧," ujarnya kepada CNNIndonesia.com.
Senada, analis pasar uang [p Ariston Tjendrawan|analis pasar uang;analis] mengatakan pelaku pasar menunggu sikap Iran. Presiden Iran [p Ebrahim Raisani|Presiden Iran] dalam pidatonya [d Jumat pagi|2024-04-19] tidak menyinggung serangan itu sama sekali.
"⟦Ariston Tjendrawan§Kalau tidak dibalas, rupiah bisa kembali ke bawah 16 ribu⟧," kata [p Ariston=Ariston Tjendrawan].
Gubernur BI [p Perry Warjita|Gubernur BI] menegaskan bank sentral selalu berada di pasar. Cadangan devisa per [d akhir Maret 2024|2024-03-21/2024-03-31] tercatat US$140,4 miliar.
"⟦Perry Warjita§Lebih dari cukup⟧," kata dia usai bertemu [p Sri Mulyanti], [d Kamis malam|2024-04-18]. "⟦Perry Warjita§Kami jaga dua puluh empat jam.⟧"

## Tempo | 2005-02-18 | id | Banda Aceh
TEMPO Interaktif, Banda Aceh: Hampir dua bulan setelah tsunami, [p Cut Nurlela] belum juga menerima kabar tentang anak bungsunya, [p Rizki]. Perempuan 31 tahun itu setiap hari berkeliling dari satu barak ke barak lain membawa foto.
"⟦Cut Nurlela§Ada yang bilang melihat dia di Lhoknga⟧," katanya, [d Kamis kemarin|2005-02-17].
Suaminya, seorang sopir labi-labi, ditemukan meninggal pada [d? hari ketiga|*]. Rumah mereka di Ulee Lheue tinggal lantai.
Koordinator pos pencarian Palang Merah Indonesia, [p Irman Rachmadi|Koordinator pos pencarian Palang Merah Indonesia;Koordinator], menuturkan ada 1.800 anak yang dilaporkan terpisah dari orang tuanya. Baru 60 yang berhasil dipertemukan.
"⟦Irman Rachmadi§Foto sering tidak cukup, karena wajah anak berubah kurus⟧," ujar [p Irman=Irman Rachmadi].
[p Nurlela=Cut Nurlela] tidak peduli. "⟦Cut Nurlela§Saya ibunya. Saya pasti kenal⟧," kata dia.

## Tribun Manado | 2016-11-30 | id | MANADO
TRIBUNMANADO.CO.ID, MANADO - Eks Direktur RSUP Kandou, dr [p Maxi Rondonuwu Tilaar|Eks Direktur RSUP Kandou], angkat bicara soal alat CT scan yang rusak berbulan-bulan.
"⟦Maxi Rondonuwu Tilaar§Zaman saya, teknisinya dari Jerman datang dua kali setahun⟧," beber [p Maxi=Maxi Rondonuwu Tilaar], [d Rabu (30/11/2016)|2016-11-30].
Kontrak perawatan itu habis [d Maret lalu|2016-03]. Direktur yang [d? sekarang|*], dr [p Jimmy Panelewenan], enggan memperpanjang karena tarifnya naik.
Pasien pun terpaksa dirujuk ke rumah sakit swasta. Oma [p Mien] (70), pasien stroke asal Tondano, harus menunggu empat hari di lorong IGD.
"⟦Stevie§Torang so putus asa, napa mama so nda mo makan⟧," keluh anaknya, [p Stevie].
Dikonfirmasi terpisah, [p Jimmy=Jimmy Panelewenan] menjanjikan alat baru tiba sebelum Natal. "⟦Jimmy Panelewenan§Sudah di pelabuhan, tinggal urusan bea cukai⟧," ujarnya singkat.

## JPNN | 2023-09-01 | id | JAKARTA
jpnn.com, JAKARTA - Suhu politik memanas setelah Partai NasDem secara sepihak menduetkan [p Anies Basweda] dengan Ketum PKB [p Muhaimin Iskandaria|Ketum PKB] alias [p Cak Imin=*].
Sekjen Partai Demokrat [p Teuku Riefkyansyah|Sekjen Partai Demokrat] menyebut langkah tersebut sebagai pengkhianatan. Menurutnya, [p Anies=Anies Basweda] pernah menulis surat tangan untuk meminang Ketum Demokrat [p Agus Harimurtono|Ketum Demokrat] ([p? AHY=*]).
"⟦Teuku Riefkyansyah§Suratnya tertanggal [d 25 Agustus|2023-08-25]. Belum seminggu, tintanya pun belum kering⟧," kata [p Riefky=Teuku Riefkyansyah] dalam keterangannya, [d Jumat (1/9)|2023-09-01].
Dia mengatakan partainya akan menggelar sidang Majelis Tinggi di Cikeas. [p? SBY], katanya, akan memimpin langsung.
Adapun Ketua DPP Partai NasDem [p Willy Adityawarman|Ketua DPP Partai NasDem] meminta semua pihak menahan diri. "⟦Willy Adityawarman§Politik itu cair. [d? Hari ini|*] begini, [d? besok|*] siapa yang tahu⟧," cetusnya.

## CNN Indonesia | 2014-09-24 | id | Jakarta
Jakarta, CNN Indonesia -- Pengadilan Tindak Pidana Korupsi Jakarta akan membacakan vonis terhadap mantan Ketua Umum Partai Demokrat [p Anas Urbaningtyo|mantan Ketua Umum Partai Demokrat], [d Rabu (24/9)|2014-09-24].
Pengacaranya, [p Firman Wijayanto|Pengacaranya;Pengacara], mengatakan kliennya dalam kondisi sehat. [p Anas=Anas Urbaningtyo], kata dia, tidur nyenyak [d? semalam|*].
"⟦Firman Wijayanto§Beliau cuma minta dibawakan kopi⟧," ujar [p Firman=Firman Wijayanto].
Jaksa sebelumnya menuntut [p Anas=Anas Urbaningtyo] 15 tahun penjara. Hak politiknya juga diminta dicabut.
"⟦Anas Urbaningtyo§Saya yakin hakim punya nurani⟧," kata [p Anas=Anas Urbaningtyo] saat tiba di pengadilan sekitar [d? pukul 12.30 WIB|*]. Ia mengenakan kemeja putih, didampingi istrinya, [p Athiyyah Laila Zahra].

## Tempo | 2026-03-03 | id | Surakarta
TEMPO.CO, Surakarta - Empu gamelan dari Bekonang, [p Supoyo Wirun], menghentikan pekerjaannya ketika tamu dari Belanda itu datang. Ia mematikan tungku. "⟦Supoyo Wirun§Kalau didengarkan sambil apinya menyala, suaranya bohong⟧," katanya.
Tamu itu, [p Marijke de Hondt], kurator Museum Volkenkunde, datang untuk memesan seperangkat gamelan slendro. Ia sudah tiga kali ke Bekonang. "⟦Marijke de Hondt§Di Leiden kami punya gamelan dari [d 1880|1880], tetapi gongnya retak⟧," ujar [p Marijke=Marijke de Hondt] dalam bahasa Indonesia yang fasih.
Sebuah gong besar memerlukan 14 kilogram tembaga dan 20 hari kerja. Harganya [d? kini|*] sekitar Rp 60 juta. Anak sulung sang empu, [p Wahyu Santosa], membantu menempa sejak lulus SMK.
"⟦Wahyu Santosa§Telinga Bapak itu belum ada gantinya⟧," kata [p Wahyu=Wahyu Santosa], [d Selasa, 3 Maret 2026|2026-03-03]. "⟦Wahyu Santosa§Saya masih sering salah.⟧"

## Kompas.com | 2023-10-23 | id | KUPANG
KUPANG, KOMPAS.com - Kepolisian Resor Kupang Kota menangkap seorang pria berinisial [p? YM] (29) karena mencuri kotak amal di tiga gereja di Kelurahan Oesapa, Kota Kupang, Nusa Tenggara Timur (NTT).
Kapolresta Kupang Kota Kombes Pol [p Rishian Krisnawan|Kapolresta Kupang Kota] mengatakan, pelaku ditangkap di rumah kosnya, [d Minggu (22/10/2023) malam|2023-10-22].
"⟦Rishian Krisnawan§Pelaku ini residivis kasus yang sama⟧," kata [p Krisna=Rishian Krisnawan] kepada Kompas.com, [d Senin (23/10/2023)|2023-10-23].
Menurut [p Krisna=Rishian Krisnawan], pelaku beraksi saat jemaat sedang latihan paduan suara. Modusnya, kata dia, berpura-pura menumpang buang air kecil.
"⟦Rishian Krisnawan§Uangnya dipakai untuk judi online⟧," ungkap [p Krisna=Rishian Krisnawan].
Ketua Majelis Jemaat GMIT Elim Oesapa, Pendeta [p Yuliana Adoe Ndun|Ketua Majelis Jemaat GMIT Elim Oesapa], mengaku sudah memaafkan pelaku. Meski begitu, ia menyerahkan proses hukum kepada polisi.
"⟦Yuliana Adoe Ndun§Kami doakan dia bertobat. Tapi kotaknya tolong dikembalikan⟧," ujar [p Yuliana=Yuliana Adoe Ndun].
Akibat perbuatannya, [p? YM] dijerat Pasal 363 KUHP dengan ancaman tujuh tahun penjara.

## detikNews | 2022-03-08 | id | Jakarta
Jakarta - Wakil Gubernur DKI Jakarta [p Ahmad Riza Patriawan|Wakil Gubernur DKI Jakarta] menjelaskan progres pembangunan sirkuit Formula E di Ancol. [p Riza=Ahmad Riza Patriawan] menyebut pengerjaan sudah mencapai 60 persen.
"⟦Ahmad Riza Patriawan§Insyaallah selesai tepat waktu⟧," kata [p Riza=Ahmad Riza Patriawan] di Balai Kota DKI Jakarta, Jalan Medan Merdeka Selatan, [d Selasa (8/3/2022)|2022-03-08].
[p Riza=Ahmad Riza Patriawan] mengatakan balapan akan digelar pada [d 4 Juni 2022|2022-06-04]. Dia memastikan tiket mulai dijual [d bulan depan|2022-04].
"⟦Ahmad Riza Patriawan§Harganya nanti diumumkan panitia⟧," ujarnya.
Sebelumnya, Ketua Fraksi PDIP DPRD DKI [p Gembong Warsonoto|Ketua Fraksi PDIP DPRD DKI] mengkritik pembangunan sirkuit itu. Dia menyebut ada pohon yang ditebang tanpa izin.
"⟦Gembong Warsonoto§Lahannya lumpur, ditimbun bambu. Apa aman?⟧" kata [p Gembong=Gembong Warsonoto] kepada wartawan, [d Senin (7/3)|2022-03-07].
Menanggapi kritik itu, [p Riza=Ahmad Riza Patriawan] meminta semua pihak percaya pada ahli. "⟦Ahmad Riza Patriawan§Teknologinya sudah dihitung⟧," tutur politikus Gerindra itu.

## CNN Indonesia | 2020-07-14 | id | Jakarta
Jakarta, CNN Indonesia -- Peneliti senior Lembaga Biologi Molekuler Eijkman, [p Herawati Supolosari|Peneliti senior Lembaga Biologi Molekuler Eijkman;Peneliti senior], menilai klaim kalung antivirus milik Kementerian Pertanian terlalu dini.
Menurutnya, uji di laboratorium baru dilakukan terhadap virus flu burung dan gammacorona. "⟦Herawati Supolosari§Belum pernah diuji terhadap SARS-CoV-2⟧," ujarnya, [d Selasa (14/7)|2020-07-14].
[p Herawati=Herawati Supolosari] menyarankan kementerian melakukan uji klinis sesuai kaidah.
Sementara itu, Kepala Balitbangtan Kementan [p Fadjry Djufriadi|Kepala Balitbangtan Kementan] menegaskan produk tersebut bukan obat, melainkan aksesori kesehatan.
"⟦Fadjry Djufriadi§Tidak ada klaim antivirus di situ⟧," kata [p Fadjry=Fadjry Djufriadi] dalam jumpa pers [d pekan lalu|2020-07-06/2020-07-12]. "⟦Fadjry Djufriadi§Izin dari BPOM-nya jamu.⟧"
Anggota Komisi IV DPR [p Daniel Johanis|Anggota Komisi IV DPR] meminta produksi massal ditunda. Politikus PKB itu khawatir masyarakat merasa kebal setelah memakai kalung.
"⟦Daniel Johanis§Uangnya lebih baik untuk beli pupuk⟧," ucap [p Daniel=Daniel Johanis].

## Antara | 2017-11-27 | id | Denpasar
Denpasar (ANTARA News) - Kepala Pusat Data Informasi dan Humas Badan Nasional Penanggulangan Bencana [p Sutopo Purwo Nugrahadi|Kepala Pusat Data Informasi dan Humas Badan Nasional Penanggulangan Bencana] mengatakan status Gunung Agung di Kabupaten Karangasem dinaikkan dari Siaga menjadi Awas terhitung [d Senin pukul 06.00 WITA|2017-11-27].
"⟦Sutopo Purwo Nugrahadi§Masyarakat di dalam radius 10 kilometer harus segera mengungsi⟧," katanya.
Ia menjelaskan letusan freatik telah berubah menjadi magmatik sejak [d 25 November malam|2017-11-25].
General Manager Bandara I Gusti Ngurah Rai [p Yanus Suprayoga|General Manager Bandara I Gusti Ngurah Rai] mengatakan penutupan bandara berlaku 24 jam dan akan dievaluasi tiap enam jam. Sebanyak 445 penerbangan terdampak.
"⟦Yanus Suprayoga§Kami menyiapkan 100 bus menuju Surabaya⟧," kata [p Yanus=Yanus Suprayoga] di Tuban, Kabupaten Badung.
Wisatawan asal Australia [p Merryn Pugh-Lacey|Wisatawan;Wisatawan asal Australia] mengaku terpaksa memperpanjang masa menginap di Legian. "⟦Merryn Pugh-Lacey§Bos saya tidak percaya, jadi saya kirimi foto gunungnya⟧," katanya berkelakar.

## Liputan6 | 2024-12-04 | id | Semarang
Liputan6.com, Semarang - Kasus penembakan siswa SMKN 4 Semarang berinisial [p? GRO] oleh Aipda [p Robig Zaenuddin] terus bergulir. Komisi III DPR memanggil Kapolrestabes Semarang Kombes [p Irwan Anwaruddin|Kapolrestabes Semarang] dalam rapat dengar pendapat di Senayan.
Dalam rapat itu, [p Irwan=Irwan Anwaruddin] meminta maaf kepada keluarga korban. Ia mengakui anggotanya lalai menggunakan senjata api.
"⟦Irwan Anwaruddin§Saya siap dievaluasi, termasuk dicopot⟧," kata dia, [d Selasa (3/12/2024)|2024-12-03].
Kabid Propam Polda Jateng Kombes [p Aris Supriyonoto|Kabid Propam Polda Jateng] menyatakan penembakan itu tidak terkait pembubaran tawuran. Pelaku, ucap [p Aris=Aris Supriyonoto], merasa dipepet saat pulang dari kantor.
"⟦Aris Supriyonoto§Perbuatan terduga pelanggar masuk kategori kekerasan berlebihan⟧," ujarnya.
Ketua Komisi III [p Habiburokhim|Ketua Komisi III] lantas menegur [p Irwan=Irwan Anwaruddin]. "⟦Habiburokhim§Kenapa keterangan awal Bapak berbeda?⟧" tanya politikus Partai Gerindra tersebut.
Ayah korban, [p Andi Prabowono], berharap pelaku dihukum setimpal. Ia mengenang anaknya sebagai remaja pendiam yang gemar pencak silat.
"⟦Andi Prabowono§Dia baru pulang latihan [d? malam itu|*]⟧," tuturnya lirih.

## Republika | 2011-08-23 | id | JAKARTA
REPUBLIKA.CO.ID, JAKARTA -- Mantan Bendahara Umum Partai Demokrat [p M Nazarudinsyah|Mantan Bendahara Umum Partai Demokrat] memilih bungkam saat diperiksa Komisi Pemberantasan Korupsi (KPK), [d Selasa (23/8)|2011-08-23]. Kuasa hukumnya, [p OC Kaligisan|Kuasa hukumnya;Kuasa hukum], menyebut kliennya tertekan.
"⟦OC Kaligisan§Beliau minta dipindah dari Rutan Mako Brimob⟧," kata [p Kaligisan=OC Kaligisan] di Gedung KPK.
Menurut [p Kaligisan=OC Kaligisan], kliennya tidak boleh menerima kunjungan selain dari keluarga.
Juru Bicara KPK [p Johan Budiharjo|Juru Bicara KPK] membantah adanya tekanan. Ia memastikan hak-hak tersangka dipenuhi. "⟦Johan Budiharjo§Makanannya sama dengan tahanan lain⟧," ujarnya.
[p Johan=Johan Budiharjo] menambahkan, penyidik tidak mempersoalkan sikap diam tersangka. "⟦Johan Budiharjo§Kami tidak mengejar pengakuan⟧," katanya menegaskan.

## Tribunnews | 2019-02-07 | id | JAKARTA
TRIBUNNEWS.COM, JAKARTA - Aktris senior [p Christine Hakimah|Aktris senior] tak menyangka dirinya diajak bermain dalam serial produksi Amerika Serikat. Pemeran Tjoet Nja' Dhien itu menerima surel tawaran ketika sedang mencuci piring.
"⟦Christine Hakimah§Saya kira penipuan, hampir saya hapus⟧," ucapnya saat dijumpai di kawasan Kuningan, Jakarta Selatan, [d Kamis (7/2/2019)|2019-02-07].
Adalah sang keponakan, [p Rara Hakimah], yang meyakinkannya untuk membalas surel itu.
"⟦Rara Hakimah§Tante sampai tanya, ini HBO yang mana⟧," kata [p Rara=Rara Hakimah] tertawa.
Syuting dijadwalkan berlangsung di Kanada pada [d pertengahan 2021|2021-05-01/2021-08-31]. Untuk itu, perempuan kelahiran Kuala Tungkal tersebut mulai belajar virologi.
"⟦Christine Hakimah§Peran saya ahli jamur, bukan tukang jamur⟧," selorohnya.

## Kompas.com | 2026-06-15 | id | MEXICO CITY
MEXICO CITY, KOMPAS.com - Pelatih Maroko, [p Mohamed Ouahbini|Pelatih Maroko], meminta para pemainnya tidak terlena seusai menahan Brasil 1-1 pada laga pertama Grup C Piala Dunia [d? 2026|*], [d Sabtu (13/6/2026)|2026-06-13] waktu setempat.
Gol penyama kedudukan dicetak [p Ismael Saibarini] pada menit ke-78. Sebelumnya, Brasil unggul lewat [p Vinicius Junioro].
"⟦Mohamed Ouahbini§Satu poin tidak ada artinya kalau [d? besok|*] kalah dari Skotlandia⟧," kata [p Ouahbini=Mohamed Ouahbini] dikutip dari situs FIFA.
Kapten [p Achraf Hakimy|Kapten] sependapat dengan pelatihnya. Bek Paris Saint-Germain itu menyebut Skotlandia lebih berbahaya dalam bola mati.
"⟦Achraf Hakimy§Mereka tinggi-tinggi semua⟧," ujar [p Hakimy=Achraf Hakimy], lalu tersenyum.
Pelatih Brasil [p Carlo Ancelottini|Pelatih Brasil] mengakui timnya kehilangan kendali pada babak kedua. "⟦Carlo Ancelottini§Kami berhenti berlari⟧," kata pria Italia itu. "⟦Carlo Ancelottini§Saya juga heran.⟧"

## JPNN | 2021-01-11 | id | JAKARTA
jpnn.com, JAKARTA - Suasana haru menyelimuti kediaman keluarga [p Okky Bismawan], pramugara Sriwijaya Air SJ-182, di Kramat Jati, Jakarta Timur, [d Senin (11/1)|2021-01-11]. [p Okky=Okky Bismawan] menjadi korban pertama yang berhasil diidentifikasi.
Istri [p Okky=Okky Bismawan], [p Aldha Refania], juga seorang pramugari. Dia tampak tegar saat menerima pelayat.
"⟦Aldha Refania§Terakhir dia cuma bilang, jaga kesehatan⟧," kata [p Aldha=Aldha Refania].
Ketua RT setempat, [p Eko Nugrohadi|Ketua RT setempat;Ketua RT], mengenal [p Okky=Okky Bismawan] sebagai pemuda yang rajin ronda. Padahal, jadwal terbangnya padat. "⟦Eko Nugrohadi§Kalau libur, dia bawa oleh-oleh buat anak-anak gang⟧," tutur [p Eko=Eko Nugrohadi].
Adapun Direktur Utama Sriwijaya Air [p Jefferson Irwinata|Direktur Utama Sriwijaya Air] memastikan santunan segera dibayarkan. Perusahaan, lanjutnya, juga menanggung biaya pemakaman.
"⟦Jefferson Irwinata§Ini kehilangan bagi kami semua⟧," pungkasnya.

## Merdeka.com | 2018-12-17 | id | -
Merdeka.com - Ribuan e-KTP tercecer di areal persawahan Pondok Kopi, Duren Sawit, Jakarta Timur. Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri [p Zudan Arif Fakrulan|Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri] mengatakan kartu-kartu itu sudah kedaluwarsa.
"⟦Zudan Arif Fakrulan§Cetakan [d 2011 sampai 2013|2011-01-01/2013-12-31], masa berlakunya sudah habis⟧," jelas [p Zudan=Zudan Arif Fakrulan] di Jakarta, [d Senin (17/12)|2018-12-17].
Dia menduga ada pihak yang sengaja membuang karung berisi e-KTP tersebut. Dugaan itu diperkuat oleh keterangan seorang warga, [p Kasim], yang pertama kali menemukan karung saat mencari belut.
"⟦Kasim§Saya pikir isinya uang, eh KTP orang⟧," kata [p Kasim].
Polisi telah memeriksa tujuh saksi. Kabid Humas Polda Metro Jaya Kombes [p Argo Yuwonoto|Kabid Humas Polda Metro Jaya] menyebut belum ada tersangka dalam kasus ini.
"⟦Argo Yuwonoto§Masih kami dalami, termasuk CCTV di sekitar lokasi⟧," ucapnya.

## Jawa Pos | 2014-08-29 | id | SURABAYA
SURABAYA - Wali Kota Surabaya [p Tri Rismarani|Wali Kota Surabaya] mengamuk. Taman Bungkul yang baru dirawatnya rusak parah akibat acara bagi-bagi es krim gratis, [d Minggu (11/5)|2014-05-11] lalu. [d? Kini|*], tiga bulan berselang, taman itu sudah pulih.
"⟦Tri Rismarani§Jangan tanya saya soal es krim⟧," katanya sambil menyapu daun kering.
Kepala Dinas Kebersihan dan Pertamanan Surabaya [p Chalid Buharin|Kepala Dinas Kebersihan dan Pertamanan Surabaya] mengungkapkan, sebanyak 70 jenis tanaman ditanam ulang. Biayanya ditanggung perusahaan yang menggelar acara tersebut.
"⟦Chalid Buharin§Bu Wali sendiri yang memilih bunganya⟧," tutur pejabat asal Sampang itu.
[p Sutrisminah], penyapu jalan yang sudah 19 tahun bertugas di kawasan Darmo, ikut menanam. Setiap pagi, dia menyiram bedengan sebelum menyapu.
"⟦Sutrisminah§Eman, Mas, kalau diinjak-injak lagi⟧," ujarnya.

## Okezone | 2023-05-16 | id | JAKARTA
JAKARTA - Timnas Indonesia U-22 merebut medali emas SEA Games [d? 2023|*] setelah menumbangkan Thailand 5-2 di Stadion Olimpiade, Phnom Penh, [d Selasa (16/5/2023) malam|2023-05-16] WIB. Emas ini mengakhiri penantian 32 tahun.
Pelatih [p Indra Sjafrudin|Pelatih] tak kuasa menahan tangis. Ia mempersembahkan medali itu untuk mendiang ayahnya.
"⟦Indra Sjafrudin§Beliau selalu bilang, jadi pelatih itu harus sabar⟧," kata [p Indra=Indra Sjafrudin] seusai laga.
Dua gol Indonesia diborong [p Ramadhan Sanantar]. Striker PSM Makassar itu mengaku sempat diminta minum jamu oleh ibunya.
"⟦Ramadhan Sanantar§Pahit, tapi ternyata manjur⟧," ucapnya.
Manajer timnas, [p Sumardjito|Manajer timnas], meminta maaf atas keributan di pinggir lapangan. "⟦Sumardjito§Saya dipukul dari belakang, bibir saya berdarah⟧," akunya. "⟦Sumardjito§Tapi sudah saya maafkan.⟧"

## VIVA | 2010-06-25 | id | -
VIVAnews - Ketua Asosiasi Pengusaha Warteg, [p Sastoro Mukmin|Ketua Asosiasi Pengusaha Warteg], menolak rencana Pemerintah Provinsi DKI Jakarta memungut pajak 10 persen mulai [d 1 Januari 2011|2011-01-01].
"⟦Sastoro Mukmin§Pelanggan kami sopir dan kuli, masak mau dipajaki⟧," kata [p Sastoro=Sastoro Mukmin] saat berbincang dengan VIVAnews, [d Jumat 25 Juni 2010|2010-06-25].
Menurut dia, keuntungan rata-rata warteg hanya Rp 200 ribu sehari.
Kepala Dinas Pelayanan Pajak DKI [p Iwan Setiawandiri|Kepala Dinas Pelayanan Pajak DKI] menjelaskan pajak hanya dikenakan pada warteg beromzet di atas Rp 60 juta setahun. Aturan serupa, imbuhnya, sudah lama berlaku di Bandung.
"⟦Iwan Setiawandiri§Yang kecil tidak akan kami sentuh⟧," janji [p Iwan=Iwan Setiawandiri].
Di Cikini, pemilik warteg Bahari, [p Tarjuki|pemilik warteg Bahari;pemilik], tetap gelisah. Catatan keuangannya hanya selembar kalender.
"⟦Tarjuki§Lha wong utang pelanggan saja saya lupa⟧," cetusnya.

## Merdeka.com | 2025-02-04 | id | -
Merdeka.com - Warga Pamulang, Tangerang Selatan, [p Yonih] (62), meninggal dunia setelah mengantre gas elpiji tiga kilogram, [d Senin (3/2)|2025-02-03]. Ia sempat beristirahat di rumah tetangganya sebelum jatuh pingsan.
"⟦Rohayah§Katanya capek, bawa dua tabung jalan kaki⟧," kata adik korban, [p Rohayah].
Menteri Energi dan Sumber Daya Mineral [p Bahlil Lahadalan|Menteri Energi dan Sumber Daya Mineral] menyampaikan belasungkawa. Ketum Golkar itu mengakui larangan pengecer menjual elpiji bersubsidi menimbulkan kepanikan.
"⟦Bahlil Lahadalan§Atas nama pemerintah, saya minta maaf⟧," kata [p Bahlil=Bahlil Lahadalan] di Istana, [d Selasa (4/2)|2025-02-04].
Larangan itu dicabut pada [d? hari yang sama|*]. Wakil Ketua DPR [p Sufmi Dascoan|Wakil Ketua DPR] mengklaim Presiden [p Prabawo Subiantoro|Presiden] yang memerintahkannya.
"⟦Sufmi Dascoan§Presiden menelepon [d? jam sembilan pagi|*]⟧," ujarnya. "⟦Sufmi Dascoan§[d? Jam sepuluh|*] sudah berlaku.⟧"

## Jawa Pos | 2020-02-19 | id | SIDOARJO
SIDOARJO - Suara mesin jahit terdengar dari gang sempit di Desa Kedensari, Tanggulangin. [p Mukhlasin] (55) merapikan sudut tas kulit pesanan pembeli dari Malaysia. Dulu, gang itu dikenal sebagai pusat tas.
Lumpur Lapindo mengubah segalanya. Sejak [d 29 Mei 2006|2006-05-29], pembeli enggan datang karena jalan porong kerap macet.
"⟦Mukhlasin§Dari 40 pekerja, tinggal empat⟧," tuturnya. "⟦Mukhlasin§Itu pun yang dua keponakan sendiri.⟧"
[p Nanik], istrinya, [d? kini|*] berjualan lewat lokapasar. Awalnya dia tidak bisa memotret. Putri bungsunya yang mengajari.
"⟦Nanik§Tasnya bagus, kok fotonya kayak karung beras⟧," kenang [p Nanik].
Camat Tanggulangin [p Sabino Mariono|Camat Tanggulangin] bertekad mengembalikan kejayaan sentra itu. Menurutnya, festival tas akan digelar [d Agustus nanti|2020-08].
"⟦Sabino Mariono§Perajinnya masih ada, yang hilang itu etalasenya⟧," kata [p Sabino=Sabino Mariono].

## Okezone | 2016-09-21 | id | GARUT
GARUT - Banjir bandang Sungai Cimanuk menewaskan sedikitnya 16 orang, [d Selasa (20/9/2016) malam|2016-09-20]. Komandan Korem 062 Tarumanagara Kolonel [p Joko Hadisuseno|Komandan Korem 062 Tarumanagara] memimpin pencarian.
"⟦Joko Hadisuseno§Yang hilang 18, semoga bisa kami temukan [d hari ini|2016-09-21]⟧," katanya, [d Rabu (21/9/2016)|2016-09-21].
Di RSUD dr Slamet, air masuk hingga langit-langit ruang perawatan bayi. Perawat [p Entin Suhartini|Perawat] mengangkat delapan inkubator ke lantai dua.
"⟦Entin Suhartini§Listrik mati, kami pompa oksigen pakai tangan⟧," ungkap [p Entin=Entin Suhartini].
Bupati Garut [p Rudy Gunawanto|Bupati Garut] menuding alih fungsi lahan di hulu. Direktur Walhi Jawa Barat [p Dadan Ramdhani|Direktur Walhi Jawa Barat] tertawa mendengar tudingan itu.
"⟦Dadan Ramdhani§Izinnya kan dari beliau juga⟧," sindirnya.

## VIVA | 2021-06-28 | id | -
VIVA - Ketua Satgas Covid-19 IDI, Profesor [p Zubairi Djoerban Malik|Ketua Satgas Covid-19 IDI], mendesak pemerintah menarik rem darurat. Ia menyebut keterisian rumah sakit di Jakarta sudah 93 persen.
"⟦Zubairi Djoerban Malik§Dokter-dokter kami tumbang⟧," tulis [p Zubairi=Zubairi Djoerban Malik] di akun Twitter-nya, [d Senin, 28 Juni 2021|2021-06-28].
Juru bicara vaksinasi Kementerian Kesehatan, dr. [p Siti Nadia Tarmizia|Juru bicara vaksinasi Kementerian Kesehatan], M.Epid, menuturkan pemerintah menyiapkan PPKM darurat. Kebijakan itu, jelasnya, berlaku [d 3-20 Juli 2021|2021-07-03/2021-07-20].
"⟦Siti Nadia Tarmizia§Mal tutup, rumah makan hanya boleh dibawa pulang⟧," terang [p Nadia=Siti Nadia Tarmizia].
Pengelola mal di Kelapa Gading mengeluh. Sementara itu, Encik [p Rusli], penjual kopi keliling, hanya mengangkat bahu.
"⟦Rusli§Saya mah tiap hari juga darurat⟧," katanya.
`;
