/** Health, education, science, religion, culture, sport, family: `Indonesian = English`. */
export const SOCIETY = `
kesehatan = health; penyakit = disease, illness; wabah = outbreak, epidemic; pandemi = pandemic; virus = virus
kuman, bakteri = bacteria, germ; infeksi = infection; gejala = symptom; demam = fever; kanker = cancer; jantung = heart
paru-paru = lung; darah = blood; otak = brain; kulit = skin; tulang = bone; mata = eye; gigi = tooth, teeth
demam berdarah = dengue; malaria = malaria; tuberkulosis, tbc = tuberculosis; cacar = pox, smallpox; flu = flu, influenza
flu burung = bird flu, avian flu; keracunan = poisoning; kematian = death; kelahiran = birth, born; kehamilan = pregnancy
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
orang = person, people; manusia = human; nama = name; julukan = nickname; umur, usia = age; kehidupan, hidup = life, live, alive; kelompok = group
penyembuhan = cure, healing; sembuh, kesembuhan = recovered, recovery, cured; dirawat, merawat = treated, hospitalized; perawatan = treatment, care; penularan = transmission, spread; menular, tertular = contagious, infected, spread
terinfeksi = infected; positif = positive; penyebaran = spread; menyebar, menyebarkan, tersebar = spread; karantina = quarantine; isolasi = isolation; penguncian, karantina wilayah = lockdown; masker = mask; stunting = stunting
gizi buruk, kekurangan gizi = malnutrition; merokok = smoking, smoke; rokok = cigarette; obesitas, kegemukan = obesity; kencing manis = diabetes; serangan jantung = heart attack; strok = stroke; rawat inap = hospitalization
perempat final, perempatfinal = quarterfinal, quarter-final; semifinal = semifinal, semi-final; laga = match, game; adu penalti = penalty shootout; penalti = penalty; kartu merah = red card; kartu kuning = yellow card
imbang, seri = draw, drew, tie, tied; peringkat = rank, ranking, place; juara kedua = runner-up; klasemen = standings; tim nasional, timnas = national team; skuad = squad; suporter, pendukung = fan, fans, supporter
angkat besi = weightlifting; maraton = marathon; putaran = lap, round; tendangan = kick; menaklukkan, ditaklukkan = beat, conquered, defeated; musim = season; gelar juara = title; gelandang = midfielder; bek = defender
babak final = final; tuan rumah = host; pesepak bola = footballer, soccer player; pebulu tangkis = badminton player; petenis = tennis player; cabang olahraga = sport; upacara pembukaan = opening ceremony; transfer = transfer
tema = theme; debut = debut; festival = festival; lomba, perlombaan = competition, contest, race; kompetisi = competition; layang-layang, layangan = kite; pawai = parade, procession; pemakaman = funeral, burial, cemetery
dikebumikan = buried; makam, kuburan = grave, tomb; pengantin = bride, groom; putra = son; teman, sahabat, kawan = friend; tetangga = neighbor, neighbour; lansia, lanjut usia = elderly; dibesarkan = raised, grew up
jemaah, jamaah = pilgrim, pilgrims, congregation; jemaah haji, jamaah haji = hajj pilgrims, pilgrims; etnis = ethnic, ethnicity; umat = followers, believers; warga sipil = civilian; pelajar = student, pupil
kajian = study; antariksawan, astronaut = astronaut; orbit = orbit; mengorbit = orbit, orbiting; hadiah nobel, nobel = nobel prize; siaran, penyiaran = broadcast, broadcasting; menyiarkan = broadcast; buatan tangan = handmade
tokoh = figure; penyandang disabilitas, difabel = disabled; kekerasan dalam rumah tangga, kdrt = domestic violence; prestasi = achievement; bangunan bersejarah = historic building; situs = site; peninggalan = relic, heritage
warisan = heritage, legacy; warisan dunia = world heritage; prasasti = inscription; purbakala = ancient; fosil = fossil; terancam punah = endangered; terumbu karang, karang = coral, coral reef; penyu = turtle; hiu = shark
tunggal = singles, single; ganda = doubles; ganda campuran = mixed doubles; campuran = mixed; penata kamera, sinematografer = cinematographer; penata musik = composer; teater = theater, theatre; kursi = seat, chair; kurikulum = curriculum; imam = imam
efek samping = side effect; kesehatan jiwa, kesehatan mental = mental health; tablet = tablet, pill; uji klinis = clinical trial; keponakan = nephew, niece; kampung halaman, kota asal = hometown; terkaya = richest, wealthiest; termiskin = poorest; anggota dewan = councillor, councilor
`;
