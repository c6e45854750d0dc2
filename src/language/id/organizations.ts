/** Names of bodies in Indonesian. */
import type { OrganizationLexicon } from '../organizations.js';
import { phraseList, wordSet } from '../word-list.js';

/** First words of the names of bodies, and acronyms known without them. */
export const organizationLexicon: OrganizationLexicon = {
  code: 'id',
  heads: phraseList(`
    pt, cv, ud, pd, po, fc, ac, sc, rb, fk, perum, perusahaan, kementerian, kemenko, departemen, dinas, direktorat, direktorat jenderal,
    ditjen, badan, balai, balai besar, biro, dewan, majelis, mahkamah, pengadilan, kejaksaan, kejaksaan negeri,
    kejaksaan tinggi, kejaksaan agung, kejari, kejati, kepolisian, kepolisian resor, kepolisian daerah, polda,
    polres, polresta, polrestabes, polsek, poltabes, bareskrim, satreskrim, satresnarkoba, satlantas, satnarkoba,
    ditreskrimum, ditreskrimsus, ditresnarkoba, ditlantas, ditpolairud, satpolairud, bidpropam, kodam, kodim, korem, koramil, kostrad, lanud, lanal, brimob,
    densus, satgas, satpol pp, komisi, komite, komnas, panitia, lembaga, lembaga swadaya masyarakat, lsm,
    yayasan, ikatan, persatuan, perhimpunan, himpunan, perkumpulan, asosiasi, federasi, konfederasi, serikat,
    aliansi, jaringan, solidaritas, wahana, konsorsium, aliansi jurnalis, koalisi, forum, front, gerakan, partai, parpol, organisasi, koperasi, kamar dagang, palang merah,
    gabungan, paguyuban, pusat penelitian, pusat studi, pusat kajian, pusat, kantor berita, kantor wilayah,
    kantor staf, sekretariat, inspektorat, ombudsman, otoritas, angkatan, angkatan darat, angkatan laut,
    angkatan udara, pasukan, penjaga pantai, garda, garda revolusi, tentara, tentara nasional, korps, divisi,
    fraksi, klub, tim nasional, timnas, grup, kelompok, kelompok tani, band, maskapai, harian, majalah, koran,
    surat kabar, tabloid, radio, televisi, stasiun televisi, bank, bursa efek, asuransi, hizbul, jemaah,
    jamaah, nahdlatul, pemerintah, pemerintah kota, pemerintah kabupaten, pemerintah provinsi, pemkot, pemkab,
    pemprov, pemda, bappeda, bpbd, basarnas, kwartir, karang taruna, liga, perserikatan, uni, masyarakat,
    mabes, markas besar, kabinet, sarekat, ordo, budi utomo, puslitbang, pusat pengembangan, unit pelaksana teknis,
    dana moneter, pengurus besar, pengurus pusat, dewan perwakilan rakyat, dewan pimpinan, mpr, dpr, dprd`),
  regional: phraseList(`
    dprd, dprk, kpu, kpud, kip, bawaslu, panwaslu, panwascam, bpbd, bpn, bps, bnn, bnnk, bnnp, pmi, mui, kadin, hipmi, knpi,
    koni, kodim, koramil, korem, polres, polresta, polrestabes, polsek, polda, kejari, kejati, satpol pp, pemkab,
    pemkot, pemprov, bappeda, rsud, pwi, aji, pgri, phri, organda, fkub, basarnas, kpad, setda, setwan, disdik, dinkes, dishub,
    dinsos, disnaker, disnakertrans, disperindag, disperindagkop, disdag, disdikbud, disdikpora, dispendik, dispar, disparbud, disbudpar, disparpora,
    disporapar, disparbudpora, disparekraf, disdukcapil, dispendukcapil, diskominfo, distan, dishut, disbun, disperkim, gapoktan, poktan, dispora, dlh, damkar, pdam, dekranasda, pkk, pengadilan negeri, kejaksaan negeri, dinas`),
  branches: wordSet('pusat daerah wilayah cabang ranting'),
  sites: phraseList(`
    universitas, unika, institut, institut teknologi, sekolah tinggi, sekolah, akademi, politeknik, fakultas, jurusan,
    departemen, sma, smp, sd, smk, sman, smpn, sdn, smkn, madrasah, madrasah aliyah, pesantren, pondok pesantren,
    seminari, taman kanak-kanak, rumah sakit, rumah sakit umum, rumah sakit umum daerah, rs, rsu, rsud, rsup,
    rsia, rsi, rspi, rspad, rsal, rsau, rsj, rsjd, rskd, rsko, rsup, rsab, puskesmas, klinik, laboratorium, perpustakaan, museum, gereja, gereja katedral, katedral, paroki, sinode, klasis, keuskupan, universiti, stikes, iain,
    uin, stain, observatorium, planetarium, daop, divre, kanwil, kantor cabang, pengadilan, pengadilan negeri, pengadilan tinggi, pengadilan agama, pn, pa, ptun, kejaksaan negeri, kejaksaan tinggi, kejaksaan agung,
    mapolda, mapolres, mapolresta, mapolrestabes, mapolsek, makodim, mahkamah agung, mahkamah konstitusi, polda, polres, polresta, polrestabes, polsek, mabes, markas besar, kementerian`),
  namesakes: phraseList(`
    gadjah mada, airlangga, diponegoro, brawijaya, padjadjaran, hasanuddin, udayana, andalas, sriwijaya, syiah kuala,
    sam ratulangi, cenderawasih, pattimura, mulawarman, tadulako, lambung mangkurat, tanjungpura, palangka raya,
    jenderal soedirman, sebelas maret, sepuluh nopember, halu oleo, haluoleo, nusa cendana, musamus, khairun, mataram, bengkulu, jember,
    trunojoyo, tidar, siliwangi, singaperbangsa, sultan ageng tirtayasa, maritim raja ali haji, bangka belitung,
    borneo tarakan, teuku umar, malikussaleh, samudra, samudera, jambi, riau, lampung, ganesha, warmadewa, mahasaraswati,
    trisakti, tarumanagara, pelita harapan, bina nusantara, mercu buana, paramadina, al azhar, al-azhar, parahyangan,
    maranatha, petra, satya wacana, duta wacana, widya mandala, soegijapranata, atma jaya, sanata dharma, ciputra,
    pancasila, moestopo, jayabaya, krisnadwipayana, esa unggul, gunadarma, bakrie, prasetiya mulya, pasundan, dian nuswantoro,
    wahid hasyim, sultan agung, ahmad dahlan, janabadra, widyatama, narotama, 45, 17 agustus 1945, dr soetomo, hang tuah,
    nommensen, simalungun, methodist, bosowa, fajar, muslim, cokroaminoto, klabat, djuanda, pakuan, ibn khaldun,
    syarif hidayatullah, sunan kalijaga, sunan gunung djati, sunan ampel, walisongo, alauddin, ar-raniry, ar raniry,
    imam bonjol, raden fatah, raden intan, sultan syarif kasim, sultan thaha saifuddin, antasari, sultan maulana hasanuddin,
    maulana malik ibrahim, raden mas said, datokarama, pembangunan nasional veteran, terbuka, pertahanan, siber asia,
    cipto mangunkusumo, hasan sadikin, sardjito, kariadi, soetomo, moewardi, saiful anwar, wahidin sudirohusodo, djamil,
    m djamil, adam malik, haji adam malik, mohammad hoesin, zainoel abidin, arifin achmad, abdul moeloek, kandou, sanglah,
    ngoerah, gatot soebroto, gatot subroto, sulianti saroso, fatmawati, persahabatan, harapan kita, dharmais, soeradji tirtonegoro,
    wirosaban, iskak, ulin, tadjuddin chalid, haulussy, dok ii, bhayangkara, siloam, hermina, mitra keluarga, pondok indah,
    soekarno-hatta, soekarno hatta, halim perdanakusuma, i gusti ngurah rai, ngurah rai, juanda, adisutjipto, adi soemarmo, adi sumarmo, ahmad yani,
    husein sastranegara, kertajati, kualanamu, sultan iskandar muda, sultan syarif kasim ii, minangkabau, hang nadim, sultan thaha,
    sultan mahmud badaruddin ii, sultan mahmud badaruddin, radin inten ii, radin inten, depati amir, supadio, syamsudin noor,
    sepinggan, tjilik riwut, juwata, sultan hasanuddin, mutiara sis al-jufrie, djalaluddin, el tari, komodo, zainuddin abdul madjid,
    frans kaisiepo, mozes kilangin, rendani, mopah, wamena, dominique eduard osok, abdulrachman saleh, abdul rachman saleh,
    tanjung priok, tanjung perak, tanjung emas, merak, bakauheni, ketapang, gilimanuk, soekarno, belawan, batu ampar,
    gunung leuser, kerinci seblat, bukit barisan selatan, way kambas, ujung kulon, gunung halimun salak, gunung gede pangrango,
    bromo tengger semeru, baluran, alas purwo, meru betiri, tanjung puting, kayan mentarang, gunung rinjani, lore lindu, bunaken,
    bantimurung bulusaraung, wakatobi, kepulauan seribu, lorentz, wasur, teluk cenderawasih, tesso nilo, siberut, karimunjawa,
    cipinang, salemba, sukamiskin, nusakambangan, kerobokan, batu, pasir putih, wirogunan, kedungpane, porong, tanjung gusta`),
  suffixes: wordSet('tbk persero fc band consulting watch sekuritas futures berjangka'),
  siteSuffixes: wordSet(''),
  words: wordSet(`
    indonesia nusantara jaya abadi makmur sejahtera utama persada mandiri sentosa perkasa sejati prima
    nasional negara negeri rakyat republik daerah pusat wilayah provinsi kabupaten kota umum agung
    internasional dunia asia independen bersama keadilan persatuan pembangunan demokrasi demokrat golkar amanat
    kebangkitan bangsa hanura gerindra nasdem perindo berkarya garuda karya kreatif digital media
    energi mineral tambang semen pupuk listrik gas perkebunan plantation motor otomotif telekomunikasi
    seluler airlines air group grup holding sekuritas securities finance asuransi life investama
    manufacturing industri industry industries kertas farma kimia tekstil textile baja steel properti
    land realty tower power resources mining oil petroleum coal bara sawit agro pangan foods food
    reserse kriminal narkoba intelkam lalu lintas teknologi pertanian bogor sepuluh nopember gadjah mada
    islam negeri terbuka kristen katolik muhammadiyah aisyiyah teknik ekonomi hukum kedokteran filsafat
    bersih peduli sehat terbuka merdeka antikorupsi merah putih biru hijau banteng rajawali garuda matahari perubahan pembaruan kemakmuran kesejahteraan
    ilmu sosial politik sastra psikologi matematika alam pengetahuan publik kesra
    economics studies reform institute policy research strategic security governance democracy watch
  `),
  companies: wordSet(
    'emiten saham perusahaan perseroan maskapai startup klub lokapasar produsen ritel peritel penerbit operator',
  ),
  stakes: wordSet(''),
  belongings: wordSet(''),
  known: phraseList(`
    PBB, DPR, DPRD, DPD, MPR, MK, MA, KPK, KPU, KPUD, KPI, BPK, BPS, BPN, BPOM, BNPB, BNN, BNPT, BIN, BMKG, BPPT,
    BRIN, LIPI, LAPAN, BATAN, BKKBN, BKN, BPJS, BI, OJK, BEI, BUMN, BUMD, TNI, Polri, Kejagung, Komnas HAM, Bawaslu,
    Panwaslu, MUI, NU, Nahdlatul Ulama, Muhammadiyah, PBNU, PGI, KWI, PMI, IDI, PSSI, PBSI, KONI, KOI, PLN, PAM, PDAM,
    KAI, Pertamina, Telkom, Telkomsel, Garuda Indonesia, Lion Air, Bulog, Golkar, PDIP, PDI-P, PDI, PKS, PPP, PAN, PKB, PSI,
    Demokrat, Gerindra, Nasdem, Hanura, HMI, PMII, ICW, Walhi, Kontras, YLBHI, LBH, YLKI, LSI, CSIS, ITB, UI, UGM,
    IPB, ITS, Unpad, Undip, Unair, Unhas, Kadin, Apindo, HIPMI, Kompas, Tempo, Antara, Detik, Republika, Jawa Pos,
    Kemenkes, Kemenkeu, Kemenlu, Kemendagri, Kemenhub, Kemenag, Kemensos, Kementan, Kemendag, Kemenperin,
    Kemendikbud, Kemenkumham, Kominfo, Kemhan, Kemenhan, Bappenas, Basarnas, Wantimpres, Setneg, Depkes, Deplu,
    Depdiknas, Depkeu, Dephub, Mabes Polri, Mabes TNI, Kopassus, Brimob, GAM, OPM, PKI, VOC, PNI, ASEAN, Unicef, Unesco, UNDP, UNHCR, FAO, ILO, WTO, OPEC, IAEA, IMF, BPBD, Pemprov DKI,
    Unnes, Unsoed, Unila, Unsri, Unud, Undana, Unmul, Untan, Unram, Uncen, Unpatti, Unsrat, Unesa, UNY, UPI, UMS, UMM, UII, Unisba, Unpar, Unissula,
    Untag, Ubaya, Binus, Unas, Usakti, Untar, Unand, Unri, Unja, Unib, Untad, Unimed, Untirta, Unsil, Unikom, Unkhair, Unhan, Uhamka, UMJ, UMY, UPH, UMN, UPN, UNJ, UNS, USU,
    Indef, Celios, Perludem, Jatam, Formappi, Imparsial, Elsam, Setara Institute, Charta Politika, Populi Center,
    Persib, Persija, Persebaya, Persipura, Persela, PSM, PSIS, PSMS, Persita, Persik, Persiba, Persiraja, Persikabo,
    Persis, PSS, PSPS, PSIM, Arema, Arema FC, Bhayangkara FC, Sriwijaya FC, Garuda, Mitra Kukar, Bali United, Madura United,
    Barito Putera, Dewa United, Rans Nusantara, Borneo FC, Semen Padang, Kalteng Putra, Gresik United, Perseru, Persijap, Persiram,
    Jasa Marga, Adhi Karya, Waskita Karya, Wijaya Karya, Hutama Karya, Angkasa Pura, Angkasa Pura I, Angkasa Pura II, Pelindo,
    Krakatau Steel, Semen Indonesia, Bukit Asam, Aneka Tambang, Antam, Pos Indonesia, Kimia Farma, Bio Farma, Indofarma,
    Perhutani, Pelni, ASDP, Damri, Freeport Indonesia, Vale Indonesia, Astra International, Unilever Indonesia, Indofood, Sinar Mas,
    Gudang Garam, Djarum, Sampoerna, Gojek, Grab Indonesia, Tokopedia, Bukalapak, Traveloka, Shopee Indonesia, GoTo, BNI, BRI, BTN, BCA, BSI, CIMB Niaga, Bank Danamon, Bank Mega, Bank Jago, Bank DKI,
    Susi Air, Wings Air, Batik Air, Trigana Air, Sriwijaya Air, Pelita Air, Super Air Jet, AirAsia, Air Asia, Citilink,
    Metro Jaya, Liputan6, Kompas TV, Tirto, Kumparan, Okezone, JPNN, Kontan, Tribunnews, Sindonews, Katadata, iNews, detikcom, Metro TV, TVRI, RRI, SCTV, RCTI, Transmigrasi,
    Kabinet Indonesia Bersatu, Kabinet Indonesia Bersatu II, Kabinet Indonesia Bersatu Jilid II, Kabinet Indonesia Maju,
    Kabinet Kerja, Kabinet Merah Putih, Kabinet Gotong Royong, Kabinet Persatuan Nasional, Kabinet Reformasi Pembangunan,
    Kabinet Pembangunan, Mahkamah Konstitusi, Mahkamah Agung, Mahkamah Internasional, Komisi Yudisial, Kejaksaan Agung, Dewan Pers`),
  clubs: wordSet(`
    persib persija persebaya persipura persela psm psis psms persita persik persiba persiraja persikabo persis
    pss psps psim arema bhayangkara sriwijaya
  `),
  clubSuffixes: wordSet('fc'),
  notBodies: wordSet(`
    BBM KTP SIM APBN APBD UU RUU KUHP HAM HIV AIDS TBC DBD DNA TV CD DVD HP SMS WIB WITA WIT WNI WNA TKI TKW TKP
    UMKM UKM PSBB PPKM SMA SMP SD SMK TK RT RW RS PNS ASN CPNS SDM SDA BLT THR PHK PDB LPG BTS TPS UMR UMP
    PPN PPH CCTV GPS USB LED KRL MRT LRT KM PR RUUK SK AC CO ISPA KLB PDP ODP OTG KK NIK IQ KDRT SBY VIP BAP
    PLTU PLTA PLTS PLTN PLTP BBG APBNP KUR DPT DPO LN SARA MoU FM AM PIN ATM COVID SARS MERS H5N1 SM
  `),
  joiners: wordSet('dan untuk bagi'),
  sureJoiners: wordSet(''),
};
