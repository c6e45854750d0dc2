/** `kutip ask`: one question, or each line of standard input in order. */
import { stdin, stdout } from 'node:process';
import type { Answer } from '../answers/answer.js';
import { type LocalApp, openApp } from '../app.js';
import { createLogger } from '../logger.js';
import { answerLine } from '../terminal/answer-line.js';
import { answerRecord, toJsonLine } from '../terminal/json.js';
import { createPictureFiles, type PictureFiles } from '../terminal/picture-files.js';
import { readLines } from '../terminal/read-lines.js';
import { pictureLines, renderAnswer } from '../terminal/render.js';
import { styleFor } from '../terminal/style.js';
import { EXIT, type ExitCode, type Invocation } from './invocation.js';
import { UsageError } from './usage.js';

/** For one question the exit code gives the kind of answer; lines of input always end with 0. */
export async function ask(invocation: Invocation): Promise<ExitCode> {
  const { usage, config, messages } = invocation;
  const single = usage.words.length > 0 ? usage.words.join(' ') : null;
  if (single?.trim() === '') throw new UsageError(messages.cli.emptyLine);
  const logger = createLogger(config.logLevel);
  const app = await openApp(config.corpusPath, logger);
  const folder = usage.values.get('out') ?? null;
  const pictureFiles = createPictureFiles({ logger, folder, isWatched: stdout.isTTY });
  try {
    if (single !== null) {
      const answer = await printAnswer(single, app, pictureFiles, invocation);
      return answer ? exitCodeOf(answer) : EXIT.usage;
    }
    for await (const line of readLines(stdin))
      await printAnswer(line, app, pictureFiles, invocation);
    return EXIT.ok;
  } finally {
    await pictureFiles.close();
    await app.close();
  }
}

/** Null for an empty line, which is skipped. */
async function printAnswer(
  line: string,
  app: LocalApp,
  pictureFiles: PictureFiles,
  { usage, config, messages }: Invocation,
): Promise<Answer | null> {
  const answered = await answerLine(line, app, config.locale);
  if (answered === null) return null;
  const { request, reply, paged } = answered;
  const { answer } = reply;
  if (usage.flags.has('json')) {
    stdout.write(`${toJsonLine(answerRecord(request, reply))}\n`);
    return answer;
  }
  const text = renderAnswer(answer, { messages, paged, ...styleFor(stdout, config.noColor) });
  const pictures = pictureLines(await pictureFiles.save(answer, config.locale), messages);
  stdout.write(`${text}${pictures}\n\n`);
  return answer;
}

function exitCodeOf(answer: Answer): ExitCode {
  switch (answer.kind) {
    case 'found':
    case 'notice':
      return EXIT.ok;
    case 'nothing':
      return EXIT.nothing;
    case 'error':
      return answer.code === 'usage' ? EXIT.usage : EXIT.fault;
  }
}
