import type { FindingView, PersonView, ReleaseView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { workLabel } from '../work/rows/work-label.ts'
import { type WorkNames, workNames } from '../work/rows/work-names.ts'

/** What the parts of findings of several releases are called; by their ids until their release is there. */
export interface HygieneNames {
  readonly work: WorkNames
  /** What it is about: a task with its number, a role, a fact, a service. */
  readonly subject: (finding: FindingView) => string
  /** Whom it is up to, in words. */
  readonly whose: (finding: FindingView) => string
  readonly person: (id: string) => string
}

interface Named {
  readonly i18n: I18n
  readonly releases: readonly ReleaseView[]
  readonly people: readonly PersonView[]
}

/** The names in findings of these releases, in one language; make them once. */
export function hygieneNames({ i18n, releases, people }: Named): HygieneNames {
  const byId = new Map(people.map(({ id, name }) => [id, name]))
  const work = workNames(releases, i18n.locale)
  const person = (id: string) => byId.get(id) ?? id
  return {
    work,
    person,
    subject(finding) {
      if (finding.about === 'task' && finding.work !== null) return workLabel(work, finding.work)
      const name = localize(finding.name, i18n.locale, 'en') ?? finding.subject ?? ''
      if (finding.about === 'note')
        return localize(finding.name, i18n.locale, 'en') ?? i18n._(msg({ message: 'Note', context: 'written' }))
      if (finding.code === 'survey-contact-missing') return i18n._(msg`Survey`)
      return finding.about === 'engagement' ? i18n._(msg`Go-live`) : name
    },
    whose({ person: id, right }) {
      if (id !== null) return person(id)
      return right === null ? i18n._(msg`Nobody yet`) : i18n._(msg`Whoever decides requests`)
    },
  }
}
