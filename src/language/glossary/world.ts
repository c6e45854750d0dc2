/** Places, nature, time, directions and measures: `Indonesian = English`. Countries are elsewhere. */
export const WORLD = `
dunia = world; internasional = international; global = global; nasional = national; daerah, wilayah = region, area, territory
kawasan = region, area; benua = continent; asia = asia, asian; asia tenggara = southeast asia; asia timur = east asia
eropa = europe, european; afrika = africa, african; amerika latin = latin america; amerika utara = north america
amerika selatan = south america; timur tengah = middle east; indo-pasifik, indopasifik = indo-pacific; barat = west, western
pulau = island; kepulauan = islands, archipelago; semenanjung = peninsula; pantai = beach, coast; pesisir = coast, coastal
laut = sea; samudra, samudera = ocean; lautan = ocean; selat = strait; teluk = bay, gulf; tanjung = cape; danau = lake; sungai = river
gunung = mount, mountain; pegunungan = mountains, mountain range; bukit = hill; lembah = valley; hutan = forest; gurun = desert
air terjun = waterfall; gua = cave; rawa = swamp; terumbu karang = coral reef; tanah = land, soil, ground; taman nasional = national park
laut china selatan, laut cina selatan = south china sea; laut jawa = java sea; samudra hindia, samudera hindia = indian ocean
samudra pasifik, samudera pasifik = pacific ocean; pasifik = pacific; atlantik = atlantic; jawa = java; sumatera = sumatra; maluku = moluccas
jawa barat = west java; jawa tengah = central java; jawa timur = east java; kalimantan = borneo, kalimantan; sulawesi = celebes, sulawesi
roma = rome; moskwa, moskow = moscow; wina = vienna
jenewa = geneva; brussel = brussels; athena = athens; warsawa = warsaw; kairo = cairo; singapura = singapore; yerusalem = jerusalem
cuaca = weather; iklim = climate; perubahan iklim = climate change; pemanasan global = global warming; hujan = rain; angin = wind
salju = snow; suhu = temperature; musim = season; musim hujan = rainy season; musim kemarau = dry season; musim panas = summer
musim dingin = winter; musim semi = spring; musim gugur = autumn, fall; lingkungan, lingkungan hidup = environment; alam = nature
pencemaran, polusi = pollution; sampah, limbah = waste, garbage; hewan, binatang, satwa = animal; burung = bird; gajah = elephant
harimau = tiger; badak = rhino, rhinoceros; orang utan, orangutan = orangutan; buaya = crocodile; ular = snake; anjing = dog; kucing = cat
kuda = horse; tikus = rat, mouse; serangga = insect; nyamuk = mosquito; paus = whale; tumbuhan, tanaman = plant, crop; pohon = tree
bunga = flower; spesies, jenis = species, kind, type; punah, kepunahan = extinct, extinction
januari = january; februari, pebruari = february; maret = march; april = april; mei = may; juni = june; juli = july
agustus = august; september = september; oktober = october; november, nopember = november; desember = december
senin = monday; selasa = tuesday; rabu = wednesday; kamis = thursday; jumat = friday; sabtu = saturday; minggu, ahad = sunday
minggu, pekan = week; hari = day; tahun = year; jam = hour, clock; menit = minute; detik = second; abad = century; dekade = decade
tanggal = date; pagi = morning; siang = noon, daytime; sore = afternoon; malam = night, evening; kemarin = yesterday; besok = tomorrow
awal = beginning, early, start; akhir = end, late; masa, zaman, era = era, period, time; waktu = time; tahun lalu = last year
tahun depan = next year; bulan depan = next month; bulan lalu = last month; pekan depan, minggu depan = next week; ulang tahun = anniversary, birthday
utara = north, northern; selatan = south, southern; timur = east, eastern; barat laut = northwest; timur laut = northeast
barat daya = southwest; tenggara = southeast; tengah = central, middle; pusat = center, centre, central; kiri = left; kanan = right
atas = upper, top; bawah = lower, bottom; dekat = near, close; jauh = far; letak, lokasi = location, site; jarak = distance; arah = direction
panjang = length, long; tinggi = height, high, tall; ketinggian = altitude, height; luas = area, wide; lebar = width, wide; dalam = deep
kedalaman = depth; berat = weight, heavy; kecepatan = speed; ukuran = size; persen = percent; derajat = degree; kilometer = kilometer, kilometre
meter = meter, metre; hektare, hektar = hectare; ton = ton, tonne; satu = one; dua = two; tiga = three; empat = four; lima = five; enam = six
tujuh = seven; delapan = eight; sembilan = nine; sepuluh = ten; puluh = tens; ratus = hundred; ribu = thousand; juta = million
miliar, milyar = billion; triliun = trillion; pertama = first; kedua = second, both; ketiga = third; keempat = fourth; kelima = fifth; terakhir = last, latest
besar = big, large, great; kecil = small, little; baru = new; lama, tua = old; muda = young; kuat = strong; lemah = weak; cepat = fast, quick
terbesar = largest, biggest; tertinggi = highest, tallest; terkecil = smallest; tertua = oldest; terpanjang = longest; terbaik = best; terbanyak = most
penting = important; utama = main, primary; resmi = official; umum = public, general; khusus = special; swasta = private; asing = foreign
merah = red; putih = white; hitam = black; biru = blue; hijau = green; kuning = yellow; warna = color, colour; buatan = artificial, made
perairan = waters; pesisir barat = west coast; pesisir timur = east coast; bagian utara = northern part; bagian selatan = southern part; sekitar = around; zona = zone; radius = radius; puncak = peak, summit
kabut = fog, mist; banjir rob = tidal flood; laut jepang = sea of japan; laut merah = red sea; semenanjung korea = korean peninsula; selat taiwan = taiwan strait; selat malaka = malacca strait, strait of malacca
tahun ini = this year; bulan ini = this month; pekan ini, minggu ini = this week; pekan lalu, minggu lalu = last week; ke-100 = 100th; semester = semester, half; kuartal = quarter; setiap tahun = annually, yearly
bersejarah = historic, historical; kuno = ancient; modern = modern; terendah = lowest; terburuk = worst; terkuat = strongest; termuda = youngest; terpadat = densest, most populous; terluas = largest
abu = ash; abu vulkanik = volcanic ash; kemarau, musim kemarau = dry season; musim hujan = rainy season; petir = lightning; gelombang panas = heatwave; tempurung, cangkang, karapas = shell, carapace; penggalian, ekskavasi = excavation, dig; menggali = dug, dig
paleontolog = paleontologist; arkeolog = archaeologist, archeologist; wahana antariksa, pesawat antariksa = spacecraft; campak = measles; batu bara, batubara = coal; daur ulang = recycling, recycle; dinosaurus = dinosaur; planet = planet
maskapai = airline, carrier; pesawat = plane, jet; pramugari, awak kabin = flight attendant, cabin crew; landasan = runway, airstrip; terdampar, terlantar, telantar = stranded
pengembalian uang, uang kembali = refund; menyewa, sewa = rent, charter, hire, lease; jalan tol = toll road, motorway, highway; jalan raya = highway, road; gerbong = carriage, coach
desa, kelurahan = village; camat = district head, subdistrict head; balai desa = village hall; lapangan = field, square
mulai, dimulai, bermula, berawal = began, begin, start, started, broke out; penyebab, disebabkan, dipicu, pemicu = cause, caused, trigger, triggered; gara-gara, akibat = because, due
sasaran, target = target, goal, aim; menjangkau, dijangkau = reach, reached; maksimal, paling banyak = maximum, up to, at most; minimal, sedikitnya = at least, minimum
kebun anggur = vineyard, winery; pabrik anggur = winery; pemilik, dimiliki = owner, owned, owns; mematikan = deadly, deadliest; permukiman, pemukiman = settlement, housing
penduduk, warga = resident, locals, people, population; orang tua = parents, elderly; bayi = baby, infant; gangguan, kerusakan = failure, fault, outage, glitch
harga bahan bakar = fuel prices; baling-baling = propeller
`;
