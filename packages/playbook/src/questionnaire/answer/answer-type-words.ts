import { foldName } from '../../compile/align/name-spelling.ts'
import type { FactDefinition } from '../../model/fact.ts'

/** The type of an answer as a page writes it. */
export interface WrittenType {
  readonly type: FactDefinition['type']
  /** Of an amount, as in `money (EUR)`; `null` where none is written. */
  readonly currency: string | null
}

/** What the types are called, lower case and without spaces around a slash, in six languages. */
export const answerTypeWords: Readonly<Record<FactDefinition['type'], readonly string[]>> = {
  number: ['number', 'zahl', 'anzahl', '数値', '数', 'número', '数字', '数量'],
  money: ['money', 'amount', 'betrag', 'geld', '金額', 'valor', 'dinheiro', '金额', 'importe', 'dinero'],
  date: ['date', 'day', 'datum', 'tag', '日付', 'data', '日期', 'fecha'],
  text: ['text', 'テキスト', '文字列', 'texto', '文本', '文字'],
  choice: [
    ...['choice', 'one of', 'single choice', 'auswahl', 'einfachauswahl', '選択', '単一選択'],
    ...['escolha', 'opção', 'escolha única', '单选', '选择', 'opción', 'elección', 'opción única'],
  ],
  set: [
    ...['several', 'set', 'several of', 'any of', 'multiple choice', 'mehrere', 'mehrfachauswahl', '複数選択'],
    ...['vários', 'várias', 'múltipla escolha', '多选', 'varios', 'varias', 'opción múltiple', 'selección múltiple'],
  ],
  'yes-no': [
    ...['yes/no', 'yes-no', 'yes or no', 'ja/nein', 'ja oder nein', 'はい/いいえ', 'sim/não', 'sim ou não'],
    ...['是/否', '是否', 'sí/no', 'sí o no'],
  ],
}

const typeOf: ReadonlyMap<string, FactDefinition['type']> = new Map(
  (Object.keys(answerTypeWords) as FactDefinition['type'][]).flatMap((type) =>
    answerTypeWords[type].map((word): [string, FactDefinition['type']] => [word, type]),
  ),
)

/** The type that a cell says, of an amount with its currency; `null` where it is no word for one. */
export function readAnswerType(text: string): WrittenType | null {
  const folded = foldName(text).replaceAll(' / ', '/')
  const type = typeOf.get(folded)
  if (type !== undefined) return { type, currency: null }
  const [end, currency = ''] = /[ (]{1,2}([a-z]{3})\)?$/.exec(folded) ?? []
  if (end === undefined || typeOf.get(folded.slice(0, -end.length)) !== 'money') return null
  return { type: 'money', currency: currency.toUpperCase() }
}
