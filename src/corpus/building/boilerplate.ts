/**
 * Lines of a page that do not belong to its article: links to other stories, advertising, credits,
 * buttons. Rules look at a whole line, never at words within one: `Simak` also opens real
 * sentences. A line that a rule takes out is reported, since it shifts what the next paragraph is
 * numbered.
 */
import { BYLINE } from './byline.js';

/** A kind of line that is not part of an article. */
export interface BoilerplateRule {
  /** Name shown in the report. */
  readonly name: string;
  readonly matches: RegExp;
}

/** Longer lines are prose, whatever they begin with. */
const MAX_LENGTH = 300;

const PICTURE = `foto|dok|dokumentasi|istimewa|photo|image|shutterstock|getty images`;
const AGENCY = String.raw`afp|ap|ap photo|antara|antara foto|reuters|epa|xinhua|liputan6\.com|kompas\.com|tempo`;

/**
 * Each is anchored at both ends. A rule that begins with a common verb requires a sign that the
 * line is a link (a colon, `selengkapnya`, no sentence end), so that `Simak juga kecemasan warga.`
 * stays.
 */
const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  { name: 'read-also', matches: /^(?:baca|simak|lihat|tonton|saksikan) (?:juga|pula)\s*:?$/i },
  { name: 'read-also', matches: /^(?:also read|read also|read more|related|see also)\s*:?$/i },
  {
    name: 'related-link',
    matches:
      /^(?:baca|simak|lihat|tonton|saksikan) (?:juga|pula|selengkapnya)(?: di sini| artikel| berita| video)?\s?:.*$/i,
  },
  {
    name: 'related-link',
    matches:
      /^(?:baca|simak|lihat|tonton|saksikan) (?:juga|pula|selengkapnya|artikel|berita|video|foto)\b.*[^.?!…"”’)]$/i,
  },
  { name: 'related-link', matches: /^(?:also read|read also|read more|related|see also)\s*:.+$/i },
  { name: 'related-link', matches: /^(?:\[)?(?:baca|read)\s?: .+$/i },
  {
    name: 'advertisement',
    matches:
      /^[[(]?(?:advertisement|advertisements|advertorial|iklan|promoted|konten bersponsor|sponsored(?: content)?)[\])]?$/i,
  },
  {
    name: 'scroll',
    matches:
      /^(?:(?:advertisement )?scroll (?:to|ke|down|untuk) .{1,40}|gulir (?:untuk|ke) .{1,40})[^.?!]$/i,
  },
  { name: 'embed', matches: /^\[gambas:[^\]]*\]$/i },
  {
    name: 'paging',
    matches:
      /^(?:halaman(?: (?:selanjutnya|berikutnya|sebelumnya)| \d+(?: dari \d+)?)|(?:next|previous) page|page \d+ of \d+|selanjutnya|berikutnya)[\s:»>]*$/i,
  },
  {
    name: 'share',
    matches:
      /^(?:perbesar|bagikan|share|share this(?: article)?|salin tautan|copy link|komentar|comments?|facebook|twitter|whatsapp|telegram|x|line|print|cetak)$/i,
  },
  {
    name: 'credit',
    matches:
      /^(?:foto|video|infografis|sumber|editor|reporter|penulis|kontributor|pewarta|penerjemah|penyunting|tags?|topik|photo|source|author|writer|translator)\s*:.{1,120}$/i,
  },
  { name: 'byline', matches: BYLINE },
  { name: 'copyright', matches: /^(?:copyright|hak cipta|©).{0,120}$/i },
  { name: 'initials', matches: /^\([a-z]{2,4}(?:\/[a-z]{2,4}){0,3}\)$/ },
  {
    // A credit after a full sentence (`… di Tokyo. (ANTARA)`) closes a report, not a caption.
    name: 'caption',
    matches: new RegExp(
      String.raw`^[^"“”]{0,280}\((?:(?:${PICTURE})\b[^()]{0,80}|(?:${AGENCY})/[^()]{1,80})\)$|^[^"“”.!?]{0,280}\((?:${AGENCY})\)$`,
      'i',
    ),
  },
  { name: 'fact-check', matches: /^\*\s?fakta atau hoaks\?.*$/i },
  {
    name: 'channel',
    matches:
      /^(?:ikuti|gabung|dapatkan|follow|join|subscribe)\b.*(?:whatsapp|telegram|google news|channel|newsletter|saluran|kanal|app store|play store).*$/i,
  },
  {
    name: 'origin',
    matches: /^artikel ini (?:telah|sudah) (?:tayang|terbit|dimuat) (?:di|pada)\b.*$/i,
  },
  { name: 'contribution', matches: /^.{1,120} berkontribusi dalam penulisan artikel ini\.?$/i },
  {
    name: 'editors-pick',
    matches:
      /^(?:pilihan editor|editor['’]s (?:pick|choice)s?|terpopuler|berita terkait|artikel terkait|related articles?|related stories)\s*:?$/i,
  },
  { name: 'subscribe', matches: /^baca berita dengan sedikit iklan, klik di sini\.?$/i },
];

/** Name of the rule that takes `line` out, or null when the line belongs to the article. */
export function boilerplateRule(line: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'ornament';
  if (line.length > MAX_LENGTH) return null;
  return BOILERPLATE_RULES.find((rule) => rule.matches.test(line))?.name ?? null;
}

/** Rules after which headlines of other stories follow, one a line. */
export const LEADS_TO_LINKS: ReadonlySet<string> = new Set(['read-also', 'editors-pick']);

/** Rules whose lines break into wrapped text; other lines of it may look like a link by chance. */
export const PARTS_LINES: ReadonlySet<string> = new Set([
  'advertisement',
  'read-also',
  'scroll',
  'embed',
  'ornament',
]);
