/**
 * Indonesian news in rounds, each lot in the manner of two outlets and written before the rules were
 * looked at; people, what they say and dates are marked. When a lot was first read, of the speakers and
 * of the dates were right, one lot after another: .914, .898
 * and .929, .972. Read by `annotated-news.ts`.
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
`;
