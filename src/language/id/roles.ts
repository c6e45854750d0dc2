/** Indonesian offices, ranks and titles. The keys on the left are shared with English. */
import { headTable, type RoleLexicon } from '../roles.js';
import { phraseList, wordSet } from '../word-list.js';

/** What a minister is minister of; gives `menteri pertahanan`, `wakil menteri pertahanan` … */
const PORTFOLIOS: Readonly<Record<string, readonly [names: string, short: string]>> = {
  foreign: ['luar negeri', 'menlu'],
  defense: ['pertahanan, pertahanan dan keamanan', 'menhan, menhankam'],
  interior: ['dalam negeri', 'mendagri'],
  finance: ['keuangan', 'menkeu'],
  trade: ['perdagangan', 'mendag, menperdag'],
  industry: ['perindustrian', 'menperin'],
  health: ['kesehatan', 'menkes'],
  education: [
    'pendidikan, pendidikan dan kebudayaan, pendidikan nasional, pendidikan dasar dan menengah',
    'mendikbud, mendiknas, mendikbudristek, mendikdasmen, mendikti',
  ],
  agriculture: ['pertanian', 'mentan'],
  transport: ['perhubungan', 'menhub'],
  labor: ['ketenagakerjaan, tenaga kerja, tenaga kerja dan transmigrasi', 'menaker, menakertrans'],
  social: ['sosial', 'mensos'],
  religion: ['agama', 'menag'],
  pilgrimage: ['haji dan umrah', 'menhaj'],
  justice: ['hukum, kehakiman, hukum dan hak asasi manusia, hukum dan ham', 'menkumham, menkum'],
  energy: ['energi, energi dan sumber daya mineral, esdm, pertambangan', 'menteri esdm'],
  environment: ['lingkungan hidup, lingkungan hidup dan kehutanan, lingkungan', 'menlhk, menlh'],
  forestry: ['kehutanan', 'menhut'],
  fisheries: ['kelautan dan perikanan, kelautan', 'menteri kkp'],
  communication: [
    'komunikasi dan informatika, komunikasi dan digital, komunikasi, penerangan',
    'menkominfo, menkomdigi',
  ],
  works: ['pekerjaan umum, pekerjaan umum dan perumahan rakyat, pupr', 'menteri pu'],
  tourism: ['pariwisata, pariwisata dan ekonomi kreatif', 'menparekraf, menpar'],
  sports: ['pemuda dan olahraga, olahraga', 'menpora'],
  research: ['riset dan teknologi, negara riset dan teknologi', 'menristek, menristekdikti'],
  'state-secretary': ['sekretaris negara', 'mensesneg, mensekneg'],
  enterprises: ['badan usaha milik negara, bumn', 'menteri bumn'],
  women: [
    'pemberdayaan perempuan, pemberdayaan perempuan dan perlindungan anak',
    'menteri pppa, menpppa',
  ],
  planning: ['perencanaan pembangunan nasional', 'menteri ppn'],
  investment: ['investasi', 'menteri investasi'],
  housing: ['perumahan rakyat, perumahan', 'menpera'],
  culture: ['kebudayaan', 'menbud'],
  economy: ['perekonomian, ekonomi', 'menekon'],
  land: ['agraria dan tata ruang, agraria', 'menteri atr'],
  bureaucracy: ['pendayagunaan aparatur negara dan reformasi birokrasi', 'menpan, menpan rb'],
};

/** What a minister coordinates; gives `menteri koordinator bidang perekonomian`, `menko perekonomian`. */
const COORDINATED: Readonly<Record<string, string>> = {
  politics: 'politik hukum dan keamanan, polhukam, politik dan keamanan, polkam',
  economy: 'perekonomian, ekuin',
  welfare: 'kesejahteraan rakyat, kesra',
  development: 'pembangunan manusia dan kebudayaan, pmk',
  maritime: 'kemaritiman dan investasi, kemaritiman, maritim, marves',
  law: 'hukum hak asasi manusia imigrasi dan pemasyarakatan, kumham imipas',
  infrastructure: 'infrastruktur dan pembangunan kewilayahan, infrastruktur',
  empowerment: 'pemberdayaan masyarakat, pm',
  food: 'pangan',
};

