import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload, IconPlus, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { DisplayButton } from '../../components/filter-bar/display-button.tsx'
import { FilterBar } from '../../components/filter-bar/filter-bar.tsx'
import { SavedViewsButton } from '../../components/saved-views/saved-views-button.tsx'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { ContactDialogs, type OpenDialog } from '../contact-dialogs.tsx'
import { ContactPanel } from '../panel/contact-panel.tsx'
import { contactAddress } from './contact-filters.ts'
import { rowKey } from './contact-row.ts'
import classes from './contacts.module.css'
import { EmptyContacts } from './empty-contacts.tsx'
import { PeopleHead } from './people-head.tsx'
import { useContactList } from './use-contact-list.ts'

/** Who is who at the customer, at partners and at the vendor: filtered, in order, and as a file. */
export function ContactsView() {
  const { t } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const list = useContactList(engagement, release)
  const { rows, shown, view, onView, open } = list
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const canChange = engagement.can.change && engagement.can.only === null
  const opened = rows?.find(({ id }) => id === list.opened) ?? null
  return (
    <div className={classes.page}>
      <PeopleHead current="contacts" contacts={rows?.length}>
        {canChange ? <Tools onOpen={setDialog} /> : null}
      </PeopleHead>
      <FilterBar
        view={view}
        onView={onView}
        fields={list.fields}
        textOf={list.textOf}
        rows={rows}
        shown={shown?.length ?? 0}
      >
        <DisplayButton
          view={{ ...view, columns: list.shownColumns }}
          onView={onView}
          columns={list.columns}
          groupings={list.groupings}
          address={contactAddress}
        />
        <SavedViewsButton list="contacts" view={view} address={contactAddress} />
        <Export address={list.exportAddress} />
      </FilterBar>
      <DataTable
        label={t`Contacts`}
        columns={list.columns}
        rows={shown}
        rowKey={rowKey}
        shownColumns={list.shownColumns}
        sort={view.sort}
        onSort={(sort) => onView({ ...view, sort })}
        grouping={list.grouping}
        onOpen={({ id }) => open(id)}
        failure={list.failure}
        empty={
          <EmptyContacts
            isNone={rows?.length === 0}
            canChange={canChange}
            onAdd={() => setDialog({ kind: 'add' })}
            onClear={() => onView({ ...view, text: '', filters: [] })}
          />
        }
      />
      {opened === null ? null : (
        <ContactPanel
          key={opened.id}
          engagement={engagement}
          release={release}
          contact={opened}
          canChange={canChange}
          isHeld={dialog !== null}
          onErase={() => setDialog({ kind: 'erase', contact: opened.id, name: opened.details.name })}
          onClose={() => open(null)}
        />
      )}
      <ContactDialogs
        open={dialog}
        engagement={engagement}
        release={release}
        onErased={() => open(null)}
        onClose={() => setDialog(null)}
      />
    </div>
  )
}

function Tools({ onOpen }: { readonly onOpen: (dialog: OpenDialog) => void }) {
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconUpload size={15} aria-hidden />}
        onClick={() => onOpen({ kind: 'import' })}
      >
        <Trans>Import</Trans>
      </Button>
      <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => onOpen({ kind: 'add' })}>
        <Trans>Add contact</Trans>
      </Button>
    </>
  )
}

function Export({ address }: { readonly address: string }) {
  const { t } = useLingui()
  return (
    <a className={classes.export} href={address} download title={t`Export as CSV`}>
      <IconDownload size={15} stroke={1.75} aria-hidden />
      <span className={classes.exportWords}>
        <Trans>Export</Trans>
      </span>
    </a>
  )
}
