/** The life of an interaction on Discord's side: acknowledged once and in time, then edited. */
import type { APIMessageComponent } from 'discord.js';
import { messageBody, type User } from './payloads.js';
import { snowflake } from './snowflake.js';

const EPHEMERAL = 64;

/** A refusal as Discord words it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A message as a reader sees it. */
export interface Shown {
  readonly id: string;
  readonly components: readonly APIMessageComponent[];
  readonly flags: number;
  readonly isEphemeral: boolean;
}

interface Message extends Shown {
  readonly isLoading: boolean;
}

export interface MessageRequest {
  readonly content?: string | null;
  readonly components?: readonly APIMessageComponent[];
  readonly flags?: number;
}

/** What the first response may carry besides a message. */
export interface CallbackData extends MessageRequest {
  readonly choices?: readonly { readonly name: string; readonly value: unknown }[];
  readonly custom_id?: string;
}

export interface Rules {
  readonly ackDeadlineMs: number;
  readonly tokenLifetimeMs: number;
  /** Between two heartbeats that the gateway wants to hear. */
  readonly heartbeatMs: number;
}

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal';

/** Types of first response that Discord takes for each kind of interaction. */
const ALLOWED: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [4, 5, 9],
  component: [4, 5, 6, 7, 9],
  autocomplete: [8],
  modal: [4, 5, 6, 7],
};

export interface Origin {
  readonly channelId: string;
  readonly kind: InteractionKind;
  readonly isUserInstall: boolean;
  /** The message that the button or the form belongs to. */
  readonly source?: Shown;
}

/** One interaction: what was answered to it, and when. */
export class InteractionRecord {
  readonly id = snowflake();
  readonly token = `interaction-token-${this.id}`;
  /** The first message that answers it: in its place, after it, or changed by it. */
  readonly shown: Promise<Shown>;
  /** The first response, of any type. */
  readonly acknowledged: Promise<CallbackData>;
  /** Messages that followed the first response, in order. */
  readonly followUps: Shown[] = [];
  /** How often a first response was tried. */
  acks = 0;
  private readonly rules: Rules;
  private readonly author: User;
  private readonly createdAt = performance.now();
  private readonly origin: Origin;
  private original: Message | null = null;
  private isAcknowledged = false;
  private isDeleted = false;
  private followUpTries = 0;
  private show: (message: Shown) => void = () => {};
  private settle: (data: CallbackData) => void = () => {};

  constructor(rules: Rules, author: User, origin: Origin) {
    this.rules = rules;
    this.author = author;
    this.origin = origin;
    this.shown = new Promise((resolve) => {
      this.show = resolve;
    });
    this.acknowledged = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  /** The message in the place of the answer; null before the acknowledgement and when deleted. */
  get message(): Shown | null {
    return this.original;
  }

  /** What became of it so far, in words: for those that were never answered. */
  get state(): string {
    if (!this.isAcknowledged) return this.acks === 0 ? 'not acknowledged' : 'acknowledged too late';
    return this.original?.isLoading ? 'acknowledged, no answer' : 'answered';
  }

  get channelId(): string {
    return this.origin.channelId;
  }

  /** The message of this id, when it is one that others than the asker may see. */
  messageBodyOf(id: string) {
    const found = [this.original, ...this.followUps].find((message) => message?.id === id);
    return found && !found.isEphemeral ? this.body(found, '') : null;
  }

  /** Changes or, with null, deletes a message as its author may do at any time. */
  overwrite(id: string, body: MessageRequest | null): void {
    if (this.original?.id === id)
      this.original =
        body === null
          ? null
          : { ...this.original, components: body.components ?? this.original.components };
    const at = this.followUps.findIndex((message) => message.id === id);
    const [own] = this.followUps.slice(at, at + 1);
    if (at < 0 || own === undefined) return;
    if (body === null) this.followUps.splice(at, 1);
    else this.followUps[at] = { ...own, components: body.components ?? own.components };
  }

  acknowledge(type: number, data: CallbackData = {}): void {
    this.acks += 1;
    if (this.isAcknowledged)
      throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
    if (performance.now() - this.createdAt > this.rules.ackDeadlineMs)
      throw new Refusal(404, 10062, 'Unknown interaction');
    if (!ALLOWED[this.origin.kind].includes(type))
      throw new Refusal(400, 50035, 'Invalid Form Body');
    this.isAcknowledged = true;
    this.settle(data);
    const { source } = this.origin;
    if (type === 4 || type === 5) this.original = newMessage(data, type === 5);
    if (type === 6 || type === 7) this.original = source ? { ...source, isLoading: false } : null;
    if (type === 7) this.edit(data);
    if (type === 4 && this.original !== null) this.show(this.original);
  }

  edit(body: MessageRequest) {
    this.checkToken();
    if (this.original === null) throw new Refusal(404, 10008, 'Unknown Message');
    const flags = (body.flags ?? 0) | (this.original.isEphemeral ? EPHEMERAL : 0);
    this.original = {
      ...this.original,
      components: body.components ?? this.original.components,
      flags,
      isLoading: false,
    };
    this.show(this.original);
    return this.body(this.original, body.content ?? '');
  }

  delete(): void {
    this.checkToken();
    if (this.original === null) throw new Refusal(404, 10008, 'Unknown Message');
    this.original = null;
    this.isDeleted = true;
  }

  followUp(body: MessageRequest) {
    this.checkToken();
    this.followUpTries += 1;
    if (this.origin.isUserInstall && this.followUpTries > 5)
      throw new Refusal(400, 40094, 'Too many follow-up messages for this interaction');
    // While the answer is still loading, a follow-up takes its place and its own privacy is ignored.
    if (this.original?.isLoading === true) return this.edit(body);
    const message = newMessage(body, false);
    this.followUps.push(message);
    this.show(message);
    return this.body(message, body.content ?? '');
  }

  private checkToken(): void {
    if (!this.isAcknowledged && !this.isDeleted) throw new Refusal(404, 10015, 'Unknown Webhook');
    if (performance.now() - this.createdAt > this.rules.tokenLifetimeMs)
      throw new Refusal(401, 50027, 'Invalid Webhook Token');
  }

  private body({ id, components, flags }: Shown, content: string) {
    return messageBody({
      id,
      channelId: this.channelId,
      author: this.author,
      content,
      components,
      flags,
    });
  }
}

function newMessage({ components = [], flags = 0 }: MessageRequest, isLoading: boolean): Message {
  const isEphemeral = (flags & EPHEMERAL) !== 0;
  return { id: snowflake(), components, flags, isEphemeral, isLoading };
}
