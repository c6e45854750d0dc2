/** What can be chosen for a server: the values that are offered, and how each is said. */
import type { Setting, SettingsMessages } from '../../messages/server-messages.js';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../store/settings.js';

/** Settings that change; the others stay. */
export type Change = Partial<ServerSettings>;

/** A value that can be chosen. */
export interface Offer {
  /** As it is in a select, and in the log. */
  readonly value: string;
  readonly change: Change;
}

interface Choice {
  readonly offers: readonly Offer[];
  said(settings: ServerSettings, texts: SettingsMessages): string;
}

/** Channels that are named in the log; of more only the number. */
const MOST_CHANNELS = 5;
const PAUSES = [0, 5, 10, 30, 60, 300, 900];
const RATES = [5, 10, 20, 30, 60, 120, 300, 1000];

const switched = (isOn: boolean, { on, off }: SettingsMessages) => (isOn ? on : off);

/** All but the channels, of which any can be chosen. */
export const CHOICES: Readonly<Record<Exclude<Setting, 'publicChannels'>, Choice>> = {
  visibility: choice('visibility', ['public', 'private'], (value, texts) => {
    return texts.visibilities[value];
  }),
  language: choice('language', [null, 'id', 'en'], (value, texts) => {
    return texts.languages[value ?? 'own'];
  }),
  coolDownSeconds: choice('coolDownSeconds', PAUSES, (value, texts) => texts.seconds(value)),
  answersPerMinute: choice('answersPerMinute', RATES, String),
  mentions: choice('mentions', [true, false], switched),
  keepUnanswered: choice('keepUnanswered', [true, false], switched),
};

function choice<Name extends Setting>(
  name: Name,
  values: readonly ServerSettings[Name][],
  say: (value: ServerSettings[Name], texts: SettingsMessages) => string,
): Choice {
  return {
    offers: values.map((value) => ({ value: codeOf(value), change: { [name]: value } as Change })),
    said: (settings, texts) => say(settings[name], texts),
  };
}

function codeOf(value: unknown): string {
  if (value === null) return 'own';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return String(value);
}

/** Whether it is what holds. */
export function isChosen({ change }: Offer, settings: ServerSettings): boolean {
  return Object.entries(change).every(([name, value]) => settings[name as Setting] === value);
}

/** What the values of a select change; null when they are none that were offered. */
export function changeOf(name: Setting, values: readonly string[]): Change | null {
  if (name === 'publicChannels')
    return values.every((id) => /^\d{17,20}$/.test(id)) ? { publicChannels: values } : null;
  return CHOICES[name].offers.find(({ value }) => value === values[0])?.change ?? null;
}

/** What holds for a setting, as Markdown. */
export function said(name: Setting, settings: ServerSettings, texts: SettingsMessages): string {
  if (name !== 'publicChannels') return `**${CHOICES[name].said(settings, texts)}**`;
  const { publicChannels } = settings;
  return publicChannels.length === 0 ? `**${texts.allChannels}**` : mentions(publicChannels);
}

function mentions(channels: readonly string[]): string {
  return channels.map((id) => `<#${id}>`).join(' ');
}

/** What was chosen, in few letters that mean the same in every language: `mentions: off`. */
export function noteOf(name: Setting, values: readonly string[]): string {
  return `${name}: ${values.join(' ')}`;
}

/**
 * Such a note as it is to be read, in Markdown; null when it is none, or of something no longer
 * offered.
 */
export function readNote(note: string, texts: SettingsMessages): string | null {
  const [, found, values = ''] = /^(\w+): ?(.*)$/.exec(note) ?? [];
  const name = Object.keys(texts.headings).find((known) => known === found) as Setting | undefined;
  if (name === undefined) return null;
  const chosen = values === '' ? [] : values.split(' ');
  if (name === 'publicChannels' && chosen.length > MOST_CHANNELS) {
    const more = chosen.length - MOST_CHANNELS;
    return `${texts.headings[name]}: ${mentions(chosen.slice(0, MOST_CHANNELS))} +${more}`;
  }
  const change = changeOf(name, chosen);
  if (change === null) return null;
  return `${texts.headings[name]}: ${said(name, { ...DEFAULT_SETTINGS, ...change }, texts)}`;
}
