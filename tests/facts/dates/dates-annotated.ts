/**
 * Invented sentences in the manner of Indonesian and English news with every date marked as a reader
 * would: `{written|value}`, `?` for a date without a value. Each stands alone in an article that was
 * published on Tuesday, 2024-07-23, unless the line begins with another day and `»`.
 */
export const INDONESIAN = `
Rapat kerja komisi akan digelar pada {28 Juli 2024|2024-07-28} di gedung baru.
Hal itu disampaikan juru bicara kementerian, {Selasa (23/7/2024)|2024-07-23}.
Kebakaran gudang itu terjadi pada {Senin (22/7/2024) malam|2024-07-22}.
Menurut dia, {Jumat (7/6)|2024-06-07}, jalan itu akan ditutup sementara.
{Senin, 29 Desember 2014|2014-12-29}, sebuah perahu nelayan terbalik di muara.
Warga memadati alun-alun sejak {Minggu (28/7/2024) pagi|2024-07-28}.
Konser dimulai {Sabtu (27/7/2024) pukul 19.30 WIB|2024-07-27} di lapangan kota.
Sidang putusan dibacakan {Kamis, 18 Juli 2024, pukul 10.00 WIB|2024-07-18}.
Tokoh pers itu lahir pada tanggal {8 Oktober 1879|1879-10-08} di kota pelabuhan.
Museum dibuka untuk umum {23-7-2024|2024-07-23} setelah dua kali ditunda.
Surat bertanggal {23.7.2024|2024-07-23} itu ditujukan kepada bupati.
Data terakhir diperbarui pada {2024-07-21|2024-07-21} oleh petugas.
Pameran dagang berlangsung {28-30 Juli 2024|2024-07-28/2024-07-30} di balai kota.
Pendaftaran dibuka {28 Juli sampai 3 Agustus 2024|2024-07-28/2024-08-03}.
Pelatihan petani digelar {Senin-Rabu (1-3/7/2024)|2024-07-01/2024-07-03} di desa itu.
Lomba layar diadakan {Sabtu-Minggu (29-30/6/2024)|2024-06-29/2024-06-30}.
Festival itu dijadwalkan {29 Juli hingga 2 Agustus|2024-07-29/2024-08-02}.
Perang di pulau itu berkecamuk {1945-1949|1945-01-01/1949-12-31}.
Ia menjadi rektor antara {1998 dan 2004|1998-01-01/2004-12-31}.
Perusahaan itu merugi sejak {2001 hingga 2005|2001-01-01/2005-12-31}.
Kesepakatan itu diumumkan pada {April 2024|2024-04} di Washington.
Aliansi kedua negara ditandatangani pada tahun {1951|1951}.
Jembatan itu rusak sejak {2007|2007} dan belum diperbaiki.
Lagu itu populer pada tahun {1940-an|1940-01-01/1949-12-31}.
Sepanjang dekade {1990-an|1990-01-01/1999-12-31} pabrik itu mempekerjakan ribuan buruh.
Gaya itu lahir pada {akhir tahun 1980-an|1986-09-01/1989-12-31}.
Benteng itu dibangun pada {abad ke-19|1801-01-01/1900-12-31}.
Naskah kuno itu berasal dari {awal abad ke-17|1601-01-01/1634-04-30}.
Pabrik baru beroperasi {awal 2007|2007-01-01/2007-04-30}.
Harga beras turun pada {pertengahan 2023|2023-05-01/2023-08-31}.
Proyek itu rampung {akhir 2025|2025-09-01/2025-12-31}.
Bantuan tiba pada {awal Juli|2024-07-01/2024-07-10}.
Panen raya diperkirakan {akhir Agustus 2024|2024-08-21/2024-08-31}.
Ekspor naik pada {kuartal II 2024|2024-04-01/2024-06-30}.
Laba bersih {semester I 2024|2024-01-01/2024-06-30} mencapai rekor.
Penjualan {kuartal pertama tahun ini|2024-01-01/2024-03-31} melampaui sasaran.
Ia tiba di Jakarta {hari ini|2024-07-23} untuk bertemu para pedagang.
Gempa mengguncang kota itu {kemarin|2024-07-22}.
Menteri dijadwalkan terbang {besok pagi|2024-07-24}.
Rombongan berangkat {lusa|2024-07-25} dengan kereta.
Hujan deras turun {tadi malam|2024-07-22} di lereng gunung.
Polisi menutup jalan itu {semalam|2024-07-22}.
Rapat diteruskan {malam ini|2024-07-23} di tempat yang sama.
Harga cabai naik sejak {pekan lalu|2024-07-15/2024-07-21}.
Timnas akan bertanding {pekan depan|2024-07-29/2024-08-04}.
Perundingan dilanjutkan {minggu ini|2024-07-22/2024-07-28}.
Perjanjian diteken {bulan lalu|2024-06} oleh kedua pihak.
Aturan itu berlaku mulai {bulan depan|2024-08}.
Produksi padi {tahun lalu|2023} turun tipis.
Pemilihan kepala desa diadakan {tahun depan|2025}.
Korban ditemukan {dua hari lalu|2024-07-21} oleh nelayan.
Ia pindah ke kota itu {tiga tahun yang lalu|2021}.
Bendungan itu retak {setahun lalu|2023}.
Kapal karam {dua pekan lalu|2024-07-08/2024-07-14} di selat sempit.
Banjir serupa terjadi {10 tahun silam|2014}.
{Kamis lalu|2024-07-18}, ratusan buruh turun ke jalan.
Pertemuan berlangsung {Kamis malam|2024-07-18} di hotel itu.
Ia dilantik pada hari {Jumat|2024-07-19} di istana.
Sidang akan dibuka kembali pada {Kamis|2024-07-25}.
Tim itu akan tampil {Sabtu mendatang|2024-07-27}.
Pasar ditutup sejak {Minggu|2024-07-21} karena pawai.
{Minggu pagi|2024-07-21}, warga menggelar doa bersama.
Bus itu terguling {Rabu dini hari|2024-07-17}.
Keputusan diumumkan {Senin pekan depan|2024-07-29}.
Peluncuran roket direncanakan pada {Maret mendatang|2025-03}.
Kesepakatan dicapai pada bulan {Mei|2024-05} setelah perundingan panjang.
Ia cedera {Agustus lalu|2023-08} saat berlatih.
Kongres akan diadakan pada {Oktober|2024-10} di Surabaya.
Sekolah ditutup sejak {September|2023-09} karena banjir.
Novel pertamanya ({1876|1876}) dicetak ulang oleh penerbit kecil.
Gunung itu meletus {Jum'at (19/7/2024)|2024-07-19} menjelang magrib.
Angka pengangguran naik pada tahun {2020|2020} karena wabah.
Rekor lama bertahan sejak {Juni 1998|1998-06}.
Tahun {2019|2019}, lembaga itu membuka cabang baru.
Ia meraih gelar doktor ({2003|2003}) di Belanda.
Dua warga tewas dalam bentrokan {3 Agustus|2024-08-03} di perbatasan.
2015-01-03» Pesawat itu jatuh pada {Minggu (28/12)|2014-12-28}.
2015-01-03» Tim penyelam turun {Sabtu (3/1/2015) pagi|2015-01-03}.
2015-01-03» Kotak hitam dicari sejak {30 Desember|2014-12-30}.
2015-01-03» Evakuasi dimulai {28 Desember - 2 Januari 2015|2014-12-28/2015-01-02}.
2021-03-15» Vaksinasi dimulai {Rabu (13/1/2021)|2021-01-13} untuk tenaga kesehatan.
2021-03-15» Kebijakan itu berlaku {9-22 Maret 2021|2021-03-09/2021-03-22}.
2021-03-15» Sekolah tatap muka dibuka {Juli mendatang|2021-07}.
2021-03-15» {Desember lalu|2020-12}, gubernur sudah mengingatkan warga.
2021-03-15» Kasus pertama dilaporkan {2 Maret tahun lalu|2020-03-02}.
Detik-detik itu terekam kamera, {Selasa, 23 Jul 2024 14:30 WIB|2024-07-23}.
Kompetisi dibuka {Jumat (26/07/2024)|2024-07-26} oleh wali kota.
Ia wafat di Solo, {17 Agt 1999|1999-08-17}.
Surat keputusan diteken {5 Nop 1988|1988-11-05}.
Arsip {12 Sept. 1965|1965-09-12} itu disimpan di gudang.
Penyanyi itu lahir {14 Agust 1970|1970-08-14}.
Berita itu dikutip dari kantor berita, {Rabu (17/7)|2024-07-17}.
Bandara ditutup {Rabu (17/7) hingga Jumat (19/7)|2024-07-17/2024-07-19}.
Sensus diadakan pada {1961|1961}, {1971|1971}, dan {1980|1980}.
Kontrak berlaku hingga {31 Desember 2026|2026-12-31}.
Ia bermain di klub itu musim {2022/2023|2022-01-01/2023-12-31}.
Rencana pembangunan {2025-2029|2025-01-01/2029-12-31} dibahas di dewan.
Kerajaan itu runtuh pada tahun {622 M|0622}.
Kota itu didirikan pada {384 SM|?} oleh para pedagang.
Pasar malam diadakan setiap {Kamis|?} di tepi sungai.
Upacara digelar setiap {17 Agustus|?} di lapangan.
Ia sempat berobat {beberapa hari lalu|?} ke klinik.
Liburan {akhir pekan ini|2024-07-27/2024-07-28} diperkirakan ramai.
Kecelakaan {akhir pekan lalu|2024-07-20/2024-07-21} menewaskan satu orang.
Pajak baru berlaku {awal tahun depan|2025-01-01/2025-04-30}.
Kantor itu pindah {akhir tahun lalu|2023-09-01/2023-12-31}.
Pada {2019|2019} ia menikah; {dua tahun kemudian|2021} anak pertamanya lahir.
Jumlah kunjungan pada {2022|2022} naik dibandingkan {tahun sebelumnya|2021}.
Sekitar 2.000 penumpang tertahan di pelabuhan.
Bantuan untuk 2007 orang sudah dikirim.
Harga tiket dipatok Rp 2000 per orang.
Ia dijerat pasal 1951 dalam rancangan itu.
Nomor 1998 dipanggil lebih dulu.
Kazuko (45) berjualan mi di dekat stasiun.
Tim tuan rumah menang (2-1) atas tamunya.
Pembicaraan 2+2 itu berlangsung tertutup.
Ia dirawat selama dua tahun di rumah sakit.
Perjalanan memakan waktu 12 jam.
Pasukan bertahan tiga hari di hutan.
Tantangan itu akan terasa selama beberapa dekade mendatang.
Saat itu hujan belum reda.
Toko itu buka 24 jam.
Mei Ling menjahit kebaya di rumahnya.
April Kusuma terpilih sebagai ketua kelas.
Pedagang di Pasar Minggu mengeluhkan sepi pembeli.
Warga menunaikan salat Jumat di lapangan.
Ia lulusan Universitas Sebelas Maret.
Rumah itu dijual 1,5 miliar rupiah.
Ponsel seri 1998 itu sudah langka.
Ketinggian gunung itu 1950 meter.
Sekitar 3/4 sawah di desa itu kering.
Skor akhir 21-19 untuk pasangan tuan rumah.
Dana sebesar 1945 dolar hilang.
Pelari itu finis dalam waktu 2 menit 15 detik.
Kepala desa baru saja kembali dari kota.
Mobil bernomor 2024 terparkir di depan toko.
Undang-Undang Nomor 36 Tahun 2009 mengatur hal itu.
Lembaga itu berdiri sejak {Februari 1950|1950-02} di Medan.
Antrean terlihat sejak {Selasa siang|2024-07-23}.
{Senin kemarin|2024-07-22}, ia masih berlatih.
Sejak {Januari|2024-01}, penjualan sepeda menurun.
Penerbangan dibuka lagi {1 Agustus mendatang|2024-08-01}.
Rombongan tiba {20 Juli lalu|2024-07-20} dari Makassar.
Jalur kereta dipakai lagi {Selasa (30/7/2024)|2024-07-30}.
Laporan itu terbit {Mei 2023|2023-05} dan diperbarui {Januari 2024|2024-01}.
Ia menang pada {2008|2008} dan {2012|2012}.
Berdiri pada {abad XVI|1501-01-01/1600-12-31}, masjid itu masih dipakai.
Warung itu bertahan sejak era {1970-an|1970-01-01/1979-12-31}.
Hak cipta lagu itu dijual pada tahun {90-an|1990-01-01/1999-12-31}.
Wawancara dilakukan di rumahnya, {Sabtu|2024-07-20}.
Jumlah wisatawan naik sejak {triwulan III 2023|2023-07-01/2023-09-30}.
Kapal perang bersandar {23 hingga 26 Juli 2024|2024-07-23/2024-07-26}.
Ibadah haji selesai {Juni 2024|2024-06}.
Penumpang bertambah pada {Sabtu dan Minggu (20-21/7/2024)|2024-07-20/2024-07-21}.
Selebaran bertanggal {1/8/2024|2024-08-01} itu disebar di sekolah.
Pesta rakyat digelar {7/23/2024|2024-07-23} menurut undangan berbahasa asing.
Pembangunan dimulai {tahun ini|2024} dan selesai {2027|2027}.
Pada {Minggu malam (21/7/2024)|2024-07-21}, listrik padam.
Ia dikenal sejak menerbitkan buku puisi pada {1999|1999}.
Kereta mogok {Senin (22/7/2024) sekitar pukul 06.15 WIB|2024-07-22}.
Pada {Rabu, tanggal 10 Juli 2024|2024-07-10}, sumur itu mengering.
Warga terakhir melihatnya {kemarin malam|2024-07-22}.
Kain itu ditenun {seabad lalu|1901-01-01/2000-12-31}.
{Pekan lalu|2024-07-15/2024-07-21}, dua nelayan hilang.
Malam itu ia pulang dengan sepeda.
Lomba berlangsung {26 Juli-11 Agustus 2024|2024-07-26/2024-08-11} di tiga kota.
Sekolah itu dibangun sekitar tahun {1930an|1930-01-01/1939-12-31}.
Pada {pertengahan Juli lalu|2024-07-11/2024-07-20}, harga ikan turun.
Sedikitnya (2/3) anggota harus hadir.
Pada malam {Minggu|?} itu, lampu kota dimatikan.
{Sehari sebelumnya|2024-07-22}, {Senin (22/7/2024)|2024-07-22}, hakim menolak gugatan.
Masa tanam berlangsung {Oktober–Maret|2023-10-01/2024-03-31} di daerah itu.
Pendaftaran beasiswa dibuka {Agustus|2023-08}.
Sejak {awal Juli hingga akhir Agustus|2024-07-01/2024-08-31}, museum ditutup.
Sejak {Senin lalu hingga hari ini|2024-07-22/2024-07-23}, hujan turun.
Utang jatuh tempo pada {Maret|2025-03} dan {April 2025|2025-04}.
Warga kampung Mei-mei menolak tambang.
{Setahun yang lalu|2023}, tepatnya {23 Juli 2023|2023-07-23}, ia menikah.
Peraturan Menteri No. 12 Tahun 2023 mengatur impor garam.
Nomor telepon 0812-1945-1998 tidak aktif.
Versi 2.10.24 aplikasi itu dirilis.
Ia memerintah {13 Mei 1844-4 Juni 1848|1844-05-13/1848-06-04} dari bukit.
Stadion itu dipakai sepanjang {2023|2023}, lalu ditutup.
Program berjalan dari bulan {Januari sampai dengan Maret 2024|2024-01-01/2024-03-31}.
Kapal itu karam {29 Februari 2023|?} menurut cerita nelayan.
{Senin (23/7/2024)|?} adalah hari yang salah tulis.
Hal itu dikatakannya, {Senin ( 22 / 7 / 2024 )|2024-07-22} di kantornya.
Sidang dibuka lagi {Rabu ( 17 / 7 ) siang|2024-07-17} tanpa saksi.
Pekan raya antara {26 Juli dan 11 Agustus|2024-07-26/2024-08-11} batal.
Keduanya bersaing pada Pilkada {2018|2018} dan Piala Dunia {2022|2022} disiarkan penuh.
Ia memenangi Nobel Kedokteran {2022|2022} untuk penelitiannya.
Jumlah pemilih pada Pemilu {2019|2019} mencapai 190 juta orang.
"Uangnya sudah kembali," ucap Albert, {kemarin (22/7)|2024-07-22}.
Hal itu terjadi pada {Senin (22/7/2024)|2024-07-22}, dan hingga {Selasa siang|2024-07-23} jalan masih ditutup.
Hakim membaca putusan {Senin (22/7/2024)|2024-07-22}; harga beras naik sejak {dua pekan lalu|2024-07-08/2024-07-14}.
Ia berpidato {Senin (22/7/2024)|2024-07-22}. "Kita mulai {besok|2024-07-23}," katanya.
Novel itu ditulis ulang pada {dua dekade lalu|2000-01-01/2009-12-31}.
`;

