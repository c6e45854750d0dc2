/**
 * Half of the fifth annotated news, of several people in one scene: the rules were mended on it.
 * Read by `annotated-news.ts`.
 */
export const SCENES_DEV = `
## Kompas.com | 2023-05-09 | id | JAKARTA
JAKARTA, KOMPAS.com - Ketua majelis hakim [p Sarwedi Lumbanbatu|Ketua majelis hakim] menegur terdakwa [p Tedi Manahasa] yang berulang kali menyela saksi dalam sidang di [l Pengadilan Negeri Jakarta Barat], [d Selasa (9/5/2023)|2023-05-09].
"⟦Sarwedi Lumbanbatu§Saudara nanti ada waktunya bicara⟧," kata hakim.
Terdakwa mengangguk. "⟦Tedi Manahasa§Siap, Yang Mulia⟧," jawabnya pelan.
Saksi [p Linda Puspitajaya], yang duduk berhadapan dengan mantan kapolda itu, lalu melanjutkan keterangannya. "⟦Linda Puspitajaya§Saya disuruh menukar barang itu dengan tawas⟧," kata dia. "⟦Linda Puspitajaya§Bukan kemauan saya.⟧"
"⟦Paris Manulangi§Siapa yang menyuruh?⟧" tanya jaksa [p Paris Manulangi|jaksa] kepada [p Linda=Linda Puspitajaya].
"⟦Linda Puspitajaya§Bapak yang di sebelah sana⟧," sahut [p Linda=Linda Puspitajaya] sambil menunjuk ke arah terdakwa.

## Tempo | 2016-09-14 | id | Jakarta
TEMPO.CO, Jakarta - "⟦Ratna Wiryanti§Kami tidak pernah menjual data siapa pun, kepada siapa pun, dengan harga berapa pun⟧," kata Direktur Hukum dan Hubungan Eksternal PT Sambung Data Nusantara, Tbk., sekaligus juru bicara konsorsium, [p Ratna Wiryanti], ketika ditemui di kantornya, [d Rabu, 14 September 2016|2016-09-14].
Pernyataan itu menjawab tudingan peneliti Lembaga Studi Siber, [p Pratomo Dahlan|peneliti Lembaga Studi Siber]. [d? Sehari sebelumnya|*], [p Pratomo=Pratomo Dahlan] menulis di blognya, "⟦Pratomo Dahlan§Ada yang menjual nomor telepon kita seharga [n seribu rupiah|1000] sebiji.⟧"
Dihubungi terpisah, [p Pratomo=Pratomo Dahlan] menolak mencabut tulisannya. Ia malah menantang [p Ratna=Ratna Wiryanti] berdebat terbuka. "⟦Pratomo Dahlan§Silakan, saya bawa datanya⟧," kata dia.

## CNN Indonesia | 2018-07-30 | id | Jakarta
Jakarta, CNN Indonesia -- Mantan Wali Kota [l Bandar Harapan] [p Erlan Rosyidin|Mantan Wali Kota Bandar Harapan] mengkritik penanganan gempa [l Lombok]. "⟦Erlan Rosyidin§Jangan rapat terus⟧," kata mantan wali kota itu saat ditemui di [l Senayan], [d Senin (30/7)|2018-07-30].
"⟦Erlan Rosyidin§Orang di tenda butuh selimut, bukan notulensi⟧," ujarnya menambahkan.
Kritik tersebut ditanggapi dingin oleh Kepala Pusat Data Informasi dan Hubungan Masyarakat BNPB [p Sutopo Prawiro|Kepala Pusat Data Informasi dan Hubungan Masyarakat BNPB].
"⟦Sutopo Prawiro§Rapat itu supaya selimutnya tidak menumpuk di [n? satu desa|1]⟧," tulis [p Sutopo=Sutopo Prawiro] di akun Twitter @sutopo_pn.

## Tribun Jabar | 2020-02-12 | id | BANDUNG
TRIBUNJABAR.ID, BANDUNG - Persib Bandung belum menyerah mengejar gelar. Pelatih Persib, [p Roberto Albertini|Pelatih Persib], memuji kerja keras Maung Bandung saat menekuk Persebaya 3-1 di [l Stadion Si Jalak Harupat], [d Selasa (11/2/2020)|2020-02-11].
"⟦Roberto Albertini§Anak-anak berlari sampai menit terakhir⟧," ujar pelatih asal [l Belanda] itu.
Kapten tim, [p Supardi Natsirudin|Kapten tim], menyebut ⟪Supardi Natsirudin§kemenangan itu buat Bobotoh⟫. Bek yang akrab disapa [p? Pardi=*] itu lalu berpaling kepada [p Wander Luizinho], pencetak [n dua gol|2]. "⟦Supardi Natsirudin§Dia ini mesin⟧," katanya.
Pelatih Bajul Ijo, [p Aji Santosa Putra|Pelatih Bajul Ijo], kecewa. "⟦Aji Santosa Putra§Kami kehilangan konsentrasi [n sepuluh menit|10], itu saja⟧," ucapnya. Persebaya akan menjamu Arema FC pada [d? pekan berikutnya|*].

## Republika | 2017-08-21 | id | JEDDAH
REPUBLIKA.CO.ID, JEDDAH -- Jamaah haji asal embarkasi [l Solo], [p Sumiyatun binti Marto=Sumiyatun binti Marto;Sumiyatun] ([n 67|67]), sempat hilang [n lima jam|5] di sekitar [l Masjidil Haram]. Ia ditemukan petugas, [p Lukman Hakimi], di dekat [l Terminal Syib Amir].
Menurut [p Lukman=Lukman Hakimi], ⟪Lukman Hakimi§nenek itu duduk bersila sambil berzikir⟫. "⟦Lukman Hakimi§Saya tanya, 'Mbah, hotelnya mana?' Beliau jawab, 'Hotelku yo neng kene'⟧," tutur [p Lukman=Lukman Hakimi], [d Senin (21/8)|2017-08-21].
Kepala Daerah Kerja [l? Makkah] [p Nasrullah Jasmani|Kepala Daerah Kerja Makkah] meminta ⟪~Nasrullah Jasmani§jamaah lansia tidak berjalan sendiri⟫. "⟦Nasrullah Jasmani§Gelang identitas jangan dilepas⟧," imbaunya.

## Reuters | 2025-02-03 | en | WASHINGTON
WASHINGTON, Feb 3 (Reuters) - ⟪~*§[l Canada] and [l Mexico] will face tariffs of [n 25%|25] from [d Tuesday|2025-02-04]⟫, Commerce Secretary-designate [p Harold Lutnik] told senators on [d Monday|2025-02-03].
"⟦Harold Lutnik§Nobody wins a trade war, but somebody loses it faster⟧," [p Lutnik=Harold Lutnik] said in response to a question from Senator [p Marie Cantwell|Senator].
[p Cantwell=Marie Cantwell], a Democrat from [l Washington state], was unconvinced. "⟦Marie Cantwell§My growers export [n 90 percent|90] of their apples⟧," the senator said. "⟦Marie Cantwell§Tell them who loses.⟧"
According to [p Diane Swanson], chief economist at Pillar & Grant in [l Chicago], ⟪Diane Swanson§the duties would add half a point to inflation⟫.

## Sindonews | 2015-03-17 | id | JAKARTA
JAKARTA - Jaksa penuntut umum menuntut pengedar sabu [p Hendrawan] alias [p? Oce=*] dengan hukuman seumur hidup. Penasihat hukumnya, [p Farhat Abbasyi], keberatan.
"⟦Farhat Abbasyi§Klien saya cuma kurir⟧," kata penasihat hukum. "⟦Farhat Abbasyi§Bandarnya masih di luar, makan-makan.⟧"
Kepala Seksi Penerangan Hukum Kejaksaan Tinggi [l? DKI Jakarta], [p Waluyo Yahyadi|Kepala Seksi Penerangan Hukum Kejaksaan Tinggi DKI Jakarta], enggan menanggapi [p Farhat=Farhat Abbasyi]. Yang pasti, kata [p Waluyo=Waluyo Yahyadi], ⟪~Waluyo Yahyadi§tuntutan sudah dihitung matang⟫.
"⟦Waluyo Yahyadi§Kurir [n 12 kilogram|12] itu bukan orang kecil⟧," kata dia lagi.

## Okezone | 2012-10-09 | id | JAKARTA
JAKARTA - Wakil Ketua KPK [p Bambang Widjoyo|Wakil Ketua KPK] membantah ⟪~Bambang Widjoyo§lembaganya menolak perintah presiden⟫. "⟦Bambang Widjoyo§Cicak tidak pernah takut buaya⟧," katanya berseloroh kepada wartawan, [d Selasa (9/10/2012)|2012-10-09].
Slogan "Save KPK" bergema di halaman gedung. Massa menyanyikan lagu "Maju Tak Gentar" dan membentangkan spanduk bertuliskan "Kami Bersama [p? Novel=*]".
Penyidik [p Novel Basweda|Penyidik] tidak menemui massa. Menurut [p Bambang=Bambang Widjoyo], ⟪Bambang Widjoyo§penyidik itu sedang menjaga anaknya yang sakit⟫.
"⟦Bambang Widjoyo§Beliau titip salam⟧," tutup [p Bambang=Bambang Widjoyo].

## Kompas.com | 2014-02-14 | id | BLITAR
BLITAR, KOMPAS.com — Hujan abu [l Gunung Kelud] mengguyur [l Kota Blitar] sejak [d Kamis (13/2/2014) malam|2014-02-13]. [p Sumarsih], pedagang pecel, bersama suaminya, [p Paijan], mengungsi ke rumah saudara di [l Tulungagung].
”⟦Sumarsih§Suaranya seperti genteng ditaburi kerikil⟧,” ujar [p Sumarsih].
”⟦Sumarsih§Anak-anak saya selimuti sarung.⟧
”⟦Sumarsih§Suami saya malah keluar, mau lihat⟧,” katanya seraya melirik [p Paijan].
[p Paijan] tersipu. Lelaki itu mengaku ⟪~Paijan§penasaran⟫. ”⟦Paijan§Terakhir meletus [d 1990|1990], saya masih bujang⟧,” kata dia.

## AP | 2018-06-24 | en | CHIANG RAI, Thailand
CHIANG RAI, Thailand (AP) — The parents of [n 12 boys|12] trapped in a cave knelt in the mud and called their names.
"⟦Namhom Boonpiem§Come out, my son, I am waiting here⟧," [p Namhom Boonpiem] shouted into the entrance of the cavern, which locals call "the Sleeping Lady".
The boys play for a club named the Wild Boars. Their coach, [p Ekapol Chanthawongse], [n 25|25], is missing too. "⟦Tham Chanthawongse§He would give them his own food⟧," said his aunt, [p Tham Chanthawongse], wiping her face.
Provincial governor [p Narongsak Osottanakul|Provincial governor] said ⟪Narongsak Osottanakul§divers had reached a chamber about [n two miles|2] in⟫. "⟦Narongsak Osottanakul§We have not lost hope⟧," the governor added. "⟦Narongsak Osottanakul§We will not.⟧"

## IDN Times | 2024-08-07 | id | Jakarta
Jakarta, IDN Times - Lifter [p Rizki Juniansyah Putra|Lifter] menyumbang emas kedua bagi [l Indonesia]. Begitu turun dari panggung, ia memeluk pelatihnya, [p Triyatno Waluyo].
"⟦Rizki Juniansyah Putra§Terima kasih, Coach, sudah sabar sama saya⟧," ucapnya terisak.
[p Triyatno=Triyatno Waluyo], peraih perak [d 2012|2012], mengaku ⟪~Triyatno Waluyo§sudah menduga hasil ini⟫. "⟦Triyatno Waluyo§Di pemanasan saya bilang, 'Ki, [d hari ini|2024-08-07] milikmu'⟧," kata [p Triyatno=Triyatno Waluyo].
Chef de Mission [p Anindya Novyandi] menjanjikan ⟪~Anindya Novyandi§bonus rumah⟫. Kementerian Pemuda dan Olahraga, Bank Mandiri, dan Garuda Indonesia ikut memberi hadiah.

## Kompas.com | 2019-12-20 | id | MALANG
MALANG, KOMPAS.com - Guru besar Universitas Brawijaya, Prof. Dr. Ir. [p Luchman Hakiman|Guru besar Universitas Brawijaya], S.Si., M.Agr.Sc., Ph.D., menemukan spesies anggrek baru. Bunga itu ia namai Dendrobium semeruense.
"⟦Luchman Hakiman§Saya jatuh terperosok, pas mendongak, lho, kok bunganya begini⟧," kata [p Luchman=Luchman Hakiman], [d Jumat (20/12/2019)|2019-12-20], seraya tertawa.
Asistennya waktu itu, [p Yudha], yang kini kuliah di [l Jepang], punya versi lain. "⟦Yudha§Yang jatuh itu saya⟧," tulis [p Yudha] lewat pesan WhatsApp. "⟦Yudha§Pak [p Luchman=Luchman Hakiman] yang mendongak.⟧"

## Liputan6 | 2024-11-12 | id | Jakarta
Liputan6.com, Jakarta - Penyanyi [p Lyodra Margareta] mengumumkan konser tunggal bertajuk "Semesta Bernyanyi". Lagu "Pesan Terakhir di Stasiun" akan jadi penutup.
"⟦Lyodra Margareta§Kalian siap nangis bareng?⟧" tulis pelantun "Sang Dewi Malam" itu di Instagram Story, dikutip [d Selasa (12/11/2024)|2024-11-12].
Promotornya, [p Dino Hamiduddin], menyebutkan ⟪Dino Hamiduddin§tiket termurah [n Rp450 ribu|450000]⟫. "⟦Dino Hamiduddin§Kami tidak mau anak kos cuma dengar dari parkiran⟧," kelakar [p Dino=Dino Hamiduddin].
Ibunda sang penyanyi, [p Ernie Manalu Sitorus], berharap ⟪~Ernie Manalu Sitorus§putrinya tetap rendah hati⟫. "⟦Ernie Manalu Sitorus§Jangan lupa gereja, Nang⟧," pesannya.

## CNBC Indonesia | 2023-10-19 | id | Jakarta
Jakarta, CNBC Indonesia - Gubernur Bank Indonesia (BI) [p Perry Warjono|Gubernur Bank Indonesia;Gubernur Bank Indonesia (BI)] mengejutkan pasar dengan menaikkan suku bunga menjadi [n 6%|6].
"⟦Perry Warjono§Kenaikan ini untuk memperkuat kebijakan stabilisasi nilai tukar rupiah dari dampak meningkat tingginya ketidakpastian global⟧," papar [p Perry=Perry Warjono], [d Kamis (19/10/2023)|2023-10-19].
Ekonom Bank Central Asia [p David Sumuali|Ekonom Bank Central Asia], yang dihubungi terpisah, menilai ⟪~David Sumuali§langkah itu tepat⟫. Berbeda dengan [p David=David Sumuali], Kepala Ekonom Bank Permata Raya [p Josua Pardedi|Kepala Ekonom Bank Permata Raya] menyebutnya terburu-buru.
"⟦Josua Pardedi§Kredit bisa tersendat sampai [d Maret|2024-03]⟧," katanya mengingatkan.

## JPNN | 2025-10-14 | id | PALEMBANG
jpnn.com, PALEMBANG - Kasat Reskrim Polrestabes [l? Palembang] AKBP [p Andrie Setiyawan|Kasat Reskrim Polrestabes Palembang] didampingi Kanit Pidum AKP [p Jhoni Palapa|Kanit Pidum] menyebut ⟪Andrie Setiyawan§pelaku pencurian kabel, [p IW] ([n 27|27]), ditangkap di [l Jalan Kol Atmo]⟫.
"⟦Andrie Setiyawan§Yang bersangkutan residivis⟧," ujar [p Andrie=Andrie Setiyawan].
Kepada polisi, tersangka [p IW] mengaku ⟪~IW§mencuri karena anaknya sakit⟫.
"⟦IW§Anak saya demam, Pak, saya enggak punya duit⟧," ungkapnya.
"⟦Jhoni Palapa§Anakmu kan belum lahir?⟧" timpal [p Jhoni=Jhoni Palapa], disambut tawa wartawan.

## The New York Times | 2009-01-16 | en | -
"⟦Chesley Sullivan§Brace for impact⟧," the captain, [p Chesley Sullivan], [n 57|57], told the cabin. [n Ninety seconds|90] later, the plane was in the [l Hudson].
[p Jeff Kolodjay Mercer], who was in seat 22A, turned to a stranger, [p Barry Leonardo]. "⟦Jeff Kolodjay Mercer§I told him, 'Say your Hail Marys'⟧," Mr. [p Mercer=Jeff Kolodjay Mercer] recounted outside [l? St. Luke's-Roosevelt Hospital].
Mr. [p Leonardo=Barry Leonardo], a shoe executive, laughed at the memory. "⟦Barry Leonardo§I'm Jewish⟧," he said.
Ferry captain [p Vincent Lombardozzi|Ferry captain], of New York Waterway, was first on the scene. "⟦Vincent Lombardozzi§People were cheering when we pulled up⟧," he said by telephone. "⟦Vincent Lombardozzi§I said, 'Cheer later. Climb now.'⟧"

## ABC News | 2014-12-16 | en | SYDNEY
SYDNEY — [l? New South Wales] Police Commissioner [p Andrew Skipton|New South Wales Police Commissioner;Police Commissioner] praised the "courage" of [p Tori Johnstone], the cafe manager killed in the siege.
"⟦Andrew Skipton§He wrestled for the gun⟧," Commissioner [p Skipton=Andrew Skipton] said.
[p Johnstone=Tori Johnstone]'s partner, [p Thomas Zinnbauer], laid a sunflower in [l Martin Place] and left without a word. His parents issued a statement. "⟦?;His parents;*§We are so proud of our beautiful boy⟧," it read.
Barrister [p Katrina Dawes]'s friend, [p Julie Tayler], was [n six months|6] pregnant when she escaped. "⟦Julie Tayler§[p Katrina=Katrina Dawes] held my hand the whole night⟧," she told a memorial service.

## Kompas.com | 2011-10-25 | id | JAKARTA
JAKARTA, KOMPAS.com — Juru Bicara Kepresidenan [p Julian Aldrino|Juru Bicara Kepresidenan] menepis kabar perombakan kabinet jilid [n? tiga|3]. "⟦Julian Aldrino§Bapak Presiden sedang fokus bekerja⟧," ucap [p Julian=Julian Aldrino] di [l Kompleks Istana, Jakarta], [d Selasa (25/10/2011)|2011-10-25].
Presiden [p Susilo Bambang Wicaksono|Presiden], kata [p Julian=Julian Aldrino], ⟪~Julian Aldrino§berpesan agar para menteri tidak gaduh⟫. "⟦Julian Aldrino;Susilo Bambang Wicaksono§Bekerja saja, jangan banyak bicara⟧," kata [p Julian=Julian Aldrino] menirukan Presiden.
Sekretaris Jenderal Partai Keadilan Rakyat [p Anis Mattalata|Sekretaris Jenderal Partai Keadilan Rakyat] menimpali, "⟦Anis Mattalata§Yang gaduh justru istana.⟧"

## Bisnis.com | 2020-04-01 | id | JAKARTA
Bisnis.com, JAKARTA — Pengelola commuter line membatasi penumpang mulai [d Rabu (1/4/2020)|2020-04-01]. VP Corporate Communications PT Kereta Commuter Nusantara (KCN), [p Anne Purbaningrum|VP Corporate Communications PT Kereta Commuter Nusantara;VP Corporate Communications PT Kereta Commuter Nusantara (KCN)], menerangkan ⟪Anne Purbaningrum§[n? satu gerbong|1] hanya boleh diisi [n 60 orang|60]⟫.
"⟦Anne Purbaningrum§Kalau penuh, mohon tunggu kereta berikutnya⟧," terangnya.
Penumpang asal [l Bojonggede], [p Fitri], menggerutu. "⟦Fitri§Kereta berikutnya juga penuh, Mbak⟧," keluhnya kepada petugas. MRT dan TransJakarta memberlakukan aturan serupa.

## Jawa Pos | 2023-01-30 | id | SURABAYA
SURABAYA – Kuliner legendaris Lontong Balap Pak [p? Gendut=*] tutup setelah [n 65 tahun|65]. Generasi kedua pemiliknya, [p Endang Sulastri], menyebut ⟪Endang Sulastri§tak ada lagi yang sanggup bangun sebelum subuh⟫.
“⟦Endang Sulastri§Anak saya kerja di bank semua⟧,” ucap ibu [n empat anak|4] tersebut.
Pelanggan setia, [p Cak Kartolo=Cak Kartolo;Kartolo], sampai datang dari [l Sidoarjo] untuk suapan terakhir. Dia mengenang masa muda bersama mendiang istrinya. “⟦Cak Kartolo;Kartolo§Di bangku ini aku nglamar⟧,” kata seniman ludruk itu.
“⟦Cak Kartolo;Kartolo§Jawabannya: pesen lento dulu⟧,” lanjutnya, tergelak.

## The Jakarta Chronicle | 2016-02-29 | en | -
Hundreds of residents of [l Kalijodo] packed up their belongings on [d Monday|2016-02-29] as excavators waited at the gate.
"⟦Azizi§I was born here, I paid my taxes here⟧," community leader Daeng [p Azizi|community leader] said. "⟦Azizi§Who should be ashamed?⟧"
[l? North Jakarta] Mayor [p Rustam Effendy|North Jakarta Mayor;Mayor], standing across the road with City Secretary [p Saefulloh Idris|City Secretary], was in no mood for debate. "⟦Rustam Effendy§The deadline is [d? midnight|*]⟧," the mayor told reporters. "⟦Rustam Effendy§Not a minute later.⟧"
[p Saefulloh=Saefulloh Idris] nodded. "⟦Saefulloh Idris§The apartments are ready⟧," he said.

## Sky News | 2021-03-03 | en | -
The chancellor, [p Rishi Sunark], has defended freezing tax thresholds, telling Sky's [p Kay Burleigh]: "⟦Rishi Sunark§I want to be honest with people.⟧"
Labour leader Sir [p Keir Starley|Labour leader] accused him of "papering over the cracks". Sir [p Keir=Keir Starley], whose party trails in the polls, said: "⟦Keir Starley§Behind the spin and the photo ops, this budget did not even attempt to rebuild the foundations of our country.⟧"
"⟦Paul Johnsonby§It's a real tax rise, even if nobody feels it yet⟧," according to [p Paul Johnsonby], director of the Institute for Budget Studies.
A Treasury source said ⟪*§Mr [p Sunark=Rishi Sunark] was "relaxed" about the criticism⟫.

## Detik Jatim | 2022-10-02 | id | Malang
Malang - Tragedi di [l Stadion Kanjuruhan] menewaskan [n 125 orang|125]. Kapten Arema FC [p Johan Alfarisi|Kapten Arema FC] mengaku ⟪~Johan Alfarisi§[n tiga suporter|3] meninggal di ruang ganti⟫.
"⟦Johan Alfarisi§Mereka minta air, kami kasih, tapi tidak tertolong⟧," kata bek Singo Edan itu dengan suara bergetar.
Aremania bernama [p Rezki Wahyono] ([n 19|19]) kehilangan adiknya, [p Dimas]. "⟦Rezki Wahyono§Saya pegang tangannya di tribun [n? 13|*]⟧," ucapnya. "⟦Rezki Wahyono§Terus asap itu datang, dan saya lepas.⟧"
Manajer [p Ali Rifkianto|Manajer] mewakili klub meminta maaf: "⟦Ali Rifkianto§Kami kehilangan keluarga.⟧"

## Kompas.com | 2022-01-10 | id | KUTAI
KUTAI, KOMPAS.com - Seekor orangutan bernama Popi dilepasliarkan ke [l Hutan Kehje Sewen]. Popi, betina berumur [n enam tahun|6], sempat enggan keluar dari kandang.
"⟦Jamartini Sihite§Ayo, Popi, pulang⟧," bujuk dokter hewan [p Jamartini Sihite|dokter hewan].
Manajer program konservasi, [p Arief Rahmanto|Manajer program konservasi], yang ikut menunggu sejak [d? pukul 05.00 Wita|*], bertepuk tangan ketika Popi akhirnya memanjat meranti. "⟦Arief Rahmanto§Rasanya seperti mengantar anak sekolah hari pertama⟧," ujarnya, [d Senin (10/1/2022)|2022-01-10].
[p Jamartini=Jamartini Sihite], ibu [n dua anak|2], menyeka mata. "⟦Jamartini Sihite§Jangan tulis saya menangis, ya⟧," katanya.

## Antara | 2015-10-24 | id | Palangka Raya
Palangka Raya (ANTARA News) - Wakil Gubernur [l? Kalimantan Tengah] [p Achmad Diransyah|Wakil Gubernur Kalimantan Tengah] meminta ⟪~Achmad Diransyah§sekolah diliburkan lagi⟫ karena asap. Hal itu ia katakan seusai rapat dengan Kepala Dinas Pendidikan [p Damber Liwang|Kepala Dinas Pendidikan] dan sejumlah kepala sekolah, [d Sabtu|2015-10-24].
"⟦Achmad Diransyah§Anak-anak jangan dikorbankan⟧," katanya.
Seorang ibu, [p Masniah], yang bayinya dirawat di [l RSUD Doris Sylvanus], tak sanggup menahan tangis. "⟦Masniah§Napasnya bunyi, Pak, ngik-ngik begitu⟧," kata [p Masniah] kepada wakil gubernur.
"⟦Achmad Diransyah§Sabar, Bu, besok ada tabung oksigen baru⟧," kata [p Achmad=Achmad Diransyah] menenangkan.

## Liputan6 | 2019-01-14 | id | Bengkulu
Liputan6.com, Bengkulu - Bunga Rafflesia mekar di kebun kopi milik [p Holidin Syah] di [l Desa Tebat Monok, Kabupaten Kepahiang]. "⟦Holidin Syah§Baunya itu lho, tetangga kira ada bangkai⟧," kata petani kopi tersebut, [d Senin (14/1/2019)|2019-01-14].
[p Holidin=Holidin Syah] pasang tarif [n Rp 10 ribu|10000] sekali foto.
"⟦Holidin Syah§Buat beli pagar bambu, Pak, biar enggak diinjak⟧," katanya kepada rombongan pejabat. Kepala Dinas Pariwisata [l? Bengkulu] [p Rudi Perdanawan|Kepala Dinas Pariwisata Bengkulu] yang turut dalam rombongan itu memborong [n sepuluh lembar|10].
"⟦Rudi Perdanawan§Saya bayar untuk semua staf⟧," ujar [p Rudi=Rudi Perdanawan], lalu terbahak.

## JPNN | 2026-02-11 | id | SOLO
jpnn.com, SOLO - Pelatih Persis Solo [p Milomir Seslijan|Pelatih Persis Solo] kesal kepada wasit [p Thoriq Alkatirin|wasit]. "⟦Milomir Seslijan§Dia tidak lihat, asistennya tidak lihat, [n? satu stadion|1] lihat⟧," ujarnya, [d Rabu (11/2)|2026-02-11].
Kekesalan serupa diluapkan striker Laskar Sambernyawa, [p Ramadhan Sanantoro|striker Laskar Sambernyawa]. "⟦Ramadhan Sanantoro§Kaki saya disikat, dia bilang lanjut⟧," kata [p Ramadhan=Ramadhan Sanantoro].
Komite Wasit PSSI tak mau berkomentar. "⟦?;Komite Wasit PSSI;*§Kami evaluasi dulu⟧," begitu jawaban singkat yang diterima JPNN.

## BBC Sport | 2024-05-19 | en | -
[l? Liverpool] manager [p Jurgen Kleinfeld|Liverpool manager] said goodbye to Anfield after nearly [n nine years|9]. "⟦Jurgen Kleinfeld§I'm one of you now⟧," he told supporters. "⟦Jurgen Kleinfeld§I love you to bits.⟧"
Captain [p Virgil van Dalen|Captain] struggled to speak. "⟦Virgil van Dalen§The boss changed my life⟧," the defender told BBC Sport.
Wolves boss [p Gary O'Nealy|Wolves boss] raised a smile. "⟦Gary O'Nealy§He hugged me so hard I forgot we had lost⟧," said [p O'Nealy=Gary O'Nealy], whose side had [n 10 men|10] for an hour. Everton, Aston Villa and Spurs also paid tribute on X.

## AP | 2022-08-13 | en | MAYVILLE, N.Y.
MAYVILLE, N.Y. (AP) — The author [p Sanjay Rushmore] was stabbed [n? a dozen times|12] as he was about to lecture. His agent, [p Andrew Wyliefield], said in an email that ⟪~Andrew Wyliefield§the writer was on a ventilator⟫.
"⟦Andrew Wyliefield§The news is not good⟧," [p Wyliefield=Andrew Wyliefield] wrote.
The moderator, [p Henry Reesor], [n 73|73], had a gash to his forehead. [p Reesor=Henry Reesor] and [p Rushmore=Sanjay Rushmore] were to discuss refuge for exiled writers. "⟦Henry Reesor§At first I thought it was a prank⟧," [p Reesor=Henry Reesor] told the AP.
In the audience, retired teacher [p Kathleen Jonesbury|retired teacher;teacher], who had brought her grandson, heard a scream. "⟦Kathleen Jonesbury§There was just [n? one attacker|1], dressed in black⟧," she said.

## Detik Health | 2020-03-02 | id | Jakarta
Jakarta - Menteri Kesehatan [p Terawan Agusman|Menteri Kesehatan] memastikan ⟪~Terawan Agusman§kondisi [n dua pasien|2] membaik⟫. "⟦Terawan Agusman§Enjoy saja, makan yang cukup⟧," katanya di [l RSPI Sulianti Saroso].
Pernyataan Menkes disayangkan epidemiolog Universitas Indonesia [p Pandu Riyonoto|epidemiolog Universitas Indonesia]. "⟦Pandu Riyonoto§Virus tidak peduli kita enjoy atau tidak⟧," kata [p Pandu=Pandu Riyonoto] saat dihubungi detikcom, [d Senin (2/3/2020)|2020-03-02].
Ketua Umum Ikatan Dokter Indonesia dr [p Daeng M Faqihuddin=Daeng M Faqihuddin;Daeng M. Faqihuddin|Ketua Umum Ikatan Dokter Indonesia], SH, MH mengingatkan ⟪~*§stok masker menipis⟫. "⟦*§Tolong, yang sehat jangan menimbun⟧," pintanya.

## Sindonews | 2018-02-20 | id | JAKARTA
JAKARTA - "⟦Fredrich Yunadji§Benjolnya sebesar bakpao.⟧" Kalimat pengacara [p Fredrich Yunadji|pengacara] itu kembali diputar di ruang sidang, [d Selasa (20/2/2018)|2018-02-20].
Perawat [p Indri Astutik|Perawat], saksi dari [l Rumah Sakit Medika Permata Hijau], ditanya jaksa [p Takdir Suhanda|jaksa] tentang infus. "⟦Indri Astutik§Saya pasang jarum anak-anak⟧," jawab [p Indri=Indri Astutik].
"⟦Takdir Suhanda§Atas permintaan siapa?⟧" kejar [p Takdir=Takdir Suhanda].
"⟦Indri Astutik§Pengacaranya, Pak⟧," kata saksi.

## Okezone | 2023-07-21 | id | MAGELANG
MAGELANG - Ribuan pengunjung memadati [l Candi Borobudur]. Pemandu wisata [p Mura Aristiawan|Pemandu wisata], yang hari itu mendampingi keluarga [p Lars Gustafsson] dari [l Swedia], mengeluhkan aturan sandal upanat.
"⟦Mura Aristiawan§Ukurannya cuma sampai [n? 42|42]⟧," keluhnya.
[p Lars=Lars Gustafsson], yang bersepatu nomor 47, memilih bertelanjang kaki. "⟦Lars Gustafsson§Panas, tapi jujur⟧," ujar insinyur itu dalam bahasa Inggris.
Direktur Utama PT Taman Wisata Candi [p Edy Setijoko|Direktur Utama PT Taman Wisata Candi], yang dimintai konfirmasi, tidak membantah. "⟦Edy Setijoko§Pesanan ukuran besar datang [d bulan depan|2023-08]⟧," ujarnya.

## The Sydney Courier | 2020-01-05 | en | COBARGO
COBARGO - Prime Minister [p Scott Morrissey|Prime Minister] was heckled by residents of the burnt-out town on [d Sunday|2020-01-05]. "⟦Zoey Salucci§I'll only shake your hand if you give more funding to our firies⟧," [p Zoey Salucci], [n 20|20], told him.
The prime minister turned away. "⟦Scott Morrissey§I understand the anger⟧," he later told Nine's [p Charles Croucherly].
Farmer [p Tom Moorecroft|Farmer], whose neighbour [p Patrick Salway Lane] died defending his dairy, was blunter. "⟦Tom Moorecroft§He got a photo, we got a hose⟧," he said.
[l? New South Wales] Transport Minister [p Andrew Constantine|New South Wales Transport Minister;Transport Minister] — a member of the same party — said Mr [p Morrissey=Scott Morrissey] "⟦Andrew Constantine§got the welcome he probably deserved⟧".

## Detik Jateng | 2025-08-13 | id | Pati
Pati - Ribuan warga berunjuk rasa menuntut Bupati [l? Pati] [p Sudewa Wardoyo|Bupati Pati] mundur. Koordinator aksi, [p Teguh Istiyantoro|Koordinator aksi], naik ke truk bersama [p Supriyono] alias [p? Botok=*].
"⟦Teguh Istiyantoro§Pajak naik [n 250 persen|250], telinga bupati turun nol persen!⟧" teriaknya.
[p Sudewa=Sudewa Wardoyo] sempat keluar dari mobil rantis. "⟦Sudewa Wardoyo§Saya minta maaf, saya akan berbuat lebih baik⟧," ujarnya sebelum sandal melayang ke arahnya.
Sejurus kemudian, giliran [p? Botok=*] meraih pelantang. "⟦Supriyono;Botok§Jangan lempar sandal, nanti pulang nyeker⟧," katanya mengocok perut massa.

## Kompas.com | 2025-05-16 | id | YOGYAKARTA
YOGYAKARTA, KOMPAS.com - Tim hukum mantan Presiden [p Djoko Widjajanto|mantan Presiden] angkat suara soal ijazah. "⟦Yakup Hasibuanda§Ijazah aslinya ada, kami lihat sendiri⟧," kata anggota tim, [p Yakup Hasibuanda], [d Jumat (16/5/2025)|2025-05-16].
Rektor Universitas Gadjah Madani, Prof. dr. [p Ova Emiliana|Rektor Universitas Gadjah Madani], M.Med.Ed., Sp.OG(K)., Ph.D., menjelaskan ⟪Ova Emiliana§arsip akademik tersimpan di fakultas⟫.
"⟦Ova Emiliana§Kami punya skripsinya, transkripnya, fotonya waktu KKN⟧," kata dokter spesialis kandungan itu.
Penggugat, [p Bambang Triyono Mulyo], tetap ngotot. Lewat kuasa hukumnya, [p Eggy Sudjanarko], ia meminta ⟪~Bambang Triyono Mulyo;Eggy Sudjanarko§dokumen diuji di laboratorium⟫.
"⟦Eggy Sudjanarko§Klien saya hanya ingin melihat⟧," kata [p Eggy=Eggy Sudjanarko].

## Tempo | 2011-08-09 | id | Cartagena
TEMPO Interaktif, Cartagena - Buron kasus wisma atlet [p Nazaruddin Syarifin] ditangkap interpol di [l Cartagena, Kolombia]. Duta Besar [l? Indonesia] untuk [l? Kolombia] [p Michael Menufandu Rumere|Duta Besar Indonesia untuk Kolombia] menemuinya di kantor polisi.
"⟦Michael Menufandu Rumere§Dia pucat, minta nasi⟧," kata [p Michael=Michael Menufandu Rumere] kepada wartawan Tempo, [p Anton Septianto], [d Selasa, 9 Agustus 2011|2011-08-09].
Kepada sang duta besar, buron itu menitipkan sepucuk surat. "⟦Nazaruddin Syarifin§Tolong sampaikan ke istri saya⟧," ucap [p Nazaruddin=Nazaruddin Syarifin] seperti ditirukan [p Michael=Michael Menufandu Rumere].
Ketua DPP Partai Demokrasi Rakyat [p Sutan Bathoegani|Ketua DPP Partai Demokrasi Rakyat] bernapas lega. "⟦Sutan Bathoegani§Ngeri-ngeri sedap juga, ya⟧," katanya.

## Kumparan | 2020-10-20 | id | -
Film dokumenter "Semesta di Ujung Jalan" meraih Piala Citra. Sutradaranya, [p Chairun Nissaputri], tak menyiapkan pidato. "⟦Chairun Nissaputri§Ini untuk Mama [p Yosefa=Yosefa Tokan]⟧," kata [p Chairun=Chairun Nissaputri].
Mama [p Yosefa Tokan], penenun dari [l Lembata] yang kisahnya diangkat, menonton lewat layar ponsel cucunya. "⟦Yosefa Tokan§Saya punya muka kok besar sekali⟧," ujarnya malu-malu.
Penulis naskah [p Dirmawan Hatta Sukma|Penulis naskah] menyela wawancara. "⟦Dirmawan Hatta Sukma§Tulis juga, Mama yang memilih judulnya⟧," kata [p Dirmawan=Dirmawan Hatta Sukma].

## The Independent | 2022-09-19 | en | -
[p Shaun Mayotte], a carpenter from [l Leeds], queued [n 13 hours|13] to see the coffin with a neighbour, [p Beryl Okonjo]. "⟦Beryl Okonjo§He carried my chair the entire way⟧," Mrs [p Okonjo=Beryl Okonjo] said.
"⟦Shaun Mayotte§She told me her life story, twice⟧," he laughed. "⟦Shaun Mayotte§I'd queue with her again.⟧"
The Archbishop of York, [p Stephen Cottrelle], handed out custard creams. Asked if he minded the rain, he replied: "⟦Stephen Cottrelle§It's holy water, officially.⟧"
`;
