/** Words for relatives in Indonesian. */
import type { RelativeLexicon } from '../relatives.js';
import { wordSet } from '../word-list.js';

/** Indonesian words for relatives and weddings. */
export const relatives: RelativeLexicon = {
  names: {
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
  },
  marrying: wordSet('menikah menikahi dinikahi mempersunting memperistri bersuamikan beristrikan'),
  owners: wordSet(''),
  naming: wordSet('yang bernama dengan seorang'),
};
