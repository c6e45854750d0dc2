/** What marks a person's name in Indonesian text. */
import type { NameLexicon } from '../names.js';
import { phraseList, wordSet } from '../word-list.js';
import { COMMON_WORDS } from './common-words.js';
import { GIVEN_NAMES } from './given-names.js';
import { genderOf } from './name-genders.js';
import { RELATIVE_NOUNS } from './relatives.js';
import { ROOTS } from './roots.js';
import { stem } from './stemmer.js';

const VERB = /^(?:me|di|ber|ter)(?!n$|l$)\p{L}{3,}$/u;
const NOUN =
  /^(?:(?:pe|ke|per)\p{L}{4,}an|\p{L}{2,}(?:\p{L}[stpb]|[aeiourn]d)isi|\p{L}{3,}(?:asi|[ueo]si|[aeiou](?:k|p|n|r)si|logi|isme|itas|ional|grafi|nomi)(?:nya)?|\p{L}{4,}nya)$/u;

/** `pem-batik`, `pen-dongeng`, `pe-malas`. */
const AGENT = /^pe(?:m[bpf]|n[cdj]|ng[aeioughk]|ny[aeiou]|[mnlrw][aeiou])\p{L}{2,}$/u;
/** Written like those who do something, but things. */
const NO_AGENTS = wordSet(
  'peluru peluang pelana pelita pelangi pelosok perahu perang perisai perunggu peniti penalti perangko',
);

/**
 * `meng-ingat`, `men-anggap-i`, `di-sebut-kan`; but many a name begins with `Me-` and ends in `-i`:
 * `Mentari`.
 */
const ACTIVE =
  /^(?:me(?:m[bpf]|ng[aiueoghk]|ny[aiueo])\p{L}{3,}|me(?:n[cdjaiueo]|m[aiueo]|[lrwy])\p{L}{3,}(?:kan|i)|di\p{L}{4,}kan)$/u;

/** `men-jawab`, of a root known to form verbs; `Mengko` and `Melati` are of none. */
function isOfRoot(folded: string): boolean {
  return /^me\p{L}{5,}$/u.test(folded) && ROOTS.has(stem(folded));
}

/** Letters no Indonesian noun has: `Kellerman` is no `ke-…-an`. */
const FOREIGN = /ll|nn(?!ya)|tt|rr|ss|ck|ph|th|[^aiueo]man$/u;

const OPENINGS = [
  'anak agung',
  'raden mas',
  'raden ajeng',
  'ida bagus',
  'ida ayu',
  'sang ayu',
  'dewa ayu',
  'desak ayu',
];

/** `I Made`, `Ni Luh`: in Bali a small word for man or woman, and one for the place among the children. */
function balineseOpenings(): string[] {
  const order = 'wayan putu gede made kadek nengah nyoman komang ketut gusti dewa'.split(' ');
  return [
    ...order.flatMap((name) => [`i ${name}`, `ni ${name}`, `desak ${name}`, `sang ${name}`]),
    'ni luh',
    'i gde',
    'i bagus',
    'ni desak',
  ];
}

/** Last letters of the endings below: a quick look before the long one. */
const LAST = wordSet('sih rum yas ati nto ono din lah yah rat umo ojo djo oho oso');
/** Endings that Javanese, Sundanese and Arabic names share, and few other words. */
const ENDING =
  /\p{L}{3}(?:ningsih|ningrum|ningtyas|wati|yanto|wanto|yono|wono|jono|uddin|udin|ullah|ulloh|syah|diningrat|kusumo|atmojo|atmodjo|nugroho|santoso|subroto)$/u;
/** Old spellings kept in names alone: `Soetarto`, `Djojo`. */
const OLD = /^(?:soe(?!ve)|djo(?!g)|tjo|moel|koes(?!t)|boed|noer)\p{L}{3,}$/u;
const OLD_STARTS = wordSet('soe djo tjo moe koe boe noe');
/** Words with such an ending that name nobody: women by their work, what is passed. */
const NO_NAMES =
  /(?:^(?:me|di)\p{L}*wati|(?:karya|warta|peraga|biara|seni|olahraga)wati|ushuluddin|rasulullah|muncullah)$/u;

function isMadeLikeName(folded: string): boolean {
  if (folded.length < 6) return false;
  const isOld = OLD_STARTS.has(folded.slice(0, 3)) && OLD.test(folded);
  if (isOld) return true;
  return LAST.has(folded.slice(-3)) && ENDING.test(folded) && !NO_NAMES.test(folded);
}

