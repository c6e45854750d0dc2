/**
 * More of the fifth annotated news, written while the rules were mended: speakers .855, .723, .902,
 * .730 and .800 in five lots before they were mended on each. Read by `annotated-news.ts`.
 */
export const SCENES_MORE = `
## Kompas.com | 2021-09-27 | id | BOGOR
BOGOR, KOMPAS.com - Kepala Badan Pengawasan, Sertifikasi, dan Karantina Hasil Hutan (BPSKHH), [p Yulius Hendarso|Kepala Badan Pengawasan, Sertifikasi, dan Karantina Hasil Hutan;Kepala Badan Pengawasan, Sertifikasi, dan Karantina Hasil Hutan (BPSKHH)], menyampaikan ⟪~Yulius Hendarso§kayu sonokeling sitaan akan dilelang⟫.
"⟦Yulius Hendarso§Nilainya [n Rp 9 miliar|9000000000]⟧," ujarnya.
Pedagang mebel, Haji [p Dahlan], yang hadir dalam acara itu bertanya kepada [p Yulius=Yulius Hendarso] soal syarat lelang. "⟦Dahlan§Kalau orang kecil boleh ikut, Pak?⟧" tanyanya.
Mendengar pertanyaan [p Dahlan], [p Yulius=Yulius Hendarso] mengangguk-angguk. "⟦Yulius Hendarso§Boleh, asal bayar jaminan⟧," ucapnya.

## detikNews | 2019-01-10 | id | Surabaya
Surabaya - Mucikari [p ES] ([n 37|37]) dan [p TN] ([n 28|28]) dipamerkan kepada wartawan. Di sebelah keduanya, Kapolda [l? Jawa Timur] Irjen [p Luki Hermansyah|Kapolda Jawa Timur] memegang daftar nama.
"⟦Luki Hermansyah§Ada [n 45 artis|45], [n? 100 model|100]⟧," katanya, [d Kamis (10/1/2019)|2019-01-10].
Salah satu artis yang disebut, [p Vanesha Angelica], membantah lewat pengacaranya, [p Rahmat Santosa]. Menurut [p Rahmat=Rahmat Santosa], ⟪Rahmat Santosa§kliennya dijebak⟫. "⟦Rahmat Santosa§Ia ke [l Surabaya] untuk pemotretan⟧," imbuhnya.
[p ES] sendiri irit bicara. "⟦ES§Saya khilaf⟧," katanya singkat.

## Tempo | 2021-05-17 | id | Jakarta
TEMPO.CO, Jakarta - [n Lima puluh tujuh pegawai|57] KPK gagal tes wawasan kebangsaan. Satu di antaranya, [p Giri Suprapdiono], direktur sosialisasi antikorupsi, mengisi kuliah umum sambil menahan emosi.
"⟦Giri Suprapdiono§Saya ditanya mau enggak lepas jilbab—eh, itu teman saya⟧," katanya disambut gelak peserta.
Teman yang dimaksud [p Giri=Giri Suprapdiono], penyelidik [p Dita Faramitha|penyelidik], duduk di baris depan. Ia mengenang ⟪~Dita Faramitha§sesi itu berlangsung [n dua jam|2]⟫. "⟦Dita Faramitha§Yang bikin saya sedih bukan pertanyaannya, tapi yang bertanya tidak malu⟧," ujar dia.
Wakil Ketua KPK [p Nurul Gufroni|Wakil Ketua KPK] tidak membalas pesan. Pelaksana tugas juru bicara, [p Ali Fikriansyah|Pelaksana tugas juru bicara;juru bicara], hanya berkata pendek, "⟦Ali Fikriansyah§Itu kewenangan BKN.⟧"

## Antara | 2016-04-08 | id | Mataram
Mataram (ANTARA News) - Penyelam asal [l Italia], [p Marco Bianchini], terseret arus di [l Gili Trawangan]. Hal itu dibenarkan Kepala Kantor SAR [l? Mataram] [p Budiawan Sutrisna|Kepala Kantor SAR Mataram].
"⟦Budiawan Sutrisna§Tim menyisir ke utara sejak pagi⟧," kata [p Budiawan=Budiawan Sutrisna].
Sebelumnya, istri korban, [p Chiara Bianchini], melapor ke pos. Kepada petugas ia menuturkan, ⟪~Chiara Bianchini§suaminya menyelam tanpa pemandu⟫. "⟦Chiara Bianchini§Dia selalu begitu, terlalu percaya diri⟧," tuturnya.
"⟦Chiara Bianchini§Saya sudah larang⟧," tambah dia.

## CNN Indonesia | 2023-02-13 | id | Jakarta
Jakarta, CNN Indonesia -- Hakim [p Wahyu Imani Santosa|Hakim] menjatuhkan pidana mati kepada terdakwa [p Ferdian Samboja]. Ibu mendiang [p Yosua Hutabarata], [p Rosti Simanjuntak], menjerit sambil memeluk foto putranya.
"⟦Rosti Simanjuntak§Terima kasih, Tuhan. Terima kasih, Pak Hakim⟧," ucapnya.
Kuasa hukum [p Ferdian=Ferdian Samboja], [p Arman Hanisy], keluar lewat pintu samping. "⟦Arman Hanisy§Kami hormati. Nanti kami diskusikan dengan klien⟧," kata [p Arman=Arman Hanisy].
Ditanya apakah kliennya akan banding, pria berkacamata itu menggeleng. "⟦Arman Hanisy§Belum tahu⟧," jawabnya. Sementara jaksa [p Sugeng Haryadi|jaksa] tersenyum tipis. "⟦Sugeng Haryadi§Tuntutan kami seumur hidup, hakim lebih berat⟧," kata dia.

## Liputan6 | 2018-05-21 | id | London
Liputan6.com, London - Gaun pengantin [p Meghan Markleson] dirancang [p Clare Waightley]. Dikutip dari Vogue, perancang [l? Inggris] itu bekerja [n 3.900 jam|3900].
"⟦Clare Waightley§Penjahitnya cuci tangan tiap [n 30 menit|30] supaya kainnya tetap putih⟧," ungkap [p Clare=Clare Waightley] kepada majalah itu, [d Senin (21/5/2018)|2018-05-21].
Pangeran [p Harris], kata [p Clare=Clare Waightley], ⟪~Clare Waightley§menghampirinya seusai upacara⟫. "⟦Harris§Terima kasih, istriku kelihatan luar biasa⟧," ujar sang pangeran seperti ditirukan perancang itu.

## Tribun Kaltim | 2024-08-18 | id | PENAJAM
TRIBUNKALTIM.CO, PENAJAM - Upacara perdana di [l? Ibu Kota Nusantara] menyisakan cerita. Pembawa baki, [p Livenia Evelyn Kurniawan], mengaku ⟪~Livenia Evelyn Kurniawan§sepatunya nyaris copot⟫.
"⟦Livenia Evelyn Kurniawan§Saya jalan sambil doa⟧," ungkap siswi SMA asal [l Kalimantan Timur] itu.
Pelatihnya, Kapten [p Teguh Imam Subakti], tertawa mendengar pengakuan anak didiknya. "⟦Teguh Imam Subakti§Saya lihat, tapi saya diam⟧," katanya. "⟦Teguh Imam Subakti§Kalau saya panik, dia tambah panik.⟧"
Ayah [p Livenia=Livenia Evelyn Kurniawan], [p Andri Kurniawan], pegawai Bank Kaltimtara, menonton dari rumah. "⟦Andri Kurniawan§Ibunya sudah nangis duluan⟧," ujar [p Andri=Andri Kurniawan].

## JPNN | 2022-11-29 | id | JAKARTA
jpnn.com, JAKARTA - Panglima TNI Jenderal [p Andika Prakosa|Panglima TNI] akan digantikan Laksamana [p Yudo Margondo]. Wakil Ketua DPR [p Sufmi Dascoli|Wakil Ketua DPR] mengaku ⟪~Sufmi Dascoli§surat presiden sudah diterima⟫.
"⟦Sufmi Dascoli§Namanya satu, Laksamana [p Yudo=Yudo Margondo]⟧," kata politikus Gerindra tersebut, [d Selasa (29/11)|2022-11-29].
Anggota Komisi I [p Dave Laksana Akbar|Anggota Komisi I] tak kaget. "⟦Dave Laksana Akbar§Matra laut sudah lama menunggu⟧," katanya kepada JPNN.com. Legislator Golkar itu yakin ⟪~Dave Laksana Akbar§uji kelayakan berjalan mulus⟫.
"⟦Dave Laksana Akbar§Beliau bersih⟧," tegasnya.

## Republika | 2019-11-26 | id | SOLO
REPUBLIKA.CO.ID, SOLO -- Persatuan Bulutangkis Seluruh Indonesia (PBSI) memulangkan pemain junior, [p Shelly Lanida], karena dituduh tidak perawan. Ibunya, [p Ayu Kartikasari], mengamuk.
"⟦Ayu Kartikasari§Anak saya dibuat malu seumur hidup⟧," katanya, [d Selasa (26/11)|2019-11-26].
Pelatih [p Shelly=Shelly Lanida] di klub PB Mutiara, [p Toto Sunartono], membela muridnya. Ia menuding ⟪~Toto Sunartono§ada yang sengaja memfitnah⟫. "⟦Toto Sunartono§Dari SD dia saya pegang, anaknya lurus⟧," tandasnya.
Menpora [p Zainuddin Amalia|Menpora] berjanji ⟪~Zainuddin Amalia§turun tangan⟫. "⟦Zainuddin Amalia§Kalau betul begitu, itu pelanggaran berat⟧," kata Menpora.

## BBC News | 2023-05-06 | en | -
Thousands slept on the pavement to see King [p Charles] crowned. "⟦Faye Brownlow§I've got trench foot and I don't care⟧," said [p Faye Brownlow], [n 58|58], from [l Wolverhampton], whose husband had stayed at home with the dog.
Her tent-mate, [p Donna Crossley], disagreed about the toilets. "⟦Donna Crossley§Glastonbury is worse⟧," she insisted.
Down the Mall, republican campaigner [p Graham Smithson|republican campaigner;campaigner] was led away by officers. "⟦Graham Smithson§They wouldn't tell me why⟧," Mr [p Smithson=Graham Smithson] told the BBC by phone from a cell. The Met said ⟪*§it had acted "proportionately"⟫.
The Archbishop of Canterbury, [p Justin Welbourne], fluffed [n? one line|1]. "⟦Justin Welbourne§Nobody noticed, except everybody⟧," he joked afterwards.

## Reuters | 2023-03-13 | en | NEW YORK
NEW YORK, March 13 (Reuters) - Depositors lined up outside Silicon Coast Bank as regulators opened its doors. Software founder [p Stefan Kalbrener|Software founder;founder] had flown in overnight.
"⟦Stefan Kalbrener§I have payroll on [d? Friday|*]⟧," he said, clutching a coffee.
Behind him in the queue, venture investor [p Priya Raghunathan|venture investor;investor] laughed. "⟦Priya Raghunathan§We told everyone to get out on [d Thursday|2023-03-09]⟧," she said. "⟦Priya Raghunathan§He didn't listen.⟧"
Treasury Secretary [p Janet Yelland|Treasury Secretary] said ⟪Janet Yelland§taxpayers would bear no losses⟫. Asked whether shareholders would be rescued, [p Yelland=Janet Yelland] replied: "⟦Janet Yelland§They will not be.⟧"

## The Guardian | 2018-07-10 | en | -
"⟦John Volanthen Price§How many of you?⟧" the British diver [p John Volanthen Price] called across the black water. "⟦Adul Sam-onn§[n? Thirteen|13]⟧," a boy, [p Adul Sam-onn], answered. "⟦John Volanthen Price§Brilliant⟧," said [p Price=John Volanthen Price].
[p Adul=Adul Sam-onn], [n 14|14], was the only one who spoke English. His teacher, [p Phannee Tiyapromma], wept when she heard the recording. "⟦Phannee Tiyapromma§He was so polite, even there⟧," she said.
The diver has refused all talk of heroism. "⟦John Volanthen Price§We used a skill for something useful⟧," he says.

## AP | 2020-08-05 | en | BEIRUT
BEIRUT (AP) — The blast threw [p Pamela Zeinoun], a nurse, across the ward. She carried [n three premature babies|3] down [n four floors|4] of stairs.
"⟦Pamela Zeinoun§I put them on my skin to keep them warm⟧," [p Zeinoun=Pamela Zeinoun] said.
A photographer, [p Bilal Jawish], saw her at the gate, a phone to her ear. "⟦Bilal Jawish§She was calm in the middle of hell⟧," he said.
The port's director, [p Hassan Koraytim], told a local station ⟪Hassan Koraytim§the ammonium nitrate had been stored there since [d 2014|2014]⟫. "⟦Hassan Koraytim§We wrote letters⟧," the director said. "⟦Hassan Koraytim§We got no reply.⟧"

## Suara.com | 2017-07-21 | id | -
Suara.com - Ketua DPR yang juga Ketua Umum Partai Golkar [p Setyo Novantara|Ketua DPR;Ketua Umum Partai Golkar] angkat bicara soal statusnya sebagai tersangka. "⟦Setyo Novantara§Percayalah, saya tidak menerima uang sebesar itu⟧," katanya.
"⟦Setyo Novantara§Itu kan butuh truk.⟧"
Seusai jumpa pers, [p Setyo=Setyo Novantara] menyalami wartawan satu per satu. Sekjen [p Idrus Marhamin|Sekjen] yang mendampinginya menyela, "⟦Idrus Marhamin§Sudah, sudah, Ketua mau salat.⟧"
Di tempat terpisah, [p Febri] dari ICW tak habis pikir. "⟦Febri§Truknya ada, namanya rekening⟧," sindir [p Febri].

## IDN Times | 2025-02-20 | id | Jakarta
Jakarta, IDN Times - Aksi "Indonesia Gelap" masih berlangsung di [l kawasan Patung Kuda]. Koordinator BEM SI, [p Herianto Satya|Koordinator BEM SI], berorasi di atas mobil.
"⟦Herianto Satya§Kami tidak pesan makan siang, kami pesan sekolah gratis!⟧" serunya disambut yel-yel.
Menteri Sekretaris Negara [p Prasetya Hadinata|Menteri Sekretaris Negara] tiba-tiba muncul dari balik barikade. Massa bersorak. [p Prasetya=Prasetya Hadinata] menerima secarik kertas dari [p Herianto=Herianto Satya]. "⟦Prasetya Hadinata§Saya tanda tangan di sini?⟧" tanyanya.
"⟦Herianto Satya§Di atas meterai, Pak⟧," balas mahasiswa itu.

## Sindonews | 2014-10-20 | id | JAKARTA
JAKARTA - Kirab budaya menyambut presiden baru diwarnai insiden kecil. Kuda penarik kereta, Si Brondong, ngambek di [l Bundaran HI]. Kusirnya, [p Wagino], turun membujuk.
"⟦Wagino§Dia kaget lihat orang banyak⟧," ujar lelaki asal [l Klaten] itu.
Presiden [p Joko Hartawidodo|Presiden] yang berada di atas kereta bersama Wapres [p Jusuf Kallawi|Wapres] cuma terbahak. "⟦Joko Hartawidodo§Biar, biar, dia juga rakyat⟧," katanya kepada [p Wagino].
Bersamaan dengan itu, [p Abdullah Rifai], relawan Slank, memutar lagu "Salam Dua Jari" dari atas truk. "⟦Abdullah Rifai§Kudanya langsung joget, Mas⟧," kata dia.

## Detik Sulsel | 2023-07-14 | id | Makassar
Makassar - Balita [n 3 tahun|3] terjebak di mesin cuci. Danru Damkar [l? Makassar], [p Cakrawala Mahyuddin|Danru Damkar Makassar;Danru Damkar], menyebut ⟪Cakrawala Mahyuddin§evakuasi memakan waktu [n 40 menit|40]⟫.
"⟦Cakrawala Mahyuddin§Kami potong tabungnya pelan-pelan, anaknya malah minta es krim⟧," bebernya, [d Jumat (14/7/2023)|2023-07-14].
Ibu korban, [p Nurhayati], lega. Perempuan [n 29 tahun|29] itu berulang kali mencium tangan [p Cakra=Cakrawala Mahyuddin;Cakra]. "⟦Nurhayati§Terima kasih, Pak, terima kasih⟧," katanya terbata-bata.
Suaminya, [p Baharuddin Lamo], baru datang ketika semua usai. "⟦Baharuddin Lamo§Saya cuma tinggal beli rokok sebentar⟧," dalihnya.

## Katadata | 2024-04-25 | id | -
Katadata.co.id - Chief Executive Officer GoTo [p Patrick Walujoto|Chief Executive Officer GoTo] memamerkan laba pertama. Mantan bankir itu mengatakan ⟪Patrick Walujoto§perusahaan tidak akan bakar uang lagi⟫.
"⟦Patrick Walujoto§Era promo ugal-ugalan sudah lewat⟧," katanya dalam paparan publik, [d Kamis (25/4)|2024-04-25].
Analis Samuel Sekuritas [p Jonathan Guyadinata|Analis Samuel Sekuritas] belum yakin. "⟦Jonathan Guyadinata§[n? Satu kuartal|1] bukan tren⟧," tulisnya dalam riset. Mitra pengemudi, [p Igun Wicaksana], malah tertawa. "⟦Igun Wicaksana§Laba dari potongan kami⟧," celetuk ketua asosiasi ojek daring itu.

## Merdeka.com | 2013-09-30 | id | -
Merdeka.com - [p Vicky Prasetio] alias [p? Hendrianto=*] bikin geger dengan bahasa ajaibnya. "⟦Vicky Prasetio§Di usiaku ini, twenty nine my age⟧," kata mantan tunangan pedangdut [p Zaskia Gotika] itu dalam sebuah tayangan.
Ahli bahasa Universitas Indonesia, [p Rahayu Surtiyati|Ahli bahasa Universitas Indonesia], menyebutnya gejala wajar. "⟦Rahayu Surtiyati§Orang ingin tampak pintar⟧," katanya. "⟦Rahayu Surtiyati§Istilah "kontroversi hati" itu kreatif, lho.⟧"
[p Zaskia=Zaskia Gotika] ogah ikut campur. "⟦Zaskia Gotika§Aku no comment, no ngomong⟧," ucap biduan goyang itik ini.

## The Jakarta Herald | 2018-09-30 | en | -
Air traffic controller [p Anthonius Gunawan Agusta|Air traffic controller] stayed in the tower at [l Palu] until the last plane was airborne, then jumped. He was [n 21|21].
"Batik [n? 6231|*] clear for takeoff" were the last words pilot [p Ricosetta Mafella] heard from him. "⟦Ricosetta Mafella§He was my guardian angel⟧," the pilot wrote on Instagram.
AirNav spokesman [p Yohanes Siraitan|AirNav spokesman] said ⟪Yohanes Siraitan§the controller would be promoted [n two ranks|2] posthumously⟫. "⟦Yohanes Siraitan§He could have left⟧," [p Yohanes=Yohanes Siraitan] said. "⟦Yohanes Siraitan§He chose not to.⟧"

## Kompas.com | 2016-03-09 | id | TERNATE
TERNATE, KOMPAS.com - Gerhana matahari total memukau ribuan orang di [l Pantai Fitu]. [p Hakim Malasanudin], peneliti Lembaga Penerbangan dan Antariksa Nasional, sampai lupa memotret.
"⟦Hakim Malasanudin§Tangan saya gemetar, kameranya saya titipkan ke orang⟧," akunya, [d Rabu (9/3/2016)|2016-03-09].
Orang yang dititipi kamera ternyata turis [l Jerman], [p Dieter Baumgartner]. Ia malah asyik menonton. "⟦Dieter Baumgartner§Saya juga lupa memencet tombolnya⟧," katanya sambil nyengir.
Wali Kota [l? Ternate] [p Burhan Abdurahmani|Wali Kota Ternate], yang menonton bersama Sultan [p Mudaffar Syah], berharap ⟪~Burhan Abdurahmani§wisatawan kembali tanpa menunggu gerhana⟫.
"⟦Burhan Abdurahmani§Masa nunggu [d? 350 tahun lagi|*]⟧," kelakar orang nomor satu di [l Ternate] itu.

## detikNews | 2015-01-05 | id | Pangkalan Bun
Pangkalan Bun - Ekor pesawat ditemukan penyelam KRI Rigel. Serda [p Boflen Sirait], yang pertama melihatnya, menuturkan ⟪Boflen Sirait§jarak pandang hanya [n satu meter|1]⟫.
"⟦Boflen Sirait§Saya raba, ada tulisan terbalik⟧," kenang prajurit Dislambair itu kepada [p Septiana Ledysia] dari detikcom, [d Senin (5/1/2015)|2015-01-05].
Kabasarnas Marsdya TNI [p FHB Soelistyono|Kabasarnas] mencium pelipis [p Boflen=Boflen Sirait]. "⟦FHB Soelistyono§Kamu pahlawan, Nak⟧," ucapnya.
"⟦Boflen Sirait§Siap, bukan, Jenderal⟧," jawab [p Boflen=Boflen Sirait].

## Tempo | 2020-07-01 | id | Jakarta
TEMPO.CO, Jakarta - Peneliti Tempo menemukan ekspor benih lobster dikuasai segelintir orang. Salah satunya perusahaan milik [p Buntara Wibisono], kader partai penguasa. Dihubungi lewat telepon, [p Buntara=Buntara Wibisono] meninggikan suara.
"⟦Buntara Wibisono§Saya nelayan dari orok⟧," katanya. "⟦Buntara Wibisono§Situ siapa?⟧"
Menteri Kelautan dan Perikanan [p Edhyan Prabu|Menteri Kelautan dan Perikanan] menampik ada titipan. Mantan atlet pencak silat itu mengatakan ⟪Edhyan Prabu§seleksi dilakukan terbuka⟫. Tapi pendahulunya, [p Susianti Pudjiarti], mencibir.
"⟦Susianti Pudjiarti§Bibit kok dijual, nenek-nenek juga tahu itu rugi⟧," cuit pemilik maskapai Susi Air tersebut.

## Antara | 2022-08-29 | id | Jayapura
Jayapura (ANTARA) - [n Empat warga|4] Mimika ditemukan tewas termutilasi. Danpuspomad Letjen TNI [p Chandra Sukoco|Danpuspomad] membenarkan ⟪~Chandra Sukoco§[n enam prajurit|6] ditahan⟫.
"⟦Chandra Sukoco§Tidak ada yang kami tutupi⟧," kata [p Chandra=Chandra Sukoco] dihubungi dari [l Jayapura], [d Senin|2022-08-29].
Paman salah satu korban, [p Aptoro Lokbere], tak percaya begitu saja. Ditemani Direktur LBH [l? Papua] [p Emanuel Gobai Tebai|Direktur LBH [l? Papua]], ia mendatangi Polda [l? Papua].
"⟦Aptoro Lokbere§Kami minta dibuka di pengadilan umum⟧," katanya. Hal senada dikemukakan [p Emanuel=Emanuel Gobai Tebai]. "⟦Emanuel Gobai Tebai§Korbannya sipil, jangan dibawa ke pengadilan militer⟧," ucap dia.

## CNN Indonesia | 2025-09-09 | id | Kathmandu
Kathmandu, CNN Indonesia -- Gedung parlemen [l? Nepal] dibakar massa. Pemimpin demonstran, [p Sudan Guruneh], menyeru ⟪~Sudan Guruneh§rekan-rekannya pulang⟫. "⟦Sudan Guruneh§Kita sudah menang, jangan kita bakar rumah sendiri⟧," serunya melalui TikTok.
Perdana Menteri [p K.P. Sharmadi=K.P. Sharmadi;KP Sharmadi|Perdana Menteri] mundur beberapa jam kemudian. "⟦*§Saya mundur demi jalan keluar konstitusional⟧," tulisnya dalam surat yang dilihat Reuters, [d Selasa (9/9)|2025-09-09].
Seorang pelajar, [p Aakriti Thapaliya], mengibarkan bendera bajak laut One Piece. "⟦Aakriti Thapaliya§Luffy lebih jujur dari menteri kami⟧," ujar gadis [n 17 tahun|17] itu.

## Liputan6 | 2023-12-14 | id | Agam
Liputan6.com, Agam - Bupati [l? Agam] [p Andri Warmanto|Bupati Agam] mengunjungi [p Zhafirah Zahrimi], pendaki yang selamat dari erupsi Marapi. Remaja itu menolak difoto.
"⟦Zhafirah Zahrimi§Muka saya masih bengkak, Pak⟧," katanya kepada bupati, [d Kamis (14/12/2023)|2023-12-14].
[p Andri=Andri Warmanto] mengangguk dan meletakkan ponselnya. "⟦Andri Warmanto§Nanti kalau sudah sembuh, kita foto di kantor⟧," ujarnya.
Ibunda [p Zhafirah=Zhafirah Zahrimi], [p Rani Radelani], menceritakan video yang dikirim putrinya dari puncak. "⟦Rani Radelani§Dia bilang, 'Bunda, tolong Ife'⟧," kata [p Rani=Rani Radelani] dengan suara parau. "⟦Rani Radelani§Saya teriak sampai tetangga datang.⟧"

## Tribunnews | 2014-05-28 | id | JAKARTA
TRIBUNNEWS.COM, JAKARTA - Relawan [n? dua kubu|2] bertemu di warung tegal. Yang satu, [p Parno], memakai kaus kotak-kotak. Yang lain, [p Gatotkoco Hendro], berbaju putih.
"⟦Parno§Tempe orek, Bu, [n? dua|2]⟧," kata [p Parno].
"⟦Gatotkoco Hendro§Saya satu, yang ini biar bayar sendiri⟧," timpal [p Gatotkoco=Gatotkoco Hendro], lalu keduanya tertawa.
Pemilik warung, [p Karsinah], mengaku ⟪~Karsinah§belum menentukan pilihan⟫. "⟦Karsinah§Yang penting cabe turun⟧," ujar perempuan asal [l Tegal] ini.

## JPNN | 2017-10-02 | id | SEMARANG
jpnn.com, SEMARANG - Mahout [p Rukijan] sedih. Gajah kesayangannya, Gianti, mati di usia [n 44 tahun|44]. "⟦Rukijan§Dia sudah seperti istri saya⟧," katanya, [d Senin (2/10)|2017-10-02].
Dokter hewan [l? Semarang] Zoo, drh [p Hendrik Prasetyadi|Dokter hewan [l? Semarang] Zoo;Dokter hewan], menduga ⟪Hendrik Prasetyadi§gajah betina itu terkena tetanus⟫. "⟦Hendrik Prasetyadi§Kami menunggu hasil lab dari [l Bogor]⟧," ungkapnya.
Istri [p Rukijan], [p Tumini], hanya tersenyum mendengar ucapan suaminya. "⟦Tumini§Gianti memang lebih cantik⟧," kata [p Tumini].

## Republika | 2008-03-25 | id | JAKARTA
REPUBLIKA.CO.ID, JAKARTA -- Novel "Ayat-Ayat Rindu" difilmkan. Penulisnya, [p Habiburrahman El Syarazi], mewanti-wanti sutradara [p Hanung Bramantya|sutradara].
"⟦Habiburrahman El Syarazi§Jangan ada adegan berpelukan⟧," katanya dalam jumpa pers, [d Selasa (25/3)|2008-03-25].
"⟦Hanung Bramantya§Insya Allah tidak, Kang⟧," ujar [p Hanung=Hanung Bramantya], yang duduk di sebelahnya.
Pemeran utama, [p Fedi Nurilman], mengaku ⟪~Fedi Nurilman§sempat grogi beradu akting dengan [p Rianti Cartright]⟫. Apalagi, kata dia, ⟪~Fedi Nurilman§dialognya berbahasa Arab⟫. "⟦Fedi Nurilman§Saya hafalkan di kamar mandi⟧," tambahnya.

## Kumparan | 2018-08-05 | id | -
Di tenda pengungsian [l? Lombok], [p Inaq Rusni=Inaq Rusni;Rusni] melahirkan bayi laki-laki. Bidan [p Baiq Sulastri|Bidan] menamainya Gempa Alamsyah, meski sang ibu kurang setuju.
"⟦Inaq Rusni;Rusni§Nanti dia diejek temannya⟧," ujar sang ibu.
"⟦Baiq Sulastri§Justru biar kuat⟧," bidan itu membela diri.
Gubernur terpilih, [p Zulkiflimansyur], menengok keduanya [d Minggu (5/8) malam|2018-08-05]. "⟦Zulkiflimansyur§Saya titip panggil Alam saja⟧," kata [p Zulkifli=Zulkiflimansyur].

## BBC News | 2010-10-13 | en | -
The last of the [n 33|33] Chilean miners, shift foreman [p Luis Urzuela|shift foreman;foreman], stepped out of the capsule at [n? 21:55|*]. President [p Sebastian Pineda|President] was waiting.
"⟦Luis Urzuela§I hand over the shift to you⟧," the foreman told him, "⟦Luis Urzuela§and hope this never happens again.⟧"
"⟦Sebastian Pineda§You are not the same, and neither is the country⟧," the president replied.
[p Urzuela=Luis Urzuela]'s mother, [p Nelly Iribarra], had slept in the camp for [n 69 nights|69]. "⟦Nelly Iribarra§He was always stubborn⟧," she told the BBC's [p Tim Wilcoxson]. "⟦Nelly Iribarra§Like his father.⟧"

## Bloomberg | 2015-09-22 | en | -
Volkswerke AG Chief Executive Officer [p Martin Winterhorn|Chief Executive Officer;Volkswerke AG Chief Executive Officer] apologized in a video as shares plunged for a second day.
"⟦Martin Winterhorn§I am endlessly sorry that we betrayed the trust of millions⟧," he said, reading from a sheet.
Analyst [p Arndt Ellinghorse|Analyst] at Everlight ISI in [l London] wasn't convinced. "⟦Arndt Ellinghorse§He looked like a man who'd been told to look sorry⟧," he said by phone. "⟦Arndt Ellinghorse§Who knew what?⟧"
[p John Germaine], the West Virginia University engineer whose team found the cheating, was giving a class when the news broke. "⟦John Germaine§A student held up her phone⟧," he recalled. "⟦John Germaine§I said, 'Put that away.'⟧"

## ESPN | 2021-07-27 | en | TOKYO
TOKYO -- [p Simone Bylesson] walked off the mat and told her coach, [p Cecile Landrieu], that she was done. "⟦Simone Bylesson§I have to put my pride aside⟧," she said later. "⟦Simone Bylesson§I didn't want to do something silly and get hurt.⟧"
Her teammate [p Jordan Chilesworth] stepped in with minutes to warm up. "⟦Jordan Chilesworth§We were all crying⟧," said [p Chilesworth=Jordan Chilesworth], [n 20|20]. "⟦Jordan Chilesworth§Then she goes, 'You've trained your whole life for this.'⟧"
[l? Russian] gymnast [p Angelina Melnikovskaya|Russian gymnast;gymnast], who won gold, went over to hug her rival. "⟦Angelina Melnikovskaya§She is still the greatest⟧," the champion said through an interpreter.

## Variety | 2022-03-28 | en | -
[p Will Smithers] strode onto the stage and slapped the presenter, [p Chris Rockwell], over a joke about his wife, [p Jada Pinkett]. "⟦Chris Rockwell§Oh, wow⟧," the stunned comedian said. "⟦Chris Rockwell§Will Smithers just smacked me.⟧"
Backstage, producer [p Will Packard|producer] tried to keep the show moving. "⟦Will Packard§There was no script for that⟧," he told Variety. Moments later the actor won his first Oscar for "King Richard's Court". "⟦Will Smithers§Love will make you do crazy things⟧," he told the room.
A publicist for Ms. [p Pinkett=Jada Pinkett] declined to comment.

## South China Morning Post | 2019-06-12 | en | -
Tear gas drifted over [l Admiralty] as lawmaker [p Claudia Moss|lawmaker] pleaded with police. "⟦Claudia Moss§They are children⟧," she shouted at a line of shields.
Superintendent [p Kong Wing-cheung Lau|Superintendent] told the Post ⟪Kong Wing-cheung Lau§officers had "no choice"⟫. A student who gave her name only as [p Tiffany], [n 19|19], was rinsing a stranger's eyes with saline. "⟦Tiffany§My mum thinks I'm at the library⟧," she said. "⟦Tiffany§Please don't print my face.⟧"
Chief Executive [p Carrie Lamb|Chief Executive] wept in a television interview. "⟦Carrie Lamb§I have never felt any guilt⟧," she said. "⟦Carrie Lamb§I gave everything to this city.⟧"

## The Telegraph | 2014-09-17 | en | -
"⟦Gordon Browning§What we have built together, let no narrow nationalism split asunder⟧," roared the former prime minister, [p Gordon Browning], pacing the stage in [l Maryhill].
[p Alistair Darlington], who leads the campaign, watched from the wings with his wife, [p Maggie]. "⟦Maggie§Where has he been hiding that?⟧" she whispered. Mr [p Darlington=Alistair Darlington] did not answer.
Outside, Yes supporter [p Callum Baird Ross|Yes supporter;supporter], [n 16|16], was about to vote for the first time. "⟦Callum Baird Ross§He's a dinosaur⟧," he said. "⟦Callum Baird Ross§A good one, mind.⟧"

## Suara Merdeka | 2009-11-02 | id | SEMARANG
SEMARANG - Ketua Tim Delapan [p Adnan Buyung Harahap|Ketua Tim Delapan] mendesak ⟪~Adnan Buyung Harahap§[n? dua pimpinan|2] KPK dibebaskan⟫. Desakan itu langsung dijawab Kapolri. "⟦Bambang Danurwendo§Kami taat rekomendasi⟧," kata Kapolri Jenderal [p Bambang Danurwendo|Kapolri].
Di [l Semarang], penyair [p Timur Sinarjati|penyair] menggelar doa bersama. Ia membacakan sajak untuk [p Bibit Samad] dan [p Chandra Hamidin]. "⟦Timur Sinarjati§Cicak jangan mati, nanti nyamuknya pesta⟧," begitu penggalan sajaknya.
Istri [p Bibit=Bibit Samad], [p Sugiharti], menonton siaran itu di rumah. Ia mengaku ⟪~Sugiharti§tidak kuat melihat suaminya diborgol⟫. "⟦Sugiharti§Bapak itu pensiunan polisi juga⟧," tuturnya.

## Medcom | 2021-10-10 | id | Jayapura
Jayapura: Sprinter Lalu [p Muhammad Zohran] gagal mempertahankan rekor. Pelari asal [l Lombok Utara] itu tertatih memegangi paha. "⟦Muhammad Zohran§Ototnya ketarik di [n 60 meter|60]⟧," katanya, [d Minggu, 10 Oktober 2021|2021-10-10].
Pelatihnya, [p Eni Nuraini Sumartoyo], meminta ⟪~Eni Nuraini Sumartoyo§anak asuhnya tidak memaksakan diri⟫. "⟦Eni Nuraini Sumartoyo§Dia aset negara⟧," tegas perempuan yang akrab disapa Bu [p? Eni=*] itu.
Juara baru, [p Yudi Dwi Nugrahanto], menghampiri [p Zohran=Muhammad Zohran]. "⟦Yudi Dwi Nugrahanto§Cepat sembuh, Bang, saya cuma pinjam⟧," ujarnya sambil mengangkat medali.

## Kompas.com | 2020-05-19 | id | SLEMAN
SLEMAN, KOMPAS.com - Pakar mikrobiologi Universitas Gadjah Madani, [p Tri Wibawanto|Pakar mikrobiologi Universitas Gadjah Madani], mengingatkan ⟪~Tri Wibawanto§masyarakat agar tidak mudik⟫. Hal itu disampaikannya dalam diskusi daring, [d Selasa (19/5/2020)|2020-05-19].
"⟦Tri Wibawanto§Virus itu tidak punya kaki, yang punya kaki kita⟧," ucap [p Tri=Tri Wibawanto].
Pernyataan tersebut diamini Ketua Gugus Tugas [l? Sleman], [p Joko Hastaryono|Ketua Gugus Tugas Sleman]. Menurut [p Joko=Joko Hastaryono], ⟪Joko Hastaryono§sudah [n 2.400 pemudik|2400] masuk⟫.
"⟦Joko Hastaryono§Kami kewalahan⟧," katanya. Warga [l? Dusun Ngemplak], [p Sumardi Wiyono], bahkan memasang portal. "⟦Sumardi Wiyono§Yang mau masuk harus disemprot dulu⟧," kata dia.

## detikNews | 2024-12-04 | id | Magelang
Magelang - Penjual es teh [p Sunhaji Prasetyo|Penjual es teh] diolok-olok penceramah [p Miftah Maulana|penceramah] di depan jemaah. Video itu viral.
"⟦Sunhaji Prasetyo§Saya diam saja, wong saya cuma jualan⟧," tutur [p Sunhaji=Sunhaji Prasetyo] di rumahnya, [d Rabu (4/12/2024)|2024-12-04].
[p Miftah=Miftah Maulana] datang meminta maaf [d? keesokan harinya|*]. Ia memeluk [p Sunhaji=Sunhaji Prasetyo] dan keluarganya. "⟦Miftah Maulana§Saya yang salah, Kang⟧," ucapnya.
Istri [p Sunhaji=Sunhaji Prasetyo], [p Khotimah], menerima permintaan maaf tersebut. "⟦Khotimah§Rezeki itu dari Allah⟧," katanya. Sejumlah pihak kemudian menghadiahi pasangan itu umrah.

## Tempo | 2015-08-20 | id | Jakarta
TEMPO.CO, Jakarta - Penggusuran [l? Kampung Pulo] diwarnai bentrok. Wali Kota [l? Jakarta Timur] [p Bambang Musyawarda|Wali Kota [l? Jakarta Timur]] berdalih ⟪~Bambang Musyawarda§warga sudah diberi [n? tiga kali|3] peringatan⟫. "⟦Bambang Musyawarda§Rusunnya sudah siap, gratis [n tiga bulan|3]⟧," katanya, [d Kamis, 20 Agustus 2015|2015-08-20].
Pendamping warga dari [l? Ciliwung] Merdeka, [p Sandyawan Sumardio], terluka di pelipis. "⟦Sandyawan Sumardio§Kami minta dialog, dijawab pentungan⟧," ujar rohaniwan itu. Darah menetes ke bajunya.
Seorang ibu bernama [p Hafsah Nurdin] berteriak dari atap. "⟦Hafsah Nurdin§Nenek saya lahir di sini!⟧" teriaknya.

## Antara | 2011-11-26 | id | Samarinda
Samarinda (ANTARA News) - [l? Jembatan Kutai Kartanegara] ambruk, [d Sabtu sore|2011-11-26]. Gubernur [l? Kalimantan Timur] [p Awang Faruki|Gubernur Kalimantan Timur] yang sedang berada di [l Jakarta] langsung pulang.
"⟦Awang Faruki§Saya minta polisi menyelidiki kontraktornya⟧," katanya di [l Bandara Sepinggan].
Sopir truk [p Basuki Rahardi|Sopir truk] selamat setelah berenang [n satu jam|1]. Menurut [p Basuki=Basuki Rahardi], ⟪Basuki Rahardi§kabelnya putus satu per satu seperti senar gitar⟫.
"⟦Basuki Rahardi§Truk saya terjun bareng aspal⟧," ujarnya. "⟦Basuki Rahardi§Saya pecahkan kaca pakai sikut.⟧"
Kapolres [l? Kutai Kartanegara] AKBP [p Fadjar Abdillahi|Kapolres Kutai Kartanegara] yang menungguinya di rumah sakit menambahkan, ⟪Fadjar Abdillahi§[n 11 orang|11] masih hilang⟫. "⟦Fadjar Abdillahi§Arusnya deras sekali⟧," imbuhnya.

## CNN Indonesia | 2016-01-27 | id | Jakarta
Jakarta, CNN Indonesia -- Ayah [p Mirna Salihanto], [p Darmawan Salihanto], yakin ⟪~Darmawan Salihanto§polisi sudah mengantongi nama tersangka⟫. "⟦Darmawan Salihanto§Saya tahu siapa, Anda juga tahu⟧," kata pria itu kepada wartawan, [d Rabu (27/1)|2016-01-27].
Pengacara [p Jessica Kumalasari], [p Yudi Wibowono], naik pitam mendengar tudingan [p Darmawan=Darmawan Salihanto]. "⟦Yudi Wibowono§Jangan asal tuduh, buktikan di pengadilan⟧," tegasnya.
[p Jessica=Jessica Kumalasari] sendiri tampak tenang. Mengenakan kemeja putih, ia melambaikan tangan. "⟦Jessica Kumalasari§Saya baik-baik saja⟧," ujar alumnus Billy Blue College itu.

## Liputan6 | 2017-08-08 | id | Bekasi
Liputan6.com, Bekasi - Teknisi amplifier [p Muhammad Alzahra|Teknisi amplifier] dibakar massa karena dituduh mencuri. Istrinya, [p Siti Zubaidahsari], tengah hamil [n tujuh bulan|7].
"⟦Siti Zubaidahsari§Suami saya bukan maling, dia tukang servis⟧," isak [p Siti=Siti Zubaidahsari], [d Selasa (8/8/2017)|2017-08-08].
Marbot musala, [p Rojalih], mengaku ⟪~Rojalih§melihat [p Alzahra=Muhammad Alzahra] keluar membawa amplifier⟫. "⟦Rojalih§Saya cuma teriak, saya tidak ikut mukul⟧," kilahnya.
Kapolres Metro [l? Bekasi] Kombes [p Asep Adisaputro|Kapolres Metro Bekasi] menyesalkan ⟪~Asep Adisaputro§aksi main hakim sendiri⟫. Ia telah menahan [n dua orang|2]. "⟦Asep Adisaputro§Siapa pun pelakunya kami kejar⟧," tandas perwira menengah itu.

## Tribun Jogja | 2022-07-20 | id | YOGYAKARTA
TRIBUNJOGJA.COM, YOGYAKARTA - PSIM Yogyakarta resmi memperkenalkan pelatih baru, [p Erwan Hendarto]. Sosok yang pernah membesut PSS Sleman itu menargetkan Laskar Mataram promosi.
"⟦Erwan Hendarto§Saya pulang kampung, ini bukan sekadar kerja⟧," katanya dalam jumpa pers di [l Wisma PSIM], [d Rabu (20/7/2022)|2022-07-20].
CEO PSIM, [p Bima Sinungan|CEO PSIM], menambahkan ⟪Bima Sinungan§kontraknya [n dua tahun|2]⟫. "⟦Bima Sinungan§Kami tidak minta juara, kami minta Brajamusti pulang tersenyum⟧," tuturnya.
Kapten tim [p Aditya Putraji|Kapten tim] menyalami sang pelatih. "⟦Aditya Putraji§Siap digembleng, Coach⟧," ucapnya.

## JPNN | 2013-03-28 | id | SLEMAN
jpnn.com, SLEMAN - Penyerangan [l? Lapas Cebongan] masih gelap. Kepala Lapas [p Sukamto Harto|Kepala Lapas], yang malam itu dibangunkan ajudannya, menuturkan ⟪~Sukamto Harto§pelaku berjumlah [n 17 orang|17]⟫.
"⟦Sukamto Harto§Mereka bawa surat, katanya dari Polda⟧," ungkap [p Sukamto=Sukamto Harto].
Sipir [p Indrawan Supriadi|Sipir] dipukul karena menolak menyerahkan kunci. "⟦Indrawan Supriadi§Saya bilang tidak tahu, popor melayang⟧," kata [p Indrawan=Indrawan Supriadi] sambil menunjukkan memarnya.
Komnas HAM mendesak ⟪~*§investigasi independen⟫. "⟦Siti Noor Lailasari§Kami akan turun [d? besok|*]⟧," kata Ketua Komnas HAM [p Siti Noor Lailasari|Ketua Komnas HAM].

## Republika | 2025-01-13 | id | JAKARTA
REPUBLIKA.CO.ID, JAKARTA -- Program makan gratis mulai dinikmati siswa. [p Aqila Ramadhani], murid kelas [n? tiga|3], menghabiskan ayamnya lebih dulu.
"⟦Aqila Ramadhani§Sayurnya buat Bu Guru saja⟧," katanya polos.
Gurunya, [p Endah Susilowati], geleng-geleng kepala. Ia lalu membujuk muridnya dengan sendok. "⟦Endah Susilowati§[n? Satu suap|1] saja, ya⟧," bujuknya.
Kepala Badan Gizi Nasional [p Dadan Hindarsyah|Kepala Badan Gizi Nasional] berjanji ⟪~Dadan Hindarsyah§menu akan diperbaiki⟫. "⟦Dadan Hindarsyah§Anak-anak memang jujur⟧," kata [p Dadan=Dadan Hindarsyah], [d Senin (13/1)|2025-01-13].

## BBC News | 2017-06-16 | en | -
Residents of the tower had warned for years that it was unsafe. "⟦Edward Daffernly§It is a truly terrifying thought⟧," [p Edward Daffernly], secretary of the action group, had written on his blog [d in November|2016-11].
[p Sajad Jamalvand], [n 22|22], searched hospitals for his family. His friend [p Amel Boubaker] went with him. "⟦Amel Boubaker§He keeps ringing their phones⟧," she said. "⟦Amel Boubaker§They ring and ring.⟧"
Firefighter [p Leon Whitleyson|Firefighter] carried a girl down [n 12 floors|12]. "⟦Leon Whitleyson§She asked me about my own kids⟧," he told the BBC. Council leader [p Nick Paget-Browning|Council leader] was jeered when he arrived.

## Reuters | 2021-01-06 | en | WASHINGTON
WASHINGTON, Jan 6 (Reuters) - Supporters of the president stormed the Capitol. Representative [p Abigail Spanbergen|Representative], a former CIA officer, removed her member's pin.
"⟦Abigail Spanbergen§This is what we see in failing countries⟧," she said.
Capitol Police officer [p Eugene Goodwin|Capitol Police officer;officer] lured the mob away from the Senate. His commander, [p Carneysha Mendez], praised him. "⟦Carneysha Mendez§He was alone⟧," she told reporters. "⟦Carneysha Mendez§He was alone and he was smart.⟧"
Senator [p Mitt Romulus|Senator], who had passed [p Goodwin=Eugene Goodwin] in a corridor, said ⟪Mitt Romulus§he owed him his life⟫.

## AP | 2016-08-12 | en | RIO DE JANEIRO
RIO DE JANEIRO (AP) — [p Fu Yuanlin] pulled a face when told she had won bronze. "⟦Fu Yuanlin§I have used all my mystic energy⟧," the swimmer told Chinese television, eyes wide.
Her coach, [p Xu Guoyin], was asked whether the fame would change her. "⟦Xu Guoyin§She is the same at breakfast⟧," he said.
American rival [p Kathleen Bakerson], who finished second, giggled. "⟦Kathleen Bakerson§Everybody wants to be her friend now⟧," said [p Bakerson=Kathleen Bakerson], [n 19|19].

## The Guardian | 2024-10-10 | en | -
Novelist [p Han Kangmin|Novelist] was having dinner with her son when the call came from [l Stockholm]. "⟦Han Kangmin§I thought it was a prank⟧," she told the academy's secretary, [p Mats Malmgren]. "⟦Han Kangmin§I'll drink tea with him and celebrate quietly.⟧"
Her translator, [p Deborah Smithson], was on a train. "⟦Deborah Smithson§I screamed and a man moved seats⟧," she says.
[p Malmgren=Mats Malmgren] called the prose "⟦Mats Malmgren§an intense confrontation with the fragility of human life⟧". Bookshops in [l Seoul] sold out within the hour.

## Sindonews | 2021-02-02 | id | JAKARTA
JAKARTA - Ketua Umum Partai Demokrasi Baru [p Agus Harimurthi|Ketua Umum Partai Demokrasi Baru] membeberkan ⟪~Agus Harimurthi§upaya kudeta terhadap kepemimpinannya⟫. Putra sulung presiden keenam itu menyebut ⟪Agus Harimurthi§ada pejabat Istana yang terlibat⟫.
"⟦Agus Harimurthi§Kami punya kesaksian⟧," ujarnya, [d Selasa (2/2/2021)|2021-02-02].
Kepala Staf Kepresidenan [p Moeldiyono|Kepala Staf Kepresidenan] menanggapinya sambil lalu. "⟦Moeldiyono§Orang ngopi kok dibilang kudeta⟧," katanya dari balik layar. Mantan Panglima TNI itu mengaku ⟪~Moeldiyono§hanya menerima tamu⟫.
"⟦Moeldiyono§Tamu minta foto, masa ditolak⟧," lanjutnya.

## Merdeka.com | 2019-08-04 | id | -
Merdeka.com - Listrik padam, warga [l Jakarta] kegerahan. [p Rini Astari], ibu menyusui, memeras ASI lalu menitipkannya ke minimarket yang punya genset.
"⟦Rini Astari§Stok [n dua minggu|2] cair semua⟧," keluhnya.
Plt Dirut PLN [p Sripeni Intancahya|Plt Dirut PLN] menjelaskan ⟪Sripeni Intancahya§gangguan bermula di jalur [l? Ungaran]-[l? Pemalang]⟫. Presiden [p Joko Wirawan|Presiden] memotong penjelasan itu. "⟦Joko Wirawan§Bapak Ibu kan orang pinter-pinter, masa tidak dihitung⟧," katanya ketus.
"⟦Sripeni Intancahya§Kami mohon maaf, Pak⟧," jawab [p Sripeni=Sripeni Intancahya].

## Okezone | 2018-10-29 | id | KARAWANG
KARAWANG - Penyelam Basarnas [p Syachrul Antoni|Penyelam Basarnas;Penyelam] gugur saat mencari korban Lion Air. Rekannya, [p Bayu Wardoyono], menjadi orang terakhir yang melihatnya.
"⟦Bayu Wardoyono§Dia kasih jempol, lalu turun lagi⟧," kenang [p Bayu=Bayu Wardoyono].
Istri almarhum, [p Lyan Kurniasari], mengikhlaskan kepergian suaminya. "⟦Lyan Kurniasari§Laut itu rumah keduanya⟧," ucapnya lirih. Sebelum berangkat, almarhum sempat berpamitan kepada putranya. "⟦Syachrul Antoni;Lyan Kurniasari§Jaga Ibu⟧," kata [p Lyan=Lyan Kurniasari] menirukan pesan terakhir itu.

## BBC News | 2020-03-24 | en | -
Shelf-stacker [p Aaron Coleridge|Shelf-stacker] was thanked by a nurse in the car park on [d Monday|2020-03-23]. "⟦Aaron Coleridge§I went home and cried⟧," he said.
The nurse, [p Dawn Bilbrough], had just finished a [n? 48-hour|48] shift. In a video posted online she begged people to stop stockpiling. "⟦Dawn Bilbrough§Just stop it⟧," she said, wiping her eyes. "⟦Dawn Bilbrough§It's people like me who are going to be looking after you.⟧"
Environment Secretary [p George Eustaceby|Environment Secretary] told a briefing ⟪George Eustaceby§there was "plenty of food"⟫. "⟦George Eustaceby§Be considerate⟧," he urged shoppers.

## Reuters | 2011-03-15 | en | TOKYO
TOKYO, March 15 (Reuters) - Workers battled to cool a stricken reactor on [d Tuesday|2011-03-15]. "⟦Naoto Kandaji§The possibility of further leakage is increasing⟧," Prime Minister [p Naoto Kandaji|Prime Minister] said in an address to the nation.
In [l Kesennuma], fisherman [p Haruo Kikuchi Ono|fisherman] searched the mud for his boat with his daughter, [p Yuki]. "⟦Haruo Kikuchi Ono§It had my father's name on it⟧," he said. [p Yuki], who had cut her hand, said ⟪Yuki§they would keep looking⟫.
"⟦Yuki§We have nothing else to do⟧," she said.

## The Guardian | 2019-09-24 | en | -
Lady [p Hale-Smythe], president of the court, wore a spider brooch. The prorogation was "⟦Hale-Smythe§void and of no effect⟧", she told a packed room, and the businesswoman who had brought the case, [p Gina Millerton], closed her eyes.
"⟦Gina Millerton§[d? Today|*] is not a win for any individual⟧," she said on the steps outside. "⟦Gina Millerton§It is a win for parliament.⟧"
A spokesman for the prime minister, who was in [l New York], said ⟪*§he disagreed with the ruling⟫. Speaker [p John Bercowitz|Speaker] asked MPs to return at once. "⟦John Bercowitz§The House will sit [d? tomorrow|*]⟧," he declared.

## AP | 2015-04-30 | en | KATHMANDU, Nepal
KATHMANDU, Nepal (AP) — [p Pemba Tamangar], [n 15|15], was pulled from the ruins of a guesthouse after [n five days|5]. He told rescuers he had eaten ghee to stay alive.
"⟦Pemba Tamangar§I never thought I would make it out⟧," the boy told the AP from his hospital bed.
[p Andrew Olvera Reed], who heads the [l? U.S.] team, crawled in beside him with inspector [p L.B. Basnettar|inspector]. "⟦Andrew Olvera Reed§It's dangerous, but it's what we do⟧," said [p Reed=Andrew Olvera Reed]. [p Basnettar=L.B. Basnettar] shook his head in wonder. "⟦L.B. Basnettar§He thanked me when I reached him⟧," the inspector said.

## The New York Times | 2010-05-07 | en | -
A [n 1,000-point|1000] plunge in the stock market left traders shaking. "⟦Art Cashmere§I've been here [n 50 years|50] and my hands were cold⟧," said [p Art Cashmere], a floor veteran. Asked what had caused it, he shrugged. "⟦Art Cashmere§Ask the machines.⟧"
[p Mary Shapirov], the chairwoman of the commission, promised an inquiry. Her counterpart at the futures regulator, [p Gary Genslerman], was more cautious. "⟦Gary Genslerman§We don't know what we don't know⟧," Mr. [p Genslerman=Gary Genslerman] told senators, prompting laughter.

## The Jakarta Herald | 2021-04-25 | en | -
Navy chief [p Yudi Margonosa|Navy chief] said on [d Sunday|2021-04-25] ⟪Yudi Margonosa§the submarine had broken into [n three pieces|3]⟫. "⟦Yudi Margonosa§All [n 53|53] have died⟧," the admiral said, his voice cracking.
[p Berda Asmarani], whose husband served on board, had been married for [n two months|2]. "⟦Berda Asmarani§He promised to be home for Lebaran⟧," she told the Herald. Her mother-in-law, [p Sumarti], sat beside her, fingering prayer beads. "⟦Sumarti§The sea took my husband too⟧," the older woman said.

## Kompas.com | 2018-07-29 | id | LOMBOK TIMUR
LOMBOK TIMUR, KOMPAS.com - Ratusan pendaki terjebak di [l Danau Segara Anak] akibat gempa. Pendaki asal [l Makassar], [p Muhammad Ainul Taksin], tewas tertimpa batu.
Rekannya sesama pendaki, [p Rahmat Himawan Putra], menangis ketika ditemui di [l Posko Bawak Nao]. "⟦Rahmat Himawan Putra§Dia dorong saya, batunya kena dia⟧," katanya, [d Minggu (29/7/2018)|2018-07-29].
Kepala Balai [l? Taman Nasional Gunung Rinjani] [p Sudiyono Haryanto|Kepala Balai Taman Nasional Gunung Rinjani] mengerahkan porter. Salah satunya [p Amaq Suharti=Amaq Suharti;Suharti], yang hafal jalan tikus. "⟦Amaq Suharti;Suharti§Saya jalan duluan, mereka ikut bau rokok saya⟧," kelakarnya.

## detikFinance | 2019-11-13 | id | Jakarta
Jakarta - Menteri BUMN [p Erik Thohirman|Menteri BUMN] bertemu mantan Gubernur DKI [l? Jakarta] [p Basuki Purnamasidi|mantan Gubernur DKI Jakarta] di kantornya. Keduanya bicara [n 1,5 jam|1.5].
"⟦Basuki Purnamasidi§Saya diajak masuk ke salah satu BUMN⟧," kata [p Basuki=Basuki Purnamasidi] begitu keluar, [d Rabu (13/11/2019)|2019-11-13].
Posisinya? "⟦Basuki Purnamasidi§Tanya Pak Menteri saja⟧," jawab dia.
Ditemui terpisah, [p Erik=Erik Thohirman] memuji tamunya. "⟦Erik Thohirman§Saya butuh pendobrak⟧," ujarnya. Serikat pekerja Pertamina menolak. "⟦Arie Gumilangi§Kami tidak mau gaduh⟧," kata presiden serikat itu, [p Arie Gumilangi].

## Tempo | 2012-10-08 | id | Jakarta
TEMPO.CO, Jakarta - Puluhan polisi dari [l? Bengkulu] mendatangi gedung KPK untuk menangkap penyidik. Juru bicara KPK [p Johan Budiarto|Juru bicara KPK] menghadang di tangga.
"⟦Johan Budiarto§Surat tugasnya mana?⟧" tanya [p Johan=Johan Budiarto].
Komisaris Besar [p Dedi Irianta], yang memimpin rombongan, menyodorkan map. "⟦Dedi Irianta§Ini, lengkap⟧," sahutnya.
[p Johan=Johan Budiarto] membolak-balik isinya. Mantan wartawan itu lalu tersenyum. "⟦Johan Budiarto§Tanggalnya salah, Pak⟧," katanya. Aktivis antikorupsi [p Usman Hamidi|Aktivis antikorupsi] bertepuk tangan.

## Antara | 2019-08-29 | id | Jayapura
Jayapura (ANTARA) - Kota [l Jayapura] mencekam, [d Kamis|2019-08-29]. Wali Kota [l? Jayapura] [p Benhur Tommy Manuhutu|Wali Kota Jayapura] meminta ⟪~Benhur Tommy Manuhutu§warga tetap di rumah⟫.
"⟦Benhur Tommy Manuhutu§Kita semua bersaudara⟧," katanya mengimbau.
Pedagang bakso, [p Sugiyanto Wahid], memilih berlindung di rumah tetangganya, keluarga [p Yakoba Wenda]. "⟦Sugiyanto Wahid§Mama [p Yakoba=Yakoba Wenda] yang panggil saya masuk⟧," ujarnya. [p Yakoba=Yakoba Wenda], ibu [n enam anak|6], menganggap itu biasa saja. "⟦Yakoba Wenda§Dia kan sudah lama jual bakso di sini⟧," katanya.

## Liputan6 | 2024-03-20 | id | Jakarta
Liputan6.com, Jakarta - Ketua KPU [p Hasyim Asy'arian|Ketua KPU] mengetuk palu. "⟦Hasyim Asy'arian§Dengan demikian hasil pemilu kami tetapkan⟧," ucapnya, [d Rabu (20/3/2024) malam|2024-03-20].
Saksi pasangan nomor urut 01, [p Asrul Aziz Sigalingging], menolak meneken berita acara. Menurut politikus tersebut, ⟪Asrul Aziz Sigalingging§banyak keberatan tidak ditanggapi⟫. "⟦Asrul Aziz Sigalingging§Kami bawa ke MK⟧," tegasnya.
Sebaliknya, saksi pasangan 02 [p Viva Yoganto] mengacungkan jempol. "⟦Viva Yoganto§Sudah, ya, mari pulang⟧," katanya kepada [p Asrul=Asrul Aziz Sigalingging].

## Republika | 2013-11-08 | id | TACLOBAN
REPUBLIKA.CO.ID, TACLOBAN -- Topan Haiyan meluluhlantakkan kota itu, [d Jumat (8/11)|2013-11-08]. Guru SD [p Marivel Saragosa|Guru SD] kehilangan [n? enam anggota|6] keluarganya.
"⟦Marivel Saragosa§Ombaknya setinggi pohon kelapa⟧," katanya kepada AFP.
Menteri Dalam Negeri [p Mar Roxano|Menteri Dalam Negeri] tiba dengan helikopter pertama. Ia tak kuasa menahan haru ketika [p Marivel=Marivel Saragosa] menghampirinya. "⟦Mar Roxano§Kami terlambat, maafkan kami⟧," ucapnya.
Relawan Palang Merah, [p Richard Gordonez], menyebut ⟪Richard Gordonez§bantuan menumpuk di [l Cebu]⟫.

## Kompas.com | 2017-09-14 | id | KARANGASEM
KARANGASEM, KOMPAS.com - Status [l Gunung Agung] naik menjadi Siaga. Peternak sapi [p I Ketut Wirata|Peternak sapi] enggan mengungsi karena ternaknya belum laku.
"⟦I Ketut Wirata§Kalau saya pergi, siapa yang kasih makan?⟧" katanya.
Kepala Pusat Vulkanologi dan Mitigasi Bencana Geologi (PVMBG) [p Kasbanu Hartono|Kepala Pusat Vulkanologi dan Mitigasi Bencana Geologi;Kepala Pusat Vulkanologi dan Mitigasi Bencana Geologi (PVMBG)] memintanya bersabar. "⟦Kasbanu Hartono§Nyawa lebih mahal dari sapi⟧," ujar dia, [d Kamis (14/9/2017)|2017-09-14].
Camat [l? Rendang] [p I Wayan Mastrana|Camat Rendang] menjanjikan kandang sementara. "⟦I Wayan Mastrana§Sapinya kami ungsikan juga⟧," ucapnya.

## detikNews | 2023-08-21 | id | Jakarta
Jakarta - Polusi udara [l Jakarta] memburuk. [p? Heru], petugas kebersihan di [l Jalan Sudirman], bekerja tanpa masker.
"⟦Susilo Hadiwinata§Mata perih, dada sesak⟧," kata rekannya, [p Susilo Hadiwinata], [d Senin (21/8/2023)|2023-08-21].
Pj Gubernur DKI [l? Jakarta] [p Heru Budiman|Pj Gubernur DKI Jakarta] menyalahkan kendaraan pribadi. Mantan Kepala Sekretariat Presiden itu mengajak ⟪~Heru Budiman§pegawai bekerja dari rumah⟫.
"⟦Heru Budiman§Saya mulai dari kantor saya sendiri⟧," katanya. Direktur Walhi [l? Jakarta], [p Suci Fitriani|Direktur Walhi Jakarta], menilai ⟪~Suci Fitriani§langkah itu setengah hati⟫. "⟦Suci Fitriani§PLTU-nya kok tidak disebut⟧," sindirnya.

## Tempo | 2022-03-18 | id | Jakarta
TEMPO.CO, Jakarta - Minyak goreng langka. Menteri Perdagangan [p Muhammad Lutfiyan|Menteri Perdagangan] dicecar dalam rapat dengan Komisi Perdagangan DPR, [d Kamis, 17 Maret 2022|2022-03-17].
"⟦Muhammad Lutfiyan§Saya tidak bisa mengontrol sifat jahat manusia⟧," ujar bekas Duta Besar untuk Amerika Serikat itu.
Jawaban tersebut membuat [p Andre Rosandi], anggota Fraksi Gerindra, meradang. "⟦Andre Rosandi§Negara kalah sama mafia?⟧" tanyanya.
Di [l Pasar Minggu], [p Yuliati], penjual gorengan, tak mau tahu soal mafia. "⟦Yuliati§Saya tahunya tempe saya jadi kecil⟧," tutur perempuan asal [l Brebes] itu.

## Antara | 2025-03-07 | id | Bandung
Bandung (ANTARA) - Gubernur [l? Jawa Barat] [p Dedi Mulyawan|Gubernur Jawa Barat] menangis melihat bangunan wisata di [l Puncak, Kabupaten Bogor].
"⟦Dedi Mulyawan§Bongkar hari ini juga⟧," perintahnya kepada Kepala Satpol PP [p Ade Afrianto|Kepala Satpol PP].
[p Ade=Ade Afrianto] langsung memanggil alat berat. "⟦Ade Afrianto§Siap, Pak Gubernur⟧," katanya, [d Jumat|2025-03-07].
Menurut pengelola, [p Angga Kusnandar], ⟪Angga Kusnandar§izinnya lengkap⟫. Ia memperlihatkan setumpuk map kepada [p Dedi=Dedi Mulyawan]. "⟦Angga Kusnandar§Ini dari pemerintah juga⟧," ujarnya.

## CNN Indonesia | 2018-08-24 | id | Jakarta
Jakarta, CNN Indonesia -- Pesilat [p Hanifan Yudani|Pesilat] memeluk dua calon presiden sekaligus usai merebut emas Asian Games.
"⟦Hanifan Yudani§Spontan saja, saya ingin Indonesia rukun⟧," ucapnya, [d Rabu (29/8)|2018-08-29].
Lawannya di final, [p Nguyen Thai Linh], ikut bertepuk tangan. Pelatih [p Rony Syaifuldin|Pelatih] mengaku ⟪~Rony Syaifuldin§tidak tahu rencana anak asuhnya⟫. "⟦Rony Syaifuldin§Jantung saya mau copot⟧," tuturnya. "⟦Rony Syaifuldin§Untung tidak dibanting.⟧"

## Tribun Lampung | 2023-04-14 | id | LAMPUNG
TRIBUNLAMPUNG.CO.ID, LAMPUNG - TikToker [p Bima Yudhotama|TikToker] dilaporkan karena mengkritik jalan rusak. Ayahnya, [p Julimanto], seorang pegawai negeri, ditelepon pejabat.
"⟦Julimanto§Saya ditanya kok tidak bisa mendidik anak⟧," ungkap [p Julimanto].
Dari [l Australia], [p Bima=Bima Yudhotama] menanggapi lewat siaran langsung. "⟦Bima Yudhotama§Jalannya dulu diperbaiki, baru saya⟧," katanya. Gubernur [p Arinal Djunaedi|Gubernur] membantah ⟪~Arinal Djunaedi§mengintimidasi keluarga itu⟫. "⟦Arinal Djunaedi§Saya justru berterima kasih⟧," dalihnya.

## BBC News | 2018-03-15 | en | -
The physicist [p Stephen Hawkesley] has died aged [n 76|76]. "⟦Lucy Hawkesley§He once said it would not be much of a universe if it wasn't home to the people you love⟧," his daughter, [p Lucy Hawkesley], said.
[p Paul Shellardson], a colleague, remembered racing him down a corridor. "⟦Paul Shellardson§He ran over my foot⟧," he said. "⟦Paul Shellardson§On purpose.⟧"
Student [p Priya Natesan|Student], [n 20|20], laid a rose at the gate of his college. "⟦Priya Natesan§I'm here because of his book⟧," she told the BBC.

## Reuters | 2019-04-15 | en | PARIS
PARIS, April 15 (Reuters) - The spire of the cathedral collapsed in flames on [d Monday|2019-04-15]. "⟦Emmanuel Macrond§We will rebuild it together⟧," President [p Emmanuel Macrond|President] told the crowd, his wife, [p Brigitte], beside him.
Fire brigade chaplain [p Jean-Marc Fournelle] ran inside to save the relics. "⟦Jean-Marc Fournelle§I thought of the children who pray there⟧," the priest said later. Jeweller [p Marie Duvalle], who had watched from her window, wept. "⟦Marie Duvalle§It's like losing a mother⟧," she said.
The culture minister, [p Franck Riesterman], praised the firefighters. "⟦Franck Riesterman§They took crazy risks⟧," the minister said.

## AP | 2022-05-26 | en | UVALDE, Texas
UVALDE, Texas (AP) — [p Angeli Rosegarden] drove [n 40 miles|40] to the school and jumped a fence. "⟦Angeli Rosegarden§The police were doing nothing⟧," she said. "⟦Angeli Rosegarden§They were just standing outside.⟧"
State police director [p Steven McGraw Hill|State police director;police director;director] said ⟪Steven McGraw Hill§it was "the wrong decision" to wait⟫. Asked about the parents, he paused. "⟦Steven McGraw Hill§What do you want me to say?⟧" he asked.
Grandmother [p Celia Gonzalez Ruiz] had raised one of the victims. "⟦Celia Gonzalez Ruiz§She painted my nails⟧," the grandmother said.
`;
