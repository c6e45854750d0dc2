/**
 * Questions about the articles themselves: `berita terbaru tentang banjir`,
 * `ringkasan berita pasar ikan`, `Kapan artikel itu terbit?`. Questions about what the articles say
 * are handled elsewhere.
 */
import type { Article } from '../../corpus/article.js';
import { newestFirst } from '../../corpus/newest-first.js';
import { readPeriod } from '../../facts/dates/read-period.js';
import type { Language } from '../../language/language.js';
import { ALL_LANGUAGES } from '../../language/languages.js';
import { hasPhrase } from '../../language/phrases.js';
import { isStopWord } from '../../language/stop-words.js';
import type { Answer } from '../answer.js';
import type { AskOptions } from '../holdings/ask-options.js';
import type { Library } from '../holdings/library.js';
import type { Question } from '../question/question.js';
import { LIST_PAGE } from '../telling/page.js';
import { answerArticleFact } from './article-fact.js';
import { articlesMeant } from './articles-meant.js';
import { answerArticles, listArticles } from './list-articles.js';
import { articleOpening } from './read-article.js';

/**
 * The articles on the subject of the question, newest first, or the only one at a glance, with the
 * day it was published; null when something else is asked or no article is on the subject.
 */
export function answerAskedArticles(
  library: Library,
  question: Question,
  options: AskOptions = {},
): Answer | null {
  // `latest news` is too short to tell its language by.
  const language = ALL_LANGUAGES.find(
    (each) => asksForDay(question, each) || asksForArticles(question, each),
  );
  if (!language) return null;
  const isForDay = asksForDay(question, language);
  const subject = subjectOf(question, language);
  if (isForDay && subject === '') return null;
  const ofTime = isForDay ? null : articlesOfTime(library, subject, options);
  if (ofTime) return ofTime;
  const articles = newestFirst(articlesOn(library, subject, language, options));
  if (isForDay) return answerArticleFact(articles, 'publishedAt', options);
  const [article, ...others] = articles;
  if (!article) return null;
  if (others.length > 0) return listArticles(articles.slice(0, LIST_PAGE), 1, options);
  return articleOpening(article, options);
}

/** Years, newest first, in which a month without its year is looked for. */
const MAX_YEARS = 5;

/**
 * `Berita bulan Maret 2025`: the articles of those days; of a month without its year those of the newest
 * year that has some. Null when the subject is no time, or has no articles.
 */
function articlesOfTime(library: Library, subject: string, options: AskOptions): Answer | null {
  if (subject === '') return null;
  const years = newestFirst(library.articles).flatMap(
    ({ publishedAt }) => publishedAt?.slice(0, YEAR_DIGITS) ?? [],
  );
  const times = [...new Set(years)].slice(0, MAX_YEARS).map((year) => `${subject} ${year}`);
  for (const time of [subject, ...times]) {
    const period = readPeriod(time);
    if (period === null) continue;
    const filter = { outlet: null, tag: null, from: period, to: period };
    const answer = answerArticles(library, filter, 1, options);
    if (answer.kind === 'found') return answer;
  }
  return null;
}

const YEAR_DIGITS = 4;

/** The articles with that title or subject; all of them when there is none. */
function articlesOn(
  library: Library,
  subject: string,
  language: Language,
  { exclude }: AskOptions,
): Article[] {
  if (subject !== '') return articlesMeant(library, subject, exclude, language);
  return library.articles.filter(({ id }) => !exclude?.has(id));
}

/** `Kapan berita banjir terbit?` */
function asksForDay({ asks, tokens }: Question, { articleRequests }: Language): boolean {
  const { nouns, publishing } = articleRequests;
  return (
    asks === 'date' &&
    tokens.some(({ folded }) => nouns.has(folded)) &&
    tokens.some(({ folded }) => publishing.has(folded))
  );
}

/** `Siapa yang ada di berita tentang banjir?` asks for somebody in them. */
const ASKED_OF_TEXT: readonly Question['asks'][] = ['person', 'group', 'place', 'number', 'reason'];

function asksForArticles({ asks, tokens }: Question, { articleRequests }: Language): boolean {
  const words = tokens.map(({ folded }) => folded);
  return !ASKED_OF_TEXT.includes(asks) && hasPhrase(words, articleRequests.phrases);
}

/** The question's words for what the article is about, as written. */
function subjectOf({ text, tokens }: Question, language: Language): string {
  const { questions, articleRequests } = language;
  const { nouns, publishing, asides } = articleRequests;
  const said = [questions.fillers, questions.aboutWords, nouns, publishing, asides];
  return tokens
    .filter((token) => !isStopWord(token, language) && !said.some((set) => set.has(token.folded)))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
