/** Discord's rules that its description leaves out: what it lets pass and Discord then refuses. */
import { Locale } from 'discord.js';

type Fields = Readonly<Record<string, unknown>>;

const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What is wrong with a request, one line each. */
export function lintRequest(method: string, path: string, body: unknown): string[] {
  if (path.startsWith('/applications/')) {
    const commands: unknown[] = Array.isArray(body) ? body : [body];
    return [...commands.flatMap((command) => lintCommand(fields(command))), ...repeated(commands)];
  }
  if (path.startsWith('/webhooks/') || path.startsWith('/channels/'))
    return lintMessage(fields(body));
  const { type, data } = fields(body);
  if (type === 5) return lintDefer(fields(data ?? {}));
  if (type === 8) return lintChoices(fields(data).choices);
  if (type === 9) return lintForm(fields(data));
  return method === 'POST' && (type === 4 || type === 7) ? lintMessage(fields(data)) : [];
}

function lintDefer({ flags, ...rest }: Fields): string[] {
  const wrong = Object.keys(rest).map((key) => `a defer takes no ${key}`);
  if (flags !== undefined && flags !== 0 && flags !== EPHEMERAL)
    wrong.push('the only flag of a defer is EPHEMERAL');
  return wrong;
}

function lintChoices(choices: unknown): string[] {
  const list = Array.isArray(choices) ? choices.map(fields) : [];
  const isFit = (text: unknown) => typeof text === 'string' && text !== '' && text.length <= 100;
  return [
    ...(list.length > 25 ? [`${list.length} choices, at most 25`] : []),
    ...(list.every(({ name, value }) => isFit(name) && isFit(value))
      ? []
      : ['a choice must have 1 to 100 characters']),
  ];
}

function lintForm({ custom_id, title, components }: Fields): string[] {
  const wrong: string[] = [];
  const labels = Array.isArray(components) ? components.map(fields) : [];
  if (typeof custom_id !== 'string' || custom_id === '' || custom_id.length > 100)
    wrong.push('a form needs an identifier of 1 to 100 characters');
  if (typeof title !== 'string' || title === '' || title.length > 45)
    wrong.push('the title of a form must have 1 to 45 characters');
  if (labels.length < 1 || labels.length > 5) wrong.push('a form has 1 to 5 components');
  for (const { type, label, component } of labels) {
    if (type !== 18 && type !== 10) wrong.push('a form holds labels and texts only');
    if (String(label).length > 45) wrong.push('a label over 45 characters');
    if (fields(component).disabled !== undefined) wrong.push('nothing in a form is disabled');
  }
  return wrong;
}

/** The rules of a message, also for one that was only rendered (`isSent: false`). */
export function lintMessage(message: Fields, { isSent = true } = {}): string[] {
  const wrong: string[] = [];
  const components = flatten(message.components);
  const isV2 = (Number(message.flags ?? 0) & COMPONENTS_V2) !== 0;
  const hasContent = typeof message.content === 'string' && message.content !== '';
  const hasEmbeds = Array.isArray(message.embeds) && message.embeds.length > 0;
  if (isV2 && (hasContent || hasEmbeds || message.poll !== undefined))
    wrong.push('components V2 stand alone: no content, embeds or poll');
  if (!isV2 && components.some(({ type }) => Number(type) >= 9))
    wrong.push('components V2 without their flag');
  if (!hasContent && !hasEmbeds && components.length === 0) wrong.push('the message is empty');
  if (components.length > 40) wrong.push(`${components.length} components, at most 40`);
  wrong.push(...lintTexts(components), ...lintButtons(components), ...lintNesting(components));
  wrong.push(...components.filter(({ type }) => type === 1).flatMap(lintRow));
  if (isSent) wrong.push(...lintMentions(message.allowed_mentions));
  return wrong;
}