const HEADS: Readonly<Record<string, string>> = {
  president: 'presiden, kepala negara',
  'deputy president': 'wakil presiden, wapres',
  premier: 'perdana menteri, pm',
  'deputy premier': 'wakil perdana menteri, deputi perdana menteri, waperdam',
  chancellor: 'kanselir',
  monarch: 'raja, ratu, kaisar, maharaja, tsar, khalifah, syah, firaun, prabu, sri paduka raja',
  sultan: 'sultan, sri sultan, emir, adipati',
  prince: 'pangeran, putra mahkota, pangeran mahkota',
  princess: 'putri mahkota',
  pope: 'paus, sri paus',
  minister: 'menteri, menteri negara, menneg, menteri muda',
  'coordinating minister': 'menteri koordinator, menko',
  'deputy minister': 'wakil menteri, wamen',
  'cabinet-secretary': 'sekretaris kabinet, seskab',
  governor: 'gubernur',
  'deputy governor': 'wakil gubernur, wagub',
  regent: 'bupati',
  'deputy regent': 'wakil bupati, wabup',
  mayor: 'wali kota, walikota, walkot',
  'deputy mayor': 'wakil wali kota, wakil walikota, wawalkot, wawali, wawako',
  'district-head': 'camat',
  'village-head':
    'lurah, kepala desa, kades, keuchik, geuchik, kepala kampung, kepala dusun, kadus, kepala lingkungan, kepling, kuwu, pambakal, pembakal, perbekel, prebekel, bendesa, bendesa adat, kelian adat, klian adat, wali nagari, wali jorong, hukum tua',
  ambassador: 'duta besar, dubes, duta besar luar biasa dan berkuasa penuh',
  'consul-general': 'konsul jenderal, konjen',
  consul: 'konsul',
  envoy: 'utusan khusus, utusan, wakil tetap, diplomat, atase, atase pertahanan, perwakilan',
  spokesperson:
    'juru bicara, jubir, kepala bidang humas, kabid humas, kepala bagian humas, kabag humas, kepala humas, humas, kepala penerangan, kapendam, kadiv humas, kepala divisi humas, karo penmas, karopenmas, kasi humas, kasihumas, kasie humas, kasipenkum, kasi penkum, kasubsi penmas, kapuspen, kapuspen tni, kapuspenkum, kadispenad, kadispenal, kadispenau, kapusdatin, kapusdatinkom, plt juru bicara, vp public relations, vice president public relations, manajer humas, manager humas',
  'attorney-general': 'jaksa agung',
  prosecutor: 'jaksa, jaksa penuntut umum, jpu, penuntut umum, kajari, kajati',
  judge: 'hakim, hakim agung, hakim konstitusi, hakim anggota',
  'presiding-judge': 'hakim ketua, ketua majelis hakim',
  lawyer: 'pengacara, kuasa hukum, advokat, penasihat hukum, penasehat hukum, notaris',
  'national police-chief': 'kapolri',
  'regional police-chief': 'kapolda',
  'resort police-chief': 'kapolres, kapolresta, kapolrestabes, kapoltabes',
  'sector police-chief': 'kapolsek, kapolsekta',
  'police-chief': 'kepala polisi, kepala kepolisian',
  'deputy national police-chief': 'wakapolri',
  'deputy regional police-chief': 'wakapolda',
  'deputy resort police-chief': 'wakapolres, wakapolresta, wakapolrestabes',
  'deputy sector police-chief': 'wakapolsek',
  'unit-head':
    'kasat, kanit, paur, kaur, kasubdit, kasatgas, kasatpol, dansat, kasi, kabag, kabid, kasubbag, kasubag, kasubbid',
  commander:
    'panglima, pangkogabwilhan, danyon, danrem, dandim, danramil, danlantamal, danlanal, danlanud, danru, danton, danpos, danki, komandan, wadan, dansatgas, panglima besar, panglima laot, babinsa',
  'chief-of-staff': 'kepala staf, kepala staf umum',
  'army-chief-of-staff': 'kepala staf angkatan darat, kasad, ksad',
  'navy-chief-of-staff': 'kepala staf angkatan laut, kasal, ksal',
  'airforce-chief-of-staff': 'kepala staf angkatan udara, kasau, ksau',
  'deputy army-chief-of-staff': 'wakasad',
  'deputy navy-chief-of-staff': 'wakasal',
  'deputy airforce-chief-of-staff': 'wakasau',
  chair: 'ketua, ketum, ketua umum, ketua dewan, ketua komisi, ketua panitia, ketua rt, ketua rw',
  'deputy chair': 'wakil ketua, waket, waketum, wakil ketua umum, waka',
  speaker: 'ketua parlemen, ketua dpr',
  'secretary-general': 'sekretaris jenderal, sekjen, sekretaris jendral',
  secretary:
    'sekretaris, sekretaris eksekutif, sekretaris pribadi, sekwan, sestama, sesmenko, sesmen, sekum, sekretaris umum, sekretaris desa, sekdes, sekcam, carik',
  'regional-secretary': 'sekretaris daerah, sekda, sekprov, sekkab, sekkot',
  'corporate-secretary':
    'sekretaris perusahaan, corporate secretary, vice president corporate communication, vp corporate communication, vp corporate communications, vp corporate secretary, head of corporate communication, group head corporate communication',
  treasurer: 'bendahara, bendahara umum, bendum',
  'deputy secretary-general': 'wasekjen, wakil sekretaris jenderal',
  'deputy head': 'wakil kepala, wakepsek, wakasek',
  'deputy ceo-director': 'wadirut, wakil direktur utama',
  'deputy director': 'wakil direktur, wadir',
  'deputy rector': 'wakil rektor, warek, pembantu rektor, purek',
  head: 'kepala, kepala negara bagian, pimpinan, pemimpin, kadis, kadin, kasudin, kasudis, kasubdin, kakanim, kakanwil, kepala dinas, kepala badan, kepala bagian, kepala bidang, kepala seksi, kepala kantor, kepala pusat, kepala bulog, kepala sekolah, kepsek, koordinator, pentolan, bos, kepala balai, kepala biro, kepala cabang, kalaksa, kalak, penanggung jawab, ketua tim, kapuskesmas, kakanwil, kakankemenag, kalapas, karutan, kepala upt, kepala unit, kepala stasiun, kepala divisi, kepala departemen, kepala satuan, kepala subdirektorat, kepala perwakilan, kepala kejaksaan, kabiro, kabais, kakorwil, korwil, korlap, petahana, incumbent, wali nanggroe, bendesa adat, bendesa, kelian adat, kelian banjar, kelian, kepala suku, ketua adat, ondoafi, ondofolo, kabasarnas, kakansar, kapuskes, karumkit',
  'ceo-director': 'direktur utama, dirut, presiden direktur, presdir, ceo',
  'director-general': 'direktur jenderal, dirjen, direktur jendral',
  'executive-director': 'direktur eksekutif',
  director: 'direktur, dir, direktris',
  commissioner: 'komisaris, komisaris utama, komut, komisioner, presiden komisaris',
  executive: 'eksekutif, vp, svp, evp, avp, senior vice president, executive vice president',
  guide: 'pemandu, pemandu wisata, pemandu selam, pramuwisata, porter, instruktur',
  manager: 'manajer, manager, general manager, manajer umum, pengelola',
  inspector: 'irjen kementerian, inspektur jenderal kementerian, inspektur',
  deputy: 'deputi, deputi gubernur, deputi menteri',
  assistant:
    'asisten, stafsus, staf khusus, staf ahli, staf, ajudan, tenaga ahli, sekpri, anak buah, tangan kanan, orang kepercayaan',
  adviser: 'penasihat, penasehat, penasihat khusus, konsultan',
  member:
    'anggota, exco, pengurus, pengurus harian, anggota dewan, legislator, senator, politikus, politisi, kader, caleg, bacaleg',
  legislator: 'anggota parlemen, anggota dpr, anggota dprd, anggota kongres',
  candidate: 'penantang, pesaing, kandidat',
  'candidate president': 'calon presiden, capres, bacapres',
  'candidate deputy president': 'calon wakil presiden, cawapres',
  'candidate governor': 'calon gubernur, cagub',
  'candidate deputy governor': 'calon wakil gubernur, cawagub',
  'candidate regent': 'calon bupati, cabup',
  'candidate deputy regent': 'calon wakil bupati, cawabup',
  'candidate mayor': 'calon wali kota, cawalkot',
  'candidate legislator': 'caleg, calon anggota legislatif',
  founder: 'pendiri, penggagas, pencetus, perintis, founder',
  owner: 'pemilik',
  entrepreneur: 'pengusaha, pebisnis, saudagar, konglomerat, pedagang, wirausaha, miliarder',
  rector: 'rektor',
  dean: 'dekan',
  professor: 'guru besar, profesor',
  lecturer: 'dosen, pengajar, staf pengajar, asisten dosen',
  teacher: 'guru, wali kelas, pembina pramuka, ustaz, ustad, ustadz, ustazah',
  researcher: 'peneliti, peneliti utama, peneliti senior, periset, ilmuwan, saintis',
  analyst: 'prakirawan, pengamat, analis, pakar, ahli, pemerhati, praktisi',
  economist: 'ekonom, ahli ekonomi',
  epidemiologist: 'epidemiolog, ahli epidemiologi, pakar epidemiologi',
  scientist: 'sejarawan, filsuf, budayawan, cendekiawan, ahli gizi',
  'physicist-scientist': 'fisikawan, ahli fisika',
  'chemist-scientist': 'kimiawan, ahli kimia',
  'astronomer-scientist': 'astronom, ahli astronomi',
  'biologist-scientist': 'biolog, ahli biologi',
  'botanist-scientist': 'ahli botani',
  'zoologist-scientist': 'zoolog',
  'mathematician-scientist': 'matematikawan',
  'archaeologist-scientist': 'arkeolog',
  'anthropologist-scientist': 'antropolog',
  'sociologist-scientist': 'sosiolog',
  'geologist-scientist': 'geolog',
  'psychologist-scientist': 'psikolog',
  'seismologist-scientist': 'seismolog',
  'volcanologist-scientist': 'vulkanolog',
  'virologist-scientist': 'virolog',
  'criminologist-scientist': 'kriminolog',
  'climatologist-scientist': 'klimatolog',
  'inventor-scientist': 'penemu',
  doctor: 'dokter, dokter spesialis, spesialis, psikiater',
  'dentist-doctor': 'dokter gigi',
  'veterinarian-doctor': 'dokter hewan',
  nurse: 'perawat',
  midwife: 'bidan',
  engineer: 'insinyur',
  architect: 'arsitek',
  technician: 'teknisi',
  programmer: 'programmer, pengembang',
  student: 'mahasiswa, mahasiswi, siswa, siswi, pelajar, santri, wisudawan, wisudawati',
  coach:
    'pelatih, caretaker, pelatih kepala, arsitek tim, juru taktik, juru racik, peracik strategi',
  'deputy coach': 'asisten pelatih',
  'team-manager': 'manajer tim',
  referee: 'wasit',
  captain: 'kapten, kapten tim',
  'ship-captain': 'nakhoda, nahkoda, kapten kapal',
  pilot: 'pilot',
  'deputy pilot': 'kopilot',
  'train-driver': 'masinis',
  driver: 'sopir, pengemudi, supir',
  conductor: 'kondektur, kernet, kenek',
  'harbor.master': 'syahbandar, kepala syahbandar, kepala kesyahbandaran',
  keeper: 'penjaga mercusuar, pawang, juru kunci',
  athlete: 'atlet, pemain, bintang, juara dunia',
  'footballer-athlete': 'pesepak bola',
  'striker-athlete': 'penyerang, striker, winger',
  'midfielder-athlete': 'gelandang',
  'defender-athlete': 'bek, bek kanan, bek kiri, bek tengah',
  'goalkeeper-athlete': 'kiper, penjaga gawang',
  'badminton-athlete':
    'pebulu tangkis, pebulutangkis, tunggal putra, tunggal putri, ganda putra, ganda putri, ganda campuran',
  'tennis-athlete': 'petenis',
  'racer-athlete': 'pembalap, pebalap',
  'cyclist-athlete': 'pesepeda',
  'boxer-athlete': 'petinju',
  'swimmer-athlete': 'perenang',
  'runner-athlete': 'pelari, sprinter',
  'golfer-athlete': 'pegolf',
  artist:
    'artis, pemusik, musisi, musikus, seniman, selebritas, selebriti, selebgram, influencer, youtuber, kreator konten, konten kreator, promotor',
  'singer-artist': 'penyanyi, vokalis, pedangdut',
  'rapper-artist': 'rapper',
  'guitarist-artist': 'gitaris, pemain gitar',
  'drummer-artist': 'drummer, penabuh drum, pemain drum',
  'bassist-artist': 'basis, bassis, pemain bas, pemain bass',
  'pianist-artist': 'pianis, kibordis, pemain piano, pemain keyboard',
  'composer-artist': 'komponis, pencipta lagu, komposer',
  'actor-artist': 'aktor, aktris, bintang film, pemeran',
  'comedian-artist': 'pelawak, komedian, komika',
  'painter-artist': 'pelukis, perupa',
  'sculptor-artist': 'pematung',
  'dancer-artist': 'penari, penari latar',
  'choreographer-artist': 'koreografer',
  'presenter-artist': 'presenter, pembawa acara',
  'model-artist': 'model',
  'designer-artist': 'desainer, perancang busana',
  'photographer-artist': 'fotografer',
  'cartoonist-artist': 'komikus, kartunis, mangaka, ilustrator, animator',
  'film-director': 'sutradara',
  producer: 'produser, produser eksekutif',
  curator: 'kurator',
  screenwriter: 'penulis skenario',
  'music-director': 'penata musik',
  writer: 'penulis, pengarang, sastrawan, esais',
  'novelist-writer': 'novelis',
  'poet-writer': 'penyair, pujangga',
  'playwright-writer': 'dramawan',
  'columnist-writer': 'kolumnis',
  'journalist-writer': 'wartawan, jurnalis, pewarta, koresponden, reporter',
  'editor-writer': 'editor, redaktur',
  'chief-editor-writer': 'pemimpin redaksi, pemred',
  translator: 'penerjemah',
  critic: 'kritikus',
  cleric:
    'nabi, rasul, misionaris, ulama, kiai, patriark, mufti, ayatollah, tokoh agama, dai, mubalig, penceramah',
  'council-cleric': 'rais aam, rais am, rais syuriyah, katib aam, katib syuriyah, mustasyar',
  'pastor-cleric': 'pendeta',
  'bishop-cleric': 'uskup',
  'archbishop-cleric': 'uskup agung',
  'cardinal-cleric': 'kardinal',
  'priest-cleric': 'pastor, romo',
  'monk-cleric': 'biksu, bikkhu',
  'imam-cleric': 'imam besar',
  activist: 'aktivis, pegiat, relawan, tokoh, tokoh masyarakat, pejuang, pahlawan, penggiat',
  rebel: 'gerilyawan, komandan pemberontak, pemimpin pemberontak, buronan, teroris',
  explorer: 'penjelajah, pelaut, astronaut, kosmonaut, antariksawan, pendaki',
  suspect:
    'tersangka, terdakwa, terpidana, terduga, pelaku, narapidana, napi, mucikari, muncikari, pengedar, penadah, begal, perampok, pencopet, penipu, eksekutor',
  victim: 'korban, korban tewas, penyintas',
  witness: 'saksi, saksi mata, saksi ahli',
  resident:
    'warga, perantau, penduduk, tetangga, petani, nelayan, buruh, pekerja, pegawai, pegawai negeri, pegawai negeri sipil, pegawai swasta, karyawan, penumpang, pengungsi, pengendara, pemudik, turis, wisatawan, penonton, suporter, pengunjung, pembeli, konsumen, pelanggan, nasabah, jemaah, jamaah, pasien, satpam, sipir, penjual, penyelam, mahout, kurir, pengemudi ojek, juru parkir, tukang, kuli, pemulung, perajin, pengrajin, peternak, petambak, pekebun, pembudidaya, pendemo, demonstran, orator, pemilih, simpatisan, kerabat, murid, wali murid, orang tua murid, orangtua murid, orang tua siswa, orangtua siswa, wali siswa, alumnus, alumni, pensiunan, ibu rumah tangga, koki, pramugari, marbot, takmir',
  plaintiff: 'penggugat, pemohon',
  respondent: 'tergugat, termohon',
  complainant: 'pelapor',
  accused: 'terlapor',
  counterpart: 'mitra, rekan, kolega, sejawat, pendahulu, pengganti',
  official:
    'pejabat, pejabat senior, petugas, panitera, penyidik, penyelidik, perwira, prajurit, polisi, tentara, bhabinkamtibmas, penghulu',
  colonizer: 'gubernur jenderal, residen',
};

