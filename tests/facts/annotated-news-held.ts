/**
 * Half of the annotated news: not looked at while the rules were mended on the other half. Of its speakers
 * only, the faults were read after the measurement (then .744 right), five marks put right and four causes
 * mended; of people, places, dates and numbers none has been read. Read by `annotated-news.ts`.
 */
export const HELD = `
## Kompas.id | 2022-05-09 | id | SURABAYA
SURABAYA, KOMPAS — Polisi menangkap [n tujuh orang|7] yang diduga terlibat perdagangan satwa di [l Pelabuhan Tanjung Perak, Surabaya], [d Minggu (8/5/2022) malam|2022-05-08]. Salah satunya berinisial [p RS] ([n 41|41]).
”⟦Arief Budi Setyawan§Mereka mengirim burung dari [l Maluku] melalui kapal penumpang⟧,” kata Kepala Polres [l? Pelabuhan Tanjung Perak] Ajun Komisaris Besar [p Arief Budi Setyawan] dalam konferensi pers di [l Surabaya], [d Senin|2022-05-09].
[p Arief=Arief Budi Setyawan] menambahkan, ⟪Arief Budi Setyawan§[n 118 burung nuri|118] dititipkan di Balai Besar Konservasi Sumber Daya Alam Jawa Timur⟫. ”⟦Arief Budi Setyawan§Sebagian mati karena dehidrasi⟧,” ujarnya. Para tersangka dijerat dengan Undang-Undang Nomor 5 Tahun 1990 dengan ancaman hukuman maksimal [n lima tahun|5] penjara dan denda [n Rp 100 juta|100000000].
Secara terpisah, peneliti ornitologi Universitas Airlangga, [p Ni Luh Ketut Sri Widiastuti|peneliti ornitologi Universitas Airlangga], menilai ⟪~Ni Luh Ketut Sri Widiastuti§penegakan hukum belum menimbulkan efek jera⟫. ”⟦Ni Luh Ketut Sri Widiastuti§Perdagangan daring tumbuh pesat sejak [d 2020|2020] dan nyaris tak tersentuh⟧,” tutur [p Widiastuti=Ni Luh Ketut Sri Widiastuti].

## detikcom | 2023-11-14 | id | Medan
Medan - Warga [l Desa Sibolangit, Kecamatan Sibolangit, Kabupaten Deli Serdang, Sumatera Utara], digegerkan penemuan jasad pria tanpa identitas di [l Sungai Petani]. Pria itu diperkirakan berusia [n 40|40]-[n 45 tahun|45].
Kasat Reskrim Polrestabes [l? Medan] Kompol Dr. [p Teuku Fachri Mustaqim], S.I.K., membenarkan penemuan itu. "⟦Teuku Fachri Mustaqim§Kita masih selidiki, tim Inafis sudah ke TKP⟧," katanya kepada detikSumut, [d Selasa (14/11)|2023-11-14].
Penemuan berawal saat [p Rasta boru Sembiring] hendak mencuci pakaian, [d Senin (13/11/2023) sekitar pukul 17.00 WIB|2023-11-13]. Ia melihat tangan menyembul di antara bebatuan.
"⟦Rasta boru Sembiring§Awalnya kukira boneka⟧," ujar [p boru Sembiring=Rasta boru Sembiring]. "⟦Rasta boru Sembiring§Pas kudekati, ya ampun, lemas kakiku.⟧"

## Antara | 2024-07-23 | id | Kuala Lumpur
Kuala Lumpur (ANTARA) - Perdana Menteri [l Malaysia] Datuk Seri [p Azman Harun] mengumumkan anggaran [n 421 miliar ringgit|421000000000] untuk [d tahun depan|2025], termasuk bantuan tunai bagi [n sembilan juta orang|9000000].
⟪Azman Harun§Anggaran itu, kata [p Azman=Azman Harun], merupakan yang terbesar sepanjang sejarah⟫. "⟦Azman Harun§Kita tidak boleh membiarkan rakyat menanggung sendiri kenaikan harga⟧," katanya di parlemen, [d Senin (22/7)|2024-07-22].
Sementara itu, Menteri Ekonomi [p Rafiz Ramli Abdullah|Menteri Ekonomi] memperkirakan ⟪~Rafiz Ramli Abdullah§pertumbuhan mencapai [n 4,5|4.5] hingga [n 5 persen|5] pada [d kuartal III-2024|2024-07-01/2024-09-30]⟫.
Nilai tukar ringgit menguat menjadi [n 4,2 ringgit|4.2] per dolar AS pada perdagangan [d Selasa pagi|2024-07-23]. Ekonom Maybank [p Lim Wei Sheng|Ekonom Maybank] menyebut ⟪Lim Wei Sheng§sentimen pasar "cukup positif"⟫.

## CNN Indonesia | 2026-01-12 | id | Jakarta
Jakarta, CNN Indonesia -- Bintang tenis [l Serbia] [p Milan Jokanovic] mundur dari Australia Terbuka [d 2026|2026] karena cedera lutut. Petenis [n 38 tahun|38] itu mengumumkannya lewat akun Instagram pribadinya, [d Minggu (11/1)|2026-01-11].
"⟦Milan Jokanovic§Tubuh saya meminta berhenti, dan kali ini saya mendengarkan⟧," tulis [p Jokanovic=Milan Jokanovic]. Ia menambahkan, "⟦Milan Jokanovic§Sampai jumpa di [l Melbourne], entah kapan.⟧"
Pada turnamen [d tahun lalu|2025], [p Jokanovic=Milan Jokanovic] kalah 6-7, 4-6, 3-6 dari unggulan ketiga [p Lorenzo Bellucci] di perempat final. [n Dua bulan|2] setelahnya, ia berpisah dengan pelatihnya, [p Goran Petrovic].
Posisinya digantikan petenis kualifikasi asal [l Taiwan], [p Hsu Yu-chen], yang kini berada di peringkat ke-97 dunia.

## Tempo | 2025-06-05 | id | Jakarta
TEMPO.CO, Jakarta - Majelis Ulama Indonesia meminta ⟪~Majelis Ulama Indonesia§pemerintah menambah kuota haji⟫ setelah antrean di sejumlah daerah mencapai [n 47 tahun|47]. Ketua MUI Bidang Fatwa KH [p Asroni Ni'mah Sholeh|Ketua MUI Bidang Fatwa] mengatakan ⟪Asroni Ni'mah Sholeh§keadaan itu tidak adil bagi calon jemaah lanjut usia⟫.
"⟦Asroni Ni'mah Sholeh§Orang mendaftar umur [n 50 tahun|50], baru berangkat umur [n 97|97]. Apa masuk akal?⟧" ucapnya di [l Jakarta Pusat] pada [d Kamis, 5 Juni 2025|2025-06-05].
Menteri Agama [p Nasir Umar Zain|Menteri Agama] sebelumnya menyatakan ⟪Nasir Umar Zain§kuota tambahan sebanyak [n 20 ribu|20000] sedang dibicarakan dengan [l Arab Saudi]⟫. Pembicaraan itu berlangsung sejak [d awal Mei|2025-05-01/2025-05-10] di [l Jeddah].
Adapun anggota Komisi VIII DPR dari Fraksi PKS, Hj. [p Lidya Hanifah Amelia], menilai ⟪~Lidya Hanifah Amelia§persoalannya terletak pada pengelolaan dana⟫. "⟦Lidya Hanifah Amelia§Uang jemaah [n Rp 170 triliun|170000000000000] itu untuk siapa?⟧" kata dia.

## Liputan6 | 2024-11-28 | id | Seoul
Liputan6.com, Seoul - Agensi hiburan [l Korea Selatan] Starline Entertainment membantah ⟪~*§kabar bahwa penyanyi [p Cha Min-ji] akan hengkang⟫. Bantahan itu muncul [n dua hari|2] setelah media lokal menulis soal "perang dingin" antara sang idola dan produsernya.
"⟦*§Kontrak Cha Min-ji berlaku sampai [d 31 Juli 2026|2026-07-31]⟧," demikian pernyataan agensi, dikutip dari Yonhap, [d Kamis (28/11/2024)|2024-11-28].
Lewat akun X-nya, [p Min-ji=Cha Min-ji] hanya menulis: "⟦Cha Min-ji§Jaga kesehatan, ya. Di luar turun salju.⟧" Cuitan itu disukai [n 1,2 juta kali|1200000].
Album terbarunya, "Glass Winter", terjual [n 830 ribu keping|830000] dalam sepekan. Lagu "Belum Siap" dari album itu memuncaki tangga lagu di [l Jepang], [l Thailand], dan [l Filipina].

## Merdeka.com | 2016-03-09 | id | -
Merdeka.com - Ribuan warga memadati [l Jembatan Ampera, Palembang], sejak pukul 05.00 WIB untuk menyaksikan gerhana matahari total, [d Rabu (9/3)|2016-03-09]. Fenomena serupa terakhir terlihat di [l Indonesia] pada [d 1983|1983].
Gubernur [l Sumatera Selatan] H. [p Alex Nurdinsyah|Gubernur Sumatera Selatan] datang bersama [p Eliza], istrinya. Keduanya memakai kacamata khusus.
"⟦warga§Allahu Akbar!⟧" teriak warga ketika langit gelap selama [n 1 menit|1] [n 52 detik|52]. Suhu udara turun dari [n 27|27] menjadi [n 24 derajat Celsius|24].
Peneliti Lapan [p Thomas Jamaludin Malik|Peneliti Lapan] menjelaskan, ⟪Thomas Jamaludin Malik§gerhana berikutnya baru melintas pada [d 20 April 2023|2023-04-20]⟫. Namun, wilayah yang dilalui hanya sebagian kecil [l Papua] dan [l Maluku].

## Bisnis.com | 2023-02-07 | id | JAKARTA
Bisnis.com, JAKARTA — Badan Pusat Statistik (BPS) mencatat ekonomi [l Indonesia] tumbuh [n 5,31 persen|5.31] sepanjang [d 2022|2022], tertinggi sejak [d 2013|2013]. Pada [d kuartal IV/2022|2022-10-01/2022-12-31], pertumbuhannya [n 5,01%|5.01] (year-on-year/yoy).
Kepala BPS [p Margareta Yuwono|Kepala BPS] mengatakan ⟪Margareta Yuwono§produk domestik bruto (PDB) atas dasar harga berlaku mencapai [n Rp19.588,4 triliun|19588400000000000]⟫, sedangkan PDB per kapita [n Rp71 juta|71000000] atau [n US$4.783,9|4783.9].
"⟦Margareta Yuwono§Ekspor melonjak [n 16,28%|16.28], ditopang harga batu bara dan CPO⟧," paparnya dalam konferensi pers virtual, [d Senin (6/2/2023)|2023-02-06].
Ekonom Bank Mandiri [p Faisal Rachmadi] memproyeksikan ⟪~Faisal Rachmadi§suku bunga acuan bertahan di level [n 5,75%|5.75] hingga [d akhir tahun|2023-09-01/2023-12-31]⟫. Rupiah diperdagangkan di kisaran [n Rp15.100|15100]-[n Rp15.200|15200] per dolar AS.

## JPNN | 2014-12-29 | id | PANGKALAN BUN
jpnn.com, PANGKALAN BUN - Pencarian terhadap pesawat rute [l Surabaya]-[l Singapura] itu memasuki hari kedua. [n Empat kapal|4] dan [n 12 helikopter|12] menyisir perairan [l Belitung Timur] seluas [n? 240|240] kali [n 240 mil laut|240].
"⟦SB Supriadi Tambunan§Tumpahan minyak terlihat [n 100 mil|100] dari [l Tanjung Pandan], tapi belum bisa dipastikan asalnya⟧," terang Direktur Operasional Basarnas [p SB Supriadi Tambunan], [d kemarin|2014-12-28].
Wakil Presiden [p Yusuf Kallawa] menyambangi keluarga penumpang di [l Bandara Juanda]. [p Kallawa=Yusuf Kallawa] minta ⟪~Yusuf Kallawa§mereka bersabar⟫.
Salah seorang keluarga, [p Tjong Mei Lan], tak henti menangis. "⟦Tjong Mei Lan§Anak saya, mantu saya, cucu saya [n dua|2] di situ semua⟧," isaknya.

## VIVA | 2022-10-03 | id | -
VIVA – Tragedi [l Stadion Kanjuruhan, Kabupaten Malang], menewaskan sedikitnya [n 125 orang|125]. Angka itu disampaikan Kapolri Jenderal [p Hartoyo Sigit Pranolo] [d Minggu malam (2/10/2022)|2022-10-02].
"⟦Hartoyo Sigit Pranolo§Data yang kami terima semula [n 129|129], setelah dicek di dinas kesehatan tercatat [n 125|125]⟧," kata [p Hartoyo=Hartoyo Sigit Pranolo] di [l Malang, Jawa Timur].
Aremania bernama [p Bunga] (bukan nama sebenarnya) masih trauma. Gadis [n 17 tahun|17] itu terpisah dari pacarnya, [p AR], di pintu 13.
"⟦Bunga§Gas air mata ditembakkan ke tribun⟧," kenangnya. "⟦Bunga§Saya terinjak, lalu gelap.⟧"
Juru bicara Federasi Sepak Bola Internasional (FIFA) belum berkomentar. Presiden FIFA [p Gianfelice Bernasconi|Presiden FIFA] dalam keterangannya menyebut ⟪~*§peristiwa itu "hari yang gelap bagi semua yang terlibat dalam sepak bola"⟫.

## Kumparan | 2025-06-05 | id | -
Selebriti [p Luna Mayasari] dan pembalap [p Maxime Bouttierre] resmi menikah di [l COMO Shambhala Estate, Gianyar, Bali], [d bulan lalu|2025-05]. Resepsi digelar [d? sepekan kemudian|?] di [l Jakarta].
"⟦Luna Mayasari§Aku nggak nyangka akhirnya sampai di titik ini⟧," kata [p Luna=Luna Mayasari] di unggahan Instagram. [p Maxime=Maxime Bouttierre], yang lahir di [l Saint-Brieuc, Prancis], pada [d 1993|1993], membalas dengan emoji hati.
Ibunda [p Luna=Luna Mayasari], [p Desi Maya Waltraut], tampak haru. Hadir pula aktris [p Cinta Larasati Kielmann] dan penyanyi [p Teduh].
Film yang mempertemukan keduanya, "Suara Hati Istri Petualang", meraup [n 1,1 juta penonton|1100000] pada [d 2022|2022]. Sekuelnya tayang [d Oktober mendatang|2025-10].

## The Jakarta Post | 2023-02-07 | en | Jakarta
Police have named [n three suspects|3] in the killing of a [n 27-year-old|27] courier in [l Depok, West Java], whose body was found [d last Friday|2023-02-03] in a rented house on [l Jl. Margonda Raya].
"⟦Ade Ary Nugraha§The motive was money, around [n Rp 4 million|4000000] to be precise⟧," Depok Police chief Sr. Comr. [p Ade Ary Nugraha] said on [d Tuesday|2023-02-07].
The victim's father, [p Sahat Manurung], [n 58|58], asked ⟪~Sahat Manurung§the court to hand down the heaviest sentence⟫. "⟦Sahat Manurung§My son never hurt anyone⟧," he said, as quoted by kompas.com.
[p Manurung=Sahat Manurung] plans to bring the remains home to [l Samosir, North Sumatra], [d this weekend|2023-02-11/2023-02-12].

## AP | 2024-11-28 | en | PARIS
PARIS (AP) — Defending champion [p Iga Nowicka] beat [p Coco Bradshaw] 6-4, 7-5 on [d Thursday|2024-11-28] to reach the final of the [l? Paris] Masters for the third time.
"⟦Iga Nowicka§I was down a break and I thought, 'Not [d? today|2024-11-28]'⟧," said [p Nowicka=Iga Nowicka], who will face either [p Qiaowen Zhao] or the [n 19-year-old|19] Russian [p Mila Andronova] on [d Saturday|2024-11-30].
[p Bradshaw=Coco Bradshaw], ranked No. 3, double-faulted [n 14 times|14]. Asked about her serve, she replied: "⟦Coco Bradshaw§Next question.⟧"
Tournament director [p Amélie Moreau-Dubois|Tournament director] confirmed that ⟪Amélie Moreau-Dubois§[d next year|2025]'s event would move to [l La Défense Arena] in [l Nanterre]⟫.

## Xinhua | 2021-07-05 | en | TOKYO
TOKYO, July 5 (Xinhua) -- ⟪local authorities§[n Two people|2] were confirmed dead and about [n 80|80] remained unaccounted for on [d Monday|2021-07-05] after a mudslide hit the resort city of [l Atami] in [l Shizuoka Prefecture]⟫, local authorities said.
Prime Minister [p Yoshihiro Sugahara|Prime Minister] said ⟪Yoshihiro Sugahara§more than [n 1,000 rescuers|1000], including soldiers, were searching [n 130 damaged homes|130]⟫.
Governor [p Heita Kawamura] told a press conference that ⟪Heita Kawamura§a housing development upstream of the [l Aizome River] may have caused the slide⟫.
⟪Japan Meteorological Agency;the Japan Meteorological Agency§The city received [n 310 mm|310] of rain in the [n 48 hours|48] through [d Saturday|2021-07-03], more than the average for the whole of [d July|2021-07]⟫, the Japan Meteorological Agency said.

## Kompas.com | 2017-11-03 | id | JAKARTA
JAKARTA, KOMPAS.com - Gubernur [l? DKI] [p Anas Raswidan] dan wakilnya, [p Sandi Salahuddin], meninjau banjir di [l Kampung Melayu, Jakarta Timur]. Keduanya tiba [d Jumat (3/11/2017) siang|2017-11-03] memakai sepatu bot.
[p Sandi=Sandi Salahuddin] berkelakar soal "OK OCE" dan "banjir yang sopan". Warga tertawa.
"⟦Anas Raswidan§Kita mulai dari yang paling mendesak dulu. Air harus masuk ke tanah.⟧
"⟦Anas Raswidan§Sesudah itu, baru kita bicara pompa⟧," kata [p Anas=Anas Raswidan].
Warga [l? RT 13 RW 04], Mak [p Iyem] ([n 70|70]), sudah [n 40 tahun|40] tinggal di bantaran [l Kali Ciliwung]. Ia ingat banjir besar [d Februari 2007|2007-02], ketika air setinggi [n 3,5 meter|3.5] merendam rumahnya selama [n sembilan hari|9].
"⟦Iyem§Pak Gub bilang 'sabar, Bu', ya saya sabar⟧," kata dia sambil menjemur kasur.

## Liputan6 | 2021-07-05 | id | Jakarta
Liputan6.com, Jakarta - Menko Kemaritiman dan Investasi (Marves) [p Togar Binsar Nababan] menyebut ⟪Togar Binsar Nababan§kasus harian dapat menembus [n 40 ribu|40000]⟫. Untuk itu, PPKM Darurat berlaku [d 3-20 Juli 2021|2021-07-03/2021-07-20] di [l Jawa] dan [l Bali].
"⟦Togar Binsar Nababan§Saya ulangi, tidak ada yang kebal hukum⟧," ujar [p Togar=Togar Binsar Nababan] dalam keterangan pers virtual yang ditayangkan kanal YouTube Sekretariat Presiden, [d Senin (5/7/2021)|2021-07-05].
Menkes [p Budi Guntoro Sadewa|Menkes] menambahkan ⟪Budi Guntoro Sadewa§rasio keterisian tempat tidur mencapai [n 90|90]-[n 95 persen|95]⟫, sementara perbandingan perawat dan pasien [d? kini|2021-07-05] [n? 1|1]:[n? 20|20].
Epidemiolog Griffith University [p Dicky Budimansyah] memperkirakan ⟪~Dicky Budimansyah§puncak gelombang terjadi [d akhir Juli|2021-07-21/2021-07-31] hingga [d pertengahan Agustus|2021-08-11/2021-08-20]⟫. "⟦Dicky Budimansyah§Kalau mobilitas tidak turun [n 50 persen|50], percuma⟧," ucapnya kepada Liputan6.com.

## CNN Indonesia | 2024-08-17 | id | Samarinda
Samarinda, CNN Indonesia -- Upacara HUT ke-79 RI digelar serentak di [l Ibu Kota Nusantara, Kalimantan Timur], dan [l Istana Merdeka, Jakarta], [d Sabtu (17/8)|2024-08-17].
Pembawa baku bendera pusaka, [p Livia Eveline Kurniati] asal [l Kalimantan Timur], sempat terpeleset. Meski demikian, ia menuntaskan tugasnya tanpa cela.
"⟦Livia Eveline Kurniati§Deg-degan banget, tapi Mama bilang 'jalan saja terus'⟧," tutur siswi SMA Negeri 1 Samarinda itu.
Penjabat Gubernur [l Kaltim] [p Akmal Malikussaleh] mengapresiasi seluruh petugas. Adapun Otorita IKN menyebut ⟪Otorita IKN§[n 1.300 undangan|1300] hadir, jauh di bawah rencana semula, [n 8.000 orang|8000]⟫.

## Antara | 2019-04-18 | id | Paris
Paris (ANTARA) - Presiden [l Prancis] [p Emmanuel Macaire|Presiden Prancis] berjanji membangun kembali katedral [l? Notre-Dame] dalam waktu [n lima tahun|5]. Menara setinggi [n 96 meter|96] runtuh dalam kebakaran pada [d Senin (15/4)|2019-04-15].
Donasi dari kalangan pengusaha, antara lain keluarga [p Pinchot] dan [p Bernard Arnaud], sudah melampaui [n 850 juta euro|850000000]. Perdana Menteri [p Edouard Philippon] mengatakan ⟪Edouard Philippon§sayembara internasional akan dibuka⟫.
"⟦Edouard Philippon§Apakah kita perlu menara yang sama, atau yang baru?⟧" tanyanya seperti dikutip Reuters.
Pastor [p Jean-Luc Fabrègue], yang menyelamatkan mahkota duri, menolak disebut pahlawan, demikian dilaporkan AFP. Kebakaran diduga dipicu korsleting.

## The Straits Times | 2023-11-14 | en | -
SINGAPORE – A [n 34-year-old|34] man was fined [n $5,000|5000] on [d Nov 13|2023-11-13] for feeding wild boars in [l Pasir Ris]. [p Muhammad Faizal bin Osman] pleaded guilty to [n two charges|2].
"⟦Ow Yong Kai Meng§You put your neighbours at risk for a video⟧," District Judge [p Ow Yong Kai Meng|District Judge] told him.
The National Parks Board (NParks) received [n 1,200 reports|1200] of wild boars in [d 2022|2022], up from [n 740|740] the [d year before|2021]. Its director of wildlife, Dr [p Adrian Leow], said ⟪Adrian Leow§signs would go up by [d mid-December|2023-12-11/2023-12-20]⟫.
Member of Parliament [p Desmond Tan Kok Ming] said in a Facebook post: "⟦Desmond Tan Kok Ming§Please, admire them from afar.⟧"

## ANTARA English | 2025-03-28 | en | Jakarta
Jakarta (ANTARA) - Coordinating Minister for Economic Affairs [p Arlan Hartanto|Coordinating Minister for Economic Affairs] affirmed ⟪~Arlan Hartanto§that [l Indonesia] would import [n 10 million tons|10000000] of crude oil from the [l US]⟫.
"⟦Arlan Hartanto§We import it anyway, so we only shift the source⟧," he noted here on [d Friday|2025-03-28].
According to Statistics Indonesia (BPS), ⟪~Statistics Indonesia§trade between the [n? two countries|2] totaled [n US$38.3 billion|38300000000] in [d 2024|2024]⟫, an increase of [n 11 percent|11] year-on-year.

## Liputan6 | 2023-02-07 | id | Ankara
Liputan6.com, Ankara - Korban tewas akibat gempa di [l Turki] dan [l Suriah] melampaui [n 5.000 jiwa|5000], [d Selasa (7/2)|2023-02-07]. Gempa bermagnitudo [n 7,8|7.8] itu berpusat di dekat [l Kota Gaziantep] pada kedalaman [n 17,9 km|17.9].
Presiden [p Recai Erdogmus|Presiden] mengumumkan keadaan darurat selama [n tiga bulan|3] di [n 10 provinsi|10]. Wakilnya, [p Fuad Oktar], menyatakan ⟪Fuad Oktar§lebih dari [n 8.000 orang|8000] diselamatkan dari reruntuhan⟫.
Duta Besar RI untuk Turki [p Lalu Ahmad Ikramsyah|Duta Besar RI untuk Turki] memastikan ⟪~Lalu Ahmad Ikramsyah§[n 104 WNI|104] akan dievakuasi ke [l Ankara]⟫. "⟦Lalu Ahmad Ikramsyah§[n Tiga|3] luka-luka, [n satu|1] di antaranya patah tulang⟧," ujarnya lewat sambungan telepon.
Suhu di lokasi turun hingga minus [n? 5|5] derajat celsius. "⟦Mesut Hancı§Saya pegang tangannya sampai dingin⟧," kata [p Mesut Hancı], ayah yang kehilangan putrinya, kepada AFP.

## Antara | 2024-11-28 | id | Jayapura
Jayapura (ANTARA) - Ketua KPU [l? Papua] [p Stefan Dumbon] menyatakan ⟪Stefan Dumbon§pemungutan suara di [n 74 TPS|74] di [l Distrik Muara Tami] dan [l Distrik Abepura] diundur ke [d Jumat (29/11)|2024-11-29]⟫.
"⟦Stefan Dumbon§Surat suara tertukar⟧," katanya kepada ANTARA di [l Jayapura], [d Kamis|2024-11-28]. Ia tidak menjelaskan siapa yang bertanggung jawab.
Calon wakil gubernur nomor urut 1 [p Yeremia Bisoy] dan calon gubernur nomor urut 2 [p Matheus Derek Fakdawer] sama-sama mengklaim menang. Hitung cepat [n satu|1] lembaga survei menempatkan keduanya pada [n 50,2 persen|50.2] berbanding [n 49,8 persen|49.8].
Anggota Bawaslu [l? Papua] [p Amandus Kbarek] menegaskan ⟪~Amandus Kbarek§klaim itu "mendahului rekapitulasi"⟫.

## Tempo | 2024-08-17 | id | Yogyakarta
TEMPO.CO, Yogyakarta - Sultan Hamengku Buwana, demikian ia biasa disapa, membuka pameran arsip bertajuk "Surat-surat dari Digul" di [l Museum Sonobudoyo]. Pameran berlangsung [d 17 Agustus hingga 15 September 2024|2024-08-17/2024-09-15].
Kurator [p Grace Sambodo|Kurator] memilih [n 112 pucuk surat|112] yang ditulis antara [d 1927 dan 1942|1927-01-01/1942-12-31]. "⟦Grace Sambodo§Ada surat cinta, ada pula surat minta dikirimi kina⟧," katanya.
Sejarawan asal [l Belanda], [p Harry van den Poel], menyebut ⟪Harry van den Poel§arsip itu "harta yang lama tersembunyi"⟫. Ia menemukan sebagian surat di [l Leiden] pada [d akhir 1990-an|1996-09-01/1999-12-31].
Penulis surat terbanyak, [p Chairul Salman], meninggal pada [d 1985|1985] di [l Den Haag]. Ia adik kandung [p Agus Salman], menteri luar negeri [l Indonesia] [d 1947-1949|1947-01-01/1949-12-31].

## Republika | 2026-01-12 | id | MAKKAH
REPUBLIKA.CO.ID, MAKKAH -- Sebanyak [n 2.000 jamaah|2000] umrah asal [l Jawa Timur] tertahan di [l Bandara King Abdulaziz, Jeddah], selama [n 20 jam|20]. Maskapai beralasan ⟪~*§terjadi gangguan mesin⟫.
Konsul Haji KJRI [l? Jeddah] [p Nasrulloh Jasir Hamid|Konsul Haji KJRI Jeddah] menuturkan, ⟪Nasrulloh Jasir Hamid§seluruh jamaah sudah mendapat makanan⟫. "⟦Nasrulloh Jasir Hamid§Insya Allah [d malam ini|2026-01-12] terbang⟧," kata [p Nasrulloh=Nasrulloh Jasir Hamid] kepada Republika, [d Senin (12/1/2026)|2026-01-12].
Ustaz [p Abdullah bin Umar al-Attas], pembimbing rombongan, bercerita tentang jamaah tertua, Mbah [p Painah]. Perempuan asal [l Kecamatan Wonosalam, Kabupaten Jombang], itu berusia [n 94 tahun|94].
"⟦Painah§Kulo sabar⟧," ucap [p Painah] sambil tersenyum.

## The Guardian | 2024-08-17 | en | -
Thousands of people marched in [l Kolkata] on [d Saturday|2024-08-17] over the murder of a trainee doctor. "⟦Sanjana Mukherjee§We want justice, not compensation⟧," said [p Sanjana Mukherjee], a second-year resident.
The chief minister of [l West Bengal], [p Madhuri Sengupta], has promised ⟪~Madhuri Sengupta§to seek the death penalty⟫. Her critics, among them the actor [p Swara Kaul], accuse her of “politicising grief”.
In [d 2012|2012] a student was raped on a moving bus in [l Delhi]. That case led to the Criminal Law (Amendment) Act 2013. [d A decade later|2022], campaigners say ⟪~*§little has changed⟫.
Dr [p RK Asokan Nair], the president of the Indian Medical Association, said: “⟦RK Asokan Nair§Doctors, especially women, are vulnerable because of the nature of the profession.⟧”
`;
