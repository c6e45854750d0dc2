/** `/settings`: what holds in the server, with a select for each choice; it is read anew at every press. */
import {
  ActionRowBuilder,
  ChannelSelectMenuBuilder,
  ChannelType,
  StringSelectMenuBuilder,
} from 'discord.js';
import type { Messages } from '../messages/messages.js';
import type { ServerSettings } from '../store/settings.js';
import { selectRow } from './controls.js';
import { MAX_SELECT_OPTIONS } from './limits.js';
import { buttonRow, type PanelAction, panel, panelId } from './panel.js';
import type { ControlRow } from './render.js';
import {
  actOf,
  notice,
  type Outcome,
  type ServerCommandHandler,
  type Use,
} from './server-command.js';

const COMMAND = 'settings';

/** Offered pauses in seconds, and numbers of answers a minute. */
const PAUSES = [0, 5, 10, 30, 60, 300, 900] as const;
const RATES = [5, 10, 20, 30, 60, 120, 300, 1000] as const;

const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
] as const;

export const settingsCommand: ServerCommandHandler = {
  run: async (use) => show(use),
  async press(use, { action }, values) {
    if (action === 'forget') return askToForget(use);
    if (action === 'forgetYes') return await forget(use);
    if (action === 'cancel') return show(use);
    const change = changeOf(action, values);
    if (change === null) return null;
    const target = Object.entries(change)
      .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(' ') : String(value)}`)
      .join(', ');
    await use.store.settings.change(use.serverId, change, actOf(use, 'settings', target));
    return show(use, use.messages.server.settings.saved);
  },
};

type Change = Partial<ServerSettings>;

/** What a chosen value changes; null when it is none that was offered. */
function changeOf(action: string, values: readonly string[]): Change | null {
  const [value = ''] = values;
  const number = /^\d{1,4}$/.test(value) ? Number(value) : null;
  switch (action) {
    case 'publicChannels':
      return values.every((id) => /^\d{17,20}$/.test(id)) ? { publicChannels: values } : null;
    case 'visibility':
      return value === 'public' || value === 'private' ? { visibility: value } : null;
    case 'language':
      if (value === 'own') return { language: null };
      return value === 'id' || value === 'en' ? { language: value } : null;
    case 'coolDownSeconds':
      return PAUSES.some((pause) => pause === number) ? { coolDownSeconds: Number(value) } : null;
    case 'answersPerMinute':
      return RATES.some((rate) => rate === number) ? { answersPerMinute: Number(value) } : null;
    case 'mentions':
      return isSwitch(value) ? { mentions: value === 'on' } : null;
    case 'keepUnanswered':
      return isSwitch(value) ? { keepUnanswered: value === 'on' } : null;
    default:
      return null;
  }
}

function isSwitch(value: string): boolean {
  return value === 'on' || value === 'off';
}

function show(use: Use, note = ''): Outcome {
  const { store, serverId, messages, bot } = use;
  const texts = messages.server.settings;
  const now = store.settings.of(serverId);
  const channels = now.publicChannels.map((id) => `<#${id}>`).join(' ');
  const line = (name: string, value: string) => `- ${name}: **${value}**`;
  const unheard = bot.hearsMentions ? '' : ` (${texts.mentionsUnheard})`;
  const lines = [
    `-# ${[note, texts.intro].filter((part) => part !== '').join(' ')}`,
    ...(store.isHealthy() ? [] : [messages.server.storeDown]),
    channels === '' ? line(texts.channels, texts.allChannels) : `- ${texts.channels}: ${channels}`,
    line(texts.visibility, texts.visibilities[now.visibility]),
    line(texts.language, texts.languages[now.language ?? 'own']),
    line(texts.coolDown, texts.seconds(now.coolDownSeconds)),
    line(texts.perMinute, texts.answers(now.answersPerMinute)),
    line(texts.mentions, now.mentions ? texts.on : texts.off) + unheard,
    line(texts.keep, now.keepUnanswered ? texts.on : texts.off),
  ];
  return { body: panel({ title: texts.title, lines, rows: rowsOf(now, messages) }) };
}

function rowsOf(now: ServerSettings, { server }: Messages): ControlRow[] {
  const texts = server.settings;
  const switched = (isOn: boolean, off = texts.off) =>
    [
      ['on', texts.on, isOn],
      ['off', off, !isOn],
    ] as const;
  return [
    channelRow(now, texts.channels),
    choiceRow('visibility', texts.visibility, [
      ['public', texts.visibilities.public, now.visibility === 'public'],
      ['private', texts.visibilities.private, now.visibility === 'private'],
    ]),
    choiceRow('language', texts.language, [
      ['own', texts.languages.own, now.language === null],
      ['id', texts.languages.id, now.language === 'id'],
      ['en', texts.languages.en, now.language === 'en'],
    ]),
    choiceRow(
      'coolDownSeconds',
      texts.coolDown,
      PAUSES.map((pause) => [String(pause), texts.seconds(pause), now.coolDownSeconds === pause]),
    ),
    choiceRow(
      'answersPerMinute',
      texts.perMinute,
      RATES.map((rate) => [String(rate), texts.answers(rate), now.answersPerMinute === rate]),
    ),
    choiceRow('mentions', texts.mentions, switched(now.mentions)),
    choiceRow(
      'keepUnanswered',
      texts.keep,
      switched(now.keepUnanswered, now.keepUnanswered ? texts.offDeletes : texts.off),
    ),
    buttonRow([{ id: idOf('forget'), label: texts.forget, isDangerous: true }]),
  ];
}

/** Value, what is shown for it, and whether it is chosen now. */
type Choice = readonly [value: string, label: string, isNow: boolean];

/** A select whose options say what they are for: the chosen one stands where a heading would. */
function choiceRow(action: string, heading: string, choices: readonly Choice[]): ControlRow {
  const select = new StringSelectMenuBuilder()
    .setCustomId(idOf(action))
    .setPlaceholder(heading)
    .addOptions(
      choices.map(([value, label, isNow]) => ({
        value,
        label: `${heading}: ${label}`.slice(0, 100),
        default: isNow,
      })),
    );
  return selectRow(select);
}

function channelRow({ publicChannels }: ServerSettings, heading: string): ControlRow {
  const select = new ChannelSelectMenuBuilder()
    .setCustomId(idOf('publicChannels'))
    .setPlaceholder(heading)
    .setChannelTypes(...CHANNELS)
    .setMinValues(0)
    .setMaxValues(MAX_SELECT_OPTIONS)
    .setDefaultChannels(...publicChannels.slice(0, MAX_SELECT_OPTIONS));
  return new ActionRowBuilder<ChannelSelectMenuBuilder>().addComponents(select).toJSON();
}

function idOf(action: string): string {
  return panelId({ command: COMMAND, action, argument: '' } satisfies PanelAction);
}

function askToForget({ messages }: Use): Outcome {
  const texts = messages.server.settings;
  const row = buttonRow([
    { id: idOf('forgetYes'), label: texts.forgetYes, isDangerous: true },
    { id: idOf('cancel'), label: texts.cancel },
  ]);
  return { body: panel({ title: texts.forget, lines: [texts.forgetAsk], rows: [row] }) };
}

async function forget(use: Use): Promise<Outcome> {
  await use.store.forgetServer(use.serverId);
  return notice(use, use.messages.server.settings.forgotten);
}
