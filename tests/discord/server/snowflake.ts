/** Discord's ids: milliseconds since 2015 and a counter, 17 to 19 digits. */
const DISCORD_EPOCH = 1_420_070_400_000n;
let counter = 0n;

export function snowflake(): string {
  counter += 1n;
  return (((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | (counter & 0xfffn)).toString();
}
