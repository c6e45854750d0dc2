/**
 * What readers ask of the seed article, typed as they would type it, and what they expect to read.
 * Headlines are those a reader would take as right; where several cuts serve, each is listed.
 */

export interface AnsweredCase {
  readonly line: string;
  /** Paragraphs that answer it; the first passage must be one of them. */
  readonly paragraph: readonly number[];
  /** Accepted headlines, or what the headline (the passage when there is none) must say. */
  readonly headline?: readonly string[] | RegExp;
  /** What the first item must be called. */
  readonly label?: RegExp;
  /** What the first item's detail must say: a role, a speaker. */
  readonly detail?: RegExp;
  /** Resolved date or written digits of the first item. */
  readonly value?: string;
}

export interface RefusedCase {
  readonly line: string;
  /** Words of the question that must be named as being in no article. */
  readonly missing?: readonly string[];
}

const AMBASSADOR = ['duta besar AS untuk Jepang'];
const SECRETARY = ['Menteri Luar Negeri Amerika Serikat'];
const DEFENSE = ['Menteri Pertahanan AS'];
const EMANUEL = ['Rahm Emanuel', 'duta besar AS untuk Jepang Rahm Emanuel'];
const BLINKEN = ['Antony Blinken', 'Menteri Luar Negeri Amerika Serikat Antony Blinken'];
const AUSTIN = ['Lloyd Austin', 'Menteri Pertahanan AS Lloyd Austin'];
const TALKS_DAY = ['28 Juli 2024'];
const EXERCISE_DAY = ['Kamis (6/6/2024)', 'hari Kamis (6/6/2024)', '6/6/2024'];
const SIGNED = ['1951', 'tahun 1951'];
const CLASH_PLACE = ['Laut China Selatan', 'di Laut China Selatan'];
const TALKS = /Menteri luar negeri dan pertahanan|Blinken|Kamikawa|Austin|Emanuel/;

export const WHO: readonly AnsweredCase[] = [
  { line: '/who Rahm Emanuel', paragraph: [8], headline: AMBASSADOR, label: /Emanuel/ },
  { line: '/who query:Lloyd Austin', paragraph: [5], headline: DEFENSE, label: /Austin/ },
  { line: '/who Antony Blinken', paragraph: [4], headline: SECRETARY, label: /Blinken/ },
  { line: '/siapa Blinken', paragraph: [4], headline: SECRETARY },
  { line: '/who emanuel', paragraph: [8], headline: AMBASSADOR },
  { line: '/who Rahm Emanuell', paragraph: [8], headline: AMBASSADOR },
  { line: '/who Yoko Kamikawa', paragraph: [4], label: /Kamikawa/ },
  { line: '/who duta besar AS untuk Jepang', paragraph: [8], headline: EMANUEL },
  { line: '/who menteri pertahanan AS', paragraph: [5], headline: AUSTIN },
  { line: '/who menhan AS', paragraph: [5], headline: AUSTIN },
  { line: '/who menlu AS', paragraph: [4], headline: BLINKEN },
  { line: '/who US ambassador to Japan', paragraph: [8], headline: EMANUEL },
  { line: '/who US secretary of state', paragraph: [4], headline: BLINKEN },
  { line: '/who US defense secretary', paragraph: [5], headline: AUSTIN },
  { line: '/who pembicaraan 2+2', paragraph: [1, 3, 4, 5, 8], label: TALKS },
  { line: 'Rahm Emanuel itu siapa?', paragraph: [8], headline: AMBASSADOR, detail: /duta besar/ },
  { line: 'siapa sih Rahm Emanuel', paragraph: [8], headline: AMBASSADOR },
  { line: 'Siapa Antoni Blinken?', paragraph: [4], headline: SECRETARY },
  { line: 'who is lloyd austin', paragraph: [5], headline: DEFENSE },
  { line: "Who's Rahm Emanuel?", paragraph: [8], headline: AMBASSADOR },
  { line: 'Siapa menteri pertahanan AS?', paragraph: [5], headline: AUSTIN },
  { line: 'siapa menhan amerika serikat', paragraph: [5], headline: AUSTIN },
  { line: 'Siapakah Menteri Luar Negeri Amerika Serikat?', paragraph: [4], headline: BLINKEN },
  { line: 'sp menlu as', paragraph: [4], headline: BLINKEN },
  { line: 'siapa dubes as utk jepang', paragraph: [8], headline: EMANUEL },
  { line: 'Siapa duta besar Amerika untuk Jepang', paragraph: [8], headline: EMANUEL },
  { line: 'Who is the US defense secretary?', paragraph: [5], headline: AUSTIN },
  { line: 'Who is the US ambassador to Japan?', paragraph: [8], headline: EMANUEL },
  { line: 'who is the american secretary of state', paragraph: [4], headline: BLINKEN },
  { line: 'Siapa yang akan bertemu dengan Yoko Kamikawa?', paragraph: [4], headline: BLINKEN },
  {
    line: 'Dengan siapa Blinken akan mengadakan pertemuan bilateral?',
    paragraph: [4],
    headline: ['Yoko Kamikawa', 'mitranya dari Jepang Yoko Kamikawa'],
  },
  { line: 'Who will meet Yoko Kamikawa?', paragraph: [4], headline: BLINKEN },
  {
    line: 'Siapa yang akan mengadakan pembicaraan tiga arah?',
    paragraph: [5],
    headline: AUSTIN,
  },
  {
    line: 'Siapa yang mengatakan bahwa perundingan 2+2 ini bersejarah?',
    paragraph: [8],
    headline: EMANUEL,
  },
  { line: 'Siapa sekutu lama Filipina?', paragraph: [11], headline: ['AS'] },
];

