/** What is measured in what, in English. */
import type { MeasureLexicon } from '../measures.js';
import { wordSet } from '../word-list.js';

/** Quantities, units and lengths of time in English. */
export const measures: MeasureLexicon = {
  dimensions: {
    length: {
      quantities:
        'length height width distance depth altitude diameter radius far tall deep high wide',
      units: 'meter meters metres kilometer kilometers kilometres miles feet inch inches',
    },
    area: {
      quantities: 'area size',
      units: 'acre acres hectares square',
    },
    volume: {
      quantities: 'volume',
      units: 'liter liters litres barrel barrels cubic gallons',
    },
    mass: {
      quantities: 'weight mass heavy',
      units: 'kilogram gram ounces pounds ton tons tonnes',
    },
    money: {
      quantities:
        'price value worth cost costs budget salary wage rent fee fare toll ransom money fine loss profit debt revenue income turnover dividend',
      units: 'dollar dollars euro yen yuan pound pounds',
    },
    time: {
      quantities: 'age old duration',
      units:
        'year month week day hour minute second decade years months weeks days hours minutes seconds decades',
    },
    temperature: {
      quantities: 'temperature hot',
      units: 'degrees celsius',
    },
    speed: {
      quantities: 'speed fast',
      units: 'knot knots',
    },
    share: {
      quantities: 'percentage share',
      units: 'percent',
    },
    power: {
      quantities: 'power magnitude',
      units: 'megawatt kilowatt watt',
    },
    people: {
      quantities: 'population victims casualties',
      units: 'people persons inhabitants',
    },
  },
  anyAmount: 'money value worth sum',
  partLeads: wordSet('of'),
  times: {
    century: 'century centuries',
    decade: 'decade decades',
    year: 'year years',
    month: 'month months',
    week: 'week weeks',
    day: 'day days',
    hour: 'hour hours',
    minute: 'minute minutes',
    second: 'second seconds',
  },
};
