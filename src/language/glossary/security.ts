/** Defense, crime, accidents and disasters: `Indonesian = English`. */
export const SECURITY = `
keamanan = security; pertahanan = defense, defence; militer = military; tentara = army, soldier, troops
pasukan = troops, force; prajurit, serdadu = soldier; angkatan darat = army; angkatan laut = navy
angkatan udara = air force; angkatan bersenjata = armed forces; jenderal = general; kolonel = colonel
mayor = major; kapten = captain; letnan = lieutenant; laksamana = admiral; panglima, komandan = commander
markas = headquarters, base; markas besar, mabes = headquarters; pangkalan = base; komando = command
senjata = weapon, arms; senjata nuklir = nuclear weapon; nuklir = nuclear; rudal, misil, peluru kendali = missile
roket = rocket; peluru = bullet; bom = bomb; ledakan = explosion, blast; meriam = cannon; ranjau = mine
pesawat tempur, jet tempur = fighter jet; kapal perang = warship; kapal selam = submarine; kapal induk = aircraft carrier
tank = tank; pesawat nirawak, pesawat tanpa awak = drone; radar = radar; satelit = satellite
latihan = exercise, training, drill; latihan bersama = joint exercise; latihan militer = military exercise
perang = war; perang dunia = world war; perang saudara = civil war; pertempuran = battle, fighting
konflik = conflict; serangan = attack, strike; serangan udara = airstrike, air strike; invasi = invasion
pendudukan = occupation; gencatan senjata = ceasefire, truce; perdamaian, damai = peace; musuh = enemy
ancaman = threat; ketegangan = tension; pencegahan = prevention, deterrence; perlindungan = protection
terorisme = terrorism; teroris = terrorist; pemberontak = rebel, insurgent; pemberontakan = rebellion, uprising
milisi = militia; kelompok bersenjata = armed group; penyanderaan = hostage taking; sandera = hostage
mata-mata, spionase = spy, espionage; intelijen = intelligence; siber = cyber; peretas = hacker
polisi = police; kepolisian, polri = police; kapolri = police chief; kejahatan = crime; penjahat = criminal
pembunuhan = murder, killing, assassination; pembunuh = killer, murderer; penculikan = kidnapping, abduction
pencurian = theft; pencuri, maling = thief, thieves; perampokan = robbery; perampok = robber, robbers; penipuan = fraud, scam
penembakan = shooting; penembak = shooter, gunman; penyelundupan = smuggling; narkoba = drugs, narcotics
perdagangan manusia = human trafficking; pelecehan = harassment, abuse; kekerasan = violence; kerusuhan = riot, unrest
penangkapan = arrest; penahanan = detention; razia, penggerebekan = raid; pelaku = perpetrator, offender
korban = victim, casualty; korban jiwa, korban tewas = death toll, fatalities; tewas = killed, dead, died
luka, luka-luka, cedera = injury, injured, wounded; hilang = missing, lost; selamat = survived, safe; penyintas = survivor
bencana = disaster; bencana alam = natural disaster; gempa, gempa bumi = earthquake, quake; gempa susulan = aftershock
tsunami = tsunami; banjir = flood; banjir bandang = flash flood; longsor, tanah longsor = landslide
gunung berapi, gunung api = volcano; letusan, erupsi = eruption; meletus = erupt, erupted; lahar = lava
badai = storm; topan = typhoon; angin topan, siklon = cyclone, hurricane; kekeringan = drought; kebakaran = fire
kebakaran hutan = forest fire, wildfire; kabut asap = haze, smog; gelombang panas = heat wave; magnitudo = magnitude
pusat gempa, episentrum = epicenter; evakuasi = evacuation; penyelamatan = rescue; regu penyelamat, tim sar = rescue team
pemadam kebakaran = firefighter, fire brigade; pengungsian = shelter, displacement; tempat penampungan = shelter
bantuan = aid, assistance, help; bantuan kemanusiaan = humanitarian aid; palang merah = red cross; relawan, sukarelawan = volunteer
darurat = emergency; keadaan darurat = state of emergency; krisis = crisis; kecelakaan = accident, crash
tabrakan = collision, crash; kerusakan = damage; kerugian = loss, damage; penyebab = cause; akibat = consequence, result
keselamatan = safety; peringatan = warning, commemoration; bahaya = danger, hazard
penjaga pantai = coast guard, coastguard; pencarian = search; pencarian dan penyelamatan = search and rescue; patroli, berpatroli = patrol
bentrokan, bentrok = clash, clashes, clashed; pembajakan = hijacking; membajak, dibajak = hijack, hijacked; pengeboman = bombing; pengebom, pembom = bomber
penusukan = stabbing; ditusuk, menusuk, menikam, ditikam = stabbed, stab; dirampok, merampok = robbed, rob; geng = gang; tebusan = ransom
penculik = kidnapper; penyiksaan = torture; disiksa, menyiksa = tortured; genosida = genocide; kejahatan perang = war crime; eksekusi = execution; dieksekusi = executed
ekstremis = extremist; militan = militant; penyelundup = smuggler; menyelundupkan, diselundupkan = smuggled, smuggle; senjata api, pistol, senapan = gun, firearm, rifle
amunisi = ammunition; pisau = knife; bahan peledak, peledak = explosives, explosive; peretasan = hacking, hack; diretas, meretas = hacked, hack; serangan siber = cyberattack, cyber attack
kebocoran = leak, leakage; kebocoran data = data breach, data leak; bocor, membocorkan = leak, leaked; rahasia = secret; dokumen = document; perundungan = bullying; penganiayaan = assault
bertempur = fought, fight; pengerahan = deployment; mengerahkan, dikerahkan = deployed, deploy; penarikan, penarikan mundur = withdrawal, pullout; menarik = withdraw, withdrew, pull
menginvasi = invade, invaded; menggempur, gempuran = bombard, bombarded, pounded; penembakan artileri = shelling; jam malam = curfew; darurat militer = martial law
wilayah udara, ruang udara = airspace; pangkalan udara = airbase, air base; pangkalan laut, pangkalan angkatan laut = naval base; lepas pantai = off the coast, offshore; perairan = waters
kapal patroli = patrol boat, patrol ship; reaktor = reactor; uranium = uranium; kabur, buron, buronan = fugitive, escape, escaped; sengketa, perselisihan = dispute; dipersengketakan = disputed
mendarat, pendaratan = landed, land, landing; mendarat darurat, pendaratan darurat = emergency landing; lepas landas = took off, take off; landasan, landasan pacu = runway; diduga, dugaan = suspected, alleged
puing, puing-puing = debris, rubble, wreckage; reruntuhan = rubble, ruins; roboh, ambruk = collapsed, collapse; hanyut, terseret = swept away; terjebak = trapped, stranded; tertimbun = buried
terendam, merendam = flooded, submerged; karam = sank, shipwreck; terbalik = capsized, capsize, overturned; kandas = ran aground; tumpahan minyak = oil spill; bertabrakan = collided, collide
guncangan, getaran = tremor, shaking; siaga, awas = alert; curah hujan = rainfall; hujan deras, hujan lebat = heavy rain; prakiraan, prakiraan cuaca = forecast, weather forecast; cuaca buruk = bad weather
angin kencang = strong winds; puting beliung, angin puting beliung = tornado, whirlwind; gelombang tinggi = high waves; abu vulkanik = volcanic ash; awan panas = pyroclastic flow; kawah = crater; lava = lava
epicentrum, episentrum = epicentre, epicenter; kobaran api, kebakaran = blaze, fire; jenazah, mayat = body, bodies, corpse; sumbangan, donasi = donation; menyumbang, menyumbangkan = donated, donate; posko = command post
tunawisma = homeless; kehilangan tempat tinggal = homeless; mengungsi = displaced, fled; mengungsikan = evacuate, evacuated; badan sar nasional, basarnas = search and rescue agency; satgas, gugus tugas = task force
badan penanggulangan bencana, bnpb = disaster agency, disaster management agency; badan meteorologi, bmkg = meteorology agency, weather agency; polda, polres = regional police, police
badan penanggulangan bencana daerah, bpbd = regional disaster agency; logistik = logistics, supplies; pengungsi = evacuee; korban jiwa, jumlah korban = toll; bantuan bencana = disaster relief, relief
penyelidikan = probe; menduga = allege, suspect; perdagangan gelap = trafficking
fregat = frigate; korvet = corvette; marinir = marine; perompak, bajak laut = pirate; perompakan, pembajakan = piracy, hijacking; radar = radar; pengintaian, intai = reconnaissance, surveillance; sonar = sonar; pangkalan = base
sindikat, komplotan, jaringan = ring, gang, syndicate; modus, modus operandi = scheme, method; phishing, pengelabuan = phishing; membobol, pembobolan = hacked, burgled, broke into; pembobol = burglar, hacker; tautan = link; kode = code
landas kontinen = continental shelf; batas, garis batas = boundary, border; zona ekonomi eksklusif = exclusive economic zone; laut teritorial = territorial waters; nota protes, nota diplomatik = protest note, diplomatic note; memanggil, dipanggil = summon, summoned
kapal pukat, kapal ikan = trawler, fishing boat; kapal tunda = tugboat; kapal tanker = tanker; kapal riset = research vessel, survey ship; pelaut, anak buah kapal, abk = sailor, crew; jangkar = anchor; pelampung = buoy, life jacket; mercusuar, menara suar = lighthouse
kokpit = cockpit; parasut = parachute; lepas landas = takeoff; pesawat latih = training aircraft, trainer; awak pesawat = aircrew; kotak hitam = black box; bangkai pesawat = wreckage, wreck; badai = gale; tanggul jebol = levee breach
sandi = password, code; laman = website; saluran bantuan, layanan pengaduan = helpline, hotline; peladen = server; data pasien = patient records; curian, dicuri = stolen; hasil curian = stolen goods
kebakaran hutan = forest fire, bushfire; membakar, pembakar, pembakaran = burn, arson, arsonist, lighting; hangus, terbakar = burned, burnt
pemadam kebakaran, damkar = firefighter, fire service, fire brigade, fire department; terkendali = contained, under control
memerintahkan, menyuruh, disuruh, diperintahkan = ordered, told, order; mengungsi, diungsikan, pengungsian = fled, evacuate, flee, shelter, evacuation
menyediakan, disediakan = provide, set up, offer; mendirikan = established, set up; posko = command post, shelter; dapur umum = public kitchen, soup kitchen; bantuan = aid, relief
rumah rusak = damaged houses, damaged homes; rusak parah, rusak berat = badly damaged, severely damaged, heavily damaged; rusak ringan = slightly damaged
hancur, musnah, ludes = destroyed, gutted, wiped out; ledakan, meledak = explosion, exploded, blast, explode; petasan, mercon, kembang api = firecracker, firecrackers, fireworks
bubuk mesiu, mesiu = gunpowder; percikan api, percikan = spark, sparks; belerang = sulfur, sulphur; gegar otak = concussion; selamat = survived, survivor; hilang = missing, vanished
pusat gempa = epicenter, epicentre; letusan, meletus, erupsi = eruption, erupted, erupt; awan panas = pyroclastic; tergenang = inundated, submerged; tanggul = embankment, dyke
badai, topan = storm, typhoon, hurricane, cyclone; angin kencang = strong winds, gale
`;
