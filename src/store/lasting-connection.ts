/** A connection that outlasts faults: once it is dropped, whoever needs it next opens it again. */
import type { Client } from '@libsql/client';
import { type Connection, type ConnectionOptions, connect } from './connection.js';

/** One connection at a time; opened on first use. */
export class LastingConnection {
  readonly #options: ConnectionOptions;
  #connection: Promise<Connection> | null = null;
  #hasOpened = false;
  #isClosed = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** A client that works, as far as is known. Throws what opening throws, and once it is closed. */
  async client(): Promise<Client> {
    if (this.#isClosed) throw new Error('the store is closed');
    if (this.#connection !== null && (await this.#connection).isStale()) await this.drop();
    this.#connection ??= connect(this.#options, this.#hasOpened);
    const opening = this.#connection;
    try {
      const { client } = await opening;
      this.#hasOpened = true;
      return client;
    } catch (error) {
      if (this.#connection === opening) this.#connection = null;
      throw error;
    }
  }

  /** Gives the connection up, whatever state it is in. */
  async drop(): Promise<void> {
    const dropped = this.#connection;
    this.#connection = null;
    await dropped?.then(({ close }) => close()).catch(() => {});
  }

  /** Gives it up for good. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.drop();
  }
}
