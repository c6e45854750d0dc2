/**
 * Invented articles in the manner of four outlets and two English ones. `[p …]` marks a person's name,
 * `[l …]` a place; nothing else in the text is either.
 */
import type { Article } from '../../../src/corpus/article.js';
import type { LanguageCode } from '../../../src/language/language.js';
import type { Span } from '../../../src/language/span.js';
import { articleOf } from '../dates/date-article.js';

export interface AnnotatedArticle {
  readonly style: string;
  readonly article: Article;
  /** Spans by paragraph. */
  readonly people: readonly (readonly Span[])[];
  readonly places: readonly (readonly Span[])[];
}

function annotate(
  style: string,
  language: LanguageCode,
  dateline: string,
  marked: readonly string[],
): AnnotatedArticle {
  const texts: string[] = [];
  const people: Span[][] = [];
  const places: Span[][] = [];
  for (const [index, line] of marked.entries()) {
    let text = '';
    const lead = index === 0 ? dateline.length : 0;
    const spans = { p: [] as Span[], l: [] as Span[] };
    let end = 0;
    for (const match of line.matchAll(/\[([pl]) ([^\]]+)\]/gu)) {
      text += line.slice(end, match.index);
      const inner = match[2] ?? '';
      const start = lead + text.length;
      spans[match[1] === 'p' ? 'p' : 'l'].push({ start, end: start + inner.length });
      text += inner;
      end = match.index + match[0].length;
    }
    texts.push(text + line.slice(end));
    people.push(spans.p);
    places.push(spans.l);
  }
  return { style, article: articleOf([texts], { language, dateline }), people, places };
}

