/** Divides a message's characters among its texts. */

/**
 * As much of `total` to each as it wants, when there is not enough an equal part to each: none gets
 * more than it wants, and what one leaves the others share. The sum is never above `total`.
 */
export function share(total: number, wants: readonly number[]): number[] {
  const shares = wants.map(() => 0);
  const byWant = wants.map((want, index) => ({ want, index })).sort((a, b) => a.want - b.want);
  let left = Math.max(0, total);
  byWant.forEach(({ want, index }, served) => {
    const part = Math.min(want, Math.floor(left / (byWant.length - served)));
    shares[index] = part;
    left -= part;
  });
  return shares;
}
