/** Entry of the thread that a library lives in. */
import { COMMANDS } from '../commands/index.js';
import { serveLibrary } from './serve-library.js';

await serveLibrary(COMMANDS);
