/** Reads a message back as its reader sees it: without the marks of Markdown. */
import type { APIMessageComponent, APITextDisplayComponent } from 'discord.js';

/** The Markdown of every Text Display, in order. */
export function texts(components: readonly APIMessageComponent[]): string[] {
  return flatten(components)
    .filter((component): component is APITextDisplayComponent => component.type === 10)
    .map(({ content }) => content);
}

/** All text of a message, unescaped. */
export function readText({ components }: { components: readonly APIMessageComponent[] }): string {
  return unescapeText(texts(components).join('\n'));
}

/** Addresses of the link buttons, in order. */
export function links(components: readonly APIMessageComponent[]): string[] {
  return flatten(components).flatMap((component) => ('url' in component ? [component.url] : []));
}

/** Takes away what was put in to make text inert, and the marks of bold words. */
export function unescapeText(markdown: string): string {
  return markdown
    .replaceAll('\u200B', '')
    .replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1')
    .replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** The Markdown with every escaped character made a letter: what is left are marks Discord obeys. */
export function liveMarks(markdown: string): string {
  return markdown.replace(/\\[^0-9A-Za-z\s]/g, 'x');
}

function flatten(components: readonly APIMessageComponent[]): APIMessageComponent[] {
  return components.flatMap((component) => {
    const children =
      'components' in component ? (component.components as APIMessageComponent[]) : [];
    const accessory = 'accessory' in component ? [component.accessory as APIMessageComponent] : [];
    return [component, ...flatten(children), ...accessory];
  });
}

interface Control {
  readonly custom_id?: string;
  readonly label?: string;
  readonly emoji?: { readonly name?: string };
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
}

/** The buttons that can be pressed, by what stands on them, and the selects as `select`. */
export function controls({
  components,
}: {
  components: readonly APIMessageComponent[];
}): Readonly<Record<string, string>> {
  const list = (flatten(components) as Control[]).filter(
    ({ custom_id, disabled }) => custom_id !== undefined && disabled !== true,
  );
  return Object.fromEntries(
    list.map(({ label, emoji, custom_id = '' }) => [label ?? emoji?.name ?? 'select', custom_id]),
  );
}

/** Everything in a message that can be pressed or chosen from; a button has no values. */
export function pressables({
  components,
}: {
  components: readonly APIMessageComponent[];
}): readonly { readonly id: string; readonly values: readonly string[] }[] {
  return (flatten(components) as Control[])
    .filter(({ custom_id, disabled }) => custom_id !== undefined && disabled !== true)
    .map(({ custom_id = '', options = [] }) => ({
      id: custom_id,
      values: options.map(({ value }) => value),
    }));
}

/** Values of the options of a message's select, in order. */
export function options({ components }: { components: readonly APIMessageComponent[] }): string[] {
  return (flatten(components) as Control[]).flatMap(({ options = [] }) =>
    options.map(({ value }) => value),
  );
}
