// Loaded into the program before all else: its pauses (between logins, reconnections and tries) take a
// quarter of their time. Their lengths are tested where they are set; what cuts off a request or a
// question stays as it is.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const FASTER = 4;
const { setTimeout: wait } = timers;

timers.setTimeout = (ms, ...rest) => wait(ms / FASTER, ...rest);
syncBuiltinESMExports();
