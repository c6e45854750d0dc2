#!/usr/bin/env node
/** Entry of `npm start`: `kutip start` without its name. */
import process from 'node:process';
import { runProgram } from './cli/program.js';

await runProgram(['start', ...process.argv.slice(2)]);
