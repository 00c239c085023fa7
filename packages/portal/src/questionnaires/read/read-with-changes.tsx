import { Plural } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { LoadedQuestionnaire } from '../load/load-questionnaire.ts'
import { changesOf } from './changes.ts'
import { ReadAnswers, type ReadAnswersProps } from './read-answers.tsx'
import classes from './read-with-changes.module.css'

interface ReadWithChangesProps extends Omit<ReadAnswersProps, 'server' | 'changes' | 'isChangesOnly'> {
  readonly loaded: LoadedQuestionnaire
}

/** Answers to be read; where they came back once more, what is other than the last time, and only that on demand. */
export function ReadWithChanges({ loaded, ...props }: ReadWithChangesProps) {
  const changes = useMemo(() => changesOf(loaded.view.difference), [loaded])
  const [isChangesOnly, setChangesOnly] = useState(false)
  const count = changes?.count ?? 0
  return (
    <>
      {changes === null ? null : (
        <div className={classes.tools}>
          <Checkbox
            size="xs"
            label={
              <Plural
                value={count}
                _0="Nothing is other than the last time"
                one="Only # answer or row that is other than the last time"
                other="Only # answers and rows that are other than the last time"
              />
            }
            checked={isChangesOnly}
            disabled={count === 0}
            onChange={({ currentTarget }) => setChangesOnly(currentTarget.checked)}
          />
        </div>
      )}
      <ReadAnswers {...props} server={loaded} changes={changes} isChangesOnly={isChangesOnly && count > 0} />
    </>
  )
}
