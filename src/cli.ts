#!/usr/bin/env node
/** Entry of `kutip ask | inspect | check | register | start`. */
import process from 'node:process';
import { runProgram } from './cli/program.js';

await runProgram(process.argv.slice(2));
