/** Who speaks where the quotation's own sentence does not name them: scenes of several people. */
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/facts/find-facts.js';
import type { LanguageCode } from '../../../src/language/language.js';
import { articleOf } from './quotation-article.js';

/** The speakers of the direct speech in a scene, in order. */
function speakersIn(scene: string, language: LanguageCode = 'id'): (string | null)[] {
  return findFacts(articleOf(scene.split('\n'), language)).flatMap(({ quotations }) =>
    quotations.filter(({ direct }) => direct).map(({ speaker }) => speaker?.name ?? null),
  );
}

describe('the subject of the sentence before, named by an office or a pronoun', () => {
  test.each([
    [
      'Kapten kapal Rudi Hartawan memeriksa palka bersama petugas pelabuhan, Sinta Dewi.\nKapten lalu menggeleng ke arah Sinta. "Muatannya bergeser," katanya.',
      ['Rudi Hartawan'],
    ],
    [
      'Penyanyi Tiara Lestari naik panggung pukul delapan. Begitu lampu padam, ia menggandeng gitarisnya, Bagus Pratama. "Ini malam terakhir kami," ucapnya.',
      ['Tiara Lestari'],
    ],
    [
      'Rektor Hendra Gunawan membuka sidang. Rektor kemudian memanggil Ketua Senat, Mega Safitri. "Silakan dibacakan," ujarnya.',
      ['Hendra Gunawan'],
    ],
    [
      'Istri korban, Yuliana Sari, datang bersama pengacara Dodi Kurnia. Sang istri menolak bersalaman dengan Dodi. "Saya mau pulang saja," katanya.',
      ['Yuliana Sari'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));

  test.each([
    [
      'Coach Daniel Moss watched from the bench with his assistant, Peter Reyes. The coach turned to Reyes. "We wait," he said.',
      ['Daniel Moss'],
    ],
    [
      'Senator Alice Brandt met the widow, Ruth Keller. The senator shook her head. "Nobody told us," she said.',
      ['Alice Brandt'],
    ],
    [
      'The architect, Simon Vale, arrived late. He hugged the builder, Thomas Croft. "It stands," he said.',
      ['Simon Vale'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene, 'en')).toEqual(speakers));
});

describe('a speaker called by what stood beside the name', () => {
  test.each([
    [
      'Kuasa hukumnya, Anton Wibowo, menyalami jaksa Dian Purnama. "Kita lanjut minggu depan," kata kuasa hukum.',
      ['Anton Wibowo'],
    ],
    [
      'Ketua majelis hakim Surya Darma membacakan putusan atas terdakwa Irwan Hakiki. "Saudara terbukti bersalah," kata hakim. "Saya banding," jawab terdakwa.',
      ['Surya Darma', 'Irwan Hakiki'],
    ],
    [
      'Bidan Ratih Kumala, saksi dari puskesmas, ditanya jaksa Dian Purnama. "Bayinya sehat," kata saksi.',
      ['Ratih Kumala'],
    ],
    [
      'Karim Abdullah, perajin gong, menutup tokonya. Tetangganya, Suryadi Putra, datang membantu. "Pesanan sepi," kata perajin itu.',
      ['Karim Abdullah'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));

  test.each([
    [
      'Nadia Cole, a florist from Leeds, hid with her neighbour, Owen Marsh. "We heard glass," the florist said.',
      ['Nadia Cole'],
    ],
    [
      'The pilot, Greg Nolan, landed the jet with a nurse, Amy Tran, beside him. "She kept me awake," said the pilot.',
      ['Greg Nolan'],
    ],
    [
      'Hollis\'s agent, Mark Stein, called a rival club\'s owner, Victor Lund. "It is over," the agent said.',
      ['Mark Stein'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene, 'en')).toEqual(speakers));
});

describe('a verb that is in no list', () => {
  test.each([
    [
      'Driver Owen Marsh fell off the ladder. "I am fine," he laughed. "Really."',
      ['Owen Marsh', 'Owen Marsh'],
    ],
    ['Singer Amy Tran dropped her bow. "Again," she sighed.', ['Amy Tran']],
    ['Greg Nolan and Amy Tran were silent. A note lay there. "Gone fishing," it read.', [null]],
  ])('%s', (scene, speakers) => expect(speakersIn(scene, 'en')).toEqual(speakers));
});

describe('a title that tells a woman from a man', () => {
  test.each([
    [
      'Robin Marlow, 44, queued with a friend, Wren Okoro. "He held my bag," Mrs Okoro said.\n"She sang all day," he said.',
      ['Wren Okoro', 'Robin Marlow'],
    ],
    [
      'Sir Lorne Haddow sold the mill to Blair Quist. "I wept," Ms Quist said.\n"It was time," he said.',
      ['Blair Quist', 'Lorne Haddow'],
    ],
    [
      'Robin Tully, 51, lent the boat to Mr Dane Corrie. "It leaks," Mr Corrie said.\n"It never did," she said.',
      ['Dane Corrie', 'Robin Tully'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene, 'en')).toEqual(speakers));
});

describe('a description that points back, with a name in it', () => {
  test.each([
    [
      'Kapten Persarga Joko Susanto kecewa. "Kami lengah," kata gelandang Macan Muara itu.',
      ['Joko Susanto'],
    ],
    [
      'Kiper Dimas Arya cedera. "Saya pulih bulan depan," ujar penjaga gawang Elang Rawa tersebut.',
      ['Dimas Arya'],
    ],
    [
      'Wulan Sari merilis album. "Ini buat ibu," tulis pelantun "Hujan di Beranda" itu.',
      ['Wulan Sari'],
    ],
    [
      'Bagas Putra pindah partai. "Rumah baru," kata politikus Partai Gelora Rakyat itu.',
      ['Bagas Putra'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));
});

describe('a subject that refers to somebody by a new description', () => {
  test.each([
    [
      'Bek Rahmat Hidayat mencetak gol tunggal. Pemain yang akrab disapa Mamat itu lalu menunjuk kiper lawan, Yoga Prasetya. "Dia hebat," katanya.',
      ['Rahmat Hidayat'],
    ],
    [
      'Tersangka Wahyu Saputra digiring ke ruang periksa. Pria 34 tahun itu memeluk anaknya, Rian. "Bapak menyesal," ucapnya.',
      ['Wahyu Saputra'],
    ],
    [
      'Bupati Laras Wening membuka pasar. Politikus Partai Karya itu mencicipi serabi buatan Sukinah. "Enak sekali," ujarnya.',
      ['Laras Wening'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));

  test.each([
    [
      'Grace Holm, 71, lives above the harbour with her sister, Edna Holm. The woman shook her fist at the sea. "Come on, then," she said.',
      ['Grace Holm'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene, 'en')).toEqual(speakers));
});

describe('an answer, and who is named in the words', () => {
  test.each([
    [
      'Guru Ratih Kumala menunjuk murid, Bayu Segara. "Ibu kota Peru apa?" tanya Ratih.\n"Lima, Bu," sahutnya.',
      ['Ratih Kumala', 'Bayu Segara'],
    ],
    [
      'Bupati Laras Wening menghampiri petani, Danar Jati. "Panennya berapa ton?" tanyanya.\n"Tidak panen, Bu," balas petani itu.',
      ['Laras Wening', 'Danar Jati'],
    ],
    [
      'Sopir Joko Susanto bertengkar dengan kernetnya, Dimas Arya. "Dimas lupa menutup pintu," katanya.',
      ['Joko Susanto'],
    ],
    [
      'Camat Hendra Gunawan menegur Lurah Mega Safitri. "Bu Mega, tolong jangan terlambat," ujarnya.',
      ['Hendra Gunawan'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));

  test.each([
    [
      'Judge Alice Brandt looked at the driver, Owen Marsh. "Did you stop?" she asked.\n"No, ma\'am," he replied.',
      ['Alice Brandt', 'Owen Marsh'],
    ],
    [
      'Editor Ruth Keller called reporter Simon Vale. "Vale has the tape," she said.',
      ['Ruth Keller'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene, 'en')).toEqual(speakers));
});

describe('a subject set off after what it is to somebody', () => {
  test.each([
    [
      'Penyanyi Tiara Lestari menangis. Sahabat yang dibawa Tiara, penari Bagus Pratama, memeluknya. "Sudah, sudah," katanya.',
      ['Bagus Pratama'],
    ],
    [
      'Hakim Surya Darma membacakan putusan. Ibu mendiang Irwan Hakiki, Yuliana Sari, jatuh pingsan. "Anakku," ucapnya lirih.',
      ['Yuliana Sari'],
    ],
    [
      'Direktur Anton Wibowo enggan berkomentar. Rekan yang ia tunjuk, pengacara Dodi Kurnia, maju ke depan. "Saya saja," ujarnya.',
      ['Dodi Kurnia'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));
});

describe('the head of a body by a new description', () => {
  test.each([
    [
      'Pengemudi Wahyu Saputra ikut mogok. "Tarifnya mencekik," kata ketua asosiasi ojek daring itu.',
      ['Wahyu Saputra'],
    ],
    [
      'Petani Karim Abdullah geram. "Pupuknya hilang," ujar pengurus kelompok tani padi tersebut.',
      ['Karim Abdullah'],
    ],
    [
      'Bidan Ratih Kumala lelah. "Kami kurang orang," kata kepala klinik bersalin itu.',
      ['Ratih Kumala'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));
});

describe('who is spoken to does not speak', () => {
  test.each([
    [
      'Bupati Laras Wening menjenguk pasien, Danar Jati. "Saya sudah baikan," katanya kepada bupati.',
      ['Danar Jati'],
    ],
    [
      'Menteri Hendra Gunawan menemui nelayan, Wahyu Saputra. "Solarnya habis, Pak," ujarnya kepada Hendra.',
      ['Wahyu Saputra'],
    ],
    [
      'Hakim Surya Darma memeriksa saksi, Ratih Kumala. "Saya lupa," jawabnya kepada hakim.',
      ['Ratih Kumala'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));
});

describe('a subject at the end of its phrase, and verbs before it', () => {
  test.each([
    [
      'Outside, ferry worker Peter Reyes, 23, was first in line. "I ran," he said.',
      ['Peter Reyes'],
    ],
    ['A nurse who gave her name only as Ruth, 31, sat on the kerb. "Not now," she said.', ['Ruth']],
    ['"No surrender," roared the former mayor, Daniel Moss, from the steps.', ['Daniel Moss']],
    ['"Hold on," whispered Alice Brandt.', ['Alice Brandt']],
  ])('%s', (scene, speakers) => expect(speakersIn(scene, 'en')).toEqual(speakers));
});

describe('called by the noun of a description alone', () => {
  test.each([
    [
      'Kiper Dimas Arya dipeluk pelatih Joko Susanto. "Kamu hebat," kata Joko. "Saya beruntung," balas kiper Persarga itu.',
      ['Joko Susanto', 'Dimas Arya'],
    ],
    [
      'Dokter Ratih Kumala menegur perawat Bayu Segara. Bayu menunduk. "Alatnya kotor," ujar dokter spesialis anak itu.',
      ['Ratih Kumala'],
    ],
    [
      'Ketua rapat Hendra Gunawan mempersilakan anggota dewan, Mega Safitri. "Angkanya salah," katanya.',
      ['Mega Safitri'],
    ],
    [
      'Surat itu diteken Sekretaris Perusahaan Lestari Ayu. Lestari membantah isu pailit. "Keuangan kami sehat," demikian tertulis dalam surat itu.',
      ['Lestari Ayu'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));

  test.each([
    [
      'Mayor Alice Brandt hid in a cellar. "I heard boots," the 41-year-old mayor recalled. "Then nothing."',
      ['Alice Brandt', 'Alice Brandt'],
    ],
    ['"I burnt the toast," admits Simon Vale, 52, laughing.', ['Simon Vale']],
    [
      'Judge Ruth Keller asked the driver, Owen Marsh, where he had been. "At home," he replied.',
      ['Owen Marsh'],
    ],
    ['Daniel Moss\'s voice broke at the grave. "She was all I had," he said.', ['Daniel Moss']],
    [
      'Minister Alice Brandt, who spoke after Daniel Moss, called the plan "cruel to those who have the least".',
      ['Alice Brandt'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene, 'en')).toEqual(speakers));
});

describe('two offices of one before the name', () => {
  test.each([
    [
      '"Harga aman," kata Direktur Pemasaran PT Gula Nusantara, Tbk., sekaligus juru bicara asosiasi, Wahyu Nugroho, Senin.',
      ['Wahyu Nugroho'],
    ],
    [
      '"Kami menunggu," ujar Ketua Komisi V, yang juga anggota Fraksi Karya, Lestari Ayu, di Senayan.',
      ['Lestari Ayu'],
    ],
    [
      '"Pasokan cukup," kata Kepala Dinas Perikanan, sekaligus Plt Asisten II, Gunawan Hadi.',
      ['Gunawan Hadi'],
    ],
  ])('%s', (scene, speakers) => expect(speakersIn(scene)).toEqual(speakers));
});
