import { useLingui } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { type DiffKind, DiffList, type DiffRow } from '../../../components/diff-list/diff-list.tsx'
import classes from './preview-details.module.css'
import type { PreviewKind, PreviewLine } from './preview-lines.ts'
import { lineNote, lineValues } from './preview-words.ts'
import type { PreviewNames } from './use-preview-names.ts'

interface ProcessDiffProps {
  readonly title: string
  readonly lines: readonly PreviewLine[]
  readonly names: PreviewNames
  readonly isOpenAtFirst: boolean
  readonly openTask: (key: string) => void
}

const signs: Readonly<Record<PreviewKind, DiffKind>> = {
  comes: 'added',
  goes: 'removed',
  mandatory: 'changed',
  optional: 'changed',
  decided: 'changed',
  undecided: 'changed',
  gate: 'changed',
  date: 'changed',
}

/** What would change in one process; folded it draws nothing of it. */
export function ProcessDiff({ title, lines, names, isOpenAtFirst, openTask }: ProcessDiffProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <section className={classes.process}>
      <h3>
        <button type="button" className={classes.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <IconChevronRight size={14} aria-hidden />
          <span>{title}</span>
          <span className={classes.figure}>{lines.length}</span>
        </button>
      </h3>
      {isOpen ? (
        <DiffList
          label={title}
          rows={lines.map((line) => rowOf(line, { names, openTask }))}
          nothing={t`Nothing changes here`}
          hasSummary={false}
        />
      ) : null}
    </section>
  )
}

function rowOf(line: PreviewLine, { names, openTask }: Pick<ProcessDiffProps, 'names' | 'openTask'>): DiffRow {
  const { key, kind } = line
  const values = lineValues(names.words, line)
  const view = names.view(key)
  const note = lineNote(
    { words: names.words, task: names.label, evidence: (one) => names.view(one)?.evidence.length ?? 0 },
    line,
  )
  const text = (
    <>
      <span className={classes.number}>{names.label(key)}</span> {names.title(key)}
    </>
  )
  return {
    id: `${kind} ${key}`,
    kind: signs[kind],
    title:
      view === undefined ? (
        text
      ) : (
        <button type="button" className={classes.task} onClick={() => openTask(key)}>
          {text}
        </button>
      ),
    ...(values === null ? {} : { before: values[0], after: values[1] }),
    ...(note === null ? {} : { why: note }),
  }
}
