/** The corpus a newcomer starts with: the seed article and its English retelling say the same. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalApp, openApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { askApp } from './ask-app.js';
import { expectFound } from './expect-answer.js';
import { testRows } from './open-cases.js';

let app: LocalApp;

beforeAll(async () => {
  const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
  app = await openApp(corpus, createLogger('silent'));
});

afterAll(() => app.close());

const ask = (line: string) => askApp(app, line, 'en');

describe('both articles agree', () => {
  testRows<readonly [line: string, said: RegExp]>(
    [
      ['/who Rahm Emanuel', /^(?:duta besar AS untuk Jepang|US ambassador to Japan)$/],
      ['/who Lloyd Austin', /^(?:Menteri Pertahanan AS|US Defense Secretary)$/],
      ['Who is Antony Blinken?', /^(?:Menteri Luar Negeri Amerika Serikat|US Secretary of State)$/],
      ['Rahm Emanuel itu siapa?', /^(?:duta besar AS untuk Jepang|US ambassador to Japan)$/],
      ['Siapa menteri pertahanan AS?', /^Lloyd Austin$/],
      ['Who is the US defense secretary?', /^Lloyd Austin$/],
      ['Who is the US ambassador to Japan?', /^Rahm Emanuel$/],
      ['/when pembicaraan 2+2', /^(?:28 Juli 2024|July 28, 2024)$/],
      ['When will the security talks be held?', /^(?:28 Juli 2024|July 28, 2024)$/],
      ['Kapan pembicaraan keamanan diadakan?', /^(?:28 Juli 2024|July 28, 2024)$/],
      ['When was the alliance first signed?', /^(?:tahun )?1951$/],
      ['Tahun berapa aliansi pertama kali ditandatangani?', /^(?:tahun )?1951$/],
      ['When did the coast guards hold their first three-way exercise?', /6\/6\/2024|June 6, 2024/],
      ['How many helicopters took part?', /^(?:two|dua)(?: heli(?:copters|kopter))?$/],
      ['Where did the search and rescue operation take place?', /Maizuru|Kyoto/],
      ['Which island is claimed by China?', /^Taiwan$/],
    ],
    async (line, said) => {
      const { headline, disagreement } = expectFound(await ask(line));
      expect(disagreement).toBe(false);
      expect(headline).toMatch(said);
    },
  );
});

describe('neither says', () => {
  testRows<readonly [line: string]>(
    [
      ['Siapa menteri pertahanan Korea Selatan?'],
      ['Who is the president of Japan?'],
      ['Who is the South Korean defense minister?'],
      ['Kapan Antony Blinken lahir?'],
      ['How old is Rahm Emanuel?'],
      ['How much did the helicopters cost?'],
      ['Where was Lloyd Austin born?'],
      ['What is the population of Okinawa?'],
      ['What did Lloyd Austin say?'],
      ['Berapa harga beras?'],
    ],
    async (line) => {
      expect(await ask(line)).toMatchObject({ kind: 'nothing' });
    },
  );
});

test('two names of a country in one language are no translation', async () => {
  const answer = await ask('siapa menlu AS');
  expect(answer).toMatchObject({ kind: 'found', headline: 'Antony Blinken', glossary: [] });
});
