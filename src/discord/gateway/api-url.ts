/**
 * The base address as discord.js wants it, from one as people write it: without the slash at its end
 * and without the version, which is added to it (`https://discord.com/api/v10/`).
 */
export function apiBase(url: string): string {
  return url.replace(/\/{1,9}$/, '').replace(/\/v\d{1,3}$/, '');
}
