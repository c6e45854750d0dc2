/** The buttons under an answer, pressed as members press them: late, by others, after a restart. */
import type { APIMessageComponent } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answers/answer.js';
import type { Request } from '../../src/app.js';
import { type State, writeState } from '../../src/discord/rendering/state.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { DEFAULT_SETTINGS } from '../../src/store/settings.js';
import { found, passage } from './answers.js';
import { testApp } from './app.js';
import { controls, options, readText } from './read-message.js';
import { startBot } from './running-bot.js';
import type { DiscordServer } from './server/discord-server.js';
import type { Shown } from './server/interactions.js';
import type { InteractionOptions } from './server/payloads.js';

const PAGES = 3;

/** A list of three pages; each names its page. */
function pageOf({ arguments: { page = 1 } }: Request): Found {
  const number = Math.min(Number(page), PAGES);
  return {
    ...found,
    topic: 'search',
    headline: null,
    items: [],
    passages: [{ ...passage, paragraph: number, text: `Bagian ke-${number}`, end: 11 }],
    page: { number, count: PAGES, total: 25, ...(Number(page) > PAGES && { asked: Number(page) }) },
  };
}

const twoPassages: Found = {
  ...found,
  passages: [passage, { ...passage, title: 'Pasar dibuka', paragraph: 9 }],
};

const state: State = {
  command: 'who',
  arguments: { query: 'Sari' },
  locale: 'id',
  isPrivate: false,
  edition: 'edition1',
  kind: 'found',
};

/** Presses what stands under `label`; resolves with the first message that it leads to. */
async function press(
  server: DiscordServer,
  message: Shown,
  label: string,
  options: InteractionOptions = {},
): Promise<Shown> {
  const id = controls(message)[label];
  if (id === undefined) throw new Error(`no button ${label}`);
  return await server.press(message, id, options).shown;
}

/** A message that has the buttons of `state`, as it was left by an earlier run or made up. */
function left(ids: readonly string[]): Shown {
  const buttons = ids.map((custom_id) => ({ type: 2, style: 2, label: custom_id[1], custom_id }));
  const rows = [{ type: 1, components: buttons }] as unknown as APIMessageComponent[];
  return { id: '123456789012345678', components: rows, flags: 1 << 15, isEphemeral: false };
}

describe('pages', () => {
  test('lead on and back, for everyone, in the language of the message', async () => {
    const { server, app } = await startBot(testApp(pageOf));
    const first = await server.slash('search', { query: 'pasar' }, { locale: 'id' });
    expect(Object.keys(controls(first))).toEqual(['▶', 'Konteks']);
    const second = await press(server, first, '▶', { locale: 'en-US' });
    expect(readText(second)).toContain('Bagian ke-2');
    expect(readText(second)).toContain('halaman 2 dari 3');
    expect(second.id).toBe(first.id);
    const third = await press(server, second, '▶');
    expect(Object.keys(controls(third))).toEqual(['◀', 'Konteks']);
    expect(readText(await press(server, third, '◀'))).toContain('Bagian ke-2');
    expect(app.requests.at(-1)).toEqual({
      command: 'search',
      arguments: { query: 'pasar', page: 2 },
      locale: 'id',
    });
  });

  test('work in a message of an earlier run', async () => {
    const { server } = await startBot(testApp(pageOf));
    const first = await server.slash('search', { query: 'pasar' });
    const other = await startBot(testApp(pageOf));
    expect(readText(await press(other.server, first, '▶'))).toContain('Bagian ke-2');
  });

  test('say so when the articles have changed since', async () => {
    const { server, app } = await startBot(testApp(pageOf));
    const first = await server.slash('search', { query: 'pasar' });
    app.edition = 'edition2';
    const second = await press(server, first, '▶');
    expect(readText(second)).toContain('The articles have changed since');
    expect(readText(await press(server, second, '▶'))).not.toContain('changed since');
  });

  test('say so when the page is gone', async () => {
    const { server } = await startBot(testApp(pageOf));
    const ids = writeState({ ...state, command: 'search', arguments: { query: 'a', page: 7 } }, [
      'n',
      'c',
    ]);
    const shown = await server.press(left(ids ?? []), ids?.[0] ?? '').shown;
    expect(readText(shown)).toContain('halaman 3 dari 3');
    expect(readText(shown)).toContain('Halaman 8 tidak ada');
  });

  test('of a question too long for the buttons are asked for by the option, as in words', async () => {
    const { server } = await startBot(testApp(pageOf));
    const query = Array.from({ length: 900 }, (_, i) => (i * 7919).toString(36)).join(' ');
    const message = await server.slash('search', { query });
    expect(controls(message)).toEqual({});
    expect(readText(message)).toContain('page:2');
  });

  test('an error leaves the message as it is and is told to the one who pressed', async () => {
    let isBroken = false;
    const { server, warnings } = await startBot(
      testApp((request) => {
        if (isBroken) throw new Error('kaput');
        return pageOf(request);
      }),
    );
    const first = await server.slash('search', { query: 'pasar' });
    isBroken = true;
    const pressed = server.press(first, controls(first)['▶'] ?? '');
    const told = await pressed.shown;
    expect(told.isEphemeral).toBe(true);
    expect(readText(told)).toContain('try again');
    expect(pressed.message?.components).toEqual(first.components);
    expect(warnings()).toEqual(['no answer']);
  });
});

