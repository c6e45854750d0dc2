/** The routes of Discord's REST API that a bot of slash commands needs. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Target } from './faults.js';
import {
  type CallbackData,
  type InteractionRecord,
  type MessageRequest,
  Refusal,
} from './interactions.js';
import { messageBody } from './payloads.js';
import { snowflake } from './snowflake.js';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly target: Target | null;
  run(body: unknown): Reply;
}

export type StoredCommand = Readonly<Record<string, unknown>>;

export interface RestState {
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** Who owns the application. */
  owner: ApplicationOwner;
  /** Servers that have the bot. */
  readonly servers: Set<string>;
  /** Channels of other servers, and those the bot may not see. */
  readonly foreignChannels: Set<string>;
  readonly lockedChannels: Set<string>;
  /** Threads, with the channel each belongs to. */
  readonly threads: Map<string, string>;
  /** Messages that members wrote, by id. */
  readonly written: Set<string>;
  readonly gatewayUrl: () => string;
  /** Registered commands: by `global` and server id. */
  readonly commands: Map<string, readonly StoredCommand[]>;
  readonly interactions: Map<string, InteractionRecord>;
  readonly posts: Post[];
}

/** One user, or a team with its members. */
export interface ApplicationOwner {
  readonly owner?: { readonly id: string };
  readonly team: object | null;
}

/** A message that the bot posted by itself. */
export interface Post {
  readonly id: string;
  readonly channelId: string;
  readonly components: NonNullable<MessageRequest['components']>;
  readonly flags: number;
  readonly isEphemeral: false;
  /** Id of the message it replies to, or null. */
  readonly replyTo: string | null;
  readonly nonce: string | null;
}

const NOT_FOUND: Route = {
  target: null,
  run: () => ({ status: 404, body: { message: '404: Not Found', code: 0 } }),
};

/** Finds what answers a request; `path` is decoded and without the base and version. */
export function findRoute(
  state: RestState,
  method: string,
  path: string,
  query: URLSearchParams,
  authorization: string | undefined,
): Route {
  const parts = path.split('/').slice(1);
  const isBot = authorization === `Bot ${state.token}`;
  const guarded = (route: Route): Route => (isBot ? route : { ...route, run: unauthorized });
  switch (`${method} ${parts[0]}`) {
    case 'GET gateway':
      return guarded({ target: 'gateway', run: () => gatewayBot(state) });
    case 'GET applications':
    case 'PUT applications':
      if (parts[1] === '@me')
        return guarded({ target: 'application', run: () => ok(applicationBody(state)) });
      return guarded(commandRoute(state, method, parts, query));
    case 'GET users':
      return guarded({ target: 'servers', run: () => ok(serverPage(state, query)) });
    case 'POST users':
      return guarded({ target: 'directMessages', run: () => ok({ id: snowflake(), type: 1 }) });
    case 'GET channels':
    case 'PATCH channels':
    case 'DELETE channels':
      return guarded(channelRoute(state, method, parts));
    case 'POST channels':
      return guarded({ target: 'post', run: (body) => post(state, parts[1] ?? '', body) });
    case 'POST interactions':
      return callbackRoute(state, parts[2] ?? '');
    case 'PATCH webhooks':
    case 'DELETE webhooks':
    case 'POST webhooks':
      return webhookRoute(state, method, parts);
    default:
      return NOT_FOUND;
  }
}

function commandRoute(
  state: RestState,
  method: string,
  parts: readonly string[],
  query: URLSearchParams,
): Route {
  const isServer = parts[2] === 'guilds';
  const scope = isServer ? (parts[3] ?? '') : 'global';
  if (parts[1] !== state.applicationId || parts.at(-1) !== 'commands') return NOT_FOUND;
  const run = (body: unknown): Reply => {
    if (isServer && scope !== state.guildId) throw new Refusal(404, 10004, 'Unknown Guild');
    const known = state.commands.get(scope) ?? [];
    if (method === 'GET') {
      const isWhole = query.get('with_localizations') === 'true';
      return ok(isWhole ? known : known.map(withoutLocalizations));
    }
    const stored = (body as StoredCommand[]).map((command) => store(state, scope, known, command));
    state.commands.set(scope, stored);
    return ok(stored);
  };
  return { target: 'commands', run };
}

/** Discord keeps the id of a command by name, and fills in what was not said. */
function store(
  state: RestState,
  scope: string,
  known: readonly StoredCommand[],
  command: StoredCommand,
): StoredCommand {
  const before = known.find(({ name, type }) => name === command.name && type === command.type);
  const options = (command.options as StoredCommand[] | undefined) ?? [];
  return {
    ...command,
    id: before?.id ?? snowflake(),
    application_id: state.applicationId,
    version: snowflake(),
    nsfw: false,
    default_member_permissions: command.default_member_permissions ?? null,
    // As Discord does: what is false is left out, and lists come back in an order of its own.
    options: options.map(({ required, ...rest }) =>
      required === true ? { required, ...rest } : rest,
    ),
    ...(scope === 'global' ? {} : { guild_id: scope }),
  };
}

function withoutLocalizations(command: StoredCommand): StoredCommand {
  return Object.fromEntries(
    Object.entries(command)
      .filter(([key]) => !key.endsWith('_localizations'))
      .map(([key, value]) => [
        key,
        Array.isArray(value) && key === 'options' ? value.map(withoutLocalizations) : value,
      ]),
  );
}

interface PostRequest extends MessageRequest {
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly message_reference?: { readonly message_id: string };
}

