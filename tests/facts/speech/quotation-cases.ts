/**
 * Invented news with its quotations marked by hand: `⟦…⟧` around direct speech, `⟪…⟫` around
 * reported clauses. `said` lists speaker and verb of each, in order; `?` is a speaker the text
 * leaves open and `-` a verb it does not have. Paragraphs are separated by newlines, people written
 * `Name / role`.
 */
export interface QuotationCase {
  readonly text: string;
  readonly people?: readonly string[];
  readonly said: readonly string[];
  readonly language?: 'en';
}

/** The rules were mended on these. */
export const cases: readonly QuotationCase[] = [
  // A goal is nobody's mouthpiece; an account is its owner's.
  {
    text: 'Menurut Djarot Wibawa, ⟪timnya terlambat panas⟫.\nGol itu lewat tendangan penalti Sergio van Dorp.\n"⟦Kami gugup⟧," ucapnya.',
    people: ['Djarot Wibawa', 'Sergio van Dorp'],
    said: ['Djarot Wibawa | Menurut', 'Djarot Wibawa | ucap'],
  },
  // Where the occasion follows the verb, it is whoever the report is about.
  {
    text: 'Melati Goenawan tidak percaya kabar itu.\n"⟦Saya belum dengar⟧," ujar ketika ditemui di studio, Minggu (5/3/2017).',
    people: ['Melati Goenawan'],
    said: ['Melati Goenawan | ujar'],
  },
  // A short form in brackets does not part an office from what points back.
  {
    text: '"⟦Kita maju⟧," kata Hasan Wirasana.\n"⟦Agama itu teduh⟧," jelas mantan anggota Dewan Pertimbangan Adat (Wantimdat) ini.',
    people: ['Hasan Wirasana'],
    said: ['Hasan Wirasana | kata', 'Hasan Wirasana | jelas'],
  },
  // Two together, or somebody with others, are not the one who speaks next.
  {
    text: '"⟦Saya puas⟧," kata Herman Wibawa.\nAndika/Bastian menang dua gim.\n"⟦Hasilnya baik⟧," katanya.',
    people: ['Herman Wibawa', 'Andika', 'Bastian'],
    said: ['Herman Wibawa | kata', 'Herman Wibawa | kata'],
  },
  {
    text: '"⟦Saya puas⟧," kata Herman Wibawa.\nNamun setelah itu, Tohir Sucipta dan kolega mulai menekan.\n"⟦Kami sempat gugup⟧," ucapnya.',
    people: ['Herman Wibawa', 'Tohir Sucipta'],
    said: ['Herman Wibawa | kata', 'Herman Wibawa | ucap'],
  },
  {
    text: '"⟦Mereka aman⟧," kata Albi Zafran.\nYang mengungsi di sana ada Rido (11), Adnan, Budi, dan Supinem.\n"⟦Bantuan cukup⟧," terangnya.',
    people: ['Albi Zafran', 'Rido', 'Adnan', 'Budi', 'Supinem'],
    said: ['Albi Zafran | kata', 'Albi Zafran | terang'],
  },
  // Whoever is beside the subject is not the subject.
  {
    text: 'Police chief Nugroho Djati spoke first.\nThe two-star general, accompanied by his deputy, Sutanto Roewarso, told reporters ⟪his detectives in the eastern district ran into a dead end⟫.',
    people: ['Nugroho Djati / Police chief', 'Sutanto Roewarso / deputy'],
    said: ['Nugroho Djati | told'],
    language: 'en',
  },
  // An office before the comma is the subject's.
  {
    text: 'Sebelumnya, Kepala Suku Dinas Pemadam Jakarta Barat, Joko Santosa menjelaskan kronologi kebakaran itu.',
    people: ['Joko Santosa / Kepala Suku Dinas Pemadam Jakarta Barat'],
    said: [],
  },
  // Verb and speaker after the quotation.
  {
    text: '"⟦Jembatan ini akan memangkas waktu tempuh warga dari dua jam menjadi dua puluh menit⟧," kata Menteri Perhubungan Laksmi Prabandari.',
    people: ['Laksmi Prabandari / Menteri Perhubungan'],
    said: ['Laksmi Prabandari | kata'],
  },
  {
    text: '”⟦Kami tidak pernah menerima surat itu⟧,” ujar Kepala Dinas Pendidikan Kota Sengkaling Widodo Harsanto, Senin (4/3/2024).',
    people: ['Widodo Harsanto / Kepala Dinas Pendidikan Kota Sengkaling'],
    said: ['Widodo Harsanto | ujar'],
  },
  {
    text: '” ⟦Harga cabai naik sejak dua pekan lalu⟧, ” tutur Sumini, pedagang di Pasar Legi.',
    people: ['Sumini / pedagang'],
    said: ['Sumini | tutur'],
  },
  {
    text: '“⟦Apakah ini yang disebut keadilan?⟧” tanya Bagus Wirayuda saat ditemui di rumahnya.',
    people: ['Bagus Wirayuda'],
    said: ['Bagus Wirayuda | tanya'],
  },
  {
    text: '"⟦Luar biasa!⟧" seru Yohana Tabuni ketika melewati garis akhir.',
    people: ['Yohana Tabuni'],
    said: ['Yohana Tabuni | seru'],
  },
  {
    text: '"⟦Tiga kapal kami kerahkan ke lokasi sejak subuh⟧," ungkap Badan Pencarian dan Pertolongan.',
    said: ['Badan Pencarian dan Pertolongan | ungkap'],
  },
  {
    text: '"⟦Belum ada laporan korban jiwa sampai malam ini⟧," kata juru bicara kepolisian.',
    said: ['juru bicara kepolisian | kata'],
  },
  {
    text: '"⟦Kerja sama ini menguntungkan kedua negara⟧," kata duta besar Norwegia untuk Indonesia Ingrid Solheim dalam konferensi pers di Jakarta, Rabu (12/6).',
    people: ['Ingrid Solheim / duta besar Norwegia untuk Indonesia'],
    said: ['Ingrid Solheim | kata'],
  },
  {
    text: '"⟦Anggarannya sudah disetujui⟧," jelas Kepala Perwakilan Bank Sentral di Jawa Timur Hendro Susilo.',
    people: ['Hendro Susilo / Kepala Perwakilan Bank Sentral di Jawa Timur'],
    said: ['Hendro Susilo | jelas'],
  },
  {
    text: '"⟦Kami menunggu hasil laboratorium⟧," papar juru bicara rumah sakit, Meity Wulandari, seusai rapat.',
    people: ['Meity Wulandari / juru bicara rumah sakit'],
    said: ['Meity Wulandari | papar'],
  },
  {
    text: '"⟦Silakan datang dan lihat sendiri⟧," pungkas Darmawan.',
    people: ['Darmawan'],
    said: ['Darmawan | pungkas'],
  },
  {
    text: '"⟦Kami akan mengajukan banding⟧" kata pengacara terdakwa, Rudi Hasibuan.',
    people: ['Rudi Hasibuan / pengacara terdakwa'],
    said: ['Rudi Hasibuan | kata'],
  },
  {
    text: '"⟦Tidak ada alasan untuk menunda⟧", tegas Gubernur Mahesa Dirgantara.',
    people: ['Mahesa Dirgantara / Gubernur'],
    said: ['Mahesa Dirgantara | tegas'],
  },
  {
    text: '"⟦Saya lahir di sini dan akan tetap di sini⟧," kata Kartini (63), warga Kampung Nelayan, Minggu (9/6/2024).',
    people: ['Kartini / warga Kampung Nelayan'],
    said: ['Kartini | kata'],
  },
  {
    text: '"⟦Sinyal terakhir kami terima pukul 03.15⟧," demikian Nugraha Setiabudi.',
    people: ['Nugraha Setiabudi'],
    said: ['Nugraha Setiabudi | demikian'],
  },
  {
    text: '"⟦Kami menyesalkan keputusan sepihak itu⟧," demikian disampaikan Sekretaris Jenderal Serikat Nelayan, Amiruddin Lakoro.',
    people: ['Amiruddin Lakoro / Sekretaris Jenderal Serikat Nelayan'],
    said: ['Amiruddin Lakoro | disampaikan'],
  },
  {
    text: '"⟦Stok beras aman hingga akhir tahun.⟧" Hal itu disampaikan oleh Direktur Utama Bulir Pangan, Setya Handoko, di gudang Cakung.',
    people: ['Setya Handoko / Direktur Utama Bulir Pangan'],
    said: ['Setya Handoko | disampaikan'],
  },
  {
    text: '"⟦Biaya perawatan naik tiga kali lipat⟧," sebut laporan itu.',
    said: ['? | sebut'],
  },
  {
    text: '"⟦Kami mendengar ledakan dua kali⟧," kata seorang saksi mata.',
    said: ['seorang saksi mata | kata'],
  },
  {
    text: '"⟦Warga diminta menjauhi lereng⟧," tulis Pusat Vulkanologi dalam keterangan resminya.',
    said: ['Pusat Vulkanologi | tulis'],
  },
  {
    text: '"⟦Investasi ini bernilai Rp 2,3 triliun⟧," kata Jonathan Prakoso kepada wartawan di Semarang, seperti dikutip dari Antara.',
    people: ['Jonathan Prakoso'],
    said: ['Jonathan Prakoso | kata'],
  },
  {
    text: '"⟦Semua awak kapal selamat⟧," ucap Letkol Laut Bima Sanjaya lewat sambungan telepon.',
    people: ['Bima Sanjaya / Letkol Laut'],
    said: ['Bima Sanjaya | ucap'],
  },
  {
    text: '«⟦Kami datang untuk belajar⟧», kata Amelie Fournier.',
    people: ['Amelie Fournier'],
    said: ['Amelie Fournier | kata'],
  },
  {
    text: "''⟦Ini kemenangan untuk seluruh warga Tanjung Bira⟧,'' kata Andi Pallawa.",
    people: ['Andi Pallawa'],
    said: ['Andi Pallawa | kata'],
  },
  {
    text: '"⟦Dia bilang \'tunggu sebentar\' lalu pergi begitu saja⟧," kenang Rosita.',
    people: ['Rosita'],
    said: ['Rosita | kenang'],
  },
  {
    text: '"⟦Dia bilang "tidak" kepada semua tawaran itu⟧," kata Halim Perdana.',
    people: ['Halim Perdana'],
    said: ['Halim Perdana | kata'],
  },
  // Verbs that no table has, listeners, figures in a description, short answers.
  {
    text: '"⟦Saya tidak tahu soal uang itu⟧," bantahkan Hasbi Wirya.',
    people: ['Hasbi Wirya'],
    said: ['Hasbi Wirya | bantahkan'],
  },
  {
    text: 'Ivona Suma kehilangan Rp 350 juta. "⟦Itu uang pensiun suami⟧," tutur perempuan 61 tahun asal Gresik tersebut.',
    people: ['Ivona Suma'],
    said: ['Ivona Suma | tutur'],
  },
  {
    text: 'Paula Wirya tiba lebih dulu. "⟦Anak-anak sehat⟧," tambah model kelahiran 18 September 1987 ini.',
    people: ['Paula Wirya / model'],
    said: ['Paula Wirya | tambah'],
  },
  {
    text: '"⟦Bebaskan dia⟧," cuit akun @senja.',
    said: ['akun @senja | cuit'],
  },
  {
    text: 'Nadia Pramesti hanya mengirim pesan singkat: "⟦Kami memantau.⟧"',
    people: ['Nadia Pramesti'],
    said: ['Nadia Pramesti | -'],
  },
  {
    text: 'Tejo Yuwana mengatakan bahwa ⟪ganja itu dibeli dari seseorang berinisial D⟫. "⟦Sudah dua tahun ia memakainya⟧," katanya.',
    people: ['Tejo Yuwana'],
    said: ['Tejo Yuwana | mengatakan', 'Tejo Yuwana | katanya'],
  },
  {
    text: 'Lewat kuasa hukumnya, Fahmi Arga, Baim Suma mengatakan ⟪rumah itu sudah dijual⟫.',
    people: ['Fahmi Arga / kuasa hukumnya', 'Baim Suma'],
    said: ['Baim Suma | mengatakan'],
  },
  {
    text: '⟪Anggaran itu, kata Wawan Hidayat, merupakan yang terbesar⟫.',
    people: ['Wawan Hidayat'],
    said: ['Wawan Hidayat | kata'],
  },
  {
    text: 'Kata Wawan Hidayat, ⟪harga minyak tetap hingga akhir bulan⟫.',
    people: ['Wawan Hidayat'],
    said: ['Wawan Hidayat | Kata'],
  },
  {
    text: 'Jaksa Rina Wirya menyatakan ⟪terdakwa terbukti bersalah⟫.',
    people: ['Rina Wirya / Jaksa'],
    said: ['Rina Wirya | menyatakan'],
  },
  {
    text: 'Panglima Izak Wenda meminta maaf kepada keluarga korban.',
    people: ['Izak Wenda / Panglima'],
    said: [],
  },
  {
    text: 'Hamas memastikan ikut pemilu, seusai Abbas Suma menyampaikan pidatonya di parlemen.',
    people: ['Abbas Suma'],
    said: [],
  },
  {
    language: 'en',
    text: 'Michael Grover told the BBC ⟪he was "profoundly" concerned⟫.',
    people: ['Michael Grover'],
    said: ['Michael Grover | told'],
  },
  {
    language: 'en',
    text: 'Alvin Leeson told The Harbor Post that ⟪ticket prices could fall⟫.',
    people: ['Alvin Leeson'],
    said: ['Alvin Leeson | told'],
  },
  {
    language: 'en',
    text: '⟪The envoy will travel to Cairo next week⟫, his spokesman, Stephan Dujardin, said on Friday.',
    people: ['Stephan Dujardin / spokesman'],
    said: ['Stephan Dujardin | said'],
  },
  {
    language: 'en',
    text: '⟪The bank held interest rates on Wednesday⟫, Chair Jerome Powell-Smith said at a news conference.',
    people: ['Jerome Powell-Smith / Chair'],
    said: ['Jerome Powell-Smith | said'],
  },
  {
    text: '"⟦Saya khilaf⟧," kata pria yang bernama asli Fikri Murtaza itu.',
    people: ['Fikri Murtaza'],
    said: ['Fikri Murtaza | kata'],
  },
  {
    text: '"⟦Air surut⟧," kata Sandi Wirya.\n"⟦Kita mulai dari yang mendesak.\n"⟦Sesudah itu baru pompa⟧," kata Anas Suma.',
    people: ['Sandi Wirya', 'Anas Suma'],
    said: ['Sandi Wirya | kata', 'Anas Suma | -', 'Anas Suma | kata'],
  },
  // -nya and pronouns.
  {
    text: 'Kepala Desa Sumbergede Paijan membenarkan kabar itu. "⟦Sudah kami laporkan ke kecamatan⟧," ujarnya.',
    people: ['Paijan / Kepala Desa Sumbergede'],
    said: ['Paijan | ujarnya'],
  },
  {
    text: '"⟦Kami punya waktu sampai Jumat⟧," kata Retno Palupi. Ia meminta ⟪warga bersabar⟫. "⟦Jangan percaya kabar burung⟧," tuturnya.',
    people: ['Retno Palupi'],
    said: ['Retno Palupi | kata', 'Retno Palupi | meminta', 'Retno Palupi | tuturnya'],
  },
  {
    text: 'Direktur Operasi Maskapai Nuri, Steven Tanoto, mengatakan, ⟪penerbangan pertama dijadwalkan pada Oktober⟫.\n"⟦Armada kami sudah siap⟧," katanya.',
    people: ['Steven Tanoto / Direktur Operasi Maskapai Nuri'],
    said: ['Steven Tanoto | mengatakan', 'Steven Tanoto | katanya'],
  },
  {
    text: '"⟦Tanah itu milik adat⟧," kata Markus Wenda.\nPerusahaan membuka lahan sejak 2019.\n"⟦Kami tidak akan pindah⟧," ujar dia.',
    people: ['Markus Wenda'],
    said: ['Markus Wenda | kata', 'Markus Wenda | ujar'],
  },
  {
    text: 'Ekonom Universitas Kertanegara Dewi Larasati menilai ⟪kebijakan itu terlambat⟫. "⟦Inflasi sudah terlanjur tinggi⟧," kata dia, Kamis (18/7).',
    people: ['Dewi Larasati / Ekonom Universitas Kertanegara'],
    said: ['Dewi Larasati | menilai', 'Dewi Larasati | kata'],
  },
  {
    text: '"⟦Kami hanya menjalankan aturan⟧," kata beliau.',
    said: ['? | kata'],
  },
  {
    text: '"⟦Anak-anak harus tetap sekolah⟧," ucap Suster Agatha. Menurut dia, ⟪ruang kelas darurat akan selesai pekan depan⟫.',
    people: ['Agatha / Suster'],
    said: ['Agatha | ucap', 'Agatha | Menurut'],
  },
  {
    text: 'Pelatih Harimau Muda, Carlos Benitez, memuji pemainnya. "⟦Mereka bertarung sampai menit akhir⟧," katanya tegas.',
    people: ['Carlos Benitez / Pelatih Harimau Muda'],
    said: ['Carlos Benitez | katanya'],
  },
  {
    text: 'Hujan turun sejak pagi di kaki gunung. "⟦Air masuk sampai ke dapur⟧," katanya.',
    said: ['? | katanya'],
  },
  {
    text: '"⟦Kami kehilangan segalanya⟧," kata Maria Goretti, penyintas gempa. "⟦Tetapi kami masih punya satu sama lain⟧," lanjutnya.',
    people: ['Maria Goretti / penyintas gempa'],
    said: ['Maria Goretti | kata', 'Maria Goretti | lanjutnya'],
  },
  {
    text: '"⟦Utang itu sudah lunas⟧," kata Teguh Santoso, bendahara klub.\nSementara itu, Manajer tim Lukman Hakim menolak berkomentar panjang. "⟦Nanti saja setelah musim selesai⟧," ujarnya.',
    people: ['Teguh Santoso / bendahara klub', 'Lukman Hakim / Manajer tim'],
    said: ['Teguh Santoso | kata', 'Lukman Hakim | ujarnya'],
  },
  {
    text: '"⟦Kita harus jujur soal data⟧," ujar Wali Kota Bontoharu, Syamsul Rizal.\n"⟦Angkanya memang turun, tetapi belum cukup⟧," ujar politikus itu.',
    people: ['Syamsul Rizal / Wali Kota Bontoharu'],
    said: ['Syamsul Rizal | ujar', 'Syamsul Rizal | ujar'],
  },
  {
    text: 'Presiden Aruna Wijayakusuma tiba pukul 10.00. "⟦Terima kasih sudah menunggu⟧," kata Presiden.',
    people: ['Aruna Wijayakusuma / Presiden'],
    said: ['Aruna Wijayakusuma | kata'],
  },
  // Interrupted and continued quotations.
  {
    text: '"⟦Kami sudah berlatih setahun penuh⟧," kata Nadia Pramesti. "⟦Sekarang saatnya membuktikan.⟧"',
    people: ['Nadia Pramesti'],
    said: ['Nadia Pramesti | kata', 'Nadia Pramesti | kata'],
  },
  {
    text: '”⟦Air laut naik,⟧” kata Yusuf Mandar, ”⟦dan rumah kami yang pertama tenggelam.⟧”',
    people: ['Yusuf Mandar'],
    said: ['Yusuf Mandar | kata', 'Yusuf Mandar | kata'],
  },
  {
    text: '"⟦Pabrik berhenti beroperasi kemarin⟧," kata Manajer Humas Lilis Suryani saat dihubungi, Selasa (2/4). "⟦Kami belum tahu kapan dibuka lagi.⟧"',
    people: ['Lilis Suryani / Manajer Humas'],
    said: ['Lilis Suryani | kata', 'Lilis Suryani | kata'],
  },
  {
    text: '"⟦Perjanjian ini mengubah arah hubungan kita⟧," kata duta besar Chile untuk Indonesia Pilar Contreras.\n"⟦Dengan pelabuhan baru di Bitung, barang dari Valparaiso akan tiba sepekan lebih cepat dan lebih murah.⟧"',
    people: ['Pilar Contreras / duta besar Chile untuk Indonesia'],
    said: ['Pilar Contreras | kata', 'Pilar Contreras | -'],
  },
  {
    text: 'Benny Kogoya mengatakan, "⟦Kami menunggu bantuan sejak Senin.\n"⟦Sampai hari ini belum ada yang datang.⟧"',
    people: ['Benny Kogoya'],
    said: ['Benny Kogoya | mengatakan', 'Benny Kogoya | -'],
  },
  {
    text: '“⟦Sejak kecil saya bercita-cita menjadi nakhoda seperti ayah.\n“⟦Laut adalah rumah kedua bagi kami⟧,” kata Fitri Lamadi.',
    people: ['Fitri Lamadi'],
    said: ['Fitri Lamadi | -', 'Fitri Lamadi | kata'],
  },
  {
    text: '"⟦Saya tidak menyangka akan menang.⟧" "⟦Ini untuk ibu saya⟧," kata Gilang Ramadhan.',
    people: ['Gilang Ramadhan'],
    said: ['Gilang Ramadhan | kata', 'Gilang Ramadhan | kata'],
  },
  {
    text: '"⟦Ada dua pilihan⟧," kata Arif Budiman. Ia terdiam sejenak. "⟦Dan keduanya buruk.⟧"',
    people: ['Arif Budiman'],
    said: ['Arif Budiman | kata', 'Arif Budiman | -'],
  },
  {
    text: '"⟦Harga gabah anjlok⟧," kata Slamet. "⟦Kami merugi⟧," kata Tukiman.',
    people: ['Slamet', 'Tukiman'],
    said: ['Slamet | kata', 'Tukiman | kata'],
  },
  // The verb before the quotation.
  {
    text: 'Komisaris Anita Rahardjo mengatakan, "⟦Penyelidikan masih berlangsung dan belum ada tersangka.⟧"',
    people: ['Anita Rahardjo / Komisaris'],
    said: ['Anita Rahardjo | mengatakan'],
  },
  {
    text: 'Dia menambahkan, "⟦Semua pihak akan dipanggil.⟧"',
    said: ['? | menambahkan'],
  },
  {
    text: 'Menurut Profesor Bagyo Sasmita, "⟦Fosil ini mengubah pemahaman kita tentang migrasi purba.⟧"',
    people: ['Bagyo Sasmita / Profesor'],
    said: ['Bagyo Sasmita | Menurut'],
  },
  {
    text: 'Kata Sulaiman: "⟦Ikan makin jauh ke tengah.⟧"',
    people: ['Sulaiman'],
    said: ['Sulaiman | Kata'],
  },
  {
    text: 'Hakim Ratna Dewanti seusai sidang menyebut, "⟦Uang itu tidak pernah sampai ke sekolah.⟧"',
    people: ['Ratna Dewanti / Hakim'],
    said: ['Ratna Dewanti | menyebut'],
  },
  {
    text: 'Usai bertemu Menteri Pertanian Jaya Sentosa, petani bernama Kusno berkata: "⟦Kami hanya ingin pupuk tersedia.⟧"',
    people: ['Jaya Sentosa / Menteri Pertanian', 'Kusno'],
    said: ['Kusno | berkata'],
  },
  {
    text: 'Kapten tim tersenyum lebar, "⟦Kami belum mau bicara soal gelar.⟧"',
    said: ['? | -'],
  },
  {
    text: 'Dalam pidatonya, Ketua Umum Partai Lentera Surya Damar menegaskan bahwa "⟦kita tidak boleh lagi menutup mata terhadap kerusakan hutan⟧".',
    people: ['Surya Damar / Ketua Umum Partai Lentera'],
    said: ['Surya Damar | menegaskan'],
  },
  {
    text: 'Wakil Direktur WHO Regional Sunita Rao menjawab singkat, "⟦Belum.⟧"',
    people: ['Sunita Rao / Wakil Direktur WHO Regional'],
    said: ['Sunita Rao | menjawab'],
  },
  {
    text: 'Panglima menulis dalam suratnya, "⟦Pasukan akan ditarik sebelum musim hujan tiba.⟧"',
    said: ['Panglima | menulis'],
  },
  // No speech: terms, titles, nicknames.
  { text: 'Pertemuan yang disebut "3+1" itu membahas keamanan laut.', said: [] },
  { text: 'Film "Senja di Batas Kota" diputar di tiga puluh bioskop.', said: [] },
  {
    text: 'Petinju berjuluk "Si Macan Kumbang" itu menang angka.',
    said: [],
  },
  { text: 'Mereka menyanyikan lagu "Tanah Tumpah Darahku" di depan gedung.', said: [] },
  { text: 'Warga "mantan" Jerman Timur masih mengingat masa itu.', said: [] },
  {
    text: 'Pameran bertema "Kita dan Laut yang Semakin Hangat" dibuka hari ini.',
    said: [],
  },
  { text: 'Layar 27" itu dijual Rp 3 juta, layar 32" lebih mahal.', said: [] },
  {
    text: 'Kawasan yang diklaim sebagai "hutan rakyat" itu sudah gundul.',
    said: [],
  },
  {
    text: 'Spanduk bertuliskan "Tolak Tambang Emas di Tanah Kami" dibentangkan di jembatan.',
    said: [],
  },
  {
    text: 'Pemilih hanya bisa menjawab "ya" atau "tidak" pada kertas suara.',
    said: [],
  },
  {
    text: "Menteri menyebut langkah itu 'keliru' dan 'terburu-buru'.",
    said: [],
  },
  {
    text: 'Ia dikenal sebagai "bapak kopi gunung" di daerahnya.',
    said: [],
  },
  // Unmarked and indirect speech.
  {
    text: 'Kepala BMKG Stasiun Maros, Irwan Siregar, menjelaskan bahwa ⟪musim kemarau akan datang lebih awal tahun ini⟫.',
    people: ['Irwan Siregar / Kepala BMKG Stasiun Maros'],
    said: ['Irwan Siregar | menjelaskan'],
  },
  {
    text: 'Menurut Direktur Keuangan Grup Sagara, Vivian Lim, ⟪laba perusahaan turun tujuh persen⟫.',
    people: ['Vivian Lim / Direktur Keuangan Grup Sagara'],
    said: ['Vivian Lim | Menurut'],
  },
  {
    text: '⟪Jalan itu akan diperbaiki sebelum Lebaran⟫, kata Bupati Pesawaran Lama, Hidayat Nur.',
    people: ['Hidayat Nur / Bupati Pesawaran Lama'],
    said: ['Hidayat Nur | kata'],
  },
  {
    text: 'Polisi menangkap tiga orang. Kepala Polres Jayengan AKBP Rusdi Harahap menyatakan, ⟪ketiganya positif menggunakan narkoba⟫.',
    people: ['Rusdi Harahap / Kepala Polres Jayengan AKBP'],
    said: ['Rusdi Harahap | menyatakan'],
  },
  {
    text: 'Ia mengatakan ⟪rencana itu sudah dibahas dua kali⟫.',
    said: ['? | mengatakan'],
  },
  {
    text: 'Gubernur Lestari Wening meminta agar ⟪sekolah diliburkan tiga hari⟫.',
    people: ['Lestari Wening / Gubernur'],
    said: ['Lestari Wening | meminta'],
  },
  {
    text: 'Perusahaan tidak mengatakan berapa jumlah pekerja yang diberhentikan.',
    said: [],
  },
  {
    text: 'Buku itu ditulis untuk menjelaskan, antara lain, asal-usul nama kampung.',
    said: [],
  },
  {
    text: 'Teori ini menjelaskan gerak planet di sekitar bintang ganda.',
    said: [],
  },
  {
    text: 'Kementerian Kelautan menyatakan bahwa ⟪dua kapal asing ditahan di Natuna⟫.',
    said: ['Kementerian Kelautan | menyatakan'],
  },
  {
    text: 'Sementara itu, Perdana Menteri Kepulauan Solana, Josefa Tuivaga, mengatakan kepada wartawan di Suva bahwa ⟪bantuan pertama tiba kemarin⟫.',
    people: ['Josefa Tuivaga / Perdana Menteri Kepulauan Solana'],
    said: ['Josefa Tuivaga | mengatakan'],
  },
  {
    text: '⟪Gempa itu, menurut Badan Geologi, berpusat di laut⟫.',
    said: ['Badan Geologi | menurut'],
  },
  {
    text: 'Menurut rencana, proyek itu rampung pada Desember.',
    said: [],
  },
  {
    text: 'Aktivis lingkungan Siti Zubaedah mengaku ⟪tidak pernah diajak bicara⟫. Pemerintah belum menanggapi.',
    people: ['Siti Zubaedah / Aktivis lingkungan'],
    said: ['Siti Zubaedah | mengaku'],
  },
  // Datelines, outlets and occasions.
  {
    text: '"⟦Target kami sederhana⟧," kata Oscar Pattinasarany dalam keterangan tertulis yang dikutip Antara, Jumat (7/6/2024).',
    people: ['Oscar Pattinasarany'],
    said: ['Oscar Pattinasarany | kata'],
  },
  {
    text: 'Menara setinggi 88 meter itu runtuh pada Sabtu (1/6). Demikian dilansir kantor berita Selatan News, Minggu (2/6).',
    said: [],
  },
  {
    text: '"⟦Kami mendukung penuh gencatan senjata⟧," kata Menteri Luar Negeri Elena Marchetti seperti dikutip dari Kanal Tiga, Rabu (5/6/2024).',
    people: ['Elena Marchetti / Menteri Luar Negeri'],
    said: ['Elena Marchetti | kata'],
  },
  {
    text: '"⟦Kecepatan angin mencapai 90 kilometer per jam⟧," ungkap Penjaga Pantai Filandia.',
    said: ['Penjaga Pantai Filandia | ungkap'],
  },
  {
    text: '"⟦Putusan ini preseden buruk⟧," kritik Ketua Lembaga Bantuan Hukum Merdeka Irma Tarigan di sela-sela diskusi.',
    people: ['Irma Tarigan / Ketua Lembaga Bantuan Hukum Merdeka'],
    said: ['Irma Tarigan | kritik'],
  },
  // Sections and open speakers.
  {
    text: '"⟦Kami bangga⟧," kata Rahmat Saleh.\n# Cerita Lain\nKabut turun di lembah. "⟦Jalannya licin⟧," ujarnya.',
    people: ['Rahmat Saleh'],
    said: ['Rahmat Saleh | kata', '? | ujarnya'],
  },
  {
    text: '"⟦Semua sudah sepakat⟧," kata Wirya Kusuma dan Dedi Lazuardi bergantian.',
    people: ['Wirya Kusuma', 'Dedi Lazuardi'],
    said: ['Wirya Kusuma | kata'],
  },
  // English.
  {
    language: 'en',
    text: '"⟦The bridge will open before the rains⟧," Transport Minister Laila Okoro said on Tuesday.',
    people: ['Laila Okoro / Transport Minister'],
    said: ['Laila Okoro | said'],
  },
  {
    language: 'en',
    text: '“⟦We lost the harvest,⟧” said Tomas Reyes, a farmer in the valley. “⟦Next year may be worse.⟧”',
    people: ['Tomas Reyes / farmer'],
    said: ['Tomas Reyes | said', 'Tomas Reyes | said'],
  },
  {
    language: 'en',
    text: 'Ambassador Greta Lindqvist said: "⟦Our two countries have never been closer.⟧"',
    people: ['Greta Lindqvist / Ambassador'],
    said: ['Greta Lindqvist | said'],
  },
  {
    language: 'en',
    text: 'Mayor Helen Abara rejected the plan. "⟦It costs too much⟧," she said.',
    people: ['Helen Abara / Mayor'],
    said: ['Helen Abara | said'],
  },
  {
    language: 'en',
    text: '"⟦Nobody warned us⟧," the ministry said in a statement. "⟦We will investigate⟧," it added.',
    said: ['ministry | said', 'ministry | added'],
  },
  {
    language: 'en',
    text: 'Chief Inspector Daniel Moss told reporters that ⟪two suspects had been released⟫.',
    people: ['Daniel Moss / Chief Inspector'],
    said: ['Daniel Moss | told'],
  },
  {
    language: 'en',
    text: 'According to the port authority, ⟪three ships are still waiting⟫.',
    said: ['port authority | According to'],
  },
  {
    language: 'en',
    text: 'The so-called "grey zone" has grown since spring.',
    said: [],
  },
  {
    language: 'en',
    text: '‘⟦We will not leave this valley⟧,’ said Edith Harrow. The farmers’ union agreed.',
    people: ['Edith Harrow'],
    said: ['Edith Harrow | said'],
  },
  {
    language: 'en',
    text: '"⟦Stop the trucks!⟧" Priya Nair shouted.',
    people: ['Priya Nair'],
    said: ['Priya Nair | shouted'],
  },
  {
    language: 'en',
    text: 'Governor Amos Whitfield said ⟪the dam was safe⟫, but residents left their homes.',
    people: ['Amos Whitfield / Governor'],
    said: ['Amos Whitfield | said'],
  },
  {
    language: 'en',
    text: '⟪The reservoir is nearly empty⟫, the company said.',
    said: ['company | said'],
  },
  {
    text: '"⟦Pasokan listrik di tiga kecamatan sudah pulih⟧," kata General Manager PLN Wilayah Tirta, Gunawan Adiputra, Ahad (21/7/2024).',
    people: ['Gunawan Adiputra / General Manager PLN Wilayah Tirta'],
    said: ['Gunawan Adiputra | kata'],
  },
  {
    text: '”⟦Kami hanya minta ganti rugi yang layak⟧,” kata Warsito (51), petani tambak di Desa Karanganyar, Demak.',
    people: ['Warsito / petani tambak'],
    said: ['Warsito | kata'],
  },
  {
    text: 'Ketua RT setempat, Supriyadi, mengatakan, ⟪api pertama kali terlihat dari lantai dua⟫. "⟦Warga langsung berhamburan keluar⟧," kata Supriyadi.',
    people: ['Supriyadi / Ketua RT setempat'],
    said: ['Supriyadi | mengatakan', 'Supriyadi | kata'],
  },
  {
    text: '"⟦Saya kira ini awal yang baik⟧," ujar pelatih asal Portugal itu.',
    said: ['pelatih asal Portugal itu | ujar'],
  },
  {
    text: 'Pelatih Elang Laut, Rui Barbosa, puas dengan hasil imbang. "⟦Lawan bermain lebih agresif⟧," ujar pria asal Lisboa itu.',
    people: ['Rui Barbosa / Pelatih Elang Laut'],
    said: ['Rui Barbosa | ujar'],
  },
  {
    text: 'Menteri Kesehatan Rukmini Astuti menuturkan, ⟪vaksin gelombang kedua tiba pada 3 Agustus 2024⟫. Ia menegaskan bahwa ⟪lansia tetap menjadi prioritas⟫.',
    people: ['Rukmini Astuti / Menteri Kesehatan'],
    said: ['Rukmini Astuti | menuturkan', 'Rukmini Astuti | menegaskan'],
  },
  {
    text: '"⟦Rekonstruksi butuh waktu⟧," kata arkeolog Balai Cagar Budaya, Naomi Sihombing, saat dihubungi Kamis malam. "⟦Kami tidak mau terburu-buru dan merusak struktur aslinya.⟧"',
    people: ['Naomi Sihombing / arkeolog Balai Cagar Budaya'],
    said: ['Naomi Sihombing | kata', 'Naomi Sihombing | kata'],
  },
  {
    text: '"⟦Tim kami menemukan serpihan pada kedalaman 70 meter⟧," ungkap Angkatan Laut Kerajaan Veldoria dalam siaran pers.',
    said: ['Angkatan Laut Kerajaan Veldoria | ungkap'],
  },
  {
    text: 'Senada, peneliti Pusat Studi Agraria Hamdan Zuhri menyebutkan bahwa ⟪lahan sawah menyusut tiap tahun⟫.',
    people: ['Hamdan Zuhri / peneliti Pusat Studi Agraria'],
    said: ['Hamdan Zuhri | menyebutkan'],
  },
  {
    text: 'Novel "Perempuan di Ujung Dermaga" masuk daftar pendek penghargaan itu.',
    said: [],
  },
  {
    text: 'Pemerintah berdalih kebijakan "satu pintu" itu mempercepat izin.',
    said: [],
  },
  {
    text: '"⟦Biarlah hukum yang berbicara⟧," ucapnya singkat.',
    said: ['? | ucapnya'],
  },
  {
    text: 'Kuasa hukum korban, Bonar Simamora, menyayangkan vonis itu. "⟦Klien kami kecewa⟧," tandasnya.',
    people: ['Bonar Simamora / Kuasa hukum korban'],
    said: ['Bonar Simamora | tandasnya'],
  },
  {
    text: '"⟦Nilai ekspor kita naik 12 persen, tertinggi dalam lima tahun⟧," papar Menteri Perdagangan Candra Wirawan di Jakarta.\n"⟦Namun, jangan cepat puas karena pasar utama kita sedang melambat.⟧"\nIa menambahkan, ⟪pemerintah menyiapkan insentif baru⟫.',
    people: ['Candra Wirawan / Menteri Perdagangan'],
    said: ['Candra Wirawan | papar', 'Candra Wirawan | -', 'Candra Wirawan | menambahkan'],
  },
  {
    text: 'Menurutnya, ⟪kerusakan terumbu karang sudah mengkhawatirkan⟫.',
    said: ['? | Menurutnya'],
  },
  {
    text: 'Peneliti kelautan Frans Lekatompessy menyelam di tiga titik. Menurutnya, ⟪kerusakan terumbu karang sudah mengkhawatirkan⟫.',
    people: ['Frans Lekatompessy / Peneliti kelautan'],
    said: ['Frans Lekatompessy | Menurutnya'],
  },
  {
    text: '"⟦Kami tidak tahu-menahu soal kontrak itu⟧," kilah mantan Direktur Pemasaran PT Citra Abadi, Roy Setiadi.',
    people: ['Roy Setiadi / mantan Direktur Pemasaran PT Citra Abadi'],
    said: ['Roy Setiadi | kilah'],
  },
  {
    text: 'Ditanya soal rencana pensiun, Sarah Oematan tertawa. "⟦Tanya istri tetangga saya saja⟧," candanya.',
    people: ['Sarah Oematan'],
    said: ['Sarah Oematan | candanya'],
  },
  {
    text: '"⟦Apa pun hasilnya, kami terima⟧," kata calon bupati nomor urut dua, Marlina Datau, usai mencoblos.',
    people: ['Marlina Datau / calon bupati'],
    said: ['Marlina Datau | kata'],
  },
  {
    text: 'Presiden Aljazira Utara Karim Benhadj mengatakan dalam pidato televisi, Senin malam, bahwa ⟪perundingan akan dilanjutkan di Jenewa⟫.',
    people: ['Karim Benhadj / Presiden Aljazira Utara'],
    said: ['Karim Benhadj | mengatakan'],
  },
  {
    text: '"⟦Perundingan berjalan alot⟧," kata seorang diplomat yang enggan disebutkan namanya.',
    said: ['seorang diplomat | kata'],
  },
  {
    text: 'Koalisi Masyarakat Pesisir menilai, ⟪reklamasi mengancam nelayan kecil⟫.',
    said: ['Koalisi Masyarakat Pesisir | menilai'],
  },
  {
    text: '”⟦Saya ingin anak saya jadi insinyur,⟧” kata Marta, ”⟦bukan buruh seperti saya.⟧”',
    people: ['Marta'],
    said: ['Marta | kata', 'Marta | kata'],
  },
  {
    text: 'Atas pertanyaan, "Mampukah kita bersaing?", panelis memberi jawaban berbeda-beda.',
    said: [],
  },
  {
    text: '"⟦Ini bukan akhir⟧," kata Yulianti Sagala.\nPertandingan berikutnya digelar di Medan.\nPenyerang Dito Hasan absen karena cedera. "⟦Lutut saya masih nyeri⟧," ujarnya.',
    people: ['Yulianti Sagala', 'Dito Hasan / Penyerang'],
    said: ['Yulianti Sagala | kata', 'Dito Hasan | ujarnya'],
  },
  {
    text: '"⟦Kami mohon maaf atas gangguan ini⟧," bunyi pernyataan perusahaan.',
    said: ['pernyataan perusahaan | bunyi'],
  },
  {
    text: '"⟦Bantuan logistik dikirim lewat udara⟧," terang Kolonel (Inf) Yosafat Rumbiak.',
    people: ['Yosafat Rumbiak / Kolonel (Inf)'],
    said: ['Yosafat Rumbiak | terang'],
  },
  {
    text: '⟪Semua pelaku pasar perlu duduk bersama⟫, ujar Benediktus Tjahja.',
    people: ['Benediktus Tjahja'],
    said: ['Benediktus Tjahja | ujar'],
  },
  {
    text: 'Warga bernama Ponirah mengaku ⟪melihat cahaya aneh⟫. "⟦Bentuknya seperti piring⟧," akunya.',
    people: ['Ponirah / Warga'],
    said: ['Ponirah | mengaku', 'Ponirah | akunya'],
  },
  {
    text: 'Presiden FIFO Marcel Dupont mengumumkan bahwa ⟪final akan digelar di Nairobi⟫, dikutip dari Surya Sport, Rabu (3/7/2024).',
    people: ['Marcel Dupont / Presiden FIFO'],
    said: ['Marcel Dupont | mengumumkan'],
  },
  {
    text: 'Kepala Badan Meteorologi Nasional Ratih Kencana mengingatkan: "⟦Gelombang bisa mencapai enam meter sampai Jumat.⟧"',
    people: ['Ratih Kencana / Kepala Badan Meteorologi Nasional'],
    said: ['Ratih Kencana | mengingatkan'],
  },
  {
    text: '"⟦Musik adalah cara saya pulang⟧," tutur penyanyi kelahiran Ambon, Glenda Latuheru, kepada Majalah Nada.',
    people: ['Glenda Latuheru / penyanyi'],
    said: ['Glenda Latuheru | tutur'],
  },
  {
    text: 'Tim itu dijuluki "Laskar Rawa" oleh pendukungnya.',
    said: [],
  },
  {
    text: 'Mereka meneriakkan "merdeka" berulang kali.',
    said: [],
  },
  {
    text: '"⟦Kami menghormati proses hukum⟧," ujar Kepala Kejaksaan Negeri Wanasari, Tirto Utomo. Dia berharap ⟪persidangan berjalan terbuka⟫.',
    people: ['Tirto Utomo / Kepala Kejaksaan Negeri Wanasari'],
    said: ['Tirto Utomo | ujar', 'Tirto Utomo | berharap'],
  },
  {
    text: 'Di tempat terpisah, Sekretaris Daerah Buton Lama Zainal Abidin mengakui bahwa ⟪anggaran belum cair⟫. "⟦Masih menunggu tanda tangan⟧," kata Zainal.',
    people: ['Zainal Abidin / Sekretaris Daerah Buton Lama'],
    said: ['Zainal Abidin | mengakui', 'Zainal Abidin | kata'],
  },
  {
    text: '"⟦Kalau hujan, air selalu naik⟧," kata Nurhayati, ibu dua anak. "⟦Kami sudah terbiasa⟧," imbuh suaminya, Jamaluddin.',
    people: ['Nurhayati', 'Jamaluddin'],
    said: ['Nurhayati | kata', 'Jamaluddin | imbuh'],
  },
  {
    text: '"⟦Tidak ada kenaikan tarif tahun ini⟧," janji Direktur Utama Perumda Air, Sigit Wasesa.',
    people: ['Sigit Wasesa / Direktur Utama Perumda Air'],
    said: ['Sigit Wasesa | janji'],
  },
  {
    text: 'Dalam sambutannya, Rektor Universitas Samudra Prof. Ida Ayu Saraswati berpesan, "⟦Jangan pernah berhenti bertanya.⟧"',
    people: ['Ida Ayu Saraswati / Rektor Universitas Samudra Prof.'],
    said: ['Ida Ayu Saraswati | berpesan'],
  },
  {
    text: 'Juru bicara PBB, Amina Diallo, mengatakan: "⟦Akses kemanusiaan harus dibuka segera.⟧" "⟦Setiap jam yang hilang berarti nyawa⟧," katanya.',
    people: ['Amina Diallo / Juru bicara PBB'],
    said: ['Amina Diallo | mengatakan', 'Amina Diallo | katanya'],
  },
  {
    text: 'Laporan itu menyebutkan bahwa ⟪separuh sumur di kawasan itu tercemar⟫.',
    said: ['? | menyebutkan'],
  },
  {
    text: 'Upacara adat itu disebut "mapag sri", yang berarti menjemput padi.',
    said: [],
  },
  {
    language: 'en',
    text: '"⟦The glacier is moving faster than our models predicted⟧," Ingrid Aasen, a glaciologist at Tromvik University, said.',
    people: ['Ingrid Aasen / glaciologist'],
    said: ['Ingrid Aasen | said'],
  },
  {
    language: 'en',
    text: 'Defence Secretary Paul Atherton said that ⟪the exercise would begin in May⟫. "⟦It is purely defensive⟧," Atherton added.',
    people: ['Paul Atherton / Defence Secretary'],
    said: ['Paul Atherton | said', 'Paul Atherton | added'],
  },
  {
    language: 'en',
    text: '"⟦This deal⟧," said union leader Rosa Delgado, "⟦is the best we could get.⟧"',
    people: ['Rosa Delgado / union leader'],
    said: ['Rosa Delgado | said', 'Rosa Delgado | said'],
  },
  {
    language: 'en',
    text: 'The film, titled "The Last Lighthouse", opens on Friday.',
    said: [],
  },
  {
    language: 'en',
    text: '“⟦I have waited forty years for this day.\n“⟦My mother did not live to see it,⟧” said Joseph Kamara.',
    people: ['Joseph Kamara'],
    said: ['Joseph Kamara | -', 'Joseph Kamara | said'],
  },
  {
    language: 'en',
    text: 'Finance minister Oduya Were warned: "⟦There is no money left.⟧" The opposition called it "a scandal".',
    people: ['Oduya Were / Finance minister'],
    said: ['Oduya Were | warned'],
  },
  {
    language: 'en',
    text: '⟪Two of the five turbines are out of service⟫, according to plant manager Sven Holm.',
    people: ['Sven Holm / plant manager'],
    said: ['Sven Holm | according to'],
  },
  {
    language: 'en',
    text: '"⟦We saw smoke, then flames⟧," a witness told Channel Nine.',
    said: ['a witness | told'],
  },
  {
    language: 'en',
    text: 'Coach Bill Tanner was blunt. "⟦We played badly and deserved to lose.⟧"',
    people: ['Bill Tanner / Coach'],
    said: ['Bill Tanner | -'],
  },
  // Found in print: marks forgotten, nouns that look like verbs, asides.
  {
    text: '"⟪Pintu air dibuka sejak tadi malam⟫, kata Warsini, penjaga bendungan.',
    people: ['Warsini / penjaga bendungan'],
    said: ['Warsini | kata'],
  },
  {
    text: '"⟦Air sudah setinggi lutut dan anak-anak mulai kedinginan.',
    said: ['? | -'],
  },
  {
    text: 'Banyak orang menyebutnya "murungisme". Itu kata sifat baru untuk suasana hati.',
    said: [],
  },
  {
    text: 'Kata itu pertama kali dipakai pengarang Hasan Murod: "berkelindan" berarti terjalin.',
    people: ['Hasan Murod / pengarang'],
    said: [],
  },
  {
    text: 'Menurut Kepala Dinas Perikanan Umar Latif, yang juga ketua panitia, ⟪lomba perahu digelar dua hari⟫.',
    people: ['Umar Latif / Kepala Dinas Perikanan'],
    said: ['Umar Latif | Menurut'],
  },
  {
    text: 'Kurator pameran Rustam Effendy, Maya Kirana, mengatakan, ⟪lukisan itu dibuat pada 1971⟫.',
    people: ['Rustam Effendy', 'Maya Kirana / Kurator pameran'],
    said: ['Maya Kirana | mengatakan'],
  },
  {
    text: 'Waktu lomba tahun lalu, aku pinjam sepeda milik Pelatih Darso.',
    people: ['Darso / Pelatih'],
    said: [],
  },
  {
    text: '"⟦Semua korban sudah dievakuasi⟧," kata Mayor (Mar) Petrus Kaize di lokasi.',
    said: ['Petrus Kaize | kata'],
  },
  {
    text: '"⟦Kami minta maaf⟧," kata Kepala Perwakilan Dagang di Jawa Barat Olga Prawira.',
    people: ['Olga Prawira'],
    said: ['Olga Prawira | kata'],
  },
  // No speech: relative clauses. No speakers: papers and outlets.
  ...[
    'The ferry calls at Mirel, a self-governed island that Tavonia claims.',
    'The ferry calls at Mirel, which Tavonia claims.',
    'The ferry calls at Mirel, an atoll which the Tavonian government claims on paper.',
    'The navy patrols the coast, including the islands it claims.',
    'Boats crossed waters that Tavonia claims in the northern sea.',
    'Boats avoided the reefs which it claimed, and the storm passed.',
  ].map((text) => ({ language: 'en' as const, text, said: [] })),
  {
    language: 'en',
    text: '⟪The reef has always been theirs⟫, Tavonia claims.',
    said: ['Tavonia | claims'],
  },
  {
    language: 'en',
    text: 'A ministry that oversees harbors said ⟪the pier would close in May⟫.',
    said: ['A ministry that oversees harbors | said'],
  },
  {
    language: 'en',
    text: '⟪The talks will take place in spring, according to a report by the Mirel Gazette, which cites two officials⟫.\nHanna Vole, the Tavonian envoy to Mirel, said that ⟪the talks would restore trust⟫.',
    people: ['Hanna Vole / Tavonian envoy to Mirel'],
    said: ['? | according to', 'Hanna Vole | said'],
  },
  ...[
    'Hanna Vole, the Tavonian envoy to Mirel, said ⟪the talks would restore trust⟫.',
    'Hanna Vole, 52, said ⟪Mirel would host the talks⟫.',
    'Hanna Vole, who leads the mission, said ⟪it would take years⟫.',
    'The Tavonian envoy, Hanna Vole, said ⟪the talks would restore trust⟫.',
    '⟪The talks failed, the markets fell and the ferry stopped⟫, said Hanna Vole.',
    'According to a report by the Gazette, Hanna Vole said ⟪the talks would restore trust⟫.',
    'Hanna Vole said ⟪the talks would restore trust⟫, according to the news agency Bernama.',
  ].map((text) => ({
    language: 'en' as const,
    text,
    people: ['Hanna Vole / Tavonian envoy'],
    said: ['Hanna Vole | said'],
  })),
  {
    language: 'en',
    text: 'Irene Castell, the harbor master, said ⟪Mirel had no pilots left⟫.',
    said: ['Irene Castell | said'],
  },
  ...[
    'According to Reuters, ⟪the harbor stays closed⟫.',
    'According to the latest survey, ⟪the harbor stays closed⟫.',
    'According to sources familiar with the plan, ⟪the harbor stays closed⟫.',
    'According to police data, ⟪the harbor stays closed⟫.',
  ].map((text) => ({ language: 'en' as const, text, said: ['? | According to'] })),
  { language: 'en', text: 'The report said that ⟪the harbor was unsafe⟫.', said: ['? | said'] },
  ...[
    'Menurut laporan tahunan Bank Samudra, ⟪kredit macet turun⟫.',
    'Menurut data kepolisian, ⟪pencurian berkurang separuh⟫.',
    'Menurut sejumlah sumber di pelabuhan, ⟪kapal itu tidak berizin⟫.',
    'Menurut hasil survei itu, ⟪kredit macet turun⟫.',
    'Menurut kantor berita Antara, ⟪kapal itu tidak berizin⟫.',
  ].map((text) => ({ text, said: ['? | Menurut'] })),
  {
    text: 'Menurut laporan Harian Samudra, Bupati Renata Siwu mengatakan ⟪jembatan segera dibuka⟫.',
    people: ['Renata Siwu / Bupati'],
    said: ['Renata Siwu | mengatakan'],
  },
  // Who is meant: clauses on somebody, words that point back, somebody without a name.
  {
    text: 'Laras Wening menangis. Di dekatnya, Danar Jati berteduh. Pria yang bekerja sebagai kuli itu mengatakan ⟪bantuan belum datang⟫.',
    people: ['Laras Wening', 'Danar Jati'],
    said: ['Danar Jati | mengatakan'],
  },
  {
    text: 'Wali Kota Laras Wening menyapa pedagang, Danar Jati. "⟦Delapan ribu, Bu⟧," jawab Danar Jati.\n"⟦Mahal sekali⟧," sahut sang wali kota.',
    people: ['Laras Wening / Wali Kota', 'Danar Jati / pedagang'],
    said: ['Danar Jati | jawab', 'Laras Wening | sahut'],
  },
  {
    text: '"⟦Saya pasrah⟧," kata Danar Jati. Seorang warga mengaku ⟪sempat lari ke bukit⟫. "⟦Airnya deras⟧," ujarnya.',
    people: ['Danar Jati'],
    said: ['Danar Jati | kata', 'Seorang warga | mengaku', 'Seorang warga | ujarnya'],
  },
  {
    text: '"⟦Jujur itu mahal⟧," kata Laras Wening. Ditanya soal isi kesaksiannya, Danar Jati enggan menjawab. "⟦Tanya hakim⟧," ucapnya.',
    people: ['Laras Wening', 'Danar Jati'],
    said: ['Laras Wening | kata', 'Danar Jati | ucapnya'],
  },
  {
    language: 'en',
    text: '"⟦We listened⟧," Laura Wenning said. Dan Yates was less sure. "⟦They always say that⟧," he said.',
    people: ['Laura Wenning', 'Dan Yates'],
    said: ['Laura Wenning | said', 'Dan Yates | said'],
  },
  {
    language: 'en',
    text: 'The author, Laura Wenning of the Coast Institute, told the Herald that ⟪the wall would fail⟫.',
    people: ['Laura Wenning / author'],
    said: ['Laura Wenning | told'],
  },
  {
    language: 'en',
    text: '"⟦My mother told me, \'Never lend a boat,\'⟧" the captain, Dan Yates, recalled.',
    people: ['Dan Yates / captain'],
    said: ['Dan Yates | recalled'],
  },
  {
    language: 'en',
    text: 'Dan Yates, whose goal settled it, said ⟪he had dedicated it to his father⟫.',
    people: ['Dan Yates'],
    said: ['Dan Yates | said'],
  },
  {
    text: 'Danar Jati mengatakan "⟦Eropa tidak akan diam⟧".',
    people: ['Danar Jati'],
    said: ['Danar Jati | mengatakan'],
  },
  {
    text: 'Menteri Luar Negeri Laras Wening menemui Menlu Kenya Danar Jati. "⟦Perang harus berhenti⟧," tegas Menlu RI.',
    people: ['Laras Wening / Menteri Luar Negeri', 'Danar Jati / Menlu Kenya'],
    said: ['Laras Wening | tegas'],
  },
  {
    text: 'Jubir KPK Laras Wening hadir. "⟦Kami kaget⟧," kata Jubir Polri.',
    people: ['Laras Wening / Jubir KPK'],
    said: ['Jubir Polri | kata'],
  },
  {
    text: 'Presiden Laras Wening meninjau pasar. "⟦Stoknya banyak⟧," sambung Kepala Negara.',
    people: ['Laras Wening / Presiden'],
    said: ['Laras Wening | sambung'],
  },
  {
    text: 'Danar Jati ditangkap. "⟦Saya kaget⟧," kata istri Danar. "⟦Dia orang baik⟧," ujar kakak kandung Danar, Laras Wening.',
    people: ['Danar Jati', 'Laras Wening'],
    said: ['istri Danar | kata', 'Laras Wening | ujar'],
  },
  {
    language: 'en',
    text: "Yates's lawyer, Laura Wenning, said ⟪her client would appeal⟫.",
    people: ['Yates', 'Laura Wenning / lawyer'],
    said: ['Laura Wenning | said'],
  },
  {
    language: 'en',
    text: '"⟦I am not afraid⟧," said Laura Wenning. Her friend Dan disagreed. "⟦I am⟧," he said.',
    people: ['Laura Wenning', 'Dan'],
    said: ['Laura Wenning | said', 'Dan | said'],
  },
  {
    language: 'en',
    text: 'Few were convinced: Dan Yates of Kestrel Securities said ⟪the demo was thin⟫.',
    people: ['Dan Yates'],
    said: ['Dan Yates | said'],
  },
  {
    text: '"⟦Kami cari lagi⟧," kata Danar Jati.\nYang selamat adalah Laras Wening. "⟦Tolong, Bu⟧," katanya di video.',
    people: ['Danar Jati', 'Laras Wening'],
    said: ['Danar Jati | kata', 'Laras Wening | katanya'],
  },
  {
    text: 'Laras Wening menunggu sejak subuh. "⟦Dia cuma beli es⟧," tutur ibu rumah tangga 44 tahun itu. Kata dia, ⟪anaknya belum pulang⟫.',
    people: ['Laras Wening'],
    said: ['Laras Wening | tutur', 'Laras Wening | Kata'],
  },
  {
    text: 'Laras Wening mengatakan ⟪pembongkaran dimulai Rabu⟫. Janji itu disangsikan Danar Jati.\n"⟦Dari dulu juga begitu⟧," sindirnya.',
    people: ['Laras Wening', 'Danar Jati'],
    said: ['Laras Wening | mengatakan', 'Danar Jati | sindirnya'],
  },
  {
    text: 'Pengungsi bernama Mama Laras tinggal di tenda bersama cucunya, Danar. "⟦Babi kami mati⟧," ucap nenek itu.',
    people: ['Laras', 'Danar'],
    said: ['Laras | ucap'],
  },
  {
    text: '"⟦Dananya tidak ada⟧," kata Danar Jati.\nMendengar itu, Laras Wening berjanji turun tangan. "⟦Tunggu bulan depan⟧," ujar bupati itu.',
    people: ['Danar Jati', 'Laras Wening'],
    said: ['Danar Jati | kata', 'Laras Wening | ujar'],
  },
  {
    language: 'en',
    text: 'Dan Yates promised a bridge. "⟦He had four children⟧," said the driver\'s brother.',
    people: ['Dan Yates'],
    said: ["the driver's brother | said"],
  },
  // What belongs to a report: clauses without a link, words put inside it, a second report after
  // it.
  {
    text: 'Juru bicara bank, Laras Wening, menjelaskan ⟪penarikan tunai ditunda sampai Senin⟫.',
    people: ['Laras Wening / Juru bicara bank'],
    said: ['Laras Wening | menjelaskan'],
  },
  {
    text: 'Laras Wening menjelaskan rencana yang ditolak warga.',
    people: ['Laras Wening'],
    said: [],
  },
  { text: 'Polisi menyebutkan ⟪tersangka bakal dipulangkan⟫.', said: ['Polisi | menyebutkan'] },
  {
    text: 'Laras Wening mengatakan ⟪ada 138 warga di sana⟫. ⟪Mereka, lanjutnya, diminta berkumpul⟫.',
    people: ['Laras Wening'],
    said: ['Laras Wening | mengatakan', 'Laras Wening | lanjutnya'],
  },
  {
    text: 'Laras Wening menyebut ⟪stok beras aman⟫, tetapi ia mengakui harga sudah naik.',
    people: ['Laras Wening'],
    said: ['Laras Wening | menyebut'],
  },
  {
    text: 'Menurut Danar Jati di Manado, Sabtu (15/10), ⟪kapal itu melarikan diri⟫.',
    people: ['Danar Jati'],
    said: ['Danar Jati | Menurut'],
  },
  {
    text: 'Bantuan diantar Camat Danar Jati, yang mengatakan bahwa ⟪gudang sudah kosong⟫.',
    people: ['Danar Jati / Camat'],
    said: ['Danar Jati | mengatakan'],
  },
  {
    language: 'en',
    text: 'He was joined by Mayor Dan Yates, who said ⟪shelters were overrun⟫.',
    people: ['Dan Yates / Mayor'],
    said: ['Dan Yates | said'],
  },
  {
    language: 'en',
    text: 'Laura Wenning told a joint news conference ⟪11,000 tourists had left⟫.',
    people: ['Laura Wenning'],
    said: ['Laura Wenning | told'],
  },
  // Who words come from, and who denies them.
  {
    text: 'Ani Wulandari setuju. "⟦Ini perlu⟧," katanya.\nPendapat lain datang dari Budi Santoso. "⟦Ini terlambat⟧," katanya.',
    people: ['Ani Wulandari', 'Budi Santoso'],
    said: ['Ani Wulandari | katanya', 'Budi Santoso | katanya'],
  },
  {
    text: 'Ani Wulandari mengatakan ⟪kebun itu sudah dijual⟫. Kabar tersebut dibantah Budi Santoso. "⟦Kebun itu masih milik kami⟧," katanya.',
    people: ['Ani Wulandari', 'Budi Santoso'],
    said: ['Ani Wulandari | mengatakan', 'Budi Santoso | katanya'],
  },
  {
    text: 'Camat Arga Budi Santoso mengkritik rencana itu. Dikatakannya, ⟪warga belum pernah diajak bicara⟫.',
    people: ['Budi Santoso / Camat Arga'],
    said: ['Budi Santoso | Dikatakannya'],
  },
  {
    text: '"⟦Warga belum diajak bicara⟧," kata Budi Santoso. "⟦Rapatnya tertutup⟧," ungkapnya.\nPemilik nama panggung "Koko" itu mengaku ⟪belum menerima undangan⟫.',
    people: ['Budi Santoso'],
    said: ['Budi Santoso | kata', 'Budi Santoso | ungkapnya', 'Budi Santoso | mengaku'],
  },
  {
    text: 'Ani Wulandari mengatakan ⟪panen kopi turun⟫.\nPetani di Wana, Lampung Barat, Budi Santoso, merasakannya. Ia bilang, ⟪panennya hanya sekarung⟫.',
    people: ['Ani Wulandari', 'Budi Santoso'],
    said: ['Ani Wulandari | mengatakan', 'Budi Santoso | bilang'],
  },
  {
    text: 'A juror who acquitted Tom Hale said ⟪the case was weak⟫.',
    people: ['Tom Hale'],
    said: ['A juror | said'],
    language: 'en',
  },
  {
    text: '"⟦Nobody came⟧," said Jane Roe.\nThe ferry company and its director Lena Marsh apologized. "⟦We failed⟧," she told reporters.',
    people: ['Jane Roe', 'Lena Marsh'],
    said: ['Jane Roe | said', 'Lena Marsh | told'],
    language: 'en',
  },
  // What somebody calls something, in words of their own.
  {
    text: 'Councillor Tom Hale called the closure "⟦a slap in the face for every family⟧".',
    people: ['Tom Hale / Councillor'],
    said: ['Tom Hale | called'],
    language: 'en',
  },
  {
    text: 'Mayor Tom Hale paid tribute to "⟦one of the kindest people in town⟧".',
    people: ['Tom Hale / Mayor'],
    said: ['Tom Hale | paid'],
    language: 'en',
  },
  {
    text: 'Critic Jane Roe wrote of "⟦a book that reads you⟧".',
    people: ['Jane Roe / Critic'],
    said: ['Jane Roe | wrote'],
    language: 'en',
  },
  {
    text: 'Nurse Jane Roe praised "⟦the courage of ordinary people⟧".',
    people: ['Jane Roe / Nurse'],
    said: ['Jane Roe | praised'],
    language: 'en',
  },
  {
    text: '"⟦It is the rain⟧," said Tom Hale, calling the report "⟦an insult to those who died⟧".',
    people: ['Tom Hale'],
    said: ['Tom Hale | said', 'Tom Hale | calling'],
    language: 'en',
  },
  {
    text: 'They sailed in a boat called "the last of the few". Tom Hale was called "a bit of a fool".',
    people: ['Tom Hale'],
    said: [],
    language: 'en',
  },
  {
    text: '"⟦Kami menolak⟧," kata Budi Santoso.\n"⟦Rapatnya tertutup⟧," ucap politikus Partai Arga itu. "⟦Saya serius⟧," tandas pria bernama asli Alfian Bustami itu.',
    people: ['Budi Santoso', 'Alfian Bustami'],
    said: ['Budi Santoso | kata', 'Budi Santoso | ucap', 'Budi Santoso | tandas'],
  },
  {
    text: 'Ani Wulandari berterima kasih. "⟦Bagus⟧," katanya.\nSikap Ani disambut Juru Bicara Satuan Tugas Pengendalian Budi Santoso. "⟦Kami senang⟧," katanya.',
    people: ['Ani Wulandari', 'Budi Santoso / Juru Bicara Satuan Tugas Pengendalian'],
    said: ['Ani Wulandari | katanya', 'Budi Santoso | katanya'],
  },
  {
    text: 'Home Secretary Anita Marsh was accused of hypocrisy by defender Tyrell Hale. "⟦You stoked it⟧," he wrote.',
    people: ['Anita Marsh / Home Secretary', 'Tyrell Hale / defender'],
    said: ['Tyrell Hale | wrote'],
    language: 'en',
  },
  {
    text: 'Her father, Tom Hale, a baseball scout, said ⟪she had been elected⟫.',
    people: ['Tom Hale'],
    said: ['Tom Hale | said'],
    language: 'en',
  },
  {
    text: 'Ani Wulandari mengingatkan ⟪operator agar tidak menaikkan tarif⟫.',
    people: ['Ani Wulandari'],
    said: ['Ani Wulandari | mengingatkan'],
  },
  {
    text: 'Ani Wulandari menyampaikan ⟪jumlah pengungsi mencapai ribuan⟫.',
    people: ['Ani Wulandari'],
    said: ['Ani Wulandari | menyampaikan'],
  },
  // An attribution after no more than an opening, and a month before the subject.
  {
    text: '⟪Karena itu, kata Ani Wulandari, Budi Santoso pantas dihukum⟫. ⟪Faktor manusia, kata dia, juga ikut berperan⟫.',
    people: ['Ani Wulandari', 'Budi Santoso'],
    said: ['Ani Wulandari | kata', 'Ani Wulandari | kata'],
  },
  {
    text: 'September lalu Ani Wulandari mengatakan ⟪panen kopi turun⟫.',
    people: ['Ani Wulandari'],
    said: ['Ani Wulandari | mengatakan'],
  },
  // A ministry is no `dia`, but may have said what `katanya` continues with.
  {
    text: 'Ani Wulandari menolak. "⟦Saya tidak mau⟧," katanya.\n"⟦Kami mengundangnya⟧," tulis Kementerian Sosial.\n"⟦Saya tetap tidak mau⟧," kata dia.',
    people: ['Ani Wulandari'],
    said: ['Ani Wulandari | katanya', 'Kementerian Sosial | tulis', 'Ani Wulandari | kata'],
  },
  // Who speaks for somebody, who does something after an adverb, who lives somewhere.
  {
    text: 'Ani Wulandari ditahan. "⟦Saya khilaf⟧," ucapnya.\nPihak keluarga melalui pengacara Budi Santoso mengajukan banding. "⟦Klien kami korban⟧," tegasnya.',
    people: ['Ani Wulandari', 'Budi Santoso / pengacara'],
    said: ['Ani Wulandari | ucapnya', 'Budi Santoso | tegasnya'],
  },
  {
    text: '"⟦Saya berjanji⟧," kata Ani Wulandari.\nJanji itu disambut dingin oleh politikus senior Partai Arga Budi Santoso. "⟦Kita lihat saja⟧," ujar dia.',
    people: ['Ani Wulandari', 'Budi Santoso / politikus senior Partai Arga'],
    said: ['Ani Wulandari | kata', 'Budi Santoso | ujar'],
  },
  {
    text: '"⟦Airnya tinggi⟧," kata seorang warga di Kampung Baru, Budi Santoso (45), Senin.',
    people: ['Budi Santoso'],
    said: ['Budi Santoso | kata'],
  },
  {
    text: '"⟦Good luck to them⟧," said one of the residents of Arga, Harold Hale.',
    people: ['Harold Hale'],
    said: ['Harold Hale | said'],
    language: 'en',
  },
  {
    text: '"⟦Our people mapped every corner⟧," Mazlum Hale, commander of the forces, was quoted as saying by an agency.',
    people: ['Mazlum Hale'],
    said: ['Mazlum Hale | saying'],
    language: 'en',
  },
  {
    text: 'Tom Hale claimed victory in the election.',
    people: ['Tom Hale'],
    said: [],
    language: 'en',
  },
  // Whom the sentence before is about, though somebody else has spoken in the paragraph.
  {
    text: '"⟦Statusnya waspada⟧," jelas Ani Wulandari. Sementara itu, Budi Santoso menyiapkan barak. "⟦Lansia kami dahulukan⟧," katanya.',
    people: ['Ani Wulandari', 'Budi Santoso'],
    said: ['Ani Wulandari | jelas', 'Budi Santoso | katanya'],
  },
  {
    text: '"⟦We will leave no stone unturned⟧," said Jane Roe, in a statement that Tom Hale dismissed as "⟦words without a face⟧".',
    people: ['Jane Roe', 'Tom Hale'],
    said: ['Jane Roe | said', 'Tom Hale | dismissed'],
    language: 'en',
  },
  // A relative, an age before a name.
  {
    text: 'Ani Wulandari menerima jabatan itu. Ia didampingi suaminya, Joko Santoso.\n"⟦Saya siap⟧," kata Ani.\n"⟦Dia orang baik⟧," ujar sang suami.',
    people: ['Ani Wulandari', 'Joko Santoso'],
    said: ['Ani Wulandari | kata', 'Joko Santoso | ujar'],
  },
  {
    text: 'One protester, 19-year-old Kim Dale, said ⟪she regretted nothing⟫.',
    people: ['Kim Dale'],
    said: ['Kim Dale | said'],
    language: 'en',
  },
  {
    text: '"⟦Kami sepakat⟧," kata Ani Wulandari.\n"⟦Semoga lancar⟧," harap orang nomor satu di Arga itu. "⟦Waspadai banjir⟧," demikian peringatan BMKG.',
    people: ['Ani Wulandari'],
    said: ['Ani Wulandari | kata', 'Ani Wulandari | harap', 'BMKG | demikian'],
  },
  // Who goes on speaking, and who is told by an age or a party before the verb.
  {
    text: '"⟦Kangen anak⟧," kata Ani Wulandari. Suaminya, Budi Santoso, menganggur.\n"⟦Bapak menarik becak⟧," tambah perempuan 38 tahun itu.',
    people: ['Ani Wulandari', 'Budi Santoso'],
    said: ['Ani Wulandari | kata', 'Ani Wulandari | tambah'],
  },
  {
    text: 'Budi Santoso menang. Striker 21 tahun tersebut mengatakan, ⟪golnya untuk ibu⟫.\nAni Wulandari kalah. Politikus Partai Arga itu menilai ⟪lawannya curang⟫.',
    people: ['Budi Santoso', 'Ani Wulandari'],
    said: ['Budi Santoso | mengatakan', 'Ani Wulandari | menilai'],
  },
  {
    text: 'Salah satu tokoh yang juga Bupati Arga Budi Santoso mengatakan ⟪wilayahnya siap⟫. Surat edaran itu menyebut alamat Ani Wulandari.',
    people: ['Budi Santoso / Bupati Arga', 'Ani Wulandari'],
    said: ['Budi Santoso | mengatakan'],
  },
];