/**
 * Offices known in Indonesian alone, each line one of them in all its writings, by what they are a kind
 * of: whoever asks for the `kasat lantas` does not want the `kasat reskrim`.
 */
const KINDS: Readonly<Record<string, string>> = {
  'unit-head': `
    kasat reskrim, kasatreskrim
    kasat lantas, kasatlantas
    kasat narkoba, kasatnarkoba, kasat resnarkoba, kasatresnarkoba
    kasat intelkam
    kasat samapta
    kasat polairud
    kasatpol pp
    kanit reskrim, kanitreskrim
    kanit pidum
    kanit ppa
    kanit resmob
    dirreskrimum, dirkrimum
    dirreskrimsus, dirkrimsus
    wadirreskrimum
    wadirreskrimsus
    dirbinmas
    dirlantas
    dirresnarkoba, dirnarkoba
    dirpolairud
    dirsamapta
    dirintelkam
    dirtipidum
    dirtipideksus
    dirtipidkor
    dirtipidsiber
    dirtipidnarkoba
    kabareskrim
    wakabareskrim
    kabaharkam
    kabaintelkam
    kakorlantas
    kadiv propam
    irwasum
    kabag ops, kabagops
    kadensus
    kabid propam
    kabid dokkes, kabiddokkes`,
  commander: `
    panglima tni
    pangdam
    pangkostrad
    pangkoarmada, pangarmada
    danjen kopassus, danjen
    danpuspom`,
  'chief-of-staff': `
    kepala staf kepresidenan
    kasdam
    kasrem`,
  prosecutor: `
    jampidsus
    jampidum
    jamintel
    jamdatun
    aspidsus
    aspidum
    aspintel
    kasi intel, kasi intelijen
    kasi pidsus
    kasi pidum
    kasi penkum, kasipenkum`,
  athlete: `
    pevoli
    pebasket
    pecatur
    pegulat
    pesilat
    pejudo
    karateka
    pemanah
    penembak
    pendayung
    lifter
    peselancar
    pesenam
    peloncat`,
  artist: `
    pesulap
    dalang`,
};

