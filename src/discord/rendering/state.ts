/**
 * What a message's buttons need to know, kept in the message itself: packed, and spread over the
 * identifiers of its own buttons. So they work for everyone who sees the message, even after a
 * restart, and no question is stored anywhere. Anyone can send any identifier: whatever is read
 * back is checked as strictly as something typed.
 */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Arguments } from '../../commands/command.js';
import type { LanguageCode } from '../../language/language.js';
import { LANGUAGE_CODES } from '../../language/languages.js';
import { MAX_CUSTOM_ID } from './limits.js';

/** What was asked, so that it can be asked again for another page or for its surroundings. */
export interface State {
  readonly command: string;
  readonly arguments: Arguments;
  /** The language of the message. */
  readonly locale: LanguageCode;
  /** Whether only the asker sees the message. */
  readonly isPrivate: boolean;
  /** Fingerprint of the articles that the answer was found in. */
  readonly edition: string;
  readonly kind: 'found' | 'nothing';
}

/** What a button or an option of a select is for: one small letter. */
export type Action = string;

/** Raised whenever the packing or the meaning of an action changes: older buttons then say so. */
const VERSION = '1';
const ID = /^1([a-z])([0-9a-z])[\w-]*$/;
/** Letters before the piece: version, action and place. */
const ID_HEAD = 3;
const PIECE = MAX_CUSTOM_ID - ID_HEAD;
const MAX_PIECES = 36;
const CHECKSUM = 4;
/** Far more than any message can hold, and far less than a few packed bytes could expand to. */
const MAX_UNPACKED = 32 * 1024;
const MAX_NAME = 32;
const MAX_ARGUMENTS = 25;

/**
 * One identifier for each action, all different and at most 100 characters; null when the state is
 * too long for so few.
 */
export function writeState(state: State, actions: readonly Action[]): string[] | null {
  const packed = pack(state);
  if (actions.length > MAX_PIECES || packed.length > actions.length * PIECE) return null;
  return actions.map((action, index) => {
    const piece = packed.slice(index * PIECE, (index + 1) * PIECE);
    return `${VERSION}${action}${index.toString(36)}${piece}`;
  });
}

/** The action of an identifier, or null when it is none of this version. */
export function actionOf(id: string): Action | null {
  return ID.exec(id)?.[1] ?? null;
}

/** The place of an identifier in the list it was written for, from 0; null when it is none. */
export function placeOf(id: string): number | null {
  const place = ID.exec(id)?.[2];
  return place === undefined ? null : Number.parseInt(place, 36);
}

/**
 * The state that the identifiers of a message hold, in any order and among others; null when they
 * hold none, part of one, or one that was tampered with.
 */
export function readState(ids: readonly string[]): State | null {
  const pieces = new Map<number, string>();
  for (const id of ids) {
    const index = placeOf(id);
    if (index === null) continue;
    if (pieces.has(index)) return null;
    pieces.set(index, id.slice(ID_HEAD));
  }
  const packed: string[] = [];
  for (let index = 0; index < pieces.size; index += 1) {
    const piece = pieces.get(index);
    if (piece === undefined) return null;
    packed.push(piece);
  }
  return unpack(packed.join(''));
}

function pack({ command, arguments: args, locale, isPrivate, edition, kind }: State): string {
  const fields = [command, args, locale, isPrivate ? 1 : 0, edition, kind === 'found' ? 1 : 0];
  const deflated = deflateRawSync(JSON.stringify(fields), { level: 9 });
  return Buffer.concat([checksum(deflated), deflated]).toString('base64url');
}

function unpack(packed: string): State | null {
  const bytes = Buffer.from(packed, 'base64url');
  const deflated = bytes.subarray(CHECKSUM);
  if (bytes.length <= CHECKSUM || !checksum(deflated).equals(bytes.subarray(0, CHECKSUM)))
    return null;
  try {
    const json = inflateRawSync(deflated, { maxOutputLength: MAX_UNPACKED }).toString();
    return parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/**
 * Catches pieces of different messages and broken copies; forgeries are caught by checking the
 * contents.
 */
function checksum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, CHECKSUM);
}

function parse(fields: unknown): State | null {
  if (!Array.isArray(fields)) return null;
  const [command, args, locale, isPrivate, edition, kind]: unknown[] = fields;
  const code = LANGUAGE_CODES.find((known) => known === locale);
  if (typeof command !== 'string' || command.length > MAX_NAME) return null;
  if (typeof edition !== 'string' || code === undefined || !isArguments(args)) return null;
  return {
    command,
    arguments: args,
    locale: code,
    isPrivate: isPrivate === 1,
    edition,
    kind: kind === 1 ? 'found' : 'nothing',
  };
}

/** Of the right type; whether they suit the command is checked by the app, as for typed ones. */
function isArguments(value: unknown): value is Arguments {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const values = Object.entries(value);
  return (
    values.length <= MAX_ARGUMENTS &&
    values.every(
      ([name, argument]) =>
        name.length <= MAX_NAME && ['string', 'number', 'boolean'].includes(typeof argument),
    )
  );
}