export const WHEN: readonly AnsweredCase[] = [
  { line: '/when pembicaraan 2+2', paragraph: [1], headline: TALKS_DAY, value: '2024-07-28' },
  {
    line: '/when query:pembicaraan keamanan',
    paragraph: [1],
    headline: TALKS_DAY,
    value: '2024-07-28',
  },
  {
    line: '/kapan latihan tiga arah',
    paragraph: [10],
    headline: EXERCISE_DAY,
    value: '2024-06-06',
  },
  {
    line: '/when peluncuran komando gabungan Jepang',
    paragraph: [9],
    headline: ['Maret mendatang', 'pada Maret mendatang'],
    value: '2025-03',
  },
  {
    line: 'Kapan pembicaraan keamanan Jepang dan AS digelar?',
    paragraph: [1],
    headline: TALKS_DAY,
    value: '2024-07-28',
  },
  { line: 'kapan pembicaraan 2+2 digelar', paragraph: [1], headline: TALKS_DAY },
  { line: 'kpn pembicaraan keamanan jepang amerika', paragraph: [1], headline: TALKS_DAY },
  {
    line: 'Tanggal berapa menteri luar negeri dan pertahanan Jepang dan AS bertemu?',
    paragraph: [1],
    headline: TALKS_DAY,
  },
  {
    line: 'Kapan aliansi AS-Jepang pertama kali ditandatangani?',
    paragraph: [6],
    headline: SIGNED,
    value: '1951',
  },
  { line: 'Tahun berapa aliansi AS-Jepang ditandatangani?', paragraph: [6], headline: SIGNED },
  {
    line: 'aliansi as jepang ditandatangani tahun brp',
    paragraph: [6],
    headline: SIGNED,
    value: '1951',
  },
  {
    line: 'Kapan Tokyo dan Washington mengumumkan serangkaian inisiatif?',
    paragraph: [6],
    headline: ['April 2024', 'pada April 2024'],
    value: '2024-04',
  },
  {
    line: 'Kapan latihan tiga arah pertama dilakukan?',
    paragraph: [10],
    headline: EXERCISE_DAY,
    value: '2024-06-06',
  },
  {
    line: 'Kapan kapal penjaga pantai ketiga negara latihan?',
    paragraph: [10],
    headline: EXERCISE_DAY,
  },
  {
    line: 'Kapan kantor berita AP melansir berita latihan gabungan itu?',
    paragraph: [12],
    headline: ['Jumat (7/6)', '7/6'],
    value: '2024-06-07',
  },
  {
    line: 'Pada bulan apa para pemimpin ketiga negara mencapai kesepakatan?',
    paragraph: [12],
    headline: ['Agustus', 'bulan Agustus'],
    value: '2023-08',
  },
  {
    line: 'Kapan penjaga pantai menandatangani perjanjian kerja sama?',
    paragraph: [15],
    headline: ['bulan lalu'],
  },
  { line: 'When will the 2+2 talks be held?', paragraph: [1], headline: TALKS_DAY },
  {
    line: 'When will Japan and the United States hold security talks?',
    paragraph: [1],
    headline: TALKS_DAY,
    value: '2024-07-28',
  },
  {
    line: 'When was the US-Japan alliance first signed?',
    paragraph: [6],
    headline: SIGNED,
    value: '1951',
  },
  { line: 'what year was the alliance signed', paragraph: [6], headline: SIGNED },
  {
    line: 'When did the coast guards hold their first three-way exercise?',
    paragraph: [10],
    headline: EXERCISE_DAY,
    value: '2024-06-06',
  },
];

