/** How much memory the program holds, looked at again and again. */
import type { Program } from '../../discord/program.js';

export interface Memory {
  /** Of the main thread, where Discord's objects are. */
  readonly heapMb: number;
  /** Of the whole process, the library's thread with it. */
  readonly residentMb: number;
}

export interface MemoryWatch {
  /** The least that was held in each tenth of the time: more is garbage not yet collected. */
  end(): readonly Memory[];
}

const PAUSE_MS = 500;
const PARTS = 10;
const MIB = 2 ** 20;

export function watchMemory({ get }: Program): MemoryWatch {
  const looks: Memory[] = [];
  const look = async () => {
    const text = await (await get('/metrics')).text();
    const mb = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]) / MIB;
    looks.push({
      heapMb: mb('nodejs_heap_size_used_bytes'),
      residentMb: mb('process_resident_memory_bytes'),
    });
  };
  const timer = setInterval(() => void look().catch(() => {}), PAUSE_MS);
  return {
    end() {
      clearInterval(timer);
      const length = Math.ceil(looks.length / PARTS);
      return Array.from({ length: Math.ceil(looks.length / length) }, (_, part) =>
        least(looks.slice(part * length, (part + 1) * length)),
      );
    },
  };
}

/** `heap of the main thread, MB: 48 50 …`, and the same for the whole process. */
export function memoryLines(parts: readonly Memory[]): readonly string[] {
  const line = (name: string, value: (memory: Memory) => number) =>
    `${name}, MB: ${parts.map((memory) => value(memory).toFixed(0)).join(' ')}`;
  return [
    line('heap of the main thread', ({ heapMb }) => heapMb),
    line('whole process', ({ residentMb }) => residentMb),
  ];
}

function least(looks: readonly Memory[]): Memory {
  return {
    heapMb: Math.min(...looks.map(({ heapMb }) => heapMb)),
    residentMb: Math.min(...looks.map(({ residentMb }) => residentMb)),
  };
}
