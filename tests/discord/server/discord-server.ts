/**
 * A Discord on this machine, for tests: the real discord.js logs in to it. It keeps Discord's rules
 * (deadlines, one acknowledgement, tokens, sessions), can fail in all of Discord's ways, and checks
 * every request against Discord's own description and a lint of the rules that it leaves out.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadContract } from '../contract.js';
import { lintRequest, lintUploads } from '../lint.js';
import { type AttachmentBody, Cdn, type HandedIn } from './cdn.js';
import { type Fault, Faults, type Target } from './faults.js';
import { Gateway } from './gateway.js';
import {
  type InteractionKind,
  InteractionRecord,
  Refusal,
  type Rules,
  type Shown,
} from './interactions.js';
import {
  componentContent,
  formContent,
  type InteractionContent,
  type InteractionOptions,
  interactionBody,
  messageBody,
  messageCommandContent,
  type OptionValues,
  type PointedMessage,
  slashContent,
  textFormContent,
  typingContent,
  type User,
  writtenBody,
} from './payloads.js';
import {
  type ApplicationOwner,
  faultReply,
  findRoute,
  type Post,
  type Reply,
  type RestState,
  readBody,
  type Upload,
  write,
  writeHalf,
} from './rest.js';
import { snowflake } from './snowflake.js';

export interface RecordedRequest {
  readonly method: string;
  /** Decoded, without base and version. */
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

const DEFAULT_RULES: Rules = {
  ackDeadlineMs: 3000,
  tokenLifetimeMs: 15 * 60 * 1000,
  heartbeatMs: 41_250,
};
const PATIENCE_MS = 8000;

export class DiscordServer {
  readonly token = 'test.token.of-kutip';
  readonly applicationId = snowflake();
  readonly guildId = snowflake();
  /** Who owns the application. */
  readonly ownerId = snowflake();
  readonly requests: RecordedRequest[] = [];
  readonly gateway: Gateway;
  private readonly rules: Rules;
  private readonly faults = new Faults();
  private readonly cdn = new Cdn();
  private readonly violations: string[] = [];
  private gatewayPort: number | null = null;
  private readonly http = createServer((request, response) => {
    this.serve(request, response).catch((error: unknown) => {
      this.violations.push(`the server itself failed: ${String(error)}`);
      response.destroy();
    });
  });
  private readonly state: RestState = {
    token: this.token,
    applicationId: this.applicationId,
    guildId: this.guildId,
    owner: { owner: { id: this.ownerId }, team: null },
    servers: new Set([this.guildId]),
    foreignChannels: new Set(),
    lockedChannels: new Set(),
    threads: new Map(),
    written: new Set(),
    gatewayUrl: () => `ws://127.0.0.1:${this.gatewayPort ?? this.port}/gateway`,
    commands: new Map(),
    interactions: new Map(),
    posts: [],
  };

  private constructor(rules: Rules) {
    this.rules = rules;
    this.gateway = new Gateway(this.http, { ...this.state, heartbeatMs: rules.heartbeatMs });
  }

  static async start(rules: Partial<Rules> = {}): Promise<DiscordServer> {
    loadContract();
    const server = new DiscordServer({ ...DEFAULT_RULES, ...rules });
    server.http.listen(0, '127.0.0.1');
    await once(server.http, 'listening');
    return server;
  }

  /** For `DISCORD_API_URL`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  /** Registered commands, of all of Discord or of the server. */
  commands(scope: 'global' | 'server' = 'global'): readonly Readonly<Record<string, unknown>>[] {
    return this.state.commands.get(scope === 'global' ? 'global' : this.guildId) ?? [];
  }

  /** Messages that the bot posted by itself, not as an answer to an interaction. */
  get posts(): readonly Post[] {
    return this.state.posts;
  }

  /** A member uses a slash command; resolves with the message that answers it. */
  async slash(
    command: string,
    values: OptionValues = {},
    options: InteractionOptions = {},
  ): Promise<Shown> {
    return await patiently(this.send(command, values, options).shown, `/${command}`);
  }

