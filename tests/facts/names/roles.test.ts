import { describe, expect, test } from 'vitest';
import { compareRoles, findRoles, matchesRole } from '../../../src/facts/names/roles.js';
import type { LanguageCode } from '../../../src/language/language.js';

describe('offices in a text', () => {
  test.each<readonly [string, LanguageCode, readonly string[]]>([
    ['Siapa menteri pertahanan AS?', 'id', ['menteri pertahanan AS']],
    ['siapa menhan as', 'id', ['menhan as']],
    ['siapa presiden indonesia sekarang', 'id', ['presiden indonesia']],
    ['Siapa ketua umum PSSI saat ini?', 'id', ['ketua umum PSSI']],
    ['Who is the U.S. ambassador to Japan?', 'en', ['U.S. ambassador to Japan']],
    ['Who is the defense minister of France?', 'en', ['defense minister of France']],
    ['Apa kata jubir kepolisian?', 'id', ['jubir kepolisian']],
    ['Kapan gempa terjadi?', 'id', []],
  ])('%s', (text, language, expected) => {
    const roles = findRoles(text, language);
    expect(roles.map((role) => role.text)).toEqual(expected);
    for (const { start, end, text: written } of roles) expect(text.slice(start, end)).toBe(written);
  });
});

describe('the same office under another name', () => {
  test.each([
    ['Menteri Pertahanan AS', 'menhan Amerika Serikat'],
    ['U.S. Secretary of Defense', 'menteri pertahanan AS'],
    ['Menteri Luar Negeri Amerika Serikat', 'secretary of state'],
    ['duta besar AS untuk Jepang', 'U.S. ambassador to Japan'],
    ['wapres RI', 'vice president of Indonesia'],
    ['Japanese Foreign Minister', 'menlu Jepang'],
    ['Juru Bicara Kementerian Luar Negeri', 'jubir'],
    ['Wali Kota Depok', 'mayor of Depok'],
    ['Menteri Keuangan', 'menteri'],
    ['Dirut PT Arga', 'direktur utama'],
  ])('%s is %s', (role, asked) => {
    expect(matchesRole(role, asked)).toBe(true);
  });

  test.each([
    ['Perdana Menteri Jepang', 'menteri Jepang'],
    ['Menteri Keuangan', 'menteri pertahanan'],
    ['Wakil Presiden', 'presiden'],
    ['mantan Menteri Pertahanan AS', 'menhan AS'],
    ['duta besar AS untuk Jepang', 'dubes Korea'],
    ['pelukis', 'presiden'],
    ['presiden', 'gempa'],
  ])('%s is not %s', (role, asked) => {
    expect(matchesRole(role, asked)).toBe(false);
  });

  test('is nearer in office than out of it', () => {
    const asked = 'menteri pertahanan AS';
    expect(compareRoles('Menteri Pertahanan AS', asked)).toBeGreaterThan(
      compareRoles('mantan Menteri Pertahanan AS', asked),
    );
    expect(compareRoles('mantan Menteri Pertahanan AS', asked)).toBeGreaterThan(0);
  });
});
