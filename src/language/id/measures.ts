/** What is measured in what, in Indonesian. */
import type { MeasureLexicon } from '../measures.js';
import { wordSet } from '../word-list.js';

/** Quantities, units and lengths of time in Indonesian. */
export const measures: MeasureLexicon = {
  dimensions: {
    length: {
      quantities: 'panjang tinggi lebar jarak jauh kedalaman ketinggian diameter radius tebal',
      units: 'meter kilometer sentimeter milimeter kaki mil inci mdpl dpl',
    },
    area: {
      quantities: 'luas area',
      units: 'hektar hektare are persegi',
    },
    volume: {
      quantities: 'volume isi debit',
      units: 'liter kubik barel galon',
    },
    mass: {
      quantities: 'berat bobot massa',
      units: 'kilogram gram ton kuintal ons',
    },
    money: {
      quantities:
        'harga nilai biaya anggaran gaji honor dana uang modal kekayaan pajak denda kerugian keuntungan laba omzet dividen upah tarif ongkos duit tebusan iuran sewa hadiah utang investasi pendapatan',
      units: 'rupiah dolar sen euro yen poundsterling ringgit yuan',
    },
    time: {
      quantities: 'usia umur lama durasi vonis hukuman tuntutan',
      units: 'tahun bulan minggu pekan hari jam menit detik dekade abad',
    },
    temperature: {
      quantities: 'suhu temperatur',
      units: 'derajat celsius',
    },
    speed: {
      quantities: 'kecepatan',
      units: 'knot km/jam',
    },
    share: {
      quantities: 'persentase',
      units: 'persen',
    },
    power: {
      quantities: 'daya kekuatan magnitudo',
      units: 'megawatt kilowatt watt skala sr',
    },
    people: {
      quantities: 'populasi penduduknya korban',
      units: 'orang jiwa korban penduduk warga',
    },
  },
  anyAmount: 'uang duit dana nilai modal',
  partLeads: wordSet('di diantaranya yang'),
  times: {
    century: 'abad',
    decade: 'dekade dasawarsa',
    year: 'tahun',
    month: 'bulan',
    week: 'minggu pekan',
    day: 'hari',
    hour: 'jam',
    minute: 'menit',
    second: 'detik',
  },
};