function lintTexts(components: readonly Fields[]): string[] {
  const texts = components.filter(({ type }) => type === 10).map(({ content }) => String(content));
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  return [
    ...(total > 4000 ? [`${total} characters of text, at most 4000`] : []),
    ...(texts.some((text) => text.trim() === '') ? ['an empty Text Display'] : []),
  ];
}

function lintButtons(components: readonly Fields[]): string[] {
  const ids = new Set<unknown>();
  return components
    .filter(({ type }) => type === 2 || type === 3)
    .flatMap(({ style, url, label, custom_id }) => {
      const wrong: string[] = [];
      if (typeof label === 'string' && label.length > 80) wrong.push('a label over 80 characters');
      if (style === 5) {
        if (typeof url !== 'string' || !/^https?:\/\//.test(url))
          wrong.push('a link to nowhere safe');
        else if (url.length > 512) wrong.push('an address over 512 characters');
        if (custom_id !== undefined) wrong.push('a link with a custom_id');
        return wrong;
      }
      if (typeof custom_id !== 'string' || custom_id === '')
        wrong.push('a button without custom_id');
      else if (custom_id.length > 100) wrong.push('an identifier over 100 characters');
      else if (ids.has(custom_id)) wrong.push('two buttons with one custom_id');
      ids.add(custom_id);
      return wrong;
    });
}

/** Five buttons, or one select with at most 25 different options. */
function lintRow({ components }: Fields): string[] {
  const children = Array.isArray(components) ? components.map(fields) : [];
  const selects = children.filter(({ type }) => type === 3);
  const wrong: string[] = [];
  if (children.length < 1 || children.length > 5) wrong.push('a row has 1 to 5 buttons');
  if (selects.length > 0 && children.length > 1) wrong.push('a select stands alone in its row');
  for (const child of children)
    if (child.type === 2 && child.label === undefined && child.emoji === undefined)
      wrong.push('a button without label and emoji');
  for (const { options } of selects) {
    const list = Array.isArray(options) ? options.map(fields) : [];
    const texts = list.flatMap(({ label, value }) => [String(label), String(value)]);
    if (list.length < 1 || list.length > 25) wrong.push('a select has 1 to 25 options');
    if (texts.some((text) => text === '' || text.length > 100))
      wrong.push('an option must have 1 to 100 characters');
    if (new Set(list.map(({ value }) => value)).size < list.length)
      wrong.push('two options with one value');
  }
  return wrong;
}

function lintNesting(components: readonly Fields[]): string[] {
  return components.flatMap(({ type, components: children, accessory }) => {
    if (type === 17 && flatten(children).some((child) => child.type === 17))
      return ['a container in a container'];
    if (type === 9 && accessory === undefined) return ['a section without accessory'];
    return [];
  });
}

function lintMentions(mentions: unknown): string[] {
  const { parse, users, roles } = fields(mentions);
  const isEmpty = (list: unknown) =>
    list === undefined || (Array.isArray(list) && list.length === 0);
  return Array.isArray(parse) && isEmpty(parse) && isEmpty(users) && isEmpty(roles)
    ? []
    : ['allowed_mentions must be there and allow nothing'];
}

/** The rules of a command. */
export function lintCommand(command: Fields): string[] {
  if (command.type === 3) return lintMessageCommand(command);
  const { name, options, integration_types, contexts } = command;
  const list = (Array.isArray(options) ? options : []).map(fields);
  const wrong: string[] = [command, ...list].flatMap(lintNamed);
  const firstOptional = list.findIndex(({ required }) => required !== true);
  if (firstOptional !== -1 && list.slice(firstOptional).some(({ required }) => required === true))
    wrong.push('a required option after an optional one');
  for (const names of namesByLocale(list))
    if (new Set(names).size < names.length) wrong.push('two options of one name');
  if (list.length > 25) wrong.push('more than 25 options');
  if (list.some(({ autocomplete, choices }) => autocomplete === true && choices !== undefined))
    wrong.push('an option with both choices and autocomplete');
  if (textLength(command) + list.reduce((sum, option) => sum + textLength(option), 0) > 8000)
    wrong.push('more than 8000 characters in all');
  const isForUsers = Array.isArray(integration_types) && integration_types.includes(1);
  if (Array.isArray(contexts) && contexts.includes(2) && !isForUsers)
    wrong.push('private channels need installation by users');
  return wrong.map((rule) => `/${String(name)}: ${rule}`);
}

/** Its names may have spaces and capitals, and there is nothing to describe. */
function lintMessageCommand({ name, name_localizations, description, options }: Fields): string[] {
  const names = [name, ...Object.values(fields(name_localizations ?? {}))];
  const wrong = names
    .filter((text) => typeof text !== 'string' || text === '' || text.length > 32)
    .map((text) => `not a name: ${String(text)}`);
  if (description !== undefined || options !== undefined)
    wrong.push('a message command has neither description nor options');
  return wrong.map((rule) => `${String(name)}: ${rule}`);
}

function lintNamed({ name, name_localizations, description, description_localizations }: Fields) {
  const names = Object.entries(fields(name_localizations ?? {}));
  const descriptions = Object.entries(fields(description_localizations ?? {}));
  const wrong: string[] = [];
  for (const text of [name, ...names.map(([, value]) => value)])
    if (typeof text !== 'string' || !NAME.test(text) || text !== text.toLowerCase())
      wrong.push(`not a name: ${String(text)}`);
  for (const text of [description, ...descriptions.map(([, value]) => value)])
    if (typeof text !== 'string' || text === '' || text.length > 100)
      wrong.push('a description must have 1 to 100 characters');
  for (const [locale] of [...names, ...descriptions])
    if (!LOCALES.has(locale)) wrong.push(`Discord has no locale ${locale}`);
  return wrong;
}

function namesByLocale(options: readonly Fields[]): unknown[][] {
  const defaults = options.map(({ name }) => name);
  const localized = ['id', 'en-US', 'en-GB'].map((locale) =>
    options.map(({ name, name_localizations }) => fields(name_localizations ?? {})[locale] ?? name),
  );
  return [defaults, ...localized];
}

/** The longest localization of each text counts. */
function textLength(named: Fields): number {
  return (['name', 'description'] as const).reduce((sum, key) => {
    const localized = Object.values(fields(named[`${key}_localizations`] ?? {}));
    return sum + Math.max(...[named[key], ...localized].map((text) => String(text).length));
  }, 0);
}

function repeated(commands: readonly unknown[]): string[] {
  const keys = commands.map((command) => `${fields(command).type} ${fields(command).name}`);
  return new Set(keys).size < keys.length ? ['two commands of one name'] : [];
}

function flatten(components: unknown): Fields[] {
  if (!Array.isArray(components)) return [];
  return components
    .map(fields)
    .flatMap((component) => [
      component,
      ...flatten(component.components),
      ...(component.accessory === undefined ? [] : [fields(component.accessory)]),
    ]);
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** What Discord asks of a message with files: each is listed and shown, and nothing else is. */
export function lintUploads(
  body: unknown,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): string[] {
  const message = fields(fields(body).data ?? body);
  const shown = flatten(message.components).flatMap(({ type, items, file }) => {
    if (type === 13) return [String(fields(file).url)];
    if (type !== 12 || !Array.isArray(items)) return [];
    return items.map((item) => String(fields(fields(item).media).url));
  });
  const names = files.map(({ name }) => `attachment://${name}`);
  const listed = Array.isArray(message.attachments) ? message.attachments.length : 0;
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    ...(shown.join() === names.join() ? [] : ['files shown are not those sent']),
    ...(files.length > 0 && listed !== files.length ? ['attachments are not the files'] : []),
    ...(files.length > 10 ? ['more than ten files'] : []),
    ...(size > 10 * 2 ** 20 ? ['files over 10 MiB'] : []),
  ];
}
