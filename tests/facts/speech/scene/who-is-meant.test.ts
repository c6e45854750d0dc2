/** Who speaks where the quotation's own sentence does not name them: scenes of several people. */
import { describe } from 'vitest';
import { testSpeakers } from '../scenes.js';

describe('whoever the sentence before is about speaks, though it only says `Kapten`, `ia` or `the coach`', () => {
  testSpeakers('id', [
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
  ]);

  testSpeakers('en', [
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
  ]);
});

describe('a speaker is called by what an earlier sentence put beside the name: `kuasa hukum`, `the florist`', () => {
  testSpeakers('id', [
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
  ]);

  testSpeakers('en', [
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
  ]);
});

describe('a verb in no list says how something was said, if its subject is alone with it', () => {
  testSpeakers('en', [
    [
      'Driver Owen Marsh fell off the ladder. "I am fine," he laughed. "Really."',
      ['Owen Marsh', 'Owen Marsh'],
    ],
    ['Singer Amy Tran dropped her bow. "Again," she sighed.', ['Amy Tran']],
    ['Greg Nolan and Amy Tran were silent. A note lay there. "Gone fishing," it read.', [null]],
  ]);
});

describe('a title tells a woman from a man, so that `he` is the other one', () => {
  testSpeakers('en', [
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
  ]);
});

describe('a description that points back means the person, not the name in it', () => {
  testSpeakers('id', [
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
  ]);
});

describe('whoever the sentence before is about speaks, though it describes them anew', () => {
  testSpeakers('id', [
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
  ]);

  testSpeakers('en', [
    [
      'Grace Holm, 71, lives above the harbour with her sister, Edna Holm. The woman shook her fist at the sea. "Come on, then," she said.',
      ['Grace Holm'],
    ],
  ]);
});

describe('whoever asked does not answer, and nobody speaks of themselves by name', () => {
  testSpeakers('id', [
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
  ]);

  testSpeakers('en', [
    [
      'Judge Alice Brandt looked at the driver, Owen Marsh. "Did you stop?" she asked.\n"No, ma\'am," he replied.',
      ['Alice Brandt', 'Owen Marsh'],
    ],
    [
      'Editor Ruth Keller called reporter Simon Vale. "Vale has the tape," she said.',
      ['Ruth Keller'],
    ],
  ]);
});

describe('a name after what it is to somebody else is the one who speaks', () => {
  testSpeakers('id', [
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
  ]);
});

describe('the head of a body is described anew, and the body does not speak', () => {
  testSpeakers('id', [
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
  ]);
});

describe('whoever is spoken to does not speak', () => {
  testSpeakers('id', [
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
  ]);
});

describe('a speaker is found at the end of a long phrase and after an unusual verb', () => {
  testSpeakers('en', [
    [
      'Outside, ferry worker Peter Reyes, 23, was first in line. "I ran," he said.',
      ['Peter Reyes'],
    ],
    ['A nurse who gave her name only as Ruth, 31, sat on the kerb. "Not now," she said.', ['Ruth']],
    ['"No surrender," roared the former mayor, Daniel Moss, from the steps.', ['Daniel Moss']],
    ['"Hold on," whispered Alice Brandt.', ['Alice Brandt']],
  ]);
});

describe('the noun of a new description is enough to know a speaker by', () => {
  testSpeakers('id', [
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
  ]);

  testSpeakers('en', [
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
      'Peter Reyes spoke first. Simon Vale was asked about the bridge. "I would have loved to see it," he replied.',
      ['Simon Vale'],
    ],
    // Nobody is pointed back at who has not been named yet.
    [
      'Prof Alice Brandt, who has studied heat, said it was rare. "This is the cool summer," the climate scientist said.\nThe office\'s chief scientist, Simon Vale, agreed.',
      ['Alice Brandt'],
    ],
    [
      'Alice Brandt smiled. The 18-year-old beat Ruth Keller in New York. "My dad was wrong," said the teenager.',
      ['Alice Brandt'],
    ],
    [
      'Minister Peter Reyes said: "Nobody has the right to hit." "And nobody has the right to lie," opposition leader Simon Vale shot back.',
      ['Peter Reyes', 'Simon Vale'],
    ],
    ['Alice Brandt won. "I ran my own race," the Dutchwoman said.', ['Alice Brandt']],
    [
      'Swimmer Alice Brandt won. "It hurt," said the 2016 champion. "It hurt a lot," the 2016 champion added.',
      ['Alice Brandt', 'Alice Brandt'],
    ],
    [
      'Minister Alice Brandt, who spoke after Daniel Moss, called the plan "cruel to those who have the least".',
      ['Alice Brandt'],
    ],
  ]);
});

describe('a name after two offices holds both', () => {
  testSpeakers('id', [
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
  ]);
});

describe('after a semicolon another subject may speak next', () => {
  testSpeakers('en', [
    [
      'Alice Brandt said the dam was safe; Tom Croft, a retired engineer, disagreed. "Look at the cracks," he said.',
      ['Tom Croft'],
    ],
    [
      'Peter Reyes left early; Ruth Keller stayed. "I wanted to see it," she said.',
      ['Ruth Keller'],
    ],
    [
      'Simon Vale argued that taxes would rise; Daniel Moss laughed. "They always do," he said.',
      ['Daniel Moss'],
    ],
  ]);
});

describe('somebody without a name is known by the noun', () => {
  testSpeakers('en', [
    [
      '"We are ready," said Mayor Alice Brandt.\nA senior administration official declined to be named. "There is no plan," the official said.',
      ['Alice Brandt', 'A senior administration official'],
    ],
    [
      '"The roads are clear," said Tom Croft.\nA spokeswoman for the bank would not be drawn. "We are reading it," the spokeswoman said.',
      ['Tom Croft', 'A spokeswoman'],
    ],
  ]);
});

describe('when asked, somebody else asks', () => {
  testSpeakers('en', [
    [
      'Guard Daniel Moss, 29, from Pokhara, shrugged when asked. "I send it home," he said.',
      ['Daniel Moss'],
    ],
    ['Rosa Lind nods if told so. "Perhaps," she said.', ['Rosa Lind']],
    ['Alice Brandt smiled when asked again. "Next year," she said.', ['Alice Brandt']],
  ]);
});

describe('neither nobody nor what something is added to says anything', () => {
  testSpeakers('en', [
    [
      'Rosa Lind recalled the flood. No one believed her then. "I was right," she said.',
      ['Rosa Lind'],
    ],
    [
      'A new bird has been added to the list. It was seen by student Daniel Moss. "I was lost," the 19-year-old said.',
      ['Daniel Moss'],
    ],
  ]);
});
