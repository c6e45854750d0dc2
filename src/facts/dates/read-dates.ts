/**
 * Text → written dates. Chrono runs the rules of the language and resolves overlaps. Its own
 * parsers are not used: they guess years (`28 Juli 75 orang` is 1975 to them), calculate in the
 * machine's time zone and take no years, decades or intervals.
 */
import { Chrono, type Parser, ParsingResult, type Refiner } from 'chrono-node';
import { builtOnce } from '../../language/built-once.js';
import type {
  DateExpression,
  DateGrammar,
  DateRule,
  Surroundings,
} from '../../language/dates/grammar.js';
import { withYearOf } from '../../language/dates/rules.js';
import { ALL_LANGUAGES } from '../../language/languages.js';
import { overlaps, type Span } from '../../language/span.js';

/** A stretch of text that writes a date, and what it says. */
export interface WrittenDate extends Span {
  readonly expression: DateExpression;
}

/** UTF-16 units that a rule sees on either side of its match. */
const CONTEXT = 100;
/** Chrono asks for a reference day; no rule looks at it. */
const NO_REFERENCE = new Date(0);

/** Matches nothing, and is anchored so that it does not scan the whole text. */
const NOTHING = /^(?!)/;

class DateResult extends ParsingResult {
  readonly expression: DateExpression;

  constructor(
    reference: ParsingResult['reference'],
    span: Span,
    text: string,
    expression: DateExpression,
  ) {
    super(reference, span.start, text.slice(span.start, span.end));
    this.expression = expression;
  }
}

/** The rules of a language, and those by which its texts may write the dates of another. */
const readerFor: (grammar: DateGrammar) => Chrono = builtOnce((grammar) => {
  const others = ALL_LANGUAGES.map(({ dates }) => dates).filter((other) => other !== grammar);
  const rules = [...grammar.rules, ...others.flatMap(({ abroad }) => abroad)];
  return new Chrono({ parsers: rules.map(toParser), refiners: [keepLongest] });
});

/** Every date written in `text`, in order, not overlapping. */
export function readDates(text: string, grammar: DateGrammar): WrittenDate[] {
  const dates = readerFor(grammar)
    .parse(text, NO_REFERENCE)
    .filter((result) => result instanceof DateResult)
    .map((result) => ({ ...spanOf(result), expression: result.expression }));
  return joinRanges(dates, text, grammar);
}

function toParser(rule: DateRule): Parser {
  return {
    pattern: ({ text }) => (rule.hint.test(text) ? rule.pattern : NOTHING),
    extract: (context, match) => {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (!standsFree(context.text, start, end)) return null;
      const expression = rule.read(match.groups ?? {}, surroundings(context.text, start, end));
      const span = trim(context.text, start, end);
      return expression && new DateResult(context.reference, span, context.text, expression);
    },
  };
}

function surroundings(text: string, start: number, end: number): Surroundings {
  return {
    before: text.slice(Math.max(0, start - CONTEXT), start),
    written: text.slice(start, end),
    after: text.slice(end, end + CONTEXT),
  };
}

/**
 * Whether the match is not part of a word or a longer figure. Rules cannot look behind themselves,
 * since Chrono cuts the text before it searches on.
 */
function standsFree(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 4)];
  if (/[\p{L}\p{M}\p{N}]$/u.test(before) || /^[\p{L}\p{M}\p{N}]/u.test(after)) return false;
  // `13 Mei 1844-4 Juni 1848`: a dash may join two dates of several words.
  const isPhrase = /\s/.test(text.slice(start, end));
  if (isDigit(text, start)) {
    if (/\d[.,:/+]$|(?:^|[\s(])[-+]$/.test(before) || (!isPhrase && /\d[-–]$/.test(before)))
      return false;
  }
  if (!isDigit(text, end - 1)) return true;
  if (/^[-–]\d/.test(after)) return isPhrase && /^[-–]\d{1,2}\s/.test(after);
  return !/^(?:[.,:/+]\d|[+%°])/.test(after);
}

function isDigit(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at));
}

/**
 * The span without an unmatched bracket, without a pair around the whole date, and without the
 * space that leaves: `( 23 Mei )`.
 */
function trim(text: string, start: number, end: number): Span {
  const written = text.slice(start, end);
  const [opens, closes] = [written.includes('('), written.includes(')')];
  let [from, to] = [0, written.length];
  if (written.startsWith('(') && (!closes || written.endsWith(')'))) {
    from = 1;
    if (closes) to--;
  } else if (closes && !opens) {
    to = written.indexOf(')');
  }
  const kept = written.slice(from, to);
  const trimmed = kept.trim();
  const first = start + from + kept.indexOf(trimmed);
  return { start: first, end: first + trimmed.length };
}

const keepLongest: Refiner = {
  refine: (_context, results) => {
    const kept: ParsingResult[] = [];
    for (const result of results) {
      const last = kept.at(-1);
      if (last === undefined || !overlaps(spanOf(last), spanOf(result))) kept.push(result);
      else if (result.text.length > last.text.length) kept[kept.length - 1] = result;
    }
    return kept;
  },
};

function spanOf(result: { index: number; text: string }): Span {
  return { start: result.index, end: result.index + result.text.length };
}

/** `28 Juli` `sampai` `3 Agustus 2024` → one date; the first of two takes the year of the second. */
function joinRanges(dates: WrittenDate[], text: string, grammar: DateGrammar): WrittenDate[] {
  const joined: WrittenDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    if (last === undefined) {
      joined.push(date);
      continue;
    }
    const first = withYearOf(last.expression, date.expression);
    if (isRange(last, date, text, grammar)) {
      joined[joined.length - 1] = {
        start: last.start,
        end: date.end,
        expression: { kind: 'range', first, last: date.expression },
      };
      continue;
    }
    // `Maret dan April 2025`
    const isPair = grammar.pairLink.test(text.slice(last.end, Math.min(date.start, last.end + 30)));
    if (isPair) joined[joined.length - 1] = { ...last, expression: first };
    joined.push(date);
  }
  return joined;
}

function isRange(first: WrittenDate, last: WrittenDate, text: string, grammar: DateGrammar) {
  if ([first, last].some((date) => /^(?:range|open)$/.test(date.expression.kind))) return false;
  if (last.start - first.end > 30) return false;
  const between = text.slice(first.end, last.start);
  if (grammar.rangeLink.test(between)) return true;
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  return grammar.pairLink.test(between) && grammar.pairLead.test(before);
}
