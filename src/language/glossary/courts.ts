/** Crime, courts, law-making and public order: `Indonesian = English`. */
export const COURTS = `
kejahatan, kriminal = crime, criminal; pelaku = culprit, killer, suspect, murderer; napi = prisoner, inmate; buron, buronan, dpo = fugitive, at large, wanted; dalang = puppeteer; pembunuhan = homicide; mutilasi = mutilation
memukul, dipukul = struck; mencekik = strangle, strangled; begal = mugging, mugger; penjambretan = snatching; maling = thief; pembobolan = burglary, break in; menipu, ditipu = defraud, cheat, deceive; penipu = swindler, fraudster
pemerasan = extortion; memeras, diperas = extort, blackmail; pemalsuan = forgery; pemerkosaan = rape; perdagangan orang = human trafficking; pornografi = pornography; judi, perjudian = gambling; narkotika = drugs, narcotics
sabu = methamphetamine, meth; ganja = marijuana, cannabis; korupsi = graft; gratifikasi = gratuity; imbalan = kickback, reward; tawuran = brawl; cekcok, pertengkaran = quarrel, argument; dendam = revenge, grudge
menagih = collect, demand; menangkap, ditangkap, membekuk, dicokok, diciduk = arrested, arrest, caught, captured, detained; ditahan, menahan = jailed; lembaga pemasyarakatan, lapas, rutan = prison, jail
menggagalkan, digagalkan = foil, foiled, thwart, thwarted; gagalkan = foil, thwart; membongkar, mengungkap, terungkap = uncover, uncovered, reveal, revealed; olah tempat kejadian perkara, olah tkp = crime scene investigation
tempat kejadian = scene; autopsi, otopsi = autopsy; laporan polisi = police report; hilang, dilaporkan hilang = missing, reported missing; motif = motive; pos = checkpoint; tuntutan = sentence demand
menuntut, dituntut = prosecute, prosecuted, sought; menjatuhkan vonis = sentence; ancaman hukuman = maximum sentence; hukuman mati = death sentence; seumur hidup = life, life sentence; kurungan = confinement; subsider = in lieu
kasasi = cassation; peninjauan kembali = judicial review; dibebaskan = acquitted, freed; tidak bersalah = not guilty; pendapat berbeda = dissenting opinion; grasi = clemency; remisi = remission; ganti rugi = damages
kerugian negara = state losses; pengadaan = procurement; sumpah palsu = perjury; perkara = case; ayat = paragraph; kitab undang-undang hukum pidana, kuhp = criminal code; pidana = criminal; perdata = civil; uu = law
peraturan pemerintah = government regulation; peraturan daerah, perda = bylaw, regional regulation; keputusan = decree; pengesahan = passage, ratification; diundangkan = promulgated
rapat paripurna, sidang paripurna = plenary session, plenary; anggota dpr = lawmaker; panitia kerja, panja = working committee; panitia khusus, pansus = special committee; melarang = forbid; berhak = entitled
pekerja rumah tangga, prt, pembantu rumah tangga = domestic worker, maid; domestik, rumah tangga = domestic, household; jam kerja = working hours; libur = day off; menahan upah = withhold wages
balai pengaduan, pengaduan = complaint; serikat pekerja, serikat buruh = trade union; jeda kemanusiaan = humanitarian pause; jeda = pause, break; juru runding = negotiator; mediator, penengah = mediator
menengahi = mediate, broker, brokered; utusan khusus = special envoy; kesepakatan, perjanjian = deal, accord, treaty; memanggil pulang = recall, recalled; perbatasan = frontier; garis depan = front line; menyerbu = storm, attack
mundur = retreat, retreated, withdraw; gugur = fallen; tawanan = prisoner; junta = junta; tim pemantau = monitoring team; penyumbang = donor; sumbangan = contribution; dipenjara, dibui = imprisoned, jailed
pelanggaran = violation, breach; kemanusiaan = humanitarian, humanity; pemantau, pemantauan = monitor, monitoring, observer; penyumbang = donor
hukuman, vonis = sentence, punishment, verdict; terancam, diancam, ancaman = threatened, faces, face, threat, up to; penjara = prison, imprisonment
menjerat, dijerat = charged, charged under; pasal = article, section; sidang, disidang, persidangan = hearing, appear in court, court; pengadilan = court, tribunal
tersangka = suspect, suspected, suspicion; bukti, barang bukti = evidence, proof; menyita, disita = seized, impounded; kabur, melarikan diri = escaped, escape, ran away
penculikan = kidnapping, abducted; perampokan, merampok = robbery, robbed, heist; pencurian, mencuri, dicuri = theft, stole, stolen; penembakan = shooting, shot
memukuli, dipukuli, pengeroyokan = beaten, assault; penganiayaan = assault, abuse, torture
`;
