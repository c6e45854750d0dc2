/**
 * The other half of the fifth annotated news, measured before it was looked at. Read by
 * `annotated-news.ts`.
 */
export const SCENES_HELD = `
## detikNews | 2022-11-03 | id | Jakarta
Jakarta - Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) memprakirakan ⟪~*§La Nina melemah mulai [d akhir tahun ini|*]⟫. Kepala Badan Meteorologi, Klimatologi, dan Geofisika (BMKG), [p Dwita Karnawan|Kepala Badan Meteorologi, Klimatologi, dan Geofisika;Kepala Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)], mengingatkan ⟪~Dwita Karnawan§hujan lebat masih mengancam⟫.
"⟦Dwita Karnawan§La Nina melemah, bukan berarti hujannya berhenti⟧," ujarnya.
Deputi Bidang Meteorologi [p Gusti Swantikajaya|Deputi Bidang Meteorologi] menambahkan ⟪Gusti Swantikajaya§ada siklon tropis Seroja di selatan [l Jawa]⟫. "⟦Gusti Swantikajaya§Nelayan jangan memaksa melaut dulu⟧," sambung [p Gusti=Gusti Swantikajaya] dalam jumpa pers daring, [d Kamis (3/11/2022)|2022-11-03].

## Antara | 2024-03-18 | id | Semarang
Semarang (ANTARA) - Banjir merendam [n enam kecamatan|6] di [l Kabupaten Demak]. Bupati [l? Demak] [p Eisti Qonitah|Bupati Demak] didampingi Kepala BPBD [p Agus Nugrohadi|Kepala BPBD] meninjau dapur umum di [l Karanganyar], [d Senin|2024-03-18].
"⟦Eisti Qonitah§Tanggul yang jebol lebarnya [n 30 meter|30], kami tutup [d malam ini|2024-03-18] juga⟧," katanya.
Seorang pengungsi, [p Maemunah], mencegat bupati. "⟦Maemunah§Bu, popok habis, Bu⟧," pinta perempuan berusia [n 34 tahun|34] itu kepada [p Eisti=Eisti Qonitah].
Bupati lantas menoleh ke [p Agus=Agus Nugrohadi]. "⟦Eisti Qonitah§Pak [p Agus=Agus Nugrohadi], tolong dicatat⟧," ujarnya.
"⟦Agus Nugrohadi§Siap, Bu, [d sore ini|2024-03-18] kami kirim⟧," jawab [p Agus=Agus Nugrohadi].

## Liputan6 | 2021-12-06 | id | Lumajang
Liputan6.com, Lumajang - Relawan bernama [p Thoriq Hasbullah] ([n 45|45]), warga [l Desa Supiturang], mengaku ⟪Thoriq Hasbullah§melihat awan panas turun secepat kereta⟫.
"⟦Thoriq Hasbullah§Saya gedor rumah satu-satu⟧," kenang pria yang sehari-hari menambang pasir itu, [d Senin (6/12/2021)|2021-12-06]. Ia sempat menggendong seorang nenek, Mbok [p Sutinah], sejauh [n 200 meter|200].
"⟦Sutinah§Aku wis pasrah, Le⟧," kata [p Sutinah] yang kini dirawat di [l RSUD Pasirian].
Hal senada disampaikan keponakan [p Sutinah], [p Jumadi]. Menurut dia, ⟪Jumadi§neneknya menolak dibawa kalau kambingnya ditinggal⟫.
"⟦Jumadi§Akhirnya kambingnya ikut, satu⟧," tambahnya.

## JPNN | 2019-04-22 | id | JAKARTA
jpnn.com, JAKARTA - Wakil Ketua Komisi II DPR yang juga politikus PDIP, [p Arifin Wibisono|Wakil Ketua Komisi II DPR], menilai ⟪Arifin Wibisono§pemilu serentak terlalu berat bagi petugas⟫.
Politikus PDIP itu mengusulkan ⟪~Arifin Wibisono§pemilihan legislatif dipisah⟫. "⟦Arifin Wibisono§Yang meninggal ini pahlawan, bukan angka⟧," katanya, [d Senin (22/4)|2019-04-22].
Ketua KPU [p Arief Budimanto|Ketua KPU] tidak mau berandai-andai. Sementara anggota Bawaslu [p Afifuddin Muchlas|anggota Bawaslu] menyokong [p Arifin=Arifin Wibisono]. "⟦Afifuddin Muchlas§Pengawas kami pun banyak yang tumbang⟧," ungkapnya.

## BBC News | 2019-10-02 | en | -
A coroner has criticised a rail company over the death of a commuter at [l Eastleigh] station. The Bluebell Line was closed for [n six hours|6].
[p Gemma Tidworth], [n 41|41], whose brother [p Alan Tidworth] fell under the [n? 07|*]:[n? 15|*] service, said ⟪Gemma Tidworth§the platform was "an accident waiting to happen"⟫.
"⟦Gemma Tidworth§He rang me [n ten minutes|10] before⟧," she told the inquest. "⟦Gemma Tidworth§He said, 'It's like the Underground here.'⟧"
Coroner [p Rosamund Rhodes-Kempton|Coroner] asked the firm's safety director, [p Keith Marlow], why no staff had been present. "⟦Keith Marlow§We were short of people that morning⟧," he replied.
"⟦Rosamund Rhodes-Kempton§You were short of people every morning⟧," the coroner said.

## The Guardian | 2022-05-17 | en | -
"⟦Ncuti Gatwaru§I cried on the bus⟧," admits [p Ncuti Gatwaru], recalling the day he learned he would be the next lead of "The Time Traveller". "⟦Ncuti Gatwaru§A lady offered me a satsuma.⟧"
The showrunner, [p Russell Tate Davison], had phoned him between rehearsals of "Romeo and Juliet". ⟪~Russell Tate Davison§He had seen hundreds of tapes⟫, [p Davison=Russell Tate Davison] tells me later. "⟦Russell Tate Davison§Then this boy walked in last, and stole it.⟧"
Not every fan was delighted. Under the hashtag "NotMyTraveller", thousands complained. The actor shrugs. "⟦Ncuti Gatwaru§My mum says, 'Let them shout, you have lines to learn'⟧," he says.

## Merdeka.com | 2026-01-19 | id | -
Merdeka.com - Dokter gigi [p Rania Salsabil|Dokter gigi] viral setelah membuka praktik gratis di pasar. Setiap [d? Jumat|*], ia memeriksa puluhan pedagang di [l Pasar Induk Kramat Jati].
"⟦Rania Salsabil§Mereka takutnya bukan sama bor, tapi sama tagihan⟧," kata dokter gigi lulusan Universitas Airlangga itu.
Salah satu pasiennya, Bang [p Udin], memamerkan senyum barunya. "⟦Udin;Bang Udin§Nih, lihat, sudah komplet⟧," selorohnya.
Ibunda [p Rania=Rania Salsabil], [p Nurul Aini Baswedan], semula tak setuju. "⟦Nurul Aini Baswedan§Saya pikir anak ini kok buang-buang duit⟧," kata [p Nurul=Nurul Aini Baswedan]. "⟦Nurul Aini Baswedan§Eh, sekarang saya ikut bantu daftar.⟧"

## Katadata | 2023-06-14 | id | -
Katadata.co.id - Saham PT Bank Neo Digital Tbk anjlok [n 7%|7] pada [d Rabu (14/6)|2023-06-14]. Direktur Riset dan Investasi Pilar Mas Sekuritas (PMS), [p Maximus Nico Demus|Direktur Riset dan Investasi Pilar Mas Sekuritas;Direktur Riset dan Investasi Pilar Mas Sekuritas (PMS)], melihat ⟪~Maximus Nico Demus§investor khawatir dengan kredit macet⟫.
"⟦Maximus Nico Demus§Bank Mandiri atau BRI bisa menahan guncangan. Bank kecil tidak⟧," kata [p Nico=Maximus Nico Demus] kepada Katadata.co.id.
Sekretaris Perusahaan BBYB, [p Agnes Fiberita|Sekretaris Perusahaan BBYB], menepisnya lewat keterbukaan informasi. "⟦Agnes Fiberita§Tidak ada kejadian penting yang memengaruhi harga saham⟧," demikian tertulis dalam surat yang diteken [p Agnes=Agnes Fiberita].
Grab, Line, dan Shopee disebut-sebut berminat membeli saham bank itu.

## detikFinance | 2025-07-08 | id | Jakarta
Jakarta - Menteri Keuangan [p Sri Mulyaningsih|Menteri Keuangan] buka-bukaan soal utang di depan Badan Anggaran DPR. Ketua Banggar [p Said Abdullatif|Ketua Banggar] yang memimpin rapat sempat memotong.
"⟦Said Abdullatif§Bu Menteri, ini angkanya beda dengan yang [d bulan lalu|2025-06]⟧," kata [p Said=Said Abdullatif].
"⟦Sri Mulyaningsih§Betul, Pak Ketua, karena kursnya bergerak⟧," jawab Bendahara Negara itu.
[p Said=Said Abdullatif] lalu mempersilakan anggota Fraksi Gerindra, [p Kamrussamad Ali|anggota Fraksi Gerindra]. "⟦Kamrussamad Ali§Kalau begitu rakyat harus pegang angka yang mana?⟧" tanya legislator asal [l Jakarta] tersebut, [d Selasa (8/7/2025)|2025-07-08].

## Al Jazeera | 2021-08-16 | en | Kabul, Afghanistan
Kabul, Afghanistan – When the Taliban entered the city, [p Zarifa Ghafouri] told her driver to turn around.
"⟦Zarifa Ghafouri§I said, 'Don't stop for anyone'⟧," the [n 29-year-old|29] mayor recalled. "⟦Zarifa Ghafouri§He didn't.⟧"
Her father, a colonel, had been shot [d in November|2020-11]. "⟦Zarifa Ghafouri§They could not reach me, so they took him⟧," said [p Ghafouri=Zarifa Ghafouri], who asked that her location not be published.
A Taliban spokesman, [p Suhail Shahin], told the network ⟪Suhail Shahin§women's rights would be respected "within the framework of Islam"⟫. Asked what that meant, he said: "⟦Suhail Shahin§The scholars will decide.⟧"

## VOI | 2022-09-05 | id | JAKARTA
JAKARTA - Ketua Komnas HAM [p Taufan Damanikus|Ketua Komnas HAM] menyerahkan rekomendasi kepada Inspektur Pengawasan Umum Polri Komjen [p Agung Budi Maryanto|Inspektur Pengawasan Umum Polri].
"⟦Taufan Damanikus§Ini pembunuhan di luar proses hukum⟧," kata [p Taufan=Taufan Damanikus] usai pertemuan.
Sedangkan [p Agung=Agung Budi Maryanto] berjanji ⟪~Agung Budi Maryanto§menindaklanjuti semua temuan⟫. "⟦Agung Budi Maryanto§Timsus bekerja sesuai scientific crime investigation⟧," tutur jenderal bintang [n? tiga|3] itu.
Pihak keluarga, lewat [p Kamaruddin Simanjuntaku], meminta bukti. "⟦Kamaruddin Simanjuntaku§Jangan hanya janji manis⟧," katanya dikutip dari tayangan "Kontroversi" di Metro TV.

## Antara | 2013-01-17 | id | Jakarta
Jakarta (ANTARA News) - "⟦Jokowo Santoso§Ini bukan waktunya saling menyalahkan⟧," kata Gubernur DKI [l? Jakarta] [p Jokowo Santoso|Gubernur DKI Jakarta], yang mengenakan sepatu bot dan kaus hitam, saat meninjau tanggul [l? Latuharhary], [d Kamis|2013-01-17].
Ditanya mengapa pompa tidak berfungsi, mantan Wali Kota [l? Solo] itu menunjuk Kepala Dinas Pekerjaan Umum [p Ery Basworowati|Kepala Dinas Pekerjaan Umum]. "⟦Jokowo Santoso§Tanya beliau, beliau yang pegang kuncinya⟧," ujarnya.
"⟦Ery Basworowati§[n Empat pompa|4] mati karena terendam⟧," kata [p Ery=Ery Basworowati] menjelaskan.

## Tempo | 2006-06-01 | id | Bantul
TEMPO Interaktif, Bantul: Bantuan untuk korban gempa di [l Kecamatan Pundong] terlambat karena jalan tertutup puing. [p Kromo Ngadimin], [n 71 tahun|71], kehilangan rumah dan [n dua sapinya|2].
"⟦Kromo Ngadimin§Sapinya itu, Mas, yang bikin saya tidak bisa tidur⟧," ujarnya lirih.
Camat [l? Pundong] [p Sukardiyono|Camat Pundong] mengakui ⟪~Sukardiyono§data penerima ganda⟫. Kepada Tempo, ia berdalih, "⟦Sukardiyono§Petugas saya juga korban, [n tiga|3] di antaranya meninggal.⟧"
Adapun relawan dari Yayasan Pondok Rakyat, [p Yoshi Fajaro], punya cara sendiri. "⟦Yoshi Fajaro§Kami antar pakai sepeda onthel⟧," ia berkata.

## Tribun Bali | 2017-11-28 | id | DENPASAR
TRIBUN-BALI.COM, DENPASAR - Abu [l Gunung Agung] menutup [l Bandara Ngurah Rai]. Wisatawan [l Australia], [p Bruce Callahan] ([n 52|52]), tidur beralas kardus bersama istrinya, [p Sheila].
"⟦Bruce Callahan§No worries, yang penting bir masih dingin⟧," candanya, [d Selasa (28/11/2017)|2017-11-28].
Sang istri mencubit lengannya. "⟦Sheila§Dia bohong, dari tadi telepon maskapai terus⟧," kata [p Sheila].
General Manager bandara, [p Yanus Supriyogo|General Manager bandara], menyiapkan [n 100 bus|100] menuju [l Surabaya]. "⟦Yanus Supriyogo§Gratis⟧," tegasnya. "⟦Yanus Supriyogo§Makan juga gratis.⟧"

## Republika | 2010-08-03 | id | BANDUNG
REPUBLIKA.CO.ID, BANDUNG--Ketua Umum Persatuan Islam (Persis), KH [p Aceng Zakarias|Ketua Umum Persatuan Islam;Ketua Umum Persatuan Islam (Persis)], mengajak ⟪~Aceng Zakarias§umat menyambut Ramadhan dengan kesederhanaan⟫. "⟦Aceng Zakarias§Puasa itu menahan, bukan menimbun⟧," katanya kepada Republika, [d Selasa (3/8)|2010-08-03].
Pendapat serupa dilontarkan sosiolog Universitas Padjadjaran, [p Budi Rajaban|sosiolog Universitas Padjadjaran]. Ia melihat ⟪Budi Rajaban§konsumsi justru naik [n 40 persen|40]⟫.
"⟦Budi Rajaban§Kita ini berpuasa siang, balas dendam malam⟧," ujarnya diiringi tawa.

## CNN | 2023-08-10 | en | -
(CNN) — The death toll from the fires on [l Maui] rose to [n 53|53] on [d Thursday|2023-08-10], [l Hawaii] Governor [p Josh Greenwell|Hawaii Governor;Governor] said.
"⟦Josh Greenwell§What we saw today was catastrophic⟧," said [p Greenwell=Josh Greenwell], a physician by training. He warned ⟪~Josh Greenwell§the number would climb⟫.
[p Bryce Baraoidani], who owns a surf shop on [l Front Street], lost everything but his dog. "⟦Bryce Baraoidani§We jumped in the ocean with strangers⟧," he told CNN's [p Kaitlan Colliver]. "⟦Bryce Baraoidani§One lady kept singing.⟧"
"⟦Kaitlan Colliver§What did she sing?⟧" [p Colliver=Kaitlan Colliver] asked.
"⟦Bryce Baraoidani§'Over the Rainbow'⟧," he said.

## Detik Sport | 2021-08-02 | id | Tokyo
Tokyo - Ganda putri [p Greysia Polina] dan [p Apriyani Rahayuni] mempersembahkan emas dari bulutangkis. Keduanya menang [n? 21-19|*], [n? 21-15|*] atas [p Chen Qingchan]/[p Jia Yifang] ([l China]) di [l Musashino Forest Sport Plaza], [d Senin (2/8/2021)|2021-08-02].
"⟦Greysia Polina§Saya sudah mau pensiun, eh, dikasih partner yang bandel⟧," kata [p Greysia=Greysia Polina] di mixed zone.
[p Apriyani=Apriyani Rahayuni] yang berdiri di sebelahnya langsung protes. "⟦Apriyani Rahayuni§Bandelnya sedikit, Kak⟧," celetuknya.
Pelatih mereka, [p Eng Hianto], cuma senyum-senyum. Menurutnya, ⟪Eng Hianto§kunci kemenangan adalah pengembalian servis⟫. "⟦Eng Hianto§Sisanya doa⟧," ucap [p Eng Hian=Eng Hianto;Eng Hian].

## Suara.com | 2022-08-24 | id | -
Suara.com - Rapat dengar pendapat Komisi III DPR dengan Kapolri Jenderal [p Listiyo Sigit Pranowo|Kapolri] berlangsung panas. "⟦Desmond Junaidi§Saudara Kapolri jangan melindungi anak buah⟧," kata Wakil Ketua Komisi III [p Desmond Junaidi|Wakil Ketua Komisi III].
Interupsi datang dari [p Benny Kabur Harmanto]. "⟦Benny Kabur Harmanto§Publik dibohongi⟧," serunya. "⟦Benny Kabur Harmanto§Kita semua dibohongi.⟧"
[p Listiyo=Listiyo Sigit Pranowo] menarik napas panjang. "⟦Listiyo Sigit Pranowo§Saya minta maaf⟧," katanya.
Pimpinan rapat, [p Bambang Wurianto], mengetuk palu. "⟦Bambang Wurianto§Kita skors [n 15 menit|15], Pak Kapolri butuh minum⟧," kata politikus PDIP tersebut.

## VIVA | 2016-11-15 | id | -
VIVA.co.id – Ketua Bidang Hukum PBNU [p Robikin Emhasan|Ketua Bidang Hukum PBNU] mengimbau ⟪~Robikin Emhasan§warga Nahdliyin tak turun ke jalan⟫. "⟦Robikin Emhasan§Dakwah itu merangkul, bukan memukul⟧," begitu [p Robikin=Robikin Emhasan] menegaskan, [d Selasa, 15 November 2016|2016-11-15].
Panglima Laskar Pembela Umat, [p Munarmanto], menjawabnya dari atas mobil komando. "⟦Munarmanto§Kami tidak memukul, kami menuntut!⟧" teriak [p Munarmanto] disambut takbir.
"⟦Munarmanto§Siapa yang menista, dia yang memecah⟧," pekiknya lagi.

## Kumparan | 2019-07-08 | id | -
Nama [p Rey Utamadi] kembali ramai. Kuasa hukum pelapor, [p Hotman Pariso], meminta ⟪~Hotman Pariso§polisi menahan istri [p Pablo Benwa] itu⟫.
"⟦Hotman Pariso§Klien saya ibu [n tiga anak|3], dihina di YouTube⟧," kata pengacara berjuluk "Raja Pailit" itu di [l Polda Metro Jaya], [d Senin (8/7)|2019-07-08].
Klien yang dimaksud, [p Fairuz Rafika], tampak menunduk. "⟦Fairuz Rafika§Saya cuma mau anak saya tidak baca itu⟧," katanya sambil menyeka air mata.

## CNA | 2024-02-02 | en | KUALA LUMPUR
KUALA LUMPUR: [l? Malaysia]'s Pardons Board has halved the prison sentence of former prime minister [p Najib Razlan|former prime minister] to [n six years|6], its secretariat said on [d Friday|2024-02-02].
[p Najib=Najib Razlan]'s lawyer, [p Shafee Abdulrahman], said ⟪Shafee Abdulrahman§his client was "disappointed"⟫. "⟦Shafee Abdulrahman§He expected a full pardon, and so did I⟧," the lawyer said outside [l Kajang Prison].
Opposition MP [p Hassan Karimi|Opposition MP], a member of Prime Minister [p Anwar Ibrahimi|Prime Minister]'s own coalition, disagreed. "⟦Hassan Karimi§What do I tell my constituents who steal milk?⟧" he asked.

## Solopos | 2018-05-14 | id | SOLO
Solopos.com, SOLO -- [p Mudjiyo], sopir Bus Batik Solo Trans, menolak uang tip dari turis [l Prancis], [p Amélie Rousselet]. "⟦Mudjiyo§Tugas saya mengantar, bukan menerima⟧," katanya.
[p Amélie=Amélie Rousselet] yang belajar bahasa Indonesia di [l Yogyakarta] justru terharu. "⟦Amélie Rousselet§Di [l Paris] sopir bus tidak menyapa⟧," kata perempuan [n 23 tahun|23] ini.
Direktur BST, [p Sri Sadadmojo|Direktur BST], bakal memberi [p Mudjiyo] penghargaan. "⟦Sri Sadadmojo§Ini yang namanya melayani⟧," puji [p Sri Sadadmojo], [d Senin (14/5/2018)|2018-05-14].

## detikNews | 2017-04-11 | id | Jakarta
Jakarta - Usai salat Subuh di masjid dekat rumahnya, penyidik senior [p Novian Baswedana|penyidik senior] disiram air keras. Tetangganya, [p Yasri Yudhantoro], mendengar teriakan.
"⟦Yasri Yudhantoro§Saya kira orang kesurupan⟧," kata [p Yasri=Yasri Yudhantoro] kepada detikcom, [d Selasa (11/4/2017)|2017-04-11].
[p Yasri=Yasri Yudhantoro] kemudian membasuh muka [p Novian=Novian Baswedana] dengan air keran. Korban, menurutnya, ⟪~Yasri Yudhantoro§terus berzikir⟫. "⟦Yasri Yudhantoro§Dia cuma bilang, 'Mata saya, mata saya'⟧," sambungnya.
Kapolda [l? Metro Jaya] Irjen [p Iriyawan Mochamad|Kapolda Metro Jaya] yang menjenguk korban di rumah sakit berjanji ⟪~Iriyawan Mochamad§mengejar pelaku sampai dapat⟫. "⟦Iriyawan Mochamad§Saya sudah bentuk tim⟧," kata jenderal asal [l Bandung] ini.

## Tempo | 2023-12-06 | id | Jakarta
TEMPO.CO, Jakarta - [d? Sehari sebelum diperiksa|*], Ketua KPK nonaktif [p Firliadi Bahuri|Ketua KPK nonaktif] bertemu pengacaranya, [p Ian Iskandarsyah]. Tempo mendapat kesempatan mewawancarai sang pengacara seusai pertemuan itu.
Apakah [p Firliadi=Firliadi Bahuri] akan hadir? "⟦Ian Iskandarsyah§Tentu hadir, beliau warga negara yang baik⟧," jawab [p Ian=Ian Iskandarsyah].
Ditanya perihal safe deposit box berisi valuta asing, [p Ian=Ian Iskandarsyah] tergagap. "⟦Ian Iskandarsyah§Itu nanti, nanti di persidangan⟧," katanya sembari menutup pintu mobil.
Bekas penyidik KPK [p Yudi Purnama Harahap|Bekas penyidik KPK] menilai jawaban itu menggelikan. "⟦Yudi Purnama Harahap§Dari dulu jawabannya 'nanti'⟧," cuit [p Yudi=Yudi Purnama Harahap] di akun X miliknya.

## CNN Indonesia | 2024-06-27 | id | Jakarta
Jakarta, CNN Indonesia -- Menteri Komunikasi dan Informatika [p Budi Arisetyo|Menteri Komunikasi dan Informatika] dicecar anggota Komisi I soal peretasan Pusat Data Nasional. "⟦Meutia Hafidzah§Kalau tidak ada back up, itu bukan tata kelola, itu kebodohan⟧," ujar Ketua Komisi I, [p Meutia Hafidzah|Ketua Komisi I], dalam rapat, [d Kamis (27/6)|2024-06-27].
Kepala Badan Siber dan Sandi Negara (BSSN) [p Hinsah Siburianto|Kepala Badan Siber dan Sandi Negara;Kepala Badan Siber dan Sandi Negara (BSSN)] yang duduk di samping [p Budi=Budi Arisetyo] mencoba menengahi.
"⟦Hinsah Siburianto§Hanya [n 2 persen|2] data yang tercadangkan, di [l Batam]⟧," jelasnya.
[p Budi=Budi Arisetyo] lebih banyak diam. Di luar ruang rapat, ia cuma berujar pendek, "⟦Budi Arisetyo§Alhamdulillah, belum ada indikasi bocor.⟧"

## Tribun Medan | 2021-11-23 | id | MEDAN
TRIBUN-MEDAN.com, MEDAN - [p Lasma boru Tampubolon], janda [n lima anak|5], mendatangi [l Mapolrestabes Medan] bersama kuasa hukumnya, [p Dwi Ngai Sinaga]. Anak sulungnya, [p Hendra Syahrial], tewas di sel.
"⟦Lasma boru Tampubolon§Badan anakku biru semua⟧," kata [p Lasma=Lasma boru Tampubolon].
"⟦Dwi Ngai Sinaga§Kami minta autopsi ulang⟧," kata [p Dwi=Dwi Ngai Sinaga] menambahkan.
Kasi Propam Kompol [p Zonni Aroma|Kasi Propam] menemui keduanya. Perwira menengah itu menyatakan ⟪Zonni Aroma§[n enam tahanan|6] sudah jadi tersangka⟫. "⟦Zonni Aroma§Termasuk oknum kami, kalau terbukti⟧," katanya.

## Republika | 2020-12-01 | id | SIGI
REPUBLIKA.CO.ID, SIGI — Ketua Forum Kerukunan Umat Beragama (FKUB) [l? Sulawesi Tengah], Prof [p Zainal Abidinsyah|Ketua Forum Kerukunan Umat Beragama Sulawesi Tengah;Ketua Forum Kerukunan Umat Beragama (FKUB) Sulawesi Tengah], mengutuk pembunuhan [n empat warga|4] [l Desa Lembantongoa]. "⟦Zainal Abidinsyah§Tidak ada agama yang mengajarkan itu⟧," tegas guru besar IAIN [l? Palu] ini.
Komandan Korem 132/Tadulako Brigjen TNI [p Farid Makrufi|Komandan Korem 132/Tadulako] memimpin pengejaran. "⟦Farid Makrufi§Mereka tinggal [n 11 orang|11], kami kepung dari [n tiga arah|3]⟧," katanya, [d Selasa (1/12)|2020-12-01].
Adapun warga, diwakili Pendeta [p Arnianto Mpapa], meminta ⟪~Arnianto Mpapa§pos jaga didirikan⟫. "⟦Arnianto Mpapa§Kami mau panen tanpa takut⟧," kata pendeta.

## Reuters | 2017-09-20 | en | MEXICO CITY
MEXICO CITY, Sept 20 (Reuters) - Rescuers searched for a girl they called "Frida" beneath a collapsed school, but there was no such child, the navy admitted.
"⟦Angel Enrique Sarmento§We offer Mexicans an apology⟧," Deputy Navy Minister [p Angel Enrique Sarmento|Deputy Navy Minister] told a news conference. Frida the rescue dog, a Labrador, became a star instead.
Volunteer [p Karina Gamboza|Volunteer], [n 19|19], passed buckets of rubble until dawn. "⟦Karina Gamboza§Somebody raised a fist, and everyone went silent⟧," she said. "⟦Karina Gamboza§You could hear your own heart.⟧"
The education minister, [p Aurelio Nunez Mayor], said ⟪Aurelio Nunez Mayor§[n 21 children|21] had died⟫.

## Jakarta Observer | 2005-01-03 | en | BANDA ACEH
BANDA ACEH - A week after the waves, [p Cut Nurhaliza], [n 15|15], still walks to the bridge at [l Ulee Lheue] every morning. "⟦Cut Nurhaliza§My mother said wait by the bridge⟧," she said. "⟦Cut Nurhaliza§So I wait.⟧"
Australian army medic [p Gary Pomfret|Australian army medic] gave the girl his chocolate. "⟦Gary Pomfret§She asked me if I knew her mum⟧," [p Pomfret=Gary Pomfret] recalled. "⟦Gary Pomfret§What do you say to that?⟧"
The vice president, [p Jusuf Kalamatta], flew in aboard a Garuda Indonesia charter. "⟦Jusuf Kalamatta§No more meetings⟧," he barked at officials. "⟦Jusuf Kalamatta§Bury the dead, feed the living.⟧"

## Kompas.com | 2024-09-02 | id | JAKARTA
JAKARTA, KOMPAS.com - Pemimpin umat Katolik sedunia, Paus [p Franciscus Aurelius], dijadwalkan tiba [d Selasa (3/9/2024)|2024-09-03]. Uskup Agung [l? Jakarta] Kardinal [p Ignatius Suharyono|Uskup Agung Jakarta] menyebut ⟪Ignatius Suharyono§Paus memilih menginap di kedutaan⟫.
"⟦Ignatius Suharyono§Beliau menolak hotel mewah, menolak mobil antipeluru⟧," tutur Kardinal.
Imam Besar [l Masjid Istiqlal], [p Nasaruddin Umarella|Imam Besar Masjid Istiqlal], menyiapkan penyambutan di Terowongan Silaturahim. "⟦Nasaruddin Umarella§Saya akan menggandeng tangannya⟧," ucapnya. Soal pengamanan, "⟦Nasaruddin Umarella§Itu urusan Paspampres⟧," sambung [p Nasaruddin=Nasaruddin Umarella].

## Merdeka.com | 2009-07-17 | id | -
Merdeka.com - Seorang petugas keamanan hotel, [p Didik Ahmad Taufan], sempat menegur pria bertopi yang menyeret koper. "⟦Didik Ahmad Taufan§Mau ke mana, Pak?⟧" tanya dia ketika itu.
Pria tersebut menjawab, "⟦?;Pria tersebut;*§Mau antar pesanan bos.⟧" Beberapa detik kemudian, lobi meledak.
Kapolri Jenderal [p Bambang Hendarsono|Kapolri] menduga ⟪~Bambang Hendarsono§bom dirakit di kamar 1808⟫. "⟦Bambang Hendarsono§Kita temukan [n satu|1] yang tidak meledak⟧," terang [p BHD=Bambang Hendarsono;BHD].

## Katadata | 2021-10-05 | id | -
Katadata.co.id - "⟦Fajrin Nurdin§Saya jualan pulsa dari kelas [n? 2|*] SMP⟧," kata [p Fajrin Nurdin], pendiri sekaligus CEO [l? e]Fisheria, perusahaan rintisan perikanan.
Modal awalnya uang beasiswa. "⟦Fajrin Nurdin§Ibu saya marah, dikira uangnya habis buat pacaran⟧," kenang [p Fajrin=Fajrin Nurdin] dalam siniar "Bukan Bos Biasa", [d Selasa (5/10)|2021-10-05].
Investor Northstar, [p Patricia Sosrodjojo], kepincut dalam pertemuan pertama. "⟦Patricia Sosrodjojo§Dia bawa ikan lele ke kantor saya, hidup-hidup⟧," ungkapnya. "⟦Patricia Sosrodjojo§Karpetnya basah.⟧"

## The Washington Post | 2013-08-06 | en | -
[p Donald Grahame]'s voice caught as he announced the sale. "⟦Donald Grahame§Our revenues had declined [n seven years|7] in a row⟧," he told employees in the newspaper's auditorium. "⟦Donald Grahame§We asked ourselves if our small public company was still the best home.⟧"
His niece, publisher [p Katharine Weymouthe|publisher], sat in the front row. "⟦Katharine Weymouthe§This is a day that my family and I never expected to come⟧," she wrote to readers.
The buyer, [p Jeff Bezemer], founder of an online bookstore, was not present. He "⟦Jeff Bezemer§won't be leading the paper day-to-day⟧," he promised in an open letter.

## Antara | 2023-11-07 | id | Jakarta
Jakarta (ANTARA) - Ketua Majelis Kehormatan Mahkamah Konstitusi [p Jimly Asshidqi|Ketua Majelis Kehormatan Mahkamah Konstitusi] membacakan putusan terhadap hakim terlapor [p Anwar Usmanto|hakim terlapor]. "⟦Jimly Asshidqi§Hakim terlapor terbukti melakukan pelanggaran berat⟧," kata [p Jimly=Jimly Asshidqi], [d Selasa|2023-11-07].
"⟦Jimly Asshidqi§Kedua, menjatuhkan sanksi pemberhentian dari jabatan Ketua Mahkamah Konstitusi.⟧
"⟦Jimly Asshidqi§Ketiga, memerintahkan wakil ketua memimpin pemilihan dalam [n 24 jam|24]⟧," lanjutnya.
Di luar gedung, [p Petrus Salestino], salah seorang pelapor, bersorak. "⟦Petrus Salestino§Masih ada hakim di negeri ini⟧," soraknya. [p Anwar=Anwar Usmanto], dikutip dari Antara, enggan berbicara.

## detikTravel | 2018-09-21 | id | Labuan Bajo
Labuan Bajo - Pemandu selam [p Condo Subagyono|Pemandu selam] punya ritual sebelum menceburkan diri di [l Taman Nasional Komodo]. Ia menyapa laut dengan kalimat "selamat pagi, nenek".
"⟦Condo Subagyono§Kami ini tamu. Manta, hiu, penyu, mereka tuan rumahnya⟧," katanya, [d Jumat (21/9/2018)|2018-09-21].
Tamunya hari itu, pasangan asal [l Belgia], [p Koen Verlinden] dan [p Marijke Claessens], sudah [n empat kali|4] datang. "⟦Marijke Claessens§Setiap kali saya berjanji ini yang terakhir⟧," kata [p Marijke=Marijke Claessens]. "⟦Koen Verlinden§Dan setiap kali dia berbohong⟧," tambah [p Koen=Koen Verlinden].

## Liputan6 | 2022-12-19 | id | Doha
Liputan6.com, Doha - Kapten [l? Argentina] [p Lionel Mesina|Kapten Argentina] akhirnya mengangkat trofi Piala Dunia. Pelatih Prancis [p Didier Deschampon|Pelatih Prancis] menghampiri dan membisikkan sesuatu. "⟦Didier Deschampon§Kamu pantas⟧," bisik [p Deschampon=Didier Deschampon], sebagaimana ditirukan kiper [p Emiliano Martinoz|kiper].
"⟦Emiliano Martinoz§Saya dengar sendiri, saya di sebelahnya⟧," kata kiper Aston Villa itu.
Mantan rekan La Pulga di Barcelona, [p Xavi Hernandoz], menulis di Twitter: "⟦Xavi Hernandoz§Sepak bola sudah lunas.⟧" Ballon d'Or kedelapan tinggal menunggu waktu.

## BBC News | 2016-06-24 | en | -
"⟦Nigel Farrow-Smythe§Dare to dream that the dawn is breaking⟧," the leader of the Independence Party, [p Nigel Farrow-Smythe], told cheering activists at [n? 4|*]am.
[n Four hours|4] later, outside [l Downing Street], the prime minister had a different message. "⟦David Camberwell§The will of the British people is an instruction that must be delivered⟧," [p David Camberwell] said, his wife [p Samantha] beside him. "⟦David Camberwell§I will do everything I can to steady the ship.⟧"
Scotland's first minister, [p Nicola Sturgess], who spoke after [p Camberwell=David Camberwell], called the result "⟦Nicola Sturgess§democratically unacceptable for a nation that voted to remain⟧". One of her aides, [p Liz Lloydson], was seen crying.
The governor of the Bank of England said ⟪*§it was "well prepared"⟫.
`;