/** Local agencies: what each is for, what it is called for short, and its head's short titles. */
const AGENCIES: readonly (readonly [name: string, short: string, heads: string])[] = [
  ['kesehatan', 'dinkes', 'kadinkes, kadiskes'],
  [
    'pendidikan',
    'disdik, dispendik, dindik, disdikbud, dikbud, dikpora, disdikpora',
    'kadisdik, kadispendik, kadindik, kadisdikbud, kadisdikpora',
  ],
  ['perhubungan', 'dishub', 'kadishub'],
  ['sosial', 'dinsos', 'kadinsos'],
  ['pemuda dan olahraga', 'dispora', 'kadispora'],
  [
    'pariwisata',
    'dispar, disparbud, disbudpar, disparpora, disporapar, disparbudpora, disbudparpora, disparekraf',
    'kadispar, kadisparekraf, kadisparbud, kadisbudpar, kadisparpora, kadisporapar, kadisparbudpora',
  ],
  ['kebudayaan', 'disbud', 'kadisbud'],
  ['pekerjaan umum', 'dpupr', 'kadispupr'],
  ['lingkungan hidup', 'dlh', 'kadislh'],
  ['kehutanan', 'dishut', 'kadishut'],
  ['pertanian', 'distan, distanak', 'kadistan'],
  ['perkebunan', 'disbun', 'kadisbun'],
  ['peternakan', 'disnak', 'kadisnak'],
  ['perikanan', 'dkp', 'kadiskan'],
  ['tenaga kerja', 'disnaker, disnakertrans', 'kadisnaker, kadisnakertrans'],
  [
    'perdagangan',
    'disdag, disperindag, disperindagkop, diskopukm, diskop',
    'kadisdag, kadisperindag, kadisperindagkop, kadiskop',
  ],
  ['kependudukan', 'disdukcapil, dispendukcapil, dukcapil', 'kadisdukcapil, kadispendukcapil'],
  ['komunikasi', 'diskominfo, dinkominfo', 'kadiskominfo, kadinkominfo'],
  ['perumahan', 'disperkim, disperakim', 'kadisperkim'],
  ['pemadam kebakaran', 'damkar', 'kadisdamkar'],
];

