/** Whom the news names by what they do or what befell them: `Indonesian = English`. */
export const PEOPLE = `
petugas = officer, staff, worker; satpam, penjaga = guard; petugas keamanan = security guard; petugas pemadam = firefighter
personel = personnel, members; tim penyelamat, penyelamat = rescuer, rescue worker, rescue team; paramedis, tenaga medis = paramedic, medic; penyelam = diver
kepala desa, lurah, kades = village head, village chief; kapolda, kapolres, kapolsek = police chief; kasat = unit head; kepala dinas = head of agency
wakil wali kota = deputy mayor; wakil bupati = deputy regent; wakil gubernur = deputy governor, vice governor; wakil ketua = deputy chair, vice chairman; sekretaris kabinet = cabinet secretary
direktur utama, dirut, ceo = chief executive, ceo; direktur keuangan = finance director, chief financial officer; komisaris = commissioner; manajer = manager
pelaksana tugas, plt = acting; mantan, eks, bekas = former, ex; pendahulu = predecessor; penerus = successor, replacement; menteri pelabuhan = harbor minister, harbour minister, port minister
menteri pertanian, mentan = agriculture minister; menteri perhubungan, menhub = transport minister, transportation minister; menteri pendidikan = education minister; menteri kehakiman = justice minister
menteri lingkungan = environment minister; menteri tenaga kerja = labor minister, labour minister; menteri energi = energy minister; menteri pariwisata = tourism minister
masinis = train driver, driver, engineer; sopir truk = truck driver; pengendara, pemotor = rider, motorcyclist; pejalan kaki = pedestrian; pesepeda = cyclist; pramugari = flight attendant
teknisi, montir = technician, mechanic; insinyur = engineer; arsitek = architect; kontraktor = contractor; tukang = craftsman, builder; penyelia, mandor = supervisor, foreman
pedagang kaki lima = street vendor; penjual = seller, vendor; penyalur = distributor; nasabah = customer, client; pemegang saham = shareholder; penabung = saver
pekebun = planter, grower; peternak = breeder, farmer, rancher; pemburu = hunter; penebang = logger; penggembala = shepherd, herder; pengepul = collector
kuasa hukum, penasihat hukum, advokat = lawyer, attorney, counsel; jaksa penuntut umum, penuntut = prosecutor; ketua majelis hakim, hakim ketua = presiding judge, chief judge; notaris = notary
residivis = repeat offender; dalang = mastermind; kaki tangan, komplotan = accomplice; pengedar = dealer, pusher; muncikari = pimp; koruptor = corrupt official
penyuap = briber; korban luka = injured, casualty; korban hilang = missing person; yatim piatu, yatim = orphan; janda = widow; duda = widower; ahli waris = heir
penggemar, fans = fan; penyelenggara, panitia, promotor = organizer, organiser, promoter; produser = producer; vokalis = vocalist, singer; pemusik, musisi = musician; drumer = drummer; gitaris = guitarist
pencipta lagu = songwriter; penata musik = composer; komponis = composer; pembawa acara = host, presenter; pelawak, komedian = comedian; model = model; pemeran = actor, cast; pemeran utama = lead actor
dewan juri = jury, judge; kurator = curator; perupa = artist; fotografer, pewarta foto, wartawan foto = photographer, photojournalist; pematung = sculptor; perancang = designer; koki = chef, cook
juara bertahan = defending champion; unggulan = seed, seeded; lawan = opponent; pemain cadangan = substitute; pencetak gol = scorer; pemanjat = climber; pesenam = gymnast; petembak = shooter
pemegang rekor = record holder; peraih medali = medalist, medallist; pelatih kepala = head coach; manajer tim = team manager; pengurus = board member, official; ketua umum = general chairman
peneliti utama = lead researcher; ketua tim = team leader, head of the team; ahli biologi = biologist; ahli geologi = geologist; ahli kimia = chemist; ahli fisika = physicist; herpetolog, ahli herpetologi = herpetologist
ahli zoologi = zoologist; ahli botani = botanist; vulkanolog, ahli gunung api = volcanologist; ahli cuaca = meteorologist; penjelajah = explorer; pendaki = climber, hiker; epidemiolog = epidemiologist
pembicara = speaker; narasumber = source, speaker; pengamat = observer, analyst; analis = analyst; pakar hukum = legal expert; sejawat, rekan = colleague, fellow; rekan senegara = compatriot
penerima = recipient; penyandang dana, donatur = donor; saksi mata = eyewitness; saksi ahli = expert witness; pelapor = complainant; terlapor = reported person
anak buah = subordinate; atasan = superior, boss; bawahan = subordinate; pemuka agama = religious leader; tokoh masyarakat = community leader; kepala suku = chief, chieftain; kepala sekolah = principal, headmaster
bocah = child, boy; balita = toddler, infant; anak-anak = children; gadis = girl; lelaki = man; ibu rumah tangga = housewife; kembar = twins, twin; menantu = in-law; mertua = in-laws
mantan = former, formerly; pekerjaan, profesi = job, occupation, profession, work; mengelola, dikelola, pengelola = managed, run, operator
memimpin, dipimpin, pimpinan = led, lead, leads, headed, leader; mengambil alih = took over, take over; berkuasa = in power, ruled, reign
kerabat, keluarga = relative, family, kin, families, household; kepala keluarga = family, families, household; cucu = grandchild, grandson, granddaughter
pernikahan, menikah = marriage, married, wedding; bercerai, cerai = divorce, divorced; pemakaman, dimakamkan, makam, kuburan = funeral, buried, grave, cemetery
makna, arti nama = meaning, means; menjemur = drying, dry; mengemudi, menyetir = drive, driving, drove; turun = got off, alight; berlari = running, ran; mengungsi = took shelter; mengepalai = headed; menonton, ditonton = watch, watching, watched
`;