export const WHERE: readonly AnsweredCase[] = [
  { line: '/where latihan tiga arah', paragraph: [10], headline: /Jepang/ },
  { line: '/di-mana bentrokan kapal', paragraph: [11], headline: CLASH_PLACE },
  {
    line: '/where query:search and rescue operation',
    paragraph: [13],
    headline: /Maizuru|Kyoto/,
  },
  {
    line: 'Di mana kapal penjaga pantai melakukan latihan tiga arah pertama mereka?',
    paragraph: [10],
    headline: ['lepas pantai Jepang', 'di lepas pantai Jepang', 'Jepang'],
  },
  {
    line: 'Di mana operasi pencarian dan penyelamatan dilakukan?',
    paragraph: [13],
    headline: /Maizuru|Kyoto/,
  },
  {
    line: 'dmn bentrokan kapal penjaga pantai China dan Filipina',
    paragraph: [11],
    headline: CLASH_PLACE,
  },
  {
    line: 'Di laut mana kapal China dan Filipina bentrok?',
    paragraph: [11],
    headline: [...CLASH_PLACE, 'China Selatan'],
  },
  {
    line: 'Di prefektur apa letak Maizuru?',
    paragraph: [13],
    headline: ['Prefektur Kyoto', 'Kyoto'],
  },
  {
    line: 'Where did Chinese and Philippine coast guard ships clash?',
    paragraph: [11],
    headline: CLASH_PLACE,
  },
  {
    line: 'where did the search and rescue operation take place',
    paragraph: [13],
    headline: /Maizuru|Kyoto/,
  },
  {
    line: 'Where is Maizuru?',
    paragraph: [13],
    headline: ['Prefektur Kyoto', 'Kyoto'],
  },
];

export const QUOTE: readonly AnsweredCase[] = [
  { line: '/quote speaker:Emanuel', paragraph: [8], label: /^Perundingan 2\+2/, detail: /Emanuel/ },
  { line: '/quote Rahm Emanuel', paragraph: [8], label: /proyeksi Aliansi/, detail: /duta besar/ },
  {
    line: '/kutip pembicara:emanuel tentang:aliansi',
    paragraph: [8, 9],
    label: /Aliansi/,
    detail: /Emanuel/,
  },
  {
    line: '/quote speaker:duta besar AS untuk Jepang',
    paragraph: [8],
    label: /^Perundingan 2\+2/,
  },
  { line: '/quote speaker:US ambassador to Japan', paragraph: [8], label: /^Perundingan 2\+2/ },
  { line: '/quote speaker:Emanuell', paragraph: [8], label: /^Perundingan 2\+2/ },
  {
    line: '/quote speaker:Penjaga Pantai Jepang',
    paragraph: [13],
    label: /^Kapal patroli/,
    detail: /Penjaga Pantai Jepang/,
  },
  { line: '/quote about:helikopter', paragraph: [13], label: /dua helikopter/ },
  { line: '/quote about:helicopters', paragraph: [13], label: /dua helikopter/ },
  { line: '/quote about:struktur komando', paragraph: [9], label: /struktur komando/ },
  { line: '/quote about:perundingan 2+2', paragraph: [8], label: /^Perundingan 2\+2/ },
  { line: 'Apa kata Rahm Emanuel?', paragraph: [8], label: /^Perundingan 2\+2/ },
  { line: 'apa kata emanuel soal perundingan 2+2', paragraph: [8], label: /^Perundingan 2\+2/ },
  {
    line: 'Apa kata Emanuel tentang struktur komando?',
    paragraph: [9],
    label: /^Melalui transformasi/,
    detail: /Emanuel/,
  },
  { line: 'Apa yang dikatakan Penjaga Pantai Jepang?', paragraph: [13], label: /^Kapal patroli/ },
  { line: 'What did Rahm Emanuel say?', paragraph: [8], label: /^Perundingan 2\+2/ },
  {
    line: 'What did the US ambassador to Japan say about the talks?',
    paragraph: [8],
    label: /^Perundingan 2\+2/,
  },
  { line: 'what did the japan coast guard say', paragraph: [13], label: /^Kapal patroli/ },
];

