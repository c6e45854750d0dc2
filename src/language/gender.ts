/**
 * Gender, as far as a word shows it: in Indonesian only names do, in English pronouns require it.
 */
export type Gender = 'female' | 'male';

/** The gender of each word of two lists. */
export function genderTable(words: Readonly<Record<Gender, string>>): ReadonlyMap<string, Gender> {
  const genders: readonly Gender[] = ['female', 'male'];
  return new Map(
    genders.flatMap((gender) =>
      words[gender]
        .trim()
        .split(/\s+/)
        .map((word) => [word, gender] as const),
    ),
  );
}
