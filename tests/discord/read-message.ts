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
