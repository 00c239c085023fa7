import type { SharedState, WorkshopStage } from '@fairlead/engagement'
import { chinese } from './chinese.ts'
import { english } from './english.ts'

/** What the customer's site says, in one language. What is on it beside this comes from the playbook and from people. */
export interface SiteText {
  readonly locale: 'en' | 'zh-CN'
  /** What the language calls itself. */
  readonly itself: string
  readonly page: Readonly<Record<PageName, string>>
  readonly skip: string
  readonly hello: (name: string) => string
  readonly progress: (settled: number, total: number) => string
  readonly progressMeans: string
  readonly forYou: string
  readonly nothingForYou: string
  readonly answerBy: (day: string) => string
  readonly by: (day: string) => string
  readonly late: (day: string) => string
  readonly toAnswer: (title: string) => string
  readonly toReply: (title: string) => string
  readonly next: string
  readonly noneNext: string
  readonly phases: string
  readonly ofPhase: (settled: number, total: number) => string
  readonly noPhase: string
  readonly nothingShared: string
  readonly state: Readonly<Record<SharedState, string>>
  readonly yours: string
  readonly ofColleague: (name: string | null) => string
  readonly tick: (name: string) => string
  readonly untick: (name: string) => string
  readonly stage: Readonly<Record<WorkshopStage, string>>
  readonly toBePlanned: string
  readonly when: string
  readonly where: string
  readonly call: string
  readonly join: (host: string) => string
  readonly host: string
  readonly agenda: string
  readonly minutes: (count: number) => string
  readonly addToCalendar: string
  readonly reply: string
  readonly mayStayAway: string
  readonly answer: Readonly<Record<'accepted' | 'tentative' | 'declined', string>>
  readonly youAnswered: Readonly<Record<'accepted' | 'tentative' | 'declined', string>>
  readonly answeredEarlier: string
  readonly comment: string
  readonly addComment: string
  readonly noWorkshops: string
  readonly noMaterials: string
  readonly materialOf: (workshop: string) => string
  readonly download: string
  readonly open: string
  readonly handedOver: (day: string) => string
  readonly team: string
  readonly yourPeople: string
  readonly noTeam: string
  readonly thatIsYou: string
  readonly noQuestionnaires: string
  readonly questionnaire: QuestionnaireText
  readonly questions: {
    readonly lead: string
    readonly ask: string
    readonly send: string
    readonly none: string
    readonly sent: string
  }
  readonly access: AccessText
  readonly door: DoorText
  readonly nothing: NothingText
  readonly enough: { readonly title: string; readonly lead: string }
  readonly foot: FootText
  readonly live: { readonly updated: string; readonly isNew: string; readonly show: string }
  readonly refused: Readonly<Record<Refusal, string>>
  readonly mail: MailText
}

export type PageName =
  | 'overview'
  | 'plan'
  | 'workshops'
  | 'questionnaires'
  | 'materials'
  | 'people'
  | 'questions'
  | 'access'

/** Why nothing came of what somebody asked. */
export type Refusal = 'changed' | 'over' | 'not-yours' | 'file' | 'size' | 'other'

export interface QuestionnaireText {
  readonly stage: Readonly<Record<'sent' | 'in-progress' | 'returned' | 'in-review' | 'accepted' | 'rejected', string>>
  readonly counts: (answered: number, asked: number) => string
  readonly sentTo: (name: string) => string
  readonly fill: string
  readonly look: string
  readonly lookAgain: string
  readonly required: string
  readonly optional: string
  readonly remark: string
  readonly save: string
  readonly saved: string
  readonly saving: string
  readonly notSaved: string
  readonly handIn: string
  readonly handedIn: string
  readonly missing: (count: number) => string
  readonly misfits: (count: number) => string
  readonly toFirst: string
  readonly needed: string
  readonly wrong: (expected: string) => string
  readonly elsewhere: (theirs: string) => string
  readonly nothing: string
  readonly none: string
  readonly yes: string
  readonly no: string
  readonly choose: string
  readonly row: (what: string, number: number) => string
  readonly addRow: (what: string) => string
  readonly removeRow: (what: string, number: number) => string
  readonly moreRows: (count: number) => string
  readonly sheet: string
  readonly sheetHelp: string
  readonly getSheet: string
  readonly putSheet: string
  readonly file: string
  readonly sheetKept: (count: number) => string
  readonly sheetWrong: (count: number) => string
  readonly expected: ExpectedText
}

/** What an answer has to be, in words that follow "expected". */
export interface ExpectedText {
  readonly number: (least: string, most: string | null) => string
  readonly date: (least: string | null, most: string | null) => string
  readonly text: (most: number) => string
  readonly choice: string
}

export interface AccessText {
  readonly whoSees: (customer: string) => string
  readonly sessions: string
  readonly thisOne: string
  readonly lastUsed: (moment: string) => string
  readonly since: (moment: string) => string
  readonly end: string
  readonly leave: string
  readonly all: string
  readonly allHelp: string
  readonly getAll: string
  readonly until: (day: string) => string
}

export interface DoorText {
  readonly title: string
  readonly lead: string
  readonly open: string
  readonly closedTitle: string
  readonly closedLead: string
  readonly again: string
  readonly address: string
  readonly againSend: string
  readonly askedTitle: string
  readonly asked: string
  readonly otherAddress: string
  readonly renewed: string
  readonly codeTitle: string
  readonly codeLead: string
  readonly code: string
  readonly codeSend: string
  readonly codeWrong: string
  readonly faultTitle: string
  readonly faultLead: string
  readonly tryAgain: string
}

export interface NothingText {
  readonly title: string
  readonly lead: string
  readonly back: string
}

export interface FootText {
  readonly whoSees: string
  readonly updated: (moment: string) => string
  readonly zone: (timeZone: string) => string
  readonly language: string
  readonly preview: (name: string) => string
  readonly bundle: (moment: string) => string
}

export interface MailText {
  readonly link: (customer: string) => { readonly subject: string; readonly opening: string }
  readonly code: (customer: string) => { readonly subject: string; readonly opening: string }
  readonly open: string
  readonly codeLabel: string
  readonly codeCloses: string
  readonly until: string
  readonly once: string
}

/** The languages of the site, each by the tag that is asked for. */
export const siteLanguages = ['en', 'zh-CN'] as const

export type SiteLanguage = (typeof siteLanguages)[number]

/** The words in the language nearest to the one asked for. */
export function siteText(language: string): SiteText {
  return language.toLowerCase().startsWith('zh') ? chinese : english
}