export const ENGLISH = `
The ministers will meet on {28 July 2024|2024-07-28} in Tokyo.
The treaty was signed on {July 28, 2023|2023-07-28} after long talks.
{Tuesday, July 23, 2024|2024-07-23} was the hottest day on record.
The port reopened on {Thursday (18/7/2024)|2024-07-18} after repairs.
The deadline is {7/28/2024|2024-07-28} for all bidders.
He was born on the {5th of May 1951|1951-05-05} in a fishing village.
The fair runs {July 28-30, 2024|2024-07-28/2024-07-30} at the old mill.
The strike lasted from {28 July to 3 August 2023|2023-07-28/2023-08-03}.
The school opened in {April 2019|2019-04} with two teachers.
She joined the crew in {March|2024-03} after a long search.
He may resign before the vote.
Soldiers march through the square at dawn.
They will return in {May|2025-05} with more boats.
The bridge was built in {1951|1951} by volunteers.
Prices fell in {early 2007|2007-01-01/2007-04-30} and rose again.
The mill closed in the {1990s|1990-01-01/1999-12-31}.
The first trains ran in the {mid-1850s|1853-05-01/1856-08-31} here.
The tower dates from the {19th century|1801-01-01/1900-12-31}.
Exports dropped in {Q2 2024|2024-04-01/2024-06-30}.
The ferry sank {yesterday|2024-07-22} near the harbor.
The mayor will speak {tomorrow|2024-07-24} at noon.
The council met {last week|2024-07-15/2024-07-21} behind closed doors.
The law takes effect {next month|2024-08}.
The team lost {last year|2023} by a wide margin.
He was arrested {two days ago|2024-07-21} at the airport.
She left the company {a year ago|2023}.
Police said on {Thursday|2024-07-18} that the road was safe.
The hearing will resume on {Thursday|2024-07-25}.
The storm hit {last Friday|2024-07-19} and killed one.
They meet every {Monday|?} in the library.
The war of {1914-1918|1914-01-01/1918-12-31} emptied the valley.
He led the party between {1998 and 2004|1998-01-01/2004-12-31}.
About 2000 people marched through the town.
Section 1951 of the code was repealed.
The fine was $2000 for each boat.
The home side won 2-1 in the rain.
May Thompson opened a bakery on the corner.
The museum holds letters from {May 1945|1945-05}.
Talks resumed {Monday morning|2024-07-22} in Geneva.
The king died in {384 BC|?} far from home.
The novel ({1876|1876}) was banned for decades.
She worked there for two years.
By {late May 2024|2024-05-21/2024-05-31} the river had dried up.
The election is due in {2027|2027}.
In {2019|2019} he married; {two years later|2021} he moved abroad.
The report, dated {2024-07-21|2024-07-21}, was leaked.
On {Sept. 12, 1965|1965-09-12} the dam broke.
Since {October 7 last year|2023-10-07}, the border has been shut.
From {1998 to 2004|1998-01-01/2004-12-31} he served in the army.
The {2008|2008} crisis emptied the shipyards.
It will be held in {early September|2024-09-01/2024-09-10}.
He is expected to arrive between {May and July 2025|2025-05-01/2025-07-31}.
{Last month|2024-06} the price of rice doubled.
She won the World Cup {2022|2022} with a late goal.
The shop opens {this weekend|2024-07-27/2024-07-28}.
`;
