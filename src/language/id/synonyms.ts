/**
 * Words that Indonesian uses for the same thing, a line a meaning, and words that are written both as
 * one and as two. Other forms of a word are found by its stem; the tables of the
 * glossary (glossary/verbs.ts) bring more.
 */
export const SYNONYMS = `
penulis, pengarang, karya, karangan, ditulis, dikarang
pencipta, penemu, diciptakan, ditemukan, penggagas, digagas
arsitek, perancang, dirancang, diarsiteki
sutradara, disutradarai, arahan, garapan
penyanyi, dinyanyikan, dibawakan, dilantunkan, biduan
pemeran, dibintangi, diperankan, membintangi
pendiri, didirikan, berdiri, dibentuk
dirilis, diterbitkan, diluncurkan, terbit
tayang, ditayangkan, disiarkan, mengudara
meninggal, wafat, tewas, mangkat, gugur, meninggal dunia, tutup usia
menikah, kawin, dinikahi, dipersunting
anak, putra, putri
ayah, bapak
istri, isteri
hari jadi, ulang tahun, hut
menang, juara, unggul
mengalahkan, menundukkan, menaklukkan, menumbangkan
tinggal, menetap, bermukim, berdomisili
terkenal, populer, termasyhur, ternama
julukan, dijuluki, sebutan, disebut, dinamakan, panggilan
lambang, simbol
hewan, binatang, satwa
tumbuhan, tanaman
penduduk, populasi
suku, etnis
korban jiwa, korban tewas
jumlah, total, banyaknya
gaji, upah
tarif, harga, ongkos
kebakaran, terbakar
kecelakaan, tabrakan
gempa, gempa bumi, lindu
mobil, kendaraan
kapal, perahu
pemilu, pemilihan umum
pilkada, pemilihan kepala daerah
pilpres, pemilihan presiden
bandara, bandar udara, bandar
kampus, universitas, perguruan tinggi
polisi, kepolisian, polri
satpam, petugas keamanan, sekuriti
pengacara, advokat, kuasa hukum, penasihat hukum
wartawan, jurnalis, pewarta
sopir, supir, pengemudi
nakhoda, nahkoda, kapten kapal
kiper, penjaga gawang
maling, pencuri
perawat, suster
pemimpin, pimpinan
pengganti, menggantikan, penerus
pendahulu, digantikan, sebelumnya
atasan, bos
jaksa, penuntut umum
juru bicara, jubir
pembunuhan, dibunuh
tersangka, pelaku
mundur, mengundurkan diri, lengser
ditunjuk, diangkat, dilantik
ibu kota, ibukota
sepak bola, sepakbola
bulu tangkis, bulutangkis
olahraga, olah raga
rumah sakit, rumahsakit, rs
kerja sama, kerjasama
tanda tangan, tandatangan
tanggung jawab, tanggungjawab
terima kasih, terimakasih
orang tua, orangtua
luar negeri, luarnegeri, mancanegara
provinsi, propinsi
masjid, mesjid
november, nopember
`;
