import type { EngagementSummary, ListFilter, PersonView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { FilterField } from '../../components/list-view/filter-field.ts'
import { wordsOf } from '../../process/words/words.ts'

type Field = FilterField<EngagementSummary>

/** What the list of engagements can be filtered by; the server does it, so a row is asked nothing. */
export function useListFields(release: ReleaseView | undefined, people: readonly PersonView[]): readonly Field[] {
  const { t, i18n } = useLingui()
  return useMemo(() => {
    const words = release === undefined ? null : wordsOf(i18n, release)
    const named = (parts: readonly { readonly id: string; readonly name: Readonly<Record<string, string>> }[] = []) =>
      parts.map(({ id, name }) => ({ value: id, name: words?.say(name, id) ?? id }))
    const states: Readonly<Record<ListFilter, string>> = {
      overdue: t`Something is overdue`,
      blocked: t`Something is blocked`,
      'gate-ready': t`A gate is ready`,
      'mandatory-left': t`Mandatory tasks left`,
      done: t`Everything settled`,
    }
    const plain = { kind: 'choice', isPlain: true, valuesOf: () => [] } as const
    return [
      { id: 'phase', name: t`Phase`, choices: named(release?.phases), ...plain },
      {
        id: 'is',
        name: t`Standing`,
        choices: Object.entries(states).map(([value, name]) => ({ value, name })),
        ...plain,
      },
      { id: 'person', name: t`Person`, choices: people.map(({ id, name }) => ({ value: id, name })), ...plain },
      {
        id: 'service',
        name: t`Service`,
        choices: named(release?.services.filter(({ always }) => !always)),
        ...plain,
      },
    ]
  }, [release, people, t, i18n])
}
