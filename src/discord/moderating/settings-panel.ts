/**
 * `/settings`: what holds in the server, with a select for each choice; it is read again at every
 * press.
 */
import {
  ActionRowBuilder,
  ChannelSelectMenuBuilder,
  ChannelType,
  StringSelectMenuBuilder,
} from 'discord.js';
import { joined } from '../../messages/joined.js';
import { SETTINGS, type Setting, type SettingsMessages } from '../../messages/server-messages.js';
import type { ServerSettings } from '../../store/settings.js';
import { selectRow } from '../rendering/controls.js';
import { MAX_SELECT_OPTIONS } from '../rendering/limits.js';
import type { ControlRow } from '../rendering/message-body.js';
import { buttonRow, panel, panelId } from '../rendering/panel.js';
import {
  actOf,
  notice,
  type Outcome,
  type Press,
  type ServerCommandHandler,
  type Use,
} from './server-command.js';
import { CHOICES, changeOf, isChosen, noteOf, type Offer, said } from './settings-choices.js';

const COMMAND = 'settings';

const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
] as const;

/** `/settings`: the panel, and a press for each of its selects and buttons. */
export const settingsCommand: ServerCommandHandler = {
  run: async (use) => show(use),
  presses: {
    ...Object.fromEntries(SETTINGS.map((name) => [name, choose(name)])),
    forget: async (use) => askToForget(use),
    forgetYes: forget,
    cancel: async (use) => show(use),
  },
};

function choose(name: Setting): Press {
  return async (use, _, values) => {
    const change = changeOf(name, values);
    if (change === null) return null;
    const { store, serverId, messages } = use;
    await store.settings.change(serverId, change, actOf(use, 'settings', noteOf(name, values)));
    return show(use, messages.server.settings.saved);
  };
}

function show(use: Use, note = ''): Outcome {
  const { store, serverId, messages, bot } = use;
  const texts = messages.server.settings;
  const now = store.settings.of(serverId);
  const unheard = bot.hearsMentions ? '' : ` (${texts.mentionsUnheard})`;
  const lines = [
    `-# ${joined([note, texts.intro], ' ')}`,
    ...(store.isHealthy() ? [] : [messages.server.storeDown]),
    ...SETTINGS.map((name) => {
      const remark = name === 'mentions' ? unheard : '';
      return `- ${texts.headings[name]}: ${said(name, now, texts)}${remark}`;
    }),
  ];
  const rows = [
    ...SETTINGS.map((name) => rowOf(name, now, texts)),
    buttonRow([{ id: idOf('forget'), label: texts.forget, isDangerous: true }]),
  ];
  return { body: panel({ title: texts.title, lines, rows }) };
}

/** A select whose options say what they are for: the chosen one appears where a heading would. */
function rowOf(name: Setting, now: ServerSettings, texts: SettingsMessages): ControlRow {
  const label = texts.labels[name];
  if (name === 'publicChannels') return channelRow(now, label);
  const { offers, said } = CHOICES[name];
  const words = (offer: Offer) =>
    name === 'keepUnanswered' && now.keepUnanswered && offer.value === 'off'
      ? texts.offDeletes
      : said({ ...now, ...offer.change }, texts);
  const select = new StringSelectMenuBuilder()
    .setCustomId(idOf(name))
    .setPlaceholder(label)
    .addOptions(
      offers.map((offer) => ({
        value: offer.value,
        label: `${label}: ${words(offer)}`.slice(0, 100),
        default: isChosen(offer, now),
      })),
    );
  return selectRow(select);
}

function channelRow({ publicChannels }: ServerSettings, label: string): ControlRow {
  const select = new ChannelSelectMenuBuilder()
    .setCustomId(idOf('publicChannels'))
    .setPlaceholder(label)
    .setChannelTypes(...CHANNELS)
    .setMinValues(0)
    .setMaxValues(MAX_SELECT_OPTIONS)
    .setDefaultChannels(...publicChannels.slice(0, MAX_SELECT_OPTIONS));
  return new ActionRowBuilder<ChannelSelectMenuBuilder>().addComponents(select).toJSON();
}

function idOf(action: string): string {
  return panelId({ command: COMMAND, action, argument: '' });
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
  const { forgotten, asNew } = use.messages.server.settings;
  return notice(use, forgotten, [asNew]);
}
