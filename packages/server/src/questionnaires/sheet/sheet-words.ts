import type { Question } from '@fairlead/playbook/facts'

/** What a sheet says beside the words of its questionnaire. */
export interface SheetWords {
  readonly about: string
  readonly questions: string
  readonly customer: string
  readonly engagement: string
  readonly language: string
  /** How to fill it in, a line each. */
  readonly instructions: readonly string[]
  readonly headers: Readonly<Record<SheetColumn, string>>
  readonly yes: string
  readonly no: string
  /** An answer that names no choice. */
  readonly none: string
  /** Of a question that not everybody is asked. */
  readonly ifItApplies: string
  /** What an answer may be. */
  readonly allowed: (question: AllowedOf) => string
}

/** The columns of the sheet of questions that are asked once, by the names that its first row has in every language. */
export type SheetColumn = 'id' | 'question' | 'answer' | 'allowed' | 'help'

/** What is said of what an answer may be; choices by their labels. */
export interface AllowedOf extends Pick<Question, 'least' | 'most'> {
  readonly type: Question['definition']['type']
  readonly currency: string | null
  readonly unit: string | null
  readonly choices: readonly string[]
  readonly longest: number
}

const english: SheetWords = {
  about: 'About',
  questions: 'Questions',
  customer: 'Customer',
  engagement: 'Engagement',
  language: 'Language',
  instructions: [
    'Answer in the column “Answer”, and below the headers of the other sheets, one row for each.',
    'Questions marked * have to be answered before the questionnaire can be returned. What you leave empty stays as it is.',
    'Where several choices are right, separate them by semicolons.',
    'Please leave the first row of each sheet and the column “id” as they are: they say which answer belongs to which question.',
    'Columns and rows may be moved, and sheets renamed. Send the file back as .xlsx.',
  ],
  headers: { id: 'id', question: 'Question', answer: 'Answer', allowed: 'What is expected', help: 'Help' },
  yes: 'Yes',
  no: 'No',
  none: 'None',
  ifItApplies: 'If it applies to you',
  allowed: (of) => {
    switch (of.type) {
      case 'number':
        return `a whole number${of.unit === null ? '' : ` (${of.unit})`}${englishNumbers(of.least, of.most)}`
      case 'money':
        return `a whole amount in ${of.currency}${englishNumbers(of.least, of.most)}`
      case 'date':
        return `a date such as 2026-11-22${englishDays(of.least, of.most)}`
      case 'text':
        return `text of at most ${of.longest} characters`
      case 'choice':
        return `one of: ${of.choices.join('; ')}`
      case 'set':
        return `any of: ${of.choices.join('; ')}; or None`
      case 'yes-no':
        return 'Yes or No'
    }
    return of.type satisfies never
  },
}

function englishNumbers(least: number | string | null, most: number | string | null): string {
  return most === null ? `, ${least ?? 0} or more` : `, ${least ?? 0} to ${most}`
}

function englishDays(least: number | string | null, most: number | string | null): string {
  if (least === null) return most === null ? '' : `, not after ${most}`
  return most === null ? `, not before ${least}` : `, ${least} to ${most}`
}

const chinese: SheetWords = {
  about: '说明',
  questions: '问题',
  customer: '客户',
  engagement: '项目',
  language: '语言',
  instructions: [
    '请在“答案”列中作答；其他工作表请在标题行下方填写，每行一项。',
    '标有 * 的问题必须回答后才能交回问卷。留空的问题保持原有答案。',
    '如有多个选项适用，请用分号隔开。',
    '请勿更改每张工作表的第一行和“id”列：它们说明答案属于哪个问题。',
    '行和列可以移动，工作表可以改名。请以 .xlsx 格式交回文件。',
  ],
  headers: { id: 'id', question: '问题', answer: '答案', allowed: '填写要求', help: '帮助' },
  yes: '是',
  no: '否',
  none: '无',
  ifItApplies: '如适用',
  allowed: (of) => {
    switch (of.type) {
      case 'number':
        return `整数${of.unit === null ? '' : `（${of.unit}）`}${chineseNumbers(of.least, of.most)}`
      case 'money':
        return `以 ${of.currency} 计的整数金额${chineseNumbers(of.least, of.most)}`
      case 'date':
        return `日期，例如 2026-11-22${chineseDays(of.least, of.most)}`
      case 'text':
        return `最多 ${of.longest} 个字符的文字`
      case 'choice':
        return `以下之一：${of.choices.join('；')}`
      case 'set':
        return `以下任意项：${of.choices.join('；')}；或“无”`
      case 'yes-no':
        return '是或否'
    }
    return of.type satisfies never
  },
}

function chineseNumbers(least: number | string | null, most: number | string | null): string {
  return most === null ? `，不小于 ${least ?? 0}` : `，${least ?? 0} 至 ${most}`
}

function chineseDays(least: number | string | null, most: number | string | null): string {
  if (least === null) return most === null ? '' : `，不晚于 ${most}`
  return most === null ? `，不早于 ${least}` : `，${least} 至 ${most}`
}

/** The words of every language that a sheet can be in. */
export const allSheetWords: readonly SheetWords[] = [english, chinese]

/** The words of a sheet in the language nearest to the one asked for. */
export function sheetWords(language: string): SheetWords {
  return language.toLowerCase().startsWith('zh') ? chinese : english
}
