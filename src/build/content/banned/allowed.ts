/** A phrase that holds a banned word but cannot be read as a word about food or mushrooms. Exact, with its reason. */
export interface AllowedPhrase {
  readonly phrase: string;
  readonly reason: string;
}

/**
 * Removed before the search. Each entry is exact: longer phrases first, nothing open-ended.
 * A new entry needs a reason that holds for every place where the phrase can stand.
 */
const PHRASES: readonly AllowedPhrase[] = [
  {
    phrase: '食品安全',
    reason: 'field of law and name of offices and laws (食品安全法, 食品安全委员会)',
  },
  { phrase: '食用菌及其制品', reason: 'title of the standard GB 7096' },
  { phrase: '安全更正', reason: 'name of our own notices that correct an error' },
  { phrase: '安全课', reason: 'name of a school lesson' },
  { phrase: '安全教育', reason: 'name of a school subject' },
  { phrase: '校园安全', reason: 'name of a duty of schools' },
  { phrase: 'safe airway', reason: 'clinical term: the airway of a patient is protected' },
  { phrase: '气道安全', reason: 'clinical term: the airway of a patient is protected' },
  {
    phrase: 'safe or protected airway',
    reason: 'clinical term: the airway of a patient is protected',
  },
  { phrase: 'airway safe', reason: 'clinical term: the airway of a patient is protected' },
  { phrase: '美味红菇', reason: 'formal Chinese name of Russula delica' },
  { phrase: '中国食用菌商务网', reason: 'name of a publisher' },
  { phrase: '昆明食用菌研究所', reason: 'name of an institute' },
  { phrase: '见手青可以吃吗 - 可食与有毒的变蓝牛肝菌 (2024-09-25)', reason: 'title of a source' },
  { phrase: '蘑菇尝鲜当区分可食菌和有毒菌', reason: 'title of a source' },
  { phrase: '云南省野生食用菌产业可持续发展探讨', reason: 'title of a source' },
  { phrase: '云南可食的革菌属真菌的分类研究', reason: 'title of a source' },
  { phrase: 'Related to the Culinary Uses of Aconite Roots', reason: 'title of a source' },
  { phrase: 'GB 7096-2014 Edible fungi and products', reason: 'title of a source' },
  { phrase: '网络数据安全管理条例', reason: 'title of a rule on data' },
  { phrase: '数据安全技术 敏感个人信息处理安全要求', reason: 'title of a rule on data' },
  { phrase: '生命安全与健康教育', reason: 'name of a school subject' },
];

/** Longest first, so that a title is removed whole before a word inside it. */
export const ALLOWED: readonly AllowedPhrase[] = [...PHRASES].sort(
  (a, b) => b.phrase.length - a.phrase.length,
);
