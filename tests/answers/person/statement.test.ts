/** What is said of somebody: the age, the home, the place of work, by name or as the text goes on. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../news.js';

const RACE = {
  id: 'balap',
  title: 'Lomba Perahu Naga Digelar di Sungai Walanae',
  publishedAt: '2024-05-06',
  text: [
    'Pendayung Sulfikar Pallawa menjuarai lomba perahu, mengungguli Andi Baso dan Made Suteja. Pendayung berusia 24 tahun asal Wajo itu menyisihkan sembilan lawan.',
    'Bidan Hasnah Tenriola ikut menolong penonton yang pingsan. Perempuan 37 tahun itu baru pindah dari Bone.',
    'Penjual es Muhtar Lewa menunggu di tepi sungai bersama Rusli Dalle. Pria 51 tahun itu basah kuyup.',
    'Menurut peneliti hidrologi Universitas Teluk Bone, Wahyuni Maro, arus sungai sedang deras. Jembatan berusia 60 tahun itu ditutup.',
    'Juru foto Agence Lontara, Petrus Kiding, memotret dari atas jembatan.',
  ].join('\n'),
};

const CLIMB = {
  id: 'climb',
  title: 'Surgeon climbs Mount Ferrow',
  language: 'en' as const,
  text: [
    'Helena Brandvold reached the top of Mount Ferrow on Sunday. She is 58.',
    'Tomas Arrieta, a baker from Lindmoor, carried her rope. The 33-year-old said he would never do it again.',
    'Greta Osei, who teaches geology at Fenwick College, had warned of the ice.',
  ].join('\n'),
};

const app = appOf(RACE, CLIMB);

describe('the age of whoever was spoken of', () => {
  test.each([
    ['umur sulfikar pallawa berapa', '24 tahun'],
    ['Berapa usia Hasnah Tenriola?', '37 tahun'],
    ['How old is Helena Brandvold?', '58'],
    ['berapa umur tomas arrieta', '33-year-old'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });

  test.each(['Berapa umur Muhtar Lewa?', 'Berapa umur Wahyuni Maro?', 'Berapa umur Andi Baso?'])(
    'not told, or of either of two: %s',
    async (line) => {
      expect((await app.ask(line)).kind).toBe('nothing');
    },
  );
});

describe('the whole name', () => {
  test.each([
    ['siapa nama lengkap tenriola', 'Hasnah Tenriola'],
    ['Nama lengkap Sulfikar siapa?', 'Sulfikar Pallawa'],
    ['What is the full name of Brandvold?', 'Helena Brandvold'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});

describe('where somebody is from', () => {
  test.each([
    ['sulfikar pallawa asal mana', 'Wajo'],
    ['Dari mana Sulfikar Pallawa berasal?', 'Wajo'],
    ['Where is Tomas Arrieta from?', 'Lindmoor'],
    ['Where is Sulfikar Pallawa from?', 'Wajo'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});

describe('where somebody works', () => {
  test.each([
    ['wahyuni maro kerja di mana', 'Universitas Teluk Bone'],
    ['Wahyuni Maro dari universitas mana?', 'Universitas Teluk Bone'],
    ['Wahyuni Maro peneliti di mana?', 'Universitas Teluk Bone'],
    ['Where does Wahyuni Maro work?', 'Universitas Teluk Bone'],
    ['Where does Greta Osei teach?', 'Fenwick College'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
