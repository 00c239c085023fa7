import type { EngagementView, PlanDifferenceView, ReleaseView, TaskView } from '@fairlead/contract'
import type { ProcessId } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { indexRelease, placeOf, withAddedTasks } from '../../../process/release-index.ts'
import type { ReasonWords } from '../../../process/words/reason-words.ts'
import { taskLabel } from '../../../process/words/task-label.ts'
import { wordsOf } from '../../../process/words/words.ts'

/** What the pieces of work of a preview are called and where they stand: also those that the engagement does not have yet. */
export interface PreviewNames {
  readonly words: ReasonWords
  /** In a sentence: "4027 (Exchange)", and by its name where it has no number. */
  readonly label: (key: string) => string
  /** What is to be done; `null` where that is its label already. */
  readonly title: (key: string) => string | null
  readonly view: (key: string) => TaskView | undefined
  readonly processOf: (key: string) => ProcessId | null
}

interface Named {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly difference: PlanDifferenceView
}

/** Finds the names for one answer; make them once per answer. */
export function usePreviewNames({ engagement, release, difference }: Named): PreviewNames {
  const { i18n } = useLingui()
  const index = indexRelease(release)
  return useMemo(() => {
    const known = withAddedTasks(index, engagement.tasks)
    const words = { ...wordsOf(i18n, release), service: (id: string) => known.services.get(id) }
    const views = new Map(engagement.tasks.map((task) => [task.key, task]))
    const place = (key: string) => {
      const view = views.get(key)
      return placeOf(known, key, view) ?? placeOf(known, difference.names[key]?.task ?? key)
    }
    return {
      words,
      label: (key) => taskLabel(words, known, key),
      title: (key) => {
        const task = place(key)?.task
        return task === undefined || task.form !== 'row' || key.startsWith('+') ? null : words.say(task.name, key)
      },
      view: (key) => views.get(key),
      processOf: (key) => views.get(key)?.process ?? place(key)?.process.id ?? null,
    }
  }, [i18n, index, release, engagement.tasks, difference])
}
