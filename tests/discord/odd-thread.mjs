// Loaded into the program's threads: one word in a question ends the thread, another one never lets it end.
import process from 'node:process';
import { isMainThread, parentPort } from 'node:worker_threads';

if (!isMainThread && parentPort !== null) {
  const listen = parentPort.on.bind(parentPort);
  parentPort.on = (event, listener) =>
    listen(event, (message) => {
      const text = JSON.stringify(message) ?? '';
      if (text.includes('tumbang')) process.exit(1);
      while (text.includes('berputar'));
      listener(message);
    });
}