/** Posted once for one nonce, when it is to be kept to. */
function post(state: RestState, channelId: string, body: unknown): Reply {
  const { components = [], flags = 0, nonce, enforce_nonce, ...rest } = body as PostRequest;
  const known = state.posts.find((other) => enforce_nonce && other.nonce === nonce);
  const message: Post = known ?? {
    id: snowflake(),
    channelId,
    components,
    flags,
    isEphemeral: false,
    replyTo: rest.message_reference?.message_id ?? null,
    nonce: nonce ?? null,
  };
  if (known === undefined) state.posts.push(message);
  const author = { id: state.applicationId, username: 'kutip' };
  return ok(messageBody({ ...message, author, content: '' }));
}

/** A channel, or one of its messages: read, changed or deleted by the bot itself. */
function channelRoute(state: RestState, method: string, parts: readonly string[]): Route {
  const [, channelId = '', , messageId] = parts;
  const run = (body: unknown): Reply => {
    if (state.lockedChannels.has(channelId)) throw new Refusal(403, 50001, 'Missing Access');
    const isForeign = state.foreignChannels.has(channelId);
    const guild_id = isForeign ? snowflake() : state.guildId;
    const parent_id = state.threads.get(channelId) ?? null;
    if (messageId === undefined)
      return ok({ id: channelId, type: parent_id === null ? 0 : 11, guild_id, parent_id });
    if (state.written.has(messageId)) {
      const author = { id: snowflake(), username: 'writer' };
      const message = { id: messageId, channelId, author, content: '', components: [], flags: 0 };
      return ok(messageBody(message));
    }
    const records = [...state.interactions.values()];
    const record = records.find((one) => one.messageBodyOf(messageId) !== null);
    if (record === undefined) throw new Refusal(404, 10008, 'Unknown Message');
    if (method === 'DELETE') {
      record.overwrite(messageId, null);
      return { status: 204 };
    }
    if (method === 'PATCH') record.overwrite(messageId, body as MessageRequest);
    return ok(record.messageBodyOf(messageId));
  };
  return { target: method === 'PATCH' ? 'correction' : null, run };
}

function callbackRoute(state: RestState, token: string): Route {
  return {
    target: 'ack',
    run(body) {
      const record = state.interactions.get(token);
      if (record === undefined) throw new Refusal(404, 10062, 'Unknown interaction');
      const { type, data } = body as { type: number; data?: CallbackData };
      record.acknowledge(type, data);
      return { status: 204 };
    },
  };
}

function webhookRoute(state: RestState, method: string, parts: readonly string[]): Route {
  const record = state.interactions.get(parts[2] ?? '');
  const find = (): InteractionRecord => {
    if (parts[1] !== state.applicationId) throw new Refusal(404, 10015, 'Unknown Webhook');
    if (record === undefined) throw new Refusal(401, 50027, 'Invalid Webhook Token');
    return record;
  };
  if (method === 'POST')
    return { target: 'followUp', run: (body) => ok(find().followUp(body as MessageRequest)) };
  if (parts[4] !== '@original') return NOT_FOUND;
  if (method === 'PATCH')
    return { target: 'edit', run: (body) => ok(find().edit(body as MessageRequest)) };
  return {
    target: 'delete',
    run() {
      find().delete();
      return { status: 204 };
    },
  };
}

function gatewayBot(state: RestState): Reply {
  return ok({
    url: state.gatewayUrl(),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
  });
}

/** By their ids, as many as are asked for, from `after` on. */
function serverPage({ servers }: RestState, query: URLSearchParams) {
  const after = BigInt(query.get('after') ?? 0);
  const ids = [...servers].map(BigInt).filter((id) => id > after);
  return ids
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, Number(query.get('limit') ?? 200))
    .map((id) => ({
      id: String(id),
      name: 'a server',
      owner: false,
      permissions: '0',
      features: [],
    }));
}

function applicationBody({ applicationId, owner }: RestState) {
  return { id: applicationId, name: 'kutip', icon: null, description: '', flags: 0, ...owner };
}

function ok(body: unknown): Reply {
  return { status: 200, body };
}

function unauthorized(): Reply {
  return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
}

/** The answer to a request that meets a fault; null when there is none and the line falls silent. */
export function faultReply(fault: Fault): Reply | null {
  if (fault.silence !== undefined) return null;
  const status = fault.status ?? 500;
  if (status !== 429) return { status, body: { message: 'fault', code: fault.code ?? 0 } };
  const retryAfter = fault.retryAfter ?? 1;
  return {
    status,
    headers: {
      'Retry-After': String(retryAfter),
      'X-RateLimit-Scope': fault.global ? 'global' : 'user',
      ...(fault.global ? { 'X-RateLimit-Global': 'true' } : {}),
    },
    body: {
      message: 'You are being rate limited.',
      retry_after: retryAfter,
      global: fault.global ?? false,
    },
  };
}

/** A file sent with a request. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Received {
  /** Null when there is none. */
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export async function readBody(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { body: null, files: [] };
  const type = request.headers['content-type'] ?? '';
  return type.startsWith('multipart/')
    ? await readForm(bytes, type)
    : { body: JSON.parse(String(bytes)), files: [] };
}

/** A request with files: its JSON, and beside it what was uploaded. */
async function readForm(bytes: Buffer, type: string): Promise<Received> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData();
  const files: Upload[] = [];
  for (const [, value] of form)
    if (typeof value !== 'string')
      files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

export function write(response: ServerResponse, { status, body, headers }: Reply): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Half an answer: headers that promise more, or do not, and the first words of the body. */
export function writeHalf(response: ServerResponse, half: NonNullable<Fault['half']>): void {
  const words = '{"id":"1","type":';
  const length = half === 'whole' ? words.length : words.length * 2;
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': length });
  if (half === 'whole') response.end(words);
  else response.write(words, () => half === 'cut' && response.socket?.resetAndDestroy());
}
