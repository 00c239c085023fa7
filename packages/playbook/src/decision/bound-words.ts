/** What a number can be compared by in words. */
export type Bound = '<' | '<=' | '>' | '>='

/** Words that stand before and after the number that they compare with. */
interface BoundWords {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** How people write bounds in English, German, Japanese, Portuguese, Chinese and Spanish, lower case. 以上 and 以下 hold the number itself, by law. */
export const boundWords: readonly Readonly<Record<Bound, BoundWords>>[] = [
  {
    '<': { before: ['<', 'less than', 'fewer than', 'smaller than', 'below', 'under', 'before'], after: [] },
    '<=': {
      before: ['<=', '=<', '≤', 'at most', 'up to', 'no more than', 'not more than', 'maximum', 'max.', 'max', 'until'],
      after: ['or less', 'or fewer', 'or below', 'and below', 'or under', 'and less', 'and fewer', 'or earlier'],
    },
    '>': { before: ['>', 'more than', 'greater than', 'larger than', 'above', 'over', 'after'], after: [] },
    '>=': {
      before: [
        '>=',
        '=>',
        '≥',
        'at least',
        'minimum',
        'min.',
        'min',
        'from',
        'not less than',
        'no fewer than',
        'since',
      ],
      after: ['or more', 'or above', 'and above', 'and more', 'or over', 'and up', '+', 'or later'],
    },
  },
  {
    '<': { before: ['weniger als', 'unter', 'kleiner als', 'vor', 'vor dem'], after: [] },
    '<=': {
      before: ['höchstens', 'maximal', 'bis', 'bis zu', 'bis zum', 'nicht mehr als'],
      after: ['oder weniger', 'und weniger', 'oder früher', 'und darunter'],
    },
    '>': { before: ['mehr als', 'über', 'größer als', 'nach', 'nach dem'], after: [] },
    '>=': {
      before: ['mindestens', 'minimal', 'ab', 'ab dem', 'nicht weniger als'],
      after: ['oder mehr', 'und mehr', 'oder später', 'und darüber'],
    },
  },
  {
    '<': { before: [], after: ['未満', 'より少ない', 'より小さい', 'を下回る', 'より前'] },
    '<=': { before: ['最大', '最大で'], after: ['以下', 'まで', '以内'] },
    '>': { before: [], after: ['超', 'を超える', 'より多い', 'より大きい', '超過', 'を上回る', 'より後'] },
    '>=': { before: ['最低', '少なくとも'], after: ['以上', '以降'] },
  },
  {
    '<': { before: ['menos de', 'menor que', 'menos que', 'abaixo de', 'inferior a', 'antes de'], after: [] },
    '<=': {
      before: ['até', 'no máximo', 'máximo de', 'não mais de', 'não mais que'],
      after: ['ou menos', 'no máximo', 'ou antes'],
    },
    '>': { before: ['mais de', 'mais que', 'maior que', 'acima de', 'superior a', 'depois de', 'após'], after: [] },
    '>=': {
      before: ['pelo menos', 'no mínimo', 'a partir de', 'mínimo de', 'desde'],
      after: ['ou mais', 'no mínimo', 'ou depois'],
    },
  },
  {
    '<': { before: ['少于', '小于', '低于', '不足', '不到', '未满'], after: ['之前'] },
    '<=': {
      before: ['至多', '最多', '不超过', '不多于', '不高于'],
      after: ['以下', '及以下', '或以下', '以内', '或更少', '及更少'],
    },
    '>': { before: ['多于', '大于', '超过', '高于'], after: ['之后'] },
    '>=': {
      before: ['至少', '最少', '不少于', '不低于'],
      after: ['以上', '及以上', '或以上', '或更多', '及更多', '起', '以后'],
    },
  },
  {
    '<': {
      before: ['menos de', 'menor que', 'menor de', 'por debajo de', 'inferior a', 'antes de', 'antes del'],
      after: [],
    },
    '<=': { before: ['hasta', 'como máximo', 'máximo', 'no más de'], after: ['o menos', 'como máximo', 'o antes'] },
    '>': {
      before: [
        'más de',
        'más que',
        'mayor que',
        'mayor de',
        'por encima de',
        'superior a',
        'después de',
        'después del',
      ],
      after: [],
    },
    '>=': {
      before: ['al menos', 'como mínimo', 'por lo menos', 'desde', 'a partir de', 'mínimo'],
      after: ['o más', 'como mínimo', 'o después'],
    },
  },
]
