/** Half of the annotated news: the rules were mended on it. Read by `annotated-news.ts`. */
export const DEV = `
## Kompas.com | 2024-07-23 | id | JAKARTA
JAKARTA, KOMPAS.com - Ketua Komisi Pemilihan Umum (KPU) [l? Kabupaten Magetan] [p Suyatno Hadi Pranoto|Ketua Komisi Pemilihan Umum (KPU) Kabupaten Magetan] mengatakan, ⟪Suyatno Hadi Pranoto§logistik untuk [n 1.047 tempat pemungutan suara|1047] sudah tiba di gudang sejak [d akhir pekan lalu|2024-07-20/2024-07-21]⟫.
"⟦Suyatno Hadi Pranoto§Kotak suara tinggal dirakit, mungkin butuh [n dua hari|2]⟧," kata [p Suyatno=Suyatno Hadi Pranoto] saat ditemui di kantornya, [l Jalan Pahlawan Nomor 17, Magetan], [d Selasa (23/7/2024)|2024-07-23].
Menurut [p Suyatno=Suyatno Hadi Pranoto], ⟪Suyatno Hadi Pranoto§sebanyak [n 543.210 pemilih|543210] akan menggunakan hak pilih pada [d 27 November mendatang|2024-11-27]⟫. Jumlah itu naik [n 2,4 persen|2.4] dibandingkan Pemilu [d 2019|2019].
Adapun calon petahana [p Ngadiyem] dan penantangnya, [p Agus Wiryanto], belum memberi tanggapan. Keduanya diusung partai berbeda pada Pilkada [d 2018|2018].

## detikcom | 2024-08-17 | id | Jakarta
Jakarta - Pasangan suami istri [p Hendra Gunarso] ([n 38|38]) dan [p Yuliana Tan] ([n 35|35]) ditemukan tewas di rumahnya di [l Jalan Mangga Besar IV, Kelurahan Taman Sari, Jakarta Barat]. Polisi menduga keduanya keracunan gas.
"⟦Rovan Simanjuntak§Betul, ditemukan [d pagi tadi sekitar pukul 06.30 WIB|2024-08-17] oleh asisten rumah tangga⟧," kata Kapolsek [l? Taman Sari] Kompol [p Rovan Simanjuntak], S.H., M.H., saat dimintai konfirmasi, [d Sabtu (17/8/2024)|2024-08-17].
[p Rovan=Rovan Simanjuntak] menyebut ⟪Rovan Simanjuntak§tidak ada tanda kekerasan pada tubuh korban⟫. Meski begitu, jenazah dibawa ke [l RS Polri Kramat Jati] untuk diautopsi.
Seorang tetangga, [p Cahaya] ([n 52|52]), mengaku ⟪~Cahaya§terakhir melihat korban [d Kamis sore|2024-08-15]⟫. "⟦Cahaya§Dia bilang, 'Bu, titip kunci, ya', habis itu nggak kelihatan lagi⟧," tuturnya.

## Antara | 2025-03-28 | id | Denpasar
Denpasar (ANTARA) - Pemerintah Provinsi [l? Bali] menyiapkan [n 250 bus|250] gratis bagi pemudik yang menyeberang lewat [l Pelabuhan Gilimanuk, Kabupaten Jembrana], pada [d 28-30 Maret 2025|2025-03-28/2025-03-30].
Kepala Dinas Perhubungan [l Bali] [p I Gusti Ngurah Agung Wirajaya|Kepala Dinas Perhubungan Bali] di [l Denpasar], [d Jumat|2025-03-28], mengatakan ⟪I Gusti Ngurah Agung Wirajaya§puncak arus mudik terjadi [d Kamis malam|2025-03-27] dengan [n 41 ribu kendaraan|41000]⟫.
"⟦I Gusti Ngurah Agung Wirajaya§Nyepi [d tahun ini|2025] berdekatan dengan Idul Fitri sehingga jadwal kapal kami atur ulang⟧," kata dia.
⟪I Gusti Ngurah Agung Wirajaya§Pelabuhan akan ditutup mulai [d Jumat (28/3) pukul 17.00 WITA hingga Minggu (30/3) pukul 06.00 WITA|2025-03-28/2025-03-30]⟫, katanya menambahkan. [p Wirajaya=I Gusti Ngurah Agung Wirajaya] mengimbau ⟪~I Gusti Ngurah Agung Wirajaya§warga tidak memaksakan diri berangkat pada malam terakhir⟫.

## CNN Indonesia | 2020-03-16 | id | Jakarta
Jakarta, CNN Indonesia -- Juru bicara pemerintah untuk penanganan wabah, [p Yurianto Basuki], menyebut ⟪Yurianto Basuki§jumlah pasien positif bertambah [n 17 orang|17] sehingga totalnya menjadi [n 134 kasus|134]⟫.
"⟦Yurianto Basuki§[n 14 kasus|14] di antaranya dari [l DKI Jakarta]⟧," ujar dia dalam jumpa pers di [l Gedung BNPB, Jakarta Timur], [d Senin (16/3)|2020-03-16].
Gubernur [l DKI Jakarta] [p Anwar Basyarah] telah menutup sekolah selama [n dua pekan|2] mulai [d hari ini|2020-03-16]. ⟪Anwar Basyarah§Kebijakan itu, menurutnya, bisa diperpanjang bila penularan belum melambat⟫.
Organisasi Kesehatan Dunia (WHO) menetapkan wabah Covid-19 sebagai pandemi pada [d Rabu pekan lalu|2020-03-11]. Direktur Jenderal WHO [p Tesfaye Alemu|Direktur Jenderal WHO] menegaskan, "⟦Tesfaye Alemu§Kami memiliki pesan sederhana untuk semua negara: tes, tes, tes.⟧"

## Tempo | 2019-04-18 | id | Jakarta
TEMPO.CO, Jakarta - Komisi Pemberantasan Korupsi menggeledah kantor Dinas Pekerjaan Umum di [l Kabupaten Lampung Tengah] terkait dengan dugaan suap senilai [n Rp 9,6 miliar|9600000000]. Penggeledahan berlangsung sejak [d kemarin|2019-04-17].
"⟦Febri Hanantyo§Kami menyita dokumen proyek tahun anggaran [d 2018|2018]⟧," kata juru bicara KPK, [p Febri Hanantyo], [d Kamis, 18 April 2019|2019-04-18].
Kasus ini bermula dari tertangkapnya bekas Bupati [p Mustafa Lubis] pada [d Februari 2018|2018-02]. [d Setahun kemudian|2019], hakim menghukumnya [n 3 tahun|3] penjara. Dalam sidang, [p Mustafa=Mustafa Lubis] berkukuh bahwa ⟪~Mustafa Lubis§uang itu adalah pinjaman⟫.
Indonesia Corruption Watch menyebut ⟪Indonesia Corruption Watch§putusan itu "terlalu ringan"⟫. Peneliti ICW, [p Tami Langkung Sari], menuding ⟪~Tami Langkung Sari§jaksa tak serius⟫: "⟦Tami Langkung Sari§Tuntutannya saja di bawah [n lima tahun|5].⟧"

## Liputan6 | 2018-08-06 | id | Mataram
Liputan6.com, Mataram - Gempa magnitudo [n 7|7] mengguncang [l Lombok, Nusa Tenggara Barat], [d Minggu malam 5 Agustus 2018|2018-08-05]. Hingga [d Senin siang|2018-08-06], [n 98 orang|98] dilaporkan meninggal dunia.
Kepala Pusat Data dan Informasi BNPB [p Sutarto Nugroho] mengatakan, ⟪Sutarto Nugroho§pusat gempa berada di darat pada kedalaman [n 15 kilometer|15]⟫. "⟦Sutarto Nugroho§Puluhan ribu rumah rusak, [n? seperempat|0.25] di antaranya rata dengan tanah⟧," ujar [p Sutarto=Sutarto Nugroho] di [l Graha BNPB, Jakarta].
Di [l Gili Trawangan], ratusan wisatawan asing berebut naik perahu. Turis asal [l Belanda], [p Saskia van der Meulen] ([n 29|29]), menunggu hampir [n 12 jam|12] di dermaga.
"⟦Saskia van der Meulen§Orang-orang berteriak 'tsunami', lalu semua lari ke bukit⟧," cerita [p Saskia=Saskia van der Meulen], seperti dikutip dari AFP. "⟦Saskia van der Meulen§Kami tidur beralas daun⟧," imbuhnya.

## Republika | 2017-05-22 | id | BANDUNG
REPUBLIKA.CO.ID, BANDUNG -- Persib Bandung bermain imbang 2-2 melawan tamunya, Bali United, di [l Stadion Gelora Bandung Lautan Api], [d Ahad (21/5) malam|2017-05-21]. Gol penyama dicetak [p Atep Ramadhani] pada menit ke-89.
Pelatih Persib [p Djajang Suhendar|Pelatih Persib] mengaku ⟪Djajang Suhendar§kecewa dengan lini belakang⟫. "⟦Djajang Suhendar§[n Dua gol|2] dari bola mati, itu tidak boleh terjadi⟧," kata [p Djajang=Djajang Suhendar] seusai laga.
Kapten Bali United [p Fadel Sausana] menimpali. "⟦Fadel Sausana§[n Satu poin|1] di kandang lawan, alhamdulillah⟧," ujarnya singkat.
Dengan hasil ini, Maung Bandung tertahan di posisi [n? empat|4] klasemen dengan [n 14 poin|14] dari [n delapan pertandingan|8]. [d Tiga hari lagi|2017-05-25], mereka bertandang ke [l Padang].

## Suara.com | 2021-07-05 | id | -
Suara.com - Oksigen medis di [l Yogyakarta] dilaporkan menipis. Direktur Utama RSUP Dr. Sardjito [p Rukmana Siswadi|Direktur Utama RSUP Dr. Sardjito] membantah ⟪~*§kabar bahwa [n 63 pasien|63] meninggal karena kehabisan oksigen⟫.
"⟦Rukmana Siswadi§Angka itu akumulasi dari [d Sabtu pagi sampai Minggu pagi|2021-07-03/2021-07-04], bukan semuanya akibat oksigen⟧," kata [p Rukmana=Rukmana Siswadi] lewat pesan WhatsApp, [d Senin (5/7/2021)|2021-07-05].
Sekretaris Daerah [l? DIY] [p Kadarman Bagaskara Aji] menyampaikan hal serupa. Menurut dia, ⟪Kadarman Bagaskara Aji§kebutuhan oksigen [d? kini|2021-07-05] [n 47,6 ton|47.6] per hari, [n dua kali lipat|2] dari kondisi normal⟫.
"⟦Kadarman Bagaskara Aji§Pasokan dari [l Kendal] terlambat [n enam jam|6].⟧" "⟦Kadarman Bagaskara Aji§Kami sudah minta bantuan pemerintah pusat⟧," imbuh [p Aji=Kadarman Bagaskara Aji].

## Okezone | 2015-08-19 | id | WAMENA
WAMENA - Pesawat ATR 42-300 milik Trigana Air yang hilang kontak sejak [d Minggu|2015-08-16] ditemukan di [l Distrik Okbape, Kabupaten Pegunungan Bintang, Papua]. Seluruh penumpang, [n 54 orang|54], dinyatakan tewas.
Kepala Basarnas Marsekal Madya TNI [p Bambang Sulistyawan] memastikan ⟪~Bambang Sulistyawan§kotak hitam sudah ditemukan⟫. "⟦Bambang Sulistyawan§Dua-duanya utuh⟧," tegas [p Bambang=Bambang Sulistyawan].
Bupati [l Pegunungan Bintang] [p Kornelis Uopdana] terbang ke lokasi dengan helikopter dari [l Bandara Sentani]. Ia ditemani Kapolda [l? Papua] Irjen Pol [p Paulus Waterpauw Rumbiak].
Cuaca buruk menghambat evakuasi. Ketinggian lokasi [n 8.500 kaki|8500] di atas permukaan laut, dan jarak pandang tak sampai [n 100 meter|100].

## Tirto | 2024-02-15 | id | -
tirto.id - Cuitan warganet bernama akun @melatiputih viral usai menyoal lamanya penghitungan suara. "⟦?§Udah jam [n? 2|2] pagi kok belum kelar, TPS-ku cuma [n 219 pemilih|219]⟧," tulisnya, [d Kamis (15/2/2024)|2024-02-15].
Komisioner KPU [p Betty Delima Damanik|Komisioner KPU] menanggapi santai. "⟦Betty Delima Damanik§[n Lima surat suara|5] dihitung satu per satu. Jadi, ya, sabar⟧," kata [p Betty=Betty Delima Damanik].
Dosen ilmu politik UGM [p Mada Sukmawan] berpendapat ⟪~Mada Sukmawan§pemilu serentak membebani petugas⟫. Ia mengingatkan, ⟪Mada Sukmawan§pada Pemilu [d 2019|2019] ada [n 894 petugas|894] yang meninggal dunia⟫.
Pasal 167 ayat (3) UU Nomor 7 Tahun 2017 mengatur pemungutan suara dilakukan serentak. Mahkamah Konstitusi lewat Putusan Nomor 55/PUU-XVII/2019 menyatakan ⟪~*§keserentakan itu konstitusional⟫.

## Jawa Pos | 2024-07-23 | id | -
JawaPos.com - Nama [p Wahyu Kenji Saputra] kembali mencuat. Bos robot trading itu divonis [n 10 tahun|10] penjara oleh Pengadilan Negeri Malang [d tahun lalu|2023].
Ketika itu hakim ketua [p Kun Triharyono] menyatakan ⟪Kun Triharyono§terdakwa terbukti melanggar Pasal 378 KUHP juncto Pasal 3 UU No 8 Tahun 2010⟫.
Kuasa hukumnya, [p Albert Ewald Hasibuan|Kuasa hukumnya], menegaskan ⟪Albert Ewald Hasibuan§kliennya kooperatif⟫. ''⟦Albert Ewald Hasibuan§Kami sudah mengembalikan [n Rp 10 miliar|10000000000]⟧,'' ucap [p Albert=Albert Ewald Hasibuan], [d kemarin (22/7)|2024-07-22].
Seorang korban, [p Ivonne], kehilangan [n Rp 350 juta|350000000]. ''⟦Ivonne§Itu uang pensiun suami⟧,'' tutur perempuan [n 61 tahun|61] asal [l Gresik] tersebut.

## Reuters | 2024-07-23 | en | WASHINGTON
WASHINGTON, July 22 (Reuters) - [l U.S.] Treasury Secretary [p Helen Marwick|U.S. Treasury Secretary] said on [d Monday|2024-07-22] ⟪Helen Marwick§the economy would avoid a recession despite [n 3.4%|3.4] inflation⟫.
"⟦Helen Marwick§We are not out of the woods⟧," [p Marwick=Helen Marwick] told reporters in [l Washington]. "⟦Helen Marwick§But I can see the edge of the forest.⟧"
The dollar fell to [n 149.2 yen|149.2], its lowest since [d March 2023|2023-03], and gold rose [n $12|12] to [n $2,405|2405] an ounce.
[p Carlos Iturbe], chief economist at Banco del Sur in [l Madrid], said ⟪Carlos Iturbe§markets expect [n two rate cuts|2] by the [d? end of the year|2024-09-01/2024-12-31]⟫. He declined to say whether the bank had sold bonds worth [n 2 billion euros|2000000000].

## BBC | 2025-03-28 | en | -
⟪the country's military leader;country's military leader§At least [n 144 people|144] have been killed and [n 732|732] others injured after a [n 7.7-magnitude|7.7] earthquake struck [l central Myanmar] on [d Friday|2025-03-28]⟫, the country's military leader said.
The quake was felt in [l Bangkok], more than [n 1,000km|1000] away, where a [n? 33-storey|33] building under construction collapsed. Rescuers said ⟪~*§[n 81 workers|81] were missing⟫.
"⟦Niran Suksawat§I heard the crash and ran⟧," said [p Niran Suksawat], a street vendor who has worked near [l Chatuchak Park] since [d 2011|2011]. "⟦Niran Suksawat§Everything went white⟧," she added, "⟦Niran Suksawat§and then nobody could breathe.⟧"
Dr [p Bridget Hallam], a seismologist at University College London, said ⟪Bridget Hallam§the Sagaing Fault had last ruptured on this scale in the [d 1940s|1940-01-01/1949-12-31]⟫. Aftershocks "are likely to go on for weeks".

## The Guardian | 2022-10-03 | en | -
The chancellor has abandoned plans to scrap the [n? 45p|45] rate of income tax, in a humiliating U-turn [n 10 days|10] after his "mini-budget". [p Kenneth Quarshie], who has been in office since [d 6 September|2022-09-06], said ⟪Kenneth Quarshie§he had "listened"⟫.
Labour's [p Rachel Reaves] said: "⟦Rachel Reaves§The Tories have destroyed their economic credibility and damaged trust in the British economy.⟧"
Tory MP [p Michael Grove] told the BBC ⟪Michael Grove§he was "profoundly" concerned⟫. Speaking in [l Birmingham] on [d Sunday|2022-10-02], the former housing secretary called borrowing [n £45bn|45000000000] for tax cuts "the wrong values".
The pound recovered to [n $1.12|1.12] on [d Monday morning|2022-10-03]. A spokesperson for No 10 said ⟪~*§the prime minister and chancellor were "in lockstep"⟫.

## detikcom | 2025-06-05 | id | Jakarta
Jakarta - Kabareskrim Polri Komjen [p Wahyu Prasetya Widagda|Kabareskrim Polri] menyampaikan perkembangan kasus pagar laut di [l Kabupaten Tangerang, Banten]. [n Sembilan saksi|9] diperiksa [d hari ini|2025-06-05].
"⟦Wahyu Prasetya Widagda§Lurah [p? Asrul]... maksud saya Kepala Desa [l Kohod], [p AR], sudah kami cegah ke luar negeri⟧," kata [p Wahyu=Wahyu Prasetya Widagda] kepada wartawan di [l? Mabes Polri], [l Jalan Trunojoyo, Jakarta Selatan], [d Kamis (5/6/2025)|2025-06-05].
Dirtipidum Brigjen [p Djohandi Raharso], yang mendampingi Kabareskrim, menambahkan ⟪Djohandi Raharso§penyidik telah menyita [n 263 sertifikat|263]⟫. "⟦Djohandi Raharso§Semuanya atas nama warga, padahal warga tidak tahu⟧," jelasnya.
Karo Penmas Divisi Humas Polri Brigjen [p Wisnu Trunajaya|Karo Penmas Divisi Humas Polri] berharap ⟪~Wisnu Trunajaya§masyarakat bersabar⟫. Sementara itu, kuasa hukum [p AR], [p Yunardi Tobing], belum merespons pesan detikcom.

## Antara | 2023-11-14 | id | Banda Aceh
Banda Aceh (ANTARA) - Panglima Laot [l? Aceh] Tgk. [p Zulkarnaini Cut Adek] meminta ⟪~Zulkarnaini Cut Adek§nelayan [l Aceh] tidak menolak pengungsi yang terdampar⟫. Sebanyak [n 196|196] pengungsi Rohingya tiba di [l Pantai Kulee, Gampong Batee, Kabupaten Pidie], [d Selasa pagi|2023-11-14].
"⟦Zulkarnaini Cut Adek§Adat laut kami jelas: siapa pun yang kesusahan di laut wajib ditolong⟧," katanya di [l Banda Aceh], [d Selasa|2023-11-14].
Kapolres [l? Pidie] AKBP [p Imam Rosyadi] mengatakan ⟪Imam Rosyadi§kapal kayu itu berangkat dari [l Cox's Bazar, Bangladesh], [d 12 hari sebelumnya|2023-11-02]⟫. Di antara penumpang terdapat [n 35 anak|35] dan seorang bayi berumur [n 20 hari|20].
Perwakilan UNHCR [p Mitra Halima Suryadi|Perwakilan UNHCR] berterima kasih kepada warga. ⟪Mitra Halima Suryadi§Lembaga itu, kata [p Mitra=Mitra Halima Suryadi], akan mendirikan tenda⟫.

## Tempo | 2022-10-03 | id | Stockholm
TEMPO.CO, Stockholm - Ahli genetika [l Swedia], [p Svante Pålsson], memenangi Nobel Kedokteran [d 2022|2022] untuk penemuannya mengenai genom manusia purba. Pengumuman disampaikan Sekretaris Komite Nobel [p Thomas Perlbergh|Sekretaris Komite Nobel] di [l Institut Karolinska, Stockholm], pada [d Senin, 3 Oktober 2022|2022-10-03].
[p Pålsson=Svante Pålsson], [n 67 tahun|67], adalah direktur Institut Max Planck untuk Antropologi Evolusi di [l Leipzig, Jerman]. Ayahnya, [p Sune Bergstrand], meraih penghargaan yang sama pada [d 1982|1982].
"⟦Thomas Perlbergh§Dia sedang minum kopi ketika saya telepon⟧," kata [p Perlbergh=Thomas Perlbergh] sembari tersenyum. "⟦Thomas Perlbergh§Dia bertanya, 'Boleh saya beri tahu istri saya?'⟧"
Hadiah senilai [n 10 juta krona|10000000] atau sekitar [n Rp 13,7 miliar|13700000000] akan diserahkan pada [d 10 Desember|2022-12-10], hari wafatnya [p Alfred Nobel].

## Kompas.id | 2026-01-12 | id | KUPANG
KUPANG, KOMPAS — [p Yohana Ndun] ([n 43|43]) menatap ladang jagungnya yang mengering di [l Desa Oebelo], [n 30 kilometer|30] [l timur Kota Kupang]. Hujan terakhir turun [d tiga pekan lalu|2025-12-22/2025-12-28].
”⟦Yohana Ndun§Kami tanam [n dua kali|2], dua-duanya mati. Mau tanam ketiga, benih habis⟧,” ucap ibu [n empat anak|4] itu, [d Minggu (11/1/2026)|2026-01-11].
Ia tidak sendiri. Data Dinas Pertanian dan Ketahanan Pangan Nusa Tenggara Timur menunjukkan [n 7.865 hektar|7865] lahan gagal panen. Kepala dinas tersebut, [p Yoas Billy Oematan], menyebut ⟪~Yoas Billy Oematan§kekeringan [d tahun ini|2026] sebagai ”yang terburuk dalam [n satu dekade|1]”⟫.
Prakirawan BMKG Stasiun El Tari [p Maria Seran] menjelaskan, ⟪Maria Seran§suhu permukaan laut di [l Laut Sawu] lebih dingin [n 0,8 derajat celsius|0.8] daripada rata-rata [d 1991-2020|1991-01-01/2020-12-31]⟫.
”⟦Maria Seran§Hujan baru merata paling cepat dasarian ketiga [d Januari|2026-01]⟧,” katanya.

## detikcom | 2016-03-09 | id | Jakarta
Jakarta - Komedian [p Ucok] buka suara usai cuitannya soal gerhana menuai kritik. "⟦Ucok;Rizal Firdaus Wiranata§Gue salah, titik⟧," kata pria bernama lengkap [p Rizal Firdaus Wiranata] itu dalam video di Instagram yang dilihat detikcom, [d Rabu (9/3/2016)|2016-03-09].
Manajernya, [p Ayu Dewanti Kusuma Putri], mengiyakan. "⟦Ayu Dewanti Kusuma Putri§Dia nggak maksud begitu⟧," katanya. "⟦Ayu Dewanti Kusuma Putri§Kami minta maaf ke semua pihak.⟧"
[n Tiga stasiun televisi|3] telah memutus kontrak. ⟪Ayu Dewanti Kusuma Putri§Nilainya, menurut [p Ayu=Ayu Dewanti Kusuma Putri], lebih dari [n setengah miliar rupiah|500000000]⟫.
Acara "Inbox Pagi", "Opera Jenaka", dan "Waktunya Kita Ketawa" tetap tayang tanpa [p Ucok].

## The New York Times | 2026-01-12 | en | -
[p Delcy Romero Castellanos] was [n 11|11] when her family left [l Maracaibo]. Now [n 29|29], she runs a bakery in [l Doral, Fla.], and votes.
“⟦Delcy Romero Castellanos§People ask me if I would go back⟧,” she said. “⟦Delcy Romero Castellanos§I tell them, ‘Back to what?’⟧”
Ms. [p Romero=Delcy Romero Castellanos] is one of some [n 600,000 Venezuelans|600000] whose protected status is due to expire in [d September|2026-09]. Senator [p Marcus Rubino], Republican of [l Florida], called the program “a magnet.”
“⟦Elena Fuentes-Ortiz§It is not a magnet. It is a life raft⟧,” said [p Elena Fuentes-Ortiz], the executive director of the Coalition for New Americans. “⟦Elena Fuentes-Ortiz§And they are taking it away.⟧
“⟦Elena Fuentes-Ortiz§I have [n 40 clients|40] who have not slept since Thanksgiving.⟧”

## Kompas.com | 2018-08-06 | id | SEMARANG
SEMARANG, KOMPAS.com - Wakil Wali Kota [l Semarang] [p Heviana Rahayu|Wakil Wali Kota Semarang] menutup sementara [l Taman Indonesia Kaya] setelah [n dua anak|2] tersengat listrik, [d Minggu (5/8/2018)|2018-08-05]. Keduanya dirawat di [l RSUP dr. Kariadi].
Kepala Dinas Perumahan dan Kawasan Permukiman, [p Ali Muchdor Zain], meminta maaf. Ia berdalih ⟪~Ali Muchdor Zain§kabel lampu digigit tikus⟫.
“⟦Ali Muchdor Zain§Mulai [d besok|*] semua kabel di taman kota kami periksa⟧,” kata [p Ali=Ali Muchdor Zain]. Lalu ia menambahkan, “⟦Ali Muchdor Zain§Saya yang bertanggung jawab, bukan anak buah saya.⟧”
Ibu salah satu korban, [p Tri Murwani], tidak puas. “⟦Tri Murwani§Tikus kok disalahkan⟧,” ujarnya sinis.

## detikcom | 2022-05-09 | id | Bogor
Bogor - Arus balik di [l Jalan Raya Puncak] kembali padat. Kasat Lantas Polres Bogor AKP [p Dicky Angga Prananto] mengatakan ⟪Dicky Angga Prananto§sistem [n? satu arah|1] diberlakukan [n dua kali|2], yakni pukul 08.00-11.00 WIB dan 13.30-16.00 WIB⟫.
"⟦Dicky Angga Prananto§Volume kendaraan [d kemarin|2022-05-08] tembus [n 60 ribu|60000], [d hari ini|2022-05-09] turun jadi [n? sepertiganya|0.3333]⟧," kata [p Dicky=Dicky Angga Prananto], [d Senin (9/5)|2022-05-09].
Pengendara bernama [p Joko] mengeluhkan macet dari [l Simpang Gadog] sampai [l Taman Safari]. "⟦Joko§[n Lima jam|5], Mas! Biasanya [n dua|2]⟧," katanya.
Dari [l Tol Jagorawi] KM 44+500, arus terpantau lancar. Petugas mengimbau ⟪~*§pemudik menghindari jam sibuk⟫.

## CNBC Indonesia | 2025-06-05 | id | Jakarta
Jakarta, CNBC Indonesia - Harga emas dunia ditutup di [n US$ 3.372,6 per troy ons|3372.6] pada perdagangan [d Rabu (4/6/2025)|2025-06-04], naik [n 0,59%|0.59]. [d Sehari sebelumnya|2025-06-03], harga ambles [n 0,83%|0.83].
Presiden Direktur PT Lintas Logam Mulia Tbk. (LLMT) [p Edwin Sutedja|Presiden Direktur PT Lintas Logam Mulia Tbk. (LLMT)] mengungkapkan, ⟪Edwin Sutedja§laba bersih perseroan pada [d semester I-2024|2024-01-01/2024-06-30] sebesar [n Rp 1,09 triliun|1090000000000]⟫.
"⟦Edwin Sutedja§Target kami sampai [d 2027|2027], produksi naik [n tiga kali lipat|3]⟧," papar [p Edwin=Edwin Sutedja] dalam paparan publik, dikutip [d Kamis|2025-06-05].
Analis [p Sukarno Alatas Putra] melihat ⟪~Sukarno Alatas Putra§harga wajar saham LLMT [n Rp 2.150|2150]⟫. Saham itu dibuka di [n Rp 1.985|1985] dan sempat menyentuh [n Rp 2.010|2010].

## Merdeka.com | 2020-03-16 | id | -
Merdeka.com - Pengemudi ojek daring, [p Cecep] ([n 33|33]), sepi penumpang sejak [d pekan lalu|2020-03-09/2020-03-15]. Biasanya ia membawa pulang [n Rp 200 ribu|200000], [d? kini|2020-03-16] paling banyak [n Rp 75.000|75000].
"⟦Cecep§Istri saya bilang, 'Udah, di rumah aja'. Tapi dapur gimana?⟧" tanyanya saat ditemui di [l Stasiun Palmerah, Jakarta].
Presiden Direktur Gojet [p Kevin Aluwijaya] belum dapat dihubungi. Juru bicara perusahaan itu hanya mengirim pesan singkat: "⟦Juru bicara perusahaan itu§Kami memantau keadaan.⟧"
Asosiasi pengemudi menuntut pemerintah memberi bantuan langsung. "⟦Ogun Wicaksana§Jangan tunggu kami kelaparan⟧," kata Ketua Presidium Garda, [p Ogun Wicaksana|Ketua Presidium Garda].

## Suara.com | 2019-04-18 | id | -
Suara.com - Vokalis band Senja Kala, [p Iqbal Ramadhan Siahaan], ditangkap atas dugaan kepemilikan ganja seberat [n 0,54 gram|0.54]. Ia ditangkap di [l Apartemen Kalibata City, Jakarta Selatan], [d Rabu (17/4/2019) dini hari|2019-04-17].
Kabid Humas Polda Metro Jaya Kombes [p Tejo Yuwana|Kabid Humas Polda Metro Jaya] mengatakan bahwa ⟪Tejo Yuwana§[p Iqbal=Iqbal Ramadhan Siahaan] membeli ganja dari seseorang berinisial [p D]⟫. "⟦Tejo Yuwana§Yang bersangkutan sudah [n dua tahun|2] pakai⟧," katanya.
[p Iqbal=Iqbal Ramadhan Siahaan] disangkakan Pasal 111 ayat 1 UU RI Nomor 35 Tahun 2009 tentang Narkotika. Ibunya, [p Rina boru Hutabarat], menangis saat membesuk.
Tagar #SaveIqbal menjadi trending. "⟦?;akun @senjaholic§Bebasin abang gue woy⟧," cuit akun @senjaholic.

## AFP | 2022-05-09 | en | Manila
Manila (AFP) – The son of the late Philippine dictator took a commanding lead in [d Monday|2022-05-09]'s presidential election. With [n 90 percent|90] of returns in, [p Fernando Marquez Jr] had [n 29.9 million votes|29900000], more than double the tally of [p Lena Robredillo].
"⟦Fernando Marquez Jr§There are thousands of you out there, volunteers, parallel groups⟧," [p Marquez=Fernando Marquez Jr] said in a late-night address from his headquarters in [l Manila].
[p Myles Sanchez-Tan], [n 36|36], a human rights lawyer, felt "sick to the stomach". "⟦Myles Sanchez-Tan§My parents lived through the [d 1970s|1970-01-01/1979-12-31]; they are crying⟧," she told AFP.
`;
