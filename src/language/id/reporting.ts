/**
 * How Indonesian news reports speech. Quotation, verb, speaker is the common order (counted: `kata`,
 * `ujar`, `tutur` and `ucap` make 94 of 100 verbs after a quotation); the verb before it is rare.
 */

import { clauseVerbs, type ReportingLexicon, words } from '../reporting.js';
import { RELATIVE_NOUNS } from './relatives.js';

const PREDICATES = words(`
  akan sudah telah belum tidak masih adalah merupakan terdapat bisa dapat harus sedang bakal
  mencapai mengalami memiliki meninggal tewas berada meningkat menurun berlangsung sebesar sebanyak jangan
`);
/** What somebody does, in words that have no ending of verbs. */
const DEEDS = words(`
  tak tampak terlihat cuma enggan ikut mau ingin tetap angkat buka duduk diam bangkit tiba datang pulang
  bungkam naik turun masuk keluar maju pergi
`);
const ACTIVE = /^(?:me|ber|ter)\p{L}{3,}$/u;
const TRANSITIVE = /^me(?:m[aiueobpf]|n[aiueocdjs]|ng|ny|[lrwy][aiueo])\p{L}{3,}$/u;
/** Words made like such verbs that are none. */
const NO_DEEDS = words(`
  menteri menara menantu mendiang mendadak mendalam mendasar mendatang menengah mental mentah melalui
  mengenai mengapa menurut menjelang merah merek mewah meriah
`);
/** Letters of the shortest passive verb: `dibeli`. */
const PASSIVE_LETTERS = 6;

function isPassive(folded: string): boolean {
  return folded.length >= PASSIVE_LETTERS && folded.startsWith('di');
}

