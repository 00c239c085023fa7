import { Plural, Trans } from '@lingui/react/macro'
import { FloatingPanel } from '../../components/floating/floating-panel.tsx'
import classes from './export-panel.module.css'

interface ExportPanelProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly addressOf: (format: 'csv' | 'xlsx') => string
  readonly count: number
}

/** The list as a file: the same engagements, order and columns. */
export function ExportPanel({ anchor, onClose, addressOf, count }: ExportPanelProps) {
  const content = (
    <>
      <p className={classes.what}>
        <Plural
          value={count}
          one="# engagement, in the order and columns of this list"
          other="# engagements, in the order and columns of this list"
        />
      </p>
      <ul className={classes.files}>
        <li>
          <a href={addressOf('xlsx')} download onClick={onClose} data-autofocus>
            <Trans>Excel workbook (.xlsx)</Trans>
          </a>
        </li>
        <li>
          <a href={addressOf('csv')} download onClick={onClose}>
            <Trans>CSV file (.csv)</Trans>
          </a>
        </li>
      </ul>
    </>
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-end"
      width={272}
      trapFocus
      content={{ children: content }}
    />
  )
}
