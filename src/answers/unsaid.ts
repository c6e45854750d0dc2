import type { Found, Item } from './answer.js';

/**
 * What of a finding is not said above it already: by the headline, which holds its label or its role, or
 * by the name under which the offices of one person stand. One of the two is always left.
 */
export function unsaid(
  { label, detail, direct, part }: Item,
  { headline }: Pick<Found, 'headline'>,
): Pick<Item, 'detail'> & { readonly label: string | null } {
  if (detail === null) return { label, detail };
  if (headline?.includes(detail)) return { label, detail: null };
  const isSaid = part === 'roles' || (direct === undefined && label === headline);
  return { label: isSaid ? null : label, detail };
}
