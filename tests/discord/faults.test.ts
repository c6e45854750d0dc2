import { describe, expect, test } from 'vitest';
import { testApp } from './app.js';
import { controls, readText } from './read-message.js';
import { startBot } from './running-bot.js';
import type { Fault } from './server/faults.js';

const QUESTION = { query: 'pertanyaan rahasia' };

/** After whatever happened, the next question is answered, and no log line tells what was asked. */
async function expectAlive({ server, log }: Awaited<ReturnType<typeof startBot>>): Promise<void> {
  expect(readText(await server.slash('who', QUESTION))).toContain('Wali kota');
  expect(JSON.stringify(log)).not.toMatch(/rahasia|interaction-token|test\.token/);
}

/** The requests that carried an answer, by method. */
function answersTo({ requests }: Awaited<ReturnType<typeof startBot>>['server']): string[] {
  return requests.filter(({ path }) => path.startsWith('/webhooks/')).map(({ method }) => method);
}

describe('a fault while acknowledging', () => {
  test.each<[string, Omit<Fault, 'on'>]>([
    ['a server error', { status: 500 }],
    ['a server error after it was done', { status: 502, isApplied: true }],
    ['a lost connection', { silence: 'reset' }],
    ['a lost answer', { silence: 'hang', isApplied: true }],
    ['a short rate limit', { status: 429, retryAfter: 0.2 }],
    ['a short global rate limit', { status: 429, retryAfter: 0.2, global: true }],
  ])('%s is overcome', async (_name, fault) => {
    const bot = await startBot();
    bot.server.failNext({ on: 'ack', ...fault });
    expect(readText(await bot.server.slash('who', QUESTION))).toContain('Wali kota');
    expect(bot.warnings()).toEqual([]);
    await expectAlive(bot);
  });

  test.each<[string, Omit<Fault, 'on'>, string[]]>([
    ['too late', { status: 404, code: 10062 }, []],
    ['answered by another session', { status: 400, code: 40060 }, []],
    ['refused', { status: 403, code: 50001 }, ['interaction could not be acknowledged']],
    [
      'a long rate limit',
      { status: 429, retryAfter: 60 },
      ['interaction could not be acknowledged'],
    ],
    ['errors without end', { status: 500, times: 9 }, ['interaction could not be acknowledged']],
  ])('%s: the question is let go, on at most one line', async (_name, fault, warnings) => {
    const bot = await startBot();
    bot.server.failNext({ on: 'ack', ...fault });
    bot.server.send('who', QUESTION);
    await expect
      .poll(
        () => bot.log.filter(({ msg }) => /interaction (is not ours|could not)/.test(msg)).length,
      )
      .toBe(1);
    expect(bot.app.requests).toEqual([]);
    expect(answersTo(bot.server)).toEqual([]);
    expect(bot.warnings()).toEqual(warnings);
    // Only those that were meant for the first question are left over from "without end".
    while ((fault.times ?? 1) > 1 && bot.server.takeFault('ack'));
    await expectAlive(bot);
  });

  test('a form that did not open is opened again', async () => {
    const bot = await startBot();
    const message = await bot.server.slash('who', QUESTION);
    bot.server.failNext({ on: 'ack', silence: 'reset' });
    const press = bot.server.press(message, controls(message)['👎'] ?? '');
    expect(await press.acknowledged).toMatchObject({ custom_id: '1m:found:who' });
    expect(bot.warnings()).toEqual([]);
  });

  test('an acknowledgement past the deadline lets the question go', async () => {
    const bot = await startBot(testApp(), {}, { ackDeadlineMs: 0 });
    bot.server.send('who', QUESTION);
    await expect.poll(() => bot.log.some(({ msg }) => /not ours/.test(msg))).toBe(true);
    expect(bot.app.requests).toEqual([]);
    expect(answersTo(bot.server)).toEqual([]);
  });

  test('two sessions side by side answer once', async () => {
    const bot = await startBot();
    const other = await bot.startAnother();
    const interaction = bot.server.send('who', QUESTION);
    await interaction.shown;
    await expect.poll(() => interaction.acks).toBe(2);
    expect(bot.app.requests.length + other.app.requests.length).toBe(1);
    expect(answersTo(bot.server)).toEqual(['PATCH']);
  });
});

describe('a fault while answering', () => {
  test.each<[string, Omit<Fault, 'on'>]>([
    ['a server error', { status: 503, times: 2 }],
    ['a lost connection', { silence: 'reset' }],
    ['a hanging request', { silence: 'hang' }],
    ['a rate limit', { status: 429, retryAfter: 0.3 }],
    ['a global rate limit', { status: 429, retryAfter: 0.3, global: true }],
  ])('%s is overcome', async (_name, fault) => {
    const bot = await startBot();
    bot.server.failNext({ on: 'edit', ...fault });
    expect(readText(await bot.server.slash('who', QUESTION))).toContain('Wali kota');
    await expectAlive(bot);
  });

  test('a refused message is followed by an apology only the asker sees', async () => {
    const bot = await startBot();
    bot.server.failNext({ on: 'edit', status: 400, code: 50035 });
    const message = await bot.server.slash('who', QUESTION, { locale: 'id' });
    expect(readText(message)).toContain('Silakan coba lagi');
    expect(message.isEphemeral).toBe(true);
    expect(bot.warnings()).toEqual(['answer could not be shown']);
    await expectAlive(bot);
  });

  test.each<[string, Omit<Fault, 'on'>]>([
    ['an unknown interaction', { status: 404, code: 10062 }],
    ['a dead token', { status: 401, code: 50027 }],
  ])('%s costs one line, and nothing more is sent', async (_name, fault) => {
    const bot = await startBot();
    bot.server.failNext({ ...fault, on: 'edit' });
    bot.server.send('who', QUESTION);
    await expect.poll(bot.warnings).toEqual(['answer could not be shown']);
    expect(answersTo(bot.server)).toEqual(['PATCH']);
    await expectAlive(bot);
  });

  test('a refusal of whatever is sent costs one line', async () => {
    const bot = await startBot();
    for (const on of ['edit', 'delete', 'edit'] as const)
      bot.server.failNext({ on, status: 400, code: 40060 });
    bot.server.send('who', QUESTION);
    await expect.poll(bot.warnings).toEqual(['answer could not be shown']);
    await expect.poll(() => answersTo(bot.server).length).toBe(3);
    await expectAlive(bot);
  });

  test('an error is shown to all when the loading message cannot be taken away', async () => {
    const bot = await startBot(
      testApp({ kind: 'error', code: 'usage', message: 'Mohon diisi.', suggestions: [] }),
    );
    bot.server.failNext({ on: 'delete', status: 403, code: 50013 });
    expect(readText(await bot.server.slash('who', QUESTION))).toBe('Mohon diisi.');
  });
});