/** Indonesian given names, the shapes they have, and words that are none although they have a capital. */
export const nameLexicon: NameLexicon = {
  code: 'id',
  givenNames: GIVEN_NAMES,
  homeNames: wordSet(''),
  beaten: wordSet('takluk kalah menyerah tunduk tersingkir tumbang unggul menang keok'),
  beatenBy: wordSet('dari atas oleh'),
  crafts: wordSet(''),
  lifelike: wordSet(''),
  isMadeLikeName,
  genderOf,
  openings: [...OPENINGS, ...balineseOpenings()],
  nobodys: phraseList(
    `la nina, el nino, allahu akbar, insya allah, masya allah, alhamdulillah, subhanallah, bismillah, assalamualaikum, waalaikumsalam, innalillahi, astagfirullah, merah putih, formula e, formula satu, bhinneka tunggal ika, bhineka tunggal ika,
    hari kartini, hari ibu, hari anak, hari guru, hari buruh, hari pahlawan, hari raya, hari bumi, hari batik, hari santri, hari pers, hari tari,
    hari musik, hari film, hari puisi, hari jadi, hari kesehatan, hari lingkungan, hari air, hari pangan, hari tani, hari nelayan, hari pendidikan,
    hari kemerdekaan, hari kebangkitan, hari lahir, hari sumpah, hari kesaktian, hari natal, rp`,
  ),
  pairs: wordSet('pasangan paslon duet duo ganda dwitunggal kubu'),
  enclitics: wordSet('nya lah pun kah'),
  familiar: wordSet('gus ning cak neng kang ajengan'),
  particles: wordSet('bin binti ibn ibnu al el boru beru br'),
  commonWords: COMMON_WORDS,
  namesBodiesEverywhere: false,
  isCommonNoun: (folded) => NOUN.test(folded) && !FOREIGN.test(folded) && !GIVEN_NAMES.has(folded),
  isAgentNoun: (folded) =>
    AGENT.test(folded) &&
    !FOREIGN.test(folded) &&
    !GIVEN_NAMES.has(folded) &&
    !NO_AGENTS.has(folded),
  isActiveVerb: (folded) => (ACTIVE.test(folded) || isOfRoot(folded)) && !GIVEN_NAMES.has(folded),
  surnameParticles: wordSet(''),
  compoundEnds: wordSet(''),
  acts: wordSet(`
    lahir dilahirkan meninggal wafat tewas gugur menikah menikahi dinikahi bercerai dimakamkan
    dibesarkan kelahiran berasal bersekolah kuliah lulus belajar menempuh meraih memenangi memenangkan
    menjabat dilantik diangkat terpilih ditunjuk mundur mengundurkan menggantikan digantikan memimpin
    ditangkap ditahan didakwa divonis diperiksa dihukum dibebaskan diadili dituntut dijerat menulis
    menyutradarai membintangi memerankan menyanyikan menciptakan menemukan mendirikan membintangi
    bermain melatih mencetak menghadapi mengalahkan dikalahkan tampil pensiun menderita dirawat sakit
    bekerja tinggal menetap pindah hijrah kembali pulang datang tiba berangkat bertolak bertemu berdebat
    berpidato berkunjung mengunjungi menerima hadir menghadiri terluka selamat sendiri dikenal disapa
    memulai mengawali mengajar bercerita berbicara menangis tersenyum mengenang sempat juga
  `),
  lifeEvents: wordSet(
    'lahir dilahirkan wafat meninggal menikah dimakamkan dilantik terpilih menjabat bercerai mangkat gugur',
  ),
  fillers: wordSet('juga sendiri pun lalu kemudian akan telah sudah kembali yang pernah'),
  copulas: wordSet('adalah ialah yaitu yakni bernama merupakan'),
  personal: wordSet('seorang selaku'),
  ofThings: wordSet(''),
  isOfName: (folded) => stem(folded) === 'nama',
  givingVerbs: wordSet('diberi'),
  namedBy: wordSet('bernama dipanggil disapa alias berinisial inisial'),
  calledBy: wordSet('sapaan sapaannya panggilan panggilannya disapa dipanggil'),
  callingWords: wordSet('yang akrab karib biasa kerap sering lebih dikenal dengan nama atau juga'),
  agents: wordSet('oleh'),
  orWords: wordSet('atau alias'),
  andWords: wordSet('dan serta bersama'),
  isPassive: (folded) => /^di\p{L}{4,}$/u.test(folded),
  looksLikeVerb: (folded) => VERB.test(folded),
  introducers: wordSet(`
    kepada bersama dengan terhadap antara atas karya pimpinan asuhan melalui pasangan
    menghubungi menemui menggantikan melawan mengalahkan didampingi menikahi menunjuk melantik
    mengangkat milik sosok adalah ialah yaitu yakni
  `),
  kin: wordSet(`
    ${RELATIVE_NOUNS.flatMap((noun) => [noun, `${noun}nya`]).join(' ')} ibu ibunya saudara saudaranya
    ibunda ayahanda janda duda almarhum mendiang orangtua anaknda teman temannya kawannya sahabat sahabatnya rekannya
    tetangganya majikannya
  `),
  animals: wordSet(
    'penyu harimau gajah orangutan anjing kucing kuda sapi kerbau buaya ular badak komodo panda monyet burung beruang singa',
  ),
  beastly: wordSet('seekor'),
  things: wordSet(`
    film novel lagu buku album serial sinetron drama majalah koran harian tabloid jurnal situs band
    grup merek produk kapal pesawat satelit roket mobil motor lakon opera puisi cerpen kumpulan
    kri kn km kmp klm mt mv bg lct bus bis truk travel angkot kamar ruang aula warung kedai kios kanal bendungan waduk jembatan
    penghargaan anugerah beasiswa trofi medali kereta lokomotif kapal judul berjudul bertajuk bertema tema turnamen kejuaraan piala liga festival acara program
    operasi badai topan siklon virus varian planet bintang komet spesies genus suku orang masyarakat bahasa etnis
    agama candi masjid gereja vihara hotel restoran kafe mal toko aplikasi laman portal perusahaan
    partai bank klub tim kelompok jalan gang kompleks perumahan gedung stadion bandara pelabuhan
    stasiun terminal universitas kampus sekolah pesantren yayasan museum taman pulau gunung sungai
    danau laut selat teluk desa kecamatan kabupaten kota provinsi dusun kampung kelurahan wilayah
    istilah kata disebut dinamakan tarian tari makanan minuman jenis kain senjata tentara pasukan pabrik
    kerajaan kesultanan dinasti perang pertempuran perjanjian konferensi proyek kawasan pasar
  `),
  vehicles: wordSet('bus bis truk travel angkot'),
  calendar: wordSet(`
    senin selasa rabu kamis jumat sabtu minggu ahad januari februari pebruari maret april mei juni juli
    agustus september oktober november nopember desember jan feb mar apr jun jul agu ags sep sept okt
    nov nop des muharam safar rajab syaban syawal zulhijah wib wita wit
  `),
};
