/**
 * Half of the third annotated news, of who speaks to whom: the rules were mended on it. Read by
 * `annotated-news.ts`.
 */
export const VOICES_DEV = `
## Kompas.com | 2025-02-11 | id | SUKOREJO
SUKOREJO, KOMPAS.com - Seorang petani bernama [p Waluyo] ([n 58|58]) tewas tersambar petir di area persawahan [l Dusun Krajan, Desa Ngadirejo], [d Senin (10/2/2025) sore|2025-02-10].
Kapolsek [l? Sukorejo] AKP [p Bagus Setyo Nugroho|Kapolsek Sukorejo] mengatakan, ⟪Bagus Setyo Nugroho§korban saat itu sedang mencangkul bersama adiknya, [p Marno]⟫. "⟦Bagus Setyo Nugroho§Adiknya selamat karena sudah lebih dulu berteduh di gubuk⟧," kata [p Bagus=Bagus Setyo Nugroho] saat dikonfirmasi, [d Selasa (11/2/2025)|2025-02-11].
[p Marno] mengaku ⟪~Marno§sempat meminta kakaknya pulang⟫. "⟦Marno§Saya sudah bilang, Kang, langitnya gelap, ayo pulang⟧," ujar pria [n 45 tahun|45] itu.
"⟦Marno§Dia jawab, 'Tanggung, tinggal [n satu petak|1].'⟧" sambungnya.

## Tempo | 2018-11-07 | id | Jakarta
TEMPO.CO, Jakarta - Ketua Dewan Pakar Partai Karya Bangsa [p Agung Laksmono|Ketua Dewan Pakar Partai Karya Bangsa] menilai ⟪~Agung Laksmono§debat calon presiden belum menyentuh persoalan nelayan⟫. "⟦Agung Laksmono§Yang dibahas cuma infrastruktur⟧," katanya di [l Hotel Sultan, Jakarta], [d Rabu, 7 November 2018|2018-11-07].
Juru bicara tim pemenangan lawannya, [p Dahlia Anzar Simanjorang], menepis tudingan itu. Menurut [p Dahlia=Dahlia Anzar Simanjorang], ⟪Dahlia Anzar Simanjorang§visi kelautan sudah tertuang dalam dokumen setebal [n 45 halaman|45]⟫.
"⟦Dahlia Anzar Simanjorang§Silakan dibaca dulu⟧," ujar perempuan kelahiran [l Sibolga] itu. "⟦Dahlia Anzar Simanjorang§Jangan cuma menonton potongan video.⟧"
Adapun [p Agung=Agung Laksmono] berkukuh. Ia mengatakan ⟪Agung Laksmono§partainya akan mengirim surat kepada KPU⟫.

## CNN Indonesia | 2023-03-21 | id | Jakarta
Jakarta, CNN Indonesia -- Menteri Koordinator Bidang Perekonomian [p Erlangga Hartadi|Menteri Koordinator Bidang Perekonomian] menampik kabar bahwa cadangan devisa [l Indonesia] menipis. "⟦Erlangga Hartadi§Posisinya masih [n US$137 miliar|137000000000], cukup untuk [n enam bulan|6] impor⟧," kata [p Erlangga=Erlangga Hartadi] usai rapat di [l Istana Negara], [d Selasa (21/3)|2023-03-21].
Ekonom Senior Institute for Development of Nusantara [p Faisal Basyri Nasution|Ekonom Senior Institute for Development of Nusantara] meragukan klaim tersebut. "⟦Faisal Basyri Nasution§[n Tiga bulan|3] terakhir turun terus, kok dibilang aman?⟧" kata [p Faisal=Faisal Basyri Nasution] kepada CNNIndonesia.com.
Menanggapi [p Faisal=Faisal Basyri Nasution], [p Erlangga=Erlangga Hartadi] hanya menjawab singkat. "⟦Erlangga Hartadi§Data kami terbuka⟧," ucapnya.
Bank Indonesia mencatat ⟪~*§rupiah melemah [n 1,2 persen|1.2] sepanjang [d Februari 2023|2023-02]⟫.

## Reuters | 2023-08-10 | en | HONOLULU
HONOLULU, Aug 10 (Reuters) - ⟪~*§At least [n 36 people|36] were killed as wildfires tore through the [l? Hawaiian] resort town of [l Lahaina]⟫, officials said.
"⟦Dustin Kaleo§We barely made it out⟧," said [p Dustin Kaleo], who fled with his parents after the roof of their house caught fire. "⟦Dustin Kaleo§The whole street was orange.⟧"
Governor [p Joshua Grant|Governor] told a news conference ⟪Joshua Grant§[n 11,000 tourists|11000] had been flown out of [l Maui] on [d Wednesday|2023-08-09]⟫. He was joined by Mayor [p Richard Bisson], who said ⟪Richard Bisson§shelters were "overrun"⟫.
According to [p Mary Kealoha], a nurse, ⟪Mary Kealoha§patients arrived with burns to their feet⟫.

## detikSport | 2021-10-18 | id | Aarhus
Aarhus - Tim bulutangkis putra [l Indonesia] merebut Piala Thomas setelah menundukkan [l China] 3-0 di [l Ceres Arena, Aarhus], [d Minggu (17/10/2021)|2021-10-17]. Poin penentu disumbangkan [p Jonatan Kristianto].
"⟦Jonatan Kristianto§Saya cuma mikir satu-satu poin saja⟧," kata [p Jonatan=Jonatan Kristianto] dalam rilis PBSI. "⟦Jonatan Kristianto§Enggak mau mikir juara dulu.⟧"
Sementara kapten tim, [p Hendra Setyawan], mempersembahkan gelar ini untuk mendiang pelatihnya, [p Markis Kusuma]. "⟦Hendra Setyawan§[p Markis=Markis Kusuma] pasti senang di sana⟧," tutur pebulutangkis [n 37 tahun|37] tersebut.
Penantian [n 19 tahun|19] itu pun berakhir. Terakhir kali [l Indonesia] juara adalah di [l Guangzhou] pada [d 2002|2002].

## Detik Bali | 2024-10-01 | id | Gianyar
Gianyar - Pria [l Australia] bernama [p Shane Mitchell Cooper] ([n 41|41]) diamankan karena mengamuk di sebuah kafe di [l Jalan Raya Ubud, Gianyar, Bali], [d Senin (30/9/2024)|2024-09-30]. Ia melempar kursi ke arah pelayan, [p Ni Luh Putri Ayuning], hingga luka di pelipis.
"⟦I Wayan Gede Artana§Yang bersangkutan dalam pengaruh alkohol⟧," ujar Kasi Humas Polres [l? Gianyar] Iptu [p I Wayan Gede Artana|Kasi Humas Polres Gianyar] kepada detikBali.
Kelian Banjar [p I Nyoman Sumerta|Kelian Banjar] menyayangkan ⟪~I Nyoman Sumerta§turis semakin berani berulah⟫. "⟦I Nyoman Sumerta§Ini sudah kejadian [n? keempat|4] [d tahun ini|2024]⟧," sesalnya.
Polisi menyebutkan ⟪Polisi;*§[p Cooper=Shane Mitchell Cooper] bakal dideportasi⟫. "⟦I Wayan Gede Artana§Kami koordinasi dengan Imigrasi⟧," pungkas [p Artana=I Wayan Gede Artana].

## Republika | 2015-10-06 | id | PALEMBANG
REPUBLIKA.CO.ID, PALEMBANG -- Kabut asap masih menyelimuti [l Palembang]. Jarak pandang di [l Bandara Sultan Mahmud Badaruddin II] pada [d Selasa (6/10) pagi|2015-10-06] hanya [n 300 meter|300].
Kepala Dinas Kesehatan [l? Sumatra Selatan], dr [p Lesty Nurainy|Kepala Dinas Kesehatan Sumatra Selatan], M.Kes., mengungkapkan, ⟪Lesty Nurainy§penderita ISPA sudah mencapai [n 83 ribu jiwa|83000]⟫.
"⟦Lesty Nurainy§Kami bagikan [n 1,5 juta masker|1500000]⟧," kata dr [p Lesty=Lesty Nurainy] kepada Republika, "⟦Lesty Nurainy§tapi stok di puskesmas menipis.⟧"
Ustaz [p Abdul Somadi al-Palimbani] mengajak ⟪~Abdul Somadi al-Palimbani§umat mendirikan shalat istisqa⟫. ⟪Abdul Somadi al-Palimbani§Hujan, kata dia, hanya bisa dimohonkan⟫.

## Okezone | 2017-03-28 | id | BLITAR
BLITAR - Sidang kasus penipuan arisan daring digelar di [l Pengadilan Negeri Blitar], [d Selasa (28/3/2017)|2017-03-28]. Terdakwa [p Devi Anggraeni Puspita], [n 27 tahun|27], dituntut [n tiga tahun|3] penjara.
Jaksa penuntut umum [p Syahrir Sagir|Jaksa penuntut umum] menyatakan ⟪Syahrir Sagir§perbuatan terdakwa merugikan [n 62 korban|62] hingga [n Rp 1,8 miliar|1800000000]⟫.
"⟦Devi Anggraeni Puspita§Saya khilaf, Yang Mulia⟧," kata [p Devi=Devi Anggraeni Puspita] kepada majelis hakim yang diketuai [p Mulyadi Aribowo]. "⟦Devi Anggraeni Puspita§Anak saya masih menyusu.⟧"
[p Mulyadi=Mulyadi Aribowo] lalu bertanya, "⟦Mulyadi Aribowo§Uangnya ke mana?⟧" Terdakwa tidak menjawab.
Salah satu korban, Hj [p Siti Rukayah], geram. "⟦Siti Rukayah§Itu tabungan haji saya⟧," tegas wanita berusia [n 60 tahun|60] itu.

## The Straits Herald | 2025-07-15 | en | -
⟪*§Police have charged a [n 43-year-old|43] man with the murder of a taxi driver in [l Penang]⟫, a senior officer said on [d Tuesday|2025-07-15].
Deputy Commissioner [p Lim Chee Keong|Deputy Commissioner] said ⟪Lim Chee Keong§the suspect, [p Ravi Chandran], was arrested at a ferry terminal with [n RM8,000|8000] in cash⟫. "⟦Lim Chee Keong§He did not resist⟧," [p Lim=Lim Chee Keong] said.
"⟦Aisyah Rahmat§My father drove for [n 30 years|30] and never had an enemy⟧," the victim's daughter, [p Aisyah Rahmat], said through tears.
Defence lawyer [p Gurdev Singh Gill|Defence lawyer] told reporters: "⟦Gurdev Singh Gill§My client will plead not guilty. That is all I can say.⟧"

## Kompas.com | 2026-03-09 | id | MEDAN
MEDAN, KOMPAS.com - Pasangan lanjut usia [p Jannes Hutapea] ([n 72|72]) dan [p Tiurma boru Simbolon] ([n 70|70]) ditemukan selamat setelah [n dua malam|2] terjebak longsor di [l Desa Sibolangit, Kecamatan Sibolangit, Kabupaten Deli Serdang].
"⟦Tiurma boru Simbolon§Kami minum air hujan⟧," kata [p Tiurma=Tiurma boru Simbolon], [d Senin (9/3/2026)|2026-03-09]. Suaminya lebih banyak diam. Ia hanya sesekali mengangguk.
Cucu mereka, [p Togar], menjemput keduanya di [l Puskesmas Bandar Baru]. "⟦Togar§Opung [n? dua-duanya|2] kuat, saya yang lemas⟧," kelakarnya.
Bupati [l? Deli Serdang], dr. H. [p Asri Luddin Tambunan Siregar|Bupati Deli Serdang], menjanjikan ⟪~Asri Luddin Tambunan Siregar§rumah baru bagi pasangan itu⟫. "⟦Asri Luddin Tambunan Siregar§Tanahnya sudah kami siapkan, [n 200 meter persegi|200]⟧," kata bupati.

## Antara | 2021-02-05 | id | Jayapura
Jayapura (ANTARA) - Kelompok bersenjata menembak seorang tukang ojek di [l Kampung Bilogai, Distrik Sugapa, Kabupaten Intan Jaya]. Korban bernama [p Rusman HS=Rusman;Rusman HS] ([n 42|42]), warga asal [l Bulukumba].
Dikonfirmasi dari [l Jayapura], Kapolres [l? Intan Jaya] AKBP [p Ignatius Yulius Karundeng|Kapolres Intan Jaya] membenarkan ⟪~Ignatius Yulius Karundeng§peristiwa tersebut⟫. "⟦Ignatius Yulius Karundeng§Memang benar, tetapi kami belum mendapat laporan lengkap karena jaringan putus⟧," kata [p Karundeng=Ignatius Yulius Karundeng].
Uskup [l? Timika] Mgr. [p Yohanes Philipus Gaiyabi] mengimbau ⟪~Yohanes Philipus Gaiyabi§kedua pihak menahan diri⟫. Menurut dia, ⟪Yohanes Philipus Gaiyabi§sedikitnya [n 600 warga|600] mengungsi ke gereja⟫.
"⟦Yohanes Philipus Gaiyabi§Mereka tidur di lantai, tanpa tikar⟧," katanya. "⟦Yohanes Philipus Gaiyabi§Anak-anak mulai batuk.⟧"

## The Guardian | 2021-11-12 | en | -
The actor [p Imelda Stanton] has spoken of her "terror" at playing the late queen. "⟦Imelda Stanton§I kept thinking, who do I think I am?⟧" she says, laughing, when we meet in a cafe in [l West Hampstead].
Her co-star [p Jonathan Price Ellis], who plays the duke, agrees. "⟦Jonathan Price Ellis§We held hands before every take⟧," says [p Ellis=Jonathan Price Ellis]. "⟦Jonathan Price Ellis§I'm not ashamed to admit it.⟧"
[p Peter Morgenthal], the show's creator, told the Guardian [d last year|2020] that ⟪~Peter Morgenthal§there would be [n six series|6]⟫. "⟦Peter Morgenthal§As I was writing, I realised [n five|5] wasn't enough⟧," he explained.
[p Stanton=Imelda Stanton] was born in [l north London] in [d 1956|1956], the only child of [p Anne Stanton], a hairdresser, and [p Bernard Stanton], a road worker from [l County Mayo].

## CNN Indonesia | 2016-06-27 | id | New Jersey
New Jersey, CNN Indonesia -- Kapten [l Argentina] [p Lionel Mesias|Kapten Argentina] memutuskan pensiun dari tim nasional setelah gagal mengeksekusi penalti melawan [l Chile] di [l Stadion MetLife, East Rutherford], [d Senin (27/6) WIB|2016-06-27].
"⟦Lionel Mesias§Bagi saya, tim nasional sudah selesai⟧," kata [p Mesias=Lionel Mesias] seperti dikutip dari AFP. "⟦Lionel Mesias§Sudah [n empat final|4], bukan takdir saya.⟧"
Rekan setimnya, [p Sergio Aguirre], menyebut ⟪Sergio Aguirre§suasana ruang ganti adalah yang terburuk sepanjang kariernya⟫. "⟦Sergio Aguirre§[p? Leo=*] terpukul sekali⟧," ucap striker Manchester City itu, dilansir ESPN.
Pelatih [p Gerardo Martinez] menolak berkomentar. Asistennya, [p Jorge Pautaso], meminta wartawan bersabar: "⟦Jorge Pautaso§Beri dia waktu.⟧"

## Radar Banten | 2022-01-17 | id | SERANG
SERANG – Gempa magnitudo [n 6,6|6.6] merusak [n 738 rumah|738] di [l Kecamatan Sumur, Kabupaten Pandeglang]. Warga [l Desa Cigorondong], Mak [p Icih] ([n 67|67]), tinggal di tenda bersama [n tiga cucunya|3].
“⟦Icih§Gentengnya merosot semua, emak lari sambil gendong si bungsu⟧,” tuturnya, [d Minggu (16/1)|2022-01-16].
Di tenda sebelah, [p Ujang Rohendi] menunggu kabar bantuan. Pria yang bekerja sebagai buruh kapal itu mengatakan ⟪Ujang Rohendi§petugas baru datang sekali⟫. “⟦Ujang Rohendi§Didata saja, dipotret, terus pulang⟧,” ujarnya.
Sekda [l? Pandeglang] [p Pery Hasanuddin|Sekda Pandeglang] membantah ⟪~Pery Hasanuddin§pemerintah lamban⟫. Dia beralasan ⟪~Pery Hasanuddin§jalan menuju lokasi tertutup longsor⟫. “⟦Pery Hasanuddin§Alat berat baru tembus [d tadi pagi|2022-01-17]⟧,” dalih [p Pery=Pery Hasanuddin].

## Pikiran Rakyat | 2013-12-05 | id | BANDUNG
BANDUNG, (PR).- Gubernur [l? Jawa Barat] [p Ahmad Heryadi|Gubernur Jawa Barat] menetapkan upah minimum [l Kota Bandung] sebesar [n Rp 2.000.000|2000000]. Angka itu di bawah tuntutan buruh, [n Rp 2,7 juta|2700000].
"⟦Ahmad Heryadi§Saya harus adil kepada buruh dan pengusaha⟧," ujar Gubernur di [l Gedung Sate, Jln. Diponegoro], [d Rabu (4/12/2013)|2013-12-04].
Ketua Serikat Pekerja Nasional [l? Jawa Barat], [p Iwan Kusmawan Sobari|Ketua Serikat Pekerja Nasional Jawa Barat], kecewa berat. "⟦Iwan Kusmawan Sobari§Adil dari mana? Harga cabai saja naik [n dua kali lipat|2]⟧," tukasnya.
Menurut rencana, ribuan buruh akan berunjuk rasa [d hari ini|2013-12-05]. "⟦Iwan Kusmawan Sobari§Kami tidak akan pulang sebelum ditemui⟧," tegas [p Iwan=Iwan Kusmawan Sobari].

## Kontan | 2011-05-23 | id | JAKARTA
JAKARTA. Bank Indonesia akan mengatur kartu kredit lebih ketat. Deputi Gubernur BI [p Halim Alamsyahri|Deputi Gubernur BI] mengatakan, ⟪Halim Alamsyahri§[n satu orang|1] hanya boleh memegang kartu dari [n dua bank|2]⟫.
"⟦Halim Alamsyahri§Batasnya [n tiga kali|3] pendapatan per bulan⟧," kata [p Halim=Halim Alamsyahri], [d Senin (23/5)|2011-05-23].
General Manager Asosiasi Kartu Kredit Indonesia [p Steve Martadinata|General Manager Asosiasi Kartu Kredit Indonesia] menyambut baik rencana itu. Tapi, ia meminta ⟪~Steve Martadinata§masa transisi [n dua tahun|2]⟫. "⟦Steve Martadinata§Sistemnya belum siap⟧," imbuh [p Steve=Steve Martadinata].
Konsumen bernama [p Lenny Wijayakusuma], [n 34 tahun|34], mengaku ⟪~Lenny Wijayakusuma§memiliki [n sembilan kartu|9]⟫. "⟦Lenny Wijayakusuma§Buat gali lubang tutup lubang⟧," ujarnya blak-blakan kepada KONTAN.

## The Jakarta Herald | 2019-06-24 | en | -
Fishing cooperative chairman [p Made Sudiasa|Fishing cooperative chairman] said on [d Sunday|2019-06-23] ⟪Made Sudiasa§the reef off [l Nusa Lembongan] had lost half of its coral since [d 2010|2010]⟫.
"⟦Made Sudiasa§Tourists stand on it to take selfies⟧," [p Made=Made Sudiasa] told The Jakarta Herald. "⟦Made Sudiasa§You can't blame only the climate.⟧"
[p Ketut Sarjana], who heads the local diving association, disagreed, saying ⟪~Ketut Sarjana§most visitors were careful⟫. "⟦Ketut Sarjana§The anchors do the damage⟧," he said, adding ⟪~Ketut Sarjana§that [n 60 boats|60] had no mooring⟫.
Marine biologist [p Putu Liza Mahardika|Marine biologist] of Udayana Coast University warned ⟪~Putu Liza Mahardika§that the bleaching would worsen⟫. "⟦Putu Liza Mahardika§By [d 2030|2030], there may be nothing left⟧," she wrote in a report published [d last week|2019-06-17/2019-06-23].
The regent could not be reached for comment.

## detikcom | 2023-08-01 | id | Makassar
Makassar - Dosen di [l Makassar], [p Amir Daeng Ngalle] ([n 49|49]), dilaporkan mahasiswinya ke polisi. Laporan itu dibuat oleh [p NA] ([n 21|21]) didampingi kakaknya, [p Irma Suryani Dg Kanang].
"⟦Irma Suryani Dg Kanang§Adik saya trauma, tiap malam menangis⟧," kata [p Irma=Irma Suryani Dg Kanang] kepada penyidik seperti ditirukan kuasa hukumnya, [p Rosmiati Sain].
[p Rosmiati=Rosmiati Sain] menambahkan ⟪Rosmiati Sain§korban sudah menjalani pemeriksaan psikologis [n dua kali|2]⟫. "⟦Rosmiati Sain§Kami minta pelaku dinonaktifkan dulu⟧," tegas [p Rosmiati=Rosmiati Sain] kepada detikSulsel, [d Selasa (1/8/2023)|2023-08-01].
Dekan fakultas tempat [p Amir=Amir Daeng Ngalle] mengajar, Prof [p Muhammad Asdar Tahir], mengaku ⟪~Muhammad Asdar Tahir§belum menerima laporan⟫. "⟦Muhammad Asdar Tahir§Saya justru tahu dari wartawan⟧," dalihnya.

## Antara | 2017-10-11 | id | Palu
Palu (ANTARA) - Dinas Kelautan dan Perikanan [l? Sulawesi Tengah] melepas [n 25 ribu|25000] benih kerapu di [l Teluk Tomini].
"⟦Hasanuddin Atjo§Benih ini hasil pemijahan di balai kami di [l Desa Tapau]⟧," kata Kepala Dinas Kelautan dan Perikanan [l? Sulawesi Tengah] Dr Ir [p Hasanuddin Atjo|Kepala Dinas Kelautan dan Perikanan Sulawesi Tengah] MP kepada wartawan di [l Palu], [d Rabu|2017-10-11].
Didampingi Camat [l? Ampana] [p Moh Rizal Laborahima|Camat Ampana], [p Atjo=Hasanuddin Atjo] mengajak ⟪~Hasanuddin Atjo§nelayan meninggalkan bom ikan⟫. "⟦Hasanuddin Atjo§Lautnya rusak, anak cucu mau makan apa⟧," ujarnya menegaskan.
Ketua kelompok nelayan setempat, [p Abdurrauf], menyatakan siap. "⟦Abdurrauf§Asal bantuannya jangan cuma benih⟧," harapnya.

## Liputan6 | 2022-02-24 | id | Kiev
Liputan6.com, Kiev - Mahasiswi asal [l Medan], [p Theresia Simarmata], terjebak di apartemennya di [l Kiev] ketika sirene berbunyi [d Kamis (24/2/2022) pagi|2022-02-24]. Bersamanya ada [p Oksana], teman sekamarnya.
"⟦Theresia Simarmata§[p Oksana] bilang, 'Jangan dekat jendela!' Kami lalu turun ke stasiun metro⟧," cerita [p Theresia=Theresia Simarmata] melalui sambungan telepon.
Direktur Perlindungan WNI Kementerian Luar Negeri [p Judha Nugrahanto|Direktur Perlindungan WNI Kementerian Luar Negeri] mengatakan ⟪Judha Nugrahanto§terdapat [n 138 WNI|138] di negara itu⟫. ⟪Judha Nugrahanto§Mereka, lanjutnya, diminta berkumpul di kedutaan⟫.
"⟦Judha Nugrahanto§Kami siapkan jalur darat ke [l Polandia]⟧," papar [p Judha=Judha Nugrahanto].

## Detik Hot | 2025-09-23 | id | Jakarta
Jakarta - Musisi [p Ahmad Dhanu] dan penyanyi [p Mulan Jamilah] menghadiri sidang di [l Pengadilan Agama Jakarta Selatan], [d Selasa (23/9/2025)|2025-09-23]. Keduanya datang sebagai saksi.
"⟦Ahmad Dhanu§Saya cuma diminta jujur⟧," kata [p Dhanu=Ahmad Dhanu]. [p Mulan=Mulan Jamilah] yang berdiri di sampingnya menimpali, "⟦Mulan Jamilah§Jujur itu mahal, Mas.⟧"
Ditanya soal isi kesaksiannya, [p Dhanu=Ahmad Dhanu] enggan membeberkan. "⟦Ahmad Dhanu§Tanya hakim⟧," jawabnya singkat.
Humas pengadilan, [p Taslimah Noor], menjelaskan ⟪Taslimah Noor§sidang berikutnya digelar [d 7 Oktober|2025-10-07]⟫. "⟦Taslimah Noor§Agendanya kesimpulan⟧," tambah dia.

## BBC News | 2016-07-05 | en | -
A Nasa probe has entered orbit around Jupiter after a [n five-year|5] journey. Cheers broke out at the Jet Propulsion Laboratory in [l Pasadena, California], when the signal arrived.
"⟦Scott Bolden§We're there. We conquered Jupiter⟧," principal investigator [p Scott Bolden|principal investigator] said at a news conference early on [d Tuesday|2016-07-05].
"⟦Scott Bolden§This is the hardest thing Nasa has ever done⟧," he added. "⟦Scott Bolden§That's my claim.⟧"
Not everyone was relaxed. "⟦Diane Browning§I couldn't eat for [n two days|2]⟧," admitted [p Diane Browning], a programme executive, before turning to [p Bolden=Scott Bolden] and saying: "⟦Diane Browning§Never do this to me again.⟧"
Dr [p Leigh Fletching], of Leicester Coast University, says ⟪Leigh Fletching§the mission could reveal how the planets formed⟫, but he cautions ⟪~Leigh Fletching§that radiation may kill the instruments within [n 20 months|20]⟫.
`;
