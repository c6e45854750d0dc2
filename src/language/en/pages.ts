import type { PageLexicon } from '../pages.js';

/** What the pages of English outlets write around a text. */
export const pages: PageLexicon = {
  by: '[Bb]y|BY',
  and: 'and',
  credits: 'author|writer|reporter',
  reportedBy: 'report by',
  published: 'published|posted',
  updated: 'last updated|updated',
  on: 'on',
  takenFrom: 'quoted from|as reported by|citing',
  labels: 'BREAKING|UPDATE|PHOTOS?|VIDEO|OPINION|ANALYSIS|EDITORIAL|EXCLUSIVE',
  pictures: 'photo|image',
  boilerplate: [
    { name: 'read-also', matches: /^(?:also read|read also|read more|related|see also)\s*:?$/i },
    {
      name: 'related-link',
      matches: /^(?:also read|read also|read more|related|see also)\s*:.+$/i,
    },
    { name: 'related-link', matches: /^\[?read\s?: .+$/i },
    {
      name: 'advertisement',
      matches: /^[[(]?(?:advertisements?|advertorial|promoted|sponsored(?: content)?)[\])]?$/i,
    },
    { name: 'scroll', matches: /^(?:advertisement )?scroll (?:to|down) .{1,40}[^.?!]$/i },
    { name: 'paging', matches: /^(?:(?:next|previous) page|page \d+ of \d+)[\s:»>]*$/i },
    { name: 'share', matches: /^(?:share(?: this(?: article)?)?|copy link|comments?|print)$/i },
    {
      name: 'credit',
      matches:
        /^(?:photo|video|source|editor|reporter|author|writer|translator|tags?)\s*:.{1,120}$/i,
    },
    {
      name: 'credit',
      matches:
        /^(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing))? by \p{Lu}.{1,200}[^.]$/u,
    },
    // As the BBC prints it: the caption itself is on the next line.
    { name: 'caption', matches: /^(?:image|media) (?:source|caption),.{0,120}$/i },
    { name: 'share', matches: /^\d{1,2}[ -]min(?:ute)?s? read$/i },
    { name: 'copyright', matches: /^copyright.{0,120}$/i },
    {
      name: 'channel',
      matches:
        /^(?:follow|join|subscribe)\b.*(?:whatsapp|telegram|google news|channel|newsletter|app store|play store).*$/i,
    },
    {
      name: 'editors-pick',
      matches: /^(?:editor['’]s (?:pick|choice)s?|related articles?|related stories)\s*:?$/i,
    },
  ],
};
