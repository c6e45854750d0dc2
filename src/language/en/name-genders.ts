/** English words that tell whether somebody is a woman or a man: given names and nouns. */
import { genderTable } from '../gender.js';
import { MEN, WOMEN } from './given-names.js';

/** Folded words: `mary`, `fisherman`. */
export const GENDERS = genderTable({
  female: `
    ${WOMEN}
    actress nun housewife spokeswoman businesswoman congresswoman councilwoman policewoman headmistress mrs ms
    miss madam lady dame wife mother daughter sister widow aunt niece grandmother stepmother girlfriend
  `,
  male: `
    ${MEN}
    pope fisherman spokesman businessman congressman councilman policeman fireman cameraman salesman headmaster
  mr sir lord husband father son brother widower uncle nephew grandfather stepfather boyfriend
  `,
});
