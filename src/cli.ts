#!/usr/bin/env node
/** Entry of `kutip`; its subcommands are in `cli/program.ts`. */
import process from 'node:process';
import { runProgram } from './cli/program.js';

await runProgram(process.argv.slice(2));
