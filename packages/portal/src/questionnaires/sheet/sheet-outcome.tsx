import type { QuestionnaireIndex } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { Words } from '../../process/words/words.ts'
import { keptWords, noteWords } from './outcome-words.ts'
import classes from './sheet-card.module.css'
import { isToBeRead, type SheetResult } from './sheet-result.ts'
import { WrongCellTable } from './wrong-cell-table.tsx'
import { WrongCellTools } from './wrong-cell-tools.tsx'
import type { CellOfForm } from './wrong-cells.ts'

interface SheetOutcomePartProps {
  readonly result: SheetResult
  readonly index: QuestionnaireIndex
  readonly words: Words
  readonly onGo: (cell: CellOfForm) => void
  readonly onDismiss: () => void
}

/** What became of a workbook: what was taken of it, the cells that are no answers, and what else is odd in it. */
export function SheetOutcomePart({ result, index, words, onGo, onDismiss }: SheetOutcomePartProps) {
  const { t, i18n } = useLingui()
  const { wrong, wrongCount, notes } = result
  const [chosen, setChosen] = useState('')
  const nameOf = (question: string) => {
    const found = index.questions.get(question)?.question
    return found === undefined ? question : words.say(found.definition.label, question)
  }
  // A sheet that a later workbook has nothing wrong in cannot be chosen any more.
  const sheet = wrong.some((cell) => cell.sheet === chosen) ? chosen : ''
  const shown = sheet === '' ? wrong : wrong.filter((cell) => cell.sheet === sheet)
  const [listed, all] = [i18n.number(wrong.length), i18n.number(wrongCount)]
  const lines = noteWords(i18n, notes, nameOf)
  const isFine = !isToBeRead(result)
  const Sign = isFine ? IconCheck : IconAlertTriangle
  return (
    <div className={classes.outcome}>
      <div className={classes.part} data-kind={isFine ? 'fine' : 'to-read'}>
        <Sign size={16} stroke={1.75} aria-hidden className={classes.sign} />
        <p role="status" className={classes.summary}>
          <b>{keptWords(i18n, result)}</b>
          {wrongCount === 0 ? null : (
            <span>
              <Plural
                value={wrongCount}
                one="# cell is no answer and was not taken. Correct it below, or in the file, and upload that again."
                other="# cells are no answers and were not taken. Correct them below, or in the file, and upload that again."
              />
              {wrongCount > wrong.length ? (
                <>
                  {' '}
                  <Trans>
                    The first {listed} of {all} are listed.
                  </Trans>
                </>
              ) : null}
            </span>
          )}
        </p>
        {wrong.length === 0 ? null : <WrongCellTools {...{ wrong, shown, sheet, nameOf }} onChoose={setChosen} />}
        <CloseButton size="sm" aria-label={t`Dismiss what was found in the workbook`} onClick={onDismiss} />
      </div>
      {wrong.length === 0 ? null : <WrongCellTable wrong={shown} {...{ index, nameOf, onGo }} />}
      {lines.length === 0 ? null : (
        <details className={classes.notes} open={wrong.length === 0}>
          <summary>
            <Trans>What else was found in the file</Trans>
          </summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
