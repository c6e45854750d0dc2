/** What a PNG says of itself in its first bytes (PNG specification, 5.2 and 11.2.1). */
export function readPng(file: Buffer): { isPng: boolean; width: number; height: number } {
  return {
    isPng: file.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')),
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
  };
}
