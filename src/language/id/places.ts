/** Places in Indonesian: what leads to them, their kinds, and the gazetteer of Indonesia and the world. */
import { type PlaceLexicon, sizeTable } from '../places.js';
import { phraseList, wordSet } from '../word-list.js';

const PROVINCES = `
  Aceh, Nanggroe Aceh Darussalam, Sumatera Utara, Sumatra Utara, Sumatera Barat, Sumatra Barat, Riau,
  Kepulauan Riau, Jambi, Sumatera Selatan, Sumatra Selatan, Bengkulu, Lampung, Kepulauan Bangka Belitung,
  Bangka Belitung, DKI Jakarta, Daerah Khusus Jakarta, Daerah Khusus Ibukota Jakarta, Jawa Barat,
  Jawa Tengah, Daerah Istimewa Yogyakarta, DI Yogyakarta, Jawa Timur, Banten, Bali, Nusa Tenggara Barat,
  Nusa Tenggara Timur, Nusa Tenggara, Kalimantan Barat, Kalimantan Tengah, Kalimantan Selatan,
  Kalimantan Timur, Kalimantan Utara, Sulawesi Utara, Sulawesi Tengah, Sulawesi Selatan,
  Sulawesi Tenggara, Gorontalo, Sulawesi Barat, Maluku, Maluku Utara, Maluku Tenggara, Papua, Papua Barat,
  Papua Selatan, Papua Tengah, Papua Pegunungan, Papua Barat Daya, Irian Jaya`;

const REGIONS = `
  Jawa, Pulau Jawa, Sumatera, Sumatra, Kalimantan, Sulawesi, Borneo, Jabodetabek, Tanah Air, Nusantara,
  Asia, Asia Tenggara, Asia Timur, Asia Selatan, Asia Tengah, Asia Barat, Asia Pasifik, Asia-Pasifik, Asia Timur Laut,
  Eropa, Eropa Timur, Eropa Barat, Eropa Tengah, Eropa Utara, Eropa Selatan, Afrika, Afrika Utara, Afrika Barat,
  Afrika Timur, Afrika Tengah, Amerika Latin, Amerika Utara, Amerika Tengah, Amerika, Australia Barat,
  Oseania, Timur Tengah, Timur Dekat, Timur Jauh, Semenanjung Korea, Semenanjung Arab, Balkan, Kaukasus, Skandinavia, Karibia,
  Indo-Pasifik, Pasifik, Pasifik Selatan, Atlantik, Samudra Hindia, Samudera Hindia, Samudra Pasifik,
  Samudera Pasifik, Samudra Atlantik, Samudera Atlantik, Laut Tengah, Laut Mediterania, Laut Merah, Laut Hitam, Laut Baltik,
  Laut Utara, Laut Karibia, Laut Jawa, Laut China Selatan, Laut Cina Selatan, Laut Tiongkok Selatan, Laut Natuna Utara,
  Laut Arafura, Laut Banda, Laut Sulawesi, Selat Malaka, Selat Sunda, Selat Bali, Selat Taiwan, Selat Hormuz, Terusan Suez,
  Terusan Panama, Teluk Persia, Teluk Meksiko, Teluk Benggala, Jalur Gaza, Gaza, Khan Younis, Rafah, Jabalia, Deir al-Balah, Tepi Barat, Hebron, Nablus, Jenin, Dataran Tinggi Golan, Kashmir,
  Tibet, Xinjiang, Hong Kong, Makau, Krimea, Donbas, Chechnya, Siberia, Skotlandia, Wales, Irlandia Utara, England, Catalonia,
  Basque, Bavaria, Normandia, Kurdistan, Punjab, Gujarat, Bengal, Maharashtra, Rakhine, Mindanao, Luzon, Sabah, Sarawak, Johor,
  Penang, Kedah, Selangor, Hokkaido, Honshu, Kyushu, Okinawa, Fukushima, Sichuan, Guangdong, Hubei, Yunnan, Hunan, Shandong,
  Florida, California, Texas, Alaska, Hawaii, Arizona, Nevada, Oregon, Colorado, Illinois, Ohio, Michigan, Pennsylvania, Virginia,
  New Jersey, Massachusetts, Louisiana, Alabama, Mississippi, Tennessee, Kentucky, Missouri, Minnesota, Wisconsin, Iowa, Utah,
  Karolina Utara, Karolina Selatan, North Carolina, South Carolina, Ontario, Quebec, British Columbia, Queensland, New South Wales,
  Tasmania, Victoria, Kepulauan Solomon, Kepulauan Seribu, Kepulauan Mentawai, Kepulauan Natuna, Uni Soviet, Jerman Barat,
  Jerman Timur, Yugoslavia, Cekoslowakia, Hindia Belanda, Persia, Mesopotamia, Antartika, Arktik, Kutub Utara, Kutub Selatan,
  Palestina, Abkhazia, Ossetia Selatan, Zanzibar, Darfur, Puntland, Somaliland, Pantura, Pegunungan Himalaya, Pegunungan Alpen, Pegunungan Andes,
  Gurun Sahara, Eurasia, Inggris Raya, Britania Raya, Britania`;

