/**
 * The other half of the third annotated news, measured before it was looked at. Read by
 * `annotated-news.ts`.
 */
export const VOICES_HELD = `
## detikcom | 2024-05-06 | id | Jakarta
Jakarta - Seorang pria berinisial [p BS] ([n 33|33]) menusuk istrinya, [p N] ([n 29|29]), di sebuah rumah kontrakan di [l Jalan Kebon Nanas, Cipinang Besar Selatan, Jatinegara, Jakarta Timur]. Pelaku sudah ditangkap polisi.
"⟦Nicolas Ary Sembiring§Motifnya cemburu. Pelaku menuduh korban selingkuh⟧," kata Kapolres Metro [l? Jakarta Timur] Kombes [p Nicolas Ary Sembiring|Kapolres Metro Jakarta Timur] kepada wartawan di [l? Polres Metro Jakarta Timur], [d Senin (6/5/2024)|2024-05-06].
[p Nicolas=Nicolas Ary Sembiring] menuturkan ⟪Nicolas Ary Sembiring§korban mengalami [n tujuh luka tusuk|7]⟫. Saat ini korban dirawat di [l RSUD Budhi Asih].
Tetangga korban, [p Yuyun], mendengar teriakan minta tolong sekitar [d? pukul 03.00 WIB|*]. "⟦Yuyun§Saya kira maling, ternyata suaminya sendiri⟧," kata [p Yuyun].
"⟦Yuyun§Anaknya yang kecil lari ke rumah saya⟧," imbuhnya sambil terisak.

## Antara | 2022-08-30 | id | Ambon
Ambon (ANTARA) - Badan Pencarian dan Pertolongan Nasional (Basarnas) Ambon mengevakuasi [n tujuh nelayan|7] yang perahunya terbalik di perairan [l Pulau Haruku, Kabupaten Maluku Tengah].
"⟦Mustari Latuconsina§Semua korban selamat dan sudah diserahkan kepada keluarga⟧," kata Kepala Kantor SAR Ambon [p Mustari Latuconsina|Kepala Kantor SAR Ambon] di [l Ambon], [d Selasa|2022-08-30].
Ia mengatakan ⟪Mustari Latuconsina§perahu itu bertolak dari [l Desa Pelauw] menuju [l Tulehu] pada [d Senin malam|2022-08-29]⟫.
Salah satu nelayan, [p Yongki Pattiwael], bercerita, ⟪~Yongki Pattiwael§mereka bertahan selama [n sembilan jam|9] dengan memegang jeriken⟫. "⟦Yongki Pattiwael§Kami bernyanyi supaya tidak tertidur⟧," tuturnya.
Dia lantas berpesan kepada [p Mustari=Mustari Latuconsina] agar pos SAR di pulau itu dihidupkan kembali.

## Liputan6 | 2019-09-30 | id | Kendari
Liputan6.com, Kendari - Ayah mahasiswa yang tewas dalam unjuk rasa, [p La Ode Sardi], tak kuasa menahan tangis. "⟦La Ode Sardi§Anak saya pamit mau bayar SPP⟧," kata [p Sardi=La Ode Sardi] di [l rumah duka], [d Minggu (29/9/2019)|2019-09-29].
Kepala Ombudsman Perwakilan [l? Sulawesi Tenggara] [p Mastri Susilo|Kepala Ombudsman Perwakilan Sulawesi Tenggara], yang ikut melayat, berjanji ⟪~Mastri Susilo§akan mengawal penyelidikan⟫.
"⟦Mastri Susilo§Kami sudah bersurat kepada Kapolda.⟧
"⟦Mastri Susilo§Jika dalam [n 14 hari|14] tak ada jawaban, kami akan memanggil beliau⟧," lanjut [p Mastri=Mastri Susilo].
Seorang rekan korban, [p Wa Ode Nurjanah], yang berdiri di samping [p Mastri=Mastri Susilo], mengiyakan. "⟦Wa Ode Nurjanah§Peluru itu bukan peluru karet⟧," ucap mahasiswi semester lima itu.

## Kompas.id | 2016-01-19 | id | SURABAYA
SURABAYA, KOMPAS — Sutradara [p Garin Purnomo] memulai pengambilan gambar film terbarunya di [l Kampung Peneleh, Surabaya], [d Senin (18/1/2016)|2016-01-18]. Film itu mengisahkan masa muda seorang tokoh pergerakan.
”⟦Garin Purnomo§Ini bukan film sejarah⟧,” kata [p Garin=Garin Purnomo], ”⟦Garin Purnomo§ini film tentang anak kos.⟧”
Pemeran utamanya, [p Reza Rahardi], menambah berat badan [n 8 kilogram|8]. Ia belajar bahasa Belanda dari [p Pieter van Dijk], dosen Universitas Airlangga. ”⟦Reza Rahardi§Lidah saya keseleo setiap hari⟧,” ujarnya.
[p Pieter=Pieter van Dijk] memuji muridnya. ”⟦Pieter van Dijk§Aksennya sudah seperti orang [l Utrecht]⟧,” katanya seraya tertawa.

## Kumparan | 2020-11-02 | id | -
Penyanyi [p Isyana Larasati] mengabarkan kehamilannya. "⟦Isyana Larasati§Kami bertiga sekarang⟧," tulis [p Isyana=Isyana Larasati] di akun Instagramnya, [d Minggu (1/11)|2020-11-01].
Ucapan selamat datang dari sesama penyanyi, [p Raisya] dan [p Afgan Maulana]. "⟦Raisya§Akhirnya ada keponakan baru⟧," tulis [p Raisya] di kolom komentar.
"⟦Afgan Maulana§Jangan lupa kirim foto ke om⟧," timpal [p Afgan=Afgan Maulana].
[p Isyana=Isyana Larasati] menikah dengan [p Rayhan Maditra], seorang dokter, di [l Bandung] pada [d 2 Februari 2020|2020-02-02]. Keduanya berkenalan lewat [p Rara Sekarwangi], kakak [p Isyana=Isyana Larasati].

## BBC News | 2024-02-20 | en | -
The family of a teenager who drowned in the [l River Wye] have called for warning signs along its banks. [p Callum Pryce], [n 16|16], from [l Hereford], died on [d 11 February|2024-02-11] after jumping from a footbridge.
"⟦Sian Pryce§He was a strong swimmer, but nobody told him about the currents⟧," his mother, [p Sian Pryce], told the BBC.
Councillor [p Owen Bebb], who chairs the river safety committee, said he was "deeply sorry". "⟦Owen Bebb§We have [n 14 signs|14] on order⟧," he added. "⟦Owen Bebb§They should have been up by [d Christmas|*].⟧"
The Environment Agency said ⟪Environment Agency;The Environment Agency§it was not responsible for signage⟫. ⟪~*§The inquest will open in [d May|2024-05]⟫, a coroner's officer said.

## Tirto | 2022-06-14 | id | -
tirto.id - Aktivis Walhi [l? Kalimantan Selatan] [p Kisworo Dwi Cahyono|Aktivis Walhi Kalimantan Selatan] menuding ⟪~Kisworo Dwi Cahyono§pembukaan tambang menjadi biang banjir⟫. Hal itu ia sampaikan dalam diskusi daring, [d Selasa (14/6/2022)|2022-06-14].
"⟦Kisworo Dwi Cahyono§Lubang tambang dibiarkan menganga, sungai dangkal, hutan habis. Lalu hujan yang disalahkan?⟧" tanya [p Kisworo=Kisworo Dwi Cahyono] retoris.
[p Kisworo=Kisworo Dwi Cahyono] berbicara bersama [p Berry Nahdlia], mantan direkturnya, dan [p Merah Johansyahputra], koordinator Jaringan Tambang. Nama terakhir mengutip laporan setebal [n 120 halaman|120]. "⟦Merah Johansyahputra§Ada [n 814 lubang|814] yang belum direklamasi⟧," ujar [p Merah=Merah Johansyahputra].
Ketua Umum Asosiasi Pertambangan Batu Bara Indonesia [p Pandu Syahrir Patria|Ketua Umum Asosiasi Pertambangan Batu Bara Indonesia] belum bisa dihubungi hingga artikel ini terbit.

## Merdeka.com | 2023-12-04 | id | -
Merdeka.com - Gunung [l? Marapi] di [l Kabupaten Agam, Sumatera Barat], meletus pada [d Minggu (3/12) pukul 14.54 WIB|2023-12-03]. Sebanyak [n 11 pendaki|11] ditemukan tewas.
Kepala Kantor SAR Padang [p Abdul Malik Tanjung|Kepala Kantor SAR Padang] menyebut ⟪Abdul Malik Tanjung§masih ada [n 12 orang|12] yang belum ditemukan⟫. "⟦Abdul Malik Tanjung§Tim terpaksa turun karena erupsi kembali terjadi⟧," sebutnya.
Satu pendaki yang selamat adalah [p Zhafirah Zahrin Febrina], mahasiswi Politeknik Negeri Padang. Videonya meminta tolong viral. "⟦Zhafirah Zahrin Febrina§Bu, tolong [p? Ife=*], Bu⟧," katanya dalam video itu.
Sang ibu, [p Rani Radelani], bersyukur putrinya ditemukan. "⟦Rani Radelani§Suaranya lemah, tapi saya kenal itu suara anak saya⟧," ungkap [p Rani=Rani Radelani] saat ditemui di [l RSUP M Djamil, Padang].
[p Zhafirah=Zhafirah Zahrin Febrina], menurut [p Rani=Rani Radelani], ⟪~Rani Radelani§mendaki bersama [n 17 teman|17]⟫.

## JPNN | 2014-08-25 | id | JAKARTA
JAKARTA - Bekas calon wakil presiden [p Hatta Rajasaputra] menemui presiden terpilih [p Joko Susilo Widodo] di [l Rumah Transisi, Menteng, Jakarta Pusat], [d Minggu (24/8)|2014-08-24]. Pertemuan berlangsung [n 40 menit|40].
"⟦Hatta Rajasaputra§Saya datang untuk mengucapkan selamat⟧," kata [p Hatta=Hatta Rajasaputra] kepada [p Joko=Joko Susilo Widodo] di hadapan wartawan. [p Joko=Joko Susilo Widodo] tersenyum dan membalas, "⟦Joko Susilo Widodo§Terima kasih, Pak [p Hatta=Hatta Rajasaputra].⟧"
Deputi Kantor Transisi [p Andi Widjoyanto|Deputi Kantor Transisi] tidak mau menafsirkan pertemuan itu. "⟦Andi Widjoyanto§Silaturahmi saja⟧," kilah [p Andi=Andi Widjoyanto].
Sejumlah pengamat menilai ⟪~*§kunjungan itu isyarat bahwa partainya merapat⟫. "⟦Ikrar Nusa Baktiar§Politik kita memang cair⟧," nilai pengamat politik LIPI, Prof [p Ikrar Nusa Baktiar|pengamat politik LIPI].

## Viva | 2019-02-18 | id | -
VIVA – Calon presiden nomor urut 02 [p Prabu Subiyanto] menyinggung utang luar negeri dalam debat di [l Hotel Fairmont, Jakarta], [d Minggu malam, 17 Februari 2019|2019-02-17].
"⟦Prabu Subiyanto§Utang kita [n Rp5.000 triliun|5000000000000000]. Siapa yang bayar? Anak cucu kita⟧," ujar dia.
Wakil Direktur Saksi TKN [p Lukman Edyanto|Wakil Direktur Saksi TKN] menyebut ⟪~Lukman Edyanto§pernyataan itu menyesatkan⟫. "⟦Lukman Edyanto§Rasio utang kita cuma [n 30 persen|30]. Bandingkan dengan [l Jepang]⟧," cetus [p Lukman=Lukman Edyanto].
Sementara itu, mantan Menteri Keuangan [p Chatib Basrizal|mantan Menteri Keuangan] mengatakan kepada VIVA bahwa ⟪Chatib Basrizal§yang terpenting adalah kemampuan membayar⟫.
"⟦Chatib Basrizal§Utang itu seperti garam⟧," kata [p Chatib=Chatib Basrizal] mengibaratkan. "⟦Chatib Basrizal§Kurang hambar, kebanyakan bikin darah tinggi.⟧"

## Suara.com | 2020-07-21 | id | -
Suara.com - Sebanyak [n 1.600 calon vaksin|1600] tiba di [l Bandung], [d Minggu (19/7/2020)|2020-07-19]. Ketua Tim Riset Uji Klinis Fakultas Kedokteran Universitas Padjajaran Prof. Dr. dr. [p Kusnandi Rusmin|Ketua Tim Riset Uji Klinis Fakultas Kedokteran Universitas Padjajaran], Sp.A(K)., menerangkan ⟪Kusnandi Rusmin§uji coba dimulai [d Agustus|2020-08]⟫.
"⟦Kusnandi Rusmin§Relawan kami berusia [n? 18|18] sampai [n 59 tahun|59]⟧," terang dia. "⟦Kusnandi Rusmin§Mereka akan disuntik [n dua kali|2].⟧"
Relawan pertama adalah [p Fadly Barjadi Kusuma] ([n 32|32]). "⟦Fadly Barjadi Kusuma§Istri saya awalnya melarang⟧," aku karyawan swasta itu. "⟦Fadly Barjadi Kusuma§Tapi saya bilang, kalau bukan kita siapa lagi.⟧"
Epidemiolog dari Griffith Institute, [p Dicky Budimanto|Epidemiolog dari Griffith Institute], mengingatkan agar publik tidak lengah. "⟦Dicky Budimanto§Vaksin bukan obat dewa⟧," kata dia, dikutip dari Antara.

## Jawa Pos | 2018-05-14 | id | -
JawaPos.com - Ledakan mengguncang [l Gereja Santa Maria Tak Bercela, Jalan Ngagel Madya, Surabaya], [d Minggu (13/5) pagi|2018-05-13]. Wali Kota [p Tri Rismawati|Wali Kota] langsung meluncur ke lokasi.
''⟦Tri Rismawati§Saya mohon warga tenang. Jangan sebarkan foto korban⟧,'' ujar [p Risma=Tri Rismawati;Risma] dengan suara bergetar.
Pastor [p Alexius Kurdo Irianto] menceritakan, ⟪~Alexius Kurdo Irianto§seorang pemuda bernama [p Bayu] menghadang sepeda motor pelaku di gerbang⟫. ''⟦Alexius Kurdo Irianto§Kalau [p Bayu] tidak menghadang, korbannya bisa puluhan⟧,'' kenang [p Kurdo=Alexius Kurdo Irianto].
Istri [p Bayu], [p Monik Dewi Andini], ikhlas. ''⟦Monik Dewi Andini§Suami saya mati sebagai penjaga⟧,'' katanya kepada Jawa Pos.

## Bisnis.com | 2024-12-12 | id | JAKARTA
Bisnis.com, JAKARTA — PT Garuda Samudra Tbk. (GRSM) mencatatkan rugi bersih [n US$131,2 juta|131200000] hingga [d kuartal III/2024|2024-07-01/2024-09-30]. Direktur Keuangan dan Manajemen Risiko Garuda Samudra [p Prasetyo Bagja|Direktur Keuangan dan Manajemen Risiko Garuda Samudra] menjelaskan ⟪Prasetyo Bagja§kerugian dipicu beban perawatan yang naik [n 22,8%|22.8]⟫.
“⟦Prasetyo Bagja§Kami tetap optimistis [d tahun depan|2025] bisa impas⟧,” jelasnya, [d Kamis (12/12/2024)|2024-12-12].
Terpisah, Analis Senior Mirae Nusantara [p Nafan Aji Gusta|Analis Senior Mirae Nusantara] merekomendasikan ⟪~Nafan Aji Gusta§investor menunggu⟫. “⟦Nafan Aji Gusta§Sahamnya masih [n Rp54|54], ruang turunnya terbatas⟧,” katanya kepada Bisnis.
Wakil Menteri BUMN [p Kartika Wiryoatmaja|Wakil Menteri BUMN] sebelumnya menyampaikan, “⟦Kartika Wiryoatmaja§Penambahan armada itu keharusan, minimal [n 20 pesawat|20].⟧”

## AP | 2018-07-10 | en | MAE SAI
MAE SAI, Thailand (AP) - Rescue divers freed the last of [n 12 boys|12] and their soccer coach from a flooded cave in northern [l Thailand] on [d Tuesday|2018-07-10], ending an ordeal that lasted [n 17 days|17].
"⟦Narongsak Osottanon§We are not sure if this is a miracle, a science, or what⟧," said [p Narongsak Osottanon], the governor in charge of the rescue. "⟦Narongsak Osottanon§All [n 13|13] are now out.⟧"
[p Claus Rasmus Holm], a Danish diver who helped carry the boys, said ⟪Claus Rasmus Holm§they were "incredibly strong kids"⟫. His colleague, [p Ivan Karadzik], told the BBC ⟪Ivan Karadzik§the first dive had been the scariest moment of his life⟫.
"⟦?;Ivan Karadzik§I didn't know if the kid was alive⟧," he said.
The coach, [p Ekkapol Chantawat], [n 25|25], is a former monk. "⟦?;one of his aunts;aunts§He taught them to meditate, and that saved them⟧," one of his aunts said.

## Tempo | 2025-09-02 | id | Jakarta
TEMPO.CO, Jakarta - Ketua Komisi Nasional Hak Asasi Manusia [p Anisah Hidayati|Ketua Komisi Nasional Hak Asasi Manusia] meminta ⟪~Anisah Hidayati§polisi membebaskan [n 1.240 orang|1240] yang ditangkap selama unjuk rasa⟫. "⟦Anisah Hidayati§Sebagian besar masih anak-anak⟧," kata [p Anisah=Anisah Hidayati] ketika dihubungi pada [d Selasa, 2 September 2025|2025-09-02].
Wakapolri Komisaris Jenderal [p Dedi Prasetia|Wakapolri] tak menjawab pesan yang dikirim Tempo. Namun dalam keterangan sebelumnya, [p Dedi=Dedi Prasetia] menyatakan ⟪Dedi Prasetia§penangkapan dilakukan sesuai dengan prosedur⟫.
Orang tua seorang pelajar yang ditahan, [p Sumiyati], menunggu di depan gerbang sejak subuh. "⟦Sumiyati§Dia cuma mau beli es⟧," tutur ibu rumah tangga [n 44 tahun|44] itu lirih.
"⟦Sumiyati§HP-nya mati, dompetnya tidak ada⟧," kata [p Sumiyati] lagi. "⟦Sumiyati§Polisi bilang, 'Tunggu saja, Bu.' Sampai kapan?⟧"
Pengacara publik LBH Jakarta [p Alif Fauzan Nurwidi|Pengacara publik LBH Jakarta] menyebut ⟪Alif Fauzan Nurwidi§penahanan tanpa pendampingan melanggar KUHAP⟫.

## Liputan6 | 2023-05-16 | id | Jakarta
Liputan6.com, Jakarta - Grup band Coldwave mengumumkan akan tampil di [l Stadion Utama Gelora Bung Karno] pada [d 15 November 2023|2023-11-15]. Promotor PK Entertama menyebut ⟪*§tiket termurah [n Rp800 ribu|800000]⟫.
"⟦Chris Martindale§Jakarta, tunggu kami⟧," ujar vokalis [p Chris Martindale|vokalis] dalam video yang diunggah ke YouTube, [d Selasa (16/5/2023)|2023-05-16].
COO promotor itu, [p Harry Sudarmono], mengatakan, ⟪Harry Sudarmono§pihaknya butuh [n lima tahun|5] bernegosiasi⟫. "⟦Harry Sudarmono§Saya sampai terbang ke [l London] [n tiga kali|3]⟧," ceritanya.
Menteri Pariwisata [p Sandi Unomarta|Menteri Pariwisata] berharap konser itu mendatangkan wisatawan. "⟦Sandi Unomarta§Targetnya [n 15 ribu turis|15000]⟧," kata [p Sandi=Sandi Unomarta] dalam acara *Weekly Brief*. Kata dia, ⟪Sandi Unomarta§okupansi hotel sudah [n 80 persen|80]⟫.

## Kompas.com | 2021-04-13 | id | KUPANG
KUPANG, KOMPAS.com - Siklon tropis memutus Jembatan [l? Benenain] di [l Kabupaten Malaka, Nusa Tenggara Timur]. [p Yosef Klau Seran] ([n 51|51]) kehilangan sapi dan [n dua hektar|2] sawah.
"⟦Yosef Klau Seran§Air naik sampai atap, kami naik pohon lontar.⟧
"⟦Yosef Klau Seran§Anak saya yang paling kecil saya ikat di punggung.⟧
"⟦Yosef Klau Seran§Baru pagi harinya ada perahu karet datang⟧," kata [p Yosef=Yosef Klau Seran] saat ditemui di [l posko Gereja Betun], [d Selasa (13/4/2021)|2021-04-13].
Wakil Bupati [l? Malaka] [p Louise Lucky Taolin|Wakil Bupati Malaka] dan Kepala BPBD [p Gabriel Seran Nahak|Kepala BPBD] meninjau lokasi. "⟦Louise Lucky Taolin§Jembatan darurat kami kejar [n dua minggu|2]⟧," kata Wakil Bupati. Sedangkan Kepala BPBD menyebut ⟪~Gabriel Seran Nahak§logistik aman⟫.

## Tempo | 2012-09-19 | id | Surakarta
TEMPO.CO, Surakarta - Kedai kopi milik Mbah [p Darmo] di [l Pasar Gede, Surakarta], sudah berdiri sejak [d 1950-an|1950-01-01/1959-12-31]. Resepnya tak pernah berubah.
"⟦Darmo§Kopi, jagung, cengkeh sedikit. Sudah itu saja⟧," katanya kepada Tempo, [d Rabu pekan lalu|2012-09-12].
Menurut pelanggan setianya, [p Bambang Irawan], ⟪Bambang Irawan§rasanya tidak ada yang menyamai⟫. "⟦Bambang Irawan§Saya ke sini sejak masih pakai celana pendek⟧," ujar pensiunan guru [n 66 tahun|66] ini. Di sebelahnya, [p Bejo], seorang pengayuh becak, mengangguk setuju.
"⟦Bejo§Yang penting bisa ngutang⟧," celetuk [p Bejo], disambut tawa.

## CNN Indonesia | 2024-11-05 | id | Jakarta
Jakarta, CNN Indonesia -- Mahkamah Agung memecat [n tiga hakim|3] yang terjerat suap vonis bebas. Juru bicara MA, [p Yanto Prihadi|Juru bicara MA], mengatakan ⟪Yanto Prihadi§ketiganya ditahan sejak [d 23 Oktober|2024-10-23]⟫.
"⟦Yanto Prihadi§Pimpinan sangat kecewa dan prihatin⟧," kata [p Yanto=Yanto Prihadi] dalam jumpa pers di [l Gedung MA, Jakarta Pusat], [d Selasa (5/11)|2024-11-05].
Ibu korban, [p Elma Wati], yang mengikuti sidang sejak awal bersama pengacaranya, [p Dimas Yemahura Alfarisi], menangis mendengar kabar itu. "⟦Elma Wati§Anak saya tidak bisa kembali, tetapi setidaknya ada keadilan⟧," kata sang ibu.
"⟦Dimas Yemahura Alfarisi§Kami akan kawal sampai kasasi⟧," timpal [p Dimas=Dimas Yemahura Alfarisi].
Komisi Yudisial memandang ⟪~Komisi Yudisial§pemecatan itu langkah tepat⟫. "⟦Komisi Yudisial§Publik butuh hakim yang bersih⟧," demikian pernyataan lembaga tersebut.

## Reuters | 2019-04-15 | en | PARIS
PARIS, April 15 (Reuters) - Fire gutted the roof of a medieval cathedral in [l Paris] on [d Monday|2019-04-15]. Hundreds of people watched from the banks of the [l Seine].
"⟦Marie-Claire Dubois§I feel as if I have lost a grandmother⟧," said [p Marie-Claire Dubois], [n 72|72], who was baptised there. Her husband, [p Henri], wept beside her.
Fire brigade commander [p Jean-Luc Gallois|Fire brigade commander] said ⟪~Jean-Luc Gallois§the north tower was saved "within [n 15 minutes|15]"⟫. "⟦Jean-Luc Gallois§One more gust of wind and it was over⟧," he told reporters.
Culture Minister [p Frank Riesling|Culture Minister], asked by broadcaster TF1 about the relics, replied: "⟦Frank Riesling§The crown is safe.⟧"
⟪~*§The cause was not immediately known⟫, prosecutors said. "⟦Rémy Heitzmann§It will be a long and complex investigation⟧," Paris prosecutor [p Rémy Heitzmann] said.

## Kompas.id | 2019-12-09 | id | PEKANBARU
PEKANBARU, KOMPAS — Seekor anak gajah sumatera ditemukan mati terjerat di [l Suaka Margasatwa Balai Raja, Kabupaten Bengkalis, Riau]. Jerat nilon itu melukai kaki kirinya hingga membusuk.
Kepala Balai Besar Konservasi Sumber Daya Alam [l? Riau] [p Suharyanto Basuki|Kepala Balai Besar Konservasi Sumber Daya Alam Riau], saat dihubungi di [l Pekanbaru], [d Minggu (8/12/2019)|2019-12-08], menuturkan, ⟪Suharyanto Basuki§gajah itu berumur [n dua tahun|2]⟫. ”⟦Suharyanto Basuki§Induknya masih menunggu di sana, tidak mau pergi⟧,” katanya.
Dokter hewan [p Rini Deswati|Dokter hewan], yang memimpin nekropsi, menemukan [n tiga peluru|3] senapan angin. ”⟦Rini Deswati§Bukan jerat saja yang membunuhnya⟧,” kata [p Rini=Rini Deswati].
Menanggapi temuan itu, Kepala Polres Bengkalis Ajun Komisaris Besar [p Sigit Adiwuryanto|Kepala Polres Bengkalis] menyatakan ⟪Sigit Adiwuryanto§penyelidikan sudah dimulai⟫. ”⟦Sigit Adiwuryanto§[n Empat orang|4] kami mintai keterangan⟧,” ujar [p Sigit=Sigit Adiwuryanto].

## Tirto | 2021-12-20 | id | -
tirto.id - Pelatih timnas [l Indonesia] [p Shin Tae-sung] memuji mental pemainnya. "⟦Shin Tae-sung§Mereka seperti kuda yang belum lelah⟧," kata pelatih asal [l Korea Selatan] itu lewat penerjemah, [d Senin (20/12/2021)|2021-12-20].
Berbeda dengan [p Shin=Shin Tae-sung], pelatih [l Singapura] [p Tatsuma Yoshino] menyoroti wasit. "⟦Tatsuma Yoshino§Kartu merah itu mengubah segalanya⟧," keluhnya.
"⟦Shin Tae-sung§Saya tidak mau mengomentari wasit⟧," balas [p Shin=Shin Tae-sung].
Bek kiri [p Pratama Arhanudin] bercerita bahwa ⟪Pratama Arhanudin§ibunya, [p Surati], menonton sambil berdoa⟫. "⟦Pratama Arhanudin§Ibu telepon, katanya tidak berani lihat⟧," ujar pemain [n 20 tahun|20] asal [l Blora] tersebut sambil tersenyum.
`;
