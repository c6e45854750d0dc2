/**
 * Tells Discord about the commands: reads what it knows, and writes only when something differs, in
 * one request that replaces the whole list or nothing. Run as a step of its own, not at every start.
 */
import { type APIApplicationCommand, REST, Routes } from 'discord.js';
import type { CommandData } from '../commands/command.js';
import type { LanguageCode } from '../language/language.js';
import { type Definition, definitions } from './definitions.js';
import { apiBase } from './gateway/api-url.js';
import { toFatal } from './gateway/fault.js';

/** Which commands are registered with Discord, and for whom. */
export interface RegisterOptions {
  readonly commands: readonly CommandData[];
  readonly token: string;
  /** Asked from Discord when it is not given. */
  readonly applicationId?: string;
  /** One server, where changes show at once; null registers for all of Discord. */
  readonly guildId: string | null;
  /** Another base address for Discord's REST API, without the version; null for Discord's own. */
  readonly apiUrl: string | null;
  /** Language of the explanation when it fails. */
  readonly locale?: LanguageCode;
}

/** Names of the commands by what became of them. */
export interface RegistrationReport {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: readonly string[];
}

/** Throws DiscordFatalError, with an explanation for the operator, when Discord refuses. */
export async function registerCommands(options: RegisterOptions): Promise<RegistrationReport> {
  const rest = new REST(options.apiUrl === null ? {} : { api: apiBase(options.apiUrl) });
  rest.setToken(options.token);
  try {
    return await register(rest, options);
  } catch (error) {
    throw toFatal(error, options.locale ?? 'en');
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

async function register(rest: REST, options: RegisterOptions): Promise<RegistrationReport> {
  const { commands, guildId } = options;
  const wanted = definitions(commands, guildId === null ? 'global' : 'server');
  const applicationId = options.applicationId ?? (await ownApplicationId(rest));
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  // Without the query Discord leaves the localizations out, and each would look changed.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as APIApplicationCommand[];
  const report = compare(wanted, known);
  if (report.created.length + report.updated.length + report.deleted.length > 0)
    await rest.put(route, { body: wanted });
  return report;
}

async function ownApplicationId(rest: REST): Promise<string> {
  const application = (await rest.get(Routes.currentApplication())) as { readonly id: string };
  return application.id;
}

function compare(
  wanted: readonly Definition[],
  known: readonly APIApplicationCommand[],
): RegistrationReport {
  const knownByKey = new Map(known.map((command) => [key(command), command]));
  const created: string[] = [];
  const updated: string[] = [];
  const unchanged: string[] = [];
  for (const definition of wanted) {
    const before = knownByKey.get(key(definition));
    knownByKey.delete(key(definition));
    if (before === undefined) created.push(definition.name);
    else (isSame(definition, before) ? unchanged : updated).push(definition.name);
  }
  const deleted = [...knownByKey.values()].map((command) => command.name);
  return { created, updated, deleted, unchanged };
}

function key({ type, name }: { type?: number | undefined; name: string }): string {
  return `${type ?? 1} ${name}`;
}

/** Compares what we define; Discord adds ids, versions and defaults of its own. */
function isSame(definition: Definition, known: APIApplicationCommand): boolean {
  const before = new Map(Object.entries(known));
  return Object.entries(definition).every(
    ([name, value]) => canonical(value) === canonical(before.get(name)),
  );
}

/** Discord leaves out what is false, null or empty, and is free in the order of keys and numbers. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value ?? null, (_key, part: unknown) => {
      if (part === null || part === false) return undefined;
      if (Array.isArray(part)) {
        if (part.length === 0) return undefined;
        return part.every((entry) => typeof entry === 'number') ? part.toSorted() : part;
      }
      if (typeof part !== 'object') return part;
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ''
  );
}