  /** The same without waiting, to look at the interaction itself. */
  send(
    command: string,
    values: OptionValues = {},
    options: InteractionOptions = {},
  ): InteractionRecord {
    return this.dispatch('command', slashContent(command, values), options);
  }

  /** A member uploads a file, to be filled in for an option of a command. */
  upload(file: HandedIn): AttachmentBody {
    return this.cdn.upload(file, `http://127.0.0.1:${this.port}`);
  }

  /** A member uses a command in the menu of a message. */
  async pointAt(
    command: string,
    message: PointedMessage,
    options: InteractionOptions = {},
  ): Promise<Shown> {
    const content = messageCommandContent(command, message);
    return await patiently(this.dispatch('command', content, options).shown, command);
  }

  /** A member types in an option of a command; resolves with what is offered. */
  async type(
    command: string,
    values: OptionValues,
    focused: string,
    options: InteractionOptions = {},
  ): Promise<string[]> {
    const content = typingContent(command, values, focused);
    const record = this.dispatch('autocomplete', content, options);
    const { choices } = await patiently(record.acknowledged, `typing in /${command}`);
    return (choices ?? []).map(({ value }) => String(value));
  }

  /**
   * Somebody presses a button of `message`, or chooses `values` of its select. The identifier need not
   * be one of the message's: a forged one is sent as well.
   */
  press(
    message: Shown,
    customId: string,
    options: InteractionOptions = {},
    values: readonly string[] | null = null,
  ): InteractionRecord {
    const channelId = options.channelId ?? snowflake();
    const body = this.bodyOf(message, channelId);
    const content = componentContent(customId, values, body);
    return this.dispatch('component', content, { ...options, channelId }, message);
  }

  /** Somebody sends a form back. */
  submit(
    customId: string,
    field: string,
    value: string,
    options: InteractionOptions = {},
    message: Shown | null = null,
  ): InteractionRecord {
    const body = message === null ? undefined : this.bodyOf(message, snowflake());
    return this.dispatch('modal', formContent(customId, field, value, body), options);
  }

  /** Somebody sends a form of text fields back. */
  fillIn(
    customId: string,
    values: Readonly<Record<string, string>>,
    options: InteractionOptions = {},
  ): InteractionRecord {
    return this.dispatch('modal', textFormContent(customId, values), options);
  }

  /** Another owner of the application, from now on. */
  setOwner(owner: ApplicationOwner): void {
    this.state.owner = owner;
  }

  /** A server takes the bot in. */
  addServer(id: string): void {
    this.state.servers.add(id);
  }

  /** A server removes the bot, which is not told. */
  removeFromServer(id: string): void {
    this.state.servers.delete(id);
  }

  /** A channel of another server. */
  addForeignChannel(id: string): void {
    this.state.foreignChannels.add(id);
  }

  /** A thread of a channel. */
  addThread(id: string, parentId: string): void {
    this.state.threads.set(id, parentId);
  }

  /** A channel that the bot may not see. */
  lockChannel(id: string): void {
    this.state.lockedChannels.add(id);
  }

  /** A message that a member wrote; its id. */
  addWritten(): string {
    const id = snowflake();
    this.state.written.add(id);
    return id;
  }

  /** A message as it is now; null when it is gone. */
  messageOf(record: InteractionRecord, id: string): Shown | null {
    return [record.message, ...record.followUps].find((message) => message?.id === id) ?? null;
  }

  /** Somebody writes a message, of which only clients with the right intents are told. */
  write(
    content: string,
    {
      channelId = snowflake(),
      ...fields
    }: Readonly<Record<string, unknown>> & {
      channelId?: string;
    } = {},
  ): void {
    const message = writtenBody(content, channelId, { guild_id: this.guildId, ...fields });
    const isDirect = 'guild_id' in fields && fields.guild_id === undefined;
    this.gateway.dispatch('MESSAGE_CREATE', message, isDirect ? 1 << 12 : 1 << 9);
  }