/** Short titles of one word that say more than the head they are known as. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  danrem: 'komandan korem',
  dandim: 'komandan kodim',
  danramil: 'komandan koramil',
  danlantamal: 'komandan lantamal',
  danlanal: 'komandan lanal',
  danlanud: 'komandan lanud',
  kajari: 'kepala kejaksaan negeri',
  kajati: 'kepala kejaksaan tinggi',
};

/** Short names of provinces, which offices are given with: `Kapolda Jateng`. */
const PROVINCES: Readonly<Record<string, string>> = {
  sumut: 'sumatera utara',
  sumbar: 'sumatera barat',
  sumsel: 'sumatera selatan',
  kepri: 'kepulauan riau',
  babel: 'bangka belitung',
  jabar: 'jawa barat',
  jateng: 'jawa tengah',
  jatim: 'jawa timur',
  ntb: 'nusa tenggara barat',
  ntt: 'nusa tenggara timur',
  kalbar: 'kalimantan barat',
  kalteng: 'kalimantan tengah',
  kalsel: 'kalimantan selatan',
  kaltim: 'kalimantan timur',
  kaltara: 'kalimantan utara',
  sulut: 'sulawesi utara',
  sulteng: 'sulawesi tengah',
  sulsel: 'sulawesi selatan',
  sultra: 'sulawesi tenggara',
  sulbar: 'sulawesi barat',
  malut: 'maluku utara',
};

