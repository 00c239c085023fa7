import type { QuestionnaireIndex, WrongCell } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useState } from 'react'
import { useCopy } from '../../components/copying/use-copy.tsx'
import { WrongCellTable } from './wrong-cell-table.tsx'
import classes from './wrong-cells.module.css'
import { type CellOfForm, cellsAsText, sheetsOf } from './wrong-cells.ts'

interface WrongCellsProps {
  readonly wrong: readonly WrongCell[]
  /** How many there are, of which the first are listed. */
  readonly count: number
  readonly index: QuestionnaireIndex
  readonly nameOf: (question: string) => string
  readonly onGo: (cell: CellOfForm) => void
}

/** So many lines can be looked through without a filter. */
const fewLines = 8

/** The cells of a workbook that are no answers, all or those of one sheet, also as text for whoever filled it in. */
export function WrongCells({ wrong, count, index, nameOf, onGo }: WrongCellsProps) {
  const { t, i18n } = useLingui()
  const [chosen, setChosen] = useState('')
  const { copy, dialog } = useCopy(t`Copied. It can be pasted into a mail or a spreadsheet.`)
  const sheets = sheetsOf(wrong)
  // A sheet that a later workbook has nothing wrong in cannot be chosen any more.
  const sheet = sheets.some((one) => one.sheet === chosen) ? chosen : ''
  const shown = sheet === '' ? wrong : wrong.filter((cell) => cell.sheet === sheet)
  const [listed, all] = [i18n.number(wrong.length), i18n.number(count)]
  return (
    <>
      <div className={classes.tools}>
        {count > wrong.length ? (
          <span className={classes.part}>
            <Trans>
              The first {listed} of {all} are listed.
            </Trans>
          </span>
        ) : null}
        {sheets.length > 1 && wrong.length > fewLines ? (
          <NativeSelect
            size="xs"
            className={classes.filter}
            aria-label={t`Sheet`}
            value={sheet}
            onChange={({ currentTarget: { value } }) => setChosen(value)}
            data={[
              { value: '', label: t`All sheets` },
              ...sheets.map((one) => ({ value: one.sheet, label: `${one.sheet} (${i18n.number(one.count)})` })),
            ]}
          />
        ) : null}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconClipboardText size={14} stroke={1.75} aria-hidden />}
          onClick={() => copy(cellsAsText(i18n, shown, nameOf))}
        >
          <Trans>Copy as text</Trans>
        </Button>
      </div>
      <WrongCellTable wrong={shown} index={index} nameOf={nameOf} onGo={onGo} />
      {dialog}
    </>
  )
}
