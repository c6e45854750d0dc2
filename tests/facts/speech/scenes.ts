/** Scenes of several people, and who speaks in them. */
import { expect, test } from 'vitest';
import { findFacts } from '../../../src/facts/find-facts.js';
import type { LanguageCode } from '../../../src/language/language.js';
import { articleOf } from './quotation-article.js';

/** A scene, one line a paragraph, and the speakers of its direct speech in order. */
export type Scene = readonly [scene: string, speakers: readonly (string | null)[]];

/** A test for each scene: who speaks there, read with all facts of the article. */
export function testSpeakers(language: LanguageCode, scenes: readonly Scene[]): void {
  test.each(scenes)('%s', (scene, speakers) => {
    const found = findFacts(articleOf(scene.split('\n'), language)).flatMap(({ quotations }) =>
      quotations.filter(({ direct }) => direct).map(({ speaker }) => speaker?.name ?? null),
    );
    expect(found).toEqual(speakers);
  });
}