describe('the context of a passage', () => {
  test('is shown to the one who pressed, with the cited words in bold', async () => {
    const { server } = await startBot();
    const answer = await server.slash('who', { query: 'Sari' });
    const context = await press(server, answer, 'Context', { locale: 'id' });
    expect(context.isEphemeral).toBe(true);
    const markdown = JSON.stringify(context.components);
    expect(markdown).toContain('**Wali kota Sari Utami**');
    expect(readText(context)).toContain('Warga sudah lama menunggu.');
    expect(readText(context)).toContain('paragraf 3');
    expect(controls(context)).toEqual({});
  });

  test('can be had for each of several passages', async () => {
    const { server } = await startBot(testApp(twoPassages));
    const answer = await server.slash('who', { query: 'Sari' });
    const first = await press(server, answer, 'Context');
    expect(readText(first)).toContain('paragraph 3');
    const [, second = ''] = options(first);
    const id = controls(first).select ?? '';
    const shown = await server.press(first, id, {}, [second]).shown;
    expect(readText(shown)).toContain('paragraph 9');
    expect(shown).toMatchObject({ id: first.id, isEphemeral: true });
    const again = await server.press(shown, id, {}, [options(shown)[0] ?? '']).shown;
    expect(readText(again)).toContain('paragraph 3');
  });

  test('says so when the articles have changed since the answer', async () => {
    const { server, app } = await startBot();
    const answer = await server.slash('who', { query: 'Sari' });
    app.edition = 'edition2';
    expect(readText(await press(server, answer, 'Context'))).toContain('changed since');
  });

  test('that is gone is said to the one who pressed', async () => {
    const nothing: Answer = {
      kind: 'nothing',
      topic: 'who',
      missing: [],
      suggestions: [],
      nearest: null,
    };
    let answer: Answer = found;
    const { server } = await startBot(testApp(() => answer));
    const shown = await server.slash('who', { query: 'Sari' });
    answer = nothing;
    const told = await press(server, shown, 'Context');
    expect(told.isEphemeral).toBe(true);
    expect(readText(told)).toContain('no longer in the articles');
  });
});

