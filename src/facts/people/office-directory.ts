/** Who holds which office, looked up by the office in either language: `menhan AS`, `US envoy`. */
import { byNewest } from '../../corpus/newest-first.js';
import { matchesRole, type RoleMeaning, readRoleMeaning } from '../names/roles.js';
import type { PersonDirectory, PersonPlace } from './person-directory.js';

/** A person and the place where a text gives them an office. */
export interface OfficeHolder {
  readonly name: string;
  readonly place: PersonPlace;
  readonly role: RoleMeaning;
}

/** Every office, indexed by its meaning. */
export interface OfficeDirectory {
  /**
   * Everybody whose office has everything that was asked, once for each wording; newest article
   * first.
   */
  holdersOf(office: RoleMeaning): OfficeHolder[];
}

/** Gathers the offices of everybody whose role is next to the name. */
export function buildOfficeDirectory({ people }: PersonDirectory): OfficeDirectory {
  const meanings = new Map<string, RoleMeaning>();
  const meaningOf = (role: string): RoleMeaning => {
    const meaning = meanings.get(role) ?? readRoleMeaning(role);
    meanings.set(role, meaning);
    return meaning;
  };
  const byOffice = new Map<string, OfficeHolder[]>();
  for (const { name, mentions } of people) {
    const seen = new Set<string>();
    for (const place of mentions) {
      const { role, roleSpan } = place.mention;
      if (role === null || roleSpan === null || seen.has(role)) continue;
      seen.add(role);
      const holder = { name, place, role: meaningOf(role) };
      for (const key of keysOf(holder.role)) {
        const known = byOffice.get(key);
        if (known) known.push(holder);
        else byOffice.set(key, [holder]);
      }
    }
  }
  return {
    holdersOf(office) {
      const [key = ''] = office.offices;
      const fitting = closest(
        (byOffice.get(key) ?? []).filter(({ role }) => matchesRole(role, office)),
        office,
      );
      return fitting.sort((a, b) => byNewest(a.place.article, b.place.article));
    },
  };
}

/**
 * Asked for the minister, not for the expert on the minister's staff: whoever has the fewest extra
 * words wins.
 */
function closest(holders: readonly OfficeHolder[], office: RoleMeaning): OfficeHolder[] {
  const excess = ({ role }: OfficeHolder) =>
    [...role.rest].filter((word) => !office.rest.has(word)).length;
  const least = Math.min(...holders.map(excess));
  return holders.filter((holder) => excess(holder) === least);
}

/** `defense-minister` is found as a `minister`, too. */
function keysOf({ offices }: RoleMeaning): Set<string> {
  return new Set([...offices].flatMap((key) => [key, key.slice(key.lastIndexOf('-') + 1)]));
}
