/** The part of Discord's Markdown that Kutip writes → HTML, so that messages can be looked at. */

const BLOCKS: readonly (readonly [RegExp, string, string])[] = [
  [/^### /, '<h3>', '</h3>'],
  [/^-# /, '<small>', '</small>'],
  [/^> /, '<blockquote>', '</blockquote>'],
  [/^- /, '<div class="item">', '</div>'],
];

const SPANS: Readonly<Record<string, string>> = { '**': 'b', '~~': 's', __: 'u' };

export function toHtml(markdown: string, locale: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const [mark, open, close] = BLOCKS.find(([start]) => start.test(line)) ?? [
        /^/,
        '<p>',
        '</p>',
      ];
      return `${open}${spans(line.replace(mark, ''), locale)}${close}`;
    })
    .join('');
}

/** Marks that are not escaped become tags; all else is shown to the letter. */
function spans(line: string, locale: string): string {
  const open = new Set<string>();
  return line.replace(
    /\\([^0-9A-Za-z\s])|(\*\*|~~|__)|<t:(-?\d{1,12}):([Df])>|<([@#])\d{17,20}>|[<>&]/g,
    (found, escaped?: string, mark?: string, seconds?: string, style?: string, kind?: string) => {
      if (seconds !== undefined)
        return `<time>${timeText(Number(seconds), style === 'f', locale)}</time>`;
      if (kind !== undefined)
        return `<a class="ping">${kind === '@' ? '@moderator' : '# berita'}</a>`;
      if (mark === undefined) return `&#${(escaped ?? found).codePointAt(0)};`;
      const tag = SPANS[mark] ?? 'b';
      if (open.delete(mark)) return `</${tag}>`;
      open.add(mark);
      return `<${tag}>`;
    },
  );
}

function timeText(seconds: number, hasClock: boolean, locale: string): string {
  const date = new Date(seconds * 1000);
  const clock = hasClock ? ({ timeStyle: 'short' } as const) : {};
  const form = { dateStyle: 'long', timeZone: 'UTC', ...clock } as const;
  return new Intl.DateTimeFormat(locale, form).format(date);
}
