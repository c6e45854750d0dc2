/**
 * Facts in less memory: a large corpus names the same people and places again and again, and most
 * paragraphs lack most kinds of facts.
 */
import type { Facts } from './facts.js';

/** Shared by all paragraphs without facts of a kind. */
const NONE: readonly never[] = [];

/** Texts up to this length are likely to recur: a name, a date, an office. */
const LONGEST_SHARED = 60;

/** Makes facts equal to those given that hold equal strings only once. */
export class FactsCompactor {
  readonly #strings = new Map<string, string>();

  /** The facts of a paragraph with this text. */
  compact(facts: Facts, paragraph: string): Facts {
    const one = (text: string) => this.#shared(text);
    const oneOrNone = (text: string | null) => (text === null ? null : this.#shared(text));
    return {
      people: list(facts.people, ({ start, end, text, name, role, roleSpan }) => ({
        start,
        end,
        text: one(text),
        name: one(name),
        role: oneOrNone(role),
        roleSpan,
      })),
      organizations: list(facts.organizations, ({ start, end, text, name }) => ({
        start,
        end,
        text: one(text),
        name: one(name),
      })),
      places: list(facts.places, ({ start, end, text }) => ({ start, end, text: one(text) })),
      dates: list(facts.dates, ({ start, end, text, value }) => ({
        start,
        end,
        text: one(text),
        value: oneOrNone(value),
      })),
      quotations: list(
        facts.quotations,
        ({ start, end, text, direct, speaker, speakerSpan, verb }) => ({
          start,
          end,
          // A slice of a string that is kept in any case costs only a pair of offsets.
          text: paragraph.slice(start, end) === text ? paragraph.slice(start, end) : text,
          direct,
          speaker: speaker && { name: one(speaker.name), role: oneOrNone(speaker.role) },
          speakerSpan,
          verb: oneOrNone(verb),
        }),
      ),
      numbers: list(facts.numbers, ({ start, end, text, value, unit }) => ({
        start,
        end,
        text: one(text),
        value: one(value),
        unit: oneOrNone(unit),
      })),
    };
  }

  #shared(text: string): string {
    if (text.length > LONGEST_SHARED) return text;
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, text);
    return text;
  }
}

function list<Fact>(facts: readonly Fact[], compact: (fact: Fact) => Fact): readonly Fact[] {
  return facts.length === 0 ? NONE : facts.map(compact);
}
