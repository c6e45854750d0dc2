/**
 * Half of the second annotated news, weighted to who speaks: measured before and after the rules were
 * mended on the other half, none of its faults read. Before and after: people found .831, .917 and named
 * in full .753, .871; offices .692, 1; speakers of direct speech .709, .818, of indirect .821, .897; dates
 * resolved .882, .971. Of its speakers only, the faults were read then, and six causes mended: .982, .931.
 * Read by `annotated-news.ts`.
 */
export const SPEECH_HELD = `
## Kompas.com | 2025-02-24 | id | MAJALANGKA
MAJALANGKA, KOMPAS.com - Ketua DPRD [l? Majalangka] [p Teguh Santosa Wijaya|Ketua DPRD Majalangka] menyoroti lambannya pembangunan pasar di [l Kecamatan Talagabodas].
"⟦Teguh Santosa Wijaya§Pedagang sudah [n dua tahun|2] berjualan di tenda⟧," kata [p Teguh=Teguh Santosa Wijaya] kepada wartawan di [l Gedung DPRD Majalangka], [d Senin (24/2/2025)|2025-02-24].
[p Rohayati] ([n 47|47]), pedagang sayur, mengaku ⟪~Rohayati§omzetnya turun separuh⟫. "⟦Rohayati§Dulu sehari bisa [n Rp 600.000|600000], sekarang [n Rp 250.000|250000] juga susah⟧," ungkap ibu [n tiga anak|3] tersebut.
Kepala Dinas Perdagangan dan Perindustrian [l? Majalangka] [p Iwan Dirwanto|Kepala Dinas Perdagangan dan Perindustrian Majalangka] mengakui ⟪~Iwan Dirwanto§kontraktor terlambat [n 74 hari|74]⟫. "⟦Iwan Dirwanto§Sudah kami beri surat peringatan ketiga⟧," tuturnya.

## detikcom | 2023-06-19 | id | Surabaya
Surabaya - Seorang sopir truk berinisial [p MS] ([n 37|37]) ditetapkan sebagai tersangka kecelakaan beruntun di [l Tol Waru-Juanda]. [n Tiga orang|3] tewas, yaitu [p Hartini] ([n 50|50]), [p Dimas Arya Putra] ([n 23|23]), dan [p Kasih] ([n 7|7]).
"⟦Arief Vidi Mahendra§Rem blong, pengemudi tidak mengecek kendaraan⟧," ujar Kasat PJR Ditlantas Polda Jatim AKBP [p Arief Vidi Mahendra], S.H., S.I.K. saat dikonfirmasi detikJatim, [d Senin (19/6/2023)|2023-06-19].
Menurut [p Arief=Arief Vidi Mahendra], ⟪Arief Vidi Mahendra§truk melaju [n 90 km/jam|90] ketika menabrak [n empat mobil|4]⟫.
"⟦Sugeng§Saya lihat truk oleng, lalu terdengar dentuman⟧," kata [p Sugeng], petugas derek. "⟦Sugeng§Saya langsung lari⟧," lanjut pria berkumis itu.
Pemilik truk, CV Sinar Laut Abadi, belum memberikan keterangan. Pengacaranya, [p Yosep Rumbiak Mofu|Pengacaranya], berkata singkat, "⟦Yosep Rumbiak Mofu§Nanti saja.⟧"

## Antara | 2024-09-10 | id | Mangupura
Mangupura (ANTARA) - Ketua Pokdarwis Pandawa [p I Wayan Letra Wibawa|Ketua Pokdarwis Pandawa] menargetkan kunjungan [n 2.500 wisatawan|2500] per hari pada [d akhir tahun|2024-09-01/2024-12-31].
Menurut [p Ni Luh Suryani], pengelola kedai di [l Pantai Pandawa], ⟪Ni Luh Suryani§wisatawan [l Australia] kembali ramai sejak [d Juni|2024-06]⟫.
"⟦Ni Luh Suryani§Mereka suka kelapa bakar⟧," kata [p Suryani=Ni Luh Suryani] di [l Badung], [d Selasa|2024-09-10].
Pemahat [p I Nyoman Gede Artana], [n 63 tahun|63], menggarap patung di tebing itu sejak [d 2012|2012]. Ia menuturkan ⟪I Nyoman Gede Artana§batu kapur di sana lunak pada musim hujan⟫.
"⟦I Nyoman Gede Artana§Tangan saya hafal tebing ini⟧," ucap kakek [n lima cucu|5] itu.

## CNN Indonesia | 2021-08-12 | id | Jakarta
Jakarta, CNN Indonesia -- Kejaksaan Agung menyita [n tiga kapal|3] milik mantan Gubernur [l Lariangi] [p Andi Muchlis Baso|mantan Gubernur Lariangi] terkait korupsi dana asuransi.
"⟦Kejaksaan Agung§Penyitaan dilakukan setelah mendapat penetapan pengadilan⟧," demikian keterangan Kejaksaan Agung yang diterima CNNIndonesia.com, [d Kamis (12/8)|2021-08-12].
Kepala Pusat Penerangan Hukum Kejaksaan Agung [p Leonard Ebenhard Situmeang|Kepala Pusat Penerangan Hukum Kejaksaan Agung] mengatakan ⟪Leonard Ebenhard Situmeang§nilai ketiga kapal ditaksir [n Rp78 miliar|78000000000]⟫. Dia menyebut ⟪Leonard Ebenhard Situmeang§penyitaan berikutnya menyasar tanah di [l Gowa]⟫.
"⟦Leonard Ebenhard Situmeang§Semua aset akan kami telusuri⟧," tandas [p Leonard=Leonard Ebenhard Situmeang].
Pengacara [p Muchlis=Andi Muchlis Baso], [p Farida Rahmaniar|Pengacara Muchlis], menilai ⟪~Farida Rahmaniar§penyitaan itu prematur⟫. "⟦Farida Rahmaniar§Perkara pokoknya saja belum disidangkan⟧," kilahnya.

## Tempo | 2016-08-19 | id | Surakarta
TEMPO.CO, Surakarta - Pembatik [p Melati Puspitaningrum] akan memamerkan [n 30 kain|30] di [l Museum Danar Hadi] mulai [d 1 September 2016|2016-09-01].
"⟦Melati Puspitaningrum§Setiap kain menyimpan nama orang yang pernah menolong saya⟧," kata [p Melati=Melati Puspitaningrum], [d Jumat, 19 Agustus 2016|2016-08-19]. "⟦Melati Puspitaningrum§Ada yang sudah tiada.⟧"
Kurator pameran [p Aminudin Siregar Halim|Kurator pameran] berpendapat ⟪~Aminudin Siregar Halim§motifnya keluar dari pakem keraton⟫. "⟦Aminudin Siregar Halim§Tapi rohnya tetap Solo⟧," katanya.
Gurunya, [p Suroso], hadir dengan kursi roda. "⟦Suroso§Saya hanya mengajari dia memegang canting⟧," ujar pria yang akrab dipanggil [p Mbah Roso=Suroso] itu.

## Liputan6 | 2026-04-15 | id | Jakarta
Liputan6.com, Jakarta - Aktor [p Bintang Mahardika] mengumumkan perceraiannya lewat Instagram Story. "⟦Bintang Mahardika§Kami sepakat berpisah baik-baik⟧," tulis [p Bintang=Bintang Mahardika], dilihat [d Rabu (15/4/2026)|2026-04-15].
Istrinya, [p Karin Oktaviani], mengunggah gambar hitam polos. "⟦Karin Oktaviani§Terima kasih untuk [n tujuh tahun|7] yang indah⟧," tulisnya.
"⟦?;akun @pecintadrakor.id§Yah, padahal couple goals banget⟧," tulis akun @pecintadrakor.id.
Kuasa hukum [p Bintang=Bintang Mahardika], [p Machi Ahmad Fauzan|Kuasa hukum Bintang], membenarkan gugatan itu. ⟪Machi Ahmad Fauzan§Sidang perdana, menurut [p Machi=Machi Ahmad Fauzan], digelar di [l Pengadilan Agama Jakarta Selatan] pada [d 29 April|2026-04-29]⟫.
Mengutip Antara, keduanya menikah di [l Lombok] pada [d 14 Februari 2019|2019-02-14].

## Kompas.id | 2020-05-08 | id | KUPANG
KUPANG, KOMPAS — Pasangan [p Orias=Orias Moedak Nale]-[p Wilhelmina=Wilhelmina Bessie] mendapat rekomendasi partai untuk pemilihan bupati [l Rotelando]. Mereka akan menghadapi petahana, [p Leonard Haning Toelle]-[p Stefanus].
”⟦Orias Moedak Nale§Pemilihan di tengah wabah bukan hal mudah⟧,” ujar [p Orias Moedak Nale], [d Jumat (8/5/2020)|2020-05-08].
Bakal calon wakilnya, [p Wilhelmina Bessie], mengatakan ⟪Wilhelmina Bessie§mereka tidak akan menggelar rapat terbuka⟫. ”⟦Wilhelmina Bessie§Rakyat butuh beras, bukan baliho⟧,” ucapnya.
Ketua Bawaslu [l? Rotelando] [p Yupiter Marhaen Laiskodat|Ketua Bawaslu Rotelando] mengingatkan, ⟪~Yupiter Marhaen Laiskodat§bantuan sosial tidak boleh ditempeli foto calon⟫.
”⟦Yupiter Marhaen Laiskodat§Kami sudah menerima [n sembilan laporan|9].⟧
”⟦Yupiter Marhaen Laiskodat§Semuanya sedang diteliti⟧,” kata [p Yupiter=Yupiter Marhaen Laiskodat].

## Kumparan | 2022-12-01 | id | -
Petenis putri berusia [n 19 tahun|19] menjadi buah bibir di [l Jakarta Terbuka]. Ia, [p Priska Damayanti], menyingkirkan unggulan kedua dari [l Ceko] dengan 6-3, 7-5.
"⟦Priska Damayanti§Saya tidak melihat papan skor sama sekali⟧," kata petenis berusia [n 19 tahun|19] asal [l Jember] tersebut, [d Rabu (30/11)|2022-11-30].
Pelatihnya, [p Ryan Tanuwijaya|Pelatihnya], menyebut ⟪~Ryan Tanuwijaya§servisnya meningkat pesat⟫. "⟦Ryan Tanuwijaya§Kecepatannya sudah [n 180 km per jam|180]⟧," ujarnya. "⟦Ryan Tanuwijaya§Tinggal mentalnya dijaga.⟧"
Di perempat final, [p Priska=Priska Damayanti] akan menantang [p Zhang Meiqi] dari [l China]. Keduanya pernah bertemu di [l Doha] pada [d tahun lalu|2021].
"⟦Zhang Meiqi§Dia pemukul yang keras⟧," kata [p Zhang=Zhang Meiqi] melalui penerjemah.

## Bisnis.com | 2018-10-02 | id | JAKARTA
Bisnis.com, JAKARTA — Kurs rupiah menyentuh [n Rp15.042|15042] per dolar AS, terlemah sejak [d Juli 1998|1998-07]. Gubernur Bank Indonesia [p Perdana Warsita|Gubernur Bank Indonesia] meminta ⟪~Perdana Warsita§pasar tenang⟫.
"⟦Perdana Warsita§Cadangan devisa kita [n US$114,8 miliar|114800000000], lebih dari cukup⟧," tuturnya di [l Kompleks BI, Jakarta], [d Selasa (2/10/2018)|2018-10-02].
Wakil Ketua Komisi XI DPR dari Partai Bahtera [p Soepriyatno Hendarto|Wakil Ketua Komisi XI DPR dari Partai Bahtera] tidak puas. "⟦Soepriyatno Hendarto§Apa langkah konkretnya?⟧" tanyanya. "⟦Soepriyatno Hendarto§Jangan cuma bilang cukup.⟧"
Kepala Ekonom Bank Cipta Artha [p Josua Pardamean|Kepala Ekonom Bank Cipta Artha] memperkirakan ⟪~Josua Pardamean§rupiah bergerak di [n Rp14.900|14900]-[n Rp15.100|15100] hingga [d akhir Oktober|2018-10-21/2018-10-31]⟫.

## Historia | 2011-03-14 | id | -
Pesawat itu jatuh di [l lereng Gunung Salak] pada [d 7 October 1958|1958-10-07]. Pilotnya, Kapten [p Hendrik van der Meulen], selamat dan hidup sampai [d December 3, 1990|1990-12-03].
"⟦Hendrik van der Meulen§Saya berjalan [n dua malam|2] menembus hutan⟧," tulis [p Van der Meulen=Hendrik van der Meulen] dalam catatan hariannya.
Putrinya, [p Anneke], menyerahkan catatan itu kepada Arsip Nasional [d Jumat pekan lalu|2011-03-11]. "⟦Anneke§Ayah tak pernah bercerita kepada kami⟧," kata perempuan [n 70 tahun|70] tersebut.
Dosen sejarah Universitas Teluk Sampit [p Rahmadi Gazali|Dosen sejarah Universitas Teluk Sampit] menduga ⟪~Rahmadi Gazali§pesawat itu membawa uang emas⟫. Ia mendasarkannya pada surat Sultan [p Amir Hamid] tahun [d 1957|1957].

## Radar Blitar | 2024-09-10 | id | Blitar
Radar Blitar, Blitar - Kebakaran menghanguskan [n 42 kios|42] di [l Pasar Legi], [d Senin (9/9/2024) dini hari|2024-09-09]. Seorang penjaga malam, [p Tumiran] ([n 61|61]), mengalami luka bakar.
"⟦Watini§Dagangan saya habis semua, tinggal baju di badan⟧," keluh [p Watini] ([n 44|44]), pemilik kios kain.
Kepala Satpol PP dan Pemadam Kebakaran Kota [l? Blitar] [p Ronny Yoza Pasalbessy|Kepala Satpol PP dan Pemadam Kebakaran Kota Blitar] menerangkan, ⟪Ronny Yoza Pasalbessy§api berasal dari hubungan arus pendek di kios nomor 17⟫.
Kapolres [l? Blitar Kota] AKBP [p Danang Setiyo Pambudi] menambahkan ⟪Danang Setiyo Pambudi§[n lima saksi|5] telah diperiksa⟫. "⟦Danang Setiyo Pambudi§Kami tunggu hasil labfor⟧," imbuhnya.
Wali Kota [l? Blitar] [p Santoso Karnowo|Wali Kota Blitar] menyatakan, "⟦Santoso Karnowo§Relokasi sementara kami siapkan di terminal lama.⟧"

## Suara.com | 2019-11-20 | id | -
Suara.com - Wali Kota [l Kendaraya] dikecam karena menyebut korban banjir "manja". Video ucapannya viral sejak [d Senin (18/11/2019)|2019-11-18].
"⟦Fajar Nugraha Kusuma§Saya minta maaf, lidah saya keseleo⟧," kata wali kota bernama lengkap [p Fajar Nugraha Kusuma] itu di rumah dinasnya, [d Rabu (20/11/2019)|2019-11-20]. "⟦Fajar Nugraha Kusuma§Tidak ada maksud menyakiti⟧," tambah dia.
Walhi Kendaraya menilai ⟪~Walhi Kendaraya§permintaan maaf saja tidak cukup⟫. "⟦Walhi Kendaraya§Cabut izin tambang di hulu⟧," tegas organisasi itu dalam siaran persnya.
Sosiolog [p Imam Budisetiawan] menyebut ⟪Imam Budisetiawan§pejabat kerap lupa siapa yang menggaji mereka⟫. Dia mencatat ada [n 11 kasus|11] serupa sejak [d awal 2018|*].
"⟦Intan§Rumah saya terendam [n tiga hari|3], apa itu manja?⟧" tanya [p Intan], warga [l Kelurahan Lepo-Lepo].

## Jawa Pos | 2014-01-20 | id | -
JawaPos.com - Presiden klub Arema Raya, [p Rendra Krisnadi|Presiden klub Arema Raya], memperkenalkan pelatih baru asal [l Argentina], [p Gustavo Lopez Barrera].
"⟦Gustavo Lopez Barrera§Saya ingin tim ini berlari⟧," kata [p Lopez=Gustavo Lopez Barrera], [d Minggu (19/1)|2014-01-19]. "⟦Gustavo Lopez Barrera§Sepak bola itu lari⟧," tambahnya, "⟦Gustavo Lopez Barrera§bukan jalan kaki.⟧"
Striker [p Beto Goncalvez] yang absen pada laga terakhir dipastikan tampil [d Sabtu depan (25/1)|2014-01-25] melawan Persipura di [l Stadion Kanjuraya, Malang].
⟪Rendra Krisnadi§Kontraknya, ungkap [p Rendra=Rendra Krisnadi], berlaku [n dua musim|2]⟫. Ia enggan menyebut gaji sang pelatih.

## Republika | 2017-02-15 | id | JAKARTA
REPUBLIKA.CO.ID, JAKARTA -- Sekretaris Jenderal Majelis Dakwah Nusantara KH. [p Anwar Fuadi|Sekretaris Jenderal Majelis Dakwah Nusantara], Lc., M.A. mengajak ⟪~Anwar Fuadi§umat menjaga persatuan setelah pilkada⟫.
"⟦Anwar Fuadi§Beda pilihan itu biasa, jangan sampai putus silaturahim⟧," katanya kepada Republika, [d Rabu (15/2)|2017-02-15].
Ustazah [p Halimah Alaydrus binti Yahya] menyampaikan pesan serupa dalam pengajian di [l Masjid Sunda Kelapa]. Menurutnya, ⟪Halimah Alaydrus binti Yahya§kemarahan adalah api kecil⟫.
Wakil Presiden ke-7 [l RI] [p Zainal Rachman Lubis] memberikan suara di [l TPS 03 Kelurahan Pulo, Jakarta Selatan].

## The Jakarta Herald | 2025-02-24 | en | -
Coast Guard Commander Vice Adm. [p Irawan Suprapto] said [d Monday|2025-02-24] ⟪Irawan Suprapto§a tanker had spilled [n 300 tons|300] of oil off [l Batam]⟫.
"⟦Irawan Suprapto§The captain did not report it for [n nine hours|9]⟧," [p Irawan=Irawan Suprapto] said. "⟦Irawan Suprapto§That is inexcusable.⟧"
[p Felix Tanoto], a spokesman for the shipowner, said ⟪Felix Tanoto§the firm was cooperating with investigators⟫.
According to [p Nurul Hidayah], who heads a fishers' cooperative, ⟪Nurul Hidayah§[n 200 families|200] have lost their income⟫.
"⟦Jumadi§We haul up nets black as tar⟧," said [p Jumadi], [n 52|52], a father of [n four|4] from [l Belakang Padang].

## AP | 2026-04-15 | en | RIVERTON, Ohio
RIVERTON, Ohio (AP) - A bridge built in [d 1931|1931] collapsed into the river before dawn on [d Wednesday|2026-04-15], killing a truck driver. [p Janelle Brooks], [n 41|41], heard it from her kitchen.
"⟦Janelle Brooks§It sounded like the end of the world⟧," [p Brooks=Janelle Brooks] told The Associated Press. "⟦Janelle Brooks§Then it was just quiet.⟧"
Gov. [p Patrick Hensley] ordered inspections of [n 112 bridges|112]. State Transportation Secretary [p Lucille Marchetti|State Transportation Secretary] said ⟪Lucille Marchetti§the span had passed a check in [d October|2025-10]⟫. She added ⟪Lucille Marchetti§that a barge may have struck a pier⟫.
"⟦Dale Whitcomb§My brother drove that road for [n 22 years|22]⟧," said [p Dale Whitcomb], whose brother [p Eugene=Eugene] died. "⟦Dale Whitcomb§He knew every bolt.⟧"
The National Transportation Safety Board sent [n eight investigators|8]. "⟦the board;board;National Transportation Safety Board;The National Transportation Safety Board§It is too early to speculate⟧," the board said in a statement.

## BBC | 2013-09-05 | en | -
The [l UK]'s statistics office has admitted errors in its trade figures. National Statistician [p Jil Matherson|National Statistician] said: "⟦Jil Matherson§We got this wrong, and I am sorry.⟧"
Labour MP [p Charles Okonjo], who chairs the committee, said ⟪Charles Okonjo§the mistake had cost firms [n £2m|2000000]⟫. He told the BBC ⟪Charles Okonjo§he would summon officials in [d October|2013-10]⟫.
"⟦Charles Okonjo§Numbers are the only thing we have left to trust.⟧
"⟦Charles Okonjo§If those go, what remains?⟧" Mr [p Okonjo=Charles Okonjo] asked.
Professor Sir [p Adrian Smithson], the former president of the Royal Numerical Society, described the episode as "a wake-up call". [p Priya Raman], of the think tank FullFigure, agreed: "⟦Priya Raman§It was bound to happen.⟧"
`;
