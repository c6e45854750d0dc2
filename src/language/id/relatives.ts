/** Words for relatives in Indonesian. */
import { type RelativeLexicon, relativeNouns } from '../relatives.js';
import { wordSet } from '../word-list.js';

const NAMES: RelativeLexicon['names'] = {
  wife: 'istri isteri',
  husband: 'suami',
  father: 'ayah bapak',
  mother: 'ibu bunda',
  child: 'anak putra putri',
  sibling: 'kakak adik saudara saudari',
  grandfather: 'kakek',
  grandmother: 'nenek',
  grandchild: 'cucu',
  uncle: 'paman',
  aunt: 'bibi',
  nephew: 'keponakan',
  cousin: 'sepupu',
  parentInLaw: 'mertua',
  childInLaw: 'menantu',
  betrothed: 'tunangan',
  beloved: 'kekasih pacar',
};

/** `Ibu Ani` is nobody's mother: the words that are no forms of address. */
export const RELATIVE_NOUNS = relativeNouns(NAMES, wordSet('bapak ibu bunda saudara saudari'));

/** Indonesian words for relatives and weddings. */
export const relatives: RelativeLexicon = {
  names: NAMES,
  marrying: wordSet('menikah menikahi dinikahi mempersunting memperistri bersuamikan beristrikan'),
  owners: wordSet(''),
  naming: wordSet('yang bernama dengan seorang'),
};
