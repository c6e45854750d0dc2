/** How a person's office fits the question. */
import { compareRoles, type RoleMeaning } from '../../facts/names/roles.js';
import { LANGUAGES } from '../../language/languages.js';
import { tokenize } from '../../language/tokenizer.js';
import { toTerm } from '../../search/analyzer.js';
import type { Query } from '../../search/query.js';
import type { Evidence } from '../candidates/evidence.js';
import { FIGURE_ID } from './signal-names.js';
import type { SignalSheet } from './signal-sheet.js';

/** The figures for one candidate; all 0 for one without an office. */
export interface RoleSignals {
  /** Share of the question's worth that is in the role. */
  readonly role: number;
  /** Likeness to the office asked for, in either language. */
  readonly office: number;
  /** 1 when an office was asked for and this is another. */
  readonly otherOffice: number;
}

const NO_ROLE: RoleSignals = { role: 0, office: 0, otherOffice: 0 };

/** `role` is the candidate's as written, `office` the one asked for, if any. */
export function roleSignals(
  role: string | null,
  office: RoleMeaning,
  evidence: Evidence,
  query: Query,
): RoleSignals {
  if (role === null) return NO_ROLE;
  const fit = compareRoles(role, office);
  return {
    role: roleCoverage(role, evidence, query),
    office: fit,
    otherOffice: office.offices.size > 0 && fit < 0.5 ? 1 : 0,
  };
}

/** Share of the question's worth that a person's role holds: `menteri pertahanan AS` asked and held. */
function roleCoverage(role: string, { article }: Evidence, query: Query): number {
  const language = LANGUAGES[article.language];
  const held = new Set(tokenize(role).map((token) => toTerm(token.folded, language)));
  let covered = 0;
  let total = 0;
  for (const { forms, idf } of query.terms) {
    total += idf;
    if (forms.some((form) => held.has(form.term))) covered += idf;
  }
  return total > 0 ? covered / total : 0;
}

/** Notes how the office fits. */
export function noteRole(signals: SignalSheet, { role, office, otherOffice }: RoleSignals): void {
  signals.note(FIGURE_ID.role, role);
  signals.note(FIGURE_ID.office, office);
  signals.note(FIGURE_ID.otherOffice, otherOffice);
}
