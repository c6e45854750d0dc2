/** Predictable ids: the source's own, else one made from the file name. */
import { fold } from '../language/fold.js';

/** `berita/Latihan di Kyoto.txt` → `berita-latihan-di-kyoto`. */
export function slugOf(file: string): string {
  const name = file.replace(/\.[^./]*$/, '');
  const slug = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 100)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'article' : slug;
}

/** `wanted`, or `wanted-2`, `wanted-3` … when it is taken. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let count = 2; isTaken(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
