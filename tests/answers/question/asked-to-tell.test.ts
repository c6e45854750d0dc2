import { describe, expect, test } from 'vitest';
import { askedToTell } from '../../../src/answers/question/asked-to-tell.js';
import { parseQuestion } from '../../../src/answers/question/question.js';

describe('whatever there is on a subject', () => {
  test.each([
    ['Apa yang terjadi di Bendungan Randu?', 'di Bendungan Randu'],
    ['apa saja yang terjadi di randu', 'di randu'],
    ['bagaimana kronologi bendungan jebol', 'bendungan jebol'],
    ['Ceritakan soal Wira Antasena.', 'Wira Antasena'],
    ['What happened at the Randu dam?', 'at the Randu dam'],
    ['tell me about Wira Antasena', 'Wira Antasena'],
  ])('%s', (line, subject) => {
    expect(askedToTell(parseQuestion(line))).toBe(subject);
  });

  test.each([
    'Siapa yang membuka bendungan?',
    'Ceritakan!',
    'Apa yang terjadi?',
    'Ceritakan mengapa bendungan itu jebol',
    'Tell me about who opened the dam',
  ])('more is asked, or of nothing: %s', (line) => {
    expect(askedToTell(parseQuestion(line))).toBeNull();
  });
});
