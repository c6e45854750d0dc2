/**
 * Indonesian news in rounds, each lot in the manner of two outlets and written before the rules were
 * looked at; people, what they say and dates are marked. When a lot was first read, of the speakers and
 * of the dates were right: .914 and .929. Read by `annotated-news.ts`.
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
`;
