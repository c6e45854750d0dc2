/** Science, nature, health and learning: `Indonesian = English`. */
export const KNOWLEDGE = `
konservasi, pelestarian = conservation, preservation; melestarikan, dilestarikan = preserve, conserve, conserved; genting = endangered; rentan = vulnerable; kritis = critically endangered; endemik = endemic; ekosistem = ecosystem
keanekaragaman hayati = biodiversity; genus, marga = genus; suku, famili = family; nama ilmiah, nama latin = scientific name, latin name; ilmiah = scientific; mamalia = mammal; merak = peacock; ayam hutan = junglefowl
elang = eagle; bangau = stork, heron; burung hantu = owl; kakatua = cockatoo; cendrawasih = bird of paradise; jantan = male; betina = female; induk = mother, parent; anak burung = chick; sarang = nest
mengerami, dierami = incubate, incubates, incubated; menetas = hatch, hatched; bertelur = lay; bulu = feather, feathers, fur; sayap = wing; ekor = tail; paruh = beak, bill; cakar = claw; tanduk = horn; gading = tusk, ivory
sisik = scale; taring = fang; sirip = fin; jejak = track, footprint; banteng = wild cattle; tapir = tapir; beruang = bear; serigala = wolf; kelinci = rabbit; babi = pork; unta = camel; angsa = goose; kura-kura = turtle, tortoise
penyu = sea turtle; lobster = lobster; benih lobster, benur = lobster larvae, baby lobster; benih = larvae; kerang = shellfish, clam; siput = snail; rayap = termite; cacing = worm; daun = leaves; ranting = twig
buah ara = fig, figs; pisang = banana; mangga = mango; jeruk = orange; apel = apple; anggur = grape, wine; alang-alang = reed, thatch; bambu = bamboo; rotan = rattan; jati = teak; anggrek = orchid; jamur = fungus, mushroom
ganggang, alga = algae; lumut = moss; pala = nutmeg; cengkih = clove; lada, merica = pepper; kayu manis = cinnamon; tembakau = tobacco; tebu = sugarcane; kapas = cotton; dataran tinggi = highland, highlands, plateau
dataran rendah = lowland; ketinggian = elevation; di atas permukaan laut = above sea level; puncak, titik tertinggi = peak, highest point, summit; kaki gunung = foot; ngarai, jurang = canyon, ravine; delta = delta
tepi sungai = riverbank; pantai = shore; karang = reef; beting = sandbar, shoal; atol = atoll; garis khatulistiwa = equator; tropis = tropical; kelembapan, kelembaban = humidity; kekuatan = magnitude; lahar = lahar
longsor, tanah longsor = mudslide; genangan = inundation; titik api = hotspot; tanggap darurat = emergency response; masa tanggap darurat = emergency response period; retakan = crack, cracks; langit = sky; angkasa = space
galaksi = galaxy; meteorit = meteorite; gerhana = eclipse; observatorium = observatory; suara = sound; tenaga = power, force; gaya = force, style; gravitasi = gravity; magnet = magnet; radiasi = radiation; sinar = ray
inti = nucleus, core; zat, senyawa = substance, compound; unsur kimia = element; logam = metal; cairan = liquid, fluid; padat = solid; asam = acid; basa = base; oksigen = oxygen; hidrogen = hydrogen
karbon dioksida = carbon dioxide; air raksa, merkuri = mercury; arsenik = arsenic; tekanan = pressure; massa = mass; kecepatan = velocity; rumus = formula; bilangan = number; segitiga = triangle; garis = line; titik = point
kimia = chemical; geologi = geology; astronomi = astronomy; kedokteran = medicine; filsafat = philosophy; protein = protein; lemak = fat; gula darah = blood sugar; vitamin = vitamin; hormon = hormone; jaringan = tissue
organ = organ; paru, paru-paru = lung; ginjal = kidney; lambung = stomach; usus = intestine; saraf = nerve; otot = muscle; sendi = joint; kelenjar = gland; janin = fetus; kehamilan = pregnancy, pregnant
melahirkan, persalinan = give birth, childbirth; kandungan = womb; menyusui = breastfeed; kejadian luar biasa, klb = outbreak; pilek, flu = flu, cold; polio = polio; kolera = cholera; difteri = diphtheria; rabies = rabies
kusta = leprosy; tumor = tumor; diabetes = diabetes; stroke = stroke; malnutrisi = malnutrition; tengkes = stunting; cacat, difabel = disabled; buta = blind; tuli = deaf; lumpuh = paralyzed; kambuh = relapse
antibiotik = antibiotic; transplantasi, cangkok = transplant; donor = donor; rawat inap = inpatient; rawat jalan = outpatient; unit gawat darurat, ugd, igd = emergency room; diagnosis = diagnosis
tenaga kesehatan, nakes = health worker; apotek = pharmacy; sanitasi = sanitation; studi, kajian = research; hipotesis = hypothesis; laboratorium = lab; buku harian = diary; terbitan = publication; analisis = analysis
cakupan = coverage; statistik = statistics; sensus = census; pelajaran = lesson; mata pelajaran = subject; nilai ujian = score; alumnus = graduate; sarjana = bachelor; magister = master; ijazah = diploma; skripsi, tesis = thesis
kuliah = lecture; taman kanak-kanak = kindergarten; sd = elementary school, primary school; smp = junior high school; sma = high school; guru honorer = contract teacher; layanan = service
telepon genggam, hp = cell phone, mobile phone; nirawak = drone; kata sandi = password; saluran = channel; jaringan seluler = cellular network; otomatis = automatic; digital = digital; elektronik = electronic
hulu = upstream, headwaters; muara, bermuara = estuary, empties, flows; mengalir, dialiri = flow, fed; keluar = exit, leave; kedalaman = depth, deep
terbentuk, dibentuk, pembentukan = formed, formation, created; berasal = originated, derived; ditemukan, menemukan, penemuan, penemu = found, discovered, discovery, find, discoverer
menemukan = found, spotted; dihuni, menghuni, penghuni = inhabited, live, lives, inhabitants; liar = wild, feral; benih, anak ikan = seed, fry; kura-kura, penyu = turtle, tortoise
elang = eagle, hawk; merpati = pigeon, dove; peternak lebah = beekeeper; anjing pelacak = sniffer dog; menggigit, digigit, gigitan = bite, bit
menular, penularan = contagious, infectious, transmission; wabah, klb = outbreak, epidemic; vaksinasi, divaksin = vaccination, immunization; dokter hewan = veterinarian, vet
penyebab kematian = cause of death; naturalis = naturalist; ahli = expert, specialist; ilmuwan, peneliti = scientist, researcher; percobaan = experiment, trial; uji coba = trial, test; muara = estuary, mouth
`;