/** Indonesian verbs of saying, and the words around them. */
export const reportingLexicon: ReportingLexicon = {
  quoteVerbs: words(`
    kata ujar tutur ucap ungkap jelas papar tegas sebut terang lanjut tambah imbuh pungkas tandas tukas
    sambung kilah tanya tulis urai beber cetus seru sahut timpal jawab aku klaim nilai harap kenang
    keluh pesan canda kelakar ajak pinta saran janji bunyi teriak cerita demikian celetuk sergah
    kritik kecam puji usul bisik gumam simpul tekan sindir ulas rinci kutuk cuit kicau isak rintih gurau
    seloroh kisah tutup komentar pekik bentak hardik tantang ancam imbau minta sesal balas curhat gerutu
    elak duga tuding tuduh desak yakin jamin lapor sanggah bantah tampik tepis singgung sentil
  `),
  ambiguousVerbs: words(`
    aku jelas terang nilai harap klaim lanjut tambah tegas pinta saran janji ajak cerita kritik puji
    usul simpul pesan demikian seru urai tanya jawab tulis sebut kecam tekan rinci ulas kisah tutup
    komentar tantang ancam imbau minta sesal balas duga tuding tuduh desak yakin jamin lapor
  `),
  mayMarkSingly: false,
  speakerSuffix: 'nya',
  ownerSuffix: 'nya',
  mayPutSpeakerFirst: false,
  clauseVerbs: clauseVerbs({
    clause: `
      mengatakan berkata bilang mengaku mengklaim berpendapat menambahkan menuturkan menegaskan
      berujar berucap
    `,
    link: `
      menjelaskan menyampaikan mengungkapkan mengakui memaparkan mengemukakan
      menerangkan melanjutkan membantah mengumumkan melaporkan membeberkan menandaskan mengutarakan
      menulis menjawab bertanya menyerukan mengingatkan memperingatkan menekankan mencatat menguraikan
      menyimpulkan membenarkan menceritakan bercerita mengisahkan berpesan menanyakan mengusulkan
      meyakini mengeluhkan mengeluh melontarkan menyindir berdalih berkilah
      berseru berteriak menimpali menyahut mengucapkan memberitahukan mengonfirmasi mengabarkan
      berjanji mengancam berkelakar bercanda memuji menyela menyayangkan menyesalkan mengkhawatirkan menyambung mengenang menukas mencetuskan
      memberitahu mengucap mengungkap mencuit berbisik bergumam membatin memekik bersikeras berkukuh beralasan berdalil berasumsi
    `,
    person: `
      memastikan meminta berharap menilai menduga mengimbau menyebut menyarankan mengajak mendesak
      menuding menyatakan menyebutkan memprediksi memperkirakan memproyeksikan
    `,
  }),
  tellingVerbs: words('memberitahu'),
  amounts: words(''),
  clauseOpeners: words(`
    sebanyak sedikitnya setidaknya ada tidak belum sudah telah akan masih pihaknya dirinya mereka kami ia dia
    jika kalau apabila bila karena
  `),
  isPassive,
  isTransitive: (folded) => TRANSITIVE.test(folded) && !NO_DEEDS.has(folded),
  isActive: (folded) => ACTIVE.test(folded) || DEEDS.has(folded),
  isPredicate: (folded) => PREDICATES.has(folded) || isPassive(folded),
  objects: words(`
    maaf izin ijin bantuan doa restu dukungan waktu uang data keterangan ampun perlindungan suaka tolong
    terima selamat belasungkawa apresiasi rasa hal pesan pernyataan sikap kesaksian pidato sambutan laporan
  `),
  passiveVerbs: words(`
    dikatakan disampaikan diungkapkan diutarakan dituturkan ditegaskan dikemukakan dijelaskan
    dinyatakan diucapkan dipaparkan diterangkan dilontarkan dibenarkan diakui ditambahkan disebutkan
    diserukan diceritakan dikeluhkan dibantah ditampik ditepis disangkal diamini     diingatkan dipastikan ditekankan dikisahkan dituliskan
  `),
  askVerbs: words('bertanya menanyai menanyakan'),
  replyVerbs: words(`
    jawab jawabnya sahut sahutnya balas balasnya timpal timpalnya tukas tukasnya sergah sergahnya
  `),
  continuingVerbs: words('tambah tambahnya imbuh imbuhnya sambung sambungnya lanjut lanjutnya'),
  agentWords: words('oleh'),
  nobodies: words('tidak tak tiada siapa siapapun apa'),
  silencingWords: words(
    'tewas meninggal wafat gugur divonis dihukum mangkir kabur buron berstatus dimakamkan',
  ),
  affectingVerbs: words(`
    memuaskan mengejutkan mengecewakan menggembirakan menyinggung melegakan menyedihkan memusingkan mengusik
    mengganjal meresahkan menggelitik memukul menohok mengagetkan mencemaskan mengkhawatirkan
  `),
  mouthpieces: words('melalui lewat mempersilakan menyilakan'),
  arrivals: new Map([
    ['datang', 'dari'],
    ['muncul', 'dari'],
  ]),
  sourceWords: [['menurut'], ['mengutip', 'pernyataan'], ['berdasarkan', 'keterangan']],
  sourcePronouns: words('menurutnya'),
  conjunctions: words('bahwa bahwasanya agar supaya'),
  pronouns: words('dia ia beliau'),
  pronounGenders: new Map(),
  pluralPronouns: words('mereka keduanya'),
  pointers: words('itu tersebut ini tadi'),
  pointerPosition: 'after',
  articles: words('sang si'),
  verbBlockers: words(`
    tidak tak belum bukan untuk yang dapat bisa ingin akan menolak enggan hendak harus perlu jangan
    mau saling pernah sulit berani mampu sering kerap diminta dengan cara tanpa
  `),
  fillers: words(`
    akhirnya juga kemudian lalu sempat telah sudah pun kembali sendiri lagi masih kemarin lantas terus tadi
    justru malah bahkan secara tegas singkat langsung pula hanya cuma sekadar turut sambil selanjutnya siang malam
    pagi sore
  `),
  leadIns: words(`
    demikian begitu begitulah hal itu ini tersebut pernyataan seperti sebagaimana masih lagi juga
    keterangan senada serupa kembali
  `),
  speakerStops: words(`
    saat ketika dalam di pada kepada seusai usai sesudah setelah sebelum selepas melalui lewat via
    dikutip dilansir dinukil mengutip melansir seperti sebagaimana diberitakan dilaporkan sambil
    seraya sembari ihwal soal terkait tentang mengenai menanggapi dengan yang karena agar bahwa
    menirukan merujuk menjawab menjelaskan menambahkan mengomentari usainya hari kemarin tadi 
    secara memberi memberikan terhadap ke tatkala begitu
    lalu kemudian lagi singkat tegas mengenang menutup membuka sejak hingga sampai menyusul juga
    pekan bulan tahun pukul bersama sementara serta saja mengakhiri kala merespons berdasarkan
    sebelumnya belum lirih pelan lantang geram kesal heran haru
  `),
  humans: words(`
    pria lelaki laki wanita perempuan pemuda pemudi gadis remaja bocah kakek nenek ibu bapak ayah sosok
    lulusan jebolan alumnus putra putri peraih pemilik pemegang mantan bekas eks
  `),
  ageWords: words('tahun'),
  outletWords: words('dikutip dilansir dinukil mengutip melansir seperti sebagaimana diberitakan'),
  copulas: words('adalah ialah bernama yakni yaitu'),
  kin: words(`${RELATIVE_NOUNS.join(' ')} ibunda ayahanda janda duda`),
  ownParts: words(''),
  statements: words(`
    keterangan pernyataan siaran pers rilis maklumat pengumuman unggahan cuitan twit takarir caption status
    resmi tertulis bunyi isi petikan kutipan demikian peringatan imbauan klarifikasi penjelasan
  `),
  papers: words('laporan data survei sumber studi riset penelitian jajak dokumen statistik'),
  media: words(
    'kantor berita surat kabar koran harian majalah media situs portal laman stasiun televisi',
  ),
  headPosition: 'first',
  determiners: words(
    'sebuah sejumlah beberapa berbagai suatu seorang salah satu satunya para hasil',
  ),
  personDeterminers: words('seorang'),
  indefinites: words('seorang'),
  objectRelatives: words(''),
  placeWords: words('di dari pada'),
  adverbials: words(`
    usai seusai setelah sesudah sebelum sebelumnya selepas dalam saat ketika kala semasa semenjak sepanjang selama sewaktu seiring sesaat tatkala sementara di dari
    pada ke untuk sebagai menanggapi menjawab terkait soal tentang mengenai menurut meski meskipun
    walau walaupun karena jika kalau apabila bila namun tetapi akan sedangkan adapun selain secara
    hari kemarin tadi siang malam pagi sore pekan
    bulan tahun yang tanggal sejak hingga sampai bersama dengan lewat melalui kepada oleh atas bahkan
    selanjutnya kemudian lalu lebih padahal demi guna melihat merespons sambil seraya apalagi
    sehingga maka dan atau tak tidak hal terhadap akibat begitu usainya bertepatan berdasarkan
    sebaliknya meskipun jauh itu tersebut seperti sebagaimana saking berbeda kendati ihwal
    menyusul mengenakan mewakili dihubungi ditemui dijumpai disambangi dikonfirmasi ditanya ditanyai
    disinggung dimintai didampingi ditemani diapit dikawal diiringi disaksikan dijemput dicegat diwawancarai mendengar mengetahui menyikapi mendapati menyadari menyaksikan dikutip mengutip melansir dilansir
    baru pukul awal akhir pertengahan semalam nantinya terpisah senada sejurus sejenak seketika sontak
    mendadak awalnya mulanya belakangan lantaran
  `),
  timeConjunctions: words('usai seusai setelah sesudah sebelum saat ketika sejak begitu'),
  openers: words(`
    namun tetapi tapi akan sedangkan adapun giliran kini sementara itu selain kemudian lalu selanjutnya bahkan
    sebaliknya kemarin tadi siang malam pagi sore
    justru malah hari dan pun secara terpisah sebelumnya padahal juga
    januari februari maret april mei juni juli agustus september oktober november desember
  `),
  days: words('senin selasa rabu kamis jumat sabtu minggu ahad'),
  addressWords: words('kepada'),
  listeners: words('wartawan media pers reporter jurnalis awak'),
  listWords: words('dan serta'),
  companions: words('dkk kolega kawan rekan teman kompatriotnya rekannya koleganya'),
  relativeWords: words('yang selaku demikian begitu sapaan panggilan'),
  besideWords: words('sekaligus yang selaku juga merangkap tbk persero'),
  nameParticles: words('bin binti boru beru br al el van von de der den da di la le ibn dos'),
  bodies: words(`
    kementerian kepolisian polisi badan dinas universitas institut partai komisi polda polres polsek polri
    mabes pemerintah pemprov pemkab pemkot dewan lembaga organisasi perusahaan pt cv bank asosiasi
    ikatan persatuan yayasan markas kejaksaan mahkamah pengadilan majelis gedung istana kedutaan
    konsulat penjaga angkatan tentara tim satuan direktorat biro pusat rumah rs rsud puskesmas klinik laporan pernyataan surat
    dokumen siaran pihak kantor fraksi koalisi federasi serikat himpunan perhimpunan balai stasiun
    kelompok gerakan aliansi klub manajemen maskapai operator otoritas komite panitia forum
    perseroan instansi institusi keterangan kpu kpk bmkg bnpb dpr mpr tni
  `),
  notBodies: words(
    'tangga gawang warung toko sekolah pintu kebun malam keamanan makam masjid palang',
  ),
  anyBodies: words('lembaga organisasi perusahaan perseroan instansi institusi'),
  accountWords: words('akun pengguna warganet netizen'),
  aliasWords: words('disapa dipanggil panggilan sapaan dijuluki asli lengkap panggung'),
  judgingVerbs: words(''),
  judgingParticiples: words(''),
  topicVerbs: words(''),
  topicWords: words(''),
  namers: words(`
    disebut sebutan bernama berjudul judul bertajuk tajuk bertema tema film lagu buku novel istilah
    julukan dijuluki berjuluk slogan semboyan moto motto dikenal dinamai nama bertuliskan tulisan
    bertulis album puisi lukisan pameran acara program aplikasi merek kata kalimat frasa dinamakan
    sinetron serial artikel makalah ungkapan kode sandi tagar spanduk dijudulkan yakni bersandi
    pertunjukan berlabel label dianggap menjuluki
  `),
};
