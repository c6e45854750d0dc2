/**
 * Nothing of a question is kept: the built program is used with a marker word in everything that can be
 * typed, pressed and picked, as it has itself registered it with Discord; then its files and its log
 * are read.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { PASAR, runKutip } from '../cli/run-kutip.js';
import { type Program, startProgram } from './program.js';
import { pressables, readText } from './read-message.js';
import { startServer } from './running-bot.js';
import type { DiscordServer } from './server/discord-server.js';
import type { Shown } from './server/interactions.js';
import type { InteractionOptions, OptionValues } from './server/payloads.js';
import { MODERATOR } from './store.js';

const MARKER = 'zqxmarker';
const WORDS = `Sari ${MARKER}`;

interface Registered {
  readonly name: string;
  readonly type: number;
  readonly default_member_permissions: string | null;
  readonly options: readonly APIApplicationCommandOption[];
}

interface Usable {
  /** With its subcommand. */
  readonly name: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
  readonly as: 'everyone' | 'moderator' | 'admin';
}

/** A subcommand counts by itself. */
function usable({ name, options, default_member_permissions: needs }: Registered): Usable[] {
  const as = needs === null ? 'everyone' : needs === '0' ? 'admin' : 'moderator';
  const subcommands = options.filter((option) => option.type === 1);
  return subcommands.length === 0
    ? [{ name, as, options: options as APIApplicationCommandBasicOption[] }]
    : subcommands.map(({ name: second, options: own = [] }) => ({
        name: `${name} ${second}`,
        as,
        options: own,
      }));
}

/** What moderators and admins write is kept for them, and is no question: their reasons, their articles. */
const isQuestion = (command: string, option: string) =>
  option !== 'reason' && (command !== 'corpus add' || option === 'code');

function marked({ name, options }: Usable): OptionValues {
  const entries = options
    .filter((option) => isQuestion(name, option.name))
    .map((option) => [option.name, option.type === 4 ? 1 : option.type === 5 ? false : WORDS]);
  return Object.fromEntries(entries);
}

/** All that lies in the folder it runs in: its store, its snapshot, its corpus. */
function filesIn(root: string): string {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

async function start(server: DiscordServer): Promise<{ root: string; program: Program }> {
  const root = mkdtempSync(join(tmpdir(), 'kutip-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const corpusPath = join(root, 'corpus');
  mkdirSync(corpusPath);
  writeFileSync(join(corpusPath, 'pasar.md'), PASAR);
  const env = { ANSWER_MENTIONS: 'true', CORPUS_SNAPSHOT: 'true', LOG_LEVEL: 'trace' };
  const program = await startProgram({ server, corpusPath, folder: root, env });
  onTestFinished(() => void program.child.kill('SIGKILL'));
  expect(await runKutip(['register'], { env: program.env })).toMatchObject({ code: 0 });
  return { root, program };
}

/** Presses all there is, and once more what comes of it; the list of questions is never switched on. */
async function pressAll(
  server: DiscordServer,
  message: Shown,
  options: InteractionOptions,
  deeper = true,
): Promise<void> {
  for (const { id, values } of pressables(message)) {
    const chosen = id.includes('keepUnanswered') ? ['off'] : values.slice(0, 1);
    const pressed = server.press(message, id, options, values.length === 0 ? null : chosen);
    const { custom_id: form } = await Promise.race([
      pressed.acknowledged,
      pressed.shown.then(() => ({ custom_id: undefined })),
    ]);
    const shown = form === undefined ? pressed.shown : answerForm(server, form, message);
    if (deeper) await pressAll(server, await shown, options, false);
  }
}

function answerForm(server: DiscordServer, form: string, message: Shown): Promise<Shown> {
  return server.submit(form, 'reason', 'wrong', {}, message).shown;
}

test('a word of a question is nowhere on disk or in the log after all has been used with it', async () => {
  const server = await startServer();
  const { root, program } = await start(server);
  const registered = server.commands() as unknown as readonly Registered[];
  const commands = registered.filter(({ type }) => type === 1).flatMap(usable);
  const used: Record<Usable['as'], InteractionOptions> = {
    everyone: MODERATOR,
    moderator: MODERATOR,
    admin: { userId: server.ownerId },
  };
  for (const command of commands) {
    const options = { ...used[command.as], locale: 'id' };
    const answer = await server.slash(command.name, marked(command), options);
    expect(readText(answer)).not.toBe('');
    await pressAll(server, answer, options);
    for (const option of command.options)
      if ('autocomplete' in option && option.autocomplete === true)
        await server.type(command.name, { [option.name]: WORDS }, option.name, options);
    if (command.as !== 'everyone') continue;
    for (const place of ['dm', 'userInstall'] as const)
      await server.slash(command.name, marked(command), { place });
  }
  for (const { name } of registered.filter(({ type }) => type === 3))
    await server.pointAt(name, { content: WORDS }, MODERATOR);
  server.write(`<@${server.applicationId}> siapa ${WORDS}?`);
  await expect.poll(() => server.posts.length).toBe(1);
  expect(commands.length).toBeGreaterThan(25);
  expect(program.log()).toContain('logged in as');
  expect(program.log()).not.toContain(MARKER);
  expect(filesIn(root)).not.toContain(MARKER);

  // Only where moderators have switched it on; and it is gone when they switch it off.
  const keep = async (value: string) => {
    const panel = await server.slash('settings', {}, MODERATOR);
    await server.press(panel, 'p:settings:keepUnanswered:', MODERATOR, [value]).shown;
  };
  await keep('on');
  await server.slash('ask', { question: `Siapa ${MARKER}?` });
  await expect.poll(() => filesIn(root)).toContain(MARKER);
  await keep('off');
  expect(filesIn(root)).not.toContain(MARKER);
  expect(await program.end('SIGTERM')).toBe(0);
  expect(program.log()).not.toContain(MARKER);
  expect(filesIn(root)).not.toContain(MARKER);
}, 240_000);
