/** What is made of the tables of a language, and takes long to make. */

/** `build`, called once for each table; what it gave is given again. */
export function builtOnce<Table extends object, Built>(
  build: (table: Table) => Built,
): (table: Table) => Built {
  const known = new WeakMap<Table, { readonly built: Built }>();
  return (table) => {
    let entry = known.get(table);
    if (entry === undefined) {
      entry = { built: build(table) };
      known.set(table, entry);
    }
    return entry.built;
  };
}