describe('a private answer', () => {
  const SHARE = 'Share in channel';

  test('is shared only by its button, once, with the name of who shared it', async () => {
    const { server } = await startBot();
    const answer = await server.slash('who', { query: '**Sari** @everyone', private: true });
    expect(answer.isEphemeral).toBe(true);
    const pressed = server.press(answer, controls(answer)[SHARE] ?? '');
    const shared = await pressed.shown;
    expect(shared.isEphemeral).toBe(false);
    expect(readText(shared)).toContain('Shared by reader · /who query: **Sari** @everyone');
    expect(Object.keys(controls(shared))).toEqual(['Context', '👍', '👎']);
    await expect.poll(() => pressed.message && controls(pressed.message)[SHARE]).toBe(undefined);
    expect(pressed.message?.isEphemeral).toBe(true);
  });

  test('shows nothing to others by its other buttons', async () => {
    const { server } = await startBot(testApp(twoPassages));
    const answer = await server.slash('who', { query: 'Sari', private: true });
    for (const label of ['Context', '👍'])
      expect((await press(server, answer, label)).isEphemeral).toBe(true);
  });

  test('stays private from page to page', async () => {
    const { server } = await startBot(testApp(pageOf));
    const first = await server.slash('search', { query: 'pasar', private: true });
    const second = await press(server, first, '▶');
    expect(second.isEphemeral).toBe(true);
    expect(Object.keys(controls(second))).toContain(SHARE);
  });

  test('in a direct message or where the user brought the bot can be shared as well', async () => {
    const { server } = await startBot();
    for (const place of ['dm', 'userInstall'] as const) {
      const answer = await server.slash('who', { query: 'Sari', private: true }, { place });
      const shared = await press(server, answer, SHARE, { place });
      expect(readText(shared)).toContain('Shared by reader');
    }
  });
});

describe('whether an answer was useful', () => {
  test('is counted without the question and without the member', async () => {
    const told: unknown[] = [];
    const { server } = await startBot(testApp(), { onFeedback: (one) => void told.push(one) });
    const answer = await server.slash('who', { query: 'rahasia' });
    const thanks = await press(server, answer, '👍');
    expect(thanks.isEphemeral).toBe(true);
    expect(readText(thanks)).toContain('Thank you');
    expect(told).toEqual([{ command: 'who', kind: 'found', verdict: 'up', reason: null }]);
  });

  test('counts once a member and message', async () => {
    const told: unknown[] = [];
    const { server } = await startBot(testApp(), { onFeedback: (one) => void told.push(one) });
    const answer = await server.slash('who', { query: 'Sari' });
    for (const userId of ['777777777777777777', '777777777777777777', '888888888888888888'])
      expect(readText(await press(server, answer, '👍', { userId }))).toContain('Thank you');
    expect(told).toHaveLength(2);
  });

  test('asks for a reason, and takes it however late it comes', async () => {
    const told: unknown[] = [];
    const { server } = await startBot(testApp(), { onFeedback: (one) => void told.push(one) });
    const answer = await server.slash('who', { query: 'Sari' }, { locale: 'id' });
    const pressed = server.press(answer, controls(answer)['👎'] ?? '', { locale: 'id' });
    const form = await pressed.acknowledged;
    expect(JSON.stringify(form)).toContain('Kurang lengkap');
    expect(told).toEqual([]);
    // The form's own interaction is long over when it is sent: it comes with one of its own.
    const sent = await server.submit(form.custom_id ?? '', 'reason', 'incomplete').shown;
    expect(sent.isEphemeral).toBe(true);
    expect(told).toEqual([
      { command: 'who', kind: 'found', verdict: 'down', reason: 'incomplete' },
    ]);
  });

  test.each([
    ['of another version', '9m:found:who', 'reason', 'wrong'],
    ['for a command that is gone', '1m:found:gone', 'reason', 'wrong'],
    ['with a reason that is none', '1m:found:who', 'reason', 'because'],
    ['with another field', '1m:found:who', 'why', 'wrong'],
  ])('a form %s is told to be out of date', async (_name, id, field, value) => {
    const told: unknown[] = [];
    const { server } = await startBot(testApp(), { onFeedback: (one) => void told.push(one) });
    const sent = await server.submit(id, field, value).shown;
    expect(sent.isEphemeral).toBe(true);
    expect(readText(sent)).toContain('no longer works');
    expect(told).toEqual([]);
  });

  test('is thanked for even when it could not be kept', async () => {
    const { server, warnings } = await startBot(testApp(), {
      onFeedback: async () => {
        throw new Error('disk full');
      },
    });
    const answer = await server.slash('who', { query: 'Sari' });
    expect(readText(await press(server, answer, '👍'))).toContain('Thank you');
    expect(warnings()).toEqual(['feedback was not taken']);
  });

  test('is not asked of a help text or an error', async () => {
    const { server } = await startBot(testApp({ kind: 'notice', title: 'Bantuan', lines: [] }));
    expect(controls(await server.slash('help'))).toEqual({});
  });
});

