/** What is measured in what: asked how long something is, a reader wants kilometers and no dollars. */

/** What can be measured, so that two units of one dimension are comparable and others are not. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'money'
  | 'time'
  | 'temperature'
  | 'speed'
  | 'share'
  | 'power'
  | 'people';

/** Folded nouns and units of each dimension, in all languages: the words do not clash. */
interface Measure {
  /** What is asked for: `luas`, `length`. */
  readonly quantities: string;
  /** What it is told in, and what may be counted as well: `berapa hektar`. */
  readonly units: string;
}

const MEASURES: Readonly<Record<Dimension, Measure>> = {
  length: {
    quantities:
      'panjang tinggi lebar jarak jauh kedalaman ketinggian diameter radius tebal length height width distance depth altitude far tall deep high wide',
    units:
      'm meter km kilometer cm sentimeter mm milimeter kaki mil inci mdpl dpl metres meters kilometers kilometres miles feet inch inches',
  },
  area: {
    quantities: 'luas area size',
    units: 'ha hektar hektare are km2 m2 km² m² persegi acre acres hectares square',
  },
  volume: {
    quantities: 'volume isi debit',
    units: 'liter kubik barel barrel barrels liters litres cubic galon gallons',
  },
  mass: {
    quantities: 'berat bobot massa weight mass heavy',
    units: 'kg kilogram gram ton kuintal ons mg ounces pounds tons tonnes',
  },
  money: {
    quantities:
      'harga nilai biaya anggaran gaji honor dana uang modal kekayaan pajak denda kerugian keuntungan laba upah tarif ongkos hadiah utang investasi pendapatan price value worth cost costs budget salary fine loss profit debt',
    units:
      'rp rupiah dollar dolar $ us$ usd euro yen poundsterling ringgit yuan dollars pound pounds rm',
  },
  time: {
    quantities: 'usia umur lama durasi age old duration',
    units:
      'tahun bulan minggu pekan hari jam menit detik dekade abad year month week day hour minute second decade years months weeks days hours minutes seconds decades',
  },
  temperature: {
    quantities: 'suhu temperatur temperature hot',
    units: 'derajat °c °f celsius degrees',
  },
  speed: { quantities: 'kecepatan speed fast', units: 'knot knots km/jam kph mph' },
  share: { quantities: 'persentase percentage share', units: 'persen % percent' },
  power: {
    quantities: 'daya kekuatan magnitudo power magnitude',
    units: 'mw megawatt watt kw kilowatt wh gw skala sr',
  },
  people: {
    quantities: 'populasi penduduknya korban population victims casualties',
    units: 'orang jiwa korban penduduk warga people persons inhabitants',
  },
};

const BY_QUANTITY = table('quantities');
const BY_UNIT = table('units');

function table(list: keyof Measure): ReadonlyMap<string, Dimension> {
  return new Map(
    (Object.entries(MEASURES) as [Dimension, Measure][]).flatMap(([dimension, measure]) =>
      measure[list].split(' ').map((word) => [word, dimension] as const),
    ),
  );
}

/**
 * The dimension that a folded noun of a question (`luas`,
 * `hektar`), or `tall` of `how tall`, asks for, or null.
 */
export function dimensionAsked(noun: string): Dimension | null {
  return BY_QUANTITY.get(noun) ?? BY_UNIT.get(noun) ?? null;
}

/** The dimension of a unit as written, folded (`meter kubik`, `dollar as`); the last word decides first. */
export function dimensionOf(unit: string): Dimension | null {
  const words = unit.split(' ');
  for (const word of words.reverse()) {
    const dimension = BY_UNIT.get(word);
    if (dimension) return dimension;
  }
  return null;
}

/** Units of time, the longest first; alike ones side by side. */
const TIMES: readonly (readonly string[])[] = [
  'abad century centuries',
  'dekade dasawarsa decade decades',
  'tahun year years',
  'bulan month months',
  'minggu pekan week weeks',
  'hari day days',
  'jam hour hours',
  'menit minute minutes',
  'detik second seconds',
].map((words) => words.split(' '));

/** Whether one unit of time is a part of another: `menit` of `jam`. */
export function isSmallerTime(unit: string, whole: string): boolean {
  const rank = (word: string) => TIMES.findIndex((words) => words.includes(word.toLowerCase()));
  return rank(whole) >= 0 && rank(unit) > rank(whole);
}
