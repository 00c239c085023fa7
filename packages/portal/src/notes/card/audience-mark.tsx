import type { NoteView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { IconLock, IconUsersGroup } from '@tabler/icons-react'
import classes from './note-card.module.css'

/** Whom a note is for: by a sign, in words, and by how it is filled, so that nobody needs the colour. */
export function AudienceMark({ audience }: Pick<NoteView, 'audience'>) {
  return (
    <span className={classes.audience} data-audience={audience}>
      {audience === 'shared' ? (
        <>
          <IconUsersGroup size={14} aria-hidden />
          <Trans>Shared with the customer</Trans>
        </>
      ) : (
        <>
          <IconLock size={14} aria-hidden />
          <Trans>Team only</Trans>
        </>
      )}
    </span>
  )
}
