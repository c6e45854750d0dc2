/**
 * Half of the fourth annotated news, weighted to speakers: the rules were mended on it. Read by
 * `annotated-news.ts`.
 */
export const REPORTS_DEV = `
## Kompas.com | 2024-08-14 | id | BANYUWANGI
BANYUWANGI, KOMPAS.com - Kapal penyeberangan KMP Tirta Samudra kandas di perairan [l Selat Bali], [d Rabu (14/8/2024) pukul 03.20 WIB|2024-08-14]. Kapal itu mengangkut [n 87 penumpang|87] dan [n 12 anak buah kapal|12].
Kepala Kantor SAR Kelas B [l? Banyuwangi], [p Wahyu Setyabudi|Kepala Kantor SAR Kelas B Banyuwangi], mengatakan ⟪Wahyu Setyabudi§seluruh penumpang berhasil dievakuasi ke [l Pelabuhan Ketapang]⟫. "⟦Wahyu Setyabudi§Alhamdulillah tidak ada korban jiwa⟧," ujar [p Wahyu=Wahyu Setyabudi] kepada wartawan di [l Ketapang], [d Rabu (14/8/2024)|2024-08-14].
Salah seorang penumpang, [p Nur Hidayati] ([n 33|33]), mengaku ⟪~Nur Hidayati§sempat panik saat kapal miring⟫. "⟦Nur Hidayati§Anak saya menangis terus, saya cuma bisa istigfar⟧," tutur ibu [n dua anak|2] itu.
Hal senada disampaikan [p Sugeng], sopir truk asal [l Kediri]. "⟦Sugeng§Lampu mati, lalu terdengar suara seperti benturan⟧," katanya.

## Tempo | 2019-02-20 | id | Jakarta
TEMPO.CO, Jakarta - Komisi Pemberantasan Korupsi menetapkan Bupati [l? Lembah Merawan], [p Sofyan Baharuddin|Bupati Lembah Merawan], sebagai tersangka suap izin tambang. Juru bicara KPK, [p Febrina Diantari|Juru bicara KPK;Juru bicara], mengatakan ⟪Febrina Diantari§penyidik menyita uang [n Sin$ 120 ribu|120000] dari rumah dinas [p Sofyan=Sofyan Baharuddin]⟫.
"⟦Febrina Diantari§Uang itu disimpan dalam kardus mi instan⟧," ujar [p Febrina=Febrina Diantari] di kantornya, [d Rabu, 20 Februari 2019|2019-02-20].
Pengacara [p Sofyan=Sofyan Baharuddin], [p Maqdin Ismet], membantah kliennya menerima suap. Menurut [p Maqdin=Maqdin Ismet], "⟦Maqdin Ismet§Itu uang hasil jual sawah warisan.⟧"
Adapun [p Sofyan=Sofyan Baharuddin] bungkam saat digiring ke mobil tahanan. Ia hanya berkata, "⟦Sofyan Baharuddin§Doakan saja.⟧"

## CNN Indonesia | 2020-10-06 | id | Jakarta
Jakarta, CNN Indonesia -- Ketua Umum Konfederasi Serikat Buruh Nusantara [p Said Ridwan|Ketua Umum Konfederasi Serikat Buruh Nusantara] menegaskan ⟪Said Ridwan§mogok nasional tetap digelar pada [d 6-8 Oktober 2020|2020-10-06/2020-10-08]⟫.
"⟦Said Ridwan§Kami tidak akan mundur selangkah pun⟧," ujar [p Said=Said Ridwan] dalam keterangan tertulis yang diterima CNNIndonesia.com, [d Selasa (6/10)|2020-10-06].
[p Said=Said Ridwan] pun menepis tudingan bahwa aksi itu ditunggangi. "⟦Said Ridwan§Siapa yang menunggangi? Perut lapar yang menunggangi.⟧"
Menteri Ketenagakerjaan [p Ida Fauziati|Menteri Ketenagakerjaan] meminta ⟪~Ida Fauziati§buruh berdialog⟫. "⟦Ida Fauziati§Pintu saya terbuka [n 24 jam|24]⟧," kata dia. Pernyataan itu disampaikan [p Ida=Ida Fauziati] setelah bertemu [p Said=Said Ridwan] di [l Jakarta].

## Tribun Jateng | 2021-07-19 | id | SEMARANG
TRIBUNJATENG.COM, SEMARANG - Seorang pedagang angkringan di [l Jalan Pahlawan], Mbah [p Karto] ([n 64|64]), nekat berjualan selama PPKM. "⟦Karto§Kalau tidak jualan, makan apa, Mas?⟧" ujarnya, [d Senin (19/7/2021)|2021-07-19].
Kasatpol PP [l? Kota Semarang], [p Fajar Purwanto|Kasatpol PP Kota Semarang], menegaskan ⟪~Fajar Purwanto§akan menindak pelanggar⟫. [p Fajar=Fajar Purwanto] menjelaskan, "⟦Fajar Purwanto§Kami sudah beri surat peringatan [n dua kali|2].⟧"
"⟦Fajar Purwanto§Kalau masih bandel, gerobaknya kami angkut⟧," lanjut [p Fajar=Fajar Purwanto].
Anggota DPRD [l? Kota Semarang] dari Fraksi Persatuan, [p Dyah Ratna Harimurti|Anggota DPRD Kota Semarang;Anggota DPRD Kota Semarang dari Fraksi Persatuan], mengkritik tindakan tersebut. Dikatakannya, ⟪Dyah Ratna Harimurti§pedagang kecil semestinya diberi bantuan lebih dulu⟫.

## Republika | 2014-07-10 | id | GAZA
REPUBLIKA.CO.ID, GAZA -- Serangan udara menewaskan [n delapan anggota|8] keluarga [p? al-Hajj=*] di kamp pengungsi [l Khan Younis], [d Kamis (10/7)|2014-07-10]. Juru bicara Kementerian Kesehatan [l? Gaza], [p Ashraf al-Qudri|Juru bicara Kementerian Kesehatan Gaza], mengatakan, ⟪Ashraf al-Qudri§[n lima|5] di antaranya anak-anak⟫.
"⟦Yasser al-Hajj§Saya pulang dan rumah sudah tidak ada⟧," kata [p Yasser al-Hajj], satu-satunya yang selamat, seperti dikutip Reuters.
"⟦Yasser al-Hajj§Saya kehilangan ayah, ibu, dan saudara-saudara saya.⟧"
Militer [l? Israel] dalam pernyataannya menyebut ⟪*§serangan itu menyasar seorang komandan⟫. Pernyataan tersebut dibantah [p Ashraf=Ashraf al-Qudri]. "⟦Ashraf al-Qudri§Tidak ada komandan di rumah itu⟧," katanya menegaskan.

## BBC News | 2022-09-06 | en | -
A teacher who rescued [n 14 pupils|14] from a burning school bus in [l Derbyshire] has been awarded a medal for bravery.
[p Hannah Oakenshaw], [n 34|34], carried the youngest children through a back window after the bus caught fire on the [l? A38] near [l Ripley] [d in March|2022-03].
"⟦Hannah Oakenshaw§I just counted heads⟧," she told the BBC. "⟦Hannah Oakenshaw§I counted them again and again until I got to [n 14|14].⟧"
Her head teacher, [p Colin Mabey|head teacher], said ⟪Colin Mabey§staff were "immensely proud"⟫. "⟦Colin Mabey§She is the quietest person in the building⟧," Mr [p Mabey=Colin Mabey] added.
A spokesman for Derbyshire Fire and Rescue said ⟪*§the cause was an electrical fault⟫.

## Kumparan | 2022-05-29 | id | -
[p Sherina Aulia] buka suara soal peran barunya di film "Petualangan Malam Terakhir" yang tayang [d 9 Juni 2022|2022-06-09]. Dalam film garapan [p Riri Santika] itu, ia memerankan seorang detektif.
"⟦Sherina Aulia§Saya belajar menembak [n tiga bulan|3]⟧," kata [p Sherina=Sherina Aulia] saat ditemui di kawasan [l Senopati, Jakarta Selatan], [d Minggu (29/5)|2022-05-29].
Pemilik nama panggung "Sher" itu mengaku ⟪~Sherina Aulia§sempat ragu menerima tawaran [p Riri=Riri Santika]⟫. "⟦Sherina Aulia§Tapi dia bilang, 'Kamu pasti bisa'⟧," kenang [p Sherina=Sherina Aulia].
Menurut [p Riri=Riri Santika], ⟪Riri Santika§tidak ada pemain lain yang terpikir olehnya⟫. "⟦Riri Santika§Sejak naskah ditulis, wajahnya sudah ada di kepala saya⟧," kata sutradara [n 47 tahun|47] itu.

## Kompas.com | 2017-05-25 | id | JAKARTA
JAKARTA, KOMPAS.com - [n Dua|2] ledakan terjadi di [l Terminal Kampung Melayu, Jakarta Timur], [d Rabu (24/5/2017) malam|2017-05-24]. Wakapolri Komjen [p Syafrudin Kambo|Wakapolri] mengatakan, ⟪Syafrudin Kambo§[n tiga anggota polisi|3] gugur dan [n lima polisi lainnya|5] luka-luka⟫.
"⟦Syafrudin Kambo§Korban [n lima orang|5] warga sipil⟧," kata [p Syafrudin=Syafrudin Kambo] didampingi Kapolda Metro Jaya Irjen [p Iriawan Hadi|Kapolda Metro Jaya], [d Kamis dini hari|2017-05-25].
Seorang sopir angkot, [p Jajang Sutisna], melihat potongan tubuh di dekat halte. "⟦Jajang Sutisna§Saya kira petasan. Begitu ledakan [n? kedua|2], orang-orang lari⟧," ucap [p Jajang=Jajang Sutisna].
[p Jajang=Jajang Sutisna] lantas menelepon temannya, [p Ade], yang sedang ngetem di sisi barat. "⟦Jajang Sutisna§Saya teriak, 'De, jangan ke sini!'⟧" kata [p Jajang=Jajang Sutisna] lagi.
Presiden [p Joko Wardoyo|Presiden] mengutuk keras aksi itu. Hal tersebut dikatakan Presiden di [l Solo, Jawa Tengah].

## AP | 2024-04-09 | en | OKLAHOMA CITY
OKLAHOMA CITY (AP) — ⟪~*§[n Two women|2] who vanished while driving across the [l Oklahoma] Panhandle to pick up children were found dead, and [n four people|4] have been arrested⟫, authorities said [d Monday|2024-04-08].
"⟦Hunter McKinnon§This case did not end the way we had hoped⟧," said [p Hunter McKinnon], a spokesperson for the Oklahoma Bureau of Investigation. "⟦Hunter McKinnon§It's certainly been a tragedy for everyone involved.⟧"
The victims were identified as [p Veronica Butterfield], [n 27|27], and [p Jilian Kelley Ross], [n 39|39], both of [l Hugoton, Kansas].
"⟦Tim Singerman§We don't lock our doors here⟧," said the Rev. [p Tim Singerman], who pastors the church [p Ross=Jilian Kelley Ross] attended. "⟦Tim Singerman§Now we do.⟧"

## Kontan | 2022-06-15 | id | JAKARTA
KONTAN.CO.ID - JAKARTA. Harga kopi robusta di bursa [l? London] menembus [n US$ 2.114 per ton|2114] pada [d Selasa (14/6)|2022-06-14]. Angka ini tertinggi sejak [d Februari 2022|2022-02].
Ketua Umum Gabungan Eksportir Kopi [p Irfan Anwari|Ketua Umum Gabungan Eksportir Kopi] mengungkapkan, ⟪Irfan Anwari§produksi [d tahun ini|2022] turun [n 20%|20]⟫. "⟦Irfan Anwari§Hujan turun terus saat pembungaan⟧," jelas [p Irfan=Irfan Anwari] kepada Kontan, [d Rabu (15/6)|2022-06-15].
Petani kopi di [l Liwa, Lampung Barat], [p Slamet Riyadi Wibowo], merasakan hal serupa. Ia bilang, ⟪Slamet Riyadi Wibowo§panennya hanya [n 4 kuintal|4]⟫.
"⟦Slamet Riyadi Wibowo§Dulu bisa [n satu ton|1]. Sekarang buat beli pupuk saja tidak cukup⟧," keluh [p Slamet=Slamet Riyadi Wibowo].

## Suara Muara | 2016-01-22 | id | Tanjung Elok
Suara Muara, Tanjung Elok - Kepala Dinas Perhubungan [l? Tanjung Elok] [p Hendrikus Lamawuran|Kepala Dinas Perhubungan Tanjung Elok] memastikan ⟪Hendrikus Lamawuran§kapal perintis kembali berlayar [d pekan depan|2016-01-25/2016-01-31]⟫.
"⟦Hendrikus Lamawuran§Mesinnya sudah diganti, tinggal uji coba⟧," kata [p Hendrikus=Hendrikus Lamawuran], [d Jumat (22/1/2016)|2016-01-22].
Warga menyambut gembira. "⟦Yosefina Ina§Akhirnya ikan kami bisa dijual ke kota⟧," seru [p Yosefina Ina], penjual ikan.
"⟦Yosefina Ina§Selama [n enam bulan|6] ini kami cuma makan hasil sendiri.⟧"

## Suara.com | 2024-11-05 | id | -
Suara.com - Pesulap [p Deddy Kurnia Corbusian] menyampaikan duka atas wafatnya sahabatnya, pelawak [p Tarsan Srimulyono]. "⟦Deddy Kurnia Corbusian§Selamat jalan, Mas. Lawakanmu abadi⟧," tulis [p Deddy=Deddy Kurnia Corbusian] di akun Instagramnya, [d Senin (4/11/2024)|2024-11-04].
Kabar duka itu pertama kali dibagikan putri almarhum, [p Galuh Pramesti]. Lewat unggahan di X, ia menulis: "⟦Galuh Pramesti§Bapak sudah tidak sakit lagi.⟧"
Almarhum yang lahir di [l Malang] pada [d 12 Mei 1946|1946-05-12] itu akan dimakamkan di [l TPU Jeruk Purut, Jakarta Selatan].
"⟦Galuh Pramesti§Mohon dimaafkan segala kesalahan Bapak⟧," ucap [p Galuh=Galuh Pramesti] kepada para pelayat.

## Jawa Pos | 2012-07-09 | id | SURABAYA
SURABAYA - Sidang pembunuhan [p Lanny Sutejo] kembali digelar di [l PN Surabaya], [d kemarin (9/7)|2012-07-09]. Jaksa [p Deddy Agus Oktavianto|Jaksa] menghadirkan [n empat saksi|4].
Salah satunya, [p Tan Sioe Hwa], asisten rumah tangga korban. Di depan majelis hakim, dia menirukan ucapan terdakwa [p Hartoyo Lim]. "⟦Hartoyo Lim;Tan Sioe Hwa§Awas kalau kamu lapor polisi⟧," katanya menirukan.
Hakim ketua [p I Gede Ngurah Sriada|Hakim ketua] lantas bertanya kepada [p Hartoyo=Hartoyo Lim] soal pisau. "⟦I Gede Ngurah Sriada§Saudara beli di mana?⟧" tanyanya.
"⟦Hartoyo Lim§Di [l Pasar Turi], Pak Hakim⟧," jawab [p Hartoyo=Hartoyo Lim] lirih.

## Tirto | 2017-09-30 | id | -
tirto.id - Sejarawan [p Asvi Marwan] menilai ⟪Asvi Marwan§film itu "manipulatif"⟫. Ia mengajukan [n tiga alasan|3] dalam diskusi bertajuk "Membaca Ulang Sejarah" di [l Gedung LBH Jakarta], [d Sabtu (30/9/2017)|2017-09-30].
"⟦Asvi Marwan§[n? Pertama|1], adegan penyiksaan itu tidak didukung hasil visum⟧," kata [p Asvi=Asvi Marwan]. "⟦Asvi Marwan§[n? Kedua|2], tokohnya hitam-putih. [n? Ketiga|3], film itu diputar saban tahun.⟧"
Pendapat berbeda datang dari [p Salim Haji Saidi]. "⟦Salim Haji Saidi§Secara garis besar film itu benar⟧," katanya kepada Tirto melalui telepon.
Guru besar Universitas Pertahanan Nusantara itu menganggap ⟪~Salim Haji Saidi§generasi muda tetap perlu menontonnya⟫.

## The Jakarta Herald | 2023-03-02 | en | -
Residents of [l Plumpang] in [l North Jakarta] spent [d Thursday night|2023-03-02] searching for relatives after a fuel depot fire killed at least [n 13 people|13].
"⟦Sumiyati§I smelled gasoline, then I heard the blast⟧," said [p Sumiyati], [n 46|46], who sells fried bananas near the depot.
[p Sumiyati=Sumiyati], whose nephew [p Iriandi] is still missing, added ⟪Sumiyati§that residents had complained about the smell for weeks⟫. "⟦Sumiyati§Nobody listened⟧," she said.
State oil company Minyak Nusantara president director [p Nicke Widyastari|State oil company Minyak Nusantara president director;president director] apologized to the victims. "⟦Nicke Widyastari§We take full responsibility⟧," she told reporters at the Koja Regional Hospital.
[p Nicke=Nicke Widyastari], who took the post in [d 2018|2018], said ⟪Nicke Widyastari§the company would pay [n Rp 100 million|100000000] to each family⟫.

## CNA | 2022-08-21 | en | SINGAPORE
SINGAPORE: ⟪Lee Hsien Wah§[l Singapore] will repeal a colonial-era law between [d March and May next year|2023-03-01/2023-05-31;2023-03/2023-05]⟫, Prime Minister [p Lee Hsien Wah|Prime Minister] announced on [d Sunday|2022-08-21] in his National Day Rally speech.
"⟦Lee Hsien Wah§I believe this is the right thing to do⟧," said Mr [p Lee=Lee Hsien Wah]. "⟦Lee Hsien Wah§It is something that most Singaporeans will now accept.⟧"
Associate Professor [p Eugene Tan Kheng|Associate Professor] of the Lion City University noted ⟪Eugene Tan Kheng§that the courts had upheld the law in [d February|2022-02]⟫. "⟦Eugene Tan Kheng§Politically, the timing is no accident⟧," he told CNA.
Church leaders were less pleased. According to Bishop [p Titus Chung Wei|Bishop], ⟪Titus Chung Wei§many believers "feel unheard"⟫.

## The New York Times | 2021-05-16 | en | TALLAHASSEE, Fla.
TALLAHASSEE, Fla. — ⟪~*§[p Joel Greenfield], a former tax collector, is expected to plead guilty on [d Monday|2021-05-17] to [n six charges|6]⟫, according to court papers filed late [d Friday|2021-05-14].
"⟦Fritz Scheller Dunn§I'm sure Mr. [p Greenfield=Joel Greenfield] will not be the last⟧," his lawyer, [p Fritz Scheller Dunn], told reporters outside the courthouse. He declined to elaborate.
[p David Aronson], the state attorney for [l? Palm Beach County], said in an interview ⟪David Aronson§that cooperation deals "change everything"⟫. "⟦David Aronson§You never want to be the [n? second|2] one to talk⟧," Mr. [p Aronson=David Aronson] said.
A spokeswoman for the Justice Department declined to comment.

## Xinhua | 2024-05-03 | en | BEIJING
BEIJING, May 3 (Xinhua) -- ⟪~*§[l China] launched a robotic spacecraft on [d Friday|2024-05-03] to collect samples from the far side of the moon⟫, the national space agency said.
The mission will last [n 53 days|53]. It is designed to bring back [n two kilograms|2] of rock from the [l? Apollo crater].
"⟦Ge Pinglan§This has never been done by anyone⟧," said [p Ge Pinglan], deputy director of the Lunar Exploration Center. [p Ge=Ge Pinglan] noted ⟪Ge Pinglan§that instruments from [l France], [l Italy] and [l Pakistan] were on board⟫.
Scientist [p Marc Girardin] from the University of Toulouse Sud said ⟪Marc Girardin§he had waited for this day since [d 2019|2019]⟫.

## Antara | 2009-09-30 | id | Padang Pariaman
Padang Pariaman (ANTARA News) - Gempa berkekuatan [n 7,6 SR|7.6] mengguncang [l Sumatera Barat], [d Rabu pukul 17.16 WIB|2009-09-30]. Ratusan bangunan rubuh di [l Kota Padang].
Menurut [p Syafril Koto], warga [l Kelurahan Ulak Karang], ⟪Syafril Koto§guncangan berlangsung sekitar [n satu menit|1]⟫. "⟦Syafril Koto§Kami berlari ke luar rumah⟧," katanya saat dihubungi dari [l Jakarta].
Wapres [p Yusuf Kallah|Wapres] bertolak ke [l Padang] [d Kamis pagi|2009-10-01]. Dalam keterangannya di [l Halim Perdanakusuma], Wapres mengatakan ⟪Yusuf Kallah§pemerintah menyiapkan [n Rp100 miliar|100000000000]⟫.
"⟦Yusuf Kallah§Yang penting sekarang menyelamatkan yang hidup⟧," kata Wapres.

## Republika | 2023-09-12 | id | JAKARTA
REPUBLIKA.CO.ID, JAKARTA — Ketua Umum PBNU KH [p Yahya Cholidi|Ketua Umum PBNU] mengajak ⟪~Yahya Cholidi§umat mendoakan korban gempa [l Maroko]⟫. Ajakan itu dia sampaikan seusai bertemu Duta Besar [l? Maroko] untuk [l? Indonesia] [p Ouadiâ Benabdelli|Duta Besar Maroko untuk Indonesia].
"⟦Yahya Cholidi§Kita kirim obat, tenda, dan doa⟧," kata [p Gus Yahya=Yahya Cholidi] di [l Gedung PBNU, Kramat Raya], [d Selasa (12/9/2023)|2023-09-12].
Mendengar itu, Dubes [p Ouadiâ=Ouadiâ Benabdelli] terharu. "⟦Ouadiâ Benabdelli§Rakyat kami tidak akan lupa⟧," ungkapnya dalam bahasa Arab.
⟪~*§Gempa tersebut menewaskan [n 2.862 orang|2862] dan melukai [n 2.562 lainnya|2562]⟫, menurut otoritas setempat.

## Tempo | 2022-02-09 | id | Purworejo
TEMPO.CO, Purworejo - Polisi menangkap [n 64 warga|64] [l Desa Wadasari, Kecamatan Bener], yang menolak pengukuran lahan untuk bendungan, [d Selasa, 8 Februari 2022|2022-02-08]. Mereka dilepaskan [d keesokan harinya|2022-02-09].
"⟦Siswanto§Saya sedang mujahadah di masjid, tiba-tiba dipiting⟧," kata [p Siswanto], [n 35 tahun|35], warga desa itu.
Kepala Kepolisian Daerah [l? Jawa Tengah] Inspektur Jenderal [p Ahmad Lutfianto|Kepala Kepolisian Daerah Jawa Tengah] membantah ⟪~Ahmad Lutfianto§ada kekerasan⟫. "⟦Ahmad Lutfianto§Kami mengamankan mereka supaya tidak terjadi gesekan⟧," kata dia.
Direktur LBH [l? Yogyakarta], [p Yogi Zulfadhil|Direktur LBH Yogyakarta], menyebut keterangan [p Lutfianto=Ahmad Lutfianto] mengada-ada. "⟦Yogi Zulfadhil§Kami punya videonya⟧," ujarnya. Menurut [p Yogi=Yogi Zulfadhil], ⟪Yogi Zulfadhil§[n sepuluh anak|10] ikut ditangkap⟫.
Gubernur [l? Jawa Tengah] [p Ganjar Prabowo|Gubernur Jawa Tengah] meminta maaf. Permintaan maaf itu ia sampaikan di [l Mapolres Purworejo].

## detikcom | 2016-01-14 | id | Jakarta
Jakarta - Bom meledak di depan sebuah kedai kopi di [l Jalan MH Thamrin, Jakarta Pusat], [d Kamis (14/1) pukul 10.50 WIB|2016-01-14]. Satpam gedung sebelah, [p Tri Sutrisno Hadi], melihat [n dua pria|2] beransel mendekati pos polisi.
Pria [n 32 tahun|32] itu langsung merunduk. "⟦Tri Sutrisno Hadi§Saya dengar tembakan [n lima kali|5]⟧," kata dia.
Karopenmas Divisi Humas Polri Brigjen [p Agus Riyanto|Karopenmas Divisi Humas Polri] mengatakan ⟪Agus Riyanto§pelaku berjumlah [n lima orang|5]⟫. Ditanya soal keterlibatan jaringan asing, [p Agus=Agus Riyanto] belum bisa memastikan.
"⟦Agus Riyanto§Masih didalami Densus. Nanti Pak Kapolri yang menyampaikan⟧," elaknya.
"⟦Agus Riyanto§Yang jelas situasi sudah terkendali⟧," tambah jenderal bintang [n? satu|1] itu.

## Tribun Timur | 2018-10-03 | id | PALU
TRIBUN-TIMUR.COM, PALU - Kapolda [l? Sulawesi Tengah] Brigjen Pol [p Ermi Widyanto|Kapolda Sulawesi Tengah] melarang warga menjarah. "⟦Ermi Widyanto§Yang mengambil makanan kami maklumi, tapi kalau mesin ATM, saya tindak⟧," kata [p Ermi=Ermi Widyanto] kepada Kapolres [l? Palu] AKBP [p Mujianto Wibawa|Kapolres Palu] dan wartawan, [d Rabu (3/10/2018)|2018-10-03].
[p Mujianto=Mujianto Wibawa] melaporkan ⟪Mujianto Wibawa§[n 45 orang|45] telah ditangkap⟫. "⟦Mujianto Wibawa§Barang buktinya televisi dan ban mobil⟧," ujarnya.
Seorang ibu yang enggan disebut namanya mengaku ⟪~*§hanya mengambil susu⟫. "⟦?;Seorang ibu§Anak saya [n dua hari|2] belum minum⟧," katanya.

## Historia | 2016-08-16 | id | -
Pada [d 1 Maret 1949|1949-03-01], pasukan di bawah Letkol [p Soeharjo] menyerbu [l Yogyakarta] dan mendudukinya selama [n enam jam|6]. ⟪Peter Carrington§Gagasan serangan itu, menurut sejarawan [p Peter Carrington], datang dari Sultan [p Hamengku Dirja IX]⟫.
"⟦Peter Carrington§Sultan mendengar siaran BBC bahwa [l? PBB] akan bersidang⟧," kata [p Carrington=Peter Carrington] kepada Historia.
Pengakuan serupa ditulis Sultan dalam memoarnya, "Takhta dan Rakyat". Namun, [p Soeharjo] dalam otobiografinya mengaku ⟪~Soeharjo§dirinyalah penggagas serangan itu⟫.
Pada [d 1980-an|1980-01-01/1989-12-31], film tentang peristiwa itu diputar di sekolah-sekolah.

## Antara | 2020-11-20 | id | Jakarta
Jakarta (ANTARA) - Pangdam Jaya Mayjen TNI [p Dudung Abdurrozak|Pangdam Jaya] mengatakan ⟪Dudung Abdurrozak§prajuritnya menurunkan baliho atas perintahnya⟫. "⟦Dudung Abdurrozak§Itu perintah saya⟧," katanya usai apel di [l Lapangan Monas, Jakarta], [d Jumat|2020-11-20].
Menanggapi hal itu, anggota Komisi I DPR [p TB Hasanuddin Alamsyah|anggota Komisi I DPR] menyatakan ⟪TB Hasanuddin Alamsyah§TNI semestinya hanya membantu Satpol PP⟫.
"⟦TB Hasanuddin Alamsyah§Ada aturannya, Pasal 7 Undang-Undang TNI⟧," kata purnawirawan bintang [n? dua|2] tersebut.
Adapun Wakil Gubernur DKI [l? Jakarta] [p Ahmad Riza Patriya|Wakil Gubernur DKI Jakarta] berterima kasih kepada Pangdam. "⟦Ahmad Riza Patriya§Kami merasa terbantu⟧," ucap [p Riza=Ahmad Riza Patriya] singkat.

## AP | 2013-07-15 | en | SANFORD, Fla.
SANFORD, Fla. (AP) — A juror who acquitted [p George Zimmer] said ⟪?;A juror§his "⟦?;A juror§heart was in the right place⟧"⟫. The woman, identified only as B37, spoke to a television station on [d Monday night|2013-07-15].
"⟦?;A juror§I think he got displaced by the vandalism in the neighborhoods⟧," she said.
[p Zimmer=George Zimmer], whose father is a retired judge, did not testify. His brother, [p Robert Zimmer Jr.=Robert Zimmer;Robert Zimmer Jr.;Robert Zimmer Jr], told CBN ⟪Robert Zimmer;Robert Zimmer Jr.;Robert Zimmer Jr§the family had received death threats⟫. "⟦Robert Zimmer;Robert Zimmer Jr.;Robert Zimmer Jr§He'll be looking over his shoulder the rest of his life⟧," he said.
The parents of the victim, [p Sybrina Fultner] and [p Tracy Marten], were not in court. "⟦Tracy Marten§Even though I am broken-hearted, my faith is unshattered⟧," [p Marten=Tracy Marten] wrote on Twitter.

## Kompas.com | 2022-03-08 | id | SLEMAN
SLEMAN, KOMPAS.com - Presiden [p Bagas Prawira|Presiden] meninjau kebun kopi di [l Kecamatan Cangkringan], [d Selasa (8/3/2022)|2022-03-08]. Ia didampingi Menteri Pertanian [p Sahrul Limbong|Menteri Pertanian].
"⟦Bagas Prawira§Hasilnya bagus sekali⟧," kata Presiden kepada para petani.
[p Sahrul=Sahrul Limbong] menambahkan ⟪Sahrul Limbong§pupuk bersubsidi tersedia⟫. Mendengar hal itu, seorang petani, Mbok [p Rah], menyela. "⟦Mbok Rah;Rah§Tidak ada, Pak!⟧" serunya.
Menteri lantas tertawa. "⟦Sahrul Limbong§Nanti saya cek⟧," ujar [p Sahrul=Sahrul Limbong].

## Tempo | 2020-01-15 | id | Jakarta
TEMPO.CO, Jakarta - Pakar hukum tata negara Universitas Bahari, [p Feri Amsyari|Pakar hukum tata negara Universitas Bahari], menyebut ⟪Feri Amsyari§revisi itu "cacat sejak lahir"⟫. "⟦Feri Amsyari§Pembahasannya tertutup⟧," kata dia saat dihubungi, [d Rabu, 15 Januari 2020|2020-01-15].
Ketua Badan Legislasi DPR [p Supratna Andi Agtara|Ketua Badan Legislasi DPR] tak sependapat dengan [p Feri=Feri Amsyari]. Ia berdalih ⟪~Supratna Andi Agtara§semua fraksi sudah diundang⟫.
"⟦Supratna Andi Agtara§Rapatnya terbuka, silakan cek risalah⟧," ucap politikus Partai Garda itu.

## detikcom | 2024-06-20 | id | Bekasi
Bekasi - Seorang wanita berinisial [p NS] ([n 29|29]) melaporkan suaminya, [p RH] ([n 34|34]), ke [l? Polres Metro Bekasi] karena KDRT.
"⟦NS§Saya dipukul pakai gagang sapu⟧," kata [p NS] kepada detikcom di [l Cikarang], [d Kamis (20/6/2024)|2024-06-20].
"⟦NS§Anak saya melihat semuanya⟧," lanjutnya.
Kanit PPA Polres Metro [l? Bekasi] AKP [p Tri Bintang Baskara|Kanit PPA Polres Metro Bekasi] membenarkan ⟪~Tri Bintang Baskara§adanya laporan itu⟫. Menurutnya, ⟪Tri Bintang Baskara§[p RH] akan dipanggil [d pekan depan|2024-06-24/2024-06-30]⟫.

## Antara | 2018-08-06 | id | Mataram
Mataram (ANTARA) - Gubernur [l? Nusa Tenggara Barat] TGH [p Zainul Mahdi|Gubernur Nusa Tenggara Barat] mengatakan ⟪Zainul Mahdi§tanggap darurat berlaku hingga [d 11 Agustus|2018-08-11]⟫. Hal itu dikatakan Gubernur setelah memimpin rapat di [l Mataram], [d Senin|2018-08-06].
"⟦Zainul Mahdi§Kita butuh tenda dan obat⟧," kata Gubernur.
Sementara Kepala Pelaksana BPBD [l? Lombok Utara], [p Iwan Seno Asmara|Kepala Pelaksana BPBD Lombok Utara], yang ikut rapat itu menyampaikan ⟪Iwan Seno Asmara§jumlah pengungsi mencapai [n 20 ribu jiwa|20000]⟫.
"⟦Iwan Seno Asmara§Data ini masih bergerak⟧," ujar [p Iwan=Iwan Seno Asmara] mengingatkan.

## CNN Indonesia | 2019-05-22 | id | Jakarta
Jakarta, CNN Indonesia -- Calon presiden nomor urut 02 [p Prabawa Subiyanto|Calon presiden nomor urut 02] meminta ⟪~Prabawa Subiyanto§pendukungnya pulang⟫. "⟦Prabawa Subiyanto§Saudara-saudara, kembalilah ke rumah⟧," katanya lewat video yang diunggah di Twitter, [d Rabu (22/5)|2019-05-22].
Juru Bicara BPN [p Andre Rosiadi|Juru Bicara BPN] membacakan pernyataan [p Prabawa=Prabawa Subiyanto] itu di hadapan massa. "⟦Andre Rosiadi§Kami menghormati hukum⟧," ucap [p Andre=Andre Rosiadi].
Polri mengimbau ⟪~*§masyarakat tidak terprovokasi⟫. "⟦Polri§Jangan sebarkan hoaks⟧," tulis Polri dalam siaran persnya.
"⟦Iqbal Muhamad§Situasi berangsur kondusif⟧," kata Kadiv Humas Polri Irjen [p Iqbal Muhamad|Kadiv Humas Polri] kepada wartawan di [l Gedung Bawaslu, Jakarta Pusat].

## Liputan6 | 2025-01-09 | id | Los Angeles
Liputan6.com, Los Angeles - Aktor [p Billy Christal|Aktor] kehilangan rumahnya di [l Pacific Palisades] akibat kebakaran. "⟦Billy Christal§Kami membesarkan anak-anak di sini⟧," kata dia bersama istrinya, [p Janice], dalam pernyataan yang dikutip dari People, [d Kamis (9/1/2025)|2025-01-09].
"⟦Billy Christal§Setiap sudutnya penuh cinta.⟧"
Tetangga mereka, [p Harriet Dunmore], mengaku ⟪~Harriet Dunmore§hanya sempat membawa kucing⟫. "⟦Harriet Dunmore§Saya menyetir menembus api⟧," ungkapnya kepada stasiun televisi setempat.
Kepala pemadam kebakaran [l? Los Angeles], [p Kristin Crowley Hart|Kepala pemadam kebakaran Los Angeles], menyebut ⟪Kristin Crowley Hart§angin menjadi musuh utama⟫.

## Republika | 2010-11-05 | id | YOGYAKARTA
REPUBLIKA.CO.ID, YOGYAKARTA--[l Gunung Merapi] kembali meletus, [d Jumat (5/11) dini hari|2010-11-05]. "⟦Surono Hadi§Ini letusan terbesar⟧," kata Kepala Pusat Vulkanologi dan Mitigasi Bencana Geologi, [p Surono Hadi|Kepala Pusat Vulkanologi dan Mitigasi Bencana Geologi].
[p Wiwin=Wiwin Windarti], begitu [p Wiwin Windarti] biasa disapa, lari sambil menggendong bayinya. "⟦Wiwin Windarti§Abu panas di mana-mana⟧," kenangnya.
Sang suami, [p Tugiyo], menyusul naik motor. "⟦Tugiyo§Jalan gelap, saya menabrak pohon⟧," cerita [p Tugiyo].
Direktur RS Sardjito, dr [p Budi Mulyana], SpB, mengatakan, ⟪Budi Mulyana§[n 54 jenazah|54] telah dibawa ke rumah sakit itu⟫.

## JPNN | 2023-11-30 | id | SURABAYA
jpnn.com, SURABAYA - Wali Kota [l? Surabaya] [p Eri Cahyono|Wali Kota Surabaya] memarahi kontraktor proyek gorong-gorong di [l Jalan Mayjen Sungkono]. "⟦Eri Cahyono§Sampeyan janji selesai [d November|2023-11]!⟧" bentak [p Eri=Eri Cahyono].
Kontraktor proyek, [p Hermawan Susanto], berkilah ⟪~Hermawan Susanto§materialnya terlambat datang⟫. "⟦Hermawan Susanto§Kami minta waktu [n dua minggu|2], Pak Wali⟧," pintanya.
[p Eri=Eri Cahyono] tak mau tahu. "⟦Eri Cahyono§Tidak bisa. [d Besok|*] harus kelar⟧," balasnya.
Ketua RW setempat, [p Cak Sudar], mengacungkan jempol. Dia menyatakan ⟪Cak Sudar;Sudar§warga sudah lama mengeluh⟫.

## BBC News | 2024-03-05 | en | -
Primary school head [p Gareth Lewison], [n 52|52], told an inquest ⟪Gareth Lewison§that he had "begged" the council to mend the crossing⟫.
"⟦Gareth Lewison§I wrote [n eleven letters|11]⟧," he said. "⟦Gareth Lewison§Nobody wrote back.⟧"
His colleague [p Moira Stannard], who taught the boy, wept as she gave evidence. "⟦Moira Stannard§He wanted to be a vet⟧," she said.
The boy's mother, [p Leanne Pugh], paid tribute to her "beautiful, cheeky" son. "⟦Leanne Pugh§He was my world⟧," she told BBC [l? Wales].
Council leader [p Huw Prosser|Council leader] apologised to Ms [p Pugh=Leanne Pugh]. He said: "⟦Huw Prosser§We failed him.⟧"

## Reuters | 2022-10-25 | en | LONDON
LONDON, Oct 25 (Reuters) - Shares in Harwick Motors fell [n 9%|9] on [d Tuesday|2022-10-25] after the carmaker cut its forecast.
Chief executive [p Linda Farrow|Chief executive] blamed a shortage of chips. "⟦Linda Farrow§We can sell every car we make⟧," she told analysts. "⟦Linda Farrow§We just can't make them.⟧"
"⟦Marcus Beale§The market has lost patience⟧," said [p Marcus Beale], an analyst at Stonebridge Securities. Harwick has issued [n three profit warnings|3] [d this year|2022].
[p Farrow=Linda Farrow], who took over in [d 2020|2020], said ⟪Linda Farrow§she had no plans to resign⟫.
The company declined to comment further.

## AP | 2016-07-11 | en | DALLAS
DALLAS (AP) — Police Chief [p Darnell Brownlee|Police Chief] urged ⟪~Darnell Brownlee§protesters to become officers⟫. "⟦Darnell Brownlee§We're hiring⟧," he said [d Monday|2016-07-11].
"⟦Darnell Brownlee§Get off that protest line and put an application in⟧," added [p Brownlee=Darnell Brownlee], whose own son was killed by police in [d 2010|2010].
Surgeon [p Brian Willoughby|Surgeon], who treated [n seven|7] of the wounded, broke down. "⟦Brian Willoughby§I understand the anger⟧," [p Willoughby=Brian Willoughby] said. "⟦Brian Willoughby§I don't condone it.⟧"
Mayor [p Mike Rawlinson|Mayor] called the shooting "⟦Mike Rawlinson§a wound that will not close quickly⟧".

## The Guardian | 2023-01-17 | en | -
[p Greta Lindqvist] was carried away by [n three officers|3] at the edge of the mine in [l Lützerath]. "⟦Greta Lindqvist§Climate protection is not a crime⟧," she wrote on Twitter [d the next day|*].
A police spokesperson said ⟪*§the activists would not be charged⟫. "⟦A police spokesperson;police spokesperson;*§They rushed towards the ledge⟧," the spokesperson added.
For [p Jonas Behrendt], a [n 61-year-old|61] farmer, the fight is over. "⟦Jonas Behrendt§My grandfather is buried under that digger⟧," he says.
"⟦Jonas Behrendt§They moved the graves⟧," he adds, quietly, "⟦Jonas Behrendt§but not all of them.⟧"

## Kumparan | 2024-02-14 | id | -
"⟦Komeng Alfiansah§Saya enggak nyangka⟧," ujar [p Komeng Alfiansah], komedian yang meraih suara terbanyak sebagai calon anggota DPD [l? Jawa Barat].
"⟦Komeng Alfiansah§Padahal fotonya begitu⟧," sambungnya sambil tergelak.
Pengamat politik [p Ujang Komar|Pengamat politik] menilai ⟪Ujang Komar§pemilih jenuh dengan politikus⟫. Hal senada diutarakan peneliti Lembaga Survei Cakrawala [p Rully Akbari|peneliti Lembaga Survei Cakrawala]. "⟦Rully Akbari§Foto lucu itu mencuri perhatian⟧," tuturnya.
[p Komeng=Komeng Alfiansah] sendiri menolak disebut iseng. "⟦Komeng Alfiansah§Saya serius⟧," tandas pria bernama asli [p? Alfian Bustomi] itu.

## Bisnis.com | 2016-06-06 | id | JAKARTA
Bisnis.com, JAKARTA — Direktur Utama PT Kereta Rel Nusantara [p Edi Sukmana|Direktur Utama PT Kereta Rel Nusantara] menyatakan ⟪Edi Sukmana§perseroan menambah [n 12 perjalanan|12] selama Lebaran⟫.
“⟦Edi Sukmana§Tiket [n 85 persen|85] sudah terjual⟧,” katanya seusai menemui Menteri Perhubungan [p Ignatius Jonanda|Menteri Perhubungan], [d Senin (6/6/2016)|2016-06-06].
Adapun [p Jonanda=Ignatius Jonanda] mengingatkan ⟪Ignatius Jonanda§operator agar tidak menaikkan tarif⟫. “⟦Ignatius Jonanda§Kalau nakal, izinnya saya cabut⟧,” tegasnya.
Vice President Corporate Communication perseroan [p Eva Chairani] memastikan ⟪~Eva Chairani§tarif tetap⟫.

## Kompas.com | 2023-10-03 | id | CILACAP
CILACAP, KOMPAS.com - Video perundungan siswa SMP di [l Kecamatan Cimanggu, Kabupaten Cilacap], viral. Kapolresta [l? Cilacap] Kombes [p Fannky Ani Sugiharto|Kapolresta Cilacap] mengatakan ⟪Fannky Ani Sugiharto§[n dua siswa|2] sudah diamankan⟫.
"⟦Fannky Ani Sugiharto§Keduanya masih di bawah umur⟧," kata Kapolresta, [d Selasa (3/10/2023)|2023-10-03].
Ditemui terpisah, kakak korban, [p Sarmo], meminta ⟪~Sarmo§pelaku dihukum berat⟫. "⟦Sarmo§Tulang rusuk adik saya patah⟧," ujar pria yang sehari-hari berdagang cilok itu.
Dalam keterangannya, Kepala Sekolah [p Wuri Handayani Putri|Kepala Sekolah] menyesalkan ⟪~Wuri Handayani Putri§kejadian tersebut⟫. "⟦Wuri Handayani Putri§Kami kecolongan⟧," aku dia.

## Tempo | 2015-07-22 | id | Tolikara
TEMPO.CO, Tolikara - Presiden Gereja Injili [p Dorman Wandikmo|Presiden Gereja Injili] dan tokoh muslim [p Ali Mukhtar Rumbiak|tokoh muslim] berpelukan di [l Karubaga]. "⟦Dorman Wandikmo§Kami minta maaf⟧," kata [p Dorman=Dorman Wandikmo]. [p Ali=Ali Mukhtar Rumbiak] menjawab singkat: "⟦Ali Mukhtar Rumbiak§Kami sudah memaafkan.⟧"
Kepala Kepolisian Resor [l? Tolikara] Ajun Komisaris Besar [p Soeroso Wiradi|Kepala Kepolisian Resor Tolikara] menyaksikan peristiwa itu bersama Bupati [p Usman Wanimbu|Bupati].
"⟦Usman Wanimbu§[l? Tolikara] ini rumah bersama⟧," ujar Bupati. Adapun [p Soeroso=Soeroso Wiradi] mengatakan ⟪Soeroso Wiradi§pemeriksaan [n tujuh saksi|7] tetap berjalan⟫.

## detikcom | 2021-02-21 | id | Tangerang
Tangerang - Warga [l Perumahan Ciledug Indah, Kota Tangerang], masih bertahan di atap rumah. "⟦Dewi§Dari [d semalam|*] belum makan⟧," teriak [p Dewi], salah satu warga, dari lantai dua, [d Minggu (21/2/2021)|2021-02-21].
[p Dewi] bersama ibunya, Hj [p Romlah], menunggu perahu karet. "⟦Romlah§Air datang jam [n? 3|3], saya kira mimpi⟧," kata sang ibu, [p Romlah], setelah dievakuasi.
Petugas BPBD Kota [l? Tangerang], [p Ghufron Falfelli|Petugas BPBD Kota Tangerang], mengatakan, ⟪Ghufron Falfelli§tinggi air mencapai [n 2 meter|2]⟫.
Menurut dia, ⟪Ghufron Falfelli§tanggul kali [l? Angke] jebol⟫. "⟦Ghufron Falfelli§Fokus kami lansia dan bayi⟧," katanya lagi.

## Antara | 2025-05-20 | id | Pekanbaru
Pekanbaru (ANTARA) - Balai Taman Nasional Tesso Lestari meminta ⟪~*§pemukim keluar dari kawasan itu sebelum [d 22 Agustus 2025|2025-08-22]⟫.
Kepala Balai [p Heru Sutmanto|Kepala Balai] mengatakan ⟪Heru Sutmanto§[n 7.000 keluarga|7000] tinggal di sana⟫. "⟦Heru Sutmanto§Ini rumah gajah⟧," kata [p Heru=Heru Sutmanto] di [l Pekanbaru], [d Selasa|2025-05-20].
Salah seorang pemukim bernama [p Manalu] menolak. "⟦Manalu§Kami beli tanah ini, ada suratnya⟧," katanya.
Wakil Ketua DPRD [l? Riau] [p Budiman Lubis Nasution|Wakil Ketua DPRD Riau] yang dihubungi dari [l Jakarta] meminta ⟪~Budiman Lubis Nasution§semua pihak tenang⟫. "⟦Budiman Lubis Nasution§Manusia dan gajah sama-sama butuh tempat⟧," demikian [p Budiman=Budiman Lubis Nasution].

## CNN Indonesia | 2022-07-08 | id | Tokyo
Tokyo, CNN Indonesia -- Mantan perdana menteri [l? Jepang] [p Shinji Aberu|Mantan perdana menteri Jepang] ditembak saat berpidato di [l Nara], [d Jumat (8/7)|2022-07-08]. Saksi mata, [p Ken Takayanagi], seorang mahasiswa, mengatakan ⟪Ken Takayanagi§pelaku tidak melarikan diri⟫.
"⟦Ken Takayanagi§Dia meletakkan senjata dan berdiri saja⟧," ucap pemuda [n 21 tahun|21] itu kepada NHK.
Perdana Menteri [p Fumihiro Kishimoto|Perdana Menteri] yang sedang berkampanye di [l Yamagata] segera terbang ke [l Tokyo]. "⟦Fumihiro Kishimoto§Ini tindakan biadab, tak bisa dimaafkan⟧," katanya dengan mata berkaca-kaca.
Presiden [l? Amerika Serikat] [p Joe Bidwell|Presiden Amerika Serikat] lewat Twitter mengaku ⟪~Joe Bidwell§"terkejut dan marah"⟫.

## Liputan6 | 2019-03-15 | id | Christchurch
Liputan6.com, Christchurch - WNI bernama [p Irfan Yunianta] lolos dari penembakan di masjid. Kepada Liputan6.com, [p Irfan=Irfan Yunianta] bercerita ⟪~Irfan Yunianta§ia bersembunyi di balik mobil⟫.
"⟦Irfan Yunianta§Tembakannya tidak berhenti⟧," kata ayah [n satu anak|1] itu. "⟦Irfan Yunianta§Saya ingat anak saya.⟧"
Temannya, [p Zulfirman Syahputra], tertembak di punggung. Istri [p Zulfirman=Zulfirman Syahputra], [p Alta Marie], menulis di Facebook, "⟦Alta Marie§Suami saya melindungi anak kami dengan tubuhnya.⟧"
Duta Besar [l? RI] untuk [l? Selandia Baru] [p Tantowi Yahdi|Duta Besar [l? RI] untuk Selandia Baru] memastikan ⟪Tantowi Yahdi§[n lima WNI|5] selamat⟫.

## Suara.com | 2020-12-09 | id | -
Suara.com - Ustaz [p Yusuf Mansyuri] angkat bicara soal vaksin. Menurutnya, ⟪Yusuf Mansyuri§umat tidak perlu takut⟫.
"⟦Yusuf Mansyuri§Saya siap disuntik paling depan⟧," kata pendiri Pesantren Darul Quran Nusantara itu, [d Rabu (9/12/2020)|2020-12-09].
Pernyataan [p Yusuf=Yusuf Mansyuri] disambut Juru Bicara Satgas Covid-19 [p Wiku Adisasmoro|Juru Bicara Satgas Covid-19]. "⟦Wiku Adisasmoro§Kami berterima kasih⟧," katanya dalam konferensi pers.
"⟦Wiku Adisasmoro§Vaksin tiba [d Minggu malam|2020-12-06]⟧," imbuh [p Wiku=Wiku Adisasmoro].

## JPNN | 2021-08-06 | id | JAKARTA
jpnn.com, JAKARTA - Ketua DPP Partai Banteng Merah [p Puan Maharini|Ketua DPP Partai Banteng Merah] dikritik karena balihonya. "⟦Adi Prayetno§Rakyat butuh oksigen, bukan baliho⟧," kata pengamat politik UIN [l? Jakarta] [p Adi Prayetno|pengamat politik UIN Jakarta].
Politikus Partai Banteng Merah [p Hendrawan Supratikno|Politikus Partai Banteng Merah] membela [p Puan=Puan Maharini]. Menurut [p Hendrawan=Hendrawan Supratikno], ⟪Hendrawan Supratikno§baliho itu dipasang kader daerah secara gotong royong⟫.
"⟦Hendrawan Supratikno§Mbak [p Puan=Puan Maharini] bahkan tidak tahu⟧," klaimnya. "⟦Hendrawan Supratikno§Jangan suuzan.⟧"

## Kontan | 2019-09-05 | id | JAKARTA
KONTAN.CO.ID - JAKARTA. Emiten kertas PT Pulp Indah Lestari Tbk (PILE) menyiapkan belanja modal [n US$ 120 juta|120000000] untuk [d tahun depan|2020].
"⟦Agustian Rachman§Sebagian untuk mesin baru⟧," kata Sekretaris Perusahaan PILE, [p Agustian Rachman|Sekretaris Perusahaan PILE], [d Kamis (5/9)|2019-09-05].
[p Agustian=Agustian Rachman] bilang, ⟪Agustian Rachman§mesin itu berasal dari [l Finlandia]⟫. Analis Artha Kencana Sekuritas [p Frederik Rasalim|Analis Artha Kencana Sekuritas] berpendapat, ⟪Frederik Rasalim§utang perusahaan masih aman⟫. Dia merekomendasikan beli.
"⟦Frederik Rasalim§Target harganya [n Rp 9.800|9800]⟧," sebut [p Frederik=Frederik Rasalim].

## BBC News | 2021-07-12 | en | -
[p Marcus Oyelaran], one of the players who missed a penalty, said ⟪Marcus Oyelaran§he was sorry⟫. "⟦Marcus Oyelaran§I will never apologise for who I am⟧," he wrote in a statement.
His manager, [p Graham Southcote], said ⟪Graham Southcote§the abuse was "unforgivable"⟫. "⟦Graham Southcote§We have been a beacon of light⟧," [p Southcote=Graham Southcote] said.
Home Secretary [p Anita Pattel|Home Secretary] was accused of hypocrisy by defender [p Tyrell Mings|defender]. "⟦Tyrell Mings§You don't get to stoke the fire and then pretend to be disgusted⟧," he tweeted.
Asked about the tweet, the prime minister's spokesman said ⟪*§Ms [p Pattel=Anita Pattel] had been "clear"⟫.

## Reuters | 2024-09-19 | en | BEIRUT
BEIRUT, Sept 19 (Reuters) - [p? Hassan Qasir] was buying vegetables when the radio in a stranger's hand blew up.
"⟦Umm Khalil§It was like a film⟧," said [p Umm Khalil], a shopkeeper in the southern suburbs who gave only her nickname. "⟦Umm Khalil§People were lying on the floor.⟧"
Health Minister [p Firas Abyadh|Health Minister] said ⟪Firas Abyadh§[n 20 people|20] had died and [n 450|450] were hurt⟫. He told reporters ⟪Firas Abyadh§that hospitals needed blood⟫.
"⟦Firas Abyadh§Surgeons are operating on eyes all night⟧," [p Abyadh=Firas Abyadh] added.

## AP | 2011-01-09 | en | TUCSON, Ariz.
TUCSON, Ariz. (AP) — A [n 9-year-old|9] girl, [p Christina Greenleaf], was among those killed. Her father, [p John Greenleaf], a baseball scout, said ⟪John Greenleaf§she had just been elected to the student council⟫.
"⟦John Greenleaf§She was going to go places⟧," he said.
Sheriff [p Clarence Dupree|Sheriff] lashed out at what he called "the vitriol". "⟦Clarence Dupree§It's getting to be outrageous⟧," [p Dupree=Clarence Dupree] said.
"⟦Patricia Maisch Lowell§I thought I was next⟧," said [p Patricia Maisch Lowell], [n 61|61], who grabbed the gunman's ammunition. [n Two men|2], including retired colonel [p Bill Badgerow], held him down.

## The Straits Times | 2022-04-11 | en | COLOMBO
COLOMBO - Schoolteacher [p Nalini Weerakoon] has queued [n nine hours|9] for cooking gas. "⟦Nalini Weerakoon§My legs are swollen⟧," she told The Straits Times on [d Sunday|2022-04-10].
Central bank governor [p Nandalal Weeraratne|Central bank governor], who took office on [d Friday|2022-04-08], said ⟪Nandalal Weeraratne§the country would suspend debt payments⟫.
"⟦Nandalal Weeraratne§It has come to a point where making payments is impossible⟧," Dr [p Weeraratne=Nandalal Weeraratne] said. Opposition lawmaker [p Harsha de Sylva|Opposition lawmaker] agreed, telling parliament: "⟦Harsha de Sylva§We are bankrupt.⟧"

## Kompas.com | 2021-01-10 | id | JAKARTA
JAKARTA, KOMPAS.com - Daftar penumpang pesawat Nusantara Air NA-182 antara lain [p Rizki Wahyudi] ([n 26|26]), [p Indah Halimah Putri] ([n 26|26]), bayi [p Arkana Nadhif] ([n 7 bulan|7]), serta [p Panca Widiya Nursanti]. Pesawat itu jatuh di perairan [l Kepulauan Seribu], [d Sabtu (9/1/2021)|2021-01-09].
Kapten pilot [p Afwan Hakim|Kapten pilot;pilot] dikenal rajin ke masjid. Tetangganya di [l Perumahan Bumi Cibinong Endah, Kabupaten Bogor], [p Agus Pramudibyo], menyebut ⟪Agus Pramudibyo§almarhum sempat meminta maaf di grup WhatsApp⟫.
Kepala Basarnas Marsekal Madya TNI [p Bagus Purohito|Kepala Basarnas] mengatakan ⟪Bagus Purohito§pencarian diperluas hingga [n 20 mil laut|20]⟫. Kapal KRI Rigel dan KN Wisnu dikerahkan.
Menteri Perhubungan [p Budi Karyadi|Menteri Perhubungan] dijadwalkan meninjau [l Posko Tanjung Priok] [d besok pagi|2021-01-11].

## detikSport | 2023-06-19 | id | Jakarta
Jakarta - [l Argentina] menang 2-0 atas [l Indonesia] di [l Stadion Utama Gelora Bung Karno], [d Senin (19/6/2023) malam WIB|2023-06-19]. Gol dicetak [p Leandro Paredez] pada menit ke-38 dan [p Cristian Romeira] menit ke-55.
Kiper [p Ernando Sutaryadi|Kiper] tampil gemilang dengan [n delapan penyelamatan|8]. Bek Persebaya [p Rizky Ridhowi|Bek Persebaya] dan gelandang [p Marc Klokman|gelandang] juga dipuji.
Pelatih [l? Argentina] [p Lionel Scalona|Pelatih Argentina] menarik keluar [p Paredez=Leandro Paredez] pada menit ke-70. "⟦Lionel Scalona§[l Indonesia] lawan yang tangguh⟧," katanya.
Persija, PSM Makassar, dan Bali United batal menyumbang pemain karena jadwal padat.

## Tempo | 2012-05-12 | id | Bogor
TEMPO.CO, Bogor - Pesawat Sukhara Superjet menabrak tebing [l Gunung Salak], [d Rabu lalu|2012-05-09]. Korban warga [l Rusia] antara lain pilot [p Aleksandr Yablontov|pilot] dan navigator [p Oleg Shvetsev].
Kepala Badan SAR Nasional Marsekal Madya [p Daryatmo Hadi|Kepala Badan SAR Nasional] mengatakan ⟪Daryatmo Hadi§[n 16 kantong jenazah|16] telah dibawa ke [l Halim Perdanakusuma]⟫.
Di [l Kampung Loji, Desa Pasirjaya], keluarga [p Kornel Sihombing] menunggu kabar. Istrinya, [p Indriana Siagian], terus berdoa sejak [d Rabu sore|2012-05-09].
Penerbangan itu dijadwalkan kembali ke [l Moskow] pada [d 14 Mei|2012-05-14], setelah singgah di [l Laos] dan [l Vietnam].

## Antara | 2019-09-27 | id | Ambon
Ambon (ANTARA) - Gempa magnitudo [n 6,8|6.8] menewaskan [n 23 orang|23], di antaranya [p Narti Rumain] ([n 45|45]) dan dosen IAIN [l? Ambon] [p Narti Rumbou|dosen IAIN Ambon], [d Kamis pagi|2019-09-26].
Gubernur [l? Maluku] [p Murad Ismaili|Gubernur Maluku] menetapkan masa tanggap darurat [n 14 hari|14] sampai [d 9 Oktober 2019|2019-10-09].
Pusat gempa berada [n 40 kilometer|40] timur laut [l Ambon] pada kedalaman [n 10 kilometer|10]. Warga Negeri Liang, [l Kecamatan Salahutu, Kabupaten Maluku Tengah], mengungsi ke bukit.
Hingga [d Jumat siang|2019-09-27], BMKG mencatat ⟪~*§[n 239 gempa susulan|239], [n 30|30] di antaranya dirasakan⟫.

## Historia | 2017-03-01 | id | -
[p Tan Liok Ie] lahir di [l Semarang] pada [d 12 Februari 1896|1896-02-12] sebagai anak [n? ketujuh|7] saudagar gula. Pada [d 1920-an|1920-01-01/1929-12-31] ia mendirikan surat kabar Warna Harian bersama [p Kwee Hing Tjiang] dan R.M. [p Soetomo Sosrodirdjo].
Surat kabar itu dibredel [d awal Maret 1942|1942-03-01/1942-03-10]. [p Kwee=Kwee Hing Tjiang] ditahan di kamp [l Cimahi] hingga [d pertengahan 1945|*].
Menurut [p Claudine Salmonin] dalam Literature in Malay, ⟪Claudine Salmonin§novel-novel [p Tan=Tan Liok Ie] dicetak sampai [n 5.000 eksemplar|5000]⟫.

## Bisnis.com | 2024-07-01 | id | JAKARTA
Bisnis.com, JAKARTA - Badan Pusat Statistik (BPS) melaporkan ⟪Badan Pusat Statistik;BPS;*§inflasi [d Juni 2024|2024-06] sebesar [n 2,51%|2.51] secara tahunan⟫, lebih rendah daripada [d Mei|2024-05] yang [n 2,84%|2.84].
Deputi Bidang Statistik Distribusi dan Jasa BPS [p M. Habibulloh|Deputi Bidang Statistik Distribusi dan Jasa BPS] mengatakan, ⟪M. Habibulloh§harga beras turun [n Rp200|200] menjadi [n Rp13.500 per kilogram|13500]⟫.
Ekonom PT Bank Permata Hijau Tbk. [p Josua Pardamean|Ekonom PT Bank Permata Hijau Tbk] memproyeksikan ⟪~Josua Pardamean§inflasi [d? akhir tahun|2024-09-01/2024-12-31] berada di kisaran [n 2,8%|*]-[n? 3,0%|*]⟫.
Indeks harga saham gabungan ditutup naik [n 0,9%|0.9] ke level [n 7.125,14|7125.14]. Saham Goto, Astra, dan Unilever memimpin penguatan.

## Reuters | 2023-02-07 | en | ANTAKYA, Turkey
ANTAKYA, Turkey, Feb 7 (Reuters) - Rescuers in [l Turkey] and [l Syria] dug with bare hands on [d Tuesday|2023-02-07] as the toll passed [n 5,000|5000].
In [l Jandaris], a town in [l northern Syria], a baby was pulled alive from the rubble, still tied to her dead mother, [p Afraa Miliehan].
[p Deniz Yilmazer] cried as she spoke. "⟦Deniz Yilmazer§They're making noises but nobody is coming⟧," she said. Her cousin [p Murat Yilmazer] sat beside a fire with [n two neighbours|2].
The World Health Organization warned ⟪*§that up to [n 23 million people|23000000] could be affected⟫. Oxfam and Save the Children appealed for tents.

## The New York Times | 2019-07-20 | en | WASHINGTON
WASHINGTON — [n Fifty years|50] after [p Neil Armstead] and [p Buzz Aldren] walked on the moon, [n three|3] of the women who sewed their suits met at a diner in [l Dover, Del.]
"⟦Jeanne Wilsey§If my seam opened, he would die⟧," said [p Jeanne Wilsey], [n 87|87]. "⟦Jeanne Wilsey§I cried every night.⟧"
She joined the International Latex Works in [d March 1966|1966-03] at [n $1.80 an hour|1.80;1.8]. By [d? Christmas 1967|*], she was stitching Kapton and Mylar.
[p Joanne Thompsett], who glued the boots, met Mr. [p Armstead=Neil Armstead] once. "⟦Joanne Thompsett§He was shy⟧," Ms. [p Thompsett=Joanne Thompsett] recalled.

## BBC Sport | 2022-12-18 | en | -
[p Kylian Mbassa] scored a hat-trick but [l France] lost to [l Argentina] on penalties in [l Lusail] on [d Sunday|2022-12-18].
[p Emiliano Martino] saved from [p Kingsley Comant] before [p Gonzalo Monterrey] struck the winning kick. Real Madrid, Chelsea and Benfica all had players on the pitch.
"⟦Lionel Scalona§It is hard to believe we suffered so much⟧," said coach [p Lionel Scalona|coach]. Manchester City striker [p Julian Alvarado|Manchester City striker] said ⟪Julian Alvarado§he had "no words"⟫.
[l? England] manager [p Graham Southcote|England manager] watched from the stands between [n two games|2] of a charity tournament in [l Leeds].

## AFP | 2014-05-22 | en | BANGKOK
BANGKOK, May 22, 2014 (AFP) - [l Thailand]'s army chief, General [p Prayong Chanoka], seized power on [d Thursday|2014-05-22] after talks between rivals failed.
Soldiers escorted [p Suthip Thaugban], leader of the protests, from the Army Club. Caretaker premier [p Niwattu Boonsong|Caretaker premier] stayed away, citing "security".
Troops fanned out along [l Ratchadamnoen Avenue] and near the [l Democracy Monument]. A curfew runs from [n? 10|10] pm to [n? 5|5] am.
Analyst [p Pavin Chachaval|Analyst] of Kyoto Coast University called it "⟦Pavin Chachaval§the twelfth act of a very old play⟧".

## Kompas.com | 2019-11-14 | id | MEDAN
MEDAN, KOMPAS.com - Bom bunuh diri meledak di [l Mapolrestabes Medan], [d Rabu (13/11/2019)|2019-11-13]. Kapolda [l? Sumatera Utara] Irjen [p Agus Andriyono|Kapolda Sumatera Utara] mengatakan ⟪Agus Andriyono§pelaku berinisial [p RMN] ([n 24|24]) tewas di tempat⟫.
"⟦Agus Andriyono§[n Enam orang|6] luka, [n lima|5] di antaranya anggota Polri⟧," kata [p Agus=Agus Andriyono] didampingi Wali Kota [l? Medan] [p Dzulmi Eldani|Wali Kota Medan].
Ibu mertua pelaku, [p Dewi Anggraeni Lestari], mengaku ⟪~Dewi Anggraeni Lestari§tak menyangka⟫. "⟦Dewi Anggraeni Lestari§Menantu saya pendiam⟧," katanya. Ia lalu menutup pintu.
Di tempat yang sama, Ketua RT setempat, [p Poniman], menambahkan, "⟦Poniman§Mereka baru [n enam bulan|6] tinggal di sini.⟧"

## detikcom | 2020-07-02 | id | Jakarta
Jakarta - Artis [p Catherine Wilsen|Artis] meminta maaf kepada publik. "⟦Catherine Wilsen§Saya khilaf⟧," ucap perempuan yang akrab disapa [p? Keket=*] itu di [l Mapolda Metro Jaya], [d Kamis (2/7/2020)|2020-07-02].
Pihak keluarga melalui pengacara [p Hendra Gunawan Siregar|pengacara] mengajukan rehabilitasi. "⟦Hendra Gunawan Siregar§Klien kami korban⟧," tegasnya.
Dirresnarkoba Polda Metro Jaya Kombes [p Mukti Juharsono|Dirresnarkoba Polda Metro Jaya] menanggapi permohonan itu dengan dingin. "⟦Mukti Juharsono§Biar asesmen yang menentukan⟧," ujar [p Mukti=Mukti Juharsono].
[p Keket=Catherine Wilsen;Keket] ditangkap bersama asistennya, [p Jerry]. "⟦Jerry§Saya cuma disuruh beli⟧," kata [p Jerry] sambil tertunduk.

## Tempo | 2014-10-08 | id | Jakarta
TEMPO.CO, Jakarta - Ketua terpilih MPR [p Zulkarnain Hasanudin|Ketua terpilih MPR] berjanji ⟪~Zulkarnain Hasanudin§tak akan menjegal presiden⟫. "⟦Zulkarnain Hasanudin§Pelantikan tetap [d 20 Oktober|2014-10-20]⟧," katanya, [d Rabu dinihari, 8 Oktober 2014|2014-10-08].
Janji itu disambut dingin oleh politikus Partai Banteng [p Ribka Tjiptaning Sari|politikus Partai Banteng]. "⟦Ribka Tjiptaning Sari§Kita lihat saja nanti⟧," ujar dia.
Anggota Dewan Perwakilan Daerah asal [l Yogyakarta], [p Gusti Hemas|Anggota Dewan Perwakilan Daerah asal Yogyakarta], kecewa. Menurut istri Sultan itu, ⟪Gusti Hemas§DPD hanya dijadikan pelengkap⟫.
"⟦Gusti Hemas§Suara kami dihitung, tapi tak didengar⟧," kata [p Hemas=Gusti Hemas].

## Antara | 2023-06-12 | id | Balikpapan
Balikpapan (ANTARA) - Kepala Otorita IKN [p Bambang Susantoro|Kepala Otorita IKN], yang juga mantan wakil menteri, mengatakan ⟪Bambang Susantoro§pembangunan tahap [n? pertama|1] mencapai [n 29,45 persen|29.45]⟫.
"⟦Bambang Susantoro§Target kami [d Agustus 2024|2024-08]⟧," katanya pada diskusi di [l Balikpapan, Kalimantan Timur], [d Senin|2023-06-12].
Dalam kesempatan itu, tokoh adat [l? Paser] [p Sahrudin Mpu] mengingatkan ⟪Sahrudin Mpu§hutan larangan jangan dibabat⟫. Hal itu diamini Bupati [l? Penajam Paser Utara] [p Makmur Marbuni|Bupati Penajam Paser Utara]. Ia menyebut ⟪~Makmur Marbuni§ada [n tiga titik|3] yang dikeramatkan⟫.
"⟦Makmur Marbuni§Saya sudah minta dipetakan⟧," demikian [p Makmur=Makmur Marbuni].

## CNN Indonesia | 2017-10-02 | id | Las Vegas
Las Vegas, CNN Indonesia -- [p Stephen Craddock], [n 64|64], menembaki penonton konser dari lantai [n? 32|32] [l Hotel Mandala Bay]. Kakaknya, [p Eric Craddock], mengaku ⟪~Eric Craddock§terpukul⟫.
"⟦Eric Craddock§Dia bukan orang yang gila senjata⟧," kata [p Eric=Eric Craddock] di depan rumahnya di [l Orlando], dikutip dari AFP, [d Senin (2/10)|2017-10-02].
Sheriff [p Joseph Lombardino|Sheriff] menduga ⟪~Joseph Lombardino§[p Stephen=Stephen Craddock] beraksi sendirian⟫. Presiden [p Donald Trumbull|Presiden], dalam pidatonya, menyebut ⟪~Donald Trumbull§serangan itu sebagai kejahatan murni⟫. "⟦Donald Trumbull§Kita bersatu dalam duka⟧," tuturnya.
Seorang saksi mata yang menolak menyebutkan nama mengatakan ⟪*§tembakan terdengar seperti petasan⟫.

## Liputan6 | 2024-12-27 | id | Bandung
Liputan6.com, Bandung - Pemain dan pelatih klub voli Bina Taruna berdesakan dalam bus yang remnya blong. Sang sopir, [p Dede Suganda], membanting setir ke tebing. "⟦Dede Suganda§Daripada masuk jurang⟧," katanya dari ranjang rumah sakit.
Pelatih kepala tim putri, [p Ayub Hidayatullah|Pelatih kepala tim putri], memuji sopir tersebut. "⟦Ayub Hidayatullah§Dia pahlawan kami⟧," kata [p Ayub=Ayub Hidayatullah] seraya memeluk [p Dede=Dede Suganda].
Kasat Lantas Polres [l? Sumedang] AKP [p Kundir Satria|Kasat Lantas Polres Sumedang], mewakili Kapolres AKBP [p Joko Dwi Harsana|Kapolres], mengatakan ⟪Kundir Satria§sopir akan diperiksa⟫.
"⟦Kundir Satria§Kami cek juga uji KIR-nya⟧," ucapnya.

## Republika | 2021-09-01 | id | KABUL
REPUBLIKA.CO.ID, KABUL -- Juru bicara Taliban [p Zabiullah Mujadid|Juru bicara Taliban] mengumumkan ⟪Zabiullah Mujadid§perang telah berakhir⟫. "⟦Zabiullah Mujadid§[l Afghanistan] milik semua⟧," katanya seperti dilansir Aljazirah, [d Rabu (1/9)|2021-09-01].
Namun, aktivis perempuan [p Mahbouba Seray|aktivis perempuan;aktivis] meragukan janji itu. Dia teringat ucapan mendiang ibunya. "⟦Mahbouba Seray§Ibu bilang, 'Jangan percaya senapan'⟧," kenang [p Mahbouba=Mahbouba Seray].
Menteri Luar Negeri [l? Qatar], [p Mohammed bin Abdulrahman al-Thawadi|Menteri Luar Negeri Qatar], dan mitranya dari [l? Turki], [p Mevlut Cavusoglan], bertemu di [l Doha]. Keduanya menyerukan ⟪~*§pembukaan bandara⟫.

## Merdeka.com | 2016-02-01 | id | -
Merdeka.com - [p Jessica Kumalawati] ditetapkan sebagai tersangka pembunuhan sahabatnya, [p Mirna Salihani]. Suami [p Mirna=Mirna Salihani], [p Arief Soemarno], lega. "⟦Arief Soemarno§Doa kami didengar⟧," kata [p Arief=Arief Soemarno], [d Senin (1/2)|2016-02-01].
Adapun kuasa hukum [p Jessica=Jessica Kumalawati], [p Yudi Wibawa Sukinto], keberatan. "⟦Yudi Wibawa Sukinto§Tidak ada saksi yang melihat⟧," katanya. Dia menegaskan ⟪Yudi Wibawa Sukinto§kliennya tidak bersalah⟫.
[p Jessica=Jessica Kumalawati] sendiri hanya tersenyum. Ketika ditanya wartawan, ia menjawab singkat, "⟦Jessica Kumalawati§Tanya pengacara saya.⟧"

## BBC News | 2020-01-08 | en | -
The Duke and Duchess of [l? Halford] said in a joint statement that ⟪~*§they would step back as senior royals⟫. "⟦*§We now plan to balance our time between [n two continents|2]⟧," they wrote.
Royal biographer [p Penelope Junor|Royal biographer] said ⟪Penelope Junor§the family had been "blindsided"⟫. "⟦Penelope Junor§It is sad for everyone⟧," she told the BBC's [p Nicholas Wittenham].
"⟦Harold Brookes§Good luck to them⟧," said one of the residents of [l Windsor], [p Harold Brookes]. His wife [p Jean Brookes] shook her head. "⟦Jean Brookes§I feel sorry for the Queen⟧," she said.

## Reuters | 2019-10-27 | en | WASHINGTON
WASHINGTON, Oct 27 (Reuters) - ⟪Daniel Trumbull§The militant leader [p Abu Karim al-Samarri] died when he detonated a vest⟫, President [p Daniel Trumbull|President] said on [d Sunday|2019-10-27].
"⟦Daniel Trumbull§He died whimpering and crying⟧," [p Trumbull=Daniel Trumbull] told reporters at the White House. Asked whether [l Russia] had been informed, he replied: "⟦Daniel Trumbull§They knew we were coming in.⟧"
[p Adam Schiffer], a Democrat who chairs the intelligence committee, said ⟪Adam Schiffer§ministers "should have been told"⟫.
"⟦Mazloum Abdi Kobani§Our people mapped every corner of that house⟧," [p Mazloum Abdi Kobani], commander of the Kurdish-led forces, was quoted as saying by the Hawar agency.

## The Guardian | 2018-07-03 | en | -
[n Twelve boys|12] and their football coach have been found alive in a cave in [l Chiang Rai]. "⟦Narongsak Osotthan§We will not abandon them⟧," said the governor, [p Narongsak Osotthan|governor].
British diver [p Rick Stanhope|British diver;diver] reached them [d late on Monday|2018-07-02]. In footage released by the navy, he can be heard asking: "⟦Rick Stanhope§How many of you?⟧"
"⟦Banphot Kornkam§I want to hug him⟧," said [p Banphot Kornkam], whose son [p Duangphet] is the team's captain. "⟦Banphot Kornkam§I'm so happy I can't put it into words.⟧"
[p Ben Reyment], a Belgian who runs a dive shop in [l Phuket], was less sanguine. The boys, he said, ⟪~Ben Reyment§would have to dive for hours⟫.

## AFP | 2022-05-10 | en | MANILA
MANILA, May 10, 2022 (AFP) - [p Ferdinand Marquez Jr.=Ferdinand Marquez Jr.;Ferdinand Marquez] claimed victory in the presidential election through his spokesman, [p Vic Rodrigo]. "⟦Vic Rodrigo§Judge him not by his ancestors⟧," [p Rodrigo=Vic Rodrigo] said.
Outgoing vice president [p Leni Robrado|Outgoing vice president;vice president] urged ⟪~Leni Robrado§her supporters to accept the result⟫. "⟦Leni Robrado§We are not yet done⟧," she said in a televised address.
Student [p Gabby Sanchezo|Student], [n 21|21], cried outside the election commission. "⟦Gabby Sanchezo§We were robbed⟧," she told AFP.

## Kompas.com | 2021-11-30 | id | JAKARTA
JAKARTA, KOMPAS.com - Mahkamah Konstitusi menyatakan ⟪Mahkamah Konstitusi;*§UU Cipta Karya inkonstitusional bersyarat⟫. Ketua MK [p Anwar Usmani|Ketua MK] membacakan putusan itu, [d Kamis (25/11/2021)|2021-11-25].
"⟦Mahkamah Konstitusi;Anwar Usmani§Pembentukan undang-undang ini bertentangan dengan UUD 1945⟧," demikian bunyi putusan yang dibacakan [p Anwar=Anwar Usmani].
Presiden [p Jaka Widagdo|Presiden] menghormati putusan tersebut. Menurut Presiden, ⟪Jaka Widagdo§seluruh materi undang-undang tetap berlaku⟫.
"⟦Jaka Widagdo§Saya pastikan kepada para pelaku usaha, investasi tetap aman⟧," kata Presiden. Menteri Koordinator Bidang Perekonomian [p Erlangga Hartadi|Menteri Koordinator Bidang Perekonomian], yang mendampingi Presiden, mengangguk.

## detikcom | 2018-12-24 | id | Pandeglang
Pandeglang - Vokalis band Seventy [p Ifan Alamsah|Vokalis band Seventy] kehilangan istrinya, [p Dylan Saharani], akibat tsunami [l Selat Sunda], [d Sabtu (22/12/2018)|2018-12-22].
"⟦Ifan Alamsah§[p? Bani] sama [p? Andi] belum ketemu⟧," tulis [p Ifan=Ifan Alamsah] di akun Instagram-nya, @ifanseventy.
Manajer band itu, [p Yulia Dian], membenarkan kabar tersebut. "⟦Yulia Dian§Gitaris [p? Herman Sikumbangi] sudah ditemukan meninggal⟧," ujar [p Yulia=Yulia Dian] kepada detikcom.
Dia mengatakan ⟪Yulia Dian§panggung terseret air saat lagu [n? kedua|2]⟫. "⟦Yulia Dian§Tidak ada sirene, tidak ada apa-apa⟧," kata dia lirih.

## Tempo | 2023-08-21 | id | Jakarta
TEMPO.CO, Jakarta - Dokter spesialis paru Rumah Sakit Persada, [p Feni Fitriyani|Dokter spesialis paru Rumah Sakit Persada], mengatakan ⟪Feni Fitriyani§kunjungan pasien ISPA melonjak⟫. "⟦Feni Fitriyani§Naik [n 30 persen|30] sejak [d Juni|2023-06]⟧," kata [p Feni=Feni Fitriyani] melalui pesan tertulis, [d Senin, 21 Agustus 2023|2023-08-21].
Seorang pasiennya, [p Dhika], mengeluhkan batuk yang tak kunjung sembuh. "⟦Dhika§Sudah ganti [n tiga dokter|3]⟧," ujar karyawan swasta itu.
Penjabat Gubernur DKI [l? Jakarta] [p Heru Budi Hartoyo|Penjabat Gubernur DKI Jakarta] mengklaim ⟪Heru Budi Hartoyo§udara mulai membaik⟫. Namun klaim tersebut dibantah Koordinator Koalisi Udara Bersih [p Bondan Andriyanu|Koordinator Koalisi Udara Bersih]. "⟦Bondan Andriyanu§Datanya tidak berkata begitu⟧," ujarnya.

## Antara | 2016-08-17 | id | Rio de Janeiro
Rio de Janeiro (ANTARA News) - Pasangan ganda campuran [p Tontowi Achmad] dan [p Liliyana Natsira] merebut emas Olimpiade setelah mengalahkan [p Chan Peng Sun]/[p Goh Liu Yin] dari [l Malaysia].
"⟦Liliyana Natsira§Ini kado untuk [l Indonesia]⟧," kata [p Liliyana=Liliyana Natsira], yang akrab dipanggil [p? Butet=*].
"⟦Liliyana Natsira§Saya menangis waktu lagu [l? Indonesia Raya] dikumandangkan⟧," lanjut atlet asal [l Manado] itu.
[p Tontowi=Tontowi Achmad], yang baru menjadi ayah, berterima kasih kepada istrinya, [p Michelle Harminsi]. "⟦Tontowi Achmad§Dia yang paling sabar⟧," katanya.

## CNN Indonesia | 2024-04-22 | id | Jakarta
Jakarta, CNN Indonesia -- Hakim Konstitusi [p Saldi Isran|Hakim Konstitusi] menyampaikan dissenting opinion dalam sidang di [l Gedung MK, Jakarta], [d Senin (22/4)|2024-04-22]. "⟦Saldi Isran§Seharusnya Mahkamah memerintahkan pemungutan suara ulang⟧," ujarnya.
Selain [p Saldi=Saldi Isran], [n dua hakim lain|2] yang berbeda pendapat adalah [p Enny Nurbaini] dan [p Arief Hidayatno]. "⟦Enny Nurbaini§Terdapat ketidaknetralan pejabat⟧," kata [p Enny=Enny Nurbaini].
Kuasa hukum pemohon, [p Bambang Wijoyo|Kuasa hukum pemohon], mengapresiasi ketiga hakim tersebut. Dia mengatakan ⟪Bambang Wijoyo§sejarah akan mencatatnya⟫.

## Tribun Jogja | 2020-10-27 | id | SLEMAN
TRIBUNJOGJA.COM, SLEMAN - Juru kunci [l? Gunung Merapi], Mas [p Asih], belum akan mengungsi. "⟦Asih;Mas Asih§Tugas saya menjaga⟧," tuturnya saat ditemui di [l Dusun Pelemsari, Desa Umbulharjo], [d Selasa (27/10/2020)|2020-10-27].
Kepala BPPTKG, [p Hanik Humaidah|Kepala BPPTKG], mengimbau ⟪~Hanik Humaidah§warga tidak panik⟫. Dia bilang, ⟪Hanik Humaidah§guguran masih mengarah ke barat⟫.
"⟦Hanik Humaidah§Statusnya tetap Waspada. Kami pantau [n 24 jam|24]⟧," jelas [p Hanik=Hanik Humaidah]. Sementara itu, Sekda [l? Sleman] [p Harda Kiswaya Putra|Sekda Sleman] menyiapkan [n 12 barak|12]. "⟦Harda Kiswaya Putra§Lansia kami dahulukan⟧," katanya.

## BBC News | 2017-06-16 | en | -
[p Nassima Boutari] lost her brother in the tower fire in [l west London]. "⟦Nassima Boutari§He rang me at two in the morning⟧," she said. "⟦Nassima Boutari§He said, 'Tell Mum I love her.'⟧"
Her neighbour, [p Paul Munroe], a painter, blamed the cladding. He said ⟪Paul Munroe§residents had complained for years⟫. "⟦Paul Munroe§They treated us like a nuisance⟧," Mr [p Munroe=Paul Munroe] added.
The prime minister, [p Teresa Maybury], met firefighters but not residents. "⟦Teresa Maybury§We will leave no stone unturned⟧," she said in a statement that [p Munroe=Paul Munroe] dismissed as "⟦Paul Munroe§words without a face⟧".

## AP | 2015-09-04 | en | GRAYSON, Ky.
GRAYSON, Ky. (AP) — A county clerk who refused to issue marriage licenses, [p Kimberly Davison], was jailed for contempt. "⟦David Bunnings§The idea of natural law superseding this court's authority would be a dangerous precedent⟧," [l? U.S.] District Judge [p David Bunnings|U.S. District Judge] told her.
[p Davison=Kimberly Davison], flanked by deputies, wept. "⟦Kimberly Davison§Thank you, judge⟧," she said.
Her husband, [p Joe Davison], stood outside holding a Bible. "⟦Joe Davison§She won't bow⟧," he told reporters. [n Five|5] of her [n six deputy clerks|6] said ⟪*§they would comply⟫.

## CNA | 2021-09-20 | en | KUALA LUMPUR
KUALA LUMPUR: Hawker [p Lim Bee Lian|Hawker] has not opened her stall since [d January|2021-01]. "⟦Lim Bee Lian§Who will eat here if they cannot work?⟧" asked the [n 58-year-old|58].
Her daughter, who declined to be named, sends her [n RM300|300] a month. Economist [p Yeah Kim Hock|Economist] told CNA ⟪Yeah Kim Hock§small traders were "falling through the cracks"⟫.
"⟦Yeah Kim Hock§Cash transfers are not a cure⟧," he said, "⟦Yeah Kim Hock§but they buy time.⟧" Finance Minister [p Zafrul Tengku|Finance Minister] is expected to table a new package [d next month|2021-10].

## Kompas.com | 2026-01-15 | id | PEKALONGAN
PEKALONGAN, KOMPAS.com - Rob kembali merendam [l Kelurahan Kandang Panjang, Kota Pekalongan], [d Kamis (15/1/2026) pagi|2026-01-15]. Ketinggian air mencapai [n 60 sentimeter|60].
[p Kustinah] ([n 55|55]), perajin batik, sibuk menyelamatkan kain pesanan. Anaknya, [p Wildan] ([n 17|17]), membantu menaikkan kompor ke atas meja. "⟦Kustinah§[d Tahun lalu|2025] kompor saya rusak [n tiga kali|3]⟧," kata [p Kustinah].
"⟦Wildan§Saya izin tidak masuk sekolah⟧," sahut [p Wildan]. Ibunya tertawa. Ia lalu berkata, ⟪~*§sekolah anaknya juga terendam⟫.
Camat [l? Pekalongan Utara], [p Wismo Adityo|Camat Pekalongan Utara], memastikan ⟪Wismo Adityo§[n lima pompa|5] bekerja⟫. Pernyataan [p Wismo=Wismo Adityo] disangsikan Ketua Paguyuban Perajin, Haji [p Failasuf]. "⟦Failasuf§Yang hidup cuma [n dua|2]⟧," katanya.

## Tempo | 2025-03-20 | id | Jakarta
TEMPO.CO, Jakarta - Ribuan mahasiswa menolak pengesahan revisi Undang-Undang TNI di [l Gedung DPR, Senayan], [d Kamis, 20 Maret 2025|2025-03-20]. Koordinator aksi, [p Herianto Manurung|Koordinator aksi], mengatakan ⟪Herianto Manurung§mereka akan bertahan sampai malam⟫.
Ketua DPR [p Puan Maharini|Ketua DPR] mengetuk palu pada [d? pukul 10.50|*]. "⟦Puan Maharini§Apakah dapat disetujui?⟧" tanya [p Puan=Puan Maharini], yang dijawab "setuju" oleh hadirin.
Menteri Pertahanan [p Sjafrie Samsudin|Menteri Pertahanan] menepis kekhawatiran mahasiswa. Ia menyatakan ⟪Sjafrie Samsudin§tak ada dwifungsi⟫. Pakar hukum [p Bivitri Susanto|Pakar hukum] menyangsikannya. "⟦Bivitri Susanto§Pasal itu karet⟧," ujar pengajar Sekolah Tinggi Hukum Nusantara tersebut.

## detikcom | 2012-10-19 | id | Surabaya
Surabaya - Seorang guru SD, [p Sri Wahyuningtyas], [n 41 tahun|41], menemukan uang [n Rp 50 juta|50000000] di angkot. Uang itu milik H [p Abdul Gofur], juragan beras asal [l Lamongan].
"⟦Sri Wahyuningtyas§Saya takut dosa⟧," kata [p Sri=Sri Wahyuningtyas] di [l Mapolsek Wonokromo], [d Jumat (19/10)|2012-10-19]. Kapolsek Kompol [p Suparti] tersenyum mendengarnya. "⟦Suparti§Jarang ada yang begini⟧," puji perwira itu.
Sang juragan terharu. "⟦Abdul Gofur§Mau saya umrahkan⟧," janji [p Gofur=Abdul Gofur].

## Antara | 2022-10-02 | id | Malang
Malang (ANTARA) - Kepala Kepolisian Daerah [l? Jawa Timur] Irjen Pol [p Niko Avinta|Kepala Kepolisian Daerah Jawa Timur] menjelaskan ⟪Niko Avinta§[n 127 orang|127] meninggal dunia di [l Stadion Kanjuruhan, Kabupaten Malang]⟫.
"⟦Niko Avinta§[n? Dua|2] di antaranya anggota Polri⟧," katanya dalam jumpa pers di [l Mapolres Malang], [d Minggu|2022-10-02]. Dari [n 40 ribu penonton|40000], sekitar [n 3.000|3000] turun ke lapangan.
Bupati [l? Malang] [p Sanusi Harun|Bupati Malang] menanggung biaya perawatan korban. "⟦Sanusi Harun§Semuanya gratis⟧," kata Bupati. Wakilnya, [p Didik Gatot Subrata], sedang di luar kota.
Suporter bernama [p Dwi Agus], [n 22 tahun|22], selamat karena memanjat pagar. Katanya, ⟪Dwi Agus§gas air mata ditembakkan ke tribun⟫.

## Republika | 2007-03-07 | id | YOGYAKARTA
REPUBLIKA.CO.ID, YOGYAKARTA -- Pesawat Garuda GA-200 terbakar saat mendarat di [l Bandara Adisutjipto], [d Rabu (7/3)|2007-03-07]. Di antara korban selamat terdapat Ketua PP Muhammadiyah [p Din Samsudin|Ketua PP Muhammadiyah]. "⟦Din Samsudin§Saya lari lewat pintu darurat⟧," ujarnya.
Wartawan televisi [l? Australia], [p Wayne Sukarman|Wartawan televisi Australia], merekam kejadian itu. Sementara itu, mantan rektor UGM Prof [p Koesnadi Hardjo], dinyatakan hilang.
Istrinya, [p Sri Hartati], menunggu di [l RSUP Dr Sardjito]. "⟦Sri Hartati§Bapak duduk di kursi 14⟧," kata [p Hartati=Sri Hartati] dengan suara parau.

## The Jakarta Post | 2018-10-03 | en | Palu
Palu - [n Five days|5] after the quake, [p Hasnah Ilyas], [n 44|44], was still digging for her sister in [l Balaroa]. "⟦Hasnah Ilyas§I can hear her in my dreams⟧," she said. Her husband [p Rustam] held a torch.
National disaster agency spokesman [p Sutopo Purwo|National disaster agency spokesman] said ⟪Sutopo Purwo§the death toll had reached [n 1,407|1407]⟫. He promised ⟪~Sutopo Purwo§that heavy machinery would arrive by [d Thursday|2018-10-04]⟫.
"⟦Jan Gelfander§The roads are cracked like biscuits⟧," said [p Jan Gelfander], head of the Red Cross delegation. Aid worker [p Sulastri Ningsih|Aid worker] put it more bluntly: "⟦Sulastri Ningsih§We need body bags.⟧"

## Reuters | 2025-01-21 | en | DAVOS, Switzerland
DAVOS, Switzerland, Jan 21 (Reuters) - European Commission President [p Ursula von der Loyen|European Commission President] said on [d Tuesday|2025-01-21] ⟪Ursula von der Loyen§that trade wars hurt everyone⟫. "⟦Ursula von der Loyen§We will keep seeking cooperation⟧," she told delegates.
Her remarks were echoed by Chinese Vice Premier [p Ding Xuefeng|Chinese Vice Premier]. "⟦Ding Xuefeng§There are no winners in a trade war⟧," he said through an interpreter.
Bankers were less gloomy. Northbridge Capital chief executive [p Jamie Diamond|Northbridge Capital chief executive], who rarely praises politicians, called the plan "⟦Jamie Diamond§a little inflationary but good for the country⟧".
The European Central Bank and the Bank of England declined to comment, while Volkhaus shares rose [n 2%|2] between [l Frankfurt] and [l New York] trading.

## The Guardian | 2012-02-13 | en | -
The singer [p Whitney Holston] has died aged [n 48|48]. Her publicist, [p Kristen Fosters], said ⟪Kristen Fosters§the cause was unknown⟫.
"⟦Clive Davies§She loved music and she loved this night⟧," the producer [p Clive Davies] told guests in [l Beverly Hills]. He had discovered her in a club in [d 1983|1983].
[p Bobby Browning], her former husband, broke down on stage in [l Southaven, Mississippi]. "⟦Bobby Browning§I love you, [p? Whitney=*]⟧," he shouted.
`;
