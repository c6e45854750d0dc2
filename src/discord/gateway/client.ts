/** The discord.js client, set up for a bot that only answers interactions. */
import { Client, type ClientOptions, GatewayIntentBits, Options } from 'discord.js';
import { Agent } from 'undici';
import { ANSWER_LIFETIME_MS } from '../rendering/limits.js';
import { apiBase } from './api-url.js';
import { createIdentifyPace } from './identify-pace.js';

/** Longest wait for one request: an acknowledgement has three seconds in all. */
const REQUEST_TIMEOUT_MS = 2000;
/** Longest wait for a rate limit on an acknowledgement. */
const ACK_PATIENCE_MS = 2500;
const CACHED_USERS = 200;
/** Often, since a flood leaves thousands of them behind each second; an empty sweep costs nothing. */
const SWEEP_MS = 2000;
const INVALID_REQUESTS = 500;

/**
 * Interactions need no intent. With `Guilds`, one unavailable server would delay every answer past
 * the deadline, so mentions are read without it (mentions.ts). Nothing pings unless a call says so.
 */
export function createClient(apiUrl: string | null, hearsMentions: boolean): Client {
  const { GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: hearsMentions ? [GuildMessages, DirectMessages] : [],
    allowedMentions: { parse: [], repliedUser: false },
    // By default every user ever seen is kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: {
        maxSize: CACHED_USERS,
        keepOverLimit: (user) => user.id === user.client.user.id,
      },
      GuildMemberManager: {
        maxSize: CACHED_USERS,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
    }),
    rest: restOptions(apiUrl),
    ws: { buildIdentifyThrottler: () => createIdentifyPace() },
  });
}

function restOptions(apiUrl: string | null): NonNullable<ClientOptions['rest']> {
  return {
    ...(apiUrl === null ? {} : { api: apiBase(apiUrl) }),
    version: '10',
    timeout: REQUEST_TIMEOUT_MS,
    // The timeout of discord.js ends when an answer begins: one that stops half-way would hold for 300 s.
    agent: new Agent({ bodyTimeout: REQUEST_TIMEOUT_MS }),
    // discord.js would try again at once and hide which try arrived: see acknowledge.ts, deliver.ts.
    retries: 0,
    // Discord does not count answers to interactions; discord.js would, and hold back the 51st.
    globalRequestsPerSecond: 1_000_000,
    // Each interaction leaves a queue of requests behind.
    handlerSweepInterval: SWEEP_MS,
    invalidRequestWarningInterval: INVALID_REQUESTS,
    rejectOnRateLimit: ({ route, retryAfter }) =>
      retryAfter > (route.endsWith('/callback') ? ACK_PATIENCE_MS : ANSWER_LIFETIME_MS),
  };
}
