/**
 * Words that Indonesian uses for the same thing, one line per meaning, and words that are written
 * both as one and as two. Other forms of a word are found by its stem; the tables of the glossary
 * (glossary/verbs.ts) bring more.
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
bikin, membuat, dibuat
duit, uang
kelar, rampung, selesai
ngomong, berbicara, berkata
ngasih, memberi, memberikan, diberikan
gede, besar
liat, lihat, melihat
cewek, perempuan, wanita
cowok, laki laki, pria
ortu, orang tua
rame, ramai
barengan, bersama
satpam, petugas keamanan, sekuriti
pengacara, advokat, kuasa hukum, penasihat hukum
wartawan, jurnalis, pewarta
sopir, supir, pengemudi
nakhoda, nahkoda, kapten kapal
kiper, penjaga gawang
maling, pencuri
kena, terkena, mendapat, menerima, diganjar
pm, perdana menteri
datang, tiba, berkunjung, mengunjungi
menjabat, memimpin, menduduki, bertugas
selisih, terpaut, unggul, beda
harga, dijual, dibanderol, seharga
kilo, kilogram, kg
kantor pusat, markas, markas besar, berkantor pusat
penonton, ditonton, menonton
kronologis, kronologi
alat, peralatan, perkakas
pelat, pelat nomor, nomor polisi, nopol, plat
diteken, ditandatangani, meneken, menandatangani
saham, pemegang saham
keponakan, kemenakan
biaya, menelan, menghabiskan, memakan
fase, tahap
calon, kandidat, paslon, pasangan
wakil, wakilnya, berpasangan
nyolong, mencuri, dicuri
ketahuan, terungkap, terdeteksi, dipergoki, memergoki, tepergok
balikin, dibalikin, dikembalikan, mengembalikan
jualan, berjualan, berdagang, pedagang
mahal, termahal, tertinggi
murah, termurah, terendah
butuh, membutuhkan, memerlukan, keperluan
jebol, ambrol, bobol
kronologi, kronologinya, bermula, berawal, awal mula
daring, online
perawat, suster
pemimpin, pimpinan
pengganti, menggantikan, penerus
pendahulu, digantikan, menggantikan
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
kemlu, kemenlu, kementerian luar negeri
kemhan, kemenhan, kementerian pertahanan
kemdagri, kemendagri, kementerian dalam negeri
kemenkeu, kementerian keuangan
kemenkes, kementerian kesehatan
kemenhub, kementerian perhubungan
kemendag, kementerian perdagangan
kementan, kementerian pertanian
kemenag, kementerian agama
kemensos, kementerian sosial
kemenkumham, kementerian hukum
kemendikbud, kementerian pendidikan
kemenperin, kementerian perindustrian
kemnaker, kemenaker, kementerian ketenagakerjaan
kominfo, kemenkominfo, komdigi, kementerian komunikasi
kemenpora, kementerian pemuda
kemenparekraf, kemenpar, kementerian pariwisata
klhk, kementerian lingkungan hidup
kkp, kementerian kelautan
esdm, kementerian energi
pupr, kementerian pekerjaan umum
bnpb, badan nasional penanggulangan bencana
bpbd, badan penanggulangan bencana daerah
basarnas, badan sar nasional, badan pencarian dan pertolongan
bps, badan pusat statistik
bmkg, badan meteorologi
kpk, komisi pemberantasan korupsi
knkt, komite nasional keselamatan transportasi
mk, mahkamah konstitusi
ma, mahkamah agung
pn, pengadilan negeri
kejagung, kejaksaan agung
polda, kepolisian daerah
polres, kepolisian resor
kpu, komisi pemilihan umum
bawaslu, badan pengawas pemilu
puskesmas, pusat kesehatan masyarakat
rsud, rumah sakit umum daerah
sumut, sumatera utara
sumbar, sumatera barat
sumsel, sumatera selatan
kepri, kepulauan riau
babel, bangka belitung
jabar, jawa barat
jateng, jawa tengah
jatim, jawa timur
jogja, yogya, yogyakarta, diy
ntb, nusa tenggara barat
ntt, nusa tenggara timur
kalbar, kalimantan barat
kalteng, kalimantan tengah
kalsel, kalimantan selatan
kaltim, kalimantan timur
kaltara, kalimantan utara
sulut, sulawesi utara
sulteng, sulawesi tengah
sulsel, sulawesi selatan
sultra, sulawesi tenggara
sulbar, sulawesi barat
malut, maluku utara
kerja sama, kerjasama
tanda tangan, tandatangan
tanggung jawab, tanggungjawab
terima kasih, terimakasih
orang tua, orangtua
luar negeri, luarnegeri, mancanegara
provinsi, propinsi
masjid, mesjid
november, nopember
ditangkap, diamankan, dibekuk, diringkus, dicokok, diciduk
menangkap, mengamankan, membekuk, meringkus, menciduk
dipenjara, dibui, mendekam
divonis, dihukum, dijatuhi hukuman, diganjar
mayat, jenazah, jasad
melawan, lawan, menjamu, menghadapi, bertandang, kontra, versus, vs
pertandingan, laga, duel
mencetak gol, membobol, menjebol
drummer, penabuh drum
bassis, basis
mengungsi, diungsikan, pengungsi, dievakuasi
luka, terluka, cedera
roboh, ambruk, runtuh, rubuh
berangkat, bertolak
dirawat, opname, rawat inap
penyebab, pemicu, biang
ruu, rancangan undang undang
uu, undang undang
perda, peraturan daerah
panja, panitia kerja
pansus, panitia khusus
dpr, dewan perwakilan rakyat
dprd, dewan perwakilan rakyat daerah
prt, pekerja rumah tangga, pembantu rumah tangga
tki, pmi, pekerja migran
asn, pns, aparatur sipil negara, pegawai negeri
bbm, bahan bakar minyak
klb, kejadian luar biasa
dbd, demam berdarah
tkp, tempat kejadian perkara, lokasi kejadian
phk, pemutusan hubungan kerja, pecat, dipecat, memecat, diberhentikan, memberhentikan, dirumahkan, merumahkan
ktt, konferensi tingkat tinggi
gor, gelanggang olahraga
kades, kepala desa
top skor, topskor, top skorer, pencetak gol terbanyak
ojol, ojek daring, ojek online
ponsel, hp, telepon genggam, handphone
medsos, media sosial
lapas, lembaga pemasyarakatan, penjara, rutan
mudik, pulang kampung
dpo, buron, buronan, daftar pencarian orang
curanmor, pencurian kendaraan bermotor
otopsi, autopsi
tilang, bukti pelanggaran
timnas, tim nasional
sd, sekolah dasar
smp, sekolah menengah pertama
sma, sekolah menengah atas
smk, sekolah menengah kejuruan
`;