describe('a press that is not to be trusted', () => {
  const ids = (changed: Partial<State>, actions = ['n', 'c', 's', 'u', 'd']) =>
    writeState({ ...state, ...changed }, actions) ?? [];

  const long = 'Siapa yang membuka pasar ikan di Teluk Bakau, dan kapan warga pindah ke sana?';

  test.each([
    ['identifiers of something else', ['vote:1'], 'vote:1'],
    ['buttons of another version', ids({}).map((id) => id.replace(/^1/, '2')), '2n0'],
    ['an action that does not exist', ids({}, ['z']), '1z0'],
    ['an identifier that is none', ids({}), ''],
    ['a command that does not exist', ids({ command: 'gone' }), '1n0'],
    ['half of the buttons', ids({ arguments: { query: long } }).slice(0, 1), '1n0'],
    ['no buttons', [], '1n0'],
  ])('%s: a short word to the one who pressed', async (_name, own, id) => {
    const { server, app } = await startBot();
    const shown = await server.press(left(own), id, { locale: 'id' }).shown;
    expect(shown.isEphemeral).toBe(true);
    expect(readText(shown)).toContain('Tombol ini tidak berlaku lagi');
    expect(app.requests).toEqual([]);
  });

  test('a command that the presser may not run is not run', async () => {
    const { server, app } = await startBot();
    const refusals = {
      hide: MESSAGES.en.server.onlyModerators,
      reload: MESSAGES.en.server.onlyAdmins,
    };
    for (const [command, refusal] of Object.entries(refusals)) {
      const own = ids({ command });
      for (const id of own) {
        const shown = await server.press(left(own), id).shown;
        expect(shown.isEphemeral).toBe(true);
        expect(readText(shown)).toBe(refusal);
      }
    }
    expect(app.requests).toEqual([]);
  });

  test('an answer in a channel for private answers cannot be shared there', async () => {
    const settings = { ...DEFAULT_SETTINGS, publicChannels: ['222222222222222222'] };
    const { server, app } = await startBot(testApp(), { settingsFor: () => settings });
    const own = ids({ isPrivate: true });
    const shown = await server.press(left(own), own[2] ?? '').shown;
    expect(shown.isEphemeral).toBe(true);
    expect(readText(shown)).toContain('only to the asker');
    expect(app.requests).toEqual([]);
  });
});

describe("Discord's faults under a press", () => {
  test('a message that another session answers is left to it', async () => {
    const one = await startBot(testApp(pageOf));
    const first = await one.server.slash('search', { query: 'pasar' });
    const other = await one.startAnother();
    const second = await press(one.server, first, '▶');
    expect(readText(second)).toMatch(/Bagian ke-2|Wali kota/);
    expect([...one.warnings(), ...other.warnings()]).toEqual([]);
  });

  test('an acknowledgement that was lost on the way is tried again', async () => {
    const { server } = await startBot(testApp(pageOf));
    const first = await server.slash('search', { query: 'pasar' });
    server.failNext({ on: 'ack', silence: 'reset', isApplied: true });
    expect(readText(await press(server, first, '▶'))).toContain('Bagian ke-2');
  });

  test('one that comes too late is dropped without a warning', async () => {
    const { server, warnings } = await startBot(testApp(pageOf));
    const first = await server.slash('search', { query: 'pasar' });
    server.failNext({ on: 'ack', status: 404, code: 10062 });
    const pressed = server.press(first, controls(first)['▶'] ?? '');
    const tries = () => server.requests.filter(({ path }) => path.includes(pressed.token)).length;
    await expect.poll(tries).toBe(1);
    await server.slash('search', { query: 'pasar' });
    expect(pressed.message).toBe(null);
    expect(warnings()).toEqual([]);
  });
});
