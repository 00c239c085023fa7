import type { Standing } from '@fairlead/engagement'
import { localize } from '@fairlead/playbook'
import type { Row, Table } from '../export/table.ts'
import { type ContactColumn, contactColumns, partyLabels } from './contact-columns.ts'

/** The contacts of an engagement as a table; an import takes it back. Who was erased is not in it. */
export function contactTable({ engagement, index }: Standing, language: 'en' | 'zh-CN'): Table {
  const columns = Object.entries(contactColumns).map(([key, names]) => ({ key, header: names[language] }))
  const roles = new Map(index.release.roles.map(({ id, name }) => [id, localize(name, language, language) ?? id]))
  const rows = [...engagement.contacts.values()].flatMap(({ details }): readonly Row[] => {
    if (details === null) return []
    const cells: Readonly<Record<ContactColumn, string | null>> = {
      ...details,
      party: partyLabels[details.party][language],
      role: details.role === null ? null : (roles.get(details.role) ?? details.role),
      doNotCall: details.doNotCall?.reason ?? null,
      survey: details.survey?.language ?? null,
    }
    return [columns.map(({ key }) => cells[key as ContactColumn])]
  })
  return { columns, rows }
}
