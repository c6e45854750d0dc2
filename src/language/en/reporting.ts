import type { ReportingLexicon } from '../reporting.js';

export const reportingLexicon: ReportingLexicon = { code: 'en' };
