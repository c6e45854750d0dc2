/** Indonesian offices, ranks and titles. The keys on the left are shared with English. */
import { headTable, type RoleLexicon } from '../roles.js';
import { phraseList, wordSet } from '../word-list.js';

/** What a minister is minister of; gives `menteri pertahanan`, `wakil menteri pertahanan` … */
const PORTFOLIOS: Readonly<Record<string, readonly [names: string, short: string]>> = {
  foreign: ['luar negeri', 'menlu'],
  defense: ['pertahanan, pertahanan dan keamanan', 'menhan, menhankam'],
  interior: ['dalam negeri', 'mendagri'],
  finance: ['keuangan', 'menkeu'],
  trade: ['perdagangan', 'mendag'],
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

const HEADS: Readonly<Record<string, string>> = {
  president: 'presiden',
  'deputy president': 'wakil presiden, wapres',
  premier: 'perdana menteri, pm',
  'deputy premier': 'wakil perdana menteri, deputi perdana menteri, waperdam',
  chancellor: 'kanselir',
  monarch: 'raja, ratu, kaisar, maharaja, tsar, khalifah, syah, firaun, prabu, sri paduka raja',
  sultan: 'sultan, sri sultan, emir, amir, adipati',
  prince: 'pangeran, putra mahkota, pangeran mahkota',
  princess: 'putri mahkota',
  pope: 'paus, sri paus',
  minister: 'menteri, menteri negara, menneg, menteri muda',
  'coordinating minister':
    'menteri koordinator, menko, menko polhukam, menkopolhukam, menko polkam, menko marves, menko pmk, menko perekonomian, menko kumham imipas, menko kesra, menko ekuin, menko pangan, menko pm',
  'deputy minister': 'wakil menteri, wamen',
  'cabinet-secretary': 'sekretaris kabinet, seskab',
  governor: 'gubernur',
  'deputy governor': 'wakil gubernur, wagub',
  regent: 'bupati',
  'deputy regent': 'wakil bupati, wabup',
  mayor: 'wali kota, walikota',
  'deputy mayor': 'wakil wali kota, wakil walikota, wawalkot, wawali',
  'district-head': 'camat',
  'village-head': 'lurah, kepala desa, kades, keuchik, kepala kampung, kepala dusun, kadus',
  ambassador: 'duta besar, dubes, duta besar luar biasa dan berkuasa penuh',
  'consul-general': 'konsul jenderal, konjen',
  consul: 'konsul',
  envoy: 'utusan khusus, utusan, wakil tetap, diplomat, atase, atase pertahanan, perwakilan',
  spokesperson:
    'juru bicara, jubir, kepala bidang humas, kabid humas, kepala bagian humas, kabag humas, kepala humas, humas, kepala penerangan, kapendam, kadiv humas, kepala divisi humas, karo penmas, karopenmas, kasi humas, kasie humas, kasubsi penmas, kapuspen, kapuspen tni, kapuspenkum, kadispenad, kadispenal, kadispenau, kapusdatin, kapusdatinkom, plt juru bicara',
  'attorney-general': 'jaksa agung',
  prosecutor:
    'jaksa, jaksa penuntut umum, jpu, kajari, kajati, penuntut umum, jampidsus, jampidum, jamintel, jamdatun, aspidsus, aspidum, aspintel, kasi intel, kasi intelijen, kasi pidsus, kasi pidum, kasi penkum, kasipenkum',
  judge: 'hakim, hakim agung, hakim ketua, ketua majelis hakim, hakim konstitusi',
  lawyer: 'pengacara, kuasa hukum, advokat, penasihat hukum, notaris',
  'national police-chief': 'kapolri',
  'regional police-chief': 'kapolda',
  'resort police-chief': 'kapolres, kapolresta, kapolrestabes, kapoltabes',
  'sector police-chief': 'kapolsek, kapolsekta',
  'police-chief': 'kepala polisi, kepala kepolisian',
  'deputy police-chief':
    'wakapolri, wakapolda, wakapolres, wakapolresta, wakapolrestabes, wakapolsek',
  'unit-head':
    'kasat, kasatreskrim, kasat reskrim, kasatlantas, kasat lantas, kanit, kanit reskrim, kasubdit, dirreskrimum, dirreskrimsus, dirlantas, dirnarkoba, dirresnarkoba, dirpolairud, dirtipidum, dirtipideksus, dirtipidkor, dirtipidsiber, dirtipidnarkoba, dirsamapta, dirintelkam, kabareskrim, wakabareskrim, kabaharkam, kabaintelkam, kakorlantas, kadiv propam, irwasum, kasat narkoba, kasat resnarkoba, kasat intelkam, kasat samapta, kasat polairud, kasatresnarkoba, kanit pidum, kanit ppa, kanit resmob, kasatgas, kasatpol pp, kasatpol, dansat, kasi, kabag, kabag ops, kabid, kabid propam, kabid dokkes, kasubbag, kasubag, kasubbid, kabiddokkes',
  commander:
    'panglima, panglima tni, pangdam, pangkostrad, pangkoarmada, pangarmada, pangkogabwilhan, danrem, dandim, danramil, danyon, danjen, danjen kopassus, danpuspom, danlantamal, komandan, wadan, dansatgas, danlanud, danlanal, panglima besar, panglima laot, babinsa',
  'chief-of-staff':
    'kepala staf, wakasad, wakasal, wakasau, kasdam, kasrem, kasal, kasau, kasad, ksad, ksau, ksal, kepala staf angkatan darat, kepala staf angkatan laut, kepala staf angkatan udara, kepala staf kepresidenan, kepala staf umum',
  chair: 'ketua, ketum, ketua umum, ketua dewan, ketua komisi, ketua panitia, ketua rt, ketua rw',
  'deputy chair': 'wakil ketua, waketum, wakil ketua umum, waka',
  speaker: 'ketua parlemen, ketua dpr',
  'secretary-general': 'sekretaris jenderal, sekjen, sekretaris jendral',
  secretary:
    'sekretaris, sekretaris daerah, sekda, sekretaris eksekutif, sekretaris pribadi, sekprov, sekkab, sekkot, sekwan, sestama, sesmenko, sesmen, sekum, sekretaris umum, sekretaris perusahaan, corporate secretary, vice president corporate communication, vp corporate communication, vp corporate secretary, head of corporate communication, group head corporate communication',
  treasurer: 'bendahara, bendahara umum, bendum',
  'deputy secretary-general': 'wasekjen, wakil sekretaris jenderal',
  'deputy head': 'wakil kepala, wakepsek',
  'deputy ceo-director': 'wadirut, wakil direktur utama',
  'deputy director': 'wakil direktur',
  'deputy rector': 'wakil rektor, warek',
  head: 'kepala, pimpinan, pemimpin, kadis, kadin, kakanwil, kepala dinas, kepala badan, kepala bagian, kepala bidang, kepala seksi, kepala kantor, kepala pusat, kepala bulog, kepala sekolah, kepsek, koordinator, pentolan, bos, kepala balai, kepala biro, kepala cabang, kalaksa, kalak, penanggung jawab, ketua tim, kadisdik, kadiskes, kadinkes, kadishub, kadinsos, kadispora, kadisparekraf, kapuskesmas, kakanwil, kakankemenag, kepala upt, kepala unit, kepala stasiun, kepala divisi, kepala departemen, kepala satuan, kepala subdirektorat, kepala perwakilan, kepala kejaksaan, kabiro, kabais, kakorwil, korwil, korlap, petahana, incumbent, wali nanggroe, bendesa adat, bendesa, kepala suku, ketua adat',
  'ceo-director': 'direktur utama, dirut, presiden direktur, presdir, ceo',
  'director-general': 'direktur jenderal, dirjen, direktur jendral',
  'executive-director': 'direktur eksekutif',
  director: 'direktur, dir, direktris',
  commissioner: 'komisaris, komisaris utama, komut, komisioner, presiden komisaris',
  executive: 'eksekutif',
  manager: 'manajer, manager, general manager, manajer umum, pengelola',
  inspector: 'irjen kementerian, inspektur',
  deputy: 'deputi, deputi gubernur, deputi menteri',
  assistant: 'asisten, stafsus, staf khusus, staf ahli, staf, ajudan, tenaga ahli, sekpri',
  adviser: 'penasihat, penasehat, penasihat khusus, konsultan',
  member:
    'anggota, pengurus, pengurus harian, anggota dewan, legislator, senator, politikus, politisi, kader, caleg',
  legislator: 'anggota parlemen, anggota dpr, anggota dprd, anggota kongres',
  candidate:
    'calon presiden, capres, calon wakil presiden, cawapres, cagub, cawagub, cabup, cawabup, cawalkot, calon wali kota, calon bupati, calon gubernur, calon wakil gubernur, penantang, pesaing, kandidat',
  founder: 'pendiri, penggagas, pencetus, perintis, founder',
  owner: 'pemilik',
  entrepreneur: 'pengusaha, pebisnis, saudagar, konglomerat, pedagang, wirausaha, miliarder',
  rector: 'rektor',
  dean: 'dekan',
  professor: 'guru besar, profesor',
  lecturer: 'dosen, pengajar, staf pengajar, asisten dosen',
  teacher: 'guru, ustaz, ustad, ustadz, ustazah',
  researcher: 'peneliti, peneliti utama, peneliti senior, periset, ilmuwan, saintis',
  analyst: 'prakirawan, pengamat, analis, pakar, ahli, pemerhati, praktisi',
  economist: 'ekonom, ahli ekonomi',
  epidemiologist: 'epidemiolog, ahli epidemiologi, pakar epidemiologi',
  scientist:
    'fisikawan, kimiawan, astronom, ahli biologi, ahli kimia, ahli fisika, matematikawan, arkeolog, antropolog, sosiolog, sejarawan, geolog, psikolog, filsuf, seismolog, virolog, kriminolog, klimatolog, zoolog, ahli astronomi, ahli botani, penemu, budayawan, cendekiawan, ahli gizi, vulkanolog',
  doctor: 'dokter, dokter spesialis, perawat, bidan, psikiater',
  engineer: 'insinyur, arsitek, teknisi, programmer, pengembang',
  student: 'mahasiswa, mahasiswi, siswa, siswi, pelajar, santri',
  coach: 'pelatih, caretaker, pelatih kepala, arsitek tim, asisten pelatih, manajer tim',
  captain: 'kapten, kapten tim, nakhoda, nahkoda, pilot, kopilot, masinis, sopir, pengemudi',
  athlete:
    'tunggal putra, tunggal putri, ganda putra, ganda putri, ganda campuran, pebalap, pesepeda, pegulat, pesilat, karateka, pemanah, penembak, pendayung, pevoli, sprinter, winger, bek kanan, bek kiri, bek tengah, atlet, pemain, pesepak bola, pebulu tangkis, pebulutangkis, petenis, pembalap, petinju, perenang, pelari, penyerang, striker, bek, kiper, penjaga gawang, gelandang, juara dunia, pegolf, pecatur, lifter, peselancar, pesenam, pebasket, pejudo, peloncat, bintang',
  artist:
    'penyanyi, pesulap, pedangdut, vokalis, gitaris, drummer, basis, pemusik, musisi, musikus, komponis, pencipta lagu, aktor, aktris, artis, bintang film, pelawak, komedian, pelukis, perupa, pematung, penari, koreografer, seniman, presenter, pembawa acara, model, desainer, perancang busana, fotografer, animator, mangaka, komikus, ilustrator, dalang, pemeran, selebritas, selebriti, selebgram, influencer, youtuber, kreator konten, konten kreator, komika, rapper, penari latar, promotor, kartunis, pianis',
  'film-director':
    'sutradara, produser, kurator, penulis skenario, produser eksekutif, penata musik',
  writer:
    'penulis, pengarang, novelis, penyair, sastrawan, pujangga, wartawan, jurnalis, pemimpin redaksi, pemred, redaktur, kolumnis, editor, penerjemah, kritikus, esais, dramawan',
  cleric:
    'nabi, rasul, misionaris, pendeta, uskup, uskup agung, kardinal, ulama, kiai, biksu, bikkhu, pastor, romo, imam besar, patriark, mufti, ayatollah, tokoh agama, dai, mubalig, penceramah',
  activist: 'aktivis, pegiat, relawan, tokoh, tokoh masyarakat, pejuang, pahlawan, penggiat',
  rebel: 'gerilyawan, komandan pemberontak, pemimpin pemberontak, buronan, teroris',
  explorer: 'penjelajah, pelaut, astronaut, kosmonaut, antariksawan, pendaki',
  suspect: 'tersangka, terdakwa, terpidana, terduga, pelaku, narapidana, napi',
  victim: 'korban, korban tewas, penyintas',
  witness: 'saksi, saksi mata, saksi ahli',
  resident:
    'warga, penduduk, tetangga, petani, nelayan, buruh, pekerja, karyawan, penumpang, pengungsi, pengendara, pemudik, turis, wisatawan, penonton, suporter, pengunjung, pembeli, konsumen, pelanggan, nasabah, jemaah, jamaah, pasien, satpam, kurir, pengemudi ojek, juru parkir, tukang, kuli, pemulung, perajin, pengrajin, peternak, petambak, pekebun, pembudidaya, pelapor, terlapor, penggugat, tergugat, pemohon, pendemo, demonstran, orator, pemilih, simpatisan, kerabat, murid, wali murid, orang tua murid, alumnus, alumni, pensiunan, ibu rumah tangga, koki, pramugari, marbot, takmir',
  counterpart: 'mitra, rekan, kolega, sejawat, pendahulu, pengganti',
  official:
    'pejabat, pejabat senior, petugas, penyidik, penyelidik, perwira, prajurit, polisi, tentara',
  colonizer: 'gubernur jenderal, residen',
};

function heads(): Map<string, string> {
  const table = headTable(HEADS);
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

/** `Mayor Laut`, `Brigjen Pol`: the force or corps behind a rank belongs to it. */
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
];

function ranks(): string[] {
  const withCorps = RANKS.flatMap((rank) => CORPS.map((corps) => `${rank} ${corps}`));
  return [...RANKS, ...withCorps, 'purn', 'purnawirawan'];
}

export const roleLexicon: RoleLexicon = {
  code: 'id',
  heads: heads(),
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
    koperasi usaha mikro kecil menengah
    umum utama jenderal jendral eksekutif agung tinggi besar pusat daerah wilayah nasional muda
    madya senior bidang bagian urusan dinas badan seksi bagian divisi departemen direktorat subdirektorat
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
    setempat tetap bersama tertinggi pertama kedua ketiga terpilih
    subdinas subbagian subbidang subseksi subdit subdirektorat sub
    periode masa jabatan corporate communication communications relations community development group affairs
    cabang desa kecamatan kabupaten kota provinsi rt rw rumah sakit klub
  `),
  links: wordSet('untuk dari bidang urusan pada asal'),
  bridges: wordSet(
    'adalah ialah selaku sebagai menjabat merupakan yang juga seorang sekaligus kini',
  ),
  appointing: phraseList(
    'terpilih, dipilih, ditunjuk, diangkat, dilantik, dikukuhkan, ditetapkan, dipercaya, menjadi',
  ),
  ordinals: wordSet('ke'),
  ranks: ranks(),
  honorifics: phraseList(`
    h, hj, haji, hajah, hajjah, kh, kyai, kiai haji, kiai, dr, prof, profesor, ir, drs, dra, drg, drh,
    bapak, pak, ibu, bu, mas, mbak, bang, kang, nyai, habib, tgh, tuan guru, teungku,
    tuan, nyonya, ny, nona, sdr, saudara, saudari, raden, raden mas, raden ajeng, ra, rm, kanjeng,
    almarhum, alm, almarhumah, almh, ust, ustaz, ustadz, syekh, syeikh, sayyid, santo, santa, tgk, tuanku,
    pdt, buya, mbah, mak, bunda, kak, om, tante, opa, oma, pakde, bude, kapt,
    kanjeng raden, krt, krh, kra, kph, gph, gbph, kgph, kgpaa, gkr, sri paduka, rr, lady, sir, mr, mrs, ms, daeng,
    ki, nyi, datuk, datuk seri, dato, dato seri, dato sri, datin, tan sri, tengku, tun, encik`),
  degrees: phraseList(`
    sh, mh, ms, apu, se, mm, st, mt, ma, mba, phd, ph d, msi, m si, msc, m sc, ssi, s si, spd, s pd, mpd, m pd,
    ssos, s sos, sip, s ip, mip, m ip, skom, s kom, mkom, m kom, skm, mkes, m kes, sked, s ked, sp,
    mp, sag, s ag, mag, m ag, mhum, m hum, lc, sik, s ik, mhan, m han, sstp, apt, ak, ca, cpa, bsc,
    b sc, ba, spog, sp og, sp a, sp pd, sppd, sp b, spb, sp pa, ssn, s sn, msn, m sn, llm, ll m,
    stp, s tp, s farm, m farm, s psi, m psi, s hut, m eng, dea, dess, kons, finasim`),
  territorial: wordSet(
    'gubernur bupati walikota kota camat lurah desa kades kapolres kapolresta kapolda kapolsek sekda dandim wabup wagub kampung dusun',
  ),
  leaving: wordSet(
    'mundur mengundurkan pengunduran diganti mengganti menggantikan digantikan pergantian penggantian dicopot mencopot pencopotan diberhentikan memberhentikan pemberhentian dipecat memecat pemecatan lengser dilengserkan meletakkan pamit purnatugas',
  ),
  affiliationFirst: false,
};
