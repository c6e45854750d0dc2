// Loaded into the program before all else: its clock jumps by so many milliseconds at each SIGUSR2.
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const jumps = (process.env.CLOCK_JUMPS ?? '').split(' ').map(Number);
const RealDate = Date;
let offset = 0;

globalThis.Date = class extends RealDate {
  constructor(...values) {
    if (values.length === 0) super(RealDate.now() + offset);
    else super(...values);
  }

  static now() {
    return RealDate.now() + offset;
  }
};

if (isMainThread)
  process.on('SIGUSR2', () => {
    offset += jumps.shift() ?? 0;
  });
