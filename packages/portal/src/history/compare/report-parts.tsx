import { useLingui } from '@lingui/react/macro'
import { DiffList } from '../../components/diff-list/diff-list.tsx'
import { SentenceWords } from '../sentence-words.tsx'
import classes from './compare-view.module.css'
import { type ReportSection, sectionNames } from './report.ts'
import type { ReportRow } from './report-row.ts'

/** A report, part by part; how much each part has leads to it. */
export function ReportParts({ sections }: { readonly sections: readonly ReportSection[] }) {
  const { t, i18n } = useLingui()
  return (
    <>
      <nav aria-label={t`Parts of the report`}>
        <ul className={classes.counts}>
          {sections.map(({ id, rows }) => (
            <li key={id}>
              <a href={`#${anchorOf(id)}`}>
                {i18n._(sectionNames[id])} <b>{i18n.number(rows.length)}</b>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, rows }) => (
        <section key={id} aria-labelledby={anchorOf(id)} className={classes.part}>
          <h2 id={anchorOf(id)} tabIndex={-1}>
            {i18n._(sectionNames[id])} <span className={classes.number}>{i18n.number(rows.length)}</span>
          </h2>
          <DiffList
            label={i18n._(sectionNames[id])}
            rows={rows.map(shown)}
            nothing={null}
            hasSummary={false}
            look="report"
          />
        </section>
      ))}
    </>
  )
}

function shown({ id, kind, title, values, why }: ReportRow) {
  return {
    id,
    kind,
    title: <SentenceWords sentence={title} />,
    ...(values === null ? {} : { before: values[0], after: values[1] }),
    ...(why === null ? {} : { why }),
  }
}

function anchorOf(id: ReportSection['id']): string {
  return `changed-${id}`
}
