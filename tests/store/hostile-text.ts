/** Any text a person, a file or a hostile program may give: every UTF-16 unit, alone or in pairs. */
import fc from 'fast-check';

const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xff }),
  fc.integer({ min: 0, max: 0xffff }),
  fc.constantFrom(0, 0x27, 0xd83d, 0xde00, 0xfffd, 0x200b),
);

export const hostileText = (maxLength = 60): fc.Arbitrary<string> =>
  fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
