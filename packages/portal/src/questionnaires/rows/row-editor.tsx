import type { QuestionId } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useCallback } from 'react'
import { SideDrawer } from '../../components/side-drawer/side-drawer.tsx'
import { entryOf } from '../draft/filled.ts'
import type { Entry } from '../entry/entry.ts'
import { NotAsked } from '../form/not-asked.tsx'
import { QuestionField } from '../form/question-field.tsx'
import { questionRuns } from '../form/question-runs.ts'
import type { AnswerTableProps } from './answer-table.tsx'
import { rowName } from './cell-errors.ts'
import classes from './row-editor.module.css'

interface RowEditorProps extends AnswerTableProps {
  /** The row by its key. */
  readonly open: number
  /** The question that takes the focus when it opens; the first one without. */
  readonly first: QuestionId | null
  readonly onClose: () => void
}

const width = 480

/** One row of a section as a form, with the ways to the rows beside it. */
export function RowEditor(props: RowEditorProps) {
  const { section, words, rows, nextKey, hiddenIn, isMissed, remarks, actions, open, first, onOpen, onClose } = props
  const { t, i18n } = useLingui()
  const at = rows.findIndex(({ key }) => key === open)
  const write = useCallback(
    (question: QuestionId, entry: Entry) => actions.write(open, question, entry),
    [actions, open],
  )
  const focusFirst = useFirstFocus(first)
  const row = rows[at]
  if (row === undefined) return null
  const hidden = hiddenIn(section, row)
  const isNew = row.key === nextKey
  const thing = section.forEach === null ? t`Row` : words.say(section.forEach, t`Row`)
  const name = isNew ? t`new` : rowName(words, { questions: section.questions, row, at })
  const [before, after] = [rows[at - 1], rows[at + 1]]
  const place = i18n.number(at + 1)
  return (
    <SideDrawer title={t`${thing}: ${name}`} width={width} isOpen onClose={onClose}>
      <div key={row.key} ref={focusFirst} className={classes.fields}>
        {questionRuns(section.questions, hidden).map(({ isAsked, questions }) =>
          isAsked ? (
            questions.map((question) => (
              <QuestionField
                key={question.id}
                question={question}
                words={words}
                entry={entryOf(row.entries, question.id)}
                onWrite={write}
                isMissed={isMissed && !isNew}
                remark={remarks[question.id]}
              />
            ))
          ) : (
            <NotAsked key={questions[0]?.id} questions={questions} words={words} />
          ),
        )}
      </div>
      <div className={classes.ways}>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t`The row before`}
          disabled={before === undefined}
          onClick={() => before !== undefined && onOpen(before.key)}
        >
          <IconChevronLeft size={16} aria-hidden />
        </Button>
        <span className={classes.place}>{place}</span>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t`The next row`}
          disabled={after === undefined}
          onClick={() => after !== undefined && onOpen(after.key)}
        >
          <IconChevronRight size={16} aria-hidden />
        </Button>
        {isNew ? null : (
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            onClick={() => {
              actions.remove(row.key)
              onClose()
            }}
          >
            <Trans>Remove</Trans>
          </Button>
        )}
        <Button size="compact-sm" className={classes.done} onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </SideDrawer>
  )
}

/** Has a dialog begin at this question, which it does where it is told by a mark. */
function useFirstFocus(first: QuestionId | null): (fields: HTMLElement | null) => void {
  return useCallback(
    (fields) => {
      const asked = first === null ? null : fields?.querySelector(`[data-question="${CSS.escape(first)}"]`)
      asked?.querySelector('input, textarea, select')?.setAttribute('data-autofocus', '')
    },
    [first],
  )
}