export const NUMBER_AND_SENTENCE: readonly AnsweredCase[] = [
  {
    line: 'Apa hubungan Rusia dan Korea Utara?',
    paragraph: [7],
    headline: /Korea Utara, dan Rusia/,
  },
  { line: 'Apa yang disebut 2+2?', paragraph: [3], headline: ['Pembicaraan'] },
  {
    line: 'Berapa helikopter yang bergabung dalam operasi pencarian?',
    paragraph: [13],
    headline: ['dua', 'dua helikopter'],
    value: '2',
  },
  {
    line: 'How many helicopters joined the search and rescue operation?',
    paragraph: [13],
    headline: ['dua', 'dua helikopter'],
    value: '2',
  },
  {
    line: 'Mengapa Jepang memperkuat pertahanannya di barat daya?',
    paragraph: [14],
    headline: /meningkatnya ketegasan/,
  },
  {
    line: 'knp jepang perkuat pertahanan di barat daya',
    paragraph: [14],
    headline: /meningkatnya ketegasan/,
  },
  {
    line: 'Kenapa ketiga negara memperkuat hubungan maritim mereka?',
    paragraph: [10],
    headline: /meningkatnya ketegasan China/,
  },
  {
    line: 'Why is Japan strengthening its defenses in the southwest?',
    paragraph: [14],
    headline: /meningkatnya ketegasan/,
  },
  {
    line: 'Apa tujuan pembicaraan keamanan Jepang dan Amerika Serikat?',
    paragraph: [2],
    headline: /mendorong dan meningkatkan kerja sama/,
  },
  {
    line: 'Apa saja yang akan dicakup pembicaraan 2+2?',
    paragraph: [3],
    headline: /upaya pencegahan serangan/,
  },
  {
    line: 'What will the 2+2 talks cover?',
    paragraph: [3],
    headline: /upaya pencegahan serangan/,
  },
  { line: 'apa itu 2+2', paragraph: [1, 3], headline: /[Pp]embicaraan/ },
  {
    line: 'Apa yang ditandatangani penjaga pantai Jepang, AS, dan Korea Selatan?',
    paragraph: [15],
    headline: /perjanjian/,
  },
  {
    line: 'gmn skenario latihan penyelamatan penjaga pantai',
    paragraph: [13],
    headline: /penyelamatan awak kapal|kapal patroli/i,
  },
  {
    line: 'Apa yang memicu kekhawatiran akan konflik bersenjata?',
    paragraph: [11],
    headline: /Bentrokan/,
  },
  {
    line: 'Dari negara mana saja ancaman regional itu berasal?',
    paragraph: [7],
    headline: /Tiongkok|Korea Utara|Rusia/,
  },
  {
    line: 'Pulau apa yang diklaim oleh China?',
    paragraph: [14],
    headline: ['Taiwan'],
  },
  { line: 'Negara mana yang mengklaim Taiwan?', paragraph: [14], headline: ['China'] },
  { line: 'Which island does China claim?', paragraph: [14], headline: ['Taiwan'] },
  {
    line: 'Kantor berita apa yang melaporkan latihan gabungan?',
    paragraph: [12],
    headline: ['AP', 'kantor berita AP'],
  },
  {
    line: 'Berita pertemuan bilateral Blinken dikutip dari media apa?',
    paragraph: [4],
    headline: ['Channel News Asia'],
  },
];

