/** The option of every command whose answer may be longer than a page. */
export const pageOption = {
  name: 'page',
  localizedName: { en: 'page', id: 'halaman' },
  description: { en: 'Page of the list', id: 'Halaman daftar' },
  type: 'integer',
  required: false,
  minValue: 1,
} as const;