const CITIES = `
  Lombok, Sumbawa, Flores, Sumba, Timor, Madura, Nias, Bangka, Belitung, Batam, Bintan, Natuna, Karimunjawa, Halmahera, Seram, Buru, Ambon, Ternate, Tidore, Biak, Komodo, Bunaken, Raja Ampat, Danau Toba, Tanah Toraja, Tana Toraja,
  Jakarta, Jakarta Pusat, Jakarta Selatan, Jakarta Barat, Jakarta Timur, Jakarta Utara, Bandung, Bandung Barat, Surabaya,
  Semarang, Medan, Makassar, Ujung Pandang, Palembang, Tangerang, Tangerang Selatan, Tangsel, Depok, Bekasi, Bogor, Yogyakarta, Yogya,
  Jogja, Jogjakarta, Surakarta, Solo, Malang, Denpasar, Padang, Pekanbaru, Banjarmasin, Pontianak, Samarinda, Balikpapan, Manado,
  Palu, Kendari, Mataram, Kupang, Jayapura, Sorong, Manokwari, Merauke, Timika, Nabire, Wamena, Ambon, Banda Aceh, Lhokseumawe,
  Langsa, Sabang, Meulaboh, Pidie, Bireuen, Aceh Besar, Aceh Barat, Aceh Selatan, Aceh Timur, Aceh Utara, Aceh Tengah, Aceh Tenggara,
  Aceh Singkil, Aceh Tamiang, Gayo Lues, Simeulue, Binjai, Pematangsiantar, Tebing Tinggi, Tanjungbalai, Sibolga, Padangsidimpuan,
  Deli Serdang, Langkat, Karo, Dairi, Asahan, Simalungun, Toba Samosir, Samosir, Tapanuli Utara, Tapanuli Selatan, Tapanuli Tengah,
  Mandailing Natal, Labuhanbatu, Labuhan Batu, Serdang Bedagai, Humbang Hasundutan, Bukittinggi, Payakumbuh, Pariaman, Padang Pariaman,
  Padang Panjang, Sawahlunto, Solok, Agam, Pasaman, Tanah Datar, Lima Puluh Kota, Pesisir Selatan, Sijunjung, Dharmasraya, Dumai,
  Bengkalis, Indragiri Hulu, Indragiri Hilir, Kampar, Kuantan Singingi, Pelalawan, Rokan Hulu, Rokan Hilir, Siak, Meranti,
  Tanjungpinang, Karimun, Lingga, Anambas, Kerinci, Sungai Penuh, Batanghari, Muaro Jambi, Bungo, Tebo, Merangin, Sarolangun, Lubuklinggau,
  Prabumulih, Pagar Alam, Lahat, Muara Enim, Ogan Komering Ilir, Ogan Komering Ulu, Ogan Ilir, Musi Banyuasin, Musi Rawas, Banyuasin,
  Rejang Lebong, Mukomuko, Seluma, Bandar Lampung, Metro, Lampung Selatan, Lampung Tengah, Lampung Utara, Lampung Barat, Lampung Timur,
  Tanggamus, Pesawaran, Pringsewu, Tulang Bawang, Way Kanan, Mesuji, Pangkalpinang, Serang, Cilegon, Lebak, Pandeglang, Rangkasbitung,
  Cimahi, Cirebon, Sukabumi, Tasikmalaya, Banjar, Garut, Ciamis, Cianjur, Indramayu, Karawang, Kuningan, Majalengka, Pangandaran,
  Purwakarta, Subang, Sumedang, Cikampek, Lembang, Ciputat, Cibinong, Magelang, Salatiga, Pekalongan, Tegal, Banyumas, Purwokerto, Batang,
  Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar, Kebumen, Kendal, Klaten, Kudus, Pati, Pemalang, Purbalingga,
  Purworejo, Rembang, Sragen, Sukoharjo, Temanggung, Wonogiri, Wonosobo, Banjarnegara, Cepu, Bantul, Sleman, Kulon Progo, Gunungkidul,
  Gunung Kidul, Wonosari, Wates, Kediri, Blitar, Madiun, Mojokerto, Pasuruan, Probolinggo, Batu, Bangkalan, Banyuwangi, Bojonegoro,
  Bondowoso, Gresik, Jember, Jombang, Lamongan, Lumajang, Magetan, Nganjuk, Ngawi, Pacitan, Pamekasan, Ponorogo, Sampang, Sidoarjo,
  Situbondo, Sumenep, Trenggalek, Tuban, Tulungagung, Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan,
  Singaraja, Ubud, Kuta, Sanur, Nusa Dua, Bima, Dompu, Lombok Barat, Lombok Tengah, Lombok Timur, Lombok Utara, Sumbawa Barat, Alor,
  Belu, Atambua, Ende, Maumere, Sikka, Flores Timur, Larantuka, Lembata, Manggarai, Manggarai Barat, Labuan Bajo, Ngada, Rote Ndao,
  Sumba Barat, Sumba Timur, Waingapu, Timor Tengah Selatan, Timor Tengah Utara, Singkawang, Sambas, Bengkayang, Ketapang, Kubu Raya,
  Landak, Melawi, Sanggau, Sekadau, Sintang, Kapuas Hulu, Palangka Raya, Palangkaraya, Kapuas, Katingan, Kotawaringin Barat,
  Kotawaringin Timur, Sampit, Pangkalan Bun, Pulang Pisau, Barito Utara, Barito Selatan, Murung Raya, Banjarbaru, Martapura,
  Tanah Laut, Tanah Bumbu, Tabalong, Tapin, Kotabaru, Barito Kuala, Hulu Sungai Selatan, Bontang, Kutai, Kutai Kartanegara, Kutai Timur,
  Kutai Barat, Berau, Paser, Penajam Paser Utara, Penajam, Tenggarong, Sangatta, Tarakan, Nunukan, Bulungan, Malinau, Tomohon, Bitung,
  Kotamobagu, Minahasa, Minahasa Utara, Minahasa Selatan, Bolaang Mongondow, Sangihe, Talaud, Poso, Donggala, Parigi Moutong,
  Sigi, Banggai, Luwuk, Morowali, Tolitoli, Buol, Tojo Una-Una, Parepare, Palopo, Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa,
  Jeneponto, Luwu, Luwu Utara, Luwu Timur, Maros, Pangkep, Pinrang, Sidrap, Sinjai, Soppeng, Takalar, Wajo, Toraja, Toraja Utara, Sungguminasa,
  Bau-Bau, Baubau, Buton, Wakatobi, Muna, Kolaka, Konawe, Bombana, Mamuju, Majene, Polewali Mandar, Mamasa, Tual, Masohi, Sofifi, Morotai,
  Tobelo, Fakfak, Kaimana, Teluk Bintuni, Raja Ampat, Asmat, Boven Digoel, Mappi, Puncak Jaya, Jayawijaya, Tolikara, Nduga, Lanny Jaya,
  Keerom, Sarmi, Sentani, Tembagapura, Tanjung Priok, Kemayoran, Menteng, Senayan, Kuningan, Cikeas, Cengkareng, Kelapa Gading, Ancol,
  Jatinegara, Penjaringan, Tebet, Cempaka Putih, Tambora, Kalideres, Cakung, Duren Sawit, Pasar Minggu, Jagakarsa,
  Kebon Jeruk, Palmerah, Petamburan, Pademangan, Ciracas, Kramat Jati, Mampang Prapatan, Pancoran, Sawah Besar, Johar Baru, Bintaro,
  Ciledug, Pamulang, Cinere, Jatiasih, Cawang, Cilandak, Kebayoran Baru, Kebayoran Lama, Pondok Indah, Tanah Abang, Glodok, Bumi Serpong Damai, Serpong, Cikarang,
  Puncak, Cipanas, Cisarua, Cilincing, Pulogadung, Rawamangun, Salemba, Matraman, Gambir, Sudirman, Borobudur, Prambanan, Parangtritis,
  Ibu Kota Nusantara, Dili, Bandar Seri Begawan, Kuala Lumpur, Putrajaya, Johor Bahru, Kota Kinabalu, Kuching, Manila, Bangkok, Chiang Mai, Phuket, Hanoi, Ho Chi Minh,
  Phnom Penh, Vientiane, Yangon, Naypyidaw, Rangoon, Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Nanjing, Chengdu, Chongqing, Tianjin, Xian, Harbin, Taipei,
  Tokyo, Kyoto, Osaka, Yokohama, Nagoya, Sapporo, Kobe, Hiroshima, Nagasaki, Fukuoka, Sendai, Nara, Seoul, Busan, Incheon, Pyongyang, Ulan Bator,
  New Delhi, Delhi, Mumbai, Bombay, Kolkata, Kalkuta, Chennai, Bangalore, Hyderabad, Agra, Srinagar, Islamabad, Karachi, Lahore, Peshawar, Kabul, Kandahar, Dhaka,
  Kathmandu, Kolombo, Colombo, Teheran, Bagdad, Baghdad, Basra, Mosul, Damaskus, Aleppo, Beirut, Amman, Yerusalem, Yerusalem Timur, Tel Aviv, Ramallah, Riyadh, Jeddah,
  Mekkah, Makkah, Mekah, Madinah, Mina, Arafah, Doha, Dubai, Abu Dhabi, Muskat, Sanaa, Aden, Ankara, Istanbul, Izmir, Nikosia, Kairo, Alexandria, Iskandariyah, Tripoli, Benghazi, Tunis,
  Aljir, Rabat, Casablanca, Khartoum, Addis Ababa, Nairobi, Mogadishu, Kampala, Kigali, Dar es Salaam, Lagos, Abuja, Accra, Dakar, Pretoria, Cape Town,
  Johannesburg, Durban, Harare, Lusaka, London, Manchester, Liverpool, Birmingham, Edinburgh, Glasgow, Belfast, Dublin, Oxford, Cambridge, Gleneagles,
  Paris, Lyon, Marseille, Nice, Bordeaux, Strasbourg, Berlin, Berlin Barat, Berlin Timur, Munich, Muenchen, Hamburg, Frankfurt, Bonn, Koln, Leipzig, Dresden, Wina, Salzburg, Zurich, Jenewa, Bern, Basel,
  Davos, Brussel, Brussels, Antwerpen, Amsterdam, Den Haag, Rotterdam, Leiden, Utrecht, Kopenhagen, Oslo, Stockholm, Helsinki, Reykjavik, Roma,
  Milan, Milano, Turin, Napoli, Venesia, Firenze, Bologna, Palermo, Madrid, Barcelona, Sevilla, Valencia, Lisboa, Lisbon, Porto, Athena, Warsawa, Krakow, Praha, Budapest, Bukares,
  Sofia, Beograd, Zagreb, Sarajevo, Skopje, Tirana, Kiev, Kyiv, Lviv, Odessa, Kharkiv, Mariupol, Minsk, Moskow, Moskwa, Saint Petersburg, St Petersburg, Leningrad, Tallinn, Riga, Vilnius, Tbilisi, Yerevan,
  Baku, Astana, Tashkent, Almaty, Washington, Washington DC, New York, New York City, Los Angeles, San Francisco, Chicago, Boston, Philadelphia, Houston, Dallas, Miami, Atlanta, Seattle,
  Detroit, Las Vegas, San Diego, Orlando, New Orleans, Denver, Hollywood, Silicon Valley, Menlo Park, Ottawa, Toronto, Montreal, Vancouver, Meksiko City, Mexico City, Havana, Guantanamo, Port-au-Prince, San Juan, Bogota, Caracas,
  Quito, Lima, La Paz, Santiago, Buenos Aires, Montevideo, Asuncion, Brasilia, Rio de Janeiro, Sao Paulo, Canberra, Sydney, Melbourne,
  Brisbane, Perth, Darwin, Adelaide, Wellington, Auckland, Christchurch, Port Moresby, Suva, Honiara, Noumea, Batavia, Konstantinopel, Saigon`;

