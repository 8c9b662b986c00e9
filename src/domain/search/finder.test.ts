import { describe, expect, it } from 'vitest';
import { makeFinder, type SearchData } from './finder.ts';
import { plainLetters, softPinyin } from './forms.ts';

const DATA: SearchData = {
  subjects: [
    ['deadly-angel', 0],
    ['big-white', 3],
    ['false-strap', 0],
    ['strap', 3],
    ['termite', 3],
  ],
  names: [
    [0, '致命鹅膏', 'zhì mìng é gāo'],
    [0, '白罗伞', 'bái luó sǎn'],
    [0, 'Amanita exitialis'],
    [1, '白罗伞', 'bái luó sǎn'],
    [2, '假皮条菌', 'jiǎ pí tiáo jūn'],
    [3, '皮条菌', 'pí tiáo jūn'],
    [4, '鸡枞', 'jī zōng'],
    [4, '黑皮鸡枞', 'hēi pí jī zōng'],
  ],
  traditional: { 羅: '罗', 傘: '伞', 雞: '鸡', 樅: '枞' },
};
const find = makeFinder(DATA);

describe('a folk name shared with a deadly species shows the deadly one first', () => {
  it.each(['白罗伞', '白羅傘', 'bailuosan', 'bai luo san', 'bls', '白罗散'])('%s', (query) => {
    expect(find(query)[0]).toBe('deadly-angel');
    expect(find(query)).toContain('big-white');
  });

  it('also when the deadly name only holds what was asked', () => {
    expect(find('皮条菌')).toEqual(['false-strap', 'strap']);
  });
});

describe('a name is found', () => {
  it.each([
    ['鸡枞', 'termite'],
    ['雞樅', 'termite'],
    ['jizong', 'termite'],
    ['Jī zōng', 'termite'],
    ['jizhong', 'termite'],
    ['heipijizong', 'termite'],
    ['exitialis', 'deadly-angel'],
    ['EXITALIS', 'deadly-angel'],
    ['amanita', 'deadly-angel'],
    ['zhimingegao', 'deadly-angel'],
  ])('%s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  it('nothing is made up for a name that is not there', () => {
    expect(find('羊脑菌')).toEqual([]);
    expect(find('   ')).toEqual([]);
    expect(find('*')).toEqual([]);
  });
});

it('tone marks, width and case do not matter', () => {
  expect(plainLetters('Ｌǜ  Dòu-Yī')).toBe('lv dou yi');
});

it('sounds that are mixed up in Yunnan are one', () => {
  expect(softPinyin('zhimingegao')).toBe(softPinyin('zimingegao'));
  expect(softPinyin('qingtoujun')).toBe(softPinyin('qintoujun'));
});