export const ANNOTATED: readonly AnnotatedArticle[] = [
  annotate('Liputan6', 'id', 'Liputan6.com, Ambon - ', [
    'Gubernur [l Maluku] [p Yohanes Latuheru] meresmikan pelabuhan baru di [l Desa Wairesi, Kecamatan Seram Barat], Selasa (12/3/2024).',
    'Pelabuhan itu akan melayani kapal dari [l Ambon] dan [l Ternate]. "Warga tidak perlu memutar lagi," kata [p Latuheru].',
    'Kepala Dinas Perhubungan [l Maluku], [p Merlin Sahetapy], menyebut biaya pembangunan mencapai Rp 80 miliar.',
    'Sementara itu, Direktur PT Bahari Timur Persada [p Rudi Kastanya] berharap jalur baru itu mendongkrak ekspor ikan ke [l Jepang].',
  ]),
  annotate('Liputan6', 'id', 'Liputan6.com, Oslo - ', [
    'Menteri Luar Negeri [l Norwegia] [p Ingrid Solvang] bertemu dengan mitranya dari [l Indonesia] [p Rahmat Wiryawan] di [l Oslo].',
    'Keduanya membahas perlindungan hutan di [l Kalimantan] dan [l Papua], dikutip dari Reuters, Rabu (5/6/2024).',
    '"Kerja sama ini penting bagi kedua negara," ujar [p Solvang] seusai pertemuan.',
    '[p Wiryawan], yang baru dua bulan menjabat, juga akan mengunjungi [l Stockholm, Swedia].',
  ]),
  annotate('Liputan6', 'id', 'Liputan6.com, Jakarta - ', [
    'Penyanyi [p Melinda Ayuningtyas] (27) meluncurkan album ketiga di [l Gedung Kesenian Melati, Jakarta Pusat].',
    'Album itu digarap bersama produser [p Jonas Halvorsen] dan gitaris [p Bimo Prakasa].',
    '[p Melinda] lahir di [l Salatiga, Jawa Tengah], dan mulai menyanyi di gereja.',
  ]),
  annotate('Kompas', 'id', 'JAKARTA, KOMPAS — ', [
    'Komisi Pemberantasan Korupsi menahan mantan Bupati [l Lebak] [p Hasan Basri], Kamis (2/5/2024).',
    '”Tersangka ditahan selama 20 hari,” kata Juru Bicara KPK [p Tessa Mahendra] di [l Jakarta].',
    'Kuasa hukum [p Hasan], [p Maqdir Siregar], menyatakan kliennya akan kooperatif.',
    'Dalam kasus itu, KPK juga memeriksa Direktur Utama PT Karya Tirta Nusantara [p Ferdinand Lim] dan dua pegawai Dinas Pekerjaan Umum.',
  ]),
  annotate('Kompas', 'id', 'SURABAYA, KOMPAS — ', [
    'Banjir merendam lima desa di [l Kabupaten Lamongan, Jawa Timur], sejak Senin (4/3/2024).',
    '[p Sumiati] (45), warga [l Desa Laren], mengungsi ke balai desa bersama tiga anaknya.',
    'Menurut pengajar Universitas Airlangga, [p Bagong Suharjo], tata kelola [l Sungai Bengawan Solo] perlu dibenahi.',
    'Badan Penanggulangan Bencana Daerah mengirim perahu karet. ”Kami butuh selimut,” ujar [p Sumiati].',
  ]),
  annotate('Kompas', 'id', 'BANDUNG, KOMPAS — ', [
    'Peneliti Institut Teknologi Bandung, Dr [p Retno Wulandari], menemukan katak jenis baru di [l Gunung Halimun].',
    'Temuan itu ditulis bersama [p Koen de Vries] dari Universitas Leiden dan terbit di jurnal Nature.',
    '”Spesies ini kecil sekali,” kata [p Retno].',
    'Nama ilmiahnya dipilih untuk menghormati [p Soeparman], penjaga hutan yang wafat tahun lalu.',
  ]),
  annotate('Antara', 'id', 'Denpasar (ANTARA) - ', [
    'Kepala Kepolisian Daerah [l Bali] Inspektur Jenderal Polisi [p Ketut Suwandra] mengimbau wisatawan mematuhi aturan.',
    '"Kami menambah patroli di [l Kuta] dan [l Sanur]," katanya di [l Denpasar], Minggu.',
    'Konsul Jenderal [l Australia] di [l Denpasar] [p Helen Marsden] menyambut baik langkah itu.',
    '[p Marsden] mengatakan wisatawan dari [l Australia] mencapai 100.000 orang pada Maret.',
  ]),
  annotate('Antara', 'id', 'Jakarta (ANTARA) - ', [
    'Tim nasional bulu tangkis [l Indonesia] merebut dua gelar di [l Kuala Lumpur, Malaysia].',
    'Ganda putra [p Fikri Hidayat]/[p Daniel Hutapea] menundukkan pasangan [l Korea Selatan] [p Park Jin-ho] dan [p Lee Sung-min].',
    'Pelatih kepala [p Herman Susilo] memuji kerja keras anak asuhnya.',
    'Menteri Pemuda dan Olahraga [p Dita Larasati] menonton langsung di [l Stadion Axiata Arena].',
  ]),
  annotate('Antara', 'id', 'Kupang (ANTARA) - ', [
    'Gempa bermagnitudo 5,6 mengguncang [l Kabupaten Alor, Nusa Tenggara Timur], Jumat dini hari.',
    'BMKG mencatat pusat gempa berada di [l Laut Flores].',
    'Camat [l Alor Barat Laut] [p Markus Lelang] mengatakan belum ada laporan korban.',
  ]),
  annotate('Detik', 'id', 'Jakarta - ', [
    'Polisi menangkap pria berinisial [p AB] (33) di [l Bekasi, Jawa Barat].',
    'Kapolres Metro [l Bekasi] Kombes [p Twedi Bramantyo] membenarkan penangkapan tersebut.',
    '"Pelaku kami tangkap di rumahnya," kata [p Twedi] kepada wartawan, Senin (1/7/2024).',
    'Korban, [p Nurhayati], kini dirawat di [l RSUD Bekasi].',
  ]),
  annotate('Detik', 'id', 'Jakarta - ', [
    'Ketua DPR [p Laras Wijayanti] meminta pemerintah menunda kenaikan tarif.',
    'Hal senada disampaikan anggota Komisi VI DPR Fraksi Partai Rakyat Mandiri, [p Achmad Baidhowi].',
    'Menurut [p Baidhowi], rakyat kecil paling terdampak. Ia mencontohkan pedagang di [l Pasar Tanah Abang].',
    'Menko Perekonomian [p Airin Hartanto] belum menanggapi.',
  ]),
  annotate('Detik', 'id', 'Bogor - ', [
    'Presiden menerima kunjungan Perdana Menteri [l Selandia Baru] [p Christopher Langley] di [l Istana Bogor].',
    '[p Langley] didampingi istrinya, [p Amanda Langley].',
    'Usai dari [l Bogor], rombongan terbang ke [l Yogyakarta] untuk melihat [l Candi Borobudur].',
  ]),
  annotate('English agency', 'en', '', [
    '[l U.S.] Treasury Secretary [p Harriet Dolan] arrived in [l Beijing] on Monday for talks with Chinese Vice Premier [p Liu Guohua].',
    '"We need stable ties," [p Dolan] said.',
    '[p Marcus Whitfield], an economist at the University of Leeds, said markets in [l Europe] welcomed the trip.',
    'The White House declined to comment. [p Liu] will visit [l Washington] in May.',
  ]),
  annotate('English daily', 'en', '', [
    'The Ministry of Health said on Tuesday that a new clinic would open in [l Makassar, South Sulawesi].',
    'Health Minister [p Ratna Kusumawati] told reporters the clinic would serve 20,000 people.',
    'Dr. [p Samuel Okafor], who leads the project, was born in [l Lagos] and studied in [l London].',
    'According to [p Okafor], nurses from [l Japan] will train the staff.',
  ]),
  annotate('Tempo', 'id', 'TEMPO.CO, Semarang - ', [
    'Kejaksaan Negeri Demak menetapkan Kepala Desa [l Tlogosari] [p Sukardi] sebagai tersangka korupsi dana desa.',
    'Penyidik menyita uang Rp 200 juta dari rumah [p Sukardi] di [l Kecamatan Mranggen].',
    'Kepala Seksi Intelijen Kejaksaan Negeri Demak, [p Niam Firdausi], menuturkan kasus itu bermula dari laporan warga.',
    'Pengamat hukum Universitas Diponegoro [p Nur Rochaeti] menilai pengawasan dana desa lemah.',
  ]),
  annotate('Tempo', 'id', 'TEMPO.CO, Jakarta - ', [
    'Sutradara [p Garin Sasongko] merilis film terbarunya, Bumi yang Diam, pekan depan.',
    'Film itu dibintangi [p Christine Handoyo], [p Arswendi Bening], dan aktor asal [l Belanda] [p Tom de Graaf].',
    'Pengambilan gambar dilakukan di [l Sumba, Nusa Tenggara Timur], selama dua bulan.',
    '"Saya ingin orang kembali ke laut," ucap [p Garin] saat jumpa pers di [l Hotel Borobudur].',
  ]),
  annotate('Antara', 'id', 'Washington (ANTARA) - ', [
    'Presiden [l Amerika Serikat] [p Walter Haines] pada Rabu mengumumkan sanksi baru terhadap [l Rusia].',
    'Juru bicara Kremlin [p Dmitri Pavlenko] menyebut langkah tersebut sebagai "tindakan bermusuhan".',
    'Sekretaris Jenderal NATO [p Lars Stoltenborg] mendukung keputusan itu dalam pertemuan di [l Brussel, Belgia].',
    'Sumber: Xinhua',
  ]),
  annotate('Kompas', 'id', 'YOGYAKARTA, KOMPAS — ', [
    'Guru Besar Fakultas Biologi Universitas Gadjah Mada [p Budi Setiadi Daryono] memimpin penelitian melon itu.',
    'Petani [l Kulon Progo], [p Suradal] (51), mengaku panennya naik dua kali lipat.',
    '”Rasanya lebih manis,” tutur [p Suradal].',
    'Gubernur [l DIY] [p Hamengku Bawono] dijadwalkan meninjau lahan di [l Kecamatan Wates] pada Jumat (9/8/2024).',
  ]),
  annotate('Detik', 'id', 'Medan - ', [
    'Gunung api di [l Kabupaten Karo, Sumatera Utara], kembali erupsi. Kepala PVMBG [p Hendra Gunadi] meminta warga menjauh.',
    'Seorang warga [l Desa Sukanalu], [p Rasmi boru Ginting], mengaku mendengar dentuman.',
    'Abu vulkanik terbawa angin ke arah [l Berastagi] dan [l Kabanjahe].',
  ]),
  annotate('English agency', 'en', '', [
    'Indonesian President [p Arif Wicaksana] met Australian Prime Minister [p Grace Holloway] in [l Canberra] on Friday.',
    '[p Wicaksana] thanked [l Australia] for sending aid to [l Central Sulawesi] after the quake.',
    'Opposition leader [p Derek Mullins] criticized the deal. "It costs too much," [p Mullins] told the ABC.',
    "[p Holloway]'s spokeswoman, [p Tina Marsh], declined to comment.",
  ]),
];
