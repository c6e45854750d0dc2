/** How much memory the program holds, looked at again and again. */
import type { Program } from '../../discord/program.js';

interface Sample {
  /** Of the whole process, the library's thread with it. */
  readonly residentMb: number;
  /** Of the main thread, where Discord's objects are. */
  readonly heapMb: number;
}

export interface MemoryWatch {
  /** The least that was held in the second tenth of the time, when all is warm, and in the last. */
  end(): { readonly atStart: Sample; readonly atEnd: Sample };
}

const PAUSE_MS = 1000;
const MIB = 2 ** 20;

export function watchMemory({ get }: Program): MemoryWatch {
  const samples: Sample[] = [];
  const look = async () => {
    const text = await (await get('/metrics')).text();
    const mb = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]) / MIB;
    samples.push({
      residentMb: mb('process_resident_memory_bytes'),
      heapMb: mb('nodejs_heap_size_used_bytes'),
    });
  };
  const timer = setInterval(() => void look().catch(() => {}), PAUSE_MS);
  return {
    end() {
      clearInterval(timer);
      const tenth = Math.max(1, Math.floor(samples.length / 10));
      return {
        atStart: least(samples.slice(tenth, 2 * tenth)),
        atEnd: least(samples.slice(-tenth)),
      };
    },
  };
}

/** Between two collections of garbage much is held that nobody needs. */
function least(samples: readonly Sample[]): Sample {
  return {
    residentMb: Math.min(...samples.map(({ residentMb }) => residentMb)),
    heapMb: Math.min(...samples.map(({ heapMb }) => heapMb)),
  };
}
