/** Numbers from 0 on, in the fewest bytes that hold the largest of them. */
export type NarrowArray = Uint8Array | Uint16Array | Uint32Array;

/** The same numbers; the very array where it cannot be narrower. */
export function narrow(values: Uint32Array): NarrowArray {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  if (largest < 2 ** 8) return new Uint8Array(values);
  return largest < 2 ** 16 ? new Uint16Array(values) : values;
}
