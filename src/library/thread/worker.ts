/** Entry of the thread that a library lives in. */
import { COMMANDS } from '../../commands/index.js';
import { serve } from './serve.js';

await serve(COMMANDS);
