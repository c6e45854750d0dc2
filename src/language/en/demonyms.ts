/** Names for the people and things of a land: `Morvanian` is of `Morvania`. */

const DEMONYM = /(?<=\p{L}{2})ian$/u;

/**
 * The folded name of the land that a folded word ending in `-ian` is of, spelled as most such lands are; any
 * other word as it is. Countries under other names are in `countries.ts`.
 */
export function landOf(folded: string): string {
  return folded.replace(DEMONYM, 'ia');
}
