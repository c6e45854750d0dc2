/** Messages → a page that looks much as Discord shows them, dark and light side by side. */
import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
} from 'discord.js';
import type { Attachment } from '../../src/discord/rendering/message-body.js';
import { toHtml } from './markdown.js';

export interface PreviewMessage {
  /** What was typed or pressed. */
  readonly title: string;
  readonly locale: string;
  readonly isPrivate: boolean;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly Attachment[];
}

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

const STYLE = `
body { margin: 0; font: 16px/1.375 "Noto Sans", "Helvetica Neue", Arial, sans-serif; display: grid; grid-template-columns: 1fr 1fr; }
.theme { padding: 16px; color: var(--text); background: var(--page); }
.dark { --page: #1a1a1e; --card: #242429; --edge: #36363d; --text: #dfe0e2; --soft: #94959c; --button: #35353c; --link: #7bb0f5; }
.light { --page: #fbfbfb; --card: #fff; --edge: #e0e0e4; --text: #323339; --soft: #6a6b73; --button: #ebebed; --link: #0b61d8; }
.message { margin: 0 0 28px; max-width: 600px; }
.title { color: var(--soft); font-size: 13px; margin-bottom: 6px; }
.container { background: var(--card); border: 1px solid var(--edge); border-left: 4px solid var(--accent); border-radius: 8px; padding: 14px 16px; margin-bottom: 8px; overflow-wrap: anywhere; }
.container > * + * { margin-top: 10px; }
h3 { font-size: 17px; margin: 0 0 4px; } p { margin: 0; min-height: .6em; } small { display: block; font-size: 13px; color: var(--soft); }
blockquote { margin: 2px 0; padding-left: 10px; border-left: 4px solid var(--edge); }
.item { padding-left: 18px; text-indent: -12px; } .item::before { content: "• "; }
.section { display: flex; gap: 12px; justify-content: space-between; align-items: flex-start; }
.rule { border-top: 1px solid var(--edge); }
.row { display: flex; gap: 8px; flex-wrap: wrap; }
.button { background: var(--button); border-radius: 8px; padding: 6px 14px; font-size: 14px; white-space: nowrap; }
.danger { background: #d22d39; color: #fff; } .file { background: var(--button); border-radius: 8px; padding: 10px 14px; color: var(--link); } .ping { background: #5865f24d; border-radius: 3px; padding: 0 2px; }
.disabled { opacity: .5; } .link { color: var(--link); text-decoration: none; }
.select { background: var(--button); border-radius: 8px; padding: 8px 12px; width: 100%; max-width: 420px; font-size: 14px; }
time { background: var(--edge); border-radius: 3px; padding: 0 2px; }
.gallery img { display: block; width: 100%; border-radius: 8px; } .gallery img + img { margin-top: 4px; }
.phone .theme { padding: 12px; } .phone .message { width: 336px; } .phone { grid-template-columns: 360px 360px; }
@media (max-width: 700px) { body { grid-template-columns: 1fr; } }`;

export const SCREENS = ['desktop', 'phone'] as const;
export type Screen = (typeof SCREENS)[number];

/** Notes how high the page is, for whoever takes a picture of it. */
const MEASURE = 'document.documentElement.dataset.height = document.body.offsetHeight';

/** A whole page, without anything loaded from elsewhere. */
export function previewPage(messages: readonly PreviewMessage[], screen: Screen): string {
  const all = messages.map(messageHtml).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Kutip: preview</title><style>${STYLE}</style><body class="${screen}">
<div class="theme dark">${all}</div><div class="theme light">${all}</div><script>${MEASURE}</script></html>`;
}

function messageHtml({ title, locale, isPrivate, components, files }: PreviewMessage): string {
  const shown = components.map((component) => componentHtml(component, locale, files)).join('');
  const eye = isPrivate ? ' · only you can see this' : '';
  return `<div class="message"><div class="title">${escapeHtml(title)}${eye}</div>${shown}</div>`;
}

function componentHtml(
  component: Component,
  locale: string,
  files: readonly Attachment[] = [],
): string {
  switch (component.type) {
    case 1:
      return `<div class="row">${component.components.map(controlHtml).join('')}</div>`;
    case 9: {
      const texts = component.components.map(({ content }) => toHtml(content, locale)).join('');
      const { accessory } = component;
      return `<div class="section"><div>${texts}</div>${accessory.type === 2 ? controlHtml(accessory) : ''}</div>`;
    }
    case 10:
      return `<div>${toHtml(component.content, locale)}</div>`;
    case 12:
      return `<div class="gallery">${files.map(pictureHtml).join('')}</div>`;
    case 13:
      return `<div class="file">📄 ${escapeHtml(component.file.url.replace('attachment://', ''))}</div>`;
    case 14:
      return '<div class="rule"></div>';
    case 17: {
      const color = (component.accent_color ?? 0).toString(16).padStart(6, '0');
      const inner = component.components
        .map((child) => componentHtml(child, locale, files))
        .join('');
      return `<div class="container" style="--accent:#${color}">${inner}</div>`;
    }
    default:
      return '';
  }
}

function pictureHtml({ attachment, description }: Attachment): string {
  const source = `data:image/png;base64,${attachment.toString('base64')}`;
  return `<img src="${source}" alt="${escapeHtml(description)}">`;
}

function controlHtml(control: APIComponentInMessageActionRow): string {
  if (control.type === 3) {
    const chosen = control.options.find((option) => option.default)?.label ?? control.placeholder;
    return `<div class="select">${escapeHtml(chosen ?? '')} ▾</div>`;
  }
  if (control.type === 8)
    return `<div class="select">${escapeHtml(control.placeholder ?? '')} ▾</div>`;
  if (control.type !== 2) return '';
  const emoji = 'emoji' in control ? (control.emoji?.name ?? '') : '';
  const label = 'label' in control ? (control.label ?? '') : '';
  const text = escapeHtml(`${emoji} ${label}`.trim());
  if (control.style === 5)
    return `<a class="button link" href="${escapeHtml(control.url)}">${text} ↗</a>`;
  const looks = [control.style === 4 ? ' danger' : '', control.disabled ? ' disabled' : ''].join(
    '',
  );
  return `<span class="button${looks}">${text}</span>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
