import { describe, expect, test } from 'vitest';
import { compareRoles, matchesRole } from '../../../src/facts/names/roles.js';

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
    ['Kapolda Sulawesi Utara', 'kapolda sulut'],
    ['Kepala Bidang Humas Polda Jawa Timur', 'kabid humas polda jatim'],
    ['Morvanian Prime Minister', 'PM Morvania'],
    ['Prime Minister of Morvania', 'Morvanian premier'],
    ['Menteri Keuangan', 'menteri'],
    ['Dirut PT Arga', 'direktur utama'],
    ['Ketua Fraksi Karya DPRD Lebak', 'ketua fraksi DPRD Lebak'],
    ['Ketua Fraksi Karya DPRD Lebak', 'ketua'],
    ['Kepala Seksi Irigasi Dinas PU Lebak', 'kepala irigasi dinas PU Lebak'],
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
    ['Ketua Sub Komite Jembatan BAN', 'ketua BAN'],
    ['Ketua Fraksi Karya DPRD Lebak', 'ketua DPRD Lebak'],
    ['Head of the Bridges Subcommittee of BAN', 'head of BAN'],
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
