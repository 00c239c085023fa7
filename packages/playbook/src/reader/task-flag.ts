/** The letters that mark a task as mandatory, in the languages in which playbooks are written; `O` marks the optional. */
const mandatoryLetters = ['m', 'e', 'b']

const mandatoryWords = ['mandatory', 'required', 'obligatorisch', 'erforderlich', 'pflicht', '必須', 'obrigatório']
const moreMandatoryWords = ['obrigatória', '必需', '必须', '强制', '强制性', 'obligatorio', 'obligatoria']
const optionalWords = ['optional', '任意', 'オプション', 'opcional', '可选', '可选性']

const meanings: ReadonlyMap<string, boolean> = new Map([
  ...[...mandatoryLetters, ...mandatoryWords, ...moreMandatoryWords].map((word): [string, boolean] => [word, true]),
  ...['o', ...optionalWords].map((word): [string, boolean] => [word, false]),
])

/** What a cell says by itself, without the marks that authors put around it: emphasis, brackets, full stops; lower case. */
export function foldFlag(text: string): string {
  return text.normalize('NFKC').replace(marks, '').toLowerCase()
}

/** `M (mandatory)`, `O - optional`: the letter and its word, if they say the same. */
function letterAndWord(text: string): boolean | null {
  if (text.length < 6) return null
  const [, letter = '', word = ''] =
    /^[*_]{0,2}(\p{L})[*_]{0,2}[\s(（:：–-]+([\p{L}]{4,})[)）*_]{0,3}$/u.exec(text.normalize('NFKC')) ?? []
  const [first, second] = [meanings.get(letter.toLowerCase()), meanings.get(word.toLowerCase())]
  return first !== undefined && first === second ? first : null
}

/** No flag is longer, with all that stands around it. */
const longest = 40

const marks = /[\s()[\]{}<>*_~`.。:（）【】「」\u200B-\u200D\u2060\uFEFF\u00AD]/g

const brackets = /[([（)\]）]/

/** Whether a cell marks its task as mandatory; `null` where it is no flag. */
export function readFlag(text: string): boolean | null {
  // Nearly every flag is one letter: the others pay for their tolerance.
  const meaning = meanings.get(text.toLowerCase())
  if (meaning !== undefined || text.length > longest) return meaning ?? null
  // A bracket without its other half belongs to something that a pipe cut in two.
  if (brackets.test(text) && text.split(/[([（]/).length !== text.split(/[)\]）]/).length) return null
  return meanings.get(foldFlag(text)) ?? letterAndWord(text)
}

const letter = '[MOEBmoebＭＯＥＢ]'
const parted = '(?=(?:[\\s,;/]|<[Bb][Rr]\\s*\\/?>)+[\\p{L}[*_(（])'
const scripts = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'

/** Brackets and emphasis end a flag, and so does a letter of another script. */
const beforeText = new RegExp(
  `^(?:[*_(（[]{0,3}${letter}[*_)）\\]]{0,3}${parted}|[(（]${letter}[)）](?=\\p{L})|\\*\\*${letter}\\*\\*(?=\\p{L})|[MOＭＯ](?=[${scripts}]))`,
  'u',
)

/** A flag and what stands behind it in the same cell, such as `O Engineer`: where the flag ends; `null` where there is none. */
export function flagBeforeText(cell: string): number | null {
  return beforeText.exec(cell)?.[0].length ?? null
}

/** Whether a header names both flags, such as "M/O" or "(M) mandatory (O) optional". */
export function namesFlags(header: string): boolean {
  const letters: readonly string[] = header.normalize('NFKC').match(/(?<!\p{L})[MEBO](?!\p{L})/gu) ?? []
  return letters.includes('O') && letters.length > 1
}
