/** `kutip … | head`: the reader has gone away, which is not a fault. */
import { exit, stdout } from 'node:process';

/** Ends the program quietly once nobody reads its output any more. */
export function endOnBrokenPipe(): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') exit();
    throw error;
  });
}
