/** Health, education, science, religion, culture, sport, family: `Indonesian = English`. */
export const SOCIETY = `
kesehatan = health; penyakit = disease, illness; wabah = outbreak, epidemic; pandemi = pandemic; virus = virus
kuman, bakteri = bacteria, germ; infeksi = infection; gejala = symptom; demam = fever; kanker = cancer; jantung = heart
paru-paru = lung; darah = blood; otak = brain; kulit = skin; tulang = bone; mata = eye; gigi = tooth, teeth
demam berdarah = dengue; malaria = malaria; tuberkulosis, tbc = tuberculosis; cacar = pox, smallpox; flu = flu, influenza
flu burung = bird flu, avian flu; keracunan = poisoning; kematian = death; kelahiran = birth; kehamilan = pregnancy
vaksin = vaccine; vaksinasi, imunisasi = vaccination, immunization; obat = medicine, drug; pengobatan, perawatan = treatment, care
uji klinis = clinical trial; operasi, bedah = surgery, operation; rumah sakit = hospital; klinik = clinic; puskesmas = health center
dokter = doctor, physician; perawat = nurse; bidan = midwife; pasien = patient; pakar, ahli = expert; gizi = nutrition
pendidikan = education; sekolah = school; sekolah dasar = elementary school, primary school; sekolah menengah = high school, secondary school
universitas = university; perguruan tinggi = college, university; fakultas = faculty; jurusan = major; gelar = degree, title
guru = teacher; dosen = lecturer; profesor, guru besar = professor; rektor = rector; murid, siswa = student, pupil
mahasiswa = student, university student; sarjana = graduate, scholar; lulusan = graduate; beasiswa = scholarship; ujian = exam, test
ilmu = science, knowledge; ilmu pengetahuan = science; ilmuwan = scientist; peneliti = researcher; penelitian, riset = research, study
penemuan = discovery, invention; penemu = inventor, discoverer; percobaan, eksperimen = experiment; laboratorium = laboratory
teori = theory; fisika = physics; kimia = chemistry; biologi = biology; matematika = mathematics; sejarah = history
sejarawan = historian; arkeolog = archaeologist; astronom = astronomer; antariksa, luar angkasa = space; bintang = star
bulan = month, moon; matahari = sun; bumi = earth; planet = planet; komet = comet; teleskop = telescope; komputer = computer
kecerdasan buatan = artificial intelligence, ai; mesin = machine, engine; penghargaan = award, prize; hadiah = prize, gift
agama = religion; keagamaan = religious; islam = islam; muslim = muslim; kristen = christian; katolik = catholic; hindu = hindu
buddha, budha = buddhist, buddha; yahudi = jewish, jew; masjid = mosque; gereja = church; kuil, candi = temple; wihara = monastery, temple
ulama = cleric; pendeta = pastor, priest; uskup = bishop; paus = pope; nabi = prophet; tuhan = god; alkitab = bible; alquran, quran = koran, quran
haji = hajj, pilgrimage; puasa = fasting; lebaran, idul fitri = eid; natal = christmas; paskah = easter; hari raya = holiday
budaya, kebudayaan = culture; seni = art; seniman = artist; musik = music; penyanyi = singer; lagu = song; konser = concert
film = film, movie; sutradara = director; aktor = actor; aktris = actress; penulis = writer, author; buku = book; novel = novel
penyair = poet; puisi = poem, poetry; sastra = literature; lukisan = painting; pelukis = painter; patung = statue, sculpture
tari, tarian = dance; penari = dancer; museum = museum; perpustakaan = library; pameran = exhibition; pertunjukan = show, performance
surat kabar, koran = newspaper; majalah = magazine; berita = news; wartawan, jurnalis = journalist, reporter; televisi = television
bahasa = language; suku = tribe, ethnic group; adat = custom, tradition; tradisi = tradition; upacara = ceremony; perayaan = celebration
olahraga = sport, sports; pertandingan = match, game; kejuaraan = championship; turnamen = tournament; piala = cup, trophy
piala dunia = world cup; olimpiade = olympics, olympic; liga = league; juara = champion, winner; pemenang = winner; kemenangan = victory, win
kekalahan = defeat, loss; tim, regu = team; klub = club; pemain = player; pelatih = coach, manager; atlet = athlete; wasit = referee
sepak bola, sepakbola = football, soccer; bulu tangkis, bulutangkis = badminton; bola basket, basket = basketball; bola voli, voli = volleyball
tenis = tennis; tinju = boxing; petinju = boxer; renang = swimming; perenang = swimmer; balap = race, racing; pembalap = racer, driver
catur = chess; gol = goal; skor = score; babak = round, half; stadion = stadium; penonton = spectator, audience; medali = medal
medali emas = gold medal; penyerang = striker, forward; penjaga gawang, kiper = goalkeeper; rekor = record; pelari = runner
keluarga = family; ayah, bapak = father; ibu = mother; orang tua, orangtua = parent; anak = child, children, son, daughter
suami = husband; istri, isteri = wife; kakak, adik = brother, sister, sibling; saudara = brother, relative; cucu = grandchild
kakek = grandfather; nenek = grandmother; paman = uncle; bibi = aunt; sepupu = cousin; pernikahan, perkawinan = marriage, wedding
perceraian = divorce; bayi = baby; remaja = teenager; pemuda = youth; perempuan, wanita = woman, women, female; pria, laki-laki = man, men, male
orang = person, people; manusia = human; nama = name; julukan = nickname; umur, usia = age; kehidupan, hidup = life; kelompok = group
`;
