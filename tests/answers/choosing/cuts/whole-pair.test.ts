/** Two who are told as one, where the likeliest answer is but one of them. */
import { expect, test } from 'vitest';
import { wholePair } from '../../../../src/answers/choosing/cuts/whole-pair.js';
import { investigate } from '../../../../src/answers/choosing/investigate.js';
import { parseQuestion } from '../../../../src/answers/question/question.js';
import { libraryOf } from '../../stories.js';

test.each([
  [
    'Pasangan Wira Antasena dan Laras Pujiastuti memenangkan pilkada Randu.',
    'Siapa yang memenangkan pilkada Randu?',
    'Laras Pujiastuti',
    'Wira Antasena dan Laras Pujiastuti',
  ],
  [
    'The pair Adrian Mercer and Paula Nolan won the Randu regatta.',
    'Who won the Randu regatta?',
    'Paula Nolan',
    'Adrian Mercer and Paula Nolan',
  ],
  [
    'Wira Antasena dan Laras Pujiastuti menonton lomba perahu Randu.',
    'Siapa yang menonton lomba perahu Randu?',
    'Laras Pujiastuti',
    'Laras Pujiastuti',
  ],
])('the pair and not one of the two: %s', (text, line, likeliest, answer) => {
  const { choices } = investigate(libraryOf([{ text }]), parseQuestion(line));
  const best = choices.find((choice) => choice.text === likeliest);
  expect(wholePair(best ? [best, ...choices] : [])?.text).toBe(answer);
});
