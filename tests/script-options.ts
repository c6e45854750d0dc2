import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options that a script was started with. With `--help`, or after a word it does not know, the
 * script tells its `usage` and ends.
 */
export function scriptOptions<const O extends Options>(usage: string, options: O) {
  if (process.argv.includes('--help')) end(usage, 0);
  try {
    return parseArgs<{ options: O }>({ options }).values;
  } catch (error) {
    return end(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

function end(text: string, code: number): never {
  console.error(text);
  process.exit(code);
}
