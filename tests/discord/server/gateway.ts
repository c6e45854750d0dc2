/** The gateway: sessions that survive a lost connection and are told what they missed. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { userBody } from './payloads.js';
import { snowflake } from './snowflake.js';

interface Frame {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

interface Session {
  readonly id: string;
  /** The latest events, as many as a client is told again when it resumes. */
  readonly frames: Frame[];
  readonly intents: number;
  /** Number of the last event. */
  sequence: number;
  /** Whether the client has shown that it knows of the session. */
  isKnown: boolean;
  socket: WebSocket | null;
}

export interface GatewayOptions {
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly heartbeatMs: number;
}

/** From the greeting to the cut: the client has begun to log in. */
const STORM_MS = 20;

const KEPT_FRAMES = 2000;

export class Gateway {
  /** How many times a client logged in again, and how many times it took up its session again. */
  identifies = 0;
  resumes = 0;
  private readonly options: GatewayOptions;
  private readonly sockets: WebSocketServer;
  private readonly sessions = new Map<string, Session>();
  private closeOnIdentify: number | null = null;
  private readonly silent = new WeakSet<WebSocket>();
  private storm = 0;

  constructor(http: Server, options: GatewayOptions) {
    this.options = options;
    this.sockets = new WebSocketServer({ server: http, path: '/gateway' });
    this.sockets.on('connection', (socket) => this.greet(socket));
  }

  /**
   * Sends an event to every session that asked for it by `intent`; one without a connection gets it
   * when it resumes.
   */
  dispatch(event: string, data: unknown, intent = 0): void {
    for (const session of this.sessions.values())
      if ((session.intents & intent) === intent) this.send(session, event, data);
  }

  /** Closes every connection with a code; the sessions stay. */
  close(code: number): void {
    for (const socket of this.sockets.clients) socket.close(code);
  }

  /** Cuts every connection without a word; the sessions stay. */
  cut(): void {
    for (const socket of this.sockets.clients) socket.terminate();
  }

  /** Tells every client to reconnect and resume (op 7). */
  askToReconnect(): void {
    for (const socket of this.sockets.clients) send(socket, { op: 7, d: null });
  }

  /** Lets every connection stand, and says nothing on it any more, not even that it hears the heart beat. */
  fallSilent(): void {
    for (const socket of this.sockets.clients) this.silent.add(socket);
  }

  /** Lets every connection stand, and neither hears nor says anything on it: not even good-bye. */
  die(): void {
    for (const socket of this.sockets.clients) socket.pause();
    this.fallSilent();
  }

  /** Cuts every connection, and the next ones as soon as they have been greeted. */
  cutNext(connections: number): void {
    this.storm = connections;
    this.cut();
  }

  /** Connections that are still to be cut. */
  get leftToCut(): number {
    return this.storm;
  }

  /** The sessions are gone: a client that resumes is told so (op 9). */
  forgetSessions(): void {
    this.sessions.clear();
  }

  /** Whether a client is told of events: now, or when it takes up its session again. */
  get isHeard(): boolean {
    return [...this.sessions.values()].some(
      ({ isKnown, socket }) => isKnown && !(socket !== null && this.silent.has(socket)),
    );
  }

  /** The next login is closed with this code. */
  refuseIdentify(code: number): void {
    this.closeOnIdentify = code;
  }

  stop(): void {
    this.cut();
    this.sockets.close();
  }

  private greet(socket: WebSocket): void {
    socket.on('message', (data) => this.receive(socket, JSON.parse(String(data))));
    send(socket, { op: 10, d: { heartbeat_interval: this.options.heartbeatMs } });
    if (this.storm === 0) return;
    this.storm -= 1;
    setTimeout(() => socket.terminate(), STORM_MS);
  }

  private receive(socket: WebSocket, { op, d }: { op: number; d: Record<string, unknown> }): void {
    if (this.silent.has(socket)) return;
    if (op === 1) {
      for (const session of this.sessions.values())
        if (session.socket === socket) session.isKnown = true;
      send(socket, { op: 11, d: null });
    }
    if (op === 2) this.identify(socket, d);
    if (op === 6) this.resume(socket, d);
  }

  private identify(socket: WebSocket, { token, intents }: Record<string, unknown>): void {
    this.identifies += 1;
    if (this.closeOnIdentify !== null || token !== this.options.token) {
      socket.close(this.closeOnIdentify ?? 4004);
      this.closeOnIdentify = null;
      return;
    }
    const session: Session = {
      id: snowflake(),
      frames: [],
      intents: Number(intents),
      sequence: 0,
      isKnown: false,
      socket,
    };
    this.sessions.set(session.id, session);
    const { applicationId, guildId } = this.options;
    const { port } = this.sockets.address() as { port: number };
    this.send(session, 'READY', {
      v: 10,
      user: userBody({ id: applicationId, username: 'kutip' }, true),
      guilds: [{ id: guildId, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}/gateway`,
      application: { id: applicationId, flags: 0 },
      shard: [0, 1],
    });
  }

  private resume(socket: WebSocket, { session_id, seq }: Record<string, unknown>): void {
    const session = this.sessions.get(String(session_id));
    if (session === undefined) {
      send(socket, { op: 9, d: false });
      return;
    }
    this.resumes += 1;
    session.socket = socket;
    for (const frame of session.frames) if ((frame.s ?? 0) > Number(seq)) send(socket, frame);
    this.send(session, 'RESUMED', {});
  }

  private send(session: Session, t: string, d: unknown): void {
    session.sequence += 1;
    const frame: Frame = { op: 0, t, s: session.sequence, d };
    session.frames.push(frame);
    if (session.frames.length > KEPT_FRAMES) session.frames.shift();
    const { socket } = session;
    if (socket !== null && !this.silent.has(socket)) send(socket, frame);
  }
}

function send(socket: WebSocket, frame: { op: number; d: unknown }): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
}
