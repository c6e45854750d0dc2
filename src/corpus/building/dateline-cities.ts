/**
 * Places that appear alone in a dateline (`Jakarta - …`): Indonesia's cities, capitals, seats of
 * news.
 */
import { fold } from '../../language/fold.js';
import { phraseList } from '../../language/word-list.js';

const CITIES = phraseList(`
  Jakarta, Bogor, Depok, Tangerang, Tangerang Selatan, Bekasi, Bandung, Cimahi, Cirebon, Sukabumi, Tasikmalaya
  Garut, Karawang, Purwakarta, Subang, Sumedang, Indramayu, Cianjur, Serang, Cilegon, Pandeglang, Lebak
  Semarang, Solo, Surakarta, Magelang, Salatiga, Pekalongan, Tegal, Kudus, Klaten, Boyolali, Cilacap, Banyumas
  Purwokerto, Brebes, Demak, Jepara, Pati, Rembang, Blora, Kebumen, Wonosobo, Wonogiri, Temanggung
  Yogyakarta, Sleman, Bantul, Kulon Progo, Gunungkidul, Surabaya, Sidoarjo, Gresik, Malang, Batu, Kediri, Blitar
  Madiun, Mojokerto, Jombang, Jember, Banyuwangi, Probolinggo, Pasuruan, Lumajang, Bondowoso, Situbondo, Tuban
  Lamongan, Bojonegoro, Ngawi, Magetan, Ponorogo, Pacitan, Trenggalek, Tulungagung, Nganjuk, Bangkalan, Pamekasan
  Sumenep, Denpasar, Badung, Gianyar, Buleleng, Mataram, Lombok, Bima, Kupang, Ende, Maumere, Labuan Bajo
  Medan, Binjai, Pematangsiantar, Banda Aceh, Lhokseumawe, Padang, Bukittinggi, Pekanbaru, Dumai, Batam
  Tanjungpinang, Jambi, Palembang, Lubuklinggau, Bengkulu, Pangkalpinang, Bandar Lampung, Lampung, Metro
  Pontianak, Singkawang, Palangka Raya, Palangkaraya, Banjarmasin, Banjarbaru, Samarinda, Balikpapan, Bontang
  Tarakan, Nusantara, Manado, Bitung, Tomohon, Gorontalo, Palu, Makassar, Parepare, Palopo, Kendari, Baubau, Mamuju
  Ambon, Tual, Ternate, Tidore, Sofifi, Jayapura, Sentani, Wamena, Timika, Merauke, Nabire, Manokwari, Sorong
  Tokyo, Osaka, Kyoto, Hiroshima, Seoul, Busan, Pyongyang, Beijing, Shanghai, Hong Kong, Taipei, Manila, Hanoi
  Bangkok, Phnom Penh, Vientiane, Naypyidaw, Yangon, Kuala Lumpur, Putrajaya, Singapura, Singapore
  Bandar Seri Begawan, Dili, Port Moresby, Canberra, Sydney, Melbourne, Perth, Wellington, Auckland, New Delhi
  Mumbai, Islamabad, Karachi, Dhaka, Kathmandu, Colombo, Kabul, Teheran, Tehran, Baghdad, Damaskus, Damascus
  Beirut, Amman, Yerusalem, Jerusalem, Tel Aviv, Gaza, Gaza City, Ramallah, Riyadh, Jeddah, Mekah, Makkah, Madinah
  Doha, Dubai, Abu Dhabi, Kuwait City, Muscat, Sanaa, Ankara, Istanbul, Kairo, Cairo, Tripoli, Tunis, Aljir, Rabat
  Khartoum, Addis Ababa, Nairobi, Lagos, Abuja, Johannesburg, Pretoria, Cape Town, London, Paris, Berlin, Munich
  Frankfurt, Brussel, Brussels, Den Haag, The Hague, Amsterdam, Jenewa, Geneva, Zurich, Wina, Vienna, Roma, Rome
  Milan, Vatikan, Vatican City, Madrid, Barcelona, Lisbon, Lisabon, Athena, Athens, Dublin, Oslo, Stockholm
  Kopenhagen, Copenhagen, Helsinki, Warsawa, Warsaw, Praha, Prague, Budapest, Bukares, Bucharest, Kyiv, Kiev
  Moskow, Moscow, Minsk, Washington, New York, Los Angeles, Chicago, Houston, Miami, San Francisco, Boston
  Philadelphia, Seattle, Ottawa, Toronto, Mexico City, Havana, Bogota, Caracas, Lima, Quito, Santiago
  Buenos Aires, Brasilia, Rio de Janeiro, Sao Paulo
`);

const FOLDED = new Set(CITIES.map(fold));

/**
 * Whether `place` (or what precedes its comma: `Washington, DC`) is a city known from datelines.
 */
export function isDatelineCity(place: string): boolean {
  return FOLDED.has(fold(place.split(',')[0] ?? ''));
}
