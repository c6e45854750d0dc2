/** Words for relatives in English. */
import { type RelativeLexicon, relativeNouns } from '../relatives.js';
import { wordSet } from '../word-list.js';

const NAMES: RelativeLexicon['names'] = {
  wife: 'wife spouse',
  husband: 'husband spouse',
  father: 'father',
  mother: 'mother',
  child: 'son daughter child',
  sibling: 'brother sister sibling',
  grandfather: 'grandfather',
  grandmother: 'grandmother',
  grandchild: 'grandson granddaughter grandchild',
  uncle: 'uncle',
  aunt: 'aunt',
  nephew: 'nephew niece',
  cousin: 'cousin',
  parentInLaw: '',
  childInLaw: '',
  betrothed: 'fiance fiancee',
  beloved: 'boyfriend girlfriend',
};

/** A `child protection officer` is nobody's child: the words that open no other name. */
export const RELATIVE_NOUNS = relativeNouns(NAMES, wordSet('child'));

/** English words for relatives and weddings. */
export const relatives: RelativeLexicon = {
  names: NAMES,
  marrying: wordSet('married marries wed'),
  owners: wordSet('his her their whose'),
  naming: wordSet('named called to a'),
};
