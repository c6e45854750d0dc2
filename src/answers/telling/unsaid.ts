import type { Found, Item } from '../answer.js';

/**
 * What about a finding is not already said above it: by the headline, which holds its label or its
 * role, or by the name under which the offices of one person are listed. One of the two is always left.
 * The words of a quotation may hold any name, so the speaker is always named.
 */
export function unsaid(
  { label, detail, direct, part }: Item,
  { headline }: Pick<Found, 'headline'>,
): Pick<Item, 'detail'> & { readonly label: string | null } {
  if (detail === null || direct !== undefined) return { label, detail };
  if (headline?.includes(detail)) return { label, detail: null };
  return { label: part === 'roles' || label === headline ? null : label, detail };
}