/** Written after the rules, and none of them was mended for these. */
export const heldOutCases: readonly QuotationCase[] = [
  // In the manner of a daily: `”…”`, office before name, `kata dia`.
  {
    text: '”⟦Sungai ini dulu bisa kami minum airnya⟧,” kata Pak Rasimin, tetua Dusun Kali Bening, Selasa (14/5/2024).',
    people: ['Rasimin / tetua Dusun Kali Bening'],
    said: ['Rasimin | kata'],
  },
  {
    text: 'Kepala Dinas Kesehatan Provinsi Mandala Raya, Dian Kusumastuti, menjelaskan, ⟪kasus demam berdarah melonjak dua kali lipat⟫. ”⟦Puskesmas kami minta siaga 24 jam,⟧” kata dia.\nMenurut Dian, ⟪stok kantong darah masih cukup⟫.',
    people: ['Dian Kusumastuti / Kepala Dinas Kesehatan Provinsi Mandala Raya'],
    said: [
      'Dian Kusumastuti | menjelaskan',
      'Dian Kusumastuti | kata',
      'Dian Kusumastuti | Menurut',
    ],
  },
  {
    text: '”⟦Kalau tidak ada hujan sampai akhir bulan, kami gagal panen. Modal pinjaman dari koperasi pun belum terbayar,⟧” tutur Ngadimin (58), petani di Wonosari Kidul.',
    people: ['Ngadimin / petani'],
    said: ['Ngadimin | tutur'],
  },
  {
    text: 'Hal senada disampaikan Ketua Himpunan Pengusaha Rotan Yusak Lombogia. ”⟦Bahan baku justru mengalir ke luar negeri,⟧” ucapnya.',
    people: ['Yusak Lombogia / Ketua Himpunan Pengusaha Rotan'],
    said: ['Yusak Lombogia | ucapnya'],
  },
  {
    text: '”⟦Silakan diaudit,⟧” kata Direktur PT Bukit Sawit Lestari Hermanto Lie. Ia menampik tuduhan membakar lahan. ”⟦Titik api ada di luar konsesi kami.⟧”',
    people: ['Hermanto Lie / Direktur PT Bukit Sawit Lestari'],
    said: ['Hermanto Lie | kata', 'Hermanto Lie | -'],
  },
  {
    text: 'Dosen Fakultas Hukum Universitas Cendana Putih, Yosep Seran, berpendapat, ⟪putusan itu membuka ruang tafsir baru⟫.',
    people: ['Yosep Seran / Dosen Fakultas Hukum Universitas Cendana Putih'],
    said: ['Yosep Seran | berpendapat'],
  },
  {
    text: '”⟦Ayah saya pelaut,⟧” tutur Intan. ”⟦Ibu berjualan ikan di pasar.⟧” Ia berhenti sebentar. ”⟦Saya anak kelima,⟧” lanjutnya.',
    people: ['Intan'],
    said: ['Intan | tutur', 'Intan | tutur', 'Intan | lanjutnya'],
  },
  {
    text: 'Rumah ”tumbuh” itu dibangun bertahap sejak 1998.',
    said: [],
  },
  {
    text: 'Warga menyebutnya sebagai ”jalan seribu lubang” sejak bertahun-tahun lalu.',
    said: [],
  },
  {
    text: 'Lokakarya bertajuk ”Menulis dari Pinggir” diikuti 40 peserta.',
    said: [],
  },
  {
    text: '⟪Kerugian ditaksir mencapai Rp 4 miliar⟫, kata Kepala Unit Pemadam Kebakaran Sektor Barat, Edi Purnomo.',
    people: ['Edi Purnomo / Kepala Unit Pemadam Kebakaran Sektor Barat'],
    said: ['Edi Purnomo | kata'],
  },
  {
    text: 'Secara terpisah, anggota Komisi X, Rahayu Tantular, meminta agar ⟪anggaran sekolah tidak dipotong⟫. ”⟦Itu hak anak-anak,⟧” katanya.',
    people: ['Rahayu Tantular / anggota Komisi X'],
    said: ['Rahayu Tantular | meminta', 'Rahayu Tantular | katanya'],
  },
  // In the manner of a portal: straight marks, foreign names, a second-hand outlet.
  {
    text: '"⟦Kami tidak akan mundur satu langkah pun⟧," kata Presiden Tarkania Viktor Melnik dalam pidato kenegaraan, dikutip dari Global Wire, Jumat (19/7/2024).\n"⟦Siapa pun yang melanggar perbatasan kami akan berhadapan dengan seluruh rakyat.⟧"',
    people: ['Viktor Melnik / Presiden Tarkania'],
    said: ['Viktor Melnik | kata', 'Viktor Melnik | -'],
  },
  {
    text: 'Juru bicara Kementerian Luar Negeri Orsinia Lena Halvorsen mengatakan kepada AFP bahwa ⟪pembicaraan tahap kedua akan dimulai Senin⟫.',
    people: ['Lena Halvorsen / Juru bicara Kementerian Luar Negeri Orsinia'],
    said: ['Lena Halvorsen | mengatakan'],
  },
  {
    text: '"⟦Roket meluncur sesuai rencana⟧," tulis Badan Antariksa Nordia di akun X-nya.',
    said: ['Badan Antariksa Nordia | tulis'],
  },
  {
    text: 'Menurut Perdana Menteri Alba Ferrante, ⟪pemilu dini adalah satu-satunya jalan keluar⟫. "⟦Parlemen sudah lumpuh⟧," kata Ferrante.',
    people: ['Alba Ferrante / Perdana Menteri'],
    said: ['Alba Ferrante | Menurut', 'Alba Ferrante | kata'],
  },
  {
    text: 'Miller, yang tiba pada Senin, menolak berkomentar. Namun, "⟦Kami sangat optimistis⟧," ujar wakilnya, Susan Choi.',
    people: ['Miller', 'Susan Choi'],
    said: ['Susan Choi | ujar'],
  },
  {
    text: '"⟦Serangan itu tidak dapat dibenarkan⟧," bunyi pernyataan bersama kedua negara.',
    said: ['pernyataan bersama kedua negara | bunyi'],
  },
  {
    text: 'Operasi yang diberi sandi "Badai Utara" itu melibatkan 12 kapal.',
    said: [],
  },
  {
    text: 'Kepala Staf Angkatan Laut Laksamana Ozan Demir mengungkapkan, "⟦Kapal selam itu terlacak sejak Sabtu.⟧"',
    people: ['Ozan Demir / Kepala Staf Angkatan Laut Laksamana'],
    said: ['Ozan Demir | mengungkapkan'],
  },
  {
    text: 'Ketiga negara menandatangani pakta tahun lalu. "⟦Ini bukan aliansi melawan siapa pun⟧," tegas Menteri Pertahanan Hugo Lindgren.\nMenteri Luar Negeri Ana Pires menyambut baik pernyataan itu. "⟦Kami sepaham⟧," ujarnya.\n"⟦Pakta ini akan ditinjau setiap dua tahun⟧," kata Lindgren.',
    people: ['Hugo Lindgren / Menteri Pertahanan', 'Ana Pires / Menteri Luar Negeri'],
    said: ['Hugo Lindgren | tegas', 'Ana Pires | ujarnya', 'Hugo Lindgren | kata'],
  },
  {
    text: '"⟦Gempa terasa selama 30 detik⟧," ungkap Dinas Meteorologi Sakhara.\n# Peringatan Tsunami Dicabut\n"⟦Warga sudah boleh pulang⟧," kata Wali Kota Port Elan, Mirza Kadir.',
    people: ['Mirza Kadir / Wali Kota Port Elan'],
    said: ['Dinas Meteorologi Sakhara | ungkap', 'Mirza Kadir | kata'],
  },
  // In the manner of an agency.
  {
    text: 'Direktur Jenderal Perikanan Tangkap Zulfikar Lamatenggo dalam keterangan di Jakarta, Kamis, mengatakan bahwa ⟪kuota tuna dinaikkan lima persen⟫.',
    people: ['Zulfikar Lamatenggo / Direktur Jenderal Perikanan Tangkap'],
    said: ['Zulfikar Lamatenggo | mengatakan'],
  },
  {
    text: '"⟦Kuota ini berlaku mulai Januari⟧," katanya.',
    said: ['? | katanya'],
  },
  {
    text: '"⟦Kami berharap jumlah penumpang kembali normal pada triwulan ketiga⟧," demikian Kepala Stasiun Kota Lama Agus Pranowo.',
    people: ['Agus Pranowo / Kepala Stasiun Kota Lama'],
    said: ['Agus Pranowo | demikian'],
  },
  {
    text: '⟪Pihaknya, kata Farida Hanum, masih menunggu arahan pusat⟫.',
    people: ['Farida Hanum'],
    said: ['Farida Hanum | kata'],
  },
  {
    text: 'Lebih lanjut, Nurdin Basirah menyampaikan bahwa ⟪pelabuhan siap beroperasi⟫.',
    people: ['Nurdin Basirah'],
    said: ['Nurdin Basirah | menyampaikan'],
  },
  {
    text: 'Ia juga menambahkan bahwa ⟪tarif feri tidak berubah⟫.',
    said: ['? | menambahkan'],
  },
  {
    text: 'Komandan Lanud Rajawali Marsma TNI Guntoro memastikan ⟪seluruh pesawat laik terbang⟫. "⟦Pemeriksaan dilakukan dua kali sehari⟧," katanya menegaskan.',
    people: ['Guntoro / Komandan Lanud Rajawali Marsma TNI'],
    said: ['Guntoro | memastikan', 'Guntoro | katanya'],
  },
  {
    text: 'Penerbangan perdana digelar untuk memastikan jalur baru aman.',
    said: [],
  },
  {
    text: 'Petugas meminta uang Rp 50.000 kepada setiap sopir.',
    said: [],
  },
  // In the manner of a fast portal and a weekly.
  {
    text: '"⟦Iya, betul. Pelaku sudah kita amankan⟧," ujar Kasat Reskrim Polres Banjarsari, AKP Donny Saputra, saat dikonfirmasi detikNusa, Rabu (10/7/2024).',
    people: ['Donny Saputra / Kasat Reskrim Polres Banjarsari'],
    said: ['Donny Saputra | ujar'],
  },
  {
    text: 'Donny mengatakan ⟪pelaku ditangkap di rumah kontrakan⟫. "⟦Nggak ada perlawanan⟧," imbuhnya.',
    people: ['Donny'],
    said: ['Donny | mengatakan', 'Donny | imbuhnya'],
  },
  {
    text: '"⟦Gila, seru banget!⟧" teriak salah satu penonton.',
    said: ['salah satu penonton | teriak'],
  },
  {
    text: '"⟦Kok bisa begitu?⟧" kata dia menirukan ucapan hakim.',
    said: ['? | kata'],
  },
  {
    text: 'Menteri Koordinator Bidang Maritim Arya Wibisana menyebut proyek itu "⟦hadiah terbesar bagi nelayan di pesisir timur⟧".',
    people: ['Arya Wibisana / Menteri Koordinator Bidang Maritim'],
    said: ['Arya Wibisana | menyebut'],
  },
  {
    text: 'Arya menilai ⟪proyek itu "gagal total"⟫.',
    people: ['Arya'],
    said: ['Arya | menilai'],
  },
  {
    text: '"⟦Kami sudah kirim surat dua kali⟧," kata Gita. "⟦Tapi tak dibalas⟧," timpal Bayu, adiknya.',
    people: ['Gita', 'Bayu'],
    said: ['Gita | kata', 'Bayu | timpal'],
  },
  {
    text: 'Sambil tersenyum, Laras berkata, "⟦Doakan saja.⟧"',
    people: ['Laras'],
    said: ['Laras | berkata'],
  },
  {
    text: '"⟦Undang-undang ini cacat sejak lahir⟧," kata peneliti Institut Demokrasi Terbuka, Wisnu Aji, kepada Tempo Baru, Ahad, 7 Juli 2024. Wisnu mendesak agar ⟪pembahasan diulang⟫.',
    people: ['Wisnu Aji / peneliti Institut Demokrasi Terbuka'],
    said: ['Wisnu Aji | kata', 'Wisnu Aji | mendesak'],
  },
  {
    text: 'Konser ditutup dengan lagu "Pulang" dan "Malam Terakhir di Kotamu".',
    said: [],
  },
  {
    text: '"⟦Saya cuma ditanya, \'Sudah makan?\'⟧" kata Joko menirukan.',
    people: ['Joko'],
    said: ['Joko | kata'],
  },
  // English.
  {
    language: 'en',
    text: '"⟦The water rose in minutes⟧," recalled Dolores Quintana, 71, who lives near the levee.',
    people: ['Dolores Quintana'],
    said: ['Dolores Quintana | recalled'],
  },
  {
    language: 'en',
    text: 'Deputy Prime Minister Ruth Okafor told parliament that ⟪the subsidy would end in June⟫. "⟦We cannot afford it⟧," Okafor said, "⟦and neither can our children.⟧"',
    people: ['Ruth Okafor / Deputy Prime Minister'],
    said: ['Ruth Okafor | told', 'Ruth Okafor | said', 'Ruth Okafor | said'],
  },
  {
    language: 'en',
    text: '"⟦No comment⟧," the spokeswoman said.',
    said: ['the spokeswoman | said'],
  },
  {
    language: 'en',
    text: 'The "quiet diplomacy" of recent years has failed.',
    said: [],
  },
  {
    language: 'en',
    text: 'Asked about the delay, project director Lars Brekke was brief. "⟦Steel⟧," he said.',
    people: ['Lars Brekke / project director'],
    said: ['Lars Brekke | said'],
  },
  {
    language: 'en',
    text: 'According to Professor Mei Tanaka, ⟪the virus spreads more slowly in dry air⟫.',
    people: ['Mei Tanaka / Professor'],
    said: ['Mei Tanaka | According to'],
  },
  {
    language: 'en',
    text: '"⟦It was the best match of my life⟧," added Novak Petrov. The crowd chanted "Petrov, Petrov" for minutes.',
    people: ['Novak Petrov'],
    said: ['Novak Petrov | added'],
  },
  {
    language: 'en',
    text: 'Minister Carla Bruni-Rossi has said that ⟪no tax will rise this year⟫.',
    people: ['Carla Bruni-Rossi / Minister'],
    said: ['Carla Bruni-Rossi | said'],
  },
];