/** `kadinkes` → `kepala dinas kesehatan`, `dinkes` → `dinas kesehatan`. */
function spelledOut(): Map<string, string> {
  const agencies = AGENCIES.flatMap(([name, short, titles]) => [
    ...phraseList(short).map((word) => [word, `dinas ${name}`] as const),
    ...phraseList(titles).map((word) => [word, `kepala dinas ${name}`] as const),
  ]);
  return new Map([...agencies, ...Object.entries(SPELLED_OUT), ...Object.entries(PROVINCES)]);
}

/** `kasat reskrim` → `kasat.reskrim-unit-head`: a kind of `unit-head`. */
function addKinds(table: Map<string, string>): void {
  for (const [parent, lines] of Object.entries(KINDS)) {
    for (const line of lines.trim().split('\n')) {
      const phrases = phraseList(line);
      const key = `${phrases[0]?.replaceAll(' ', '.')}-${parent}`;
      for (const phrase of phrases) table.set(phrase, key);
    }
  }
}

/** `kadiv humas`: a short form of `kepala` with what is headed, and one more word. */
const SHORT_HEAD = /^(?:wa)?ka(?:bag|bid|div|ro|si|sie|sat|subdit|subsi|unit|nit|pus)\s\p{L}+$/u;

function heads(): Map<string, string> {
  const table = headTable(HEADS);
  addKinds(table);
  for (const [, , titles] of AGENCIES)
    for (const title of phraseList(titles)) table.set(title, 'head');
  // `Kadivhumas`, `Kabidhumas`: short forms of two words are written as one, too.
  for (const [head, keys] of [...table]) {
    if (SHORT_HEAD.test(head)) table.set(head.replace(' ', ''), keys);
  }
  // `pengacaranya, Budi`, `kuasa hukumnya, Budi`: the office may carry its owner with it.
  for (const [head, keys] of [...table]) {
    table.set(`${head}nya`, keys);
  }
  for (const [portfolio, [names, short]] of Object.entries(PORTFOLIOS)) {
    for (const name of phraseList(names)) {
      table.set(`menteri ${name}`, `${portfolio}-minister`);
      table.set(`menteri negara ${name}`, `${portfolio}-minister`);
      table.set(`wakil menteri ${name}`, `deputy ${portfolio}-minister`);
    }
    for (const name of phraseList(short)) {
      table.set(name, `${portfolio}-minister`);
      if (name.startsWith('men')) table.set(`wa${name}`, `deputy ${portfolio}-minister`);
    }
  }
  for (const [portfolio, names] of Object.entries(COORDINATED)) {
    for (const name of phraseList(names)) {
      for (const title of ['menteri koordinator', 'menteri koordinator bidang', 'menko']) {
        table.set(`${title} ${name}`, `coordinating ${portfolio}-minister`);
      }
      table.set(`menko${name}`, `coordinating ${portfolio}-minister`);
    }
  }
  return table;
}

