import { describe, expect, test } from 'vitest';
import { nameLexicon } from '../../../src/language/id/names.js';

describe('words made like a name', () => {
  test.each(['triningsih', 'jatiwono', 'kholiluddin', 'soetopranoto', 'djojomartono', 'ratnawati'])(
    '%s',
    (word) => expect(nameLexicon.isMadeLikeName(word)).toBe(true),
  );

  test.each(['melewati', 'dilewati', 'wartawati', 'djogjakarta', 'sekolah', 'kalimat', 'wati'])(
    'not %s',
    (word) => expect(nameLexicon.isMadeLikeName(word)).toBe(false),
  );
});

describe('words for who does something', () => {
  test.each(['pemahat', 'pendongeng', 'penyulam', 'pengukir', 'perajut'])('%s', (word) =>
    expect(nameLexicon.isAgentNoun(word)).toBe(true),
  );

  test.each(['petrus', 'pedro', 'permadi', 'pertamina', 'peluru'])('not %s', (word) =>
    expect(nameLexicon.isAgentNoun(word)).toBe(false),
  );
});
