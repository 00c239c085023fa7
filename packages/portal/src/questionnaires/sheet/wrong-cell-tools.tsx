import type { WrongCell } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useCopy } from '../../components/copying/use-copy.tsx'
import classes from './wrong-cells.module.css'
import { cellsAsText, sheetsOf } from './wrong-cells.ts'

interface WrongCellToolsProps {
  readonly wrong: readonly WrongCell[]
  /** Those of the sheet that is chosen. */
  readonly shown: readonly WrongCell[]
  /** The sheet; empty for all. */
  readonly sheet: string
  readonly nameOf: (question: string) => string
  readonly onChoose: (sheet: string) => void
}

/** So many lines can be looked through without a filter. */
const fewLines = 8

/** What can be done with the wrong cells of a workbook: to see those of one sheet, and to send them to who filled it in. */
export function WrongCellTools({ wrong, shown, sheet, nameOf, onChoose }: WrongCellToolsProps) {
  const { t, i18n } = useLingui()
  const { copy, dialog } = useCopy(t`Copied. It can be pasted into a mail or a spreadsheet.`)
  const sheets = sheetsOf(wrong)
  return (
    <span className={classes.tools}>
      {sheets.length > 1 && wrong.length > fewLines ? (
        <NativeSelect
          size="xs"
          className={classes.filter}
          aria-label={t`Sheet`}
          value={sheet}
          onChange={({ currentTarget: { value } }) => onChoose(value)}
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
      {dialog}
    </span>
  )
}
