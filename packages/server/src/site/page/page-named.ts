import { type Engagement, factsOf, questionnaireOf, questionnaireRecord, type Standing } from '@fairlead/engagement'
import type { PageName } from '../word/site-words.ts'
import type { Markup } from './h.ts'
import { materialsPage } from './materials-page.ts'
import { overviewPage } from './overview-page.ts'
import { peoplePage } from './people-page.ts'
import { planPage } from './plan-page.ts'
import type { AskedQuestionnaire } from './questionnaire-page.ts'
import { questionnairesPage } from './questionnaires-page.ts'
import { questionsPage } from './questions-page.ts'
import type { Notice, SitePage } from './site-page.ts'
import { workshopsPage } from './workshops-page.ts'

/** The pages that follow from what a contact sees, by their names. */
export const pagesOfView: Readonly<
  Record<Exclude<PageName, 'access'>, (site: SitePage, notice: Notice | null) => Markup>
> = {
  overview: overviewPage,
  plan: planPage,
  workshops: workshopsPage,
  questionnaires: questionnairesPage,
  materials: materialsPage,
  people: peoplePage,
  questions: questionsPage,
}

/** Whether a page of this name follows from what a contact sees. */
export function isPageOfView(name: string): name is keyof typeof pagesOfView {
  return Object.hasOwn(pagesOfView, name)
}

/** A questionnaire that a contact sees, with its answers; `null` where they see none of this task. */
export function askedQuestionnaire(standing: Standing, { view }: SitePage, task: string): AskedQuestionnaire | null {
  const shared = view.questionnaires.find(({ key }) => key === task)
  const index = questionnaireOf(standing, task)
  if (shared === undefined || index === null) return null
  const { engagement }: { readonly engagement: Engagement } = standing
  const { answers, revision } = questionnaireRecord(engagement, task)
  return { shared, index, answers, facts: factsOf(engagement), revision }
}
