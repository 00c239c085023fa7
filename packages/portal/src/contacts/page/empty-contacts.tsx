import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'

interface EmptyContactsProps {
  readonly isNone: boolean
  readonly canChange: boolean
  readonly onAdd: () => void
  readonly onClear: () => void
}

/** Stands where the list has no row: there are no contacts yet, or search and filters leave nobody. */
export function EmptyContacts({ isNone, canChange, onAdd, onClear }: EmptyContactsProps) {
  if (!isNone) {
    return (
      <EmptyState
        title={<Trans>No contact matches</Trans>}
        action={
          <Button variant="default" size="xs" onClick={onClear}>
            <Trans>Clear search and filters</Trans>
          </Button>
        }
      >
        <Trans>Nobody has all of what you filter by.</Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      isFirst
      title={<Trans>No contacts yet</Trans>}
      action={
        canChange ? (
          <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onAdd}>
            <Trans>Add contact</Trans>
          </Button>
        ) : null
      }
    >
      <Trans>
        Contacts are the people at the customer, at partners and at the vendor. Workshops and questionnaires offer them;
        who asks to be forgotten can be erased.
      </Trans>
    </EmptyState>
  )
}
