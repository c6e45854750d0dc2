/** Belief, custom, arts and games: `Indonesian = English`. */
export const CULTURE = `
iman, keimanan = faith; ibadah = worship; berdoa, doa = pray, prayed, prayer; salat, sembahyang = prayer, pray; zakat = alms; umrah = umrah, pilgrimage; ziarah = pilgrimage; khotbah, ceramah = sermon
berkhotbah, berceramah = preach, preached; musala, surau = prayer room; katedral = cathedral; pura = hindu temple, temple; kelenteng, vihara = temple; pesantren = islamic boarding school; madrasah = islamic school
jemaat, jemaah = congregation, worshippers; misa = mass; baptis = baptism; kitab suci = scripture, holy book; ayat = verse; surah = chapter; rasul = apostle, messenger; malaikat = angel; setan = devil; dewa = god; dewi = goddess
surga = heaven; neraka = hell; dosa = sin; suci = holy, sacred; keramat = sacred; roh, arwah = spirit, soul; protestan = protestant; konghucu = confucian; lebaran, idul fitri = eid al-fitr; idul adha = eid al-adha
ramadan = ramadan; nyepi = nyepi; waisak = vesak; imlek = lunar new year, chinese new year; maulid = mawlid; kurban = sacrifice; sidang isbat = sighting session; hilal = crescent; halal = halal; wakaf = endowment
uskup agung = archbishop; pendeta = reverend, minister; pastor, romo = priest, father; biksu = monk; biarawati, suster = nun; kiai, ulama = cleric, islamic scholar; adat = customary; tradisional = traditional; ritual = ritual
upacara adat = traditional ceremony; kampung adat, desa adat = traditional village; rumah adat = traditional house; kepala adat, ketua adat = customary leader, tribal chief; masyarakat adat = indigenous people; tetua = elder
sesajen = offering; persembahan = offering; altar = altar; mantra = spell; syair = verse, poem; pantun = pantun; dongeng, legenda = legend, folk tale, tale; mitos = myth; hikayat = saga; sumpah = oath, vow
denda adat = customary fine; pernikahan adat = traditional wedding; mas kawin, mahar = dowry, bride price; peti mati = coffin; ngaben, kremasi = cremation; khitan, sunat = circumcision; tenun = weaving, woven; batik = batik
keris = kris, dagger; wayang = shadow puppet, puppet; gamelan = gamelan; topeng = mask; pusaka, warisan = heirloom, heritage; warisan budaya = cultural heritage; memugar, dipugar, pemugaran = restore, restored, renovation
ukiran = carving; gambar = drawing; kanvas = canvas; galeri = gallery; koleksi = collection; karya = work, works; mahakarya = masterpiece; arsitektur = architecture; monumen, tugu = monument; artefak = artifact
naskah kuno = manuscript; fotografi = photography; tembikar = pottery; kerajinan = craft, handicraft; lirik = lyrics; nada = tone, note; single = single; tur = tour; vokalis = lead singer; penabuh drum = drummer
pemain bas = bassist; biola = violin; piano = piano; gitar = guitar; seruling, suling = flute; gendang, kendang = drum; orkestra = orchestra; paduan suara = choir; keroncong = kroncong; dangdut = dangdut; jaz, jazz = jazz
label rekaman, label = record label, label; menyanyikan = sing, sung; menggubah, digubah, menciptakan = compose, composed, wrote; aransemen = arrangement; bubar = split up, disbanded, break up; vakum = hiatus, inactive
grup vokal = vocal group; keping = copy, copies; film pendek = short film; film dokumenter = documentary; sinetron = soap opera; serial = series; episode = episode; penulis skenario = screenwriter; pemeran utama = leading role
syuting = shooting, filming; penonton = viewers; festival film = film festival; nominasi = nomination, nominee; resensi, ulasan = review; kritikus = critic; cerpen = short story; sajak = poem, poetry; bab = chapter
tokoh utama = main character, protagonist; kisah, cerita = story, tale; terjemahan = translation; diterjemahkan = translated; komik = comic; komedi = comedy; wasit = umpire; memimpin pertandingan = refereed
kiper, penjaga gawang = keeper; pemain pengganti, cadangan = substitute; gol kemenangan, gol penentu = winning goal, winner; mencetak gol = score, scored; pencetak gol = goalscorer; tendangan bebas = free kick
tendangan sudut = corner; sundulan = header; umpan = pass, assist; babak pertama = first half; babak kedua = second half; perpanjangan waktu = extra time; klasemen = table; puncak klasemen = top of the table
pekan ke = week, round; lapangan = field, pitch, court; penonton, suporter = fans, crowd, attendance; kandang, menjamu = host, hosted; lawan, menghadapi = opponent, against, versus, faced; tuan rumah = home side
degradasi = relegation; promosi = promotion; runner up = runner up; babak penyisihan = qualifying, group stage; perempat final = quarter final; kejuaraan dunia = world championship; asian games = asian games; lari = running, race
raket = racket; gantung raket = retire, retired, retirement; cedera lutut = knee injury; peringkat dunia = world ranking; pelatnas = national training; laga perpisahan = farewell match
arak-arakan, pawai, kirab = parade, procession; melepas, pelepasan, perpisahan = farewell; penghormatan = tribute, honour, honor; keberanian = gallantry, bravery; tanda jasa = medal, decoration
mushaf, naskah = manuscript, quran manuscript; kubah = dome; tiang, pilar = pillar, column; atap = roof; menara = tower, minaret; dipugar, pemugaran = restored, restoration, renovated; tarawih = evening prayers; jemaat = congregation, parishioners
sekuel = sequel; komponis, komposer, penggubah = composer; digubah, menggubah = composed; lagu tema = theme song; layar lebar = big screen; semifinal = semifinal; adu penalti = shootout, penalty shootout; paruh waktu, turun minum = half-time
pebalap, pembalap = racer, rider, cyclist; garis akhir, garis finis = finish line; juara umum = overall winner, champion; peserta = participant, entrant
lomba dayung = rowing race, boat race; dayung = rowing, paddle; renang, berenang, perenang = swim, swimming, swimmer, swam; tinju, petinju = boxing, boxer; pertunjukan = show
pameran = exhibition, exhibit; lukisan, pelukis = painting, painter; patung, pematung = statue, sculpture, sculptor; etape = stage; pebalap, pembalap = driver, racer
`;
