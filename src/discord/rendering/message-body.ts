import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  MessageFlags,
} from 'discord.js';

/** What a message is made of; complete in itself, so that it can be sent, edited in or checked. */
export interface MessageBody {
  readonly flags: typeof MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent, ...ControlRow[]];
  readonly files?: readonly Attachment[];
}

/** Buttons or a select under the answer. */
export type ControlRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A file as discord.js takes it. */
export interface Attachment {
  readonly attachment: Buffer;
  readonly name: string;
  /** Alternative text. */
  readonly description: string;
}
