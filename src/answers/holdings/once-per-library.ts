import type { Library } from './library.js';

/** `make` as a function that makes its value once for each library, which never changes. */
export function oncePerLibrary<Value extends object | string>(
  make: (library: Library) => Value,
): (library: Library) => Value {
  const made = new WeakMap<Library, Value>();
  return (library) => {
    const value = made.get(library) ?? make(library);
    made.set(library, value);
    return value;
  };
}
