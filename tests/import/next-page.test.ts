import { describe, expect, test } from 'vitest';
import { findNextPage } from '../../src/import/next-page.js';

function next(first: string, href: string, number = 2, current = first): string | null {
  const html = `<html><head></head><body><a href="/lain">x</a><a rel="next" href="${href}">Lanjut</a></body></html>`;
  const base = 'https://berita.example';
  const found = findNextPage(html, new URL(current, base), new URL(first, base), number);
  return found === null ? null : found.href.slice(base.length);
}

describe('findNextPage', () => {
  test.each([
    ['/bakau', '/bakau?page=2', 2],
    ['/bakau', '?halaman=2', 2],
    ['/bakau?id=7', '/bakau?page=2&amp;id=7', 2],
    ['/bakau?page=1', '/bakau?page=2', 2],
    ['/bakau/', 'page/2/', 2],
    ['/bakau', '/bakau/2', 2],
    ['/bakau', '/bakau/3#isi', 3],
    ['/2024/05/06/bakau', '/2024/05/06/bakau/2', 2],
  ])('page of %s: %s', (first, href, number) => {
    expect(next(first, href, number)).not.toBeNull();
  });

  test.each([
    ['another story', '/bakau', '/kapal'],
    ['another story of the same beginning', '/bakau', '/bakau-2'],
    ["another story's page", '/bakau', '/kapal?page=2'],
    ['a page further on', '/bakau', '/bakau?page=3'],
    ['the page itself', '/bakau', '/bakau?page=1'],
    ['another host', '/bakau', 'https://lain.example/bakau?page=2'],
    ['no address', '/bakau', 'javascript:buka(2)'],
    ['a broken address', '/bakau', 'http://['],
    ['another day', '/2024/05/1', '/2024/05/2?x'],
  ])('%s is none', (_, first, href) => {
    expect(next(first, href)).toBeNull();
  });

  test('a page out of measure has none', () => {
    const url = new URL('https://berita.example/a');
    expect(findNextPage('<div>'.repeat(5000), url, url, 2)).toBeNull();
  });
});
