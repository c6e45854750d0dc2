/** Politics, diplomacy and law: `Indonesian = English`, separated by semicolons or line ends. */
export const STATE = `
presiden = president; wakil presiden = vice president; perdana menteri = prime minister
menteri = minister, secretary; kementerian, departemen = ministry, department
menteri luar negeri, menlu = foreign minister, secretary of state
menteri pertahanan, menhan = defense minister, defence minister, secretary of defense
menteri dalam negeri, mendagri = interior minister, home secretary
menteri keuangan, menkeu = finance minister, treasury secretary
menteri kesehatan, menkes = health minister; menteri perdagangan = trade minister
luar negeri = foreign, overseas, abroad; dalam negeri = domestic, interior
wakil = deputy, vice, representative; ketua = chair, chairman, head, leader; kepala = head, chief
juru bicara, jubir = spokesperson, spokesman, spokeswoman
duta besar, dubes = ambassador; kedutaan, kedutaan besar, kedubes = embassy; konsulat = consulate
duta, utusan = envoy; diplomat = diplomat; diplomasi = diplomacy; konsul = consul
gubernur = governor; wali kota, walikota = mayor; bupati = regent; camat = district head
pejabat = official, officer; jabatan = office, post, position; pegawai = employee, official
anggota = member; pemimpin = leader; kepemimpinan = leadership; pimpinan = leadership, chief
pendiri = founder; pendukung = supporter; penasihat = adviser, advisor; sekretaris = secretary
sekretaris jenderal, sekjen = secretary general; direktur = director; pengganti = successor, replacement
pemerintah, pemerintahan = government, administration; pemda, pemerintah daerah = local government
negara = country, state, nation; bangsa = nation; kerajaan = kingdom; republik = republic
raja = king; ratu = queen; pangeran = prince; putri = princess, daughter; kaisar = emperor
sultan = sultan; kesultanan = sultanate; istana = palace; takhta, tahta = throne
ibu kota, ibukota = capital; provinsi, propinsi = province; kabupaten = regency, district
kecamatan = district, subdistrict; kota = city, town; desa = village; warga = resident, citizen
warga negara = citizen; kewarganegaraan = citizenship, nationality; rakyat = people
penduduk = population, inhabitant, resident; masyarakat = society, community, public
pemilihan umum, pemilu = election, general election; pemilihan = election, selection
pemilihan presiden, pilpres = presidential election; pilkada = regional election
pemilih = voter; suara = vote, voice; pemungutan suara = vote, ballot; calon, kandidat = candidate
kampanye = campaign; partai = party; koalisi = coalition; oposisi = opposition; petahana = incumbent
parlemen, dpr = parliament, house of representatives; senat = senate; senator = senator
kongres = congress; dewan = council, board; majelis = assembly; kabinet = cabinet; komisi = commission
sidang = session, hearing, trial; rapat = meeting; pertemuan = meeting, talks; pembicaraan = talks
perundingan, negosiasi = negotiation, talks; konferensi = conference; konferensi pers = press conference
konferensi tingkat tinggi, ktt = summit; forum = forum; kunjungan = visit; lawatan = visit, trip
perjanjian = treaty, agreement, pact; kesepakatan, persetujuan = agreement, deal; pakta = pact, treaty
aliansi = alliance; sekutu = ally; kemitraan = partnership; mitra = partner; hubungan = relations, ties
kerja sama, kerjasama = cooperation; kerja sama pertahanan = defense cooperation
pernyataan = statement; pernyataan bersama = joint statement; bersama = joint, together
pidato = speech, address; pengumuman = announcement; sambutan = remarks, speech; wawancara = interview
kebijakan = policy; keputusan = decision, ruling; rencana = plan; program = program, programme
usulan, usul = proposal; rancangan = draft, bill, design; peraturan, aturan = regulation, rule
undang-undang = law, act; hukum = law; konstitusi, undang-undang dasar = constitution; pasal = article
reformasi = reform; revolusi = revolution; kudeta = coup; demokrasi = democracy; politik = politics, political
politisi, politikus = politician; kekuasaan = power; kedaulatan = sovereignty; kemerdekaan = independence
merdeka = independent, free; bendera = flag; lagu kebangsaan = national anthem; bahasa resmi = official language
perserikatan bangsa-bangsa, pbb = united nations, un; uni eropa = european union, eu
dewan keamanan = security council; majelis umum = general assembly; gedung putih = white house
organisasi kesehatan dunia = world health organization; dana moneter internasional = international monetary fund, imf
bank dunia = world bank; pengungsi = refugee; imigran = immigrant; imigrasi = immigration; perbatasan = border
sanksi = sanction; resolusi = resolution; embargo = embargo; suaka = asylum; visa = visa; paspor = passport
pengadilan = court; mahkamah = court; mahkamah agung = supreme court; mahkamah konstitusi = constitutional court
hakim = judge; jaksa = prosecutor; kejaksaan = prosecutor; pengacara = lawyer, attorney; terdakwa = defendant, accused
tersangka = suspect; saksi = witness; bukti = evidence, proof; dakwaan = charge, indictment; gugatan = lawsuit, suit
putusan, vonis = verdict, ruling, sentence; hukuman = sentence, punishment; hukuman mati = death penalty
penjara = prison, jail; narapidana = prisoner, inmate; tahanan = detainee, prisoner; denda = fine
banding = appeal; korupsi = corruption; suap = bribe, bribery; pencucian uang = money laundering
hak asasi manusia, ham = human rights; hak = right; kewajiban = obligation, duty; izin = permit, license
skandal = scandal; kasus = case; tuduhan = accusation, allegation; penyelidikan, penyidikan = investigation, inquiry
aktivis = activist; unjuk rasa, demonstrasi, demo = demonstration, protest, rally; pengunjuk rasa = protester, demonstrator
protes = protest; mogok, mogok kerja, pemogokan = strike; serikat pekerja, serikat buruh = union, labor union
klaim = claim; mengklaim, diklaim = claim, claims, claimed; mencakup, meliputi = cover, covers, covered, include; trilateral, tiga arah, tiga negara = trilateral, three-way; bilateral = bilateral, two-way
cara = way, method; bersalah = guilty; tidak bersalah = innocent; terpidana = convict, convicted; dipidana = convicted; divonis, dijatuhi hukuman = sentenced, convicted; juri = jury; jaminan = bail, guarantee
menggugat, digugat = sue, sued; bersaksi = testify, testified; kesaksian = testimony; barang bukti = evidence; penahanan = custody; lapas, lembaga pemasyarakatan = prison, correctional facility
penggelapan = embezzlement; menggelapkan = embezzled, embezzle; penggelapan pajak = tax evasion; komisi pemberantasan korupsi, kpk = corruption eradication commission, anti-graft agency; tuntutan = demand, charge
operasi tangkap tangan, ott = sting operation; ditetapkan, menetapkan = set, named, designated, declared; penetapan = designation; pencabutan = revocation, repeal; mencabut, dicabut = revoked, repealed, lifted
rancangan undang-undang, ruu = bill, draft law; amendemen, revisi = amendment, revision; mengubah, diubah, merevisi = amend, amended, change, changed; veto = veto; referendum = referendum
jajak pendapat, survei = poll, survey; pasangan calon, paslon = candidate pair, ticket; tempat pemungutan suara, tps = polling station; tingkat partisipasi = turnout; pesaing, rival = rival; penantang = challenger
pemakzulan = impeachment; dimakzulkan, memakzulkan = impeached, impeach; pengunduran diri = resignation; penunjukan, pengangkatan = appointment; pelantikan = inauguration; perombakan kabinet = cabinet reshuffle
mayoritas = majority; minoritas = minority; sumpah jabatan = oath of office; meratifikasi, ratifikasi = ratify, ratified, ratification; delegasi = delegation; tuan rumah = host; menjatuhkan sanksi = impose sanctions
peserta = participant, participants, attendee; menjadi tuan rumah = host, hosted; tudingan = accusation, allegation; menuding, dituding = accused, accuse; seruan = call, appeal; menyerukan = called for, call for, urged
dukungan = support; penolakan = rejection, refusal; kecaman = condemnation; kritik, kritikan = criticism; janji = promise, pledge; bantahan = denial; tujuan = purpose, aim, goal, objective; sasaran = target, goal
laporan = report; melaporkan, dilaporkan = reported, report; pengaduan = complaint; mengonfirmasi, memastikan = confirmed, confirm; mengungkap, mengungkapkan = revealed, reveal, disclosed; terungkap = revealed
menjawab = answer, answered; jawaban = answer; pertanyaan = question; penangguhan = suspension; pencekalan = travel ban; deportasi, pemulangan = deportation, repatriation; dideportasi, mendeportasi = deported, deport
diusir, mengusir = expelled, expel, evicted; migran = migrant; migrasi = migration; pekerja migran, tki, tkw = migrant worker; tenaga kerja asing = foreign worker; kelurahan = urban village; dusun = hamlet
lingkungan = neighborhood, environment; syarat, persyaratan = requirement, condition; dampak, pengaruh = impact, effect, influence; faktor = factor; alasan = reason; hasil = result, outcome; upaya = effort, attempt
kekhawatiran = concern, worry; ketidakstabilan = instability; pemicu = trigger; memicu, dipicu = triggered, trigger, sparked; pergeseran = shift; perluasan = expansion; peran = role; strategi = strategy; ajudan = aide
kepala negara = head of state; kepala pemerintahan = head of government; kepala staf = chief of staff; wakil perdana menteri = deputy prime minister; oposisi = opposition; aparatur sipil negara, asn, pns = civil servant
asosiasi, perhimpunan, perkumpulan, ikatan, himpunan = association, society; yayasan = foundation; federasi = federation; institut = institute; lembaga = agency, institution, body; badan = agency, body; biro = bureau; komite, panitia = committee
bendahara, bendahara umum = treasurer; pendahulu = predecessor; mengambil sumpah, diambil sumpah, bersumpah, disumpah = sworn in, swear, swore; wakil ketua = deputy chairman, vice chairman; masa jabatan = term, term of office; masa bakti = term
penggugat, pemohon = plaintiff, petitioner; tergugat = defendant; majelis hakim = panel of judges, bench; pendapat berbeda, beda pendapat = dissent, dissented, dissenting; mahkamah, peradilan = tribunal; uji materi = judicial review
nota kesepahaman, mou = memorandum, memorandum of understanding; naskah = text, manuscript, script; hibah = grant; prosedur = procedure; kuorum = quorum; suara sah = valid vote; mosi = motion; fraksi = faction, caucus
mosi tidak percaya = no-confidence, confidence vote, no confidence vote; mosi = motion, vote; membelot, pembelot = defect, defected, rebel, voted against; menentang = oppose, against
mengajukan, diajukan = submitted, tabled, called; hasil = result, tally; suara, perolehan suara = vote, votes; unggul = lead, ahead; lembaga survei = pollster
membubarkan, dibubarkan = disband, dissolve, dissolved; kubu = camp, side; partai agraris = agrarian party; agraris = agrarian; pemilu dini, pemilihan dini = early election, snap election
pelaksana tugas, sementara = acting, caretaker, interim; legislator, anggota parlemen = lawmaker, legislator, mp, mps, deputies, parliamentarian; menyetujui, disetujui = approved, passed
menolak, ditolak = rejected, opposed; memveto = veto; amandemen = amendment; referendum = referendum; penerbangan = flight, airline; kemaritiman = maritime; kelautan = fisheries, marine
urusan luar negeri = foreign affairs; keadaan darurat, status darurat = state of emergency, emergency; wajib militer = conscription, draft
pemberontakan, pemberontak = rebellion, rebel, insurgency; unjuk rasa, aksi = protest, rally, demonstration; pengunjuk rasa, pendemo, demonstran = demonstrator, protester
membubarkan massa = disperse; gas air mata = tear gas; mogok = strike, walkout; memperingati, peringatan = commemorate, anniversary, mark
kementerian kesehatan = ministry of health, health ministry; kementerian pertanian = ministry of agriculture, agriculture ministry
kementerian pertahanan = ministry of defence, defense ministry, defence ministry; kementerian luar negeri = foreign ministry, ministry of foreign affairs
kementerian sosial = ministry of social affairs, social affairs ministry; kementerian keuangan = finance ministry, ministry of finance
kementerian pendidikan = ministry of education, education ministry; kementerian perhubungan = ministry of transportation, transport ministry
kementerian kehutanan = ministry of forestry, forestry ministry; kementerian kebudayaan = ministry of culture, culture ministry; kementerian perdagangan = trade ministry, ministry of trade
kementerian dalam negeri = interior ministry, home ministry, ministry of home affairs; bank pembangunan asia = asian development bank
organisasi kesehatan dunia, badan kesehatan dunia = world health organization; otoritas penerbangan sipil = civil aviation authority
badan meteorologi = meteorological agency, weather service; kepolisian = police, police force; kejaksaan = prosecutor's office, attorney general's office; dewan kota = city council
majelis rendah = lower house; senat, majelis tinggi = senate, upper house; penjabat bupati = acting regent; wakil menteri = deputy minister, vice minister
direktur utama = chief executive, president director; kepala dinas = head of the agency; dinas kesehatan = health agency, health office, health department
`;