const RANKS = phraseList(`
    jenderal, jendral, letnan jendral, mayor jendral, jend, letnan jenderal, letjen, mayor jenderal, mayjen, brigadir jenderal, brigjen,
    kolonel, kol, letnan kolonel, letkol, mayor, kapten inf, letnan, letnan satu, letnan dua, lettu,
    letda, sersan, serda, sertu, serka, serma, kopral, praka, prajurit satu, laksamana, laksdya,
    laksda, laksma, laksamana madya, laksamana muda, laksamana pertama, marsekal, marsdya, marsda,
    marsma, marsekal madya, marsekal muda, komisaris besar, kombes, komisaris jenderal, komjen,
    inspektur jenderal, irjen, ajun komisaris besar, akbp, ajun komisaris, akp, kompol,
    inspektur satu, iptu, inspektur dua, ipda, aiptu, aipda, bripka, brigpol, briptu, bripda,
    brigadir`);

/** `Mayor Laut`, `Brigjen Pol`: the force or corps after a rank belongs to it. */
const CORPS = [
  'tni',
  'pol',
  'polisi',
  'laut',
  'penerbang',
  'marinir',
  'inf',
  'infanteri',
  'czi',
  'kav',
  ...'cpl cpm cke caj ckm chk cba ctp chb arh arm mar pnb nav tek kes sus pas adm lek kal pom'.split(
    ' ',
  ),
];

function ranks(): string[] {
  const withCorps = RANKS.flatMap((rank) => CORPS.map((corps) => `${rank} ${corps}`));
  return [...RANKS, ...withCorps, 'purn', 'purnawirawan'];
}

/**
 * Indonesian words that open an office, in full and as the press shortens them, and those that go
 * with it.
 */