  private bodyOf({ id, components, flags }: Shown, channelId: string) {
    return messageBody({ id, channelId, author: this.author, content: '', components, flags });
  }

  private get author(): User {
    return { id: this.applicationId, username: 'kutip' };
  }

  private dispatch(
    kind: InteractionKind,
    content: InteractionContent,
    options: InteractionOptions,
    source?: Shown,
  ): InteractionRecord {
    const isUserInstall = options.place === 'userInstall';
    const { channelId = snowflake() } = options;
    const origin = { kind, channelId, isUserInstall, ...(source && { source }) };
    const record = new InteractionRecord(this.rules, this.author, origin);
    this.state.interactions.set(record.token, record);
    const { id, token } = record;
    const ids = { id, token, applicationId: this.applicationId, guildId: this.guildId };
    this.gateway.dispatch(
      'INTERACTION_CREATE',
      interactionBody(ids, content, { ...options, channelId }),
    );
    return record;
  }

  /** Drops what it knows of an interaction that is over, and all requests so far: for long runs. */
  forget({ token }: InteractionRecord): void {
    this.state.interactions.delete(token);
    this.requests.length = 0;
  }

  /** Serves a fault to the next requests of a kind. */
  failNext(fault: Fault): void {
    this.faults.add(fault);
  }

  /** Takes back one fault that no request has met; false when there is none. */
  takeFault(target: Target): boolean {
    return this.faults.next(target) !== null;
  }

  /** Names another port of this machine as the gateway. */
  moveGateway(port: number): void {
    this.gatewayPort = port;
  }

  /** Closes everything. Throws when any request broke Discord's rules, so that its test fails. */
  async stop(): Promise<void> {
    this.gateway.stop();
    this.http.closeAllConnections();
    this.http.close();
    await once(this.http, 'close');
    if (this.violations.length > 0)
      throw new Error(`requests against Discord's rules:\n${this.violations.join('\n')}`);
  }

  private get port(): number {
    return (this.http.address() as AddressInfo).port;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://discord.test');
    if (this.cdn.serve(url.pathname, response)) return;
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const method = request.method ?? 'GET';
    const { body, files } = await readBody(request);
    this.requests.push({ method, path, body, files });
    const broken =
      body === null ? [] : [...this.check(method, path, body), ...lintUploads(body, files)];
    this.violations.push(...broken.map((rule) => `${method} ${maskTokens(path)}: ${rule}`));
    const { authorization } = request.headers;
    const route = findRoute(this.state, method, path, url.searchParams, authorization);
    const fault = this.faults.next(route.target);
    if (fault !== null) {
      if (fault.isApplied || fault.half) answerTo(() => route.run(body));
      const reply = faultReply(fault);
      if (fault.half) writeHalf(response, fault.half);
      else if (reply !== null) write(response, reply);
      else if (fault.silence === 'reset') request.socket.resetAndDestroy();
      return;
    }
    write(response, broken.length > 0 ? INVALID_BODY : answerTo(() => route.run(body)));
  }

  private check(method: string, path: string, body: unknown): string[] {
    return [
      ...(loadContract()?.check(method, path, body) ?? []),
      ...lintRequest(method, path, body),
    ];
  }
}

async function patiently<T>(answer: Promise<T>, what: string): Promise<T> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  return await Promise.race([
    answer,
    once(late, 'abort').then(() => {
      throw new Error(`${what} was never answered`);
    }),
  ]);
}

const INVALID_BODY: Reply = { status: 400, body: { message: 'Invalid Form Body', code: 50035 } };

function answerTo(run: () => Reply): Reply {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: { message: error.message, code: error.code } };
  }
}

function maskTokens(path: string): string {
  return path.replace(/interaction-token-\d+/, ':token');
}
