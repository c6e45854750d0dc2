/**
 * Checks requests against Discord's own OpenAPI description. It is read from where it lies and is
 * not part of this project: without it these checks are left out, and `contract.test.ts` says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const addFormats = formats.default;

/** `DISCORD_OPENAPI`, else beside the project. */
export const CONTRACT_PATH =
  process.env.DISCORD_OPENAPI ??
  new URL('../../../shared/discord/openapi.json', import.meta.url).pathname;

export interface Contract {
  /** What is wrong with a request's body, one line each. */
  check(method: string, path: string, body: unknown): string[];
  /** What is wrong with a value that should be of a named schema: for the server's own answers. */
  checkSchema(name: string, value: unknown): string[];
}

let contract: Contract | null | undefined;

/** The contract, or null when the description is not there. Read once. */
export function loadContract(): Contract | null {
  contract ??= existsSync(CONTRACT_PATH) ? compile(readFileSync(CONTRACT_PATH, 'utf8')) : null;
  return contract;
}

interface Schema {
  properties?: Record<string, unknown>;
  additionalProperties?: unknown;
}

interface Description {
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** Bodies that are checked; everything they refer to is locked against unknown keys. */
const REQUESTS = [
  'ApplicationCommandUpdateRequest',
  'ApplicationCommandAutocompleteCallbackRequest',
  'CreateMessageInteractionCallbackRequest',
  'UpdateMessageInteractionCallbackRequest',
  'ModalInteractionCallbackRequest',
  'IncomingWebhookUpdateRequestPartial',
  'IncomingWebhookRequestPartial',
  'MessageCreateRequest',
  'MessageEditRequestPartial',
  'CreatePrivateChannelRequest',
] as const;

type RequestSchema = (typeof REQUESTS)[number];

function compile(text: string): Contract {
  const description: Description = JSON.parse(text);
  const { schemas } = description.components;
  lock(schemas);
  patch(schemas);
  const ajv = new Ajv2020({ strict: false, allowUnionTypes: true });
  addFormats(ajv, ['uri', 'date-time']);
  for (const format of ['int32', 'int64', 'double', 'snowflake', 'nonce'])
    ajv.addFormat(format, true);
  ajv.addSchema(description, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  const validator = (name: string): ValidateFunction => {
    const validate =
      compiled.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${name}` });
    compiled.set(name, validate);
    return validate;
  };
  // Compiling takes longer than an interaction may: none is to wait for it.
  REQUESTS.forEach(validator);
  const checkSchema = (name: string, value: unknown): string[] => {
    const validate = validator(name);
    if (validate(value)) return [];
    return [`${name}: ${ajv.errorsText(validate.errors?.slice(0, 5) ?? null)}`];
  };
  return {
    checkSchema,
    check(method, path, body) {
      if (Array.isArray(body))
        return body.flatMap((entry) => checkSchema(requestSchema(method, path, entry), entry));
      return checkSchema(requestSchema(method, path, body), body);
    },
  };
}

function requestSchema(method: string, path: string, body: unknown): RequestSchema {
  if (path.startsWith('/applications/')) return 'ApplicationCommandUpdateRequest';
  if (path.startsWith('/channels/'))
    return method === 'PATCH' ? 'MessageEditRequestPartial' : 'MessageCreateRequest';
  if (path.startsWith('/users/')) return 'CreatePrivateChannelRequest';
  if (path.startsWith('/webhooks/'))
    return method === 'POST'
      ? 'IncomingWebhookRequestPartial'
      : 'IncomingWebhookUpdateRequestPartial';
  const { type } = body as { type?: number };
  if (type === 8) return 'ApplicationCommandAutocompleteCallbackRequest';
  if (type === 9) return 'ModalInteractionCallbackRequest';
  if (type === 6 || type === 7) return 'UpdateMessageInteractionCallbackRequest';
  return 'CreateMessageInteractionCallbackRequest';
}

/** The description lets any unknown key pass, and with it every misspelling. */
function lock(schemas: Record<string, Schema>): void {
  const waiting: string[] = [...REQUESTS];
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = schemas[name];
    if (seen.has(name) || schema === undefined) continue;
    seen.add(name);
    if (schema.properties !== undefined) schema.additionalProperties ??= false;
    for (const [, reference] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      if (reference !== undefined) waiting.push(reference);
  }
}

/** Where the description and the written documentation part, the documentation is right. */
function patch(schemas: Record<string, Schema>): void {
  const always = { tts: { type: 'boolean' }, enforce_nonce: { type: 'boolean' } };
  for (const name of REQUESTS) {
    const schema = schemas[name];
    if (schema?.properties === undefined) continue;
    if (name.startsWith('IncomingWebhook')) Object.assign(schema.properties, always);
    if (name !== 'ApplicationCommandUpdateRequest') continue;
    schema.properties.default_member_permissions = { type: ['string', 'null'], pattern: '^\\d+$' };
    schema.properties.nsfw = { type: 'boolean' };
  }
  const message = schemas.IncomingWebhookInteractionRequest;
  if (message?.properties !== undefined) Object.assign(message.properties, always);
}
