/**
 * A process that writes to a database until it is killed: `writer.mjs <url> <migrations> <name>`. It
 * runs the built program, since that starts in a fraction of the time.
 */
import { writeSync } from 'node:fs';
import { createLogger } from '../../dist/logger.js';
import { openStore } from '../../dist/store/store.js';

const [url, migrations, serverId] = process.argv.slice(2);

const say = (line) => writeSync(1, `${line}\n`);

say('opening');
const logger = createLogger('silent');
const store = await openStore({ url, logger, migrations: JSON.parse(migrations) });
say('open');
const entry = { serverId, userId: '1', act: 'hide', reason: 'x'.repeat(300), at: new Date() };
for (let n = 1; ; n += 1) {
  await store.settings.change(
    serverId,
    { coolDownSeconds: n % 3600 },
    { ...entry, target: `${n}` },
  );
  say(n);
}