export const roleLexicon: RoleLexicon = {
  code: 'id',
  heads: heads(),
  spelledOut: spelledOut(),
  modifiers: new Map([
    ['mantan', 'former'],
    ['eks', 'former'],
    ['bekas', 'former'],
    ['almarhum', 'former'],
    ['calon', 'candidate'],
    ['bakal calon', 'candidate'],
    ['plt', 'acting'],
    ['plh', 'acting'],
    ['pj', 'acting'],
    ['pjs', 'acting'],
    ['penjabat', 'acting'],
    ['pelaksana tugas', 'acting'],
    ['pelaksana harian', 'acting'],
    ['wakil', 'deputy'],
    ['deputi', 'deputy'],
  ]),
  complements: wordSet(`
    ad interim nomor urut tertinggal manajemen risiko bisnis komersial strategi portofolio kepatuhan jaringan layanan ritel korporasi investasi koperasi usaha mikro kecil menengah
    umum utama jenderal jendral eksekutif agung tinggi besar pusat daerah wilayah nasional muda
    madya senior lainnya bidang bagian subbag subbid subsi subbagian subbidang urusan dinas badan seksi bagian divisi departemen direktorat subdirektorat
    dewan komisi komite panitia pengurus partai fraksi kantor balai biro unit satuan tim kelompok
    luar dalam negeri pertahanan keamanan politik hukum sosial ekonomi keuangan perekonomian
    kesehatan pendidikan kebudayaan agama pertanian perdagangan perindustrian industri perhubungan
    lingkungan hidup kehutanan kelautan perikanan komunikasi informatika informasi pekerjaan umum
    pariwisata pemuda olahraga riset teknologi penelitian pengembangan perencanaan pembangunan
    operasi operasional humas hubungan masyarakat pemasaran produksi logistik personalia sumber daya
    manusia mineral energi kepolisian kejaksaan militer angkatan darat laut udara tentara pasukan
    khusus negara pemerintah pemerintahan kepresidenan parlemen majelis rakyat perwakilan
    pelaksana harian pengawas penanggulangan bencana penyelamatan pencarian pemadam kebakaran
    kriminal lalu lintas reserse umum narkoba pidana tata usaha internasional regional
    ilmu fakultas jurusan program studi sekolah universitas institut laboratorium lembaga yayasan
    gerakan organisasi asosiasi perhimpunan ikatan persatuan federasi konfederasi serikat forum
    koalisi himpunan kamar dagang kepegawaian administrasi perempuan anak buruh petani nelayan
    sepak bola bulu tangkis tim timnas putra putri nasional film musik grup band
    penerbangan transportasi perkotaan intelijen terorisme pangan gizi bahasa sastra sejarah
    presidium harian ranting
    penyakit infeksi biologi fisika kimia geologi kelas dunia tim satgas gugus tugas
    setempat tetap bersama terbaik terfavorit terpuji tertinggi pertama kedua ketiga terpilih
    subdinas subbagian subbidang subseksi subdit subdirektorat sub
    periode masa jabatan corporate communication communications relations community development group affairs
    cabang desa kecamatan kabupaten kota provinsi rt rw rumah sakit klub
  `),
  links: wordSet('untuk dari bidang urusan pada asal'),
  servingWords: wordSet(''),
  grades: wordSet('kelas tipe golongan'),
  parts: wordSet(
    'sub subkomite subkomisi subdit subdirektorat subbagian subbidang subseksi subdinas seksi divisi fraksi',
  ),
  settings: wordSet('tempat'),
  bridges: wordSet(
    'adalah ialah selaku sebagai menjabat merupakan yang juga seorang sekaligus kini salah satu',
  ),
  appointing: phraseList(
    'terpilih, dipilih, ditunjuk, diangkat, dilantik, dikukuhkan, ditetapkan, dipercaya, menjadi',
  ),
  ordinals: wordSet('ke'),
  bodies: wordSet(
    'tim regu kelompok massa pasukan pihak pemerintah pemda pemkot pemkab pemprov aparat polisi tentara kepolisian kejaksaan pengadilan majelis dewan panitia gerombolan komplotan para sejumlah keluarga perusahaan serikat persatuan aliansi gabungan',
  ),
  ranks: ranks(),
  honorifics: phraseList(`
    h, hj, haji, hajah, hajjah, kh, kyai, kiai haji, kiai, dr, prof, profesor, ir, drs, dra, drg, drh,
    bapak, pak, ibu, bu, mas, mbak, bang, kang, nyai, habib, tgh, tuan guru, teungku,
    tuan, nyonya, ny, nona, sdr, saudara, saudari, raden, raden mas, raden ajeng, ra, rm, kanjeng,
    nak, nduk, almarhum, alm, almarhumah, almh, ust, ustaz, ustadz, mbok, syekh, syeikh, sayyid, santo, santa, tgk, tuanku,
    pdt, buya, mbah, mak, mama, bunda, kak, om, tante, opa, oma, pakde, bude, kapt,
    kanjeng raden, krt, krh, kra, kph, gph, gbph, kgph, kgpaa, gkr, sri paduka, rr, lady, sir, mr, mrs, ms, daeng, dg, mgr,
    ki, nyi, pak long, mak long, pak cik, mak cik, pak ngah, wak, agh, anregurutta, gurutta, abuya, bhante, ida pedanda, jero mangku, jro mangku, datuk, datuk seri, dato, dato seri, dato sri, datin, tan sri, tengku, tun, encik`),
  degrees: phraseList(`
    sh, mh, ms, apu, se, mm, st, mt, ma, mba, phd, ph d, msi, m si, msc, m sc, ssi, s si, spd, s pd, mpd, m pd,
    ssos, s sos, sip, s ip, mip, m ip, skom, s kom, mkom, m kom, skm, mkes, m kes, sked, s ked, sp,
    mp, sag, s ag, mag, m ag, mhum, m hum, lc, sik, s ik, mhan, m han, sstp, apt, ak, ca, cpa, bsc,
    b sc, ba, spog, sp og, sp a, sp pd, sppd, sp b, spb, sp pa, ssn, s sn, msn, m sn, llm, ll m,
    stp, s tp, s farm, m farm, s psi, m psi, s hut, m eng, dea, dess, kons, finasim`),
  homeCountry: 'ID',
  territorial: wordSet(
    'gubernur bupati walikota kota camat lurah desa kades kapolres kapolresta kapolda kapolsek sekda dandim wabup wagub kampung dusun',
  ),
  leaving: wordSet(
    'mundur mengundurkan pengunduran diganti mengganti menggantikan digantikan pergantian penggantian dicopot mencopot pencopotan diberhentikan memberhentikan pemberhentian dipecat memecat pemecatan lengser dilengserkan meletakkan pamit purnatugas',
  ),
  affiliationFirst: false,
};