/** Indonesian words of place, and the gazetteer for both languages. */
export const placeLexicon: PlaceLexicon = {
  code: 'id',
  prepositions: wordSet('di ke dari menuju sekitar dekat seputar asal kelahiran tujuan'),
  locatives: wordSet('di ke'),
  origins: wordSet('asal dari'),
  dwellers: wordSet('warga penduduk masyarakat'),
  ofStates: wordSet(''),
  until: wordSet('hingga sampai'),
  heads: phraseList(`
    desa, kelurahan, kel, kecamatan, kec, kabupaten, kab, kota, kota administrasi, kotamadya, kodya, provinsi, propinsi, prefektur, distrik,
    negara bagian, dusun, kampung, kampong, nagari, gampong, banjar, rt, rw, perumahan, kompleks, perum, blok, jalan, jl, jln, gang, gg, lorong, jalan raya, jalan tol, tol,
    pulau, kepulauan, nusa, gili, gunung, bukit, pegunungan, lembah, lereng gunung, sungai, kali, danau, waduk, bendungan, situ, laut, selat, teluk, samudra, samudera,
    tanjung, kuala, lubuk, pantai, semenanjung, terusan, muara, air terjun, hutan, gurun, goa, gua, taman, taman nasional, cagar alam, suaka margasatwa, kebun raya, kebun binatang,
    hutan lindung, candi, situs, benteng, keraton, kraton, istana, puri, masjid, mesjid, gereja, katedral, pura, vihara, wihara, kuil, kelenteng, klenteng, monumen, tugu, alun-alun, lapangan,
    stadion, gelora, gelanggang, gor, gedung, gedung kesenian, balai kota, balai sarbini, balai sidang, wisma, graha, menara, hotel, mal, mall, plaza, pasar, terminal, stasiun, bandara, bandar udara,
    pelabuhan, pangkalan udara, jembatan, kawasan, kawasan industri, kompleks perkantoran, komplek, museum, rumah tahanan, rutan, lapas, lembaga pemasyarakatan,
    dataran tinggi, dataran, kutub, benua, tanah, asrama, rumah makan, restoran, kafe, bumi perkemahan, sirkuit, gerbang tol, simpang, bundaran, taman makam pahlawan, makam, tpu, pondok,
    universitas, kampus, kamp pengungsi, pendopo, aula, auditorium, balai desa, rumah dinas, teater, bioskop, galeri, tps, tpa, tpst, rusunawa, apartemen`),
  streets: wordSet('jalan jl jln gang gg lorong'),
  suffixes: wordSet('raya'),
  reliefs: phraseList(`
    perairan lepas pantai, lepas pantai, perairan, pesisir, pesisir pantai, pantai, perbatasan, pedalaman, pinggiran, pusat kota, kota, hulu sungai, hilir,
    lereng gunung, lereng, kaki gunung, kaki, puncak gunung, puncak, hutan, ibu kota, ibukota, bagian, ujung, pulau, gunung, sungai, kota kecil, desa, provinsi, kabupaten, kecamatan, negara bagian,
    prefektur, distrik, kepulauan, danau, laut, selat, teluk, bandara, stadion, pelabuhan, stasiun, gedung, jalan, pinggir, tepi`),
  leads: wordSet(`
    kawasan wilayah daerah perairan pesisir pantai lepas kota desa kampung dusun kelurahan kecamatan kabupaten
    provinsi prefektur distrik bagian pulau kepulauan gunung bukit lembah sungai danau laut selat teluk
    bandara bandar stadion pelabuhan stasiun terminal bus jalan gedung kompleks hotel pangkalan ibukota
    kelahiran asal kelahirannya arah menuju
  `),
  directions: wordSet(
    'utara selatan timur barat laut daya tengah tenggara pusat bagian sebelah dalam luar kota sisi pulau',
  ),
  sides: wordSet('utara selatan timur barat tenggara'),
  portions: wordSet('bagian'),
  within: wordSet('di'),
  wards: wordSet('rt rw'),
  sizes: sizeTable([
    'rt rw',
    'dusun kampung',
    'desa kelurahan kel nagari gampong',
    'kecamatan kec distrik',
    'kabupaten kab kota kotamadya',
    'provinsi propinsi prefektur',
  ]),
  numberWords: wordSet('no nomor kav blok km'),
  compass: wordSet('utara selatan timur barat tengah tenggara laut daya raya'),
  provinces: phraseList(PROVINCES),
  regions: phraseList(REGIONS),
  cities: phraseList(CITIES),
  shortForms: new Set(
    'AS RI DKI DIY NTB NTT NAD Jabar Jateng Jatim Sumut Sumbar Sumsel Babel Kepri Kalbar Kalteng Kalsel Kaltim Kaltara Sulut Sulteng Sulsel Sultra Sulbar Malut Pabar Jaksel Jakbar Jaktim Jakpus Jakut Tangsel Korsel Korut Afsel IKN'.split(
      ' ',
    ),
  ),
  ambiguous: wordSet(`
    lima solo batu metro bima tegal ende nice puncak bone banjar batang metro landak asmat lingga pati agam kapuas
    kuningan subang sofia riga victoria mali oman chad georgia jordan sudirman menteng mina nusantara karo
    banggai belu alor muna sikka buru seram komodo durban darwin wellington lincoln santiago adelaide florida virginia
    dallas houston florence sigi porto buton serang malang timor padang turin asia gaza tanah_air perth metro kudus bern
  `),
  titleWords: wordSet(
    'piala liga bahasa kejuaraan festival turnamen perang sastra olimpiade konferensi',
  ),
  titleEnds: wordSet('terbuka maju emas hebat sehat pos'),
  moneys: wordSet('dolar dollar'),
  notPlaces: wordSet('antara rp'),
};
