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
  readonly components: readonly APIMessageComponent[];
  readonly isEphemeral: boolean;
}

interface Message extends Shown {
  readonly id: string;
  readonly flags: number;
  readonly isLoading: boolean;
}

export interface MessageRequest {
  readonly content?: string | null;
  readonly components?: readonly APIMessageComponent[];
  readonly flags?: number;
}

export interface Rules {
  readonly ackDeadlineMs: number;
  readonly tokenLifetimeMs: number;
}

/** One interaction: what was answered to it, and when. */
export class InteractionRecord {
  readonly id = snowflake();
  readonly token = `interaction-token-${this.id}`;
  readonly channelId = snowflake();
  /** The answer as the asker sees it once it is there. */
  readonly shown: Promise<Shown>;
  /** How often a first response was tried. */
  acks = 0;
  private readonly rules: Rules;
  private readonly author: User;
  private readonly createdAt = performance.now();
  private readonly isUserInstall: boolean;
  private original: Message | null = null;
  private isAcknowledged = false;
  private isDeleted = false;
  private followUps = 0;
  private show: (message: Shown) => void = () => {};

  constructor(rules: Rules, author: User, isUserInstall: boolean) {
    this.rules = rules;
    this.author = author;
    this.isUserInstall = isUserInstall;
    this.shown = new Promise((resolve) => {
      this.show = resolve;
    });
  }

  /** The message in the place of the answer; null before the acknowledgement and when deleted. */
  get message(): Shown | null {
    return this.original;
  }

  acknowledge(type: number, data: MessageRequest | undefined): void {
    this.acks += 1;
    if (this.isAcknowledged)
      throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
    if (performance.now() - this.createdAt > this.rules.ackDeadlineMs)
      throw new Refusal(404, 10062, 'Unknown interaction');
    this.isAcknowledged = true;
    const flags = data?.flags ?? 0;
    this.original = {
      id: snowflake(),
      components: data?.components ?? [],
      flags,
      isEphemeral: (flags & EPHEMERAL) !== 0,
      isLoading: type === 5,
    };
    if (type === 4) this.show(this.original);
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
    this.followUps += 1;
    if (this.isUserInstall && this.followUps > 5)
      throw new Refusal(400, 40094, 'Too many follow-up messages for this interaction');
    // While the answer is still loading, a follow-up takes its place and its own privacy is ignored.
    if (this.original?.isLoading === true) return this.edit(body);
    const flags = body.flags ?? 0;
    const message: Message = {
      id: snowflake(),
      components: body.components ?? [],
      flags,
      isEphemeral: (flags & EPHEMERAL) !== 0,
      isLoading: false,
    };
    this.show(message);
    return this.body(message, body.content ?? '');
  }

  private checkToken(): void {
    if (!this.isAcknowledged && !this.isDeleted) throw new Refusal(404, 10015, 'Unknown Webhook');
    if (performance.now() - this.createdAt > this.rules.tokenLifetimeMs)
      throw new Refusal(401, 50027, 'Invalid Webhook Token');
  }

  private body({ id, components, flags }: Message, content: string) {
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
