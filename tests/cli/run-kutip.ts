/** Runs the built program as a user would: another process, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `cli` takes a subcommand, `main` is what `npm start` runs. */
  readonly program?: 'cli' | 'main';
}

/** Free of the settings of whoever runs the tests. */
const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  LANG: 'en_US.UTF-8',
  CORPUS_SNAPSHOT: 'false',
};

export function runKutip(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { input = '', env = {}, program = 'cli' } = options;
  const child = spawn(process.execPath, [resolve('dist', `${program}.js`), ...args], {
    cwd: tmpdir(),
    env: { ...ENVIRONMENT, ...env },
  });
  child.stdin.on('error', () => {}).end(input);
  const stdout: string[] = [];
  const stderr: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  return new Promise((settle, fail) => {
    child
      .on('error', fail)
      .on('close', (code) => settle({ code, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}

/** A new folder with these files; its path. */
export function writeCorpus(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export const PASAR = `---
title: Pasar Ikan Baru Dibuka di Teluk Bakau
publisher: Kabar Desa
published: 2023-03-05
language: id
---

Bupati Lingga Sari Utami membuka pasar ikan baru di Teluk Bakau pada 4 Maret 2023 di hadapan ratusan nelayan dari tiga desa di pesisir itu.

"Pasar ini milik para nelayan dan harus dijaga bersama-sama oleh semua warga," kata Sari Utami seusai menggunting pita di depan pintu masuk.

Pasar lama di Kampung Baru ditutup pada akhir Februari karena sering kebanjiran setiap kali air laut pasang dan jalannya rusak berat.
`;