/** Words to look for, and the paragraphs expected in front, in any order. */
export const SEARCH: readonly (readonly [line: string, front: readonly number[], only: boolean])[] =
  [
    ['/search 2+2', [3, 8], true],
    ['/search Taiwan', [14], true],
    ['/search helikopter', [13], true],
    ['/search okinawa', [14], true],
    ['/search query:"lepas pantai utara"', [13], true],
    ['/search "lepas pantai"', [10, 13], true],
    ['/search penangkapan ikan ilegal', [15], false],
    ['/search illegal fishing', [15], false],
    ['/search nuclear', [3], true],
    ['/search ancaman regional', [7], false],
    ['/search regional threats', [7], false],
    ['/cari kata:Lloyd Austin', [5], true],
    ['/cari helikoptr', [13], true],
    ['/search Blinken Kamikawa', [4], true],
  ];

export const REFUSED: readonly RefusedCase[] = [
  { line: 'Siapa menteri pertahanan Korea Selatan?' },
  { line: 'Siapa menteri pertahanan Jepang?' },
  { line: 'Siapa duta besar Jepang untuk AS?' },
  { line: "Who is Japan's foreign minister?" },
  { line: "Who is Japan's defense minister?" },
  { line: 'Siapa menteri keuangan AS?', missing: ['keuangan'] },
  { line: 'Siapa perdana menteri Jepang?', missing: ['perdana'] },
  { line: 'siapa presiden amerika serikat', missing: ['presiden'] },
  { line: 'Siapa gubernur Okinawa?', missing: ['gubernur'] },
  { line: 'Siapa istri Rahm Emanuel?', missing: ['istri'] },
  { line: 'Siapa Joko Wirabraja Santosa?', missing: ['Joko', 'Wirabraja', 'Santosa'] },
  { line: 'Who is the president of Japan?', missing: ['president'] },
  { line: 'Who is the prime minister of Japan?' },
  { line: 'Who is the mayor of Kyoto?', missing: ['mayor'] },
  { line: 'Who won the World Cup?' },
  { line: '/who Barnaby Quillfeather', missing: ['Barnaby', 'Quillfeather'] },
  { line: '/who presiden Filipina', missing: ['presiden'] },
  { line: 'Kapan Antony Blinken lahir?', missing: ['lahir'] },
  { line: 'When was Lloyd Austin born?', missing: ['born'] },
  { line: 'kapan gempa bumi di cianjur' },
  { line: 'Kapan Korea Utara menguji rudal?', missing: ['menguji', 'rudal'] },
  { line: '/when Olimpiade Paris', missing: ['Olimpiade', 'Paris'] },
  { line: 'Di mana Lloyd Austin dilahirkan?', missing: ['dilahirkan'] },
  { line: '/where Gunung Everest', missing: ['Gunung', 'Everest'] },
  { line: 'Berapa harga beras?', missing: ['harga', 'beras'] },
  { line: 'Berapa harga helikopter itu?', missing: ['harga'] },
  { line: 'Berapa jumlah penduduk Jepang?', missing: ['penduduk'] },
  { line: 'brp umur rahm emanuel', missing: ['umur'] },
  { line: 'How old is Antony Blinken?' },
  { line: 'How much does the defense budget cost?' },
  { line: 'Apa ibu kota Australia?', missing: ['Australia'] },
  { line: 'What is the capital of France?', missing: ['France'] },
  { line: 'Bagaimana cara membuat roti?', missing: ['roti'] },
  { line: 'kenapa langit berwarna biru', missing: ['langit', 'biru'] },
  { line: 'resep rendang padang', missing: ['resep', 'rendang', 'padang'] },
  { line: 'asdfgh qwerty', missing: ['asdfgh', 'qwerty'] },
  { line: 'Apa kata Joe Biden?', missing: ['Joe', 'Biden'] },
  { line: 'What did Antony Blinken say?' },
  { line: '/quote speaker:Lloyd Austin' },
  { line: '/quote speaker:Joe Biden', missing: ['Joe', 'Biden'] },
  { line: '/quote about:sepak bola', missing: ['sepak', 'bola'] },
  { line: '/search zebra', missing: ['zebra'] },
];
